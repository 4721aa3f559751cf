"""What the machine would do about a verdict; an editor decides.

Never proposes what was seen only once, nor an address that leads to a front page, a log-in or an error.
"""

from curator.judge import _redirects
from curator.judge.rules import moved
from curator.judge.verdict import is_waiting
from curator.model import Case, State, Suggestion, SuggestionKind, Verdict


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
    because = f"The old address leads there for good ({kinship.value})."
    return Suggestion(SuggestionKind.REPLACE, case.url, verdict.moved_to, because, confidence)
