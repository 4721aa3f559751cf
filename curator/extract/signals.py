"""Collects what rules may know of an HTML page beyond its words: counted, bounded, without opinion.

Never follows a link and never keeps more than its bounds.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final

from curator import urls
from curator.extract._document import Document
from curator.extract._nodes import Nodes
from curator.extract.hygiene import clean
from curator.extract.language import normalised
from curator.extract.shingles import shingles
from curator.extract.states import is_drawn, told_in_a_box
from curator.extract.traits import script_target, traits
from curator.model import Alternate, Form, Signals

MOST_HEADINGS: Final = 40
MOST_HOSTS: Final = 50
MOST_FORMS: Final = 10
MOST_ALTERNATES: Final = 60
MOST_FEEDS: Final = 5
MOST_FRAMES: Final = 10
MOST_FIELDS: Final = 30
MAIN_TEXT_CHARACTERS: Final = 4_000
MOST_TITLE_CHARACTERS: Final = 300
_HEADING_CHARACTERS: Final = 200
_VALUE_CHARACTERS: Final = 500
_ADDRESS_CHARACTERS: Final = 2_000
_MOST_NODES: Final = 5_000

_AUTHORITY: Final = re.compile(r"^\s*(?:https?:)?//[^/?#\\\s]+", re.IGNORECASE)
_REFRESH: Final = re.compile(
    r"""^\s*(?:\d+(?:\.\d*)?|\.\d+)?\s*(?:[;,]\s*|\s+)?(?:url\s*=?\s*)?["']?\s*(.*?)\s*["']?\s*$""",
    re.IGNORECASE | re.DOTALL,
)
_JUST_A_TIME: Final = re.compile(r"^\s*[\d.]*\s*[;,]?\s*(?:url\s*=?\s*)?[\"']*\s*$", re.IGNORECASE)


def structure(document: Document, *, content_type: str, charset: str) -> Signals:
    """The signals that stand in the tree; those of the text are `text_signals`."""
    nodes = document.nodes
    links = [
        attributes["href"] or ""
        for attributes in (nodes.attributes[node] for node in nodes.all("a", "area")[:_MOST_NODES])
        if "href" in attributes
    ]
    scripts = [nodes.get(node, "src") for node in nodes.all("script")[:_MOST_NODES]]
    own = urls.host_and_port(document.url)
    return Signals(
        content_type=content_type,
        charset=charset,
        headings=tuple(text[:_HEADING_CHARACTERS] for _, text in _clean_headings(document)),
        forms=_forms(document),
        script_hosts=_hosts(scripts, own=own),
        outbound_hosts=_hosts(links, own=own),
        link_count=len(links),
        meta_refresh=meta_refresh(document),
        meta_robots=_first(document, "robots", "curator"),
        generator=_first(document, "generator"),
        alternates=_alternates(document),
        feeds=_feeds(document),
        frames=_frames(document),
        traits=traits(document),
        script_target=script_target(document),
        script_says=told_in_a_box(document),
        is_drawn=is_drawn(document),
        title=clean(document.titles[0], limit=MOST_TITLE_CHARACTERS) if document.titles else "",
    )


def text_signals(text: str) -> tuple[str, int, tuple[int, ...]]:
    """Of the whole main text: its beginning, its length in characters, its digest."""
    return text[:MAIN_TEXT_CHARACTERS], len(text), shingles(text)


def meta_refresh(document: Document) -> str | None:
    """Where the page sends its readers by itself, absolute; None when nowhere (a mere reload is nowhere).

    Sloppy forms count as browsers read them: `0;url=x`, `0; URL='x'`, `0 x`, `0,x`, `;url=x`.
    Source: WHATWG HTML 4.2.5.3, refresh state.
    """
    for content in (written[:_ADDRESS_CHARACTERS] for written in document.meta("refresh")):
        if _JUST_A_TIME.match(content):
            continue
        match = _REFRESH.match(content)
        target = document.absolute(match[1]) if match and match[1] else None
        if target is not None and urls.split_fragment(target)[0] != urls.split_fragment(document.url)[0]:
            return target[:_ADDRESS_CHARACTERS]
    return None


def _alternates(document: Document) -> tuple[Alternate, ...]:
    """The same page in other languages, as the page says; itself and `x-default` left out."""
    own = urls.split_fragment(document.url)[0]
    found: dict[str, Alternate] = {}
    for link in document.links:
        tag = normalised(link.hreflang) if "alternate" in link.rel and link.hreflang else None
        target = document.absolute(link.href) if tag else None
        if tag and target and target != own and len(target) <= _ADDRESS_CHARACTERS:
            found.setdefault(tag, Alternate(tag, target))
    return tuple(found.values())[:MOST_ALTERNATES]


def _feeds(document: Document) -> tuple[str, ...]:
    """The addresses of the page's feeds. Source: RSS Autodiscovery; RFC 4287 section 7 (media type)."""
    found = (
        document.absolute(link.href)
        for link in document.links
        if "alternate" in link.rel and link.type.lower().partition(";")[0].strip() in _FEED_TYPES
    )
    return tuple(dict.fromkeys(address[:_ADDRESS_CHARACTERS] for address in found if address))[:MOST_FEEDS]


def _frames(document: Document) -> tuple[str, ...]:
    """The addresses of a frameset's frames, and of inline frames that stand for the page's own content."""
    nodes = document.nodes
    written = (nodes.get(node, "src") for node in nodes.all("frame", "iframe")[:MOST_FRAMES])
    return tuple(
        dict.fromkeys(address[:_ADDRESS_CHARACTERS] for text in written if (address := document.absolute(text)))
    )


_FEED_TYPES: Final = frozenset(
    {"application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml"}
)


def _clean_headings(document: Document) -> Iterable[tuple[int, str]]:
    found = []
    for level, written in document.headings:
        text = clean(written, limit=_HEADING_CHARACTERS)
        if text:
            found.append((level, text))
        if len(found) >= MOST_HEADINGS:
            break
    return found


def _forms(document: Document) -> tuple[Form, ...]:
    found = []
    nodes = document.nodes
    for node in nodes.all("form")[:MOST_FORMS]:
        attributes = nodes.attributes[node]
        inputs = [nodes.attributes[field] for field in nodes.within(node, "input", "select", "textarea")]
        inputs = inputs[: MOST_FIELDS * 4]
        found.append(
            Form(
                method="post" if (attributes.get("method") or "").strip().lower() == "post" else "get",
                action=_action(document, attributes.get("action")),
                fields=tuple(dict.fromkeys(name for name in map(_field_name, inputs) if name))[:MOST_FIELDS],
                has_password=any((field.get("type") or "").lower() == "password" for field in inputs),
            )
        )
    return tuple(found)


def _action(document: Document, written: str | None) -> str:
    return (document.absolute(written or document.url) or "")[:_VALUE_CHARACTERS]


def _field_name(attributes: Mapping[str, str | None]) -> str:
    if (attributes.get("type") or "").lower() in ("hidden", "submit", "button", "image", "reset"):
        return ""
    return clean(attributes.get("name") or attributes.get("id") or "", limit=60)


def _hosts(written: Iterable[str], *, own: str) -> tuple[str, ...]:
    """The hosts of absolute addresses, the first fifty of the page, sorted, without the page's own."""
    found: set[str] = set()
    for authority in dict.fromkeys(match[0] for text in written if "//" in text and (match := _AUTHORITY.match(text))):
        host = _host(authority)
        if host and host != own:
            found.add(host)
        if len(found) >= MOST_HOSTS:
            break
    return tuple(sorted(found))


@lru_cache(maxsize=4_096)
def _host(authority: str) -> str:
    bare = authority.strip().lower()
    return urls.host_and_port(f"http:{bare}" if bare.startswith("//") else bare)


def _first(document: Document, *names: str) -> str | None:
    return next((text for text in (clean(raw, limit=200) for raw in document.meta(*names)) if text), None)


def ids(nodes: Nodes) -> frozenset[str]:
    """Every id and every name of an anchor."""
    found = {nodes.get(node, "id") for node in nodes.marked()}
    found.update(nodes.get(node, "name") for node in nodes.all("a"))
    return frozenset(found)
