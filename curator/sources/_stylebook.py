"""What the numbers of an Excel sheet mean: texts kept beside the sheets, and which formats are those of dates.

Never keeps a text twice, and never takes a number for a date unless the format says so.
"""

import re
from array import array
from datetime import date, timedelta
from typing import Final

from curator.sources._archive import Archive, UnreadableError
from curator.sources._sax import Attributes, Handler, run

MAX_TEXT_BYTES: Final = 384 * 1024 * 1024

_BUILT_IN: Final = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_LITERAL: Final = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.|\*.')
_LAST_DAY: Final = 2_958_465


class Texts(Handler):
    """The shared strings (ECMA-376-1, 18.4.8): one buffer and the ends of each, so that a million take little room."""

    def __init__(self, archive: Archive, part: str) -> None:
        self._doc = archive.doc
        self._all = bytearray()
        self._ends = array("Q")
        self._is_text = False
        self._phonetic = 0
        run(archive.chunks(part), self, where=archive.doc)

    def __getitem__(self, index: int) -> str:
        if not 0 <= index < len(self._ends):
            return ""
        start = self._ends[index - 1] if index else 0
        return self._all[start : self._ends[index]].decode("utf-8", "surrogatepass")

    def start(self, name: str, _attributes: Attributes) -> None:
        self._is_text = name == "t" and not self._phonetic
        self._phonetic += name == "rPh"

    def words(self, text: str) -> None:
        if self._is_text:
            self._all += text.encode("utf-8", "surrogatepass")

    def end(self, name: str) -> None:
        self._is_text = False
        self._phonetic -= name == "rPh"
        if name == "si":
            self._ends.append(len(self._all))
            if len(self._all) > MAX_TEXT_BYTES:
                what = f"holds more than {MAX_TEXT_BYTES // 2**20} MB of text"
                raise UnreadableError(self._doc, what, "split it into smaller files")


class Dates(Handler):
    """Which styles of cells show dates (ECMA-376-1, 18.8.30)."""

    def __init__(self, archive: Archive, part: str, *, is_1904: bool) -> None:
        self._first = date(1904, 1, 1) if is_1904 else date(1899, 12, 30)
        self._is_1904 = is_1904
        self._formats: dict[str, str] = {}
        self._in_cells = False
        self._dated: list[bool] = []
        run(archive.chunks(part), self, where=archive.doc)

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "numFmt":
            self._formats[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif name == "cellXfs":
            self._in_cells = True
        elif name == "xf" and self._in_cells:
            self._dated.append(self._is_date(attributes.get("numFmtId", "0")))

    def end(self, name: str) -> None:
        if name == "cellXfs":
            self._in_cells = False

    def shown(self, value: str, style: str) -> str:
        """The number as it is, or as `2024-05-31` when its style is that of a date."""
        if not style.isdecimal() or int(style) >= len(self._dated) or not self._dated[int(style)]:
            return value
        try:
            serial = float(value)
        except ValueError:
            return value
        if not 1 <= serial <= _LAST_DAY:
            return value
        days = int(serial) + (not self._is_1904 and serial < 60)
        return (self._first + timedelta(days=days)).isoformat()

    def _is_date(self, number: str) -> bool:
        code = self._formats.get(number)
        if code is None:
            return number.isdecimal() and int(number) in _BUILT_IN
        return bool(re.search(r"[dmy]", _LITERAL.sub("", code), re.IGNORECASE)) and "general" not in code.lower()
