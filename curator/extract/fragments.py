"""Says which of the places that links name on a page are not there.

Never says that a place is missing when only a part of the page was read, or when a script may make it.
"""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final
from urllib.parse import unquote

from curator.extract._nodes import Nodes

_DIRECTIVE: Final = ":~:"
_ROUTES: Final = ("!", "/")
_PREFIX: Final = "user-content-"


def missing(fragments: Iterable[str], *, ids: frozenset[str], nodes: Nodes) -> tuple[str, ...]:
    """The fragments (without `#`, as written) that the page has no place for, in the order given.

    An empty one and `top` are always there; `!...` and `/...` are addresses of scripts, not places; an id counts also
    behind the prefix that GitHub puts before it; `:~:text=` is looked for in the page's words.

    Source: WHATWG HTML 7.4.6.4 (finding the indicated part); URL Fragment Text Directives (WICG).
    """
    return tuple(fragment for fragment in fragments if not _is_there(fragment, ids, nodes))


def _is_there(fragment: str, ids: frozenset[str], nodes: Nodes) -> bool:
    place, mark, directive = fragment.partition(_DIRECTIVE)
    if mark:
        return (not place or _names_a_place(place, ids)) and _has_texts(directive, nodes)
    return _names_a_place(place, ids)


def _names_a_place(place: str, ids: frozenset[str]) -> bool:
    if not place or place.startswith(_ROUTES):
        return True
    decoded = unquote(place)
    return decoded.lower() == "top" or any(
        form in ids or _PREFIX + form in ids for form in (place, decoded, unicodedata.normalize("NFC", decoded))
    )


def _has_texts(directive: str, nodes: Nodes) -> bool:
    """True when the page holds the words of every `text=` in the directive; other directives count as there."""
    wanted = [
        _plain(unquote(part))
        for term in directive.split("&")
        if term.startswith("text=")
        for part in term.removeprefix("text=").split(",")
        if part
    ]
    body = nodes.body
    if not wanted or body is None:
        return True
    text = _plain(nodes.text(body, separator=" "))
    tight = _plain(nodes.text(body))
    return all(words.strip("- ") in text or words.strip("- ") in tight for words in wanted)


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text).casefold()).strip()
