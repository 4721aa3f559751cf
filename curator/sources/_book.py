"""What the parts of an inline file may refer to: its portals, its vocabularies, its mentions by id.

Never complains of these sections themselves: that is the settings' reader's part.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from curator.model import Tag
from curator.yamlfile import Fields, Kind, Node, Notes, choose


@dataclass(slots=True)
class Book:
    """One file while it is read. A file that holds nothing but `documents:` is trusted in what it refers to."""

    root: Node
    notes: Notes
    mentions: dict[str, Node] = field(default_factory=dict)
    documents: dict[str, int] = field(default_factory=dict)

    @property
    def is_trusting(self) -> bool:
        return not self.root.entries.keys() - {"documents"}

    def default(self, key: str) -> str | None:
        """What `defaults:` says, None when it says nothing."""
        defaults = self.root.get("defaults")
        node = defaults.get(key) if defaults else None
        return node.text or None if node and node.kind is Kind.TEXT else None

    def portal(self, fields: Fields, key: str) -> str | None:
        """The key of a portal of the file."""
        if self.is_trusting:
            return fields.text(key)
        portals = self.root.get("portals")
        return fields.choice(key, portals.entries.keys() if portals else (), noun="portal")

    def labels(self, fields: Fields, scheme: str, *, key: str | None = None) -> tuple[str, ...]:
        """The words of a vocabulary under the scheme's name or `key`; as written where there is no vocabulary."""
        schemes = self.root.get("vocabularies")
        node = schemes.get(scheme) if schemes else None
        return fields.labels(key or scheme, _terms(node), aliases=_aliases(node), noun=scheme)

    def tags(self, fields: Fields, *schemes: str) -> tuple[Tag, ...]:
        """What the mapping says under the schemes' own names, and below `tags:`."""
        own = [Tag(scheme, label) for scheme in schemes for label in self.labels(fields, scheme)]
        node = fields.mapping("tags")
        if node is not None:
            vocabularies = self.root.get("vocabularies")
            known = node.entries if self.is_trusting else vocabularies.entries if vocabularies else {}
            with Fields(node, self.notes, f"the tags of {fields.of}") as inner:
                own += [Tag(scheme, label) for scheme in known for label in self.labels(inner, scheme)]
        return tuple(dict.fromkeys(own))

    def learn(self, documents: Sequence[Node]) -> None:
        """Takes down every mention that has an id, before any other refers to it."""
        for node in _mentions_below(documents):
            name = node.get("id")
            if name is None or not name.text:
                continue
            first = self.mentions.setdefault(name.text, node)
            if first is not node:
                what = f'the id "{name.text}" stands twice among the mentions, first in line {first.line}'
                self.notes.add(name.line, what, f'rename one, or write "ref: {name.text}" to mean the same thing')

    def referred(self, node: Node) -> Node | None:
        """The mention that `ref:` means; None, and noted, when there is none."""
        ref = node.get("ref")
        if ref is None or not ref.text:
            return None
        found = self.mentions.get(ref.text)
        if found is None:
            what = f'no mention has the id "{ref.text}" that is referred to here'
            self.notes.add(ref.line, what, choose(ref.text, self.mentions.keys()))
        elif found.get("ref") is not None:
            self.notes.add(ref.line, f'the mention "{ref.text}" is a reference itself', "refer to what it refers to")
            return None
        return found

    def is_new_document(self, key: str, line: int) -> None:
        """Notes a document's id that was used before."""
        if self.documents.setdefault(key, line) != line:
            what = f'the id "{key}" stands twice among the documents, first in line {self.documents[key]}'
            self.notes.add(line, what, "rename one")


def _terms(node: Node | None) -> Mapping[str, str] | None:
    if node is None:
        return None
    if node.kind is Kind.LIST:
        return {item.text: item.text for item in node.items}
    return {key: _name(entry.value) or key for key, entry in node.entries.items()}


def _name(term: Node) -> str:
    """A term's name, written as `key: name` or `key: {name: ...}`."""
    name = term.get("name") if term.kind is Kind.MAPPING else term
    return name.text if name is not None and name.kind is Kind.TEXT else ""


def _aliases(node: Node | None) -> dict[str, str]:
    """Other words of a vocabulary for its terms."""
    found: dict[str, str] = {}
    for key, entry in node.entries.items() if node is not None else ():
        told = entry.value.get("aliases") if entry.value.kind is Kind.MAPPING else None
        words = told.items or ((told,) if told.text else ()) if told is not None else ()
        found |= {word.text: _name(entry.value) or key for word in words}
    return found


def _below(node: Node, key: str) -> tuple[Node, ...]:
    found = node.get(key)
    return found.items if found else ()


def _mentions_below(nodes: Sequence[Node]) -> Iterator[Node]:
    """All mentions in the order of the file, those of sections within sections included."""
    for node in nodes:
        yield from _below(node, "mentions")
        yield from _mentions_below(_below(node, "sections"))
