"""One look at answers of every kind: what is sent, what is followed, what is kept as evidence."""

import asyncio
import gzip
import hashlib

import pytest

from curator.model import Agent, Failure, Purpose, Request
from tests.web.raw import look, ok, to, wired

CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
PLAIN = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


async def test_a_plain_page_is_whole_evidence():
    body = b"<title>A page</title>"
    fetched, server = await look({"/a?b": ok(body, 'ETag: "1"', "Set-Cookie: id=secret")}, "http://site.example/a?b#c")
    evidence = fetched.evidence
    assert fetched.body == body
    assert fetched.content_type == evidence.content_type == "text/html"
    assert (evidence.status, evidence.failure, evidence.truncated) == (200, None, False)
    assert (evidence.size, evidence.body_digest) == (len(body), hashlib.sha256(body).hexdigest())
    assert evidence.final_url == "http://site.example/a?b"
    (hop,) = evidence.hops
    assert hop.address == "127.0.0.1"
    assert hop.header("etag") == '"1"'
    assert hop.header("set-cookie") == "id"
    assert "secret" not in repr(evidence)
    assert server.paths == ["/a?b"]
    assert fetched.host.name == "site.example"


async def test_it_sends_complete_and_honest_headers():
    _, server = await look({"/": ok()}, request=Request("http://site.example/", language="pl"))
    robots, page = server.heard
    assert list(page.headers) == ["host", "user-agent", "accept", "accept-language", "accept-encoding"]
    assert page.headers["user-agent"].startswith("curator/")
    assert page.headers["user-agent"] == robots.headers["user-agent"]
    assert page.headers["accept-language"].startswith("pl,")


async def test_credentials_are_neither_sent_nor_kept():
    fetched, server = await look({"/": ok()}, "http://ann:pa55@site.example/")
    assert "authorization" not in server.heard[-1].headers
    assert "pa55" not in repr(fetched.evidence.attempts)


async def test_the_request_target_is_the_browsers_spelling():
    """WIRE.md section 6: existing escapes, doubled slashes and %2F stay."""
    _, server = await look({"*": ok()}, "http://site.example/%2f//ü|{}?a b'%zz|{}")
    assert server.paths == ["/%2f//%C3%BC|%7B%7D?a%20b%27%zz|{}"]


@pytest.mark.parametrize(
    ("answer", "content", "truncated"),
    [
        pytest.param(CHUNKED + b"3\r\nabc\r\n0\r\n\r\n", b"abc", False, id="chunked"),
        pytest.param(CHUNKED + b"3;x=y\r\nabc\r\n0\r\nTrailer: 1\r\n\r\n", b"abc", False, id="extension and trailer"),
        pytest.param(CHUNKED + b"ff\r\nabc", b"abc", True, id="truncated chunk"),
        pytest.param(CHUNKED + b"3\r\nabc\r\nzz\r\n", b"abc", True, id="broken chunk header"),
        pytest.param(PLAIN + b"Content-Length: 10\r\n\r\nabc", b"abc", True, id="Content-Length too large"),
        pytest.param(PLAIN + b"Content-Length: 3\r\n\r\nabcdef", b"abc", False, id="Content-Length too small"),
        pytest.param(PLAIN + b"\r\nabc", b"abc", False, id="no length: to the end"),
        pytest.param(b"HTTP/1.0 200 OK\r\n\r\nabc", b"abc", False, id="HTTP/1.0"),
        pytest.param(PLAIN + b"Content-Length: 0\r\n\r\n", b"", False, id="an empty 200"),
        pytest.param(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 20 + ok(b"abc"), b"abc", False, id="a flood of 1xx"),
        pytest.param(ok(gzip.compress(b"abc"), "Content-Encoding: gzip"), b"abc", False, id="gzip"),
        pytest.param(ok(b"abc", "Content-Encoding: gzip"), b"abc", False, id="gzip that is none"),
        pytest.param(b"HTTP/1.1 200\r\nContent-Length: 3\r\n\r\nabc", b"abc", False, id="no reason phrase"),
        pytest.param(b"HTTP/1.1 200 OK\nContent-Length: 3\n\nabc", b"abc", False, id="bare line feeds"),
    ],
)
async def test_bodies(answer, content, truncated):
    fetched, _ = await look({"/": answer})
    assert fetched.body == content
    assert fetched.evidence.truncated is truncated
    assert fetched.evidence.failure is None
    assert fetched.evidence.status == 200


@pytest.mark.parametrize("status", ["403 Forbidden", "404 Not Found", "410 Gone", "500 Oops", "999 Request denied"])
async def test_any_status_is_an_answer(status):
    fetched, server = await look(
        {"/": ok(b"sorry", status=status)}, request=Request("http://site.example/", purpose=Purpose.PROBE)
    )
    assert fetched.evidence.status == int(status[:3])
    assert fetched.evidence.failure is None
    assert fetched.body == b"sorry"
    assert server.paths == ["/"]


async def test_trouble_in_the_body_of_an_error_page_does_not_matter():
    fetched, _ = await look({"/": b"HTTP/1.1 404 Not Found\r\nContent-Length: 99\r\n\r\n"})
    assert (fetched.evidence.status, fetched.evidence.failure) == (404, None)


async def test_304_to_a_conditional_request_has_no_body():
    request = Request("http://site.example/", etag='"1"', last_modified="Thu, 05 Nov 2026 11:00:00 GMT")
    fetched, server = await look({"/": b'HTTP/1.1 304 Not Modified\r\nETag: "1"\r\n\r\n'}, request=request)
    assert (fetched.evidence.status, fetched.body, fetched.evidence.size) == (304, None, None)
    assert server.heard[-1].headers["if-none-match"] == '"1"'
    assert server.heard[-1].headers["if-modified-since"] == "Thu, 05 Nov 2026 11:00:00 GMT"
    assert "if-none-match" not in server.heard[0].headers


@pytest.mark.parametrize(
    ("request_", "media", "size"),
    [
        pytest.param(Request("http://site.example/"), "text/html", 100, id="HTML"),
        pytest.param(Request("http://site.example/"), "application/pdf", 200, id="anything else"),
        pytest.param(Request("http://site.example/", max_bytes=50), "text/html", 50, id="the request's own bound"),
    ],
)
async def test_bounds(request_, media, size):
    fetched, _ = await look(
        {"/": ok(b"x" * 1_000_000, media=media)}, request=request_, html_max_bytes=100, other_max_bytes=200
    )
    assert (fetched.evidence.size, fetched.evidence.truncated) == (size, True)
    assert len(fetched.body) == size


async def test_a_source_is_read_whole_or_not_at_all():
    request = Request("http://site.example/", purpose=Purpose.SOURCE)
    whole, _ = await look({"/": ok(b"x" * 900)}, request=request, html_max_bytes=100, source_max_bytes=1_000)
    large, _ = await look({"/": ok(b"x" * 1_001)}, request=request, source_max_bytes=1_000)
    cut, _ = await look({"/": PLAIN + b"Content-Length: 10\r\n\r\nabc"}, request=request)
    assert (whole.body, whole.evidence.failure) == (b"x" * 900, None)
    assert (large.body, large.evidence.failure) == (None, Failure.TOO_LARGE)
    assert (cut.body, cut.evidence.failure) == (None, Failure.PROTOCOL)


@pytest.mark.parametrize(
    ("url", "failure"),
    [
        ("mailto:ann@site.example", Failure.UNSUPPORTED),
        ("tel:+491234", Failure.UNSUPPORTED),
        ("javascript:alert(1)", Failure.UNSUPPORTED),
        ("ftp://site.example/a", Failure.UNSUPPORTED),
        ("file:///etc/passwd", Failure.UNSUPPORTED),
        ("data:text/html,hi", Failure.UNSUPPORTED),
        ("http://[::1/p", Failure.INVALID),
        ("http://", Failure.INVALID),
        ("http://a b/", Failure.INVALID),
        ("site.example/a", Failure.INVALID),
        ("100%", Failure.INVALID),
        ("", Failure.INVALID),
        ("\ud800", Failure.INVALID),
        ("http://xn--a.example\ufffd/", Failure.INVALID),
        ("http://site.example/" + "a" * 70_000, Failure.INVALID),
    ],
    ids=lambda value: str(value)[:40].encode("unicode_escape").decode(),
)
async def test_what_is_no_web_address_makes_no_traffic(url, failure):
    async with wired({"*": ok()}) as (server, wire):
        fetched = await wire.fetch(Request(url))
    assert fetched.evidence.failure is failure
    assert fetched.evidence.url == url
    assert fetched.evidence.hops == ()
    assert (fetched.host.name, fetched.body, wire.hosts()) == ("", None, ())
    assert server.connections == 0


async def test_attempts_stand_in_order_and_the_last_one_counts():
    script = {"/": [ok(b"", status="502 Bad Gateway"), b"", ok(b"well")]}
    fetched, server = await look(script, retries=2)
    assert [(one.agent, one.failure) for one in fetched.evidence.attempts] == [
        (Agent.OWN, None), (Agent.OWN, Failure.EMPTY), (Agent.OWN, None),
    ]  # fmt: skip
    assert [one.hops[0].status if one.hops else None for one in fetched.evidence.attempts] == [502, None, 200]
    assert fetched.body == b"well"
    assert fetched.evidence.status == 200
    assert server.paths == ["/"] * 3


@pytest.mark.parametrize(
    ("answer", "asked"),
    [
        pytest.param(ok(status="500 Oops"), 3, id="500 may pass"),
        pytest.param(ok(status="503 Busy"), 3, id="503 may pass"),
        pytest.param(ok(b"", "Retry-After: 60", status="503 Busy"), 1, id="503 that says when to come back"),
        pytest.param(ok(status="501 Not Implemented"), 1, id="501 will not pass"),
        pytest.param(ok(b"Page not found", status="404 Not Found"), 1, id="404 is an answer"),
        pytest.param(ok(status="429 Too Many Requests"), 1, id="429 is no noise"),
        pytest.param(b"", 3, id="nothing at all may pass"),
        pytest.param(b"rubbish\r\n\r\n", 2, id="rubbish will not pass, but is shown to the second engine"),
    ],
)
async def test_what_is_asked_again(answer, asked):
    fetched, server = await look({"/": answer}, retries=2)
    assert len(fetched.evidence.attempts) == len(server.paths) == asked


async def test_a_retry_starts_from_the_first_address():
    script = {"/": to("/b"), "/b": [ok(status="503 Busy"), ok()]}
    fetched, server = await look(script, retries=1)
    assert server.paths == ["/", "/b", "/", "/b"]
    assert [len(one.hops) for one in fetched.evidence.attempts] == [2, 2]


async def test_others_are_served_while_a_retry_waits():
    script = {"/flaky": [ok(status="502 Bad Gateway"), ok()], "*": ok()}
    async with wired(script, retries=1) as (server, wire):
        urls = [f"http://site.example/{path}" for path in ("flaky", "second", "third")]
        looks = await asyncio.gather(*(wire.fetch(Request(url)) for url in urls))
    assert server.paths == ["/flaky", "/second", "/third", "/flaky"]
    assert [one.evidence.status for one in looks] == [200] * 3
