"""Reads the head of an answer the way browsers do: strictly where it matters, sloppily everywhere else.

Never touches a socket, and never takes more than 256 kB or 1,000 lines for a head.
"""

import re
from dataclasses import dataclass
from typing import Final

from curator.web._trouble import BadAnswerError, HeadTooLargeError

MAX_BYTES: Final = 256 * 1024
MAX_LINES: Final = 1_000

Header = tuple[bytes, bytes]

_END: Final = re.compile(rb"\r?\n\r?\n")
_STATUS: Final = re.compile(rb"(?:HTTP(?:/(\d)\.?(\d)?)?|ICY)[ \t]*(\d{3})(?!\d)", re.IGNORECASE)
_MARKUP: Final = re.compile(rb"\s*<(?:!doctype|html|head|title|body|\?xml|!--)", re.IGNORECASE)
_LONGEST_START: Final = 64
_CONTROL: Final = bytes.maketrans(b"\0\x0b\x0c\r", b"    ")
_NAME: Final = re.compile(rb"[^\x00-\x20\x7f-\xff:]+")


@dataclass(frozen=True, slots=True)
class Head:
    """`headers` in the order received, values without the blanks around them; `version` (0, 9) has none."""

    status: int
    version: tuple[int, int]
    headers: tuple[Header, ...] = ()

    def values(self, name: bytes) -> list[bytes]:
        """All values of a header, `name` in lower case."""
        return [value for key, value in self.headers if key.lower() == name]


class Reader:
    """Collects bytes until a head is complete."""

    def __init__(self) -> None:
        self._data = bytearray()
        self._looked = 0

    def feed(self, data: bytes) -> tuple[Head, bytes] | None:
        """The head and what came behind it; None while it is not complete.

        Raises:
            BadAnswerError: this is no HTTP.
            HeadTooLargeError: no browser reads so far.
        """
        self._data += data
        if self._looked < _LONGEST_START:
            if self._is_bare():
                return Head(200, (0, 9)), bytes(self._data)
            del self._data[: len(self._data) - len(self._data.lstrip(b"\r\n"))]
        found = _END.search(self._data, max(0, self._looked - 3))
        self._looked = len(self._data)
        if found is None:
            self._check_start()
            if self._looked > MAX_BYTES:
                raise HeadTooLargeError(f"a head of more than {MAX_BYTES} bytes")
            return None
        if found.start() > MAX_BYTES:
            raise HeadTooLargeError(f"a head of more than {MAX_BYTES} bytes")
        return parse(bytes(self._data[: found.start()])), bytes(self._data[found.end() :])

    def end(self) -> None:
        """The other side has said all it will say."""
        self._check_start(is_all=True)
        raise BadAnswerError("the answer ends in its head")

    def _is_bare(self) -> bool:
        """HTTP/0.9: markup and nothing else, as browsers still show it."""
        return _MARKUP.match(self._data) is not None

    def _check_start(self, *, is_all: bool = False) -> None:
        """Sees early that nothing good will come, so that nobody waits for the rest of it."""
        start = bytes(self._data[:_LONGEST_START])
        if (is_all or len(start) == _LONGEST_START or b"\n" in start) and _STATUS.match(start) is None:
            raise BadAnswerError(f"no HTTP: {start!r}")


def parse(data: bytes) -> Head:
    """The head in `data` (without its blank line).

    Bare line feeds, blanks before the colon, folded lines (RFC 9112, 5.2), any reason phrase or none, and control bytes
    are read; lines without a colon are skipped.

    Raises:
        BadAnswerError, HeadTooLargeError
    """
    lines = data.split(b"\n")
    start = _STATUS.match(lines[0])
    if start is None:
        raise BadAnswerError(f"no HTTP: {lines[0][:_LONGEST_START]!r}")
    if len(lines) > MAX_LINES + 1:
        raise HeadTooLargeError(f"a head of more than {MAX_LINES} lines")
    major, minor, status = start.groups()
    version = (int(major), int(minor or 0)) if major else (1, 0)
    if int(status) < 100:
        raise BadAnswerError(f"no status: {int(status)}")
    return Head(int(status), version, tuple(_headers(lines[1:])))


def _headers(lines: list[bytes]) -> list[Header]:
    read: list[Header] = []
    for line in lines:
        if line[:1] in (b" ", b"\t") and read:
            name, value = read[-1]
            read[-1] = name, value + b" " + _clean(line)
            continue
        name, colon, value = line.partition(b":")
        name = name.strip()
        if colon and _NAME.fullmatch(name):
            read.append((name, _clean(value)))
    return read


def _clean(value: bytes) -> bytes:
    return value.translate(_CONTROL).strip(b" \t")
