"""Addresses that may be one and the same resource: the same place spelled twice, or the same title twice.

Never decides that they are: two pages of one title may be two pages, and an editor says so.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from curator import urls

LEAST_TITLE: Final = 12
"""Shorter titles (`Home`, `Log in`, `Contact`) say nothing of a page."""

MOST_ALIKE: Final = 4
"""A title that more addresses share is the site's and not the page's."""

SAME_PLACE: Final = 0.9
SAME_TITLE: Final = 0.5

_INDEX: Final = re.compile(r"/(?:index|default|home)\.[a-z0-9]{2,5}$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A resource that is mentioned now. `title` is the page's own."""

    id: int
    url: str
    title: str | None
    is_live: bool
    mentions: int


@dataclass(frozen=True, slots=True)
class Twins:
    """Two resources, the one to keep and the one that it would replace."""

    keep: int
    go: int
    because: str
    confidence: float


def find(candidates: Iterable[Candidate]) -> Iterator[Twins]:
    """Every pair of resources that may be one, each pair once; the same place comes before the same title.

    Memory is that of the addresses and titles; of a crowd of one place each is paired with the best one only.
    """
    places: dict[tuple[str, str], list[Candidate]] = defaultdict(list)
    titles: dict[str, list[Candidate]] = defaultdict(list)
    for one in candidates:
        places[_rough(one.url)].append(one)
        if (
            one.is_live
            and one.title is not None
            and len(title := " ".join(one.title.split()).casefold()) >= LEAST_TITLE
        ):
            titles[title].append(one)
    told: set[tuple[int, int]] = set()
    for crowd in places.values():
        for twins in _same_place(crowd):
            told.add(_ids(twins))
            yield twins
    for crowd in titles.values():
        yield from (twins for twins in _same_title(crowd) if _ids(twins) not in told)


def _same_place(crowd: Sequence[Candidate]) -> Iterator[Twins]:
    left = sorted(crowd, key=_worth, reverse=True)
    while left:
        best, *others = left
        left = []
        for other in others:
            if urls.same_place(best.url, other.url):
                because = "The two addresses differ only in spelling (http or https, www, a slash, an index page)."
                yield Twins(best.id, other.id, because, SAME_PLACE)
            else:
                left.append(other)


def _same_title(crowd: Sequence[Candidate]) -> Iterator[Twins]:
    if len(crowd) > MOST_ALIKE:
        return
    for one, other in combinations(sorted(crowd, key=_worth, reverse=True), 2):
        if not urls.same_place(one.url, other.url):
            yield Twins(one.id, other.id, "Two addresses give the same title.", SAME_TITLE)


def _worth(one: Candidate) -> tuple[bool, bool, int, int]:
    """What speaks for keeping it: it works, https, many mentions, and it was there first."""
    return one.is_live, urls.scheme(one.url) == "https", one.mentions, -one.id


def _rough(url: str) -> tuple[str, str]:
    """Equal for all spellings of one place, and for few others: `urls.same_place` then decides."""
    path, _ = urls.path_and_query(url)
    return urls.host(url).rstrip(".").removeprefix("www."), _INDEX.sub("", re.sub(r"/{2,}", "/", path)).rstrip(
        "/"
    ).lower()


def _ids(twins: Twins) -> tuple[int, int]:
    return min(twins.keep, twins.go), max(twins.keep, twins.go)
