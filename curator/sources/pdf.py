"""PDF files: linked areas and addresses in the text to mentions with their line, bookmarks to sections.

Never runs what is in them. Read only. The library is Chromium's and may crash on a hostile file, so jobs read this kind
in a process that can be killed.
"""

import ctypes
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from curator.model import Document, Place
from curator.sources._archive import UnreadableError, encrypted
from curator.sources._kind import Kind, Origin, Reading
from curator.sources._outline import Link, Outline, annotation, fold

if TYPE_CHECKING:
    import pypdfium2

MAX_PAGES: Final = 3_000
MAX_LINKS: Final = 5_000
"""Of a page."""

_MOST_BOOKMARKS: Final = 5_000
_ADDRESS_BYTES: Final = 8_192
_MOST_SIGNS: Final = 2_000

_Box = tuple[float, float, float, float]
"""Left, bottom, right, top, in points from the lower left."""


@dataclass(frozen=True, slots=True)
class _Found:
    href: str
    boxes: tuple[_Box, ...]

    @property
    def top(self) -> float:
        return max((box[3] for box in self.boxes), default=0.0)


@dataclass(frozen=True, slots=True)
class _Mark:
    """A bookmark: where its section begins."""

    page: int
    top: float
    level: int
    title: str


def read(raw: bytes, origin: Origin) -> Reading:
    """One document of kind "file" (ISO 32000-1, 12.5.6.5 and 12.3.3). A mention's row is its page."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(raw)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise encrypted(origin.doc) from None
        what = "is damaged or cut short, or no PDF"
        raise UnreadableError(origin.doc, what, "save or fetch it again") from None
    with closing(document):
        outline = Outline(origin.url)
        marks = sorted(_marks(document), key=lambda mark: (mark.page, -mark.top))
        for number in range(min(len(document), MAX_PAGES)):
            _page(document, number, outline, [mark for mark in marks if mark.page == number])
        title = fold(document.get_metadata_dict(skip_empty=True).get("Title", ""))
        found = Document(
            key=origin.doc, kind="file", sections=outline.sections(), url=origin.url, title=title or None,
            language=origin.language,
        )  # fmt: skip
    return Reading((found,))


def claims(head: bytes) -> bool:
    """True when the file begins as PDF does, within the first kB as readers allow."""
    return b"%PDF-" in head[:1024] and head.lstrip()[:1] != b"<"


def _marks(document: "pypdfium2.PdfDocument") -> Iterator[_Mark]:
    for number, mark in enumerate(document.get_toc(max_depth=8)):
        if number >= _MOST_BOOKMARKS:
            return
        target = mark.get_dest()
        page = target.get_index() if target is not None else None
        if page is None:
            continue
        _, view = target.get_view()
        top = view[1] if len(view) > 1 and view[1] is not None else float("inf")
        yield _Mark(page, float(top), mark.level + 1, mark.get_title())


def _page(document: "pypdfium2.PdfDocument", number: int, outline: Outline, marks: list[_Mark]) -> None:
    import pypdfium2

    try:
        page = document[number]
        text = page.get_textpage()
    except pypdfium2.PdfiumError:
        return  # one damaged page does not hide the others
    with closing(page), closing(text):
        width = page.get_width()
        links = sorted(_links(page, text), key=lambda found: (-round(found.top), found.boxes[:1]))
        for mark in marks:
            links, below = _parted(links, mark.top)
            _tell(links, text, outline, page=number + 1, width=width)
            outline.heading(mark.level, mark.title, line=number + 1)
            links = below
        _tell(links, text, outline, page=number + 1, width=width)


def _parted(links: list[_Found], top: float) -> tuple[list[_Found], list[_Found]]:
    """Those above the height, and those below it."""
    return [one for one in links if one.top > top + 1], [one for one in links if one.top <= top + 1]


def _tell(links: list[_Found], text: "pypdfium2.PdfTextPage", outline: Outline, *, page: int, width: float) -> None:
    for found in links:
        words = fold(" ".join(_words(text, box) for box in found.boxes))
        line = _line(text, found, width)
        rest = line.partition(words)[2] if words else line
        outline.add(
            Link(
                found.href, words or found.href, written=found.href, annotation=annotation(rest),
                place=Place(row=page),
            )
        )  # fmt: skip


def _line(text: "pypdfium2.PdfTextPage", found: _Found, width: float) -> str:
    """The line in which the link ends."""
    if not found.boxes:
        return ""
    left, bottom, _, top = found.boxes[-1]
    return _words(text, (left, bottom, width, bottom + 0.7 * (top - bottom)))


def _words(text: "pypdfium2.PdfTextPage", box: _Box) -> str:
    left, bottom, right, top = box
    found = text.get_text_bounded(left - 0.5, bottom, right + 0.5, top)[:_MOST_SIGNS]
    return fold(found.replace("\x02", "-").replace("\ufffe", "-"))


def _links(page: "pypdfium2.PdfPage", text: "pypdfium2.PdfTextPage") -> list[_Found]:
    """The linked areas, those of one address that touch as one, and the addresses in the text beside them."""
    found: list[_Found] = []
    for href, boxes in _areas(page):
        last = found[-1] if found else None
        if last is not None and last.href == href and _touch(last.boxes[-1:], boxes[:1]):
            found[-1] = _Found(href, (*last.boxes, *boxes))
        else:
            found.append(_Found(href, boxes))
    for href, boxes in _written(text):
        if not any(_overlap(one.boxes, boxes) for one in found):
            found.append(_Found(href, boxes))
    return found


def _areas(page: "pypdfium2.PdfPage") -> Iterator[tuple[str, tuple[_Box, ...]]]:
    import pypdfium2.raw as pdfium

    at, link = ctypes.c_int(0), pdfium.FPDF_LINK()
    for _ in range(MAX_LINKS):
        if not pdfium.FPDFLink_Enumerate(page, at, link):
            return
        action = pdfium.FPDFLink_GetAction(link)
        if not action or pdfium.FPDFAction_GetType(action) != pdfium.PDFACTION_URI:
            continue
        room = ctypes.create_string_buffer(_ADDRESS_BYTES)
        size = pdfium.FPDFAction_GetURIPath(page.pdf, action, room, _ADDRESS_BYTES)
        if 1 < size <= _ADDRESS_BYTES:
            yield room.raw[: size - 1].decode("utf-8", "replace"), _quads(link, pdfium)


def _quads(link: Any, pdfium: Any) -> tuple[_Box, ...]:
    quad, found = pdfium.FS_QUADPOINTSF(), []
    for number in range(min(pdfium.FPDFLink_CountQuadPoints(link), 50)):
        if pdfium.FPDFLink_GetQuadPoints(link, number, quad):
            across = (quad.x1, quad.x2, quad.x3, quad.x4)
            up = (quad.y1, quad.y2, quad.y3, quad.y4)
            found.append((min(across), min(up), max(across), max(up)))
    if found:
        return tuple(found)
    box = pdfium.FS_RECTF()
    if not pdfium.FPDFLink_GetAnnotRect(link, box):
        return ()
    return ((min(box.left, box.right), min(box.bottom, box.top), max(box.left, box.right), max(box.bottom, box.top)),)


def _written(text: "pypdfium2.PdfTextPage") -> Iterator[tuple[str, tuple[_Box, ...]]]:
    """Addresses that stand in the text, those that go on in the next line whole."""
    import pypdfium2.raw as pdfium

    links = pdfium.FPDFLink_LoadWebLinks(text)
    try:
        for number in range(min(pdfium.FPDFLink_CountWebLinks(links), MAX_LINKS)):
            room = (ctypes.c_ushort * _ADDRESS_BYTES)()
            size = pdfium.FPDFLink_GetURL(links, number, room, _ADDRESS_BYTES)
            href = bytes(room)[: max(2 * size - 2, 0)].decode("utf-16-le", "replace")
            if "://" in href:
                yield href, tuple(_rectangles(links, number, pdfium))
    finally:
        pdfium.FPDFLink_CloseWebLinks(links)


def _rectangles(links: Any, number: int, pdfium: Any) -> Iterator[_Box]:
    left, top, right, bottom = (ctypes.c_double() for _ in range(4))
    for index in range(min(pdfium.FPDFLink_CountRects(links, number), 50)):
        if pdfium.FPDFLink_GetRect(links, number, index, left, top, right, bottom):
            yield left.value, bottom.value, right.value, top.value


def _touch(one: tuple[_Box, ...], other: tuple[_Box, ...]) -> bool:
    """True for parts of one link in lines one below the other."""
    return bool(one and other) and abs(one[0][1] - other[0][3]) < 1.2 * max(other[0][3] - other[0][1], 1)


def _overlap(some: tuple[_Box, ...], others: tuple[_Box, ...]) -> bool:
    return any(
        a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3] for a in some for b in others
    )  # fmt: skip


KIND: Final = Kind(
    name="pdf", read=read, suffixes=(".pdf",), media_types=("application/pdf", "application/x-pdf"), claims=claims,
    is_packed=True, is_hostile=True, example="## Part\n\n[A page](https://a.example/): words about it\n",
)  # fmt: skip
