"""Words by which a notice speaks of the very page that was asked for: `the page you requested`, `this page`.

Never a claim by itself: what is said of the page must stand in the same sentence.
"""

import re
from functools import lru_cache
from typing import Final

from curator.judge.language import _asked_east, _asked_west
from curator.judge.language._claims import plain, said_itself

_LETTERS: Final = re.compile(r"[^\x00-\x7f]+")


def _plain(pattern: str) -> str:
    """The pattern with its letters as plain texts have them: without the marks of й, ї, が, آ and the like."""
    return _LETTERS.sub(lambda found: plain(found[0]).replace(" ", ""), pattern)


def _words(*patterns: str) -> re.Pattern[str]:
    either = "|".join(map(_plain, patterns))
    return re.compile(rf"(?<!\w)(?:{either})(?!\w){_asked_west.OLD}")


_NAMES_ITSELF: Final = _words(_asked_west.SPACED, _asked_east.LATIN)
_NAMES_ITSELF_ABROAD: Final = _words(_asked_west.SPACED, _asked_east.CYRILLIC, _asked_east.OTHER)
_NAMES_ITSELF_GLUED: Final = re.compile(_plain(_asked_east.GLUED))


@lru_cache(maxsize=16_384)
def is_about_the_page(text: str) -> bool:
    """The text, up to 240 characters, speaks of what was asked for, and not of anything that somebody tells of."""
    said = plain(said_itself(text))
    if not said:
        return False
    if said.isascii():
        return bool(_NAMES_ITSELF.search(said))
    if _NAMES_ITSELF_ABROAD.search(said) or _NAMES_ITSELF_GLUED.search(said.replace(" ", "")):
        return True
    return any(letter.isascii() and letter.isalpha() for letter in said) and bool(_NAMES_ITSELF.search(said))
