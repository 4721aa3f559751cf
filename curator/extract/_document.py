"""An HTML page parsed once, with what several readers ask of it.

Never judges: every value is as the page wrote it, in the order of the page.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from curator import urls
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


@dataclass(frozen=True, slots=True)
class Document:
    """`metas` maps name, property, itemprop or http-equiv in lower case to the contents, in order."""

    url: str
    base: str
    tree: LexborHTMLParser
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
    tree = LexborHTMLParser(bounded(text), scripting=True)
    root = tree.root
    attributes = root.attributes if root is not None else {}
    things = _things(tree)
    return Document(
        url=url,
        base=_base(tree, url),
        tree=tree,
        language=(attributes.get("lang") or attributes.get("xml:lang") or "").strip(),
        titles=_titles(tree),
        headings=_headings(tree),
        metas=_metas(tree),
        links=_links(tree),
        things=things,
        works=works(things),
    )


def _base(tree: LexborHTMLParser, url: str) -> str:
    node = tree.css_first("base[href]")
    return (urls.parse((node.attributes.get("href") or "").strip(), base=url) if node else None) or url


def _titles(tree: LexborHTMLParser) -> tuple[str, ...]:
    """The texts of `title` elements, those of drawings left out."""
    found = []
    for node in tree.css("title")[:20]:
        parent = node.parent
        if parent is not None and parent.tag in ("head", "body", "html") and (text := node.text()).strip():
            found.append(text)
    return tuple(found)


def _headings(tree: LexborHTMLParser) -> tuple[tuple[int, str], ...]:
    found = []
    for node in tree.css("h1,h2,h3,h4,h5,h6")[:200]:
        text = " ".join(heading_text(node).split())
        if text and node.tag is not None:
            found.append((int(node.tag[1]), text[:_HEADING_CHARACTERS]))
    return tuple(found)


def heading_text(node: LexborNode) -> str:
    """A heading's words, without the styles and drawings inside it; line breaks become spaces."""
    if not node.any_css_matches(("style,script,svg,br,button,time",)):
        return node.text()
    parts: list[str] = []
    for inner in node.traverse(include_text=True):
        if inner.tag == "br":
            parts.append(" ")
        elif inner.tag == "-text" and not _hidden_in(inner, node):
            parts.append(inner.text())
    return "".join(parts)


def _hidden_in(inner: LexborNode, outer: LexborNode) -> bool:
    parent = inner.parent
    while parent is not None and parent.mem_id != outer.mem_id:
        if parent.tag in ("style", "script", "svg", "button"):
            return True
        parent = parent.parent
    return False


def _metas(tree: LexborHTMLParser) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for node in tree.css("meta[content]")[:_MOST_METAS]:
        attributes = node.attributes
        content = attributes.get("content")
        if not content or not content.strip():
            continue
        for key in ("property", "name", "itemprop", "http-equiv"):
            name = attributes.get(key)
            if name:
                name = name.strip().lower()
                found[name] = (*found.get(name, ()), content)
    return found


def _links(tree: LexborHTMLParser) -> tuple[Link, ...]:
    found = []
    for node in tree.css("link[rel][href]")[:_MOST_LINKS]:
        attributes = node.attributes
        rel = frozenset((attributes.get("rel") or "").lower().split())
        if rel & _USED_RELS:
            found.append(
                Link(
                    rel=rel,
                    href=attributes.get("href") or "",
                    type=attributes.get("type") or "",
                    hreflang=attributes.get("hreflang") or "",
                )
            )
    return tuple(found)


_USED_RELS: Final = frozenset({"canonical", "alternate", "license", "author", "image_src", "shortlink", "amphtml"})


def _things(tree: LexborHTMLParser) -> tuple[Thing, ...]:
    scripts = [
        node.text() for node in tree.css("script[type]") if "ld+json" in (node.attributes.get("type") or "").lower()
    ]
    items = tree.css("[itemscope][itemtype]")[:_MOST_ITEMS]
    return (*from_json_ld(scripts[:40]), *from_microdata(items))
