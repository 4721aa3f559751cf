"""The address and words of HYPERLINK() in a spreadsheet's formula, where they can be told without calculating.

Never calculates: what is not made of texts and cells gives nothing.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

_CALL: Final = re.compile(r"\bHYPERLINK\s*\(", re.IGNORECASE)
_TERM: Final = re.compile(
    r"""\s*(?:"((?:[^"]|"")*)"|\[?\.?\$?([A-Z]{1,3})(\$?)(\d{1,7})\]?|(\d+(?:\.\d+)?)|([,;)])|(&))\s*""", re.IGNORECASE
)
_MOST: Final = 10_000

Cell = Callable[[int, int], str | None]
"""The text of the cell in a column (from 0) and row (from 1), None when it is not known."""


def hyperlink(formula: str, cell: Cell, *, shift: int = 0) -> tuple[str, str] | None:
    """Address and words ("" when none are given) of the first HYPERLINK; None when the address cannot be told.

    `shift` is how many rows below its first cell a shared formula stands (ECMA-376-1, 18.3.1.40).
    """
    called = _CALL.search(formula[:_MOST])
    if called is None:
        return None
    told = list(_arguments(formula[:_MOST], called.end(), cell, shift))
    if not told or not told[0]:
        return None
    return told[0], (told[1] or "") if len(told) > 1 else ""


def column(letters: str) -> int:
    """`A` is 0, `AB` is 27."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number - 1


def _arguments(formula: str, at: int, cell: Cell, shift: int) -> Iterator[str | None]:
    parts: list[str] = []
    is_known = True
    while found := _TERM.match(formula, at):
        at = found.end()
        text, letters, fixed, row, number, end, _ = found.groups()
        if end:
            yield "".join(parts) if is_known else None
            parts, is_known = [], True
            if end == ")":
                return
        elif letters:
            value = cell(column(letters), int(row) + (0 if fixed else shift))
            is_known = is_known and value is not None
            parts.append(value or "")
        else:
            parts.append(text.replace('""', '"') if text is not None else number or "")
    yield None
