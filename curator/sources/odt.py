"""OpenDocument texts and presentations: headings or slides to sections, links to mentions with their paragraph.

Never takes comments or deleted text. Read only: links are spread over styles and text that only the program knows.
"""

from typing import Final

from curator.sources._archive import Archive, UnreadableError, encrypted
from curator.sources._kind import Kind, Origin, Reading
from curator.sources._opendocument import HIDDEN, is_encrypted, meta, space
from curator.sources._paper import Paper
from curator.sources._sax import Attributes, Handler, attribute, run

_TEXT: Final = b"application/vnd.oasis.opendocument.text"
_SLIDES: Final = b"application/vnd.oasis.opendocument.presentation"


def read(raw: bytes, origin: Origin) -> Reading:
    """One document of kind "file" (OpenDocument 1.3, part 3). A mention's row is its paragraph, or its slide."""
    archive = Archive(raw, origin.doc)
    if is_encrypted(archive):
        raise encrypted(origin.doc)
    if "content.xml" not in archive:
        raise UnreadableError(origin.doc, "is no OpenDocument text", "say which kind it is, or save it as .odt")
    paper = Paper(origin)
    run(archive.chunks("content.xml"), _Content(paper), where=origin.doc)
    told = meta(archive)
    return paper.reading(title=told.get("title"), language=told.get("language"))


class _Content(Handler):
    """Paragraphs, headings, list items, rows and slides as they come."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._depth = 0
        self._hidden = 0
        self._items = 0
        self._level = 0
        self._slides = 0
        self._frame = ""
        self._is_open = 0

    def start(self, name: str, attributes: Attributes) -> None:
        if name in HIDDEN or name == "forms" or self._hidden:
            self._hidden += 1
        elif name in ("p", "h"):
            self._begin(name, attributes)
        elif name == "a":
            self._paper.open_link(attribute(attributes, "href"))
            if not self._is_open:  # around a picture or shape
                self._paper.say(attribute(attributes, "title") or attribute(attributes, "name"))
        elif self._is_open and (white := space(name, attributes)):
            self._paper.say(white)
        else:
            self._around(name, attributes)

    def _around(self, name: str, attributes: Attributes) -> None:
        """What paragraphs stand in."""
        if name == "page":
            self._slides += 1
            self._paper.row = self._slides
            self._paper.heading(2, attribute(attributes, "name"))
        elif name in ("frame", "custom-shape"):
            self._frame = attribute(attributes, "class")
        elif name in ("list-item", "list-header"):
            self._items += 1
        elif name == "table-row" and not self._paper.is_in_row:
            self._paper.open_row()

    def words(self, text: str) -> None:
        if self._is_open and not self._hidden:
            self._paper.say(text)

    def end(self, name: str) -> None:
        if self._hidden:
            self._hidden -= 1
        elif name in ("p", "h"):
            self._end()
        elif name == "a":
            self._paper.close_link()
        elif name in ("list-item", "list-header"):
            self._items -= 1
        elif name == "table-row" and self._paper.is_in_row:
            self._paper.close_row()
        elif name in ("frame", "custom-shape"):
            self._frame = ""

    def _begin(self, name: str, attributes: Attributes) -> None:
        told = attribute(attributes, "outline-level")
        self._level = (int(told[:2]) if told.isdecimal() else 1) if name == "h" else 0
        if self._frame == "title":
            self._level = 2
        self._is_open += 1
        if not self._slides:
            self._paper.row += 1
        if not self._paper.is_in_row:
            self._paper.begin(is_item=self._items > 0)

    def _end(self) -> None:
        self._is_open -= 1
        if self._paper.is_in_row:
            self._paper.close_link()
            self._paper.say(" · ")
        elif self._level:
            self._paper.end_heading(self._level)
        else:
            self._paper.end()
        self._level = 0


def _claims_text(head: bytes) -> bool:
    return _TEXT in head[:120]


def _claims_slides(head: bytes) -> bool:
    return _SLIDES in head[:120]


TEXT: Final = Kind(
    name="odt", read=read, suffixes=(".odt", ".ott"), claims=_claims_text, is_packed=True,
    media_types=(_TEXT.decode(),), example="## Part\n\n[A page](https://a.example/): words about it\n",
)  # fmt: skip
SLIDES: Final = Kind(
    name="odp", read=read, suffixes=(".odp", ".otp"), claims=_claims_slides, is_packed=True,
    media_types=(_SLIDES.decode(),), example="## Part\n\n[A page](https://a.example/): words about it\n",
)  # fmt: skip
