"""Turns, pauses and rest: a host is visited by one at a time, with pauses, and not at all while it asks for rest."""

import asyncio
from datetime import timedelta

import pytest

from curator.model import Courtesy, Failure, Host, Request
from curator.web import Wire, own_network_is_up
from curator.web._hosts import MAX_CRAWL_DELAY_S, Hosts
from curator.web.gate import Gate
from tests.web.raw import NOON, courtesy, look, no_such_name, ok, serving, to, wired
from tests.web.test_trouble import silent, unused_port


async def visit(gate: Gate, name: str, seen: list[str], *, pause_s: float = 0.0) -> None:
    async with gate.turn(name, pause_s=lambda: pause_s) as turn:
        turn.touched = True
        seen.append(name)


async def test_turns_come_first_come_first_served():
    gate, seen = Gate(10), []

    async def number(label: str) -> None:
        async with gate.turn("a", pause_s=lambda: 0):
            seen.append(label)

    await asyncio.gather(*(number(str(index)) for index in range(20)))
    assert seen == [str(index) for index in range(20)]


async def test_a_host_that_rests_keeps_nobody_else_waiting():
    gate, seen = Gate(1), []
    await visit(gate, "a", seen, pause_s=3_600)
    again = asyncio.ensure_future(visit(gate, "a", seen))
    await asyncio.gather(*(visit(gate, f"b{index}", seen) for index in range(50)))
    assert not again.done()
    assert seen == ["a", *(f"b{index}" for index in range(50))]
    again.cancel()


async def test_a_visit_that_the_host_never_noticed_needs_no_rest():
    gate, seen = Gate(1), []
    async with gate.turn("a", pause_s=lambda: 3_600):
        pass
    await asyncio.wait_for(visit(gate, "a", seen), 5)
    assert seen == ["a"]


async def test_a_cancelled_wait_gives_its_turn_to_the_next():
    gate, seen = Gate(1), []
    async with gate.turn("a", pause_s=lambda: 0):
        first, second = (asyncio.ensure_future(visit(gate, "a", seen)) for _ in range(2))
        await asyncio.sleep(0)
        first.cancel()
    await asyncio.wait_for(second, 5)
    assert seen == ["a"]
    assert first.cancelled()


async def test_forgotten_hosts_do_not_fill_the_memory():
    gate, seen = Gate(1), []
    for index in range(5_000):
        await visit(gate, f"h{index}", seen)
    assert len(gate._lanes) <= 1_024


async def test_a_resting_host_is_not_forgotten():
    gate, seen = Gate(1), []
    await visit(gate, "a", seen, pause_s=3_600)
    for index in range(3_000):
        await visit(gate, f"h{index}", seen)
    assert "a" in gate._lanes


async def test_so_many_hosts_at_once_and_one_connection_each():
    barrier = asyncio.Barrier(3)

    async def together(reader, writer):
        await barrier.wait()
        writer.write(ok())

    names = [f"h{index}.example" for index in range(9)]
    known = tuple(Host(name, robots="", robots_at=NOON) for name in names)
    async with wired({"*": together}, *names, hosts=known, at_once=3) as (server, wire):
        looks = await asyncio.gather(*(wire.fetch(Request(f"http://{name}/")) for name in names))
    assert server.most_open == 3
    assert [one.evidence.status for one in looks] == [200] * 9


async def test_one_connection_for_http_and_https_of_a_host():
    async with wired({"*": ok()}) as (server, wire):
        await asyncio.gather(*(wire.fetch(Request(f"http://site.example/{index}")) for index in range(20)))
    assert server.most_open == 1


@pytest.mark.parametrize(
    ("interval_s", "delay_s", "pause_s"),
    [
        pytest.param(1.0, None, 1.0, id="the operator's interval"),
        pytest.param(1.0, 5.0, 5.0, id="the host's own, when it is longer"),
        pytest.param(1.0, 0.1, 1.0, id="never shorter than the operator's"),
        pytest.param(1.0, 3_600.0, MAX_CRAWL_DELAY_S, id="capped"),
        pytest.param(20.0, 3_600.0, 20.0, id="the cap shortens nothing that the operator wants"),
    ],
)
def test_pause(interval_s, delay_s, pause_s):
    hosts = Hosts([Host("a", delay_s=delay_s)], courtesy=Courtesy(interval_s=interval_s), clock=lambda: NOON)
    assert hosts.pause_s("a") == pause_s


@pytest.mark.parametrize(
    ("status", "value", "rests_s"),
    [
        pytest.param("429 Too Many Requests", "120", 120, id="429 with seconds"),
        pytest.param("503 Busy", "Thu, 05 Nov 2026 12:05:00 GMT", 300, id="503 with a date"),
        pytest.param("403 Forbidden", "60", 60, id="403, as GitHub does it"),
        pytest.param("429 Too Many Requests", "99999999", 3_600, id="absurd: capped"),
        pytest.param("429 Too Many Requests", "Fri, 31 Dec 9999 23:59:59 GMT", 3_600, id="absurd date: capped"),
        pytest.param("429 Too Many Requests", "Thu, 05 Nov 2020 12:05:00 GMT", None, id="past"),
        pytest.param("429 Too Many Requests", "soon", None, id="garbage"),
        pytest.param("429 Too Many Requests", "", None, id="empty"),
        pytest.param("200 OK", "120", None, id="not of a good answer"),
        pytest.param("410 Gone", "120", None, id="not of a 410"),
    ],
)
async def test_retry_after_makes_the_host_rest(status, value, rests_s):
    script = {"*": ok(b"", f"Retry-After: {value}", status=status), "/robots.txt": ok(media="text/plain")}
    async with wired(script, retry_after_cap_s=3_600) as (server, wire):
        first = await wire.fetch(Request("http://site.example/"))
        second = await wire.fetch(Request("http://site.example/other"))
    assert first.evidence.status == int(status[:3])
    assert first.host.not_before_at == (rests_s and NOON + timedelta(seconds=rests_s))
    assert (second.evidence.failure is Failure.RATE_LIMITED) is (rests_s is not None)
    assert server.paths == (["/"] if rests_s else ["/", "/other"])


@pytest.mark.parametrize(
    ("until", "asked"), [(NOON + timedelta(seconds=1), False), (NOON, True), (NOON - timedelta(days=1), True)]
)
async def test_rest_is_remembered_from_earlier_nights(until, asked):
    fetched, server = await look({"*": ok()}, hosts=(Host("site.example", not_before_at=until),))
    assert (fetched.evidence.failure is Failure.RATE_LIMITED) is not asked
    assert bool(server.connections) is asked


async def test_those_in_line_are_turned_away_when_the_host_asks_for_rest():
    script = {"*": ok(b"", "Retry-After: 60", status="429 Too Many Requests"), "/robots.txt": ok(media="text/plain")}
    async with wired(script) as (server, wire):
        looks = await asyncio.gather(*(wire.fetch(Request(f"http://site.example/{index}")) for index in range(5)))
    assert server.paths == ["/0"]
    assert [one.evidence.failure for one in looks] == [None] + [Failure.RATE_LIMITED] * 4


async def test_a_hop_to_a_host_that_rests_is_not_made():
    resting = Host("two.example", not_before_at=NOON + timedelta(hours=1))
    script = {"one.example/": to("http://two.example/")}
    async with wired(script, "one.example", "two.example", hosts=(resting,)) as (server, wire):
        fetched = await wire.fetch(Request("http://one.example/"))
    assert fetched.evidence.failure is Failure.RATE_LIMITED
    assert fetched.evidence.final_url == "http://two.example/"
    assert {one.host for one in server.heard} == {"one.example"}


async def test_hosts_come_back_by_name_with_those_that_were_given():
    async with wired({"*": ok()}, hosts=(Host("z.example", probe="x"),)) as (_, wire):
        await wire.fetch(Request("http://site.example/"))
    assert [host.name for host in wire.hosts()] == ["site.example", "z.example"]
    assert wire.hosts()[1].probe == "x"


def test_a_wire_serves_another_event_loop_when_it_is_entered_again():
    async def once(wire: Wire) -> int:
        async with serving({"*": ok()}) as server, wire:
            fetched = await wire.fetch(Request(f"http://127.0.0.1:{server.port}/"))
        return fetched.evidence.status or 0

    wire = Wire(courtesy(), lambda: NOON, look_up=no_such_name)
    assert [asyncio.run(once(wire)), asyncio.run(once(wire))] == [200, 200]


@pytest.mark.parametrize(
    ("answers", "is_up"),
    [
        pytest.param([], True, id="no canaries: nothing speaks against it"),
        pytest.param([ok()], True, id="one that answers"),
        pytest.param([ok(status="500 Oops")], True, id="any answer will do"),
        pytest.param([to("http://elsewhere.example/")], True, id="a redirect is an answer, and is not followed"),
        pytest.param([b""], False, id="one that does not"),
        pytest.param([b"", ok(), b""], True, id="one of several is enough"),
        pytest.param([b"", b"rubbish\r\n\r\n"], False, id="none of several"),
        pytest.param([silent, ok()], True, id="nobody waits for the silent ones"),
    ],
)
async def test_canaries(answers, is_up):
    names = [f"canary{index}.example" for index in range(len(answers))]
    script = {f"{name}/": answer for name, answer in zip(names, answers, strict=True)}
    async with wired(script, *(names or ["unused.example"])) as (server, wire):
        assert await own_network_is_up(wire, [f"http://{name}/" for name in names]) is is_up
    assert all(one.path == "/" for one in server.heard)


async def test_canaries_that_cannot_be_asked_do_not_answer():
    async with wired({}, connect_to={"site.example": f"127.0.0.1:{unused_port()}"}) as (_, wire):
        assert not await own_network_is_up(wire, ["http://site.example/", "mailto:x", "http://nothing.invalid/"])
