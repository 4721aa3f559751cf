"""The elements and texts of an HTML tree as flat lists, walked once, so that no reader has to walk again.

Never keeps more nodes than a page may cost, and never judges what it lists.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from selectolax.lexbor import LexborNode

NEVER_READ: Final = ("script", "style", "noscript", "noframes", "template")
MOST_ELEMENTS: Final = 200_000
_COMMENT: Final = "-comment"
_TEXT: Final = "-text"
_MARKS: Final = frozenset({"class", "id", "role", "hidden", "aria-modal", "itemprop", "itemtype"})


@dataclass(frozen=True, slots=True)
class Nodes:
    """Elements and texts of a tree, each in document order, the root at 0.

    Element `i` holds the elements from `i` up to, not including, `ends[i]`, and the texts from `starts[i]` up to, not
    including, `stops[i]`; the root's parent is -1. Text `k` stands in the element `owners[k]`. What stands in scripts,
    styles and noscript is in `raw`, by element, and in no text. `by_tag` lists elements by their tag, `marked` those
    with a class, an id, a role or the like, `items` those that microdata describes; all in document order."""

    tags: list[str] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    attributes: list[Mapping[str, str | None]] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    stops: list[int] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    owners: list[int] = field(default_factory=list)
    raw: dict[int, str] = field(default_factory=dict)
    by_tag: dict[str, list[int]] = field(default_factory=dict)
    marked: list[int] = field(default_factory=list)
    items: list[int] = field(default_factory=list)

    def all(self, *tags: str) -> list[int]:
        """The elements with these tags, in document order."""
        if len(tags) == 1:
            return self.by_tag.get(tags[0], [])
        return sorted(number for tag in tags for number in self.by_tag.get(tag, ()))

    def within(self, number: int, *tags: str) -> Iterator[int]:
        """The elements with these tags inside an element, in document order."""
        end = self.ends[number]
        return (inner for inner in self.all(*tags) if number < inner < end)

    def get(self, number: int, name: str) -> str:
        """An attribute as written, "" when it is absent or empty."""
        return self.attributes[number].get(name) or ""

    def text(self, number: int, *, separator: str = "") -> str:
        """The words inside an element; with a separator, each text stripped and set apart by it."""
        parts = self.texts[self.starts[number] : self.stops[number]]
        if not separator:
            return "".join(parts)
        return separator.join(filter(None, map(str.strip, parts)))

    def ancestors(self, number: int) -> Iterator[int]:
        """The elements around an element, innermost first."""
        number = self.parents[number]
        while number >= 0:
            yield number
            number = self.parents[number]

    @property
    def body(self) -> int | None:
        return next(iter(self.by_tag.get("body", ())), None)


def walk(root: LexborNode | None) -> Nodes:
    """The nodes of a tree, at most 200,000 elements. The loop runs for every node of every page: no calls of ours."""
    nodes = Nodes()
    add_tag, add_parent, add_start = nodes.tags.append, nodes.parents.append, nodes.starts.append
    add_attributes, add_text, add_owner = nodes.attributes.append, nodes.texts.append, nodes.owners.append
    numbers: dict[int, int] = {}
    parent_of = numbers.get
    number = place = 0
    for node in root.traverse(include_text=True) if root is not None else ():
        around = node.parent
        parent = -1 if around is None else parent_of(around.mem_id, -1)
        tag = node.tag
        if tag == _TEXT:
            add_text(node.text_content or "")
            add_owner(parent)
            place += 1
        elif tag is not None and tag != _COMMENT:
            numbers[node.mem_id] = number
            add_parent(parent)
            add_tag(tag)
            add_attributes(node.attributes)
            add_start(place)
            number += 1
            if number > MOST_ELEMENTS:
                break
    _close(nodes)
    _sort(nodes)
    return nodes


def _close(nodes: Nodes) -> None:
    """Where each element ends: where the last element and the last text inside it do."""
    parents, ends, stops = nodes.parents, nodes.ends, nodes.stops
    ends.extend(range(1, len(parents) + 1))
    stops.extend(nodes.starts)
    for place, owner in enumerate(nodes.owners, 1):
        stops[owner] = place
    for number in range(len(parents) - 1, 0, -1):
        parent = parents[number]
        if ends[parent] < ends[number]:
            ends[parent] = ends[number]
        if stops[parent] < stops[number]:
            stops[parent] = stops[number]


def _sort(nodes: Nodes) -> None:
    """Lists the elements by tag and mark, and takes the texts of scripts out of the page's words."""
    by_tag, attributes = nodes.by_tag, nodes.attributes
    for number, tag in enumerate(nodes.tags):
        try:
            by_tag[tag].append(number)
        except KeyError:
            by_tag[tag] = [number]
    unmarked = _MARKS.isdisjoint
    nodes.marked.extend([number for number, own in enumerate(attributes) if own and not unmarked(own)])
    nodes.items.extend([n for n in nodes.marked if "itemtype" in attributes[n] and "itemscope" in attributes[n]])
    for number in nodes.all(*NEVER_READ):
        start, end = nodes.starts[number], nodes.stops[number]
        nodes.raw[number] = "".join(nodes.texts[start:end])
        nodes.texts[start:end] = [""] * (end - start)
