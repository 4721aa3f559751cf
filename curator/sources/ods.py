"""OpenDocument spreadsheets: rows to mentions as in a table, links in cells and HYPERLINK formulas, sheets to sections.

Never holds a sheet in memory, and never repeats what a file says is repeated a million times.
"""

from collections.abc import Iterator
from typing import Final

from curator.sources._archive import Archive, UnreadableError, encrypted
from curator.sources._formula import hyperlink
from curator.sources._kind import Kind, Origin, Reading
from curator.sources._opendocument import Written, is_encrypted, title_of
from curator.sources._sax import Attributes, Handler, attribute, feed
from curator.sources._sheets import MAX_CELL, MAX_COLUMNS, SheetRow, read_rows

MAX_REPEATED: Final = 1_000
"""Rows with something in them that one element may stand for; more are counted and left out."""

_MIME: Final = b"application/vnd.oasis.opendocument.spreadsheet"


def read(raw: bytes, origin: Origin) -> Reading:
    """One document of kind "file" (OpenDocument 1.3, part 3, 9). Cells, headings and options as in `xlsx`."""
    archive = Archive(raw, origin.doc)
    if is_encrypted(archive):
        raise encrypted(origin.doc)
    if "content.xml" not in archive:
        raise UnreadableError(origin.doc, "is no OpenDocument spreadsheet", "say which kind it is, or save it as .ods")
    return read_rows(_rows(archive), origin, title=title_of(archive), is_named=_has_several(archive))


def claims(head: bytes) -> bool:
    """True when the first member says so (OpenDocument 1.3, part 2, 3.3)."""
    return _MIME in head[:120]


def _has_several(archive: Archive) -> bool:
    count, before = 0, b""
    for chunk in archive.chunks("content.xml"):
        piece = before + chunk
        count += piece.count(b"<table:table ")
        before = piece[-12:]
        if count > 1:
            return True
    return False


def _rows(archive: Archive) -> Iterator[SheetRow]:
    rows = _Rows()
    for _ in feed(archive.chunks("content.xml"), rows, where=archive.doc):
        yield from rows.ready
        rows.ready.clear()


class _Rows(Handler):
    """The rows that came since they were last taken."""

    def __init__(self) -> None:
        self.ready: list[SheetRow] = []
        self._sheet = -1
        self._name = ""
        self._next = 1
        self._row: SheetRow | None = None
        self._spans: dict[int, tuple[int, int]] = {}
        self._repeated = 1
        self._cell: Attributes | None = None
        self._words = Written()
        self._formulas: list[tuple[int, str]] = []

    def start(self, name: str, attributes: Attributes) -> None:
        if self._cell is not None:
            self._words.start(name, attributes)
        elif name in ("table-cell", "covered-table-cell") and self._row is not None:
            self._cell, self._words = attributes, Written()
        elif name == "table-row":
            self._repeated = _count(attribute(attributes, "number-rows-repeated"))
            self._row, self._spans = SheetRow(self._sheet, self._name, self._next, []), {}
        elif name == "table":
            self._sheet, self._name, self._next = self._sheet + 1, attribute(attributes, "name"), 1

    def words(self, text: str) -> None:
        if self._cell is not None:
            self._words.say(text)

    def end(self, name: str) -> None:
        if name in ("table-cell", "covered-table-cell") and self._cell is not None and not self._words.depth:
            self._end_cell(self._cell)
            self._cell = None
        elif self._cell is not None:
            self._words.end(name)
        elif name == "table-row" and self._row is not None:
            self._end_row(self._row)
            self._row = None

    def _end_cell(self, attributes: Attributes) -> None:
        row = self._row
        if row is None or len(row.cells) >= MAX_COLUMNS:
            return
        at = len(row.cells)
        text = self._words.text[:MAX_CELL] or attribute(attributes, "value")
        if attribute(attributes, "value-type") == "date":
            text = attribute(attributes, "date-value")[:10] or text
        height = _count(attribute(attributes, "number-rows-spanned"))
        width = _count(attribute(attributes, "number-columns-spanned"))
        repeated = min(_count(attribute(attributes, "number-columns-repeated")), MAX_COLUMNS - at)
        row.cells += [text] * repeated
        if self._words.links:
            row.hrefs[at] = [
                (href, "" if words == text else words) for href, words in self._words.links if "://" in href or words
            ]
        if height > 1 or width > 1:
            self._spans[at] = (height, width)
        formula = attribute(attributes, "formula")
        if "HYPERLINK" in formula.upper():
            self._formulas.append((at, formula))

    def _end_row(self, row: SheetRow) -> None:
        for at, formula in self._formulas:
            found = hyperlink(formula, lambda column, number: _cell(row, column, number))
            if found is not None:
                row.hrefs[at] = [(found[0], "")]
                row.cells[at] = row.cells[at] or found[1] or found[0]
        self._formulas = []
        row.spans = self._spans
        number, self._next = self._next, self._next + self._repeated
        if not row.hrefs and not any(row.cells):
            return
        self.ready.append(row)
        for step in range(1, min(self._repeated, MAX_REPEATED)):
            self.ready.append(SheetRow(row.sheet, row.name, number + step, list(row.cells), dict(row.hrefs)))


def _cell(row: SheetRow, column: int, number: int) -> str | None:
    return row.cells[column] if number == row.number and column < len(row.cells) else None


def _count(told: str) -> int:
    return max(int(told), 1) if told.isdecimal() and len(told) < 9 else 1


KIND: Final = Kind(
    name="ods", read=read, suffixes=(".ods", ".ots"), claims=claims, is_packed=True,
    media_types=("application/vnd.oasis.opendocument.spreadsheet",),
    example="| title | url |\n| A page | https://a.example/ |\n",
)  # fmt: skip
