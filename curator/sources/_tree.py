"""Values in values, as JSON and YAML have them, each with its place: one tree for both.

Never nests deeper than any file that a person or a program writes.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from curator.sources._text import Text

MAX_DEPTH: Final = 200
MAX_VALUES: Final = 5_000_000

_TOKEN: Final = re.compile(r'[ \t\r\n]*+("(?:[^"\\\x00-\x08]++|\\.)*+"|[{}\[\],:]|[^\s{}\[\],:"]++)', re.DOTALL)
_NUMBER: Final = re.compile(r"-?\d[\d.eE+-]*|true|false|null|NaN|-?Infinity")


@dataclass(slots=True)
class Value:
    """`text` is a scalar's text, None for a list or mapping. `start:end` are characters, without quotes."""

    start: int = 0
    end: int = 0
    text: str | None = None
    is_text: bool = False
    items: list["Value"] = field(default_factory=list)
    entries: dict[str, "Value"] = field(default_factory=dict)

    def children(self) -> Mapping[str, "Value"]:
        """What it holds by name; what is in a list goes by its number."""
        return self.entries or {str(number): item for number, item in enumerate(self.items)}


class TreeError(ValueError):
    """The text is not what it should be from `at` on."""

    def __init__(self, what: str, at: int) -> None:
        super().__init__(what)
        self.what = what
        self.at = at


def parse_json(text: Text, start: int = 0, end: int | None = None) -> Value:
    """The one value that stands in the text (RFC 8259); a trailing comma is forgiven.

    Raises:
        TreeError: it is no JSON, or deeper or larger than the bounds.
    """
    return _Json(text.value, start, len(text.value) if end is None else end).read()


class _Json:
    """Reads piece by piece with its own stack, so that no depth can exhaust Python's."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text = text
        self._at = start
        self._end = end
        self._stack: list[Value] = []
        self._keys: list[str | None] = []
        self._root: Value | None = None
        self._needs_comma = False
        self._count = 0

    def read(self) -> Value:
        while piece := _TOKEN.match(self._text, self._at, self._end):
            self._at = piece.end()
            self._take(piece[1], piece.start(1))
        rest = self._text[self._at : self._end]
        if rest.strip():
            raise TreeError("a text is not closed or holds a sign that must be escaped", self._at)
        if self._root is None or self._stack:
            raise TreeError("it ends before it is complete", self._end)
        return self._root

    def _take(self, piece: str, at: int) -> None:
        if self._root is not None and not self._stack:
            raise TreeError("there is more after its end", at)
        if piece in "}]":
            self._close(piece, at)
        elif piece == ",":
            if not self._needs_comma:
                raise TreeError("a comma stands where a value should", at)
            self._needs_comma = False
        elif piece == ":":
            raise TreeError("a colon stands where none should", at)
        elif self._needs_comma:
            raise TreeError("a comma is missing", at)
        elif self._stack and self._stack[-1].text == "{" and self._keys[-1] is None:
            self._key(piece, at)
        else:
            self._value(piece, at)

    def _key(self, piece: str, at: int) -> None:
        colon = _TOKEN.match(self._text, self._at, self._end)
        if not piece.startswith('"') or colon is None or colon[1] != ":":
            raise TreeError("a key in quotes with a colon should stand here", at)
        self._keys[-1] = _unquoted(piece, at)
        self._at = colon.end()

    def _value(self, piece: str, at: int) -> None:
        self._count += 1
        if self._count > MAX_VALUES or len(self._stack) > MAX_DEPTH:
            raise TreeError("it is deeper or larger than any list of links", at)
        if piece in "{[":
            value = Value(at, at + 1, text=piece)  # the sign says what is open until it is closed
        elif piece.startswith('"'):
            value = Value(at + 1, at + len(piece) - 1, text=_unquoted(piece, at), is_text=True)
        elif _NUMBER.fullmatch(piece):
            value = Value(at, at + len(piece), text=piece)
        else:
            raise TreeError(f"{piece[:40]!r} is no value", at)
        self._add(value)
        if piece in "{[":
            self._stack.append(value)
            self._keys.append(None)
        self._needs_comma = piece not in "{["

    def _add(self, value: Value) -> None:
        if not self._stack:
            self._root = value
        elif (key := self._keys[-1]) is not None:
            self._stack[-1].entries[key] = value
            self._keys[-1] = None
        else:
            self._stack[-1].items.append(value)

    def _close(self, piece: str, at: int) -> None:
        opened = self._stack.pop() if self._stack else None
        if opened is None or opened.text != {"}": "{", "]": "["}[piece] or self._keys.pop() is not None:
            raise TreeError(f"{piece!r} closes nothing", at)
        opened.text = None
        opened.end = at + 1
        self._needs_comma = True


def _unquoted(piece: str, at: int) -> str:
    if "\\" not in piece:
        return piece[1:-1]
    try:
        return str(json.loads(piece, strict=False))
    except ValueError:
        raise TreeError("a text holds an escape that is none", at) from None
