"""The demo shows every state, every rule and every cause that a rule can give; each ending is checked by one look."""

import ipaddress
import re
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio

from curator import extract, urls
from curator.demo.expected import BY_MEMORY, ENDINGS, NOTED, UNSHOWN, UNSHOWN_NOTES, Ending
from curator.demo.sites import CANARIES, SITES
from curator.jobs.check import look_once
from curator.jobs.judge import find
from curator.judge import RULES
from curator.model import Case, Cause, Check, Note, Policy, Purpose, Request, State, Wording
from curator.web import Wire, own_network_is_up
from tests.farm import Farm, courtesy

LAST_NIGHT = 7
NOW = datetime(2026, 3, 14, 3, 0, tzinfo=UTC)
RULE_NAMES = {sys.modules[rule.__module__].NAME: rule.__module__ for rule in RULES}
WEB = [ending for ending in ENDINGS if ending.cause is not Cause.NO_URL]


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def farm() -> AsyncIterator[Farm]:
    async with Farm(SITES) as farm:
        farm.night = LAST_NIGHT
        yield farm


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def wire(farm: Farm) -> AsyncIterator[Wire]:
    async with Wire(courtesy(farm), lambda: NOW) as wire:
        yield wire


def test_every_rule_has_its_resource() -> None:
    shown = {ending.rule for ending in ENDINGS}
    missing = RULE_NAMES.keys() - shown - UNSHOWN.keys()
    assert not missing, f"give each a resource in curator/demo, and its ending in expected.py: {sorted(missing)}"
    assert shown <= RULE_NAMES.keys()
    assert UNSHOWN.keys() <= RULE_NAMES.keys() - shown


def test_every_note_has_its_resource() -> None:
    assert NOTED.keys() | UNSHOWN_NOTES.keys() == set(Note)
    assert not NOTED.keys() & UNSHOWN_NOTES.keys()
    assert set(NOTED.values()) <= {ending.url for ending in ENDINGS}


def test_every_cause_that_a_rule_can_give_is_shown() -> None:
    shown = {ending.cause.name for ending in ENDINGS}
    sources = {name: Path(sys.modules[module].__file__ or "").read_text() for name, module in RULE_NAMES.items()}
    given = {
        cause for name, text in sources.items() if name not in UNSHOWN for cause in re.findall(r"Cause\.(\w+)", text)
    }
    assert given - shown == set()


def test_every_state_is_shown() -> None:
    assert {ending.state for ending in ENDINGS} == set(State)


def test_each_address_ends_once() -> None:
    keys = [urls.identity(ending.url) for ending in ENDINGS]
    assert len(keys) == len(set(keys))


def test_it_is_a_catalogue_of_some_size() -> None:
    assert len(ENDINGS) >= 60
    assert len({urls.host(ending.url) for ending in WEB}) >= 25


@pytest.mark.parametrize("host", sorted({urls.host(one.url) for one in WEB} | {site.host for site in SITES}))
def test_no_name_can_leave_this_machine(host: str) -> None:
    if host and not _is_address(host):
        assert host in {site.host for site in SITES}, "give it a site, or it would be looked up for real"
        assert host.rpartition(".")[2] in ("example", "invalid") or host == "doi.org"  # RFC 2606, RFC 6761


def _is_address(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return False


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("ending", WEB, ids=lambda ending: f"{ending.rule}: {ending.url}")
async def test_one_look_on_the_last_night_says_what_is_expected(wire: Wire, farm: Farm, ending: Ending) -> None:
    wording = (Wording(ending.wording, language="en"),) if ending.wording else ()
    good = await _first_night(wire, farm, ending.url) if ending.rule in BY_MEMORY else None
    check, _host = await look_once(wire, Request(ending.url), clock=lambda: NOW)
    case = Case(url=ending.url, check=check, now=NOW, policy=Policy(), wordings=wording, last_good=good)
    found = await find(case, wire=wire, clock=lambda: NOW)
    assert (found.rule, found.cause) == (ending.rule, ending.cause), found.because
    assert found.state is (State.DEAD if ending.state is State.FAILING else ending.state)


async def _first_night(wire: Wire, farm: Farm, url: str) -> Check:
    farm.night = 1
    check, _host = await look_once(wire, Request(url), clock=lambda: NOW)
    farm.night = LAST_NIGHT
    return check


@pytest.mark.asyncio(loop_scope="module")
async def test_the_canaries_answer(wire: Wire) -> None:
    for url in CANARIES:
        assert await wire.answers(url)


async def test_offline_the_canaries_are_silent() -> None:
    async with Farm(SITES) as farm:
        farm.is_offline = True
        async with Wire(courtesy(farm), lambda: NOW) as wire:
            assert not await own_network_is_up(wire, CANARIES)
            assert (await wire.fetch(Request(CANARIES[0], purpose=Purpose.PROBE))).evidence.failure is not None


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize(
    ("url", "title", "language"),
    [
        pytest.param("https://infos-belgique.example/nl/school", "Naar school", "nl", id="Dutch on a French site"),
        pytest.param("https://xn--kxalrpdt2a.example/ekpaideftikoi/taxeis-ypodochis", "Τάξεις", "el", id="Greek"),
        pytest.param("https://parinti.scoala-noastra.example/ghid/bunicii", "Când bunicii", "ro", id="Romanian"),
        pytest.param("https://veliler.okul-rehberi.example/veli-toplantisi", "Veli", "tr", id="Turkish"),
    ],
)  # fmt: skip
async def test_pages_speak_their_language(wire: Wire, url: str, title: str, language: str) -> None:
    fetched = await wire.fetch(Request(url))
    assert fetched.body is not None
    words = extract.read(fetched.body, url=url, content_type=fetched.evidence.content_type).words
    assert words.title is not None
    assert words.title.value.startswith(title)
    assert words.language is not None
    assert words.language.value == language
    assert words.summary is not None
    assert len(words.summary.value) > 50
