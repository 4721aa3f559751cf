"""What kind of move it is, what notes a page earns, and at what pace it is looked at."""

from dataclasses import replace
from datetime import timedelta

import pytest

from curator.judge import judge_without_asking, moves, notes, schedule
from curator.judge.moves import Move
from curator.judge.schedule import Pace
from curator.model import Case, Cause, Found, Hop, Note, Page, Wording
from tests.judge.making import DAY, NIGHT, PAGE, POLICY, case, finding, hop, verdict_of, web_page

SITE = "https://example.org"
LESSON = web_page("The first day at school", text="Bring the record, the report and somebody who can interpret. " * 9)
OTHER = web_page("Parking permits", text="Drivers who stop near the market must show a valid ticket. " * 9)


@pytest.mark.parametrize(
    ("before", "after", "move"),
    [
        pytest.param("http://example.org/page", PAGE, Move.TRIVIAL, id="to https"),
        pytest.param(PAGE, "https://www.example.org/page/", Move.TRIVIAL, id="www and a slash"),
        pytest.param(PAGE, f"{SITE}/handbook/page", Move.SAFE, id="the same name on the same site"),
        pytest.param(PAGE, f"{SITE}/other", Move.LOOK, id="another name"),
        pytest.param(PAGE, "https://example.net/page", Move.LOOK, id="another site"),
        pytest.param(f"{SITE}/show?id=7", f"{SITE}/show", Move.LOOK, id="the query is lost"),
        pytest.param(PAGE, f"{SITE}/", Move.BAD, id="a front page"),
        pytest.param(PAGE, f"{SITE}/en/", Move.BAD, id="a front page in one language"),
        pytest.param(PAGE, f"{SITE}/login", Move.BAD, id="a log-in page"),
        pytest.param(PAGE, "https://accounts.google.com/signin", Move.BAD, id="an identity provider"),
        pytest.param(PAGE, f"{SITE}/404.html", Move.BAD, id="an error page"),
        pytest.param(PAGE, f"{SITE}/search?q=page", Move.BAD, id="a search page"),
        pytest.param(PAGE, "https://sedo.com/search/details/?domain=example.org", Move.BAD, id="a dealer"),
    ],
)
def test_a_move_is_triaged_by_its_addresses(before: str, after: str, move: Move) -> None:
    assert moves.triage(before, after) is move


@pytest.mark.parametrize(
    ("now", "move"),
    [
        pytest.param(LESSON, Move.SAFE, id="the same title and text"),
        pytest.param(OTHER, Move.LOOK, id="another page"),
        pytest.param(None, Move.LOOK, id="nobody saw it"),
    ],
)
def test_the_same_page_under_another_name_is_safe(now: Page | None, move: Move) -> None:
    assert moves.triage(PAGE, f"{SITE}/first-day", was=LESSON, now=now) is move


def _noted(one: Case) -> tuple[Note, ...]:
    return notes.of(one, finding(Cause.OK))


def _until(days: float) -> Case:
    secure = Hop(PAGE, 200, certificate_until=NIGHT + timedelta(days=days))
    return case(secure, body=LESSON)


@pytest.mark.parametrize(
    ("one", "told"),
    [
        pytest.param(_until(13), (Note.CERT_EXPIRING,), id="a certificate of thirteen days"),
        pytest.param(_until(15), (), id="one of fifteen"),
        pytest.param(_until(-1), (), id="one that has expired is no note"),
        pytest.param(case(200, body=web_page("A", "This page is no longer maintained")), (Note.STALE,), id="says so"),
        pytest.param(
            case(200, body=web_page("A", text="Diese Seite wird nicht mehr aktualisiert.\nMehr Text.")),
            (Note.STALE,), id="says so in German",
        ),
        pytest.param(
            case(hop(200, last_modified="Mon, 06 Jan 2020 10:00:00 GMT"), body=LESSON), (Note.STALE,),
            id="not changed for six years (RFC 9110 8.8.2)",
        ),
        pytest.param(case(hop(200, last_modified="Mon, 02 Mar 2026 10:00:00 GMT"), body=LESSON), (), id="changed now"),
        pytest.param(case(hop(200, last_modified="yesterday"), body=LESSON), (), id="no date"),
        pytest.param(case(hop(200, last_modified="Mon, 06 Jan 2099 10:00:00 GMT"), body=LESSON), (), id="the future"),
        pytest.param(
            case(200, body=web_page("Why a page is no longer maintained", text="A talk. " * 200)), (), id="about it"
        ),
        pytest.param(case(200, body=replace(LESSON, words=replace(LESSON.words, modified=Found("2019-05-03", "m")))),
                     (Note.STALE,), id="the page says when it was changed"),
        pytest.param(case(200, body=replace(LESSON, words=replace(LESSON.words, published=Found("2009-05-03", "m")))),
                     (), id="an old article is as good as new"),
    ],
)  # fmt: skip
def test_what_earns_a_note(one: Case, told: tuple[Note, ...]) -> None:
    assert _noted(one) == told


def test_a_dead_page_earns_no_note() -> None:
    gone = case(hop(404, last_modified="Mon, 06 Jan 2020 10:00:00 GMT"), body=LESSON)
    assert judge_without_asking(gone).notes == ()


@pytest.mark.parametrize(
    ("pace", "days"),
    [
        pytest.param(None, 28, id="nothing learned yet"),
        pytest.param(Pace(), 28, id="a quiet page"),
        pytest.param(Pace(mentions=9), 14, id="an important one"),
        pytest.param(Pace(turns=2), 7, id="one that failed lately"),
        pytest.param(Pace(has_changed=True), 14, id="one that changes"),
        pytest.param(Pace(mentions=9, turns=9, has_changed=True), 1, id="never sooner than a failing one"),
    ],
)
def test_a_live_page_is_looked_at_at_its_own_pace(pace: Pace | None, days: float) -> None:
    due = schedule.next_check_at(
        verdict_of(("live", Cause.OK)), key=PAGE, at=NIGHT, every_s=28 * 86_400, policy=POLICY, pace=pace
    )
    assert due is not None
    assert days * 0.9 <= (due - NIGHT) / DAY <= days


def test_what_nobody_can_tell_is_asked_ever_more_seldom_but_for_ever() -> None:
    def wait(age: float) -> float:
        unsure = verdict_of(("unsure", Cause.BLOCKED), since=NIGHT - age * DAY)
        due = schedule.next_check_at(unsure, key=PAGE, at=NIGHT, every_s=86_400, policy=POLICY)
        assert due is not None
        return (due - NIGHT) / DAY

    assert wait(0) <= wait(30) <= wait(90) == wait(900)
    assert wait(900) <= 15


def test_a_wording_s_fragment_is_a_finding_of_its_own() -> None:
    page = replace(LESSON, signals=replace(LESSON.signals, missing_fragments=("steps",)))
    found = judge_without_asking(case(200, body=page, wordings=(Wording("A", fragment="steps"),)))
    assert (found.cause, found.notes) == (Cause.OK, (Note.FRAGMENT_MISSING,))
