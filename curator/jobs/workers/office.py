"""Parses office files (Word, PowerPoint and Excel since 2007, OpenDocument) and e-books: properties and first lines.

Never runs what is in them and never reads more than a bounded part.
"""

import posixpath
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice
from typing import Final

from selectolax.lexbor import LexborHTMLParser

from curator.extract.paper import Line, Paper
from curator.jobs.workers import markup
from curator.jobs.workers.members import Members

_MOST_LINES: Final = 400
_CORE: Final = ("title", "creator", "subject", "description", "keywords", "language", "created", "modified", "rights")
_HEADING_STYLE: Final = re.compile(
    r"(?:heading|berschrift|titre|t[ií]tulo|titolo|kop|nagwek|rubrik|otsikko)\s?(\d)", re.IGNORECASE
)
_TITLE_STYLE: Final = re.compile(r"^(?:title|titel|titre|t[ií]tulo|titolo|tytu|otsikko)$", re.IGNORECASE)


def parse(body: bytes) -> Paper | None:
    """What the file says; None when it is a zip file that holds no document."""
    members = Members(body)
    names = frozenset(members.names)
    for mark, read in _READERS:
        if mark in names or (mark == "content.xml" and "meta.xml" in names):
            paper = read(members)
            return paper if members.is_whole else replace(paper, problem="The file is cut off.")
    if members.is_encrypted and names & {"EncryptedPackage", "encryption.xml"}:
        return Paper(problem="The file is encrypted.")
    return None


def _core(members: Members) -> Paper:
    found = markup.first(members.read("docProps/core.xml"), *_CORE)
    app = markup.first(members.read("docProps/app.xml"), "Pages", "Slides")
    pages = next((int(text) for texts in app.values() for text in texts if text.isdecimal() and len(text) < 7), None)
    return Paper(
        title=_one(found, "title"),
        authors=tuple(found.get("creator", ())),
        summary=_one(found, "description") or _one(found, "subject"),
        language=_one(found, "language"),
        created=_one(found, "created"),
        modified=_one(found, "modified"),
        keywords=tuple(found.get("keywords", ())),
        pages=pages,
    )


def _one(found: dict[str, list[str]], name: str) -> str:
    return next(iter(found.get(name, ())), "")


def _word(members: Members) -> Paper:
    lines = islice(_word_lines(members.read("word/document.xml")), _MOST_LINES)
    return replace(_core(members), lines=tuple(lines))


def _word_lines(raw: bytes) -> Iterator[Line]:
    for paragraph in markup.elements(raw, "p"):
        styles = [markup.attribute(style, "val") for style in paragraph.iter() if markup.local(style) == "pStyle"]
        text = markup.words(paragraph)
        if text:
            yield Line(text, level=_level(styles[0] if styles else ""))


def _level(style: str) -> int:
    if _TITLE_STYLE.match(style):
        return 1
    match = _HEADING_STYLE.search(style)
    return min(max(int(match[1]), 1), 6) if match else 0


def _slides(members: Members) -> Paper:
    names = sorted((name for name in members.names if re.fullmatch(r"ppt/slides/slide\d+\.xml", name)), key=_number)
    lines: list[Line] = []
    for page, name in enumerate(names[:12], 1):
        for shape in markup.elements(members.read(name), "sp"):
            kinds = {markup.attribute(mark, "type") for mark in shape.iter() if markup.local(mark) == "ph"}
            is_title = not kinds.isdisjoint({"title", "ctrTitle"})
            texts = [markup.words(part) for part in shape.iter() if markup.local(part) == "p"]
            if is_title and any(texts):
                lines.append(Line(" ".join(filter(None, texts)), level=1 if page == 1 else 2, page=page))
            else:
                lines += [Line(text, page=page) for text in texts if text]
    core = _core(members)
    return replace(core, kind="presentation", lines=tuple(lines[:_MOST_LINES]), pages=core.pages or len(names) or None)


def _number(name: str) -> int:
    return int(re.sub(r"\D", "", name)[:8] or 0)


def _sheets(members: Members) -> Paper:
    shared = [markup.words(item) for item in islice(markup.elements(members.read("xl/sharedStrings.xml"), "si"), 5_000)]
    names = sorted((name for name in members.names if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name)), key=_number)
    rows: list[Line] = []
    for name in names[:2]:
        for row in islice(markup.elements(members.read(name), "row"), 100):
            cells = [_cell(cell, shared) for cell in row if markup.local(cell) == "c"]
            if any(cells):
                rows.append(Line(" ".join(filter(None, cells))))
    return replace(_core(members), kind="spreadsheet", lines=tuple(rows), pages=None)


def _cell(cell: markup.Element, shared: list[str]) -> str:
    kind, text = markup.attribute(cell, "t"), markup.words(cell)
    if kind != "s":
        return text
    return shared[int(text)] if text.isdecimal() and len(text) < 7 and int(text) < len(shared) else ""


def _open_document(members: Members) -> Paper:
    found = markup.first(
        members.read("meta.xml"), "title", "creator", "initial-creator", "description", "subject", "language",
        "keyword", "creation-date", "date",
    )  # fmt: skip
    statistics = markup.elements(members.read("meta.xml"), "document-statistic")
    counts = [markup.attribute(one, "page-count") for one in statistics]
    kind = members.read("mimetype", most=200).decode("ascii", "replace").strip().rpartition(".")[2]
    return Paper(
        kind={"presentation": "presentation", "spreadsheet": "spreadsheet"}.get(kind, "document"),
        title=_one(found, "title"),
        authors=tuple(found.get("initial-creator") or found.get("creator") or ()),
        summary=_one(found, "description") or _one(found, "subject"),
        language=_one(found, "language"),
        created=_one(found, "creation-date"),
        modified=_one(found, "date"),
        keywords=tuple(found.get("keyword", ())),
        lines=tuple(islice(_open_document_lines(members.read("content.xml")), _MOST_LINES)),
        pages=next((int(count) for count in counts if count.isdecimal() and len(count) < 7), None),
    )


def _open_document_lines(raw: bytes) -> Iterator[Line]:
    is_first_title = True
    for element in markup.elements(raw, "h", "p", "frame"):
        name = markup.local(element)
        if name == "frame":
            if is_first_title and markup.attribute(element, "class") == "title" and markup.words(element):
                is_first_title = False
                yield Line(markup.words(element), level=1)
            continue
        text = markup.words(element)
        if text:
            outline = markup.attribute(element, "outline-level")
            style = markup.attribute(element, "style-name")
            level = int(outline[:1]) if outline[:1].isdecimal() else _level(style)
            yield Line(text, level=min(level, 6) if name == "h" or level else 0)


def _book(members: Members) -> Paper:
    container = members.read("META-INF/container.xml")
    roots = [markup.attribute(one, "full-path") for one in markup.elements(container, "rootfile")]
    name = next(iter(roots), "")
    raw = members.read(name) if name else b""
    found = markup.first(raw, "title", "creator", "description", "language", "date", "subject", "rights")
    lines = tuple(islice(_chapters(members, raw, folder=posixpath.dirname(name)), _MOST_LINES))
    return Paper(
        kind="book",
        title=_one(found, "title"),
        authors=tuple(found.get("creator", ())),
        summary=re.sub(r"<[^>]*>", " ", _one(found, "description")),
        language=_one(found, "language"),
        created=_one(found, "date"),
        keywords=tuple(found.get("subject", ())),
        licence=_one(found, "rights"),
        lines=lines,
    )


def _chapters(members: Members, raw: bytes, *, folder: str) -> Iterator[Line]:
    places = {markup.attribute(item, "id"): markup.attribute(item, "href") for item in markup.elements(raw, "item")}
    for reference in islice(markup.elements(raw, "itemref"), 8):
        href = places.get(markup.attribute(reference, "idref"), "")
        text = members.read(posixpath.normpath(posixpath.join(folder, href)), most=500_000).decode("utf-8", "replace")
        for node in LexborHTMLParser(text).css("h1,h2,h3,p")[:200]:
            words = " ".join(node.text(separator=" ").split())
            if words:
                yield Line(words, level=int((node.tag or "p0")[1]) if node.tag != "p" else 0)


_READERS: Final[tuple[tuple[str, Callable[[Members], Paper]], ...]] = (
    ("word/document.xml", _word),
    ("ppt/presentation.xml", _slides),
    ("xl/workbook.xml", _sheets),
    ("META-INF/container.xml", _book),
    ("content.xml", _open_document),
)
