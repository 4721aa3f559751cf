"""The fold: a verdict and one more finding make the next verdict. The table below is the program.

Never looks at evidence, and never forgets or hurries: a strike is a look that agrees on trouble, only a good look takes
strikes away, and a look that failed by our own fault changes nothing at all.

What a finding weighs (rows of `_WEIGHTS`) and the state so far choose one act:

- `CLEAR`: the page is there. State live, no strikes; a dead resource is live again at once.
- `AGREE`: it is said to have moved. `policy.moved_looks` looks at the same target make it moved. Until then a moved
  resource stays moved, and any other is live (`redirected`) with a sentence that says that one more look is needed.
- `STRIKE`: trouble. Failing, and dead when the strikes are complete. The shorter strike table (`Proof.STRONG`) counts
  only when the look before had the same cause; otherwise the usual one decides.
- `AGAIN`: trouble of what is dead already: dead it stays, with the newest cause and one more strike.
- `DRIFT`: the page is there and has changed. `policy.moved_looks` looks make a live resource unsure, and until then it
  stays live; what was in any other state is unsure at once. Strikes end, since a page was seen.
- `DOUBT`: nobody can tell tonight. State unsure; agreeing looks stay as they are.
- `KEEP`: nothing changes. What is failing or dead stays so when nobody can tell tonight, and everything stays when
  the look failed by our own fault.

A suspicion fades. Strikes with more than `FADES` from one to the next on average are no strikes in a row, so the count
begins anew; and what was failing that long ago, and of which nobody could tell anything since, is unsure.
- `NEWER`: as `KEEP`, but when all that is known of a resource is a fault of ours, the newest such fault is told.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, Protocol

from curator.model import Cause, Finding, Flip, Policy, Proof, State, Verdict, Why

GOOD: Final = frozenset({State.LIVE, State.MOVED})
BAD: Final = frozenset({State.FAILING, State.DEAD})

OUR_FAULT: Final = frozenset({Cause.OWN_NETWORK, Cause.RATE_LIMITED})
"""Causes that say something of us and nothing of the page (law 4)."""


FADES: Final = timedelta(days=60)
"""Longer than between two runs of whoever looks only once a month."""


class Weight(StrEnum):
    """What a finding does to a verdict."""

    GOOD = "good"
    MOVE = "move"
    BAD = "bad"
    CHANGE = "change"
    DOUBT = "doubt"
    OURS = "ours"


class Act(StrEnum):
    """What is done; the module's docstring says how."""

    CLEAR = "clear"
    AGREE = "agree"
    STRIKE = "strike"
    AGAIN = "again"
    DRIFT = "drift"
    DOUBT = "doubt"
    KEEP = "keep"
    NEWER = "newer"


_WEIGHTS: Final[Mapping[State, Weight]] = {
    State.LIVE: Weight.GOOD,
    State.MOVED: Weight.MOVE,
    State.DEAD: Weight.BAD,
    State.UNSURE: Weight.DOUBT,
}
_COLUMNS: Final = (Weight.GOOD, Weight.MOVE, Weight.BAD, Weight.CHANGE, Weight.DOUBT, Weight.OURS)
_ROWS: Final[Mapping[State | None, tuple[Act, ...]]] = {
    #               good       move       bad         change     doubt      ours
    None:          (Act.CLEAR, Act.AGREE, Act.STRIKE, Act.DRIFT, Act.DOUBT, Act.DOUBT),
    State.LIVE:    (Act.CLEAR, Act.AGREE, Act.STRIKE, Act.DRIFT, Act.DOUBT, Act.KEEP),
    State.MOVED:   (Act.CLEAR, Act.AGREE, Act.STRIKE, Act.DRIFT, Act.DOUBT, Act.KEEP),
    State.UNSURE:  (Act.CLEAR, Act.AGREE, Act.STRIKE, Act.DRIFT, Act.DOUBT, Act.NEWER),
    State.FAILING: (Act.CLEAR, Act.AGREE, Act.STRIKE, Act.DRIFT, Act.KEEP,  Act.KEEP),
    State.DEAD:    (Act.CLEAR, Act.AGREE, Act.AGAIN,  Act.DRIFT, Act.KEEP,  Act.KEEP),
}  # fmt: skip
TABLE: Final[Mapping[tuple[State | None, Weight], Act]] = {
    (state, weight): act for state, row in _ROWS.items() for weight, act in zip(_COLUMNS, row, strict=True)
}

ONE_MORE_LOOK: Final = "One more look is needed before that is believed."


def weigh(finding: Finding) -> Weight:
    """What a finding does to a verdict, whatever the verdict is."""
    if finding.cause is Cause.CHANGED:
        return Weight.CHANGE
    return Weight.OURS if finding.cause in OUR_FAULT else _WEIGHTS[finding.state]


def step(verdict: Verdict | None, finding: Finding, *, at: datetime, policy: Policy) -> Verdict:
    """The verdict after one more look.

    Args:
        verdict: the opinion so far, None before the first look.
        at: when the look was, aware UTC. Looks come in their order; a clock that was wrong once does no lasting harm.

    Returns:
        A new value. `since` is when its state began (for `dead`: when the strikes were complete; `struck_at` is the
        first of them). It depends on the arguments alone, so that folding a history again gives the same verdict.
    """
    weight = weigh(finding)
    act = TABLE[verdict.state if verdict else None, weight]
    if verdict is not None and weight is not Weight.OURS and _has_faded(verdict, at):
        act = Act.DOUBT if weight is Weight.DOUBT else act
        verdict = replace(verdict, strikes=0, struck_at=None)
    if act is Act.KEEP and verdict is not None:
        return verdict
    after = _ACTS[act](verdict, finding, at=at, policy=policy)
    return after if after is verdict else _with_turns(verdict, after, at=at, policy=policy)


def flip(was: Verdict | None, now: Verdict, *, at: datetime, why: Why = Why.LOOK) -> Flip | None:
    """The flip between two verdicts on one resource; None when the state is the same. The first verdict is one, too."""
    if was is not None and was.state is now.state:
        return None
    return Flip(at=at, was=was.state if was else None, state=now.state, cause=now.cause, because=now.because, why=why)


def is_waiting(verdict: Verdict, policy: Policy) -> bool:
    """True when a move or a change was seen and one more look is needed to believe it."""
    return verdict.state not in BAD and 0 < verdict.strikes < policy.moved_looks


def _has_faded(verdict: Verdict, at: datetime) -> bool:
    """Too long ago for so few looks that agree: they say nothing of today any more."""
    if verdict.state not in (State.FAILING, State.LIVE):
        return False
    return verdict.struck_at is not None and at - verdict.struck_at > FADES * max(verdict.strikes, 1)


@dataclass(frozen=True, slots=True)
class _Tally:
    """How many looks agree, and when the first of them was."""

    strikes: int = 0
    struck_at: datetime | None = None

    def plus(self, at: datetime) -> "_Tally":
        return _Tally(self.strikes + 1, min(self.struck_at or at, at))

    def span(self, at: datetime) -> timedelta:
        return at - (self.struck_at or at)


_NONE: Final = _Tally()


def _clear(verdict: Verdict | None, finding: Finding, *, at: datetime, policy: Policy) -> Verdict:  # noqa: ARG001
    return _new(verdict, finding, state=State.LIVE, at=at)


def _agree(verdict: Verdict | None, finding: Finding, *, at: datetime, policy: Policy) -> Verdict:
    is_same = verdict is not None and verdict.state not in BAD and verdict.moved_to == finding.moved_to
    tally = (_tally(verdict) if is_same else _NONE).plus(at)
    if tally.strikes >= policy.moved_looks:
        return _new(verdict, finding, state=State.MOVED, at=at, tally=tally, moved_to=finding.moved_to)
    finding = replace(finding, because=f"{finding.because} {ONE_MORE_LOOK}")
    if verdict is not None and verdict.state is State.MOVED:
        return _new(verdict, finding, state=State.MOVED, at=at, tally=tally, moved_to=finding.moved_to)
    finding = replace(finding, cause=Cause.REDIRECTED)
    return _new(verdict, finding, state=State.LIVE, at=at, tally=tally, moved_to=finding.moved_to)


def _strike(verdict: Verdict | None, finding: Finding, *, at: datetime, policy: Policy) -> Verdict:
    tally = (_tally(verdict) if verdict is not None and verdict.state in BAD else _NONE).plus(at)
    is_repeated = tally.strikes == 1 or (verdict is not None and verdict.cause is finding.cause)
    wanted = policy.strikes_for(finding.proof if is_repeated else Proof.USUAL)
    is_complete = tally.strikes >= wanted.needed and tally.span(at) >= timedelta(hours=wanted.span_h)
    return _new(verdict, finding, state=State.DEAD if is_complete else State.FAILING, at=at, tally=tally)


def _again(verdict: Verdict | None, finding: Finding, *, at: datetime, policy: Policy) -> Verdict:  # noqa: ARG001
    return _new(verdict, finding, state=State.DEAD, at=at, tally=_tally(verdict).plus(at))


def _drift(verdict: Verdict | None, finding: Finding, *, at: datetime, policy: Policy) -> Verdict:
    is_same = verdict is not None and verdict.state not in BAD and verdict.moved_to is None
    tally = (_tally(verdict) if is_same else _NONE).plus(at)
    if tally.strikes >= policy.moved_looks:
        return _new(verdict, finding, state=State.UNSURE, at=at, tally=tally)
    finding = replace(finding, because=f"{finding.because} {ONE_MORE_LOOK}")
    if verdict is None or verdict.state is State.LIVE:
        return _new(verdict, replace(finding, cause=Cause.OK), state=State.LIVE, at=at, tally=tally)
    return _new(verdict, finding, state=State.UNSURE, at=at, tally=tally)


def _doubt(verdict: Verdict | None, finding: Finding, *, at: datetime, policy: Policy) -> Verdict:  # noqa: ARG001
    moved_to = verdict.moved_to if verdict else None
    return _new(verdict, finding, state=State.UNSURE, at=at, tally=_tally(verdict), moved_to=moved_to)


def _newer(verdict: Verdict | None, finding: Finding, *, at: datetime, policy: Policy) -> Verdict:
    if verdict is not None and verdict.cause not in OUR_FAULT:
        return verdict
    return _doubt(verdict, finding, at=at, policy=policy)


class _Action(Protocol):
    def __call__(self, verdict: Verdict | None, finding: Finding, *, at: datetime, policy: Policy) -> Verdict: ...


_ACTS: Final[Mapping[Act, _Action]] = {
    Act.CLEAR: _clear,
    Act.AGREE: _agree,
    Act.STRIKE: _strike,
    Act.AGAIN: _again,
    Act.DRIFT: _drift,
    Act.DOUBT: _doubt,
    Act.NEWER: _newer,
}


def _tally(verdict: Verdict | None) -> _Tally:
    return _Tally(verdict.strikes, verdict.struck_at) if verdict else _NONE


def _new(
    verdict: Verdict | None,
    finding: Finding,
    *,
    state: State,
    at: datetime,
    tally: _Tally = _NONE,
    moved_to: str | None = None,
) -> Verdict:
    return Verdict(
        state=state,
        rule=finding.rule,
        cause=finding.cause,
        because=finding.because,
        confidence=finding.confidence,
        since=verdict.since if verdict is not None and verdict.state is state else at,
        strikes=tally.strikes,
        struck_at=tally.struck_at,
        moved_to=moved_to,
    )


def _with_turns(was: Verdict | None, now: Verdict, *, at: datetime, policy: Policy) -> Verdict:
    """Adds a turn when good became bad or bad good, and forgets the turns that are out of the window."""
    since = at - timedelta(days=policy.flapping_window_days)
    turns = tuple(turn for turn in (was.turns if was else ()) if since <= turn <= at)
    if was is not None and ({was.state, now.state} & GOOD) and ({was.state, now.state} & BAD):
        turns = (*turns, at)
    turns = turns[-max(policy.flapping_turns, 1) :]
    return replace(now, turns=turns, flapping=len(turns) >= policy.flapping_turns)
