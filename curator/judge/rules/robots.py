"""Sites whose robots.txt asks us to stay away. Never for a robots.txt that could not be read. Source: RFC 9309, 2.2."""

from typing import Final

from curator.judge.rules import _answer
from curator.model import Case, Cause, Failure, Finding

NAME: Final = "robots"


def look(case: Case) -> Finding | None:
    if _answer.failure(case) is not Failure.ROBOTS:
        return None
    return Finding(NAME, Cause.ROBOTS, f"The robots.txt of {_answer.host_shown(case)} asks checkers to stay away.")
