"""Counts the links that a site repeats on most of its pages once instead of once a page.

Never folds what stands in a page's main content, and never anything on fewer than four pages of a site.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from curator import urls
from curator.model import Document, Mention, Section
from curator.sources._outline import BOILERPLATE

MIN_PAGES: Final = 4
_MOST: Final = 0.5
_NEARLY_ALL: Final = 0.9

_Link = tuple[str | None, str | None, str]


def fold_boilerplate(documents: Sequence[Document]) -> tuple[Document, ...]:
    """The same documents in the same order; repeated links stay in the first page that has them.

    A link is its URL, fragment and text. Outside the main content (sections of type "boilerplate") it is folded when
    more than half of the site's pages have it there; on pages that do not say where their main content is, when nine
    of ten have it. Only documents of kind "page" count; sections stay where they are, empty or not.
    """
    sites: dict[str, list[int]] = defaultdict(list)
    for index, document in enumerate(documents):
        if document.kind == "page":
            sites[urls.site(document.url) if document.url else ""].append(index)
    folded = list(documents)
    for pages in sites.values():
        if len(pages) >= MIN_PAGES:
            for index, document in zip(pages, _folded([documents[page] for page in pages]), strict=True):
                folded[index] = document
    return tuple(folded)


def _folded(pages: Sequence[Document]) -> Iterator[Document]:
    outside = Counter(link for page in pages for link in {_key(mention) for mention in _outside(page)})
    vague = [page for page in pages if not any(section.type == BOILERPLATE for section in page.sections)]
    anywhere = Counter(link for page in vague for link in {_key(one) for s in page.sections for one in s.mentions})
    repeated = {link for link, count in outside.items() if count > _MOST * len(pages)}
    if len(vague) >= MIN_PAGES:
        repeated |= {link for link, count in anywhere.items() if count >= _NEARLY_ALL * len(vague)}
    met: set[_Link] = set()
    for page in pages:
        marked = any(section.type == BOILERPLATE for section in page.sections)
        gone = repeated & met
        met |= {_key(one) for section in page.sections for one in section.mentions}
        yield replace(page, sections=tuple(_less(section, gone, marked=marked) for section in page.sections))


def _less(section: Section, gone: set[_Link], *, marked: bool) -> Section:
    if not gone or (marked and section.type != BOILERPLATE):
        return section
    kept = tuple(mention for mention in section.mentions if _key(mention) not in gone)
    return section if len(kept) == len(section.mentions) else replace(section, mentions=kept)


def _outside(page: Document) -> Iterator[Mention]:
    for section in page.sections:
        if section.type == BOILERPLATE:
            yield from section.mentions


def _key(mention: Mention) -> _Link:
    return mention.url, mention.fragment, mention.text
