"""The rows of a workbook to mentions: which row is the header, which cells are headings, sheet by sheet.

Never holds more than the first rows of a sheet and the one at hand.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, groupby, islice
from typing import Final

from curator.model import Document, Place, SourceProblem
from curator.sources._cells import Cells
from curator.sources._columns import NAMES, WEB, Columns, Field, columns, is_header, plain
from curator.sources._kind import Origin, Reading
from curator.sources._options import texts, truth
from curator.sources._outline import Outline, fold
from curator.sources._tabular import Record, Records, unknown

MAX_COLUMNS: Final = 1_024
"""Cells further right are not read."""

MAX_CELL: Final = 100_000
"""Signs of a cell that are read; Excel allows 32,767."""

_SAMPLE: Final = 200
_HEADER_WITHIN: Final = 15
_KNOWN: Final = frozenset(name for names in NAMES.values() for name in names)


@dataclass(slots=True)
class SheetRow:
    """`sheet` is the number of its sheet, `number` counts from 1 as the spreadsheet does.

    `hrefs` as in `Record`. `spans` are the merged cells that begin here: by column how many rows and columns.
    """

    sheet: int
    name: str
    number: int
    cells: list[str]
    hrefs: dict[int, list[tuple[str, str]]] = field(default_factory=dict)
    spans: Mapping[int, tuple[int, int]] = field(default_factory=dict)

    @property
    def filled(self) -> list[int]:
        return [index for index, cell in enumerate(self.cells) if cell and not cell.isspace()]


def read_rows(rows: Iterable[SheetRow], origin: Origin, *, title: str | None, is_named: bool) -> Reading:
    """One document of kind "file".

    Args:
        rows: those of the first sheet, then those of the next; rows that are empty may be left out.
        title: what the workbook calls itself.
        is_named: the names of the sheets are headings, because there are several.
    """
    outline = Outline(origin.url)
    missing: list[tuple[SourceProblem, ...]] = []
    for _, group in groupby(rows, key=lambda row: row.sheet):
        sheet = iter(group)
        sample = list(islice(sheet, _SAMPLE))
        names, header = _look(sample, origin)
        wanted = _told(origin)
        missing.append(tuple(unknown(origin, wanted, names.names)))
        path = (fold(sample[0].name),) if is_named and sample[0].name.strip() else ()
        _Sheet(outline, names, path).read(row for row in chain(sample, sheet) if row.number > header)
    document = Document(
        key=origin.doc, kind="file", sections=outline.sections(), url=origin.url, title=title or None,
        language=origin.language,
    )  # fmt: skip
    return Reading((document,), missing[0] if missing and all(missing) else ())


def _told(origin: Origin) -> dict[Field, str]:
    return {one: names[0] for one in Field if (names := texts(origin, one.value))}


def _look(sample: Sequence[SheetRow], origin: Origin) -> tuple[Columns, int]:
    """The columns, and the number of the header's row; 0 when there is none."""
    header = _header(sample) if truth(origin, "header", default=True) else None
    if header is None and texts(origin, "header") and truth(origin, "header", default=True):
        header = sample[0]
    body = [row for row in sample if header is None or row.number > header.number]
    names = [fold(name).lstrip("#").strip() for name in header.cells] if header is not None else []
    found = columns(names, [row.cells for row in body], _told(origin))
    return _with_links(found, body), header.number if header is not None else 0


def _header(sample: Sequence[SheetRow]) -> SheetRow | None:
    """The row above the first address that names most columns: titles and notes may stand above it."""
    best, score = None, 0
    for number, row in enumerate(sample[:_HEADER_WITHIN]):
        if row.hrefs or any(WEB.search(cell) for cell in row.cells):
            break
        known = sum(plain(cell) in _KNOWN for cell in row.cells if cell)
        if known > score and (known > 1 or len(row.filled) > 1 or number == 0):
            best, score = row, known
    if best is not None:
        return best
    first = next((row for row in sample if len(row.filled) > 1), None)
    if first is None or first.hrefs or any(WEB.search(cell) for cell in first.cells):
        return None
    below = [row for row in sample if row.number > first.number]
    has_links = any(row.hrefs for row in below)
    return first if is_header(first.cells, [row.cells for row in below]) or has_links else None


def _with_links(found: Columns, body: Sequence[SheetRow]) -> Columns:
    """Where no column of addresses is known, the one with most linked cells is it, and says the title as well."""
    counts: dict[int, int] = {}
    for row in body:
        for index in row.hrefs:
            counts[index] = counts.get(index, 0) + 1
    if Field.URL in found.of or not counts:
        return found
    url = max(counts, key=lambda index: (counts[index], -index))
    title = found.of.get(Field.TITLE, url)
    return replace(found, of={**found.of, Field.URL: url, Field.TITLE: title})


@dataclass(frozen=True, slots=True)
class _Here:
    """The place of every address of a row: a packed file has no bytes to point at."""

    place: Place

    def __call__(self, _index: int, _written: str) -> Place:
        return self.place


class _Sheet:
    """One sheet on its way into the outline."""

    def __init__(self, outline: Outline, names: Columns, path: tuple[str, ...]) -> None:
        self._names = names
        self._records = Records(outline, names, Cells())
        self._outline = outline
        self._path = path
        self._banner: tuple[str, ...] = ()
        self._held: dict[int, tuple[str, int]] = {}

    def read(self, rows: Iterator[SheetRow]) -> None:
        for row in rows:
            self._hold(row)
            filled = row.filled
            if len(filled) == 1 and not row.hrefs and row.spans.get(filled[0], (1, 1))[1] > 1:
                words = fold(row.cells[filled[0]])
                if not WEB.search(words):
                    self._banner = (words,)
                    self._outline.named((*self._path, words), line=row.number)
                    continue
            place = Place(row=row.number)
            self._records.add(Record(row.cells, place, _Here(place), row.hrefs, (*self._path, *self._banner)))

    def _hold(self, row: SheetRow) -> None:
        """A merged cell says the same for each of its rows, save an address."""
        for index, (text, until) in list(self._held.items()):
            if row.number > until:
                del self._held[index]
            elif index < len(row.cells) and not row.cells[index]:
                row.cells[index] = text
        for index, (height, _) in row.spans.items():
            text = row.cells[index] if index < len(row.cells) else ""
            if height > 1 and text and "://" not in text and index != self._names.of.get(Field.URL):
                self._held[index] = (text, row.number + height - 1)
