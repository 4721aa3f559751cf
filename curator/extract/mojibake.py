"""Mends UTF-8 that somebody once read as windows-1252 (`Ã©` for `é`, `â€™` for an apostrophe), when that is certain.

Never touches a text in which the damage could be somebody's own spelling.
"""

import re
from typing import Final

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


def mend(text: str) -> str:
    """The text with its certain mojibake mended.

    A run of two or more such characters counts when the bytes behind it are valid UTF-8. It is certain when it gives
    Latin-1 letters or typographic signs (its first byte is C2, C3 or E2), or when there are three such runs.
    """
    if text.isascii() or not _SUSPECT.search(text):
        return text
    runs = [(match, mended) for match in _RUN.finditer(text) if (mended := _decoded(match[0])) is not None]
    if not runs:
        return text
    everywhere = len(runs) >= _ENOUGH
    out: list[str] = []
    end = 0
    for match, mended in runs:
        if everywhere or match[0][0] in "ÂÃâ":
            out += (text[end : match.start()], mended)
            end = match.end()
    return _A_GRAVE.sub("à", "".join(out) + text[end:])


def _decoded(run: str) -> str | None:
    """The run as it was meant, None when it is no UTF-8."""
    try:
        mended = bytes(_BYTE_OF[character] for character in run).decode("utf-8")
    except UnicodeDecodeError:
        return None
    return mended if all(character.isprintable() or character == "\u00a0" for character in mended) else None
