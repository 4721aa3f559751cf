"""The desk and the nights: what editors said survives them, wishes are answered, rules act, and nobody loses a row."""

import asyncio
import os
import signal
import subprocess
import sys
import threading
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from curator import decisions
from curator import store as keep
from curator.decisions import Action, Actor, EditorRole, Key, LaneName, Order, Outcome, Target, View
from curator.demo import Farm, Site
from curator.demo.behaviours import leads_to, says, until
from curator.jobs.recheck import answer_asks, keep_answering
from curator.jobs.run import Orders
from curator.jobs.settings import read_settings
from curator.jobs.watch import Stop
from curator.judge import ruling as fold
from curator.model import Cause, Entry, State
from tests.jobs.nights import DAY, Nights
from tests.store import sample

LEAD = Actor("lea", EditorRole.LEAD)
PAGE = "<!doctype html><html lang=en><title>{0}</title><meta name=description content='All about {0}.'><h1>{0}</h1>"
LIST = """# Reading

- [Gone](https://maths.example/gone)
- [Wall](https://maths.example/wall)
- [Old page](https://maths.example/old)
- [Turns](https://maths.example/turns)
- [Plain](http://plain.example/)
- [Fractions](https://maths.example/fractions)
"""
SITES = (
    Site("canary.example", pages=(("/", says("ok")),)),
    Site(
        "maths.example",
        pages=(
            ("/gone", says("", status=404)),
            ("/wall", says("Forbidden", status=403)),
            ("/old", leads_to("/new/old", status=301)),
            ("/new/old", says(PAGE.format("New"))),
            ("/turns", until(4, before=says("Forbidden", status=403), after=says("", status=404))),
            ("/fractions", says(PAGE.format("Fractions"))),
            ("/better", until(6, before=says(PAGE.format("Better")), after=says("", status=410))),
        ),
    ),
    Site("plain.example", pages=(("/", says(PAGE.format("Plain"))),)),
)


@pytest.fixture
async def nights(tmp_path: Path) -> AsyncIterator[Nights]:
    async with Farm(SITES) as farm:
        nights = Nights(tmp_path, farm)
        nights.write("docs/list.md", LIST)
        nights.configure()
        yield nights


def opened(nights: Nights) -> keep.Store:
    return keep.open_store(nights.folder.database, create=False)


def key(store: keep.Store, url: str) -> Key:
    return Key.resource(int(store.value("SELECT id FROM resources WHERE url = ?", (url,))))


def do(nights: Nights, url: str, action: Action, /, **words: object) -> Outcome:
    with opened(nights) as store:
        order = Order(action, **words)  # type: ignore[arg-type]
        outcome = decisions.decide(store, Target(key(store, url)), order, by=LEAD, at=nights.now)
    assert outcome.is_done, outcome.told
    return outcome


def entries(nights: Nights) -> dict[str, Entry]:
    with opened(nights) as store:
        return {entry.title: entry for entry in keep.entries(store)}


def lanes(nights: Nights) -> dict[LaneName, set[str | None]]:
    with opened(nights) as store:
        found = {
            lane: {line.url for line in decisions.queue(store, View(lane), at=nights.now).lines} for lane in LaneName
        }
    return {lane: urls for lane, urls in found.items() if urls and lane is not LaneName.NEW}


async def test_what_editors_said_survives_the_nights_and_readers_see_it(nights: Nights) -> None:
    for _ in range(3):
        await nights.night()
    do(nights, "https://maths.example/gone", Action.REPLACE, url="https://maths.example/better")
    do(nights, "https://maths.example/fractions", Action.RETITLE, title="Our title", summary="Our summary")
    do(nights, "https://maths.example/wall", Action.FINE)
    do(nights, "https://maths.example/turns", Action.FINE)
    assert lanes(nights) == {LaneName.MOVED: {"https://maths.example/old"}}
    for _ in range(2):
        await nights.night()
    found = entries(nights)
    assert found["Gone"].url == "https://maths.example/better"
    assert (found["Gone"].state, found["Gone"].mentions) == (State.LIVE, 1)
    assert found["Our title"].summary == "Our summary"
    assert found["Wall"].state is State.LIVE, "readers are told what the editor saw"
    assert lanes(nights) == {
        LaneName.MOVED: {"https://maths.example/old"},
        LaneName.FAILING: {"https://maths.example/turns"},
    }, "what turned out otherwise is open again by itself, the same false alarm is not"
    for _ in range(3):
        await nights.night()
    assert lanes(nights)[LaneName.BROKEN] == {"https://maths.example/turns", "https://maths.example/better"}


async def test_when_the_source_follows_the_old_address_is_gone_and_the_new_one_is_its_own(nights: Nights) -> None:
    await nights.night()
    do(nights, "https://maths.example/gone", Action.REPLACE, url="https://maths.example/better")
    nights.write("docs/list.md", LIST.replace("maths.example/gone", "maths.example/better"))
    await nights.night()
    with opened(nights) as store:
        urls = [entry.url for entry in keep.entries(store)]
    assert urls.count("https://maths.example/better") == 1
    assert "https://maths.example/gone" not in urls


async def test_judging_the_whole_history_again_keeps_what_was_found_fine(nights: Nights) -> None:
    for _ in range(3):
        await nights.night()
    do(nights, "https://maths.example/wall", Action.FINE)
    before = lanes(nights)
    await nights.night(orders=Orders(("judge",), judges_afresh=True, kind="judge"))
    assert lanes(nights) == before


async def test_a_night_without_our_own_network_opens_nothing_again(nights: Nights) -> None:
    for _ in range(3):
        await nights.night()
    do(nights, "https://maths.example/wall", Action.FINE)
    before = lanes(nights)
    nights.farm.is_offline = True
    assert (await nights.night()).bulletin.void
    assert lanes(nights) == before


async def test_a_rule_acts_in_the_night_after_judging_and_is_in_the_log(nights: Nights) -> None:
    await nights.night()
    with opened(nights) as store:
        assert decisions.switch_rule(store, "same-name", on=True, by=LEAD, at=nights.now).is_done
    await nights.night()
    assert entries(nights)["Old page"].url == "https://maths.example/new/old"
    with opened(nights) as store:
        assert [line.by for line in decisions.log(store).lines] == ["rule:same-name"]
    await nights.night()
    assert LaneName.MOVED not in lanes(nights)


async def test_the_next_run_looks_at_what_was_asked_for_whatever_is_due(nights: Nights) -> None:
    await nights.night()
    nights.now -= DAY - timedelta(minutes=5)
    do(nights, "https://maths.example/gone", Action.RECHECK)
    outcome = await nights.night()
    assert outcome.bulletin.looked == 1
    with opened(nights) as store:
        ask = decisions.last_ask(store, key(store, "https://maths.example/gone").number)
        assert keep.due_asked(store, limit=9) == []
    assert ask is not None
    assert ask.answered_at is not None


async def test_the_checker_answers_a_wish_with_a_look_and_a_verdict(nights: Nights) -> None:
    for _ in range(2):
        await nights.night()
    nights.farm.night = 9
    url = "https://maths.example/turns"
    do(nights, url, Action.RECHECK)
    do(nights, "https://maths.example/gone", Action.REPLACE, url="https://maths.example/fractions", merges=True)
    settings = read_settings(nights.path)
    asked = len(nights.farm.asked)
    nights.now += timedelta(hours=1)
    assert await answer_asks(nights.folder, settings, clock=lambda: nights.now, stop=Stop()) == 2
    with opened(nights) as store:
        found = decisions.item(store, key(store, url), at=nights.now)
        assert found is not None
        assert found.ask is not None
        assert (found.state, found.cause, found.ask.answered_at) == (State.FAILING, Cause.GONE, nights.now)
        assert store.value("SELECT kind FROM runs ORDER BY id DESC LIMIT 1") == "recheck"
        assert store.value("SELECT finished_at FROM runs ORDER BY id DESC LIMIT 1") is not None
    seen = len(nights.farm.asked)
    assert seen > asked
    assert await answer_asks(nights.folder, settings, clock=lambda: nights.now, stop=Stop()) == 0
    assert len(nights.farm.asked) == seen, "what is answered is not looked at again"


async def test_a_wish_about_what_has_no_address_is_answered_too(nights: Nights) -> None:
    await nights.night()
    do(nights, "https://maths.example/gone", Action.RECHECK)
    with opened(nights) as store:
        store.run("UPDATE resources SET url = NULL WHERE url = 'https://maths.example/gone'")
    settings = read_settings(nights.path)
    assert await answer_asks(nights.folder, settings, clock=lambda: nights.now, stop=Stop()) == 1


async def test_without_our_own_network_a_wish_stays_and_says_nothing(nights: Nights) -> None:
    await nights.night()
    before = lanes(nights)
    do(nights, "https://maths.example/gone", Action.RECHECK)
    nights.farm.is_offline = True
    nights.configure_again()
    settings = read_settings(nights.path)
    assert await answer_asks(nights.folder, settings, clock=lambda: nights.now, stop=Stop()) == 0
    assert lanes(nights) == before
    with opened(nights) as store:
        assert len(keep.due_asked(store, limit=9)) == 1


async def test_while_a_run_goes_on_the_checker_looks_at_nothing(nights: Nights) -> None:
    await nights.night()
    do(nights, "https://maths.example/gone", Action.RECHECK)
    asked = len(nights.farm.asked)
    settings = read_settings(nights.path)
    with nights.folder.held():
        assert await answer_asks(nights.folder, settings, clock=lambda: nights.now, stop=Stop()) == 0
    assert len(nights.farm.asked) == asked


async def test_a_night_that_begins_while_the_checker_writes_waits_for_it(nights: Nights) -> None:
    await nights.night()
    began, end = threading.Event(), threading.Event()

    def hold() -> None:
        with nights.folder.held(briefly=True):
            began.set()
            end.wait(5)

    thread = threading.Thread(target=hold)
    thread.start()
    began.wait(5)
    threading.Timer(0.2, end.set).start()
    assert not (await nights.night()).bulletin.void
    thread.join()


async def test_the_checker_ends_when_it_is_no_longer_wanted_or_asked_to_stop(nights: Nights) -> None:
    await nights.night()
    settings = read_settings(nights.path)
    await keep_answering(nights.folder, settings, clock=lambda: nights.now, stop=Stop(), is_wanted=lambda: False)
    stop = Stop()
    work = asyncio.ensure_future(keep_answering(nights.folder, settings, clock=lambda: nights.now, stop=stop))
    await asyncio.sleep(0)
    stop.ask()
    await asyncio.wait_for(work, 10)


def test_decisions_made_while_a_run_writes_at_full_speed_are_all_kept(tmp_path: Path) -> None:
    """Order and counts only: two editors and a writer, each with a connection of its own."""
    urls = [f"https://site{number}.example/" for number in range(60)]
    with sample.opened(tmp_path) as store:
        keep.save_source(store, sample.OTHER, [sample.links(*urls)], at=sample.START, digest="1")
        run_id = keep.start_run(store, "run", at=sample.START)
    made: dict[str, list[int]] = {"ann": [], "bob": []}
    done, faults = threading.Event(), []

    def write() -> None:
        with sample.opened(tmp_path) as own:
            number = 0
            while not done.is_set():
                number += 1
                looks = [keep.Look(row + 1, sample.check(number, url=url)) for row, url in enumerate(urls)]
                keep.save_checks(own, run_id, looks)

    def edit(name: str) -> None:
        try:
            with sample.opened(tmp_path) as own:
                for number in range(100):
                    target = Target(Key.resource(1 + number % 60))
                    order = Order(Action.RETITLE, title=f"{name} {number}")
                    actor = Actor(name, EditorRole.EDITOR)
                    made[name].extend(decisions.decide(own, target, order, by=actor, at=sample.START).decisions)
        except Exception as fault:  # noqa: BLE001  told by the assertion below
            faults.append(fault)

    writer = threading.Thread(target=write)
    editors = [threading.Thread(target=edit, args=(name,)) for name in made]
    for thread in (writer, *editors):
        thread.start()
    for thread in editors:
        thread.join()
    done.set()
    writer.join()
    assert faults == []
    with sample.opened(tmp_path) as store:
        assert {row["id"] for row in store.rows("SELECT id FROM decisions")} == {*made["ann"], *made["bob"]}
        assert len(made["ann"]) == len(made["bob"]) == 100
        stored = keep.rulings(store, keep.ruled_resources(store))
        assert stored == {number: fold.fold(keep.changes_of(store, number)) for number in stored}
        assert store.value("SELECT count(*) FROM checks") > 0


EDITING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from curator import decisions, store as keep
from curator.decisions import Action, Actor, EditorRole, Key, Order, Target
with keep.open_store(Path(sys.argv[1])) as store:
    for number in range(1_000_000):
        order = Order(Action.RETITLE, title=f"T {number}")
        actor = Actor("ann", EditorRole.EDITOR)
        outcome = decisions.decide(store, Target(Key.resource(1)), order, by=actor, at=datetime(2026, 3, 1, tzinfo=UTC))
        print(outcome.decisions[0], flush=True)
"""


def test_a_kill_between_two_decisions_loses_none(tmp_path: Path) -> None:
    with sample.opened(tmp_path) as store:
        keep.save_source(store, sample.OTHER, [sample.links("https://a.example/")], at=sample.START, digest="1")
    command = [sys.executable, "-c", EDITING, str(tmp_path / "db" / "curator.db")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = [int(process.stdout.readline()) for _ in range(50)]
        os.kill(process.pid, signal.SIGKILL)
        told += [int(line) for line in process.stdout.read().split("\n")[:-1]]
    with sample.opened(tmp_path) as store:
        kept = {row["id"] for row in store.rows("SELECT id FROM decisions")}
        assert set(told) <= kept
        assert len(kept) - len(told) <= 1
        assert keep.rulings(store, [1])[1] == fold.fold(keep.changes_of(store, 1))
        assert store.value("PRAGMA integrity_check") == "ok"
