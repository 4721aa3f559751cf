"""Which addresses are pages of a site, and which of them are the same page.

Never tells two pages apart by what a server adds to an address for itself: sessions, tracking, order of a list.
"""

import fnmatch
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final
from urllib.parse import unquote_plus

from curator import urls
from curator.model import Source

_SESSION: Final = frozenset(
    "phpsessid jsessionid sessionid session_id sessid sid s_id cfid cftoken zenid oscsid aspsessionid sitecoresession "
    "xtcsid fe_typo_user plone_session viewstate __viewstate".split()
)
_ORDER: Final = frozenset(
    "sort sortby sort_by sortorder sort_order sortdir order orderby order_by ordering orderdir order_dir dir direction "
    "asc desc limit per_page perpage pagesize page_size items_per_page view_mode layout theme".split()
)
_PRINT: Final = frozenset(
    "print printable printview printpage print_view printer printerfriendly printer_friendly stampa drucken druck "
    "imprimer imprimir pop".split()
)
_PRINT_VALUES: Final = {
    "view": {"print"}, "format": {"print", "printable"}, "mode": {"print"}, "tmpl": {"component", "print"},
    "output": {"print"}, "media": {"print"}, "version": {"print", "printable"}, "action": {"print"}, "do": {"print"},
}  # fmt: skip
_PRINT_PATH: Final = re.compile(r"/(?:print|printable|stampa|drucken|imprimer|imprimir)(?=/|$)", re.IGNORECASE)
_IN_PATH: Final = re.compile(r";(?:jsessionid|phpsessid|sid)=[^/?;]*", re.IGNORECASE)
_ASP_SESSION: Final = re.compile(r"/\((?:[A-Z]\([A-Za-z0-9]{10,}\)){1,3}\)(?=/)")
_NO_PAGE: Final = re.compile(
    r"\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|epub|zip|gz|tgz|rar|7z|jpe?g|png|gif|svg|webp|ico|bmp|tiff?|mp[34]|m4[av]|"
    r"avi|mov|wmv|webm|og[gv]|wav|css|js|mjs|json|xml|rss|atom|ics|vcf|swf|exe|dmg|iso|apk|woff2?|ttf|eot|csv|txt)$",
    re.IGNORECASE,
)
_DIGITS: Final = re.compile(r"\d+")
_MAX_LENGTH: Final = 2_000
_REPEATS: Final = re.compile(r"(/[^/]+(?:/[^/]+){0,2})\1\1")
"""The same one, two or three folders three times: relative links that lead ever deeper."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What the operator says of a site, and what follows from where it starts.

    `follow` and `avoid` are patterns over path and query (or whole addresses): `GL_guide*.php?*`, or regular
    expressions between slashes: `/art_id=[0-9]+/`. Without `follow` every page of the host is followed. `records` are
    pages of the site that are mentions, too. `apart` says by pattern which query parameters alone tell pages apart.
    """

    start: str
    follow: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    records: tuple[str, ...] = ()
    drop: frozenset[str] = frozenset()
    apart: tuple[tuple[str, frozenset[str]], ...] = ()

    def is_inside(self, url: str) -> bool:
        """True for addresses of the same site: its host, with or without `www.`, on http or https."""
        return urls.is_web(url) and _host(url) == _host(self.start)

    def is_page(self, url: str) -> bool:
        """True for what is worth fetching as a page of the site."""
        path, _ = urls.path_and_query(url)
        if not self.is_inside(url) or _NO_PAGE.search(path):
            return False
        if any(matches(url, one) for one in self.avoid):
            return False
        return not self.follow or any(matches(url, one) for one in self.follow) or self.key(url) == self.key(self.start)

    def is_record(self, url: str) -> bool:
        return self.is_inside(url) and any(matches(url, one) for one in self.records)

    def key(self, url: str) -> str:
        """The one address of a page: without fragment, sessions, tracking, print and order; parameters by name."""
        bare, _ = urls.split_fragment(url)
        path, query = urls.path_and_query(bare)
        only = self._apart(bare)
        kept = sorted(
            part for part in urls.without_tracking(query).split("&") if part and self._counts(part, only=only)
        )
        path = _PRINT_PATH.sub("", _ASP_SESSION.sub("", _IN_PATH.sub("", path))) or "/"
        path = urls.INDEX_PAGES.sub("/", path) if not kept else path
        scheme = urls.scheme(self.start) or "https"
        server = urls.host_and_port(self.start) if self.is_inside(bare) else urls.host_and_port(bare)
        return urls.identity(f"{scheme}://{server}{path}{'?' + '&'.join(kept) if kept else ''}")

    def without_session(self, url: str) -> str:
        """The address to fetch: as written, without fragment, session and tracking; where the operator says which
        parameters alone count, with those alone."""
        bare, _ = urls.split_fragment(url)
        if self._apart(bare) is not None:
            return self.key(bare)
        head, mark, _ = bare.partition("?")
        _, query = urls.path_and_query(bare)
        names = _SESSION | self.drop
        kept = [part for part in urls.without_tracking(query).split("&") if part and _name(part) not in names]
        head = _ASP_SESSION.sub("", _IN_PATH.sub("", head))
        return f"{head}?{'&'.join(kept)}" if mark and kept else head

    def _apart(self, url: str) -> frozenset[str] | None:
        """The parameters that alone tell such pages apart; None when the operator does not say."""
        return next((names for pattern, names in self.apart if matches(url, pattern)), None)

    def _counts(self, part: str, *, only: frozenset[str] | None) -> bool:
        name = _name(part)
        if only is not None:
            return name in only
        if name in _SESSION or name in _ORDER or name in _PRINT or name in self.drop:
            return False
        return unquote_plus(part.partition("=")[2]).lower() not in _PRINT_VALUES.get(name, ())


def is_print(url: str) -> bool:
    """True for an address that says it is the one for the printer."""
    path, query = urls.path_and_query(url)
    parts = [part for part in query.split("&") if part]
    return (
        _PRINT_PATH.search(path) is not None
        or re.search(r"(?:^|[/_.-])print(?:er|able|view|page)?[_.-]", path, re.IGNORECASE) is not None
        or any(
            _name(part) in _PRINT or part.partition("=")[2].lower() in _PRINT_VALUES.get(_name(part), ())
            for part in parts
        )
    )


def is_endless(url: str) -> bool:
    """True for an address as only a mistake in links makes them."""
    path, _ = urls.path_and_query(url)
    return len(url) > _MAX_LENGTH or _REPEATS.search(path) is not None


def family(url: str) -> str:
    """What pages made by the same script have in common: the path without its numbers, and the parameters' names."""
    path, query = urls.path_and_query(url)
    names = sorted({_name(part) for part in query.split("&") if part})
    return _DIGITS.sub("#", path) + (f"?{'&'.join(names)}" if names else "")


def matches(url: str, pattern: str) -> bool:
    """Whether an address is meant by a pattern: its end from some slash on, path and query, or the whole of it."""
    found = _pattern(pattern)
    path, query = urls.path_and_query(url)
    rest = f"{path}?{query}" if query else path
    if pattern_is_regular(pattern):
        return found.search(url) is not None
    if "://" in pattern:
        return found.fullmatch(url) is not None
    tails = [rest] if pattern.startswith("/") else [rest[at.end() :] for at in re.finditer("/", path)]
    return any(found.fullmatch(tail) is not None for tail in tails)


def pattern_is_regular(pattern: str) -> bool:
    return len(pattern) > 2 and pattern.startswith("/") and pattern.endswith("/") and "*" not in pattern[:2]


@lru_cache(maxsize=256)
def _pattern(pattern: str) -> re.Pattern[str]:
    """`*` is anything and `[...]` one of these signs; `?` is itself, because queries begin with it."""
    if pattern_is_regular(pattern):
        try:
            return re.compile(pattern[1:-1])
        except re.error:
            return re.compile(r"(?!)")
    return re.compile(fnmatch.translate(pattern.replace("?", "[?]")))


def scope_of(source: Source) -> Scope:
    """The scope that a source's options describe."""
    prefix = "crawl.apart."
    apart = tuple(
        (name.removeprefix(prefix), frozenset(word.lower() for word in _told(source, name)))
        for name in source.options
        if name.startswith(prefix)
    )
    return Scope(
        start=source.location,
        follow=_told(source, "crawl.follow"),
        avoid=_told(source, "crawl.avoid"),
        records=_told(source, "crawl.records"),
        drop=frozenset(one.lower() for one in _told(source, "crawl.drop")),
        apart=apart,
    )


def _told(source: Source, name: str) -> tuple[str, ...]:
    value = source.options.get(name, ())
    return (value,) if isinstance(value, str) else tuple(value)


def _host(url: str) -> str:
    return urls.host(url).rstrip(".").removeprefix("www.")


def _name(part: str) -> str:
    name = unquote_plus(part.partition("=")[0]).lower()
    return "aspsessionid" if name.startswith("aspsessionid") else name
