"""Whether a run counts: canaries, and the night on which everything that worked fails at once."""

import pytest

from curator.judge.void import Looked, has_answered, is_void, looked, why_void
from curator.model import Cause, Evidence, Failure
from tests.judge.making import attempt, case, finding, hop


def looks(good: int, bad: int, *, hosts: int = 10, cause: Cause = Cause.TIMEOUT, was_good: bool = True) -> list[Looked]:
    return [
        looked(f"host{n % hosts}.example", finding(Cause.OK if n < good else cause), was_good=was_good)
        for n in range(good + bad)
    ]


RUNS = [
    pytest.param(False, [], True, id="no canary answered"),
    pytest.param(False, looks(50, 0), True, id="no canary answered, whatever else did"),
    pytest.param(True, [], False, id="a canary answered and nothing was due"),
    pytest.param(None, [], False, id="no canaries are configured and nothing was due"),
    pytest.param(None, looks(40, 2), False, id="a usual night"),
    pytest.param(None, looks(0, 20), True, id="all of 20 that worked fail on 10 hosts"),
    pytest.param(True, looks(0, 20), True, id="the same although a canary answered"),
    pytest.param(True, looks(2, 18), True, id="nine of ten"),
    pytest.param(True, looks(3, 17), False, id="nearly: less than nine of ten"),
    pytest.param(True, looks(0, 19), False, id="nearly: 19 resources are too few to tell"),
    pytest.param(True, looks(0, 200, hosts=9), False, id="nearly: nine hosts may fail together"),
    pytest.param(True, looks(0, 40, cause=Cause.GONE), False, id="answers are answers, bad or good"),
    pytest.param(True, looks(0, 40, cause=Cause.SERVER_ERROR), False, id="so are server errors"),
    pytest.param(True, looks(0, 40, cause=Cause.DNS), True, id="our resolver may be the trouble"),
    pytest.param(True, looks(0, 40, cause=Cause.TLS), True, id="so may a portal that breaks every certificate"),
    pytest.param(True, looks(0, 40, was_good=False), False, id="what failed before may go on failing"),
    pytest.param(True, looks(0, 20) + looks(0, 400, was_good=False), True, id="and says nothing for or against"),
]


@pytest.mark.parametrize(("answered", "run", "void"), RUNS)
def test_a_night_without_network_counts_for_nothing(answered: bool | None, run: list[Looked], void: bool) -> None:
    assert is_void(canaries_answered=answered, looks=run) is void


def test_it_says_why() -> None:
    assert why_void(canaries_answered=False) == "Our own network was down: none of the canaries answered."
    assert why_void(canaries_answered=True, looks=looks(1, 24)) == (
        "Our own network seems to have been down: 24 of 25 pages that worked before could not be reached, "
        "all in one run."
    )
    assert why_void(canaries_answered=True) is None


@pytest.mark.parametrize(
    ("canary", "answers"),
    [
        pytest.param(case(200).check.evidence, True, id="a page"),
        pytest.param(case(503).check.evidence, True, id="an error is an answer"),
        pytest.param(case(511).check.evidence, False, id="511 comes from a portal (RFC 6585 6)"),
        pytest.param(case(failure=Failure.DNS).check.evidence, False, id="no name"),
        pytest.param(case(hop(302), failure=Failure.TLS_NAME).check.evidence, False, id="a portal's certificate"),
        pytest.param(Evidence("https://example.org/"), False, id="never asked"),
        pytest.param(
            Evidence("https://example.org/", (attempt(failure=Failure.RESET), attempt(200))), True, id="the second try"
        ),
    ],
)
def test_a_canary_sings_when_anything_answers(canary: Evidence, answers: bool) -> None:
    assert has_answered(canary) is answers
