"""What differs between two texts, in pieces that a page can mark: addresses by character, words by word.

Never makes markup: the pieces are plain text, and the template escapes them.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

MAX_LETTERS: Final = 600
MAX_WORDS: Final = 400
EXCERPT: Final = 700
"""Characters of a text that are shown: enough to see what a page is about, also on a phone."""
LEAST_RUN: Final = 5
LEAST_IN_COMMON: Final = 0.2
SMALLEST_ISLAND: Final = 4
"""Fewer equal letters than this between two changes are part of the change: confetti tells nobody anything."""

_WORDS: Final = re.compile(r"\w+|\s+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Piece:
    text: str
    is_changed: bool


@dataclass(frozen=True, slots=True)
class Difference:
    """Both texts in pieces, in order; joined they are the texts."""

    before: tuple[Piece, ...]
    after: tuple[Piece, ...]

    @property
    def is_marked(self) -> bool:
        return any(piece.is_changed for piece in (*self.before, *self.after))

    def unmarked(self) -> "Difference":
        """The same texts, each in one piece: they are two things, not two versions of one."""
        return _unmarked("".join(piece.text for piece in self.before), "".join(piece.text for piece in self.after))


def of_addresses(before: str | None, after: str | None) -> Difference:
    """By character."""
    return _difference(list(before or ""), list(after or ""), longest=MAX_LETTERS, island=SMALLEST_ISLAND)


def of_words(before: str | None, after: str | None) -> Difference:
    """By word, blank and punctuation mark."""
    return _difference(_WORDS.findall(before or ""), _WORDS.findall(after or ""), longest=MAX_WORDS, island=1)


def of_texts(before: str, after: str) -> Difference:
    """Excerpts of two texts from where they begin to differ. Marked in runs of words; not at all where they have next
    to nothing in common, since a text that is marked all over says nothing and is hard to read."""
    start = _begin(before, after)
    one, other = (_excerpt(text, start) for text in (before, after))
    found = _difference(_WORDS.findall(one), _WORDS.findall(other), longest=MAX_WORDS, island=LEAST_RUN)
    kept = sum(len(piece.text) for piece in found.before if not piece.is_changed)
    if kept >= LEAST_IN_COMMON * min(len(one), len(other)):
        return found
    return _unmarked(one, other)


def _unmarked(before: str, after: str) -> Difference:
    return Difference(*((Piece(text, is_changed=False),) if text else () for text in (before, after)))


def _begin(before: str, after: str) -> int:
    """Where two texts begin to differ, some words earlier; 0 when that is near their beginning."""
    shorter = min(len(before), len(after))
    common = next((at for at in range(shorter) if before[at] != after[at]), shorter)
    return 0 if common < EXCERPT // 2 else max(0, before.rfind(" ", 0, common - EXCERPT // 8) + 1)


def _excerpt(text: str, start: int) -> str:
    cut = text[start : start + EXCERPT]
    if start + EXCERPT < len(text):
        cut = f"{cut.rpartition(' ')[0] or cut} …"
    return f"… {cut}" if start else cut


def _difference(before: Sequence[str], after: Sequence[str], *, longest: int, island: int) -> Difference:
    if len(before) > longest or len(after) > longest:
        blocks = _ends(before, after)
    else:
        matcher = SequenceMatcher(None, before, after, autojunk=False)
        blocks = [(block.a, block.b, block.size) for block in matcher.get_matching_blocks()]
    kept = [block for block in blocks if _is_kept(block, before, after, island=island)]
    return Difference(
        _pieces(before, [(a, size) for a, _, size in kept]), _pieces(after, [(b, size) for _, b, size in kept])
    )


Block = tuple[int, int, int]


def _is_kept(block: Block, before: Sequence[str], after: Sequence[str], *, island: int) -> bool:
    """An equal run counts when it is long enough, or when it is the beginning or the end of both texts."""
    a, b, size = block
    at_start = a == 0 and b == 0
    at_end = a + size == len(before) and b + size == len(after)
    is_blank = "".join(before[a : a + size]).isspace()
    return size > 0 and (at_start or at_end or (size >= island and not is_blank))


def _ends(before: Sequence[str], after: Sequence[str]) -> list[Block]:
    """What is equal at both ends of texts too long to compare in full."""
    shorter = min(len(before), len(after))
    first = next((index for index in range(shorter) if before[index] != after[index]), shorter)
    rest = shorter - first
    last = next((index for index in range(rest) if before[-1 - index] != after[-1 - index]), rest)
    return [(0, 0, first), (len(before) - last, len(after) - last, last)]


def _pieces(text: Sequence[str], kept: Sequence[tuple[int, int]]) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    at = 0
    for start, size in kept:
        if start > at:
            pieces.append(Piece("".join(text[at:start]), is_changed=True))
        if size:
            pieces.append(Piece("".join(text[start : start + size]), is_changed=False))
        at = start + size
    if at < len(text):
        pieces.append(Piece("".join(text[at:]), is_changed=True))
    return tuple(pieces)
