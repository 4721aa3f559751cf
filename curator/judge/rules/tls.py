"""Secure connections that browsers refuse. Never says that the page is gone: it may still be behind the warning.

Source: RFC 5280, 6.1 (path validation); RFC 9110, 4.3.4 (https certificate verification).
"""

import re
from typing import Final

from curator.judge import _dates
from curator.judge.rules import _answer
from curator.model import Case, Cause, Failure, Finding

NAME: Final = "tls"

STILL_THERE: Final = "browsers warn before they open the page, which may still be there"

_OLD: Final = re.compile(
    r"unsupported.protocol|protocol.version|wrong.version|version.too.low|legacy|dh.key.too.small|sslv3"
    r"|tlsv1.alert.pro",
    re.IGNORECASE,
)
"""What TLS libraries say of servers that know only protocols and keys given up long ago (RFC 8996)."""


def look(case: Case) -> Finding | None:
    words = _words(case)
    if words is None:
        return None
    return Finding(NAME, Cause.TLS, _answer.sentence(words, case), confidence=0.85)


def _words(case: Case) -> str | None:
    failure, name = _answer.failure(case), _answer.host_shown(case)
    if failure is Failure.TLS_EXPIRED:
        return f"The certificate of {name} {_out_of_date(case)}; {STILL_THERE}"
    if failure is Failure.TLS_NAME:
        return f"The certificate of {name} was issued for another name; {STILL_THERE}"
    if failure is Failure.TLS_UNTRUSTED:
        return f"The certificate of {name} comes from nobody whom browsers trust; {STILL_THERE}"
    if failure is Failure.TLS and _OLD.search(_answer.detail(case)[:500]):
        return f"{name} secures its connections in a way so old that browsers refuse it; the page may still be there"
    return f"No secure connection to {name} could be made" if failure is Failure.TLS else None


def _out_of_date(case: Case) -> str:
    detail = _answer.detail(case)
    on = _dates.first_date(detail)
    if "not yet" in detail.lower() or (on is not None and on > case.check.at.date()):
        return "is not valid yet"
    return "has expired" if on is None else f"expired on {_dates.day(on)}"
