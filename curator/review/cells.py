"""How single values of the data pages are shown: states in words, addresses as links that give nothing away.

Never lets scraped text through unescaped, and never links anything but http and https.
"""

from typing import Any, Final

from markupsafe import Markup

from curator.model import CAUSE_WORDS, NOT_CHECKED_WORDS, STATE_WORDS, Cause, State

ADDRESSES: Final = frozenset({"url", "moved_to", "final_url", "before", "after", "base_url"})
OUTWARD: Final = "noopener noreferrer nofollow"


def render(value: Any, *, column: str, table: str | None) -> Markup | None:
    """The cell as HTML, None for Datasette's own way of showing it."""
    if table is None:
        return None
    if column in ("state", "was") and (value is None or value in set(State)):
        return state(value)
    if column == "cause" and value in set(Cause):
        return Markup("{}").format(CAUSE_WORDS[Cause(value)])
    if column in ADDRESSES and isinstance(value, str) and value.startswith(("http://", "https://")):
        return Markup('<a href="{0}" rel="{1}">{0}</a>').format(value, OUTWARD)
    return None


def state(value: str | None) -> Markup:
    """A state in the words that people see, with its mark; the mark comes by style, the word is always there."""
    words = STATE_WORDS[State(value)] if value else NOT_CHECKED_WORDS
    return Markup('<span class="state {}">{}</span>').format(value or "new", words)
