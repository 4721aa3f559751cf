"""Reads the plainer facts of a page: site name, image, canonical address, licence, keywords, kind.

Never completes what the page leaves out.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from curator.extract._document import Document
from curator.extract._names import stated_site_names
from curator.extract._things import PAGES, Thing
from curator.extract.hygiene import clean
from curator.extract.mojibake import mend, mended
from curator.extract.title import without_generic
from curator.model import Found

MOST_KEYWORDS: Final = 30
_ADDRESS_CHARACTERS: Final = 2_000

_CREATIVE_COMMONS: Final = re.compile(
    r"creativecommons\.org/(?:licenses/[a-z-]+|publicdomain/(?:zero|mark))", re.IGNORECASE
)
_KINDS: Final = {
    "newsarticle": "article", "blogposting": "article", "reportagenewsarticle": "article", "techarticle": "article",
    "scholarlyarticle": "article", "analysisnewsarticle": "article", "opinionnewsarticle": "article",
    "reviewnewsarticle": "article", "medicalscholarlyarticle": "article", "socialmediaposting": "article",
    "liveblogposting": "article", "article": "article", "report": "report", "videoobject": "video", "clip": "video",
    "movie": "video", "tvepisode": "video", "tvseries": "video", "audioobject": "audio", "podcastepisode": "audio",
    "podcastseries": "audio", "musicrecording": "audio", "softwareapplication": "software",
    "webapplication": "software", "mobileapplication": "software", "softwaresourcecode": "software",
    "educationevent": "event", "faqpage": "page", "qapage": "discussion", "discussionforumposting": "discussion",
    "learningresource": "learning resource", "presentationdigitaldocument": "presentation",
    "textdigitaldocument": "document", "digitaldocument": "document", "medicalwebpage": "page",
    "educationaloccupationalprogram": "course",
}  # fmt: skip
_OG_KINDS: Final = {
    "article": "article", "video.other": "video", "video.movie": "video", "video.episode": "video", "video": "video",
    "book": "book", "music.song": "audio", "product": "product", "profile": "profile", "blog": "blog",
}  # fmt: skip


_PLAYERS: Final = (("og:video", "video"), ("og:video:url", "video"), ("og:audio", "audio"), ("twitter:player", "video"))


def site_name(document: Document) -> Found | None:
    """What the page calls its site: og:site_name first, then other statements; None when it does not say."""
    stated = next((text for text in (clean(raw, limit=120) for raw in document.meta("og:site_name")) if text), None)
    if stated is not None:
        return Found(mend(stated), "og:site_name")
    name = next(iter(stated_site_names(document)), None)
    if name is None and document.is_home and document.titles:
        name = without_generic(clean(document.titles[0], limit=120))
        return Found(mend(name), "title") if name and name != clean(document.titles[0], limit=120) else None
    return Found(mend(name), "page") if name is not None else None


def image(document: Document) -> Found | None:
    """The absolute address of the picture that stands for the page."""
    places = (
        ("og:image", document.meta("og:image:secure_url", "og:image", "og:image:url")),
        ("twitter:image", document.meta("twitter:image", "twitter:image:src")),
        ("json-ld", (text for thing in document.works for text in thing.image)),
        ("image_src", (link.href for link in document.links if "image_src" in link.rel)),
        ("image", document.meta("image", "thumbnail", "sailthru.image.full")),
    )
    return _first_address(document, places)


def canonical(document: Document) -> Found | None:
    """The absolute address that the page calls its own: rel=canonical, else og:url."""
    places = (
        ("rel=canonical", (link.href for link in document.links if "canonical" in link.rel)),
        ("og:url", document.meta("og:url")),
    )
    return _first_address(document, places)


def licence(document: Document) -> Found | None:
    """The licence: an absolute address where the page gives one, else its wording."""
    linked = (link.href for link in document.links if "license" in link.rel)
    nodes = document.nodes
    marked = islice((nodes.get(node, "href") for node in nodes.all("a") if "license" in nodes.get(node, "rel")), 3)
    commons = (
        href
        for node in nodes.all("a")
        if "creativecommons.org/" in (href := nodes.attributes[node].get("href") or "")
        and _CREATIVE_COMMONS.search(href)
    )
    places = (
        ("rel=license", (*linked, *marked)),
        ("json-ld", tuple(text for thing in document.works for text in thing.licence)),
        ("dcterms.license", tuple(document.meta("dcterms.license", "dcterms.rights", "dc.rights"))),
        ("creative commons link", tuple(islice(commons, 10))),
        ("rights", tuple(document.meta("rights", "license", "licence"))),
    )
    for name, written in places:
        for text in written:
            value = document.absolute(text) if re.match(r"\s*(?:https?:)?//", text) else clean(text, limit=200)
            if value:
                return Found(value[:_ADDRESS_CHARACTERS], name)
    return None


def keywords(document: Document) -> tuple[Found, ...]:
    """The page's keywords, each once, at most 30, from the first place that has any."""
    nodes = document.nodes
    tags = (nodes.text(node) for node in nodes.related("tag"))
    places = (
        ("article:tag", document.meta("article:tag")),
        ("keywords", document.meta("keywords", "news_keywords")),
        ("json-ld", (text for thing in document.works[:1] for text in thing.keywords)),
        ("citation_keywords", document.meta("citation_keywords")),
        ("DC.subject", document.meta("dc.subject", "dcterms.subject")),
        ("rel=tag", islice(tags, MOST_KEYWORDS)),
    )
    for name, written in places:
        found = dict.fromkeys(text for raw in written for text in _split(raw))
        if found:
            return tuple(Found(text, name) for text in list(found)[:MOST_KEYWORDS])
    return ()


def kind(document: Document) -> Found | None:
    """What sort of thing the page is, in lower case: article, video, course, dataset, ...; None if unknown."""
    for thing in document.works:
        stated = _kind(thing)
        if stated is not None:
            return Found(stated, thing.origin)
    for written in document.meta("og:type"):
        known = _OG_KINDS.get(written.strip().lower())
        if known is not None:
            return Found(known, "og:type")
    if document.metas.get("citation_title"):
        return Found("article", "citation_title")
    for name, stated in _PLAYERS:
        if name in document.metas:
            return Found(stated, name)
    return Found("homepage", "address") if document.is_home and document.url else None


def audience(document: Document) -> Found | None:
    """For whom the page is, as it says: the roles and ages of its description, `; ` between them."""
    return _stated(document, "audience", "dcterms.audience", "dc.audience", "audience")


def level(document: Document) -> Found | None:
    """The educational level that the page states."""
    return _stated(document, "level", "dcterms.educationlevel", "educationallevel")


def resource_type(document: Document) -> Found | None:
    """What sort of learning resource the page says it is, such as `lesson plan`."""
    return _stated(document, "resource_type", "learningresourcetype", "dcterms.type", "dc.type")


def _stated(document: Document, field: str, *metas: str) -> Found | None:
    """The texts of one field of the page's description, else of the named metas, each once."""
    works = [(getattr(thing, field), thing.origin) for thing in document.works]
    for written, origin in (*works, *((tuple(document.meta(name)), name) for name in metas)):
        texts = dict.fromkeys(text for text in (clean(raw, limit=100) for raw in written[:10]) if text)
        if texts:
            return Found(clean("; ".join(texts), limit=300), origin)
    return None


def _kind(thing: Thing) -> str | None:
    for name in thing.kinds:
        if name not in PAGES and name != "creativework":
            return _KINDS.get(name, name if len(name) <= 30 else None)
    return None


def _split(raw: str) -> Iterator[str]:
    separator = ";" if raw.count(";") > raw.count(",") else r",|\|" if "," in raw or "|" in raw else "\n"
    for part in re.split(separator, raw[:4_000]):
        text = mended(part, limit=100).strip("#* ")
        if len(text) > 1:
            yield text


def _first_address(document: Document, places: tuple[tuple[str, Iterator[str]], ...]) -> Found | None:
    for name, written in places:
        for text in written:
            value = document.absolute(text)
            if value is not None and len(value) <= _ADDRESS_CHARACTERS:
                return Found(value, name)
    return None
