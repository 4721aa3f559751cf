"""Finds the end of a body: by its length, by its chunks, or by the end of the connection.

Never touches a socket and never decodes a content encoding.
"""

import re
from typing import Final, Protocol

from curator.web._trouble import BadAnswerError
from curator.web.engines._head import Head

_BARE: Final = frozenset({101, 204, 205, 304})
_SIZE: Final = re.compile(rb"[ \t]*([0-9A-Fa-f]{1,15})[ \t]*(?:;[^\n]*)?\r?\Z")
_MAX_LINE: Final = 4_096
_MAX_TRAILER: Final = 64 * 1024


class Framing(Protocol):
    """`ended`: the body is complete. `is_clean`: nothing came behind it, so the connection can serve again."""

    ended: bool
    is_clean: bool

    def feed(self, data: bytes) -> bytes:
        """What of `data` belongs to the body."""

    def end(self) -> None:
        """The connection has ended. Raises BadAnswerError when the body has not."""


class ToTheEnd:
    """A body that ends with the connection (RFC 9112, 6.3, 8)."""

    def __init__(self) -> None:
        self.ended = False
        self.is_clean = False

    def feed(self, data: bytes) -> bytes:
        return data

    def end(self) -> None:
        self.ended = True


class Counted:
    """A body of a known length; what comes behind it is dropped, as browsers do.

    `enough` is the least that counts as whole: servers that name two lengths mean one of them.
    """

    def __init__(self, length: int, *, enough: int | None = None) -> None:
        self._left = length
        self._spare = length - (length if enough is None else enough)
        self.ended = length == 0
        self.is_clean = enough is None

    def feed(self, data: bytes) -> bytes:
        taken = data[: self._left]
        self._left -= len(taken)
        self.ended = self._left == 0
        self.is_clean = self.is_clean and len(taken) == len(data)
        return taken

    def end(self) -> None:
        if self._left > self._spare:
            raise BadAnswerError(f"the content ends {self._left} bytes before its announced end")
        self.ended = True


class Chunked:
    """RFC 9112, 7.1, with bare line feeds, blanks and missing line ends as they happen."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._left = 0
        self._is_first = True
        self._trailer = 0
        self._in_trailer = False
        self.ended = False
        self.is_clean = True

    def feed(self, data: bytes) -> bytes:
        if not self._buffer and self._left > len(data):
            self._left -= len(data)
            return data
        self._buffer += data
        body = bytearray()
        while self._buffer and not self.ended and self._step(body):
            pass
        self.is_clean = not self._buffer
        return bytes(body)

    def end(self) -> None:
        if not (self.ended or self._in_trailer):
            raise BadAnswerError("the content ends in the middle of its chunks")
        self.ended = True

    def _step(self, body: bytearray) -> bool:
        """Reads on as far as the buffer goes; False when more must come. Damage shows only when all before is given."""
        if self._left:
            body += self._buffer[: self._left]
            taken = min(self._left, len(self._buffer))
            del self._buffer[:taken]
            self._left -= taken
            return True
        line = self._line()
        if line is None:
            return False
        if self._in_trailer:
            self._trailer += len(line) + 1
            if self._trailer > _MAX_TRAILER:
                raise BadAnswerError("a trailer without end")
            self.ended = line in (b"", b"\r")
            return True
        if line in (b"", b"\r") and not self._is_first:
            return True
        return self._begin(line, body)

    def _begin(self, line: bytes, body: bytearray) -> bool:
        size = _SIZE.match(line)
        if size is None:
            if body:  # what came before is good: it goes out first, and the damage is found again with the next bytes
                self._buffer[:0] = line + b"\n"
                return False
            raise BadAnswerError(f"no size of a chunk: {line[:40]!r}")
        self._left = int(size[1], 16)
        self._in_trailer = self._left == 0
        self._is_first = False
        return True

    def _line(self) -> bytes | None:
        at = self._buffer.find(b"\n", 0, _MAX_LINE)
        if at < 0:
            if len(self._buffer) >= _MAX_LINE:
                raise BadAnswerError("a line without end between chunks")
            return None
        line = bytes(self._buffer[:at])
        del self._buffer[: at + 1]
        return line


def framing(head: Head) -> Framing:
    """How the body of an answer to GET ends (RFC 9112, 6.3, read as browsers read it).

    Chunks outweigh a length; a length that is none (`-1`) says nothing; of two lengths the larger is waited for, and
    the smaller is enough.
    """
    if head.status in _BARE:
        return Counted(0)
    if any(b"chunked" in value.lower() for value in head.values(b"transfer-encoding")):
        return Chunked()
    written = {part.strip() for value in head.values(b"content-length") for part in value.split(b",")}
    lengths = {int(part) for part in written if part.isdigit() and len(part) <= 15}
    if not lengths:
        return ToTheEnd()
    return Counted(max(lengths), enough=min(lengths) if len(lengths) > 1 else None)


def may_serve_again(head: Head) -> bool:
    """True when the server means to keep the connection (RFC 9112, 9.3)."""
    said = b",".join(head.values(b"connection")).lower()
    if head.version >= (1, 1):
        return b"close" not in said
    return head.version == (1, 0) and b"keep-alive" in said
