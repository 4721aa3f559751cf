"""What a page states about itself in JSON-LD and microdata, as typed values.

Never resolves contexts and never raises for broken JSON: schema.org's names are read as they stand.
"""

import json
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from curator.extract._nodes import Nodes

_MOST_THINGS: Final = 200
_MOST_DEPTH: Final = 12
_LONGEST_SCRIPT: Final = 1_000_000

WORKS: Final = frozenset(
    "article newsarticle blogposting reportagenewsarticle analysisnewsarticle opinionnewsarticle backgroundnewsarticle "
    "reviewnewsarticle satiricalarticle advertisercontentarticle techarticle scholarlyarticle medicalscholarlyarticle "
    "report socialmediaposting discussionforumposting liveblogposting creativework course book chapter dataset "
    "learningresource quiz howto recipe review claimreview videoobject clip movie tvepisode tvseries podcastepisode "
    "podcastseries audioobject musicrecording softwareapplication softwaresourcecode webapplication mobileapplication "
    "event educationevent product faqpage qapage question presentationdigitaldocument textdigitaldocument "
    "digitaldocument thesis legislation map photograph visualartwork game videogame medicalwebpage jobposting guide "
    "guideline specialannouncement publicationissue periodical imageobject educationaloccupationalprogram".split()
)
PAGES: Final = frozenset("webpage itempage aboutpage contactpage profilepage collectionpage searchresultspage".split())
SITES: Final = frozenset({"website"})
ORGANISATIONS: Final = frozenset({"organization", "newsmediaorganization", "corporation", "educationalorganization"})
_TOLD: Final = WORKS | PAGES | SITES | ORGANISATIONS
"""What readers ask for; lists of links and persons are left."""
_NOT_THE_PAGE: Final = frozenset({"imageobject", "review", "product", "event", "jobposting", "question"})
"""Types that stand for a part of a page as often as for all of it."""

_WRAPPERS: Final = ("<!--", "//<![CDATA[", "<![CDATA[", "/*<![CDATA[*/", "-->", "//]]>", "]]>", "/*]]>*/", "//", ";")
_TRAILING_COMMA: Final = re.compile(r",(\s*[}\]])")


@dataclass(frozen=True, slots=True)
class Thing:
    """One described thing. `kinds` are type names in lower case; every field holds what was written, in order."""

    kinds: tuple[str, ...] = ()
    origin: str = "json-ld"
    name: tuple[str, ...] = ()
    headline: tuple[str, ...] = ()
    description: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    published: tuple[str, ...] = ()
    modified: tuple[str, ...] = ()
    image: tuple[str, ...] = ()
    publisher: tuple[str, ...] = ()
    licence: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    url: tuple[str, ...] = ()
    resource_type: tuple[str, ...] = ()
    audience: tuple[str, ...] = ()
    level: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    depth: int = 0

    def is_a(self, kinds: frozenset[str]) -> bool:
        return any(kind in kinds for kind in self.kinds)


def from_json_ld(scripts: Iterable[str]) -> tuple[Thing, ...]:
    """What a page's `application/ld+json` scripts tell of works, pages, sites and organisations.

    Outer ones come before inner ones, in the order of the page.
    """
    nodes: list[tuple[Mapping[str, object], int]] = []
    for script in scripts:
        for node in _nodes(_parsed(script)):
            nodes.append(node)
            if len(nodes) >= _MOST_THINGS:
                break
    by_id = {str(node["@id"]): node for node, _ in nodes if "@id" in node and len(node) > 1}
    kinds = ((tuple(_kind(text) for text in _texts(node.get("@type"), by_id)), node, depth) for node, depth in nodes)
    return tuple(_thing(node, depth, by_id, kinds=own) for own, node, depth in kinds if not _TOLD.isdisjoint(own))


def from_microdata(nodes: Nodes, items: Iterable[int]) -> tuple[Thing, ...]:
    """The things of elements with `itemscope` and `itemtype`; properties of inner items count for the inner item."""
    return tuple(thing for item in items if (thing := _microdata(nodes, item)) is not None)


def works(things: Iterable[Thing]) -> tuple[Thing, ...]:
    """Things that may be what the page is about: works first, then pages; parts of pages only when outermost."""
    found = [t for t in things if t.is_a(WORKS) and (t.depth == 0 or not t.is_a(_NOT_THE_PAGE))]
    return (*sorted(found, key=lambda t: (t.is_a(_NOT_THE_PAGE), t.depth)), *(t for t in things if t.is_a(PAGES)))


def _parsed(script: str) -> object:
    if len(script) > _LONGEST_SCRIPT:
        return None
    for text in (script, _TRAILING_COMMA.sub(r"\1", _unwrapped(script))):
        try:
            parsed: object = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
        return parsed
    return None


def _unwrapped(script: str) -> str:
    """The script less the comment and CDATA marks that old browsers needed around it."""
    for _ in range(3):
        for mark in _WRAPPERS:
            script = script.strip().removeprefix(mark).removesuffix(mark)
    return script


def _nodes(value: object, depth: int = 0) -> Iterator[tuple[Mapping[str, object], int]]:
    if depth > _MOST_DEPTH:
        return
    if isinstance(value, list):
        for part in value[:_MOST_THINGS]:
            yield from _nodes(part, depth)
    elif isinstance(value, dict):
        graph = value.get("@graph")
        if graph is None or "@type" in value:
            yield value, depth
        for key, part in value.items():
            if isinstance(part, dict | list):
                yield from _nodes(part, depth if key in ("@graph", "mainEntity") else depth + 1)


def _thing(
    node: Mapping[str, object], depth: int, by_id: Mapping[str, Mapping[str, object]], *, kinds: tuple[str, ...]
) -> Thing:
    def texts(*keys: str) -> tuple[str, ...]:
        return tuple(text for key in keys for text in _texts(node.get(key), by_id))

    return Thing(
        kinds=kinds,
        name=texts("name", "title"),
        headline=texts("headline"),
        description=texts("description", "abstract"),
        authors=texts("author", "creator"),
        published=texts("datePublished", "uploadDate", "dateCreated"),
        modified=texts("dateModified"),
        image=tuple(text for key in ("image", "thumbnailUrl") for text in _texts(node.get(key), by_id, "url")),
        publisher=texts("publisher", "sourceOrganization"),
        licence=tuple(text for text in _texts(node.get("license"), by_id, "url")),
        keywords=texts("keywords"),
        language=tuple(_texts(node.get("inLanguage"), by_id, "alternateName")),
        url=tuple(text for key in ("url", "@id", "mainEntityOfPage") for text in _texts(node.get(key), by_id, "@id")),
        resource_type=texts("learningResourceType"),
        audience=tuple(_texts(node.get("audience"), by_id, "educationalRole")) + texts("typicalAgeRange"),
        level=texts("educationalLevel"),
        text=texts("articleBody"),
        depth=depth,
    )


def _texts(value: object, by_id: Mapping[str, Mapping[str, object]], key: str = "name") -> tuple[str, ...]:
    """The texts of a value: itself, or of an object its `key` (or the one it refers to)."""
    if isinstance(value, str):
        return (value,) if value.strip() else ()
    if isinstance(value, list):
        return tuple(text for part in value[:50] for text in _texts(part, by_id, key))
    if not isinstance(value, dict):
        return (str(value),) if isinstance(value, int) and not isinstance(value, bool) else ()
    for name in (key, "name", "audienceType", "@value", "contentUrl"):
        inner = value.get(name)
        inner = inner[0] if isinstance(inner, list) and inner else inner
        if isinstance(inner, str) and inner.strip():
            return (inner,)
    target = by_id.get(str(value.get("@id")), {})
    meant = target.get(key, target.get("name"))
    return (meant,) if isinstance(meant, str) and meant.strip() else ()


def _kind(written: str) -> str:
    return written.rstrip("/").rpartition("/")[2].rpartition(":")[2].rpartition("#")[2].lower()


_PROPERTIES: Final = {
    "name": "name", "headline": "headline", "description": "description", "abstract": "description",
    "author": "authors", "creator": "authors", "datepublished": "published", "datecreated": "published",
    "uploaddate": "published", "datemodified": "modified", "image": "image", "thumbnailurl": "image",
    "publisher": "publisher", "license": "licence", "keywords": "keywords", "inlanguage": "language", "url": "url",
    "learningresourcetype": "resource_type", "educationalrole": "audience", "typicalagerange": "audience",
    "educationallevel": "level",
}  # fmt: skip
_VALUE_ATTRIBUTES: Final = ("content", "datetime", "href", "src")
_TEXT_FIELDS: Final = frozenset({"name", "headline", "authors", "description"})


def _microdata(nodes: Nodes, item: int) -> Thing | None:
    own = nodes.attributes[item]
    written = own.get("itemtype") or ""
    if "itemprop" in own or not written:
        return None
    fields: dict[str, list[str]] = {}
    for node in _properties(nodes, item):
        for prop in nodes.get(node, "itemprop").lower().split():
            field = _PROPERTIES.get(prop)
            if field is not None and (value := _microdata_value(nodes, node, field)):
                fields.setdefault(field, []).append(value)

    def texts(field: str) -> tuple[str, ...]:
        return tuple(fields.get(field, ()))

    return Thing(
        kinds=tuple(_kind(kind) for kind in written.split()),
        origin="microdata",
        name=texts("name"),
        headline=texts("headline"),
        description=texts("description"),
        authors=texts("authors"),
        published=texts("published"),
        modified=texts("modified"),
        image=texts("image"),
        publisher=texts("publisher"),
        licence=texts("licence"),
        keywords=texts("keywords"),
        language=texts("language"),
        url=texts("url"),
        resource_type=texts("resource_type"),
        audience=texts("audience"),
        level=texts("level"),
    )


def _properties(nodes: Nodes, item: int) -> Iterator[int]:
    """The elements with `itemprop` that belong to the item and to no item inside it."""
    end = nodes.ends[item]
    inner_until = 0
    for node in nodes.special[bisect_right(nodes.special, item) :]:
        if node >= end:
            return
        own = nodes.attributes[node]
        if node >= inner_until and "itemprop" in own:
            yield node
        if node >= inner_until and "itemscope" in own:
            inner_until = nodes.ends[node]


def _microdata_value(nodes: Nodes, node: int, field: str) -> str:
    attributes = nodes.attributes[node]
    if "itemscope" in attributes:
        inner = _inner(nodes, node, "name") if field in ("authors", "publisher") else None
        inner = _inner(nodes, node, "url") if inner is None and field == "image" else inner
        if inner is None:
            return nodes.text(node, separator=" ") if field == "authors" else ""
        node, attributes = inner, nodes.attributes[inner]
    for name in _VALUE_ATTRIBUTES:
        value = attributes.get(name)
        if value and (name in ("content", "datetime") or field not in _TEXT_FIELDS):
            return value
    return nodes.text(node, separator=" ")[:2_000]


def _inner(nodes: Nodes, node: int, prop: str) -> int | None:
    """The first element inside with this property."""
    inside = nodes.attributes[node + 1 : nodes.ends[node]]
    return next((node + 1 + at for at, own in enumerate(inside) if prop in (own.get("itemprop") or "").split()), None)
