"""How alike two pages are, and how much a page has to do with words about it.

Never compares more than the bounded signals of a page, so that every comparison costs the same.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from curator import urls
from curator.judge.language import plain
from curator.model import Page

_LONG_WORD: Final = 4
_IDEOGRAPHS: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
_SYLLABLES: Final = re.compile(r"[\u0900-\u0dff]+|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+")
"""Scripts whose signs are several characters: of India, with spaces between words, and of Thailand, Laos, Burma and
Cambodia, without."""
_UNSPACED: Final = "\u0e00"
_WORD: Final = re.compile(r"[^\W_]+")
_STOP: Final = frozenset(
    "about after also because been before being between both could does each ever from have here home into just more "
    "most much must only other over page pages same school site some such than that their them then there these they "
    "this those through under very website welcome were what when where which while will with would your online "
    "aber alle auch dass diese dieser durch eine einem einen einer eines haben ihre kann mehr nach nicht oder sich "
    "sind "
    "über unter wenn werden wird zwischen avec cette comme dans elle leur mais nous plus pour sans sont tous tout "
    "une "
    "votre vous como cada desde donde entre esta este esto estos para pero porque sobre todos alla alle anche come "
    "con "
    "dalla degli della delle dello gli nella nelle non per più quando questa questo sono sulla voor naar niet deze "
    "zijn "
    "door over http https html index".split()
)
"""Words that stand on pages of any topic."""


def likeness(one: Page, other: Page) -> float | None:
    """How much of the two main texts is the same, 0 to 1; None when one of them has no text.

    The share of equal values of two MinHashes (standard error about 0.06).
    """
    mine, theirs = one.signals.shingles, other.signals.shingles
    if not mine or len(mine) != len(theirs):
        return None
    return sum(a == b for a, b in zip(mine, theirs, strict=True)) / len(mine)


@lru_cache(maxsize=2_048)
def content_words(text: str) -> frozenset[str]:
    """The words of a text that may tell its topic, plain, cut to six letters; ideographs in pairs."""
    found: set[str] = set()
    for word in set(_WORD.findall(_bounded_plain(text))):
        if not word.isascii() and _IDEOGRAPHS.fullmatch(word):
            found.update(word[at : at + 2] for at in range(max(1, len(word) - 1)))
        elif len(word) >= _LONG_WORD and word not in _STOP and not word.isdigit():
            found.add(word[:6])
    if not text.isascii():
        found.update(_syllables(text[:4_000]))
    return frozenset(found)


def _syllables(text: str) -> Iterator[str]:
    """Words of India's scripts, and pieces of five characters of scripts that set no spaces."""
    for word in _SYLLABLES.findall(text):
        if word < _UNSPACED:
            if len(word) >= _LONG_WORD:
                yield word[:6]
        else:
            yield from (word[at : at + 5] for at in range(max(1, len(word) - 4)))


def _bounded_plain(text: str) -> str:
    """`plain` for texts of any length: piece by piece, at most 4,000 characters."""
    bounded = text[:4_000]
    return " ".join(plain(bounded[at : at + 200]) for at in range(0, len(bounded), 200))


def topic_words(page: Page) -> frozenset[str]:
    """What a page is about, as far as its title, headings and the beginning of its text tell."""
    return content_words(page.signals.main_text) | title_words(page)


def title_words(page: Page) -> frozenset[str]:
    """The words of title, summary and the first headings."""
    words = page.words
    told = [page.signals.title, *(found.value for found in (words.title, words.summary, words.site_name) if found)]
    return frozenset().union(*map(content_words, (*told, *page.signals.headings[:6])))


def share(of: frozenset[str], among: frozenset[str]) -> float:
    """Which share of the first is among the second; 0 for an empty first."""
    return len(of & among) / len(of) if of else 0.0


def overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """What two sets have in common, by the smaller one: 0 to 1."""
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0


def address_words(url: str) -> frozenset[str]:
    """The words that an address is made of, host and path."""
    path, query = urls.path_and_query(url)
    return content_words(f"{urls.host(url)} {path} {query}"[:1_000])


def all_words(texts: Iterable[str]) -> frozenset[str]:
    """The content words of several texts."""
    return frozenset().union(*map(content_words, texts))
