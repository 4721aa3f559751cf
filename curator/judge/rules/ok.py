"""Pages that answer. The last rule, so it always answers; never reached by a failure or an error status."""

from typing import Final

from curator.judge.rules import _answer
from curator.model import Case, Cause, Finding

NAME: Final = "ok"


def look(case: Case) -> Finding:
    status = _answer.status(case)
    if status == 304:
        return Finding(NAME, Cause.OK, "The page works and has not changed since the last look (304).", confidence=0.98)
    if status is not None and 200 <= status < 300:
        return Finding(NAME, Cause.OK, f"The page works ({status}).", confidence=0.95)
    return Finding(NAME, Cause.OK, f"The page answers ({status}).", confidence=0.6)
