"""The nastier behaviours, added to those of the demo (which are here under their own names, too).

Never waits by the clock: what hangs or never ends does so until the client has left.
"""

import gzip
import zlib
from functools import lru_cache

from curator.demo._visit import Behaviour, Visit, head
from curator.demo.behaviours import *  # noqa: F403  (one place to take behaviours from)
from curator.demo.behaviours import HTML, says

MEGABYTE = 1024 * 1024


@lru_cache(maxsize=2)
def _bomb(megabytes: int) -> bytes:
    """That many megabytes of blanks, squeezed about a thousandfold."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    block = b" " * MEGABYTE
    return b"".join([*(packer.compress(block) for _ in range(megabytes)), packer.flush()])


def gzip_bomb(megabytes: int) -> Behaviour:
    """A small body that unfolds to a large one."""

    async def behave(visit: Visit) -> None:
        raw = _bomb(megabytes)
        await visit.answer(200, raw, headers=(("Content-Encoding", "gzip"),))

    return behave


def large(megabytes: int, *, kind: str = HTML) -> Behaviour:
    """A body of that size, its length announced."""

    async def behave(visit: Visit) -> None:
        await visit.write(head(200, kind=kind, length=megabytes * MEGABYTE))
        for _ in range(megabytes):
            await visit.write(b"x" * MEGABYTE)

    return behave


def trickles(body: bytes) -> Behaviour:
    """Every byte in a packet of its own, and the last one never."""

    async def behave(visit: Visit) -> None:
        await visit.write(head(200, kind=HTML, length=len(body) + 1))
        for byte in body:
            await visit.write(bytes([byte]))
        await visit.until_gone()

    return behave


async def stalls_in_head(visit: Visit) -> None:
    """Starts to answer and falls silent before the head is complete."""
    await visit.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n")
    await visit.until_gone()


async def stalls_after_head(visit: Visit) -> None:
    """Sends the head, promises a body, and falls silent."""
    await visit.write(head(200, kind=HTML, length=1000))
    await visit.until_gone()


def lies_about_length(body: bytes, *, by: int) -> Behaviour:
    """Announces `by` bytes more (or less, when negative) than it sends, then closes."""

    async def behave(visit: Visit) -> None:
        await visit.write(head(200, kind=HTML, length=len(body) + by) + body)

    return behave


def chunked(*chunks: bytes, ending: bytes = b"0\r\n\r\n") -> Behaviour:
    """A chunked body; `ending` b"" truncates it. Source: RFC 9112 section 7.1."""

    async def behave(visit: Visit) -> None:
        await visit.write(head(200, kind=HTML, more=(("Transfer-Encoding", "chunked"),)))
        for chunk in chunks:
            await visit.write(b"%x\r\n%s\r\n" % (len(chunk), chunk))
        await visit.write(ending)

    return behave


def headers_of(count: int, *, size: int = 8) -> Behaviour:
    """A response with that many header lines of that many bytes each."""
    return says("<title>Many headers</title>", headers=tuple((f"X-{n}", "y" * size) for n in range(count)))


def broken_gzip(body: bytes) -> Behaviour:
    """A gzip body that ends in the middle, its length correct."""
    squeezed = gzip.compress(body, mtime=0)
    return says(squeezed[: len(squeezed) // 2], headers=(("Content-Encoding", "gzip"),))


def says_gzip_but_is_not(body: str) -> Behaviour:
    """Content-Encoding: gzip over a body that is plain."""
    return says(body, headers=(("Content-Encoding", "gzip"),))


def only_for_head(status: int, *, body: str) -> Behaviour:
    """`status` to HEAD, the page to GET."""

    async def behave(visit: Visit) -> None:
        if visit.asked.method == "HEAD":
            await visit.answer(status)
        else:
            await visit.answer(200, body)

    return behave


def wants_header(name: str, *, containing: str, body: str, status: int) -> Behaviour:
    """The page to who sends the header with the wanted words in it, `status` to the others."""

    async def behave(visit: Visit) -> None:
        if containing in (visit.asked.header(name) or ""):
            await visit.answer(200, body)
        else:
            await visit.answer(status, "<title>No</title>")

    return behave


def counts_down(*, to: str) -> Behaviour:
    """`?n=3` leads to `?n=2` and so on; `?n=0` leads to `to`."""

    async def behave(visit: Visit) -> None:
        left = int(visit.asked.target.partition("?n=")[2] or 0)
        location = f"{visit.asked.path}?n={left - 1}" if left else to
        await visit.answer(302, headers=(("Location", location),))

    return behave


def wanders(*, path: str) -> Behaviour:
    """Every answer leads to an address that was never seen before: a redirect chain without an end."""

    async def behave(visit: Visit) -> None:
        step = int(visit.asked.target.partition("?step=")[2] or 0)
        await visit.answer(302, headers=(("Location", f"{path}?step={step + 1}"),))

    return behave


async def tells_what_it_got(visit: Visit) -> None:
    """A page that repeats the request's headers, one a line."""
    await visit.answer(200, "\n".join(f"{name}: {value}" for name, value in visit.asked.headers), kind="text/plain")


async def early_hints(visit: Visit) -> None:
    """An informational response first. Source: RFC 8297."""
    await visit.write(b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n")
    await visit.answer(200, "<title>After the hint</title>")


def pours_raw(block: bytes, *, before: bytes = b"") -> Behaviour:
    """Raw bytes without an end."""

    async def behave(visit: Visit) -> None:
        await visit.write(before)
        while True:
            await visit.write(block * 256)

    return behave
