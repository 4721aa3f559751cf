"""PowerPoint presentations since 2007: slides to sections by their titles, hyperlinks to mentions.

Never opens what a presentation refers to outside itself. Read only, as Word documents are.
"""

from collections.abc import Mapping
from typing import Final

from curator.sources._archive import Archive, UnreadableError
from curator.sources._kind import Kind, Origin, Reading
from curator.sources._opendocument import meta
from curator.sources._package import Relation, first, relations
from curator.sources._paper import Paper
from curator.sources._sax import Attributes, Handler, attribute, run

_MAX_SLIDES: Final = 2_000
_TITLES: Final = frozenset(("title", "ctrTitle"))


def read(raw: bytes, origin: Origin) -> Reading:
    """One document of kind "file" (ECMA-376-1, 19). A mention's row is the number of its slide; notes are read, too."""
    archive = Archive(raw, origin.doc)
    part = first(archive, "", "officeDocument", default="ppt/presentation.xml")
    if part not in archive or not part.startswith("ppt/"):
        raise UnreadableError(origin.doc, "is no PowerPoint presentation", "say which kind it is, or save it as .pptx")
    order = _Order()
    run(archive.chunks(part), order, where=origin.doc)
    known = relations(archive, part)
    paper = Paper(origin)
    for number, key in enumerate(order.slides[:_MAX_SLIDES], 1):
        paper.row = number
        if key in known:
            _slide(archive, known[key].target, paper)
    told = meta(archive, "docProps/core.xml")
    return paper.reading(title=told.get("title"), language=told.get("language"))


def claims(head: bytes) -> bool:
    """True when the first members of a zip file are those of a presentation."""
    return head.startswith(b"PK\x03\x04") and b"ppt/presentation.xml" in head


def _slide(archive: Archive, part: str, paper: Paper) -> None:
    parts = relations(archive, part)
    title = _Title()
    run(archive.chunks(part), title, where=archive.doc)
    if title.words_of.strip():
        paper.heading(2, title.words_of)
    run(archive.chunks(part), _Shapes(paper, parts), where=archive.doc)
    notes = next((one.target for one in parts.values() if one.type == "notesSlide"), "")
    if notes:
        run(archive.chunks(notes), _Shapes(paper, relations(archive, notes)), where=archive.doc)


class _Order(Handler):
    def __init__(self) -> None:
        self.slides: list[str] = []

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "sldId":
            self.slides.append(next((value for key, value in attributes.items() if key.endswith(":id")), ""))


class _Title(Handler):
    """The words of the shape that is the slide's title."""

    def __init__(self) -> None:
        self.words_of = ""
        self._shape: list[str] = []
        self._is_title = False

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "sp":
            self._shape, self._is_title = [], False
        elif name == "ph":
            self._is_title = attribute(attributes, "type") in _TITLES
        elif name in ("p", "br"):
            self._shape.append(" ")

    def words(self, text: str) -> None:
        if not text.isspace():
            self._shape.append(text)

    def end(self, name: str) -> None:
        if name == "sp" and self._is_title and not self.words_of:
            self.words_of = "".join(self._shape)


class _Shapes(Handler):
    """Paragraphs and runs; a link is a property of its run, or of a whole shape (ECMA-376-1, 21.1.2.3.5)."""

    def __init__(self, paper: Paper, parts: Mapping[str, Relation]) -> None:
        self._paper = paper
        self._parts = parts
        self._is_text = False
        self._name = ""
        self._target = ""
        self._last = ""

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "p":
            self._paper.begin()
            self._last = ""
        elif name == "cNvPr":
            self._name = attribute(attributes, "descr") or attribute(attributes, "name")
        elif name == "hlinkClick":
            part = self._parts.get(attribute(attributes, "id"))
            self._target = part.target if part is not None and part.is_external else ""
        elif name == "t":
            self._is_text = True
            self._begin_run()
        elif name in ("br", "tab"):
            self._paper.say(" ")

    def words(self, text: str) -> None:
        if self._is_text:
            self._paper.say(text)

    def end(self, name: str) -> None:
        if name == "t":
            self._is_text = False
        elif name in ("r", "fld"):
            self._target = ""
        elif name == "p":
            self._paper.end()
        elif name == "cNvPr" and self._target:
            self._paper.begin()
            self._paper.open_link(self._target)
            self._paper.say(self._name)
            self._paper.end()
            self._target = ""

    def _begin_run(self) -> None:
        """Runs side by side with one address are one link, cut where its type changes."""
        if self._target == self._last:
            return
        self._paper.close_link()
        if self._target:
            self._paper.open_link(self._target)
        self._last = self._target


KIND: Final = Kind(
    name="pptx", read=read, suffixes=(".pptx", ".pptm", ".ppsx", ".potx"), claims=claims, is_packed=True,
    media_types=(
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
    ),
    example="## Part\n\n[A page](https://a.example/): words about it\n",
)  # fmt: skip
