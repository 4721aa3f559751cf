"""One resource: what it is and who says so, how it fares and since when, where it is mentioned, what became of it.

Never shows a proposal as its address, and never a look's raw answers: those are the desk's.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from datasette import Response
from markupsafe import Markup

from curator import export
from curator import store as keep
from curator.model import Flip
from curator.review import door, page
from curator.review.catalogue import gone, layout
from curator.review.catalogue.data import _about as told_about
from curator.review.catalogue.layout import Head
from curator.review.clock import now

WEEKS: Final = 26
"""The strip of the past: so many weeks, one square each."""

WEEK: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a resource with where it comes from: `editor`, `portal` or `page`. `name` is the document."""

    text: str
    origin: str
    document: keep.Placed | None = None


@dataclass(frozen=True, slots=True)
class Square:
    """One week of the strip: the worst that was thought in it; None before the first look."""

    begins: datetime
    health: str | None


async def resource(datasette: Any, request: Any) -> Response:
    """One resource as readers see it."""
    number = int(request.url_vars["id"])
    found = await door.read(datasette, lambda store: keep.resource_whereabouts(store, number))
    other = await gone.instead(datasette, request, found, what="resource")
    if other is not None:
        return other
    at = now()

    def read(store: keep.Store) -> dict[str, Any]:
        return {
            "one": keep.shown(store, [number], at=at)[number],
            "places": keep.placed(store, number),
            "terms": keep.terms_of(store, number),
            "flips": keep.flips_of(store, number),
        }

    values = await door.read(datasette, read)
    one, places = values["one"], values["places"]
    around = await layout.frame(datasette, shown=next((place.portal for place in places if place.portal), None))
    say = page.speech_of(request)
    about = await told_about(datasette, request)
    entry = await door.read(datasette, lambda store: keep.entry(store, number))
    head = Head(
        title=one.title or say("resource.untitled"),
        description=layout.description(one.summary, one.because, one.title),
        path=f"/resource/{number}",
        kind="article",
        embedded=Markup(export.jsonld(entry, about)) if entry else None,  # noqa: S704  escaped by the export
    )
    values = {
        **values,
        "titles": titles(one, places),
        "summaries": summaries(one, places),
        "facts": next((place.facts for place in places if _says_something(place)), None),
        "spoken": _languages(one, places),
        "strip": strip(values["flips"], at=at),
        "policy": around.dead_links(places[0].portal if places else None),
    }
    return await layout.answer(datasette, request, "resource", head=head, around=around, values=values)


def titles(one: keep.Shown, places: Sequence[keep.Placed]) -> list[Word]:
    """Every title it has, the one that stands first."""
    return _words(one.ruled_title, ((place, place.text) for place in places), one.page_title)


def summaries(one: keep.Shown, places: Sequence[keep.Placed]) -> list[Word]:
    """Every summary it has, the one that stands first."""
    return _words(one.ruled_summary, ((place, place.annotation) for place in places), one.page_summary)


def _words(ruled: str | None, placed: Any, of_page: str | None) -> list[Word]:
    found = [Word(ruled, "editor")] if ruled else []
    found += [Word(text, "portal", place) for place, text in placed if text]
    found += [Word(of_page, "page")] if of_page else []
    seen: set[str] = set()
    return [word for word in found if not (word.text in seen or seen.add(word.text))]  # type: ignore[func-returns-value]


def _says_something(place: keep.Placed) -> bool:
    facts = place.facts
    return bool(facts.creators or facts.publisher or facts.date or facts.kind or facts.container or facts.country)


def _languages(one: keep.Shown, places: Sequence[keep.Placed]) -> list[str]:
    told = (one.language, *(code for place in places for code in place.facts.languages))
    return list(dict.fromkeys(code for code in told if code))


def strip(flips: Sequence[Flip], *, at: datetime) -> list[Square]:
    """The past half year by weeks, oldest first: the worst state of each week, by the flips alone."""
    if not flips:
        return []
    known = [(flip.at, flip.state.value) for flip in reversed(flips)]
    squares = []
    for number in range(WEEKS, 0, -1):
        begins, ends = at - number * WEEK, at - (number - 1) * WEEK
        before = [state for when, state in known if when < begins]
        within = [state for when, state in known if begins <= when < ends]
        seen = [*before[-1:], *within]
        worst = max(seen, key=_badness, default=None)
        squares.append(Square(begins, worst))
    return squares


def _badness(state: str) -> int:
    return ("live", "moved", "unsure", "failing", "dead").index(state)
