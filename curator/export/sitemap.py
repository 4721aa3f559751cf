"""All public pages of the catalogue for search engines, in files of at most 50,000 addresses, and the index of them.

Never lists a page twice, and never moves a page to another file because one before it went: files follow the numbers.

Source: sitemaps.org, protocol 0.9: 50,000 addresses and 50 MB a file; `xhtml:link` for other languages by Google's
sitemap extension, each edition with all of them, itself included.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from curator.errors import UsageError
from curator.export import _xml
from curator.export._dates import rfc_3339
from curator.export._format import About, Catalogue, Format, Reads
from curator.model import Entry, Guide

MOST: Final = 50_000
PAGES: Final = ("", "documents", "changes", "about", "data")
"""Pages beside documents and resources."""

_URLSET: Final = (
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
)


def render(catalogue: Catalogue) -> Iterator[str]:
    """Everything in one file.

    Raises:
        UsageError: there are more pages than one file may hold; the server gives them as several.
    """
    yield _xml.HEAD + _URLSET
    for number, line in enumerate(_lines(catalogue, pages=PAGES)):
        if number >= MOST:
            raise UsageError("sitemap: more than 50,000 pages: take /sitemap.xml of the served catalogue: it is split")
        yield line
    yield "</urlset>\n"


def index(about: About, *, last: int) -> Iterator[str]:
    """The index: the first file holds the documents, each further one 50,000 numbers of resources."""
    yield f'{_xml.HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
    for number in range(1, files(last) + 1):
        yield f"<sitemap>{_xml.element('loc', f'{about.base_url}sitemap-{number}.xml')}</sitemap>\n"
    yield "</sitemapindex>\n"


def files(last: int) -> int:
    """How many files there are when `last` is the greatest number of a resource."""
    return 1 + -(-last // MOST)


def numbers_of(file: int) -> tuple[int, int]:
    """Which resources stand in the file: after the first number, up to and with the second."""
    return (file - 2) * MOST, (file - 1) * MOST


def part(catalogue: Catalogue, *, file: int) -> Iterator[str]:
    """One file of what it is given: the first of documents, all others of resources."""
    yield _xml.HEAD + _URLSET
    yield from _lines(catalogue, pages=PAGES if file == 1 else ())
    yield "</urlset>\n"


def _lines(catalogue: Catalogue, *, pages: Sequence[str]) -> Iterator[str]:
    about = catalogue.about
    yield from (_url(f"{about.base_url}{page}") for page in pages)
    for guide in catalogue.guides:
        yield _document(guide, about, catalogue.editions)
    for entry in catalogue.entries:
        yield _url(about.page_of(entry.resource_id) or "", changed=_changed(entry))


def _document(guide: Guide, about: About, editions: Mapping[int, Sequence[tuple[str, int]]]) -> str:
    others = editions.get(guide.document_id, ())
    every = [(guide.language or "", guide.document_id), *others] if others else []
    links = "".join(
        _xml.empty("xhtml:link", rel="alternate", hreflang=language, href=about.document_page(number))
        for language, number in every
    )
    return _url(about.document_page(guide.document_id) or "", links=links)


def _changed(entry: Entry) -> str | None:
    times = [at for at in (entry.since, entry.seen_at) if at is not None]
    return rfc_3339(max(times)) if times else None


def _url(address: str, *, changed: str | None = None, links: str = "") -> str:
    return f"<url>{_xml.element('loc', address)}{_xml.element('lastmod', changed)}{links}</url>\n"


FORMAT: Final = Format(
    name="sitemap",
    suffix="xml",
    media_type="application/xml; charset=utf-8",
    path="sitemap.xml",
    says="All pages of the catalogue for search engines; as a URL an index of files with 50,000 each.",
    render=render,
    reads=Reads.PAGES,
    needs_address=True,
)
