"""One row of a table to its mentions, the same way for text tables and spreadsheets.

Never lets a cell that merely looks like words pass for an address.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from curator.model import Facts, Place, Role, SourceProblem, Tag
from curator.sources._authors import authors
from curator.sources._cells import Address, Cells
from curator.sources._columns import WEB, Columns, Field, plain
from curator.sources._kind import Origin
from curator.sources._outline import NO_FACTS, Link, Outline, annotation
from curator.sources._text import shown

KEYWORD: Final = "keyword"
"""The scheme of the tags that a table gives."""

_PARTS: Final = re.compile(r"\s*[,;|]\s*")
_PDF: Final = re.compile(r"\.pdf(?:$|[?#])", re.IGNORECASE)
_PICTURES: Final = frozenset("image images img picture photo logo icon thumbnail bild foto".split())


@dataclass(frozen=True, slots=True)
class Record:
    """A row. `where` tells the place of an address written in a cell; `start` that of the row itself.

    `hrefs` are the addresses that a cell leads to, each with its words, "" for those of the whole cell. `path` are the
    headings it stands under.
    """

    cells: Sequence[str]
    start: Place
    where: Callable[[int, str], Place]
    hrefs: Mapping[int, Sequence[tuple[str, str]]] = field(default_factory=dict)
    path: tuple[str, ...] = ()


class Records:
    """Puts the rows of one table into an outline."""

    def __init__(self, outline: Outline, names: Columns, cells: Cells) -> None:
        self._outline = outline
        self._names = names
        self._cells = cells
        self._has_facts = not names.of.keys().isdisjoint(_FACTS)

    def add(self, row: Record) -> None:
        found = list(self._addresses(row))
        main = self._main(row, {index for index, _ in found})
        title = self._names.cell(row.cells, Field.TITLE)
        is_empty = self._names.is_named and title and not any(index == main for index, _ in found)
        if not found and not is_empty:
            return
        section = self._names.cell(row.cells, Field.SECTION)
        path = (*row.path, shown(section)) if section else row.path
        self._outline.named(path, line=row.start.line or row.start.row)
        item = self._outline.new_id()
        if is_empty:
            self._outline.add(self._without_url(row, title, item=item, main=main))
        for index, address in found:
            self._outline.add(self._link(row, address, index, is_main=index == main, title=title, item=item))

    def _main(self, row: Record, found: set[int]) -> int | None:
        """The column of the row's own address: that of addresses, else the title's, else that of the first link."""
        url, title = self._names.of.get(Field.URL), self._names.of.get(Field.TITLE)
        if url in found or not row.hrefs:
            return url
        return title if title in found else min(row.hrefs)

    def _addresses(self, row: Record) -> Iterator[tuple[int, Address]]:
        main = self._names.of.get(Field.URL)
        for index, cell in enumerate(row.cells):
            if index in row.hrefs:
                says_it = index == main or WEB.match(cell.strip())
                for href, text in row.hrefs[index]:
                    yield index, Address(href, href, text or ("" if says_it else shown(cell.strip())))
            elif index == main or "://" in cell:
                for address in self._cells.addresses(cell, is_main=index == main):
                    yield index, address

    def _link(self, row: Record, address: Address, index: int, *, is_main: bool, title: str, item: int) -> Link:
        name = self._names.name(index)
        words = self._names.cell(row.cells, Field.ANNOTATION) if is_main else address.rest or name
        said = row.cells[index].strip() if index in row.hrefs else ""
        return Link(
            href=address.href, text=address.text or title or said or address.written, written=shown(address.written),
            annotation=annotation(words), role=Role.MAIN if is_main else _role(address.href, name), item=item,
            place=row.where(index, address.written), facts=self._facts(row) if is_main else NO_FACTS,
            tags=self._tags(row) if is_main else (),
        )  # fmt: skip

    def _without_url(self, row: Record, title: str, *, item: int, main: int | None) -> Link:
        written = row.cells[main].strip() if main is not None and main < len(row.cells) else ""
        return Link(
            href=None, text=title, written=shown(written) or None, item=item, facts=self._facts(row),
            tags=self._tags(row), annotation=annotation(self._names.cell(row.cells, Field.ANNOTATION)),
            place=row.start,
        )  # fmt: skip

    def _facts(self, row: Record) -> Facts:
        if not self._has_facts:
            return NO_FACTS
        cell = {one: shown(self._names.cell(row.cells, one)) for one in _FACTS}
        return Facts(
            creators=authors(cell[Field.CREATORS]),
            publisher=cell[Field.PUBLISHER] or None, date=cell[Field.DATE] or None, kind=cell[Field.KIND] or None,
            country=cell[Field.COUNTRY] or None, languages=_parts(cell[Field.LANGUAGE]),
        )  # fmt: skip

    def _tags(self, row: Record) -> tuple[Tag, ...]:
        words = shown(self._names.cell(row.cells, Field.TAGS))
        return tuple(Tag(KEYWORD, part) for part in dict.fromkeys(_parts(words)))


_FACTS: Final = (Field.CREATORS, Field.PUBLISHER, Field.DATE, Field.KIND, Field.COUNTRY, Field.LANGUAGE)


def unknown(origin: Origin, wanted: dict[Field, str], header: Sequence[str]) -> Iterator[SourceProblem]:
    known = {plain(name) for name in header}
    for wanted_field, name in wanted.items():
        if plain(name) not in known:
            have = ", ".join(header[:20]) or "no header"
            what = f"has no column {name!r} for option '{wanted_field.value}'; it has {have}"
            yield SourceProblem(origin.doc, what, "correct the option")


def _role(href: str, name: str) -> Role:
    if _PICTURES & set(plain(name).split()):
        return Role.IMAGE
    return Role.PDF if _PDF.search(href) else Role.OTHER


def _parts(words: str) -> tuple[str, ...]:
    return tuple(part for part in _PARTS.split(words) if part)
