"""Entries as CSV with a documented header (`_columns`), for spreadsheets and for other catalogues.

Never lets a spreadsheet take a cell for a formula: an apostrophe goes before a leading `=`, `+`, `-` or `@`, tab or
newline. RFC 4180: UTF-8, comma, CRLF, header in the first row.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from curator.export._columns import COLUMNS, values
from curator.export._format import Format
from curator.model import Entry

FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""Source: OWASP, CSV Injection; the last four are the full-width forms that East Asian spreadsheets accept."""

_UNSTORABLE: Final = re.compile(r"[\ud800-\udfff]")


class _Echo:
    """Where the csv module writes to when all we want is the line."""

    def write(self, line: str) -> str:
        return line


def render(entries: Iterable[Entry]) -> Iterator[str]:
    """The header, then one row an entry, each with its CRLF; the order is the entries'."""
    yield _row(COLUMNS)
    for entry in entries:
        yield _row(values(entry))


def _row(cells: Sequence[str | int | None]) -> str:
    line: str = csv.writer(_Echo(), lineterminator="\r\n").writerow([_cell(value) for value in cells])
    return line


def _cell(value: str | int | None) -> str:
    """Empty for None; blanks before a formula's sign do not hide it; numbers are ours and stay as they are."""
    if not isinstance(value, str):
        return "" if value is None else str(value)
    text = _UNSTORABLE.sub("\N{REPLACEMENT CHARACTER}", value).replace("\x00", "")
    return f"'{text}" if text.lstrip(" ").startswith(FORMULA_STARTS) else text


FORMAT: Final = Format("csv", "csv", "text/csv; charset=utf-8; header=present", render)
