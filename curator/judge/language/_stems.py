"""Hears claims by the stems of their words, with other words between them: looser than whole phrases, any inflection.

Never decides by itself: what is heard so is a hint, and weighs only on a short page beside other evidence.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, TypeAlias

from curator.judge.language._claims import is_explanation, plain, said_itself
from curator.judge.language._language import Language

_GAP: Final = ".."
_THING: Final = "@"
_WIDEST: Final = 8
"""Words that a gap may hold; in languages without spaces three letters count as a word."""
_GLUED: Final = re.compile("[\u0900-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Letters of scripts without reliable spaces."""


@dataclass(frozen=True, slots=True)
class _Item:
    """One word of a claim: these words, or words that begin so; `gap` is how many words may stand before it."""

    words: frozenset[str]
    stems: tuple[str, ...]
    gap: int = 0

    def fits(self, word: str) -> bool:
        return word in self.words or (bool(self.stems) and word.startswith(self.stems))


_Claim: TypeAlias = tuple[_Item, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Stems:
    """All languages' claims of one kind, by their first words and stems; `glued` as pieces that follow each other."""

    by_word: Mapping[str, tuple[_Claim, ...]]
    by_stem: Mapping[str, tuple[_Claim, ...]]
    longest: int
    glued: tuple[re.Pattern[str], ...]

    def hears(self, text: str) -> bool:
        """A text of up to 240 characters makes a claim; what it quotes, asks or explains it does not claim."""
        said = plain(said_itself(text))
        return bool(said) and not is_explanation(text) and _hears(self, said)

    def hear(self, said: str) -> bool:
        """`hears` of a text that is plain already and not empty."""
        words = said.split(" ")
        if any(_follows(claim, words, at) for at, word in enumerate(words) for claim in self._begun_by(word)):
            return True
        if said.isascii() or not _GLUED.search(said):
            return False
        joined = said.replace(" ", "")
        return any(claim.search(joined) for claim in self.glued)

    def _begun_by(self, word: str) -> Iterable[_Claim]:
        yield from self.by_word.get(word, ())
        for length in range(2, min(len(word), self.longest) + 1):
            yield from self.by_stem.get(word[:length], ())


@lru_cache(maxsize=16_384)
def _hears(heard_by: Stems, said: str) -> bool:
    return heard_by.hear(said)


def _follows(claim: _Claim, words: list[str], at: int) -> bool:
    """The claim stands in the words, its first item at `at`, each of the others as soon as it fits."""
    for item in claim[1:]:
        near = range(at + 1, min(at + 2 + item.gap, len(words)))
        found = next((index for index in near if item.fits(words[index])), None)
        if found is None:
            return False
        at = found
    return True


def stems(languages: Iterable[Language], *, says: str) -> Stems:
    """What the named field of all languages says; `@` stands for the language's `named`, `..` for some words, a star
    for the rest of a word, a bar for `or`."""
    by_word: dict[str, list[_Claim]] = {}
    by_stem: dict[str, list[_Claim]] = {}
    glued: list[re.Pattern[str]] = []
    for language in languages:
        phrases = getattr(language, says)
        if language.is_glued:
            glued += [_glued(phrase, language.named.split()) for phrase in phrases]
            continue
        for claim in (_claim(phrase, language.named.split()) for phrase in phrases):
            for word in claim[0].words:
                by_word.setdefault(word, []).append(claim)
            for stem in claim[0].stems:
                by_stem.setdefault(stem, []).append(claim)
    return Stems(
        {word: tuple(claims) for word, claims in by_word.items()},
        {stem: tuple(claims) for stem, claims in by_stem.items()},
        max(map(len, by_stem), default=0),
        tuple(glued),
    )


def _glued(phrase: str, named: list[str]) -> re.Pattern[str]:
    """Pieces that follow each other, each of them one of several: `@` and `|` mean the same as between words."""
    pieces = [named if piece.strip() == _THING else piece.split("|") for piece in phrase.split(_GAP)]
    either = ["|".join(re.escape(plain(one).replace(" ", "")) for one in piece) for piece in pieces]
    return re.compile(f".{{0,{3 * _WIDEST}}}?".join(f"(?:{choices})" for choices in either))


def _claim(phrase: str, named: list[str]) -> _Claim:
    items: list[_Item] = []
    gap = 0
    for part in phrase.split():
        if part == _GAP:
            gap = _WIDEST
            continue
        for item in _items(named if part == _THING else part.split("|")):
            items.append(_Item(item.words, item.stems, gap))
            gap = 0
    return tuple(items)


def _items(choices: list[str]) -> list[_Item]:
    """One item of several choices; of a single choice that is several words when plain, as many items."""
    if len(choices) == 1:
        words = plain(choices[0]).split(" ")
        last = _Item(frozenset(), (words[-1],)) if choices[0].endswith("*") else _Item(frozenset(words[-1:]), ())
        return [*(_Item(frozenset((word,)), ()) for word in words[:-1]), last]
    whole = frozenset(plain(choice) for choice in choices if not choice.endswith("*"))
    begun = tuple(plain(choice) for choice in choices if choice.endswith("*"))
    return [_Item(whole, begun)]
