"""Word documents since 2007: headings to sections, hyperlinks to mentions with the words of their paragraph.

Never takes deleted text, and never opens what a document refers to outside itself. Read only: Word keeps an address
apart from its words, and may share it between links.
"""

import re
from collections.abc import Mapping
from typing import Final

from curator.sources._archive import Archive, UnreadableError
from curator.sources._kind import Kind, Origin, Reading
from curator.sources._opendocument import meta
from curator.sources._package import Relation, first, relations
from curator.sources._paper import Paper
from curator.sources._sax import Attributes, Handler, attribute, run

_FIELD: Final = re.compile(
    r"""\s*HYPERLINK\s+(?:\\[mn]\s+)*(?:"([^"]+)"|([^"\\\s]\S*))(?:.*?\\l\s+"([^"]+)")?""", re.IGNORECASE | re.DOTALL
)
_HEADING: Final = re.compile(
    r"(?:heading|berschrift|titre|t[ií]tulo|titolo|kop|nagwek|rubrik|otsikko|overskrift)\s?(\d)", re.IGNORECASE
)
_SKIPPED: Final = frozenset(("del", "moveFrom", "Fallback", "instrText", "delInstrText"))
_MAX_LEVEL: Final = 9


def read(raw: bytes, origin: Origin) -> Reading:
    """One document of kind "file" (ECMA-376-1, 17): body, tables, text boxes, then footnotes and endnotes.

    A mention's row is the number of its paragraph in the body.
    """
    archive = Archive(raw, origin.doc)
    part = first(archive, "", "officeDocument", default="word/document.xml")
    if part not in archive:
        raise UnreadableError(origin.doc, "is no Word document", "say which kind it is, or save it as .docx")
    levels = _Levels()
    run(archive.chunks(first(archive, part, "styles", default="word/styles.xml")), levels, where=origin.doc)
    paper = Paper(origin)
    run(archive.chunks(part), _Body(paper, relations(archive, part), levels), where=origin.doc)
    for kind in ("footnotes", "endnotes"):
        notes = first(archive, part, kind, default=f"word/{kind}.xml")
        run(archive.chunks(notes), _Body(paper, relations(archive, notes), levels), where=origin.doc)
    told = meta(archive, "docProps/core.xml")
    return paper.reading(title=told.get("title"), language=told.get("language"))


def claims(head: bytes) -> bool:
    """True when the first members of a zip file are those of a Word document."""
    return head.startswith(b"PK\x03\x04") and b"word/document.xml" in head


class _Levels(Handler):
    """The outline level of each style, from 1, that of the style it is based on included; 0 for running text."""

    def __init__(self) -> None:
        self._own: dict[str, int] = {}
        self._above: dict[str, str] = {}
        self._style = ""

    def start(self, name: str, attributes: Attributes) -> None:
        value = attribute(attributes, "val")
        if name == "style":
            self._style = attribute(attributes, "styleId")
        elif name == "basedOn":
            self._above[self._style] = value
        elif name == "outlineLvl" and value.isdecimal():
            self._own[self._style] = int(value[:2]) + 1
        elif name == "name" and (found := _HEADING.search(value)):
            self._own.setdefault(self._style, int(found[1]))

    def of(self, style: str) -> int:
        for _ in range(20):
            if style in self._own:
                level = self._own[style]
                return level if level <= _MAX_LEVEL else 0
            if style not in self._above:
                break
            style = self._above[style]
        found = _HEADING.search(style)
        return int(found[1]) if found else 0


class _Body(Handler):
    """Paragraphs, runs, links and fields as they come."""

    def __init__(self, paper: Paper, parts: Mapping[str, Relation], levels: _Levels) -> None:
        self._paper = paper
        self._parts = parts
        self._levels = levels
        self._level = 0
        self._skipped = 0
        self._is_text = False
        self._fields: list[list[str] | None] = []
        self._code = False

    def start(self, name: str, attributes: Attributes) -> None:
        self._code = self._code or name == "instrText"
        if name in _SKIPPED or self._skipped:
            self._skipped += 1
            return
        if name == "t":
            self._is_text = True
        elif name == "p":
            self._begin()
        elif name == "hyperlink":
            self._link(attributes)
        elif name in ("fldChar", "fldSimple"):
            self._field(name, attributes)
        elif name in ("tab", "br", "cr"):
            self._paper.say(" ")
        else:
            self._property(name, attribute(attributes, "val"))

    def words(self, text: str) -> None:
        if self._code and self._fields and self._fields[-1] is not None:
            self._fields[-1].append(text)
        elif self._is_text and not self._skipped:
            self._paper.say(text)

    def end(self, name: str) -> None:
        self._code = self._code and name != "instrText"
        if self._skipped:
            self._skipped -= 1
        elif name == "t":
            self._is_text = False
        elif name == "p":
            self._end()
        elif name in ("hyperlink", "fldSimple"):
            self._paper.close_link()
        elif name == "tr":
            self._paper.close_row()

    def _begin(self) -> None:
        self._level = 0
        self._paper.row += 1
        if not self._paper.is_in_row:
            self._paper.begin()

    def _end(self) -> None:
        if self._paper.is_in_row:
            self._paper.close_link()
            self._paper.say(" · ")
        elif self._level:
            self._paper.end_heading(self._level)
        else:
            self._paper.end()

    def _property(self, name: str, value: str) -> None:
        if name == "tr":
            self._paper.open_row()
        elif name == "pStyle":
            self._level = self._levels.of(value)
        elif name == "outlineLvl" and value.isdecimal():
            self._level = int(value[:2]) + 1 if int(value[:2]) < _MAX_LEVEL else 0

    def _link(self, attributes: Attributes) -> None:
        part = self._parts.get(attribute(attributes, "id"))
        if part is not None and part.is_external:
            place = attribute(attributes, "anchor")
            self._paper.open_link(f"{part.target}#{place}" if place and "#" not in part.target else part.target)

    def _field(self, name: str, attributes: Attributes) -> None:
        """A field's code comes before `separate`, its words after (ECMA-376-1, 17.16.5.25)."""
        kind = attribute(attributes, "fldCharType")
        if name == "fldSimple":
            self._open(attribute(attributes, "instr"))
        elif kind == "begin":
            self._fields.append([])
        elif kind == "separate" and self._fields and self._fields[-1] is not None:
            self._open("".join(self._fields[-1]))
            self._fields[-1] = None
        elif kind == "end" and self._fields:
            self._fields.pop()
            self._paper.close_link()

    def _open(self, code: str) -> None:
        found = _FIELD.match(code[:4_000])
        if found is not None:
            href = found[1] or found[2]
            self._paper.open_link(f"{href}#{found[3]}" if found[3] else href)


KIND: Final = Kind(
    name="docx", read=read, suffixes=(".docx", ".docm", ".dotx"), claims=claims, is_packed=True,
    media_types=(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.ms-word.document.macroenabled.12",
    ),
    example="## Part\n\n[A page](https://a.example/): words about it\n",
)  # fmt: skip
