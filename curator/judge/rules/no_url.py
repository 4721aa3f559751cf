"""A mention without an address. Never guesses one: candidates are suggestions, not addresses."""

from typing import Final

from curator.judge.rules import _answer
from curator.model import Case, Cause, Failure, Finding

NAME: Final = "no_url"


def look(case: Case) -> Finding | None:
    if case.url is None or _answer.failure(case) is Failure.NO_URL:
        return Finding(NAME, Cause.NO_URL, "The source gives no address.")
    return None
