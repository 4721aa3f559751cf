"""Finding resources by words and by facets, with counts, ranked, page after page.

Never takes what a reader typed for a query language: every run of letters and digits is a word, all else a gap.
"""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from curator.store._shelving import Index
from curator.store.schema import RULED_TABLE, SEARCH_TABLE
from curator.store.store import Store

MAX_WORDS: Final = 16
"""Words that are looked for; whoever pastes a page is answered for its beginning."""

MAX_WORD: Final = 60
MAX_READ: Final = 10_000
RANKED: Final = 3_000
"""So many hits are ranked by bm25. Beyond that a word says too little: titles go first, then the rest, by title."""

MAX_SKIPPED: Final = 2_000
"""Where a page begins whose forerunner's last resource is gone meanwhile, at most."""

SHOWN_TERMS: Final = 24
WEIGHTS: Final = "6.0, 2.0, 10.0, 2.0"
"""Of title, summary, names, words: what documents call it weighs most."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a reader asks for. `words` as `words_of` gives them; `chosen` is facet to terms, any of which will do;
    `after` is what the page before gave; `limit` how many on a page."""

    words: tuple[str, ...] = ()
    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    after: str | None = None
    limit: int = 20


@dataclass(frozen=True, slots=True)
class Term:
    """One term of a facet: `count` is how many there would be with it, by all other choices."""

    value: str
    count: int
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class Hits:
    """A page of what was found. `ids` are resources in order; `after` asks for the next page, None on the last;
    `start` counts from 1; `is_loose`: nothing holds all words, so these hold some of them."""

    ids: tuple[int, ...]
    total: int
    start: int
    after: str | None
    facets: Mapping[str, tuple[Term, ...]]
    is_loose: bool = False


@dataclass(frozen=True, slots=True)
class _Order:
    """The hits in order: tiers of bits, each by title, or, when `ranked` is not None, the places themselves."""

    bits: int
    tiers: tuple[int, ...] = ()
    ranked: tuple[int, ...] | None = None


def words_of(text: str) -> tuple[str, ...]:
    """The words of what was typed, each once, in order: letters and digits of any script, composed, bounded."""
    composed = unicodedata.normalize("NFC", text[:MAX_READ])
    kept = "".join(sign if sign.isalnum() or unicodedata.category(sign)[0] == "M" else " " for sign in composed)
    found = (word[:MAX_WORD] for word in kept.split() if any(sign.isalnum() for sign in word))
    return tuple(dict.fromkeys(found))[:MAX_WORDS]


def find(store: Store, index: Index, wanted: Wanted) -> Hits:
    """What the catalogue has for these words and choices; without words, everything that the choices leave, by title.

    Returns:
        Hits: never more than `limit`. An `after` that nobody gave, or whose resource is gone, begins anew where it was.
    """
    masks = {name: index.chosen(name, values) for name, values in wanted.chosen.items() if values}
    listed = index.everything if "health" in masks else index.everything & ~index.hidden
    order, is_loose = _order(store, index, wanted.words, listed)
    facets = {name: _terms(index, name, wanted, _without(order.bits, masks, name)) for name in index.terms}
    allowed = _without(order.bits, masks, None)
    ids, start, after = _page(index, order, allowed, wanted)
    return Hits(ids, allowed.bit_count(), start, after, facets, is_loose=is_loose)


def _without(bits: int, masks: Mapping[str, int], left_out: str | None) -> int:
    for name, mask in masks.items():
        if name != left_out:
            bits &= mask
    return bits


def _terms(index: Index, name: str, wanted: Wanted, bits: int) -> tuple[Term, ...]:
    chosen = wanted.chosen.get(name, ())
    offered = dict.fromkeys((*index.often(name, SHOWN_TERMS), *(value for value in chosen if index.has(name, value))))
    counted = [Term(value, (bits & index.bits(name, value)).bit_count(), value in chosen) for value in offered]
    return tuple(sorted((term for term in counted if term.count or term.is_chosen), key=lambda term: -term.count))


def _order(store: Store, index: Index, words: Sequence[str], listed: int) -> tuple[_Order, bool]:
    if not words:
        return _Order(listed, (listed,)), False
    bits = _all_words(store, index, words) & listed
    is_loose = not bits and len(words) > 1
    query = _query(words, "OR" if is_loose else "AND")
    if is_loose:
        bits = _matching(store, index, query) & listed
    if bits.bit_count() <= RANKED:
        ranked = _ranked(store, index, query if is_loose else _query(words, "AND"), bits)
        return _Order(bits, ranked=ranked), is_loose and bool(bits)
    first = bits & (_places(store, index, SEARCH_TABLE, f"{{names title}} : ({query})"))
    return _Order(bits, (first, bits & ~first)), is_loose


def _all_words(store: Store, index: Index, words: Sequence[str]) -> int:
    """Resources that hold all words, some maybe in their documents' words and some in the editors'."""
    has_ruled = len(words) > 1 and _places(store, index, RULED_TABLE, _query(words, "OR"))
    if not has_ruled:
        return _matching(store, index, _query(words, "AND"))
    bits = index.everything
    for word in words:
        bits &= _matching(store, index, _query((word,), "AND"))
    return bits


def _matching(store: Store, index: Index, query: str) -> int:
    return _places(store, index, SEARCH_TABLE, query) | _places(store, index, RULED_TABLE, query)


def _places(store: Store, index: Index, table: str, query: str) -> int:
    found = store.value(f"SELECT group_concat(rowid) FROM {table} WHERE {table} MATCH ?", (query,))  # noqa: S608  ours
    return index.bits_of(map(int, found.split(","))) if found else 0


def _ranked(store: Store, index: Index, query: str, bits: int) -> tuple[int, ...]:
    """The places, best first; what only an editor's word brought in is ranked by that."""
    score: dict[int, float] = {}
    for table, weights in ((SEARCH_TABLE, WEIGHTS), (RULED_TABLE, "10.0, 2.0")):
        rows = store.each(
            f"SELECT rowid, bm25({table}, {weights}) AS rank FROM {table} WHERE {table} MATCH ? LIMIT ?",  # noqa: S608
            (query, 10 * RANKED),
        )
        for row in rows:
            place = index.places.get(row["rowid"])
            if place is not None:
                score[place] = min(score.get(place, 0.0), row["rank"])
    return tuple(sorted(ones(bits), key=lambda place: (score.get(place, 0.0), place)))


def _query(words: Sequence[str], joined: str) -> str:
    """FTS5's own spelling: each word a string, a prefix from two letters on. Source: sqlite.org/fts5, section 3."""
    return f" {joined} ".join(f'"{word}"{"*" if len(word) > 1 else ""}' for word in words)


def ones(bits: int) -> Iterator[int]:
    """The places of the set bits, lowest first."""
    for number, byte in enumerate(bits.to_bytes((bits.bit_length() + 7) // 8, "little")):
        if byte:
            yield from (8 * number + bit for bit in range(8) if byte >> bit & 1)


def _page(index: Index, order: _Order, allowed: int, wanted: Wanted) -> tuple[tuple[int, ...], int, str | None]:
    shown, last = _after(wanted.after)
    if order.ranked is not None:
        places = [place for place in order.ranked if allowed >> place & 1]
        begin = _begin(places, index.places.get(last), shown)
        page = places[begin : begin + wanted.limit]
        more = len(places) > begin + wanted.limit
    else:
        page, more, begin = _tiered(order, allowed, index.places.get(last), wanted.limit, shown)
    ids = tuple(index.ids[place] for place in page)
    return ids, begin + 1, f"{begin + len(ids)}-{ids[-1]}" if more and ids else None


def _begin(places: Sequence[int], last: int | None, shown: int) -> int:
    if last is not None and last in places:
        return places.index(last) + 1
    return min(shown, len(places))


def _tiered(order: _Order, allowed: int, last: int | None, limit: int, shown: int) -> tuple[list[int], bool, int]:
    tiers = [tier & allowed for tier in order.tiers]
    if last is not None:
        for number, tier in enumerate(tiers):
            if tier >> last & 1:
                begin = sum(one.bit_count() for one in tiers[:number])
                passed = tier & ((1 << (last + 1)) - 1)
                tiers = [tier ^ passed, *tiers[number + 1 :]]
                return *_first(tiers, limit), begin + passed.bit_count()
    return *_skipped(tiers, shown, limit), shown


def _skipped(tiers: Sequence[int], shown: int, limit: int) -> tuple[list[int], bool]:
    page, more = _first(tiers, shown + limit)
    return page[shown:], more


def _first(tiers: Sequence[int], limit: int) -> tuple[list[int], bool]:
    page: list[int] = []
    for tier in tiers:
        for place in ones(tier):
            if len(page) == limit:
                return page, True
            page.append(place)
    return page, False


def _after(text: str | None) -> tuple[int, int]:
    """How many were shown before, and the last of them; (0, 0) for what is no such token."""
    shown, mark, last = (text or "").partition("-")
    if not mark or not all(part.isascii() and part.isdecimal() and len(part) < 16 for part in (shown, last)):
        return 0, 0
    return min(int(shown), MAX_SKIPPED), int(last)
