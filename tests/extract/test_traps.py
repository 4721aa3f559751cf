"""Tricky pages of the project's own making: every trap in every language of the corpus."""

from collections import defaultdict

import pytest

from curator import extract
from tests.extract import more_traps, traps
from tests.extract.traps import Text, Trap, texts

TEXTS = texts()
TRAPS = (*traps.TRAPS, *more_traps.TRAPS)
FLOORS = {"title": 0.99, "summary": 0.99, "language": 0.99, "author": 0.98, "published": 0.98}
"""Of all pages; nothing must be said where nothing must be said, without exception."""


def _wrong(trap: Trap) -> dict[str, tuple[str | None, str | None]]:
    """The fields that were read wrongly: what was expected, what was read."""
    words = extract.read(trap.body, url=trap.url, content_type=trap.content_type, truncated=trap.truncated).words
    found = {}
    for name, expected in trap.expected.items():
        value = getattr(words, name)
        text = value.value if value is not None else None
        if name == "language" and text is not None:
            text = text.partition("-")[0]
        whole = text if name != "summary" or expected is None or text is None else text[: len(expected)]
        if whole != expected:
            found[name] = (expected, text)
    return found


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.language)
@pytest.mark.parametrize("make", TRAPS, ids=lambda make: make.__name__.replace("_", " "))
def test_a_tricky_page_is_read_as_its_author_would(make: object, text: Text) -> None:
    assert callable(make)
    assert _wrong(make(text)) == {}


def test_the_corpus_is_large_and_keeps_its_floors() -> None:
    right: dict[str, list[bool]] = defaultdict(list)
    pages = [*traps.pages(), *more_traps.pages()]
    for _, trap in pages:
        wrong = _wrong(trap)
        for name, expected in trap.expected.items():
            right["nothing said" if expected is None else name].append(name not in wrong)
    assert len(pages) >= 1_100
    assert len({text.language for text in TEXTS}) >= 25
    assert all(right["nothing said"])
    assert {name: floor for name, floor in FLOORS.items() if sum(right[name]) < floor * len(right[name])} == {}
