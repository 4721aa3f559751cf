"""Each Failure from a real cause on loopback, time limits included; and the tables for what loopback cannot do."""

import asyncio
import errno
import socket
import ssl
import struct

import httpx
import pytest

from curator.model import Agent, Attempt, Failure, Hop, Request
from curator.web import failures
from curator.web._trouble import EmptyAnswerError, NoConnectionError, UnsafeError
from tests.web.raw import NO_ROBOTS, evidence_of, look, ok, wired

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"


async def silent(reader, writer):
    """Takes the request and waits until the other side goes."""
    await reader.read()


async def reset(reader, writer):
    """Closes so that the system answers with RST."""
    raw = writer.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


def then(start: bytes, again: bytes, pause_s: float = 0.0):
    """Begins with `start` and goes on with `again` for ever."""

    async def behave(reader, writer):
        writer.write(start)
        while True:
            writer.write(again)
            await writer.drain()
            await asyncio.sleep(pause_s)

    return behave


def begins(start: bytes):
    """Begins with `start` and keeps silent for ever."""

    async def behave(reader, writer):
        writer.write(start)
        await writer.drain()
        await reader.read()

    return behave


def unused_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def unknown(name):
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


def without_address(name):
    raise socket.gaierror(socket.EAI_NODATA, "No address associated with hostname")


def resolver_down(name):
    raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")


ENDS_WITH = {
    "closed without a byte": (b"", Failure.EMPTY),
    "connection reset": (reset, Failure.RESET),
    "no status line": (b"rubbish\r\n\r\n", Failure.PROTOCOL),
    "another protocol's banner": (b"220 FTP server ready\r\n", Failure.PROTOCOL),
    "a status that is none": (b"HTTP/1.1 OK\r\n\r\n", Failure.PROTOCOL),
    "a status below 100": (b"HTTP/1.1 042 Oops\r\n\r\n", Failure.PROTOCOL),
    "a head that breaks off": (b"HTTP/1.1 200 OK\r\nContent-Ty", Failure.PROTOCOL),
    "a page that was promised and did not come": (
        b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n", Failure.PROTOCOL,
    ),
    "a head larger than 256 kB": (
        b"HTTP/1.1 200 OK\r\n" + b"X: " + b"x" * 300_000 + b"\r\n\r\n", Failure.TOO_LARGE,
    ),
    "ten thousand headers": (b"HTTP/1.1 200 OK\r\n" + b"X-Header: value\r\n" * 10_000 + b"\r\n", Failure.TOO_LARGE),
    "a head without end": (then(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n" * 100), Failure.TOO_LARGE),
}  # fmt: skip

WAITING = "while waiting for an answer"
TAKES_TOO_LONG = {
    "no byte after the request": (silent, WAITING),
    "a head that stops": (begins(b"HTTP/1.1 200 OK\r\n"), WAITING),
    "a head in drips": (then(b"HTTP/1.1 200 OK\r\nX: ", b"y", 0.01), WAITING),
    "a body that stops before it began": (begins(HEAD), "after 0 bytes of content"),
    "a body in drips": (then(HEAD, b"y", 0.01), "bytes of content"),
    "1xx for ever": (then(b"", b"HTTP/1.1 100 Continue\r\n\r\n", 0.001), WAITING),
}


@pytest.mark.parametrize(("answer", "failure"), ENDS_WITH.values(), ids=ENDS_WITH.keys())
async def test_answers_that_are_none(answer, failure):
    evidence = await evidence_of(answer)
    assert evidence.failure is failure
    assert evidence.last.detail
    assert evidence.final_url == "http://site.example/"


@pytest.mark.parametrize(("behaviour", "stage"), TAKES_TOO_LONG.values(), ids=TAKES_TOO_LONG.keys())
async def test_nothing_holds_a_look_past_its_deadline(behaviour, stage):
    evidence = await evidence_of(behaviour, deadline_s=0.2, retries=2)
    assert evidence.failure is Failure.TIMEOUT
    assert evidence.last.detail.startswith("more than 0.2 s in all, ")
    assert evidence.last.detail.endswith(stage)
    assert len(evidence.attempts) == 1


async def test_silence_is_noticed_before_the_deadline():
    evidence = await evidence_of(silent, read_s=0.05)
    assert (evidence.failure, evidence.last.detail) == (Failure.TIMEOUT, "no answer within 0.05 s")
    assert evidence.last.address == "127.0.0.1"


async def test_a_body_without_end_is_bounded():
    fetched, _ = await look({"/": then(HEAD, b"<p>more</p>" * 500)}, html_max_bytes=10_000)
    assert (fetched.evidence.size, fetched.evidence.truncated, fetched.evidence.failure) == (10_000, True, None)


async def test_a_page_that_shows_is_a_page_though_its_end_does_not_come():
    fetched, _ = await look({"/": begins(HEAD + b"<p>hello</p>" * 200)}, deadline_s=0.2)
    assert (fetched.evidence.size, fetched.evidence.truncated, fetched.evidence.failure) == (2_400, True, None)


async def test_a_silent_robots_txt_leaves_time_for_the_page():
    fetched, _ = await look({"/robots.txt": silent, "/": ok()}, deadline_s=0.3)
    assert fetched.evidence.status == 200
    assert fetched.host.robots is None


async def test_waiting_for_a_turn_costs_no_time_of_the_look():
    """Thirty looks at a host that takes a third of the deadline for each."""

    async def slowly(reader, writer):
        await asyncio.sleep(0.02)
        writer.write(ok())

    async with wired({"*": slowly, "/robots.txt": NO_ROBOTS}, deadline_s=0.25) as (server, wire):
        urls = [f"http://site.example/{number}" for number in range(30)]
        looks = await asyncio.gather(*(wire.fetch(Request(url)) for url in urls))
    assert [one.evidence.status for one in looks] == [200] * 30
    assert server.most_open == 1


@pytest.mark.parametrize(
    ("look_up", "failure"),
    [
        pytest.param(unknown, Failure.DNS, id="NXDOMAIN"),
        pytest.param(without_address, Failure.DNS, id="a name without address"),
        pytest.param(resolver_down, Failure.RESOLVER, id="SERVFAIL or no resolver"),
    ],
)
async def test_names(look_up, failure):
    async with wired({}, look_up=look_up) as (_, wire):
        fetched = await wire.fetch(Request("http://unknown.example/"))
    assert fetched.evidence.failure is failure
    assert fetched.evidence.hops == ()
    assert wire.hosts() == ()


@pytest.mark.parametrize("name", ["nothing.invalid", "x.onion", f"{'a' * 70}.invalid"])
async def test_names_that_need_no_resolver(name):
    """RFC 6761, 6.4; RFC 7686, 2."""
    async with wired({}) as (_, wire):
        assert (await wire.fetch(Request(f"http://{name}/"))).evidence.failure is Failure.DNS


async def test_refused():
    changes = {"connect_to": {"site.example": f"127.0.0.1:{unused_port()}"}}
    fetched, _ = await look({}, **changes)
    assert fetched.evidence.failure is Failure.REFUSED
    assert fetched.evidence.last.detail == "Connection refused", "no port: the same text every night"


async def test_the_next_address_is_tried_when_one_cannot_be_connected_to():
    async with wired({"/": ok()}, "unused", look_up=lambda name: ("127.0.0.2", "127.0.0.1"),
                     allow_networks=("127.0.0.0/8",)) as (server, wire):  # fmt: skip
        fetched = await wire.fetch(Request(f"http://site.example:{server.port}/"))
    assert fetched.evidence.hops[0].address == "127.0.0.1"


async def test_cancelling_a_look_closes_its_socket():
    async with wired({"/": silent}) as (server, wire):
        look_ = asyncio.ensure_future(wire.fetch(Request("http://site.example/")))
        async with asyncio.timeout(5):
            await server.asked.wait()
            server.closed.clear()
            look_.cancel()
            with pytest.raises(asyncio.CancelledError):
                await look_
            await server.closed.wait()
        assert server.open == 0
        again = await asyncio.wait_for(wire.fetch(Request("http://site.example/other")), 5)
        assert again.evidence.status == 404


async def test_a_closed_wire_is_our_own_mistake():
    async with wired({}) as (_, wire):
        pass
    with pytest.raises(RuntimeError, match="closed"):
        await wire.fetch(Request("http://site.example/"))


BY_TABLE = [
    (ConnectionRefusedError(errno.ECONNREFUSED, "refused"), Failure.REFUSED),
    (ConnectionResetError(errno.ECONNRESET, "reset"), Failure.RESET),
    (BrokenPipeError(errno.EPIPE, "pipe"), Failure.RESET),
    (ConnectionAbortedError(errno.ECONNABORTED, "aborted"), Failure.RESET),
    (OSError(errno.EHOSTUNREACH, "no route"), Failure.UNREACHABLE),
    (OSError(errno.EHOSTDOWN, "down"), Failure.UNREACHABLE),
    (OSError(errno.ETIMEDOUT, "timed out"), Failure.TIMEOUT),
    (OSError("odd"), Failure.UNREACHABLE),
    (OSError(errno.ENETUNREACH, "no network"), Failure.OWN_NETWORK),
    (OSError(errno.EMFILE, "too many open files"), Failure.OWN_NETWORK),
    (OSError(errno.EADDRNOTAVAIL, "no ports left"), Failure.OWN_NETWORK),
    (PermissionError(errno.EPERM, "firewall"), Failure.OWN_NETWORK),
    (TimeoutError("late"), Failure.TIMEOUT),
    (NoConnectionError(TimeoutError("late")), Failure.TIMEOUT),
    (NoConnectionError(OSError(errno.ENETUNREACH, "no network")), Failure.OWN_NETWORK),
    (ssl.SSLEOFError(8, "eof"), Failure.RESET),
    (ssl.SSLError(1, "handshake failure"), Failure.TLS),
    (EmptyAnswerError("nothing"), Failure.EMPTY),
    (UnsafeError("private"), Failure.UNSAFE),
    (httpx.RemoteProtocolError("rubbish"), Failure.PROTOCOL),
    (httpx.LocalProtocolError("ours"), Failure.INVALID),
    (httpx.ReadError("read"), Failure.RESET),
    (httpx.ReadTimeout("read"), Failure.TIMEOUT),
    (httpx.InvalidURL("odd"), Failure.INVALID),
]


@pytest.mark.parametrize(("error", "failure"), BY_TABLE, ids=[repr(error) for error, _ in BY_TABLE])
def test_the_table(error, failure):
    assert failures.explain(error)[0] is failure
    assert isinstance(error, failures.OF_THE_WEB)


def test_every_failure_has_a_cause_somewhere_in_these_tests():
    elsewhere = {  # test_fetch, test_robots, test_safety, test_tls
        Failure.LOOP, Failure.UNSUPPORTED, Failure.ROBOTS, Failure.RATE_LIMITED,
        Failure.TLS_EXPIRED, Failure.TLS_NAME, Failure.TLS_UNTRUSTED,
    }  # fmt: skip
    here = {failure for _, failure in BY_TABLE} | {failure for _, failure in ENDS_WITH.values()}
    never = {Failure.NO_URL}  # what has no address never comes to the wire
    assert here | elsewhere | never | {Failure.DNS, Failure.RESOLVER} == set(Failure)


@pytest.mark.parametrize("failure", Failure)
def test_which_failures_may_pass(failure):
    noise = {Failure.RESET, Failure.REFUSED, Failure.EMPTY, Failure.RESOLVER, Failure.UNREACHABLE, Failure.OWN_NETWORK}
    assert failures.may_pass(Attempt(Agent.OWN, failure=failure)) is (failure in noise)
    assert failures.may_pass(Attempt(Agent.OWN, (Hop("x", 502),), failure)) is (failure in noise)


@pytest.mark.parametrize(("status", "passes"), [(200, False), (404, False), (429, False), (500, True), (521, True)])
def test_which_statuses_may_pass(status, passes):
    assert failures.may_pass(Attempt(Agent.OWN, (Hop("x", status),))) is passes


def test_details_are_one_bounded_printable_line():
    assert failures.detail("a\r\n\x00b\t" + "c" * 999) == "a b " + "c" * 196
