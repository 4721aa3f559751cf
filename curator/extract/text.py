"""Finds the main text of a page: what a reader came for, in blocks, without what surrounds it.

Never reads twice: it takes the tree apart, so it must be the last reader of a document.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from curator.extract.bounds import bounded
from curator.extract.hygiene import one_line

MOST_BLOCKS: Final = 6_000
MOST_CHARACTERS: Final = 300_000
_LONGEST_BLOCK: Final = 20_000

_NEVER_TEXT: Final = (
    "script,style,noscript,template,iframe,object,svg,math,canvas,select,textarea,button,input,audio,video,map,dialog,"
    "figcaption,label,head,title,option"
)
_AROUND: Final = (
    "nav,footer,aside,menu,[role=navigation],[role=banner],[role=contentinfo],[role=complementary],[role=search],"
    "[role=dialog],[role=alertdialog],[role=alert],[role=menu],[role=menubar],[hidden],[aria-modal=true]"
)
_INLINE: Final = (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rb rp rt ruby s samp small span "
    "strike strong sub sup time tt u var wbr img picture source"
).split()
_EDGE: Final = r"(?:^|[\s_-])(?:%s)(?:$|[\s_-])"
_HIDDEN_NAME: Final = re.compile(
    _EDGE % "screen-reader-text|screen-reader|sr-only|visually-hidden|visuallyhidden|mw-editsection|skip-?link|noprint",
    re.IGNORECASE,
)
_AROUND_NAME: Final = re.compile(
    _EDGE % "nav|navi|navbar|navigation|menu|submenu|topbar|breadcrumbs?|crumbs?|sidebar|footer|site-header|cookies?|"
    "cookiebar|consent|gdpr|ccpa|onetrust|cmp|newsletters?|subscribe|subscription|signup|sign-up|related|relatedposts|"
    "recommended|recommendations|comments?|commentlist|respond|disqus|promo|promotion|advert|advertisement|ads|ad|"
    "adsense|sponsored|popup|modal|lightbox|skip|pagination|pager|paging|disclaimer|copyright|imprint|navbox|catlinks|"
    "hatnote|printfooter" + r"|cookie-?(?:banner|notice|law|consent|bar)|newsletter",
    re.IGNORECASE,
)
_SMALL_NAME: Final = re.compile(
    _EDGE % "share|sharing|sharedaddy|share-buttons|social|socials|byline|dateline|meta|tags|tagcloud|widget|paywall|"
    "toc|login|search|searchform|toolbar|infobox|teaser-list|overlay|hidden|(?:author|share|social)[-_]?(?:box|bar|links|bio)",
    re.IGNORECASE,
)
"""Names that are given to small boxes around a text and, as often, to what holds all of it."""
_SMALL: Final = 400
_INLINE_SET: Final = frozenset(_INLINE)
_MUST_STAY: Final = frozenset({"html", "body", "main", "article", "h1"})
_GOOD_LENGTH: Final = 60
_GOOD_LINKS: Final = 0.4
_ENOUGH: Final = 0.66


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, item or cell; `tag` is the element it stands in, `links` the share of its text that is links."""

    text: str
    tag: str
    links: float = 0.0


@dataclass(slots=True)
class _Run:
    text: str
    node: LexborNode
    tag: str
    within: tuple[int, ...]
    links: float = 0.0


def main_text(tree: LexborHTMLParser) -> tuple[Block, ...]:
    """The blocks of the main text in the order of the page; all blocks of the page when nothing stands out.

    Parts that surround a text are dropped by element, role and the names of classes and ids, unless they hold most
    of the page. Then the deepest element that still holds two thirds of the running text is taken. The tree is
    changed.
    """
    body = tree.body
    if body is None:
        return ()
    _drop_surroundings(body)
    runs = _runs(body)
    container = _container(runs)
    return tuple(
        Block(text=run.text, tag=run.tag, links=run.links)
        for run in runs
        if (container is None or container in run.within) and not (container is not None and _is_a_menu(run))
    )


def joined(blocks: tuple[Block, ...]) -> str:
    """The blocks as one text, a line each, bounded."""
    return "\n".join(block.text for block in blocks)[:MOST_CHARACTERS]


def _drop_surroundings(body: LexborNode) -> None:
    for node in body.css(_NEVER_TEXT):
        node.decompose()
    half = len(body.text()) / 2
    around = [(node, half) for node in body.css(_AROUND)]
    around += [(node, most) for node in body.css("[class],[id]") if (most := _most_to_drop(node, half))]
    around += [(node, half) for node in body.css("header") if not _inside_article(node)]
    for node, most in around:
        if node.parent is not None and node.tag not in _MUST_STAY and len(node.text()) <= most:
            node.decompose()


def _most_to_drop(node: LexborNode, half: float) -> float:
    """How long a text the element may hold and still be dropped for its names; 0 when it stays."""
    attributes = node.attributes
    weight = max(_surrounds(attributes.get("class") or ""), _surrounds(attributes.get("id") or ""))
    if weight < 3 and node.tag in _INLINE_SET:
        return 0
    return half if weight >= 2 else min(_SMALL, half) if weight == 1 else 0


@lru_cache(maxsize=8_192)
def _surrounds(names: str) -> int:
    """3 for names of what readers never see, 2 for parts around a text, 1 for small boxes, else 0."""
    names = names[:200]
    for weight, pattern in ((3, _HIDDEN_NAME), (2, _AROUND_NAME), (1, _SMALL_NAME)):
        if pattern.search(names):
            return weight
    return 0


def _inside_article(node: LexborNode) -> bool:
    parent = node.parent
    while parent is not None:
        if parent.tag in ("article", "main"):
            return True
        parent = parent.parent
    return False


def _runs(body: LexborNode) -> list[_Run]:
    """The page's runs of text between block boundaries; a single `br` is no boundary, two are."""
    links = _link_lengths(body)
    body.unwrap_tags(_INLINE, delete_empty=True)
    body.merge_text_nodes()
    runs: list[_Run] = []
    paths: dict[int, tuple[int, ...]] = {}
    breaks = size = 0
    for node in body.traverse(include_text=True):
        text = one_line(node.text_content or "") if node.tag == "-text" else ""
        parent = node.parent
        if not text or parent is None:
            breaks = _breaks_after(breaks, node.tag)
            continue
        if breaks == 1 and runs and runs[-1].node.mem_id == parent.mem_id and len(runs[-1].text) < _LONGEST_BLOCK:
            runs[-1].text += " " + text
        else:
            runs.append(_Run(text=text, node=parent, tag=parent.tag or "", within=_path(parent, paths)))
        breaks = 0
        size += len(text)
        if len(runs) >= MOST_BLOCKS or size >= MOST_CHARACTERS:
            break
    for run in runs:
        run.links = min(links.get(run.node.mem_id, 0) / len(run.text), 1.0)
    return runs


def _breaks_after(breaks: int, tag: str | None) -> int:
    """How many line breaks stand before the next text; any other element counts as many."""
    return breaks if tag == "-text" else breaks + 1 if tag == "br" else 9


def _link_lengths(body: LexborNode) -> dict[int, int]:
    """The length of the link texts in each block element, by the element."""
    found: dict[int, int] = {}
    for node in body.css("a")[:MOST_BLOCKS]:
        parent = node.parent
        for _ in range(10):
            if parent is None or parent.tag not in _INLINE_SET:
                break
            parent = parent.parent
        if parent is not None:
            found[parent.mem_id] = found.get(parent.mem_id, 0) + len(node.text())
    return found


def _path(node: LexborNode, paths: dict[int, tuple[int, ...]]) -> tuple[int, ...]:
    """The element and its ancestors, innermost first, 60 at most."""
    key = node.mem_id
    known = paths.get(key)
    if known is None:
        path = [key]
        parent = node.parent
        while parent is not None and len(path) < 60:
            path.append(parent.mem_id)
            parent = parent.parent
        known = paths[key] = tuple(path)
    return known


def _container(runs: list[_Run]) -> int | None:
    """The deepest element that holds two thirds of the running text; None when there is hardly any."""
    weights: dict[int, int] = {}
    depths: dict[int, int] = {}
    total = 0
    for run in runs:
        if len(run.text) < _GOOD_LENGTH or run.links > _GOOD_LINKS:
            continue
        total += len(run.text)
        for height, key in enumerate(reversed(run.within)):
            weights[key] = weights.get(key, 0) + len(run.text)
            depths[key] = height
    enough = [key for key, weight in weights.items() if weight >= _ENOUGH * total]
    return max(enough, key=depths.__getitem__, default=None) if total >= 2 * _GOOD_LENGTH else None


def _is_a_menu(run: _Run) -> bool:
    return run.links > 0.8 and len(run.text) < 200 and run.tag not in ("h1", "h2", "h3", "p")


def every_text(source: str) -> str:
    """All words of a page whose main text cannot be told from the rest, a line a block, bounded."""
    tree = LexborHTMLParser(bounded(source), scripting=True)
    body = tree.body
    if body is None:
        return ""
    for node in body.css("script,style,noscript,template,head,title"):
        node.decompose()
    lines = (one_line(line) for line in body.text(separator="\n")[: 4 * MOST_CHARACTERS].split("\n"))
    return "\n".join(line for line in lines if line)[:MOST_CHARACTERS]
