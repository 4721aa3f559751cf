"""Runs of the job: begun, confirmed, finished; and how the catalogue stands.

Never takes a run for finished that was cut off: the next one closes its row and says so.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

import msgspec

from curator.model import Policy, State, Status
from curator.store import _coding as code
from curator.store.catalogue import source_problems
from curator.store.store import Store

COUNTS_SQL: Final = {
    "documents": "SELECT count(*) FROM documents WHERE gone_at IS NULL",
    "sections": "SELECT count(*) FROM sections WHERE gone_at IS NULL",
    "mentions": "SELECT ifnull(sum(mentions), 0) FROM documents WHERE gone_at IS NULL",
    "resources": "SELECT count(*) FROM resources WHERE mentions > 0",
    "hosts": "SELECT count(DISTINCT host_id) FROM resources WHERE mentions > 0",
}


@dataclass(frozen=True, slots=True)
class Counts:
    """What `runs.counts` holds: the catalogue and its states when the run ended, and the job's own numbers."""

    catalogue: dict[str, int] = field(default_factory=dict)
    states: dict[str, int] = field(default_factory=dict)
    job: dict[str, int] = field(default_factory=dict)


_COUNTS: Final = msgspec.json.Decoder(Counts)
_UNCHECKED: Final = ""


def start_run(store: Store, kind: str, *, at: datetime, policy: Policy | None = None) -> int:
    """Begins a run and gives its number. Runs that were cut off are closed: their confirmed looks still count.

    Args:
        policy: by which the run judges; the desk goes by what of it concerns lanes.
    """
    with store.transaction():
        store.run(
            "UPDATE runs SET finished_at = ?, interrupted = 1, "
            "looked = (SELECT count(*) FROM checks WHERE run_id = runs.id) WHERE finished_at IS NULL",
            (code.to_time(at),),
        )
        store.run(
            "INSERT INTO runs (kind, started_at, stale_days) VALUES (?, ?, ?)",
            (kind, code.to_time(at), policy.stale_after_days if policy else None),
        )
        return int(store.value("SELECT last_insert_rowid()"))


def confirm_run(store: Store, run_id: int, *, at: datetime) -> None:
    """Says that our own network works: every check of the run saved so far may be judged."""
    with store.transaction():
        store.run(
            "UPDATE runs SET confirmed_at = ?, confirmed_id = "
            "ifnull((SELECT max(id) FROM checks WHERE run_id = runs.id), 0) WHERE id = ?",
            (code.to_time(at), run_id),
        )


def finish_run(
    store: Store, run_id: int, *, at: datetime, void: bool = False, counts: Mapping[str, int] | None = None
) -> None:
    """Ends a run and keeps how the catalogue stands now.

    Args:
        void: our own network failed; none of its looks that are not judged yet will be.
        counts: the job's own numbers, kept beside those of the catalogue.
    """
    with store.transaction():
        told = Counts(
            catalogue_counts(store),
            {state.value if state else _UNCHECKED: number for state, number in states(store).items()},
            dict(counts or {}),
        )
        store.run(
            "UPDATE runs SET finished_at = ?, void = max(void, ?), counts = ?, "
            "looked = (SELECT count(*) FROM checks WHERE run_id = runs.id) WHERE id = ?",
            (code.to_time(at), void, code.to_json(told), run_id),
        )


def last_run(store: Store) -> int | None:
    """The number of the last run that finished by itself; None when none has."""
    found = store.value("SELECT max(id) FROM runs WHERE finished_at IS NOT NULL AND NOT interrupted")
    return None if found is None else int(found)


STATES_SQL: Final = "SELECT state, count(*) AS number FROM resources WHERE mentions > 0 GROUP BY state"
RULED_STATES_SQL: Final = """
SELECT r.state AS was, e.state, e.resource_id IS NULL AS is_out, count(*) AS number
FROM rulings AS g CROSS JOIN resources AS r ON r.id = g.resource_id LEFT JOIN entries AS e ON e.resource_id = r.id
WHERE g.standing IN ('replaced', 'retired', 'fine', 'confirmed') AND r.mentions > 0
GROUP BY was, e.state, is_out HAVING is_out OR was IS NOT e.state"""
"""Where readers see another state than that of the look: few are ruled, so the whole is counted from the index and
corrected by these."""

RETIRED_SQL: Final = (
    "SELECT count(*) FROM rulings AS g JOIN resources AS r ON r.id = g.resource_id "
    "WHERE g.standing = 'retired' AND r.mentions > 0"
)


def states(store: Store) -> dict[State | None, int]:
    """How many resources that are mentioned now are in each state as readers see it: by an editor's word where one
    holds, and without those that editors retired. Every state is there, None is "not checked yet"."""
    found: dict[State | None, int] = dict.fromkeys((*State, None), 0)
    for row in store.rows(STATES_SQL):
        found[_state(row["state"])] = row["number"]
    for row in store.rows(RULED_STATES_SQL):
        found[_state(row["was"])] -= row["number"]
        if not row["is_out"]:
            found[_state(row["state"])] += row["number"]
    return found


def _state(text: str | None) -> State | None:
    return State(text) if text else None


def catalogue_counts(store: Store) -> dict[str, int]:
    """How many documents, sections, mentions, resources and hosts there are now."""
    return {name: int(store.value(sql)) for name, sql in COUNTS_SQL.items()}


def counts_of(text: str | None) -> Counts:
    """What a run kept in `runs.counts`; zeros when it was cut off."""
    return Counts() if text is None else _COUNTS.decode(text)


def night_states(told: Counts) -> dict[State, int]:
    return {state: told.states.get(state.value, 0) for state in State}


def told_states(told: Counts) -> dict[State | None, int]:
    return {state: told.states.get(state.value if state else _UNCHECKED, 0) for state in (*State, None)}


def status(store: Store, *, at: datetime | None = None) -> Status:
    """How the catalogue stands.

    Args:
        at: what is due is counted for this time; None counts what was never looked at.
    """
    with store.reading():
        run = store.row("SELECT * FROM runs WHERE finished_at IS NOT NULL ORDER BY id DESC LIMIT 1")
        due = store.value(
            "SELECT count(*) FROM resources WHERE mentions > 0 AND (next_check_at IS NULL OR next_check_at <= ?)",
            ("" if at is None else code.to_time(at),),
        )
        soonest = store.value("SELECT min(next_check_at) FROM resources WHERE mentions > 0 AND next_check_at < '9999'")
        return Status(
            counts=catalogue_counts(store),
            states=states(store),
            due=int(due),
            next_check_at=code.maybe_from_time(soonest),
            last_run_at=code.from_time(run["finished_at"]) if run else None,
            last_run_kind=run["kind"] if run else None,
            last_run_void=bool(run["void"]) if run else False,
            problems=source_problems(store),
            retired=int(store.value(RETIRED_SQL)),
        )
