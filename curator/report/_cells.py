"""Cells and rows of CSV that no spreadsheet takes for a formula.

Never changes a cell otherwise than by a leading apostrophe, and by what neither UTF-8 nor a CSV reader can hold.
"""

import csv
from collections.abc import Sequence
from typing import Final

from curator.report._wording import storable

FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""Source: OWASP, CSV Injection; the last four are the full-width forms that East Asian spreadsheets accept."""


class _Echo:
    """Where the csv module writes to when all we want is the line."""

    def write(self, line: str) -> str:
        return line


def cell(value: str | float | None) -> str:
    """The text of one cell: empty for None, an apostrophe before what a spreadsheet would take for a formula.

    Blanks before the sign do not hide it. Numbers are ours, never foreign, and stay as they are.
    """
    if value is None:
        return ""
    if not isinstance(value, str):
        return str(value)
    text = storable(value).replace("\x00", "")
    return f"'{text}" if text.lstrip(" ").startswith(FORMULA_STARTS) else text


def row(values: Sequence[str | float | None]) -> str:
    """One line of CSV with its CRLF. Source: RFC 4180, section 2."""
    line: str = csv.writer(_Echo(), lineterminator="\r\n").writerow([cell(value) for value in values])
    return line
