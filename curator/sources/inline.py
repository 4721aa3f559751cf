"""The `documents:` of a settings file: what editors write by hand, in their own words and order.

Never invents an address: a candidate stays a candidate, and a mention without one is kept without one.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from curator.model import Chapter, Document, Edit, Event, Matter, Section, SourceProblem, Tag
from curator.sources._book import Book
from curator.sources._edits import EditError
from curator.sources._handwritten import Mentions, day, web_url
from curator.sources._kind import Kind, Origin, Reading
from curator.yamlfile import Fields, Node, Notes, YamlError, language, span
from curator.yamlfile import Kind as NodeKind
from curator.yamlfile import read as read_yaml
from curator.yamlfile import replace as put

KINDS_OF_DOCUMENT: Final = ("guideline", "page", "news")


def read(raw: bytes, origin: Origin) -> Reading:
    """The documents of the file in their order, and every mistake in them in the order of the file.

    References to portals and vocabularies are checked against the same file; a file that holds nothing but
    `documents:` takes them on trust. A document with mistakes is given as far as it could be read.
    """
    repeated: list[SourceProblem] = []
    try:
        root = read_yaml(raw, where=origin.doc, repeated=repeated)
    except YamlError as error:
        return Reading(problems=(error.problem,))
    notes = Notes(origin.doc, repeated)
    top = Fields(root, notes, "the file")
    nodes = top.list("documents")
    book = Book(root, notes)
    if top.is_mapping and book.is_trusting and root.get("documents") is None:
        notes.add(root.line, "there are no documents in this file", 'write a list of them below "documents:"')
    book.learn(nodes)
    reader = _Reader(raw, origin, book)
    documents = tuple(reader.document(node, position) for position, node in enumerate(nodes))
    return Reading(documents, notes.problems)


def write(raw: bytes, edits: Sequence[Edit]) -> bytes:
    """The file with the edits' addresses in the place of the old ones; every other byte stays.

    `before` is "" for an empty `url:`, which gets the new address. The same edit given twice, as for one address
    that several mentions share, is made once.

    Raises:
        EditError: an edit's address does not stand at its place (any more). Nothing was written.
    """
    try:
        root = read_yaml(raw, where="", repeated=[])
    except YamlError as error:
        raise EditError([error.problem]) from None
    found = {span(raw, node)[0]: node for node in _addresses(root.get("documents"))}
    wanted: dict[int, tuple[Node, str]] = {}
    problems = []
    for edit in edits:
        node = found.get(-1 if edit.place.start is None else edit.place.start)
        what = _misfit(edit, node, raw)
        if node is not None and what is None:
            what = "two edits want to write different addresses there"
            if wanted.setdefault(node.start, (node, edit.after))[1] == edit.after:
                continue
        where = edit.document if edit.place.line is None else f"{edit.document}:{edit.place.line}"
        problems.append(SourceProblem(where, str(what), "read the source again, then decide anew"))
    if problems:
        raise EditError(problems)
    return put(raw, tuple(wanted.values()))


KIND: Final = Kind(
    name="inline",
    read=read,
    write=write,
    example=(
        "documents: [{id: x, title: Page, sections: [{heading: Part, mentions: [\n"
        '  {title: A page, url: "https://a.example/"}\n'
        "]}]}]\n"
    ),
)


def _misfit(edit: Edit, node: Node | None, raw: bytes) -> str | None:
    if edit.place.start is None:
        return "the place of this address in the file is not known"
    says = "" if node is None or node.kind is NodeKind.NOTHING else node.text
    if node is not None and edit.before in (says, raw[slice(*span(raw, node))].decode()):
        return None
    return f"the file no longer says {edit.before!r} there"


def _addresses(node: Node | None) -> Iterator[Node]:
    """Every value that stands as an address below the node."""
    waiting = [node] if node else []
    seen: set[int] = set()
    while waiting:
        at = waiting.pop()
        if id(at) not in seen:
            seen.add(id(at))
            waiting.extend(at.items)
            waiting.extend(entry.value for entry in at.entries.values())
            yield from (entry.value for key, entry in at.entries.items() if key == "url")


class _Reader:
    """Reads one document after the other."""

    def __init__(self, raw: bytes, origin: Origin, book: Book) -> None:
        self._raw = raw
        self._origin = origin
        self._book = book
        self._notes = book.notes

    def document(self, node: Node, position: int) -> Document:
        told = node.get("id")
        named = f'document "{told.text}"' if told and told.text else f"document number {position + 1}"
        with Fields(node, self._notes, named) as fields:
            fields.need("id", "write a short name that stays the same, such as guides/parents/1")
            key = fields.text("id") or f"#{position + 1}"
            self._book.is_new_document(key, told.line if told else node.line)
            matter = self._matter(fields)
            url = fields.value("url", web_url)
            chapter = matter.chapter.title if matter.chapter else None
            return Document(
                key=key,
                kind=fields.choice("kind", KINDS_OF_DOCUMENT, noun="kind") or KINDS_OF_DOCUMENT[0],
                sections=self._sections(fields, base=url or self._origin.url),
                url=url,
                title=fields.text("title") or chapter or matter.guideline,
                language=fields.value("language", language) or self._origin.language or self._book.default("language"),
                portal=self._book.portal(fields, "portal") or self._book.default("portal"),
                position=position,
                matter=matter,
                tags=self._book.tags(fields, "area", "audience"),
            )

    def _matter(self, fields: Fields) -> Matter:
        return Matter(
            breadcrumb=fields.texts("breadcrumb"),
            guideline=fields.text("guideline"),
            chapter=self._chapter(fields),
            lead=fields.text("lead"),
            steps=fields.texts("steps"),
            editions=fields.values("also_available_in", language),
            posted=fields.value("posted", day),
            event=self._event(fields),
            body=fields.text("body"),
        )

    def _chapter(self, fields: Fields) -> Chapter | None:
        node = fields.mapping("chapter")
        if node is None:
            return None
        with Fields(node, self._notes, f"the chapter of {fields.of}") as inner:
            inner.need("number", "write the number of the chapter")
            inner.need("title", "write the title of the chapter")
            number, title = inner.count("number", least=0, most=10_000), inner.text("title")
        return Chapter(number, title) if number is not None and title else None

    def _event(self, fields: Fields) -> Event | None:
        node = fields.mapping("event")
        if node is None:
            return None
        with Fields(node, self._notes, f"the event of {fields.of}") as inner:
            return Event(date=inner.value("date", day), place=inner.text("place"))

    def _sections(self, fields: Fields, *, base: str | None) -> tuple[Section, ...]:
        found: list[Section] = []
        mentions = Mentions(self._raw, self._book, base=base)
        self._add_sections(fields, mentions, found, parent=None)
        return tuple(found)

    def _add_sections(self, of: Fields, mentions: Mentions, found: list[Section], *, parent: int | None) -> None:
        above = found[parent].path if parent is not None else ()
        for number, node in enumerate(of.list("sections"), start=1):
            heading = node.get("heading")
            named = f'section "{heading.text}"' if heading and heading.text else f"section number {number} of {of.of}"
            with Fields(node, self._notes, named) as fields:
                told = fields.text("heading")
                path = (*above, told) if told else above
                types = self._book.labels(fields, "type")[:1]
                own = tuple(Tag("type", word) for word in types)
                section = Section(
                    path=path,
                    mentions=mentions.read(fields, path),
                    parent=parent,
                    type=types[0] if types else None,
                    portal=self._book.portal(fields, "origin"),
                    line=node.line,
                    tags=own + self._book.tags(fields),
                )
                found.append(section)
                self._add_sections(fields, mentions, found, parent=len(found) - 1)
