"""Mends UTF-8 that somebody once read as windows-1252 (`Ã©` for `é`, `â€™` for an apostrophe), when that is certain.

Never touches a text in which the damage could be somebody's own spelling.
"""

import re
from typing import Final

from curator.extract.hygiene import clean

_UNDEFINED: Final = (0x81, 0x8D, 0x8F, 0x90, 0x9D)
_BYTE_OF: Final = {bytes([code]).decode("cp1252"): code for code in range(0x80, 0x100) if code not in _UNDEFINED} | {
    chr(code): code for code in _UNDEFINED
}
_HIGH: Final = "".join(re.escape(character) for character in _BYTE_OF)
_SUSPECT: Final = re.compile(r"[\u00c2-\u00f4]")
_RUN: Final = re.compile(f"[{_HIGH}]{{2,}}")
_A_GRAVE: Final = re.compile(r"Ã(?= )")
# The no-break space that belongs to it has become a plain one.
_ENOUGH: Final = 3
_EASTERN: Final = frozenset({*map(chr, range(0x100, 0x180)), *"ȘșȚț"})
_QUOTES: Final = frozenset("«»‹›“”„‘’‚")


def mended(raw: str, *, limit: int) -> str:
    """The text clean and mended: before it is cleaned, since some of the damage is signs that nobody sees, and after,
    since some of it stands in entities."""
    return mend(clean(mend(raw[: limit * 20 + 4_000]), limit=limit))


def mend(text: str) -> str:
    """The text with its certain mojibake mended.

    A run of two or more such characters counts when the bytes behind it are valid UTF-8. It is certain when it gives
    Latin-1 letters or typographic signs (its first byte is C2, C3 or E2), or letters of eastern Europe from a letter
    and a sign that never stand together, or when there are three such characters.
    """
    if text.isascii() or not _SUSPECT.search(text):
        return text
    runs = [(match, mended) for match in _RUN.finditer(text) if (mended := _decoded(match[0])) is not None]
    if not runs:
        return text
    everywhere = sum(len(mended) for _, mended in runs) >= _ENOUGH
    out: list[str] = []
    end = 0
    for match, mended in runs:
        if everywhere or match[0][0] in "ÂÃâ" or _is_eastern(match[0], mended):
            out += (text[end : match.start()], mended)
            end = match.end()
    return _A_GRAVE.sub("à", "".join(out) + text[end:])


def _is_eastern(run: str, mended: str) -> bool:
    """True for letters of eastern Europe behind which no word and no quotation could have ended."""
    return set(mended) <= _EASTERN and not any(sign.isalpha() or sign in _QUOTES for sign in run[1::2])


def _decoded(run: str) -> str | None:
    """The run as it was meant, None when it is no UTF-8."""
    try:
        mended = bytes(_BYTE_OF[character] for character in run).decode("utf-8")
    except UnicodeDecodeError:
        return None
    return mended if all(character.isprintable() or character == "\u00a0" for character in mended) else None
