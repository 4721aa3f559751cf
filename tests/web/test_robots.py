"""robots.txt: when it is asked for, what it forbids, and what it does not."""

import asyncio
from datetime import timedelta

import pytest

from curator.model import Failure, Host, Request
from curator.web import Wire
from tests.web.raw import NO_ROBOTS, NOON, courtesy, look, no_such_name, ok, serving, to, wired


def robots(text: str, *headers: str) -> bytes:
    return ok(text.encode(), *headers, media="text/plain")


FORBIDS = {
    "all robots": "User-agent: *\nDisallow: /",
    "us by name": "User-agent: curator\nDisallow: /\n\nUser-agent: *\nAllow: /",
    "us in capitals (RFC 9309, 2.2.1)": "User-agent: CURATOR\nDisallow: /",
    "this path": "User-agent: *\nDisallow: /page",
    "by a wildcard (RFC 9309, 2.2.3)": "User-agent: *\nDisallow: /*age",
    "the longer rule wins (RFC 9309, 2.2.2)": "User-agent: *\nAllow: /\nDisallow: /page",
    "with a byte order mark": "\ufeffUser-agent: *\nDisallow: /",
    "in a group with others": "User-agent: a\nUser-agent: curator\nDisallow: /",
    "by carriage returns": "User-agent: *\rDisallow: /",
}
ALLOWS = {
    "nothing": "",
    "an empty rule": "User-agent: *\nDisallow:",
    "another robot": "User-agent: googlebot\nDisallow: /",
    "a robot whose name ends like ours": "User-agent: notcurator\nDisallow: /",
    "another path": "User-agent: *\nDisallow: /private",
    "our own group outweighs the one for all": "User-agent: *\nDisallow: /\n\nUser-agent: curator\nAllow: /",
    "the longer rule wins (RFC 9309, 2.2.2)": "User-agent: *\nDisallow: /\nAllow: /page",
    "an exact end (RFC 9309, 2.2.3)": "User-agent: *\nDisallow: /pag$",
    "a home page instead of robots.txt": "<html><body>Welcome, dear agent</body></html>",
    "rubbish": "\x00\x01User-agent\n:::\nDisallow",
}
NO_VERDICT = {
    "500": ok(status="500 Oops"),
    "503": ok(status="503 Busy"),
    "429": ok(status="429 Too Many Requests"),
    "nothing": b"",
    "rubbish": b"rubbish\r\n\r\n",
    "redirects in a circle": to("/robots.txt"),
    "a redirect to no web address": to("mailto:ann@site.example"),
}


@pytest.mark.parametrize("text", FORBIDS.values(), ids=FORBIDS.keys())
async def test_forbids(text):
    fetched, server = await look({"/robots.txt": robots(text), "*": ok()}, "http://site.example/page")
    assert fetched.evidence.failure is Failure.ROBOTS
    assert fetched.evidence.final_url == "http://site.example/page"
    assert fetched.evidence.hops == ()
    assert server.paths == []


@pytest.mark.parametrize("text", ALLOWS.values(), ids=ALLOWS.keys())
async def test_allows(text):
    fetched, server = await look({"/robots.txt": robots(text), "*": ok()}, "http://site.example/page")
    assert fetched.evidence.status == 200
    assert server.paths == ["/page"]


@pytest.mark.parametrize("status", ["400 Bad", "401 No", "403 Forbidden", "404 Not Found", "410 Gone", "451 Law"])
async def test_a_robots_txt_that_is_not_there_allows_all(status):
    """RFC 9309, 2.3.1.3; the body of an error page is no robots.txt."""
    answer = ok(b"User-agent: *\nDisallow: /", status=status)
    fetched, _ = await look({"/robots.txt": answer, "*": ok()})
    assert fetched.evidence.status == 200
    assert (fetched.host.robots, fetched.host.robots_at) == ("", NOON)


@pytest.mark.parametrize("answer", NO_VERDICT.values(), ids=NO_VERDICT.keys())
async def test_no_verdict_forbids_nothing(answer):
    """DESIGN section 3: the resource is looked at and its own evidence decides."""
    fetched, server = await look({"/robots.txt": answer, "/": ok()})
    assert fetched.evidence.status == 200
    assert server.paths == ["/"]


@pytest.mark.parametrize("answer", [NO_VERDICT["500"], NO_VERDICT["nothing"]], ids=["500", "nothing"])
async def test_what_was_read_before_stays_in_force_while_it_cannot_be_read(answer):
    """RFC 9309, 2.4."""
    old = Host("site.example", robots="User-agent: *\nDisallow: /", robots_at=NOON - timedelta(days=2))
    fetched, _ = await look({"/robots.txt": answer, "*": ok()}, hosts=(old,))
    assert fetched.evidence.failure is Failure.ROBOTS
    assert fetched.host.robots_at == NOON


@pytest.mark.parametrize(
    ("known", "asked"),
    [
        pytest.param(Host("site.example"), 1, id="never asked"),
        pytest.param(Host("site.example", robots="", robots_at=NOON - timedelta(hours=23)), 0, id="asked today"),
        pytest.param(Host("site.example", robots="", robots_at=NOON - timedelta(hours=25)), 1, id="asked yesterday"),
        pytest.param(Host("site.example", robots_at=NOON - timedelta(minutes=5)), 0, id="tried just now"),
        pytest.param(Host("site.example", robots_at=NOON - timedelta(hours=2)), 1, id="tried two hours ago"),
        pytest.param(Host("other.example", robots="", robots_at=NOON), 1, id="another host's is not ours"),
    ],
)
async def test_it_is_remembered_for_a_day(known, asked):
    _, server = await look({"*": ok(), "/robots.txt": NO_ROBOTS}, hosts=(known,))
    assert [one.path for one in server.heard].count("/robots.txt") == asked


async def test_it_is_asked_for_once_though_many_wait():
    async with wired({"*": ok(), "/robots.txt": robots("User-agent: *\nDisallow: /3")}) as (server, wire):
        looks = [wire.fetch(Request(f"http://site.example/{number}")) for number in range(9)]
        done = await asyncio.gather(*looks)
    assert [one.path for one in server.heard].count("/robots.txt") == 1
    assert [one.evidence.failure for one in done].count(Failure.ROBOTS) == 1
    assert sorted(server.paths) == [f"/{number}" for number in range(9) if number != 3]


async def test_a_dead_host_is_asked_for_it_once():
    async with wired({"*": b""}) as (server, wire):
        for number in range(3):
            await wire.fetch(Request(f"http://site.example/{number}"))
    assert [one.path for one in server.heard] == ["/robots.txt", "/0", "/1", "/2"]


async def test_the_memory_is_handed_on():
    script = {"/robots.txt": robots("User-agent: *\nDisallow: /private\nCrawl-delay: 2"), "*": ok()}
    async with wired(script) as (_, wire):
        fetched = await wire.fetch(Request("http://site.example/"))
        hosts = wire.hosts()
    assert hosts == (fetched.host,)
    assert hosts[0].robots.startswith("User-agent")
    assert hosts[0].delay_s == 2
    fetched, server = await look(script, "http://site.example/private", hosts=hosts)
    assert fetched.evidence.failure is Failure.ROBOTS
    assert server.heard == []


@pytest.mark.parametrize(
    ("written", "before", "delay"),
    [("5", None, 5), ("0.5", None, 0.5), ("3600", None, 10), ("1e9", None, 10), ("-1", None, None),
     ("inf", None, None), ("x", None, None), ("x", 10.0, 4.0), ("5", 10.0, 5), ("2", 10.0, 4.0), ("x", 0.9, None)],
)  # fmt: skip
async def test_crawl_delay_is_capped_and_what_was_learnt_counts_half(written, before, delay):
    """The good answer takes a fifth away, the new day half of the rest."""
    old = Host("site.example", delay_s=before)
    text = f"User-agent: *\nCrawl-delay: {written}\nDisallow: /page"
    fetched, _ = await look({"/robots.txt": robots(text)}, "http://site.example/page", hosts=(old,))
    assert fetched.host.delay_s == delay


async def test_redirects_of_robots_txt_are_followed_to_another_host():
    """RFC 9309, 2.3.1.2."""
    script = {
        "site.example/robots.txt": to("http://www.example/robots.txt"),
        "www.example/robots.txt": robots("User-agent: *\nDisallow: /page"),
        "*": ok(),
    }
    async with wired(script, "site.example", "www.example") as (server, wire):
        fetched = await wire.fetch(Request("http://site.example/page"))
    assert fetched.evidence.failure is Failure.ROBOTS
    assert server.paths == []


async def test_each_hop_obeys_its_own_hosts_robots_txt():
    script = {"one.example/": to("http://two.example/b"), "two.example/robots.txt": robots(FORBIDS["all robots"])}
    async with wired(script, "one.example", "two.example") as (server, wire):
        fetched = await wire.fetch(Request("http://one.example/"))
    assert fetched.evidence.failure is Failure.ROBOTS
    assert [hop.url for hop in fetched.evidence.hops] == ["http://one.example/"]
    assert fetched.evidence.final_url == "http://two.example/b"
    assert [(one.host, one.path) for one in server.heard if one.host == "two.example"] == [
        ("two.example", "/robots.txt")
    ]


async def test_robots_txt_itself_may_always_be_looked_at():
    fetched, _ = await look({"/robots.txt": robots(FORBIDS["all robots"])}, "http://site.example/robots.txt")
    assert fetched.evidence.status == 200


async def test_it_is_bounded_at_500_kilobytes():
    """RFC 9309, 2.5: rules behind the bound are not read."""
    padding = "# padding\n" * 60_000
    fetched, _ = await look(
        {"/robots.txt": robots(f"User-agent: *\nDisallow: /a\n{padding}Disallow: /page"), "*": ok()},
        "http://site.example/page",
    )
    assert fetched.evidence.status == 200
    assert len(fetched.host.robots) == 500 * 1024


async def test_a_port_has_its_own():
    async with (
        serving({"/robots.txt": robots(FORBIDS["all robots"]), "*": ok()}) as strict,
        serving({"*": ok(), "/robots.txt": NO_ROBOTS}) as open_,
        Wire(courtesy(), lambda: NOON, look_up=no_such_name) as wire,
    ):
        forbidden = await wire.fetch(Request(f"http://127.0.0.1:{strict.port}/"))
        allowed = await wire.fetch(Request(f"http://127.0.0.1:{open_.port}/"))
    assert forbidden.evidence.failure is Failure.ROBOTS
    assert allowed.evidence.status == 200
    assert [host.name for host in wire.hosts()] == sorted(f"127.0.0.1:{one.port}" for one in (strict, open_))
