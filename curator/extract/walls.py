"""Says whether a page is a shell in front of another: a bot wall, an error page of a server, a redirect.

Never a verdict: only the reason why such a page has neither title nor summary of its own.
"""

from typing import Final

from curator.extract._document import Document
from curator.extract._phrases import WALL_MARKS, WALL_TITLE
from curator.extract.hygiene import clean

_SHORT: Final = 1_500
_SHELL: Final = 250


def is_wall(document: Document, *, source: str, text: str) -> bool:
    """True when the title is a wall's and nothing else, or when a short page carries the marks of a known wall."""
    title = clean(document.titles[0], limit=200) if document.titles else ""
    if title and WALL_TITLE.match(title):
        return len(text) < _SHORT
    if len(text) >= _SHORT:
        return False
    if not title and any(WALL_TITLE.match(heading) for heading in document.h1s):
        return True
    sample = source[:60_000].lower() if len(source) < 200_000 else ""
    return any(mark in sample for mark in WALL_MARKS)


def is_redirect_shell(*, meta_refresh: str | None, text: str) -> bool:
    """True when the page sends its readers away by itself and says next to nothing."""
    return meta_refresh is not None and len(text) < _SHELL
