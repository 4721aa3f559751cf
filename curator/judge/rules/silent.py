"""Servers that take the request and close without a byte. Never for an answer without a body: that is `empty`."""

from typing import Final

from curator.judge.rules import _answer
from curator.model import Case, Cause, Failure, Finding

NAME: Final = "silent"


def look(case: Case) -> Finding | None:
    if _answer.failure(case) is not Failure.EMPTY:
        return None
    words = f"{_answer.host_shown(case)} closed the connection without an answer"
    return Finding(NAME, Cause.EMPTY, _answer.sentence(words, case), confidence=0.75)
