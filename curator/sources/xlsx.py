"""Excel workbooks since 2007: rows to mentions as in a table, linked cells and HYPERLINK formulas, sheets to sections.

Never holds a sheet in memory, never calculates, and never opens what a workbook refers to outside itself.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from curator.sources._archive import Archive, UnreadableError
from curator.sources._formula import column, hyperlink
from curator.sources._kind import Kind, Origin, Reading
from curator.sources._package import Relation, first, relations
from curator.sources._sax import Attributes, Handler, attribute, feed, run
from curator.sources._sheets import MAX_CELL, MAX_COLUMNS, SheetRow, read_rows
from curator.sources._stylebook import Dates, Texts

_REF: Final = re.compile(r"\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?")
_AFTER: Final = re.compile(rb"</(?:[\w.-]+:)?sheetData\s*>|<(?:[\w.-]+:)?sheetData\s*/>")
_ROOT: Final = re.compile(rb"<((?:[\w.-]+:)?worksheet)[\s>]")
_MOST_LINKED: Final = 2_000
_KEPT_ROWS: Final = 20


def read(raw: bytes, origin: Origin) -> Reading:
    """One document of kind "file" (ECMA-376). Dates are `2024-05-31`; a merged cell says the same for each of its rows,
    and one that is merged across columns and stands alone in its row is a heading. Hidden sheets are read, too.

    Options of the source: those of `csv` save `delimiter` and `encoding`.
    """
    archive = Archive(raw, origin.doc)
    book = first(archive, "", "officeDocument", default="xl/workbook.xml")
    if book not in archive:
        raise UnreadableError(origin.doc, "is no Excel workbook", "say which kind it is, or save it as .xlsx")
    told = _Book()
    run(archive.chunks(book), told, where=origin.doc)
    parts = relations(archive, book)
    sheets = [
        (name, parts[at].target) for name, at in told.sheets
        if at in parts and b"row" in archive.head(parts[at].target)
    ]  # fmt: skip
    texts = Texts(archive, first(archive, book, "sharedStrings", default="xl/sharedStrings.xml"))
    dates = Dates(archive, first(archive, book, "styles", default="xl/styles.xml"), is_1904=told.is_1904)
    rows = (
        row for number, (name, part) in enumerate(sheets)
        for row in _rows(archive, part, _Rows(number, name, texts, dates))
    )  # fmt: skip
    return read_rows(rows, origin, title=_title(archive), is_named=len(sheets) > 1)


def claims(head: bytes) -> bool:
    """True when the first members of a zip file are those of a workbook."""
    return head.startswith(b"PK\x03\x04") and b"xl/workbook.xml" in head


class _Book(Handler):
    def __init__(self) -> None:
        self.sheets: list[tuple[str, str]] = []
        self.is_1904 = False

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "sheet":
            self.sheets.append((attributes.get("name", ""), attribute(attributes, "id")))
        elif name == "workbookPr":
            self.is_1904 = attributes.get("date1904", "0") in ("1", "true")


class _Title(Handler):
    def __init__(self) -> None:
        self.title = ""
        self._open = False

    def start(self, name: str, _attributes: Attributes) -> None:
        self._open = name == "title"

    def words(self, text: str) -> None:
        self.title += text if self._open else ""

    def end(self, _name: str) -> None:
        self._open = False


def _title(archive: Archive) -> str:
    found = _Title()
    run(archive.chunks("docProps/core.xml"), found, where=archive.doc)
    return " ".join(found.title.split())


class _Links(Handler):
    """What stands behind the rows of a sheet: its linked and merged cells."""

    def __init__(self, parts: Mapping[str, Relation]) -> None:
        self._parts = parts
        self.hrefs: dict[int, dict[int, str]] = {}
        self.spans: dict[int, dict[int, tuple[int, int]]] = {}

    def start(self, name: str, attributes: Attributes) -> None:
        if name not in ("hyperlink", "mergeCell"):
            return
        found = _REF.fullmatch(attributes.get("ref", ""))
        if found is None:
            return
        left, top = column(found[1]), int(found[2])
        right, bottom = (column(found[3]), int(found[4])) if found[3] else (left, top)
        if name == "mergeCell":
            self.spans.setdefault(top, {})[left] = (bottom - top + 1, right - left + 1)
            return
        part = self._parts.get(attribute(attributes, "id"))
        if part is None or not part.is_external:
            return
        place = attributes.get("location", "")
        href = f"{part.target}#{place}" if place and "#" not in part.target else part.target
        cells = [(row, at) for row in range(top, min(bottom, top + _MOST_LINKED) + 1) for at in range(left, right + 1)]
        for row, at in cells[:_MOST_LINKED]:
            self.hrefs.setdefault(row, {})[at] = href


@dataclass(slots=True)
class _Cell:
    at: int
    type: str
    style: str
    value: str = ""
    formula: str = ""
    shared: str = ""


@dataclass(slots=True)
class _Rows(Handler):
    """The rows that came since they were last taken."""

    sheet: int
    name: str
    texts: Texts
    dates: Dates
    links: _Links = field(default_factory=lambda: _Links({}))
    ready: list[SheetRow] = field(default_factory=list)
    _row: SheetRow | None = None
    _number: int = 0
    _cell: _Cell | None = None
    _open: str = ""
    _parts: list[str] = field(default_factory=list)
    _phonetic: int = 0
    _formulas: list[_Cell] = field(default_factory=list)
    _shared: dict[str, tuple[str, int]] = field(default_factory=dict)
    _kept: dict[int, list[str]] = field(default_factory=dict)
    _columns: dict[str, int] = field(default_factory=dict)

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "c":
            self._begin(attributes)
        elif name in ("v", "t", "f"):
            self._open = name if not self._phonetic else ""
            self._parts = []
            if name == "f" and self._cell is not None and attributes.get("t") == "shared":
                self._cell.shared = attributes.get("si", "")
        elif name == "row":
            told = attributes.get("r", "")
            self._number = int(told) if told.isdecimal() and len(told) < 8 else self._number + 1
            self._row = SheetRow(self.sheet, self.name, self._number, [])
        elif name == "rPh":
            self._phonetic += 1

    def words(self, text: str) -> None:
        if self._open:
            self._parts.append(text)

    def end(self, name: str) -> None:
        if name in ("v", "t", "f"):
            if self._open and self._cell is not None:
                text = "".join(self._parts)[:MAX_CELL]
                if name == "f":
                    self._cell.formula = text
                else:
                    self._cell.value += text
            self._open = ""
        elif name == "c":
            self._end_cell()
        elif name == "row":
            self._end_row()
        elif name == "rPh":
            self._phonetic -= 1

    def _begin(self, attributes: Attributes) -> None:
        letters = attributes.get("r", "").rstrip("0123456789")
        at = self._columns.get(letters)
        if at is None:
            is_known = letters.isascii() and letters.isalpha() and len(letters) < 4
            at = self._columns[letters] = column(letters) if is_known else -1
        if at < 0 and self._row is not None:
            at = len(self._row.cells)
        self._cell = _Cell(at, attributes.get("t", "n"), attributes.get("s", ""))

    def _end_cell(self) -> None:
        cell, row = self._cell, self._row
        self._cell = None
        if cell is None or row is None or cell.at >= MAX_COLUMNS:
            return
        row.cells += [""] * (cell.at + 1 - len(row.cells))
        row.cells[cell.at] = self._shown(cell)
        if cell.shared and cell.formula:
            self._shared[cell.shared] = (cell.formula, row.number)
        if "HYPERLINK" in cell.formula.upper() or cell.shared:
            self._formulas.append(cell)

    def _shown(self, cell: _Cell) -> str:
        """The cell as a reader sees it (ECMA-376-1, 18.18.11)."""
        if cell.type == "s":
            return self.texts[int(cell.value)] if cell.value.isdecimal() and len(cell.value) < 10 else ""
        if cell.type == "n":
            return self.dates.shown(cell.value, cell.style) if cell.style else cell.value
        return {"e": "", "b": {"1": "TRUE", "0": "FALSE"}.get(cell.value, "")}.get(cell.type, cell.value)

    def _end_row(self) -> None:
        row = self._row
        self._row = None
        if row is None:
            return
        if row.number <= _KEPT_ROWS:
            self._kept[row.number] = row.cells
        for cell in self._formulas:
            self._calculated(cell, row)
        self._formulas = []
        for at, href in self.links.hrefs.get(row.number, {}).items():
            if at < len(row.cells) and row.cells[at].strip():
                row.hrefs[at] = [(href, "")]
        row.spans = self.links.spans.get(row.number, {})
        if row.hrefs or any(row.cells):
            self.ready.append(row)

    def _calculated(self, cell: _Cell, row: SheetRow) -> None:
        formula, first_row = self._shared.get(cell.shared, (cell.formula, row.number))

        def known(at: int, number: int) -> str | None:
            cells = row.cells if number == row.number else self._kept.get(number)
            return cells[at] if cells is not None and at < len(cells) else None

        found = hyperlink(cell.formula or formula, known, shift=0 if cell.formula else row.number - first_row)
        if found is None:
            return
        row.hrefs[cell.at] = [(found[0], "")]
        row.cells[cell.at] = row.cells[cell.at] or found[1] or found[0]


def _rows(archive: Archive, part: str, rows: _Rows) -> Iterator[SheetRow]:
    rows.links = _Links(relations(archive, part))
    run(_after_rows(archive, part), rows.links, where=archive.doc)
    for _ in feed(archive.chunks(part), rows, where=f"{archive.doc}: sheet {rows.name}"):
        yield from rows.ready
        rows.ready.clear()


def _after_rows(archive: Archive, part: str) -> Iterator[bytes]:
    """What stands behind the rows, as a document of its own: links are told there, after the cells that bear them."""
    root, before, is_behind = None, b"", False
    for chunk in archive.chunks(part):
        if is_behind:
            yield chunk
            continue
        piece = before + chunk
        root = root or _ROOT.search(piece)
        found = _AFTER.search(piece)
        if found is not None and root is not None:
            is_behind = True
            yield b"<" + root[1] + b">"
            yield piece[found.end() :]
        before = piece[-100:]


KIND: Final = Kind(
    name="xlsx", read=read, suffixes=(".xlsx", ".xlsm", ".xltx", ".xltm"), claims=claims, is_packed=True,
    media_types=(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.ms-excel.sheet.macroenabled.12",
    ),
    example="| title | url |\n| A page | https://a.example/ |\n",
)  # fmt: skip
