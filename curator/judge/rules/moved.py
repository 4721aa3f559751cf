"""Pages that have moved for good. Never for temporary hops, nor for a change of spelling (https, www, a slash).

Source: RFC 9110, 15.4.2 (301) and 15.4.9 (308). Only the leading permanent hops count: what a temporary redirect behind
them does is the new address's own business.
"""

from collections.abc import Mapping
from typing import Final

from curator.judge import _redirects, platforms
from curator.judge._redirects import Kinship
from curator.judge.rules import _answer
from curator.model import Case, Cause, Finding

NAME: Final = "moved"

CONFIDENCE: Final[Mapping[Kinship, float]] = {
    Kinship.SAME_NAME: 0.95,
    Kinship.SAME_NAME_ELSEWHERE: 0.85,
    Kinship.SAME_SITE: 0.8,
    Kinship.ELSEWHERE: 0.7,
    Kinship.QUERY_LOST: 0.5,
}


def look(case: Case) -> Finding | None:
    hops = case.check.evidence.hops
    target = _redirects.permanent_target(hops)
    if target is None or (platforms.is_login_address(target) and not platforms.is_login_address(_answer.asked(case))):
        return None
    confidence = CONFIDENCE.get(_redirects.kinship(_answer.asked(case), target))
    if confidence is None:
        return None
    words = f"The page has moved for good to {_answer.shown(target)} ({hops[0].status})."
    return Finding(NAME, Cause.MOVED, words, confidence=confidence, moved_to=target)
