"""A real browser for the tests: Chromium, driven by Playwright, watched for errors, with axe-core at hand."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.review.serving import Served, password_of

ROOT = Path(__file__).parents[2]
FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
IS_CI = bool(os.environ.get("CI"))
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
DESKTOP: dict[str, Any] = {"viewport": {"width": 1280, "height": 900}}
DARK: dict[str, Any] = {**DESKTOP, "color_scheme": "dark"}
PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


@contextmanager
def chromium() -> Iterator[Browser]:
    """The browser; without one the tests are skipped, but never in CI."""
    path = shutil.which("chromium")
    if path is None and not IS_CI:
        pytest.skip("there is no chromium here: apt-get install chromium")
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


def axe_path() -> Path:
    """axe-core's script: $CURATOR_AXE, or where .ci/run puts it; without it the tests are skipped, never in CI."""
    given = os.environ.get("CURATOR_AXE")
    path = Path(given) if given else ROOT / ".venv/axe/node_modules/axe-core/axe.min.js"
    if not path.exists() and not IS_CI:
        pytest.skip("axe-core is not here: npm install --prefix .venv/axe axe-core")
    return path


class Watched:
    """A page whose every console error and failed request is a failure of the test."""

    def __init__(self, page: Page, desk: Served) -> None:
        self.page = page
        self.desk = desk
        self.troubles: list[str] = []
        page.on("console", lambda said: self.troubles.append(said.text) if said.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: self.troubles.append(str(error)))
        page.on("requestfailed", lambda asked: self._failed(asked.url, asked.failure))
        page.on("response", lambda got: self.troubles.append(f"{got.status} {got.url}") if got.status >= 400 else None)

    def _failed(self, url: str, why: str | None) -> None:
        if why != "net::ERR_ABORTED":  # left for another page before it was loaded: what a visitor does, too
            self.troubles.append(f"failed: {url} ({why})")

    def go(self, path: str) -> None:
        self.page.goto(self.desk.url + path)
        self.page.wait_for_load_state("networkidle")

    def sign_in(self, name: str) -> None:
        self.go("/-/curator/login")
        self.page.get_by_label("Name").fill(name)
        self.page.get_by_label("Password").fill(password_of(name))
        self.page.get_by_role("main").get_by_role("button", name="Sign in").click()
        self.page.wait_for_url("**/-/curator/queue*")
        self.page.wait_for_load_state("networkidle")

    @property
    def key(self) -> str | None:
        """The item that is open; None when none is."""
        found = self.page.locator(".item")
        return found.get_attribute("data-key") if found.count() else None

    @property
    def keys(self) -> list[str]:
        """The items of the list."""
        return [one.get_attribute("data-item") or "" for one in self.page.locator("li[data-item]").all()]

    def wait_until_open(self, *, other_than: str | None) -> None:
        """Until another item than this one is open, or none."""
        self.page.wait_for_function(
            "key => document.querySelector('.item, .all-clear') && "
            "(document.querySelector('.item')?.dataset.key ?? null) !== key",
            arg=other_than,
        )

    def violations(self, axe: Path) -> list[str]:
        """What axe-core finds on the page as it is shown."""
        self.page.evaluate(axe.read_text(encoding="utf-8"))
        found = self.page.evaluate("tags => axe.run(document, {runOnly: tags}).then(all => all.violations)", TAGS)
        return [f"{one['id']}: {node['html'][:200]} {node['failureSummary']}" for one in found for node in one["nodes"]]


@contextmanager
def visiting(browser: Browser, desk: Served, **options: Any) -> Iterator[Watched]:
    """A visitor with a browser of their own; at the end nothing may have gone wrong."""
    context: BrowserContext = browser.new_context(**{**DESKTOP, **options})
    context.set_default_timeout(20_000)
    watched = Watched(context.new_page(), desk)
    try:
        yield watched
        assert watched.troubles == []
    finally:
        context.close()
