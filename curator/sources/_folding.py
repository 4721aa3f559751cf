"""Makes one document of pages that are the same: by their canonical address, for the printer, or word for word.

Never folds a page that mentions anything which the page kept does not: nothing is lost by folding.
"""

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from curator import urls
from curator.model import Document, SourceProblem
from curator.sources._layout import Laid
from curator.sources._outline import fold

_MIN_WORDS: Final = 20
_ALIKE: Final = 0.9
_WRONG: Final = 3
"""So many different pages that call one address their own are mistaken about it."""


@dataclass(frozen=True, slots=True)
class Read:
    """A page as read; `canonical` is the key of the page it says it is."""

    laid: Laid
    canonical: str | None = None
    is_print: bool = False

    @property
    def key(self) -> str:
        return self.laid.document.key


def fold_twins(pages: Sequence[Read], known: frozenset[str]) -> tuple[tuple[Document, ...], list[SourceProblem]]:
    """The documents in the order in which their pages were met, and what was wrong with them.

    Args:
        known: the keys of last time: of several twins the one that was kept then is kept again, so that its mentions
            stay the same.
    """
    trusted, wrong = _trusted(pages)
    names: dict[str, str] = {}
    by_digest: dict[str, str] = {}
    for page in sorted(pages, key=lambda page: (page.is_print, page.key not in known)):
        name = page.canonical if page.canonical is not None and page.canonical in trusted else page.key
        digest = _digest(page)
        if name == page.key and digest is not None:
            name = names.get(by_digest.setdefault(digest, page.key), name)
        if name == page.key and page.is_print:
            name = names.get(_original(page, pages) or page.key, name)
        names[page.key] = name
    groups: dict[str, list[Read]] = defaultdict(list)
    for page in pages:
        groups[names[page.key]].append(page)
    kept = [document for name, group in groups.items() for document in _one_of(group, name, known)]
    return tuple(replace(one, position=number) for number, one in enumerate(kept)), [*_few(pages), *wrong]


def _trusted(pages: Sequence[Read]) -> tuple[set[str], list[SourceProblem]]:
    """The canonical addresses that can be believed: not one that many different pages share."""
    claims: dict[str, set[str]] = defaultdict(set)
    for page in pages:
        if page.canonical is not None and page.canonical != page.key and not page.is_print:
            claims[page.canonical].add(_digest(page) or page.key)
    wrong = [
        SourceProblem(
            name,
            f"is named as their own address (canonical) by {len(digests)} pages that differ",
            "they were read as pages of their own; mend their `link rel=canonical`",
        )
        for name, digests in claims.items()
        if len(digests) >= _WRONG
    ]
    believed = {name for name, digests in claims.items() if len(digests) < _WRONG}
    return believed | {page.canonical for page in pages if page.is_print and page.canonical}, wrong


def _original(page: Read, pages: Sequence[Read]) -> str | None:
    """The page of which this one is the print: made for the same values, and saying nearly all that it says."""
    words, values = set(page.laid.text.split()), _values(page.key)
    if not words or not values:
        return None
    for other in pages:
        if not other.is_print and _values(other.key) == values:
            shared = len(words & set(other.laid.text.split()))
            if shared >= _ALIKE * len(words):
                return other.key
    return None


def _values(key: str) -> tuple[str, ...]:
    _, query = urls.path_and_query(key)
    return tuple(sorted(part.partition("=")[2] for part in query.split("&") if part))


def _one_of(group: Sequence[Read], name: str, known: frozenset[str]) -> list[Document]:
    """The page that stands for the group, under the group's name, and those that mention more than it does."""
    best = min(group, key=lambda page: (page.is_print, page.key != name, page.key not in known))
    has = _mentioned(best.laid.document)
    others = (page for page in group if page is not best and page.key != name)
    more = (page.laid.document for page in others if not _mentioned(page.laid.document) <= has)
    return [replace(best.laid.document, key=name), *more]


def _mentioned(document: Document) -> set[tuple[str, str | None]]:
    return {(mention.text, mention.url) for section in document.sections for mention in section.mentions}


def _digest(page: Read) -> str | None:
    """Equal for pages that say the same; None for those that say so little that it means nothing."""
    words = fold(page.laid.text)
    if len(words.split()) < _MIN_WORDS:
        return None
    document = page.laid.document
    said = f"{document.language}\0{document.matter}\0{sorted(map(str, _mentioned(document)))}\0{words}"
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()


def _few(pages: Sequence[Read]) -> list[SourceProblem]:
    """The problems of the pages; one that many pages have is told once."""
    places: dict[tuple[str, str], list[str]] = defaultdict(list)
    for page in pages:
        for one in page.laid.problems:
            places[one.what, one.remedy].append(one.where)
    return [
        SourceProblem(where[0], what if len(where) == 1 else f"and {len(where) - 1} more pages: {what}", remedy)
        for (what, remedy), where in places.items()
    ]
