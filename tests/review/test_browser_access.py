"""axe-core finds nothing on our pages: light, dark and on a phone. Source: WCAG 2.2, levels A and AA."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.review.browsing import DARK, DESKTOP, PHONE, axe_path, chromium, visiting
from tests.review.serving import Served

pytestmark = pytest.mark.slow

PAGES = [
    "/", "/changes", "/document/1", "/resource/1", "/-/curator/queue", "/-/curator/queue?lane=moved&age=1",
    "/-/curator/queue?lane=unsure", "/-/curator/queue?lane=empty", "/-/curator/queue?host=nobody.example",
    "/-/curator/log", "/-/curator/progress", "/-/curator/rules", "/-/curator/editors",
    "/-/curator/preview?kind=host&host=interviews.migration-school.example",
]  # fmt: skip
SOME = ["/", "/-/curator/queue?lane=moved&age=1", "/-/curator/log", "/-/curator/progress"]
"""Where the other looks differ: every colour of ours is on one of these, and every part that moves on a phone."""

LOOKS = [
    pytest.param(DESKTOP, PAGES, id="light"),
    pytest.param(DARK, SOME, id="dark"),
    pytest.param(PHONE, SOME, id="phone"),
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.mark.parametrize(("look", "pages"), LOOKS)
def test_everybody_can_use_our_pages(browser: Browser, desk: Served, look: dict[str, Any], pages: list[str]) -> None:
    axe = axe_path()
    with visiting(browser, desk, reduced_motion="reduce", **look) as visitor:
        visitor.go("/-/curator/login")
        found = {"/-/curator/login": visitor.violations(axe)}
        visitor.sign_in("lea")
        visitor.page.keyboard.press("b")
        visitor.page.locator(".toast").wait_for()
        found["after a decision"] = visitor.violations(axe)
        for path in pages:
            visitor.go(path)
            found[path] = visitor.violations(axe)
        visitor.go("/-/curator/queue?lane=unsure")
        for panel in visitor.page.locator("details").all():
            panel.evaluate("one => { one.removeAttribute('name'); one.open = true; }")
        found["every panel open"] = visitor.violations(axe)
        visitor.page.evaluate("document.getElementById('help').showModal()")
        found["the help"] = visitor.violations(axe)
        assert {path: told for path, told in found.items() if told} == {}
