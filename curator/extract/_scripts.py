"""Which language a text is in, as far as its letters and its commonest small words tell.

Never a statistical model: small tables that can be read, and None when they do not settle it.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from curator.extract._small_words import CLOSE, MOST_LETTERS, OWN_LETTERS, SMALL_WORDS

_BLOCKS: Final = (
    (0x41, "Latn"), (0x250, ""), (0x370, "Grek"), (0x400, "Cyrl"), (0x530, "Armn"), (0x590, "Hebr"), (0x600, "Arab"),
    (0x700, ""), (0x750, "Arab"), (0x780, ""), (0x900, "Deva"), (0x980, "Beng"), (0xA00, "Guru"), (0xA80, "Gujr"),
    (0xB00, "Orya"), (0xB80, "Taml"), (0xC00, "Telu"), (0xC80, "Knda"), (0xD00, "Mlym"), (0xD80, "Sinh"),
    (0xE00, "Thai"), (0xE80, "Laoo"), (0xF00, "Tibt"), (0x1000, "Mymr"), (0x10A0, "Geor"), (0x1100, "Hang"),
    (0x1200, "Ethi"), (0x13A0, ""), (0x1780, "Khmr"), (0x1800, ""), (0x1E00, "Latn"), (0x1F00, "Grek"), (0x2000, ""),
    (0x3040, "Kana"), (0x3100, ""), (0x3400, "Hani"), (0xA000, ""), (0xAC00, "Hang"), (0xD7B0, ""), (0xF900, "Hani"),
    (0xFB00, ""), (0xFB1D, "Hebr"), (0xFB50, "Arab"), (0xFE00, ""), (0xFE70, "Arab"), (0xFF00, ""),
)  # fmt: skip
_STARTS: Final = tuple(start for start, _ in _BLOCKS)

_ONE_LANGUAGE: Final = {
    "Grek": "el", "Armn": "hy", "Hebr": "he", "Beng": "bn", "Guru": "pa", "Gujr": "gu", "Orya": "or", "Taml": "ta",
    "Telu": "te", "Knda": "kn", "Mlym": "ml", "Sinh": "si", "Thai": "th", "Laoo": "lo", "Tibt": "bo", "Mymr": "my",
    "Geor": "ka", "Hang": "ko", "Ethi": "am", "Khmr": "km", "Hani": "zh", "Kana": "ja",
}  # fmt: skip

SCRIPTS_OF: Final[Mapping[str, frozenset[str]]] = {
    language: frozenset(scripts.split())
    for language, scripts in {
        **{language: script for script, language in _ONE_LANGUAGE.items()},
        "zh": "Hani", "yue": "Hani", "ja": "Kana Hani", "ko": "Hang", "ru": "Cyrl", "uk": "Cyrl", "be": "Cyrl",
        "bg": "Cyrl", "mk": "Cyrl", "sr": "Cyrl Latn", "kk": "Cyrl Latn", "ky": "Cyrl", "mn": "Cyrl", "tg": "Cyrl",
        "uz": "Cyrl Latn", "az": "Latn Cyrl", "tt": "Cyrl", "ar": "Arab", "fa": "Arab", "ur": "Arab", "ps": "Arab",
        "ckb": "Arab", "ug": "Arab", "sd": "Arab", "yi": "Hebr", "hi": "Deva", "mr": "Deva", "ne": "Deva",
        "sa": "Deva", "as": "Beng", "ti": "Ethi", "bs": "Latn Cyrl", "cnr": "Latn Cyrl",
    }.items()
}  # fmt: skip
"""The scripts a language is written in; what is not listed is written in Latin letters."""

_TELLING_LETTERS: Final = {
    "Cyrl": (("uk", "їєґ"), ("be", "ў"), ("mk", "ѓќѕ"), ("sr", "љњћђџј"), ("kk", "әқғұһ"), ("mn", "өү"), ("ru", "ыэё"),
             ("bg", "ъщ")),
    "Arab": (("ur", "ٹڈےں"), ("fa", "پچگژی"), ("ar", "ةىيك")),
    "Deva": (("hi", "हैंमें"),),
    "Latn": (("vi", "ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"),),
}  # fmt: skip
"""For scripts of several languages: letters that tell, asked in this order; 1 in 100 letters, for Russian 1 in 300."""

_LANGUAGES_OF: Final[Mapping[str, tuple[str, ...]]] = {
    word: tuple(language for language, words in SMALL_WORDS.items() if word in words)
    for word in frozenset().union(*SMALL_WORDS.values())
}
_BARE_WORD: Final = re.compile(r"[^\W\d_]+")
_NO_LETTERS: Final = bytes(byte for byte in range(0x80) if not chr(byte).isalpha())
_ONE_IN: Final = 100
_SAMPLE: Final = 2_400
_LETTERS: Final = 1_600
_BLIND_TEXT: Final = "lorem ipsum"
_FEW_LETTERS: Final = 20
_HITS: Final = 6
_FEW_HITS: Final = 3
_LEAD: Final = 1.2


def scripts(text: str) -> Mapping[str, float]:
    """The share of each script among the letters of the text's beginning; empty without letters."""
    return _letters(text[:_LETTERS])[0]


@lru_cache(maxsize=16)
def _characters(sample: str) -> Mapping[str, int]:
    return Counter(sample.lower())


@lru_cache(maxsize=16)
def _letters(sample: str) -> tuple[Mapping[str, float], int]:
    if sample.isascii():
        number = len(sample.encode().translate(None, _NO_LETTERS))
        return ({"Latn": 1.0} if number else {}), number
    counts: Counter[str] = Counter()
    for character, number in _characters(sample).items():
        if character.isalpha():
            counts[_BLOCKS[max(bisect_right(_STARTS, ord(character)) - 1, 0)][1]] += number
    total = counts.total()
    return {script: number / total for script, number in counts.items() if script}, total


def main_script(text: str) -> str | None:
    """The script of most letters; Japanese when one letter in twelve is a kana. None without letters."""
    shares = scripts(text)
    if shares.get("Kana", 0) > 0.08:
        return "Kana"
    return max(shares, key=shares.__getitem__, default=None)


def written_in(text: str, language: str) -> bool:
    """False when the letters of the text rule the language out; a text of few letters rules out nothing."""
    shares = scripts(text)
    if not shares or _letters(text[:_LETTERS])[1] < _FEW_LETTERS:
        return True
    if language == "zh" and shares.get("Kana", 0) > 0.08:
        return False
    return sum(shares.get(script, 0) for script in SCRIPTS_OF.get(language, frozenset({"Latn"}))) >= 0.15


def guess(text: str) -> str | None:
    """The primary language subtag that letters or small words settle, None when they do not."""
    script = main_script(text)
    if script is None or _BLIND_TEXT in text[:_SAMPLE].lower():
        return None
    letters = _letters(text[:_LETTERS])[1]
    counts = _characters(text[:_LETTERS]) if not text[:_LETTERS].isascii() else {}
    for language, telling in _TELLING_LETTERS.get(script, ()):
        if sum(counts.get(letter, 0) for letter in telling) * (_ONE_IN if language != "ru" else 3 * _ONE_IN) >= letters:
            return language
    return by_small_words(text) if script in ("Latn", "Cyrl") else _ONE_LANGUAGE.get(script)


def by_small_words(text: str) -> str | None:
    """The language whose commonest words are most frequent, when there are some and the lead is clear."""
    scores = small_words(text)
    best = sorted(scores, key=scores.__getitem__, reverse=True)
    hits, next_hits = scores[best[0]], scores[best[1]]
    if hits > next_hits and any({best[0], best[1]} <= close for close in CLOSE):
        next_hits = next((scores[one] for one in best if not any({best[0], one} <= close for close in CLOSE)), 0)
    many = hits >= _HITS and hits >= _LEAD * next_hits
    few_but_clear = hits >= _FEW_HITS and hits >= 2 * next_hits and hits * 6 >= len(text.split())
    return best[0] if many or few_but_clear else None


def small_words(text: str) -> Mapping[str, int]:
    """How many words of the text's beginning are among each language's commonest; words of several count for each."""
    return _small_words(text[:_SAMPLE])


@lru_cache(maxsize=16)
def _small_words(sample: str) -> Mapping[str, int]:
    scores = dict.fromkeys(SMALL_WORDS, 0)
    lower = sample.lower()
    for word in filter(_LANGUAGES_OF.__contains__, _BARE_WORD.findall(lower)):
        for language in _LANGUAGES_OF[word]:
            scores[language] += 1
    if not lower.isascii():
        counts = _characters(sample[:_LETTERS])
        for letter, languages in OWN_LETTERS.items():
            if letter in counts:
                for language in languages:
                    scores[language] += min(counts[letter], MOST_LETTERS)
    return scores
