"""Collects what rules may know of an HTML page beyond its words: counted, bounded, without opinion.

Never follows a link and never keeps more than its bounds.
"""

import re
from collections.abc import Iterable
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from curator import urls
from curator.extract._document import Document
from curator.extract.hygiene import clean
from curator.extract.shingles import shingles
from curator.model import Form, Signals

MOST_HEADINGS: Final = 40
MOST_HOSTS: Final = 50
MOST_FORMS: Final = 10
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
    tree = document.tree
    links = [node.attributes.get("href") or "" for node in tree.css("a[href],area[href]")[:_MOST_NODES]]
    scripts = [node.attributes.get("src") or "" for node in tree.css("script[src]")[:_MOST_NODES]]
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
    for node in document.tree.css("form")[:MOST_FORMS]:
        attributes = node.attributes
        inputs = node.css("input,select,textarea")[: MOST_FIELDS * 4]
        found.append(
            Form(
                method="post" if (attributes.get("method") or "").strip().lower() == "post" else "get",
                action=_action(document, attributes.get("action")),
                fields=tuple(dict.fromkeys(name for name in map(_field_name, inputs) if name))[:MOST_FIELDS],
                has_password=any((field.attributes.get("type") or "").lower() == "password" for field in inputs),
            )
        )
    return tuple(found)


def _action(document: Document, written: str | None) -> str:
    return (document.absolute(written or document.url) or "")[:_VALUE_CHARACTERS]


def _field_name(node: LexborNode) -> str:
    attributes = node.attributes
    if (attributes.get("type") or "").lower() in ("hidden", "submit", "button", "image", "reset"):
        return ""
    return clean(attributes.get("name") or attributes.get("id") or "", limit=60)


def _hosts(written: Iterable[str], *, own: str) -> tuple[str, ...]:
    """The hosts of absolute addresses, the first fifty of the page, sorted, without the page's own."""
    authorities = dict.fromkeys(match[0].strip().lower() for text in written if (match := _AUTHORITY.match(text)))
    found: set[str] = set()
    for authority in authorities:
        host = urls.host_and_port(f"http:{authority}" if authority.startswith("//") else authority)
        if host and host != own:
            found.add(host)
        if len(found) >= MOST_HOSTS:
            break
    return tuple(sorted(found))


def _first(document: Document, *names: str) -> str | None:
    return next((text for text in (clean(raw, limit=200) for raw in document.meta(*names)) if text), None)


def ids(tree: LexborHTMLParser) -> frozenset[str]:
    """Every id and every name of an anchor."""
    found = {node.attributes.get("id") or "" for node in tree.css("[id]")}
    found.update(node.attributes.get("name") or "" for node in tree.css("a[name]"))
    return frozenset(found)
