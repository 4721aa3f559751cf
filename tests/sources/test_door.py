"""The door: which kind a source is of, and that nothing a source holds gets out as an exception."""

import pytest

from curator import sources
from curator.model import Document, Mention, Section, SourceProblem
from curator.sources import KINDS, Kind, Origin, Reading, fold_boilerplate, kind_for, read
from curator.sources._outline import BOILERPLATE

FOUND = [
    pytest.param({"name": "markdown"}, "markdown", id="its name"),
    pytest.param({"name": "md", "path": "x.html"}, "markdown", id="its short name wins"),
    pytest.param({"name": "nonsense", "path": "x.html"}, None, id="an unknown name is no kind"),
    pytest.param({"path": "docs/README.MD"}, "markdown", id="a suffix in capitals"),
    pytest.param({"path": "https://a.example/x.csv?y=z.html"}, "csv", id="the suffix of a URL's path"),
    pytest.param({"path": "C:\\x.y\\list.tsv"}, "tsv", id="a Windows path"),
    pytest.param(
        {"path": "x.php", "media_type": "Text/HTML; charset=utf-8"}, "html", id="a media type (RFC 9110, 8.3.1)"
    ),
    pytest.param({"path": "x.md", "media_type": "text/plain"}, "markdown", id="a media type that says nothing"),
    pytest.param({"path": "x.csv", "media_type": "text/html"}, "html", id="the media type before the suffix"),
    pytest.param({"path": "x.zip", "media_type": "application/zip"}, None, id="nothing of ours"),
    pytest.param({"raw": b"\n<!DOCTYPE html><p>"}, "html", id="a look: a page"),
    pytest.param({"raw": b"<ul><li><a href='x'>y</a></li></ul>" * 3}, "html", id="a look: a piece of a page"),
    pytest.param({"raw": b"name,url\nx,https://a.example/\ny,https://b.example/\n"}, "csv", id="a look: a table"),
    pytest.param({"raw": b"x\thttps://a.example/\ny\thttps://b.example/\n"}, "tsv", id="a look: a table with tabs"),
    pytest.param({"raw": b"# A\n\nSee, and see, https://a.example/, x.\n"}, "markdown", id="a look: text"),
    pytest.param({"path": "list.txt", "raw": b"https://a.example/"}, "markdown", id="a look: a text file"),
    pytest.param({"path": "x.tex", "raw": b"A\n=\n"}, None, id="another format is not taken for Markdown"),
    pytest.param({"path": "a/sitemap.xml.gz"}, "sitemap", id="two suffixes"),
    pytest.param({"raw": b"\x89PNG\r\n\x1a\n\0\0\0\r"}, None, id="a look: binary"),
]


@pytest.mark.parametrize(("known", "expected"), FOUND)
def test_the_kind_of_a_source(known: dict[str, str], expected: str | None) -> None:
    found = kind_for(known.get("name"), **{key: value for key, value in known.items() if key != "name"})
    assert (found.name if found else None) == expected


def test_kinds_are_told_apart_by_name_suffix_and_media_type() -> None:
    for told in ([kind.name for kind in KINDS], [s for kind in KINDS for s in kind.suffixes]):
        assert len(told) == len(set(told))
    media = [one for kind in KINDS for one in kind.media_types]
    assert len(media) == len(set(media))


BAD = [
    pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, "is binary", id="a picture"),
    pytest.param(b"%PDF-1.7\n" + bytes(range(256)) * 4, "is binary", id="a PDF"),
    pytest.param(b"PK\x03\x04" + bytes(100), "is binary", id="a ZIP"),
]


@pytest.mark.parametrize(("raw", "what"), BAD)
@pytest.mark.parametrize("kind", ["markdown", "html", "csv", "tsv"])
def test_binary_is_one_problem_and_no_document(raw: bytes, what: str, kind: str) -> None:
    found = read(raw, Origin("x.dat"), kind=kind_for(kind))
    assert found.documents == ()
    (problem,) = found.problems
    assert (problem.where, problem.what.startswith(what), bool(problem.remedy)) == ("x.dat", True, True)


def test_an_unknown_kind_is_one_problem_that_names_those_there_are() -> None:
    (problem,) = read(b"x", Origin("x.zip")).problems
    assert "markdown, html, csv, tsv" in problem.remedy


def test_what_a_kind_raises_is_one_problem() -> None:
    def fail(_raw: bytes, _origin: Origin) -> Reading:
        raise RecursionError("too deep")

    found = read(b"x", Origin("x"), kind=Kind("fragile", fail))
    assert found == Reading(
        problems=(
            SourceProblem(
                "x",
                "could not be read as fragile (RecursionError: too deep)",
                "check that the file is what its name says",
            ),
        )
    )


def test_a_stray_nul_byte_costs_no_link() -> None:
    found = read(b"# A\n\n[x\0](https://a.example/)\n", Origin("x.md"))
    assert [problem.where for problem in found.problems] == ["x.md:3"]
    assert found.documents[0].sections[0].mentions[0].url == "https://a.example/"


def test_an_empty_file_is_a_document_without_sections() -> None:
    for kind in ("markdown", "html", "csv"):
        assert read(b"", Origin("x"), kind=kind_for(kind)).documents[0].sections == ()


HOSTILE = [
    pytest.param("markdown", b"[" * 200_000, id="brackets (CommonMark 6.3)"),
    pytest.param("markdown", b"![" * 100_000, id="image brackets"),
    pytest.param("markdown", b"[" * 50_000 + b"]" * 50_000, id="nested brackets"),
    pytest.param("markdown", b"- " * 50_000, id="nested lists (CommonMark 5.3)"),
    pytest.param("markdown", b"> " * 50_000 + b"x", id="nested quotes (CommonMark 5.1)"),
    pytest.param("markdown", b"".join(b" " * 2 * n + b"- a\n" for n in range(700)), id="ever deeper lists"),
    pytest.param("markdown", b"|" * 200_000 + b"\n" + b"|-" * 100_000, id="a wide table (GFM 4.10)"),
    pytest.param("markdown", b"a|b\n-|-\n" + b"a|b\n" * 30_000, id="a long table"),
    pytest.param("markdown", b"*a **b " * 20_000, id="emphasis (CommonMark 6.2)"),
    pytest.param("markdown", b"".join(b"`" * n + b" " for n in range(600)), id="code spans (CommonMark 6.1)"),
    pytest.param("markdown", b"http://a.b/" + b")" * 300_000, id="closing parentheses (GFM 6.9)"),
    pytest.param("markdown", b"http://a.b/" + b"&a;" * 60_000, id="entities after an address (GFM 6.9)"),
    pytest.param("markdown", b"<!--" * 100_000, id="comments never closed"),
    pytest.param("html", b"<div>" * 100_000, id="100,000 elements deep"),
    pytest.param("html", b"".join(b"<p><b id=%d>" % n for n in range(20_000)), id="elements opened again and again"),
    pytest.param(
        "html", b"".join(b"<h1><a href=https://a.example/%d>x" % n for n in range(10_000)), id="headings in links"
    ),
    pytest.param("html", b"<a " + b" ".join(b"x%d=1" % n for n in range(100_000)) + b">", id="100,000 attributes"),
    pytest.param("html", b'<a href="' * 50_000, id="attributes never closed"),
    pytest.param("html", b"<table><td>" * 30_000, id="tables in tables"),
    pytest.param("html", b"<script>" * 100_000, id="scripts never closed"),
    pytest.param("csv", b"x" * 20_000_000, id="a line of 20 MB"),
    pytest.param("csv", b'url\n"https://a.example/\n' + b"https://b.example/\n" * 20_000, id="a quote never closed"),
    pytest.param("csv", b"," * 900_000, id="a million cells"),
]


@pytest.mark.parametrize(("kind", "raw"), HOSTILE)
def test_hostile_input_ends_in_a_reading(kind: str, raw: bytes) -> None:
    """Ended by being linear: a quadratic reader would need minutes for each of these."""
    found = read(raw, Origin("x"), kind=kind_for(kind))
    assert len(found.documents) + len(found.problems) >= 1
    assert all(problem.where.startswith("x") for problem in found.problems)


@pytest.mark.slow
def test_a_line_of_200_megabytes_is_one_problem_with_its_row() -> None:
    raw = b"url,t\nhttps://a.example/,x\n" + b"x" * 200_000_000 + b"\nhttps://b.example/,y\n"
    found = read(raw, Origin("x.csv"))
    assert [problem.where for problem in found.problems] == ["x.csv:3"]
    assert [one.url for one in found.documents[0].sections[0].mentions] == ["https://a.example/", "https://b.example/"]


def test_a_page_too_deep_keeps_its_links_and_headings_and_says_so() -> None:
    raw = b"<div>" * 5_000 + b"<h1>A</h1><p><a href='https://a.example/?b&amp;c'>x</a> y" + b"</div>" * 5_000
    found = read(raw, Origin("x.html"))
    assert [problem.what.startswith("nests more than 512") for problem in found.problems] == [True]
    (section,) = found.documents[0].sections
    (one,) = section.mentions
    assert (section.path, one.url, one.text, one.place.line) == (("A",), "https://a.example/?b&c", "x", 1)
    assert raw[one.place.start : one.place.end] == b"https://a.example/?b&amp;c"


def _page(number: int, *shared: str, kind: str = "page", marked: bool = True) -> Document:
    own = Section(("Own",), (Mention(f"https://own.example/{number}", "own"), Mention("https://both.example/", "both")))
    links = tuple(Mention(f"https://nav.example/{name}", name) for name in shared)
    around = Section((), links, type=BOILERPLATE if marked else None)
    return Document(key=f"p{number}", kind=kind, sections=(around, own), url=f"https://site.example/{number}")


FOLDED = [
    pytest.param([_page(n, "home", "news") for n in range(5)], [2, 0, 0, 0, 0], id="a menu on every page"),
    pytest.param([_page(n, *(["home"] if n < 3 else [])) for n in range(5)], [1, 0, 0, 0, 0], id="on most pages"),
    pytest.param([_page(n, *(["home"] if n < 2 else [])) for n in range(5)], [1, 1, 0, 0, 0], id="on few pages"),
    pytest.param([_page(n, "home") for n in range(3)], [1, 1, 1], id="fewer than four pages"),
    pytest.param([_page(n, "home", kind="file") for n in range(5)], [1, 1, 1, 1, 1], id="files are no pages"),
    pytest.param([_page(n, "home", marked=False) for n in range(5)], [1, 0, 0, 0, 0], id="pages without landmarks"),
]


@pytest.mark.parametrize(("pages", "expected"), FOLDED)
def test_what_a_site_repeats_is_counted_once(pages: list[Document], expected: list[int]) -> None:
    folded = fold_boilerplate(pages)
    assert [page.key for page in folded] == [page.key for page in pages]
    assert [len(page.sections[0].mentions) for page in folded] == expected


def test_what_stands_in_the_main_content_stays_on_every_page() -> None:
    folded = fold_boilerplate([_page(n, "home") for n in range(9)])
    assert [len(page.sections[1].mentions) for page in folded] == [2] * 9


def test_sites_are_folded_apart() -> None:
    pages = [_page(n, "home") for n in range(3)]
    other = [Document(p.key, p.kind, p.sections, url=f"https://other.example/{p.key}") for p in pages]
    assert fold_boilerplate([*pages, *other]) == (*pages, *other)


def test_the_door_has_what_its_callers_use() -> None:
    assert set(sources.__all__) >= {
        "KINDS",
        "Kind",
        "Origin",
        "Reading",
        "fold_boilerplate",
        "kind_for",
        "read",
        "EditError",
    }
