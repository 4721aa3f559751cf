"""Name servers and what they say: told apart, asked for every hop, and never believed about private addresses."""

import asyncio
import socket

import pytest

from curator.model import Failure, Request
from curator.web import Wire
from curator.web._names import NameServers, _rank
from curator.web._reach import QUICK_S, in_turn, tries
from curator.web.resolve import Address
from tests.farm.dns import NameServer, Says, naming
from tests.web.raw import NOON, courtesy, ok, serving, to

HOME = "127.0.0.5"
LIMITS = {"allow_networks": (f"{HOME}/32",)}


def asking(names: NameServer) -> Wire:
    """A wire that asks these name servers and nobody else."""
    return Wire(courtesy(**LIMITS), lambda: NOON, name_servers=[names.address])


@pytest.mark.parametrize(
    ("says", "failure", "words"),
    [
        pytest.param(Says.NXDOMAIN, Failure.DNS, "NXDOMAIN", id="no such name (RFC 1035, 4.1.1: 3)"),
        pytest.param(Says.NO_ADDRESS, Failure.DNS, "no address", id="a name without address (RFC 2308, 2.2)"),
        pytest.param(Says.SERVFAIL, Failure.RESOLVER, "SERVFAIL", id="its servers fail (RFC 1035, 4.1.1: 2)"),
        pytest.param(Says.REFUSED, Failure.RESOLVER, "REFUSED", id="its servers refuse (RFC 1035, 4.1.1: 5)"),
        pytest.param(("10.0.0.1", "fd00::1"), Failure.UNSAFE, "private network", id="private addresses only"),
    ],
)
async def test_what_name_servers_say(says, failure, words):
    async with naming({"site.example": says}) as names, asking(names) as wire:
        fetched = await wire.fetch(Request("http://site.example/"))
    assert fetched.evidence.failure is failure
    assert words in fetched.evidence.last.detail
    assert names.asked["site.example"] > 0


async def test_name_servers_that_keep_silent():
    async with naming({"site.example": Says.NOTHING}) as names:
        limits = courtesy(**LIMITS, deadline_s=0.3)
        async with Wire(limits, lambda: NOON, name_servers=[names.address]) as wire:
            fetched = await wire.fetch(Request("http://site.example/"))
    assert fetched.evidence.failure in (Failure.RESOLVER, Failure.TIMEOUT)


async def test_an_answer_is_connected_to_and_used_again():
    zone = {"site.example": (HOME,)}
    async with serving({"*": ok()}, address=HOME) as server, naming(zone) as names, asking(names) as wire:
        first = await wire.fetch(Request(f"http://site.example:{server.port}/a"))
        asked = names.asked["site.example"]
        second = await wire.fetch(Request(f"http://site.example:{server.port}/b"))
    assert [one.evidence.hops[0].address for one in (first, second)] == [HOME, HOME]
    assert names.asked["site.example"] == asked


async def test_rebinding_between_two_look_ups_leads_nowhere():
    """A public address first, our own machine from then on; every hop is looked up, checked, and pinned."""
    zone = {"site.example": (HOME,), "rebind.example": [(HOME,), ("127.0.0.1",)], "inside.example": ("127.0.0.1",)}
    async with (
        serving({"*": ok()}) as canary,
        serving({"site.example/": to("http://inside.example/")}, address=HOME) as server,
        naming(zone) as names,
        asking(names) as wire,
    ):
        first = await wire.fetch(Request(f"http://rebind.example:{server.port}/"))
        wire._tools.finder.resolver._known.clear()  # the short memory has run out
        second = await wire.fetch(Request(f"http://rebind.example:{canary.port}/"))
        inside = await wire.fetch(Request(f"http://inside.example:{canary.port}/"))
    assert first.evidence.hops[0].address == HOME
    assert second.evidence.failure is inside.evidence.failure is Failure.UNSAFE
    assert canary.connections == 0


def test_the_order_in_which_addresses_are_tried():
    """RFC 6724, 2.1: native version 6, version 4, 6to4, Teredo, unique local; equals as the name server has them."""
    given = ["fd00::1", "2001:0:1::1", "2002:c000:201::1", "192.0.2.9", "192.0.2.1", "2001:db8::2", "2001:db8::1"]
    expected = ["2001:db8::2", "2001:db8::1", "192.0.2.9", "192.0.2.1", "2002:c000:201::1", "2001:0:1::1", "fd00::1"]
    assert sorted(given, key=_rank) == expected


async def test_many_names_at_once_are_told_apart():
    zone = {f"s{number}.example": (f"192.0.2.{number}",) for number in range(200)}
    async with naming(zone) as names:
        servers = NameServers([names.address])
        found = await asyncio.gather(*(servers.look_up(name) for name in zone))
        await servers.close()
    assert dict(zip(zone, found, strict=True)) == zone


async def test_who_asks_is_told_when_the_asking_ends():
    async with naming({"site.example": Says.NOTHING}) as names:
        servers = NameServers([names.address])
        asking_ = asyncio.ensure_future(servers.look_up("site.example"))
        await asyncio.sleep(0)
        await servers.close()
        with pytest.raises(socket.gaierror):
            await asking_


async def test_the_library_is_left_without_a_trace():
    names = NameServers(["127.0.0.1:9"])
    await names.close()


SIX, FOUR, SIX_2, FOUR_2 = (Address(host, 80) for host in ("2001:db8::1", "192.0.2.1", "2001:db8::2", "192.0.2.2"))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        pytest.param((SIX, SIX_2, FOUR, FOUR_2), (SIX, FOUR, SIX_2, FOUR_2), id="families by turns"),
        pytest.param((FOUR, FOUR_2, SIX), (FOUR, SIX, FOUR_2), id="the resolver's first choice stays first"),
        pytest.param((FOUR,) * 9, (FOUR,) * 4, id="four at most"),
    ],
)
def test_in_turn(given, expected):
    """RFC 8305, 4."""
    assert in_turn(given) == expected


def test_a_second_family_is_tried_soon():
    """RFC 8305, 5: and the first once more when the other fails."""
    assert tries((SIX, FOUR), 15.0) == ((SIX, QUICK_S), (FOUR, 15.0), (SIX, 15.0))
    assert tries((FOUR,), 15.0) == ((FOUR, 15.0),)
    assert tries((FOUR, FOUR_2), 15.0) == ((FOUR, 5.0), (FOUR_2, 15.0))


async def test_a_dead_road_by_version_six_is_left_for_version_four():
    async with serving({"*": ok()}) as server:
        limits = courtesy(allow_networks=("127.0.0.1/32", "::1/128"))
        async with Wire(limits, lambda: NOON, look_up=lambda name: ("::1", "127.0.0.1")) as wire:
            fetched = await wire.fetch(Request(f"http://site.example:{server.port}/"))
    assert fetched.evidence.hops[0].address == "127.0.0.1"
