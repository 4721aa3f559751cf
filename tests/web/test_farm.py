"""Every address of the bad web, over http and https: each look ends in sound evidence; no canary is ever touched."""

import asyncio
import subprocess
import sys

import pytest
import pytest_asyncio

from curator.model import Failure, Request
from curator.web import Wire
from tests.farm import BAD_WEB, Farm, Site, behaviours, courtesy
from tests.web.raw import NOON, ok, serving, wired
from tests.web.test_fuzz import sound
from tests.web.test_trouble import silent

ADDRESSES = [
    f"{scheme}://{site.host}{path}" for site in BAD_WEB for path, _ in site.pages for scheme in ("http", "https")
]
ENDS = {
    "http://bodies.example/http09": 200,
    "http://bodies.example/icy": 200,
    "http://bodies.example/folded": 200,
    "http://bodies.example/control-bytes": 200,
    "http://bodies.example/line-without-colon": 200,
    "http://bodies.example/negative-length": 200,
    "http://bodies.example/two-lengths": 200,
    "http://bodies.example/two-equal-lengths": 200,
    "http://bodies.example/blank-before-colon": 200,
    "http://bodies.example/only-line-feeds": 200,
    "http://bodies.example/sloppy-chunks": 200,
    "http://bodies.example/flood-of-100": 200,
    "http://bodies.example/flood-of-100-and-no-end": Failure.TOO_LARGE,
    "http://bodies.example/head-without-end": Failure.TOO_LARGE,
    "http://bodies.example/many-headers": Failure.TOO_LARGE,
    "http://bodies.example/large-header": 200,
    "http://bodies.example/old": 200,
    "http://bodies.example/bomb": 200,
    "http://bodies.example/endless": 200,
    "https://bodies.example/resets": Failure.RESET,
    "http://agents.example/browsers-only": 200,
    "http://redirects.example/refresh": 200,
    "http://redirects.example/meta-refresh": 200,
    "http://redirects.example/refresh-ring": 200,
    "http://redirects.example/long-location": Failure.PROTOCOL,
    "http://redirects.example/latin-1": 200,
    "http://redirects.example/to-idn": Failure.DNS,
    "https://expired.example/": Failure.TLS_EXPIRED,
    "https://other-name.example/": Failure.TLS_NAME,
    "https://self-signed.example/": Failure.TLS_UNTRUSTED,
    "https://silent.example/": Failure.TIMEOUT,
}


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def wire():
    async with Farm(BAD_WEB) as farm:
        limits = courtesy(farm, deadline_s=0.3, read_s=0.1, connect_s=0.2)
        async with Wire(limits, lambda: NOON) as wire:
            yield wire


@pytest.mark.asyncio(loop_scope="module")
async def test_every_look_ends(wire):
    looks = await asyncio.gather(*(wire.fetch(Request(url)) for url in ADDRESSES))
    for url, fetched in zip(ADDRESSES, looks, strict=True):
        sound(fetched, url)
    assert wire.under_way() == ()


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize(("url", "end"), ENDS.items())
async def test_how_a_look_ends(url, end):
    site = next(site for site in BAD_WEB if f"//{site.host}/" in url)
    others = tuple(one for one in BAD_WEB if one.host == "status.example" and one is not site)
    async with Farm((site, *others)) as farm:
        limits = courtesy(farm, deadline_s=2.0, read_s=1.0, connect_s=0.2)
        async with Wire(limits, lambda: NOON) as own:
            evidence = (await own.fetch(Request(url))).evidence
    assert (evidence.failure or evidence.status) == end


LURES = (
    "http://[::1]:{port}/", "http://[::ffff:127.0.0.1]:{port}/", "http://2130706433:{port}/", "http://0x7f.1:{port}/",
    "http://127.0.0.1:{port}/", "http://0.0.0.0:{port}/", "http://localhost:{port}/", "http://a.localhost:{port}/",
)  # fmt: skip
WAYS = {
    "a redirect": behaviours.leads_to,
    "a Refresh header": lambda to: behaviours.says("x", headers=(("Refresh", f"0; url={to}"),)),
    "a meta element": lambda to: behaviours.says(f'<meta http-equiv=refresh content="0;url={to}">'),
    "a redirect of a redirect": lambda to: behaviours.first_then(behaviours.leads_to("/"), behaviours.leads_to(to)),
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS.keys())
async def test_no_canary_is_touched(way):
    """Whatever leads there, and whatever the address is spelled like; robots.txt of the place included."""
    async with serving({"*": ok()}) as canary:
        lures = [lure.format(port=canary.port) for lure in LURES]
        sites = [Site(f"h{number}.example", pages=(("/", way(lure)),)) for number, lure in enumerate(lures)]
        async with Farm(sites) as farm:
            limits = courtesy(farm, allow_networks=("127.0.0.5/32",))
            home = {key: value.replace("127.0.0.1", "127.0.0.5") for key, value in farm.connect_to.items()}
            assert home
            async with Wire(courtesy(farm, allow_networks=limits.allow_networks), lambda: NOON) as strict:
                closed = [await strict.fetch(Request(f"http://{site.host}/")) for site in sites]
            direct = [await _look(lure) for lure in lures]
    assert {one.evidence.failure for one in closed} == {Failure.UNSAFE}
    assert {one.evidence.failure for one in direct} == {Failure.UNSAFE}
    assert canary.connections == 0


async def _look(url: str):
    async with wired({"*": ok()}, allow_networks=()) as (_, wire):
        return await wire.fetch(Request(url))


async def test_it_can_be_asked_what_it_waits_for():
    """linkchecker/linkchecker#341: which URL is it stuck on?"""
    async with wired({"/slow": silent}) as (server, wire):
        look = asyncio.ensure_future(wire.fetch(Request("http://site.example/slow")))
        async with asyncio.timeout(5):
            await server.asked.wait()
        assert wire.under_way() == ("http://site.example/slow",)
        look.cancel()
        await asyncio.gather(look, return_exceptions=True)
        assert wire.under_way() == ()


STUCK = """
import asyncio, time
from curator.web._watchdog import Watchdog
async def main():
    dog = Watchdog(0.2)
    dog.start()
    await asyncio.sleep(0.5)
    print("still here", flush=True)
    {then}
    dog.stop()
asyncio.run(main())
print("the end")
"""


@pytest.mark.parametrize(
    ("then", "code", "told"), [("pass", 0, "the end"), ("time.sleep(60)", 1, "still here")], ids=["turns", "stands"]
)
def test_a_loop_that_stands_still_ends_the_process(then, code, told):
    done = subprocess.run([sys.executable, "-c", STUCK.format(then=then)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.split("\n")[-2]) == (code, told)
    assert ("Timeout" in done.stderr) is bool(code)
