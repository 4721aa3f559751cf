"""Which resources are due, and at which hosts; and what is remembered of hosts.

Never says in which order hosts are visited: that is for the judge's schedule.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from curator import urls
from curator.model import Host, Request
from curator.store import _coding as code
from curator.store._surroundings import NOTHING, Surroundings, surroundings
from curator.store._wholes import came_whole
from curator.store.rows import Due, DueHost
from curator.store.store import Store

_IS_SUCCESSOR: Final = "EXISTS (SELECT 1 FROM rulings AS g WHERE g.successor_id = r.id AND g.standing = 'replaced')"
"""Nothing mentions it, and an editor put it in the place of what is mentioned."""

_IS_ASKED: Final = "r.id IN (SELECT a.resource_id FROM asks AS a INDEXED BY asks_open WHERE a.answered_at IS NULL)"

_IS_DUE: Final = (
    f"((r.mentions > 0 OR {_IS_SUCCESSOR}) "
    f"AND (:everything OR r.next_check_at IS NULL OR r.next_check_at <= :until OR {_IS_ASKED}) "
    f"OR r.mentions = 0 AND {_IS_ASKED}) "
    "AND (:before IS NULL OR r.checked_at IS NULL OR r.checked_at < :before)"
)

_TURN: Final = (
    f"printf('%d %s %012d', CASE WHEN {_IS_ASKED} THEN 0 WHEN r.state = 'failing' THEN 1 ELSE 2 END, "
    "ifnull(r.checked_at, ''), r.id)"
)
"""When a host gets fewer looks a night than are due, everybody's turn comes: editors' wishes and what is failing first,
then what was never looked at, then what waited longest."""

DUE_SQL: Final = (
    f"SELECT r.id, r.url, r.page_id, r.etag, r.last_modified, {_TURN} AS turn FROM resources AS r "  # noqa: S608  ours
    f"WHERE r.host_id IS (SELECT id FROM hosts WHERE name = :host) AND {_IS_DUE} AND turn > :after "
    "ORDER BY turn LIMIT :limit"
)

DUE_HOSTS_SQL: Final = (
    "SELECT h.name, count(*) AS resources FROM resources AS r LEFT JOIN hosts AS h ON h.id = r.host_id "  # noqa: S608
    f"WHERE {_IS_DUE} GROUP BY r.host_id ORDER BY h.name"
)

ASKED_SQL: Final = (
    "SELECT r.id, r.url, r.page_id, r.etag, r.last_modified, '' AS turn, ifnull(h.name, '') AS host, "
    "min(a.id) AS first "
    "FROM asks AS a INDEXED BY asks_open CROSS JOIN resources AS r ON r.id = a.resource_id "
    "LEFT JOIN hosts AS h ON h.id = r.host_id WHERE a.answered_at IS NULL GROUP BY r.id ORDER BY first LIMIT ?"
)


STEADY_SQL: Final = """
SELECT r.url, min(r.since) AS began FROM resources AS r JOIN hosts AS h ON h.id = r.host_id
WHERE r.state = 'live' AND r.since <= :since AND r.mentions > 0 AND ifnull(r.turns, '[]') = '[]' AND r.strikes = 0
  AND (h.not_before_at IS NULL OR h.not_before_at <= :now)
  AND NOT EXISTS (
    SELECT 1 FROM resources AS b WHERE b.host_id = r.host_id AND b.state IN ('failing', 'dead', 'unsure')
  )
GROUP BY r.host_id ORDER BY began, h.name LIMIT :limit"""


def due_hosts(
    store: Store, *, until: datetime, everything: bool = False, before: datetime | None = None
) -> list[DueHost]:
    """Every host with something due, by name, and how much; "" stands for resources without a host.

    Args:
        until: due is what was never looked at, or whose next look falls due by then.
        everything: also what is not due, as long as something mentions it.
        before: leaves out what was looked at then or later, so that a run never looks twice.
    """
    rows = store.rows(DUE_HOSTS_SQL, _due_values(until=until, everything=everything, before=before))
    return [DueHost(row["name"] or "", row["resources"]) for row in rows]


def due(
    store: Store,
    *,
    host: str,
    until: datetime,
    limit: int,
    after: Due | None = None,
    everything: bool = False,
    before: datetime | None = None,
) -> list[Due]:
    """The next slice of what is due at one host; [] when there is no more. What editors wait for and what is failing
    comes first, then what was never looked at, then what waited longest; equals by number.

    Args:
        host: name of the host, "" for resources without one.
        after: the last one of the slice before.
        until, everything, before: as for `due_hosts`.
    """
    values = _due_values(until=until, everything=everything, before=before)
    rows = store.rows(DUE_SQL, {**values, "host": host, "after": after.turn if after else "", "limit": limit})
    around = surroundings(store, [row["id"] for row in rows])
    young = came_whole(store, [row["id"] for row in rows if row["etag"] or row["last_modified"]], by=until)
    return [_due(row, host, around.get(row["id"], NOTHING), may_ask=row["id"] in young) for row in rows]


def due_asked(store: Store, *, limit: int) -> list[Due]:
    """What editors wait for, longest first; [] when nobody waits. Pages are asked for whole: somebody wants to see."""
    rows = store.rows(ASKED_SQL, (limit,))
    around = surroundings(store, [row["id"] for row in rows])
    return [_due(row, row["host"], around.get(row["id"], NOTHING), may_ask=False) for row in rows]


def hosts(store: Store) -> list[Host]:
    """What is remembered of every host, by name."""
    return [host_of(row) for row in store.each("SELECT * FROM hosts ORDER BY name")]


def steady_addresses(store: Store, *, since: datetime, now: datetime, limit: int) -> tuple[str, ...]:
    """An address at each of the hosts that have worked for longest: live since before `since`, never turning, with
    nothing on them in trouble, and not asking for a rest `now`. The steadiest first."""
    values = {"since": code.to_time(since), "now": code.to_time(now), "limit": limit}
    return tuple(row["url"] for row in store.rows(STEADY_SQL, values))


def mark_due(store: Store, which: Sequence[int] | str, *, at: datetime) -> int:
    """Makes resources due now: by their numbers, or by an address; gives how many that were."""
    now = code.to_time(at)
    with store.transaction():
        if isinstance(which, str):
            return store.run("UPDATE resources SET next_check_at = ? WHERE key = ?", (now, urls.identity(which)))
        return store.run(
            "UPDATE resources SET next_check_at = ? WHERE id IN (SELECT value FROM json_each(?))",
            (now, code.to_json(list(which))),
        )


def host_of(row: Any) -> Host:
    """A Host of a row of the table hosts."""
    return Host(
        name=row["name"],
        delay_s=row["delay_s"],
        patience_s=row["patience_s"],
        not_before_at=code.maybe_from_time(row["not_before_at"]),
        robots=row["robots"],
        robots_at=code.maybe_from_time(row["robots_at"]),
        probe=row["probe"],
        probe_at=code.maybe_from_time(row["probe_at"]),
    )


def _due_values(*, until: datetime, everything: bool, before: datetime | None) -> dict[str, Any]:
    return {"until": code.to_time(until), "everything": everything, "before": code.maybe_time(before)}


def _due(row: Any, host: str, around: Surroundings, *, may_ask: bool) -> Due:
    """`may_ask`: whether the page held has changed is enough to know."""
    request = None
    if row["url"] is not None:
        request = Request(
            url=row["url"],
            language=around.language,
            fragments=around.fragments,
            etag=row["etag"] if may_ask else None,
            last_modified=row["last_modified"] if may_ask else None,
        )
    return Due(row["id"], request, host, row["page_id"], around.every_s, row["turn"])
