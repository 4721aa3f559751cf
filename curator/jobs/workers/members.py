"""Opens zip files that hold documents, member by member, never more of a member than is asked for.

Never trusts the lengths that stand in the file, and never writes anything to disk.
"""

import io
import struct
import zipfile
import zlib
from typing import Final

MOST_BYTES: Final = 6_000_000
_MOST_MEMBERS: Final = 5_000
_HEADER: Final = struct.Struct("<4s5H3I2H")


class Members:
    """The members of a zip file by name; of one whose end is missing, those that stand in what is there.

    `is_whole` is False then. Source: APPNOTE.TXT 4.3.7 (local file header)."""

    __slots__ = ("_body", "_file", "_places", "is_whole")

    def __init__(self, body: bytes) -> None:
        self._body = body
        self._places: dict[str, tuple[int, int]] = {}
        self._file: zipfile.ZipFile | None = None
        self.is_whole = True
        try:
            self._file = zipfile.ZipFile(io.BytesIO(body))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, struct.error):
            self.is_whole = False
            self._places = _local_headers(body)

    @property
    def names(self) -> list[str]:
        found = self._file.namelist() if self._file is not None else list(self._places)
        return found[:_MOST_MEMBERS]

    @property
    def is_encrypted(self) -> bool:
        return self._file is not None and any(member.flag_bits & 1 for member in self._file.infolist()[:50])

    def read(self, name: str, *, most: int = MOST_BYTES) -> bytes:
        """At most `most` bytes of a member, b"" when it is not there or cannot be unpacked."""
        if self._file is None:
            return _inflated(self._body, *self._places[name], most=most) if name in self._places else b""
        try:
            with self._file.open(name) as member:
                return member.read(most)
        except (
            KeyError,
            zipfile.BadZipFile,
            zlib.error,
            RuntimeError,
            NotImplementedError,
            EOFError,
            OSError,
            ValueError,
        ):
            return b""


def _local_headers(body: bytes) -> dict[str, tuple[int, int]]:
    found: dict[str, tuple[int, int]] = {}
    at = body.find(b"PK\x03\x04")
    while at != -1 and len(found) < _MOST_MEMBERS and at + _HEADER.size <= len(body):
        fields = _HEADER.unpack_from(body, at)
        method, name_length, extra_length = fields[3], fields[9], fields[10]
        start = at + _HEADER.size
        name = body[start : start + name_length].decode("utf-8", "replace")
        found.setdefault(name, (start + name_length + extra_length, method))
        at = body.find(b"PK\x03\x04", start)
    return found


def _inflated(body: bytes, start: int, method: int, *, most: int) -> bytes:
    if method == zipfile.ZIP_STORED:
        end = body.find(b"PK\x03\x04", start)
        return body[start : end if end != -1 else None][:most]
    if method != zipfile.ZIP_DEFLATED:
        return b""
    try:
        return zlib.decompressobj(-zlib.MAX_WBITS).decompress(body[start:], most)
    except zlib.error:
        return b""
