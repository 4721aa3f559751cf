"""What the wire says of itself, and which of a server's headers are kept as evidence.

Never pretends to be a browser, and never keeps a cookie's value.
"""

import re
from collections.abc import Iterable
from typing import Final

from curator import __version__
from curator.model import Agent, Courtesy, Request

PRODUCT: Final = "curator"
"""The product token, in the user agent and in robots.txt matters (RFC 9309, 2.2.1)."""

VALUE_CHARS: Final = 2_048
SHORT_CHARS: Final = 512
MAX_KEPT: Final = 40

KEPT: Final = frozenset(
    "content-type content-length content-disposition location etag last-modified retry-after server x-robots-tag "
    "www-authenticate content-language link refresh set-cookie cf-mitigated x-amzn-waf-action x-vercel-mitigated x-cdn "
    "x-datadome x-dd-b x-iinfo x-sucuri-block x-sucuri-id x-ratelimit-remaining ratelimit-remaining "
    "x-rate-limit-remaining x-ratelimit-reset ratelimit-reset".split()
)
"""Headers that some rule may ask for; of `set-cookie` only the names of the cookies."""

_PRESENT: Final = frozenset({"x-datadome", "x-dd-b", "x-iinfo", "x-sucuri-block", "x-sucuri-id"})
"""Kept as `present`: their values are another for every request, and mean nothing to anybody else."""
_LEFT: Final = frozenset({"x-ratelimit-remaining", "ratelimit-remaining", "x-rate-limit-remaining"})
_LONG: Final = frozenset({"location", "link", "refresh"})
_CREDENTIALS: Final = re.compile(r"(//)[^/\\?#\s\"'<>@]*@")
_LANGUAGE: Final = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")
_ACCEPT: Final = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
_ACCEPT_ALL: Final = (
    "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,application/pdf;q=0.9,*/*;q=0.8"
)
_NAVIGATION: Final = (
    ("Upgrade-Insecure-Requests", "1"),
    ("Sec-Fetch-Dest", "document"),
    ("Sec-Fetch-Mode", "navigate"),
    ("Sec-Fetch-Site", "none"),
)
"""What a reader's own click looks like (W3C Fetch Metadata, 2): that is what is being tried out."""
_ENCODINGS: Final = "gzip, deflate, br, zstd"

Headers = tuple[tuple[str, str], ...]


def user_agent(courtesy: Courtesy, agent: Agent = Agent.OWN) -> str:
    """`curator/0.1 (+contact)`, or the same in the form that browsers began with.

    Source: RFC 9110, 10.1.5; RFC 9309, 2.2.1."""
    contact = _visible(courtesy.contact).replace("(", "").replace(")", "")
    name = f"{PRODUCT}/{__version__}"
    if agent is Agent.COMPATIBLE:
        return f"Mozilla/5.0 (compatible; {name}; +{contact})" if contact else f"Mozilla/5.0 (compatible; {name})"
    return f"{name} (+{contact})" if contact else name


def sent(request: Request, courtesy: Courtesy, agent: Agent = Agent.OWN) -> Headers:
    """The headers of every request of a look but Host and Cookie: complete and ordinary, as servers expect them."""
    headers = [
        ("User-Agent", user_agent(courtesy, agent)),
        ("Accept", _ACCEPT_ALL if agent is Agent.COMPATIBLE else _ACCEPT),
        ("Accept-Language", _accept_language(request.language)),
        ("Accept-Encoding", _ENCODINGS),
    ]
    if agent is Agent.COMPATIBLE:
        headers += _NAVIGATION
    if request.etag and _visible(request.etag) == request.etag:
        headers.append(("If-None-Match", request.etag))
    if request.last_modified and _visible(request.last_modified) == request.last_modified:
        headers.append(("If-Modified-Since", request.last_modified))
    return tuple(headers)


def kept(raw: Iterable[tuple[bytes, bytes]]) -> Headers:
    """The selected headers in the order received: lower-case names, readable and bounded values, 40 at most.

    What is left of a quota is kept only when that is nothing, since all other numbers differ from night to night.
    """
    chosen: list[tuple[str, str]] = []
    for key, value in raw:
        name = key.decode("ascii", "replace").lower()
        if name in KEPT and not (name in _LEFT and value.strip() != b"0"):
            chosen.append((name, _value(name, text(value))))
            if len(chosen) == MAX_KEPT:
                break
    return tuple(chosen)


def text(value: bytes) -> str:
    """A header's value as people meant it: UTF-8 where it is, else latin-1 (RFC 9110, 5.5)."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")


def _value(name: str, value: str) -> str:
    if name in _PRESENT:
        return "present"
    if name == "set-cookie":
        value = value.partition("=")[0].strip()
    printable = value[:VALUE_CHARS]
    if not printable.isprintable():
        printable = "".join(char if char.isprintable() else " " for char in printable)
    printable = printable.strip()
    return _CREDENTIALS.sub(r"\1", printable) if name in _LONG else printable[:SHORT_CHARS]


def _accept_language(language: str | None) -> str:
    """The resource's own language first, then English, then anything."""
    if not language or not _LANGUAGE.fullmatch(language):
        return "en,*;q=0.5"
    main = language.partition("-")[0]
    wanted = [language]
    if main != language:
        wanted.append(f"{main};q=0.9")
    if main.lower() != "en":
        wanted.append("en;q=0.7")
    return ",".join([*wanted, "*;q=0.5"])


def _visible(written: str) -> str:
    """Printable ASCII only: nothing that could end a header or start another."""
    return "".join(char for char in written.strip() if " " <= char <= "~")
