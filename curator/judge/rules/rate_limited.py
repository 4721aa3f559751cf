"""Sites that ask us to come back later. Never counts against a page: it is our pace that was too fast.

Source: RFC 6585, 4 (429); RFC 9110, 10.2.3 and 15.6.4 (Retry-After with 503).
"""

from typing import Final

from curator.judge import language
from curator.judge.rules import _answer, _page
from curator.model import Case, Cause, Failure, Finding, Hop

NAME: Final = "rate_limited"

_FEW_WORDS: Final = 3
_MOST_OF_A_TOP: Final = 300
SPENT: Final = ("x-ratelimit-remaining", "ratelimit-remaining", "x-rate-limit-remaining")
"""Headers that say how many requests are left; 0 with a 403 is a limit and no refusal."""


def look(case: Case) -> Finding | None:
    if _answer.failure(case) is Failure.RATE_LIMITED:
        words = f"{_answer.host_shown(case)} asked us to come back later, so it was not asked again this time."
        return Finding(NAME, Cause.RATE_LIMITED, words)
    status, hop = _answer.status(case), _answer.last_hop(case)
    if status is None or hop is None or not _is_limit(status, hop, case):
        return None
    return Finding(NAME, Cause.RATE_LIMITED, _answer.sentence(f"The site asks us to come back later ({status})", case))


def _is_limit(status: int, hop: Hop, case: Case) -> bool:
    if status in (420, 429):
        return True
    if status == 503:
        return bool((hop.header("retry-after") or "").strip()) and not _is_at_work(case)
    return status == 403 and any((hop.header(name) or "").strip() == "0" for name in SPENT)


def _is_at_work(case: Case) -> bool:
    """The page says that the whole site is being worked on: nothing that a slower pace would mend."""
    page = case.check.page
    if page is None or page.signals.text_length > _page.SHORT:
        return False
    tops = (_page.title(page)[:_MOST_OF_A_TOP], *(head[:_MOST_OF_A_TOP] for head in _page.heads(page)))
    said = [piece for top in tops for piece in _page.pieces(top)]
    left = [language.UNREADY.leftover(text) for text in (*said, *_page.sentences(page))]
    return any(count is not None and count <= _FEW_WORDS for count in left)
