"""One spelling per URL: parsing by the WHATWG rules, identity, and whether two URLs are the same place.

Never touches the network and never guesses: identity joins only what every server must treat alike.
"""

import re
from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Final, TypeVar

import ada_url
from publicsuffixlist import PublicSuffixList

MAX_LENGTH: Final = 65_536
SHORT: Final = 2_048
"""Addresses up to this length are remembered for a while."""
WEB_SCHEMES: Final = frozenset({"http", "https"})

TRACKING: Final = frozenset(
    "fbclid gclid dclid gbraid wbraid msclkid yclid igshid mc_cid mc_eid _ga _gl _hsenc _hsmi mkt_tok vero_id "
    "wickedid oly_enc_id oly_anon_id s_cid icid ref_src spm".split()
)
"""Query parameters that say where a visitor came from and never what is shown; and every `utm_*`."""

INDEX_PAGES: Final = re.compile(r"/(?:index|default|home)\.(?:html?|php\d?|aspx?|jsp|cgi|shtml)$", re.IGNORECASE)

_BLANKS: Final = "".join(map(chr, range(0x21)))
"""What the parser drops at both ends: C0 controls and the space, and no other kind of space."""

_ESCAPE: Final = re.compile(r"%[0-9a-fA-F]{2}")
_SCHEME: Final = re.compile(r"^[\x00-\x20]*([a-zA-Z][a-zA-Z0-9+.\-]*):")


_Told = TypeVar("_Told")


def _remembered(read: Callable[[str], _Told]) -> Callable[[str], _Told]:
    """The same few addresses are read again and again while one case is judged. Long ones are not kept."""
    kept = lru_cache(maxsize=512)(read)

    @wraps(read)
    def told(url: str) -> _Told:
        return kept(url) if len(url) <= SHORT else read(url)

    return told


def parse(written: str, *, base: str | None = None) -> str | None:
    """The absolute URL that a browser would make of `written`, fragment included.

    Returns:
        The WHATWG serialisation, or None when a browser would refuse it, when it or what becomes of it is longer than
        65,536 characters, when it holds lone surrogates, or when it is relative and there is no base to join it to.

    Source: WHATWG URL Standard, 4.4.
    """
    if len(written) > MAX_LENGTH:
        return None
    try:
        parsed = ada_url.join_url(base, written) if base else ada_url.URL(written).href
    except (ValueError, UnicodeError):
        return None
    return parsed if len(parsed) <= MAX_LENGTH else None


def scheme(url: str) -> str | None:
    """The scheme in lower case, None when there is none: `mailto:ann@example.org` gives `mailto`."""
    match = _SCHEME.match(url)
    return match[1].lower() if match else None


def is_web(url: str) -> bool:
    """True for absolute http and https URLs."""
    return scheme(url) in WEB_SCHEMES


def split_fragment(url: str) -> tuple[str, str | None]:
    """The URL without its fragment, and the fragment as written (None when there is none, "" for a bare `#`)."""
    bare, mark, fragment = url.partition("#")
    return bare, fragment if mark else None


@_remembered
def identity(url: str) -> str:
    """The key under which a resource is known: equal keys are the same request to the same server.

    Scheme and host in lower case and Punycode, default port and dot segments gone (all by the WHATWG serialisation),
    percent-escapes in upper case, credentials kept, no fragment. Path case, escapes, query order, trailing slashes,
    `www.` and http/https stay apart, because servers may tell them apart. What cannot be parsed is its own key.
    """
    parsed = parse(url)
    if parsed is None:
        return url.strip(_BLANKS)
    bare, fragment = split_fragment(parsed)
    if fragment is not None and fragment.startswith("!") and is_web(bare):
        bare = parsed  # "#!" addresses a page of its own on sites of the AJAX-crawling age
    return _ESCAPE.sub(lambda match: match[0].upper(), bare)


@_remembered
def host(url: str) -> str:
    """The host of an absolute URL in lower case and Punycode, "" when it has none. No port."""
    try:
        return ada_url.URL(url).hostname
    except (ValueError, UnicodeError):
        return ""


def host_and_port(url: str) -> str:
    """`host`, or `host:port` when the port is not the scheme's own: the unit of politeness."""
    try:
        return ada_url.URL(url).host
    except (ValueError, UnicodeError):
        return ""


@lru_cache(maxsize=1)
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()


@_remembered
def path_and_query(url: str) -> tuple[str, str]:
    """Path and query (without `?`) of an absolute URL as the wire sends them, ("", "") when it cannot be parsed."""
    try:
        parts = ada_url.URL(url)
    except (ValueError, UnicodeError):
        return "", ""
    return parts.pathname, parts.search.removeprefix("?")


@_remembered
def site(url: str) -> str:
    """The registrable domain of the URL's host (`bbc.co.uk`); the host itself for addresses and bare suffixes.

    Source: the Public Suffix List as shipped by publicsuffixlist, private section included.
    """
    name = host(url).rstrip(".")
    if name.startswith("[") or name.rpartition(".")[2].isdigit():
        return name
    return _suffixes().privatesuffix(name) or name


def same_place(one: str, other: str) -> bool:
    """True when the two differ only in what sites change without moving a page.

    http or https, `www.`, a trailing slash, doubled slashes, tracking parameters, index pages, letter case of
    percent-escapes, the fragment (but for `#!`), and an empty query. Credentials, host, port and path must agree
    apart from that; addresses that are not on the web, or cannot be parsed, must have the same identity.
    """
    return one == other or _place(one) == _place(other)


def without_tracking(query: str) -> str:
    """The query (without `?`) less its tracking parameters; order and spelling of the others stay."""
    kept = [part for part in query.split("&") if part and not _is_tracking(part.partition("=")[0])]
    return "&".join(kept)


def _is_tracking(name: str) -> bool:
    return name.lower() in TRACKING or name.lower().startswith("utm_")


@_remembered
def _place(url: str) -> tuple[str, ...]:
    parsed = parse(url)
    if parsed is None or not is_web(parsed):
        return (identity(url),)
    parts = ada_url.URL(identity(parsed))
    path = INDEX_PAGES.sub("/", re.sub(r"/{2,}", "/", parts.pathname))
    return (
        f"{parts.username}:{parts.password}",
        parts.hostname.rstrip(".").removeprefix("www."),
        parts.port,
        path.rstrip("/"),
        without_tracking(parts.search.removeprefix("?")),
        parts.hash,
    )
