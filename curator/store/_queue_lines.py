"""Makes lines of the desk of what a lane's statement found: the words of each item, fetched for one page only.

Never decides what stands in a lane.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from curator.model import Cause, State, Suggestion, SuggestionKind
from curator.store import _coding as code
from curator.store._places import NOWHERE, places
from curator.store.desk_rows import Key, LaneName, Line, Subject
from curator.store.store import Store

FIRST_MENTION: Final = """coalesce((
  SELECT n.id FROM mentions AS n WHERE n.resource_id = r.id AND n.gone_at IS NULL ORDER BY n.role <> 'main', n.id LIMIT 1
), (
  SELECT n.id FROM rulings AS p CROSS JOIN mentions AS n ON n.resource_id = p.resource_id AND n.gone_at IS NULL
  WHERE p.successor_id = r.id AND p.standing = 'replaced' ORDER BY n.role <> 'main', n.id LIMIT 1
))"""  # noqa: E501
"""The mention whose words stand for a resource: of what is only used instead of others, that of the first of those."""

BEST_SUGGESTION: Final = (
    "SELECT v.id FROM suggestions AS v WHERE v.resource_id = r.id AND v.withdrawn_at IS NULL "
    "ORDER BY v.confidence DESC, v.id LIMIT 1"
)
TITLE: Final = "coalesce(g.title, nullif(nullif(nullif(m.text, ''), m.url_written), r.url), nullif(r.title, ''), r.url, m.text, '')"  # noqa: E501

RESOURCES_SQL: Final = f"""
SELECT r.id, r.url, r.state, r.cause, r.because, r.confidence, r.flapping, r.since, h.name AS host, {TITLE} AS title,
  u.kind, u.before, u.after, u.because AS reason, u.confidence AS sure
FROM json_each(?) AS asked CROSS JOIN resources AS r ON r.id = asked.value
LEFT JOIN hosts AS h ON h.id = r.host_id LEFT JOIN rulings AS g ON g.resource_id = r.id
LEFT JOIN mentions AS m ON m.id = {FIRST_MENTION} LEFT JOIN suggestions AS u ON u.id = ({BEST_SUGGESTION})"""  # noqa: S608

_INCIDENTS: Final = """
SELECT i.id, i.cause, i.because, h.name AS host FROM json_each(?) AS asked
CROSS JOIN incidents AS i ON i.id = asked.value JOIN hosts AS h ON h.id = i.host_id"""

_SECTIONS: Final = """
SELECT s.id, s.heading, s.line, coalesce(nullif(d.title, ''), d.key) AS document, d.url
FROM json_each(?) AS asked CROSS JOIN sections AS s ON s.id = asked.value JOIN documents AS d ON d.id = s.document_id"""

_PAIRS: Final = """
SELECT p.* FROM json_each(?) AS asked CROSS JOIN pairs AS p
ON p.one_id = asked.value ->> 0 AND p.other_id = asked.value ->> 1"""


def lines(store: Store, rows: Sequence[Any], lane: LaneName) -> tuple[Line, ...]:
    """A line for each row of a lane's statement, in the order given."""
    keys = [key_of(row) for row in rows]
    made: dict[Key, Line] = {}
    for subject, make in _MAKERS.items():
        mine = {key: row for key, row in zip(keys, rows, strict=True) if key.subject is subject}
        if mine:
            made.update((line.key, line) for line in make(store, mine, lane))
    return tuple(made[key] for key in keys if key in made)


def key_of(row: Any) -> Key:
    return Key(Subject(row["subject"]), row["id"], row["other"])


def suggestion_of(row: Any) -> Suggestion | None:
    """The Suggestion of a row with kind, before, after, reason, sure."""
    if row["kind"] is None:
        return None
    return Suggestion(SuggestionKind(row["kind"]), row["before"], row["after"], row["reason"], row["sure"])


def _counted(line: Line, row: Any) -> Line:
    """The line with what the lane's statement counted."""
    return replace(
        line,
        since=code.maybe_from_time(row["since"]),
        resources=row["resources"],
        mentions=row["mentions"] or 0,
        impact=row["impact"] or 0,
    )


def resource_lines(store: Store, ids: Sequence[int], lane: LaneName) -> dict[int, Line]:
    """A line for each resource by its number, without what a lane counts."""
    around = places(store, ids)
    return {
        row["id"]: Line(
            key=Key.resource(row["id"]),
            lane=lane,
            title=row["title"],
            url=row["url"],
            host=row["host"],
            state=State(row["state"]) if row["state"] else None,
            cause=Cause(row["cause"]) if row["cause"] else None,
            because=row["because"],
            since=code.maybe_from_time(row["since"]),
            confidence=row["confidence"] if row["confidence"] is not None else 1.0,
            suggestion=suggestion_of(row),
            flapping=bool(row["flapping"]),
            where=next(iter(around.get(row["id"], NOWHERE).where), None),
        )
        for row in store.each(RESOURCES_SQL, (code.to_json(list(ids)),))
    }


def _resources(store: Store, rows: Mapping[Key, Any], lane: LaneName) -> Iterator[Line]:
    found = resource_lines(store, [key.number for key in rows], lane)
    for key, row in rows.items():
        if key.number in found:
            yield _counted(found[key.number], row)


def _incidents(store: Store, rows: Mapping[Key, Any], lane: LaneName) -> Iterator[Line]:
    for row in store.each(_INCIDENTS, (code.to_json([key.number for key in rows]),)):
        key = Key(Subject.INCIDENT, row["id"])
        state = State.DEAD if lane is LaneName.BROKEN else State.FAILING
        line = Line(
            key, lane, row["host"], host=row["host"], state=state, cause=Cause(row["cause"]), because=row["because"]
        )
        yield _counted(line, rows[key])


def _sections(store: Store, rows: Mapping[Key, Any], lane: LaneName) -> Iterator[Line]:
    for row in store.each(_SECTIONS, (code.to_json([key.number for key in rows]),)):
        key = Key(Subject.SECTION, row["id"])
        where = row["document"] if row["line"] is None else f"{row['document']}, line {row['line']}"
        yield _counted(Line(key, lane, row["heading"] or row["document"], url=row["url"], where=where), rows[key])


def _pairs(store: Store, rows: Mapping[Key, Any], lane: LaneName) -> Iterator[Line]:
    numbers = sorted({number for key in rows for number in (key.number, key.other) if number is not None})
    found = resource_lines(store, numbers, lane)
    for row in store.each(_PAIRS, (code.to_json([(key.number, key.other) for key in rows]),)):
        key = Key(Subject.PAIR, row["one_id"], row["other_id"])
        keep = found.get(row["keep_id"])
        go = found.get(row["other_id"] if row["keep_id"] == row["one_id"] else row["one_id"])
        if keep is None or go is None:
            continue
        merge = Suggestion(SuggestionKind.MERGE, go.url, keep.url, row["because"], row["confidence"])
        line = replace(
            keep,
            key=key,
            other_url=go.url,
            because=row["because"],
            confidence=row["confidence"],
            suggestion=merge,
        )
        yield _counted(line, rows[key])


_MAKERS: Final = {
    Subject.RESOURCE: _resources,
    Subject.INCIDENT: _incidents,
    Subject.SECTION: _sections,
    Subject.PAIR: _pairs,
}
