"""Says how much of an HTML text may be parsed, so that no page can cost more than a page should.

Never changes what it lets through: the text is cut, not mended.
"""

import re
from typing import Final

MOST_CHARACTERS: Final = 6_000_000
MOST_TAGS: Final = 120_000
MOST_DEPTH: Final = 1_500
MOST_COPIES: Final = 300_000
MOST_COMPARISONS: Final = 50_000_000
_FEW_TAGS: Final = 1_500
_HARMLESS_TAGS: Final = 3_000
_HARMLESS_TAG: Final = 1_000
_HARMLESS_LENGTH: Final = 100_000

_TAG: Final = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_FORMATTING: Final = frozenset("b big code em font i nobr s small strike strong tt u".split())
_OPEN_FORMATTING: Final = re.compile(r"<(?:[bisuBISU]|(?i:em|tt|big|code|font|nobr|small|strike|strong))[\s>/]")
_FLAT: Final = frozenset(
    "a area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead "
    "tbody tfoot colgroup rb rt rp path use circle rect script style title body html head".split()
)
"""Elements that never nest by being left open: void ones, and those whose end tag the parser implies."""
_MARKERS: Final = frozenset({"td", "th", "caption", "applet", "object", "marquee", "template"})
_QUOTED: Final = re.compile(r""""[^"]*"|'[^']*'""")
_ATTRIBUTE: Final = re.compile(r"[\s/\"'][^\s/\"'=]")


def bounded(text: str) -> str:
    """The part of the text that a parser may see.

    The HTML parsing algorithm takes quadratic time or memory on three kinds of input: elements nested by the ten
    thousand (every start tag looks through the stack), formatting elements left open (every following block gets a
    copy of all of them), attributes by the ten thousand (each is compared with all before it). The text is cut
    before the tag that would pass a limit. Ordinary pages are let through after three counts.

    Source: WHATWG HTML 13.2.4.2 and 13.2.4.3 (stack of open elements, list of active formatting elements), 13.2.5.33
    (duplicate attributes).
    """
    text = _without_long_tags(text[:MOST_CHARACTERS])
    tags = text.count("<")
    if tags <= _FEW_TAGS:
        return text
    if tags <= _HARMLESS_TAGS and len(_OPEN_FORMATTING.findall(text)) * tags <= MOST_COPIES:
        return text
    return text[: _affordable(text)]


def _affordable(text: str) -> int:
    """The place of the first tag that is one too many, or too deep; the text's length when there is none."""
    depth = formatting = copies = 0
    for number, match in enumerate(_TAG.finditer(text)):
        name = match[2].lower()
        step = -1 if match[1] else 1
        if name in _MARKERS:
            formatting = 0
        elif name in _FORMATTING:
            formatting = max(formatting + step, 0)
        if name not in _FLAT:
            depth = max(depth + step, 0)
        copies += formatting
        if number >= MOST_TAGS or depth > MOST_DEPTH or copies > MOST_COPIES:
            return match.start()
    return len(text)


def _without_long_tags(text: str) -> str:
    """The text up to the tag with which comparing attributes would cost too much; scripts and styles are no tags."""
    if len(text) <= _HARMLESS_LENGTH:
        return text
    pieces = text.split(">")
    if max(map(len, pieces)) <= _HARMLESS_TAG:
        return text
    at = comparisons = 0
    raw = ""
    for piece in pieces:
        start = piece.lower().find(f"</{raw}") if raw else 0
        tag = _TAG.search(piece, start) if start != -1 else None
        if tag is not None:
            raw = tag[2].lower() if tag[2].lower() in ("script", "style") and not tag[1] else ""
            if len(piece) - tag.start() > _HARMLESS_TAG:
                comparisons += len(_ATTRIBUTE.findall(_QUOTED.sub('""', piece[tag.start() :]))) ** 2
            if comparisons > MOST_COMPARISONS:
                return text[:at]
        at += len(piece) + 1
    return text
