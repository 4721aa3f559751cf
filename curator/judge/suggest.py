"""What the machine would do about a verdict; an editor decides.

Never proposes what was seen only once, nor an address that leads to a front page, a log-in or an error.
"""

from typing import Final

from curator.judge import _redirects, moves
from curator.judge.moves import Move
from curator.judge.rules import moved
from curator.judge.verdict import is_waiting
from curator.model import Case, State, Suggestion, SuggestionKind, Verdict

SAFE: Final = 0.95
"""How far a move is believed when the page is the same by name, title or text."""


def suggest(case: Case, verdict: Verdict) -> Suggestion | None:
    """A replacement for an address that has moved for good, None when there is nothing to propose.

    Args:
        verdict: the opinion after the newest look; only a confirmed `moved` gives rise to a suggestion.
    """
    if verdict.state is not State.MOVED or case.url is None or verdict.moved_to is None:
        return None
    kinship = _redirects.kinship(case.url, verdict.moved_to)
    confidence = moved.CONFIDENCE.get(kinship)
    if confidence is None or is_waiting(verdict, case.policy):
        return None
    was = case.approved or (case.last_good.page if case.last_good else None)
    move = moves.triage(case.url, verdict.moved_to, was=was, now=case.check.page)
    if move is Move.BAD:
        return None
    confidence = max(confidence, SAFE) if move is Move.SAFE else confidence
    because = f"The old address leads there for good ({kinship.value})."
    return Suggestion(SuggestionKind.REPLACE, case.url, verdict.moved_to, because, confidence)
