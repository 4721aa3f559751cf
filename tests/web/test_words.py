"""Headers sent and kept, Retry-After, and URLs taken apart: pure tables."""

from datetime import timedelta

import pytest

from curator import __version__
from curator.model import Agent, Courtesy, Request
from curator.web import headers, retry_after
from curator.web._aim import MAX_LENGTH, aim
from tests.web.raw import NOON


@pytest.mark.parametrize(
    ("written", "wait"),
    [
        pytest.param("2", 2, id="seconds (RFC 9110, 10.2.3)"),
        pytest.param(" 86400 ", 86_400, id="blanks around"),
        pytest.param("0", None, id="zero says nothing"),
        pytest.param("-5", None, id="negative is no number of seconds"),
        pytest.param("1.5", 1.5, id="fractions, as some servers send"),
        pytest.param("99999999999", 99_999_999_999, id="absurd; the caller caps it"),
        pytest.param("9" * 400, None, id="a number without end"),
        pytest.param("1m30s", 90, id="spelled out, as some gateways send"),
        pytest.param("1h", 3_600, id="an hour, spelled out"),
        pytest.param("Thu, 05 Nov 2026 12:01:00 GMT", 60, id="HTTP date (RFC 9110, 5.6.7)"),
        pytest.param("Thursday, 05-Nov-26 12:01:00 GMT", 60, id="RFC 850 date, which must be read, too"),
        pytest.param("Thu Nov  5 12:01:00 2026", 60, id="asctime date, which must be read, too"),
        pytest.param("Thu, 05 Nov 2026 13:01:00 +0100", 60, id="a zone that should not be there"),
        pytest.param("Thu, 05 Nov 2026 11:00:00 GMT", None, id="in the past"),
        pytest.param("Thu, 99 Nov 2026 25:00:00 GMT", None, id="no such day"),
        pytest.param("soon", None, id="garbage"),
        pytest.param("1m30s please", None, id="garbage that begins well"),
        pytest.param("\x00\xff", None, id="bytes"),
        pytest.param("", None, id="empty"),
        pytest.param(None, None, id="none"),
    ],
)
def test_retry_after(written, wait):
    assert retry_after.seconds(written, now=NOON) == wait


def test_retry_after_far_in_the_future_is_a_number():
    assert retry_after.seconds("Fri, 31 Dec 9999 23:59:59 GMT", now=NOON) > timedelta(days=365_000).total_seconds()


@pytest.mark.parametrize(
    ("contact", "agent", "expected"),
    [
        pytest.param("", Agent.OWN, f"curator/{__version__}", id="without contact"),
        pytest.param("https://a.example/b", Agent.OWN, f"curator/{__version__} (+https://a.example/b)", id="with one"),
        pytest.param("x\r\nHost: y", Agent.OWN, f"curator/{__version__} (+xHost: y)", id="no second header"),
        pytest.param("Bücher", Agent.OWN, f"curator/{__version__} (+Bcher)", id="visible ASCII only"),
        pytest.param(
            "mailto:a@b.example", Agent.COMPATIBLE,
            f"Mozilla/5.0 (compatible; curator/{__version__}; +mailto:a@b.example)", id="the browsers' form",
        ),
    ],
)  # fmt: skip
def test_user_agent(contact, agent, expected):
    assert headers.user_agent(Courtesy(contact=contact), agent) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        pytest.param(None, "en,*;q=0.5", id="unknown"),
        pytest.param("pl", "pl,en;q=0.7,*;q=0.5", id="the resource's own first"),
        pytest.param("pt-BR", "pt-BR,pt;q=0.9,en;q=0.7,*;q=0.5", id="a region falls back to its language"),
        pytest.param("en", "en,*;q=0.5", id="English once"),
        pytest.param("de\r\nX: y", "en,*;q=0.5", id="no second header"),
    ],
)
def test_accept_language(language, expected):
    assert dict(headers.sent(Request("x", language=language), Courtesy()))["Accept-Language"] == expected


def test_validators_go_out_unless_they_could_break_the_request():
    good = dict(headers.sent(Request("x", etag='W/"a"', last_modified="Thu, 05 Nov 2026 11:00:00 GMT"), Courtesy()))
    bad = dict(headers.sent(Request("x", etag='"a"\r\nX: y', last_modified="ü"), Courtesy()))
    assert good["If-None-Match"] == 'W/"a"'
    assert good["If-Modified-Since"] == "Thu, 05 Nov 2026 11:00:00 GMT"
    assert not {"If-None-Match", "If-Modified-Since"} & bad.keys()


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        pytest.param((b"Content-Type", b"text/html"), (("content-type", "text/html"),), id="lower-case names"),
        pytest.param((b"Date", b"Thu, 05 Nov 2026 11:00:00 GMT"), (), id="what varies nightly is left out"),
        pytest.param((b"Set-Cookie", b"id=secret; Path=/"), (("set-cookie", "id"),), id="a cookie's name only"),
        pytest.param((b"Location", "/ä".encode()), (("location", "/ä"),), id="UTF-8"),
        pytest.param((b"Location", b"/\xe4"), (("location", "/ä"),), id="latin-1"),
        pytest.param((b"Server", b"a\x01b"), (("server", "a b"),), id="control bytes become blanks"),
        pytest.param((b"ETag", b"x" * 9_000), (("etag", "x" * 512),), id="bounded"),
        pytest.param((b"Location", b"/" * 9_000), (("location", "/" * 2_048),), id="addresses may be longer"),
    ],
)
def test_kept_headers(raw, expected):
    assert headers.kept([raw]) == expected


def test_a_flood_of_headers_is_bounded():
    assert len(headers.kept([(b"Link", b"</a>; rel=next")] * 10_000)) == headers.MAX_KEPT


@pytest.mark.parametrize(
    ("written", "url", "host", "port", "name", "target"),
    [
        pytest.param("HTTP://Site.Example:80/a/../b", "http://site.example/b", "site.example", 80, "site.example", "/b",
                     id="one spelling"),
        pytest.param("https://site.example:8443", "https://site.example:8443/", "site.example", 8443,
                     "site.example:8443", "/", id="a port of its own"),
        pytest.param("http://bücher.example/ü?ü", "http://xn--bcher-kva.example/%C3%BC?%C3%BC",
                     "xn--bcher-kva.example", 80, "xn--bcher-kva.example", "/%C3%BC?%C3%BC", id="non-ASCII"),
        pytest.param("http://a:b@site.example/#c", "http://site.example/", "site.example", 80, "site.example", "/",
                     id="credentials and fragment stay behind"),
        pytest.param("http://site.example/%2F//|x?a|b'", "http://site.example/%2F//|x?a|b%27", "site.example", 80,
                     "site.example", "/%2F//|x?a|b%27", id="escapes and odd characters as WHATWG has them"),
        pytest.param("http://site.example/?", "http://site.example/?", "site.example", 80, "site.example", "/?",
                     id="an empty query is a query"),
        pytest.param("http://[::1]:8080/", "http://[::1]:8080/", "::1", 8080, "[::1]:8080", "/", id="IPv6"),
        pytest.param("http://0x7f.1/", "http://127.0.0.1/", "127.0.0.1", 80, "127.0.0.1", "/", id="short hexadecimal"),
        pytest.param("http://2130706433/", "http://127.0.0.1/", "127.0.0.1", 80, "127.0.0.1", "/", id="one number"),
        pytest.param("http://0177.0.0.1/", "http://127.0.0.1/", "127.0.0.1", 80, "127.0.0.1", "/", id="octal"),
    ],
)  # fmt: skip
def test_aim(written, url, host, port, name, target):
    """WHATWG URL, 3 and 4."""
    taken = aim(written)
    assert taken is not None
    assert (taken.url, taken.host, taken.port, taken.name, taken.target) == (url, host, port, name, target)


@pytest.mark.parametrize(
    "written",
    ["", "site.example", "/a", "http://", "http://[::1/p", "http://a b/", "http://a:99999/", "mailto:a@b.example",
     "ftp://a.example/", "http://%00/", "\ud800", f"http://a.example/{'a' * MAX_LENGTH}"],
)  # fmt: skip
def test_no_aim(written):
    assert aim(written) is None


def test_relative_addresses_have_an_aim_below_their_base():
    assert aim("//b.example/x", base="https://a.example/").url == "https://b.example/x"
    assert aim("../c", base="https://a.example/a/b").url == "https://a.example/c"
