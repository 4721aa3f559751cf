"""Redirects and the cookies between them: what is followed, where it ends, and what is sent on the way."""

import pytest

from curator.model import Failure, Request
from tests.web.raw import look, ok, to, wired


@pytest.mark.parametrize("count", [1, 5, 20])
async def test_redirects_are_followed(count):
    script = {f"/{step}": to(f"/{step + 1}") for step in range(count)} | {f"/{count}": ok()}
    fetched, server = await look(script, "http://site.example/0")
    assert fetched.evidence.failure is None
    assert [hop.status for hop in fetched.evidence.hops] == [302] * count + [200]
    assert server.paths == [f"/{step}" for step in range(count + 1)]


async def test_the_21st_redirect_is_one_too_many():
    fetched, server = await look({f"/{step}": to(f"/{step + 1}") for step in range(30)}, "http://site.example/0")
    assert fetched.evidence.failure is Failure.LOOP
    assert len(server.paths) == 21
    assert fetched.body is None


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_every_redirect_status_is_followed(status):
    """WHATWG Fetch, 2.2.3."""
    fetched, _ = await look({"/": to("/b", status=status), "/b": ok()})
    assert [hop.status for hop in fetched.evidence.hops] == [status, 200]


@pytest.mark.parametrize(
    ("location", "final"),
    [
        pytest.param("b", "http://site.example/a/b", id="relative to the folder"),
        pytest.param("/b", "http://site.example/b", id="relative to the root"),
        pytest.param("?b", "http://site.example/a/?b", id="a query only"),
        pytest.param("//site.example/b", "http://site.example/b", id="without scheme (RFC 3986, 4.2)"),
        pytest.param("http:b", "http://site.example/a/b", id="scheme without slashes, as WHATWG reads it"),
        pytest.param("http:\\\\site.example\\b", "http://site.example/b", id="backslashes"),
        pytest.param("  /b  ", "http://site.example/b", id="blanks around"),
        pytest.param("/b c", "http://site.example/b%20c", id="blanks inside"),
        pytest.param("/ü", "http://site.example/%C3%BC", id="raw UTF-8"),
        pytest.param("/b#c", "http://site.example/b", id="a fragment is not sent"),
        pytest.param("HTTP://SITE.EXAMPLE/b", "http://site.example/b", id="capitals"),
    ],
)
async def test_locations_as_browsers_read_them(location, final):
    fetched, _ = await look({"/a/": to(location), "*": ok()}, "http://site.example/a/")
    assert fetched.evidence.final_url == final
    assert fetched.evidence.status == 200


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        pytest.param(to(""), 302, id="an empty Location leads nowhere"),
        pytest.param(b"HTTP/1.1 301 Moved\r\nContent-Length: 2\r\n\r\nhi", 301, id="no Location at all"),
        pytest.param(to("/b", status=300), 300, id="300 is a choice for people"),
        pytest.param(ok(b"", "Location: /b", status="201 Created"), 201, id="Location of a 201"),
        pytest.param(ok(b"", "Refresh: 60; url=/b"), 200, id="a Refresh that leaves time to read"),
    ],
)
async def test_what_is_no_redirect(answer, status):
    fetched, server = await look({"/": answer, "/b": ok()})
    assert fetched.evidence.status == status
    assert fetched.evidence.failure is None
    assert server.paths == ["/"]


@pytest.mark.parametrize(
    ("location", "failure"),
    [
        pytest.param("mailto:ann@site.example", Failure.UNSUPPORTED, id="mail"),
        pytest.param("intent://x#Intent;end", Failure.UNSUPPORTED, id="an app"),
        pytest.param("http://[::1/p", Failure.PROTOCOL, id="no address at all"),
        pytest.param("http://a b/", Failure.PROTOCOL, id="no host name"),
        pytest.param("/" + "x" * 20_000, Failure.PROTOCOL, id="longer than any server takes"),
        pytest.param("/", Failure.LOOP, id="to itself"),
    ],
)
async def test_redirects_that_lead_nowhere(location, failure):
    fetched, server = await look({"/": to(location)})
    assert fetched.evidence.failure is failure
    assert fetched.evidence.status == 302
    assert fetched.evidence.final_url == "http://site.example/"
    assert server.paths == ["/"]
    assert len(fetched.evidence.last.detail) <= 200


async def test_a_circle_is_seen_at_once():
    fetched, server = await look({"/": to("/b"), "/b": to("/c"), "/c": to("/b")})
    assert fetched.evidence.failure is Failure.LOOP
    assert server.paths == ["/", "/b", "/c"]


async def test_a_page_that_waits_for_its_cookie_is_no_circle():
    """lycheeverse/lychee#574, #645, #715: the same address again, now with the cookie."""
    script = {"/": [to("/", "Set-Cookie: seen=1; Path=/"), ok()]}
    fetched, server = await look(script)
    assert fetched.evidence.status == 200
    assert [one.headers.get("cookie") for one in server.heard[1:]] == [None, "seen=1"]


@pytest.mark.parametrize(
    ("set_cookie", "sent"),
    [
        pytest.param("a=1; Path=/", "a=1", id="for the whole site"),
        pytest.param("a=1; Path=/other", None, id="for another path"),
        pytest.param("a=1; Domain=elsewhere.example", None, id="for a site that is not its own"),
        pytest.param("a=1; Secure", None, id="for https only"),
        pytest.param("a=1; Max-Age=0", None, id="taken back"),
        pytest.param(f"a={'x' * 5_000}", None, id="larger than RFC 6265, 6.1 asks for"),
        pytest.param("a=ü", None, id="not ASCII"),
        pytest.param("", None, id="empty"),
        pytest.param("=;;=", None, id="rubbish"),
    ],
)
async def test_cookies_within_a_chain(set_cookie, sent):
    _, server = await look({"/": to("/b", f"Set-Cookie: {set_cookie}"), "/b": ok()})
    cookie = server.heard[-1].headers.get("cookie")
    assert cookie == sent or (sent is None and cookie in (None, ""))


async def test_cookies_do_not_outlive_their_chain():
    script = {"/": to("/b", "Set-Cookie: a=1; Path=/"), "/b": ok()}
    async with wired(script) as (server, wire):
        await wire.fetch(Request("http://site.example/"))
        await wire.fetch(Request("http://site.example/b"))
    assert [one.headers.get("cookie") for one in server.heard if one.path == "/b"] == ["a=1", None]


async def test_cookies_stay_with_their_site():
    script = {"one.example/": to("http://two.example/b", "Set-Cookie: a=1; Path=/"), "/b": ok()}
    async with wired(script, "one.example", "two.example") as (server, wire):
        await wire.fetch(Request("http://one.example/"))
    assert "cookie" not in server.heard[-1].headers
