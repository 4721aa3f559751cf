"""CSV and TSV: dialects, columns, rows that are broken, places, and edits."""

import pytest

from curator.model import Edit, Place, Role, Source, Tag
from curator.sources import EditError, Origin
from curator.sources._rows import MAX_LINE_BYTES
from curator.sources.table import read_csv, write
from tests.sources.reading import mentions, placed, reading, urls

A, B = "https://a.example/", "https://b.example/"

DIALECTS = [
    pytest.param("title,url\nx,https://a.example/\n", id="commas (RFC 4180, 2.4)"),
    pytest.param("title;url\r\nx;https://a.example/\r\n", id="semicolons"),
    pytest.param("title\turl\nx\thttps://a.example/\n", id="tabs"),
    pytest.param("title|url\nx|https://a.example/\n", id="bars"),
    pytest.param("sep=;\ntitle;url\nx;https://a.example/\n", id="the separator told as Excel does"),
    pytest.param('"title","url"\n"x","https://a.example/"\n', id="quotes (RFC 4180, 2.5)"),
    pytest.param('title, url\n"x", "https://a.example/"\n', id="spaces before quotes"),
    pytest.param("title,url\rx,https://a.example/\r", id="CR alone"),
    pytest.param("title,url\nx,https://a.example/", id="no line end at the end (RFC 4180, 2.2)"),
    pytest.param("\ufefftitle,url\nx,https://a.example/\n", id="a byte order mark"),
    pytest.param("\n\ntitle,url\n\nx,https://a.example/\n\n", id="blank lines"),
    pytest.param("#title,url\nx,https://a.example/\n", id="a header with a hash"),
    pytest.param("url,notes,title\nhttps://a.example/,,x\n", id="columns in any order"),
    pytest.param("Web Address,Site Name\nhttps://a.example/,x\n", id="names of several words"),
    pytest.param("Titel;Internetadresse\nx;https://a.example/\n", id="German names"),
    pytest.param("Título;Página web\nx;https://a.example/\n", id="Spanish names"),
    pytest.param("Название;Ссылка\nx;https://a.example/\n", id="Russian names"),
    pytest.param("标题,网址\nx,https://a.example/\n", id="Chinese names"),
    pytest.param("عنوان,رابط\nx,https://a.example/\n", id="Arabic names"),
    pytest.param("what,targetURL\nx,https://a.example/\n", id="a name with url in it"),
]


@pytest.mark.parametrize("text", DIALECTS)
def test_dialects_and_names(text: str) -> None:
    (one,) = mentions(text, "csv")
    assert (one.url, one.text) == (A, "x")


def test_a_table_without_names_is_read_by_what_it_holds() -> None:
    text = "\n".join(f"{n},Name {n},https://a.example/{n},yes" for n in range(20))
    found = mentions(text, "csv")
    assert [(one.text, one.url, one.role) for one in found[:2]] == [
        ("Name 0", A + "0", Role.MAIN), ("Name 1", A + "1", Role.MAIN),
    ]  # fmt: skip
    assert len(found) == 20


def test_tsv_is_tabs_whatever_the_cells_hold() -> None:
    assert [one.text for one in mentions("title\turl\na;b,c\thttps://a.example/\n", "tsv")] == ["a;b,c"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252", "utf-16-le"])
def test_encodings(encoding: str) -> None:
    text = "title,url\nÜber,https://a.example/\n"
    raw = ("\ufeff" + text if encoding == "utf-16-le" else text).encode(encoding)
    (one,) = mentions(raw, "csv")
    assert (one.text, one.url, one.place.line) == ("Über", A, 2)
    told = "utf-16-le" if encoding.startswith("utf-16") else "utf-8"
    assert raw[one.place.start : one.place.end] == A.encode(told)


def test_the_operator_says_the_encoding() -> None:
    raw = "title,url\nжук,https://a.example/\n".encode("koi8-r")
    assert [one.text for one in mentions(raw, "csv", encoding="koi8-r")] == ["жук"]


CELLS = [
    pytest.param("https://a.example/ https://b.example/", [A, B], id="parted by a space"),
    pytest.param("https://a.example/;https://b.example/", [A, B], id="parted by a semicolon"),
    pytest.param('"https://a.example/, https://b.example/"', [A, B], id="parted by a comma"),
    pytest.param('"https://a.example/\nhttps://b.example/"', [A, B], id="parted by a line"),
    pytest.param('"https://a.example/x,y;z"', [A + "x,y;z"], id="separators inside an address"),
    pytest.param("https://a.example/.", [A], id="a full stop after an address"),
    pytest.param("www.a.example", ["http://www.a.example/"], id="no scheme in the column of addresses"),
    pytest.param("a.example/x", ["http://a.example/x"], id="a bare name in the column of addresses"),
    pytest.param("//a.example/", ["http://a.example/"], id="no scheme but slashes"),
    pytest.param("mailto:x@a.example", ["mailto:x@a.example"], id="a mail address"),
    pytest.param("see https://a.example/ (new)", [A], id="an address among words"),
    pytest.param("[x](https://a.example/)", [A], id="Markdown in a cell"),
    pytest.param("<https://a.example/>", [A], id="angle brackets"),
    pytest.param('"<a href=""https://a.example/"">x</a>"', [A], id="HTML in a cell"),
    pytest.param("n/a", [], id="no address"),
]


@pytest.mark.parametrize(("cell", "expected"), CELLS)
def test_the_addresses_in_a_cell(cell: str, expected: list[str]) -> None:
    assert urls(f"url,x\n{cell},y\n", "csv") == expected


def test_other_columns_with_addresses_are_mentions_of_the_same_item() -> None:
    text = (
        "title,url,licence,report,logo,notes\nx,https://a.example/,https://l.example/,https://r.example/r.pdf,"
        "https://i.example/i.png,see [plan](https://p.example/) here\n"
    )
    found = mentions(text, "csv")
    assert [(one.role, one.text, one.annotation, one.position) for one in found] == [
        (Role.MAIN, "x", "see [plan](https://p.example/) here", 0),
        (Role.OTHER, "x", "licence", 0),
        (Role.PDF, "x", "report", 0),
        (Role.IMAGE, "x", "logo", 0),
        (Role.OTHER, "plan", "here", 0),
    ]


def test_a_row_with_a_title_and_no_address_is_a_mention_without_one() -> None:
    (one,) = mentions("title,url,notes\nx,n/a,soon\n,,\n", "csv")
    assert (one.url, one.text, one.url_written, one.annotation, one.place.row) == (None, "x", "n/a", "soon", 2)


def test_rows_go_into_the_section_that_they_name() -> None:
    text = "category,title,url\nA,x,/1\nB,y,/2\nA,z,/3\n,w,/4\n"
    found = [(section.path, one.text, one.position) for section, one in placed(text, "csv", url=A)]
    assert found == [(("A",), "x", 0), (("A",), "z", 1), (("B",), "y", 0), ((), "w", 0)]


def test_facts_and_tags() -> None:
    text = 'title,url,author,publisher,year,country,language,tags,type\nx,/1,A B; C,P,2024,AT,"de, en","s, t",film\n'
    (one,) = mentions(text, "csv", url=A)
    facts = one.facts
    assert (facts.creators, facts.publisher, facts.date, facts.country) == (("A B", "C"), "P", "2024", "AT")
    assert (facts.languages, facts.kind) == (("de", "en"), "film")
    assert one.tags == (Tag("keyword", "s"), Tag("keyword", "t"))


def test_the_operator_says_the_columns() -> None:
    text = "a;b;c;d\nhttps://b.example/;https://a.example/;x;S\n"
    assert [one.url for one in mentions(text, "csv") if one.role is Role.MAIN] == [B]
    options = {"url": "b", "title": "c", "section": "d", "delimiter": ";"}
    source = Source(key="s", kind="csv", location="x", options=options)
    (section,) = read_csv(text.encode(), Origin("x", source=source)).documents[0].sections
    assert section.path == ("S",)
    assert [(one.url, one.text, one.role) for one in section.mentions] == [(B, "x", Role.OTHER), (A, "x", Role.MAIN)]


def test_a_column_that_is_not_there_is_a_problem_that_names_those_that_are() -> None:
    (problem,) = reading("a,b\nx,https://a.example/\n", "csv", title="name").problems
    assert "no column 'name'" in problem.what
    assert "a, b" in problem.what


def test_header_no_takes_the_first_row_for_data() -> None:
    assert urls("title,url\nx,https://a.example/\n", "csv", header="no") == [A]
    assert mentions("x,https://a.example/\n", "csv", header="no")[0].place.row == 1


def test_lines_rows_and_bytes_of_cells_that_span_lines() -> None:
    raw = (
        'title,url,notes\r\n"x\r\ny",https://a.example/,"é https://b.example/\r\nand\r\nhttps://a.example/"\r\n'
        "z,https://a.example/,\r\n"
    ).encode()
    found = mentions(raw, "csv")
    assert [(one.url, one.place.row, one.place.line) for one in found] == [(A, 2, 3), (B, 2, 3), (A, 2, 5), (A, 3, 6)]
    assert all(raw[one.place.start : one.place.end].decode() == one.url for one in found)
    assert len({one.place.start for one in found}) == 4


BROKEN = [
    pytest.param('url,t\n"https://a.example/,x\nhttps://b.example/,y\n', 2, [A, B], id="a quote never closed"),
    pytest.param('url,t\nhttps://a.example/,x\nhttps://b.example/,"y', 3, [A, B], id="a quote open at the end"),
    pytest.param("url,t\nhttps://a.example/,x,y,z\nhttps://b.example/,y\n", 2, [A, B], id="too many cells"),
    pytest.param("url,t,u\nhttps://a.example/\nhttps://b.example/,y,z\n", 2, [A, B], id="too few cells"),
    pytest.param("url,t\nhttps://a.example/,x\0y\nhttps://b.example/,y\n", 2, [A, B], id="a NUL byte"),
    pytest.param(
        "url,t\nhttps://a.example/,x\n" + "y" * (MAX_LINE_BYTES + 1) + "\nhttps://b.example/,y\n",
        3,
        [A, B],
        id="a long line",
    ),
    pytest.param(
        'url,t\nhttps://a.example/,"' + "y\n" * 3_000 + "\nhttps://b.example/,y\n",
        2,
        [A, B],
        id="a quote over a long file",
    ),
    pytest.param("url,t\nhttps://a.example/,x\ry\nhttps://b.example/,y\n", 2, [A, B], id="a line end inside a cell"),
]


@pytest.mark.parametrize(("text", "line", "expected"), BROKEN)
def test_a_broken_row_is_one_problem_and_the_others_are_read(text: str, line: int, expected: list[str]) -> None:
    found = reading(text, "csv")
    assert found.problems[0].where == f"x:{line}"
    assert len(found.problems) <= 2  # rows torn apart have the wrong number of cells, too
    assert [one.url for document in found.documents for one in document.sections[0].mentions] == expected


def test_many_broken_rows_do_not_make_it_slow_or_silent() -> None:
    text = "url,t\n" + '"https://a.example/,x\n' * 501
    found = reading(text, "csv")
    assert found.problems
    assert len(found.documents[0].sections[0].mentions) == 501


@pytest.mark.parametrize("text", ["", "\n\n", "url", "a,b\n1,2\n"], ids=["empty", "blank", "a header", "no address"])
def test_a_table_without_addresses_is_a_document_without_mentions(text: str) -> None:
    assert urls(text, "csv") == []


WRITING = [
    pytest.param("url,t\nhttps://a.example/,x\n", B, "url,t\nhttps://b.example/,x\n", id="a plain cell"),
    pytest.param(
        'url,t\n"https://a.example/",x\n', B + "x,y", 'url,t\n"https://b.example/x,y",x\n', id="a quoted cell"
    ),
    pytest.param(
        "url,t\nhttps://a.example/,x\n", B + "x,y", 'url,t\n"https://b.example/x,y",x\n', id="a cell that needs quotes"
    ),
    pytest.param(
        "\ufefft;url\r\né;https://a.example/\r\n", B, "\ufefft;url\r\né;https://b.example/\r\n", id="bom, CR LF"
    ),
]


@pytest.mark.parametrize(("text", "after", "expected"), WRITING)
def test_an_edit_changes_one_address_and_nothing_else(text: str, after: str, expected: str) -> None:
    (one,) = mentions(text, "csv")
    written = write(text.encode(), [Edit("x", one.place, one.url_written or "", after)])
    assert written.decode() == expected
    assert read_csv(written, Origin("x")).documents[0].sections[0].mentions[0].url == after


def test_an_edit_that_would_tear_a_cell_apart_is_refused() -> None:
    raw = b"url,t\nsee https://a.example/ there,x\n"
    edit = Edit("x", Place(line=2, start=10, end=28), "https://a.example/", "https://b.example/x,y")
    with pytest.raises(EditError, match="x:2"):
        write(raw, [edit])
