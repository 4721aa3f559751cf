"""Persistent identifiers and short links: redirecting is their trade.

Never moved, whatever status they redirect with: the identifier is the address to keep.
"""

from typing import Final

from curator.judge import _redirects, platforms
from curator.judge.rules import _answer
from curator.model import Case, Cause, Finding

NAME: Final = "forwarder"


def look(case: Case) -> Finding | None:
    if not _redirects.is_redirected(case.check.evidence.hops) or not platforms.is_forwarder(_answer.asked(case)):
        return None
    words = f"Works; it is made to lead elsewhere, now to {_answer.shown(_answer.ended_at(case))}."
    return Finding(NAME, Cause.REDIRECTED, words, confidence=0.95)
