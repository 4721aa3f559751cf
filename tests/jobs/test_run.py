"""The nightly job against the farm: what a week of nights makes of a catalogue, and what a bad night does not."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from curator import store as keep
from curator.demo import Farm, Reach, Site
from curator.demo.behaviours import busy, leads_to, remembers, robots, says, until, unwelcoming
from curator.errors import Interrupted, LockedError, StoreError
from curator.jobs.run import Orders
from curator.jobs.watch import Stop
from curator.model import Cause, State
from tests.jobs.nights import DAY, Nights

PAGE = (
    "<!doctype html><html lang=en><title>{0}</title>"
    "<meta name=description content='All about {0}, in a sentence.'><h1>{0}</h1>"
)
LIST = """# Reading

- [Fractions](https://maths.example/fractions) - for beginners
- [Old page](https://maths.example/old)
- [Will die](https://maths.example/dies)
- [Comes back](https://maths.example/returns)
- [Wall](https://wall.example/x)
- [Forbidden](https://shy.example/private/x)
- [Nobody](https://nobody.invalid/)
- [Busy](https://busy.example/)
- [Write to us](mailto:ann@maths.example)
- [Private](http://10.0.0.1/)
"""

SITES = (
    Site("canary.example", pages=(("/", says("ok")),)),
    Site(
        "maths.example",
        pages=(
            ("/fractions", remembers(PAGE.format("Fractions"), etag='"1"')),
            ("/old", leads_to("/new", status=301)),
            ("/new", says(PAGE.format("New"))),
            ("/dies", until(2, before=says(PAGE.format("Mortal")), after=says("", status=404))),
            ("/returns", until(3, before=says("", status=404), after=says(PAGE.format("Back")))),
        ),
    ),
    Site("wall.example", pages=(("/x", unwelcoming()),)),
    Site("shy.example", robots=robots("User-agent: curator\nDisallow: /private/\n")),
    Site("nobody.invalid", reach=lambda _night: Reach.NO_SUCH_NAME),
    Site("busy.example", pages=(("/", busy(retry_after="60")),)),
)


@pytest.fixture
async def nights(tmp_path: Path) -> AsyncIterator[Nights]:
    async with Farm(SITES) as farm:
        nights = Nights(tmp_path, farm)
        nights.write("docs/list.md", LIST)
        nights.configure()
        yield nights


def states(nights: Nights) -> dict[str, tuple[State | None, Cause | None]]:
    with keep.open_store(nights.folder.database, create=False) as store:
        return {str(entry.url): (entry.state, entry.cause) for entry in keep.entries(store)}


async def test_four_nights_make_of_each_link_what_became_of_it(nights: Nights) -> None:
    for _ in range(4):
        outcome = await nights.night()
    assert not outcome.bulletin.void
    assert states(nights) == {
        "https://maths.example/fractions": (State.LIVE, Cause.OK),
        "https://maths.example/old": (State.MOVED, Cause.MOVED),
        "https://maths.example/dies": (State.DEAD, Cause.GONE),
        "https://maths.example/returns": (State.LIVE, Cause.OK),
        "https://wall.example/x": (State.UNSURE, Cause.BLOCKED),
        "https://shy.example/private/x": (State.UNSURE, Cause.ROBOTS),
        "https://nobody.invalid/": (State.DEAD, Cause.DNS),
        "https://busy.example/": (State.UNSURE, Cause.RATE_LIMITED),
        "mailto:ann@maths.example": (State.UNSURE, Cause.UNSUPPORTED),
        "http://10.0.0.1/": (State.UNSURE, Cause.UNSAFE),
    }


async def test_a_link_fails_for_two_nights_before_it_is_broken_and_each_is_news_once(nights: Nights) -> None:
    told = []
    for _ in range(5):
        bulletin = (await nights.night()).bulletin
        told.append(
            (
                [item.url for item in bulletin.first_strikes if item.url and "/dies" in item.url],
                [item.url for item in bulletin.newly_broken if item.url and "/dies" in item.url],
            )
        )
    url = "https://maths.example/dies"
    assert told == [([], []), ([url], []), ([], []), ([], [url]), ([], [])]


async def test_what_comes_back_is_told_as_fixed(nights: Nights) -> None:
    for _ in range(2):
        await nights.night()
    fixed = (await nights.night()).bulletin.newly_fixed
    assert [item.url for item in fixed] == ["https://maths.example/returns"]


async def test_a_night_without_our_own_network_changes_nothing_and_is_void(nights: Nights) -> None:
    await nights.night()
    before = states(nights)
    nights.farm.is_offline = True
    outcome = await nights.night()
    assert outcome.bulletin.void
    assert not outcome.bulletin.newly_broken
    assert not outcome.bulletin.first_strikes
    assert states(nights) == before


async def test_a_forbidden_page_is_never_asked_for(nights: Nights) -> None:
    await nights.night()
    assert [asked.target for asked in nights.farm.asked if asked.host == "shy.example"] == ["/robots.txt"]


async def test_an_unchanged_page_is_asked_for_with_its_validator_and_keeps_its_words(nights: Nights) -> None:
    await nights.night()
    await nights.night()
    asked = [asked for asked in nights.farm.asked if asked.target == "/fractions"]
    assert [visit.header("if-none-match") for visit in asked] == [None, '"1"']
    with keep.open_store(nights.folder.database, create=False) as store:
        entry = next(entry for entry in keep.entries(store) if entry.url == "https://maths.example/fractions")
    assert (entry.title, entry.state) == ("Fractions", State.LIVE)


async def test_a_second_run_on_the_same_night_has_nothing_to_do(nights: Nights) -> None:
    await nights.night()
    asked = len([visit for visit in nights.farm.asked if visit.host != "canary.example"])
    nights.now -= DAY - timedelta(minutes=5)
    outcome = await nights.night()
    assert outcome.bulletin.looked == 0
    assert len([visit for visit in nights.farm.asked if visit.host != "canary.example"]) == asked


async def test_two_runs_at_once_are_one_run_and_one_sentence(nights: Nights) -> None:
    with nights.folder.held(), pytest.raises(LockedError, match="another run holds this catalogue"):
        await nights.night()


async def test_a_stop_saves_what_is_done_and_the_next_run_goes_on(nights: Nights) -> None:
    stop = Stop()
    stop.ask()
    with pytest.raises(Interrupted):
        await nights.night(stop=stop)
    outcome = await nights.night()
    assert outcome.bulletin.looked == 10


async def test_each_step_is_a_command_and_together_they_are_the_night(nights: Nights) -> None:
    nights.farm.night = 1
    for step in ("collect", "check", "judge"):
        nights.farm.night = 0
        await nights.night(orders=Orders((step,), kind=step))
    assert states(nights)["https://maths.example/fractions"] == (State.LIVE, Cause.OK)


async def test_judging_the_whole_history_again_by_the_same_rules_changes_nothing(nights: Nights) -> None:
    for _ in range(4):
        await nights.night()
    before = states(nights)
    outcome = await nights.night(orders=Orders(("judge",), judges_afresh=True, kind="judge"))
    assert states(nights) == before
    with keep.open_store(nights.folder.database, create=False) as store:
        assert keep.bulletin(store, outcome.bulletin.run_id).otherwise == ()


async def test_a_mention_that_vanishes_is_dated_and_its_resource_is_looked_at_no_more(nights: Nights) -> None:
    await nights.night()
    nights.write("docs/list.md", LIST.replace("- [Wall](https://wall.example/x)\n", ""))
    await nights.night()
    assert "https://wall.example/x" not in states(nights)
    asked = [visit for visit in nights.farm.asked if visit.host == "wall.example" and visit.target == "/x"]
    assert len(asked) == 2, "one look: as ourselves, and after the refusal as browsers ask"


async def test_a_source_that_cannot_be_read_keeps_its_mentions_and_is_told(nights: Nights) -> None:
    await nights.night()
    (nights.path / "docs/list.md").write_bytes(b"\x00\xff\x00binary\x00" * 4096)
    outcome = await nights.night()
    assert len(states(nights)) == 10
    assert [problem.where.partition(":")[0] for problem in outcome.bulletin.problems] == ["docs/list.md"]


async def test_a_source_with_no_file_keeps_its_mentions_and_is_told(nights: Nights) -> None:
    await nights.night()
    (nights.path / "docs/list.md").unlink()
    outcome = await nights.night()
    assert len(states(nights)) == 10
    assert len(outcome.bulletin.problems) == 1


async def test_unchanged_sources_are_not_read_again(nights: Nights) -> None:
    await nights.night()
    (nights.path / "docs/list.md").touch()
    outcome = await nights.night()
    assert outcome.bulletin.counts["mentions"] == 10


async def test_a_full_disk_is_one_sentence_and_loses_nothing_saved(nights: Nights) -> None:
    await nights.night()
    before = states(nights)
    with keep.open_store(nights.folder.database) as store:
        store.limit_pages(store.value("PRAGMA page_count"))
        with pytest.raises(StoreError, match="full"):
            fill(store, nights)
    assert states(nights) == before


def fill(store: keep.Store, nights: Nights) -> None:
    for _ in range(1000):
        keep.start_run(store, "run", at=nights.now)


async def test_the_reports_are_written_in_every_format_and_as_latest(nights: Nights) -> None:
    outcome = await nights.night()
    names = {path.name for path in nights.folder.reports.iterdir()}
    stems, suffixes = ("latest", "run-00001-2026-03-02"), ("md", "html", "json", "csv")
    assert names == {f"{stem}.{suffix}" for stem in stems for suffix in suffixes}
    assert {path.name for path in outcome.reports} == {"latest.md", "latest.html", "latest.json", "latest.csv"}
