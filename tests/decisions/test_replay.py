"""Rulings are the fold of the log, whatever was done in whatever order; and hostile text is text like any other."""

import random  # noqa: TID251  a fixed seed: the same dice every time
from datetime import timedelta

import pytest

from curator import decisions
from curator import store as keep
from curator.decisions import Action, Batch, BatchKind, Key, LaneName, LogView, Order, Target, View
from curator.judge import ruling as fold
from curator.model import Ruling
from curator.store._lanes import SETTLED
from tests.decisions.making import ANN, BLOCKED, BOB, DEAD, DOWN, FAILING, LEAD, LIVE, MOVED, NOW, TWIN, Desk

URLS = (DEAD, FAILING, MOVED, BLOCKED, LIVE, TWIN, *DOWN, None)
TARGETS = ("https://a.example/", "https://b.example/", DEAD, LIVE, "javascript:x")


def order(dice: random.Random) -> Order:
    return Order(
        dice.choice(list(Action)),
        url=dice.choice(TARGETS),
        title=dice.choice([None, "", "A", "B"]),
        summary=dice.choice([None, "", "S"]),
        language=dice.choice([None, "fr"]),
        until=dice.choice([None, NOW + timedelta(days=dice.randint(1, 40))]),
        note=dice.choice([None, "why"]),
        merges=dice.random() < 0.5,
    )


def act(desk: Desk, dice: random.Random, done: list[str]) -> None:
    if done and dice.random() < 0.3:
        decisions.undo(desk.store, by=LEAD, at=desk.now, batch=dice.choice(done))
        return
    keys = [desk.key(url) for url in dice.sample(URLS, dice.randint(1, 4))]
    keys.append(Key.parse("incident:1"))  # type: ignore[arg-type]
    what: Target | Batch = Target(dice.choice(keys))
    if dice.random() < 0.3:
        what = Batch(BatchKind.KEYS, tuple(Target(key) for key in keys))
    outcome = decisions.decide(desk.store, what, order(dice), by=dice.choice([ANN, BOB]), at=desk.now)
    if outcome.batch:
        done.append(outcome.batch)


@pytest.mark.parametrize("seed", range(5))
def test_the_stored_rulings_are_the_fold_of_the_log(desk: Desk, seed: int) -> None:
    dice = random.Random(seed)
    done: list[str] = []
    for _ in range(60):
        desk.now += timedelta(minutes=dice.randint(0, 600))
        act(desk, dice, done)
    numbers = keep.ruled_resources(desk.store)
    stored = keep.rulings(desk.store, numbers)
    assert len(done) > 10
    assert stored == {number: fold.fold(keep.changes_of(desk.store, number)) for number in numbers}
    logged = {row["resource_id"] for row in desk.store.rows(
        "SELECT DISTINCT resource_id FROM decisions WHERE after IS NOT NULL AND resource_id IS NOT NULL"
    )}  # fmt: skip
    assert logged == set(numbers)
    assert desk.store.value("PRAGMA foreign_key_check") is None


@pytest.mark.parametrize("seed", range(4))
def test_taking_everything_back_newest_first_leaves_nothing(desk: Desk, seed: int) -> None:
    dice = random.Random(seed)
    done: list[str] = []
    before = desk.lanes()
    for _ in range(40):
        keys = tuple(Target(desk.key(url)) for url in dice.sample(URLS, 3))
        outcome = decisions.decide(desk.store, Batch(BatchKind.KEYS, keys), order(dice), by=ANN, at=desk.now)
        if outcome.batch:
            done.append(outcome.batch)
    for batch in reversed(done):
        assert decisions.undo(desk.store, by=ANN, at=desk.now, batch=batch).kind in (
            decisions.OutcomeKind.DONE, decisions.OutcomeKind.INVALID,
        )  # fmt: skip
    assert set(keep.rulings(desk.store, keep.ruled_resources(desk.store)).values()) <= {Ruling()}
    assert desk.lanes() == before


@pytest.mark.parametrize("seed", range(4))
def test_sql_and_the_mind_agree_on_what_still_holds(desk: Desk, seed: int) -> None:
    dice = random.Random(seed)
    done: list[str] = []
    sql = (
        f"SELECT r.id, {SETTLED} AS settled, ifnull(r.fingerprint, '') AS seen FROM resources AS r "
        "LEFT JOIN rulings AS g ON g.resource_id = r.id"
    )
    for _ in range(30):
        act(desk, dice, done)
        now = desk.now + timedelta(days=dice.randint(0, 30))
        rows = desk.store.rows(sql, {"now": now.strftime("%Y-%m-%dT%H:%M:%SZ")})
        stored = keep.rulings(desk.store, [row["id"] for row in rows])
        for row in rows:
            ruling = stored.get(row["id"], Ruling())
            assert bool(row["settled"]) is fold.holds(ruling, fingerprint=row["seen"], now=now)


HOSTILE = [
    pytest.param("<script>alert(1)</script>", id="a script"),
    pytest.param("'; DROP TABLE decisions; --", id="SQL"),
    pytest.param("\u202egnp.exe \u200b\ufeff", id="direction marks"),
    pytest.param("a\x00b\x1b[31m", id="controls"),
    pytest.param("\ud800\udfff lone", id="lone surrogates"),
    pytest.param('=HYPERLINK("x")', id="a formula"),
    pytest.param("{url} %s {0} {}", id="templates"),
    pytest.param("é" * 400, id="not ASCII"),
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_are_kept_as_words(desk: Desk, text: str) -> None:
    outcome = desk.do(LIVE, Action.RETITLE, title=text, summary=text, note=text)
    assert outcome.is_done
    found = decisions.item(desk.store, desk.key(LIVE), at=desk.now)
    assert found is not None
    assert "\x00" not in found.title
    assert "\u202e" not in found.title
    assert str(outcome.told)
    line = decisions.log(desk.store, LogView(by="ann")).lines[0]
    assert (line.changes[0].after, line.note) == (found.title, found.summary)
    desk.undo(outcome)
    assert desk.entry(desk.key(LIVE).number).title == "Link 4"  # type: ignore[union-attr]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_names_filters_and_targets_find_nothing_and_break_nothing(desk: Desk, text: str) -> None:
    view = View(LaneName.BROKEN, host=text, portal=text, owner=text, language=text, area=text, audience=text)
    assert decisions.queue(desk.store, view, at=desk.now, after=text).lines == ()
    assert decisions.log(desk.store, LogView(by=text, batch=text, action=text)).lines == ()
    assert Key.parse(text) is None
    assert decisions.claim(desk.store, desk.key(LIVE), by=text, at=desk.now) is None
    for batch in (
        Batch(BatchKind.HOST, host=text), Batch(BatchKind.REDIRECT, redirect=text),
        Batch(BatchKind.SUGGESTION, suggestion=text), Batch(BatchKind.VIEW, view=view),
    ):  # fmt: skip
        assert decisions.preview(desk.store, batch, Order(Action.FINE), by=LEAD, at=desk.now).count == 0
    outcome = desk.do(LIVE, Action.REPLACE, url=text)
    assert not outcome.is_done
