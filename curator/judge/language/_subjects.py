"""Of what a notice speaks first, and whether it takes back in the second half what it said in the first.

Never hears a claim: it is asked of texts that make one.
"""

import re
from collections.abc import Iterable
from typing import Final

from curator.judge.language._claims import plain
from curator.judge.language._language import Language

_FIRST_WORDS: Final = 4
_LEAST: Final = 3
_MOST_FILLERS: Final = 3
_FOR_NOW: Final = re.compile(
    r"just now|right now|at the moment|currently|for loan|on loan|today|momentan|zurzeit|zur zeit|derzeit|heute"
    r"|ausgeliehen|actuellement|pour le moment|en ce moment|de momento|por el momento|actualmente|al momento"
    r"|attualmente|op dit moment|momenteel|just nu|for tiden|for oyeblikket|i ojeblikket|talla hetkella|obecnie"
    r"|momentalne|jelenleg|в данный момент|сейчас|наразі|зараз|в момента|su anda|hetkel|siuo metu|sobrid|trenutno"
)
"""Plain."""
_BUT: Final = re.compile(
    r"(?:,\s*| [–-] )(?:but|aber|doch|jedoch|mais|pero|ma|però|maar|ale|lecz|men|mutta|vaid|kuid|bet|tačiau|ali"
    r"|ampak|toda|mas|porém|dar|însă|de|но|однако|але|проте|αλλά|ama|fakat|بل|لكن)\b",
    re.IGNORECASE,
)


class Subjects:
    """The things that sites may lack, in all languages, and the words that may stand before them."""

    def __init__(self, languages: Iterable[Language]) -> None:
        spoken = tuple(languages)
        self._things = _plain(f"{one.things} {one.named}" for one in spoken)
        self._fillers = _plain(f"{one.fillers} {one.pointers}" for one in spoken)
        glued = [one for one in spoken if one.is_glued]
        things, fillers = (
            _either(f"{one.things} {one.named}" for one in glued),
            _either(f"{one.fillers} {one.pointers}" for one in glued),
        )
        self._glued = re.compile(f"(?:{fillers}){{0,{_MOST_FILLERS}}}(?:{things})")

    def begin(self, text: str) -> bool:
        """The text begins with one of the things: `The topic ...`, `Sorry, this offer ...`."""
        said = plain(text)
        if not said.isascii() and self._glued.match(said.replace(" ", "")):
            return True
        for word in said.split(" ")[:_FIRST_WORDS]:
            if any(word[:length] in self._things for length in range(_LEAST, len(word) + 1)):
                return True
            if word not in self._fillers:
                return False
        return False


def is_taken_back(text: str) -> bool:
    """What the text says of a thing is so just now only, or it goes on with a `but`."""
    return bool(_FOR_NOW.search(plain(text)) or _BUT.search(text))


def _plain(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(plain(word.rstrip("*")) for text in texts for word in text.split())


def _either(texts: Iterable[str]) -> str:
    pieces = {plain(word).replace(" ", "") for text in texts for word in text.split()} - {""}
    return "|".join(map(re.escape, sorted(pieces, key=len, reverse=True)))
