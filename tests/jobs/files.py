"""Makes small documents for the tests: PDF, office files, e-books, as programs write them. Never reads the disk."""

import io
import zipfile
from collections.abc import Iterable, Mapping

CORE = (
    '<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties'
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">{}</cp:coreProperties>'
)
WORD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{}</w:body></w:document>'
OPEN = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
    ' xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0">{}</office:document-content>'
)
META = (
    '<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "<office:meta>{}</office:meta></office:document-meta>"
)


def pdf(lines: Iterable[tuple[float, str]], *, info: str = "", extra: bytes = b"", catalog: str = "") -> bytes:
    """A PDF of one page: lines as (type size, text) from the top, each far enough below the last for its size."""
    parts, y = ["BT"], 800.0
    for size, text in lines:
        y -= 1.3 * size
        shown = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        parts.append(f"/F1 {size} Tf 1 0 0 1 50 {y:.0f} Tm ({shown}) Tj")
    content = "\n".join([*parts, "ET"]).encode("cp1252")
    objects = [
        f"<</Type/Catalog/Pages 2 0 R{catalog}>>".encode(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        f"<<{info}>>".encode("latin-1"),
    ]
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj" % number + one + b"endobj\n"
    out += extra
    start = len(out)
    out += b"xref\n0 7\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(out + b"trailer<</Size 7/Root 1 0 R/Info 6 0 R>>\nstartxref\n%d\n%%%%EOF\n" % start)


def packed(members: Mapping[str, str | bytes]) -> bytes:
    """A zip file of these members, in order."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return out.getvalue()


def word(*paragraphs: tuple[str, str], core: str = "") -> bytes:
    """A docx of paragraphs as (style, text)."""
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'
        for style, text in paragraphs
    )
    return packed({"word/document.xml": WORD.format(body), "docProps/core.xml": CORE.format(core)})


def open_text(body: str, *, meta: str = "", kind: str = "text") -> bytes:
    """An OpenDocument file."""
    return packed(
        {
            "mimetype": f"application/vnd.oasis.opendocument.{kind}",
            "content.xml": OPEN.format(body),
            "meta.xml": META.format(meta),
        }
    )


def slides(*titles: str, core: str = "") -> bytes:
    """A pptx with a title a slide, and one line of text on each."""
    space = 'xmlns:p="p" xmlns:a="a"'
    members: dict[str, str | bytes] = {"ppt/presentation.xml": f"<p:presentation {space}/>"}
    for number, title in enumerate(titles, 1):
        members[f"ppt/slides/slide{number}.xml"] = (
            f'<p:sld {space}><p:sp><p:ph type="ctrTitle"/><a:p><a:r><a:t>{title}</a:t></a:r></a:p></p:sp>'
            f"<p:sp><a:p><a:r><a:t>What slide {number} says, in a sentence that is long enough to be "
            f"told.</a:t></a:r></a:p></p:sp></p:sld>"
        )
    return packed({**members, "docProps/core.xml": CORE.format(core)})


def sheet(*rows: tuple[str, ...]) -> bytes:
    """An xlsx with shared strings."""
    strings = [cell for row in rows for cell in row]
    table = "".join(
        "<row>" + "".join(f'<c t="s"><v>{strings.index(cell)}</v></c>' for cell in row) + "</row>" for row in rows
    )
    return packed(
        {
            "xl/workbook.xml": "<workbook/>",
            "xl/sharedStrings.xml": "<sst>" + "".join(f"<si><t>{text}</t></si>" for text in strings) + "</sst>",
            "xl/worksheets/sheet1.xml": f"<worksheet><sheetData>{table}</sheetData></worksheet>",
        }
    )


def book(*, title: str, chapter: str, language: str = "en", description: str = "") -> bytes:
    """An epub with one chapter."""
    return packed(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfile full-path="OEBPS/book.opf"/></container>',
            "OEBPS/book.opf": (
                f'<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>{title}</dc:title>'
                f"<dc:creator>Ada Pole</dc:creator><dc:language>{language}</dc:language>"
                f"<dc:description>{description}</dc:description></metadata>"
                '<manifest><item id="one" href="one.xhtml"/></manifest><spine><itemref idref="one"/></spine></package>'
            ),
            "OEBPS/one.xhtml": chapter,
        }
    )
