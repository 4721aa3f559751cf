"""How single values are shown: states in words, addresses as links that give nothing away, shares as a bar.

Never lets scraped text through unescaped, and never links anything but http and https.
"""

from collections.abc import Mapping
from typing import Any, Final

from markupsafe import Markup

from curator.model import Cause, State
from curator.review.messages import LANGUAGES, Speech

ADDRESSES: Final = frozenset({"url", "moved_to", "final_url", "before", "after", "base_url"})
OUTWARD: Final = "noopener noreferrer nofollow"


def render(value: Any, *, column: str, table: str | None) -> Markup | None:
    """The cell of a data page as HTML, None for Datasette's own way of showing it."""
    if table is None:
        return None
    if column in ("state", "was") and (value is None or value in set(State)):
        return state(value)
    if column == "cause" and value in set(Cause):
        return Markup("{}").format(LANGUAGES["en"](f"cause.{value}"))
    if column in ADDRESSES and is_web(value):
        return outward_link(value)
    return None


def state(value: str | None, *, say: Speech = LANGUAGES["en"]) -> Markup:
    """A state in the words that people see, with its mark; the mark comes by style, the word is always there."""
    words = say(f"state.{value or 'new'}")
    return Markup('<span class="state {}">{}</span>').format(value or "new", words)


def is_web(url: object) -> bool:
    """True for what may be linked at all."""
    return isinstance(url, str) and url.startswith(("http://", "https://"))


def outward_link(url: str | None, text: object = None) -> Markup:
    """A link to somebody else's page that gives nothing away; where there is no web address, the text alone."""
    shown = url if text is None else text
    if not is_web(url):
        return Markup("{}").format(shown or "")
    return Markup('<a href="{}" rel="{}">{}</a>').format(url, OUTWARD, shown)


def bar(states: Mapping[State | None, int], order: tuple[State | None, ...]) -> Markup:
    """The shares of the states as one bar; the counts beside it say the same in words."""
    total = sum(states.values())
    if not total:
        return Markup("")
    x = 0.0
    parts = []
    for found in order:
        width = 100 * states.get(found, 0) / total
        if width:
            name = found.value if found else "new"
            parts.append(Markup('<rect class="{}" x="{:.3f}" width="{:.3f}" height="6"/>').format(name, x, width))
        x += width
    drawn = Markup("").join(parts)
    return Markup(
        '<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">{}</svg>'
    ).format(drawn)
