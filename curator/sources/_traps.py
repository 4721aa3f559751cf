"""Notices when a site makes pages without end: calendars, lists with one page after the other, session mazes.

Never takes many pages alone for a trap: only those that lead on to their own kind and say nothing new.
"""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

from curator.model import SourceProblem
from curator.sources._scope import family

BARREN_STEPS: Final = 5
"""So many pages of one kind, each found on the one before, none of them with anything new."""
BARREN_PAGES: Final = 60
"""So many pages of one kind one after the other, none of them with anything new."""

_NEW_WORDS: Final = 8
_MAX_WORDS: Final = 2_000_000
_WORD: Final = re.compile(r"[^\W\d_]{4,40}")


class Traps:
    """What each page brought that no page before it had: links, or words."""

    def __init__(self) -> None:
        self._above: dict[str, str | None] = {}
        self._fruitful: set[str] = set()
        self._links: set[str] = set()
        self._words: set[int] = set()
        self._barren: Counter[str] = Counter()
        self._closed: Counter[str] = Counter()
        self._example: dict[str, str] = {}

    def found(self, key: str, *, above: str | None) -> None:
        """A page will be fetched; `above` is the page that links to it."""
        self._above.setdefault(key, above)

    def read(self, key: str, *, links: Iterable[str], text: str) -> None:
        """What a page says: the links that are mentions, and its words."""
        new_links = {link for link in links if link not in self._links}
        self._links |= new_links
        new_words = {hash(word) for word in _WORD.findall(text.lower())} - self._words
        if len(self._words) < _MAX_WORDS:
            self._words |= new_words
        kind = family(key)
        if new_links or len(new_words) >= _NEW_WORDS:
            self._fruitful.add(key)
            above = self._above.get(key)
            if above is not None:
                self._fruitful.add(above)  # a list of pages is worth what it leads to
            self._barren[kind] = 0
        else:
            self._barren[kind] += 1

    def closes(self, key: str, *, above: str) -> bool:
        """True when going there would go on in a trap; it is then counted."""
        kind = family(key)
        if self._barren[kind] < BARREN_PAGES and self._barren_steps(above, kind) < BARREN_STEPS:
            return False
        self._closed[kind] += 1
        self._example.setdefault(kind, key)
        return True

    def is_closed(self, key: str) -> bool:
        """True for an address that may have been left out because of a trap."""
        return family(key) in self._closed

    def problems(self) -> list[SourceProblem]:
        """A sentence for each trap."""
        what = "leads to ever more pages of its kind that say nothing new, so no more of them were read"
        remedy = f"leave them out with `avoid:`, such as {'{}'}; what was read there before is kept"
        return [
            SourceProblem(self._example[kind], what, remedy.format(_pattern(kind))) for kind in sorted(self._closed)
        ]

    def _barren_steps(self, above: str, kind: str) -> int:
        """How many pages of that kind lie one above the other here, up to the first one that was worth reading."""
        steps = 0
        at: str | None = above
        while at is not None and at not in self._fruitful:
            steps += family(at) == kind
            at = self._above.get(at)
        return steps


def _pattern(kind: str) -> str:
    path, mark, names = kind.partition("?")
    return '"' + path.replace("#", "*") + (f"?*{names.split('&')[0]}=*" if mark else "") + '"'
