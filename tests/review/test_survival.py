"""What editors said stands after the following nights, in the database, in the reports and on the catalogue's pages."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest

from curator import decisions
from curator import store as keep
from curator.decisions import Action, Actor, EditorRole, Key, LaneName, Order, Target, View
from curator.demo import story
from curator.demo.server import Farm
from curator.demo.sites import CANARIES, SITES
from curator.jobs.folder import Folder
from curator.jobs.run import run_night
from curator.jobs.settings import read_settings
from curator.model import State
from curator.review.clock import now
from tests.review.serving import Served, copy_of, database_of, served

pytestmark = pytest.mark.slow
ANNA = Actor("anna", EditorRole.EDITOR)
NIGHTS = 8
"""What is broken is looked at once a week."""

TYPED = CANARIES[0]
"""A page that works and that no document mentions."""


@dataclass(frozen=True, slots=True)
class After:
    """The catalogue after the nights that followed the decisions, served; what was decided, and the old addresses."""

    desk: Served
    report: dict[str, object]
    keys: dict[str, Key]
    batches: dict[str, str]
    urls: dict[str, str | None]
    looks: dict[str, int]

    def page(self, name: str) -> str:
        return self.desk.client().get(f"/resource/{self.keys[name].number}").text

    def mentioned(self, name: str) -> list[str]:
        """The HTML of the places where documents mention it: what stands in the list item that links to its page."""
        number = self.keys[name].number
        with self.desk.store() as store:
            rows = store.rows("SELECT document_id FROM mentions WHERE resource_id = ? AND gone_at IS NULL", (number,))
        visitor = self.desk.client()
        pages = [visitor.get(f"/document/{row['document_id']}").text for row in rows]
        return [item for page in pages for item in Items.of(page) if f'"/resource/{number}"' in item]


class Items(HTMLParser):
    """The innermost list items of a page, each as the text and the links in it."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[list[str]] = []
        self.found: list[str] = []

    @classmethod
    def of(cls, page: str) -> list[str]:
        parser = cls()
        parser.feed(page)
        return parser.found

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "li":
            self.open.append([])
        elif tag == "a" and self.open:
            self.open[-1].append(f' "{dict(attrs).get("href")}" ')

    def handle_endtag(self, tag: str) -> None:
        if tag == "li" and self.open:
            self.found.append(" ".join("".join(self.open.pop()).split()))

    def handle_data(self, data: str) -> None:
        if self.open:
            self.open[-1].append(data)


def looks_at(store: keep.Store, keys: dict[str, Key]) -> dict[str, int]:
    return {
        name: int(store.value("SELECT count(*) FROM checks WHERE resource_id = ?", (key.number,)))
        for name, key in keys.items()
    }


async def nights(folder: Path) -> None:
    """The nights after the demonstration's last one."""
    settings = read_settings(folder)
    async with Farm(SITES) as farm:
        for night in range(1, NIGHTS + 1):
            farm.night = 7 + night
            tonight = replace(settings, courtesy=story._courtesy(settings.courtesy, farm))
            await run_night(Folder(folder), tonight, clock=story._clock(now() + timedelta(days=night)))


def decide(folder: Path) -> tuple[dict[str, Key], dict[str, str], dict[str, str | None]]:
    orders = {
        "worded": Order(Action.RETITLE, title="A title by hand", summary="A summary by hand."),
        "replaced": Order(Action.REPLACE, url=TYPED),
        "fine": Order(Action.FINE),
        "retired": Order(Action.RETIRE),
        "accepted": Order(Action.ACCEPT),
    }
    with keep.open_store(database_of(folder), create=False) as store:
        broken = [line.key for line in decisions.queue(store, View(), at=now()).lines if line.key.subject == "resource"]
        moved = [line for line in decisions.queue(store, View(LaneName.MOVED), at=now()).lines if line.suggestion]
        keys = dict(zip(orders, [*broken[:4], moved[0].key], strict=True))
        items = {name: decisions.item(store, key, at=now()) for name, key in keys.items()}
        batches = {}
        for name, order in orders.items():
            outcome = decisions.decide(store, Target(keys[name]), order, by=ANNA, at=now())
            assert outcome.batch is not None, str(outcome.told)
            batches[name] = outcome.batch
    return keys, batches, {name: item.url for name, item in items.items() if item}


@pytest.fixture(scope="module")
def after(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[After]:
    import asyncio

    folder = copy_of(demo, tmp_path_factory.mktemp("survival") / "catalogue")
    keys, batches, urls = decide(folder)
    with keep.open_store(database_of(folder), create=False) as store:
        looks = looks_at(store, keys)
    asyncio.run(nights(folder))
    report = json.loads((folder / "reports" / "latest.json").read_text(encoding="utf-8"))
    with served(folder) as running:
        yield After(running, report, keys, batches, urls, looks)


def lanes(after: After) -> dict[Key, LaneName]:
    found = {}
    with after.desk.store() as store:
        for lane in LaneName:
            page = decisions.queue(store, View(lane=lane), at=now(), limit=200)
            assert page.after is None or lane is LaneName.NEW
            found |= {line.key: lane for line in page.lines}
    return found


def test_only_what_was_given_another_title_still_waits(after: After) -> None:
    waiting = {name: lanes(after).get(key) for name, key in after.keys.items()}
    assert waiting == {"worded": LaneName.BROKEN, "replaced": None, "fine": None, "retired": None, "accepted": None}


def test_the_nights_looked_and_left_the_rulings_alone(after: After) -> None:
    with after.desk.store() as store:
        ruled = keep.rulings(store, [key.number for key in after.keys.values()])
        looks = looks_at(store, after.keys)
        numbers = [key.number for key in after.keys.values()]
        entries = {entry.resource_id: entry for entry in keep.entries_of(store, numbers)}
    word = {name: ruled[key.number].standing for name, key in after.keys.items()}
    assert word == {
        "worded": None,
        "replaced": "replaced",
        "fine": "fine",
        "retired": "retired",
        "accepted": "replaced",
    }
    assert all(looks[name] > after.looks[name] for name in ("worded", "fine")), looks
    shown = {name: entries.get(key.number) for name, key in after.keys.items()}
    assert shown["retired"] is None
    assert shown["worded"] is not None
    assert shown["worded"].title == "A title by hand"
    assert shown["replaced"] is not None
    assert shown["replaced"].url == TYPED
    assert shown["fine"] is not None
    assert shown["fine"].state is State.LIVE


def test_the_title_and_summary_by_hand_stand_in_the_document_and_on_the_page(after: After) -> None:
    assert after.mentioned("worded")
    for item in after.mentioned("worded"):
        assert "A title by hand" in item
        assert "A summary by hand." in item
    assert "A title by hand" in after.page("worded")


@pytest.mark.parametrize("name", ["replaced", "accepted"])
def test_the_right_address_is_linked_and_the_old_one_is_not(after: After, name: str) -> None:
    with after.desk.store() as store:
        right = keep.rulings(store, [after.keys[name].number])[after.keys[name].number].successor
    assert after.mentioned(name)
    for item in after.mentioned(name):
        assert f'"{right}"' in item
        assert f'"{after.urls[name]}"' not in item
        assert "Corrected here; the document still gives the old address." in item
    assert f'href="{right}"' in after.page(name)


def test_what_was_found_fine_is_linked_and_says_so(after: After) -> None:
    assert after.mentioned("fine")
    for item in after.mentioned("fine"):
        assert "Looked at by hand: fine" in item
        assert f'"{after.urls["fine"]}"' in item
        assert "Broken" not in item
    assert "Looked at by hand: fine" in after.page("fine")


def test_what_was_retired_is_in_no_document_any_more(after: After) -> None:
    assert after.mentioned("retired") == []
    assert "have retired this resource" in after.page("retired")


def test_the_report_of_the_last_night_tells_of_them_as_the_editors_left_them(after: After) -> None:
    listed = {
        (name, item["resource_id"])
        for name, items in after.report.items()
        if isinstance(items, list)
        for item in items
        if isinstance(item, dict) and "resource_id" in item
    }
    where = {name: {of for of, number in listed if number == key.number} for name, key in after.keys.items()}
    assert where == {
        "worded": {"broken"},
        "replaced": {"corrected"},
        "fine": set(),
        "retired": set(),
        "accepted": {"corrected"},
    }


def test_after_the_nights_it_can_still_be_taken_back(after: After) -> None:
    with after.desk.store() as store:
        for name, batch in after.batches.items():
            outcome = decisions.undo(store, by=ANNA, at=now(), batch=batch)
            assert outcome.is_done, (name, str(outcome.told))
    waiting = {name: lanes(after).get(key) for name, key in after.keys.items()}
    assert set(waiting.values()) == {LaneName.BROKEN, LaneName.MOVED}
    assert "A title by hand" not in after.page("worded")
    assert after.mentioned("retired")
