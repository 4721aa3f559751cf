"""The search page: words, facets with counts, hits with the words marked, the next page.

Never breaks on what is typed: it is words and gaps, and of a very long text only the beginning counts.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlencode

from datasette import Response
from markupsafe import Markup

from curator import store as keep
from curator.review import door, page
from curator.review.catalogue import layout, marking, shelf, tongues
from curator.review.catalogue.layout import Head
from curator.review.clock import now
from curator.review.messages import Speech

HITS: Final = 20
MAX_TYPED: Final = 10_000
MAX_KEPT: Final = 140
"""So much of what was typed is kept in the addresses of the page."""

MAX_CHOSEN: Final = 10
FIRST_TERMS: Final = 8


@dataclass(frozen=True, slots=True)
class Hit:
    one: keep.Shown
    title: Markup
    words: Markup


@dataclass(frozen=True, slots=True)
class Choice:
    """A term of a facet as a link: what it is called, how many, and where a click leads (off again when chosen)."""

    label: str
    count: int
    is_chosen: bool
    url: str


@dataclass(frozen=True, slots=True)
class Facet:
    name: str
    first: tuple[Choice, ...]
    more: tuple[Choice, ...]
    is_open: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """What the address asks for, bounded."""

    typed: str
    chosen: Mapping[str, tuple[str, ...]]
    after: str | None

    def url(self, *, path: str, chosen: Mapping[str, tuple[str, ...]] | None = None, after: str | None = None) -> str:
        """The address of this search with other choices or another page."""
        pairs = [("q", self.typed[:MAX_KEPT])] if self.typed else []
        for name, values in (self.chosen if chosen is None else chosen).items():
            pairs += [(name, value) for value in values]
        pairs += [("after", after)] if after else []
        return path + ("?" + urlencode(pairs) if pairs else "")


async def search(datasette: Any, request: Any) -> Response:
    """What the catalogue has for the words and choices of the address."""
    say = page.speech_of(request)
    asked = asked_for(request)
    words = keep.words_of(asked.typed)
    index = await shelf.index(datasette)
    wanted = keep.Wanted(words, asked.chosen, asked.after, HITS)
    at = now()

    def read(store: keep.Store) -> tuple[keep.Hits, dict[int, keep.Shown]]:
        hits = keep.find(store, index, wanted)
        return hits, keep.shown(store, hits.ids, at=at)

    hits, shown = await door.read(datasette, read)
    around = await layout.frame(datasette)
    path = datasette.urls.path("/search")
    labels = _labels(say, around.names)
    values = {
        "asked": asked,
        "words": words,
        "hits": hits,
        "found": [_hit(shown[number], words) for number in hits.ids if number in shown],
        "facets": facets(hits, asked, labels, path=path),
        "chosen": _chosen(asked, labels, path=path),
        "next_url": asked.url(path=path, after=hits.after) if hits.after else None,
        "first_url": asked.url(path=path) if hits.start > 1 else None,
        "all_url": Asked(asked.typed, {}, None).url(path=path),
    }
    title = say("search.title_for", words=" ".join(words)) if words else say("search.title")
    head = Head(
        title, say("search.description"), "/search", is_indexed=not (asked.typed or asked.chosen or asked.after)
    )
    return await layout.answer(datasette, request, "search", head=head, around=around, values=values)


def asked_for(request: Any) -> Asked:
    """The search that an address asks for; lone surrogates and NUL, which no database takes, are left out."""
    chosen = {}
    for name in keep.FACETS:
        values = (clean(value)[:MAX_KEPT] for value in request.args.getlist(name)[:MAX_CHOSEN])
        kept = tuple(dict.fromkeys(value for value in values if value))
        if kept:
            chosen[name] = kept
    typed = clean(request.args.get("q") or "")[:MAX_TYPED]
    return Asked(" ".join(typed.split()), chosen, (request.args.get("after") or "")[:40] or None)


def clean(text: str) -> str:
    return text.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")


def _hit(one: keep.Shown, words: Sequence[str]) -> Hit:
    return Hit(one, marking.marked(one.title[:300], words), marking.snippet(one.summary, words))


Label = Callable[[str], str]


def _labels(say: Speech, portals: Mapping[str, str]) -> dict[str, Label]:
    return {
        **dict.fromkeys(keep.FACETS, str),
        "language": lambda value: tongues.name(value, say=say),
        "portal": lambda value: portals.get(value, value),
        "health": lambda value: layout.health_words(value, say=say) if value in layout.HEALTHS else value,
    }


def facets(hits: keep.Hits, asked: Asked, labels: Mapping[str, Label], *, path: str) -> list[Facet]:
    """The facets in which there is something to choose."""
    found = []
    for name in keep.FACETS:
        terms = hits.facets.get(name, ())
        if len(terms) < 2 and not any(term.is_chosen for term in terms):
            continue
        choices = tuple(_choice(name, term, asked, labels[name], path=path) for term in terms)
        found.append(Facet(name, choices[:FIRST_TERMS], choices[FIRST_TERMS:], any(one.is_chosen for one in choices)))
    return found


def _choice(name: str, term: keep.Term, asked: Asked, label: Label, *, path: str) -> Choice:
    now_chosen = asked.chosen.get(name, ())
    after = tuple(one for one in now_chosen if one != term.value) if term.is_chosen else (*now_chosen, term.value)
    return Choice(
        label(term.value), term.count, term.is_chosen, asked.url(path=path, chosen={**asked.chosen, name: after})
    )


def _chosen(asked: Asked, labels: Mapping[str, Label], *, path: str) -> list[tuple[str, str, str]]:
    """Every choice made: facet, what it is called, and where a click takes it off."""
    found = []
    for name, values in asked.chosen.items():
        for value in values:
            left = {**asked.chosen, name: tuple(one for one in values if one != value)}
            found.append((name, labels[name](value), asked.url(path=path, chosen=left)))
    return found
