"""The guard on the wire: no hop, whatever leads there, reaches an address that is not public."""

import pytest

from curator.errors import ConfigError
from curator.model import Failure, Request
from curator.web import Wire
from tests.web.raw import NOON, courtesy, no_such_name, ok, serving, to, wired

HOME = "127.0.0.5"
"""Where the honest site lives; 127.0.0.1 stays closed, so that a redirect there is one into our own machine."""

TARGETS = {
    "loopback": "http://127.0.0.1:{port}/",
    "loopback by name": "http://localhost:{port}/",
    "loopback below localhost (RFC 6761, 6.3)": "http://x.localhost:{port}/",
    "one number": "http://2130706433:{port}/",
    "hexadecimal": "http://0x7f000001:{port}/",
    "octal and short": "http://0177.1:{port}/",
    "full-width digits": "http://１２７.0.0.1:{port}/",
    "IPv6 loopback": "http://[::1]:{port}/",
    "IPv4-mapped": "http://[::ffff:127.0.0.1]:{port}/",
    "IPv4-mapped private": "http://[::ffff:10.0.0.1]/",
    "unspecified means this machine, too": "http://0.0.0.0:{port}/",
    "metadata": "http://169.254.169.254/latest/meta-data/",
    "Alibaba's metadata": "http://100.100.100.200/latest/meta-data/",
    "Amazon's metadata by IPv6": "http://[fd00:ec2::254]/latest/meta-data/",
    "private": "http://192.168.1.1/",
    "a name that leads to a private address": "http://inside.example/",
    "a name that leads to loopback": "http://loop.example:{port}/",
    "a port that is not for web pages": "http://site.example:25/",
}
NAMES = {"inside.example": ("10.0.0.1", "fd00::1"), "loop.example": ("127.0.0.1",)}


@pytest.mark.parametrize("target", TARGETS.values(), ids=TARGETS.keys())
@pytest.mark.parametrize("hops_before", [0, 1, 3])
async def test_no_hop_leads_inside(target, hops_before):
    async with serving({"*": ok()}) as canary:
        inside = target.format(port=canary.port)
        script = {f"/{hop}": to(f"/{hop + 1}") for hop in range(hops_before - 1)}
        script |= {f"/{hops_before - 1}": to(inside)}
        async with serving(script, address=HOME) as server:
            limits = courtesy(connect_to={"site.example": f"{HOME}:{server.port}"}, allow_networks=(f"{HOME}/32",))
            async with Wire(limits, lambda: NOON, look_up=NAMES.__getitem__) as wire:
                start = "http://site.example/0" if hops_before else inside
                fetched = await wire.fetch(Request(start))
    assert fetched.evidence.failure is Failure.UNSAFE
    assert len(fetched.evidence.hops) == hops_before
    assert fetched.evidence.last.detail
    assert canary.connections == 0


async def test_a_name_that_changes_its_mind_is_asked_once_and_connected_to_where_it_was_checked():
    """DNS rebinding: a public address for the check, our own machine for the connection."""
    asked = []

    def rebinding(name):
        asked.append(name)
        return (HOME,) if len(asked) == 1 else ("127.0.0.1",)

    limits = courtesy(allow_networks=(f"{HOME}/32",))
    async with (
        serving({"*": ok()}, address=HOME) as server,
        serving({"*": ok()}) as canary,
        Wire(limits, lambda: NOON, look_up=rebinding) as wire,
    ):
        fetched = await wire.fetch(Request(f"http://rebind.example:{server.port}/"))
    assert asked == ["rebind.example"]
    assert fetched.evidence.hops[0].address == HOME
    assert server.heard[-1].host == f"rebind.example:{server.port}"
    assert canary.connections == 0


async def test_of_several_addresses_only_the_public_ones_are_tried():
    async with serving({"*": ok()}, address=HOME) as server, serving({"*": ok()}) as canary:
        limits = courtesy(allow_networks=(f"{HOME}/32",))
        async with Wire(limits, lambda: NOON, look_up=lambda name: ("127.0.0.1", "10.0.0.1", HOME)) as wire:
            fetched = await wire.fetch(Request(f"http://mixed.example:{server.port}/"))
    assert fetched.evidence.hops[0].address == HOME
    assert canary.connections == 0


async def test_what_the_operator_maps_is_checked_as_well():
    async with wired({"*": ok()}, allow_networks=()) as (server, wire):
        fetched = await wire.fetch(Request("http://site.example/"))
    assert fetched.evidence.failure is Failure.UNSAFE
    assert server.connections == 0


async def test_robots_txt_is_no_way_inside():
    """The robots.txt of a host redirects into our own machine; the page itself is fine."""
    async with (
        serving({"*": ok(b"User-agent: *\nDisallow: /")}) as canary,
        serving({"/robots.txt": to(f"http://127.0.0.1:{canary.port}/"), "/": ok()}, address=HOME) as server,
    ):
        limits = courtesy(connect_to={"site.example": f"{HOME}:{server.port}"}, allow_networks=(f"{HOME}/32",))
        async with Wire(limits, lambda: NOON, look_up=no_such_name) as wire:
            fetched = await wire.fetch(Request("http://site.example/"))
    assert fetched.evidence.status == 200
    assert canary.connections == 0


async def test_allow_networks_opens_an_intranet():
    async with serving({"*": ok()}) as server, Wire(courtesy(), lambda: NOON, look_up=no_such_name) as wire:
        fetched = await wire.fetch(Request(f"http://127.0.0.1:{server.port}/"))
    assert fetched.evidence.status == 200


@pytest.mark.parametrize(
    ("connect_to", "url"),
    [
        pytest.param("site.example:80", "http://site.example/", id="host and port"),
        pytest.param("site.example", "http://site.example/", id="host alone"),
        pytest.param("site.example:8080", "http://site.example:8080/", id="another port"),
        pytest.param("SITE.example:80", "http://site.example/", id="capitals"),
        pytest.param("[2001:db8::1]:80", "http://[2001:db8::1]/", id="an IPv6 host"),
        pytest.param("site.example", "http://site.example./", id="the name with its final dot"),
    ],
)
async def test_connect_to(connect_to, url):
    async with serving({"*": ok()}) as server:
        limits = courtesy(connect_to={connect_to: f"127.0.0.1:{server.port}"})
        async with Wire(limits, lambda: NOON, look_up=no_such_name) as wire:
            assert (await wire.fetch(Request(url))).evidence.status == 200


def test_the_operators_mistakes_are_all_named():
    with pytest.raises(ConfigError) as caught:
        Wire(
            courtesy(connect_to={"a": "b:80", "c": "127.0.0.1:0", "d": "127.0.0.1", "e": "[::1]:80"}),
            lambda: NOON,
            look_up=no_such_name,
        )
    assert [problem.split(":")[0] for problem in caught.value.problems] == [
        "courtesy.connect_to.a", "courtesy.connect_to.c",
    ]  # fmt: skip


async def test_a_missing_ca_file_is_the_operators_mistake(tmp_path):
    with pytest.raises(ConfigError, match=r"courtesy\.ca_file: .*missing\.pem cannot be read"):
        async with Wire(courtesy(ca_file=str(tmp_path / "missing.pem")), lambda: NOON, look_up=no_such_name):
            pass
