"""The farm's behaviours speak as promised: looked at with raw sockets and with an independent client."""

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator

import httpx
import pytest

from tests.farm import BAD_WEB, Farm, Reach, Site, plain, serving

STAFF_ONLY = 'Basic realm="Staff only"'


@pytest.fixture
async def farm() -> AsyncIterator[Farm]:
    async with Farm(BAD_WEB) as farm:
        yield farm


def address(farm: Farm, key: str) -> tuple[str, int]:
    host, _, port = farm.connect_to[key].rpartition(":")
    return host, int(port)


async def connect(farm: Farm, host: str, *, secure: bool = False) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    where = address(farm, f"{host}:{443 if secure else 80}")
    if not secure:
        return await asyncio.open_connection(*where)
    trust = ssl.create_default_context(cafile=farm.ca_file)
    return await asyncio.open_connection(*where, ssl=trust, server_hostname=host)


@contextlib.asynccontextmanager
async def asked(
    farm: Farm, host: str, path: str, *, secure: bool = False, more: str = ""
) -> AsyncIterator[asyncio.StreamReader]:
    """The stream of answers to one GET whose client would keep the connection."""
    reader, writer = await connect(farm, host, secure=secure)
    try:
        writer.write(f"GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
        await writer.drain()
        yield reader
    finally:
        writer.transport.abort()
        with contextlib.suppress(OSError):
            await writer.wait_closed()


async def get(farm: Farm, host: str, path: str, **headers: str) -> httpx.Response:
    at, port = address(farm, f"{host}:80")
    async with httpx.AsyncClient(trust_env=False) as client:
        return await client.get(f"http://{at}:{port}{path}", headers={"Host": host, **headers})


@pytest.mark.parametrize(
    ("host", "path", "status", "header"),
    [
        pytest.param("status.example", "/ok", 200, ("content-type", plain.HTML), id="a good page"),
        pytest.param("status.example", "/no-content", 204, ("content-length", None), id="204, RFC 9110 8.6"),
        pytest.param("status.example", "/gone", 410, None, id="gone for good, RFC 9110 15.5.11"),
        pytest.param("status.example", "/999", 999, None, id="a status nobody registered"),
        pytest.param("status.example", "/wall", 403, ("cf-mitigated", "challenge"), id="a bot wall"),
        pytest.param("status.example", "/locked", 401, ("www-authenticate", STAFF_ONLY), id="RFC 9110 11.6.1"),
        pytest.param("status.example", "/never-registered", 404, None, id="what is not registered is a 404"),
        pytest.param("limit-go.example", "/", 429, ("retry-after", "1m30s"), id="a Retry-After that is no number"),
        pytest.param("limit-none.example", "/", 429, ("retry-after", None), id="429 without Retry-After"),
        pytest.param("redirects.example", "/308", 308, ("location", "/target"), id="308, RFC 9110 15.4.9"),
        pytest.param("redirects.example", "/no-location", 302, ("location", None), id="a redirect to nowhere"),
        pytest.param("redirects.example", "/chain?n=2", 302, ("location", "/chain?n=1"), id="a chain counts down"),
        pytest.param("closed.example", "/robots.txt", 200, ("content-type", plain.PLAIN), id="robots.txt, RFC 9309"),
        pytest.param("robots-404.example", "/robots.txt", 404, None, id="no robots.txt"),
    ],
)  # fmt: skip
async def test_an_answer(farm: Farm, host: str, path: str, status: int, header: tuple[str, str | None] | None) -> None:
    answer = await get(farm, host, path)
    assert answer.status_code == status
    if header is not None:
        assert answer.headers.get(header[0]) == header[1]


async def test_hosts_are_told_apart_by_the_host_header(farm: Farm) -> None:
    assert (await get(farm, "status.example", "/ok")).status_code == 200
    assert (await get(farm, "bodies.example", "/ok")).status_code == 404


async def test_a_host_that_is_not_served_here_is_misdirected(farm: Farm) -> None:
    at, port = address(farm, "status.example:80")
    async with httpx.AsyncClient(trust_env=False) as client:
        answer = await client.get(f"http://{at}:{port}/", headers={"Host": "stranger.example"})
    assert answer.status_code == 421  # RFC 9110 section 15.5.20


async def test_a_validator_is_honoured(farm: Farm) -> None:
    etag = (await get(farm, "status.example", "/remembers")).headers["etag"]
    assert (await get(farm, "status.example", "/remembers", **{"If-None-Match": etag})).status_code == 304


async def test_gzip_is_what_it_says(farm: Farm) -> None:
    answer = await get(farm, "status.example", "/zipped")
    assert answer.headers["content-encoding"] == "gzip"
    assert "Advice for parents" in answer.text


async def test_a_bomb_is_small_on_the_wire(farm: Farm) -> None:
    async with asked(farm, "bodies.example", "/bomb") as reader:
        head = await reader.readuntil(b"\r\n\r\n")
    length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
    assert length < 100_000


async def test_a_cookie_opens_the_gate(farm: Farm) -> None:
    first = await get(farm, "agents.example", "/wants-cookie")
    assert (first.status_code, first.headers["location"]) == (302, "/wants-cookie")
    assert (await get(farm, "agents.example", "/wants-cookie", Cookie="seen=1")).status_code == 200


async def test_a_connection_serves_several_requests(farm: Farm) -> None:
    reader, writer = await connect(farm, "status.example", secure=True)
    for _ in range(3):
        writer.write(b"GET /gone HTTP/1.1\r\nHost: status.example\r\n\r\n")
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
        assert head.startswith(b"HTTP/1.1 410 ")
        await reader.readexactly(length)
    writer.transport.abort()


async def test_a_head_request_gets_no_body(farm: Farm) -> None:
    reader, writer = await connect(farm, "status.example")
    writer.write(b"HEAD /ok HTTP/1.1\r\nHost: status.example\r\nConnection: close\r\n\r\n")
    raw = await reader.read()
    writer.close()
    assert raw.endswith(b"\r\n\r\n")
    assert b"Content-Length: " in raw


@pytest.mark.parametrize(
    ("path", "received"),
    [
        pytest.param("/hangs-up", b"", id="closes without a byte"),
        pytest.param("/garbage", b"\x00\x01\x02 this is not HTTP\r\n\r\n", id="speaks no HTTP"),
        pytest.param("/ftp-banner", b"220 FTP server ready\r\n", id="speaks FTP"),
    ],
)
async def test_what_it_says_is_the_whole_answer(farm: Farm, path: str, received: bytes) -> None:
    async with asked(farm, "bodies.example", path) as reader:
        assert await reader.read() == received


@pytest.mark.parametrize("secure", [pytest.param(False, id="http"), pytest.param(True, id="https")])
async def test_a_reset_is_a_reset(farm: Farm, secure: bool) -> None:
    async with asked(farm, "bodies.example", "/resets", secure=secure) as reader:
        with pytest.raises(ConnectionResetError):
            await reader.read()


@pytest.mark.parametrize(
    ("path", "received"),
    [
        pytest.param("/hangs", b"", id="nothing at all"),
        pytest.param("/stalls-in-head", b"text/html\r\n", id="half a head"),
        pytest.param("/stalls-after-head", b"\r\n\r\n", id="a head"),
        pytest.param("/drip", b"<html lan", id="a head and some of the body"),
    ],
)
async def test_a_hanging_answer_neither_goes_on_nor_ends(farm: Farm, path: str, received: bytes) -> None:
    async with asked(farm, "bodies.example", path) as reader:
        if received:
            await reader.readuntil(received)
        rest = asyncio.ensure_future(reader.read(1))
        assert (await get(farm, "status.example", "/ok")).status_code == 200  # a whole exchange goes by meanwhile
        assert not rest.done() or rest.result() != b""
        assert not reader.at_eof()
        rest.cancel()


@pytest.mark.parametrize(
    ("path", "promised", "sent"),
    [
        pytest.param("/shorter", "more", "less", id="fewer bytes than announced"),
        pytest.param("/longer", "less", "more", id="more bytes than announced"),
    ],
)
async def test_a_wrong_length_is_wrong(farm: Farm, path: str, promised: str, sent: str) -> None:
    async with asked(farm, "bodies.example", path) as reader:
        head, _, body = (await reader.read()).partition(b"\r\n\r\n")
    length = int(head.lower().split(b"content-length: ")[1])
    assert (length > len(body)) == (promised == "more")
    assert (length < len(body)) == (sent == "more")


@pytest.mark.parametrize(
    ("host", "complaint"),
    [
        pytest.param("expired.example", "certificate has expired", id="expired"),
        pytest.param("other-name.example", "Hostname mismatch", id="made out to another name, RFC 9110 4.3.4"),
        pytest.param("self-signed.example", "unable to get local issuer", id="signed by itself"),
        pytest.param("unknown-authority.example", "unable to get local issuer", id="signed by an unknown authority"),
        pytest.param("incomplete.example", "unable to get local issuer", id="the intermediate is missing"),
    ],
)
async def test_a_bad_certificate_is_bad_in_its_own_way(farm: Farm, host: str, complaint: str) -> None:
    with pytest.raises(ssl.SSLCertVerificationError, match=complaint):
        await connect(farm, host, secure=True)


async def test_a_good_certificate_is_good(farm: Farm) -> None:
    async with asked(farm, "status.example", "/ok", secure=True) as reader:
        assert (await reader.readline()) == b"HTTP/1.1 200 OK\r\n"
    assert farm.asked[-1].scheme == "https"


async def test_http_on_the_secure_port_is_no_handshake(farm: Farm) -> None:
    with pytest.raises(ssl.SSLError):
        await connect(farm, "not-secure.example", secure=True)


async def test_a_refusing_host_refuses(farm: Farm) -> None:
    with pytest.raises(ConnectionRefusedError):
        await connect(farm, "refuses.example")


async def test_a_name_that_does_not_exist_leads_nowhere(farm: Farm) -> None:
    assert not [key for key in farm.connect_to if key.startswith("no-such-name.invalid")]


async def test_only_a_name_that_nobody_looks_up_may_be_missing() -> None:
    real = Site("no-such-name.example", reach=lambda _night: Reach.NO_SUCH_NAME)
    async with Farm([real]) as farm:
        with pytest.raises(ValueError, match="RFC 6761"):
            _ = farm.connect_to


async def test_offline_everything_refuses(farm: Farm) -> None:
    farm.is_offline = True
    for host in ("status.example", "no-such-name.invalid", "silent.example"):
        with pytest.raises(ConnectionRefusedError):
            await connect(farm, host)


async def test_answers_depend_on_the_night(farm: Farm) -> None:
    seen = []
    for night in (1, 2, 3):
        farm.night = night
        seen.append((await get(farm, "nightly.example", "/odd")).status_code)
    assert seen == [200, 500, 200]


async def test_a_host_can_come_and_go_by_night() -> None:
    gone_on_two = Site("fickle.invalid", reach=lambda night: Reach.NO_SUCH_NAME if night == 2 else Reach.ANSWERS)
    async with Farm([gone_on_two]) as farm:
        seen = []
        for night in (1, 2, 3):
            farm.night = night
            seen.append("fickle.invalid:443" in farm.connect_to)
    assert seen == [True, False, True]


async def test_the_second_request_of_a_night_may_fare_better() -> None:
    async with Farm(
        [Site("moody.example", (("/", plain.first_then(plain.says("", status=500), plain.says("ok"))),))]
    ) as farm:
        seen = []
        for night in (1, 2):
            farm.night = night
            seen += [(await get(farm, "moody.example", "/")).status_code for _ in range(3)]
    assert seen == [500, 200, 200] * 2


async def test_every_request_is_written_down(farm: Farm) -> None:
    await get(farm, "status.example", "/echo?x=1", **{"User-Agent": "somebody"})
    last = farm.asked[-1]
    assert (last.host, last.target, last.path, last.header("User-Agent")) == (
        "status.example", "/echo?x=1", "/echo", "somebody",
    )  # fmt: skip


def test_a_host_registered_twice_is_refused() -> None:
    with pytest.raises(ValueError, match=r"twice: one\.example"):
        Farm([Site("one.example"), Site("one.example")])


def test_without_a_loop_of_ones_own_it_runs_in_a_thread() -> None:
    with serving(BAD_WEB) as farm:
        at, port = address(farm, "status.example:80")
        answer = httpx.get(f"http://{at}:{port}/ok", headers={"Host": "status.example"}, trust_env=False)
    assert answer.status_code == 200


async def test_nothing_is_left_behind_when_clients_hang_on() -> None:
    async with Farm(BAD_WEB) as farm:
        reader, writer = await connect(farm, "silent.example")
        async with asked(farm, "bodies.example", "/hangs"):
            pass
    assert await reader.read() == b""
    writer.close()
