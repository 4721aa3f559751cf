"""Bodies decoded and bounded: every encoding, cut at every place, lying, and meant to explode."""

import gzip
import random  # noqa: TID251 - seeded
import zlib
from collections.abc import AsyncIterator

import brotli
import pytest
import zstandard

from curator.web.body import Body, Bounds, Collector
from curator.web.decoders import PIECE, decoders

RANDOM = random.Random(5)
TEXT = b"".join(b"<p>%d words on a page</p>\n" % RANDOM.randrange(10**9) for _ in range(3_000))


def bare_deflate(data: bytes) -> bytes:
    squeeze = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return squeeze.compress(data) + squeeze.flush()


ENCODED = {
    "gzip (RFC 1952)": ("gzip", gzip.compress(TEXT)),
    "x-gzip (RFC 9110, 8.4.1.3)": ("x-gzip", gzip.compress(TEXT)),
    "deflate (RFC 9110, 8.4.1.2)": ("deflate", zlib.compress(TEXT)),
    "deflate without its wrapper, as old servers send": ("deflate", bare_deflate(TEXT)),
    "br (RFC 7932)": ("br", brotli.compress(TEXT)),
    "zstd (RFC 8878)": ("zstd", zstandard.compress(TEXT)),
    "zstd in several frames": ("zstd", zstandard.compress(TEXT[:999]) + zstandard.compress(TEXT[999:])),
    "gzip in several members": ("gzip", gzip.compress(TEXT[:999]) + gzip.compress(TEXT[999:])),
    "gzip with rubbish behind": ("gzip", gzip.compress(TEXT) + b"rubbish"),
    "two layers, the last one first": ("gzip, br", brotli.compress(gzip.compress(TEXT))),
    "identity": ("identity", TEXT),
    "an encoding nobody knows": ("utf-8", TEXT),
    "empty": ("", TEXT),
    "gzip that is none": ("gzip", TEXT),
    "deflate that is none": ("deflate", TEXT),
    "br that is none": ("br", TEXT),
    "zstd that is none": ("zstd", TEXT),
}
HUGE = b"\0" * 30_000_000
BOMBS = {
    "gzip bomb": ("gzip", gzip.compress(HUGE)),
    "gzip bomb in a gzip bomb": ("gzip, gzip", gzip.compress(gzip.compress(HUGE))),
    "deflate bomb": ("deflate", zlib.compress(HUGE)),
    "br bomb": ("br", brotli.compress(HUGE, quality=5)),
    "zstd bomb": ("zstd", zstandard.compress(HUGE)),
}


async def chunks(data: bytes, size: int) -> AsyncIterator[bytes]:
    for start in range(0, len(data), size):
        yield data[start : start + size]


async def collected(data: bytes, encoding: str | None = None, *, limit: int = 10**7, size: int = 1_000) -> Body:
    collector = Collector(limit, content_encoding=encoding)
    await collector.collect(chunks(data, size))
    return collector.body()


@pytest.mark.parametrize("size", [1, 7, 4_096, 10**7])
@pytest.mark.parametrize(("encoding", "data"), ENCODED.values(), ids=ENCODED.keys())
async def test_decodes_whatever_the_chunks(encoding, data, size):
    assert await collected(data, encoding, size=size) == Body(TEXT)


@pytest.mark.parametrize(("encoding", "data"), list(ENCODED.values())[:6], ids=list(ENCODED)[:6])
async def test_keeps_the_beginning_of_what_was_cut_off(encoding, data):
    body = await collected(data[: len(data) // 2], encoding)
    assert body.truncated
    assert TEXT.startswith(body.content)


async def test_keeps_the_beginning_of_what_breaks_in_the_middle():
    data = gzip.compress(TEXT)
    body = await collected(data[:8_000] + b"\xff" * 500 + data[8_500:], "gzip")
    assert body.truncated
    assert body.content[:1_000] == TEXT[:1_000]


@pytest.mark.parametrize(("encoding", "data"), BOMBS.values(), ids=BOMBS.keys())
async def test_bombs_stop_at_the_bound(encoding, data):
    assert await collected(data, encoding, limit=100_000) == Body(bytes(100_000), truncated=True)


@pytest.mark.parametrize(("encoding", "data"), BOMBS.values(), ids=BOMBS.keys())
def test_bombs_come_in_small_pieces(encoding, data):
    first = decoders(encoding)[0]
    assert max(len(piece) for piece in first.decode(data[:PIECE])) <= 16 * PIECE


@pytest.mark.parametrize(
    ("length", "limit", "expected"),
    [
        pytest.param(99, 100, Body(b"x" * 99), id="below the bound"),
        pytest.param(100, 100, Body(b"x" * 100), id="exactly the bound is whole"),
        pytest.param(101, 100, Body(b"x" * 100, truncated=True), id="one more is more"),
        pytest.param(0, 0, Body(b""), id="nothing of nothing"),
    ],
)
async def test_bound(length, limit, expected):
    assert await collected(b"x" * length, limit=limit) == expected


async def test_an_encoding_that_swallows_for_ever_is_stopped():
    """Empty deflate blocks cost bytes and give none."""

    async def endless() -> AsyncIterator[bytes]:
        yield b"\x78\x9c"
        while True:
            yield b"\x00\x00\x00\xff\xff" * 1_000

    collector = Collector(1_000, content_encoding="deflate")
    await collector.collect(endless())
    assert collector.body() == Body(b"", truncated=True)


async def test_too_many_layers_are_left_alone():
    assert await collected(b"abc", ", ".join(["gzip"] * 50)) == Body(b"abc")


@pytest.mark.parametrize(
    ("content_type", "expected"),
    [
        ("text/html", 1), ("TEXT/HTML; charset=utf-8", 1), ("application/xhtml+xml", 1), (None, 1), ("", 1),
        ("application/pdf", 2), ("text/plain", 2), ("application/json", 2),
    ],
)  # fmt: skip
def test_bounds_by_type(content_type, expected):
    assert Bounds(html=1, other=2).for_type(content_type) == expected
