"""Shows where the words that were looked for stand in a text: escaped first, then marked.

Never lets a letter of the text through as markup.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

from markupsafe import Markup

MAX_SHOWN: Final = 280
LEAD: Final = 60


def fold(text: str) -> str:
    """The text as the search sees it: small letters without accents."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def marked(text: str | None, words: Sequence[str]) -> Markup:
    """The whole text with every word that begins with one of the words looked for in <mark>."""
    if not text:
        return Markup("")
    wanted = _wanted(words)
    pieces = (
        Markup("<mark>{}</mark>").format(piece) if is_word and _hits(piece, wanted) else Markup("{}").format(piece)
        for piece, is_word in _pieces(text)
    )
    return Markup("").join(pieces)


def snippet(text: str | None, words: Sequence[str]) -> Markup:
    """As much of the text as a list shows, around the first word looked for, marked."""
    if not text:
        return Markup("")
    begin = _first(text, _wanted(words)) if len(text) > MAX_SHOWN else 0
    begin = 0 if begin <= LEAD else _at_gap(text, begin - LEAD)
    end = len(text) if len(text) <= begin + MAX_SHOWN else _at_gap(text, begin + MAX_SHOWN)
    shown = marked(text[begin:end].strip(), words)
    return Markup("{}{}{}").format("… " if begin else "", shown, " …" if end < len(text) else "")


def _wanted(words: Sequence[str]) -> tuple[tuple[str, bool], ...]:
    """Each word as the search takes it: folded, and whether longer words that begin with it count."""
    return tuple((fold(word), len(word) > 1) for word in words)


def _hits(piece: str, wanted: Sequence[tuple[str, bool]]) -> bool:
    folded = fold(piece)
    return any(folded.startswith(word) if is_prefix else folded == word for word, is_prefix in wanted)


def _first(text: str, wanted: Sequence[tuple[str, bool]]) -> int:
    place = 0
    for piece, is_word in _pieces(text):
        if is_word and _hits(piece, wanted):
            return place
        place += len(piece)
    return 0


def _at_gap(text: str, place: int) -> int:
    """The gap between words at or after a place, not far from it; the place itself in a text without gaps."""
    gap = text.find(" ", place, place + LEAD)
    return place if gap < 0 else gap


def _pieces(text: str) -> Iterator[tuple[str, bool]]:
    """The text cut into words and what stands between them; together they are the text."""
    start, was = 0, False
    for place, sign in enumerate(text):
        is_word = sign.isalnum() or (was and unicodedata.category(sign)[0] == "M")
        if is_word != was and place > start:
            yield text[start:place], was
            start = place
        was = is_word
    if start < len(text):
        yield text[start:], was
