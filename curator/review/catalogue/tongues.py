"""Names and directions of languages, ages and days in words, in the reader's language.

Never guesses: a code that nobody knows is shown as it is.
"""

from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Final

from babel import Locale, UnknownLocaleError
from babel.dates import format_timedelta

from curator.review.messages import Speech

MAX_CODE: Final = 35
"""Source: RFC 5646, 4.4.1: what every program must be able to keep."""


@lru_cache(maxsize=512)
def locale(code: str | None) -> Locale | None:
    """What CLDR knows of a language; None for an unknown code."""
    if not code or len(code) > MAX_CODE:
        return None
    try:
        return Locale.parse(code.replace("_", "-"), sep="-")
    except (UnknownLocaleError, ValueError, TypeError):
        try:
            return Locale.parse(code.replace("_", "-").partition("-")[0])
        except (UnknownLocaleError, ValueError, TypeError):
            return None


def name(code: str, *, say: Speech) -> str:
    """The language's name in the reader's language, with a capital letter; the code when it has none."""
    found, reader = locale(code), locale(say.code)
    told = reader.languages.get(found.language) if found and reader else None
    return told[:1].upper() + told[1:] if told else code


def own_name(code: str) -> str:
    """The language's name for itself: Ελληνικά."""
    found = locale(code)
    told = found.languages.get(found.language) if found else None
    return told[:1].upper() + told[1:] if told else code


def direction(code: str | None) -> str:
    """The `dir` of a text in that language: by the language where it is known, else by the text's first letters."""
    found = locale(code)
    return str(found.text_direction) if found else "auto"


def tag(code: str | None) -> str | None:
    """The code as HTML's `lang` takes it; None for what is no language tag. Source: RFC 5646, 2.1."""
    if not code or locale(code) is None:
        return None
    return code.replace("_", "-")


def ago(at: datetime, *, now: datetime, say: Speech) -> str:
    """How long ago something was: "2 hours ago". What lies ahead by a clock that is wrong was "just now"."""
    seconds = (now - at).total_seconds()
    if seconds < 60:
        return say("ago.now")
    return str(format_timedelta(-(now - at), granularity="minute", threshold=1.2, add_direction=True, locale=say.code))


def written_day(text: str | None, *, say: Speech) -> str | None:
    """A date as a source writes it: a whole ISO date in the reader's words, everything else as it stands."""
    if text is None:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return text
    return say.day(datetime(day.year, day.month, day.day, tzinfo=UTC))
