"""Sites that ask us to come back later. Never counts against a page: it is our pace that was too fast.

Source: RFC 6585, 4 (429); RFC 9110, 10.2.3 and 15.6.4 (Retry-After with 503).
"""

from typing import Final

from curator.judge.rules import _answer
from curator.model import Case, Cause, Failure, Finding, Hop

NAME: Final = "rate_limited"

SPENT: Final = ("x-ratelimit-remaining", "ratelimit-remaining", "x-rate-limit-remaining")
"""Headers that say how many requests are left; 0 with a 403 is a limit and no refusal."""


def look(case: Case) -> Finding | None:
    if _answer.failure(case) is Failure.RATE_LIMITED:
        words = f"{_answer.host_shown(case)} asked us to come back later, so it was not asked again this time."
        return Finding(NAME, Cause.RATE_LIMITED, words)
    status, hop = _answer.status(case), _answer.last_hop(case)
    if status is None or hop is None or not _is_limit(status, hop):
        return None
    return Finding(NAME, Cause.RATE_LIMITED, _answer.sentence(f"The site asks us to come back later ({status})", case))


def _is_limit(status: int, hop: Hop) -> bool:
    if status in (420, 429):
        return True
    if status == 503:
        return bool((hop.header("retry-after") or "").strip())
    return status == 403 and any((hop.header(name) or "").strip() == "0" for name in SPENT)
