"""Workbooks: what is a link, a header, a heading and a date, and what is refused."""

# ruff: noqa: E501  XML stands in one line, as programs write it

import re

import pytest

from curator.model import Source
from curator.sources import Origin, kind_for, read
from tests.sources import packed
from tests.sources.packed import ods, ods_row, row, xlsx
from tests.sources.reading import mentions, placed, reading

A, B = "https://a.example/", "https://b.example/"


def ref(ref: str, key: str, more: str = "") -> str:
    return f'<hyperlink ref="{ref}" r:id="{key}" {more}/>'


def sheet(*rows: str, behind: str = "", **more: object) -> bytes:
    return xlsx({"Links": "".join(rows)}, behind=behind, **more)


def link(href: str, text: str) -> str:
    return f'<table:table-cell><text:p><text:a xlink:href="{href}">{text}</text:a></text:p></table:table-cell>'


HEADER = row(1, "Title", "URL", "Description", "Section")

LINKED = [
    pytest.param(
        sheet(HEADER, row(2, "A page", A, "words", "Part")), "xlsx", [("A page", A, ("Part",), 2)],
        id="an address written in the column of addresses",
    ),
    pytest.param(
        sheet(row(1, "Name", "Note"), row(2, "A page", "words"), behind=f"<hyperlinks>{ref('A2', 'k')}</hyperlinks>",
              links={"k": A}), "xlsx", [("A page", A, (), 2)],
        id="a linked cell leads where its relation says (ECMA-376-1, 18.3.1.47)",
    ),
    pytest.param(
        sheet(HEADER, row(2, "A page", "click here"), behind=f"<hyperlinks>{ref('B2', 'k')}</hyperlinks>",
              links={"k": A}), "xlsx", [("A page", A, (), 2)],
        id="a linked cell of the column of addresses has the row's title, whatever it says",
    ),
    pytest.param(
        sheet(HEADER, row(2, "A page", "inner"), row(3, "B", B), behind='<hyperlinks><hyperlink ref="B2" location="Other!A1"/></hyperlinks>'),
        "xlsx", [("A page", None, (), 2), ("B", B, (), 3)],
        id="a link to another sheet is none",
    ),
    pytest.param(
        sheet(row(1, "Where"), row(2, f'<c r="{{}}" t="str"><f>HYPERLINK("{A}","A page")</f><v>A page</v></c>')), "xlsx",
        [("A page", A, (), 2)], id="a HYPERLINK formula of texts",
    ),
    pytest.param(
        sheet(row(1, "base", A), row(2, "Title", "Key", "Link"),
              row(3, "A page", "x1", '<c r="{}" t="str"><f>HYPERLINK($B$1&amp;"id/"&amp;B3,A3)</f><v>A page</v></c>')), "xlsx",
        [(A, A, (), 1), ("A page", A + "id/x1", (), 3)], id="a HYPERLINK formula put together from cells",
    ),
    pytest.param(
        sheet(row(1, "Title", "Link"),
              row(2, "A page", f'<c r="{{}}" t="str"><f t="shared" ref="B2:B3" si="0">HYPERLINK("{A}"&amp;A2)</f><v>x</v></c>'),
              row(3, "other", '<c r="{}" t="str"><f t="shared" si="0"/><v>x</v></c>')), "xlsx",
        [("A page", A + "A%20page", (), 2), ("other", A + "other", (), 3)],
        id="a shared formula stands for each of its rows (ECMA-376-1, 18.3.1.40)",
    ),
    pytest.param(
        sheet(HEADER, row(2, '<c r="{}" t="s"><v>1</v></c>', '<c r="{}" t="s"><v>0</v></c>'),
              texts=[f"<si><t>{A}</t></si>", "<si><r><t>A </t></r><r><t>page</t></r><rPh sb='0'><t>ruby</t></rPh></si>"]),
        "xlsx", [("A page", A, (), 2)], id="shared texts, with runs and without phonetic hints (ECMA-376-1, 18.4.8)",
    ),
    pytest.param(
        sheet(row(1, "Our collection"), row(3, "Name", "Website", "Notes"), row(4, "A page", A, "words")), "xlsx",
        [("A page", A, (), 4)], id="a title and an empty row stand above the header",
    ),
    pytest.param(
        sheet(HEADER, row(2, "Part", ""), row(3, "A page", A), behind='<mergeCells><mergeCell ref="A2:D2"/></mergeCells>'),
        "xlsx", [("A page", A, ("Part",), 3)], id="a cell merged over its whole row is a heading",
    ),
    pytest.param(
        sheet(row(1, "Category", "Title", "URL"), row(2, "Part", "A page", A), row(3, "", "B", B), row(4, "", "C", A),
              behind='<mergeCells><mergeCell ref="A2:A3"/></mergeCells>'),
        "xlsx", [("A page", A, ("Part",), 2), ("B", B, ("Part",), 3), ("C", A, (), 4)],
        id="a merged cell says the same for each of its rows and no more",
    ),
    pytest.param(
        xlsx({"One": HEADER + row(2, "A page", A), "Two": row(1, "Titre", "Lien") + row(2, "B", B), "Empty": ""}), "xlsx",
        [("A page", A, ("One",), 2), ("B", B, ("Two",), 2)], id="several sheets are sections, each with its own header",
    ),
    pytest.param(
        ods({"S": ods_row("Title", "URL") + ods_row("A page", A)}), "ods", [("A page", A, (), 2)],
        id="ods: an address written in the column of addresses",
    ),
    pytest.param(
        ods({"S": ods_row("Name", "Notes") + ods_row(link(A, "A page"), "words")}), "ods", [("A page", A, (), 2)],
        id="ods: a link in a cell (OpenDocument 1.3, part 3, 6.1.8)",
    ),
    pytest.param(
        ods({"S": ods_row("Name", "Where") + ods_row(
            "A page", f'<table:table-cell table:formula="of:=HYPERLINK(&quot;{A}&quot;;[.A2])"><text:p>A page</text:p></table:table-cell>')}),
        "ods", [("A page", A, (), 2)], id="ods: a HYPERLINK formula",
    ),
    pytest.param(
        ods({"S": ods_row("Title", "URL") + ods_row("", more='table:number-rows-repeated="1048000"') + ods_row("A page", A)}),
        "ods", [("A page", A, (), 1_048_002)], id="ods: a million empty rows cost nothing",
    ),
    pytest.param(
        ods({"S": ods_row("Category", "Title", "URL")
             + ods_row('<table:table-cell table:number-rows-spanned="2"><text:p>Part</text:p></table:table-cell>', "A page", A)
             + ods_row("<table:covered-table-cell/>", "B", B)}),
        "ods", [("A page", A, ("Part",), 2), ("B", B, ("Part",), 3)], id="ods: a merged cell",
    ),
    pytest.param(
        ods({"S": ods_row("Title", "URL") + ods_row(
            "<table:table-cell><office:annotation><text:p>never</text:p></office:annotation><text:p>A<text:s/>page</text:p></table:table-cell>",
            A)}), "ods", [("A page", A, (), 2)], id="ods: a comment is not read, a space element is a space",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "kind", "told"), LINKED)
def test_a_row_is_a_mention(raw: bytes, kind: str, told: list[tuple[str, str | None, tuple[str, ...], int]]) -> None:
    assert reading(raw, kind).problems == ()
    assert [(one.text, one.url, section.path, one.place.row) for section, one in placed(raw, kind)] == told


DATED = [
    pytest.param("14", "", "45443", "2024-05-31", id="a format that Excel brings"),
    pytest.param("164", '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>', "45443.5", "2024-05-31",
                 id="a format of its own, with the time of day left out"),
    pytest.param("164", '<numFmts><numFmt numFmtId="164" formatCode="0 &quot;days&quot;"/></numFmts>', "45443", "45443",
                 id="letters in quotes make no date"),
    pytest.param("0", "", "2024", "2024", id="a year that is a number"),
    pytest.param("14", "", "59", "1900-02-28", id="the day before Excel's 29 February 1900"),
]  # fmt: skip


@pytest.mark.parametrize(("number", "formats", "value", "told"), DATED)
def test_a_date_is_read_as_text(number: str, formats: str, value: str, told: str) -> None:
    styles = f'{formats}<cellXfs><xf numFmtId="0"/><xf numFmtId="{number}"/></cellXfs>'
    raw = sheet(row(1, "Title", "URL", "Date"), row(2, "x", A, f'<c r="{{}}" s="1"><v>{value}</v></c>'), styles=styles)
    assert [one.facts.date for one in mentions(raw, "xlsx")] == [told]


def test_an_ods_date_is_the_one_in_its_value() -> None:
    cell = '<table:table-cell office:value-type="date" office:date-value="2024-05-31T10:00:00"><text:p>31.5.</text:p></table:table-cell>'
    raw = ods({"S": ods_row("Title", "URL", "Date") + ods_row("x", A, cell)})
    assert [one.facts.date for one in mentions(raw, "ods")] == ["2024-05-31"]


def test_columns_are_told_by_the_operator() -> None:
    raw = sheet(row(1, "a", "b", "c"), row(2, "https://wrong.example/", A, "A page"))
    source = Source("test", "xlsx", "x", options={"url": "b", "title": "c"})
    (told,) = read(raw, Origin("x", source=source), kind=kind_for("xlsx")).documents
    found = [(one.url, one.text, one.role) for one in told.sections[0].mentions]
    assert (A, "A page", "main") in found
    (problem,) = reading(raw, "xlsx", title="nothing").problems
    assert "has no column 'nothing'" in problem.what


BOMB = packed.packed({"xl/workbook.xml": b"<workbook/>" + b" " * 40_000_000, "_rels/.rels": packed.rels({})})
DTD = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><worksheet><sheetData><row r="1"><c t="str"><v>&c;</v></c></row></sheetData></worksheet>'

REFUSED = [
    pytest.param(b"no zip at all", "xlsx", "no whole zip file", id="not a zip file"),
    pytest.param(sheet(HEADER)[:200], "xlsx", "no whole zip file", id="a zip file cut short"),
    pytest.param(BOMB, "xlsx", "when unpacked", id="a zip bomb"),
    pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "xlsx", "password",
                 id="an encrypted workbook (MS-OFFCRYPTO 2.3.4.4)"),
    pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "xlsx", "before 2007", id="a workbook of 1997"),
    pytest.param(ods({"S": ""}, manifest="<encryption-data/>"), "ods", "password", id="an encrypted ods"),
    pytest.param(packed.packed({"x": "y"}), "xlsx", "no Excel workbook", id="some other zip file"),
    pytest.param(packed.packed({"x": "y"}), "ods", "no OpenDocument spreadsheet", id="some other zip file as ods"),
    pytest.param(sheet("<row><c></row>"), "xlsx", "not well-formed", id="XML that is not well-formed"),
    pytest.param(
        packed.packed({
            "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="a"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": packed.rels({"a": ("worksheet", "s.xml")}), "xl/s.xml": DTD}),
        "xlsx", "document type", id="a billion laughs"),
    pytest.param(sheet("<row r='1'><c r='A1'>" + "<x>" * 3000 + "</x>" * 3000 + "</c></row>"), "xlsx", "nests more",
                 id="elements nested without end"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "kind", "why"), REFUSED)
def test_what_cannot_be_read_says_why_and_gives_no_half(raw: bytes, kind: str, why: str) -> None:
    found = reading(raw, kind)
    assert found.documents == ()
    (problem,) = found.problems
    assert why in problem.what
    assert problem.remedy


def test_damage_within_a_member_is_told() -> None:
    raw = bytearray(sheet(HEADER, *(row(n, f"Page {n}", f"https://a.example/{n * n}") for n in range(2, 400))))
    at = raw.find(b"sheets/rId1.xml") + 200
    raw[at : at + 40] = bytes(40)
    (problem,) = reading(bytes(raw), "xlsx").problems
    assert re.search("damaged|not well-formed", problem.what)


@pytest.mark.parametrize(("raw", "name"), [(sheet(HEADER), "xlsx"), (ods({"S": ""}), "ods")])
def test_the_bytes_say_which_kind_it_is(raw: bytes, name: str) -> None:
    found = kind_for(raw=raw)
    assert found is not None
    assert found.name == name


@pytest.mark.slow
def test_a_sheet_of_many_rows_is_streamed() -> None:
    """Peak memory beside the mentions themselves does not grow with the rows that say nothing."""
    import tracemalloc

    words = "".join(row(n, "", "", "nothing to see", "at all") for n in range(2, 30_000))
    raw = sheet(HEADER, words, row(30_000, "A page", A))
    tracemalloc.start()
    assert [one.url for one in mentions(raw, "xlsx")] == [A]
    assert tracemalloc.get_traced_memory()[1] < 8_000_000
    tracemalloc.stop()
