"""Resources as schema.org LearningResource in JSON-LD, by the AMB profile: for learning systems and search engines.

Never offers what is dead: a dump leaves it out, and a page's own description calls it obsolete and points at the copy.

Source: Allgemeines Metadatenprofil für Bildungsressourcen (AMB), version 20231019, w3id.org/kim/amb; schema.org and
LRMI for the names. One object a line, because a list of a hundred thousand would have to be read at once.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from curator.export import _addresses, _dates, _terms
from curator.export._format import About, Catalogue, Format
from curator.model import Cause, Entry, Guide, Listed, State

CONTEXT: Final = "https://w3id.org/kim/amb/context.jsonld"
NEEDS_LOGIN: Final = "http://w3id.org/kim/conditionsOfAccess/login"
OBSOLETE: Final = "Obsolete"
MAX_PARTS: Final = 1_000
MAX_SCRIPT: Final = 200_000
"""Characters of a description in a page; of a longer one the last parts are left out."""

_ENCODE: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_UNSTORABLE: Final = re.compile("[\ud800-\udfff]")
_UNSAFE: Final = re.compile("[<>&\u2028\u2029\x7f-\x9f\ud800-\udfff\ufeff]")


def render(catalogue: Catalogue) -> Iterator[str]:
    """One object a line, each complete by itself; what is broken is not among them."""
    for entry in catalogue.entries:
        if entry.state is not State.DEAD:
            line = _ENCODE(described(entry, catalogue.about))
            yield (line if line.isascii() else _UNSTORABLE.sub("\N{REPLACEMENT CHARACTER}", line)) + "\n"


def jsonld(entry: Entry, about: About) -> str:
    """The resource's description for `<script type="application/ld+json">`: nothing in it ends the element."""
    return _script(described(entry, about))


def jsonld_document(guide: Guide, about: About) -> str:
    """The document's description for its page, with its parts: each resource once, in order, without what is dead."""
    parts = list(_parts(guide, about))
    text = _script(_document(guide, about, parts))
    while len(text) > MAX_SCRIPT and parts:
        parts = parts[: len(parts) // 2]
        text = _script(_document(guide, about, parts))
    return text


def described(entry: Entry, about: About) -> dict[str, Any]:
    """The resource by the AMB schema; keys in the order of the profile."""
    own = entry.shelves[0].language if entry.shelves else None
    said: dict[str, Any] = {
        "@context": _context(own or entry.language, about),
        "id": _id(entry, about),
        "type": _types(entry),
        "name": entry.title,
        "description": entry.summary or None,
        "creator": [{"type": "Person", "name": name} for name in entry.creators if name],
        "publisher": [{"type": "Organization", "name": entry.publisher}] if entry.publisher else None,
        "datePublished": _dates.day(entry.published),
        "inLanguage": _languages(entry),
        "image": _addresses.strict(entry.image),
        "keywords": _keywords(entry),
        "isPartOf": _documents(entry, about),
        "mainEntityOfPage": _page(entry, about),
    }
    said.update(_concepts(entry, about))
    if entry.state is State.DEAD:
        said["creativeWorkStatus"] = OBSOLETE
    elif entry.cause is Cause.LOGIN:
        said["conditionsOfAccess"] = {"type": "Concept", "id": NEEDS_LOGIN}
    return {key: value for key, value in said.items() if value or value == ""}


def _concepts(entry: Entry, about: About) -> dict[str, Any]:
    """What is told by terms of other vocabularies."""
    licence = _addresses.strict(_terms.licence(entry.licence)) if entry.licence else None
    kind = _terms.resource_type(entry.kind) if entry.kind else None
    readers = {_terms.audience(name): name for name in entry.tagged("audience")} if entry.tags else {}
    said: dict[str, Any] = {}
    if licence:
        said["license"] = {"id": licence}
    if kind:
        said["learningResourceType"] = [{"type": "Concept", "id": kind}]
    label = _terms.language(about.language) or "en"
    concepts = [
        {"type": "Concept", "id": concept, "prefLabel": {label: name}} for concept, name in readers.items() if concept
    ]
    if concepts:
        said["audience"] = concepts
    return said


def _id(entry: Entry, about: About) -> str:
    """The address; for what has none, and for what is dead, an address that works, else a name."""
    address = entry.archived_url if entry.state is State.DEAD else entry.url
    return _addresses.strict(address) or about.page_of(entry.resource_id) or about.name_of(entry.resource_id)


def _types(entry: Entry) -> list[str]:
    kind = _terms.work_type(entry.kind) if entry.kind else None
    return ["LearningResource"] if kind is None else ["LearningResource", kind]


def _languages(entry: Entry) -> list[str]:
    codes = (_terms.language(tag) for tag in entry.languages)
    return list(dict.fromkeys(code for code in codes if code))


def _keywords(entry: Entry) -> list[str]:
    if not entry.tags and not entry.keywords:
        return []
    return list(dict.fromkeys([*(tag.value for tag in entry.tags if tag.scheme != "country"), *entry.keywords]))


def _documents(entry: Entry, about: About) -> list[dict[str, Any]]:
    """Each document that mentions it once, by its own address, else by that of its page here."""
    found: dict[str, dict[str, Any]] = {}
    for shelf in entry.shelves:
        name = _addresses.strict(shelf.url) or about.document_page(shelf.document_id)
        if name is not None:
            part = {"id": name, "type": ["LearningResource"], "name": shelf.title or shelf.key}
            found.setdefault(name, part)
    return list(found.values())


def _page(entry: Entry, about: About) -> list[dict[str, Any]]:
    """The catalogue's page on it: whose description this is, and as of when."""
    page = about.page_of(entry.resource_id)
    if page is None or about.base_url is None:
        return []
    said: dict[str, Any] = {"id": page, "type": "WebContent"}
    if about.portals:
        said["provider"] = {"id": about.base_url, "type": "Service", "name": about.name}
    if entry.checked_at is not None:
        said["dateModified"] = _dates.rfc_3339(entry.checked_at)
    return [said]


def _document(guide: Guide, about: About, parts: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    page = about.document_page(guide.document_id)
    code = _terms.language(guide.language)
    publisher = about.portal_name(guide.portal)
    said: dict[str, Any] = {
        "@context": _context(guide.language, about),
        "id": _addresses.strict(guide.url) or page or about.name_of(guide.document_id, what="document"),
        "type": ["LearningResource", "Collection"],
        "name": guide.title or guide.key,
        "description": guide.lead,
        "publisher": [{"type": "Organization", "name": publisher}] if publisher else None,
        "inLanguage": [code] if code else None,
        "keywords": list(dict.fromkeys(tag.value for tag in guide.tags)),
        "hasPart": list(parts),
        "mainEntityOfPage": [{"id": page, "type": "WebContent"}] if page else None,
    }
    return {key: value for key, value in said.items() if value or value == ""}


def _parts(guide: Guide, about: About) -> Iterator[dict[str, Any]]:
    told: set[int] = set()
    for listing in guide.listings:
        for listed in listing.mentions:
            if len(told) < MAX_PARTS and listed.state is not State.DEAD and listed.resource_id not in told:
                told.add(listed.resource_id)
                yield _part(listed, about)


def _part(listed: Listed, about: About) -> dict[str, Any]:
    number = listed.resource_id
    name = _addresses.strict(listed.mention.url) or about.page_of(number) or about.name_of(number)
    return {"id": name, "type": ["LearningResource"], "name": listed.mention.text}


def _context(language: str | None, about: About) -> list[Any]:
    code = _terms.language(language) or _terms.language(about.language) or "en"
    return [CONTEXT, {"@language": code}]


def _script(said: Mapping[str, Any]) -> str:
    """JSON in which no character ends a script, opens a comment or breaks a line of JavaScript.

    Source: HTML Living Standard, 4.12.1.3, restrictions for contents of script elements; RFC 8259, section 7.
    """
    return _UNSAFE.sub(
        lambda found: "\\ufffd" if "\ud800" <= found[0] <= "\udfff" else f"\\u{ord(found[0]):04x}", _ENCODE(said)
    )


FORMAT: Final = Format(
    name="amb",
    suffix="jsonl",
    media_type="application/jsonl; charset=utf-8",
    path="data/amb.jsonl",
    says="schema.org LearningResource in JSON-LD by the AMB profile, one object a line, without what is broken.",
    render=render,
)
