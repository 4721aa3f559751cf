"""Harmless redirects: temporary ones, and permanent ones that only change the spelling of the address.

Never asks anything of an editor. Source: RFC 9110, 15.4.3 (302), 15.4.4 (303), 15.4.8 (307).
"""

from typing import Final

from curator import urls
from curator.judge import _redirects
from curator.judge.rules import _answer
from curator.model import Case, Cause, Finding

NAME: Final = "redirected"


def look(case: Case) -> Finding | None:
    hops, asked, end = case.check.evidence.hops, _answer.asked(case), _answer.ended_at(case)
    if not _redirects.is_redirected(hops) or urls.identity(asked) == urls.identity(end):
        return None
    if urls.same_place(asked, end):
        words = f"Works; the address is now written {_answer.shown(end)}."
        return Finding(NAME, Cause.REDIRECTED, words, confidence=0.98)
    status = next((hop.status for hop in hops if hop.status not in _redirects.PERMANENT), hops[0].status)
    how = "redirects for now" if status in _redirects.REDIRECTS else "sends its readers on"
    words = f"Works; it {how} to {_answer.shown(end)} ({status})."
    return Finding(NAME, Cause.REDIRECTED, words, confidence=0.9)
