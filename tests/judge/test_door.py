"""The door: the first answer counts, Wants are asked once, notes stand beside the finding."""

from dataclasses import replace

import pytest

from curator.judge import judge, judge_without_asking
from curator.model import (
    Agent,
    Answer,
    Attempt,
    Case,
    Cause,
    Failure,
    Finding,
    Note,
    Purpose,
    Request,
    Signals,
    Want,
    Wording,
)
from tests.judge.making import PAGE, attempt, case, hop, page

SIBLING = Want("curious", Request("https://example.org/3f9c", purpose=Purpose.PROBE))
OTHER = Want("curious", Request("https://example.org/77aa", purpose=Purpose.PROBE))


def _curious(one: Case) -> Finding | Want | None:
    """Wants to see a sibling of the page; calls it soft_404 when that one answers 200."""
    answer = next((answer for answer in one.answers if answer.want == SIBLING), None)
    if answer is None:
        return SIBLING
    if answer.check is None or answer.check.evidence.status != 200:
        return None
    return Finding("curious", Cause.SOFT_404, "It shows the same page for every address.")


def _settled(_case: Case) -> Finding:
    return Finding("settled", Cause.OK, "The page works (200).")


RULES = (_curious, _settled)


def test_a_rule_that_must_see_more_is_asked_first() -> None:
    assert judge(case(200), rules=RULES) == SIBLING


@pytest.mark.parametrize(
    ("answer", "rule"),
    [
        pytest.param(Answer(SIBLING, case(200).check), "curious", id="with its answer it says what it has seen"),
        pytest.param(
            Answer(SIBLING, case(404).check), "settled", id="an answer that clears the page lets others speak"
        ),
        pytest.param(Answer(SIBLING, None), "settled", id="nobody could be asked: later rules do with what there is"),
    ],
)
def test_an_answered_want_is_not_asked_again(answer: Answer, rule: str) -> None:
    found = judge(replace(case(200), answers=(answer,)), rules=RULES)
    assert isinstance(found, Finding)
    assert found.rule == rule


def test_a_rule_that_repeats_an_answered_want_is_passed_over_and_cannot_hang_a_night() -> None:
    stubborn = replace(case(200), answers=(Answer(OTHER, None),))
    found = judge(stubborn, rules=(lambda _case: OTHER, _settled))
    assert isinstance(found, Finding)
    assert found.rule == "settled"


def test_without_asking_every_want_falls_through() -> None:
    assert judge_without_asking(case(200), rules=RULES).rule == "settled"
    assert judge_without_asking(case(404)).cause is Cause.GONE


@pytest.mark.parametrize("ask", [judge, judge_without_asking])
def test_rules_without_a_last_word_are_a_mistake_of_ours(ask) -> None:
    with pytest.raises(RuntimeError, match="last rule must always answer"):
        ask(case(200), rules=(lambda _case: None,))


def _with_missing(*missing: str, wanted: tuple[str, ...] = ()) -> Case:
    body = replace(page(), signals=Signals(text_length=100, missing_fragments=missing))
    return case(200, body=body, wordings=tuple(Wording("Water", fragment=one) for one in wanted))


SECOND = (Attempt(Agent.OWN, (hop(403),)), Attempt(Agent.COMPATIBLE, (hop(200),)))
TWICE = (attempt(503), attempt(200))


def _attempts(one: Case, attempts: tuple[Attempt, ...]) -> Case:
    return replace(one, check=replace(one.check, evidence=replace(one.check.evidence, attempts=attempts)))


@pytest.mark.parametrize(
    ("one", "notes"),
    [
        pytest.param(case(200), (), id="a plain page has nothing to remark"),
        pytest.param(_with_missing("s2"), (Note.FRAGMENT_MISSING,), id="the place that the link names is not there"),
        pytest.param(
            _with_missing("s2", wanted=("s2", "s3")), (Note.FRAGMENT_MISSING,), id="one of two mentions names it"
        ),
        pytest.param(_with_missing("old", wanted=("s2",)), (), id="no mention names that place any more"),
        pytest.param(_attempts(case(200), SECOND), (Note.SECOND_AGENT,), id="let in only the way browsers ask"),
        pytest.param(_attempts(case(200), TWICE), (), id="a second try in our own name is worth no word"),
        pytest.param(case(200, truncated=True), (Note.TRUNCATED,), id="only the beginning was read"),
        pytest.param(
            case(hop(301), hop(200, "https://example.org/b"), truncated=True),
            (Note.TRUNCATED,),
            id="so for moved pages",
        ),
        pytest.param(case(404, truncated=True), (), id="nobody wants to know that of an error page"),
        pytest.param(case(failure=Failure.TIMEOUT, at_url=PAGE, truncated=True), (), id="nor of silence"),
    ],
)
def test_notes_stand_beside_the_finding(one: Case, notes: tuple[Note, ...]) -> None:
    found = judge(one)
    assert isinstance(found, Finding)
    assert found.notes == notes


def test_notes_never_change_the_finding() -> None:
    assert replace(judge(_with_missing("s2")), notes=()) == judge(case(200))
