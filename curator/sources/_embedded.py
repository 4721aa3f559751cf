"""HTML inside the words of another format: its links with their words, and what is left without tags.

Never takes a link whose address does not stand in the file.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from curator.sources._outline import fold
from curator.sources._scan import Run, Tag, Words, scan

_MOST: Final = 100_000


@dataclass(frozen=True, slots=True)
class Anchor:
    """A link in words: `start:end` is its address in the file's text."""

    href: str
    text: str
    start: int
    end: int


def anchors(words: Words) -> Iterator[Anchor]:
    """The `a` elements of HTML that stands in the words, escaped or as CDATA."""
    value = words.value
    if "<" not in value:
        return
    opened: tuple[str, int, int] | None = None
    text: list[str] = []
    for event in scan(value):
        if isinstance(event, Run):
            text.append(plain_run(event))
        elif event.local == "a" and opened is not None:
            yield Anchor(opened[0], fold("".join(text)), opened[1], opened[2])
            opened = None
        if isinstance(event, Tag) and event.local == "a" and not event.is_end:
            href = event.attributes.get("href")
            if href is not None and href.value.strip():
                opened, text = (href.value, *words.span(href.start, href.end)), []
    if opened is not None:
        yield Anchor(opened[0], fold("".join(text)), opened[1], opened[2])


def plain(value: str) -> str:
    """The words without tags, blocks parted by spaces; white space folded."""
    bounded = value[:_MOST]
    if "<" not in bounded and "&" not in bounded:
        return fold(bounded)
    return fold(" ".join(plain_run(event) for event in scan(bounded) if isinstance(event, Run)))


def plain_run(run: Run) -> str:
    words = Words()
    words.add(run)
    return words.value
