"""The rules as a whole: every input has one answer, every rule is registered, and no rule takes what is not its own."""

from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest

from curator.judge import RULES, judge, judge_without_asking, rules
from curator.judge.rules import _answer
from curator.model import CAUSE_OF_FAILURE, STATE_OF, Case, Cause, Failure, Finding, State
from tests.judge.making import PAGE, Row, case, hop, page

TABLES = tuple(
    row
    for path in sorted(Path(__file__).parent.glob("test_rules_*.py"))
    for row in getattr(import_module(f"tests.judge.{path.stem}"), "ROWS", ())
    if isinstance(row, Row)
)
"""The rows of every table of a rule."""
FILES = sorted(path.stem for path in Path(rules.__file__).parent.glob("[!_]*.py"))


def never(_case: Case) -> Finding:
    return Finding("nobody", Cause.OK, "Nobody's.")


def _mine(one: Case) -> list[Finding]:
    found = [judge_without_asking(one, rules=(look, never)) for look in RULES]
    return [answer for answer in found if answer.rule != "nobody"]


def test_every_file_in_the_room_is_a_registered_rule() -> None:
    assert sorted(look.__module__.rpartition(".")[2] for look in RULES) == FILES
    assert len(set(RULES)) == len(RULES)


@pytest.mark.parametrize("name", FILES)
def test_every_rule_has_rows_of_its_own_and_signs_with_its_own_name(name: str) -> None:
    rows = [row for row in TABLES if row.rule == name]
    assert rows
    look = next(look for look in RULES if look.__module__.endswith(f".{name}"))
    findings = [judge_without_asking(row.case, rules=(look, never)) for row in rows]
    assert {found.rule for found in findings} - {"nobody"} == {name}


def test_every_cause_that_has_a_rule_has_its_row() -> None:
    assert {row.cause for row in TABLES} == set(Cause)


@pytest.mark.parametrize("failure", Failure)
def test_every_failure_has_the_cause_of_the_table(failure: Failure) -> None:
    found = judge(case(failure=failure, at_url=PAGE, url=PAGE))
    assert isinstance(found, Finding)
    assert found.cause is CAUSE_OF_FAILURE[failure]


@pytest.mark.parametrize("failure", Failure)
@pytest.mark.parametrize("status", [None, 200, 301, 404])
def test_a_failure_decides_whatever_answers_came_before_it(failure: Failure, status: int | None) -> None:
    hops = () if status is None else (hop(status),)
    found = judge(case(*hops, failure=failure, at_url="https://example.org/next"))
    assert found.state in (State.DEAD, State.UNSURE)
    assert found.cause in {CAUSE_OF_FAILURE[failure], Cause.PROTOCOL}


@pytest.mark.parametrize("size", [None, 0, 12_000])
def test_every_status_has_one_answer_and_a_sentence(size: int | None) -> None:
    for status in range(100, 1000):
        found = judge(case(status, size=size))
        assert isinstance(found, Finding), status
        assert 0 < found.confidence <= 1
        assert found.because.endswith(".")
        assert str(status) in found.because


def test_the_statuses_lead_to_these_states() -> None:
    states = {status: judge(case(status)).state for status in range(100, 1000)}
    live = {*range(200, 204), *range(206, 400)}
    assert {status for status, state in states.items() if state is State.LIVE} == live | {204, 205}
    dead = {*range(100, 200), 404, 410, *range(500, 511), *range(512, 999)}
    assert {status for status, state in states.items() if state is State.DEAD} == dead
    assert State.MOVED not in states.values()


def test_rules_do_not_take_each_others_cases_but_for_the_order_that_is_told() -> None:
    """Two rules on one case are an order that must be meant; here are all of them."""
    pairs = set()
    for row in TABLES:
        names = [found.rule for found in _mine(row.case)]
        assert names[0] == row.rule
        pairs |= {(names[0], other) for other in names[1:] if other != "ok"}
    assert pairs == {
        (a, b)
        for a, others in {
            "blocked": "client_error moved redirected server_error",
            "bot_loop": "loop",
            "consent": "redirected",
            "detour": "redirected",
            "forwarder": "moved redirected",
            "gone": "client_error moved redirected",
            "hijacked": "changed stranger",
            "invalid": "protocol",
            "login": "client_error redirected",
            "loop": "redirected",
            "moved": "redirected",
            "own_network": "server_error",
            "parked": "redirected",
            "rate_limited": "blocked client_error server_error",
            "silenced": "timeout",
            "placeholder": "notice",
            "soft_404": "detour notice redirected",
            "withdrawn": "notice soft_404",
            "stranger": "unrelated",
            "stub": "redirected",
            "wall": "blocked client_error empty rate_limited server_error",
            "whole_page": "client_error gone server_error",
        }.items()
        for b in others.split()
    }  # fmt: skip


def test_a_foreign_address_is_cut_and_cleaned_before_it_is_shown() -> None:
    target = "https://example.net/" + "x" * 5_000
    found = judge(case(hop(302), failure=Failure.UNSAFE, at_url=f"{target}\u202e\n"))
    assert len(found.because) < 300
    assert _answer.shown("a\u202eb\n\ud800c") == "a b c"


def test_a_title_of_a_megabyte_does_no_harm() -> None:
    found = judge(case(403, body=page("Just a moment " * 80_000, text=10)))
    assert found.cause is Cause.BLOCKED


def test_an_empty_title_is_no_wall() -> None:
    assert judge(case(200, body=page("...", text=10))).cause is Cause.OK
    assert judge(case(200, body=page(None, text=10))).cause is Cause.OK


@pytest.mark.parametrize("row", TABLES, ids=lambda row: row.says)
def test_the_same_case_gives_the_same_finding_with_a_state_from_the_table(row) -> None:
    found = judge_without_asking(row.case)
    assert found == judge_without_asking(replace(row.case))
    assert found.state is STATE_OF[row.cause]
    assert found.state is not State.FAILING
