"""Answers larger than what is read. Never counts against a page: it may be fine."""

from typing import Final

from curator.judge.rules import _answer
from curator.model import Case, Cause, Failure, Finding

NAME: Final = "too_large"


def look(case: Case) -> Finding | None:
    if _answer.failure(case) is not Failure.TOO_LARGE:
        return None
    return Finding(NAME, Cause.TOO_LARGE, _answer.sentence("The answer is larger than what we read", case))
