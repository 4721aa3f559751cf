"""Where every listed resource stands by area, audience, type, language, portal, kind and health: as sets of bits.

Never holds a word of a resource: only its number, its place in the order by title, and its terms.
"""

import sys
import unicodedata
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, TypeAlias

from curator.store import _coding as code
from curator.store.schema import PUBLISHED_ID
from curator.store.store import Store

FACETS: Final = ("area", "audience", "type", "language", "portal", "kind", "health")
NO_ADDRESS: Final = "no_url"
NOT_CHECKED: Final = "new"

LISTED_SQL: Final = """
SELECT e.resource_id, e.url, e.title, e.language, e.state, e.cause, g.standing, g.successor_id,
  (g.standing = 'fine' AND (g.until IS NULL OR g.until > :now)
    AND (g.fingerprint IS NULL OR g.fingerprint = ifnull(r.fingerprint, ''))) IS TRUE AS is_fine
FROM entries AS e JOIN resources AS r ON r.id = e.resource_id LEFT JOIN rulings AS g ON g.resource_id = r.id"""

MENTIONS_SQL: Final = """
SELECT id, resource_id, document_id, section_id, facts FROM mentions WHERE gone_at IS NULL"""

DOCUMENTS_SQL: Final = """
SELECT d.id, d.language, p.key AS portal, p.dead_links FROM documents AS d JOIN sources AS s ON s.id = d.source_id
LEFT JOIN portals AS p ON p.id = coalesce(d.portal_id, s.portal_id) WHERE d.gone_at IS NULL"""

TAGS_SQL: Final = """
SELECT t.document_id, t.section_id, t.mention_id, t.scheme, t.value FROM tags AS t
LEFT JOIN documents AS d ON d.id = t.document_id
WHERE t.scheme IN ('area', 'audience', 'type') AND d.gone_at IS NULL"""

STAMP_SQL: Final = """
SELECT ifnull((SELECT max(id) FROM flips), 0) || '.' || ifnull((SELECT max(id) FROM mentions), 0) || '.' ||
  ifnull((SELECT max(id) FROM decisions), 0) || '.' ||
  ifnull((SELECT max(gone_at) FROM mentions WHERE gone_at IS NOT NULL), '') || '.' ||
  ifnull((SELECT max(read_at) FROM sources), '') || '.' ||
  ifnull((SELECT group_concat(name || ifnull(dead_links, '')) FROM portals), '')"""

Places: TypeAlias = "array[int]"
Terms = dict[str, dict[str, Places]]


@dataclass(frozen=True, slots=True)
class Index:
    """A catalogue at one moment. A place counts from 0 in the order of titles; bit n of a set is place n.

    `terms` is facet to term to places (maybe more than once); `cells` counts documents by (area, audience); `hidden`
    are dead resources of which every portal says that they are not shown; `documents` are the places of what each
    document mentions; `health` is the word for each place.
    """

    ids: Places
    places: Mapping[int, int]
    terms: Mapping[str, Mapping[str, Places]]
    everything: int
    hidden: int
    cells: Mapping[tuple[str, str], int]
    documents: Mapping[int, Places]
    health: Sequence[str]
    stamp: str
    built_at: datetime
    _bits: dict[tuple[str, str], int] = field(default_factory=dict, repr=False)
    _often: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False)

    def bits(self, facet: str, value: str) -> int:
        """The resources with this term; 0 when there is no such one."""
        found = self._bits.get((facet, value))
        if found is None:
            places = self.terms.get(facet, {}).get(value)
            if places is None:
                return 0
            found = self._bits[facet, value] = bits_of(places, len(self.ids))
        return found

    def health_of(self, document_id: int) -> dict[str, int]:
        """How many resources of a document are in each health; {} for one that mentions nothing."""
        return dict(Counter(self.health[place] for place in set(self.documents.get(document_id, ()))))

    def has(self, facet: str, value: str) -> bool:
        return value in self.terms.get(facet, {})

    def often(self, facet: str, count: int) -> tuple[str, ...]:
        """The terms that most resources have, so many at most."""
        if facet not in self._often:
            terms = self.terms.get(facet, {})
            self._often[facet] = tuple(sorted(terms, key=lambda value: (-len(terms[value]), value)))
        return self._often[facet][:count]

    def chosen(self, facet: str, values: Iterable[str]) -> int:
        """The resources with any of these terms."""
        bits = 0
        for value in values:
            bits |= self.bits(facet, value)
        return bits

    def bits_of(self, numbers: Iterable[int]) -> int:
        """These resources, those that are not listed left out."""
        places = self.places
        return bits_of([places[number] for number in numbers if number in places], len(self.ids))


_DIGITS: Final = bytes.maketrans(b"\0\1", b"01")


def bits_of(places: Iterable[int], count: int) -> int:
    """A set of bits with these places."""
    flags = bytearray(count + 1)  # a byte each, then their digits read as one binary number: linear, and fast
    for place in places:
        flags[place] = 1
    return int(flags[::-1].translate(_DIGITS), 2)


def stamp(store: Store) -> str:
    """Differs whenever something happened that the index shows."""
    if store.value("PRAGMA application_id") == PUBLISHED_ID:
        return "published"
    return str(store.value(STAMP_SQL))


def build(store: Store, *, at: datetime) -> Index:
    """The index of all that is listed now; a resource that an editor joined with a listed one counts for that one.

    Args:
        at: aware UTC; whether an editor's "fine" still holds is told for this time.
    """
    with store.reading():
        rows = store.rows(LISTED_SQL, {"now": code.to_time(at)})
        listed = {row["resource_id"] for row in rows}
        joined = {
            row["resource_id"]: row["successor_id"]
            for row in rows
            if row["standing"] == "replaced" and row["successor_id"] in listed
        }
        own = [row for row in rows if row["resource_id"] not in joined]
        own.sort(key=lambda row: (_sort_key(row["title"]), row["resource_id"]))
        ids = array("q", (row["resource_id"] for row in own))
        places = {number: place for place, number in enumerate(ids)}
        for number, successor in joined.items():
            if successor in places:
                places[number] = places[successor]
        terms: Terms = {name: {} for name in FACETS}
        for place, row in enumerate(own):
            _add(terms, "health", _health(row), (place,))
            _add(terms, "language", _primary(row["language"]), (place,))
        documents = {row["id"]: row for row in store.each(DOCUMENTS_SQL)}
        of_document, cells, hidden = _shelve(store, terms, places, documents)
        dead = bits_of(terms["health"].get("dead", ()), len(ids))
        return Index(
            ids=ids,
            places=places,
            terms=terms,
            everything=(1 << len(ids)) - 1,
            hidden=hidden & dead,
            cells=cells,
            documents=of_document,
            health=tuple(sys.intern(_health(row)) for row in own),
            stamp=stamp(store),
            built_at=at,
        )


def _sort_key(title: str) -> str:
    """Titles as a person would sort them: without case and accents."""
    if title.isascii():
        return title.casefold()
    return "".join(sign for sign in unicodedata.normalize("NFKD", title.casefold()) if not unicodedata.combining(sign))


def _health(row: Any) -> str:
    if row["is_fine"]:
        return "live"
    return NO_ADDRESS if row["url"] is None or row["cause"] == NO_ADDRESS else row["state"] or NOT_CHECKED


def _primary(language: str | None) -> str | None:
    """The language without its region. Source: RFC 5646, 2.2.1."""
    return language.replace("_", "-").partition("-")[0].lower() if language else None


def _add(terms: Terms, facet: str, value: str | None, places: Iterable[int]) -> None:
    if value:
        found = terms[facet].get(value)
        if found is None:
            found = terms[facet][value] = array("q")
        found.extend(places)


def _shelve(
    store: Store, terms: Terms, places: Mapping[int, int], documents: Mapping[int, Any]
) -> tuple[dict[int, Places], dict[tuple[str, str], int], int]:
    """Fills the terms; gives the places by document, the cells, and what no portal shows when it is dead."""
    in_section: dict[int, tuple[int, Places]] = {}
    of_mention: dict[int, int] = {}
    for row in store.each(MENTIONS_SQL):
        place = places.get(row["resource_id"])
        if place is None:
            continue
        _, found = in_section.setdefault(row["section_id"], (row["document_id"], array("q")))
        found.append(place)
        if row["facts"] is not None:
            facts = code.FACTS.decode(row["facts"])
            _add(terms, "kind", facts.kind, (place,))
            for language in facts.languages:
                _add(terms, "language", _primary(language), (place,))
        of_mention[row["id"]] = place
    of_document, cells = _tag(store, terms, in_section, of_mention)
    for number, found in of_document.items():
        _add(terms, "portal", documents[number]["portal"] if number in documents else None, found)
    origins = store.each("SELECT c.id, p.key FROM sections AS c JOIN portals AS p ON p.id = c.portal_id")
    for row in origins:
        if row["id"] in in_section:
            _add(terms, "portal", row["key"], in_section[row["id"]][1])
    return of_document, cells, _unshown(of_document, documents, len(places))


def _tag(
    store: Store, terms: Terms, in_section: Mapping[int, tuple[int, Places]], of_mention: Mapping[int, int]
) -> tuple[dict[int, Places], dict[tuple[str, str], int]]:
    of_document: dict[int, Places] = {}
    for document, found in in_section.values():
        of_document.setdefault(document, array("q")).extend(found)
    crossed: dict[str, dict[int, list[str]]] = {"area": {}, "audience": {}}
    for row in store.each(TAGS_SQL):
        _add(terms, row["scheme"], row["value"], _tagged(row, of_document, in_section, of_mention))
        if row["document_id"] is not None and row["scheme"] in crossed:
            crossed[row["scheme"]].setdefault(row["document_id"], []).append(row["value"])
    cells: Counter[tuple[str, str]] = Counter()
    for number, areas in crossed["area"].items():
        cells.update((area, audience) for area in areas for audience in crossed["audience"].get(number, ()))
    return of_document, dict(cells)


def _tagged(
    row: Any,
    of_document: Mapping[int, Places],
    in_section: Mapping[int, tuple[int, Places]],
    of_mention: Mapping[int, int],
) -> Iterable[int]:
    """The places of what one tag belongs to."""
    if row["document_id"] is not None:
        return of_document.get(row["document_id"], ())
    if row["section_id"] is not None:
        return in_section[row["section_id"]][1] if row["section_id"] in in_section else ()
    return (of_mention[row["mention_id"]],) if row["mention_id"] in of_mention else ()


def _unshown(of_document: Mapping[int, Places], documents: Mapping[int, Any], count: int) -> int:
    hidden = shown = 0
    for number, found in of_document.items():
        if number in documents and documents[number]["dead_links"] == "hide":
            hidden |= bits_of(found, count)
    if hidden:
        for number, found in of_document.items():
            if number not in documents or documents[number]["dead_links"] != "hide":
                shown |= bits_of(found, count)
    return hidden & ~shown
