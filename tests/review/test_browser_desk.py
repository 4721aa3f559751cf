"""The desk in a real browser: by keyboard alone, by mouse alone, on a phone, without a script, back and forth."""

import asyncio
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from curator.demo import story
from curator.demo.server import Farm
from curator.demo.sites import SITES
from curator.jobs.folder import Folder
from curator.jobs.recheck import answer_asks
from curator.jobs.settings import read_settings
from curator.jobs.watch import Stop
from curator.review.clock import now
from tests.review.browsing import PHONE, Watched, chromium, visiting
from tests.review.serving import Served, copy_of, served

pytestmark = pytest.mark.slow
LANES = ("broken", "failing", "moved", "changed", "unsure", "stale", "no_url", "empty", "duplicates")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture(scope="module")
def another(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served(copy_of(demo, tmp_path_factory.mktemp("another") / "catalogue")) as running:
        yield running


def test_the_queue_is_cleared_and_three_are_taken_back_by_keyboard_alone(browser: Browser, another: Served) -> None:
    with visiting(browser, another) as visitor:
        sign_in_by_keyboard(visitor)
        done = []
        while visitor.page.url.find("lane=new") < 0:
            while (key := visitor.key) is not None:
                press_what_settles(visitor)
                visitor.wait_until_open(other_than=key)
                done.append(key)
            visitor.page.wait_for_selector(".all-clear")
            visitor.page.wait_for_load_state("networkidle")
            assert visitor.keys == []
            visitor.page.keyboard.press("j")
            visitor.wait_until_open(other_than=None)
        counts = {lane: visitor.page.locator(f'[data-lane="{lane}"]').count() for lane in LANES}
        assert counts == dict.fromkeys(LANES, 0)
        back = take_back_three(visitor)
        assert back == done[-1:-4:-1]
        visitor.go("/-/curator/log")
        assert visitor.page.locator(".log-line.is-undone").count() == 3


def sign_in_by_keyboard(visitor: Watched) -> None:
    visitor.go("/-/curator/queue")
    visitor.page.keyboard.type("lea")
    visitor.page.keyboard.press("Tab")
    visitor.page.keyboard.type("correct horse of lea")
    visitor.page.keyboard.press("Enter")
    visitor.page.wait_for_url("**/-/curator/queue*")
    visitor.page.wait_for_load_state("networkidle")


def press_what_settles(visitor: Watched) -> None:
    """The key of the primary button where it has one, else `f`, else a week later."""
    primary = visitor.page.locator(".main-acts .primary[data-hotkey]")
    if primary.count():
        visitor.page.keyboard.press(primary.get_attribute("data-hotkey") or "")
    elif visitor.page.locator('.main-acts [data-hotkey="f"]').count():
        visitor.page.keyboard.press("f")
    else:
        visitor.page.keyboard.press("s")
        visitor.page.keyboard.press("Tab")
        visitor.page.keyboard.press("Enter")


def take_back_three(visitor: Watched) -> list[str]:
    back = []
    for _ in range(3):
        before = visitor.key
        visitor.page.keyboard.press("z")
        visitor.wait_until_open(other_than=before)
        visitor.page.get_by_text("Taken back.").wait_for()
        back.append(visitor.key or "")
    return back


def test_the_queue_is_cleared_and_three_are_taken_back_by_mouse_alone(browser: Browser, desk: Served) -> None:
    with visiting(browser, desk) as visitor:
        visitor.sign_in("lea")
        done = 0
        while visitor.page.url.find("lane=new") < 0:
            if "lane=unsure" in visitor.page.url:
                done += click_all_fine(visitor)
            while (key := visitor.key) is not None:
                click_what_settles(visitor)
                visitor.wait_until_open(other_than=key)
                done += 1
            visitor.page.locator(".all-clear a.primary").click()
            visitor.wait_until_open(other_than=None)
            visitor.page.wait_for_load_state("networkidle")
        assert done > 20
        visitor.page.get_by_role("link", name="Log", exact=True).click()
        for number in range(3):
            visitor.page.locator(".log-line form button").nth(number).click()
            visitor.page.wait_for_load_state("networkidle")
        assert visitor.page.locator(".log-line.is-undone").count() == 3
        visitor.page.get_by_role("link", name="Queue", exact=True).click()
        assert sum(int(one) for one in visitor.page.locator(".lanes .count").all_inner_texts()) >= 3


def click_all_fine(visitor: Watched) -> int:
    """All of the list at once, by its boxes and the preview."""
    boxes = visitor.page.locator("li[data-item] input").all()
    for box in boxes:
        box.check()
    visitor.page.get_by_role("button", name="With the selected ones").click()
    visitor.page.get_by_label("It is fine").check()
    visitor.page.get_by_role("button", name="Preview").click()
    visitor.page.get_by_role("button", name=f"Do it for {len(boxes)} items").click()
    visitor.page.get_by_role("link", name="Back to the queue").click()
    visitor.page.wait_for_load_state("networkidle")
    return len(boxes)


def click_what_settles(visitor: Watched) -> None:
    buttons = visitor.page.locator(".main-acts button")
    names = [one.get_attribute("value") for one in buttons.all()]
    for wanted in ("accept", "confirm", "fine"):
        if wanted in names:
            buttons.nth(names.index(wanted)).click()
            return
    visitor.page.locator('[data-panel="snooze"] summary').click()
    visitor.page.locator('[data-panel="snooze"] .choices button').first.click()


@pytest.fixture(scope="module")
def third(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served(copy_of(demo, tmp_path_factory.mktemp("third") / "catalogue")) as running:
        yield running


def test_on_a_phone_one_card_is_shown_at_a_time(browser: Browser, third: Served) -> None:
    with visiting(browser, third, **PHONE) as visitor:
        visitor.sign_in("anna")
        page = visitor.page
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        assert page.evaluate("scrollY") == 0
        heading = page.locator(".item h2").bounding_box()
        primary = page.locator(".main-acts .primary").bounding_box()
        assert heading is not None
        assert primary is not None
        assert heading["y"] < 844
        assert primary["y"] + primary["height"] <= 844
        visitor.go("/-/curator/queue?lane=moved")
        assert page.evaluate("scrollY") == 0
        lane = page.locator(".lanes [aria-current]").bounding_box()
        assert lane is not None
        assert lane["x"] >= 0
        assert lane["x"] + lane["width"] <= 390
        primary = page.locator(".main-acts .primary").bounding_box()
        assert primary is not None
        assert primary["y"] + primary["height"] <= 844
        visitor.go("/-/curator/queue")
        small = page.evaluate(
            """() => [...document.querySelectorAll('button, .button, summary, input, select, .lanes a, .desk-nav a')]
               .filter(one => one.offsetParent && !['hidden', 'checkbox', 'radio'].includes(one.type))
               .map(one => [one.textContent.trim(), one.getBoundingClientRect().height]).filter(one => one[1] < 43.5)"""
        )
        assert small == []
        key = visitor.key
        page.locator(".main-acts .primary").tap()
        visitor.wait_until_open(other_than=key)
        page.locator(".toast-undo").tap()
        page.get_by_text("Taken back.").wait_for()


def test_without_a_script_everything_is_a_form(browser: Browser, third: Served) -> None:
    with visiting(browser, third, java_script_enabled=False) as visitor:
        visitor.sign_in("anna")
        before = visitor.keys
        assert visitor.key == before[0]
        visitor.page.get_by_role("link", name="Next").click()
        assert visitor.key == before[1]
        visitor.page.get_by_role("button", name="It is fine").click()
        visitor.page.wait_for_load_state()
        assert visitor.key == before[2]
        assert before[1] not in visitor.keys
        visitor.page.locator(".flash").get_by_role("button", name="Undo").click()
        visitor.page.wait_for_load_state()
        assert set(visitor.keys) == set(before)
        assert visitor.key == before[1]
        visitor.page.locator('[data-panel="edit"] summary').click()
        visitor.page.get_by_label("Title").fill("A title by <hand>")
        visitor.page.get_by_role("button", name="Save the words").click()
        visitor.page.wait_for_load_state()
        assert visitor.page.locator(".item h2").inner_text() == "A title by <hand>"


def test_back_and_reload_show_the_same_item(browser: Browser, third: Served) -> None:
    with visiting(browser, third) as visitor:
        visitor.sign_in("anna")
        first, second = visitor.keys[:2]
        visitor.page.keyboard.press("j")
        visitor.wait_until_open(other_than=first)
        visitor.page.reload()
        visitor.page.wait_for_load_state("networkidle")
        assert visitor.key == second
        visitor.page.go_back()
        visitor.wait_until_open(other_than=second)
        assert visitor.key == first


def test_keys_are_quiet_where_they_should_be(browser: Browser, third: Served) -> None:
    with visiting(browser, third) as visitor:
        visitor.sign_in("anna")
        keyboard, key = visitor.page.keyboard, visitor.key
        for chord in ("Control+b", "Alt+f", "Shift+R", "/", "q"):
            keyboard.press(chord)
        keyboard.press("s")
        keyboard.press("Escape")
        keyboard.press("?")
        visitor.page.locator("dialog[open]").wait_for()
        keyboard.press("b")
        visitor.page.get_by_label("Keys are on").uncheck()
        keyboard.press("Escape")
        keyboard.press("b")
        keyboard.press("j")
        visitor.page.reload()
        visitor.page.wait_for_load_state("networkidle")
        keyboard.press("b")
        assert visitor.key == key
        visitor.page.locator("#help-button").click()
        visitor.page.get_by_label("Keys are on").check()
        visitor.page.locator("dialog").get_by_role("button", name="Close").click()
        keyboard.press("j")
        visitor.wait_until_open(other_than=key)


def test_a_selection_is_previewed_and_done(browser: Browser, third: Served) -> None:
    with visiting(browser, third) as visitor:
        visitor.sign_in("anna")
        chosen = visitor.keys[1:3]
        for _ in chosen:
            before = visitor.key
            visitor.page.keyboard.press("j")
            visitor.wait_until_open(other_than=before)
            visitor.page.keyboard.press("x")
        visitor.page.get_by_role("button", name="With the selected ones").click()
        visitor.page.get_by_role("heading", name="2 selected").wait_for()
        visitor.page.get_by_label("It is fine").check()
        visitor.page.get_by_role("button", name="Preview").click()
        visitor.page.get_by_role("button", name="Do it for 2 items").click()
        visitor.page.get_by_text("2 decided.").wait_for()
        visitor.page.get_by_role("button", name="Undo").click()
        visitor.page.wait_for_url("**/-/curator/queue*")
        assert visitor.keys[1:3] == chosen


def test_the_whole_site_is_one_key_away(browser: Browser, third: Served) -> None:
    with visiting(browser, third) as visitor:
        visitor.sign_in("anna")
        visitor.page.keyboard.press("h")
        visitor.page.get_by_role("heading", name="Everything open on").wait_for()


def test_an_address_that_is_there_already_is_asked_about(browser: Browser, third: Served) -> None:
    with visiting(browser, third) as visitor:
        visitor.sign_in("anna")
        visitor.go("/-/curator/queue?lane=new")
        there = visitor.page.locator(".item .address").inner_text()
        visitor.go("/-/curator/queue")
        visitor.page.locator(".lines li[data-item^=resource] a").first.click()
        visitor.page.locator('.item[data-key^="resource"]').wait_for()
        key = visitor.key
        visitor.page.keyboard.press("e")
        visitor.page.get_by_label("The right address").fill(there)
        visitor.page.keyboard.press("Enter")
        visitor.page.get_by_text("Merge the two?").wait_for()
        assert visitor.troubles
        assert all("409" in one for one in visitor.troubles)
        visitor.troubles.clear()
        visitor.page.get_by_role("button", name="Join the two").click()
        visitor.wait_until_open(other_than=key)


def test_a_look_asked_for_shows_its_evidence_in_the_open_item(browser: Browser, third: Served) -> None:
    with visiting(browser, third) as visitor:
        visitor.sign_in("anna")
        visitor.page.locator(".lines li[data-item^=resource] a").first.click()
        visitor.page.locator('.item[data-key^="resource"]').wait_for()
        nights = visitor.page.locator(".night").count()
        visitor.page.get_by_role("button", name="Look again now").click()
        visitor.page.locator("[data-waiting]").wait_for()
        checker = threading.Thread(target=lambda: asyncio.run(answer(third.folder)))
        checker.start()
        visitor.page.get_by_text("this is the new evidence").wait_for()
        checker.join()
        assert visitor.page.locator(".night").count() == nights + 1
        assert visitor.page.locator("[data-waiting]").count() == 0


async def answer(folder: Path) -> None:
    """One round of the checker beside the server, with the demonstration's web switched on for it."""
    settings = read_settings(folder)
    async with Farm(SITES) as farm:
        farm.night = 7
        tonight = replace(settings, courtesy=story._courtesy(settings.courtesy, farm))
        assert await answer_asks(Folder(folder), tonight, clock=now, stop=Stop()) >= 1


def test_the_desk_speaks_french(browser: Browser, third: Served) -> None:
    with visiting(browser, third, locale="fr-FR") as visitor:
        visitor.go("/-/curator/login")
        visitor.page.get_by_label("Nom").fill("anna")
        visitor.page.get_by_label("Mot de passe").fill("correct horse of anna")
        visitor.page.get_by_role("main").get_by_role("button", name="Se connecter").click()
        visitor.page.get_by_role("link", name="Journal").wait_for()
        assert visitor.page.locator("html").get_attribute("lang") == "fr"
        visitor.page.get_by_role("link", name="English").click()
        visitor.page.get_by_role("link", name="Progress").click()
        visitor.page.get_by_role("heading", name="Left to do").wait_for()
