"""Addresses that readers cannot visit: private networks, and ports that browsers refuse. Never says what is there.

Nothing was asked there. Source: the guard's own words (IANA's registries of special addresses; WHATWG Fetch, 2.9).
"""

from typing import Final

from curator.judge.rules import _answer
from curator.model import Case, Cause, Failure, Finding

NAME: Final = "unsafe"


def look(case: Case) -> Finding | None:
    if _answer.failure(case) is not Failure.UNSAFE:
        return None
    return Finding(NAME, Cause.UNSAFE, _answer.sentence(_words(case), case))


def _words(case: Case) -> str:
    first = _answer.shown(_answer.detail(case).partition("; ")[0])
    if first.startswith("port "):
        return f"Browsers refuse to visit {_answer.host_shown(case)} there: {first}"
    kind = first.partition(" is ")[2] or "a private network"
    return f"{_answer.host_shown(case)} is no place that readers can visit: {kind}"
