"""What a chain of redirects says: where it leads for good, and how alike the two ends are.

Never follows anything: only hops that were seen are read.
"""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from curator import urls
from curator.model import Hop

PERMANENT: Final = frozenset({301, 308})
"""RFC 9110, 15.4.2 and 15.4.9. 302, 303 and 307 are temporary: 15.4.3, 15.4.4, 15.4.8."""

REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})

_LANGUAGE_ROOT: Final = re.compile(r"/[a-z]{2}(?:[-_][a-z]{2,4})?/?", re.IGNORECASE)
_HOME: Final = re.compile(
    r"/(?:home|homepage|start|startseite|accueil|inicio|welcome|index|etusivu|hem|forside)/?$", re.I
)
_ERROR_PATH: Final = re.compile(
    r"(?:^|[/_-])(?:404|410|error-?404|404-?error|not-?found|page-?not-?found|notfound|fehler-?404|error-?page|"
    r"errors?|fehler|erreur|fejl|virhe|oops|missing)(?:\.[a-z]{2,5})?/?$",
    re.IGNORECASE,
)
_ERROR_QUERY: Final = re.compile(
    r"(?:^|&)(?:error|err|code|status|errorcode)=(?:404|410|not-?found)(?:&|$)", re.IGNORECASE
)
_SEARCH_PATH: Final = re.compile(
    r"(?:^|/)(?:search|suche|suchen|recherche|rechercher|buscar|busqueda|ricerca|cerca|zoeken|sok|sog|haku|szukaj|"
    r"hledat|kereses|cautare|search-results|suchergebnisse|resultats?)(?:\.[a-z]{2,5})?/?$",
    re.IGNORECASE,
)
_EXTENSION: Final = re.compile(r"\.[a-z0-9]{1,5}$", re.IGNORECASE)


class Kinship(StrEnum):
    """How a target is related to the address that leads to it, nearest first."""

    SAME_PLACE = "same place"
    SAME_NAME = "same name on the same site"
    SAME_NAME_ELSEWHERE = "same name on another site"
    SAME_SITE = "another name on the same site"
    ELSEWHERE = "another name on another site"
    QUERY_LOST = "the same page without what was asked of it"
    FRONT_PAGE = "a front page instead of the page"
    ERROR_PAGE = "an error page"
    SEARCH_PAGE = "a search page instead of the page"


def permanent_target(hops: Sequence[Hop]) -> str | None:
    """Where the leading permanent redirects end: the first address that does not itself redirect for good.

    Returns:
        None when the first answer is no permanent redirect, or nothing that answered was reached by one.
    """
    for place, hop in enumerate(hops):
        if hop.status not in PERMANENT:
            return hop.url if place else None
    return None


def is_redirected(hops: Sequence[Hop]) -> bool:
    """True when the server, or the first page by itself, sent us on."""
    return len(hops) > 1 and (hops[0].status in REDIRECTS or _is_page(hops[0]))


def sent_on_by_page(hops: Sequence[Hop]) -> str | None:
    """Where a page that sends its readers on (meta refresh) leads, when only permanent redirects stand before it.

    Returns:
        The first address that neither redirects for good nor sends on by itself; None when no page sent us on, or a
        temporary redirect came before it did.
    """
    seen = False
    for hop in hops[:-1]:
        if _is_page(hop):
            seen = True
        elif hop.status not in PERMANENT:
            return hop.url if seen else None
    return hops[-1].url if seen else None


def _is_page(hop: Hop) -> bool:
    return 200 <= hop.status < 300


def is_front_page(url: str) -> bool:
    """True for the root of a host and for its front page in one language (`/`, `/index.html`, `/de/`, `/en-gb/`)."""
    path, query = urls.path_and_query(url)
    path = urls.INDEX_PAGES.sub("/", path)
    return not urls.without_tracking(query) and (path == "/" or bool(_LANGUAGE_ROOT.fullmatch(_HOME.sub("/", path))))


def kinship(asked: str, target: str) -> Kinship:
    """How `target` is related to `asked`; both absolute http(s) URLs."""
    if urls.same_place(asked, target):
        return Kinship.SAME_PLACE
    if _is_error_page(target) and not _is_error_page(asked):
        return Kinship.ERROR_PAGE
    if is_front_page(target) and not is_front_page(asked):
        return Kinship.FRONT_PAGE
    if _is_search_page(target) and not _is_search_page(asked):
        return Kinship.SEARCH_PAGE
    is_same_site = urls.site(asked) == urls.site(target)
    if _query(asked) and not _query(target) and _path(asked) == _path(target):
        return Kinship.QUERY_LOST
    if _name(asked) == _name(target):
        return Kinship.SAME_NAME if is_same_site else Kinship.SAME_NAME_ELSEWHERE
    return Kinship.SAME_SITE if is_same_site else Kinship.ELSEWHERE


def _is_error_page(url: str) -> bool:
    path, query = urls.path_and_query(url)
    return (
        bool(_ERROR_PATH.search(path[-200:])) or "aspxerrorpath=" in query.lower() or bool(_ERROR_QUERY.search(query))
    )


def _is_search_page(url: str) -> bool:
    return bool(_SEARCH_PATH.search(urls.path_and_query(url)[0][-200:]))


def _path(url: str) -> str:
    return urls.INDEX_PAGES.sub("/", urls.path_and_query(url)[0]).rstrip("/")


def _query(url: str) -> str:
    return urls.without_tracking(urls.path_and_query(url)[1])


def _name(url: str) -> tuple[str, str]:
    """What a page is called on its site: the last part of its path without extension, and its query."""
    return _EXTENSION.sub("", _path(url).rpartition("/")[2]).casefold(), _query(url)
