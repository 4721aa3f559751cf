"""Addresses that lead into a private network. Never says what is there: nothing was asked."""

from typing import Final

from curator.judge.rules import _answer
from curator.model import Case, Cause, Failure, Finding

NAME: Final = "unsafe"


def look(case: Case) -> Finding | None:
    if _answer.failure(case) is not Failure.UNSAFE:
        return None
    words = f"{_answer.host_shown(case)} lies in a private network, where readers cannot follow"
    return Finding(NAME, Cause.UNSAFE, _answer.sentence(words, case))
