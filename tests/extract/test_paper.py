"""Documents: which words are chosen from what a parser found."""

import pytest

from curator import extract
from curator.extract import Line, Paper, read_paper
from curator.model import Page
from tests.extract.reading import value

TOLD = "This guide explains how to read a tide table and how to tell the height of the water between high and low."


def page(*lines: Line, title: str = "", url: str = "https://files.example/x.pdf", **more: object) -> Page:
    return read_paper(Paper(title=title, lines=lines, **more), url=url, media_type="application/pdf")  # type: ignore[arg-type]


def big(text: str, size: float = 20.0) -> Line:
    return Line(text, size=size)


BODY = Line(TOLD, size=10.0)


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        pytest.param("Reading tide tables", "Reading tide tables", id="a good one"),
        pytest.param("Microsoft Word - Reading tide tables", "Reading tide tables", id="behind the program's name"),
        pytest.param("Microsoft Word - tides2.docx", "The heading", id="a file"),
        pytest.param("PowerPoint-Präsentation", "The heading", id="the program's own wording"),
        pytest.param("PowerPoint Presentation", "The heading", id="the same in English"),
        pytest.param("Document1", "The heading", id="a number"),
        pytest.param("untitled", "The heading", id="untitled"),
        pytest.param("flyer_final_v3", "The heading", id="a job's name"),
        pytest.param("KF-2021-07", "The heading", id="a number of a series"),
        pytest.param("layout.indd", "The heading", id="a layout's file"),
        pytest.param("", "The heading", id="none"),
        pytest.param("...", "The heading", id="dots"),
    ],
)
def test_the_stated_title_is_taken_unless_a_program_wrote_it(stated: str, title: str) -> None:
    assert value(page(big("The heading"), BODY, title=stated).words.title) == title


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        pytest.param(
            (big("Reading tide"), big("tables", 19.8), BODY), "Reading tide tables", id="two lines of one size"
        ),
        pytest.param(
            (big("Gezeiten-"), big("tafeln lesen"), BODY), "Gezeitentafeln lesen", id="a word that was parted"
        ),
        pytest.param(
            (Line("3", size=40.0), big("Reading tide tables"), BODY), "Reading tide tables", id="a number in large type"
        ),
        pytest.param(
            (big("Contents"), Line("Reading tide tables", size=15.0), BODY), "Reading tide tables", id="a part's name"
        ),
        pytest.param(
            (Line("Reading tide tables", size=10.0), BODY), "Reading tide tables", id="a first line of the same size"
        ),
        pytest.param(
            (Line("TIDE(1) User Commands TIDE(1)", size=10.0), BODY), "TIDE(1)", id="a manual page's running head"
        ),
        pytest.param((BODY,), None, id="running text only"),
        pytest.param((), None, id="nothing"),
    ],
)
def test_else_the_largest_type_of_the_first_page_is_the_title(lines: tuple[Line, ...], title: str | None) -> None:
    assert value(page(*lines).words.title) == title


def test_the_words_of_the_paper_itself_tell_what_it_is_about() -> None:
    lines = (
        big("Tides"),
        Line("Published by the harbour office. All of it may be copied by schools and clubs."),
        Line("Abstract"),
        BODY,
    )
    assert value(page(*lines).words.summary) == TOLD


def test_a_subject_of_one_word_is_no_summary() -> None:
    assert value(page(big("Tides"), BODY, summary="Tides").words.summary) == TOLD


def test_a_statement_of_the_language_is_checked() -> None:
    assert value(page(big("Tides"), BODY, language="ru").words.language) == "en"


def test_an_archive_and_an_unknown_type_have_their_kind() -> None:
    read = extract.read(b"\x1f\x8b\x08", url="https://files.example/tidepole-1.4.tar.gz", content_type=None)
    assert (value(read.words.title), value(read.words.kind)) == ("tidepole-1.4.tar.gz", "archive")
    assert extract.read(b"x", url="https://a.example/b", content_type="video/mp4").words.title is None


RTF = (
    rb"{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\info{\title Caf\'e9s}{\author Jean Doe}}"
    rb"{\*\generator x;}\pard A short guide to forty caf\u233\'e9s along the water\par with opening hours.\par}"
)


def test_rich_text_is_read() -> None:
    words = extract.read(RTF, url="https://files.example/a.rtf", content_type="application/rtf")
    assert value(words.words.title) == "Cafés"
    assert value(words.words.author) == "Jean Doe"
    assert words.signals.main_text == "A short guide to forty cafés along the water\nwith opening hours."


@pytest.mark.parametrize(
    "body", [b"{\\rtf1" + b"{" * 100_000, b"{\\rtf1\\u99999999 \\'zz", b"{\\rtf1" + b"\\'" * 10_000]
)
def test_broken_rich_text_gives_a_page(body: bytes) -> None:
    assert isinstance(extract.read(body, url="", content_type="application/rtf"), Page)
