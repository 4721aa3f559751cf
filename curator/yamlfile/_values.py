"""Texts with a spelling of their own: durations, sizes, language tags.

Never accepts what it would have to guess: every misfit says what is wrong and shows how it is written.
"""

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

_GAPS: Final = re.compile(r"[\s_\-\u2010-\u2015]+")
_UNITS: Final[Mapping[str, int]] = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 7 * 86_400}
_DURATION: Final = re.compile(r"(?:\d{1,9}(?:\.\d{1,6})?[smhdw])+", re.ASCII)
_PART: Final = re.compile(r"([\d.]+)([smhdw])")
DURATION_RANGE: Final = (0.0, 10 * 366 * 86_400.0)

_SIZES: Final[Mapping[str, int]] = {"": 1, "k": 1024, "m": 1024**2, "g": 1024**3}
_SIZE: Final = re.compile(r"(\d{1,12}(?:\.\d{1,3})?) ?([kmg]?)(?:i?b)?", re.IGNORECASE | re.ASCII)

_LANGUAGE: Final = re.compile(
    r"(?P<language>[a-z]{2,3})(?P<script>-[a-z]{4})?(?P<region>-(?:[a-z]{2}|\d{3}))?"
    r"(?P<rest>(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?)",
    re.IGNORECASE | re.ASCII,
)
_TWO_LETTERS: Final = frozenset(
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en "
    "eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv "
    "ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne "
    "ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss "
    "st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu".split()
)
_MEANT: Final[Mapping[str, str]] = {
    "at": "de", "cn": "zh", "cz": "cs", "dk": "da", "gb": "en", "gr": "el", "in": "hi", "iw": "he", "jp": "ja",
    "rs": "sr", "ua": "uk", "us": "en", "vn": "vi",
    "english": "en", "french": "fr", "german": "de", "greek": "el", "italian": "it", "polish": "pl",
    "portuguese": "pt", "romanian": "ro", "spanish": "es", "turkish": "tr", "dutch": "nl",
}  # fmt: skip
"""What people write for a language: its country, an old code, its English name."""


class MisfitError(ValueError):
    """A text that is not what is asked for: `what` is wrong, and the `remedy`."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(what)
        self.what = what
        self.remedy = remedy


def duration(text: str) -> float:
    """Seconds: `30m`, `12h`, `1d`, `2w`, `1h30m`, `1.5s`. At most ten years.

    Raises:
        MisfitError: it is written otherwise, or out of range.
    """
    bare = text.strip().lower()
    if not _DURATION.fullmatch(bare):
        raise MisfitError(f'bad duration "{text}"', "write a number with s, m, h, d or w, such as 30m, 12h, 1d or 2w")
    seconds = sum(float(number) * _UNITS[unit] for number, unit in _PART.findall(bare))
    if seconds > DURATION_RANGE[1]:
        raise MisfitError(f'the duration "{text}" is too long', "write ten years or less")
    return seconds


def size(text: str) -> int:
    """Bytes: `512 kB`, `4MB`, `1.5 GB`, `65536`; k, M and G are powers of 1024.

    Raises:
        MisfitError: it is written otherwise.
    """
    match = _SIZE.fullmatch(text.strip())
    if not match:
        raise MisfitError(f'bad size "{text}"', "write a number with kB, MB or GB, such as 512 kB")
    return int(float(match[1]) * _SIZES[match[2].lower()])


def language(text: str) -> str:
    """A language tag in its usual spelling: `en`, `pt-BR`, `zh-Hant`.

    Raises:
        MisfitError: it is no well-formed tag, or its two letters are no language.

    Source: RFC 5646, 2.1 (form) and 2.1.1 (letter case); ISO 639-1 for two letters.
    """
    match = _LANGUAGE.fullmatch(text)
    if match and (len(match["language"]) == 3 or match["language"].lower() in _TWO_LETTERS):
        script, region = match["script"] or "", match["region"] or ""
        return match["language"].lower() + script.title() + region.upper() + match["rest"].lower()
    what = f'bad language tag "{text}"'
    guess = text.replace("_", "-")
    if guess != text and _LANGUAGE.fullmatch(guess):
        raise MisfitError(what, f'did you mean "{language(guess)}"?')
    meant = _MEANT.get(text.lower().partition("-")[0])
    if meant:
        raise MisfitError(what, f'did you mean "{meant}"?')
    raise MisfitError(what, "write the language's code, such as en, fr or pt-BR")


def alike(word: str) -> str:
    """A word as words of a vocabulary are compared: without case, accents, and what parts its words.

    Source: Unicode Standard, 3.13 (default case folding), UAX #15 (NFKD).
    """
    split = unicodedata.normalize("NFKD", word.casefold())
    bare = "".join(sign for sign in split if not unicodedata.combining(sign))
    return _GAPS.sub(" ", bare.casefold()).strip()
