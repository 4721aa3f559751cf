"""Records of a CSV file one at a time, each with the lines it was written in, in bounded memory.

Never reads a line, a cell or a row without end: what is too long or never closed is a problem of that row, and the
rows after it are read.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from curator.sources._text import decode_line, encode

MAX_LINE_BYTES: Final = 1 << 20
MAX_ROW_LINES: Final = 2_000
MAX_REPAIRS: Final = 100

_CRLF: Final = ("\n", "\r")


class _TooLongError(ValueError):
    """A line longer than any row that people or programs write."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """`quotes` is False for files in which a quotation mark is a sign like any other."""

    delimiter: str = ","
    skips_space: bool = False
    quotes: bool = True


@dataclass(frozen=True, slots=True)
class Line:
    """`number` counts from 1, `start` in bytes of the file."""

    number: int
    start: int
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """One record: `number` counts from 1, blank ones and the header too, as spreadsheets do."""

    number: int
    cells: tuple[str, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Broken:
    """A record that cannot be read as it stands: why, and what to do."""

    number: int
    line: int
    what: str
    remedy: str


class Lines(Iterator[str]):
    """The lines of a file with their ends, decoded one by one. `taken` are those read since it was last cleared."""

    def __init__(self, raw: bytes, encoding: str, *, skip: int) -> None:
        self._raw = raw
        self.encoding = encoding
        self._wide = 4 if encoding.startswith("utf-32") else 2 if encoding.startswith("utf-16") else 1
        self._newline, self._return = (encode(sign, encoding) for sign in _CRLF)
        if raw.find(self._newline, 0, 4 * MAX_LINE_BYTES) < 0:
            self._newline = self._return
        self._at = skip
        self.number = 0
        self.taken: list[Line] = []

    @property
    def is_done(self) -> bool:
        return self._at >= len(self._raw)

    def __next__(self) -> str:
        if self.is_done:
            raise StopIteration
        start, end = self._at, self._end(self._at, self._at + MAX_LINE_BYTES)
        self.number += 1
        if end < 0:
            self._skip(start)
            raise _TooLongError
        self._at = end
        text = decode_line(self._raw[start:end], self.encoding)
        self.taken.append(Line(self.number, start, text))
        return text

    def rewind(self, line: Line) -> None:
        """Goes on with the line after `line`."""
        self.number = line.number
        self._at = line.start + len(encode(line.text, self.encoding))

    def _end(self, start: int, limit: int) -> int:
        """Where the line ends, with its newline; -1 when that is beyond the limit."""
        at = self._raw.find(self._newline, start, limit)
        while at >= 0 and (at - start) % self._wide:
            at = self._raw.find(self._newline, at + 1, limit)
        if at >= 0:
            return at + len(self._newline)
        return len(self._raw) if limit >= len(self._raw) else -1

    def _skip(self, start: int) -> None:
        at = self._raw.find(self._newline, start + MAX_LINE_BYTES)
        while at >= 0 and (at - start) % self._wide:
            at = self._raw.find(self._newline, at + 1)
        self._at = len(self._raw) if at < 0 else at + len(self._newline)


def rows(lines: Lines, dialect: Dialect) -> Iterator[Row | Broken]:
    """The records of a file (RFC 4180, 2), blank ones left out but counted.

    A quote that is never closed costs its own line, which is read without quoting, and not the rest of the file.
    """
    repairs = 0
    number = 0
    while not lines.is_done:
        number += 1
        lines.taken.clear()
        found = _next(lines, dialect if repairs < MAX_REPAIRS else Dialect(dialect.delimiter, quotes=False), number)
        if isinstance(found, Broken) and lines.taken:
            repairs += 1
            yield found
            first = lines.taken[0]
            lines.rewind(first)
            yield Row(number, tuple(first.text.rstrip("\r\n").split(dialect.delimiter)), (first,))
        elif isinstance(found, Broken) or any(cell.strip() for cell in found.cells):
            yield found


def reader(source: Iterator[str], dialect: Dialect, *, strict: bool = False) -> Iterator[list[str]]:
    """The standard library's parser for a dialect."""
    return csv.reader(
        source, delimiter=dialect.delimiter, skipinitialspace=dialect.skips_space, strict=strict,
        quoting=csv.QUOTE_MINIMAL if dialect.quotes else csv.QUOTE_NONE,
    )  # fmt: skip


def _next(lines: Lines, dialect: Dialect, number: int) -> Row | Broken:
    before = lines.number + 1
    try:
        cells = next(reader(_Bounded(lines), dialect))
    except _TooLongError:
        kept = lines.taken[:]
        lines.taken.clear()
        what = f"row {number} has a line of more than {MAX_LINE_BYTES // 1024} kB and was left out"
        return Broken(number, kept[0].number if kept else before, what, "write every record in a line of its own")
    except csv.Error as reason:
        return Broken(number, before, f"row {number} cannot be read ({reason})", "look for a quote that is not closed")
    except StopIteration:
        return Row(number, (), ())
    if lines.is_done and dialect.quotes and _is_open(lines.taken, dialect):
        what = f"row {number} opens a quote that is never closed"
        return Broken(number, before, what, "close it, or double it where it is part of the text")
    return Row(number, tuple(cells), tuple(lines.taken))


def _is_open(taken: list[Line], dialect: Dialect) -> bool:
    try:
        for _ in reader(iter([line.text for line in taken]), dialect, strict=True):
            pass
    except csv.Error as reason:
        return "unexpected end of data" in str(reason)
    return False


class _Bounded(Iterator[str]):
    """The lines of one record, of which no record has more than two thousand."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._left = MAX_ROW_LINES

    def __next__(self) -> str:
        self._left -= 1
        if self._left < 0:
            raise csv.Error(f"it goes on for more than {MAX_ROW_LINES} lines")
        return next(self._lines)
