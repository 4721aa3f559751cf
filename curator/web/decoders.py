"""Undoes Content-Encoding piece by piece, so that a small answer never becomes a large one in memory.

Never holds more decoded bytes than one piece per layer, and takes an encoding that lies for no encoding at all.
"""

import zlib
from collections.abc import Callable, Iterator
from typing import Final, Protocol

import brotli  # type: ignore[import-untyped]
import zstandard

PIECE: Final = 64 * 1024
MAX_LAYERS: Final = 4
ZSTD_WINDOW: Final = 8 * 1024 * 1024
"""The largest window a sender may ask for (RFC 9659, 3)."""
_HELD: Final = 64 * 1024
GZIP: Final = zlib.MAX_WBITS | 16
GZIP_MAGIC: Final = b"\x1f\x8b"
_BITE: Final = 32


class GarbledError(Exception):
    """The encoding broke in the middle of the body."""


class Decoder(Protocol):
    def decode(self, data: bytes) -> Iterator[bytes]:
        """Pieces of decoded bytes, made only as they are asked for. Raises GarbledError."""

    @property
    def is_whole(self) -> bool:
        """True when the encoded stream reached its own end (or has none)."""


class Plain:
    """No encoding."""

    is_whole = True

    def decode(self, data: bytes) -> Iterator[bytes]:
        yield data


class Zlib:
    """gzip (RFC 1952, members one after the other) and deflate (RFC 1950, or RFC 1951 bare as some servers send)."""

    def __init__(self, wbits: int) -> None:
        self._wbits = wbits
        self._inflate = zlib.decompressobj(wbits)
        self._after: bytes | None = None

    @property
    def is_whole(self) -> bool:
        return self._after is not None

    def decode(self, data: bytes) -> Iterator[bytes]:
        more = True
        while data or more:
            if self._after is not None:
                data = self._next_member(data)
                if not data:
                    return
            try:
                piece = self._inflate.decompress(data, PIECE)
            except zlib.error as error:
                raise GarbledError(str(error)) from error
            data = self._inflate.unconsumed_tail
            more = len(piece) == PIECE
            if self._inflate.eof:
                self._after, data = b"", self._inflate.unused_data
            if piece:
                yield piece

    def _next_member(self, data: bytes) -> bytes:
        """What follows the end: another gzip member, or rubbish that every reader ignores."""
        self._after = (self._after or b"") + data
        start = self._after[: len(GZIP_MAGIC)]
        if self._wbits != GZIP or not GZIP_MAGIC.startswith(start):
            self._after = b""
            return b""
        if start != GZIP_MAGIC:
            return b""
        data, self._after = self._after, None
        self._inflate = zlib.decompressobj(self._wbits)
        return data


class Brotli:
    """RFC 7932, with the output bounded for each call."""

    def __init__(self) -> None:
        self._brotli = brotli.Decompressor()

    @property
    def is_whole(self) -> bool:
        return bool(self._brotli.is_finished())

    def decode(self, data: bytes) -> Iterator[bytes]:
        while not self._brotli.is_finished():
            try:
                piece = self._brotli.process(data, output_buffer_limit=PIECE)
            except brotli.error as error:
                raise GarbledError(str(error)) from error
            data = b""
            if piece:
                yield piece
            elif self._brotli.can_accept_more_data():
                return


class Zstd:
    """RFC 8878; a frame is asked for with the window that RFC 9659 allows."""

    def __init__(self) -> None:
        self._frame = self._new_frame()
        self._started = False

    @property
    def is_whole(self) -> bool:
        return not self._started

    def decode(self, data: bytes) -> Iterator[bytes]:
        """Small bites, because the library gives all that a bite holds at once (128 kB for a block of 4 bytes)."""
        for start in range(0, len(data), _BITE):
            bite = data[start : start + _BITE]
            while bite:
                self._started = True
                try:
                    piece = self._frame.decompress(bite)
                except zstandard.ZstdError as error:
                    raise GarbledError(str(error)) from error
                bite = b""
                if self._frame.eof:
                    bite = self._frame.unused_data
                    self._frame = self._new_frame()
                    self._started = False
                if piece:
                    yield piece

    def _new_frame(self) -> "zstandard.ZstdDecompressionObj":
        return zstandard.ZstdDecompressor(max_window_size=ZSTD_WINDOW).decompressobj()


class Forgiving:
    """A decoder, or `otherwise` when the very first bytes show that the header lied."""

    def __init__(self, decoder: Decoder, otherwise: Callable[[], Decoder] = Plain) -> None:
        self._decoder = decoder
        self._otherwise = otherwise
        self._held = b""
        self._sure = False

    @property
    def is_whole(self) -> bool:
        return self._decoder.is_whole

    def decode(self, data: bytes) -> Iterator[bytes]:
        if not self._sure:
            self._held += data
        try:
            for piece in self._decoder.decode(data):
                self._sure, self._held = True, b""
                yield piece
        except GarbledError:
            if self._sure:
                raise
            held, self._held, self._sure = self._held, b"", True
            self._decoder = self._otherwise()
            yield from self._decoder.decode(held)
        if len(self._held) > _HELD:
            self._sure, self._held = True, b""


def decoders(content_encoding: str | None) -> tuple[Decoder, ...]:
    """The decoders for a Content-Encoding header, in the order to apply them: the last encoding first.

    Unknown encodings are left as they are, as browsers do; more than four layers are too many to be honest: none.
    """
    names = [name.strip().lower() for name in (content_encoding or "").split(",") if name.strip()]
    chosen = [decoder for name in reversed(names) if (decoder := _decoder(name)) is not None]
    return tuple(chosen) if len(chosen) <= MAX_LAYERS else ()


def _decoder(name: str) -> Decoder | None:
    if name in ("gzip", "x-gzip"):
        return Forgiving(Zlib(GZIP))
    if name == "deflate":
        return Forgiving(Zlib(zlib.MAX_WBITS), lambda: Forgiving(Zlib(-zlib.MAX_WBITS)))
    if name == "br":
        return Forgiving(Brotli())
    if name == "zstd":
        return Forgiving(Zstd())
    return None
