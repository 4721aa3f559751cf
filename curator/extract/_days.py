"""Finds the day in a text: as many languages write it, and in the calendars that are in use beside ours.

Never guesses a day that is not written, and never reads a clock.
"""

import re
from datetime import date
from email.utils import parsedate
from typing import Final

from curator.extract._months import JOINED, MONTHS, PERSIAN_MONTHS

_FIRST_YEAR: Final = 1450
_LAST_YEAR: Final = 2100
_BUDDHIST: Final = 543
_BUDDHIST_YEARS: Final = range(2443, 2700)
_ERAS: Final = {"民國": 1911, "民国": 1911, "令和": 2018, "平成": 1988, "昭和": 1925}
_DIGITS: Final = {
    zero + number: str(number) for zero in (0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xFF10) for number in range(10)
} | {ord("ي"): "ی", ord("ك"): "ک", 0x200F: "", 0x200E: "", 0x202B: "", 0x202C: ""}
"""Digits of Arabic, Persian, Devanagari, Bengali, Thai and full width; two letters that keyboards mix up."""

_NAME: Final = r"([^\W\d_][^\s\d.,;:/_()|-]{1,13})"
_ISO: Final = re.compile(r"(?<!\d)(\d{4})(?:[-/]|\.\s?)(\d{1,2})(?:[-/]|\.\s?)(\d{1,2})(?!\d)")
_COMPACT: Final = re.compile(r"(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T?\d{4,6})?(?!\d)")
_CJK: Final = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})")
_ERA: Final = re.compile(r"(民國|民国|令和|平成|昭和)\s*(\d{1,3}|元)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})")
_VIETNAMESE: Final = re.compile(r"(\d{1,2})\s+tháng\s+(\d{1,2})(?:,|\s+năm)?\s+(\d{4})", re.IGNORECASE)
_DAY_FIRST: Final = re.compile(r"(?<!\d)(\d{1,2})(\.\s?|[/\-])(\d{1,2})(?:\.\s?|[/\-])(\d{4})(?!\d)")
_SHORT_YEAR: Final = re.compile(r"^\D{0,20}(\d{1,2})\.(\d{1,2})\.(\d{2})(?!\d)")
_NAMED_DAY_FIRST: Final = re.compile(
    rf"(?<!\d)(\d{{1,2}})\s?(?:st|nd|rd|th|er|º|ª|\.|-)?[\s.\-/]+(?:de\s+|of\s+|d[’'])?{_NAME}\.?,?[\s.\-/]+"
    r"(?:del?\s+)?(\d{4})(?!\d)"
)
_NAMED_YEAR_FIRST: Final = re.compile(
    rf"(?<!\d)(\d{{4}})(?:\.\s+gada\s+(\d{{1,2}})\.|\.?,?(?:\s+m\.)?)\s+{_NAME}\.?(?:\s+(\d{{1,2}})(?!\d))?"
)
_NAMED_MONTH_FIRST: Final = re.compile(rf"{_NAME}\.?\s+(\d{{1,2}})\s?(?:st|nd|rd|th)?\s*,?\s+(\d{{4}})(?!\d)")


def day_of(written: str, *, language: str | None = None) -> str | None:
    """The first day in a text, as `YYYY-MM-DD`; None without one.

    `03/04/2020` is the 3rd of April, but on English pages not marked as British or the like the 4th of March;
    `03.04.2020` is the 3rd of April everywhere. Years of the Buddhist and the Persian calendar, of the Republic of
    China and of Japan's eras are counted in ours.
    """
    text = written.strip()[:200]
    if not text.isascii():
        text = text.translate(_DIGITS)
        for apart, joined in JOINED:
            text = text.replace(apart, joined)
    return _in_figures(text) or _named(text) or _short(text, language)


def _in_figures(text: str) -> str | None:
    for pattern in (_ISO, _CJK, _COMPACT):
        if match := pattern.search(text):
            return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _ERA.search(text):
        year = 1 if match[2] == "元" else int(match[2])
        return _day(_ERAS[match[1]] + year, int(match[3]), int(match[4]))
    if match := _VIETNAMESE.search(text):
        return _day(int(match[3]), int(match[2]), int(match[1]))
    return None


def _named(text: str) -> str | None:
    """The first of the readings with a month's name that gives a day."""
    if match := _NAMED_DAY_FIRST.search(text):
        return _of_month(int(match[3]), match[2], int(match[1]))
    if match := _NAMED_MONTH_FIRST.search(text):
        return _of_month(int(match[3]), match[1], int(match[2]))
    if (match := _NAMED_YEAR_FIRST.search(text)) and (match[2] or match[4]):
        return _of_month(int(match[1]), match[3], int(match[2] or match[4]))
    return None


def _short(text: str, language: str | None) -> str | None:
    if match := _DAY_FIRST.search(text):
        points = match[2].startswith(".")
        return _numeric(int(match[1]), int(match[3]), int(match[4]), language="" if points else language)
    if match := _SHORT_YEAR.search(text):
        return _day(2000 + int(match[3]), int(match[2]), int(match[1]))
    parsed = parsedate(text) if len(text) > 10 else None
    return _day(*parsed[:3]) if parsed else None


def _numeric(one: int, other: int, year: int, *, language: str | None) -> str | None:
    american = language in ("en", "en-US", None) and one <= 12
    if american or other > 12:
        return _day(year, one, other) or _day(year, other, one)
    return _day(year, other, one)


def _of_month(year: int, name: str, day: int) -> str | None:
    name = name.lower()
    if (month := PERSIAN_MONTHS.get(name)) is not None and year < _FIRST_YEAR:
        return _persian(year, month, day)
    return _day(year, MONTHS.get(name, 0), day)


def _persian(year: int, month: int, day: int) -> str | None:
    """A day of the Solar Hijri calendar. Source: its 33-year rule, which holds from 1178 to 1633."""
    if not 1178 <= year <= 1633 or not 1 <= day <= 31:
        return None
    leaps = sum(1 for one in range(1178, year) if one % 33 in (1, 5, 9, 13, 17, 22, 26, 30))
    before = 31 * (month - 1) - max(month - 7, 0)
    return date.fromordinal(date(1799, 3, 21).toordinal() + 365 * (year - 1178) + leaps + before + day - 1).isoformat()


def _day(year: int, month: int, day: int) -> str | None:
    year -= _BUDDHIST if year in _BUDDHIST_YEARS else 0
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
