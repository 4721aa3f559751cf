"""Dates in the forms of the standards: RFC 3339, RFC 822, and whatever a source wrote read as a day.

Never guesses: a date that can be read in two ways is none.
"""

import re
from datetime import UTC, date, datetime
from email.utils import format_datetime
from functools import lru_cache
from typing import Final

_DAY: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?", re.DOTALL)
_DOTTED: Final = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_PART: Final = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2]))?")


@lru_cache(maxsize=4_096)
def rfc_3339(at: datetime) -> str:
    """`YYYY-MM-DDTHH:MM:SSZ`, UTC."""
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def rfc_822(at: datetime) -> str:
    """`Mon, 02 Mar 2026 03:00:00 +0000`. Source: RFC 5322, section 3.3; RSS 2.0 asks for RFC 822."""
    return format_datetime(at.astimezone(UTC))


def day(written: str | None) -> str | None:
    """`YYYY-MM-DD` of a date as sources write it: ISO 8601, or day.month.year; None for everything else."""
    if written is None:
        return None
    iso, dotted = _DAY.fullmatch(written.strip()), _DOTTED.fullmatch(written.strip())
    if iso is None and dotted is None:
        return None
    year, month, number = (int(part) for part in (iso.groups() if iso else reversed(dotted.groups())))  # type: ignore[union-attr]
    try:
        return date(year, month, number).isoformat()
    except ValueError:
        return None


def day_or_part(written: str | None) -> str | None:
    """The same, and also a year or a month alone. Source: W3CDTF, the form that Dublin Core recommends."""
    found = day(written)
    if found is None and written is not None and _PART.fullmatch(written.strip()):
        return written.strip()
    return found
