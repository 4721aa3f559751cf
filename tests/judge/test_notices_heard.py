"""Notices as people write them, in forty languages: what is gone crossed with how it is gone; most are heard."""

from collections import defaultdict
from pathlib import Path

import pytest

from curator.judge.language import ABSENT, LOST

FILE = Path(__file__).parents[1] / "corpus" / "notices" / "gone.txt"
LEAST = 0.8
LEAST_IN_ALL = 0.89
"""Written by another hand than the words; what is heard of them at first sight, and no language may get worse."""


def _notices() -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    code = ""
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            code = line[1:-1]
        elif line:
            found[code].append(line)
    return found


NOTICES = _notices()


def _is_heard(text: str) -> bool:
    return ABSENT.hears(text) or LOST.leftover(text) in (0, 1)


@pytest.mark.parametrize("code", NOTICES)
def test_a_languages_notices_are_heard(code: str) -> None:
    assert sum(map(_is_heard, NOTICES[code])) >= LEAST * len(NOTICES[code])


def test_most_notices_of_all_languages_are_heard() -> None:
    every = [text for texts in NOTICES.values() for text in texts]
    assert len(every) >= 1_590
    assert sum(map(_is_heard, every)) >= LEAST_IN_ALL * len(every)
