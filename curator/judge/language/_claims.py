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
_CODES: Final = frozenset(
    "404 410 http error status code domain site "
    "strato ionos 1und1 godaddy namecheap loopia simply domeneshop united domains gandi inwx hostpoint porkbun dynadot "
    "enom tucows hover netim ovh ovhcloud infomaniak hetzner hosteurope netcup checkdomain aruba register nazwa reg "
    "beget timeweb wedos forpsi active24 websupport eurodns internetx sedo afternic bodis epik "
    "squarespace wix hostinger "
    "bluehost dreamhost fasthosts transip versio mijndomein onamae gabia hostgator com net org de it pl ru".split()
)
"""Words that mean nothing beside a claim in any language: numbers of errors, names of registrars and hosts; `domain`
and `site` stand for a site's own name."""
_QUOTED: Final = re.compile(r"[„“”\"«「『‟]([^„“”\"«»「」『』‟]{1,120})[“”\"»」』‟]")
"""What a text merely quotes, it does not say. Apostrophes are no quotation marks here."""
_MOST_POINTED: Final = 9
_LEAST_REST: Final = 4
_QUOTE_MARKS: Final = frozenset('„“”"«「『‟')
_QUESTION: Final = re.compile(r"[?？؟\u037e]\W{0,3}$")
_EXPLAINS: Final = re.compile(
    r"(?:how to|how do|what is|what are|why|how|was ist|was tun|warum|wie man|wie|was bedeutet|comment|qu est ce|"
    r"pourquoi|como|por que|que es|que hacer|come|cosa|perche|hoe|wat is|waarom|jak|co to|dlaczego|proc|как|что такое|"
    r"что это|что делать|"
    r"що робити|co delat|co robic|mita tehda|"
    r"mit tegyek|ce fac|ne yapmali|vad gora|hvad gor|"
    r"почему|як|що таке|hur|vad ar|varfor|hvordan|hvad er|hva er|miten|kuinka|mika on|nasil|hogyan|mi az|cum|ce este|"
    r"πως|τι ειναι|如何|为什么|什么是|怎么|なぜ)(?: |$)"
)
"""Beginnings, plain, of texts that explain a thing and do not say it of themselves."""


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

    code: str
    things: tuple[str, ...]
    says: tuple[str, ...]
    known: frozenset[str]
    fillers: tuple[str, ...] = ()
    pointers: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """All languages' ways to claim one thing."""

    whole: frozenset[str]
    by_thing: Mapping[str, tuple[_Tongue, ...]]
    glued: tuple[_Tongue, ...]
    tongues: tuple[_Tongue, ...]

    def leftover(self, text: str) -> int | None:
        """How many words of the text say something else beside the claim; None when it does not make the claim.

        A text is heard up to 240 characters. In languages without spaces three characters count as a word. What is
        merely quoted, asked or explained is not claimed.
        """
        said = plain(said_itself(text))
        if not said or (_is_asked_or_explained(text, said) and said not in self.whole):
            return None
        return _heard(self, said)

    def strangers(self, text: str, code: str = "") -> int:
        """How many words of a text of up to 240 characters mean something beside the claim.

        Args:
            code: the language of the text, as ISO 639; "" for unknown: then the language that knows most words counts.
                None of the words of a language that the lexicon does not speak is a stranger: nobody can tell.
        """
        said = plain(text)
        return _strangers(self, said, code) if said else 0

    def is_known(self, text: str) -> bool:
        """Every word of the text stands around such claims and means nothing by itself."""
        return bool(self.by_thing) and self.strangers(text) == 0

    def unknown(self, said: str, code: str) -> int:
        """`strangers` of a text that is plain already and not empty."""
        words, joined = said.split(" "), said.replace(" ", "")
        tongues = [tongue for tongue in self.tongues if code in ("", tongue.code)]
        found = [
            _rest_of(joined, tongue)
            if tongue.fillers
            else sum(word not in tongue.known and not word.isdigit() for word in words)
            for tongue in tongues
        ]
        return min(found, default=0)

    def points(self, text: str) -> bool:
        """A short text that points at something by a word of its own and says the claim of it: `This design has been
        deleted`."""
        said = plain(said_itself(text))
        first, _, rest = said.partition(" ")
        if not rest or rest.count(" ") > _MOST_POINTED or _is_asked_or_explained(text, said):
            return False
        tongues = [tongue for tongue in self.tongues if first in tongue.pointers]
        return any(
            any(phrase in f" {said} " for phrase in tongue.says)
            and sum(word not in tongue.known for word in rest.split(" ")) <= 1
            for tongue in tongues
        )

    def names_a_thing(self, text: str) -> bool:
        """The claim says of what it speaks (`page not found`); a bare `not found` or a status does not."""
        said = plain(text)
        return bool(said) and (self._spaced(said) is not None or self._glued(said) is not None)

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


def said_itself(text: str) -> str:
    """The text without what it merely quotes, and without a question that it answers or goes on from; as it stands when
    nearly all of it is a quotation."""
    if len(text) > MAX_TEXT:
        return text
    if not _QUOTE_MARKS.isdisjoint(text):
        rest = _QUOTED.sub(" ", text)
        text = rest if len(plain(rest)) >= _LEAST_REST else text
    asked, mark, rest = text.partition("? ")
    return rest if mark and asked and len(plain(rest)) >= _LEAST_REST else text


def is_quotation(text: str) -> bool:
    """All of a text stands in quotation marks: it names a thing, and says nothing of itself."""
    stripped = text.strip()
    return bool(_QUOTED.fullmatch(stripped[:MAX_TEXT])) and len(stripped) <= MAX_TEXT


def is_explanation(text: str) -> bool:
    """The text asks, or announces an explanation: it says nothing of the page itself."""
    return _is_asked_or_explained(text.strip() or " ", plain(text))


def _is_asked_or_explained(text: str, said: str) -> bool:
    return bool(_EXPLAINS.match(said) or _QUESTION.search(text[-6:]) or (text[-1] == ";" and not text.isascii()))


@lru_cache(maxsize=4_096)
def _strangers(heard_by: Lexicon, said: str, code: str) -> int:
    return heard_by.unknown(said, code)


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
    spaced = {tongue.code: tongue for several in by_thing.values() for tongue in several}
    whole_texts = frozenset(pages | {page.replace(" ", "") for page in pages})
    return Lexicon(whole_texts, by_thing, tuple(glued), (*spaced.values(), *glued))


def _tongue(language: Language, things: str, says: Sequence[str]) -> _Tongue:
    names, claims = tuple(map(plain, things.split())), tuple(map(plain, says))
    fillers = tuple(map(plain, language.fillers.split()))
    if language.is_glued:
        names = tuple(name.replace(" ", "") for name in names)
        claims = tuple(sorted({claim.replace(" ", "") for claim in claims}, key=len, reverse=True))
        strip = {filler.replace(" ", "") for filler in fillers} | {"404", "410", "error", "http", "url"}
        return _Tongue(language.code, names, claims, frozenset(), tuple(sorted(strip - {""}, key=len, reverse=True)))
    names = tuple(dict.fromkeys(word for name in names for word in name.split(" ")))
    known = {word for phrase in (*names, *claims, *fillers) for word in phrase.split(" ")}
    return _Tongue(
        language.code,
        names,
        tuple(f" {claim} " for claim in claims),
        frozenset(known) | _CODES,
        (),
        frozenset(map(plain, language.pointers.split())),
    )


def _left_of(joined: str, tongue: _Tongue) -> int | None:
    says = next((claim for claim in tongue.says if claim in joined), None)
    rest = joined.replace(says, "|") if says else ""
    thing = next((name for name in tongue.things if name in rest), None)
    return None if says is None or thing is None else _rest_of(rest, tongue)


def _rest_of(rest: str, tongue: _Tongue) -> int:
    """Words' worth of letters that are none of the language's known pieces."""
    for known in (*tongue.says, *tongue.things, *tongue.fillers):
        rest = rest.replace(known, "|")
    return (sum(letter.isalpha() for letter in rest) + 2) // 3
