"""What the feeds have in common: which entries they tell of, in which words, and how they are called.

Never tells more than a feed reader takes at a time.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Final

from curator.export import _addresses
from curator.export._format import About
from curator.model import STATE_WORDS, Broken, Entry

MOST: Final = 100
"""Items in a feed."""


@dataclass(frozen=True, slots=True)
class Told:
    """One item. `name` is its name for ever, `link` where a reader goes, `at` when it became news."""

    name: str
    link: str
    title: str
    body: str
    at: datetime
    entry: Entry


def new(entries: Iterable[Entry], about: About) -> Iterator[Told]:
    """What is new, in the order given: each by its own address, a broken one by its page in the catalogue."""
    for entry in islice(entries, MOST):
        at = entry.seen_at or about.at
        page = about.page_of(entry.resource_id) or ""
        is_fine = entry.state is None or entry.state in ("live", "moved")
        link = (_addresses.strict(entry.url) if is_fine else None) or page
        yield Told(about.name_of(entry.resource_id), link, entry.title or link, entry.summary or "", at, entry)


def broken(news: Iterable[Broken], about: About) -> Iterator[Told]:
    """What broke, in the order given: each by its page in the catalogue, which shows the evidence."""
    for one in islice(news, MOST):
        entry, flip = one.entry, one.flip
        name = f"{about.name_of(entry.resource_id)}/{flip.at:%Y%m%dT%H%M%SZ}"
        where = ", ".join(dict.fromkeys(shelf.title or shelf.key for shelf in entry.shelves[:10]))
        body = " ".join(filter(None, (flip.because, entry.url and f"Address: {entry.url}", where and f"In: {where}.")))
        title = f"{STATE_WORDS[flip.state]}: {entry.title}"
        yield Told(name, about.page_of(entry.resource_id) or "", title, body, flip.at, entry)


def terms(entry: Entry) -> tuple[str, ...]:
    """What it is filed under, each word once."""
    return tuple(dict.fromkeys(tag.value for tag in entry.tags))
