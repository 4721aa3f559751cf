"""The model's tables: nothing is missing, nothing contradicts, and every word that people see is a plain one."""

import dataclasses
import inspect
import re

import pytest

from curator import model
from curator.model import (
    CAUSE_OF_FAILURE,
    CAUSE_WORDS,
    MOVED_LOOKS,
    NEVER_FETCHED,
    NOT_CHECKED_WORDS,
    NOTE_WORDS,
    STATE_OF,
    STATE_WORDS,
    STRIKES,
    Agent,
    Attempt,
    Cause,
    Evidence,
    Failure,
    Finding,
    Hop,
    Note,
    Policy,
    Proof,
    Section,
    SourceProblem,
    State,
    Strikes,
)

NOUNS = [value for _, value in inspect.getmembers(model, inspect.isclass) if dataclasses.is_dataclass(value)]
SENTENCE = re.compile(r"[A-Z][^!]*[^.!]\.")


def test_every_cause_leads_to_one_state_and_none_to_failing() -> None:
    assert set(STATE_OF) == set(Cause)
    assert State.FAILING not in STATE_OF.values()
    assert set(STATE_OF.values()) == set(State) - {State.FAILING}


@pytest.mark.parametrize(
    ("state", "causes"),
    [
        (State.LIVE, "ok redirected"),
        (State.MOVED, "moved"),
        (
            State.DEAD,
            "gone soft_404 parked hijacked placeholder dns connection timeout tls server_error protocol loop empty",
        ),
        (
            State.UNSURE,
            "blocked rate_limited login robots changed own_network too_large unsafe invalid unsupported no_url",
        ),
    ],
    ids=lambda value: value if isinstance(value, State) else "",
)
def test_the_causes_of_each_state_are_as_agreed(state: State, causes: str) -> None:
    assert {cause.value for cause in Cause if STATE_OF[cause] is state} == set(causes.split())


def test_every_failure_has_a_cause_of_a_page_not_seen() -> None:
    assert set(CAUSE_OF_FAILURE) == set(Failure)
    assert {STATE_OF[cause] for cause in CAUSE_OF_FAILURE.values()} == {State.DEAD, State.UNSURE}


def test_a_failure_that_is_a_cause_has_its_spelling() -> None:
    spelled_alike = {failure for failure in Failure if failure.value in set(Cause)}
    assert all(CAUSE_OF_FAILURE[failure].value == failure.value for failure in spelled_alike)


def test_what_was_never_fetched_says_nothing_of_the_page() -> None:
    assert {STATE_OF[cause] for cause in NEVER_FETCHED} == {State.UNSURE}


@pytest.mark.parametrize(
    ("table", "keys"),
    [
        pytest.param(STATE_WORDS, State, id="states"),
        pytest.param(CAUSE_WORDS, Cause, id="causes"),
        pytest.param(NOTE_WORDS, Note, id="notes"),
    ],
)
def test_everything_shown_to_people_has_its_own_words(table, keys) -> None:
    assert set(table) == set(keys)
    assert len({*table.values(), NOT_CHECKED_WORDS}) == len(table) + 1 or table is CAUSE_WORDS
    assert all(words and "!" not in words and "_" not in words for words in table.values())


def test_no_two_causes_read_the_same() -> None:
    assert len(set(CAUSE_WORDS.values())) == len(Cause)


@pytest.mark.parametrize("note", Note)
def test_a_note_is_a_sentence(note: Note) -> None:
    assert SENTENCE.fullmatch(NOTE_WORDS[note])


def test_the_strike_table() -> None:
    assert STRIKES[Proof.USUAL] == Strikes(needed=3, span_h=40)
    assert STRIKES[Proof.STRONG] == Strikes(needed=2, span_h=16)
    assert set(STRIKES) == set(Proof)
    assert MOVED_LOOKS == 2


def test_three_strikes_fit_into_three_nights_and_two_into_two_with_room_for_a_late_run() -> None:
    for strikes in STRIKES.values():
        assert 0 < strikes.span_h <= 24 * (strikes.needed - 1) - 6


def test_the_policy_begins_with_the_tables() -> None:
    policy = Policy()
    assert {proof: policy.strikes_for(proof) for proof in Proof} == dict(STRIKES)
    assert policy.moved_looks == MOVED_LOOKS
    own = Policy(strong_strikes=Strikes(5, 100))
    assert (own.strikes_for(Proof.STRONG), own.strikes_for(Proof.USUAL)) == (Strikes(5, 100), STRIKES[Proof.USUAL])


@pytest.mark.parametrize("cause", Cause)
def test_a_finding_has_the_state_of_its_cause(cause: Cause) -> None:
    assert Finding("rule", cause, "It is so.").state is STATE_OF[cause]


# evidence


def evidence(*attempts: Attempt) -> Evidence:
    return Evidence("https://example.org/", attempts)


OK = Attempt(Agent.OWN, (Hop("https://example.org/", 301), Hop("https://example.org/b", 200)))
LOST = Attempt(Agent.OWN, (Hop("https://example.org/", 302),), Failure.DNS, at_url="https://nowhere.example/")


@pytest.mark.parametrize(
    ("seen", "status", "failure", "final_url"),
    [
        pytest.param(evidence(), None, None, None, id="nothing was asked"),
        pytest.param(evidence(OK), 200, None, "https://example.org/b", id="the last answer counts"),
        pytest.param(evidence(OK, LOST), 302, Failure.DNS, "https://nowhere.example/", id="the last attempt counts"),
        pytest.param(evidence(LOST, OK), 200, None, "https://example.org/b", id="a failure before it does not"),
        pytest.param(evidence(Attempt(Agent.OWN, failure=Failure.DNS)), None, Failure.DNS, None, id="no answer at all"),
    ],
)
def test_evidence_speaks_of_its_last_attempt(seen, status, failure, final_url) -> None:
    assert (seen.status, seen.failure, seen.final_url) == (status, failure, final_url)
    assert seen.hops == (seen.last.hops if seen.attempts else ())


def test_a_header_is_found_by_its_lower_case_name_and_the_first_one_counts() -> None:
    hop = Hop("https://example.org/", 200, (("server", "a"), ("server", "b")))
    assert (hop.header("server"), hop.header("location")) == ("a", None)


def test_a_heading_is_the_last_of_its_path() -> None:
    assert (Section(("A", "B")).heading, Section().heading) == ("B", None)


def test_a_problem_reads_as_where_what_and_what_to_do() -> None:
    assert str(SourceProblem("a.md:3", "is broken", "mend it")) == "a.md:3: is broken: mend it"


# the nouns


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.__name__)
def test_a_noun_is_frozen_and_has_slots(noun) -> None:
    assert noun.__dataclass_params__.frozen
    assert hasattr(noun, "__slots__")


def test_everything_in_the_model_goes_out_by_its_door() -> None:
    ours = {name for name, value in inspect.getmembers(model, inspect.isclass) if value.__module__ != "datetime"}
    assert ours - {"Callable"} <= set(model.__all__)
    assert sorted(set(model.__all__)) == sorted(model.__all__)
