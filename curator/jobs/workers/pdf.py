"""Parses PDF: its properties, and the lines of its first pages with the size of their type.

Never trusts a length or a reference in the file: it runs only in a process that can be killed.
"""

import ctypes
import re
from collections.abc import Iterator
from typing import Final

import pypdfium2
import pypdfium2.raw as pdfium

from curator.extract.paper import Line, Paper
from curator.jobs.workers.xmp import from_xmp

_MOST_PAGES: Final = 12
_MOST_CHARACTERS: Final = 60_000
_A_PAGE: Final = 12_000
_LANGUAGE_BYTES: Final = 60
_DAMAGED: Final = "The PDF is damaged or cut off."
_CATALOG: Final = re.compile(rb"(\d{1,9}) (\d{1,5}) obj\s*<<(?:(?!endobj).){0,2000}?/Type\s*/Catalog", re.DOTALL)
_STRING: Final = rb"/%s\s*\(((?:\\.|[^\\()]|\([^()]*\)){1,2000})\)"


def parse(body: bytes) -> Paper:
    """What a PDF says; of one that cannot be opened, the properties that stand in it uncoded."""
    stated = from_xmp(body)
    document, why = _opened(body)
    if document is None:
        return _unopened(body, stated, why)
    with document:
        info = document.get_metadata_dict(skip_empty=True)
        lines = tuple(_lines(document))
        return Paper(
            kind="pdf",
            origin="XMP" if stated.title else "PDF properties",
            title=stated.title or info.get("Title", ""),
            authors=stated.authors or tuple(filter(None, (info.get("Author", ""),))),
            summary=stated.summary or info.get("Subject", ""),
            language=_language(document) or stated.language,
            created=info.get("CreationDate", "") or stated.created,
            modified=info.get("ModDate", "") or stated.modified,
            keywords=stated.keywords or tuple(filter(None, (info.get("Keywords", ""),))),
            licence=stated.licence,
            lines=lines,
            pages=len(document),
            problem=why or (None if lines else "The PDF holds no text, only pictures."),
        )


def _opened(body: bytes) -> tuple[pypdfium2.PdfDocument | None, str]:
    """The document, and what is wrong with it; one that is cut off gets the end that it lost, if its root is there."""
    try:
        return pypdfium2.PdfDocument(body), ""
    except pypdfium2.PdfiumError as error:
        why = str(error)
    if "password" in why.lower():
        return None, "The PDF is encrypted."
    roots = _CATALOG.findall(body)
    end = b"\nendobj\ntrailer\n<</Root %s %s R>>\nstartxref\n0\n%%%%EOF\n" % roots[-1] if roots else b""
    try:
        return pypdfium2.PdfDocument(body + end), _DAMAGED
    except pypdfium2.PdfiumError:
        return None, _DAMAGED


def _unopened(body: bytes, stated: Paper, why: str) -> Paper:
    titles = re.findall(_STRING % b"Title", body) if why == _DAMAGED else []
    return Paper(
        kind="pdf",
        origin="XMP" if stated.title else "PDF properties",
        title=stated.title or (_decoded(titles[-1]) if titles else ""),
        authors=stated.authors,
        summary=stated.summary,
        language=stated.language,
        problem=why,
    )


def _decoded(written: bytes) -> str:
    """A literal string of a PDF. Source: ISO 32000-1, 7.3.4.2 and 7.9.2.2."""
    raw = re.sub(rb"\\([0-7]{1,3})", lambda octal: bytes([int(octal[1], 8) & 0xFF]), written)
    raw = re.sub(rb"\\(.)", rb"\1", raw, flags=re.DOTALL)
    return raw.decode("utf-16", "replace") if raw.startswith((b"\xfe\xff", b"\xff\xfe")) else raw.decode("latin-1")


def _language(document: pypdfium2.PdfDocument) -> str:
    room = ctypes.create_string_buffer(_LANGUAGE_BYTES)
    size = pdfium.FPDFCatalog_GetLanguage(document, ctypes.cast(room, ctypes.POINTER(ctypes.c_ushort)), _LANGUAGE_BYTES)
    return room.raw[: max(size - 2, 0)].decode("utf-16-le", "replace") if 2 < size <= _LANGUAGE_BYTES else ""


def _lines(document: pypdfium2.PdfDocument) -> Iterator[Line]:
    """The lines of the first pages until there is text enough."""
    size = 0
    for number in range(min(len(document), _MOST_PAGES)):
        try:
            page = document[number]
            text_page = page.get_textpage()
        except pypdfium2.PdfiumError:
            continue
        for line in _lines_of(text_page, number + 1):
            size += len(line.text)
            yield line
        text_page.close()
        page.close()
        if size >= _MOST_CHARACTERS:
            return


def _lines_of(text_page: pypdfium2.PdfTextPage, number: int) -> Iterator[Line]:
    """A page's lines; a new paragraph begins where the type changes or the gap is larger than within a paragraph."""
    count = min(text_page.count_chars(), _A_PAGE)
    text = text_page.get_text_range(0, count) if count > 0 else ""
    before_y, before_size = 0.0, 0.0
    at = 0
    for written in text.split("\n"):
        stripped = written.strip()
        place = at + len(written) - len(written.lstrip())
        at += len(written) + 1
        if not stripped:
            continue
        size, y = _look(text_page, place)
        begins = abs(size - before_size) > 0.5 or not 0 < before_y - y < 1.75 * max(size, 1)
        before_y, before_size = y, size
        yield Line(
            stripped.replace("\x02", "-").replace("\ufffe", "-"), size=round(size, 1), begins=begins, page=number
        )


def _look(text_page: pypdfium2.PdfTextPage, place: int) -> tuple[float, float]:
    """The height of the type at a character, in points, and where its base line is."""
    size = float(pdfium.FPDFText_GetFontSize(text_page, place))
    matrix = pdfium.FS_MATRIX()
    if pdfium.FPDFText_GetMatrix(text_page, place, matrix):
        size *= (matrix.c**2 + matrix.d**2) ** 0.5
    x, y = ctypes.c_double(), ctypes.c_double()
    found = pdfium.FPDFText_GetCharOrigin(text_page, place, x, y)
    return size, y.value if found else 0.0
