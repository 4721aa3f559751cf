"""Walks one's own site from its first page on: which page to fetch next, and what all of them say together.

Never fetches, never leaves the site, and never goes on without end: pages, bytes, steps and traps are bounded.
"""

import re
import zlib
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import Final

from curator import urls
from curator.model import Role, Source, SourceProblem
from curator.sources import sitemap
from curator.sources._folding import Read, fold_twins
from curator.sources._frontier import Admission, Bounds, Frontier
from curator.sources._kind import Arrival, Harvested, Origin, Sought, Want
from curator.sources._layout import Survey, lay_out, survey
from curator.sources._options import number, truth
from curator.sources._repeats import Repeats
from curator.sources._scope import Scope, family, is_endless, is_print, scope_of
from curator.sources._traps import Traps
from curator.sources._troubles import Troubles

PAGES: Final = 500
DEPTH: Final = 10
MAX_PAGE_BYTES: Final = 8 * 1024 * 1024
_SITEMAP_BYTES: Final = 64 * 1024 * 1024
_MAX_SITEMAPS: Final = 100
_MAX_CONSIDERED: Final = 500_000

_SITEMAP_LINE: Final = re.compile(rb"^[ \t]*sitemap[ \t]*:[ \t]*(\S+)", re.IGNORECASE | re.MULTILINE)
_HTML: Final = ("", "text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml")


@dataclass(slots=True)
class Page:
    """One page of the site as it came; `packed` are its bytes, squeezed until all pages are there."""

    key: str
    url: str
    packed: bytes
    survey: Survey
    is_print: bool = False


@dataclass(slots=True)
class _Walked:
    """What is known of the site so far."""

    pages: dict[str, Page] = field(default_factory=dict)
    spoken: dict[str, str] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    lost: set[str] = field(default_factory=set)
    sitemaps: int = 0
    is_unread: bool = False


class Crawl:
    """The harvest of one site. The first page must answer; what the others lack is told and kept from last time."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._origin = Origin(doc=source.location, source=source, language=source.language)
        self._scope: Scope = scope_of(source)
        bounds = Bounds(
            pieces=number(source, "crawl.pages", default=PAGES), depth=number(source, "crawl.depth", default=DEPTH)
        )
        self._frontier = Frontier(bounds)
        self._traps = Traps()
        self._troubles = Troubles(source.location)
        self._walked = _Walked()
        self._keys: dict[str, str] = {}
        self._considered: set[str] = set()
        self._hosts: dict[str, bool] = {}
        self._frontier.add(Want(source.location, max_bytes=MAX_PAGE_BYTES))
        self._keys[self._scope.key(source.location)] = source.location
        if truth(self._origin, "crawl.sitemap", default=True):
            robots = urls.parse("/robots.txt", base=source.location)
            if robots is not None:
                self._frontier.add(Want(robots, Sought.ROBOTS, MAX_PAGE_BYTES))

    def next(self) -> Want | None:
        return self._frontier.next()

    def take(self, arrival: Arrival) -> None:
        self._frontier.took(arrival)
        sought = arrival.want.sought
        if sought is Sought.ROBOTS:
            self._robots(arrival)
        elif sought is Sought.SITEMAP:
            self._sitemap(arrival)
        else:
            self._page(arrival)

    def finish(self, known: frozenset[str]) -> Harvested:
        """Pages that are gone or that nothing leads to any more are not among the documents; while a part of the site
        could not be walked, pages of last time that were not met are kept."""
        if not self._walked.pages:
            return Harvested((), tuple(self._troubles.problems()), frozenset("*"))
        documents, problems = fold_twins(self._laid_out(), known)
        cut = self._frontier.cut_short(self._source.location)
        told = [*self._troubles.problems(), *problems, *self._traps.problems(), *([cut] if cut else [])]
        met = {document.key for document in documents}
        is_whole = not self._walked.is_unread and cut is None
        unread = {
            key
            for key in known - met - self._walked.gone
            if not is_whole or key in self._walked.lost or self._traps.is_closed(key)
        }
        return Harvested(documents, tuple(told), frozenset(unread))

    def _page(self, arrival: Arrival) -> None:
        wanted = arrival.want.url
        key = self._scope.key(wanted)
        if arrival.problem is not None:
            self._trouble(arrival, key)
        if arrival.raw is None:
            return
        final = arrival.url or wanted
        if not self._scope.is_inside(final) or not _is_html(arrival.media_type):
            if not self._walked.pages and wanted == self._source.location:
                self._troubles.others += (_no_site(wanted, final, is_inside=self._scope.is_inside(final)),)
            return
        self._walked.gone.discard(key)
        key = key if urls.same_place(final, wanted) else self._scope.key(final)
        if key not in self._walked.pages:
            self._keys.setdefault(key, final)
            self._survey(arrival.raw, Page(key, final, b"", Survey(), is_print(final)), wanted=wanted)

    def _survey(self, raw: bytes, page: Page, *, wanted: str) -> None:
        """Keeps a page until all are there, and follows where it leads."""
        found = survey(raw, replace(self._origin, doc=page.key, url=page.url))
        self._walked.pages[page.key] = replace(page, packed=zlib.compress(raw, 1), survey=found)
        outside = [link for link in found.links if not self._is_inside(link) or self._scope.is_record(link)]
        self._traps.read(page.key, links=outside, text=found.text)
        for edition in found.editions:
            if edition.url is not None:
                self._walked.spoken.setdefault(self._scope.key(edition.url), edition.language)
                self._follow(edition.url, above=wanted, above_key=page.key)
        for link in (*((found.canonical,) if found.canonical else ()), *found.links):
            self._follow(link, above=wanted, above_key=page.key)

    def _is_inside(self, url: str) -> bool:
        """As the scope says; asked once for each host that a page may link a hundred times."""
        host = url.partition("://")[2].partition("/")[0]
        known = self._hosts.get(host)
        if known is None:
            known = self._hosts[host] = self._scope.is_inside(url)
        return known

    def _trouble(self, arrival: Arrival, key: str) -> None:
        problem = arrival.problem
        assert problem is not None
        if arrival.is_gone:
            self._walked.gone.add(key)
            self._troubles.gone(arrival.want.url)
        elif arrival.is_forbidden:
            self._walked.lost.add(key)
            self._troubles.forbidden(arrival.want.url)
        else:
            self._troubles.failed(problem)
            self._walked.lost.add(key)
            self._walked.is_unread |= arrival.raw is None

    def _follow(self, url: str, *, above: str, above_key: str) -> None:
        if url in self._considered or not self._is_inside(url):
            return
        if len(self._considered) < _MAX_CONSIDERED:
            self._considered.add(url)
        if not self._scope.is_page(url):
            return
        key = self._scope.key(url)
        if key in self._keys or is_endless(url):
            return
        if self._traps.closes(key, above=above_key):
            self._considered.discard(url)  # a page that is worth reading may name it, too
            return
        want = Want(self._scope.without_session(url), max_bytes=MAX_PAGE_BYTES)
        if self._frontier.add(want, above=above) is Admission.TAKEN:
            self._keys[key] = want.url
            self._traps.found(key, above=above_key)
            self._troubles.above.setdefault(want.url, above)

    def _robots(self, arrival: Arrival) -> None:
        """The sitemaps that robots.txt names (sitemaps.org, "Informing search engine crawlers"), else the usual one."""
        named = [line.decode("utf-8", "replace") for line in _SITEMAP_LINE.findall(arrival.raw or b"")]
        for one in named or ["/sitemap.xml"]:
            url = urls.parse(one, base=self._source.location)
            if url is not None and self._scope.is_inside(url):
                self._want_sitemap(url, above=None, is_named=bool(named))

    def _want_sitemap(self, url: str, *, above: str | None, is_named: bool) -> None:
        if self._walked.sitemaps >= _MAX_SITEMAPS:
            return
        if self._frontier.add(Want(url, Sought.SITEMAP, _SITEMAP_BYTES), above=above) is Admission.TAKEN:
            self._walked.sitemaps += 1
            if is_named:
                self._troubles.named.add(url)

    def _sitemap(self, arrival: Arrival) -> None:
        where = arrival.want.url
        is_named = where in self._troubles.named
        if arrival.problem is not None and is_named:
            self._troubles.failed(arrival.problem)
            self._walked.is_unread |= arrival.raw is None
        if arrival.raw is None:
            return
        origin = replace(self._origin, doc=where, url=arrival.url or where)
        reading = sitemap.read(arrival.raw, origin)
        if is_named:
            self._troubles.others += reading.problems
        for want in reading.wants:
            self._want_sitemap(want.url, above=where, is_named=True)
        mentioned = (one for document in reading.documents for section in document.sections for one in section.mentions)
        for mention in mentioned:
            if mention.url is not None and mention.role is not Role.IMAGE:
                self._follow(mention.url, above=where, above_key=where)

    def _laid_out(self) -> list[Read]:
        """Every page read, now that it is known what they all repeat."""
        repeats, pages = Repeats(), self._walked.pages.values()
        for page in pages:
            spoken = page.survey.language or self._walked.spoken.get(page.key) or ""
            repeats.count(page.survey.marks, groups=(f"language {spoken}", f"kind {family(page.key)}"))
        repeated = repeats.learned()
        shared = Counter(page.survey.title for page in pages if page.survey.title)
        titles = frozenset(title for title, count in shared.items() if count >= 4 and count > len(pages) / 2)
        return [self._read(page, repeated, titles) for page in pages]

    def _read(self, page: Page, repeated: frozenset[int], titles: frozenset[str]) -> Read:
        spoken = self._walked.spoken.get(page.key) or self._source.language
        origin = replace(self._origin, doc=page.key, url=page.url, language=spoken)
        laid = lay_out(zlib.decompress(page.packed), origin, self._scope, repeated=repeated, titles=titles)
        canonical = page.survey.canonical
        own = self._scope.key(canonical) if canonical and self._scope.is_inside(canonical) else None
        return Read(laid, canonical=own, is_print=page.is_print)


def _no_site(wanted: str, final: str, *, is_inside: bool) -> SourceProblem:
    what = "is no web page" if is_inside else f"leads to another site: {final}"
    return SourceProblem(wanted, what, "mend the location of the source; its mentions of last time are kept")


def _is_html(media_type: str | None) -> bool:
    return (media_type or "").partition(";")[0].strip().lower() in _HTML
