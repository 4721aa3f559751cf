"""What there is to tell of a run: counts, flips, incidents, what stands, and the row of nights.

Never tells of what is no longer mentioned, and tells as news only what a look changed.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from curator.errors import StoreError
from curator.model import Bulletin, Cause, Flip, Item, Night, Note, Remark, Standing, State, Trouble, Why
from curator.store import _coding as code
from curator.store import runs
from curator.store._lanes import SETTLED
from curator.store._places import MAX_PLACES, NOWHERE, Places, places
from curator.store.catalogue import source_problems
from curator.store.incidents import incident_of
from curator.store.rows import NewsLine
from curator.store.store import Store

NIGHTS: Final = 30
"""Finished runs in the row of nights."""

_WORD: Final = f"iif({SETTLED}, g.standing, NULL)"
_HANDLED: Final = f"({_WORD} IN ('replaced', 'retired', 'fine')) IS TRUE"
"""An editor's word that leaves nothing to tell: what is used instead is told of, or nothing is."""

_TOLD: Final = (
    "SELECT {number} AS resource_id, r.id AS seen_id, n.title, r.url AS url, ifnull(h.name, '') AS host, "
    f"r.state, r.cause, r.because, r.since, r.strikes, r.moved_to, r.flapping, {_WORD} AS word"
)
_AROUND: Final = "LEFT JOIN rulings AS g ON g.resource_id = r.id LEFT JOIN hosts AS h ON h.id = r.host_id"

# What documents mention, and what only stands in for it: the latter has no mention of its own.
_STANDING: Final = f"""
{_TOLD.format(number="r.id")}
FROM resources AS r JOIN entries AS n ON n.resource_id = r.id {_AROUND}
WHERE {{condition}} AND NOT {_HANDLED}
UNION ALL {_TOLD.format(number="p.resource_id")}
FROM rulings AS p CROSS JOIN resources AS r ON r.id = p.successor_id JOIN entries AS n ON n.resource_id = p.resource_id
{_AROUND} WHERE p.standing = 'replaced' AND r.mentions = 0 AND {{condition}} AND NOT {_HANDLED}
ORDER BY host, url, resource_id"""

TROUBLED_SQL: Final = _STANDING.format(condition="r.state IN ('dead', 'failing', 'moved', 'unsure')")
FLIPPED_SQL: Final = _STANDING.format(
    condition="r.state IS NOT NULL AND r.id IN ("
    "SELECT resource_id FROM flips WHERE run_id = :run AND (was IS NOT NULL OR state <> 'live'))"
)
CORRECTED_SQL: Final = """
SELECT r.id AS resource_id, s.id AS seen_id, n.title, r.url, ifnull(h.name, '') AS host, ifnull(s.state, r.state) AS state,
  ifnull(s.cause, r.cause) AS cause, ifnull(s.because, r.because) AS because, d.at AS since, 0 AS strikes,
  s.url AS moved_to, 0 AS flapping, g.standing AS word
FROM rulings AS g CROSS JOIN resources AS r ON r.id = g.resource_id JOIN resources AS s ON s.id = g.successor_id
JOIN entries AS n ON n.resource_id = r.id JOIN decisions AS d ON d.id = g.decision_id
LEFT JOIN hosts AS h ON h.id = r.host_id
WHERE g.standing = 'replaced' AND r.mentions > 0 AND ifnull(s.state, r.state) IS NOT NULL
ORDER BY host, r.url, r.id"""  # noqa: E501

# That a new link works is no news: in the first night that would be nearly all of them.
_FLIPS: Final = (
    "SELECT resource_id, was, state, why FROM flips "
    "WHERE run_id = ? AND (was IS NOT NULL OR state <> 'live') ORDER BY id"
)

_TROUBLES: Final = f"""
SELECT h.name AS host, i.*, count(r.id) AS resources, ifnull(sum(r.mentions), 0) AS mentions
FROM incidents AS i JOIN hosts AS h ON h.id = i.host_id LEFT JOIN resources AS r ON r.incident_id = i.id
LEFT JOIN rulings AS g ON g.resource_id = r.id
WHERE (i.closed_at IS NULL OR i.closed_at >= :since) AND NOT {_HANDLED}
GROUP BY i.id ORDER BY h.name, i.id"""  # noqa: S608  our own parts


@dataclass(frozen=True, slots=True)
class _Change:
    """What a run did to one resource in all: from its first flip to its last."""

    was: State | None
    state: State
    why: Why


def bulletin(store: Store, run_id: int) -> Bulletin:
    """What there is to tell of a run; of one that is under way, what there is so far.

    News are the flips of the run whose reason is a look, from the first state to the last; flapping resources and
    those nobody mentions any more make none, nor does what an editor has settled. What stands (broken, failing, moved,
    unsure) is as of now; an address that is used instead of another one is told of in its place.

    Raises:
        StoreError: there is no such run.
    """
    with store.reading():
        run = store.row("SELECT * FROM runs WHERE id = ?", (run_id,))
        if run is None:
            raise StoreError(f"{store.where}: there is no run {run_id}: type `curator run` first")
        values = {"run": run_id, "now": run["started_at"], "since": run["started_at"]}
        troubled = _items(store, store.rows(TROUBLED_SQL, values), {})
        told = runs.counts_of(run["counts"])
        started_at = code.from_time(run["started_at"])
        finished_at = code.maybe_from_time(run["finished_at"])
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
            **_news(store, values),
            broken=_in(troubled, State.DEAD),
            failing=_in(troubled, State.FAILING),
            moved=_in(troubled, State.MOVED),
            unsure=_in(troubled, State.UNSURE),
            corrected=_corrected(store),
            troubles=_troubles(store, values),
            problems=source_problems(store),
            nights=_nights(store, run_id),
            remarks=_remarks(store),
        )


MOST_REMARKED: Final = 5

_REMARKED: Final = """
SELECT notes, ifnull(url, '') AS url FROM resources
WHERE state IN ('live', 'moved') AND notes IS NOT NULL AND mentions > 0 ORDER BY url"""


def _remarks(store: Store) -> tuple[Remark, ...]:
    """What there is to remark on links that work, by note."""
    urls: dict[Note, list[str]] = {note: [] for note in Note}
    counts: Counter[Note] = Counter()
    for row in store.each(_REMARKED, ()):
        for note in map(Note, code.texts_from(row["notes"])):
            counts[note] += 1
            urls[note] += [row["url"]] if len(urls[note]) < MOST_REMARKED else []
    return tuple(Remark(note, counts[note], tuple(urls[note])) for note in Note if counts[note])


NEWS_SQL: Final = """
SELECT f.*, n.url, n.title FROM (
  SELECT * FROM flips WHERE +why = 'look' AND at > '' AND (was IS NOT NULL OR +state <> 'live')
  ORDER BY at DESC, id DESC LIMIT :read
) AS f CROSS JOIN entries AS n ON n.resource_id = f.resource_id
LEFT JOIN rulings AS g ON g.resource_id = f.resource_id WHERE g.standing IS NOT 'replaced'
ORDER BY f.at DESC, f.id DESC LIMIT :limit"""
"""Some more are read than told, because of those that readers no longer see."""


def news(store: Store, *, limit: int) -> list[NewsLine]:
    """The newest flips that are news: a look changed a state that was there before; newest first. What was replaced
    since has none: readers are led elsewhere."""
    rows = store.rows(NEWS_SQL, {"limit": limit, "read": 2 * limit + 100})
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


def _items(store: Store, rows: Sequence[Any], changes: Mapping[int, _Change]) -> tuple[Item, ...]:
    """An item for each resource that was seen: one that stands in for several is told once, with all their places."""
    found = places(store, [row["resource_id"] for row in rows])
    items: dict[int, Item] = {}
    for row in rows:
        seen, where = row["seen_id"], found.get(row["resource_id"], NOWHERE)
        before = items.get(seen)
        if before is None or row["seen_id"] == row["resource_id"]:
            items[seen] = _item(row, where, changes.get(seen))
        else:
            documents = tuple(dict.fromkeys((*before.documents, *where.documents)))
            items[seen] = replace(before, where=(*before.where, *where.where)[:MAX_PLACES], documents=documents)
    return tuple(items.values())


def _corrected(store: Store) -> tuple[Item, ...]:
    """What editors replaced while documents still give the old address; each is an errand of its own."""
    rows = store.rows(CORRECTED_SQL)
    found = places(store, [row["resource_id"] for row in rows])
    return tuple(_item(row, found.get(row["resource_id"], NOWHERE), None) for row in rows)


def _item(row: Any, where: Places, change: _Change | None) -> Item:
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
        word=Standing(row["word"]) if row["word"] else None,
    )


_FIELDS: Final = {
    "broken": "newly_broken", "struck": "first_strikes", "fixed": "newly_fixed", "moved": "newly_moved",
    "unsure": "newly_unsure", "otherwise": "otherwise",
}  # fmt: skip
_NEWS: Final = {State.DEAD: "broken", State.FAILING: "struck", State.MOVED: "moved", State.UNSURE: "unsure"}


def _kind(change: _Change, item: Item) -> str:
    """Under which heading a change is told; "" for none."""
    if change.was is change.state:
        return ""
    if change.why is not Why.LOOK:
        return "otherwise"
    if item.flapping or item.word is not None:
        return ""
    if change.state is State.LIVE:
        return "fixed" if change.was in (State.DEAD, State.FAILING) else ""
    return _NEWS[change.state]


def _news(store: Store, values: Mapping[str, Any]) -> dict[str, tuple[Item, ...]]:
    """What the run's flips tell, by the field of the bulletin."""
    changes = _changes(store, int(values["run"]))
    rows = store.rows(FLIPPED_SQL, values)
    seen = {row["resource_id"]: row["seen_id"] for row in rows}
    told: dict[str, list[Item]] = {}
    for item in _items(store, rows, changes):
        told.setdefault(_kind(changes[seen[item.resource_id]], item), []).append(item)
    return {field: tuple(told.get(kind, ())) for kind, field in _FIELDS.items()}


def _in(items: Iterable[Item], state: State) -> tuple[Item, ...]:
    return tuple(item for item in items if item.state is state)


def _troubles(store: Store, values: Mapping[str, Any]) -> tuple[Trouble, ...]:
    """Incidents that are open, and those that were closed since the run began; what editors settled is not counted."""
    rows = store.rows(_TROUBLES, values)
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
