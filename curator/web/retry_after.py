"""Reads Retry-After as servers really write it.

Never trusts it: what cannot be read says nothing, what lies in the past says nothing, and the caller caps the rest.
"""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

_SECONDS: Final = re.compile(r"\d{1,12}(?:\.\d{1,6})?")
_SPELLED: Final = re.compile(r"(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,9}(?:\.\d{1,6})?)s)?")
_UNITS: Final = (86_400, 3_600, 60, 1)


def seconds(value: str | None, *, now: datetime) -> float | None:
    """How long the server asks to be left alone, from `now` (aware UTC); None when it does not say.

    Seconds, an HTTP date (RFC 9110, 10.2.3), or `1m30s` as some gateways write it.
    """
    written = (value or "").strip()
    if _SECONDS.fullmatch(written):
        wait = float(written)
    elif written and (spelled := _SPELLED.fullmatch(written.lower())):
        wait = sum(float(count) * unit for count, unit in zip(spelled.groups(), _UNITS, strict=True) if count)
    else:
        wait = _until(written, now)
    return wait if wait > 0 else None


def _until(written: str, now: datetime) -> float:
    try:
        then = parsedate_to_datetime(written)
    except (ValueError, TypeError, IndexError, OverflowError):
        return 0.0
    if then.tzinfo is None:
        then = then.replace(tzinfo=UTC)
    return (then - now).total_seconds()
