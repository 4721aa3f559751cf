"""Documents as folders within folders, for formats that know nothing else: a document, its headings, what they list.

Never drops an empty section, and never makes a folder for a lone document: its headings are the folders then.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from curator.export import _xml
from curator.model import Guide, Listed, Tag


@dataclass(frozen=True, slots=True)
class Opened:
    """A folder begins."""

    name: str


@dataclass(frozen=True, slots=True)
class Closed:
    """The innermost folder ends."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A mention in the innermost folder, with the words it is filed under: its own, its section's, its document's."""

    listed: Listed
    words: tuple[str, ...]


Step = Opened | Closed | Leaf
CLOSED = Closed()


def title_and_steps(guides: Iterable[Guide], *, otherwise: str) -> tuple[str, Iterator[Step]]:
    """What the whole is called, and its steps; holds two documents at most."""
    rest = iter(guides)
    first, second = next(rest, None), next(rest, None)
    if first is None:
        return otherwise, iter(())
    if second is None:
        return _name(first), _sections(first)
    return otherwise, chain.from_iterable(_document(guide) for guide in chain((first, second), rest))


def _name(guide: Guide) -> str:
    return folded(guide.title or "") or guide.key


def _document(guide: Guide) -> Iterator[Step]:
    yield Opened(_name(guide))
    yield from _sections(guide)
    yield CLOSED


def _sections(guide: Guide) -> Iterator[Step]:
    open_path: tuple[str, ...] = ()
    for listing in guide.listings:
        path = tuple(name for name in map(folded, listing.path) if name)
        shared = _shared(open_path, path)
        for _ in open_path[shared:]:
            yield CLOSED
        for name in path[shared:]:
            yield Opened(name)
        open_path = path
        for listed in listing.mentions:
            yield Leaf(listed, _words((*listed.mention.tags, *listing.tags, *guide.tags)))
    for _ in open_path:
        yield CLOSED


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """How many folders two paths have in common, from the outermost down."""
    number = 0
    while number < min(len(one), len(other)) and one[number] == other[number]:
        number += 1
    return number


def _words(tags: Sequence[Tag]) -> tuple[str, ...]:
    """Both formats separate by commas, and one of them takes slashes at the ends for a path."""
    words = (folded(_xml.clean(folded(tag.value.replace(",", " ")))).strip(" /") for tag in tags)
    return tuple(dict.fromkeys(word for word in words if word))


def folded(text: str) -> str:
    """White space folded to single spaces and cut at both ends."""
    return " ".join(text.split())


def address(listed: Listed) -> str | None:
    """Where the mention leads, with the place on the page that it names."""
    mention = listed.mention
    return mention.url if mention.url is None or not mention.fragment else f"{mention.url}#{mention.fragment}"
