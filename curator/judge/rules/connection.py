"""Servers that cannot be connected to, or break off. Never for a network of our own that has no route at all."""

from collections.abc import Mapping
from typing import Final

from curator.judge.rules import _answer
from curator.model import Case, Cause, Failure, Finding

NAME: Final = "connection"

SAYS: Final[Mapping[Failure, tuple[str, float]]] = {
    Failure.REFUSED: ("The server {name} refuses connections", 0.85),
    Failure.RESET: ("The server {name} broke off the connection", 0.7),
    Failure.UNREACHABLE: ("The server {name} cannot be reached", 0.75),
}


def look(case: Case) -> Finding | None:
    failure = _answer.failure(case)
    if failure is None or failure not in SAYS:
        return None
    words, confidence = SAYS[failure]
    because = _answer.sentence(words.format(name=_answer.host_shown(case)), case)
    return Finding(NAME, Cause.CONNECTION, because, confidence=confidence)
