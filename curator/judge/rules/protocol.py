"""Answers that break the rules of HTTP so far that nothing can be read of them. Never for a page that a browser shows.

Source: RFC 9112; RFC 9110, 15.2 (an interim answer is not the last one) and 10.2.2 (Location is an address).
"""

from typing import Final

from curator.judge import _redirects
from curator.judge.rules import _answer
from curator.model import Case, Cause, Failure, Finding

NAME: Final = "protocol"


def look(case: Case) -> Finding | None:
    failure, status = _answer.failure(case), _answer.status(case)
    if failure is Failure.INVALID or (failure is Failure.PROTOCOL and _leads_nowhere(case)):
        target = next((hop.header("location") for hop in case.check.evidence.hops[::-1]), None)
        words = "It redirects to an address that no browser can read"
        words += f", {_answer.shown(target)}" if target else ""
        return Finding(NAME, Cause.PROTOCOL, f"{words}.", confidence=0.7)
    if failure is Failure.PROTOCOL:
        words = f"{_answer.host_shown(case)} sent an answer that cannot be read"
        return Finding(NAME, Cause.PROTOCOL, _answer.sentence(words, case), confidence=0.7)
    if status is not None and status < 200:
        words = f"{_answer.host_shown(case)} sent an interim answer and nothing after it ({status})"
        return Finding(NAME, Cause.PROTOCOL, _answer.sentence(words, case), confidence=0.7)
    return None


def _leads_nowhere(case: Case) -> bool:
    """The last answer was a redirect that was read to its end; what could not be read is where it leads."""
    hop = _answer.last_hop(case)
    return hop is not None and hop.status in _redirects.REDIRECTS and hop.url == _answer.ended_at(case)
