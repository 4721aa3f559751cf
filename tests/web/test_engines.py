"""The contract of every engine: one checked address, one exchange, and whatever happens comes out as what it is."""

import asyncio
import contextlib
import socket
import ssl

import httpx
import pytest
import trustme

from curator.model import Failure, Request
from curator.web import failures
from curator.web._trouble import EmptyAnswerError, NoConnectionError
from curator.web.engines import ENGINES, Dialer
from curator.web.engines._idle import Idle
from curator.web.engines._line import connect
from curator.web.resolve import Address
from curator.web.tls import Trust
from tests.web.raw import NO_ROBOTS, ok, serving, to, wired
from tests.web.test_trouble import begins, reset, silent, unused_port

FORGIVEN = {
    "a header line without a colon": b"HTTP/1.1 200 OK\r\nwhatever\r\nContent-Length: 2\r\n\r\nok",
    "a blank before the colon": b"HTTP/1.1 200 OK\r\nContent-Length : 2\r\n\r\nok",
    "a length below nothing": b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nok",
    "two equal lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nok",
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nok",
    "an old radio": b"ICY 200 OK\r\n\r\nok",
    "bare line feeds": b"HTTP/1.1 200 OK\nContent-Length: 2\n\nok",
    "HTTP/0.9": b"<html>ok</html>",
    "a folded line": b"HTTP/1.1 200 OK\r\nX: a\r\n b\r\nContent-Length: 2\r\n\r\nok",
    "control bytes": b"HTTP/1.1 200 OK\r\nX: a\0\x01b\r\nContent-Length: 2\r\n\r\nok",
    "an odd reason": b"HTTP/1.1 200 \xff\xfe\r\nContent-Length: 2\r\n\r\nok",
    "a head of 200 kB": b"HTTP/1.1 200 OK\r\n" + b"X: " + b"y" * 200_000 + b"\r\nContent-Length: 2\r\n\r\nok",
    "900 headers": b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 900 + b"Content-Length: 2\r\n\r\nok",
}


@pytest.fixture(params=ENGINES.values(), ids=ENGINES.keys())
def engine_of(request):
    return request.param


@contextlib.asynccontextmanager
async def opened(kind, ca_file=None):
    engine = kind(Dialer(Trust(ca_file)))
    try:
        yield engine
    finally:
        await engine.aclose()


def asking(port: int, url: str = "http://site.example/", *, read_s: float = 5.0, address: str = "127.0.0.1"):
    extensions = {
        "address": Address(address, port),
        "target": b"/a?b",
        "timeout": {"connect": 5.0, "read": read_s, "write": 5.0},
    }
    return httpx.Request("GET", url, headers=[("Host", "site.example"), ("X-Test", "1")], extensions=extensions)


async def exchange(engine, request) -> tuple[int, bytes]:
    answer = await engine.handle_async_request(request)
    try:
        return answer.status_code, b"".join([chunk async for chunk in answer.stream])
    finally:
        await answer.aclose()


GOOD = {
    "a length": ok(b"hello"),
    "chunks": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n",
    "the end of the connection": b"HTTP/1.1 200 OK\r\n\r\nhello",
    "hints first (RFC 8297)": b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + ok(b"hello"),
    "HTTP/1.0": b"HTTP/1.0 200 OK\r\n\r\nhello",
}


@pytest.mark.parametrize("answer", GOOD.values(), ids=GOOD.keys())
async def test_one_exchange(engine_of, answer):
    async with serving({"*": answer}) as server, opened(engine_of) as engine:
        assert await exchange(engine, asking(server.port)) == (200, b"hello")
    (heard,) = server.heard
    assert (heard.host, heard.path, heard.headers["x-test"]) == ("site.example", "/a?b", "1")


async def test_it_neither_redirects_nor_decodes(engine_of):
    async with serving({"*": to("/b", "Content-Encoding: gzip")}) as server, opened(engine_of) as engine:
        assert await exchange(engine, asking(server.port)) == (302, b"")
    assert len(server.heard) == 1


async def test_nobody_listens(engine_of):
    async with opened(engine_of) as engine:
        with pytest.raises(NoConnectionError) as caught:
            await exchange(engine, asking(unused_port()))
    assert failures.explain(caught.value)[0] is Failure.REFUSED


TROUBLE = {
    "nothing at all": (b"", Failure.EMPTY),
    "a reset": (reset, Failure.RESET),
    "silence": (silent, Failure.TIMEOUT),
    "a head that stops": (begins(b"HTTP/1.1 200 OK\r\n"), Failure.TIMEOUT),
    "no HTTP": (b"rubbish\r\n\r\n", Failure.PROTOCOL),
    "a body that ends too early": (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab", Failure.PROTOCOL),
    "a chunk that ends too early": (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nab", Failure.PROTOCOL,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("answer", "failure"), TROUBLE.values(), ids=TROUBLE.keys())
async def test_trouble(engine_of, answer, failure):
    async with serving({"*": answer}) as server, opened(engine_of) as engine:
        with pytest.raises(failures.OF_THE_WEB) as caught:
            await exchange(engine, asking(server.port, read_s=0.05))
    assert failures.explain(caught.value)[0] is failure


async def test_closing_early_closes_the_connection(engine_of):
    async with serving({"*": begins(ok(b"x" * 10)[:-1])}) as server, opened(engine_of) as engine:
        answer = await engine.handle_async_request(asking(server.port))
        await answer.aclose()
        async with asyncio.timeout(5):
            await server.closed.wait()
        assert server.open == 0


async def test_cancelling_closes_the_connection(engine_of):
    async with serving({"*": silent}) as server, opened(engine_of) as engine:
        task = asyncio.ensure_future(exchange(engine, asking(server.port)))
        async with asyncio.timeout(5):
            await server.asked.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await server.closed.wait()


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


@pytest.fixture(scope="module")
def ca_file(authority, tmp_path_factory):
    path = tmp_path_factory.mktemp("ca") / "ca.pem"
    authority.cert_pem.write_to_path(path)
    return str(path)


def secured(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


async def test_over_tls(engine_of, authority, ca_file):
    tls = secured(authority.issue_cert("site.example"))
    async with serving({"*": ok(b"hello")}, tls=tls) as server, opened(engine_of, ca_file) as engine:
        answer = await engine.handle_async_request(asking(server.port, "https://site.example/"))
        assert b"".join([chunk async for chunk in answer.stream]) == b"hello"
        line = answer.extensions["line"]
        assert line.tls == "TLSv1.3"
        assert line.certificate_until is not None
        await answer.aclose()


@pytest.mark.parametrize(
    ("name", "failure"), [("site.example", Failure.TLS_UNTRUSTED), ("other.example", Failure.TLS_NAME)]
)
async def test_bad_certificates_are_refused_before_anything_is_asked(engine_of, authority, ca_file, name, failure):
    tls = secured((trustme.CA() if failure is Failure.TLS_UNTRUSTED else authority).issue_cert(name))
    async with serving({"*": ok()}, tls=tls) as server, opened(engine_of, ca_file) as engine:
        with pytest.raises(ssl.SSLCertVerificationError) as caught:
            await exchange(engine, asking(server.port, "https://site.example/"))
    assert failures.explain(caught.value)[0] is failure
    assert server.heard == []


async def test_a_reset_over_tls_is_a_reset(engine_of, authority, ca_file):
    tls = secured(authority.issue_cert("site.example"))
    async with serving({"*": reset}, tls=tls) as server, opened(engine_of, ca_file) as engine:
        with pytest.raises(failures.OF_THE_WEB) as caught:
            await exchange(engine, asking(server.port, "https://site.example/"))
    assert failures.explain(caught.value)[0] is Failure.RESET


@pytest.mark.parametrize("answer", FORGIVEN.values(), ids=FORGIVEN.keys())
async def test_the_first_engine_forgives_what_browsers_forgive(answer):
    first = next(iter(ENGINES.values()))
    async with serving({"*": answer}) as server, opened(first) as engine:
        status, body = await exchange(engine, asking(server.port))
    assert (status, b"ok" in body) == (200, True)


async def test_a_fast_flood_before_the_answer_ends():
    first = next(iter(ENGINES.values()))
    flood = b"HTTP/1.1 100 Continue\r\n\r\n" * 2_000
    async with serving({"*": flood + ok()}) as server, opened(first) as engine:
        with pytest.raises(failures.OF_THE_WEB) as caught:
            await exchange(engine, asking(server.port))
    assert failures.explain(caught.value)[0] is Failure.TOO_LARGE


def stays(*answers: bytes):
    """Answers one request after the other on the same connection."""

    async def behave(reader, writer):
        for answer in answers:
            writer.write(answer)
            await writer.drain()
            await reader.readuntil(b"\r\n\r\n")

    return behave


async def test_robots_txt_and_the_page_share_a_connection():
    async with wired({"/robots.txt": stays(NO_ROBOTS, ok(), ok())}) as (server, wire):
        looks = [await wire.fetch(Request(f"http://site.example/{number}")) for number in range(2)]
    assert [one.evidence.status for one in looks] == [200, 200]
    assert server.connections == 1


async def test_a_connection_that_the_server_gave_up_is_made_anew():
    async def gone(reader, writer):
        writer.write(ok())
        await writer.drain()
        await reader.readuntil(b"\r\n\r\n")  # takes the second question and leaves

    async with wired({"/robots.txt": gone, "*": ok()}) as (server, wire):
        fetched = await wire.fetch(Request("http://site.example/"))
    assert fetched.evidence.status == 200
    assert len(fetched.evidence.attempts) == 1
    assert server.connections == 2


async def test_what_comes_unasked_ends_the_sharing():
    async with wired({"/robots.txt": stays(NO_ROBOTS + ok(b"smuggled"), ok()), "*": ok()}) as (server, wire):
        fetched = await wire.fetch(Request("http://site.example/"))
    assert fetched.body != b"smuggled"
    assert server.connections == 2


async def test_idle_connections_are_bounded():
    async with serving({"*": silent}) as server:
        idle = Idle(most=3)
        keys = [("http", f"h{number}.example", Address("127.0.0.1", server.port)) for number in range(9)]
        for key in keys:
            idle.keep(key, await connect(key[2], within_s=5))
        assert len(idle) == 3
        taken = [idle.take(key) for key in keys]
        assert [line is not None for line in taken] == [False] * 6 + [True] * 3
        for line in filter(None, taken):
            line.close()


async def test_idle_connections_are_closed_after_a_while():
    async with serving({"*": silent}) as server:
        idle, key = Idle(keep_s=0.01), ("http", "a.example", Address("127.0.0.1", server.port))
        idle.keep(key, await connect(key[2], within_s=5))
        async with asyncio.timeout(5):
            await server.closed.wait()
        assert len(idle) == 0


async def test_http_two_is_spoken_where_the_server_wants_it(authority, ca_file):
    """lycheeverse/lychee#2264: the other engine's own protocol. Server: h2's own, as the library documents it."""
    from tests.farm.http2 import serving_two

    tls = secured(authority.issue_cert("site.example"))
    async with serving_two(tls, b"hello") as (port, heard), opened(ENGINES["core"], ca_file) as engine:
        assert await exchange(engine, asking(port, "https://site.example/")) == (200, b"hello")
    assert heard == ["site.example/a?b"]


async def test_sockets_are_closed_when_the_wire_is_left():
    async with wired({"/robots.txt": stays(NO_ROBOTS, ok(), ok())}) as (_, wire):
        await wire.fetch(Request("http://site.example/"))
        engine = wire._tools.engines[0]
        assert len(engine._idle) == 1
        kept = next(iter(engine._idle._kept.values())).line.sock
    assert kept.fileno() == -1
    assert isinstance(kept, socket.socket)


async def test_an_empty_answer_on_a_new_connection_stays_empty():
    async with serving({"*": b""}) as server, opened(next(iter(ENGINES.values()))) as engine:
        with pytest.raises(EmptyAnswerError):
            await exchange(engine, asking(server.port))
    assert server.connections == 1
