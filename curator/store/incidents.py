"""Trouble of whole sites: what is open, what may belong to it, and what a run found.

Never decides that a site is in trouble; that is the judge's word.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, Final

from curator.model import Cause, Incident
from curator.store import _coding as code
from curator.store.judging import verdict_of
from curator.store.rows import Affected, Struck
from curator.store.store import Store

_AFFECTED: Final = """
SELECT r.*, h.name AS host, r.id IN (SELECT resource_id FROM checks WHERE run_id = :run) AS looked
FROM resources AS r JOIN hosts AS h ON h.id = r.host_id
WHERE r.mentions > 0 AND r.state IS NOT NULL AND r.host_id IN (
  SELECT DISTINCT l.host_id FROM checks AS c JOIN resources AS l ON l.id = c.resource_id WHERE c.run_id = :run
)
ORDER BY h.name, r.id"""


def affected(store: Store, run_id: int) -> Iterator[Affected]:
    """Every judged resource of the hosts that a run looked at, by host and number: those looked at and the others."""
    for row in store.each(_AFFECTED, {"run": run_id}):
        verdict = verdict_of(row)
        if verdict is not None:
            yield Affected(row["id"], row["host"], verdict, bool(row["looked"]))


def open_incidents(store: Store) -> tuple[Incident, ...]:
    """Every incident that is not closed, by host; at most one a host."""
    rows = store.rows(
        "SELECT h.name AS host, i.* FROM incidents AS i JOIN hosts AS h ON h.id = i.host_id "
        "WHERE i.closed_at IS NULL ORDER BY h.name, i.id"
    )
    return tuple(incident_of(row) for row in rows)


def save_incidents(
    store: Store,
    run_id: int,
    *,
    opened: Sequence[Struck] = (),
    going_on: Sequence[Struck] = (),
    closed: Sequence[Incident] = (),
    at: datetime,
) -> None:
    """Writes what a run did to incidents, all or nothing.

    Args:
        opened: new ones; a host that has an open one already gets no second one, the open one goes on.
        going_on: open ones with their sentence and their resources of now.
        closed: those that are over; one without `closed_at` closes at `at`.
    """
    with store.transaction():
        for incident in closed:
            _close(store, incident, at=at)
        for struck in (*opened, *going_on):
            _write(store, run_id, struck)


def incident_of(row: Any) -> Incident:
    """The Incident of a row of incidents with the host's name as `host`."""
    return Incident(
        host=row["host"],
        cause=Cause(row["cause"]),
        because=row["because"],
        opened_at=code.from_time(row["opened_at"]),
        closed_at=code.maybe_from_time(row["closed_at"]),
    )


def _open_id(store: Store, host: str) -> int | None:
    found = store.value(
        "SELECT i.id FROM incidents AS i JOIN hosts AS h ON h.id = i.host_id WHERE h.name = ? AND i.closed_at IS NULL",
        (host,),
    )
    return None if found is None else int(found)


def _close(store: Store, incident: Incident, *, at: datetime) -> None:
    number = _open_id(store, incident.host)
    if number is not None:
        values = (code.to_time(incident.closed_at or at), code.clean_text(incident.because), number)
        store.run("UPDATE incidents SET closed_at = ?, because = ? WHERE id = ?", values)


def _write(store: Store, run_id: int, struck: Struck) -> None:
    incident = struck.incident
    number = _open_id(store, incident.host)
    said = (incident.cause.value, code.clean_text(incident.because))
    if number is None:
        store.run(
            "INSERT INTO incidents (host_id, run_id, cause, because, opened_at) "
            "SELECT id, ?, ?, ?, ? FROM hosts WHERE name = ?",
            (run_id, *said, code.to_time(incident.opened_at), incident.host),
        )
        number = _open_id(store, incident.host)
    else:
        store.run("UPDATE incidents SET cause = ?, because = ? WHERE id = ?", (*said, number))
    # Those of a closed incident keep its number until another one takes them: a report tells whose end it was.
    store.run("UPDATE resources SET incident_id = NULL WHERE incident_id = ?", (number,))
    store.run(
        "UPDATE resources SET incident_id = ? WHERE id IN (SELECT value FROM json_each(?))",
        (number, code.to_json(struck.resource_ids)),
    )
