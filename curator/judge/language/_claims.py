"""Hears what one short text claims: that a page is gone, a domain for sale, a site not ready; in any language.

Never hears a claim in a text that says anything else beside it: what is left over is counted, and rules decide how
much may be left.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from curator.judge.language._language import Language

MAX_TEXT: Final = 240
"""Characters of a title, heading or sentence that are read; longer ones claim nothing."""

_OTHER: Final = re.compile(r"[\W_]+")
_UNMARKED: Final = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "‌": " "})
_MARKS: Final = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u3099\u309a\u1ab0-\u1aff"
    "\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
)
"""Accents and vowel points that stand apart after decomposition."""
_CODES: Final = frozenset("404 410 http error status code".split())


@lru_cache(maxsize=4_096)
def plain(text: str) -> str:
    """Lower case, no accents, words set apart by one space; "" for a text that is too long to be a phrase."""
    if len(text) > MAX_TEXT:
        return ""
    folded = text.casefold().translate(_UNMARKED)
    if not folded.isascii():
        split = unicodedata.normalize("NFKD", folded)
        folded = unicodedata.normalize("NFKC", _MARKS.sub("", split))
    return _OTHER.sub(" ", folded).strip()


@dataclass(frozen=True, slots=True)
class _Tongue:
    """One language's part of a lexicon: what is said of things, and the words that mean nothing beside it."""

    things: tuple[str, ...]
    says: tuple[str, ...]
    known: frozenset[str]
    fillers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """All languages' ways to claim one thing."""

    whole: frozenset[str]
    by_thing: Mapping[str, tuple[_Tongue, ...]]
    glued: tuple[_Tongue, ...]

    def leftover(self, text: str) -> int | None:
        """How many words of the text say something else beside the claim; None when it does not make the claim.

        A text is heard up to 240 characters. In languages without spaces three characters count as a word.
        """
        said = plain(text)
        return _heard(self, said) if said else None

    def hear(self, said: str) -> int | None:
        """`leftover` of a text that is plain already and not empty."""
        if said in self.whole or said.replace(" ", "") in self.whole:
            return 0
        found = [left for left in (self._spaced(said), self._glued(said)) if left is not None]
        return min(found, default=None)

    def _spaced(self, said: str) -> int | None:
        words = said.split(" ")
        tongues = {id(tongue): tongue for word in words for tongue in self.by_thing.get(word, ())}
        padded = f" {said} "
        found = [
            sum(word not in tongue.known and not word.isdigit() for word in words)
            for tongue in tongues.values()
            if any(phrase in padded for phrase in tongue.says)
        ]
        return min(found, default=None)

    def _glued(self, said: str) -> int | None:
        if said.isascii():
            return None
        joined = said.replace(" ", "")
        found = [left for tongue in self.glued if (left := _left_of(joined, tongue)) is not None]
        return min(found, default=None)


@lru_cache(maxsize=16_384)
def _heard(heard_by: Lexicon, said: str) -> int | None:
    return heard_by.hear(said)


def lexicon(
    languages: Iterable[Language], *, whole: str, things: str = "", says: str = "", more: Sequence[str] = ()
) -> Lexicon:
    """The lexicon made of the named fields of all languages; `more` are whole texts that belong to no language."""
    pages: set[str] = set(map(plain, more))
    by_thing: dict[str, tuple[_Tongue, ...]] = {}
    glued = []
    for language in languages:
        pages.update(map(plain, getattr(language, whole)))
        if not things:
            continue
        tongue = _tongue(language, getattr(language, things), getattr(language, says))
        if language.is_glued:
            glued.append(tongue)
            continue
        for thing in tongue.things:
            by_thing[thing] = (*by_thing.get(thing, ()), tongue)
    return Lexicon(frozenset(pages | {page.replace(" ", "") for page in pages}), by_thing, tuple(glued))


def _tongue(language: Language, things: str, says: Sequence[str]) -> _Tongue:
    names, claims = tuple(map(plain, things.split())), tuple(map(plain, says))
    fillers = tuple(map(plain, language.fillers.split()))
    if language.is_glued:
        names = tuple(name.replace(" ", "") for name in names)
        claims = tuple(sorted({claim.replace(" ", "") for claim in claims}, key=len, reverse=True))
        strip = {filler.replace(" ", "") for filler in fillers} | {"404", "410", "error", "http", "url"}
        return _Tongue(names, claims, frozenset(), tuple(sorted(strip - {""}, key=len, reverse=True)))
    names = tuple(dict.fromkeys(word for name in names for word in name.split(" ")))
    known = {word for phrase in (*names, *claims, *fillers) for word in phrase.split(" ")}
    return _Tongue(names, tuple(f" {claim} " for claim in claims), frozenset(known) | _CODES)


def _left_of(joined: str, tongue: _Tongue) -> int | None:
    says = next((claim for claim in tongue.says if claim in joined), None)
    rest = joined.replace(says, "|") if says else ""
    thing = next((name for name in tongue.things if name in rest), None)
    if says is None or thing is None:
        return None
    for known in (*tongue.things, *tongue.says, *tongue.fillers):
        rest = rest.replace(known, "|")
    return (sum(letter.isalpha() for letter in rest) + 2) // 3
