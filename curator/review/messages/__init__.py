"""What the pages say, one file a language; which language a visitor gets; sentences with their numbers and values.

Never holds what a rule says of a page: those sentences come from the judge.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Final

from markupsafe import Markup, escape

from curator.decisions import Told
from curator.model import CAUSE_WORDS, NOT_CHECKED_WORDS, NOTE_WORDS, STATE_WORDS

__all__ = ["COOKIE", "LANGUAGES", "Speech", "choose", "read", "speech"]

COOKIE: Final = "curator_lang"


@dataclass(frozen=True, slots=True)
class Speech:
    """One language: its messages by name, and the desk's own sentences by their English template."""

    code: str
    texts: Mapping[str, str]
    sentences: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, name: str, /, **values: object) -> str:
        """The message with its values. Where a value is markup the message is, too, and everything else is escaped.

        Raises:
            KeyError: no such message: a mistake of ours, which a test finds.
        """
        text = self.texts[name]
        if any(isinstance(value, Markup) for value in values.values()):
            return Markup(escape(text)).format(**values)  # noqa: S704  escaped in the same breath
        return text.format(**values) if values else text

    def many(self, name: str, count: int, /, **values: object) -> str:
        """The message in the number that `count` asks for: `name.one` or `name.other`. Source: CLDR, plural rules."""
        is_one = count in (0, 1) if self.code == "fr" else count == 1
        return self(f"{name}.{'one' if is_one else 'other'}", count=count, **values)

    def amount(self, count: int, *, most: int | None = None) -> str:
        """A number with its thousands apart; with a plus when `most` is where counting stopped."""
        written, *groups = f"{count if most is None else min(count, most):,}".split(",")
        for group in groups:
            written = self("number.grouped", before=written, group=group)
        return written if most is None or count < most else f"{written}+"

    def sentence(self, template: str) -> str:
        """A sentence of the desk without values."""
        return self.sentences.get(template, template)

    def told(self, told: Told) -> str:
        """A sentence of the desk in this language, its times as days."""
        values = {name: self.day(value) if isinstance(value, datetime) else str(value) for name, value in told.values}
        return self.sentence(told.template).format_map(values)

    def day(self, at: datetime) -> str:
        """The day in words: 23 November 2026."""
        return self("date.day", day=at.day, month=self(f"month.{at.month}"), year=at.year)

    def moment(self, at: datetime) -> str:
        """Day and time of day, UTC."""
        return self("date.moment", day=self.day(at), time=f"{at:%H:%M}")


_SHARED: Final[Mapping[str, str]] = {
    **{f"state.{state.value}": words for state, words in STATE_WORDS.items()},
    **{f"cause.{cause.value}": words for cause, words in CAUSE_WORDS.items()},
    **{f"note.{note.value}": words for note, words in NOTE_WORDS.items()},
    "state.new": NOT_CHECKED_WORDS,
}
"""The model's own English words."""


def read(code: str) -> Speech:
    """The catalogue of a language: `name = text` a line; a name in double quotes is a sentence of the desk."""
    texts: dict[str, str] = dict(_SHARED) if code == "en" else {}
    sentences: dict[str, str] = {}
    for line in Path(__file__).with_name(f"{code}.txt").read_text(encoding="utf-8").splitlines():
        name, mark, text = line.partition(" = ")
        if not mark or line.startswith("#"):
            continue
        if name.startswith('"'):
            sentences[name[1:-1]] = text
        else:
            texts[name] = text
    return Speech(code, MappingProxyType(texts), MappingProxyType(sentences))


LANGUAGES: Final[Mapping[str, Speech]] = MappingProxyType({code: read(code) for code in ("en", "fr")})
"""Every language that is complete; the first is spoken to whom none is."""


def speech(code: str) -> Speech:
    """The language of that code, English where there is none."""
    return LANGUAGES.get(code, LANGUAGES["en"])


def choose(asked: str | None, kept: str | None, accepted: str | None) -> Speech:
    """The language asked for in the address, else the one kept in the cookie, else the best of Accept-Language.

    Source: RFC 9110, section 12.5.4; of a range such as `fr-CA` the first part counts.
    """
    for code in (asked, kept):
        if code is not None and code in LANGUAGES:
            return LANGUAGES[code]
    for _, code in sorted(_ranges(accepted or ""), key=lambda found: -found[0]):
        if code in LANGUAGES:
            return LANGUAGES[code]
    return LANGUAGES["en"]


def _ranges(header: str) -> list[tuple[float, str]]:
    found = []
    for part in header[:1000].split(","):
        code, _, weight = part.strip().partition(";q=")
        try:
            quality = float(weight) if weight else 1.0
        except ValueError:
            continue
        if quality > 0:
            found.append((quality, code.split("-")[0].lower()))
    return found
