"""Records in a tree of values: which of their fields are addresses, titles, words and tags.

Never takes a word for an address: only what has a scheme, or stands in a field that is called one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from curator.model import Facts, Role, Tag
from curator.sources import _paths
from curator.sources._authors import authors
from curator.sources._cells import Cells
from curator.sources._embedded import plain
from curator.sources._kind import Origin
from curator.sources._options import texts
from curator.sources._outline import Link, Outline, annotation, fold
from curator.sources._scan import Places
from curator.sources._text import shown
from curator.sources._tree import Value

KEYWORD: Final = "keyword"
MAX_PATH: Final = 8

_URL: Final = (
    "url", "link", "href", "website", "website_url", "homepage", "web", "external_url", "html_url", "permalink", "uri",
    "page", "landing_page", "documentation", "source_url", "source_code_url", "id", "@id",
)  # fmt: skip
_TITLE: Final = ("title", "name", "label", "headline", "text", "display_name", "term")
_WORDS: Final = ("description", "summary", "abstract", "annotation", "note", "notes", "comment", "content_text",
                 "content_html", "body")  # fmt: skip
_TAGS: Final = ("tags", "keywords", "categories", "topics", "labels", "category", "tag")
_CREATORS: Final = ("authors", "author", "creator", "creators", "authorname", "managedby")
_DATES: Final = ("date", "date_published", "published", "published_at", "issued", "updated_at")
_LANGUAGES: Final = ("language", "languages", "lang", "inlanguage")
_PICTURES: Final = frozenset("image images img picture photo logo icon thumbnail banner_image favicon avatar".split())
_WHOLE: Final = re.compile(r"\s*(?:https?|ftp)://[^\s<>\"]+\s*\Z", re.IGNORECASE)
_PDF: Final = re.compile(r"\.pdf(?:$|[?#])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Address:
    href: str
    text: str
    rest: str
    start: int
    end: int


def add_records(root: Value, outline: Outline, places: Places, *, source: str, origin: Origin) -> bool:
    """Puts the mentions of the tree into the outline; False when the operator's path to addresses matches nothing.

    Args:
        source: the text that the values' places are in.
    """
    paths = [_paths.path(expression) for expression in texts(origin, "url")]
    reader = _Records(outline, places, source)
    if not paths:
        reader.everything(root)
        return True
    told = {
        name: [_paths.path(expression) for expression in texts(origin, name)]
        for name in ("title", "annotation", "tags", "section")
    }
    found = [(chain, steps) for steps in paths for chain in _paths.matches(root, steps)]
    for chain, steps in found:
        reader.selected(chain, steps, told)
    return bool(found)


class _Records:
    """Reads records into an outline."""

    def __init__(self, outline: Outline, places: Places, source: str) -> None:
        self._outline = outline
        self._places = places
        self._source = source
        self._cells = Cells()

    def everything(self, root: Value) -> None:
        """Each mapping is a record; the keys above it name its section."""
        waiting: list[tuple[Value, tuple[str, ...], str]] = [(root, (), "")]
        while waiting:
            value, path, above = waiting.pop()
            title = _first(value, _TITLE) or above
            self._record(value, path, title)
            deeper = [(child, path, title) for child in value.items if child.text is None]
            for name, child in value.entries.items():
                inner = (*path, name)[:MAX_PATH]
                if child.entries:
                    deeper.append((child, inner, title))
                deeper += [(item, inner, title) for item in child.items if item.text is None]
            waiting += reversed(deeper)

    def selected(self, chain: _paths.Chain, own: _paths.Path, told: dict[str, list[_paths.Path]]) -> None:
        """The value that the operator's path leads to, with what the other paths say of it."""
        value = chain[-1]
        said = {
            name: [one.text for path in paths for one in _flat(list(_paths.beside(chain, own, path))) if one.text]
            for name, paths in told.items()
        }
        record = chain[-2] if len(chain) > 1 else value
        title = fold((said["title"] or [""])[0]) or (_first(record, _TITLE) if not told["title"] else "")
        words = " ".join(said["annotation"]) or (_first(record, _WORDS) if not told["annotation"] else "")
        tags = said["tags"] if told["tags"] else _all(record, _TAGS)
        self._outline.named(tuple(said["section"][:1]), line=self._places.line(value.start))
        item = self._outline.new_id()
        for address in self._addresses(value, is_main=True):
            self._add(
                address, address.text or title, item=item, words=plain(words), tags=_keywords(tags),
                facts=_facts(record),
            )  # fmt: skip

    def _record(self, value: Value, path: tuple[str, ...], title: str) -> None:
        scalars = list(_scalars(value))
        main = _main(value)
        found = [(name, one) for name, child in scalars for one in self._addresses(child, is_main=child is main)]
        if not found:
            return
        self._outline.named(path, line=self._places.line(value.start))
        item = self._outline.new_id() if value.entries else None
        own = value.entries.get(main_name(value) or "")
        for name, address in sorted(found, key=lambda one: own is None or one[1].start != own.start):
            is_main = own is not None and address.start == own.start
            role = Role.MAIN if is_main or item is None else _role(address.href, name)
            words = _first(value, _WORDS) if is_main else address.rest or ("" if item is None else name)
            text = address.text or (title if is_main or name.lower() in _PICTURES else _both(title, name))
            self._add(
                address, text, item=item, role=role, words=plain(words),
                tags=_keywords(_all(value, _TAGS)) if is_main else (), facts=_facts(value) if is_main else Facts(),
            )  # fmt: skip

    def _add(
        self, address: _Address, text: str, *, item: int | None, words: str, tags: tuple[Tag, ...], facts: Facts,
        role: Role = Role.MAIN,
    ) -> None:  # fmt: skip
        written, place = self._places.at(address.start, address.end)
        self._outline.add(
            Link(
                address.href, text or address.href, written=written, annotation=annotation(words), role=role,
                item=item, place=place, facts=facts, tags=tags,
            )
        )  # fmt: skip

    def _addresses(self, value: Value, *, is_main: bool) -> Iterator[_Address]:
        """The addresses in a text, where the file spells them as they are or with escaped slashes."""
        text = value.text
        if text is None or not (is_main or "://" in text):
            return
        at = value.start
        for found in self._cells.addresses(text, is_main=is_main):
            span = self._find(found.written, at, value.end)
            if span is None:
                yield _Address(found.href, found.text, found.rest, value.start, value.end)
                continue
            at = span[1]
            yield _Address(found.href, found.text, found.rest, *span)

    def _find(self, written: str, start: int, end: int) -> tuple[int, int] | None:
        for spelled in (written, written.replace("/", "\\/"), written.replace("'", "''")):
            found = self._source.find(spelled, start, end)
            if found >= 0:
                return found, found + len(spelled)
        return None


def _both(title: str, name: str) -> str:
    return f"{title}: {name}" if title else name


def main_name(value: Value) -> str | None:
    """The key of the record's own address: the best name that holds one, else the first that does."""
    holds = {name.lower().replace("-", "_"): name for name, one in value.entries.items() if _is_address(one)}
    best = next((holds[name] for name in _URL if name in holds), None)
    plain_fields = [name for key, name in holds.items() if key not in _PICTURES and not name.startswith("$")]
    return best or next(iter(plain_fields), None)


def _main(value: Value) -> Value | None:
    """The field whose whole text is an address, even one without a scheme when its name says so."""
    found = main_name(value)
    return value.entries[found] if found is not None else None


def _is_address(value: Value) -> bool:
    return value.text is not None and value.is_text and _WHOLE.match(value.text) is not None


def _scalars(value: Value) -> Iterator[tuple[str, Value]]:
    """The texts of a record by key: its own, and those of the lists of texts that it holds."""
    for name, child in value.entries.items():
        if child.text is not None and child.is_text:
            yield name, child
        for item in child.items:
            if item.is_text:
                yield name, item
    if not value.entries and value.items:
        yield from (("", item) for item in value.items if item.is_text)
    elif value.is_text:
        yield "", value


def _named(value: Value, names: tuple[str, ...]) -> Iterator[Value]:
    known = {name.lower().replace("-", "_"): one for name, one in value.entries.items()}
    for name in names:
        if name in known:
            yield known[name]


def _first(value: Value, names: tuple[str, ...]) -> str:
    return next((fold(one.text) for one in _named(value, names) if one.is_text and one.text and one.text.strip()), "")


def _flat(values: list[Value]) -> list[Value]:
    """Scalars: those of the lists, and the names in the mappings, such as `{"name": "Ann"}`."""
    found = []
    for value in values:
        if value.text is not None:
            found.append(value)
        found += [item for item in value.items if item.text is not None]
        for holder in (value, *value.items):
            found += [one for one in _named(holder, _TITLE) if one.text is not None][:1]
    return found


def _all(value: Value, names: tuple[str, ...]) -> list[str]:
    return [one.text for one in _flat(list(_named(value, names))) if one.text]


def _keywords(words: list[str]) -> tuple[Tag, ...]:
    parts = [part.strip() for word in words for part in re.split(r"[,;|]", word)]
    return tuple(Tag(KEYWORD, shown(part)) for part in dict.fromkeys(parts) if part)


def _facts(value: Value) -> Facts:
    names = tuple(
        dict.fromkeys(name for one in _all(value, _CREATORS) if "://" not in one for name in authors(plain(one)))
    )
    languages = tuple(one for one in _all(value, _LANGUAGES) if len(one) <= 35)
    return Facts(creators=names, date=_first(value, _DATES) or None, languages=languages)


def _role(href: str, name: str) -> Role:
    if name.lower() in _PICTURES:
        return Role.IMAGE
    return Role.PDF if _PDF.search(href) else Role.OTHER
