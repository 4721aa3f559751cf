"""A small digest of a text, by which two versions of a page can be compared without keeping them.

Never depends on the process, the platform or the version of Python.
"""

import re
from collections.abc import Mapping
from itertools import accumulate
from typing import Final
from zlib import crc32

SIZE: Final = 64
_WORDS: Final = 5
_PLACE_BITS: Final = 26
_MASK: Final = 0xFFFF_FFFF
_STEP: Final = 0x9E37_79B1
_WORD: Final = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|\w[\w'’]*")


def shingles(text: str) -> tuple[int, ...]:
    """A MinHash of the text's runs of five words: 64 values of 32 bits, empty when there are no words.

    The share of equal values at equal positions estimates how much of the two texts is the same (Jaccard similarity,
    standard error about 0.06). Letter case and punctuation do not count; ideographs are words of their own. A text
    of less than five words is one run.

    Source: Li, Owen, Zhang, One Permutation Hashing (NIPS 2012); Shrivastava and Li, Densifying One Permutation
    Hashing via Rotation (ICML 2014).
    """
    line = " ".join(_WORD.findall(text.casefold())).encode("utf-8", "replace")
    if not line:
        return ()
    ends = list(accumulate(len(word) + 1 for word in line.split(b" ")))
    starts = [0, *ends]
    runs = zip(starts, ends[_WORDS - 1 :] or ends[-1:], strict=False)
    mixed = {crc32(line[start : end - 1]) * _STEP & _MASK for start, end in runs}
    return _without_gaps({value >> _PLACE_BITS: value for value in sorted(mixed, reverse=True)})


def _without_gaps(smallest: Mapping[int, int]) -> tuple[int, ...]:
    """Empty places borrow from the next filled one, changed by the distance."""
    filled = []
    for place in range(SIZE):
        distance = 0
        while (place + distance) % SIZE not in smallest:
            distance += 1
        filled.append((smallest[(place + distance) % SIZE] + distance * _STEP) & _MASK)
    return tuple(filled)
