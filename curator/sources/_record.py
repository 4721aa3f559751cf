"""Record pages: fields with labels, however the page was built (table, list, bold words), to one described thing.

Never makes up a value: what says "n/a" says nothing.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from selectolax.lexbor import LexborNode

from curator import urls
from curator.model import Facts, Mention, Place, Role, Tag
from curator.sources._authors import authors
from curator.sources._markup import unstamped
from curator.sources._outline import MAX_ANNOTATION, fold, resolve
from curator.sources._sheet import Sheet
from curator.sources._text import shown
from curator.sources._tongues import language

FACTS: Final = (
    "title",
    "creators",
    "publisher",
    "container",
    "date",
    "kind",
    "country",
    "languages",
    "annotation",
    "url",
    "pdf",
    "image",
)
"""What a label may stand for; any other name is the scheme of a tag."""

_LEAST: Final = 2
_LONGEST: Final = 60
_NOTHING: Final = frozenset(
    ("", "n/a", "n.a.", "na", "n.d.", "-", "–", "—", "?", "none", "not available", "unknown", "/")
)
_BLOCKS: Final = frozenset(
    "p div td th tr li dt dd table tbody ul ol dl br hr h1 h2 h3 h4 h5 h6 section article b strong label span em i "
    "font".split()
)
_SILENT: Final = frozenset("script style template noscript select".split())
_PDF: Final = re.compile(r"\.pdf$", re.IGNORECASE)
_SEPARATORS: Final = re.compile(r"\s*[,;/|•]\s*")


@dataclass(slots=True)
class Address:
    """A link in a record: the field it stands in, "" for none."""

    url: str
    text: str
    field: str
    written: str | None
    place: Place
    fragment: str | None = None


@dataclass(slots=True)
class Record:
    """The fields in the page's order, by what their labels stand for."""

    said: dict[str, list[str]] = field(default_factory=dict)
    links: list[Address] = field(default_factory=list)

    def words(self, name: str) -> str | None:
        """What a field says; None when it is missing, empty or says that there is nothing."""
        value = shown(fold(" ".join(self.said.get(name, ()))))
        return None if value.casefold() in _NOTHING else value

    @property
    def title(self) -> str | None:
        return self.words("title")


def read(roots: Sequence[LexborNode], sheet: Sheet, labels: Mapping[str, str]) -> Record | None:
    """The record that a page holds; None when fewer than two of the labels stand in it.

    Args:
        labels: what a page says before a field, folded and in lower case, to what it stands for.
    """
    if not labels:
        return None
    reader = _Reader(sheet, labels)
    for root in roots:
        reader.over(root)
    return reader.record if len(reader.met) >= _LEAST else None


def mentions(record: Record, *, own: str | None, title: str, is_inside: Callable[[str], bool]) -> tuple[Mention, ...]:
    """What a record describes, its own page, and its other addresses, all one item.

    The described thing has no address when the record gives none that leads out of the site.
    """
    outside = [one for one in record.links if not is_inside(one.url)]
    pdfs = [one for one in record.links if _is_pdf(one)]
    told = [one for one in record.links if one.field == "url"]
    main = next(iter([*told, *(one for one in outside if one not in pdfs and one.field != "image")]), None)
    text = record.title or title
    said = Mention(None, text, annotation=_annotation(record), facts=_facts(record), tags=_tags(record))
    made = [said if main is None else replace(said, **_to(main))]
    if own is not None:
        made.append(Mention(url=own, text=text, role=Role.RECORD))
    for one in record.links:
        if one is not main and (one in pdfs or one in outside):
            role = Role.PDF if one in pdfs else Role.IMAGE if one.field == "image" else Role.OTHER
            spoken = language(one.text)
            facts = Facts(languages=(spoken,)) if spoken else Facts()
            made.append(Mention(one.url, one.text, one.written, one.fragment, role=role, place=one.place, facts=facts))
    return tuple(_counted(made))


class _Reader:
    """Pieces of text between the borders of elements: a piece that is a label begins a field."""

    def __init__(self, sheet: Sheet, labels: Mapping[str, str]) -> None:
        self._sheet = sheet
        self._labels = labels
        self._begins = re.compile(
            "(" + "|".join(re.escape(one) for one in sorted(labels, key=len, reverse=True)) + r")\s*:\s*", re.IGNORECASE
        )
        self._now = ""
        self._piece: list[str] = []
        self._tag = ""
        self._label_tags: set[str] = set()
        self.record = Record()
        self.met: set[str] = set()

    def over(self, root: LexborNode) -> None:
        stack: list[LexborNode] = []
        node = root.child
        while node is not None or stack:
            if node is None:
                node = stack.pop()
                self._border(node.tag or "")
                node = node.next
                continue
            tag = node.tag or ""
            if tag == "-text":
                self._piece.append(node.text_content or "")
                self._tag = (node.parent.tag or "") if node.parent is not None else ""
            elif tag not in _SILENT and not tag.startswith("-"):
                self._border(tag)
                self._address(node, tag)
                stack.append(node)
                node = node.child
                continue
            node = node.next
        self._end_piece()

    def _border(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._end_piece()

    def _end_piece(self) -> None:
        words = fold("".join(self._piece))
        self._piece = []
        if not words:
            return
        label = words.casefold().rstrip(" :")
        begins = self._begins.match(words)
        if label in self._labels:
            self._enter(self._labels[label])
            self._label_tags.add(self._tag)
        elif begins is not None:
            self._enter(self._labels[fold(begins[1]).casefold()])
            self._say(words[begins.end() :])
        elif words.endswith(":") and len(words) <= _LONGEST and self._tag in self._label_tags:
            self._now = ""  # a label that nobody told us of: what follows belongs to nothing
        else:
            self._say(words.lstrip(": ") if words.startswith(":") else words)

    def _say(self, words: str) -> None:
        self.record.said.setdefault(self._now, []).append(words)

    def _enter(self, name: str) -> None:
        self._now = name
        self.met.add(name)

    def _address(self, node: LexborNode, tag: str) -> None:
        attributes = node.attributes
        written = attributes.get("href") if tag == "a" else attributes.get("src") if tag == "img" else None
        if not written or (tag == "img" and self._now != "image"):
            return
        self._end_piece()
        target = resolve(unstamped(written), base=self._sheet.base)
        if target is not None and urls.is_web(target[0]):
            text = shown(fold(node.text(separator=" ") or unstamped(attributes.get("alt") or "")))
            spelled, place = self._sheet.place_of(node, "href" if tag == "a" else "src")
            self.record.links.append(Address(target[0], text, self._now, spelled, place, target[1]))


def _to(one: Address) -> dict[str, Any]:
    return {"url": one.url, "url_written": one.written, "fragment": one.fragment, "place": one.place}


def _is_pdf(one: Address) -> bool:
    return one.field == "pdf" or _PDF.search(urls.path_and_query(one.url)[0]) is not None


def _annotation(record: Record) -> str | None:
    words = record.words("annotation")
    if words is None or len(words) <= MAX_ANNOTATION:
        return words
    return words[:MAX_ANNOTATION].rsplit(" ", 1)[0] + " …"


def _facts(record: Record) -> Facts:
    spoken = (language(one) for one in _list(record.words("languages")))
    return Facts(
        creators=authors(record.words("creators") or ""),
        publisher=record.words("publisher"),
        container=record.words("container"),
        date=record.words("date"),
        kind=record.words("kind"),
        country=record.words("country"),
        languages=tuple(dict.fromkeys(one for one in spoken if one)),
    )


def _tags(record: Record) -> tuple[Tag, ...]:
    return tuple(
        Tag(scheme, value)
        for scheme in record.said
        if scheme and scheme not in FACTS
        for value in _list(record.words(scheme))
    )


def _list(words: str | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for one in _SEPARATORS.split(words or "") if one))


def _counted(made: Sequence[Mention]) -> Iterator[Mention]:
    """The same words and address twice in one record are one."""
    seen: set[tuple[str, str | None]] = set()
    for one in made:
        if (one.text, one.url) not in seen:
            seen.add((one.text, one.url))
            yield one
