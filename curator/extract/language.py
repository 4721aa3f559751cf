"""Says which language a page is in: what it states, unless its own letters and words contradict.

Never says a language that the page neither states nor shows.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from curator.extract._document import Document
from curator.extract._scripts import guess, small_words, written_in
from curator.extract._small_words import CLOSE
from curator.model import Found

Reader = tuple[str, Callable[[Document], Iterator[str]]]


def _alternate(document: Document) -> Iterator[str]:
    """The language of the alternate that is this very page."""
    own = {document.url.partition("#")[0]}
    own |= {link.href for link in document.links if "canonical" in link.rel}
    for link in document.links:
        if link.hreflang and link.hreflang.lower() != "x-default" and document.absolute(link.href) in own:
            yield link.hreflang


READERS: Final[tuple[Reader, ...]] = (
    ("html lang", lambda document: iter((document.language,))),
    ("content-language", lambda document: document.meta("content-language", "language")),
    ("dc.language", lambda document: document.meta("dc.language", "dcterms.language")),
    ("og:locale", lambda document: document.meta("og:locale")),
    ("hreflang", _alternate),
    ("json-ld", lambda document: (text for thing in document.works for text in thing.language)),
    ("citation_language", lambda document: document.meta("citation_language")),
)

_TAG: Final = re.compile(r"^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?:[-_.@].*)?$")
_MEANT: Final = {
    "gr": "el", "cz": "cs", "jp": "ja", "dk": "da", "ua": "uk", "cn": "zh", "kr": "ko", "iw": "he", "in": "id",
    "ji": "yi", "se": "sv", "at": "de", "us": "en", "gb": "en", "br": "pt", "mx": "es", "tw": "zh", "vn": "vi",
    "eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "ita": "it", "por": "pt",
    "nld": "nl", "dut": "nl", "ell": "el", "gre": "el", "pol": "pl", "rus": "ru", "ukr": "uk", "ces": "cs",
    "cze": "cs", "slk": "sk", "slo": "sk", "slv": "sl", "hrv": "hr", "srp": "sr", "bul": "bg", "ron": "ro",
    "rum": "ro", "hun": "hu", "fin": "fi", "swe": "sv", "dan": "da", "nor": "no", "nob": "nb", "nno": "nn",
    "est": "et", "lav": "lv", "lit": "lt", "tur": "tr", "ara": "ar", "heb": "he", "fas": "fa", "per": "fa",
    "hin": "hi", "zho": "zh", "chi": "zh", "jpn": "ja", "kor": "ko", "tha": "th", "vie": "vi", "ind": "id",
    "msa": "ms", "may": "ms", "cat": "ca", "eus": "eu", "baq": "eu", "glg": "gl", "gle": "ga", "cym": "cy",
    "wel": "cy", "isl": "is", "ice": "is", "mlt": "mt", "sqi": "sq", "alb": "sq", "mkd": "mk", "mac": "mk",
    "bos": "bs", "kat": "ka", "geo": "ka", "hye": "hy", "arm": "hy", "lat": "la",
}  # fmt: skip
"""Country codes written for languages, withdrawn codes and ISO 639-2 codes, with the subtag that is meant."""
_NAMES: Final = {
    "english": "en", "deutsch": "de", "german": "de", "français": "fr", "french": "fr", "español": "es",
    "spanish": "es", "italiano": "it", "italian": "it", "português": "pt", "portuguese": "pt", "nederlands": "nl",
    "dutch": "nl", "polski": "pl", "русский": "ru", "russian": "ru", "chinese": "zh", "japanese": "ja",
}  # fmt: skip
_UNTRUE: Final = frozenset({"und", "mul", "zxx", "mis", "root"})
_OVERRULED_BY: Final = 9


def language(document: Document, *, text: str) -> Found | None:
    """The page's language as a BCP 47 tag (`de`, `pt-BR`), from the first statement that the text does not contradict.

    A statement is dropped when the text is in another script, or when the small words of another language are at
    least nine and three times as many as those of the stated one. Without a statement the text is asked.

    Args:
        text: title, summary and main text; the longer, the surer.
    """
    return chosen_language(((name, written) for name, read in READERS for written in read(document)), text=text)


def chosen_language(statements: Iterable[tuple[str, str]], *, text: str) -> Found | None:
    """The first of the statements (origin, value) that the text does not contradict, else what the text shows."""
    guessed = guess(text)
    for name, written in statements:
        tag = normalised(written)
        if tag is not None and not _contradicts(text, tag.partition("-")[0], guessed):
            return Found(tag, name)
    return Found(guessed, "text") if guessed is not None else None


def normalised(written: str) -> str | None:
    """The BCP 47 tag that is meant: subtags in their usual case, common mistakes mended; None for nonsense.

    Source: RFC 5646 section 2.1.1 (case); the mistakes are those seen on the web.
    """
    first = re.split(r"[,;\s/]", written.strip(), maxsplit=1)[0]
    named = _NAMES.get(first.lower())
    match = _TAG.match(first)
    if named is not None or match is None:
        return named
    primary = match[1].lower()
    primary = _MEANT.get(primary, primary)
    if primary in _UNTRUE:
        return None
    parts = (primary, match[2].title() if match[2] else "", match[3].upper() if match[3] else "")
    return "-".join(part for part in parts if part)


def _contradicts(text: str, stated: str, guessed: str | None) -> bool:
    if not written_in(text, stated):
        return True
    if guessed is None or guessed == stated or any({guessed, stated} <= close for close in CLOSE):
        return False
    scores = small_words(text)
    return stated in scores and scores.get(guessed, 0) >= max(_OVERRULED_BY, 3 * scores[stated])
