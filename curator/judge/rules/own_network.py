"""Trouble on our side of the wire: no route at all, a network that wants a log-in first, a look that never happened.

Never a word about the page: it was not seen. Source: RFC 6585, 6 (511 is never the site's own answer).
"""

from typing import Final

from curator.judge.rules import _answer
from curator.model import Case, Cause, Failure, Finding

NAME: Final = "own_network"


def look(case: Case) -> Finding | None:
    if not case.check.evidence.attempts:
        return Finding(NAME, Cause.OWN_NETWORK, "It could not be looked at.")
    if _answer.status(case) == 511:
        return Finding(NAME, Cause.OWN_NETWORK, "Our own network asked for a log-in before it let us out (511).")
    if _answer.failure(case) is Failure.OWN_NETWORK:
        words = f"Our own network has no way to {_answer.host_shown(case)}; that says nothing about the page."
        return Finding(NAME, Cause.OWN_NETWORK, words)
    return None
