"""Turns links in the order of a document into sections with mentions, the same way for every kind.

Never judges a link: it leaves out only what no browser would ever send to a server.
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Final

from curator import urls
from curator.model import Facts, Mention, Place, Role, Section, Tag
from curator.sources._text import shown

MAX_ANNOTATION: Final = 1_000
MAX_MENTIONS: Final = 1_100_000
"""Of one document: more than a full sheet of a spreadsheet has rows."""

MAX_TEXT: Final = 2_000
BOILERPLATE: Final = "boilerplate"
"""The type of a section whose links stand outside the page's main content."""

NOWHERE: Final = Place()
NO_FACTS: Final = Facts()

_LEAD: Final = re.compile(r"^[\s\-\u2010-\u2015\u2212:;,.·•‣⁃▪●|)\]}>»/~*_–—\u3001\u3002\uff0c\uff1a\uff5c]+")
_CELLS: Final = re.compile(r"(?: ·)+(?= )")
_TEMPLATE: Final = re.compile(r"\{\{|\{%|<%|\$\{")
_NOT_SENT: Final = frozenset({"javascript", "data", "vbscript", "about", "blob", "view-source"})
_PDF: Final = re.compile(r"\.pdf(?:$|[?#])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Link:
    """A link as a document has it, before it is known what it leads to.

    `href` is decoded (entities, escapes), `written` the characters of the file. `item` is the list item or row it
    stands in: links with the same one share a position; None is an item of its own. `group` is the list or table.
    """

    href: str | None
    text: str
    written: str | None = None
    annotation: str | None = None
    role: Role = Role.MAIN
    item: int | None = None
    group: int | None = None
    place: Place = NOWHERE
    facts: Facts = NO_FACTS
    tags: tuple[Tag, ...] = ()


@dataclass(slots=True)
class _Open:
    """A section that still takes links."""

    path: tuple[str, ...]
    parent: int | None
    line: int | None
    type: str | None
    mentions: list[Mention] = field(default_factory=list)
    position: int = -1
    item: int | None = None
    led: bool = False
    part: int = 1
    group: int | None = None

    def place(self, link: Link) -> Role:
        """Moves on to the link's item and list, and says which role the link has there."""
        if link.item is None or link.item != self.item:
            self.position += 1
            self.item = link.item
            self.led = False
        if link.group is not None and link.group != self.group:
            self.part += self.group is not None
            self.group = link.group
        if link.role is not Role.MAIN:
            return link.role
        if self.led:
            return Role.PDF if _PDF.search(link.href or "") else Role.OTHER
        self.led = True
        return Role.MAIN


class Outline:
    """Sections under way. Headings nest by level as in an HTML outline: a heading closes those of its level."""

    def __init__(self, base: str | None) -> None:
        self._base = base
        self._sections: list[_Open] = []
        self._headings: list[tuple[int, int]] = []  # level, index of the section
        self._named: dict[tuple[str, ...], int] = {}
        self._seen: Counter[int] = Counter()  # hashes, so that a million mentions are counted in little room
        self._now: int | None = None
        self._type: str | None = None
        self._ids = 0
        self._left = MAX_MENTIONS
        self.title: str | None = None

    def new_id(self) -> int:
        """A number for an item or a list, unlike all others of the document."""
        self._ids += 1
        return self._ids

    def heading(self, level: int, text: str, *, line: int | None) -> None:
        """A new section; a heading without words starts none."""
        name = fold(text)
        if not name:
            return
        if level == 1 and self.title is None:
            self.title = name
        while self._headings and self._headings[-1][0] >= level:
            self._headings.pop()
        parent = self._headings[-1][1] if self._headings else None
        path = (*self._sections[parent].path, name) if parent is not None else (name,)
        self._now = self._new(path, parent=parent, line=line)
        self._headings.append((level, self._now))

    def enter(self, kind: str | None) -> None:
        """From here on links belong to a section of this type, under the same headings."""
        if kind != self._type:
            self._type = kind
            self._now = None

    def named(self, path: tuple[str, ...], *, line: int | None) -> None:
        """Go on in the section of that path, made when it is new: the sections of a table, whose rows may mix."""
        found = self._named.get(path)
        above = self._named.get(path[:-1]) if len(path) > 1 else None
        self._now = self._new(path, parent=above, line=line) if found is None else found
        self._named[path] = self._now

    def add(self, link: Link) -> None:
        """One mention more, unless it leads nowhere outside the document."""
        target = resolve(link.href, base=self._base) if link.href is not None else (None, None)
        if target is None or not self._left:
            return
        section = self._current()
        url, fragment = target
        role = section.place(link)
        text = shown(fold(link.text))[:MAX_TEXT]
        alike = hash((section.path, text, url))
        mention = Mention(
            url=url, text=text, url_written=url if link.written == url else link.written, fragment=fragment,
            annotation=link.annotation, role=role, position=section.position, part=section.part,
            nth=self._seen[alike], place=link.place, facts=link.facts, tags=link.tags,
        )  # fmt: skip
        self._seen[alike] += 1
        section.mentions.append(mention)
        self._left -= 1

    def sections(self) -> tuple[Section, ...]:
        return tuple(
            Section(path=one.path, mentions=tuple(one.mentions), parent=one.parent, type=one.type, line=one.line)
            for one in self._sections
        )

    def _current(self) -> _Open:
        if self._now is None:
            above = self._headings[-1][1] if self._headings else None
            here = self._sections[above] if above is not None else None
            if here is not None and here.type == self._type:
                self._now = above
            else:
                path, line = (here.path, here.line) if here is not None else ((), None)
                parent = here.parent if here is not None else None
                self._now = self._again(path, parent=parent, line=line)
        assert self._now is not None
        return self._sections[self._now]

    def _again(self, path: tuple[str, ...], *, parent: int | None, line: int | None) -> int:
        for index in range(len(self._sections) - 1, max(-1, len(self._sections) - 50), -1):
            if self._sections[index].path == path and self._sections[index].type == self._type:
                return index
        return self._new(path, parent=parent, line=line)

    def _new(self, path: tuple[str, ...], *, parent: int | None, line: int | None) -> int:
        self._sections.append(_Open(path=path, parent=parent, line=line, type=self._type))
        return len(self._sections) - 1


def resolve(href: str, *, base: str | None) -> tuple[str, str | None] | None:
    """Where a link leads: the URL without fragment, and the fragment.

    Returns:
        None for what is no mention: an empty or fragment-only link, a relative one without a base, `javascript:`,
        `data:` and the like, and templates that were never filled in (`{{ url }}`, `{% url %}`). A web address that
        no browser accepts is a mention as it was written, so that it is found.
    """
    trimmed = href.strip()
    if not trimmed or trimmed.startswith("#") or _TEMPLATE.search(trimmed):
        return None
    scheme = urls.scheme(trimmed)
    if scheme is not None and (scheme in _NOT_SENT or len(scheme) == 1):
        return None
    if scheme is None and base is None:
        return None
    parsed = urls.parse(trimmed, base=base)
    if parsed is None:
        return (shown(trimmed), None) if scheme in urls.WEB_SCHEMES else None
    return urls.split_fragment(parsed)


def fold(text: str) -> str:
    """White space folded to single spaces and cut at both ends."""
    return " ".join(text.split())


def annotation(rest: str) -> str | None:
    """The words that belong to a link, from what stands after it in its item: at most about 1,000 characters."""
    bounded = rest[: 2 * MAX_ANNOTATION]  # thousands of links in one paragraph have nearly all of it after them
    words = _LEAD.sub("", _CELLS.sub(" ·", shown(fold(bounded)))).rstrip(" ·")
    if len(words) > MAX_ANNOTATION:
        words = words[:MAX_ANNOTATION].rsplit(" ", 1)[0] + " …"
    return words if any(char.isalnum() for char in words) else None
