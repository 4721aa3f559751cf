"""The fold: its table, row by row, and what must hold for every sequence of findings."""

from datetime import datetime, timedelta
from itertools import product

import pytest

from curator.judge import verdict as fold
from curator.judge.verdict import ONE_MORE_LOOK, TABLE, Act, Weight, flip, is_waiting, step
from curator.model import STATE_OF, Cause, Finding, Flip, Policy, Proof, State, Strikes, Verdict, Why
from tests.judge.making import DAY, NIGHT, POLICY, finding, verdict_of

NEW, OTHER = "https://example.org/new", "https://example.org/other"
OK = finding(Cause.OK)
MOVED = finding(Cause.MOVED, moved_to=NEW)
MOVED_ELSEWHERE = finding(Cause.MOVED, moved_to=OTHER)
GONE = finding(Cause.GONE)
GONE_FOR_GOOD = finding(Cause.GONE, proof=Proof.STRONG)
TIMEOUT = finding(Cause.TIMEOUT)
CHANGED = finding(Cause.CHANGED)
BLOCKED = finding(Cause.BLOCKED)
OURS = finding(Cause.OWN_NETWORK)
LATER = finding(Cause.RATE_LIMITED)
ALPHABET = (OK, MOVED, MOVED_ELSEWHERE, GONE, GONE_FOR_GOOD, TIMEOUT, CHANGED, BLOCKED, OURS)


def fold_all(findings: tuple[Finding, ...], *, every: timedelta = DAY, policy: Policy = POLICY) -> list[Verdict]:
    """The verdict after each look, one look every `every`."""
    told: list[Verdict] = []
    for n, one in enumerate(findings):
        told.append(step(told[-1] if told else None, one, at=NIGHT + n * every, policy=policy))
    return told


def states(*findings: Finding, every: timedelta = DAY, policy: Policy = POLICY) -> list[str]:
    return [one.state.value for one in fold_all(findings, every=every, policy=policy)]


NIGHTS = [
    pytest.param((OK, OK), ["live", "live"], id="what works goes on working"),
    pytest.param((GONE, GONE, GONE), ["failing", "failing", "dead"], id="three nights of 404 make dead"),
    pytest.param((OK, GONE, GONE, OK), ["live", "failing", "failing", "live"], id="two bad nights are forgiven"),
    pytest.param((GONE_FOR_GOOD, GONE_FOR_GOOD), ["failing", "dead"], id="two nights of 410 make dead"),
    pytest.param((TIMEOUT, GONE, TIMEOUT), ["failing", "failing", "dead"], id="trouble is trouble, whatever its cause"),
    pytest.param((TIMEOUT, GONE_FOR_GOOD), ["failing", "failing"], id="one 410 after another trouble is one look"),
    pytest.param((GONE, GONE_FOR_GOOD), ["failing", "dead"], id="a 404 and then a 410 agree that it is gone"),
    pytest.param((GONE_FOR_GOOD, GONE), ["failing", "failing"], id="a 410 and then a 404 do not hurry"),
    pytest.param((GONE, GONE, GONE, OK), ["failing", "failing", "dead", "live"], id="a good look revives at once"),
    pytest.param(
        (GONE, GONE, GONE, BLOCKED, TIMEOUT), ["failing", "failing", "dead", "dead", "dead"],
        id="the dead stay dead when nobody can tell",
    ),
    pytest.param(
        (GONE, BLOCKED, OURS, LATER, GONE, GONE), ["failing", "failing", "failing", "failing", "failing", "dead"],
        id="nights on which nobody can tell neither count nor reset",
    ),
    pytest.param((OK, BLOCKED, OK), ["live", "unsure", "live"], id="a wall before a live page makes it unsure"),
    pytest.param((OK, OURS), ["live", "live"], id="our own trouble changes nothing"),
    pytest.param((OK, LATER), ["live", "live"], id="our own pace changes nothing"),
    pytest.param((BLOCKED, OURS), ["unsure", "unsure"], id="nor does it for what is unsure"),
    pytest.param((OURS, OK), ["unsure", "live"], id="a first look that failed by our fault tells nothing"),
    pytest.param((BLOCKED, GONE, BLOCKED), ["unsure", "failing", "failing"], id="trouble outlasts a wall"),
    pytest.param((MOVED, MOVED), ["live", "moved"], id="two looks make moved"),
    pytest.param((MOVED, MOVED_ELSEWHERE), ["live", "live"], id="two looks at two targets do not"),
    pytest.param((MOVED, MOVED, MOVED_ELSEWHERE), ["live", "moved", "moved"], id="what moves on stays moved"),
    pytest.param((MOVED, OK, MOVED), ["live", "live", "live"], id="a look at the old place begins the count anew"),
    pytest.param((MOVED, BLOCKED, MOVED), ["live", "unsure", "moved"], id="a wall between two looks does not"),
    pytest.param((MOVED, GONE, MOVED), ["live", "failing", "live"], id="trouble between two looks does"),
    pytest.param((GONE, GONE, MOVED), ["failing", "failing", "live"], id="a page found elsewhere is no trouble"),
    pytest.param((MOVED, MOVED, OK), ["live", "moved", "live"], id="a page that is back at its old place is live"),
    pytest.param((MOVED, MOVED, BLOCKED, MOVED), ["live", "moved", "unsure", "moved"], id="a move once known is known"),
    pytest.param((OK, CHANGED, CHANGED), ["live", "live", "unsure"], id="a change needs two looks"),
    pytest.param((OK, CHANGED, OK, CHANGED), ["live", "live", "live", "live"], id="and they must follow each other"),
    pytest.param((MOVED, CHANGED, CHANGED), ["live", "live", "unsure"], id="a move is no half of a change"),
    pytest.param((GONE, CHANGED, CHANGED), ["failing", "unsure", "unsure"], id="a changed page is a page: no trouble"),
    pytest.param((BLOCKED, CHANGED), ["unsure", "unsure"], id="nobody could tell and now it has changed"),
]  # fmt: skip


@pytest.mark.parametrize(("findings", "told"), NIGHTS)
def test_nights_are_folded(findings: tuple[Finding, ...], told: list[str]) -> None:
    assert states(*findings) == told


@pytest.mark.parametrize(
    ("hours", "told"),
    [
        pytest.param(24.0, "dead", id="three nights"),
        pytest.param(20.0, "dead", id="three looks within exactly 40 hours"),
        pytest.param(19.9, "failing", id="three looks within less than 40 hours"),
        pytest.param(0.25, "failing", id="an editor who looks three times in an hour"),
    ],
)
def test_three_strikes_need_forty_hours(hours: float, told: str) -> None:
    assert states(GONE, GONE, GONE, every=timedelta(hours=hours))[-1] == told


@pytest.mark.parametrize(("hours", "told"), [(16.0, "dead"), (15.9, "failing")])
def test_two_strong_strikes_need_sixteen_hours(hours: float, told: str) -> None:
    assert states(GONE_FOR_GOOD, GONE_FOR_GOOD, every=timedelta(hours=hours))[-1] == told


def test_time_alone_makes_nothing_dead() -> None:
    assert states(GONE, GONE, every=timedelta(days=365)) == ["failing", "failing"]


def test_the_policy_decides_how_many() -> None:
    assert states(GONE, policy=Policy(strikes=Strikes(1, 0))) == ["dead"]
    assert states(MOVED, policy=Policy(moved_looks=1)) == ["moved"]


def test_since_is_when_the_state_began_and_struck_at_the_first_strike() -> None:
    failing, _, dead, still = fold_all((GONE, GONE, GONE, TIMEOUT))
    assert (failing.since, failing.struck_at, failing.strikes) == (NIGHT, NIGHT, 1)
    assert (dead.since, dead.struck_at, dead.strikes) == (NIGHT + 2 * DAY, NIGHT, 3)
    assert (still.since, still.struck_at, still.strikes, still.cause) == (dead.since, NIGHT, 4, Cause.TIMEOUT)


def test_the_newest_sentence_is_told() -> None:
    assert [one.because for one in fold_all((GONE, TIMEOUT, OK))] == [GONE.because, TIMEOUT.because, OK.because]
    assert [one.because for one in fold_all((GONE, BLOCKED))] == [GONE.because, GONE.because]


def test_a_move_seen_once_says_that_one_more_look_is_needed() -> None:
    seen, moved = fold_all((MOVED, MOVED))
    assert (seen.cause, seen.moved_to, seen.strikes) == (Cause.REDIRECTED, NEW, 1)
    assert seen.because == f"{MOVED.because} {ONE_MORE_LOOK}"
    assert is_waiting(seen, POLICY)
    assert (moved.cause, moved.moved_to, moved.because, moved.since) == (Cause.MOVED, NEW, MOVED.because, NIGHT + DAY)
    assert not is_waiting(moved, POLICY)


def test_what_moves_on_says_where_to_and_waits_again() -> None:
    on = fold_all((MOVED, MOVED, MOVED_ELSEWHERE))[-1]
    assert (on.state, on.moved_to, on.strikes, on.since) == (State.MOVED, OTHER, 1, NIGHT + DAY)
    assert is_waiting(on, POLICY)


def test_the_newest_of_our_own_faults_is_told_when_there_is_nothing_else() -> None:
    assert [one.cause for one in fold_all((OURS, LATER))] == [Cause.OWN_NETWORK, Cause.RATE_LIMITED]
    assert [one.cause for one in fold_all((BLOCKED, OURS))] == [Cause.BLOCKED, Cause.BLOCKED]


@pytest.mark.parametrize(
    ("clock", "told"),
    [
        pytest.param([0, -400, 24, 48], "dead", id="a clock that once went back"),
        pytest.param([40_000, 0, 24, 48], "dead", id="a clock that once ran years ahead"),
        pytest.param([0, 24, 24 * 400], "failing", id="two nights of a year ago are not in a row with this one"),
        pytest.param([0, 24, 24 * 400, 24 * 401, 24 * 402], "dead", id="three nights after a gap of a year are"),
        pytest.param([0, 24 * 400, 24 * 800], "failing", id="one bad night a year says nothing"),
        pytest.param([0, 24 * 31, 24 * 62], "dead", id="a run a month has its three looks in three months"),
        pytest.param([0, 40_000, 24, 48, 72], "dead", id="a clock that once ran ahead in between"),
    ],
)
def test_a_wrong_clock_does_no_lasting_harm(clock: list[int], told: str) -> None:
    verdict: Verdict | None = None
    for hours in clock:
        verdict = step(verdict, GONE, at=NIGHT + timedelta(hours=hours), policy=POLICY)
    assert verdict is not None
    assert verdict.state.value == told


FADING = [
    pytest.param((GONE, BLOCKED), 1, "failing", id="nobody can tell the night after: it stays"),
    pytest.param((GONE, BLOCKED), 61, "unsure", id="nobody could tell for two months: it fades"),
    pytest.param((GONE, GONE, BLOCKED), 61, "failing", id="two strikes fade more slowly than one"),
    pytest.param((GONE, OURS), 400, "failing", id="what is our own fault makes nothing fade"),
    pytest.param((MOVED, MOVED_ELSEWHERE), 400, "live", id="one look at a move, and another one much later"),
    pytest.param((OK, CHANGED, CHANGED), 400, "live", id="one look at a change, and another one much later"),
]


@pytest.mark.parametrize(("findings", "days", "told"), FADING)
def test_a_suspicion_fades(findings: tuple[Finding, ...], days: int, told: str) -> None:
    """The last look comes `days` after the others, which were one a night."""
    verdict: Verdict | None = None
    for number, found in enumerate(findings):
        late = days if number == len(findings) - 1 else number
        verdict = step(verdict, found, at=NIGHT + late * DAY, policy=POLICY)
    assert verdict is not None
    assert verdict.state.value == told


@pytest.mark.parametrize("findings", [(GONE,) * 3, (MOVED, MOVED)])
def test_what_is_settled_does_not_fade(findings: tuple[Finding, ...]) -> None:
    settled = fold_all(findings)[-1]
    after = step(settled, findings[-1], at=NIGHT + 900 * DAY, policy=POLICY)
    assert (after.state, after.since) == (settled.state, settled.since)


# flapping


def test_four_turns_in_thirty_days_are_flapping() -> None:
    told = fold_all((OK, TIMEOUT, OK, TIMEOUT, OK, OK))
    assert [one.flapping for one in told] == [False, False, False, False, True, True]
    assert told[-1].turns == tuple(NIGHT + n * DAY for n in (1, 2, 3, 4))


def test_turns_are_forgotten_after_the_window() -> None:
    flapping = fold_all((OK, TIMEOUT, OK, TIMEOUT, OK))[-1]
    assert step(flapping, OK, at=NIGHT + 31 * DAY, policy=POLICY).flapping
    calm = step(flapping, OK, at=NIGHT + 33 * DAY, policy=POLICY)
    assert (calm.flapping, len(calm.turns)) == (False, 2)


def test_walls_and_moves_are_no_turns() -> None:
    assert fold_all((OK, BLOCKED, OK, MOVED, MOVED, OK, BLOCKED, OURS, OK))[-1].turns == ()


def test_first_trouble_is_no_turn() -> None:
    assert fold_all((GONE, GONE, OK))[-1].turns == (NIGHT + 2 * DAY,)


# flips


def test_a_flip_tells_what_was_and_what_is() -> None:
    was, now = fold_all((OK, GONE))
    assert flip(was, now, at=NIGHT + DAY) == Flip(
        NIGHT + DAY, State.LIVE, State.FAILING, Cause.GONE, GONE.because, Why.LOOK
    )
    assert flip(None, was, at=NIGHT, why=Why.RULES) == Flip(NIGHT, None, State.LIVE, Cause.OK, OK.because, Why.RULES)


def test_a_new_cause_alone_is_no_flip() -> None:
    was, now = fold_all((GONE, TIMEOUT))
    assert flip(was, now, at=NIGHT + DAY) is None


# the table and what holds for every sequence


def test_the_table_has_a_row_for_every_state_and_a_column_for_every_weight() -> None:
    assert set(TABLE) == set(product((None, *State), Weight))
    assert set(TABLE.values()) == set(Act)


def test_every_cause_has_its_weight() -> None:
    weights = {cause: fold.weigh(finding(cause)) for cause in Cause}
    assert {cause for cause, weight in weights.items() if weight is Weight.OURS} == {
        Cause.OWN_NETWORK,
        Cause.RATE_LIMITED,
    }
    assert {cause for cause, weight in weights.items() if weight is Weight.CHANGE} == {Cause.CHANGED}
    assert {STATE_OF[cause] for cause, weight in weights.items() if weight is Weight.BAD} == {State.DEAD}


SEQUENCES = [sequence for length in (1, 2, 3, 4) for sequence in product(ALPHABET, repeat=length)]
SEEN_PAGE = {Weight.GOOD, Weight.MOVE, Weight.CHANGE}


def _walk():
    """Every step of every sequence of up to four looks, some spans apart: what was, the finding, what is, its time."""
    for hours in (7, 15, 24):
        for sequence in SEQUENCES:
            told = fold_all(sequence, every=timedelta(hours=hours))
            at = NIGHT + (len(sequence) - 1) * timedelta(hours=hours)
            yield (told[-2] if len(told) > 1 else None), sequence[-1], told[-1], at


@pytest.fixture(scope="module")
def steps() -> list[tuple[Verdict | None, Finding, Verdict, datetime]]:
    return list(_walk())


def test_nothing_is_dead_without_its_strikes_and_their_span(steps) -> None:
    newly = [
        (now, at)
        for was, _, now, at in steps
        if now.state is State.DEAD and (was is None or was.state is not State.DEAD)
    ]
    assert newly
    for now, at in newly:
        assert now.struck_at is not None
        hours = (at - now.struck_at) / timedelta(hours=1)
        assert (now.strikes >= 3 and hours >= 40) or (now.strikes >= 2 and hours >= 16)
        assert now.since == at


def test_only_a_page_that_was_seen_takes_strikes_away(steps) -> None:
    for was, one, now, _ in steps:
        if was is not None and was.state in fold.BAD and fold.weigh(one) not in SEEN_PAGE:
            assert now.state in fold.BAD
            assert now.strikes >= was.strikes
            assert now.struck_at == was.struck_at


def test_the_dead_never_fail_again_before_they_have_lived(steps) -> None:
    assert not [1 for was, _, now, _ in steps if was and was.state is State.DEAD and now.state is State.FAILING]


def test_our_own_fault_never_changes_a_verdict_that_is_there(steps) -> None:
    for was, one, now, _ in steps:
        if fold.weigh(one) is Weight.OURS and was is not None and was.cause not in fold.OUR_FAULT:
            assert now is was


def test_what_looks_good_is_never_bad(steps) -> None:
    for _, one, now, _ in steps:
        if fold.weigh(one) in (Weight.GOOD, Weight.MOVE):
            assert now.state in fold.GOOD
            assert now.moved_to == one.moved_to


def test_state_and_cause_always_agree(steps) -> None:
    for _, _, now, _ in steps:
        expected = STATE_OF[now.cause]
        is_failing = now.state is State.FAILING and expected is State.DEAD
        assert now.state is expected or is_failing or (now.state is State.MOVED and expected is State.MOVED)


def test_since_changes_exactly_when_the_state_does(steps) -> None:
    for was, _, now, at in steps:
        if was is not None and was.state is now.state:
            assert now.since == was.since
        else:
            assert now.since == at


def test_a_replay_gives_the_same_verdicts() -> None:
    for sequence in SEQUENCES[:2_000]:
        assert fold_all(sequence) == fold_all(sequence)


def test_looks_that_failed_by_our_fault_could_as_well_not_have_been() -> None:
    for sequence in SEQUENCES:
        if sequence[0] is OURS:
            continue
        at, kept = NIGHT, None
        for one in sequence:
            kept = step(kept, one, at=at, policy=POLICY) if one is not OURS else kept
            at += DAY
        assert kept == fold_all(sequence)[-1]


def test_a_policy_that_flaps_at_once_and_one_that_never_does_both_work() -> None:
    was = verdict_of(("live", Cause.OK))
    assert step(was, GONE, at=NIGHT + DAY, policy=Policy(flapping_turns=1)).flapping
    assert not step(was, GONE, at=NIGHT + DAY, policy=Policy(flapping_turns=100)).flapping
