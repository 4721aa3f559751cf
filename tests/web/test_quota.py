"""Quotas as servers announce them, and what becomes of our pace: pure tables, then looks."""

from datetime import timedelta

import pytest

from curator.errors import ConfigError
from curator.model import Courtesy, Failure, Host, HostCourtesy, Request
from curator.web import Wire, quota
from curator.web._hosts import AWAY_S, MAX_CRAWL_DELAY_S, Hosts
from tests.web.raw import NOON, courtesy, look, no_such_name, ok, to, wired
from tests.web.test_trouble import silent

SOON = int((NOON + timedelta(seconds=90)).timestamp())


@pytest.mark.parametrize(
    ("headers", "rest_s"),
    [
        pytest.param({"x-ratelimit-remaining": "0", "x-ratelimit-reset": str(SOON)}, 90, id="GitHub: a moment"),
        pytest.param({"x-ratelimit-remaining": "0", "x-ratelimit-reset": f"{SOON}000"}, 90, id="in milliseconds"),
        pytest.param({"ratelimit-remaining": "0", "ratelimit-reset": "30"}, 30, id="GitLab: seconds from now"),
        pytest.param({"x-rate-limit-remaining": "0", "x-rate-limit-reset": str(SOON)}, 90, id="X"),
        pytest.param({"x-ratelimit-remaining": "0", "x-ratelimit-reset": "1m30s"}, 90, id="spelled out"),
        pytest.param({"x-ratelimit-remaining": "0", "x-ratelimit-reset": "Thu, 05 Nov 2026 12:01:30 GMT"}, 90, id="a"),
        pytest.param({"ratelimit": '"default";r=0;t=30'}, 30, id="structured, draft 10"),
        pytest.param({"ratelimit": "limit=100, remaining=0, reset=50"}, 50, id="structured, draft 3"),
        pytest.param({"ratelimit": '"default";r=7;t=30'}, None, id="something left"),
        pytest.param({"x-ratelimit-remaining": "12", "x-ratelimit-reset": str(SOON)}, None, id="twelve left"),
        pytest.param({"x-ratelimit-remaining": "0"}, None, id="no word when"),
        pytest.param({"x-ratelimit-remaining": "0", "x-ratelimit-reset": "-5"}, None, id="in the past"),
        pytest.param({"x-ratelimit-remaining": "0", "x-ratelimit-reset": "soon"}, None, id="garbage"),
        pytest.param({"x-ratelimit-remaining": "\x00", "x-ratelimit-reset": "9" * 99}, None, id="bytes"),
        pytest.param({}, None, id="nothing"),
    ],
)  # fmt: skip
def test_rest(headers, rest_s):
    assert quota.rest_s(headers.get, now=NOON) == rest_s


async def test_a_spent_quota_makes_the_host_rest():
    headers = ("X-RateLimit-Remaining: 0", f"X-RateLimit-Reset: {SOON}")
    async with wired({"*": ok(b"well", *headers)}) as (server, wire):
        first, second = [await wire.fetch(Request(f"http://site.example/{number}")) for number in range(2)]
    assert (first.evidence.status, first.host.not_before_at) == (200, NOON + timedelta(seconds=90))
    assert second.evidence.failure is Failure.RATE_LIMITED
    assert first.evidence.hops[0].header("x-ratelimit-remaining") == "0"
    assert server.paths == ["/0"]


def hosts(**changes: object) -> Hosts:
    return Hosts([], courtesy=Courtesy(**changes), clock=lambda: NOON)


def hear(known: Hosts, *statuses: int) -> None:
    known.met("a")
    for status in statuses:
        known.heed("a", status=status, header={}.get)


@pytest.mark.parametrize(
    ("statuses", "pause_s"),
    [
        pytest.param((200,), 1.0, id="all is well"),
        pytest.param((429,), 2.0, id="429 without a word"),
        pytest.param((429, 429), 4.0, id="twice"),
        pytest.param((429, 200), 1.6, id="a good answer takes a fifth away"),
        pytest.param((429, *[200] * 9), 1.0, id="until all is as usual"),
        pytest.param((500, 502), 1.0, id="two server errors are noise"),
        pytest.param((500, 502, 503), 2.0, id="the third is a server in trouble"),
        pytest.param((500,) * 20, MAX_CRAWL_DELAY_S, id="capped"),
        pytest.param((500, 500, 200, 500, 500), 1.0, id="in a row"),
    ],
)
def test_pace(statuses, pause_s):
    known = hosts()
    hear(known, *statuses)
    assert known.pause_s("a") == pytest.approx(pause_s)


def test_three_times_429_in_a_row_sends_us_away():
    """FIELD 3e 42: hosts that throttle for ever."""
    known = hosts()
    hear(known, 429, 429)
    assert not known.asks_for_rest("a")
    hear(known, 429)
    assert known.get("a").not_before_at == NOON + timedelta(seconds=AWAY_S)


def test_silence_slows_down_too():
    known = hosts()
    known.met("a")
    for _ in range(3):
        known.failed("a", Failure.RESET)
    assert known.pause_s("a") == 2.0
    known.failed("b", Failure.RESET)
    assert known.get("b") == Host("b"), "nobody was asked"


def test_what_robots_txt_asks_for_is_never_relaxed():
    known = hosts()
    known.keep_robots("a", "User-agent: *\nCrawl-delay: 5", delay_s=5.0)
    hear(known, *[200] * 50)
    assert known.pause_s("a") == 5.0
    later = Hosts(known.all(), courtesy=Courtesy(), clock=lambda: NOON)
    hear(later, *[200] * 50)
    assert later.pause_s("a") == 5.0, "nor in the next night"


def test_patience_is_learnt_and_forgotten():
    """datagouv/data.gouv.fr#1875: five seconds are too short for slow public servers."""
    known = hosts(read_s=20.0)
    assert known.patience("a") == 1.0
    known.answered_in("a", 15.0)
    assert known.patience("a") == 2.25
    known.answered_in("a", 8.0)
    assert known.patience("a") == 2.25
    known.answered_in("a", 1.0)
    assert known.patience("a") == 1.0


def test_a_silent_host_gets_twice_the_time_once():
    known = hosts()
    known.met("a")
    known.failed("a", Failure.TIMEOUT)
    assert known.patience("a") == 2.0
    known.failed("a", Failure.TIMEOUT)
    assert known.patience("a") == 1.0


async def test_the_patience_for_a_host_is_used():
    patient = Host("site.example", patience_s=0.06, robots="", robots_at=NOON)
    fetched, _ = await look({"/": silent}, hosts=(patient,), read_s=0.03)
    assert fetched.evidence.last.detail == "no answer within 0.06 s"


async def test_a_day_has_so_many_requests_for_a_host():
    async with wired({"*": ok()}, "a.example", "b.example", a_day=3) as (server, wire):
        looks = [await wire.fetch(Request(f"http://a.example/{number}")) for number in range(4)]
        other = await wire.fetch(Request("http://b.example/"))
    assert [one.evidence.failure for one in looks] == [None, None, Failure.RATE_LIMITED, Failure.RATE_LIMITED]
    assert "3 times today" in looks[-1].evidence.last.detail
    assert other.evidence.status == 200
    assert len([one for one in server.heard if one.host == "a.example"]) == 3, "robots.txt counts, too"


def test_the_next_day_begins_anew():
    now = [NOON]
    known = Hosts([], courtesy=Courtesy(a_day=1), clock=lambda: now[0])
    known.met("a")
    assert known.refusal("a") is not None
    now[0] += timedelta(days=1)
    assert known.refusal("a") is None


async def test_what_earlier_runs_asked_today_counts_for_the_day():
    async with wired({"*": ok()}, "a.example", a_day=3, asked={"a.example": 2}, obey_robots=False) as (server, wire):
        looks = [await wire.fetch(Request(f"http://a.example/{number}")) for number in range(2)]
    assert [one.evidence.failure for one in looks] == [None, Failure.RATE_LIMITED]
    assert len(server.heard) == 1


def test_what_was_asked_yesterday_counts_no_more():
    now = [NOON]
    known = Hosts([], courtesy=Courtesy(a_day=2), clock=lambda: now[0], asked={"a": 2})
    assert known.refusal("a") is not None
    now[0] += timedelta(days=1)
    assert known.refusal("a") is None


EXCEPTIONS = {
    "example.org": HostCourtesy(interval_s=5.0, obey_robots=False, headers={"X-Key": "secret"}),
    "b.example.org": HostCourtesy(a_day=7),
    "c.example.org": HostCourtesy(interval_s=0.0),
}


@pytest.mark.parametrize(
    ("name", "interval_s", "a_day", "headers"),
    [
        pytest.param("example.org", 5.0, None, {"X-Key": "secret"}, id="the host itself"),
        pytest.param("example.org:8080", 5.0, None, {"X-Key": "secret"}, id="on another port"),
        pytest.param("a.example.org", 5.0, None, {}, id="a name below inherits all but the headers"),
        pytest.param("x.b.example.org", 5.0, 7, {}, id="from every name above"),
        pytest.param("c.example.org", 0.0, None, {}, id="the nearest counts"),
        pytest.param("notexample.org", None, None, {}, id="a name that only ends alike"),
    ],
)
def test_exceptions(name, interval_s, a_day, headers):
    told = hosts(hosts=EXCEPTIONS).told(name)
    assert (told.interval_s, told.a_day, dict(told.headers)) == (interval_s, a_day, headers)


def test_an_exceptions_pace_outweighs_the_usual_one():
    known = hosts(interval_s=1.0, hosts=EXCEPTIONS)
    assert [known.pause_s(name) for name in ("x.example", "a.example.org", "c.example.org")] == [1.0, 5.0, 0.0]


async def test_headers_for_a_host_go_nowhere_else():
    own = {"one.example": HostCourtesy(headers={"Authorization": "Bearer x", "accept-language": "xx"})}
    script = {"one.example/": to("http://two.example/b"), "/b": ok()}
    async with wired(script, "one.example", "two.example", hosts_=own) as (server, wire):
        await wire.fetch(Request("http://one.example/"))
    sent = {(one.host, one.path): one.headers for one in server.heard}
    assert sent["one.example", "/"]["authorization"] == "Bearer x"
    assert sent["one.example", "/"]["accept-language"] == "xx"
    assert "authorization" not in sent["two.example", "/b"]
    assert sent["two.example", "/b"]["accept-language"] != "xx"


FORBIDS = {"/robots.txt": ok(b"User-agent: *\nDisallow: /", media="text/plain"), "/": ok(b"well")}


@pytest.mark.parametrize(
    ("changes", "is_asked"),
    [
        pytest.param({}, False, id="obeyed by default"),
        pytest.param({"obey_robots": False}, True, id="the policy's one switch"),
        pytest.param({"hosts_": {"site.example": HostCourtesy(obey_robots=False)}}, True, id="for one host"),
        pytest.param({"obey_robots": False, "hosts_": {"example": HostCourtesy(obey_robots=True)}}, False, id="but 1"),
    ],
)  # fmt: skip
async def test_the_operator_decides_about_robots_txt(changes, is_asked):
    fetched, server = await look(FORBIDS, **changes)
    assert (fetched.evidence.failure is None) is is_asked
    assert bool(server.paths) is is_asked


PROXY = b"HTTP/1.1 200 Connection established\r\n\r\n"


async def test_a_proxy_is_asked_in_place_of_the_site():
    async with wired({"*": ok(b"by proxy")}, "proxy.example") as (server, _):
        limits = courtesy(proxy=f"http://ann:p%40ss@127.0.0.1:{server.port}")
        async with Wire(limits, lambda: NOON, look_up=lambda name: ("127.0.0.1",)) as wire:
            fetched = await wire.fetch(Request("http://site.example/a?b"))
    assert fetched.body == b"by proxy"
    page = server.heard[-1]
    assert (page.host, page.path) == ("site.example", "http://site.example/a?b")
    assert page.headers["proxy-authorization"] == "Basic YW5uOnBAc3M="
    assert "YW5u" not in repr(fetched.evidence)


@pytest.mark.parametrize(
    ("answer", "failure"),
    [
        pytest.param(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", Failure.OWN_NETWORK, id="wants a password"),
        pytest.param(b"HTTP/1.1 403 Forbidden\r\n\r\n", Failure.OWN_NETWORK, id="forbids it"),
        pytest.param(b"", Failure.OWN_NETWORK, id="hangs up"),
        pytest.param(b"rubbish\r\n\r\n", Failure.OWN_NETWORK, id="is none"),
        pytest.param(b"HTTP/1.1 502 Bad Gateway\r\n\r\n", Failure.UNREACHABLE, id="cannot reach the site"),
    ],
)
async def test_a_proxy_that_does_not_do_its_part(answer, failure):
    async with wired({"*": answer}, "proxy.example") as (server, _):
        limits = courtesy(proxy=f"http://127.0.0.1:{server.port}")
        async with Wire(limits, lambda: NOON, look_up=lambda name: ("127.0.0.1",)) as wire:
            fetched = await wire.fetch(Request("https://site.example/"))
    assert fetched.evidence.failure is failure
    assert {one.path for one in server.heard} == {"site.example:443"}


async def test_behind_a_proxy_private_places_stay_closed():
    async with wired({"*": ok()}, "proxy.example") as (server, _):
        limits = courtesy(proxy=f"http://127.0.0.1:{server.port}")
        async with Wire(limits, lambda: NOON, look_up=lambda name: ("10.0.0.1",)) as wire:
            urls = ("http://inside.example/", "http://169.254.169.254/", "https://10.0.0.1/", "http://x.invalid/")
            failures = [(await wire.fetch(Request(url))).evidence.failure for url in urls]
    assert failures == [Failure.UNSAFE, Failure.UNSAFE, Failure.UNSAFE, Failure.DNS]
    assert server.connections == 0


@pytest.mark.parametrize("written", ["proxy.example:3128", "socks5://proxy.example", "http://", "http://[::1"])
def test_a_proxy_that_is_no_address_is_the_operators_mistake(written):
    with pytest.raises(ConfigError, match=r"courtesy\.proxy"):
        Wire(courtesy(proxy=written), lambda: NOON, look_up=no_such_name)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("http://ann:pa55@site.example/a", "http://site.example/a"),
        ("http://ann@site.example/", "http://site.example/"),
        ("HTTP:\\\\ann:pa55@site.example", "HTTP:\\\\site.example"),
        ("http://site.example/@a", "http://site.example/@a"),
        ("http://site.example/?a@b", "http://site.example/?a@b"),
        ("http://ann:pa55@[::1/", "http://[::1/"),
        ("mailto:ann@site.example", "mailto:ann@site.example"),
    ],
)
async def test_credentials_are_nowhere_in_the_evidence(url, shown):
    async with wired({"*": ok()}) as (_, wire):
        fetched = await wire.fetch(Request(url))
    assert fetched.evidence.url == shown
    assert "pa55" not in repr(fetched)


async def test_credentials_in_a_location_are_neither_sent_nor_kept():
    script = {"/": to("http://ann:pa55@two.example/b"), "/b": ok()}
    async with wired(script, "site.example", "two.example") as (server, wire):
        fetched = await wire.fetch(Request("http://site.example/"))
    assert fetched.evidence.final_url == "http://two.example/b"
    assert "authorization" not in server.heard[-1].headers
    assert "pa55" not in repr(fetched)
