"""What the rules read of a case: how the newest look ended, where, and how to say so.

Never judges; and never lets a foreign address through whole: it is cut and rid of control characters first.
"""

import re
from typing import Final

from curator import urls
from curator.model import Case, Failure, Hop

MAX_SHOWN: Final = 120
_CONTROL: Final = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff]+")


def status(case: Case) -> int | None:
    """The status of the last answer; None when the look ended in a failure or nothing was asked."""
    return None if case.check.evidence.failure else case.check.evidence.status


def failure(case: Case) -> Failure | None:
    """What ended the look, None when an answer did."""
    return case.check.evidence.failure


def detail(case: Case) -> str:
    """What the network said of the failure; "" when it said nothing."""
    attempts = case.check.evidence.attempts
    return attempts[-1].detail if attempts else ""


def last_hop(case: Case) -> Hop | None:
    """The last answer, None when there was none."""
    hops = case.check.evidence.hops
    return hops[-1] if hops else None


def asked(case: Case) -> str:
    """The address that was looked at, "" when there is none."""
    return case.url or case.check.evidence.url


def ended_at(case: Case) -> str:
    """The address at which the look ended: where the last answer came from, or where the failure happened."""
    return case.check.evidence.final_url or asked(case)


def has_left(case: Case) -> bool:
    """True when the look ended at another place than the one asked for."""
    return not urls.same_place(asked(case), ended_at(case))


def host_shown(case: Case) -> str:
    """The name of the site at which the look ended, for sentences."""
    return urls.host(ended_at(case)) or "the site"


def shown(url: str) -> str:
    """An address for a sentence: one line, at most 120 characters."""
    line = _CONTROL.sub(" ", url[: 4 * MAX_SHOWN]).strip()
    return line if len(line) <= MAX_SHOWN else line[: MAX_SHOWN - 1] + "…"


def sentence(words: str, case: Case) -> str:
    """`words` (no full stop) as a sentence; when the look ended elsewhere, it says where."""
    return f"{words}, after a redirect to {shown(ended_at(case))}." if has_left(case) else f"{words}."
