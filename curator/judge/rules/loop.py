"""Redirects in a circle, or more of them than a browser follows. Never certain: some walls go round on purpose.

Source: RFC 9110, 15.4 (a client should detect cyclical redirections).
"""

from typing import Final

from curator.judge import _redirects
from curator.judge.rules import _answer
from curator.model import Case, Cause, Failure, Finding

NAME: Final = "loop"


def look(case: Case) -> Finding | None:
    if _answer.failure(case) is not Failure.LOOP and not _ends_where_it_was(case):
        return None
    return Finding(NAME, Cause.LOOP, _words([hop.url for hop in case.check.evidence.hops], case), confidence=0.6)


def _words(seen: list[str], case: Case) -> str:
    if len(set(seen)) < 2:
        return "It redirects to itself."
    if len(set(seen)) < len(seen) or _answer.ended_at(case) != seen[-1]:
        return "It redirects in a circle."
    return f"It redirects on and on; we gave up after {len(seen)} redirects."


def _ends_where_it_was(case: Case) -> bool:
    """The last answer is a redirect, too, and its address had answered with one before."""
    status, hops = _answer.status(case), case.check.evidence.hops
    return status in _redirects.REDIRECTS and len({hop.url for hop in hops}) < len(hops)
