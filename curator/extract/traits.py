"""What the markup of a page says of it: an error template, advertisements for unused names, a script that sends on.

Never reads words, and never runs a script: only a script that does nothing but set the address counts.
"""

import re
from collections.abc import Iterator
from typing import Final

from curator import urls
from curator.extract._document import Document
from curator.extract._nodes import Nodes
from curator.extract.states import state_traits
from curator.model import Trait

MOST_MARKED: Final = 3_000
MOST_SCRIPTS: Final = 50
MOST_SCRIPT: Final = 1_500
_MOST_CLASSES: Final = 600
_MOST_ADDRESS: Final = 2_000

ERROR_NAMES: Final = frozenset(
    "error404 error-404 error_404 error--404 err404 page404 page-404 page_404 is-404 is404 status-404 http-404 "
    "template-404 route-404 e404 page-not-found page_not_found pagenotfound page--not-found notfoundpage "
    "not-found-page page-template-404 pg-notfound path-not-found page-error-404 pagetype-404 next-error-h1 "
    "noarticletext".split()
)
ERROR_WORDS: Final = ("404", "found", "next-error", "noarticletext")
"""At least one of them is in each of the names."""
_BOXES: Final = ("main", "section", "article", "div", "h1", "h2")
_HIDDEN: Final = re.compile(r"display\s{0,3}:\s{0,3}none", re.IGNORECASE)
_NAME_ADS: Final = (
    "/adsense/domains/", "parkingcrew.net", "sedoparking.com", "bodiscdn.com", "/park.js", "/parking-lander/",
    "parklogic.com",
    "cashparking.com",
    "skenzo.com",
    "dsparking.com",
    "rookmedia.net",
    "nsparking.com",
    "above.com/park",
)  # fmt: skip
_ITS_NAME: Final = re.compile(
    r"[?&;](?:domain|domain_?name|dn|dom|d|site_?name|searchbox_?domain)=(?:www\.)?([a-z0-9.-]{4,100})(?:[&;#]|$)", re.I
)
"""A link that tells for which unused name it was clicked."""
_FEW_LINKS: Final = 3
_MOST_LINKS: Final = 60
_ERROR_SAID: Final = (
    "data-status",
    "data-status-code",
    "data-page-type",
    "data-page",
    "data-template",
    "data-error-code",
)
_ERROR_VALUES: Final = frozenset(
    "404 410 error404 error-404 error_404 not-found not_found notfound page-not-found".split()
)

_SENDS: Final = re.compile(
    r"""(?:window\.|document\.|top\.|self\.|parent\.){0,2}location(?:\.href)?\s{0,5}
    (?:=|\.(?:replace|assign)\s{0,5}\()\s{0,5}["']([^"'\s]{1,2000})["']""",
    re.VERBOSE,
)
_STATEMENTS: Final = re.compile(r";|\n")
_FEW_STATEMENTS: Final = 6
_RUNS_AT_ONCE: Final = re.compile(r"onload|DOMContentLoaded|setTimeout|\)\s{0,5}\(\)", re.IGNORECASE)
"""A function that nobody calls sends nobody on."""
_ASKS: Final = re.compile(r"\bif\b|\bswitch\b|click|cookie|confirm|innerWidth|navigator|submit", re.IGNORECASE)


def traits(document: Document) -> tuple[Trait, ...]:
    """Every trait once, in the order of the enum."""
    nodes = document.nodes
    found = state_traits(document)
    if any(_is_error(nodes, node) or _is_said_to_be_one(nodes, node) for node in nodes.all("html", "body")):
        found.add(Trait.ERROR_TEMPLATE)
    if any(nodes.tags[node] in _BOXES and _is_error(nodes, node) for node in _perhaps_errors(nodes)):
        found.add(Trait.ERROR_BOX)
    scripts = (nodes.get(node, "src")[:_MOST_ADDRESS] for node in nodes.all("script")[:MOST_SCRIPTS])
    is_served = any(mark in address for address in scripts for mark in _NAME_ADS)
    if is_served or _has_a_key(nodes) or _only_sells_its_name(document):
        found.add(Trait.NAME_ADS)
    return tuple(trait for trait in Trait if trait in found)


def script_target(document: Document) -> str | None:
    """Where a short script that does hardly anything else sends the readers, absolute; None when there is none.

    A script that asks for something first (a click, a cookie, a width) is none of these.
    """
    nodes = document.nodes
    for node in nodes.all("script")[:MOST_SCRIPTS]:
        written = nodes.raw.get(node, "")
        if "location" not in written or len(written := written.strip()) > MOST_SCRIPT or _asks_first(written):
            continue
        match = _SENDS.search(written)
        target = document.absolute(match[1]) if match else None
        if target is not None and urls.split_fragment(target)[0] != urls.split_fragment(document.url)[0]:
            return target[:_MOST_ADDRESS]
    return None


def _has_a_key(nodes: Nodes) -> bool:
    """The key with which services for unused names ask blockers of advertisements to let theirs through."""
    return any(nodes.get(node, "data-adblockkey") for node in nodes.all("html"))


def _only_sells_its_name(document: Document) -> bool:
    """All links, or nearly, name the site's own host in their query, as lists of advertisements do."""
    nodes = document.nodes
    own = urls.host(document.url).removeprefix("www.")
    links = [href[:_MOST_ADDRESS] for node in nodes.all("a")[:_MOST_LINKS] if (href := nodes.get(node, "href"))]
    perhaps = [link for link in links if "=" in link and own in link.lower()]
    if not own or len(perhaps) < _FEW_LINKS:
        return False
    named: int = sum((match[1].lower() if (match := _ITS_NAME.search(link)) else "") == own for link in perhaps)
    return named >= _FEW_LINKS and named >= 0.75 * len(links)


def _perhaps_errors(nodes: Nodes) -> Iterator[int]:
    """The elements, among the first 3,000 with names, in whose names an error's may be."""
    vocabulary = nodes.vocabulary.lower()
    present = [word for word in ERROR_WORDS if word in vocabulary]
    last = (nodes.marked()[:MOST_MARKED][-1:] or [0])[0] if present else 0
    for names, numbers in nodes.named.items() if present else ():
        written = f"{names[0]} {names[1]}".lower()
        if any(word in written for word in present):
            yield from (node for node in numbers if node <= last)


def _is_said_to_be_one(nodes: Nodes, node: int) -> bool:
    """An attribute of html or body says that this is the page for missing pages."""
    return any(nodes.get(node, name).strip().lower() in _ERROR_VALUES for name in _ERROR_SAID)


def _asks_first(script: str) -> bool:
    """The script decides something, waits for something, or does more than send on."""
    if ("function" in script or "=>" in script) and not _RUNS_AT_ONCE.search(script):
        return True
    statements = [piece for piece in _STATEMENTS.split(script)[: _FEW_STATEMENTS + 8] if piece.strip()]
    return len(statements) > _FEW_STATEMENTS or bool(_ASKS.search(script))


def _is_error(nodes: Nodes, node: int) -> bool:
    """The element bears an error's name, and is not hidden."""
    attributes = nodes.attributes[node]
    if "hidden" in attributes or _HIDDEN.search((attributes.get("style") or "")[:_MOST_CLASSES]):
        return False
    written = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"[:_MOST_CLASSES].lower()
    return not ERROR_NAMES.isdisjoint(written.split())
