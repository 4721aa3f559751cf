"""An HTML page parsed once, with what several readers ask of it.

Never judges: every value is as the page wrote it, in the order of the page.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from selectolax.lexbor import LexborHTMLParser

from curator import urls
from curator.extract._nodes import Nodes, walk
from curator.extract._things import Thing, from_json_ld, from_microdata, works
from curator.extract.bounds import bounded

_MOST_METAS: Final = 400
_MOST_LINKS: Final = 400
_MOST_ITEMS: Final = 60
_HEADING_CHARACTERS: Final = 500
_HOME: Final = re.compile(r"/(?:[a-z]{2}(?:[-_][a-zA-Z]{2})?/?)?(?:(?:index|default|home)\.\w{2,5})?")


@dataclass(frozen=True, slots=True)
class Link:
    """A `link` element: its `rel` tokens in lower case, the rest as written."""

    rel: frozenset[str]
    href: str
    type: str = ""
    hreflang: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """`metas` maps name, property, itemprop or http-equiv in lower case to the contents, in order."""

    url: str
    base: str
    nodes: Nodes
    language: str
    titles: tuple[str, ...]
    headings: tuple[tuple[int, str], ...]
    metas: Mapping[str, tuple[str, ...]]
    links: tuple[Link, ...]
    things: tuple[Thing, ...]
    works: tuple[Thing, ...] = field(default=())

    def meta(self, *names: str) -> Iterator[str]:
        """The contents of the named metas that say something, name by name."""
        for name in names:
            yield from self.metas.get(name, ())

    def absolute(self, written: str) -> str | None:
        """The http(s) URL that `written` means on this page, None when it means none."""
        parsed = urls.parse(written.strip(), base=self.base) if written.strip() else None
        return parsed if parsed and urls.is_web(parsed) else None

    @property
    def is_home(self) -> bool:
        """True for a site's root and its language and index pages."""
        bare = self.url.partition("#")[0].partition("?")[0]
        return _HOME.fullmatch("/" + bare.partition("://")[2].partition("/")[2]) is not None

    @property
    def h1s(self) -> tuple[str, ...]:
        return tuple(text for level, text in self.headings if level == 1)


def parse(text: str, *, url: str) -> Document:
    """The document of an HTML text, which is cut where it would cost more than a page may."""
    nodes = walk(LexborHTMLParser(bounded(text), scripting=True).root)
    things = _things(nodes)
    return Document(
        url=url,
        base=_base(nodes, url),
        nodes=nodes,
        language=(nodes.get(0, "lang") or nodes.get(0, "xml:lang")).strip() if nodes.tags else "",
        titles=_titles(nodes),
        headings=_headings(nodes),
        metas=_metas(nodes),
        links=_links(nodes),
        things=things,
        works=works(things),
    )


def _base(nodes: Nodes, url: str) -> str:
    written = next((node for node in nodes.all("base") if "href" in nodes.attributes[node]), None)
    return (urls.parse(nodes.get(written, "href").strip(), base=url) if written is not None else None) or url


def _titles(nodes: Nodes) -> tuple[str, ...]:
    """The texts of `title` elements, those of drawings left out."""
    found = []
    for node in nodes.all("title")[:20]:
        parent = nodes.parents[node]
        if parent >= 0 and nodes.tags[parent] in ("head", "body", "html") and (text := nodes.text(node)).strip():
            found.append(text)
    return tuple(found)


def _headings(nodes: Nodes) -> tuple[tuple[int, str], ...]:
    found = []
    for node in nodes.all("h1", "h2", "h3", "h4", "h5", "h6")[:200]:
        text = " ".join(heading_text(nodes, node).split())
        if text:
            found.append((int(nodes.tags[node][1]), text[:_HEADING_CHARACTERS]))
    return tuple(found)


def heading_text(nodes: Nodes, heading: int) -> str:
    """A heading's words, without the buttons and drawings inside it; line breaks become spaces."""
    end = nodes.ends[heading]
    if end == heading + 1:
        return nodes.text(heading)
    hidden = [node for node in range(heading + 1, end) if nodes.tags[node] in ("svg", "button")]
    breaks = {nodes.starts[node] for node in nodes.within(heading, "br")}
    parts: list[str] = []
    for place in range(nodes.starts[heading], nodes.stops[heading]):
        owner = nodes.owners[place]
        if place in breaks:
            parts.append(" ")
        if not any(node <= owner < nodes.ends[node] for node in hidden):
            parts.append(nodes.texts[place])
    return "".join(parts)


def _metas(nodes: Nodes) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for node in nodes.all("meta")[:_MOST_METAS]:
        attributes = nodes.attributes[node]
        content = attributes.get("content")
        if not content or not content.strip():
            continue
        for key in ("property", "name", "itemprop", "http-equiv"):
            name = attributes.get(key)
            if name:
                name = name.strip().lower()
                found[name] = (*found.get(name, ()), content)
    return found


def _links(nodes: Nodes) -> tuple[Link, ...]:
    found = []
    for node in nodes.all("link")[:_MOST_LINKS]:
        attributes = nodes.attributes[node]
        rel = frozenset((attributes.get("rel") or "").lower().split())
        if rel & _USED_RELS and "href" in attributes:
            found.append(
                Link(
                    rel=rel,
                    href=attributes.get("href") or "",
                    type=attributes.get("type") or "",
                    hreflang=attributes.get("hreflang") or "",
                    title=attributes.get("title") or "",
                )
            )
    return tuple(found)


_USED_RELS: Final = frozenset({"canonical", "alternate", "license", "author", "image_src", "shortlink", "amphtml"})


def _things(nodes: Nodes) -> tuple[Thing, ...]:
    scripts = [nodes.raw.get(node, "") for node in nodes.all("script") if "ld+json" in nodes.get(node, "type").lower()]
    items = [one for one in nodes.special if {"itemtype", "itemscope"} <= nodes.attributes[one].keys()]
    return (*from_json_ld(scripts[:40]), *from_microdata(nodes, items[:_MOST_ITEMS]))
