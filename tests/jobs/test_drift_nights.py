"""A page that drifts away in small steps: met by the nights, settled at the desk, met again, and folded again alike."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from curator import decisions
from curator import store as keep
from curator.decisions import Action, Actor, EditorRole, Key, LaneName, Order, Target, Version, View
from curator.demo import Farm, Site
from curator.demo.behaviours import by_night, says
from curator.jobs.judge import would_flip
from curator.jobs.run import Orders
from curator.model import Cause, Policy, Standing, State, Verdict
from tests.jobs.nights import DAY, Nights
from tests.judge.test_drift import FINES, ROSES, blend
from tests.judge.texts import LESSON

LEAD = Actor("lea", EditorRole.LEAD)
URL = "https://school.example/lesson"
TITLES = [
    *["Photosynthesis for beginners"] * 4, "Photosynthesis and parking", "Parking near photosynthesis class",
    "Parking permits near the market", "Parking permits and fines",
]  # fmt: skip


def page(title: str, text: str) -> str:
    lines = "".join(f"<p>{line}</p>" for line in text.split("\n"))
    return f"<!doctype html><html lang=en><title>{title}</title><main><h1>{title}</h1>{lines}</main>"


PAGES = [
    page(title, blend(LESSON[:220], FINES, part))
    for title, part in zip(TITLES, (0, 2, 4, 6, 7, 8, 10, 12), strict=True)
]
SETTLED = len(PAGES) + 4
"""The last night before the page becomes a third one."""
THIRD = page("Roses in winter", blend(ROSES, ROSES, 0))
SITES = (
    Site("canary.example", pages=(("/", says("ok")),)),
    Site(
        "school.example",
        pages=(
            (
                "/lesson",
                by_night(
                    lambda night: says(THIRD if night > SETTLED else PAGES[min(night, len(PAGES)) - 1])
                ),
            ),
        ),
    ),
)  # fmt: skip


@pytest.fixture
async def nights(tmp_path: Path) -> AsyncIterator[Nights]:
    async with Farm(SITES) as farm:
        nights = Nights(tmp_path, farm)
        nights.write("docs/list.md", f"# Reading\n\n- [A link]({URL})\n")
        nights.configure()
        yield nights


def opened(nights: Nights) -> keep.Store:
    return keep.open_store(nights.folder.database, create=False)


def verdict(nights: Nights) -> Verdict:
    with opened(nights) as store:
        found = keep.history(store, URL)
    assert found is not None
    assert found.verdict is not None
    return found.verdict


def fine(nights: Nights) -> None:
    with opened(nights) as store:
        number = int(store.value("SELECT id FROM resources WHERE url = ?", (URL,)))
        outcome = decisions.decide(store, Target(Key.resource(number)), Order(Action.FINE), by=LEAD, at=nights.now)
    assert outcome.is_done


def waiting(nights: Nights) -> list[str | None]:
    with opened(nights) as store:
        return [line.url for line in decisions.queue(store, View(LaneName.CHANGED), at=nights.now).lines]


async def test_it_is_met_settled_and_met_again_when_it_is_a_third_page(nights: Nights) -> None:
    for _ in range(len(PAGES) + 1):
        await nights.night()
    met = verdict(nights)
    assert (met.state, met.cause, met.rule) == (State.UNSURE, Cause.CHANGED, "changed")
    assert "the first good look, on 2 March 2026" in met.because
    assert waiting(nights) == [URL]
    fine(nights)
    assert waiting(nights) == []
    for _ in range(3):
        await nights.night(orders=Orders(everything=True))
    assert (verdict(nights).state, verdict(nights).cause) == (State.LIVE, Cause.OK), "it is held against what is fine"
    assert waiting(nights) == []
    for _ in range(2):
        await nights.night(orders=Orders(everything=True))
    third = verdict(nights)
    assert (third.state, third.cause) == (State.UNSURE, Cause.CHANGED)
    assert "since it was approved: it was “Parking permits and fines”, and is “Roses in winter”" in third.because
    assert waiting(nights) == [URL], "the word was given for the second page and not for the third"


async def test_folded_again_nothing_changes_neither_before_nor_after_a_word(nights: Nights) -> None:
    for count in (len(PAGES) + 1, 5):
        for _ in range(count):
            await nights.night(orders=Orders(everything=True))
        before = verdict(nights)
        with opened(nights) as store:
            remembered = tuple(store.rows("SELECT first_good_at, first_good_page_id, good_at FROM resources")[0])
            assert list(would_flip(store, policy=Policy(), clock=lambda: nights.now)) == []
        await nights.night(orders=Orders(("judge",), judges_afresh=True, kind="judge"))
        nights.farm.night -= 1
        assert verdict(nights) == before
        with opened(nights) as store:
            assert tuple(
                store.rows("SELECT first_good_at, first_good_page_id, good_at FROM resources")[0]
            ) == remembered  # fmt: skip
        fine(nights)


async def test_the_desk_shows_the_page_as_it_began_and_as_it_is(nights: Nights) -> None:
    for _ in range(len(PAGES) + 1):
        await nights.night()
    with opened(nights) as store:
        number = int(store.value("SELECT id FROM resources WHERE url = ?", (URL,)))
        item = decisions.item(store, Key.resource(number), at=nights.now)
    assert item is not None
    assert item.was is not None
    assert item.now is not None
    assert (item.was.which, item.was.title) == (Version.FIRST_GOOD, "Photosynthesis for beginners")
    assert (item.now.which, item.now.title) == (Version.TODAY, "Parking permits and fines")


async def test_a_fine_until_a_day_approves_nothing_and_taking_a_word_back_takes_the_approval_back(
    nights: Nights,
) -> None:
    for _ in range(len(PAGES) + 1):
        await nights.night()
    with opened(nights) as store:
        number = int(store.value("SELECT id FROM resources WHERE url = ?", (URL,)))
        target = Target(Key.resource(number))
        until = nights.now + DAY
        decisions.decide(store, target, Order(Action.FINE_UNTIL, until=until), by=LEAD, at=nights.now)
        assert keep.rulings(store, [number])[number].approved_page_id is None
        outcome = decisions.decide(store, target, Order(Action.FINE), by=LEAD, at=nights.now)
        assert keep.rulings(store, [number])[number].approved_page_id is not None
        assert outcome.decisions
        decisions.undo(store, by=LEAD, at=nights.now, decision=outcome.decisions[0])
        ruling = keep.rulings(store, [number])[number]
    assert (ruling.standing, ruling.approved_page_id) == (Standing.FINE, None)
