"""Markdown: what is a link and what is not, its words, its place, and edits back into the text."""

import pytest

from curator.model import Edit, Place, Role
from curator.sources import EditError, Origin
from curator.sources.markdown import read, write
from tests.sources.reading import document, mentions, placed, reading, urls

A = "https://a.example/"

LINKS = [
    pytest.param("[a](https://a.example/)", [A], id="an inline link (CommonMark 6.3)"),
    pytest.param("[a](<https://a.example/b c>)", [A + "b%20c"], id="an address in angle brackets (CommonMark 6.3)"),
    pytest.param("[a](https://a.example/(x))", [A + "(x)"], id="balanced parentheses (CommonMark 6.3)"),
    pytest.param("[a](https://a.example/\\)x)", [A + ")x"], id="an escaped parenthesis (CommonMark 2.4)"),
    pytest.param("[a](https://a.example/?x&amp;y)", [A + "?x&y"], id="an entity in an address (CommonMark 2.5)"),
    pytest.param('[a](https://a.example/ "b")', [A], id="a title (CommonMark 6.3)"),
    pytest.param("[a](\nhttps://a.example/\n'b')", [A], id="an address in a line of its own (CommonMark 6.3)"),
    pytest.param("[a] (https://a.example/x)", [A + "x"], id="a space before the parenthesis leaves GFM's autolink"),
    pytest.param("[a][b]\n\n[b]: https://a.example/", [A], id="a full reference (CommonMark 6.3)"),
    pytest.param("[b][]\n\n[B]: https://a.example/", [A], id="a collapsed reference, case folded (CommonMark 6.3)"),
    pytest.param("[b]\n\n[b]: <https://a.example/> 'c'", [A], id="a shortcut reference (CommonMark 6.3)"),
    pytest.param("[b]: https://a.example/", [], id="a definition that nothing uses is no link (CommonMark 4.7)"),
    pytest.param(
        "[b]\n\n[b]: https://a.example/\n[b]: https://b.example/", [A], id="the first definition counts (4.7)"
    ),
    pytest.param("![a](https://a.example/)", [A], id="an image (CommonMark 6.4)"),
    pytest.param("[![a](https://b.example/)](https://a.example/)", [A, "https://b.example/"], id="a linked image"),
    pytest.param("<https://a.example/>", [A], id="an autolink (CommonMark 6.5)"),
    pytest.param("<ann@a.example>", ["mailto:ann@a.example"], id="a mail autolink (CommonMark 6.5)"),
    pytest.param("`[a](https://a.example/)`", [], id="a code span (CommonMark 6.1)"),
    pytest.param("    [a](https://a.example/)", [], id="indented code (CommonMark 4.4)"),
    pytest.param("~~~\n[a](https://a.example/)\n~~~", [], id="fenced code (CommonMark 4.5)"),
    pytest.param("\\[a](https://a.example/)", [A], id="an escaped bracket leaves GFM's autolink (GFM 6.9)"),
    pytest.param("https://a.example/.", [A], id="a literal address without its full stop (GFM 6.9)"),
    pytest.param("(https://a.example/x)", [A + "x"], id="a literal address in parentheses (GFM 6.9)"),
    pytest.param("https://a.example/x_(y)_z", [A + "x_(y)_z"], id="parentheses inside a literal address (GFM 6.9)"),
    pytest.param("https://a.example/?q=a&hl=en&copy;", [A + "?q=a&hl=en"], id="an entity after an address (GFM 6.9)"),
    pytest.param("**https://a.example/**", [A], id="a literal address in bold (GFM 6.9)"),
    pytest.param('"https://a.example/"', [A], id="a literal address in quotes"),
    pytest.param("www.a.example/x", ["http://www.a.example/x"], id="www without a scheme (GFM 6.9)"),
    pytest.param("xwww.a.example awww.b", [], id="www inside a word (GFM 6.9)"),
    pytest.param("www.a_b.example_c", [], id="an underscore in the last two parts of a name (GFM 6.9)"),
    pytest.param("write to ann@a.example.", ["mailto:ann@a.example"], id="a literal mail address (GFM 6.9)"),
    pytest.param("[https://b.example](https://a.example/)", [A], id="no literal address inside a link (GFM 6.9)"),
    pytest.param("[https://a.example/]", [A], id="a literal address in brackets that are no link"),
    pytest.param("|a|\n|-|\n|[x](https://a.example/)|", [A], id="a table (GFM 4.10)"),
    pytest.param("- [ ] [x](https://a.example/)", [A], id="a task (GFM 5.3)"),
    pytest.param("~~[x](https://a.example/)~~", [A], id="struck through (GFM 6.5)"),
    pytest.param("x[^1]\n\n[^1]: [y](https://a.example/)", [A], id="a footnote"),
    pytest.param('x <a href="https://a.example/">y</a>', [A], id="inline HTML (CommonMark 6.6)"),
    pytest.param('<p>\n<a\n href="https://a.example/">y</a></p>', [A], id="an HTML block (CommonMark 4.6)"),
    pytest.param('<!-- <a href="https://a.example/">y</a> -->', [], id="an HTML comment (CommonMark 4.6)"),
    pytest.param('<script>\n"<a href=https://a.example/>"\n</script>', [], id="a script (CommonMark 4.6)"),
    pytest.param("[a](x.md) [b](#c) [d](/e)", [], id="relative links without a base"),
    pytest.param("[a](javascript:x) [b](data:text/plain,x) [c](C:\\x)", [], id="what no server is asked"),
    pytest.param("[a]({{ x }}/y) [b](https://a.example/{% y %})", [], id="templates that were never filled in"),
    pytest.param("[a](http://[x)", ["http://[x"], id="an address that no browser accepts stays, to be found"),
    pytest.param("[a](HTTPS://A.Example:443/%7e/../x)", [A + "x"], id="the spelling of the WHATWG URL Standard"),
]


@pytest.mark.parametrize(("text", "expected"), LINKS)
def test_what_is_a_link(text: str, expected: list[str]) -> None:
    assert urls(text, "markdown") == expected


def test_relative_links_start_from_the_address_of_the_document() -> None:
    text = "[a](x.md#y) [b](/z) [c](//c.example) [d](#e)"
    found = mentions(text, "markdown", url="https://a.example/docs/readme.md")
    assert [(one.url, one.fragment) for one in found] == [
        ("https://a.example/docs/x.md", "y"),
        ("https://a.example/z", None),
        ("https://c.example/", None),
    ]


WORDS = [
    pytest.param("[*a* `b` &amp; \\* c](https://a.example/)", "a b & * c", id="markup in the text"),
    pytest.param("[a\nb](https://a.example/)", "a b", id="a text over two lines"),
    pytest.param("[![alt *x*](i.png)](https://a.example/)", "alt x", id="an image's description (CommonMark 6.4)"),
    pytest.param("[![alt](i.png) text](https://a.example/)", "text", id="text beside an image"),
    pytest.param("<https://a.example/>", "https://a.example/", id="an autolink shows its address"),
    pytest.param('<a href="https://a.example/"><b>x</b> y</a>', "x y", id="an HTML link"),
    pytest.param('<a href="https://a.example/" title="x"></a>', "x", id="an HTML link with a title only"),
]


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_the_text_of_a_link(text: str, expected: str) -> None:
    assert mentions(text, "markdown")[0].text == expected


ANNOTATIONS = [
    pytest.param("- [a](https://a.example/) - words *here*.", "words here.", id="the rest of a list item"),
    pytest.param(
        "- [a](https://a.example/): words\n  more\n\n  and on", "words more and on", id="its other paragraphs"
    ),
    pytest.param("- [a](https://a.example/) — w\n  - [b](https://b.example/)", "w", id="but not the list inside"),
    pytest.param("[a](https://a.example/), words [b](https://b.example/) on.", "words b on.", id="a paragraph"),
    pytest.param("|a|b|\n|-|-|\n|[x](https://a.example/)|one *two*|", "one two", id="the rest of a table row"),
    pytest.param("[a](https://a.example/) one  \n[b](https://b.example/) two", "one", id="a line of a list by breaks"),
    pytest.param("[a](https://a.example/) one\n[b](https://b.example/) two", "one", id="lines that begin with links"),
    pytest.param("See [a](https://a.example/) or\n[b](https://b.example/).", "or b.", id="a text wrapped anywhere"),
    pytest.param("- [a](https://a.example/).", None, id="punctuation only"),
    pytest.param("# [a](https://a.example/)\n\nwords", None, id="a heading has nothing after it"),
]


@pytest.mark.parametrize(("text", "expected"), ANNOTATIONS)
def test_the_words_that_belong_to_a_link(text: str, expected: str | None) -> None:
    assert mentions(text, "markdown")[0].annotation == expected


def test_an_annotation_ends_after_a_thousand_characters_at_a_word() -> None:
    words = mentions("[a](https://a.example/) " + "word " * 1_000, "markdown")[0].annotation
    assert words is not None
    assert len(words) <= 1_002
    assert words.endswith("word …")


HEADINGS = [
    pytest.param("# A\n## B\n[x](https://a.example/)", ("A", "B"), id="ATX headings (CommonMark 4.2)"),
    pytest.param("A\n=\nB\n-\n[x](https://a.example/)", ("A", "B"), id="setext headings (CommonMark 4.3)"),
    pytest.param("# A #\n### B\n## C\n[x](https://a.example/)", ("A", "C"), id="a level is closed by one above it"),
    pytest.param("<h1>A</h1>\n\n<h2 id=b>B</h2>\n\n[x](https://a.example/)", ("A", "B"), id="HTML headings"),
    pytest.param("# A\n## [x](https://a.example/) y", ("A", "x y"), id="a link in a heading is in its own section"),
    pytest.param("# A\n##\n[x](https://a.example/)", ("A",), id="a heading without words opens nothing"),
    pytest.param("# *A* `b` ![c](i.png)\n[x](https://a.example/)", ("A b",), id="markup in a heading"),
    pytest.param("[x](https://a.example/)\n# A", (), id="before the first heading"),
]


@pytest.mark.parametrize(("text", "path"), HEADINGS)
def test_the_section_of_a_link(text: str, path: tuple[str, ...]) -> None:
    assert next(section.path for section, one in placed(text, "markdown") if one.url == A) == path


def test_an_empty_section_is_data() -> None:
    found = document("# A\n\n## Empty\n\n## Full\n[x](https://a.example/)", "markdown")
    assert [(one.path, len(one.mentions), one.parent, one.line) for one in found.sections] == [
        (("A",), 0, None, 1),
        (("A", "Empty"), 0, 0, 3),
        (("A", "Full"), 1, 0, 5),
    ]


def test_positions_count_items_parts_count_lists_and_roles_follow() -> None:
    text = (
        "- ![i](https://i.example/) [a](https://a.example/) [pdf](https://a.example/x.pdf) [more](https://b.example/)\n"
        "- [c](https://c.example/)\n\nwords\n\n1. [d](https://d.example/)"
    )
    assert [(one.position, one.part, one.role) for one in mentions(text, "markdown")] == [
        (0, 1, Role.IMAGE), (0, 1, Role.MAIN), (0, 1, Role.PDF), (0, 1, Role.OTHER), (1, 1, Role.MAIN),
        (2, 2, Role.MAIN),
    ]  # fmt: skip


def test_the_same_link_twice_in_a_section_is_told_apart() -> None:
    text = "# A\n[x](https://a.example/) [x](https://a.example/)\n# A\n[x](https://a.example/)"
    assert [one.nth for one in mentions(text, "markdown")] == [0, 1, 2]


PLACES = [
    pytest.param("x\n\n> - a\n>   [x](https://a.example/)", 4, id="in a list in a quote"),
    pytest.param("x\r\n\r\n[x](https://a.example/)", 3, id="CR LF"),
    pytest.param("x\r\r[x](https://a.example/)", 3, id="CR alone (CommonMark 2.1)"),
    pytest.param(
        "\ufeff---\ntitle: é\n---\n\n[é](https://a.example/)", 5, id="after a byte order mark and front matter"
    ),
    pytest.param("a\nb [x](https://a.example/) c", 2, id="the line of the link, not of its paragraph"),
    pytest.param("|a|\n|-|\n| é | \n| [x](https://a.example/) |", 4, id="in a table"),
    pytest.param("\t- é\n\n\t  [x](https://a.example/)", None, id="in indented code there is none"),
    pytest.param("<div>\n é\n <a href='https://a.example/'>x</a>\n</div>", 3, id="in an HTML block"),
    pytest.param("é <a\nhref=https://a.example/>x</a>", 1, id="in inline HTML over two lines: where the tag begins"),
    pytest.param("## [https://a.example/](https://a.example/) ##", 1, id="where text and address are alike"),
]


@pytest.mark.parametrize(("text", "line"), PLACES)
def test_the_place_of_a_link(text: str, line: int | None) -> None:
    raw = text.encode()
    found = mentions(raw, "markdown")
    assert [one.place.line for one in found] == ([] if line is None else [line])
    for one in found:
        assert raw[one.place.start : one.place.end] == b"https://a.example/"
        assert one.place.start == raw.rindex(b"https://a.example/")


def test_a_reference_has_its_own_line_and_the_bytes_of_its_definition() -> None:
    raw = b"[a][r] and\n[b][r]\n\n[r]: https://a.example/\n"
    found = mentions(raw, "markdown")
    assert [one.place.line for one in found] == [1, 2]
    assert {raw[one.place.start : one.place.end] for one in found} == {b"https://a.example/"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "windows-1252"])
def test_places_are_bytes_of_the_file_in_its_own_encoding(encoding: str) -> None:
    raw = "é [ü](https://a.example/) ß".encode(encoding)
    (found,) = mentions(raw, "markdown")
    assert found.text == "ü"
    width = encoding.replace("utf-16", "utf-16-le")
    assert raw[found.place.start : found.place.end] == b"https://a.example/".decode().encode(width)


FRONT_MATTER = [
    pytest.param("---\ntitle: A\nlang: de\n---\n# B", ("A", "de"), id="YAML"),
    pytest.param('+++\ntitle = "A"\nlanguage = "de"\n+++\n# B', ("A", "de"), id="TOML"),
    pytest.param("# B\n\n---\ntitle: A\n---", ("B", None), id="not at the beginning is no front matter"),
    pytest.param("---\n\n# B", ("B", None), id="a thematic break (CommonMark 4.1)"),
    pytest.param("---\n- a\n---\n# B", ("B", None), id="a list is no front matter"),
]


@pytest.mark.parametrize(("text", "expected"), FRONT_MATTER)
def test_front_matter(text: str, expected: tuple[str, str | None]) -> None:
    found = document(text, "markdown")
    assert (found.title, found.language) == expected


def test_addresses_in_front_matter_are_links_of_the_page_and_those_of_its_author_are_not() -> None:
    raw = (
        b"---\ntitle: T\nlink: https://a.example/\nauthor:\n  url: https://never.example/\nlinks:\n"
        b"  - title: One\n    url: 'https://one.example/'\n  - https://two.example/\nimage: https://never.example/i\n---\n"
    )
    found = mentions(raw, "markdown")
    assert [(one.text, one.url, one.place.line) for one in found] == [
        ("T", A, 3), ("One", "https://one.example/", 8), ("links", "https://two.example/", 9),
    ]  # fmt: skip
    assert [raw[one.place.start : one.place.end].decode() for one in found] == [one.url for one in found]


def test_broken_front_matter_is_a_problem_and_the_text_is_read() -> None:
    found = reading("---\na: [b\n---\n[x](https://a.example/)", "markdown")
    assert [str(one).partition(":")[0] for one in found.problems] == ["x"]
    assert found.documents[0].sections[0].mentions[0].url == A


def test_images_can_be_left_out() -> None:
    assert urls("![a](https://b.example/) [a](https://a.example/)", "markdown", images="no") == [A]


WRITING = [
    pytest.param("[a](https://a.example/)", "https://b.example/x", "[a](https://b.example/x)", id="an inline link"),
    pytest.param("[a](https://a.example/)", "https://b.example/)", "[a](https://b.example/%29)", id="a parenthesis"),
    pytest.param("[a](<https://a.example/>)", "https://b.example/>", "[a](<https://b.example/%3E>)", id="a bracket"),
    pytest.param(
        "[a]\n\n[a]: https://a.example/ 'x'", "https://b.example/", "[a]\n\n[a]: https://b.example/ 'x'", id="ref"
    ),
    pytest.param(
        "|a|\n|-|\n|https://a.example/|", "https://b.example/?|", "|a|\n|-|\n|https://b.example/?%7C|", id="table"
    ),
    pytest.param(
        '<a href="https://a.example/">x</a>',
        "https://b.example/?a&b",
        '<a href="https://b.example/?a&b">x</a>',
        id="html",
    ),
    pytest.param(
        "\ufeffé [ü](https://a.example/)\r\n", "https://b.example/", "\ufeffé [ü](https://b.example/)\r\n", id="bom"
    ),
]


@pytest.mark.parametrize(("text", "after", "expected"), WRITING)
def test_an_edit_changes_one_address_and_nothing_else(text: str, after: str, expected: str) -> None:
    (one,) = mentions(text, "markdown")
    edit = Edit(document="x", place=one.place, before=one.url_written or "", after=after)
    written = write(text.encode(), [edit, edit])
    assert written.decode() == expected
    assert len(read(written, Origin("x")).documents[0].sections[0].mentions) == 1


REFUSED = [
    pytest.param(Place(line=1), "https://a.example/", id="a place without bytes"),
    pytest.param(Place(line=1, start=0, end=18), "https://a.example/", id="a place that holds something else"),
    pytest.param(Place(line=1, start=4, end=900), "https://a.example/", id="a place beyond the end"),
]


@pytest.mark.parametrize(("place", "before"), REFUSED)
def test_an_edit_that_does_not_fit_is_refused_and_nothing_is_written(place: Place, before: str) -> None:
    raw = b"[a](https://a.example/) [b](https://b.example/)"
    good = Edit("x", Place(start=28, end=46), "https://b.example/", "https://c.example/")
    with pytest.raises(EditError) as refused:
        write(raw, [good, Edit("x", place, before, "https://d.example/")])
    assert len(refused.value.problems) == 1
    assert write(raw, [good]) == b"[a](https://a.example/) [b](https://c.example/)"


def test_edits_that_contradict_or_overlap_are_refused() -> None:
    raw = b"[a](https://a.example/)"
    one = Edit("x", Place(start=4, end=22), "https://a.example/", "https://b.example/")
    other = Edit("x", Place(start=4, end=22), "https://a.example/", "https://c.example/")
    part = Edit("x", Place(start=12, end=13), "a", "z")
    for pair in ([one, other], [one, part]):
        with pytest.raises(EditError):
            write(raw, pair)
