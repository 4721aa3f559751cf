"""The whole history of one resource, and why the verdict is what it is, in plain sentences.

Never holds an opinion of its own: it repeats what the verdict, the flips and the evidence say.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC
from itertools import takewhile
from typing import Final

from curator.model import (
    NOT_CHECKED_WORDS,
    NOTE_WORDS,
    STATE_WORDS,
    Cause,
    Check,
    Failure,
    Flip,
    History,
    Note,
    State,
    Verdict,
    Why,
)
from curator.report._answers import alike, answer, way
from curator.report._remedies import REMEDIES
from curator.report._wording import clock, count, day, days, listing, moment, plain, span

MOST_FLIPS: Final = 20
MOST_LOOKS: Final = 10
MOST_DAYS: Final = 7

_OURS: Final = (Cause.OWN_NETWORK, Cause.RATE_LIMITED)
_BAD: Final = (State.DEAD, State.FAILING)
_MEANING: Final = {
    State.FAILING: "It is not called broken yet: for that it must keep failing over several nights.",
    State.UNSURE: "It counts neither as broken nor as working.",
}
_BECAUSE_OF: Final = {
    Why.LOOK: "",
    Why.RULES: " (our rules changed, not the page)",
    Why.POLICY: " (the policy changed, not the page)",
    Why.DECISION: " (an editor decided)",
}


def explain(history: History) -> str:
    """Paragraphs of plain text, separated by empty lines; ends with a newline. All times are UTC.

    What it is and what is thought of it; how the looks went; what changed and when; the newest looks; where it is
    mentioned; what comes next.
    """
    blocks = [
        "\n".join(_head(history)),
        " ".join(_opinion(history)),
        _listed("What changed", _flips(history.flips)),
        _listed("The newest looks", _looks(history)),
        _listed("Mentioned in", tuple(map(plain, history.where))),
        _listed("Addresses that a source proposes", tuple(map(plain, history.candidates))),
        " ".join(_next(history)),
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _head(history: History) -> Iterator[str]:
    if title := plain(history.title):
        yield title
    yield plain(history.url) if history.url else "No address."


def _opinion(history: History) -> Iterator[str]:
    verdict = history.verdict
    if verdict is None:
        yield f"{NOT_CHECKED_WORDS}."
        return
    yield f"{STATE_WORDS[verdict.state]}, since {day(verdict.since)}."
    yield _newest(history, verdict)
    yield from _called(history, verdict)
    yield from _worked(history, verdict)
    if verdict.moved_to and verdict.moved_to not in verdict.because:
        yield f"The new address is {plain(verdict.moved_to)} ."
    yield from (NOTE_WORDS[note] for note in history.notes if note is not Note.SOFT_ERROR)  # the reason itself
    yield from _remarks(verdict)


def _worked(history: History, verdict: Verdict) -> Iterator[str]:
    if verdict.state in (State.LIVE, State.MOVED):
        return
    if history.last_good_at is not None:
        yield f"It last worked on {day(history.last_good_at)}."
    elif verdict.state in _BAD and history.looks > 1:
        yield f"It worked on none of our {count(history.looks, 'look')}."


def _remarks(verdict: Verdict) -> Iterator[str]:
    if meaning := _MEANING.get(verdict.state):
        yield meaning
    if verdict.flapping:
        yield "It keeps turning between good and bad, so it no longer raises an alarm."
    if verdict.confidence < 1:
        yield f"How sure we are: {verdict.confidence:.0%}."
    if verdict.state is not State.FAILING and (remedy := REMEDIES[verdict.cause]):
        yield f"What you can do: {remedy}"
    yield f"Rule: {plain(verdict.rule)}."


def _newest(history: History, verdict: Verdict) -> str:
    """The verdict's reason, with the nights on which the newest looks agreed about it."""
    because = plain(verdict.because)
    since = _since(history.checks, verdict)
    same = list(takewhile(lambda check: alike(check.evidence, since[0].evidence), since))
    if not same:
        return because
    if len(same) < len(since) and verdict.state in _BAD:
        return f"{because} {_mixed(since)}"
    dates = [check.at for check in same]
    if len(same) == 1:
        return f"{because} That was on {day(dates[0])}."
    nights = len({at.astimezone(UTC).date() for at in dates})
    which = days(dates) if nights <= MOST_DAYS else f"{day(dates[-1])} to {day(dates[0])}"
    number = count(nights, "night") if nights == len(same) else count(len(same), "look")
    return f"{because} So it was on the last {number} ({which})."


def _since(checks: Sequence[Check], verdict: Verdict) -> list[Check]:
    """The looks that the verdict stands on, newest first: since its first strike, or else since its state began.

    Looks that say something of us and nothing of the page are left out, and for a good state those without an answer.
    """
    began = verdict.since
    if verdict.struck_at is not None and verdict.state in (*_BAD, State.MOVED):
        began = min(began, verdict.struck_at)
    since = [check for check in checks if check.at >= began]
    if verdict.cause not in _OURS:
        since = [check for check in since if not _is_ours(check)]
    if verdict.state in (State.LIVE, State.MOVED):
        since = [
            check for check in since if check.evidence.failure is None and check.evidence.status not in (None, 511)
        ]
    return since


def _is_ours(check: Check) -> bool:
    evidence = check.evidence
    return evidence.failure in (Failure.OWN_NETWORK, Failure.RATE_LIMITED) or evidence.status == 429


def _mixed(checks: Sequence[Check]) -> str:
    """What the looks said, when they did not all say the same; newest answer first."""
    tally: dict[str, int] = {}
    for check in checks:
        words = answer(check.evidence)
        tally[words] = tally.get(words, 0) + 1
    said = listing([f"{words} on {count(number, 'look')}" for words, number in tally.items()])
    return f"Since {day(checks[-1].at)}: {said}."


def _called(history: History, verdict: Verdict) -> Iterator[str]:
    """When and after what a broken link was called broken."""
    flip = history.flips[0] if history.flips else None
    if verdict.state is not State.DEAD or flip is None or flip.state is not State.DEAD or flip.why is not Why.LOOK:
        return
    first = verdict.struck_at
    if first is None or first >= flip.at:
        yield f"It was called broken on {day(flip.at)}."
        return
    looks = [check for check in history.checks if first <= check.at <= flip.at]
    complete = bool(history.checks) and history.checks[-1].at <= first
    same = all(alike(check.evidence, looks[0].evidence) for check in looks)
    number = count(len(looks), "failed look" if same else "look")
    after = f"after {number} over" if complete and len(looks) > 1 else "after failing for"
    yield f"It was called broken on {day(flip.at)}, {after} {span(first, flip.at)}."


def _flips(flips: Sequence[Flip]) -> tuple[str, ...]:
    """Oldest first, as one tells a story."""
    told = []
    for flip in reversed(flips[:MOST_FLIPS]):
        turn = "first judged" if flip.was is None else f"from “{STATE_WORDS[flip.was]}” to"
        why = _BECAUSE_OF[flip.why]
        told.append(f"{moment(flip.at)}: {turn} “{STATE_WORDS[flip.state]}”{why}. {plain(flip.because)}")
    return tuple(told)


def _looks(history: History) -> tuple[str, ...]:
    told = [f"{moment(check.at)}: {way(check)}." for check in history.checks[:MOST_LOOKS]]
    left = max(history.looks, len(history.checks)) - len(told)
    if left > 0:
        first = f", the first on {day(history.first_at)}" if history.first_at else ""
        told.append(f"and {count(left, 'earlier look')}{first}.")
    return tuple(told)


def _next(history: History) -> Iterator[str]:
    if history.next_check_at is not None:
        yield f"Next look on {day(history.next_check_at)}, from {clock(history.next_check_at)} on."
    yield "All times are UTC."


def _listed(heading: str, sentences: Sequence[str]) -> str:
    return "\n".join([f"{heading}:", *(f"  {sentence}" for sentence in sentences)]) if sentences else ""
