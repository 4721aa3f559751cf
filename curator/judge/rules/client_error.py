"""The other refusals of a request (4xx). Never dead: they say that our request was wrong, not that the page is gone.

Source: RFC 9110, 15.5 (an unknown 4xx is a 400) and 15.5.1.
"""

from typing import Final

from curator.judge.rules import _answer
from curator.model import Case, Cause, Finding

NAME: Final = "client_error"


def look(case: Case) -> Finding | None:
    status = _answer.status(case)
    if status is None or not 400 <= status < 500:
        return None
    words = f"The site does not accept the way we ask ({status}); it may work in a browser"
    return Finding(NAME, Cause.BLOCKED, _answer.sentence(words, case), confidence=0.4)
