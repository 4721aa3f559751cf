"""Learns what a site repeats on its pages: menus, notices, the latest news in the margin.

Never takes a heading for a repetition: that a list is empty on every page is something editors want to see.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from selectolax.lexbor import LexborNode

MIN_PAGES: Final = 4
SHARE: Final = 0.6
"""What stands on more than this share of the pages of a site, of a language or of a kind of page is repeated."""
ITEM_SHARE: Final = 0.9
"""The same for a single item or paragraph: many pages may name the same thing."""

_BLOCKS: Final = frozenset(
    "div section article header footer nav aside address form table tbody tr td ul ol dl li dt dd p center fieldset "
    "blockquote figure iframe map".split()
)
_ITEMS: Final = frozenset("li dt dd p tr td blockquote figure".split())
_SILENT: Final = frozenset("script style template noscript -comment head title".split())
_HEADINGS: Final = frozenset("h1 h2 h3 h4 h5 h6".split())
_ADDRESSES: Final = ("href", "src")
_MARKS: Final = 20_000


def marks(root: LexborNode, *, headings: frozenset[int] = frozenset()) -> dict[int, int]:
    """A mark for each block that says something beside headings, by the node's number: equal blocks, equal marks.

    Args:
        headings: the numbers of nodes that are headings though their element does not say so.
    """
    found: dict[int, int] = {}
    for node, mark in _sums(root, headings):
        if len(found) < _MARKS and (node.tag or "") in _BLOCKS:
            found[node.mem_id] = mark
    return found


class Repeats:
    """Counts marks over pages."""

    def __init__(self) -> None:
        self._pages: Counter[str] = Counter()
        self._counts: dict[str, Counter[int]] = defaultdict(Counter)

    def count(self, marked: Iterable[int], *, groups: Iterable[str]) -> None:
        """One page; `groups` are what it is one of: its language, its kind. Every page is one of all."""
        own = set(marked)
        for group in ("", *groups):
            self._pages[group] += 1
            self._counts[group].update(own)

    def learned(self) -> frozenset[int]:
        return frozenset(
            mark
            for group, pages in self._pages.items()
            if pages >= MIN_PAGES
            for mark, count in self._counts[group].items()
            if count >= MIN_PAGES and count > (ITEM_SHARE if mark & 1 else SHARE) * pages
        )


def remove(root: LexborNode, marked: Mapping[int, int], repeated: frozenset[int]) -> None:
    """Takes the outermost repeated blocks out of the tree; the root itself stays."""
    gone: list[LexborNode] = []
    node = root.child
    open_nodes: list[LexborNode] = []
    while node is not None or open_nodes:
        if node is None:
            node = open_nodes.pop().next
            continue
        if marked.get(node.mem_id) in repeated:
            gone.append(node)
        elif node.child is not None:
            open_nodes.append(node)
            node = node.child
            continue
        node = node.next
    for one in gone:
        one.decompose()


def _sums(root: LexborNode, headings: frozenset[int]) -> Iterator[tuple[LexborNode, int]]:
    """Every element below the root after those in it, with a mark of its words and addresses; not the silent."""
    stack: list[tuple[LexborNode, list[int]]] = []
    parts: list[int] = []
    node = root.child
    while node is not None or stack:
        if node is None:
            closed, own = stack.pop()
            own_mark = _mark(closed, parts)
            is_heading = closed.tag in _HEADINGS or closed.mem_id in headings
            parts = own
            if own_mark is not None and not is_heading:
                yield closed, own_mark
                parts.append(own_mark)
            node = closed.next
            continue
        tag = node.tag or ""
        if tag == "-text":
            words = " ".join((node.text_content or "").split())
            parts += [hash(words)] if any(sign.isalnum() for sign in words) else []
        elif tag not in _SILENT and not tag.startswith("-"):
            stack.append((node, parts))
            parts = []
            node = node.child
            continue
        node = node.next


def _mark(node: LexborNode, parts: list[int]) -> int | None:
    attributes = node.attributes
    address = next((attributes[name] for name in _ADDRESSES if attributes.get(name)), None)
    if not parts and not address:
        return None
    return hash((node.tag, address, *parts)) << 1 | (node.tag in _ITEMS)  # the last bit says that it is an item
