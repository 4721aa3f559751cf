"""Bookmarks as browsers export them: folders to sections, bookmarks to mentions with their tags and descriptions.

Never takes what leads nowhere outside the browser, such as `javascript:` and `place:`.
"""

import re
from collections.abc import Sequence
from typing import Final

from curator.model import Document, Edit, Tag
from curator.sources import _edits
from curator.sources._embedded import plain_run
from curator.sources._kind import Kind, Origin, Reading
from curator.sources._options import texts
from curator.sources._outline import Link, Outline, annotation, fold
from curator.sources._scan import Attribute, Places, Run, not_a, read_xml, root_of, scan, spell
from curator.sources._scan import Tag as Element

KEYWORD: Final = "keyword"
MAX_DEPTH: Final = 100

_CLAIM: Final = re.compile(rb"<!doctype\s+netscape-bookmark-file", re.IGNORECASE)


def read(raw: bytes, origin: Origin) -> Reading:
    """One document of kind "file", by the Netscape Bookmark File Format as browsers and their kin write it.

    Options of the source: `encoding`.
    """
    given = texts(origin, "encoding")
    text = read_xml(raw, given[0] if given else None)
    events = list(scan(text.value))
    if not claims(raw) and not {"dl", "dt"} & {event.name for event in events if isinstance(event, Element)}:
        return Reading(problems=(not_a("a file of bookmarks", root_of(events), origin.doc),))
    outline = Outline(origin.url)
    folders = _Folders(outline, Places(text))
    for event in events:
        if isinstance(event, Run):
            folders.words.append(plain_run(event))
        elif event.name in _STEPS:
            folders.step(event)
    folders.finish()
    document = Document(
        key=origin.doc, kind="file", sections=outline.sections(), url=origin.url, title=folders.title,
        language=origin.language,
    )  # fmt: skip
    return Reading((document,))


def write(raw: bytes, edits: Sequence[Edit]) -> bytes:
    """The bookmarks with their addresses replaced. Raises `EditError`."""
    return _edits.replace(raw, edits, spell)


def claims(head: bytes) -> bool:
    """True when the first bytes say that these are bookmarks."""
    return _CLAIM.match(head[:1024].removeprefix(b"\xef\xbb\xbf").lstrip()) is not None


_STEPS: Final = frozenset("title h1 h3 dl dt dd a".split())


class _Folders:
    """Folders under way, and the bookmark whose words are still coming."""

    def __init__(self, outline: Outline, places: Places) -> None:
        self._outline = outline
        self._places = places
        self._path: list[tuple[str, ...]] = [()]
        self._next: tuple[str, ...] | None = None
        self._open: tuple[Element, Attribute] | None = None
        self._text: str | None = None
        self.words: list[str] = []
        self.title: str | None = None

    def step(self, tag: Element) -> None:
        name, words = tag.name, fold("".join(self.words))
        if name == "a" and tag.is_end and self._open is not None and self._text is None:
            self._text = words
        elif name in ("title", "h1", "h3") and tag.is_end:
            self._heading(name, words, tag)
        elif name != "dd" or tag.is_end or self._open is None:
            self._hand_over(words)
            self._enter(tag)
        self.words = []

    def finish(self) -> None:
        self._hand_over(fold("".join(self.words)))

    def _enter(self, tag: Element) -> None:
        if tag.name == "a" and not tag.is_end:
            href = tag.attributes.get("href")
            self._open = (tag, href) if href is not None and not href.value.startswith("place:") else None
        elif tag.name == "dl" and tag.is_end and len(self._path) > 1:
            self._path.pop()
        elif tag.name == "dl" and not tag.is_end and len(self._path) < MAX_DEPTH:
            self._path.append(self._next if self._next is not None else self._path[-1])
            self._next = None

    def _heading(self, name: str, words: str, tag: Element) -> None:
        if name in ("title", "h1"):
            self.title = words or self.title
        if name == "title" or not words:
            return
        self._next = (*self._path[-1], words)
        self._outline.named(self._next, line=self._places.line(tag.start))

    def _hand_over(self, words: str) -> None:
        if self._open is None:
            return
        tag, href = self._open
        text = self._text if self._text is not None else words
        written, place = self._places.trimmed(href.start, href.end)
        tags = tuple(Tag(KEYWORD, part) for part in dict.fromkeys(_parts(tag.value("tags"))))
        note = annotation(words) if self._text is not None else None
        self._outline.named(self._path[-1], line=None)
        self._outline.add(
            Link(href.value, text or href.value, written=written, annotation=note, place=place, tags=tags)
        )
        self._open = self._text = None


def _parts(words: str) -> list[str]:
    return [part.strip() for part in words.split(",") if part.strip()]


KIND: Final = Kind(
    name="bookmarks",
    read=read,
    write=write,
    claims=claims,
    example=(
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n"
        '<DL><p><DT><A HREF="https://a.example/" TAGS="maths">A page</A>\n'
        "<DD>words about it</DL>\n"
    ),
)
