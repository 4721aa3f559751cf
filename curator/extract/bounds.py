"""Says how much of an HTML text may be parsed, so that no page can cost more than a page should.

Never changes what it lets through: the text is cut, not mended.
"""

import re
from collections.abc import Callable, Iterator
from itertools import accumulate
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
_OPEN_FORMATTING: Final = re.compile(
    r"<(?=[bisuefcntBISUEFCNT])(?:[bisuBISU]|(?i:em|tt|big|code|font|nobr|small|strike|strong))[\s>/]"
)
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

    How far a running sum spans is no less than the count, which never falls below nothing.

    Args:
        names: of the tags in order, those of end tags behind a slash.
    """
    depths = list(accumulate(map(_DEPTH_STEPS.__getitem__, names), initial=0))
    copies = list(accumulate(map(_FORMATTING_STEPS.__getitem__, names), initial=0))
    is_flat = max(depths) - min(depths) <= MOST_DEPTH or max(_never_negative(depths)) <= MOST_DEPTH
    return is_flat and (
        (max(copies) - min(copies)) * len(names) <= MOST_COPIES or sum(_never_negative(copies)) <= MOST_COPIES
    )


def _never_negative(sums: list[int]) -> Iterator[int]:
    """The running sums as if one below nothing counted as nothing from there on."""
    return map(sub, sums, accumulate(sums, min))


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
    if sum(_most_comparisons(text, start, end) for start, end in _long_pieces(text)) <= MOST_COMPARISONS:
        return text
    return text[: _comparable(text.split(">"))]


def _long_pieces(text: str) -> Iterator[tuple[int, int]]:
    """Where more than a thousand characters stand between two brackets; shorter pieces are jumped over together."""
    at = 0
    while at < len(text):
        last = text.rfind(">", at, at + _HARMLESS_TAG + 1)
        if last == -1:
            last = text.find(">", at)
            last = last if last != -1 else len(text)
            if last - at > _HARMLESS_TAG:
                yield at, last
        at = last + 1


def _most_comparisons(text: str, start: int, end: int) -> int:
    """No fewer than the comparisons that the tag in a piece of text costs, were it a tag.

    An attribute begins after white space, a slash or the quote that ends a value, and a value has an equals sign.
    What stands behind a tag that begins a script or a style is no tag before that ends.
    """
    before = text[text.rfind(">", 0, max(start - 1, 0)) + 1 : max(start - 1, 0)]
    tag = _TAG.search(before)
    if tag is not None and tag[2].lower() in ("script", "style") and "</" not in before:
        closings = (text.find("</s", start, end), text.find("</S", start, end))
        start = min((at for at in closings if at != -1), default=end)
    piece = text[start:end]
    if len(piece) <= _HARMLESS_TAG or _TAG.search(piece) is None:
        return 0
    return sum(map(piece.count, _BEFORE_ATTRIBUTES)) ** 2


def _comparable(pieces: list[str]) -> int:
    """The length of the pieces, each with its bracket, up to the one with which comparing costs too much.

    Only long pieces cost; of short ones it matters where a script or a style begins and ends.
    """
    comparisons = 0
    raw = ""
    for number, piece in enumerate(pieces):
        if len(piece) <= _HARMLESS_TAG and ("</" if raw else "<s") not in piece and (raw or "<S" not in piece):
            continue
        start = piece.lower().find(f"</{raw}") if raw else 0
        tag = _TAG.search(piece, start) if start != -1 else None
        if tag is not None:
            raw = tag[2].lower() if tag[2].lower() in ("script", "style") and not tag[1] else ""
            if len(piece) - tag.start() > _HARMLESS_TAG:
                comparisons += len(_ATTRIBUTE.findall(_QUOTED.sub('""', piece[tag.start() :]))) ** 2
            if comparisons > MOST_COMPARISONS:
                return sum(map(len, pieces[:number])) + number
    return sum(map(len, pieces)) + len(pieces)
