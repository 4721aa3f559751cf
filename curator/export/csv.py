"""Entries as CSV with a documented header (`_columns`), for spreadsheets and for other catalogues.

Never lets a spreadsheet take a cell for a formula: an apostrophe goes before a leading `=`, `+`, `-` or `@`, tab or
newline. RFC 4180: UTF-8, comma, CRLF, header in the first row.
"""

import csv
import re
from collections.abc import Iterator, Sequence
from typing import Final

from curator.export._columns import COLUMNS, Value, values
from curator.export._format import Catalogue, Format

FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""Source: OWASP, CSV Injection; the last four are the full-width forms that East Asian spreadsheets accept."""

BETWEEN: Final = " | "

_UNSTORABLE: Final = re.compile(r"[\ud800-\udfff]")


class _Echo:
    """Where the csv module writes to when all we want is the line."""

    def write(self, line: str) -> str:
        return line


def render(catalogue: Catalogue) -> Iterator[str]:
    """The header, then one row an entry, each with its CRLF; the order is the entries'."""
    yield _row(COLUMNS)
    for entry in catalogue.entries:
        yield _row(values(entry))


def _row(cells: Sequence[Value]) -> str:
    line: str = _WRITER.writerow([_cell(value) for value in cells])
    return line


def _cell(value: Value) -> str:
    """Empty for None; numbers are ours and stay as they are; several values are one cell."""
    if value is None or value == ():
        return ""
    if isinstance(value, str):
        return _text(value)
    return _text(BETWEEN.join(value)) if isinstance(value, tuple) else str(value)


def _text(value: str) -> str:
    """Blanks before a formula's sign do not hide it."""
    if not value.isascii():
        value = _UNSTORABLE.sub("\N{REPLACEMENT CHARACTER}", value)
    if "\x00" in value:
        value = value.replace("\x00", "")
    if value[:1] in _HARMLESS:
        return value
    return f"'{value}" if value.lstrip(" ").startswith(FORMULA_STARTS) else value


_HARMLESS: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
"""First letters of nearly every cell: neither a sign nor a blank before one."""

_WRITER: Final = csv.writer(_Echo(), lineterminator="\r\n")

FORMAT: Final = Format(
    name="csv",
    suffix="csv",
    media_type="text/csv; charset=utf-8; header=present",
    path="data/catalogue.csv",
    says="A table for spreadsheets and for other catalogues: one row a resource.",
    render=render,
)
