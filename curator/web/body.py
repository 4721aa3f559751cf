"""Collects the beginning of a body, decoded and bounded, and says whether there was more.

Never waits for an end that does not come: when it is full, the connection is closed.
"""

from collections.abc import AsyncIterable, Iterator
from dataclasses import dataclass
from typing import Final

from curator.web.decoders import PIECE, GarbledError, decoders

_SLACK: Final = 64 * 1024
_HTML: Final = ("text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml")


@dataclass(frozen=True, slots=True)
class Bounds:
    """How many decoded bytes to keep, by kind of content. `whole`: a beginning is of no use to the asker."""

    html: int
    other: int
    whole: bool = False

    def for_type(self, content_type: str | None) -> int:
        return self.html if is_html(content_type) else self.other


def is_html(content_type: str | None) -> bool:
    """What says nothing of its type is taken for HTML, as it mostly is."""
    essence = (content_type or "").partition(";")[0].strip().lower()
    return not essence or essence in _HTML


NOTHING: Final = Bounds(0, 0)


@dataclass(frozen=True, slots=True)
class Body:
    content: bytes
    truncated: bool = False


class Collector:
    """Fills up with the body of one answer; what it holds is good at any moment."""

    def __init__(self, limit: int, *, content_encoding: str | None = None) -> None:
        self._limit = limit
        self._kept = bytearray()
        self._layers = decoders(content_encoding)
        self._raw = 0
        self._full = False
        self._broken = False
        self._ended = False

    async def collect(self, chunks: AsyncIterable[bytes]) -> None:
        """Takes chunks until the body ends or enough is kept; what the chunks raise goes through."""
        async for chunk in chunks:
            self._take(chunk)
            if self._full or self._broken:
                return
        self._ended = True

    def body(self) -> Body:
        """What is kept so far; truncated unless the body, and each of its encodings, came to its own end."""
        whole = self._ended and all(layer.is_whole for layer in self._layers)
        return Body(bytes(memoryview(self._kept)[: self._limit]), truncated=not whole)

    @property
    def size(self) -> int:
        return min(len(self._kept), self._limit)

    @property
    def is_full(self) -> bool:
        return self._full

    def _take(self, chunk: bytes) -> None:
        self._raw += len(chunk)
        try:
            for piece in self._decoded(chunk):
                self._kept += piece[: self._limit + 1 - len(self._kept)]
                if len(self._kept) > self._limit:
                    self._full = True
                    return
        except GarbledError:
            self._broken = True
        # An encoding may swallow bytes for ever and give none; honest ones do not grow their content like this
        self._full = self._full or self._raw > self._limit + self._limit // 8 + _SLACK

    def _decoded(self, data: bytes, layer: int = 0) -> Iterator[bytes]:
        if layer == len(self._layers):
            yield data
            return
        for start in range(0, len(data), PIECE):
            for piece in self._layers[layer].decode(data[start : start + PIECE]):
                yield from self._decoded(piece, layer + 1)
