"""A small digest of a text, by which two versions of a page can be compared without keeping them.

Never depends on the process, the platform or the version of Python.
"""

import re
from bisect import bisect_left
from collections.abc import Mapping
from itertools import accumulate, repeat
from typing import Final
from zlib import crc32

SIZE: Final = 64
_WORDS: Final = 5
_PLACE_BITS: Final = 26
_FIRST_OF_PLACES: Final = tuple(place << _PLACE_BITS for place in range(SIZE))
_AND_A_SPACE: Final = (1).__add__
_MASK: Final = 0xFFFF_FFFF
_STEP: Final = 0x9E37_79B1
_APART: Final = bytes(byte if byte >= 0x80 or chr(byte).isalnum() else 0x20 for byte in range(256))
_SIGNS: Final = re.compile(rb"\xc2[\x80-\xbf]|\xe2\x80[\x80-\xbf]|\xe3\x80[\x80-\xbf]|\xef\xbc[\x80-\x8f\x9a-\x9f]")
# Signs of Latin-1, General Punctuation, CJK and full-width punctuation, in UTF-8.
_WITHOUT_SPACES: Final = re.compile(
    rb"\xe0[\xb8-\xbb].|\xe1[\x80-\x82\x9e\x9f].|[\xe3-\xe9]..|\xef[\xa4-\xab].", re.DOTALL
)
_FIRST_BYTES: Final = bytes({*range(0x100)} - {0xE0, 0xE1, *range(0xE3, 0xEA), 0xEF})


def shingles(text: str) -> tuple[int, ...]:
    """A MinHash of the text's runs of five words: 64 values of 32 bits, empty when there are no words.

    The share of equal values at equal positions estimates how much of the two texts is the same (Jaccard similarity,
    standard error about 0.06). Letter case and punctuation do not count; letters of scripts without spaces (Chinese,
    Japanese, Thai, Lao, Burmese, Khmer) are words of their own. A text of less than five words is one run.

    Source: Li, Owen, Zhang, One Permutation Hashing (NIPS 2012); Shrivastava and Li, Densifying One Permutation
    Hashing via Rotation (ICML 2014).
    """
    words = _line(text).split()
    if not words:
        return ()
    line = b" ".join(words) + b" "
    ends = list(accumulate(map(_AND_A_SPACE, map(len, words))))
    runs = map(line.__getitem__, map(slice, [0, *ends], ends[_WORDS - 1 :] or ends[-1:]))
    values = sorted(map(crc32, runs))
    places = map(bisect_left, repeat(values), _FIRST_OF_PLACES)
    firsts = [values[place] for place in places if place < len(values)]
    return _without_gaps({first >> _PLACE_BITS: first for first in reversed(firsts)})


def _line(text: str) -> bytes:
    """The words in lower case and UTF-8, apart by spaces, without signs."""
    line = text.casefold().encode("utf-8", "replace")
    if not line.isascii():
        line = _SIGNS.sub(lambda sign: b"" if sign[0] in _APOSTROPHES else b" ", line)
        if line.translate(None, _FIRST_BYTES):
            line = _WITHOUT_SPACES.sub(rb" \g<0> ", line)
    return line.replace(b"'", b"").translate(_APART)


_APOSTROPHES: Final = frozenset({"\u2019".encode(), "\u2018".encode()})


def _without_gaps(smallest: Mapping[int, int]) -> tuple[int, ...]:
    """Empty places borrow from the next filled one, changed by the distance."""
    filled = []
    for place in range(SIZE):
        distance = 0
        while (place + distance) % SIZE not in smallest:
            distance += 1
        filled.append((smallest[(place + distance) % SIZE] + distance * _STEP) & _MASK)
    return tuple(filled)
