"""Redirects that do not say where to. Never for one that brings a page of its own: browsers show that.

Source: RFC 9110, 15.4 (without a Location the body is shown) and 15.4.1 (300 offers choices).
"""

from typing import Final

from curator.judge.rules import _answer
from curator.model import Case, Cause, Finding

NAME: Final = "nowhere"


def look(case: Case) -> Finding | None:
    status = _answer.status(case)
    if status is None or not 300 <= status < 400 or status == 304 or case.check.evidence.size:
        return None
    words = f"The site says that the page is elsewhere and does not say where ({status})"
    return Finding(NAME, Cause.PROTOCOL, _answer.sentence(words, case), confidence=0.7)
