"""Text documents, presentations and PDF: headings, linked words, the paragraph around them, and what is refused."""

# ruff: noqa: E501  XML stands in one line, as programs write it

import pytest

from curator.sources import Origin, kind_for, read
from tests.sources.packed import (
    Leaf,
    docx,
    hyperlink,
    odf,
    packed,
    paragraph,
    pdf,
    pptx,
    shape,
    slide_run,
)  # fmt: skip
from tests.sources.reading import placed, reading

A, B = "https://a.example/", "https://b.example/"


def text(body: str) -> bytes:
    return odf(f"<office:text>{body}</office:text>", "text")


def a(href: str, words: str) -> str:
    return f'<text:a xlink:href="{href}">{words}</text:a>'


def field(code: str, words: str) -> str:
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    return (
        mark.format("begin") + f'<w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r>'
        + mark.format("separate") + f"<w:r><w:t>{words}</w:t></w:r>" + mark.format("end")
    )  # fmt: skip


Q = "&quot;"
NOTES = f'<w:footnotes xmlns:w="w" xmlns:r="r"><w:footnote>{paragraph("See ", A, ".")}</w:footnote></w:footnotes>'

TOLD = [
    pytest.param(
        docx(paragraph("Read ", hyperlink("k", "A page"), " for its words"), links={"k": A}), "docx",
        [((), "A page", A, "for its words", 1)], id="docx: the paragraph after a link is its annotation",
    ),
    pytest.param(
        docx(paragraph("Part", style="H") + paragraph(hyperlink("k", "A page")), links={"k": A},
             styles='<w:style w:styleId="H0"><w:name w:val="heading 2"/></w:style><w:style w:styleId="H"><w:basedOn w:val="H0"/></w:style>'),
        "docx", [(("Part",), "A page", A, None, 2)], id="docx: a style that is based on a heading is one (17.7.4.3)",
    ),
    pytest.param(
        docx(paragraph("Part", style="berschrift1") + paragraph(A)), "docx", [(("Part",), A, A, None, 2)],
        id="docx: a heading as German Word calls it; an address that nobody linked",
    ),
    pytest.param(
        docx(paragraph(field(f" HYPERLINK {Q}{A}{Q} \\l {Q}part{Q} ", "A page"), " more")), "docx",
        [((), "A page", A, "more", 1)], id="docx: a link as field (17.16.5.25)",
    ),
    pytest.param(
        docx(paragraph(field(f" HYPERLINK \\l {Q}_Toc1{Q} ", "Contents")) + paragraph(A)), "docx",
        [((), A, A, None, 2)], id="docx: a link within the document is none",
    ),
    pytest.param(
        docx(paragraph(f'<w:fldSimple w:instr="HYPERLINK {Q}{A}{Q}"><w:r><w:t>A page</w:t></w:r></w:fldSimple>')), "docx",
        [((), "A page", A, None, 1)], id="docx: a simple field",
    ),
    pytest.param(
        docx(paragraph("<w:del><w:r><w:delText>x</w:delText></w:r>" + hyperlink("k", "gone") + "</w:del>", hyperlink("b", "stays")),
             links={"k": A, "b": B}), "docx", [((), "stays", B, None, 1)], id="docx: deleted text is not there",
    ),
    pytest.param(
        docx(f"<w:tbl><w:tr><w:tc>{paragraph(hyperlink('k', 'A page'))}</w:tc><w:tc>{paragraph('its words')}</w:tc></w:tr></w:tbl>",
             links={"k": A}), "docx", [((), "A page", A, "its words", 1)], id="docx: the cells of a row belong together",
    ),
    pytest.param(
        docx(paragraph("Body"), word__footnotes=NOTES), "docx", [((), A, A, None, 2)], id="docx: footnotes are read",
    ),
    pytest.param(
        docx(paragraph("<mc:AlternateContent><mc:Choice><w:r><w:t>https://a.example/</w:t></w:r></mc:Choice>"
                       "<mc:Fallback><w:r><w:t>https://a.example/</w:t></w:r></mc:Fallback></mc:AlternateContent>")),
        "docx", [((), A, A, None, 1)], id="docx: what stands there twice for old programs counts once",
    ),
    pytest.param(
        text(f'<text:h text:outline-level="1">Part</text:h><text:p>{a(A, "A page")}<text:s/>for it</text:p>'), "odt",
        [(("Part",), "A page", A, "for it", 2)], id="odt: a heading and a paragraph",
    ),
    pytest.param(
        text(f"<text:list><text:list-item><text:p>{a(A, 'A page')}</text:p></text:list-item></text:list>"
             f"<text:tracked-changes><text:p>{a(B, 'gone')}</text:p></text:tracked-changes>"
             f"<text:p>x<office:annotation><text:p>{a(B, 'comment')}</text:p></office:annotation></text:p>"), "odt",
        [((), "A page", A, None, 1)], id="odt: neither deleted text nor comments",
    ),
    pytest.param(
        text(f"<text:p>Words<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>See {A}.</text:p>"
             "</text:note-body></text:note> go on</text:p>"), "odt", [((), A, A, None, 2)], id="odt: a footnote",
    ),
    pytest.param(
        odf(f'<office:presentation><draw:page draw:name="page1"><draw:frame presentation:class="title"><draw:text-box>'
            f"<text:p>Part</text:p></draw:text-box></draw:frame><draw:frame><draw:text-box><text:p>{a(A, 'A page')}</text:p>"
            "</draw:text-box></draw:frame></draw:page></office:presentation>", "presentation"), "odp",
        [(("Part",), "A page", A, None, 1)], id="odp: a slide's title is its heading",
    ),
    pytest.param(
        pptx((shape(slide_run("One"), kind="ctrTitle"), {}), (shape(slide_run("Two"), kind="title")
             + shape(slide_run("A ", "k") + slide_run("page", "k") + slide_run(" for it")), {"k": A})), "pptx",
        [(("Two",), "A page", A, "for it", 2)], id="pptx: runs of one link are one; the row is the slide",
    ),
    pytest.param(
        pptx(('<p:pic><p:nvPicPr><p:cNvPr name="Picture 1" descr="Our logo"><a:hlinkClick r:id="k"/></p:cNvPr></p:nvPicPr></p:pic>',
              {"k": A})), "pptx", [((), "Our logo", A, None, 1)], id="pptx: a picture that is a link",
    ),
    pytest.param(
        pdf(Leaf(["Part", "A page: words about it"], [(1, 0, 6, A)]), Leaf(["Other", f"see {B}."]), marks=[("Part", 1, 0), ("Other", 2, 0)]),
        "pdf", [(("Part",), "A page", A, "words about it", 1), (("Other",), B, B, None, 2)],
        id="pdf: a linked area, an address in the text, bookmarks (ISO 32000-1, 12.5.6.5 and 12.3.3)",
    ),
    pytest.param(
        pdf(Leaf([f"{A} is here"], [(0, 0, len(A), A)])), "pdf", [((), A, A, "is here", 1)],
        id="pdf: an address that is linked as well counts once",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "kind", "told"), TOLD)
def test_links_stand_with_their_words(raw: bytes, kind: str, told: list[tuple[object, ...]]) -> None:
    assert reading(raw, kind).problems == ()
    assert [
        (section.path, one.text, one.url, one.annotation, one.place.row) for section, one in placed(raw, kind)
    ] == told


LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")
REFUSED = [
    pytest.param(packed({"x": "y"}), "docx", "no Word document", id="some other zip file as docx"),
    pytest.param(packed({"x": "y"}), "pptx", "no PowerPoint", id="some other zip file as pptx"),
    pytest.param(packed({"x": "y"}), "odt", "no OpenDocument", id="some other zip file as odt"),
    pytest.param(LOCKED, "docx", "password", id="an encrypted Word document"),
    pytest.param(docx(paragraph(A))[:300], "docx", "no whole zip file", id="a docx cut short"),
    pytest.param(docx("<w:p>"), "docx", "not well-formed", id="a docx with broken XML"),
    pytest.param(odf("<office:text/>", "text", manifest="<encryption-data/>"), "odt", "password", id="an encrypted odt"),
    pytest.param(b"%PDF-1.7 nothing", "pdf", "damaged", id="a PDF that is none"),
    pytest.param(b"", "pdf", "damaged", id="an empty PDF"),
    pytest.param(
        packed({"word/document.xml": '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>', "_rels/.rels":
                '<Relationships><Relationship Id="a" Type="t/officeDocument" Target="word/document.xml"/></Relationships>'}),
        "docx", "document type", id="an external entity",
    ),
    pytest.param(packed({"word/document.xml": b"<w:p>" + b"a" * 60_000_000}), "docx", "when unpacked", id="a zip bomb"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "kind", "why"), REFUSED)
def test_what_cannot_be_read_says_why(raw: bytes, kind: str, why: str) -> None:
    found = reading(raw, kind)
    assert found.documents == ()
    (problem,) = found.problems
    assert why in problem.what
    assert problem.remedy


@pytest.mark.parametrize("end", [200, 500, 900])
def test_a_pdf_cut_short_gives_a_document_or_a_problem(end: int) -> None:
    found = reading(pdf(Leaf([A] * 20))[:end], "pdf")
    assert bool(found.documents) != bool(found.problems)


@pytest.mark.parametrize(
    ("raw", "name"),
    [(docx(""), "docx"), (pptx(("", {})), "pptx"), (text(""), "odt"), (pdf(Leaf([])), "pdf"),
     (odf("", "presentation"), "odp")],
)  # fmt: skip
def test_the_bytes_say_which_kind_it_is(raw: bytes, name: str) -> None:
    found = kind_for(raw=raw)
    assert found is not None
    assert found.name == name
    assert read(raw, Origin("x")).documents
