"""The readers' pages in a real browser: nothing for axe to find, nothing too wide, everything without a script."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.review.browsing import DARK, DESKTOP, PHONE, axe_path, chromium, visiting
from tests.review.serving import Served

pytestmark = pytest.mark.slow

PAGES = [
    "/", "/document/1", "/document/5", "/guideline/1", "/documents?area=Integration+of+immigrant+students",
    "/resource/5", "/resource/20", "/search?q=school", "/search?q=zebra", "/changes", "/about", "/data",
    "/embed/section/1", "/resource/9999",
]  # fmt: skip
LOOKS = {"light": DESKTOP, "dark": DARK, "phone": PHONE}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_nothing_and_nothing_is_wider_than_the_screen(browser: Browser, desk: Served, look: str) -> None:
    options: dict[str, Any] = LOOKS[look]
    with visiting(browser, desk, **options) as visitor:
        for where in PAGES:
            visitor.go(where)
            assert visitor.violations(axe_path()) == [], where
            width = options["viewport"]["width"]
            assert visitor.page.evaluate("document.documentElement.scrollWidth") <= width, where
        assert all("9999" in trouble or "404" in trouble for trouble in visitor.troubles), visitor.troubles
        visitor.troubles.clear()


def test_a_reader_finds_narrows_and_leafs_without_a_script(browser: Browser, desk: Served) -> None:
    with visiting(browser, desk, java_script_enabled=False) as visitor:
        page = visitor.page
        visitor.go("/")
        page.get_by_role("main").get_by_role("searchbox").fill("SCHÖOL")
        page.get_by_role("main").get_by_role("button", name="Search").click()
        found = int(page.locator(".found").inner_text().split()[0])
        assert page.locator(".hits mark").first.inner_text().lower().startswith("school")
        page.locator(".facets").get_by_role("link", name="Broken").click()
        narrowed = int(page.locator(".found").inner_text().split()[0])
        assert 0 < narrowed < found
        page.locator(".choices").get_by_role("link", name="Take all off").click()
        page.get_by_role("link", name="Next page").click()
        assert "from number 21" in page.locator(".found").inner_text()
        page.locator(".hits h3 a").first.click()
        page.get_by_role("heading", name="Mentioned in").wait_for()
        page.get_by_role("contentinfo").get_by_role("link", name="Français").click()
        page.get_by_role("heading", name="Mentionné dans").wait_for()
