"""Bytes as text that still knows where its bytes are: decoding, lines counted from 1, byte offsets.

Never loses a byte: what cannot be decoded stays in the text as an escape and is shown as U+FFFD.
"""

import codecs
import re
from bisect import bisect_right
from typing import Final

import webencodings

_NEWLINE: Final = re.compile(r"\r\n|\r|\n")
_STEP: Final = 4096
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SURROGATES: Final = re.compile("[\ud800-\udfff]")
_BAD_SHARE: Final = 0.2
_SAMPLE: Final = 1 << 20
_HEAD: Final = 4_096
_ZEROS: Final = 0.2


class Text:
    """A decoded document. `value` may hold lone surrogates for bytes that could not be decoded."""

    __slots__ = ("_marks", "_starts", "encoding", "one_to_one", "skip", "value")

    def __init__(self, value: str, encoding: str, skip: int) -> None:
        self.value = value
        self.encoding = encoding
        self.skip = skip
        self.one_to_one = encoding == "windows-1252" or (encoding == "utf-8" and value.isascii())
        self._starts: list[int] | None = None
        self._marks: list[int] | None = None

    @property
    def starts(self) -> list[int]:
        """Where each line starts, in characters. A line ends with LF, CR LF or CR (CommonMark 2.1, HTML 13.2.3.5)."""
        if self._starts is None:
            self._starts = [0, *(match.end() for match in _NEWLINE.finditer(self.value))]
        return self._starts

    def line_at(self, index: int) -> int:
        """The line, from 1, on which the character stands."""
        return bisect_right(self.starts, index)

    def byte_at(self, index: int) -> int:
        """How many bytes of the file stand before the character."""
        if self.one_to_one:
            return self.skip + index
        if self._marks is None:
            self._marks = self._measure()
        block = index // _STEP
        return self._marks[block] + len(self.encode(self.value[block * _STEP : index]))

    def encode(self, words: str) -> bytes:
        return encode(words, self.encoding)

    def _measure(self) -> list[int]:
        marks = [self.skip]
        for at in range(0, len(self.value), _STEP):
            marks.append(marks[-1] + len(self.encode(self.value[at : at + _STEP])))
        return marks


def decode(raw: bytes, *, encoding: str | None = None) -> Text:
    """The text of a file.

    A byte order mark decides first, then `encoding` (a label of the WHATWG Encoding Standard), then UTF-8; what is
    hardly UTF-8 is windows-1252, which accepts every byte (WHATWG Encoding Standard, 4.2 and 9).
    """
    name, skip = start_of(raw, encoding=encoding)
    return Text(_decoded(raw[skip:], name), name, skip)


def decode_line(raw: bytes, encoding: str) -> str:
    """A piece of a file whose encoding is known."""
    return _decoded(raw, encoding)


_CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


def start_of(raw: bytes, *, encoding: str | None = None) -> tuple[str, int]:
    """The encoding of a file, chosen as `decode` does, and the length of its byte order mark."""
    for bom, name in _BOMS:
        if raw.startswith(bom):
            return name, len(bom)
    return _python_name(encoding) or _without_mark(raw) or guess(raw), 0


def _without_mark(raw: bytes) -> str | None:
    """UTF-16 that lacks its mark, told by the zeros beside its ASCII signs; None for all else."""
    head = raw[:_HEAD]
    if len(head) < 8 or head.count(0) < len(head) * _ZEROS:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    if min(even, odd) * 10 > max(even, odd):
        return None
    name = "utf-16-le" if odd > even else "utf-16-be"
    # A program or a picture has zeros, too; control signs (but for blanks) are in no text
    return None if _CONTROL.search(head[: len(head) // 2 * 2].decode(name, "replace")) else name


def is_wide(raw: bytes) -> bool:
    """True for UTF-16 and UTF-32, whose zeros are no sign of a binary file."""
    return start_of(raw[:_HEAD])[0].startswith(("utf-16", "utf-32"))


def guess(raw: bytes) -> str:
    """`utf-8`, or `windows-1252` when more than a fifth of what is not ASCII is not UTF-8."""
    if raw.isascii() or _is_utf_8(raw):
        return "utf-8"
    sample = raw[:_SAMPLE].decode("utf-8", "surrogateescape")
    foreign = sum(1 for char in sample if not char.isascii())
    bad = len(_SURROGATES.findall(sample))
    return "windows-1252" if bad > _BAD_SHARE * foreign else "utf-8"


def _is_utf_8(raw: bytes) -> bool:
    """Piece by piece, so that a large file is not held twice."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for at in range(0, len(raw), _SAMPLE):
            decoder.decode(raw[at : at + _SAMPLE])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def encode(words: str, encoding: str) -> bytes:
    if encoding == "windows-1252":
        return b"".join(_CP1252.get(char, b"?") for char in words)
    errors = "surrogatepass" if encoding.startswith(("utf-16", "utf-32")) else "surrogateescape"
    return words.encode(encoding, errors)


def shown(words: str) -> str:
    """Without the escapes that stand for bytes which could not be decoded."""
    return words if words.isascii() else _SURROGATES.sub("\ufffd", words)


def _python_name(label: str | None) -> str | None:
    if label is None:
        return None
    found = webencodings.lookup(label)
    return None if found is None else str(found.name)


def _decoded(raw: bytes, name: str) -> str:
    if name == "windows-1252":
        return raw.decode("latin-1").translate(_FROM_LATIN1)
    codec = webencodings.lookup(name)
    errors = "replace" if name.startswith(("utf-16", "utf-32")) else "surrogateescape"
    return raw.decode(codec.codec_info.name if codec else name, errors)


_WHATWG_1252: Final = {byte: bytes([byte]).decode("windows-1252", "ignore") or chr(byte) for byte in range(0x80, 0xA0)}
"""The WHATWG index of windows-1252 gives the five bytes that Microsoft left free their C1 control characters."""

_FROM_LATIN1: Final = dict(_WHATWG_1252)
_CP1252: Final = {chr(byte): bytes([byte]) for byte in (*range(0x80), *range(0xA0, 0x100))} | {
    char: bytes([byte]) for byte, char in _WHATWG_1252.items()
}
