"""News feeds as RSS or Atom: entries to mentions with their words, and the links inside what they say.

Never takes the feed's own address for a link of the list, and never takes a web page for a feed.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from curator.model import Document, Edit, Facts, Role, Tag
from curator.sources import _edits
from curator.sources._authors import authors
from curator.sources._embedded import anchors, plain
from curator.sources._kind import Kind, Origin, Reading
from curator.sources._options import texts, truth
from curator.sources._outline import Link, Outline, annotation, fold
from curator.sources._scan import Places, Run, Words, faults, first_element, not_a, read_xml, root_of, scan, spell
from curator.sources._scan import Tag as Element

KEYWORD: Final = "keyword"

_ROOTS: Final = frozenset(("rss", "feed", "rdf"))
_ENTRIES: Final = frozenset(("item", "entry"))
_BODIES: Final = frozenset(("description", "summary", "content", "encoded", "subtitle"))
_FIELDS: Final = _BODIES | frozenset(
    "title link guid comments author creator name pubdate published updated date category subject language docs".split()
)
_DATES: Final = ("pubdate", "published", "date", "updated")


def read(raw: bytes, origin: Origin) -> Reading:
    """One document of kind "file" (RSS 0.9 to 2.0, RSS 1.0, Atom by RFC 4287).

    Options of the source: `inner` ("no" leaves out the links inside what entries say), `encoding`.
    """
    given = texts(origin, "encoding")
    text = read_xml(raw, given[0] if given else None)
    events = list(scan(text.value))
    root = root_of(events)
    if root not in _ROOTS:
        return Reading(problems=(not_a("a feed", root, origin.doc),))
    outline = Outline(origin.url)
    entries = _Entries(outline, Places(text), inner=truth(origin, "inner", default=True))
    for event in events:
        entries.step(event)
    entries.finish()
    document = Document(
        key=origin.doc, kind="file", sections=outline.sections(), url=origin.url, title=entries.title,
        language=entries.language or origin.language,
    )  # fmt: skip
    return Reading((document,), tuple(faults(raw, origin.doc)))


def write(raw: bytes, edits: Sequence[Edit]) -> bytes:
    """The feed with its addresses replaced. Raises `EditError`."""
    return _edits.replace(raw, edits, spell)


def claims(head: bytes) -> bool:
    """True when the first element is the root of a feed."""
    return first_element(head) in _ROOTS and (b"<rdf" not in head[:2048].lower() or b"purl.org/rss/" in head)


@dataclass(slots=True)
class _Entry:
    """What one entry, or the feed itself, says."""

    said: dict[str, list[Words]] = field(default_factory=dict)
    links: list[tuple[str, Role, int, int]] = field(default_factory=list)
    inner: list[tuple[str, str, int, int]] = field(default_factory=list)
    terms: list[str] = field(default_factory=list)

    def first(self, *names: str) -> str:
        found = (plain(words.value) for name in names for words in self.said.get(name, ()))
        return next((words for words in found if words), "")

    def addresses(self) -> Iterator[tuple[str, Role, int, int]]:
        """The entry's own address, then its others; a permanent name that is one counts when there is no other."""
        own = list(_stripped(self.said.get("link", ())))
        named = [one for one in _stripped(self.said.get("guid", ())) if "://" in one[0]]
        has_main = bool(own) or any(role is Role.MAIN for _, role, _, _ in self.links)
        for number, (href, start, end) in enumerate((*own, *(() if has_main else named))):
            yield href, Role.MAIN if number == 0 else Role.OTHER, start, end
        yield from sorted(self.links, key=lambda link: link[1] is not Role.MAIN)
        for href, start, end in _stripped(self.said.get("comments", ())):
            yield href, Role.OTHER, start, end


class _Entries:
    """The entry whose fields are coming, and the feed around it."""

    def __init__(self, outline: Outline, places: Places, *, inner: bool) -> None:
        self._outline = outline
        self._places = places
        self._inner = inner
        self._head = _Entry()
        self._entry: _Entry | None = None
        self._open: list[str] = []
        self._words: list[tuple[str, Words]] = []
        self._anchor: tuple[str, int, int, Words] | None = None
        self._skipped = 0
        self._is_told = False
        self.title: str | None = None
        self.language: str | None = None

    def step(self, event: Element | Run) -> None:
        if isinstance(event, Run):
            for _, words in self._words:
                words.add(event)
            if self._anchor is not None:
                self._anchor[3].add(event)
        elif event.local in ("image", "textinput", "source") and not event.is_empty:
            self._skipped = max(0, self._skipped + (-1 if event.is_end else 1))
        elif not self._skipped:
            self._element(event)

    def finish(self) -> None:
        self._close_entry()
        self._tell_head()

    def _element(self, tag: Element) -> None:
        if tag.local in _ENTRIES:
            self._close_entry()
            self._tell_head()
            self._entry = None if tag.is_end else _Entry()
        elif tag.local in ("a", "enclosure") or (tag.local == "link" and tag.value("href")):
            self._link(tag)
        elif tag.local in _FIELDS:
            self._field(tag)

    def _field(self, tag: Element) -> None:
        if not tag.is_end:
            self._now().terms += [tag.value("term")] if tag.local == "category" and tag.value("term") else []
            if not tag.is_empty and not (tag.local == "guid" and tag.value("ispermalink").lower() == "false"):
                self._words.append((tag.local, Words()))
            return
        while self._words and any(name == tag.local for name, _ in self._words):
            name, words = self._words.pop()
            self._now().said.setdefault(name, []).append(words)
            if name == tag.local:
                break

    def _link(self, tag: Element) -> None:
        entry = self._now()
        if tag.local == "a":
            self._inner_link(tag, entry)
            return
        attribute = tag.attributes.get("href") or tag.attributes.get("url")
        relation = tag.value("rel") or "alternate"
        if attribute is None or tag.is_end or relation in ("self", "hub", "next", "prev", "first", "last", "edit"):
            return
        is_main = tag.local == "link" and relation == "alternate"
        role = Role.MAIN if is_main and all(one[1] is not Role.MAIN for one in entry.links) else Role.OTHER
        entry.links.append((attribute.value, role, attribute.start, attribute.end))

    def _inner_link(self, tag: Element, entry: _Entry) -> None:
        """A link in XHTML that stands in the entry as it is (RFC 4287, 4.1.3.3)."""
        if self._anchor is not None:
            href, start, end, words = self._anchor
            entry.inner.append((href, fold(words.value), start, end))
            self._anchor = None
        attribute = tag.attributes.get("href")
        if attribute is not None and not tag.is_end:
            self._anchor = (attribute.value, attribute.start, attribute.end, Words())

    def _now(self) -> _Entry:
        return self._entry if self._entry is not None else self._head

    def _tell_head(self) -> None:
        if self._is_told:
            return
        self._is_told = True
        self._words = []
        self.title = self._head.first("title") or None
        self.language = self._head.first("language") or None
        self._tell(self._head)

    def _close_entry(self) -> None:
        if self._entry is not None:
            self._words = []
            self._anchor = None
            self._tell(self._entry)
            self._entry = None

    def _tell(self, entry: _Entry) -> None:
        item = self._outline.new_id()
        title = entry.first("title")
        body = entry.first("description", "summary", "subtitle", "content", "encoded")
        for href, role, start, end in entry.addresses():
            is_main = role is Role.MAIN
            written, place = self._places.trimmed(start, end)
            self._outline.add(
                Link(
                    href, title or body[:120] or href, written=written, role=role, item=item, place=place,
                    annotation=annotation(body) if is_main else None, facts=_facts(entry) if is_main else Facts(),
                    tags=_tags(entry) if is_main else (),
                )
            )  # fmt: skip
        if self._inner:
            self._tell_inner(entry, item)

    def _tell_inner(self, entry: _Entry, item: int) -> None:
        escaped = [
            (one.href, one.text, one.start, one.end)
            for name, found in entry.said.items() if name in _BODIES for words in found for one in anchors(words)
        ]  # fmt: skip
        for href, text, start, end in (*entry.inner, *escaped):
            written, place = self._places.trimmed(start, end)
            self._outline.add(Link(href, text or href, written=written, role=Role.OTHER, item=item, place=place))


def _stripped(found: Sequence[Words]) -> Iterator[tuple[str, int, int]]:
    """The values that say something, and where they stand."""
    for words in found:
        value = words.value.strip()
        if value:
            start = words.value.index(value)
            yield value, *words.span(start, start + len(value))


def _facts(entry: _Entry) -> Facts:
    creators = dict.fromkeys(fold(words.value) for name in ("creator", "name") for words in entry.said.get(name, ()))
    if not any(creators):
        creators = dict.fromkeys(fold(words.value) for words in entry.said.get("author", ()))
    names = dict.fromkeys(name for one in creators for name in authors(one))
    return Facts(creators=tuple(names), date=entry.first(*_DATES) or None)


def _tags(entry: _Entry) -> tuple[Tag, ...]:
    said = [fold(words.value) for name in ("category", "subject") for words in entry.said.get(name, ())]
    return tuple(Tag(KEYWORD, word) for word in dict.fromkeys((*said, *entry.terms)) if word)


KIND: Final = Kind(
    name="feed", read=read, write=write, suffixes=(".rss", ".atom"),
    media_types=("application/rss+xml", "application/atom+xml", "application/rdf+xml"), claims=claims,
    example=(
        '<rss version="2.0"><channel><title>News</title>\n'
        '<item><title>A page</title><link>https://a.example/</link></item>\n'
        '</channel></rss>\n'
    ),
)  # fmt: skip
