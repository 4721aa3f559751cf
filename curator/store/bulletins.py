"""What there is to tell of a run: counts, flips, incidents, what stands, and the row of nights.

Never tells of what is no longer mentioned, and tells as news only what a look changed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from curator.errors import StoreError
from curator.model import Bulletin, Cause, Flip, Item, Night, State, Trouble, Why
from curator.store import _coding as code
from curator.store import runs
from curator.store._places import NOWHERE, places
from curator.store.catalogue import source_problems
from curator.store.incidents import incident_of
from curator.store.rows import NewsLine
from curator.store.store import Store

NIGHTS: Final = 30
"""Finished runs in the row of nights."""

_STANDING: Final = """
SELECT n.resource_id, n.title, r.url, ifnull(h.name, '') AS host, r.state, r.cause, r.because, r.since, r.strikes,
  r.moved_to, r.flapping
FROM resources AS r JOIN entries AS n ON n.resource_id = r.id LEFT JOIN hosts AS h ON h.id = r.host_id
WHERE {condition}
ORDER BY host, r.url, r.id"""

TROUBLED_SQL: Final = _STANDING.format(condition="r.state IN ('dead', 'failing', 'moved', 'unsure')")
FLIPPED_SQL: Final = _STANDING.format(
    condition="r.state IS NOT NULL AND r.id IN ("
    "SELECT resource_id FROM flips WHERE run_id = ? AND (was IS NOT NULL OR state <> 'live'))"
)

# That a new link works is no news: in the first night that would be nearly all of them.
_FLIPS: Final = (
    "SELECT resource_id, was, state, why FROM flips "
    "WHERE run_id = ? AND (was IS NOT NULL OR state <> 'live') ORDER BY id"
)

_TROUBLES: Final = """
SELECT h.name AS host, i.*, count(r.id) AS resources, ifnull(sum(r.mentions), 0) AS mentions
FROM incidents AS i JOIN hosts AS h ON h.id = i.host_id LEFT JOIN resources AS r ON r.incident_id = i.id
WHERE i.closed_at IS NULL OR i.closed_at >= ?
GROUP BY i.id ORDER BY h.name, i.id"""


@dataclass(frozen=True, slots=True)
class _Change:
    """What a run did to one resource in all: from its first flip to its last."""

    was: State | None
    state: State
    why: Why


def bulletin(store: Store, run_id: int) -> Bulletin:
    """What there is to tell of a run; of one that is under way, what there is so far.

    News are the flips of the run whose reason is a look, from the first state to the last; flapping resources and
    those nobody mentions any more make none. What stands (broken, failing, moved, unsure) is as of now.

    Raises:
        StoreError: there is no such run.
    """
    with store.reading():
        run = store.row("SELECT * FROM runs WHERE id = ?", (run_id,))
        if run is None:
            raise StoreError(f"{store.where}: there is no run {run_id}: type `curator run` first")
        changes = _changes(store, run_id)
        flipped = _items(store, store.rows(FLIPPED_SQL, (run_id,)), changes)
        troubled = _items(store, store.rows(TROUBLED_SQL), {})
        told = runs.counts_of(run["counts"])
        started_at = code.from_time(run["started_at"])
        finished_at = code.maybe_from_time(run["finished_at"])
        news = {item.resource_id: _kind(changes[item.resource_id], item) for item in flipped}
        return Bulletin(
            run_id=run_id,
            kind=run["kind"],
            started_at=started_at,
            finished_at=finished_at,
            void=bool(run["void"]),
            looked=int(store.value("SELECT count(*) FROM checks WHERE run_id = ?", (run_id,))),
            took_s=(finished_at - started_at).total_seconds() if finished_at else 0.0,
            counts=told.catalogue or runs.catalogue_counts(store),
            states=runs.told_states(told) if told.states else runs.states(store),
            newly_broken=_of(flipped, news, "broken"),
            first_strikes=_of(flipped, news, "struck"),
            newly_fixed=_of(flipped, news, "fixed"),
            newly_moved=_of(flipped, news, "moved"),
            newly_unsure=_of(flipped, news, "unsure"),
            otherwise=_of(flipped, news, "otherwise"),
            broken=_in(troubled, State.DEAD),
            failing=_in(troubled, State.FAILING),
            moved=_in(troubled, State.MOVED),
            unsure=_in(troubled, State.UNSURE),
            troubles=_troubles(store, run["started_at"]),
            problems=source_problems(store),
            nights=_nights(store, run_id),
        )


def news(store: Store, *, limit: int) -> list[NewsLine]:
    """The newest flips that are news: a look changed a state that was there before; newest first."""
    rows = store.rows(
        "SELECT f.*, n.url, n.title FROM flips AS f JOIN entries AS n ON n.resource_id = f.resource_id "
        "WHERE f.why = 'look' AND (f.was IS NOT NULL OR f.state <> 'live') ORDER BY f.at DESC, f.id DESC LIMIT ?",
        (limit,),
    )
    return [NewsLine(row["resource_id"], row["url"], row["title"], flip_of(row)) for row in rows]


def flip_of(row: Any) -> Flip:
    """The Flip of a row of flips."""
    return Flip(
        at=code.from_time(row["at"]),
        was=State(row["was"]) if row["was"] else None,
        state=State(row["state"]),
        cause=Cause(row["cause"]),
        because=row["because"],
        why=Why(row["why"]),
    )


def _changes(store: Store, run_id: int) -> dict[int, _Change]:
    changes: dict[int, _Change] = {}
    for row in store.each(_FLIPS, (run_id,)):
        number, state, why = row["resource_id"], State(row["state"]), Why(row["why"])
        before = changes.get(number)
        was = State(row["was"]) if row["was"] else None
        if before is None:
            changes[number] = _Change(was, state, why)
        else:
            changes[number] = _Change(before.was, state, Why.LOOK if Why.LOOK in (why, before.why) else why)
    return changes


def _items(store: Store, rows: Sequence[Any], changes: dict[int, _Change]) -> tuple[Item, ...]:
    found = places(store, [row["resource_id"] for row in rows])
    return tuple(_item(row, found.get(row["resource_id"], NOWHERE), changes.get(row["resource_id"])) for row in rows)


def _item(row: Any, where: Any, change: _Change | None) -> Item:
    return Item(
        resource_id=row["resource_id"],
        url=row["url"],
        title=row["title"],
        host=row["host"],
        state=State(row["state"]),
        cause=Cause(row["cause"]),
        because=row["because"],
        since=code.from_time(row["since"]),
        strikes=row["strikes"],
        was=change.was if change else None,
        moved_to=row["moved_to"],
        where=where.where,
        documents=where.documents,
        flapping=bool(row["flapping"]),
    )


_NEWS: Final = {State.DEAD: "broken", State.FAILING: "struck", State.MOVED: "moved", State.UNSURE: "unsure"}


def _kind(change: _Change, item: Item) -> str:
    """Under which heading a change is told; "" for none."""
    if change.was is change.state:
        return ""
    if change.why is not Why.LOOK:
        return "otherwise"
    if item.flapping:
        return ""
    if change.state is State.LIVE:
        return "fixed" if change.was in (State.DEAD, State.FAILING) else ""
    return _NEWS[change.state]


def _of(items: Iterable[Item], news: dict[int, str], kind: str) -> tuple[Item, ...]:
    return tuple(item for item in items if news[item.resource_id] == kind)


def _in(items: Iterable[Item], state: State) -> tuple[Item, ...]:
    return tuple(item for item in items if item.state is state)


def _troubles(store: Store, since: str) -> tuple[Trouble, ...]:
    """Incidents that are open, and those that were closed since the run began."""
    rows = store.rows(_TROUBLES, (since,))
    return tuple(Trouble(incident_of(row), row["resources"], row["mentions"]) for row in rows)


def _nights(store: Store, run_id: int) -> tuple[Night, ...]:
    """The last 30 finished runs up to this one, oldest first."""
    rows = store.rows(
        "SELECT finished_at, void, counts FROM runs WHERE id <= ? AND finished_at IS NOT NULL AND counts IS NOT NULL "
        "ORDER BY id DESC LIMIT ?",
        (run_id, NIGHTS),
    )
    return tuple(
        Night(code.from_time(row["finished_at"]), bool(row["void"]), runs.night_states(runs.counts_of(row["counts"])))
        for row in reversed(rows)
    )
