"""An address that no browser would accept. Never for a redirect to such an address: that is the server's mistake.

Source: WHATWG URL Standard, 4.4.
"""

from typing import Final

from curator import urls
from curator.judge.rules import _answer
from curator.model import Case, Cause, Failure, Finding

NAME: Final = "invalid"


def look(case: Case) -> Finding | None:
    if _answer.failure(case) is not Failure.INVALID or case.check.evidence.hops:
        return None
    url = _answer.asked(case)
    if not urls.parse(url) and urls.scheme(url) is None:
        return Finding(NAME, Cause.INVALID, "The address is not complete; a web address begins with https://.")
    return Finding(NAME, Cause.INVALID, "The address is written in a way that no browser can read.")
