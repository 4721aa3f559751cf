"""The second look: who refuses our name or our HTTP is asked once more in another way; both are in the evidence."""

import pytest

from curator.model import Agent, Failure, Purpose, Request
from curator.web import refusals
from tests.web.raw import look, ok

BROWSERS = "mozilla/5.0 (compatible; curator/"


REFUSALS = {
    "403 by agent (lycheeverse/lychee#808)": ok(b"No", status="403 Forbidden"),
    "406 by header": ok(b"No", status="406 Not Acceptable"),
    "400 by agent (linkchecker/linkchecker#525)": ok(
        b"<h1>This browser is no longer supported</h1>" + b"x" * 999, status="400 Bad Request"
    ),
    "404 with a wall's mark": ok(b"x" * 999, "X-DataDome: protected", status="404 Not Found"),
    "404 without a word": ok(b"", status="404 Not Found"),
    "426 wants another HTTP": ok(b"", status="426 Upgrade Required"),
}


@pytest.mark.parametrize("refusal", REFUSALS.values(), ids=REFUSALS.keys())
async def test_a_refusal_is_asked_once_more_as_browsers_ask(refusal):
    fetched, server = await look({"/": [refusal, ok(b"<title>well</title>")]})
    evidence = fetched.evidence
    assert [one.agent for one in evidence.attempts] == [Agent.OWN, Agent.COMPATIBLE]
    assert (evidence.status, fetched.body) == (200, b"<title>well</title>")
    first, second = (one.headers for one in server.heard[1:])
    assert first["user-agent"].startswith("curator/")
    assert second["user-agent"].lower().startswith(BROWSERS)
    assert "+https://curator.example/bot" in second["user-agent"]
    assert len(second["accept"]) > len(first["accept"])
    assert second["sec-fetch-mode"] == "navigate"


HONEST = {
    "a page that says not found": ok(b"<h1>Not Found</h1>", status="404 Not Found"),
    "a long page": ok(b"<p>We are sorry.</p>" * 50, status="404 Not Found"),
    "410": ok(b"<p>This page was taken down by its author.</p>", status="410 Gone"),
    "401 is no refusal of our name": ok(b"", status="401 Unauthorized"),
    "429 is no refusal of our name": ok(b"", status="429 Too Many Requests"),
    "451": ok(b"", status="451 Unavailable"),
    "999 answers so to everybody (gjtorikian/html-proofer#215)": ok(b"", status="999 Request denied"),
}


@pytest.mark.parametrize("answer", HONEST.values(), ids=HONEST.keys())
async def test_an_honest_answer_is_taken_at_its_word(answer):
    fetched, server = await look({"/": answer})
    assert len(fetched.evidence.attempts) == len(server.paths) == 1


async def test_who_refuses_twice_is_asked_no_third_time():
    fetched, server = await look({"/": REFUSALS["406 by header"]}, retries=2)
    assert [one.hops[-1].status for one in fetched.evidence.attempts] == [406, 406]
    assert len(server.paths) == 2


async def test_silence_after_a_refusal_is_in_the_evidence():
    fetched, _ = await look({"/": [ok(status="403 Forbidden"), b""]})
    assert [(one.agent, one.failure) for one in fetched.evidence.attempts] == [
        (Agent.OWN, None), (Agent.COMPATIBLE, Failure.EMPTY),
    ]  # fmt: skip


async def test_what_is_no_http_is_shown_to_the_second_engine():
    fetched, server = await look({"/": [b"rubbish\r\n\r\n", ok(b"well")]})
    assert [(one.agent, one.failure) for one in fetched.evidence.attempts] == [
        (Agent.OWN, Failure.PROTOCOL), (Agent.OWN, None),
    ]  # fmt: skip
    assert server.heard[-1].headers["user-agent"].startswith("curator/")


@pytest.mark.parametrize("purpose", [Purpose.PROBE, Purpose.MEMENTO])
async def test_probes_and_archives_are_asked_once(purpose):
    _, server = await look({"/": ok(status="403 Forbidden")}, request=Request("http://site.example/", purpose=purpose))
    assert server.paths == ["/"]


async def test_a_host_that_asks_for_rest_is_left_alone():
    _, server = await look({"/": ok(b"", "Retry-After: 60", status="403 Forbidden")})
    assert server.paths == ["/"]


async def test_it_starts_from_the_first_address_with_cookies_of_its_own():
    script = {
        "/": [
            b"HTTP/1.1 302 Found\r\nLocation: /b\r\nSet-Cookie: a=1; Path=/\r\nContent-Length: 0\r\n\r\n",
            b"HTTP/1.1 302 Found\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n",
        ],
        "/b": [ok(status="403 Forbidden"), ok()],
    }
    fetched, server = await look(script)
    assert server.paths == ["/", "/b", "/", "/b"]
    assert [one.headers.get("cookie") for one in server.heard[1:]] == [None, "a=1", None, None]
    assert [len(one.hops) for one in fetched.evidence.attempts] == [2, 2]


@pytest.mark.parametrize("status", [200, 301, 401, 429, 451, 999])
def test_answers_that_never_smell(status):
    assert not refusals.smells(status, {"cf-mitigated": "challenge"}.get, b"access denied")


def test_server_errors_smell_when_they_bear_a_mark():
    assert refusals.smells(503, {"cf-mitigated": "challenge"}.get, b"")
    assert not refusals.smells(503, {}.get, b"")
