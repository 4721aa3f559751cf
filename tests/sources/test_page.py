"""HTML pages: which tags count, their words, their places, the sections they stand in, and edits."""

import pytest

from curator.model import Edit, Place, Role
from curator.sources import EditError, Origin
from curator.sources._outline import BOILERPLATE
from curator.sources.page import read, write
from tests.sources.reading import document, mentions, placed, reading, urls

A = "https://a.example/"

LINKS = [
    pytest.param("<a href=https://a.example/>x</a>", [A], id="no quotes (HTML 13.1.2.3)"),
    pytest.param("<A HREF='https://a.example/' >x</A>", [A], id="capitals and single quotes (HTML 13.1.2.3)"),
    pytest.param("<a/href=https://a.example/>x</a>", [A], id="a slash before the attribute (HTML 13.2.5.32)"),
    pytest.param("<a\nclass=x\nhref = \n 'https://a.example/'>x</a>", [A], id="white space around the sign (13.1.2.3)"),
    pytest.param("<a href=https://a.example/ href=https://b.example/>x</a>", [A], id="the first of two (13.2.5.33)"),
    pytest.param("<a title='<a href=y>' href=https://a.example/>x</a>", [A], id="a tag inside an attribute"),
    pytest.param("<a title='>' href=https://a.example/>x</a>", [A], id="a bracket inside an attribute"),
    pytest.param("<a href='https://a.example/?b&amp;c&copy=d'>x</a>", [A + "?b&c&copy=d"], id="references (13.2.5.73)"),
    pytest.param("<a rel=nofollow href=https://a.example/>x</a>", [A], id="nofollow counts: editors want it checked"),
    pytest.param("<map><area href=https://a.example/></map>", [A], id="an area of a map (HTML 4.8.14)"),
    pytest.param("<svg><a href=https://a.example/><text>x</text></a></svg>", [A], id="a link in a drawing"),
    pytest.param("<noscript><a href=https://a.example/>x</a></noscript>", [A], id="noscript"),
    pytest.param(
        "<a href=https://a.example/>x<a href=https://b.example/>y", [A, "https://b.example/"], id="never closed"
    ),
    pytest.param("<p><a href=https://a.example/>x<p>y", [A], id="a link that the parser opens again is one link"),
    pytest.param("<!-- <a href=https://a.example/>x</a> -->", [], id="a comment (HTML 13.1.6)"),
    pytest.param("<!--> <a href=https://a.example/>x</a>", [A], id="an abruptly closed comment (13.2.5.43)"),
    pytest.param("<script>'<a href=https://a.example/>'</script>", [], id="a script (HTML 13.2.5.4)"),
    pytest.param("<textarea><a href=https://a.example/></textarea>", [], id="a text area (HTML 13.2.5.2)"),
    pytest.param("<template><a href=https://a.example/></template>", [], id="a template (HTML 4.12.3)"),
    pytest.param(
        "<link rel=next href=https://a.example/><script src=https://a.example/x></script>", [], id="machinery"
    ),
    pytest.param("<a name=x>x</a><a>y</a><a href>z</a><a href=''>z</a><a href='#x'>x</a>", [], id="anchors, not links"),
    pytest.param("<a href='javascript:x'>x</a><a href='DATA:x'>y</a>", [], id="what no server is asked"),
    pytest.param("<a href='{{ x }}'>x</a><a href='https://a.example/<%= y %>'>y</a>", [], id="templates not filled in"),
    pytest.param("<a href='x.html'>x</a>", [], id="a relative link without a base"),
    pytest.param("<base href='https://a.example/b/'><a href='../'>x</a>", [A], id="a base (HTML 4.2.3)"),
    pytest.param("<a href=' https://a.example/\n'>x</a>", [A], id="white space around an address (URL 4.4)"),
    pytest.param("<a href='mailto:a@b.example'>x</a>", ["mailto:a@b.example"], id="a mail address"),
    pytest.param("<img src=https://a.example/ alt=x>", [A], id="an image"),
    pytest.param("<img src=https://a.example/ width=1 height=1>", [], id="an image that only counts visitors"),
    pytest.param(
        "<body><noscript><img src=https://a.example/></noscript>", [], id="an image that only counts visitors, too"
    ),
    pytest.param("<iframe src=https://a.example/></iframe>", [A], id="a frame"),
    pytest.param(
        "<video src=https://a.example/><source src=https://b.example/></video>", [A, "https://b.example/"], id="a film"
    ),
    pytest.param(
        "<picture><source srcset='https://a.example/ 2x, https://b.example/'></picture>",
        [A, "https://b.example/"],
        id="a picture",
    ),
]


@pytest.mark.parametrize(("text", "expected"), LINKS)
def test_what_is_a_link(text: str, expected: list[str]) -> None:
    assert urls(text, "html") == expected


def test_relative_links_start_from_the_base_and_that_from_the_address_of_the_page() -> None:
    text = "<base href='../c/'><base href='https://never.example/'><a href='d?e#f'>x</a><a href='//g.example'>y</a>"
    found = mentions(text, "html", url="https://a.example/b/page.html")
    assert [(one.url, one.fragment) for one in found] == [
        ("https://a.example/c/d?e", "f"),
        ("https://g.example/", None),
    ]


WORDS = [
    pytest.param("<a href=https://a.example/> a <b>b</b>\n c</a>", "a b c", id="white space and markup"),
    pytest.param("<a href=https://a.example/>a<br>b<script>x</script></a>", "a b", id="a line break, a script"),
    pytest.param("<a href=https://a.example/><img alt='a &amp; b'></a>", "a & b", id="an image's text"),
    pytest.param("<a href=https://a.example/><img alt=x> a</a>", "a", id="an image beside text"),
    pytest.param("<a href=https://a.example/ aria-label=a title=b><i></i></a>", "a", id="a label (ARIA 1.2, 5.2.8)"),
    pytest.param(
        "<a href=https://a.example/><svg><title>a</title></svg></a>", "a", id="a drawing's title (SVG 2, 5.7)"
    ),
    pytest.param("<a href=https://a.example/><h2>a</h2><p>b</p></a>", "a b", id="a card with blocks"),
]


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_the_text_of_a_link(text: str, expected: str) -> None:
    assert mentions(text, "html")[0].text == expected


ANNOTATIONS = [
    pytest.param("<ul><li><a href=https://a.example/>a</a>: words <b>on</b>.</ul>x", "words on.", id="a list item"),
    pytest.param("<li><p><a href=https://a.example/>a</a></p><p>words</p>", "words", id="the item's next paragraph"),
    pytest.param("<ul><li><a href=https://a.example/>a</a> w<ul><li>x</ul></ul>", "w", id="not the list inside"),
    pytest.param("<p><a href=https://a.example/>a</a> - w</p><p>x</p>", "w", id="a paragraph"),
    pytest.param("<div><a href=https://a.example/>a</a> - w<div>x</div></div>", "w", id="a division"),
    pytest.param("<table><tr><td><a href=https://a.example/>a</a><td>b<td>c</table>", "b · c", id="the rest of a row"),
    pytest.param(
        "<table><tr><td><p><a href=https://a.example/>a</a> w</p><p>x</table>", "w", id="a page laid out by a table"
    ),
    pytest.param("<dl><dt><a href=https://a.example/>a</a><dd>w<dd>x</dl>", "w", id="a term and its description"),
    pytest.param("<a href=https://a.example/>a</a> w<br><a href=https://b.example/>b</a> x", "w", id="lines by breaks"),
    pytest.param("<li><h3><a href=https://a.example/>a</a></h3><p>w</p>", "w", id="an item with a heading of its own"),
    pytest.param("<nav><a href=https://a.example/>a</a> | <a href=https://b.example/>b</a></nav>", "b", id="a menu"),
]


@pytest.mark.parametrize(("text", "expected"), ANNOTATIONS)
def test_the_words_that_belong_to_a_link(text: str, expected: str) -> None:
    assert mentions(text, "html")[0].annotation == expected


HEADINGS = [
    pytest.param("<h1>A</h1><h2>B</h2><a href=https://a.example/>x</a>", ("A", "B"), id="by their level"),
    pytest.param(
        "<h2>A</h2><h4>B</h4><h3>C</h3><a href=https://a.example/>x</a>", ("A", "C"), id="with levels left out"
    ),
    pytest.param("<div><div><h1>A</h1></div></div><a href=https://a.example/>x</a>", ("A",), id="wherever they stand"),
    pytest.param("<h1>A</h1><h2><a href=https://a.example/>x</a></h2>", ("A", "x"), id="a link in a heading"),
    pytest.param(
        "<h1>A</h1><a href=https://a.example/><h2>x</h2></a>", ("A",), id="a heading in a link comes after it"
    ),
    pytest.param(
        "<h1>A<h2>B</h1><a href=https://a.example/>x</a>", ("A", "B"), id="headings closed by the next (13.2.6.4.7)"
    ),
]


@pytest.mark.parametrize(("text", "path"), HEADINGS)
def test_the_section_of_a_link(text: str, path: tuple[str, ...]) -> None:
    assert next(section.path for section, _ in placed(text, "html")) == path


def test_what_stands_beside_the_main_content_is_marked() -> None:
    text = (
        "<header><a href=https://a.example/1>x</a></header><h1>H</h1><article><header><a href=https://a.example/2>x</a>"
        "</header><aside><a href=https://a.example/3>x</a></aside></article><div role=navigation>"
        "<a href=https://a.example/4>x</a></div><a href=https://a.example/5>x</a><footer><a href=https://a.example/6>x</a>"
    )
    found = {one.url[-1]: (section.type, section.path) for section, one in placed(text, "html") if one.url}
    assert {number for number, (kind, _) in found.items() if kind == BOILERPLATE} == {"1", "3", "4", "6"}
    assert {path for number, (_, path) in found.items() if number != "1"} == {("H",)}


def test_selectors_say_what_to_read_and_what_not() -> None:
    text = (
        "<div class=c><a href=https://a.example/>x</a><p class=n><a href=https://b.example/>y</a></div><a href=/c>z</a>"
    )
    assert urls(text, "html", content="div.c", ignore=".n") == [A]


@pytest.mark.parametrize(
    ("options", "what"),
    [({"content": "main"}, "nothing matches"), ({"ignore": "[[["}, "is not understood")],
    ids=["a selector that matches nothing", "a selector that is none"],
)
def test_a_wrong_selector_is_a_problem(options: dict[str, str], what: str) -> None:
    found = reading("<a href=https://a.example/>x</a>", "html", **options)
    assert [what in problem.what for problem in found.problems] == [True]


def test_the_page_says_its_title_and_language() -> None:
    found = document("<html lang=de-AT><title> A\n&amp; B </title><h1>C</h1>", "html")
    assert (found.title, found.language, found.kind) == ("A & B", "de-AT", "page")
    assert document("<h1>C</h1>", "html").title == "C"


ENCODINGS = [
    pytest.param("<meta charset=windows-1251>", "windows-1251", "ж", id="a meta element (HTML 13.2.3.2)"),
    pytest.param("<meta http-equiv=x content='text/html; charset=shift_jis'>", "shift_jis", "日", id="the old meta"),
    pytest.param("<meta charset=iso-8859-1>", "windows-1252", "€", id="Latin 1 is windows-1252 (Encoding 4.2)"),
    pytest.param("<meta charset=utf-16>", "utf-8", "é", id="a page that says UTF-16 is UTF-8 (HTML 13.2.3.3)"),
    pytest.param("", "utf-8", "é", id="nothing said: UTF-8"),
    pytest.param("", "windows-1252", "é", id="nothing said and not UTF-8: windows-1252"),
    pytest.param("", "utf-16", "日", id="a byte order mark"),
]


@pytest.mark.parametrize(("head", "encoding", "sign"), ENCODINGS)
def test_encodings(head: str, encoding: str, sign: str) -> None:
    raw = f"{head}{sign}\n<a href='https://a.example/'>{sign}</a>".encode(encoding)
    (found,) = mentions(raw, "html")
    assert (found.text, found.place.line) == (sign, 2)
    address = b"https://a.example/" if encoding != "utf-16" else "https://a.example/".encode("utf-16-le")
    assert raw[found.place.start : found.place.end] == address


def test_lines_and_bytes_are_those_of_the_start_tag() -> None:
    raw = "<p>é\r\n<!-- <a href=x> -->\r\n<a class='>'\r\nhref='https://a.example/?b&amp;c'>x</a>".encode()
    (found,) = mentions(raw, "html")
    assert found.place.line == 3
    assert raw[found.place.start : found.place.end] == b"https://a.example/?b&amp;c"
    assert (found.url, found.url_written) == ("https://a.example/?b&c", "https://a.example/?b&amp;c")


def test_items_share_a_position_and_their_first_link_leads() -> None:
    text = (
        "<ul><li><a href=/1>a</a> <a href=/2.pdf>b</a><li><a href=/3>c</a></ul><p><a href=/4>d</a> <a href=/5>e</a></p>"
    )
    found = mentions(text, "html", url=A)
    assert [(one.position, one.role) for one in found] == [
        (0, Role.MAIN), (0, Role.PDF), (1, Role.MAIN), (2, Role.MAIN), (3, Role.MAIN),
    ]  # fmt: skip


WRITING = [
    pytest.param('<a href="https://a.example/">', '<a href="https://b.example/?x&y=&#x27;">', id="double quotes"),
    pytest.param("<a href='https://a.example/'>", "<a href='https://b.example/?x&y=&#x27;'>", id="single quotes"),
    pytest.param("<a href=https://a.example/>", "<a href=https://b.example/?x&amp;y&#61;&#x27;>", id="no quotes"),
]


@pytest.mark.parametrize(("text", "expected"), WRITING)
def test_an_edit_is_spelled_as_its_attribute_needs_it(text: str, expected: str) -> None:
    (one,) = mentions(text + "x</a>", "html")
    after = "https://b.example/?x&y='"
    written = write(f"é{text}x</a>\r\n".encode(), [_moved(one.place.start, after)])
    assert written.decode() == f"é{expected}x</a>\r\n"
    assert [mention.url for mention in read(written, Origin("x")).documents[0].sections[0].mentions] == [
        "https://b.example/?x&y=%27"
    ]


def _moved(start: int | None, after: str) -> Edit:
    assert start is not None
    return Edit("x", Place(start=start + 2, end=start + 20), "https://a.example/", after)


def test_an_edit_for_another_page_is_refused() -> None:
    with pytest.raises(EditError):
        write(b"<a href=https://z.example/>x</a>", [_moved(6, A)])
