"""Sitemaps, packed or not: each page of a site to a mention; the sitemaps of an index are listed and wanted.

Never takes more pages than a sitemap may have without saying so.
"""

from collections.abc import Sequence
from typing import Final

from curator import urls
from curator.model import Document, Edit, Facts, Place, Role, SourceProblem
from curator.sources import _edits
from curator.sources._kind import Kind, Origin, Reading, Want
from curator.sources._outline import Link, Outline, fold
from curator.sources._packed import GZIP, unpacked
from curator.sources._scan import Places, Run, Words, faults, first_element, not_a, read_xml, root_of, scan, spell
from curator.sources._scan import Tag as Element

SITEMAP: Final = "sitemap"
"""The type of the section that lists the sitemaps of an index."""

MAX_PAGES: Final = 50_000

_FIELDS: Final = frozenset(("loc", "lastmod", "title", "name", "language"))


def read(raw: bytes, origin: Origin) -> Reading:
    """One document of kind "file" (sitemaps.org 0.9, with the image, news and alternate extensions). An index wants the
    sitemaps that it lists."""
    plain = unpacked(raw, origin.doc)
    if isinstance(plain, SourceProblem):
        return Reading(problems=(plain,))
    text = read_xml(plain)
    events = list(scan(text.value))
    root = root_of(events)
    if root not in ("urlset", "sitemapindex"):
        return Reading(problems=(not_a("a sitemap", root, origin.doc),))
    outline = Outline(origin.url)
    if root == "sitemapindex":
        outline.enter(SITEMAP)
    pages = _Pages(outline, Places(text, has_bytes=plain is raw))
    for event in events:
        pages.step(event)
    sections = outline.sections()
    document = Document(key=origin.doc, kind="file", sections=sections, url=origin.url, language=origin.language)
    listed = (one.url for section in sections if section.type == SITEMAP for one in section.mentions)
    problems = faults(plain, origin.doc)
    if pages.count > MAX_PAGES:
        what = f"lists {pages.count} pages, more than the {MAX_PAGES} that a sitemap may have"
        problems.append(SourceProblem(origin.doc, what, "split it; the first ones were read"))
    return Reading((document,), tuple(problems), tuple(Want(url) for url in listed if url and urls.is_web(url)))


def write(raw: bytes, edits: Sequence[Edit]) -> bytes:
    """The sitemap with its addresses replaced; a packed one cannot be edited. Raises `EditError`."""
    if raw.startswith(GZIP):
        what = "a packed file cannot be edited"
        raise _edits.EditError([SourceProblem(edit.document, what, "unpack it first") for edit in edits])
    return _edits.replace(raw, edits, spell)


def claims(head: bytes) -> bool:
    """True when the first element is the root of one."""
    return first_element(head) in ("urlset", "sitemapindex")


class _Pages:
    """The page whose fields are coming."""

    def __init__(self, outline: Outline, places: Places) -> None:
        self._outline = outline
        self._places = places
        self._links: list[tuple[str, Role, str, Place]] = []
        self._said: dict[str, str] = {}
        self._words: tuple[str, Words] | None = None
        self.count = 0

    def step(self, event: Element | Run) -> None:
        if isinstance(event, Run):
            if self._words is not None:
                self._words[1].add(event)
        elif event.name == "xhtml:link" and not event.is_end:
            href = event.attributes.get("href")
            if href is not None:
                self._links.append((href.value, Role.OTHER, *self._places.trimmed(href.start, href.end)))
        elif event.local in _FIELDS:
            self._field(event)
        elif event.local in ("url", "sitemap"):
            self._hand_over()

    def _field(self, tag: Element) -> None:
        if not tag.is_end:
            self._words = (tag.name, Words())
            return
        if self._words is None:
            return
        name, words = self._words
        self._words = None
        value = words.value.strip()
        if tag.local == "loc" and value:
            start = words.value.index(value)
            role = Role.IMAGE if name.startswith("image:") else Role.MAIN if name == tag.local else Role.OTHER
            self._links.append((value, role, *self._places.at(*words.span(start, start + len(value)))))
        elif value:
            self._said.setdefault(tag.local, fold(value))

    def _hand_over(self) -> None:
        links, said = self._links, self._said
        self._links, self._said = [], {}
        if not links:
            return
        self.count += 1
        if self.count > MAX_PAGES:
            return
        item = self._outline.new_id()
        language = said.get("language")
        facts = Facts(date=said.get("lastmod"), languages=(language,) if language else ())
        for href, role, written, place in links:
            is_main = role is Role.MAIN
            text = said.get("title", href) if is_main else href
            self._outline.add(
                Link(
                    href, text, written=written, role=role, item=item, place=place, facts=facts if is_main else Facts()
                )
            )


KIND: Final = Kind(
    name="sitemap",
    read=read,
    write=write,
    suffixes=(".xml.gz",),
    claims=claims,
    is_packed=True,
    example=(
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        "<url><loc>https://a.example/</loc><lastmod>2024-01-01</lastmod></url>\n"
        "</urlset>\n"
    ),
)
