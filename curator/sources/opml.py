"""OPML outlines, as feed readers export them: groups to sections, feeds and links to mentions.

Never gives up on a file that is not well-formed, as every second real one is not.
"""

from collections.abc import Sequence
from typing import Final

from curator.model import Document, Edit, Facts, Role, Tag
from curator.sources import _edits
from curator.sources._kind import Kind, Origin, Reading
from curator.sources._options import texts
from curator.sources._outline import Link, Outline, annotation, fold
from curator.sources._scan import Places, Run, Words, faults, first_element, not_a, read_xml, root_of, scan, spell
from curator.sources._scan import Tag as Element

KEYWORD: Final = "keyword"
MAX_DEPTH: Final = 100

_ADDRESSES: Final = ("htmlurl", "xmlurl", "url")


def read(raw: bytes, origin: Origin) -> Reading:
    """One document of kind "file" (OPML 2.0). An entry with site and feed is one item with two addresses.

    Options of the source: `encoding`.
    """
    given = texts(origin, "encoding")
    text = read_xml(raw, given[0] if given else None)
    events = list(scan(text.value))
    if not any(isinstance(event, Element) and event.local in ("opml", "outline") for event in events):
        return Reading(problems=(not_a("an OPML file", root_of(events), origin.doc),))
    outline = Outline(origin.url)
    groups = _Groups(outline, Places(text))
    for event in events:
        groups.step(event)
    document = Document(
        key=origin.doc, kind="file", sections=outline.sections(), url=origin.url, title=groups.title,
        language=origin.language,
    )  # fmt: skip
    return Reading((document,), tuple(faults(raw, origin.doc)))


def write(raw: bytes, edits: Sequence[Edit]) -> bytes:
    """The outline with its addresses replaced. Raises `EditError`."""
    return _edits.replace(raw, edits, spell)


def claims(head: bytes) -> bool:
    """True when the first element is the root of one."""
    return first_element(head) == "opml"


class _Groups:
    """The path of groups that are open; an entry with an address is no group unless entries stand below it."""

    def __init__(self, outline: Outline, places: Places) -> None:
        self._outline = outline
        self._places = places
        self._open: list[str] = []
        self._words: Words | None = None
        self.title: str | None = None

    def step(self, event: Element | Run) -> None:
        if isinstance(event, Run):
            if self._words is not None:
                self._words.add(event)
        elif event.local == "outline":
            self._outline_tag(event)
        elif event.local in ("title", "url") and not self._open:
            self._head(event)

    def _outline_tag(self, tag: Element) -> None:
        if tag.is_end:
            if self._open:
                self._open.pop()
            return
        name = fold(tag.value("text", "title"))
        path = tuple(one for one in self._open[:MAX_DEPTH] if one)
        found = [one for one in _ADDRESSES if tag.value(one)]
        if found:
            self._outline.named(path, line=None)
            self._add(tag, found, name)
        elif name and not tag.is_empty:
            self._outline.named((*path, name), line=self._places.line(tag.start))
        if not tag.is_empty:
            self._open.append(name)

    def _add(self, tag: Element, names: list[str], text: str) -> None:
        item = self._outline.new_id()
        words = tag.value("description")
        tags = tuple(Tag(KEYWORD, part.strip(" /")) for part in tag.value("category").split(",") if part.strip(" /"))
        language = tag.value("language")
        for number, name in enumerate(names):
            attribute = tag.attributes[name]
            written, place = self._places.trimmed(attribute.start, attribute.end)
            is_first = number == 0
            self._outline.add(
                Link(
                    attribute.value, text or attribute.value, written=written, item=item, place=place,
                    annotation=annotation(words) if is_first and words != text else None,
                    role=Role.MAIN if is_first else Role.OTHER, tags=tags if is_first else (),
                    facts=Facts(languages=(language,)) if is_first and language not in ("", "unknown") else Facts(),
                )
            )  # fmt: skip

    def _head(self, tag: Element) -> None:
        """The title of the file, and the address that it gives for itself."""
        if not tag.is_end:
            self._words = Words()
        elif self._words is not None:
            value = self._words.value.strip()
            if tag.local == "title":
                self.title = fold(value) or None
            elif value:
                start = self._words.value.index(value)
                written, place = self._places.at(*self._words.span(start, start + len(value)))
                self._outline.add(Link(value, self.title or value, written=written, role=Role.OTHER, place=place))
            self._words = None


KIND: Final = Kind(
    name="opml", read=read, write=write, suffixes=(".opml",), media_types=("text/x-opml", "application/opml+xml"),
    claims=claims,
    example=(
        '<opml version="2.0"><body><outline text="Part">\n'
        '<outline text="A page" type="link" url="https://a.example/"/>\n'
        '</outline></body></opml>\n'
    ),
)  # fmt: skip
