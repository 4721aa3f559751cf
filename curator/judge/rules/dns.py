"""Site names that cannot be looked up. Never mixes a name that does not exist with a name server that is in trouble.

Source: RFC 8020 and RFC 2308 (NXDOMAIN), RFC 1035, 4.1.1 (SERVFAIL).
"""

from typing import Final

from curator.judge.rules import _answer
from curator.model import Case, Cause, Failure, Finding

NAME: Final = "dns"


def look(case: Case) -> Finding | None:
    failure, name = _answer.failure(case), _answer.host_shown(case)
    if failure is Failure.DNS:
        ends = "no longer exists" if case.last_good is not None else "does not exist"
        return Finding(NAME, Cause.DNS, _answer.sentence(f"The name {name} {ends}", case), confidence=0.95)
    if failure is Failure.RESOLVER:
        words = f"The name {name} could not be looked up; its name servers did not answer"
        return Finding(NAME, Cause.DNS, _answer.sentence(words, case), confidence=0.6)
    return None
