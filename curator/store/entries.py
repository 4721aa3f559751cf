"""Resources as readers see them, streamed, with what their documents, their pages and the web's archives say of them.

Never holds the rule of whose word stands: that is in the view, and nowhere else. Never reads more than a slice at once.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import msgspec

from curator.model import Cause, Entry, Facts, Found, Shelf, State, Tag
from curator.store import _coding as code
from curator.store.store import Store

SLICE: Final = 500
MAX_SHELVES: Final = 50
"""Places named of one resource; a link in every footer stands in thousands."""

ENTRIES_SQL: Final = "SELECT * FROM entries WHERE resource_id > ? ORDER BY resource_id LIMIT ?"

OF_PORTAL_SQL: Final = """
SELECT n.* FROM entries AS n WHERE n.resource_id > ? AND EXISTS (
  SELECT 1 FROM mentions AS k JOIN documents AS d ON d.id = k.document_id JOIN sections AS c ON c.id = k.section_id
  JOIN portals AS p ON p.id IN (d.portal_id, c.portal_id)
  WHERE k.resource_id = n.resource_id AND k.gone_at IS NULL AND p.key = ?
) ORDER BY n.resource_id LIMIT ?"""

BY_NUMBER_SQL: Final = (
    "SELECT n.* FROM entries AS n WHERE n.resource_id IN (SELECT value FROM json_each(?)) ORDER BY n.resource_id"
)

OF_DOCUMENT_SQL: Final = (
    "SELECT DISTINCT resource_id FROM mentions WHERE section_id IN (SELECT id FROM sections WHERE document_id = ?) "
    "AND gone_at IS NULL AND resource_id > ? ORDER BY resource_id"
)

WORDS_SQL: Final = """
SELECT r.id, r.seen_at, p.words FROM json_each(?) AS asked CROSS JOIN resources AS r ON r.id = asked.value
LEFT JOIN rulings AS g ON g.resource_id = r.id JOIN resources AS s ON s.id = coalesce(g.successor_id, r.id)
LEFT JOIN pages AS p ON p.id = s.good_page_id"""

SHELVES_SQL: Final = """
SELECT m.resource_id, m.id, m.facts, m.section_id, m.document_id
FROM json_each(?) AS asked CROSS JOIN mentions AS m ON m.resource_id = asked.value AND m.gone_at IS NULL
ORDER BY m.resource_id, m.role <> 'main', m.id"""

SECTIONS_SQL: Final = """
SELECT s.id, s.path, d.id AS document_id, d.key, d.title, d.url, d.language, p.key AS portal, o.key AS origin
FROM json_each(?) AS asked CROSS JOIN sections AS s ON s.id = asked.value
JOIN documents AS d ON d.id = s.document_id
LEFT JOIN portals AS p ON p.id = d.portal_id LEFT JOIN portals AS o ON o.id = s.portal_id"""

ARCHIVED_SQL: Final = """
SELECT u.resource_id, u.after FROM json_each(?) AS asked CROSS JOIN suggestions AS u ON u.resource_id = asked.value
WHERE u.kind = 'archive' AND u.withdrawn_at IS NULL AND u.after IS NOT NULL ORDER BY u.confidence, u.id DESC"""


@dataclass(frozen=True, slots=True)
class Pick:
    """Which part of the catalogue: what one document mentions, what one portal publishes or is the origin of."""

    document: int | None = None
    portal: str | None = None


EVERYTHING: Final = Pick()


def entries(store: Store, *, after: int = 0, limit: int | None = None, pick: Pick = EVERYTHING) -> Iterator[Entry]:
    """Every resource that is mentioned and not retired, by number.

    Args:
        after: number of the last one had before.
        limit: how many at most; None for all.
        pick: the part of the catalogue that is asked for.
    """
    left = limit
    while left is None or left > 0:
        rows = _slice(store, pick, after, SLICE if left is None else min(SLICE, left))
        if not rows:
            return
        yield from _filled(store, rows)
        after = rows[-1]["resource_id"]
        left = None if left is None else left - len(rows)


def entry(store: Store, resource_id: int) -> Entry | None:
    """One resource as readers see it; None when it is retired, no longer mentioned or not there."""
    return next(iter(entries_of(store, [resource_id])), None)


def entries_of(store: Store, resource_ids: Sequence[int]) -> Iterator[Entry]:
    """These resources as readers see them, by number; those that readers do not see are left out."""
    for start in range(0, len(resource_ids), SLICE):
        yield from _filled(store, store.rows(BY_NUMBER_SQL, (code.to_json(list(resource_ids[start : start + SLICE])),)))


def _slice(store: Store, pick: Pick, after: int, size: int) -> list[Any]:
    if pick.document is not None:
        return _slice_of_document(store, pick, after, size)
    if pick.portal is not None:
        return store.rows(OF_PORTAL_SQL, (after, pick.portal, size))
    return store.rows(ENTRIES_SQL, (after, size))


def _slice_of_document(store: Store, pick: Pick, after: int, size: int) -> list[Any]:
    numbers = [row["resource_id"] for row in store.each(OF_DOCUMENT_SQL, (pick.document, after))]
    found: list[Any] = []
    while numbers and len(found) < size:
        asked, numbers = numbers[:SLICE], numbers[SLICE:]
        found += store.rows(BY_NUMBER_SQL, (code.to_json(asked),))
    return found[:size]


@dataclass(frozen=True, slots=True)
class _Said:
    """What is read of a page's words."""

    author: Found | None = None
    published: Found | None = None
    licence: Found | None = None
    image: Found | None = None
    kind: Found | None = None
    resource_type: Found | None = None
    keywords: tuple[Found, ...] = ()


_SAID: Final = msgspec.json.Decoder(_Said)
_NOTHING: Final = _Said()
_NO_FACTS: Final = Facts()


@dataclass(slots=True)
class _More:
    """What is known of one resource beside its row."""

    seen_at: str
    said: _Said
    facts: Facts = _NO_FACTS
    shelves: tuple[Shelf, ...] = ()
    tags: tuple[Tag, ...] = ()
    archived_url: str | None = None


def _filled(store: Store, rows: Sequence[Any]) -> Iterator[Entry]:
    """The entries of these rows."""
    asked = code.to_json([row["resource_id"] for row in rows])
    more = {
        row["id"]: _More(row["seen_at"], _SAID.decode(row["words"]) if row["words"] else _NOTHING)
        for row in store.each(WORDS_SQL, (asked,))
    }
    _shelve(store, asked, more)
    for row in store.each(ARCHIVED_SQL, (asked,)):
        more[row["resource_id"]].archived_url = row["after"]
    for row in rows:
        yield _entry(row, more[row["resource_id"]])


def _shelve(store: Store, asked: str, more: dict[int, _More]) -> None:
    mentions = [tuple(row) for row in store.each(SHELVES_SQL, (asked,))]
    shelves = shelves_of(store, {section for _, _, _, section, _ in mentions})
    tags = tags_of(store, mentions)
    found: dict[int, tuple[dict[int, None], dict[Tag, None]]] = {}
    for number, mention, facts, section, document in mentions:
        sections, terms = found.setdefault(number, ({}, {}))
        if len(sections) < MAX_SHELVES:
            sections[section] = None
        if tags:
            for owner in ((DOCUMENT, document), (SECTION, section), (MENTION, mention)):
                if owner in tags:
                    terms.update(tags[owner])
        if facts is not None and more[number].facts is _NO_FACTS:
            more[number].facts = code.FACTS.decode(facts)
    for number, (sections, terms) in found.items():
        more[number].shelves = tuple([shelves[section] for section in sections])
        more[number].tags = tuple(terms)


def shelves_of(store: Store, section_ids: Iterable[int]) -> dict[int, Shelf]:
    """Each of these sections as a place where readers find something."""
    return {
        row["id"]: Shelf(
            document_id=row["document_id"],
            key=row["key"],
            title=row["title"],
            url=row["url"],
            language=row["language"],
            portal=row["portal"],
            origin=row["origin"],
            path=code.texts_from(row["path"]),
        )
        for row in store.each(SECTIONS_SQL, (code.to_json(sorted(section_ids)),))
    }


DOCUMENT, SECTION, MENTION = "document_id", "section_id", "mention_id"

Tags = dict[tuple[str, int], dict[Tag, None]]
"""By the kind of owner and its number, in the order given."""


def tags_of(store: Store, mentions: Sequence[tuple[int, int, str | None, int, int]]) -> Tags:
    """The tags of these mentions (resource, number, facts, section, document), of their sections and documents."""
    found: Tags = {}
    known: dict[tuple[str, str], Tag] = {}
    for column, place in ((DOCUMENT, 4), (SECTION, 3), (MENTION, 1)):
        asked = code.to_json(sorted({mention[place] for mention in mentions}))  # type: ignore[type-var]
        for owner, scheme, value in store.each(
            f"SELECT t.{column}, t.scheme, t.value FROM json_each(?) AS asked "  # noqa: S608  our own names
            f"CROSS JOIN tags AS t ON t.{column} = asked.value ORDER BY t.id",
            (asked,),
        ):
            term = (scheme, value)
            found.setdefault((column, owner), {})[known.setdefault(term, Tag(*term))] = None
    return found


def _entry(row: Any, more: _More) -> Entry:
    """The columns come in the order of the view; named look-ups would cost a third of the time of a dump."""
    number, url, title, summary, language, state, cause, because, checked_at, since, moved_to, mentions = row
    facts, said = more.facts, more.said
    return Entry(
        number,
        url,
        title,
        summary,
        language,
        _STATES[state],
        _CAUSES[cause],
        because,
        _time(checked_at),
        _time(since),
        moved_to,
        mentions,
        _time(more.seen_at),
        facts.creators or ((said.author.value,) if said.author else ()),
        facts.publisher,
        facts.date or _value(said.published),
        facts.kind or _value(said.resource_type) or _value(said.kind),
        tuple(dict.fromkeys((language, *facts.languages))) if language else facts.languages,
        _value(said.licence),
        _value(said.image),
        more.archived_url,
        tuple([found.value for found in said.keywords]) if said.keywords else (),
        more.tags,
        more.shelves,
    )


_STATES: Final[Mapping[str | None, State | None]] = {None: None, **{state.value: state for state in State}}
_CAUSES: Final[Mapping[str | None, Cause | None]] = {None: None, **{cause.value: cause for cause in Cause}}
_time: Final = lru_cache(maxsize=4_096)(code.maybe_from_time)
"""A night writes the same few times into thousands of rows."""


def _value(found: Found | None) -> str | None:
    return None if found is None else found.value
