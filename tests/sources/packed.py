"""Makes office files, PDF and databases from a drawing of what is in them: what the tests of packed kinds share."""

import io
import re
import sqlite3
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

W = "http://schemas.openxmlformats.org"
EXTERNAL = ' TargetMode="External"'


def packed(members: Mapping[str, str | bytes], *, first: tuple[str, str] | None = None) -> bytes:
    """A zip file; `first` is stored unpacked before the others, as OpenDocument wants its type."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        if first:
            file.writestr(*first, compress_type=zipfile.ZIP_STORED)
        for name, content in members.items():
            file.writestr(name, content)
    return out.getvalue()


def rels(targets: Mapping[str, tuple[str, str]]) -> str:
    """Relations by id: their type, and their target; addresses are external."""
    rows = "".join(
        f'<Relationship Id="{key}" Type="{W}/officeDocument/2006/relationships/{kind}" Target="{escape(target)}"'
        f"{EXTERNAL if kind == 'hyperlink' else ''}/>"
        for key, (kind, target) in targets.items()
    )
    return f'<Relationships xmlns="{W}/package/2006/relationships">{rows}</Relationships>'


def xlsx(
    sheets: Mapping[str, str], *, behind: str = "", links: Mapping[str, str] | None = None, texts: Sequence[str] = (),
    styles: str = "", book: str = "",
) -> bytes:  # fmt: skip
    """A workbook: by name of the sheet its rows as XML; `behind` them and `links` by id belong to the first sheet."""
    names = {f"rId{number}": name for number, name in enumerate(sheets, 1)}
    entries = "".join(f'<sheet name="{escape(name)}" sheetId="1" r:id="{key}"/>' for key, name in names.items())
    members = {
        "_rels/.rels": rels({"rId1": ("officeDocument", "xl/workbook.xml")}),
        "xl/workbook.xml": f'<workbook xmlns:r="r">{book}<sheets>{entries}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": rels(
            {key: ("worksheet", f"worksheets/{key}.xml") for key in names}
            | {"s": ("sharedStrings", "sharedStrings.xml"), "t": ("styles", "styles.xml")}
        ),
        "xl/sharedStrings.xml": f"<sst>{''.join(texts)}</sst>",
        "xl/styles.xml": f"<styleSheet>{styles}</styleSheet>",
        "xl/worksheets/_rels/rId1.xml.rels": rels(
            {key: ("hyperlink", target) for key, target in (links or {}).items()}
        ),
    }
    for number, (key, name) in enumerate(names.items()):
        more = behind if number == 0 else ""
        members[f"xl/worksheets/{key}.xml"] = (
            f'<worksheet xmlns:r="r"><sheetData>{sheets[name]}</sheetData>{more}</worksheet>'
        )
    return packed(members)


def row(number: int, *cells: str) -> str:
    """A row of texts written in it, or of cells given as XML with `{}` for their place."""
    written = []
    for index, cell in enumerate(cells):
        place = f"{chr(65 + index)}{number}"
        text = f'<c r="{place}" t="inlineStr"><is><t>{escape(cell)}</t></is></c>'
        written.append(cell.replace("{}", place) if cell.startswith("<c ") else text if cell else "")
    return f'<row r="{number}">{"".join(written)}</row>'


def ods(tables: Mapping[str, str], **more: str) -> bytes:
    """By name of the table its rows as XML."""
    body = "".join(f'<table:table table:name="{escape(name)}">{rows}</table:table>' for name, rows in tables.items())
    return odf(f"<office:spreadsheet>{body}</office:spreadsheet>", "spreadsheet", **more)


def odf(body: str, kind: str, *, manifest: str = "", styles: str = "") -> bytes:
    names = " ".join(
        f'xmlns:{name}="{name}"' for name in "office table text xlink draw presentation style svg dc meta".split()
    )
    content = (
        f"<office:document-content {names}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body>{body}</office:body></office:document-content>"
    )
    return packed(
        {"content.xml": content, "META-INF/manifest.xml": f"<manifest>{manifest}</manifest>"},
        first=("mimetype", f"application/vnd.oasis.opendocument.{kind}"),
    )


def ods_row(*cells: str, more: str = "") -> str:
    written = "".join(
        cell if cell.startswith("<table:") else f"<table:table-cell><text:p>{escape(cell)}</text:p></table:table-cell>"
        for cell in cells
    )
    return f"<table:table-row {more}>{written}</table:table-row>"


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def _drawn_xlsx(drawing: str) -> bytes:
    return xlsx({"Sheet1": "".join(row(n, *_cells(line)) for n, line in enumerate(drawing.splitlines(), 1))})


def _drawn_ods(drawing: str) -> bytes:
    return ods({"Sheet1": "".join(ods_row(*_cells(line)) for line in drawing.splitlines())})


def docx(body: str, *, links: Mapping[str, str] | None = None, styles: str = "", **more: str) -> bytes:
    """A Word document: its body as XML; `more` are further members, with `__` for a slash and without `.xml`."""
    members = {
        "_rels/.rels": rels({"rId1": ("officeDocument", "word/document.xml")}),
        "word/document.xml": f'<w:document xmlns:w="w" xmlns:r="r" xmlns:mc="mc"><w:body>{body}</w:body></w:document>',
        "word/_rels/document.xml.rels": rels({key: ("hyperlink", target) for key, target in (links or {}).items()}),
        "word/styles.xml": f'<w:styles xmlns:w="w">{styles}</w:styles>',
    }
    return packed(members | {f"{name.replace('__', '/')}.xml": content for name, content in more.items()})


def paragraph(*runs: str, style: str = "") -> str:
    """Runs of words, or XML as it is."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    written = "".join(
        run if run.startswith("<") else f'<w:r><w:t xml:space="preserve">{escape(run)}</w:t></w:r>' for run in runs
    )
    return f"<w:p>{properties}{written}</w:p>"


def hyperlink(key: str, text: str, *, more: str = "") -> str:
    return f'<w:hyperlink r:id="{key}" {more}><w:r><w:t>{escape(text)}</w:t></w:r></w:hyperlink>'


def pptx(*slides: tuple[str, Mapping[str, str]]) -> bytes:
    """Slides: their shapes as XML, and their links by id."""
    members = {
        "_rels/.rels": rels({"rId1": ("officeDocument", "ppt/presentation.xml")}),
        "ppt/presentation.xml": '<p:presentation xmlns:p="p" xmlns:r="r">'
        + "".join(f'<p:sldId id="{255 + n}" r:id="s{n}"/>' for n in range(1, len(slides) + 1))
        + "</p:presentation>",
        "ppt/_rels/presentation.xml.rels": rels(
            {f"s{n}": ("slide", f"slides/slide{n}.xml") for n in range(1, len(slides) + 1)}
        ),
    }
    for number, (shapes, links) in enumerate(slides, 1):
        members[f"ppt/slides/slide{number}.xml"] = f'<p:sld xmlns:p="p" xmlns:a="a" xmlns:r="r">{shapes}</p:sld>'
        members[f"ppt/slides/_rels/slide{number}.xml.rels"] = rels(
            {key: ("hyperlink", target) for key, target in links.items()}
        )
    return packed(members)


def shape(*paragraphs: str, kind: str = "") -> str:
    title = f'<p:nvPr><p:ph type="{kind}"/></p:nvPr>' if kind else ""
    inner = "".join(f"<a:p>{one}</a:p>" for one in paragraphs)
    return f"<p:sp>{title}<p:txBody>{inner}</p:txBody></p:sp>"


def slide_run(text: str, key: str = "") -> str:
    link = f'<a:rPr><a:hlinkClick r:id="{key}"/></a:rPr>' if key else ""
    return f"<a:r>{link}<a:t>{escape(text)}</a:t></a:r>"


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page of a PDF: its lines of text from the top, and its links `(line, from sign, to sign, address)`."""

    lines: Sequence[str]
    links: Sequence[tuple[int, int, int, str]] = ()


def pdf(*pages: Leaf, marks: Sequence[tuple[str, int, int]] = ()) -> bytes:
    """A PDF in Courier 10 (each sign is 6 points wide); `marks` are bookmarks `(title, page, line)`."""
    objects: list[bytes] = []

    def add(body: str) -> int:
        objects.append(body.encode("latin-1"))
        return len(objects)

    add("<</Type/Catalog/Pages 2 0 R/Outlines 4 0 R>>")
    add("")  # the pages, when they are known
    add("<</Type/Font/Subtype/Type1/BaseFont/Courier>>")
    add("")  # the bookmarks
    kids = []
    for leaf in pages:
        shown = "".join(
            f"BT /F1 10 Tf 50 {700 - 20 * n} Td ({re.sub('([()])', chr(92) * 2 + '1', line)}) Tj ET\n"
            for n, line in enumerate(leaf.lines)
        )
        stream = add(f"<</Length {len(shown)}>>stream\n{shown}endstream")
        notes = [
            add(
                f"<</Type/Annot/Subtype/Link/Rect[{50 + 6 * first} {697 - 20 * n} {50 + 6 * last} {709 - 20 * n}]"
                f"/A<</S/URI/URI({href})>>>>"
            )
            for n, first, last, href in leaf.links
        ]
        kids.append(
            add(
                f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>>>/Contents {stream} 0 R"
                f"/Annots[{' '.join(f'{note} 0 R' for note in notes)}]>>"
            )
        )
    objects[1] = f"<</Type/Pages/Kids[{' '.join(f'{kid} 0 R' for kid in kids)}]/Count {len(kids)}>>".encode()
    first = len(objects) + 1
    for number, (title, page, line) in enumerate(marks):
        following = f"/Next {first + number + 1} 0 R" if number + 1 < len(marks) else ""
        add(f"<</Title({title})/Parent 4 0 R/Dest[{kids[page - 1]} 0 R/XYZ 0 {712 - 20 * line} 0]{following}>>")
    ends = f"/First {first} 0 R/Last {len(objects)} 0 R/Count {len(marks)}" if marks else ""
    objects[3] = f"<</Type/Outlines{ends}>>".encode()
    return _written(objects)


def _written(objects: Sequence[bytes]) -> bytes:
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, table, len(objects) + 1, len(out),
    )  # fmt: skip


def sqlite(script: str) -> bytes:
    connection = sqlite3.connect(":memory:")
    connection.executescript(script)
    connection.commit()
    try:
        return connection.serialize()
    finally:
        connection.close()


_DRAWING: Final = re.compile(r"## (.+)\n\n\[(.+?)\]\((.+?)\)(.*)\n")
"""A heading, and a paragraph with one link."""


def _told(drawing: str) -> tuple[str, str, str, str]:
    found = _DRAWING.fullmatch(drawing)
    assert found is not None, drawing
    heading, text, href, rest = found.groups()
    return heading, text, href, rest


def _drawn_docx(drawing: str) -> bytes:
    heading, text, href, rest = _told(drawing)
    return docx(paragraph(heading, style="Heading2") + paragraph(hyperlink("k", text), rest), links={"k": href})


def _drawn_pptx(drawing: str) -> bytes:
    heading, text, href, rest = _told(drawing)
    shapes = shape(slide_run(heading), kind="title") + shape(slide_run(text, "k") + slide_run(rest))
    return pptx((shapes, {"k": href}))


def _drawn_odt(drawing: str) -> bytes:
    heading, text, href, rest = _told(drawing)
    words = f'<text:p><text:a xlink:href="{href}">{text}</text:a>{rest}</text:p>'
    return odf(f'<office:text><text:h text:outline-level="2">{heading}</text:h>{words}</office:text>', "text")


def _drawn_odp(drawing: str) -> bytes:
    heading, text, href, rest = _told(drawing)
    words = f'<text:p><text:a xlink:href="{href}">{text}</text:a>{rest}</text:p>'
    page = (
        f'<draw:page draw:name="{heading}"><draw:frame><draw:text-box>{words}</draw:text-box></draw:frame></draw:page>'
    )
    return odf(f"<office:presentation>{page}</office:presentation>", "presentation")


def _drawn_pdf(drawing: str) -> bytes:
    heading, text, href, rest = _told(drawing)
    return pdf(Leaf([heading, text + rest], [(1, 0, len(text), href)]), marks=[(heading, 1, 0)])


def _drawn_sqlite(drawing: str) -> bytes:
    header, *rows = (_cells(line) for line in drawing.splitlines())
    values = ", ".join("(" + ", ".join(f"'{cell}'" for cell in cells) + ")" for cells in rows)
    return sqlite(f"CREATE TABLE links ({', '.join(header)}); INSERT INTO links VALUES {values};")


DRAWN: Final[dict[str, Callable[[str], bytes]]] = {
    "xlsx": _drawn_xlsx, "ods": _drawn_ods, "docx": _drawn_docx, "pptx": _drawn_pptx, "odt": _drawn_odt,
    "odp": _drawn_odp, "pdf": _drawn_pdf, "sqlite": _drawn_sqlite,
}  # fmt: skip
"""By kind how the drawing of its example becomes a file."""
