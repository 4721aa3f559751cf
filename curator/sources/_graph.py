"""The resources that JSON-LD describes, wherever they stand in it, and what is said of each.

Never tells a resource twice at one place, and never goes round in a circle.
"""

import re
from collections.abc import Iterator
from typing import Final

from curator.model import Facts, Role, Tag
from curator.sources._embedded import plain
from curator.sources._outline import Link, Outline, annotation, fold
from curator.sources._scan import Places
from curator.sources._tree import Value

KEYWORD: Final = "keyword"
MAX_DEPTH: Final = 60

_FURTHER: Final = (
    "graph itemlistelement item haspart mainentity mentions citation isbasedon subjectof workexample exampleofwork "
    "video audio itemoffered dataset hascourseinstance course episode "
    "includedindatacatalog coursework haslearningresource teaches workfeatured collection track trackitems member "
    "dataset recordedin translationofwork worktranslation isvariantof included reverse list set"
).split()
"""Properties that lead on to resources; all others describe the resource that has them."""

_NOT_LISTED: Final = frozenset(
    "person organization educationalorganization collegeoruniversity school localbusiness newsmediaorganization "
    "imageobject searchaction entrypoint readaction breadcrumblist listitem website sitenavigationelement wpheader "
    "wpfooter postaladdress place offer aggregaterating review propertyvalue definedterm alignmentobject audience "
    "educationalaudience".split()
)
_ABOUT_THE_SITE: Final = frozenset(("breadcrumblist", "sitenavigationelement", "wpheader", "wpfooter", "searchaction"))
_LISTS: Final = frozenset("itemlist collection collectionpage datacatalog learningpathway course howto".split())
_HOLDERS: Final = frozenset(("itemlist", "collectionpage", "datacatalog", "breadcrumblist", "listitem"))
_ADDRESSES: Final = ("url", "contenturl", "embedurl", "downloadurl", "installurl", "sameas", "identifier")
_WEB: Final = re.compile(r"\s*https?://[^\s<>\"]+\s*\Z", re.IGNORECASE)
_NAMES: Final = ("name", "headline", "title", "label", "preflabel", "alternatename")


class Graph:
    """All that a file or page describes."""

    def __init__(self) -> None:
        self._roots: list[Value] = []
        self._by_id: dict[str, Value] = {}
        self._told: set[int] = set()
        self._own: set[int] = set()
        self.base: str | None = None
        self.title = ""
        self.language = ""

    def add(self, root: Value) -> None:
        """One JSON text more; what it names by @id may be described in any other."""
        self._roots.append(root)
        waiting = [root]
        while waiting:
            value = waiting.pop()
            own = _id(value)
            if own and len(value.entries) > 1:
                self._by_id.setdefault(own, value)
            context = value.entries.get("@context")
            if context is not None and "@base" in context.entries:
                self.base = self.base or context.entries["@base"].text
            waiting += [*value.items, *value.entries.values()]

    def tell(self, outline: Outline, places: Places, *, source: str) -> None:
        """Puts the resources into the outline, in the order of the text."""
        self._outline, self._places, self._source = outline, places, source
        for root in self._roots:
            self._walk(root)

    def _walk(self, root: Value) -> None:
        waiting: list[tuple[Value, tuple[str, ...], int]] = [(root, (), 0)]
        while waiting:
            value, path, depth = waiting.pop()
            node = self._resolved(value)
            if id(node) in self._told or depth > MAX_DEPTH:
                continue
            self._told.add(id(node))
            deeper = [(item, path, depth + 1) for item in node.items]
            if node.text is not None and node.is_text and depth:
                self._bare(node, path)
            elif node.entries:
                inner = self._node(node, path)
                deeper += [(child, inner, depth + 1) for child in _below(node)]
            waiting += reversed(deeper)

    def _resolved(self, value: Value) -> Value:
        """What a mere reference means (JSON-LD 1.1, 3.3)."""
        own = _id(value)
        return self._by_id.get(own, value) if own and len(value.entries) == 1 else value

    def _bare(self, value: Value, path: tuple[str, ...]) -> None:
        """An address in place of a resource, as in `"hasPart": ["https://..."]`."""
        if value.text and _WEB.match(value.text):
            self._outline.named(path, line=self._places.line(value.start))
            self._add(value, value.text.strip(), "", Role.MAIN, item=None)

    def _node(self, node: Value, path: tuple[str, ...]) -> tuple[str, ...]:
        """Tells the resource, and says under which headings those within it stand."""
        types = _types(node)
        name = _first(node, _NAMES)
        above = path[-1] if path else ""
        is_list = bool(types & _LISTS)
        if not self.title and (is_list or not path):
            self.title, self.language = name, self.language or _first(node, ("inlanguage",))
        is_listed = types - _NOT_LISTED if types else any(_all(node, *_ADDRESSES[:2])) or "@id" in node.entries
        if (is_listed and not types & _HOLDERS) or ("listitem" in types and not _all(node, "item")):
            self._resource(node, name, path)
        return (*path, name) if is_list and name and name != above and len(path) < 6 else path

    def _resource(self, node: Value, name: str, path: tuple[str, ...]) -> None:
        found = list(_addresses(node))
        if not found and not (_types(node) and name):
            return
        self._outline.named(path, line=self._places.line(node.start))
        item = self._outline.new_id()
        words = annotation(plain(_first(node, ("description", "abstract", "disambiguatingdescription"))))
        facts, tags = self._facts(node), _tags(node)
        for number, value in enumerate(found):
            role = Role.MAIN if number == 0 else Role.OTHER
            is_main = number == 0
            self._add(
                value, (value.text or "").strip(), name, role, item=item, words=words if is_main else None,
                facts=facts if is_main else Facts(), tags=tags if is_main else (),
            )  # fmt: skip
        if not found and _types(node) & {"learningresource", "creativework", "course", "book", "article"}:
            self._outline.add(Link(None, name, annotation=words, item=item, facts=facts, tags=tags))

    def _add(
        self, value: Value, href: str, text: str, role: Role, *, item: int | None, words: str | None = None,
        facts: Facts | None = None, tags: tuple[Tag, ...] = (),
    ) -> None:  # fmt: skip
        at = next(
            (found for spelled in (href, href.replace("/", "\\/"))
             if (found := self._source.find(spelled, value.start, value.end)) >= 0), -1,
        )  # fmt: skip
        start, end = (value.start, value.end) if at < 0 else (at, value.end)
        written, place = self._places.trimmed(start, end)
        self._outline.add(
            Link(
                href, text or href, written=written, annotation=words, role=role, item=item, place=place,
                facts=facts or Facts(), tags=tags,
            )
        )  # fmt: skip

    def _facts(self, node: Value) -> Facts:
        types = [shown for one in _values(node, "@type") if (shown := one.rpartition("/")[2])]
        kinds = _all(node, "learningresourcetype") or types
        country = _first(node, ("countryoforigin", "spatialcoverage", "contentlocation"))
        return Facts(
            creators=tuple(dict.fromkeys(self._named(node, "author", "creator", "contributor"))),
            publisher=next(self._named(node, "publisher", "provider", "sourceorganization"), None),
            date=_first(node, ("datepublished", "datecreated", "datemodified", "date", "issued")) or None,
            kind=next(iter(kinds), None), country=country or None,
            languages=tuple(dict.fromkeys(one for one in _all(node, "inlanguage", "language") if len(one) <= 35)),
        )  # fmt: skip

    def _named(self, node: Value, *names: str) -> Iterator[str]:
        for value in _children(node, *names):
            resolved = self._resolved(value)
            words = _first(resolved, _NAMES) if resolved.entries else fold(resolved.text or "")
            if words and "://" not in words:
                yield words


def _tags(node: Value) -> tuple[Tag, ...]:
    found = [Tag(KEYWORD, part) for word in _all(node, "keywords", "about") for part in _parts(word)]
    for scheme, name in (("audience", "audience"), ("level", "educationallevel"), ("license", "license")):
        found += [Tag(scheme, word) for word in _all(node, name)]
    for alignment in _children(node, "educationalalignment"):
        kind = _first(alignment, ("alignmenttype",)).lower()
        scheme = "level" if "level" in kind else KEYWORD
        found += [Tag(scheme, word) for word in _all(alignment, "targetname")]
    return tuple(dict.fromkeys(found))


def _parts(words: str) -> list[str]:
    return [part for one in re.split(r"[,;|]", words) if (part := fold(one))]


def _addresses(node: Value) -> Iterator[Value]:
    """The values that are addresses, the resource's own page first, each once."""
    seen: set[str] = set()
    values = [value for name in _ADDRESSES for value in _children(node, name)]
    values += [inner for name in ("encoding", "associatedmedia", "distribution") for value in _children(node, name)
               for inner in _children(value, "contenturl", "url", "downloadurl")]  # fmt: skip
    own = node.entries.get("@id")
    if own is not None and not any(_is_address(value, "url") for value in _children(node, "url", "contenturl")):
        values.insert(0, own)
    for value in values:
        target = value.entries.get("@id") or value.entries.get("@value") or value
        if target.is_text and target.text and target.text.strip() not in seen and _is_address(target, ""):
            seen.add(target.text.strip())
            yield target
    for value in _children(node, "url"):
        if value.is_text and value.text and not seen and ":" not in value.text and value.text.strip():
            seen.add(value.text)
            yield value


def _is_address(value: Value, _name: str) -> bool:
    return value.text is not None and value.is_text and _WEB.match(value.text) is not None


def _key(name: str) -> str:
    """`schema:url`, `https://schema.org/url` and `url` are one; `@type` stays."""
    return re.split(r"[/#:]", name)[-1].lower()


def _children(node: Value, *names: str) -> Iterator[Value]:
    known = {_key(name): child for name, child in node.entries.items()}
    for name in names:
        child = known.get(name)
        if child is not None:
            yield from child.items or ([child] if child.entries or child.text is not None else [])


def _values(node: Value, *names: str) -> Iterator[str]:
    """The texts of properties; of a language map, a value object or a named thing, its words."""
    for value in _children(node, *names):
        if value.entries:
            inner = value.entries.get("@value")
            words = inner.text if inner is not None else None
            yield words or _first(value, (*_NAMES, "audiencetype", "educationalrole", "termcode", "url"))
        elif value.text is not None:
            yield value.text


def _all(node: Value, *names: str) -> list[str]:
    return [words for one in _values(node, *names) if (words := fold(one))]


def _first(node: Value, names: tuple[str, ...]) -> str:
    return next((words for name in names for words in _all(node, name)), "")


def _id(value: Value) -> str:
    own = value.entries.get("@id") or value.entries.get("id")
    return own.text or "" if own is not None else ""


def _types(node: Value) -> set[str]:
    told = [*_values(node, "@type"), *(_values(node, "type") if "@context" in node.entries else ())]
    return {_key(one) for one in told}


def _below(node: Value) -> Iterator[Value]:
    if _types(node) & _ABOUT_THE_SITE:
        return
    for name, child in node.entries.items():
        if _key(name.lstrip("@")) in _FURTHER and name != "@context":
            yield from child.items or [child]
