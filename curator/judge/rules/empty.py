"""Answers that say all is well and bring nothing. Never for a page whose size is not known, nor for one held (304).

Source: RFC 9110, 15.3.5 (204) and 15.3.6 (205).
"""

from typing import Final

from curator.judge.rules import _answer
from curator.model import Case, Cause, Finding

NAME: Final = "empty"


def look(case: Case) -> Finding | None:
    status, size = _answer.status(case), case.check.evidence.size
    if status is None or not 200 <= status < 300:
        return None
    if size != 0 and not (status in (204, 205) and size is None):
        return None
    if case.check.evidence.truncated:
        words = f"The server says that all is well ({status}), but nothing of the page could be read"
        return Finding(NAME, Cause.EMPTY, _answer.sentence(words, case), confidence=0.5)
    words = f"The server says that all is well ({status}), but the page is empty"
    return Finding(NAME, Cause.EMPTY, _answer.sentence(words, case), confidence=0.75)
