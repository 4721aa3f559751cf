"""Says how much of an HTML text may be parsed, so that no page can cost more than a page should.

Never changes what it lets through: the text is cut, not mended.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import accumulate, islice
from operator import sub
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
_BEFORE_ATTRIBUTES: Final = (" ", "\n", "\t", "\r", "\f", "/", "=")
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
    names = _TAG_NAMES.findall(text)
    if len(names) <= MOST_TAGS and _is_surely_affordable(names):
        return len(text)
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


def _is_surely_affordable(names: list[str]) -> bool:
    """True when neither limit can be passed: both are counted as the loop does, but no marker ends a formatting.

    Args:
        names: of the tags in order, those of end tags behind a slash.
    """
    depths = map(_DEPTH_STEPS.__getitem__, names)
    copies = map(_FORMATTING_STEPS.__getitem__, names)
    return max(_never_negative(depths), default=0) <= MOST_DEPTH and sum(_never_negative(copies)) <= MOST_COPIES


def _never_negative(steps: Iterable[int]) -> Iterator[int]:
    """The running sums of the steps, where a sum below nothing counts as nothing from there on."""
    sums = list(accumulate(steps))
    return map(sub, sums, islice(accumulate(sums, min, initial=0), 1, None))


class _Steps(dict[str, int]):
    """What a tag adds to a count, looked up by its name; a slash before the name takes away."""

    def __init__(self, counts: Callable[[str], bool]) -> None:
        super().__init__()
        self._counts = counts

    def __missing__(self, name: str) -> int:
        bare = name.lower().removeprefix("/")
        step = (-1 if name[0] == "/" else 1) if self._counts(bare) else 0
        if len(self) < _MOST_NAMES:
            self[name] = step
        return step


_MOST_NAMES: Final = 2_000
_TAG_NAMES: Final = re.compile(r"<(/?[a-zA-Z][a-zA-Z0-9]*)")
_DEPTH_STEPS: Final = _Steps(lambda name: name not in _FLAT)
_FORMATTING_STEPS: Final = _Steps(lambda name: name in _FORMATTING)


def _without_long_tags(text: str) -> str:
    """The text up to the tag with which comparing attributes would cost too much; scripts and styles are no tags."""
    if len(text) <= _HARMLESS_LENGTH:
        return text
    pieces = text.split(">")
    longest = [piece for piece in pieces if len(piece) > _HARMLESS_TAG]
    if sum(map(_most_comparisons, longest)) <= MOST_COMPARISONS:
        return text
    return text[: _comparable(pieces)]


def _most_comparisons(piece: str) -> int:
    """No fewer than the comparisons that the tag in a piece of text costs, were it a tag.

    An attribute begins after white space, a slash or the quote that ends a value, and a value has an equals sign.
    """
    if _TAG.search(piece) is None:
        return 0
    return sum(map(piece.count, _BEFORE_ATTRIBUTES)) ** 2


def _comparable(pieces: list[str]) -> int:
    """The length of the pieces, each with its bracket, up to the one with which comparing costs too much."""
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
                return at
        at += len(piece) + 1
    return at
