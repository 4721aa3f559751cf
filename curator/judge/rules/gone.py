"""Pages that their site says are not there. Never for a site that only refuses us.

Source: RFC 9110, 15.5.5 (404) and 15.5.11 (410: likely to be permanent, hence the strong proof).
"""

from typing import Final

from curator.judge.rules import _answer
from curator.model import Case, Cause, Finding, Proof

NAME: Final = "gone"


def look(case: Case) -> Finding | None:
    status = _answer.status(case)
    if status == 404:
        return Finding(NAME, Cause.GONE, _answer.sentence("Not found (404)", case), confidence=0.9)
    if status == 410:
        words = _answer.sentence("The site says that the page is gone for good (410)", case)
        return Finding(NAME, Cause.GONE, words, confidence=0.98, proof=Proof.STRONG)
    return None
