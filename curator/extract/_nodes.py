"""The elements and texts of an HTML tree as flat lists, walked once, so that no reader has to walk again.

Never keeps more nodes than a page may cost, and never judges what it lists.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain, count, repeat
from typing import Final

from selectolax.lexbor import LexborNode

NEVER_READ: Final = ("script", "style", "noscript", "noframes", "template")
MOST_ELEMENTS: Final = 200_000
_COMMENT: Final = "-comment"
_TEXT: Final = "-text"
_MARKS: Final = frozenset({"class", "id", "role", "hidden", "aria-modal", "itemprop", "itemtype"})
_SPECIAL: Final = (_MARKS - {"class", "id"}) | {"data-testid"}
_ENOUGH_WORDS: Final = 60_000


@dataclass(frozen=True, slots=True)
class Nodes:
    """Elements and texts of a tree, each in document order, the root at 0.

    Element `i` holds the elements from `i` up to, not including, `ends[i]`, and the texts from `starts[i]` up to, not
    including, `stops[i]`; the root's parent is -1. Text `k` stands in the element `owners[k]`. What stands in scripts,
    styles and noscript is in `raw`, by element, and in no text.

    Lists of elements in document order: `by_tag` by their tag, `named` by their class and id, `special` those with a
    role, a property or the like, `rels` links with their `rel` as written. `vocabulary` holds every class and id of the
    page: what is not in it need not be looked for."""

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
    named: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    special: list[int] = field(default_factory=list)
    vocabulary: str = ""
    rels: list[tuple[int, str]] = field(default_factory=list)
    _lines: list[str] = field(default_factory=list)

    def all(self, *tags: str) -> list[int]:
        """The elements with these tags, in document order."""
        if len(tags) == 1:
            return self.by_tag.get(tags[0], [])
        found = [self.by_tag[tag] for tag in tags if tag in self.by_tag]
        return found[0] if len(found) == 1 else sorted(chain.from_iterable(found))

    def called(self, words: Iterable[str], is_one: Callable[[str, str], bool]) -> list[int]:
        """The elements whose class or id holds one of the words, and of which the reader says so by class and id."""
        present = [word for word in words if word in self.vocabulary]
        found: list[int] = []
        for (classes, identity), numbers in self.named.items() if present else ():
            for word in present:
                if word in classes or word in identity:
                    found += numbers if is_one(classes, identity) else ()
                    break
        return sorted(found)

    def marked(self) -> list[int]:
        """The elements with a class, an id, a role or the like, in document order."""
        return [number for number, own in enumerate(self.attributes) if own and not _MARKS.isdisjoint(own)]

    def related(self, rel: str) -> Iterator[int]:
        """The links whose `rel` has this token, in document order."""
        return (number for number, written in self.rels if rel in written.split())

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

    def lines(self) -> list[str]:
        """The texts of the body's beginning, stripped, without empty ones: 60,000 characters at least, or all."""
        if not self._lines and self.body is not None:
            size = 0
            for text in filter(None, map(str.strip, self.texts[self.starts[self.body] : self.stops[self.body]])):
                self._lines.append(text)
                size += len(text)
                if size >= _ENOUGH_WORDS:
                    break
        return self._lines

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
    identities: list[int] = []
    add_tag, add_parent, add_start = nodes.tags.append, nodes.parents.append, nodes.starts.append
    add_attributes, add_text, add_owner = nodes.attributes.append, nodes.texts.append, nodes.owners.append
    add_identity = identities.append
    number = place = 0
    for node in root.traverse(include_text=True) if root is not None else ():
        tag, around = node.tag, node.parent
        outer = 0 if around is None else around.mem_id
        if tag == _TEXT:
            add_text(node.text_content or "")
            add_owner(outer)
            place += 1
        elif tag is not None and tag != _COMMENT:
            add_identity(node.mem_id)
            add_parent(outer)
            add_tag(tag)
            add_attributes(node.attributes)
            add_start(place)
            number += 1
            if number > MOST_ELEMENTS:
                break
    _number(nodes, identities)
    _close(nodes)
    _sort(nodes)
    _name(nodes)
    return replace(nodes, vocabulary="\n".join(chain.from_iterable(nodes.named)))


def _number(nodes: Nodes, identities: list[int]) -> None:
    """Puts numbers for the identities that parents have in the tree; around the root is the document, no element."""
    number_of = dict(zip(identities, count(), strict=False)).get
    nodes.parents[:] = map(number_of, nodes.parents, repeat(-1))
    nodes.owners[:] = map(number_of, nodes.owners, repeat(-1))


def _close(nodes: Nodes) -> None:
    """Where each element ends: where the last element and the last text inside it do."""
    parents, ends, stops = nodes.parents, nodes.ends, nodes.stops
    ends.extend(range(1, len(parents) + 1))
    stops.extend(nodes.starts)
    for owner, place in dict(zip(nodes.owners, count(1), strict=False)).items():
        stops[owner] = place
    for number in range(len(parents) - 1, 0, -1):
        parent = parents[number]
        if ends[parent] < ends[number]:
            ends[parent] = ends[number]
        if stops[parent] < stops[number]:
            stops[parent] = stops[number]


def _sort(nodes: Nodes) -> None:
    """Lists the elements by tag, and takes the texts of scripts out of the page's words."""
    by_tag = nodes.by_tag
    for number, tag in enumerate(nodes.tags):
        try:
            by_tag[tag].append(number)
        except KeyError:
            by_tag[tag] = [number]
    written = [(number, nodes.attributes[number].get("rel")) for number in by_tag.get("a", ())]
    nodes.rels.extend([(number, rel) for number, rel in written if rel])
    for number in nodes.all(*NEVER_READ):
        start, end = nodes.starts[number], nodes.stops[number]
        nodes.raw[number] = "".join(nodes.texts[start:end])
        nodes.texts[start:end] = [""] * (end - start)


def _name(nodes: Nodes) -> None:
    """Lists the elements by class and id, and those with another attribute that readers ask for."""
    named, add, is_plain = nodes.named, nodes.special.append, _SPECIAL.isdisjoint
    for number, own in enumerate(nodes.attributes):
        if own:
            names = (own.get("class") or "", own.get("id") or "")
            try:
                named[names].append(number)
            except KeyError:
                named[names] = [number]
            if not is_plain(own):
                add(number)
    named.pop(("", ""), None)
