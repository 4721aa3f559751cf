"""Sites that refused the first try of a look and fell silent at the next.

Never counts that silence against the page: whoever refuses us is there. A wall may time out, reset or loop on purpose.
"""

from typing import Final

from curator.judge.rules import _answer
from curator.model import Attempt, Case, Cause, Failure, Finding

NAME: Final = "silenced"

REFUSALS: Final = frozenset({401, 403, 406, 418, 429, 451, 999})
SILENCES: Final = frozenset(
    {Failure.TIMEOUT, Failure.RESET, Failure.REFUSED, Failure.EMPTY, Failure.LOOP, Failure.PROTOCOL}
)


def look(case: Case) -> Finding | None:
    if _answer.failure(case) not in SILENCES:
        return None
    refused = next((one for one in reversed(case.check.evidence.attempts[:-1]) if _is_refusal(one)), None)
    if refused is None:
        return None
    words = f"The site refused our checker ({refused.hops[-1].status}) and then fell silent."
    return Finding(NAME, Cause.BLOCKED, words, confidence=0.8)


def _is_refusal(attempt: Attempt) -> bool:
    return attempt.failure is None and bool(attempt.hops) and attempt.hops[-1].status in REFUSALS
