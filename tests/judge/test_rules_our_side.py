"""Rules for what lies between us and the page: own_network, robots, wall, silenced, rate_limited."""

from dataclasses import replace

import pytest

from curator import extract
from curator.judge import judge
from curator.model import Case, Cause, Check, Evidence, Failure, Page, Signals
from tests.judge.making import NIGHT, PAGE, POLICY, Row, attempt, case, hop, page

UNSEEN = Case(PAGE, Check(NIGHT, Evidence(PAGE)), NIGHT, POLICY)
LATER = "The site asks us to come back later"
HUMAN = "stands before the page and wants proof that a human is looking"

ROWS = (
    Row("a look that never happened", UNSEEN, "own_network", Cause.OWN_NETWORK, "It could not be looked at."),
    Row(
        "511 comes from the network we are in, never from the site (RFC 6585 6)",
        case(511), "own_network", Cause.OWN_NETWORK,
        "Our own network asked for a log-in before it let us out (511).",
    ),
    Row(
        "no route at all from here",
        case(failure=Failure.OWN_NETWORK, detail="Network is unreachable", at_url=PAGE),
        "own_network", Cause.OWN_NETWORK,
        "Our own network has no way to example.org; that says nothing about the page.",
    ),
    Row(
        "nearly ours: no route to that one host",
        case(failure=Failure.UNREACHABLE, detail="No route to host", at_url=PAGE),
        "connection", Cause.CONNECTION, "The server example.org cannot be reached.",
    ),
    Row(
        "robots.txt says no (RFC 9309 2.2.2)",
        case(failure=Failure.ROBOTS, at_url=PAGE),
        "robots", Cause.ROBOTS, "The robots.txt of example.org asks checkers to stay away.",
    ),
    Row(
        "robots.txt of the site that it leads to says no",
        case(hop(302), failure=Failure.ROBOTS, at_url="https://example.net/page"),
        "robots", Cause.ROBOTS, "The robots.txt of example.net asks checkers to stay away.",
    ),
    Row(
        "Cloudflare says in a header that it stopped us (lychee 2187)",
        case(hop(403, cf_mitigated="challenge", server="cloudflare")),
        "wall", Cause.BLOCKED, f"A bot wall (Cloudflare) {HUMAN} (403).",
    ),
    Row(
        "a challenge page that comes as 200",
        case(hop(200, server="cloudflare"), body=page("Just a moment...", text=80)),
        "wall", Cause.BLOCKED, f"A bot wall (Cloudflare) {HUMAN} (200).",
    ),
    Row(
        "a challenge page that comes as 503 is no server error, with Retry-After or without",
        case(hop(503, retry_after="5"), body=page("Just a moment...", text=80)),
        "wall", Cause.BLOCKED, f"A bot wall {HUMAN} (503).",
    ),
    Row(
        "an AWS challenge comes as 202 and has no text",
        case(hop(202, x_amzn_waf_action="challenge"), size=0),
        "wall", Cause.BLOCKED, f"A bot wall (AWS WAF) {HUMAN} (202).",
    ),
    Row(
        "DataDome shows in the script that its challenge loads",
        case(405, body=page("example.org", text=40, scripts=("ct.captcha-delivery.com",))),
        "wall", Cause.BLOCKED, f"A bot wall (DataDome) {HUMAN} (405).",
    ),
    Row(
        "a tiny page with status 200 that rejects the request (hydra 460)",
        case(200, body=page("Request Rejected", text=190)),
        "wall", Cause.BLOCKED, f"A bot wall {HUMAN} (200).",
    ),
    Row(
        "a challenge in another language",
        case(403, body=page("Nur einen Moment…", text=60)),
        "wall", Cause.BLOCKED, f"A bot wall {HUMAN} (403).",
    ),
    Row(
        "nearly a wall: an article of that name with a text of its own",
        case(200, body=page("Access denied", text=9_000)),
        "ok", Cause.OK, "The page works (200).",
    ),
    Row(
        "nearly a wall: a poem of that name, short but with words of its own",
        case(200, body=page("Un instant", text=900)),
        "ok", Cause.OK, "The page works (200).",
    ),
    Row(
        "nearly a wall: a title that only begins like one",
        case(200, body=page("Just a moment in history: the summer of 1914", text=400)),
        "ok", Cause.OK, "The page works (200).",
    ),
    Row(
        "nearly a wall: a good page served through Cloudflare",
        case(hop(200, server="cloudflare"), body=page()),
        "ok", Cause.OK, "The page works (200).",
    ),
    Row(
        "nearly a wall: a 404 whose host is guarded is a 404",
        case(hop(404, server="cloudflare")), "gone", Cause.GONE, "Not found (404).",
    ),
    Row(
        "a site that refused us and then let us hang is no dead site (uo-is-not-dead 158)",
        case(failure=Failure.TIMEOUT, at_url=PAGE, before=(attempt(403),)),
        "silenced", Cause.BLOCKED, "The site refused our checker (403) and then fell silent.",
    ),
    Row(
        "nearly silenced: the first try was no refusal but a server error",
        case(failure=Failure.TIMEOUT, at_url=PAGE, before=(attempt(500),)),
        "timeout", Cause.TIMEOUT, "example.org did not answer in time.",
    ),
    Row(
        "come-back: refused first, let in at the second try",
        case(200, before=(attempt(403),)), "ok", Cause.OK, "The page works (200).",
    ),
    Row("429 (RFC 6585 4)", case(429), "rate_limited", Cause.RATE_LIMITED, f"{LATER} (429)."),
    Row("420, an old 429", case(420), "rate_limited", Cause.RATE_LIMITED, f"{LATER} (420)."),
    Row(
        "503 with Retry-After (RFC 9110 15.6.4 and 10.2.3)",
        case(hop(503, retry_after="86400")), "rate_limited", Cause.RATE_LIMITED, f"{LATER} (503).",
    ),
    Row(
        "nearly limited: 503 without Retry-After",
        case(503), "server_error", Cause.SERVER_ERROR, "The site says that it is not available now (503).",
    ),
    Row(
        "nearly limited: 503 with an empty Retry-After",
        case(hop(503, retry_after=" ")),
        "server_error", Cause.SERVER_ERROR, "The site says that it is not available now (503).",
    ),
    Row(
        "403 with no requests left is a limit",
        case(hop(403, x_ratelimit_remaining="0")), "rate_limited", Cause.RATE_LIMITED, f"{LATER} (403).",
    ),
    Row(
        "nearly limited: 403 with requests left",
        case(hop(403, x_ratelimit_remaining="10")), "blocked", Cause.BLOCKED, "The site refuses our checker (403).",
    ),
    Row(
        "a host that was not asked because it had asked for a pause",
        case(failure=Failure.RATE_LIMITED, at_url=PAGE),
        "rate_limited", Cause.RATE_LIMITED,
        "example.org asked us to come back later, so it was not asked again this time.",
    ),
)  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.says)
def test_what_lies_between_us_and_the_page_is_never_held_against_it(row: Row) -> None:
    found = judge(row.case)
    assert (found.rule, found.cause, found.because) == (row.rule, row.cause, row.because)


@pytest.mark.parametrize(
    ("header", "value", "vendor"),
    [
        ("x-datadome", "protected", "DataDome"),
        ("set-cookie", "datadome", "DataDome"),
        ("x-iinfo", "9-1234-0 0NNN", "Imperva"),
        ("x-cdn", "Imperva", "Imperva"),
        ("set-cookie", "visid_incap_123", "Imperva"),
        ("server", "AkamaiGHost", "Akamai"),
        ("server", "Sucuri/Cloudproxy", "Sucuri"),
        ("server", "ddos-guard", "DDoS-Guard"),
        ("server", "cloudflare", "Cloudflare"),
    ],
)
def test_a_refusal_names_whose_wall_it_is_where_it_shows(header: str, value: str, vendor: str) -> None:
    one = hop(403)
    found = judge(case(replace(one, headers=((header, value),))))
    assert found.because == f"The site refuses our checker (403); it is guarded by {vendor}."


def _silent_title(**signals) -> Page:
    return Page(signals=replace(Signals(content_type="text/html", text_length=80), **signals))


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(_silent_title(title="Just a moment..."), id="in a title that is nobody's name"),
        pytest.param(_silent_title(headings=("www.example.org", "Verifying you are human")), id="in a heading"),
        pytest.param(
            _silent_title(main_text="www.example.org\nEnable JavaScript and cookies to continue"), id="in a line"
        ),
    ],
)
def test_a_wall_shows_wherever_it_names_itself(body: Page) -> None:
    assert judge(case(200, body=body)).rule == "wall"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(_silent_title(title="Home", headings=("Home",), main_text="Welcome"), id="a short page"),
        pytest.param(
            _silent_title(main_text="You need to enable JavaScript to run this app."), id="the shell of an app"
        ),
        pytest.param(_silent_title(main_text="a\nb\nc\nd\ne\nAccess denied"), id="a word far down the page"),
        pytest.param(_silent_title(title="Just a moment...", text_length=9_000), id="a title over a whole text"),
    ],
)
def test_a_page_that_says_little_is_no_wall(body: Page) -> None:
    assert judge(case(200, body=body)).rule == "ok"


CHALLENGE = """<!doctype html><html lang="en"><head><title>Just a moment...</title></head>
<body><h1>example.org</h1><p>Enable JavaScript and cookies to continue</p></body></html>"""
REJECTED = """<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult
with your administrator.<br><br>Your support ID is: 1234567890</body></html>"""


@pytest.mark.parametrize("html", [CHALLENGE, REJECTED], ids=["Cloudflare", "F5"])
def test_walls_are_known_from_their_bytes(html: str) -> None:
    body = extract.read(html.encode(), url=PAGE, content_type="text/html")
    assert judge(case(200, body=body)).rule == "wall"
