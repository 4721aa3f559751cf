"""Sources of several pieces, through the real wire: one piece says which others belong to it, and it all ends."""

import gzip
import shutil
from collections import Counter
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from curator import store as keep
from curator.errors import Interrupted
from curator.jobs.run import Orders
from curator.jobs.watch import Stop
from tests.farm import Farm, Site, Visit, behaviours, plain
from tests.farm.bad_web import page
from tests.jobs.nights import Nights

COLLECT = Orders(("collect",), kind="collect")
XML = "application/xml"


def index(*children: str) -> str:
    return "<sitemapindex>" + "".join(f"<sitemap><loc>{one}</loc></sitemap>" for one in children) + "</sitemapindex>"


def pages(*addresses: str) -> str:
    return "<urlset>" + "".join(f"<url><loc>{one}</loc></url>" for one in addresses) + "</urlset>"


def xml(body: str) -> behaviours.Behaviour:
    return plain.says(body, kind=XML)


NIGHTLY = {
    "/index.xml": xml(index("https://maps.example/a.xml", "b.xml.gz", "https://maps.example/index.xml")),
    "/a.xml": plain.until(2, before=xml(pages("https://one.example/")), after=plain.says("", status=503)),
    "/b.xml.gz": plain.by_night(
        lambda night: (
            plain.says("", status=404)
            if night == 3
            else plain.says(gzip.compress(pages("https://two.example/").encode(), mtime=0), kind="application/gzip")
        )
    ),
}


@pytest.fixture
async def nights(tmp_path: Path) -> AsyncIterator[Nights]:
    sites = [Site("maps.example", pages=tuple(NIGHTLY.items())), Site("canary.example", otherwise=page("Canary"))]
    async with Farm(sites) as farm:
        nights = Nights(tmp_path, farm)
        nights.configure(sources=[{"id": "map", "location": "https://maps.example/index.xml", "kind": "sitemap"}])
        yield nights


INDEX, A, B = (f"https://maps.example/{name}" for name in ("index.xml", "a.xml", "b.xml.gz"))


def collected(nights: Nights) -> dict[str, list[str | None]]:
    with keep.open_store(nights.folder.database, create=False) as store:
        return {
            document.key: [mention.url for section in document.sections for mention in section.mentions]
            for document in keep.documents(store)
        }


def problems(nights: Nights) -> list[str]:
    with keep.open_store(nights.folder.database, create=False) as store:
        return [str(problem) for problem in keep.source_problems(store)]


def asked(nights: Nights) -> list[tuple[str, int]]:
    """What was asked for since last time, and how often."""
    found = Counter(one.target for one in nights.farm.asked if one.host == "maps.example")
    nights.farm.asked.clear()
    return sorted((target, count) for target, count in found.items() if target != "/robots.txt")


async def test_an_index_brings_its_sitemaps_and_one_that_lists_itself_is_read_once(nights: Nights) -> None:
    await nights.night(orders=COLLECT)
    assert collected(nights) == {INDEX: [A, B, INDEX], A: ["https://one.example/"], B: ["https://two.example/"]}
    assert asked(nights) == [("/a.xml", 1), ("/b.xml.gz", 1), ("/index.xml", 1)]
    (problem,) = problems(nights)
    assert problem.startswith(f"{INDEX}: leads back to {INDEX}")


async def test_a_sitemap_that_fails_tonight_keeps_its_mentions_and_the_others_go_on(nights: Nights) -> None:
    await nights.night(orders=COLLECT)
    await nights.night(orders=COLLECT)
    assert collected(nights)[A] == ["https://one.example/"]
    assert f"{A}: cannot be fetched (status 503): its mentions of last time are kept; try its URL" in problems(nights)


@pytest.mark.parametrize("cache", ["kept", "thrown away"])
async def test_a_sitemap_that_is_gone_is_dated_and_the_failing_one_is_not(nights: Nights, cache: str) -> None:
    await nights.night(orders=COLLECT)
    await nights.night(orders=COLLECT)
    if cache == "thrown away":
        shutil.rmtree(nights.path / "db/cache")
    await nights.night(orders=COLLECT)
    assert set(collected(nights)) == ({INDEX, A} if cache == "kept" else {INDEX, A, B})


async def test_what_the_site_calls_unchanged_is_not_sent_again(tmp_path: Path) -> None:
    listed = {
        "/index.xml": plain.remembers(index(A, B), etag='"i"', headers=(("Content-Type", XML),)),
        "/a.xml": plain.remembers(pages("https://one.example/"), etag='"a"'),
        "/b.xml.gz": xml(pages("https://two.example/")),
    }
    async with Farm([Site("maps.example", pages=tuple(listed.items()))]) as farm:
        nights = Nights(tmp_path, farm)
        nights.configure(sources=[{"id": "map", "location": INDEX, "kind": "sitemap"}])
        await nights.night(orders=COLLECT)
        before = collected(nights)
        nights.farm.asked.clear()
        outcome = await nights.night(orders=COLLECT)
        held = {one.target: one.header("if-none-match") for one in farm.asked}
        assert (held["/index.xml"], held["/a.xml"], held["/b.xml.gz"]) == ('"i"', '"a"', None)
        assert collected(nights) == before
        assert outcome.bulletin.counts["mentions"] == 4


async def test_an_index_that_becomes_an_error_page_takes_nothing_away(tmp_path: Path) -> None:
    turning = plain.until(2, before=xml(index(A)), after=plain.says("<html><h1>Sorry</h1></html>"))
    listed = {"/index.xml": turning, "/a.xml": xml(pages("https://one.example/"))}
    async with Farm([Site("maps.example", pages=tuple(listed.items()))]) as farm:
        nights = Nights(tmp_path, farm)
        nights.configure(sources=[{"id": "map", "location": INDEX, "kind": "sitemap"}])
        await nights.night(orders=COLLECT)
        before = collected(nights)
        await nights.night(orders=COLLECT)
        assert collected(nights) == before
        assert "is a web page, not a sitemap" in problems(nights)[0]


async def test_a_harvest_that_is_cut_off_goes_on_where_it_was(tmp_path: Path) -> None:
    stop = Stop()

    async def asks_to_stop(visit: Visit) -> None:
        stop.ask()
        await xml(pages("https://one.example/"))(visit)

    listed = {"/index.xml": xml(index(A, B)), "/a.xml": asks_to_stop, "/b.xml.gz": xml(pages("https://two.example/"))}
    async with Farm([Site("maps.example", pages=tuple(listed.items()))]) as farm:
        nights = Nights(tmp_path, farm)
        nights.configure(sources=[{"id": "map", "location": INDEX, "kind": "sitemap"}])
        with pytest.raises(Interrupted):
            await nights.night(orders=COLLECT, stop=stop)
        assert asked(nights) == [("/a.xml", 1), ("/index.xml", 1)]
        nights.now += timedelta(hours=1)
        await nights.night(orders=COLLECT)
        assert set(collected(nights)) == {INDEX, A, B}
        assert asked(nights) == [("/b.xml.gz", 1)]


async def test_a_server_that_says_unchanged_to_who_has_nothing_is_a_problem(tmp_path: Path) -> None:
    """A 304 to a request without a condition (RFC 9110, 15.4.5 allows none)."""
    listed = {
        "/index.xml": xml(index(A, B)),
        "/a.xml": plain.says("", status=304),
        "/b.xml.gz": xml(pages("https://t.example/")),
    }
    async with Farm([Site("maps.example", pages=tuple(listed.items()))]) as farm:
        nights = Nights(tmp_path, farm)
        nights.configure(sources=[{"id": "map", "location": INDEX, "kind": "sitemap"}])
        await nights.night(orders=COLLECT)
        assert set(collected(nights)) == {INDEX, B}
        assert [problem for problem in problems(nights) if problem.startswith(f"{A}: cannot be fetched (status 304)")]


async def test_a_list_in_parts_is_one_document_and_stays_whole(tmp_path: Path) -> None:
    """OAI-PMH 2.0, 3.5: a resumption token leads on; a token that leads back ends the list."""
    base = "https://oai.example/oai?verb=ListRecords&metadataPrefix=oai_dc"

    def records(*addresses: str, token: str = "") -> str:
        found = "".join(
            f"<record><header><identifier>{one}</identifier></header><metadata><dc><title>{one}</title>"
            f"<identifier>{one}</identifier></dc></metadata></record>"
            for one in addresses
        )
        return f"<OAI-PMH><ListRecords>{found}<resumptionToken>{token}</resumptionToken></ListRecords></OAI-PMH>"

    async def answers(visit: Visit) -> None:
        token = visit.asked.target.partition("resumptionToken=")[2]
        if visit.night == 2 and token == "two":
            await visit.answer(503, "")
        elif visit.night == 3 and token == "two":
            await visit.answer(200, records("https://r.example/2", token="two"), kind=XML)
        else:
            number = 2 if token else 1
            await visit.answer(200, records(f"https://r.example/{number}", token="" if token else "two"), kind=XML)

    async with Farm([Site("oai.example", pages=(("/oai", answers),))]) as farm:
        nights = Nights(tmp_path, farm)
        nights.configure(sources=[{"id": "map", "location": base, "kind": "oai-pmh"}])
        whole = {base: ["https://r.example/1", "https://r.example/2"]}
        for night in (1, 2, 3):
            await nights.night(orders=COLLECT)
            assert collected(nights) == whole, f"night {night}"
        assert [problem for problem in problems(nights) if "leads back to" in problem]
