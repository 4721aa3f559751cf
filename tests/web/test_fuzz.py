"""Whatever bytes come back, a look ends with sound evidence and raises nothing. Fixed seeds."""

import asyncio
import gzip
import random  # noqa: TID251 - seeded
import socket

import pytest

from curator.model import Failure, Purpose, Request
from curator.web import Fetched
from curator.web._aim import without_credentials
from tests.web.raw import ok, to, wired

GOOD = (
    ok(b"<title>page</title>" * 20, "ETag: x", "Set-Cookie: a=b; Path=/"),
    ok(gzip.compress(b"page" * 500), "Content-Encoding: gzip"),
    ok(b"\x28\xb5\x2f\xfd" + b"page" * 50, "Content-Encoding: zstd"),
    ok(b"\x1b\x0f\x00\xf8page", "Content-Encoding: br, gzip"),
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
    to("/next", "Set-Cookie: c=d; Path=/", status=301),
    to("//site.example/?x", status=307),
    ok(b"", "Retry-After: 3", status="503 Busy"),
    b"HTTP/1.1 103 Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\n\r\nbody",
    b"User-agent: *\nDisallow: /\n",
)
PIECES = (
    b"\r\n",
    b"\n",
    b"\0",
    b":",
    b" ",
    b"\xff",
    b"HTTP/1.1 ",
    b"302",
    b"Location: ",
    b"\x1f\x8b",
    b"%",
    b"ffffffff",
)


def unknown(name: str) -> tuple[str, ...]:
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


def sound(fetched: Fetched, url: str) -> None:
    evidence = fetched.evidence
    assert evidence.url == without_credentials(url)
    assert evidence.attempts
    assert (evidence.failure is not None) or evidence.status is not None
    for attempt in evidence.attempts:
        assert len(attempt.detail) <= 200
        assert attempt.detail.isprintable()
        for hop in attempt.hops:
            assert all(len(value) <= 2_048 and value.isprintable() for _, value in hop.headers)
    assert (fetched.body is None) is (evidence.size is None) is (evidence.body_digest is None)
    assert fetched.body is None or len(fetched.body) == evidence.size
    assert fetched.took_ms >= 0


def mutated(dice: random.Random) -> bytes:
    """A good answer with some bytes changed, cut, doubled or put in; sometimes nothing but noise."""
    if dice.random() < 0.15:
        return dice.randbytes(dice.randrange(400))
    data = bytearray(dice.choice(GOOD))
    for _ in range(dice.randrange(1, 8)):
        at = dice.randrange(len(data) + 1)
        match dice.randrange(5):
            case 0:
                data[at:at] = dice.choice(PIECES)
            case 1:
                del data[at : at + dice.randrange(12)]
            case 2:
                data[at : at + 1] = dice.randbytes(1)
            case 3:
                data[at:at] = data[at : at + dice.randrange(40)]
            case 4:
                data[at:at] = dice.choice(GOOD)[: dice.randrange(60)]
    return bytes(data)


@pytest.mark.parametrize("seed", range(4))
async def test_random_answers(seed):
    dice = random.Random(seed)

    async def answer(reader, writer):
        data = mutated(dice)
        cut = dice.randrange(len(data) + 1)
        writer.write(data[:cut])
        await asyncio.sleep(0)
        writer.write(data[cut:])

    names = [f"h{index}.example" for index in range(150)]
    script = {"*": answer, "/robots.txt": answer}
    async with wired(script, *names, look_up=unknown, deadline_s=2.0, retries=1) as (_, wire):
        urls = [f"http://{name}/{dice.randrange(9)}" for name in names]
        purposes = [dice.choice(list(Purpose)) for _ in names]
        asked = [Request(url, purpose=purpose) for url, purpose in zip(urls, purposes, strict=True)]
        looks = await asyncio.gather(*(wire.fetch(request) for request in asked))
    for url, fetched in zip(urls, looks, strict=True):
        sound(fetched, url)
    assert len({one.evidence.failure for one in looks}) > 3


@pytest.mark.parametrize("seed", range(4))
async def test_random_locations_lead_only_where_the_guard_lets(seed):
    dice = random.Random(seed)
    parts = ("http://", "https://", "//", "/", "\\", "127.0.0.2", "[::1]", "site.example", "@", ":", "80", "?", "#",
             "%2e", "..", "ü", "\t", " ", "\x7f", "0x7f.2", "xn--", "a" * 300, ".", "javascript:")  # fmt: skip

    async def answer(reader, writer):
        writer.write(to("".join(dice.choices(parts, k=dice.randrange(1, 7)))))

    def nowhere(name: str) -> tuple[str, ...]:
        return ("127.0.0.2", "10.0.0.1")

    async with wired({"*": answer}, look_up=nowhere, deadline_s=0.3) as (_, wire):
        looks = [await wire.fetch(Request(f"http://site.example/{index}")) for index in range(150)]
    for index, fetched in enumerate(looks):
        sound(fetched, f"http://site.example/{index}")
        assert all(hop.address == "127.0.0.1" for hop in fetched.evidence.hops)
        assert fetched.evidence.failure in {
            Failure.LOOP, Failure.UNSAFE, Failure.UNSUPPORTED, Failure.PROTOCOL, Failure.TLS, Failure.RESET,
            Failure.EMPTY, Failure.DNS, Failure.TIMEOUT, None,
        }  # fmt: skip


@pytest.mark.parametrize("seed", range(4))
async def test_random_urls(seed):
    dice = random.Random(seed)
    parts = ("http://", "https:", "//", "\\", "site.example", "[", "]", "::1", "%", "%00", "100%", " ", "\n", "\0", "ü",
             "\u200b", "\ud800", "a" * 70, ".", "..", "@", ":", "99999", "?", "#", "/", "xn--a", "ｅ",
             "１２７.1")  # fmt: skip

    async with wired({"*": ok()}, look_up=lambda name: ("127.0.0.9",), deadline_s=0.3) as (_, wire):
        for _ in range(400):
            url = dice.choice(("http://", "")) + "".join(dice.choices(parts, k=dice.randrange(7)))
            sound(await wire.fetch(Request(url, language=url, etag=url, last_modified=url)), url)
