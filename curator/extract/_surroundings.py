"""Tells the parts of a page that surround its text (navigation, footers, cookie notices) from the text.

Never removes anything: it marks what a reader of the text should pass over.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import accumulate, islice, repeat
from typing import Final

from curator.extract._nodes import Nodes

_NEVER_TEXT: Final = (
    "script style noscript template iframe object svg math canvas select textarea button input audio video map dialog "
    "figcaption label head title option"
).split()
_AROUND: Final = ("nav", "footer", "aside", "menu")
_AROUND_ROLES: Final = frozenset(
    "navigation banner contentinfo complementary search dialog alertdialog alert menu menubar".split()
)
INLINE: Final = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rb rp rt ruby s samp small span "
    "strike strong sub sup time tt u var wbr img picture source".split()
)

_HIDDEN_PARTS: Final = ("creen-reader", "sr-only", "visually-hidden", "mw-editsection", "skip-link")
_AROUND_PARTS: Final = ("newsletter", "cookie")
_AROUND_NAMES: Final = frozenset(
    "nav navi navbar navigation menu submenu topbar breadcrumb breadcrumbs crumb crumbs sidebar footer cookie "
    "cookies cookiebar consent gdpr ccpa onetrust cmp newsletter newsletters subscribe subscription signup related "
    "relatedposts recommended recommendations comment comments commentlist respond disqus promo promotion advert "
    "advertisement ads ad adsense sponsored popup modal lightbox skip pagination pager paging disclaimer copyright "
    "imprint navbox catlinks hatnote printfooter noprint visuallyhidden skiplink siteheader".split()
)
_SMALL_NAMES: Final = frozenset(
    "share sharing sharedaddy social socials byline dateline meta tags tagcloud widget paywall toc login search "
    "searchform toolbar infobox overlay hidden authorbox sharebox sharebar sociallinks authorbio".split()
)
"""Names that are given to small boxes around a text and, as often, to what holds all of it."""
_NAMES: Final = _AROUND_NAMES | _SMALL_NAMES
_SMALL: Final = 400
_HIDDEN, _AROUND_A_TEXT, _A_BOX = 3, 2, 1
_MUST_STAY: Final = frozenset({"html", "body", "main", "article", "h1"})


class _Lengths:
    """The lengths of the texts in elements, as parts of the page are left out."""

    __slots__ = ("_before", "_nodes", "_texts", "gone")

    def __init__(self, nodes: Nodes) -> None:
        self._nodes = nodes
        self._texts = list(map(len, nodes.texts))
        self._before = [0]
        self.gone = bytearray(len(nodes.tags))

    def leave_out(self, node: int) -> None:
        end = self._nodes.ends[node]
        start, stop = self._nodes.starts[node], self._nodes.stops[node]
        self.gone[node:end] = b"\x01" * (end - node)
        self._texts[start:stop] = [0] * (stop - start)

    def count(self) -> None:
        self._before = [0, *accumulate(self._texts)]

    def of(self, node: int) -> int:
        """The length of an element's text when it was last counted."""
        return self._before[self._nodes.stops[node]] - self._before[self._nodes.starts[node]]


def surroundings(nodes: Nodes, body: int) -> bytearray:
    """A 1 for every node that is no part of the text."""
    lengths = _Lengths(nodes)
    for node in nodes.all(*_NEVER_TEXT):
        lengths.leave_out(node)
    lengths.count()
    half = lengths.of(body) / 2
    around = [(node, half) for node in nodes.all(*_AROUND) if node > body]
    around += [(node, half) for node in nodes.all("header") if not _inside_article(nodes, node)]
    apart = {node for node in nodes.special if _is_set_apart(nodes.attributes[node])}
    around += [(node, half) for node in apart]
    _leave_out(nodes, lengths, around)
    lengths.count()
    named = [
        (node, min(_SMALL, half) if weight == _A_BOX else half)
        for node, weight in _named(nodes)
        if node > body and node not in apart and (weight == _HIDDEN or nodes.tags[node] not in INLINE)
    ]
    _leave_out(nodes, lengths, named)
    return lengths.gone


def _named(nodes: Nodes) -> Iterator[tuple[int, int]]:
    """The elements whose names tell of surroundings: 3 what readers never see, 2 parts around a text, 1 small boxes.

    Where class and id speak of different things, the stronger counts.
    """
    vocabulary = nodes.vocabulary.lower()
    hidden = [part for part in _HIDDEN_PARTS if part in vocabulary]
    around = [part for part in _AROUND_PARTS if part in vocabulary]
    for (classes, identity), numbers in nodes.named.items():
        names = f"{classes} {identity}"[:300].lower()
        parts = names.replace("-", " ").replace("_", " ").split()
        if hidden and any(part in names for part in hidden):
            yield from zip(numbers, repeat(_HIDDEN))
        elif around and any(part in names for part in around):
            yield from zip(numbers, repeat(_AROUND_A_TEXT))
        elif not _NAMES.isdisjoint(parts):
            yield from zip(numbers, repeat(_A_BOX if _AROUND_NAMES.isdisjoint(parts) else _AROUND_A_TEXT))


def _is_set_apart(own: Mapping[str, str | None]) -> bool:
    return own.get("role") in _AROUND_ROLES or "hidden" in own or own.get("aria-modal") == "true"


def _leave_out(nodes: Nodes, lengths: _Lengths, around: Iterable[tuple[int, float]]) -> None:
    for node, most in around:
        if not lengths.gone[node] and nodes.tags[node] not in _MUST_STAY and lengths.of(node) <= most:
            lengths.leave_out(node)


def _inside_article(nodes: Nodes, node: int) -> bool:
    return any(nodes.tags[outer] in ("article", "main") for outer in nodes.ancestors(node))


def is_elsewhere(nodes: Nodes, node: int) -> bool:
    """True for what stands in a reader's comment, a list of other pages or at the page's edge: not of this page.

    An edge inside an article is the article's own.
    """
    at_the_edge = False
    for step in islice((node, *nodes.ancestors(node)), 14):
        tag = nodes.tags[step]
        if tag == "body" or (at_the_edge and tag == "article"):
            return at_the_edge and tag == "body"
        names = f"{nodes.get(step, 'class')} {nodes.get(step, 'id')}"
        where = _place(names)
        if where == _OTHERS:
            return True
        at_the_edge |= where == _EDGE or (tag in ("aside", "nav", "footer") and not _OF_THE_PAGE.search(names))
    return at_the_edge


_EDGE, _OTHERS = 1, 2
_OF_THE_PAGE: Final = re.compile(r"meta|byline|author|article", re.IGNORECASE)
_NAMED_OTHERS: Final = re.compile(
    r"(?:^|\s)(?:comments?|commentlist|comment-(?!open|closed)\S+|comments-(?:area|list)\S*|respond|repl(?:y|ies)|"
    r"related\S*|teaser|recommended\S*|popular\S*)(?:$|\s)",
    re.IGNORECASE,
)
_NAMED_EDGE: Final = re.compile(r"(?:^|\s)(?:sidebar|widget(?! Blog\b)\S*|footer)(?:$|\s)", re.IGNORECASE)


@lru_cache(maxsize=8_192)
def _place(names: str) -> int:
    """Where the names of an element say that it stands."""
    if _NAMED_OTHERS.search(names[:300]):
        return _OTHERS
    return _EDGE if _NAMED_EDGE.search(names[:300]) else 0
