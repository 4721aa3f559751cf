"""Walks a parsed HTML tree once and tells an outline what stands there: headings, links, their words.

Never recurses (pages nest as deep as they like) and never looks outside the tree: places come from the stamps.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from selectolax.lexbor import LexborNode

from curator.model import Place, Role
from curator.sources._flow import Draft, Flow
from curator.sources._markup import STAMP, unstamped
from curator.sources._outline import BOILERPLATE, Outline

Locate = Callable[[int, str | None], tuple[str | None, Place]]
"""From a tag's index and the name of an attribute (None: the tag itself) to the address as written and its place."""

_SKIPPED: Final = frozenset("script style template select datalist head".split())
_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
_LISTS: Final = frozenset("ul ol dl menu dir".split())
_ITEMS: Final = frozenset(("li", "dt", "dd", "tr"))
_BLOCKS: Final = frozenset(
    "p div section article main header footer nav aside address blockquote center details summary dialog fieldset "
    "figure figcaption form hgroup hr pre search body caption td th".split()
)
_LANDMARKS: Final = frozenset(("nav", "header", "footer", "aside"))
_ROLES: Final = frozenset(("navigation", "banner", "contentinfo", "complementary", "search"))
_EMBEDDED: Final = {
    "img": "src", "iframe": "src", "embed": "src", "object": "data", "audio": "src", "video": "src", "source": "src",
    "track": "src",
}  # fmt: skip
_TINY: Final = frozenset(("0", "1", "0px", "1px"))


@dataclass(frozen=True, slots=True)
class Items:
    """What the operator says of elements, by the node's number: `names` calls them otherwise (`h3`, `li`), `told` has
    the words that belong to an item, and `bare` are items that are mentions even without a link."""

    names: Mapping[int, str] = field(default_factory=dict)
    told: Mapping[int, str] = field(default_factory=dict)
    bare: frozenset[int] = frozenset()


@dataclass(slots=True)
class _Heading:
    level: int
    line: int | None
    start: int
    text: str = ""


NO_ITEMS: Final = Items()


class Walk:
    """One walk over one tree. `images` says whether images are mentions."""

    def __init__(self, outline: Outline, locate: Locate, *, images: bool, items: Items = NO_ITEMS) -> None:
        self._items = items
        self._outline = outline
        self._flow = Flow(outline)
        self._locate = locate
        self._images = images
        self._anchors: list[tuple[int, Draft]] = []
        self._heading: _Heading | None = None
        self._late: list[_Heading] = []
        self._stamps: set[int] = set()
        self._noscript = 0
        self._outside = 0

    def over(self, root: LexborNode) -> None:
        """Walks what is inside `root`; what is open at its end is closed."""
        open_nodes: list[tuple[LexborNode, str, bool]] = []
        node = root.child
        while node is not None or open_nodes:
            if node is None:
                node, tag, is_landmark = open_nodes.pop()
                self._leave(node, tag)
                self._outside_by(-is_landmark)
                node = node.next
                continue
            tag = self._items.names.get(node.mem_id) or node.tag or ""
            if tag == "-text":
                self._flow.say(node.text_content or "")
            elif not _is_skipped(node, tag):
                is_landmark = _is_landmark(node, tag)
                self._outside_by(is_landmark)
                self._enter(node, tag)
                open_nodes.append((node, tag, is_landmark))
                node = node.child
                continue
            node = node.next
        self._flow.held = 0
        self._pause()

    def _enter(self, node: LexborNode, tag: str) -> None:
        if tag in _HEADINGS:
            self._open_heading(node, tag)
        elif tag in ("a", "area"):
            self._open_anchor(node)
        elif tag in _EMBEDDED:
            self._embed(node, tag)
        elif tag in _ITEMS:
            self._open_item(node, tag)
        elif tag in _LISTS or tag == "table":
            self._pause()
            self._flow.open_list(is_list=tag != "table")
        elif tag in _BLOCKS:
            self._block(tag)
        elif tag == "br":
            self._flow.line_break()
        self._noscript += tag == "noscript"

    def _leave(self, node: LexborNode, tag: str) -> None:
        if tag in _HEADINGS:
            self._close_heading()
        elif tag == "a":
            self._close_anchor(node)
        elif tag in _ITEMS and tag != "dt":
            if node.mem_id in self._items.bare:
                self._flow.mention_bare(
                    self._locate(_stamp(node) or 0, None)[1] if _stamp(node) is not None else Place()
                )
            self._pause()
            self._flow.close_item()
        elif tag in _LISTS or tag == "table":
            self._pause()
            self._flow.close_list()
        elif tag in _BLOCKS:
            self._block(tag)
        self._noscript -= tag == "noscript"

    def _pause(self) -> None:
        """The words so far belong together, unless a link or heading is still open around them."""
        self._flow.hand_over()
        if self._flow.held:
            return
        for late in self._late:
            self._outline.heading(late.level, late.text, line=late.line)
        self._late = []

    def _open_heading(self, node: LexborNode, tag: str) -> None:
        self._pause()
        stamp = _stamp(node)
        line = self._locate(stamp, None)[1].line if stamp is not None else None
        self._flow.held += self._heading is None
        self._heading = _Heading(_HEADINGS[tag], line, start=len(self._flow.parts))

    def _close_heading(self) -> None:
        """A heading inside a link waits for the link's end: the link stands above it."""
        if self._heading is None:
            return
        self._heading.text = "".join(self._flow.parts[self._heading.start :])
        self._late.append(self._heading)
        self._heading = None
        self._flow.held -= 1
        if self._anchors:
            return
        for late in self._late:
            self._outline.heading(late.level, late.text, line=late.line)
        self._late = []
        self._block("h")

    def _open_anchor(self, node: LexborNode) -> None:
        attributes = node.attributes
        href = attributes.get("href") or attributes.get("xlink:href")
        stamp = _stamp(node)
        if not href or stamp is None or stamp in self._stamps:
            return
        self._stamps.add(stamp)
        if self._flow.begins_line():
            self._pause()
        name = "href" if attributes.get("href") else "xlink:href"
        draft = self._draft(href, stamp, name, role=Role.MAIN)
        draft.fallback = unstamped(attributes.get("aria-label") or attributes.get("title") or "")
        if node.tag == "area":
            draft.fallback = unstamped(attributes.get("alt") or "") or draft.fallback
            draft.end, draft.is_alone = draft.start, True
        else:
            self._anchors.append((stamp, draft))
            self._flow.held += 1

    def _close_anchor(self, node: LexborNode) -> None:
        if not self._anchors or self._anchors[-1][0] != _stamp(node):
            return
        self._anchors.pop()[1].end = self._flow.length
        self._flow.held -= 1
        if self._late:
            self._pause()

    def _embed(self, node: LexborNode, tag: str) -> None:
        attributes = node.attributes
        alt = unstamped(attributes.get("alt") or "").strip()
        if alt and self._anchors:
            self._anchors[-1][1].alts.append(alt)
        stamp = _stamp(node)
        is_image = tag == "img" or (tag == "source" and "srcset" in attributes)
        if stamp is None or stamp in self._stamps or self._noscript or (is_image and not self._images):
            return
        if attributes.get("width") in _TINY or attributes.get("height") in _TINY:
            return
        name = "srcset" if tag == "source" and is_image else _EMBEDDED[tag]
        self._stamps.add(stamp)
        for address in _addresses(attributes.get(name), name):
            draft = self._draft(address, stamp, name, role=Role.IMAGE if is_image else Role.OTHER)
            draft.end = draft.start
            draft.fallback = alt or unstamped(attributes.get("title") or "")

    def _draft(self, href: str, stamp: int, attribute: str, *, role: Role) -> Draft:
        written: str | None = href
        if attribute == "srcset":
            place = Place(line=self._locate(stamp, None)[1].line)
        else:
            written, place = self._locate(stamp, attribute)
        return self._flow.draft(unstamped(href), role, written=written, place=place)

    def _open_item(self, node: LexborNode, tag: str) -> None:
        frame = self._flow.frame
        if tag == "dd" and frame.holds == "dt":
            frame.holds = "dd"
            self._flow.say(" ")
            return
        self._pause()
        self._flow.open_item(tag)
        self._flow.frame.told = self._items.told.get(node.mem_id)

    def _block(self, tag: str) -> None:
        """Blocks part the words, but not within an item: a cell of a row goes on, a block within it does not."""
        frame = self._flow.frame
        if frame.holds == "tr" and tag in ("td", "th"):
            self._flow.say(" · ")
        elif frame.holds in ("", "tr"):
            self._pause()
            frame.item = None
        else:
            self._flow.say(" ")

    def _outside_by(self, step: int) -> None:
        was = self._outside > 0
        self._outside += step
        if was != (self._outside > 0):
            self._pause()
            self._outline.enter(BOILERPLATE if self._outside else None)


def _is_skipped(node: LexborNode, tag: str) -> bool:
    """True for what no reader sees; the title of a drawing is its description (SVG 2, 5.7)."""
    if tag == "title":
        above = node.parent
        return above is None or above.tag in ("head", "body", "html")
    return tag in _SKIPPED or tag.startswith("-")


def _is_landmark(node: LexborNode, tag: str) -> bool:
    """True for what stands beside the main content: a header or footer of an article is part of the article."""
    if tag in ("nav", "aside"):
        return True
    if tag in ("header", "footer"):
        above = node.parent
        while above is not None and above.tag not in ("article", "section", "main", "body"):
            above = above.parent
        return above is None or above.tag == "body"
    return tag in ("div", "ul", "form", "table", "section") and node.attributes.get("role") in _ROLES


def _stamp(node: LexborNode) -> int | None:
    value = node.attributes.get(STAMP)
    return int(value) if value and value.isdecimal() else None


def _addresses(value: str | None, name: str) -> list[str]:
    if not value:
        return []
    if name != "srcset":
        return [value]
    return [part.split()[0] for part in value.split(", ") if part.split()]
