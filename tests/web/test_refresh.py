"""Pages that send their readers on by themselves: by header, by meta element, and what only looks like it."""

import pytest

from curator.model import Failure
from curator.web import refresh
from tests.web.raw import look, ok, to

BASE = "http://site.example/a/"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param("0;url=/b", "http://site.example/b", id="as it should be"),
        pytest.param("0; URL='b'", "http://site.example/a/b", id="quoted"),
        pytest.param('0; url="b c"', "http://site.example/a/b%20c", id="double quotes and blanks"),
        pytest.param("0 b", "http://site.example/a/b", id="a blank only"),
        pytest.param("0,b", "http://site.example/a/b", id="a comma"),
        pytest.param(";url=b", "http://site.example/a/b", id="no time at all"),
        pytest.param("3.5; url=b", "http://site.example/a/b", id="a fraction"),
        pytest.param("5;url=//x.example/", "http://x.example/", id="without scheme"),
        pytest.param("0", None, id="a mere reload"),
        pytest.param("0;url=", None, id="nowhere"),
        pytest.param("0;url=.", None, id="the same page"),
        pytest.param("0;url=#part", None, id="a place on the same page"),
        pytest.param("300;url=/b", None, id="time enough to read"),
        pytest.param("0;url=javascript:alert(1)", None, id="a script"),
        pytest.param("0;url=http://[::1", None, id="no address"),
        pytest.param("", None, id="empty"),
        pytest.param("9" * 4_000 + ";url=b", None, id="a number without end"),
    ],
)
def test_target(value, expected):
    """WHATWG HTML 4.2.5.3."""
    assert refresh.target(value, base=BASE) == expected


META = '<meta http-equiv="refresh" content="0;url=/b">'


@pytest.mark.parametrize(
    ("page", "found"),
    [
        pytest.param(META, True, id="bare"),
        pytest.param(f"<html><head><title>x</title>{META}", True, id="in the head"),
        pytest.param("<META HTTP-EQUIV=Refresh CONTENT=0;url=/b>", True, id="capitals, no quotes"),
        pytest.param("<Meta Http-Equiv='rEfResh' Content='0;url=/b'>", True, id="letters as they come"),
        pytest.param("<meta content='0;url=/b' http-equiv='refresh'/>", True, id="the other way round"),
        pytest.param('<meta http-equiv="refresh" content="0;url=/b&amp;c">', True, id="with an entity"),
        pytest.param(f"<script>document.write('{META}')</script>", False, id="in a script"),
        pytest.param(f"<noscript>{META}</noscript>", False, id="for those without scripts"),
        pytest.param(f"<!-- {META} -->", False, id="in a comment"),
        pytest.param(f"<!-- {META}", False, id="in a comment without end"),
        pytest.param(f"<title>{META}</title>", False, id="in the title"),
        pytest.param(f"<textarea>{META}</textarea>", False, id="in a form"),
        pytest.param('<meta name="refresh" content="0;url=/b">', False, id="another meta"),
        pytest.param('<meta http-equiv="refresh" content="0;url=/b"', False, id="without end"),
        pytest.param("x" * 40_000 + META, False, id="far down"),
        pytest.param("<p>refresh</p>", False, id="a mere word"),
    ],
)
def test_in_page(page, found):
    got = refresh.in_page(page.encode(), base=BASE)
    assert (got is not None and got.startswith("http://site.example/b")) is found


@pytest.mark.parametrize("page", [b"<!--" * 9_000, b"<script>" * 5_000, b"<meta " * 6_000, b"<meta " + b"a" * 32_000])
def test_hostile_pages_cost_no_more_than_others(page):
    assert refresh.in_page(page + b" refresh ", base=BASE) is None


@pytest.mark.parametrize(
    "answer", [ok(META.encode()), ok(b"wait", "Refresh: 0; url=/b"), ok(META.encode(), "Refresh: 0")],
    ids=["a meta element", "a header", "both, the header a mere reload"],
)  # fmt: skip
async def test_they_are_hops(answer):
    fetched, server = await look({"/": answer, "/b": ok(b"there")})
    assert [(hop.url, hop.status) for hop in fetched.evidence.hops] == [
        ("http://site.example/", 200), ("http://site.example/b", 200),
    ]  # fmt: skip
    assert fetched.body == b"there"
    assert server.paths == ["/", "/b"]


async def test_pages_that_send_one_another_are_no_circle():
    """A slide show: what was seen last is the page."""
    fetched, server = await look({"/": ok(META.encode()), "/b": ok(b"two", "Refresh: 1; url=/")})
    assert (fetched.evidence.failure, fetched.body) == (None, b"two")
    assert server.paths == ["/", "/b"]


async def test_a_chain_of_them_is_bounded():
    script = {f"/{step}": ok(b"x", f"Refresh: 0; url=/{step + 1}") for step in range(20)}
    fetched, server = await look(script, "http://site.example/0")
    assert fetched.evidence.status == 200
    assert len(server.paths) == 6


async def test_what_is_no_page_sends_nobody_on():
    fetched, _ = await look({"/": ok(META.encode(), media="text/plain"), "/b": ok()})
    assert len(fetched.evidence.hops) == 1


async def test_error_pages_are_read_where_they_stand():
    fetched, _ = await look({"/": ok(META.encode() + b"not found", status="404 Not Found"), "/b": ok()})
    assert fetched.evidence.status == 404


async def test_cookies_go_along():
    script = {"/": ok(META.encode(), "Set-Cookie: a=1; Path=/"), "/b": ok()}
    _, server = await look(script)
    assert server.heard[-1].headers["cookie"] == "a=1"


@pytest.mark.parametrize("where", ["http://127.0.0.9/", "http://10.0.0.1/", "http://169.254.169.254/"])
async def test_the_guard_is_asked(where):
    fetched, _ = await look({"/": ok(b"", f"Refresh: 0; url={where}")})
    assert fetched.evidence.failure is Failure.UNSAFE


async def test_redirects_and_refreshes_mix():
    script = {"/": to("/r"), "/r": ok(META.encode()), "/b": to("/c"), "/c": ok(b"end")}
    fetched, _ = await look(script)
    assert [hop.status for hop in fetched.evidence.hops] == [302, 200, 302, 200]
