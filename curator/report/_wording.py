"""Foreign text, counts and days as plain words, the same in every report.

Never lets a control character through: a title from the web must not steer a terminal or turn a line around.
"""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import groupby
from typing import Final
from unicodedata import category

from curator import urls

_BREAKS: Final = re.compile(r"[\x00-\x20\x7f-\xa0\u2028\u2029]+")
_INVISIBLE: Final = re.compile(r"[\u200b\u202a-\u202e\u2060-\u206f\ufeff]")
_SURROGATES: Final = re.compile(r"[\ud800-\udfff]")
_ESCAPES: Final = re.compile(r"(?:%[89A-F][0-9A-F])+", re.IGNORECASE)
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

MOST_TITLE: Final = 200
MOST_ADDRESS: Final = 160


def plain(text: str, *, most: int | None = None) -> str:
    """One line without control characters, overrides of the writing direction and lone surrogates.

    Longer than `most` characters: cut with an ellipsis. Joiners that Persian and Indic scripts need stay.

    Source: Unicode Standard Annex #9 (explicit directional formatting) and ECMA-48 (control functions).
    """
    text = _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", text)
    text = _BREAKS.sub(" ", _INVISIBLE.sub("", text)).strip()
    return text if most is None or len(text) <= most else text[: most - 1].rstrip() + "…"


def storable(text: str) -> str:
    """The text as it is, but such that UTF-8 can hold it: lone surrogates become U+FFFD."""
    return _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", text)


def address(url: str, *, most: int = MOST_ADDRESS) -> str:
    """The URL for the eye: letters of other scripts instead of their percent-escapes, the middle of a long one cut.

    The result is for reading only; a link needs the URL itself.
    """
    shown = plain(_ESCAPES.sub(_letters, url))
    tail = most // 4
    return shown if len(shown) <= most else f"{shown[: most - tail - 1]}…{shown[-tail:]}"


def link(url: str | None) -> str | None:
    """The URL when it may become a link: absolute, http or https, and one that a browser accepts. Else None."""
    if url is None or not urls.is_web(url):
        return None
    return urls.parse(url)


def count(number: int, one: str, many: str | None = None) -> str:
    """`1 link`, `1,204 links`. `many` defaults to `one` with an s."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def listing(words: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`; an empty string for nothing."""
    return f"{', '.join(words[:-1])} and {words[-1]}" if len(words) > 1 else "".join(words)


def day(at: datetime) -> str:
    """`6 March 2026`, in UTC."""
    at = at.astimezone(UTC)
    return f"{at.day} {_MONTHS[at.month - 1]} {at.year}"


def weekday(at: datetime) -> str:
    """`Friday, 6 March 2026`, in UTC."""
    return f"{_DAYS[at.astimezone(UTC).weekday()]}, {day(at)}"


def moment(at: datetime) -> str:
    """`6 March 2026, 02:14`, in UTC."""
    return f"{day(at)}, {clock(at)}"


def clock(at: datetime) -> str:
    """`02:14`, in UTC."""
    return f"{at.astimezone(UTC):%H:%M}"


def days(times: Sequence[datetime]) -> str:
    """The days of the times, each once, oldest first: `28 February and 1, 2 and 3 March 2026`."""
    dates = sorted({at.astimezone(UTC).date() for at in times})
    months = [
        (year, f"{listing([str(date.day) for date in group])} {_MONTHS[month - 1]}")
        for (year, month), group in ((key, list(dates)) for key, dates in groupby(dates, lambda d: (d.year, d.month)))
    ]
    years = [f"{listing([text for _, text in group])} {year}" for year, group in _by_year(months)]
    return listing(years)


def span(one: datetime, other: datetime) -> str:
    """How long from one to the other, rounded to what matters: `40 minutes`, `48 hours`, `9 days`."""
    seconds = abs((other - one).total_seconds())
    if seconds < 2 * 3600:
        return count(round(seconds / 60), "minute")
    return count(round(seconds / 3600), "hour") if seconds < 96 * 3600 else count(round(seconds / 86_400), "day")


def _by_year(months: list[tuple[int, str]]) -> list[tuple[int, list[tuple[int, str]]]]:
    return [(year, list(group)) for year, group in groupby(months, lambda month: month[0])]


def _letters(escapes: re.Match[str]) -> str:
    try:
        text = bytes.fromhex(escapes[0].replace("%", "")).decode()
    except UnicodeDecodeError:
        return escapes[0]
    return text if all(category(letter)[0] in "LMN" for letter in text) else escapes[0]
