"""Redirects that lead to a front page or to an error page instead of the page.

Never calls that moved, since the page itself was not seen again; nor dead, since the site may have put it there.
"""

from typing import Final

from curator.judge import _redirects, platforms
from curator.judge._redirects import Kinship
from curator.judge.rules import _answer
from curator.model import Case, Cause, Finding

NAME: Final = "detour"


def look(case: Case) -> Finding | None:
    asked, end = _answer.asked(case), _answer.ended_at(case)
    if not _redirects.is_redirected(case.check.evidence.hops) or platforms.is_forwarder(asked):
        return None
    kinship = _redirects.kinship(asked, end)
    if kinship is Kinship.FRONT_PAGE:
        words = f"It redirects to the front page {_answer.shown(end)}; the page itself may be gone."
        return Finding(NAME, Cause.REDIRECTED, words, confidence=0.4)
    if kinship is Kinship.ERROR_PAGE:
        words = f"It redirects to what looks like an error page, {_answer.shown(end)}; the page itself may be gone."
        return Finding(NAME, Cause.REDIRECTED, words, confidence=0.3)
    return None
