"""Drift: what a page is held against, and what is drift and what is not. Each step is small; the way is long."""

import itertools
from dataclasses import replace
from datetime import datetime

import pytest

from curator.judge import judge_without_asking
from curator.judge import ruling as fold
from curator.judge import verdict as step_of
from curator.judge.rules import changed
from curator.model import Case, Cause, Check, Evidence, Page, State, Verdict
from tests.judge.making import DAY, NIGHT, POLICY, attempt, web_page
from tests.judge.texts import ARTICLE, LESSON, OTHER

ROSES = (
    "When the frost has gone, cut every shoot above an outward bud and leave five of them. Use a clean knife and do "
    "not hurry. Old wood goes first, then whatever crosses the middle of the bush. "
)
FINES = (
    "Drivers who stop near the market must show a valid ticket. Inspectors walk by every hour and write down what they "
    "find. Whoever disagrees may write to the council within a month. "
)


def blend(of: str, with_: str, part: int) -> str:
    """A text of twelve pieces, `part` of them of the second."""
    return "\n".join([with_] * part + [of] * (12 - part))


def drifting(title: str, part: int) -> Page:
    return web_page(title, title, text=blend(LESSON[:220], FINES, part), language="en")


STEPS = [
    *(drifting("Photosynthesis for beginners", part) for part in (0, 2, 4, 6)),
    drifting("Photosynthesis and parking", 7),
    drifting("Parking near photosynthesis class", 8),
    drifting("Parking permits near the market", 10),
    drifting("Parking permits and fines", 12),
]
"""Each night a little further from where it began."""


def look_at(page: Page | None, at: datetime, status: int = 200) -> Check:
    return Check(at, Evidence("https://example.org/page", (attempt(status),), size=9_000), page)


def nights(pages: list[Page], *, approved: Page | None = None) -> list[tuple[Case, Verdict]]:
    """What the nightly job would make of these pages, one a night, with what it remembers of good looks."""
    verdict: Verdict | None = None
    first: Check | None = None
    last: Check | None = None
    told = []
    for number, page in enumerate(pages):
        at = NIGHT + number * DAY
        one = Case(
            "https://example.org/page", look_at(page, at), at, POLICY, last_good=last, first_good=first,
            approved=approved, verdict=verdict,
        )  # fmt: skip
        found = judge_without_asking(one)
        verdict = step_of.step(verdict, found, at=at, policy=POLICY)
        if found.state in step_of.GOOD:
            first, last = first or one.check, one.check
        told.append((one, verdict))
    return told


def test_drift_in_small_steps_is_met_where_the_nights_before_show_nothing() -> None:
    told = nights([*STEPS, STEPS[-1]])
    assert told[-1][1].state is State.UNSURE
    assert told[-1][1].cause is Cause.CHANGED
    steps = [changed.score(was, now) for was, now in itertools.pairwise(STEPS)]
    assert max(steps) < changed.ENOUGH, "no single night shows it"
    assert changed.score(STEPS[0], STEPS[-1]) >= changed.ENOUGH


def test_the_sentence_says_since_when_what_it_was_and_what_it_is() -> None:
    case, _ = nights([*STEPS, STEPS[-1]])[-1]
    assert judge_without_asking(case).because == (
        "The page is another one since the first good look, on 3 March 2026: it was “Photosynthesis for beginners”, "
        "and is “Parking permits and fines”."
    )


def test_what_the_editor_approved_later_counts_and_not_where_it_began() -> None:
    assert [verdict.state for _, verdict in nights(STEPS, approved=STEPS[-1])][-1] is State.LIVE
    held = nights([STEPS[0], STEPS[0]], approved=STEPS[-1])[-1]
    assert held[1].cause is Cause.CHANGED
    assert " since it was approved: " in held[1].because


def test_a_first_look_without_a_text_leaves_the_last_good_one() -> None:
    empty, before = web_page("Loading"), look_at(ARTICLE, NIGHT - DAY)
    case = Case("https://example.org/page", look_at(OTHER, NIGHT), NIGHT, POLICY, last_good=before,
                first_good=look_at(empty, NIGHT - 9 * DAY))  # fmt: skip
    assert judge_without_asking(case).because.startswith("The page is another one since the last good look, on 2 March")


REDESIGNED = web_page(
    "Leaf School: photosynthesis for beginners", "Welcome", "Photosynthesis for beginners", "Our other lessons",
    text="Menu\nLessons\nAbout us\n" + LESSON + "\nMore lessons\nSeeds\nRoots", language="en", site="Leaf School",
    links=("cdn.example", "fonts.example"),
)  # fmt: skip
GROWN = web_page(
    "Photosynthesis for beginners | Leaf School", "Photosynthesis for beginners", "For older pupils",
    text=LESSON + "\n" + ROSES * 12, language="en",
)  # fmt: skip
NEWS = [
    web_page("News | Leaf School", "News", text=f"{ROSES * 2}{number} {FINES * (number % 4)}", language="en",
             site="Leaf School")
    for number in range(6)
]  # fmt: skip
NOT_DRIFT = [
    pytest.param([ARTICLE, replace(ARTICLE, signals=replace(ARTICLE.signals, headings=("A better heading",)))],
                 id="a small edit"),
    pytest.param([ARTICLE, REDESIGNED], id="a redesign with menus, another title and other hosts"),
    pytest.param([ARTICLE, GROWN], id="a page that has grown to three times its length"),
    pytest.param([GROWN, ARTICLE], id="a page that was cut to its beginning"),
    pytest.param(NEWS, id="a page of news, every night another text under the same title"),
]  # fmt: skip


@pytest.mark.parametrize("pages", NOT_DRIFT)
def test_what_is_no_drift(pages: list[Page]) -> None:
    assert {verdict.state for _, verdict in nights([*pages, pages[-1], pages[-1]])} == {State.LIVE}


def test_it_comes_back_when_the_page_does() -> None:
    told = nights([ARTICLE, OTHER, OTHER, ARTICLE])
    assert [verdict.state.value for _, verdict in told] == ["live", "live", "unsure", "live"]


def test_the_same_changed_page_has_one_fingerprint_and_another_one_another() -> None:
    evidence = look_at(None, NIGHT).evidence
    one = fold.fingerprint(Cause.CHANGED, evidence, page=web_page("Parking: 3 new permits"))
    assert fold.fingerprint(Cause.CHANGED, evidence, page=web_page("Parking: 17 new permits")) == one
    assert fold.fingerprint(Cause.CHANGED, evidence, page=web_page("Roses in March")) != one
    assert fold.fingerprint(Cause.OK, evidence, page=web_page("a")) == fold.fingerprint(Cause.OK, evidence)
