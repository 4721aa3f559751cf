"""Days as people write them, in English and UTC.

Never relative: "since Tuesday 3 March 2026" is still true when somebody reads it in a week.
"""

import re
from datetime import UTC, date, datetime
from typing import Final

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_ISO: Final = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})(?!\d)")
_ASN1: Final = re.compile(r"\b([A-Z][a-z]{2}) {1,2}(\d{1,2}) \d{2}:\d{2}:\d{2} (\d{4})\b")


def day(at: datetime | date) -> str:
    """`3 May 2026`."""
    on = at.astimezone(UTC).date() if isinstance(at, datetime) else at
    return f"{on.day} {MONTHS[on.month - 1]} {on.year}"


def weekday(at: datetime) -> str:
    """`Tuesday 3 March 2026`."""
    return f"{DAYS[at.astimezone(UTC).weekday()]} {day(at)}"


def first_date(text: str) -> date | None:
    """The first date in what the network said: `2026-05-03...`, or `May  3 10:00:00 2026 GMT` as OpenSSL prints it."""
    for match in _ISO.finditer(text):
        return _date(int(match[1]), int(match[2]), int(match[3]))
    for match in _ASN1.finditer(text):
        month = next((n for n, name in enumerate(MONTHS, 1) if name.startswith(match[1])), 0)
        return _date(int(match[3]), month, int(match[2]))
    return None


def _date(year: int, month: int, on: int) -> date | None:
    try:
        return date(year, month, on)
    except ValueError:
        return None
