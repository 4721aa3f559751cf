"""Servers that do not answer in time. Never very sure: a slow server and one that shuns us look the same."""

from typing import Final

from curator.judge.rules import _answer
from curator.model import Case, Cause, Failure, Finding

NAME: Final = "timeout"


def look(case: Case) -> Finding | None:
    if _answer.failure(case) is not Failure.TIMEOUT:
        return None
    hop = _answer.last_hop(case)
    if hop is not None and hop.url == _answer.ended_at(case) and hop.status < 300:
        words = f"{_answer.host_shown(case)} began to answer ({hop.status}) and did not finish in time"
        return Finding(NAME, Cause.TIMEOUT, _answer.sentence(words, case), confidence=0.5)
    words = f"{_answer.host_shown(case)} did not answer in time"
    return Finding(NAME, Cause.TIMEOUT, _answer.sentence(words, case), confidence=0.7)
