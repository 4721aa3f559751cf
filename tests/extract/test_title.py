"""Titles: which place wins, what is stripped, what is never a title. Facts: people's choices on 400 real pages."""

import pytest

from tests.extract.reading import URL, json_ld, page, value

OG = '<meta property="og:title" content="{}">'
SITE = '<meta property="og:site_name" content="Harbour Notes">'


def title(head: str, body: str = "", **more: str) -> str | None:
    return value(page(head, body, **more).words.title)


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        pytest.param("<title>Reading a tide table</title>", "", "Reading a tide table", id="the title element"),
        pytest.param(
            "<title>Click!</title>" + OG.format("You will not believe this"),
            "<h1>How tides are measured</h1>",
            "How tides are measured",
            id="a lone heading beats what was written for search and social sites",
        ),
        pytest.param(
            "<title>Tide tables | Harbour Notes</title>" + SITE,
            "",
            "Tide tables",
            id="the site's name goes from the end",
        ),
        pytest.param(
            "<title>Harbour Notes: Tide tables</title>" + SITE,
            "",
            "Harbour Notes: Tide tables",
            id="no blank before the colon: nothing tells a site's name from a subtitle",
        ),
        pytest.param(
            "<title>Harbour Notes - Tide tables</title>" + SITE,
            "",
            "Tide tables",
            id="the site's name goes from the beginning",
        ),
        pytest.param("<title>Tide tables - tides.example</title>", "", "Tide tables", id="the host goes"),
        pytest.param("", "<h1>Tide tables<a href=#x>¶</a></h1>", "Tide tables", id="a sign to link to goes"),
        pytest.param("", "<h1>Tides in C#</h1>", "Tides in C#", id="a sign that is part of a name stays"),
        pytest.param(
            "<title>Python | Rust: a comparison</title>",
            "",
            "Python | Rust: a comparison",
            id="a segment that is not the site's name stays",
        ),
        pytest.param(
            "<title>Tide tables » Archive » Notes of a pilot</title>",
            "<h1>Tide tables</h1>",
            "Tide tables",
            id="the heading says where the title ends",
        ),
        pytest.param(
            "<title>Notes » Tide tables of the Wash</title>",
            "<h2>Tide tables of the Wash</h2><h2>Links</h2>",
            "Tide tables of the Wash",
            id="a lower heading that is a whole segment of the title",
        ),
        pytest.param(
            OG.format("Tide tables") + "<title>x</title>",
            "<h1>Harbour Notes</h1><h1>Tide tables</h1>",
            "Tide tables",
            id="of several headings the one that the card repeats",
        ),
        pytest.param(
            "<title>Tide tables</title>",
            '<h1><a href="/">The Pilot</a></h1>',
            "Tide tables",
            id="a heading that links to the site's root is the site's name",
        ),
        pytest.param(
            OG.format("Wardens count seals"),
            "<h1>17 May 2020 Wardens count seals</h1>",
            "Wardens count seals",
            id="a kicker or date before the heading goes when the card has the rest",
        ),
        pytest.param(
            OG.format("Wardens count seals"),
            "<h1>Norfolk: Wardens count seals</h1>",
            "Norfolk: Wardens count seals",
            id="a word and its colon are no kicker",
        ),
        pytest.param(
            '<meta name="citation_title" content="Tides and tables: a study"><title>Article</title>',
            "<h1>Menu</h1>",
            "Tides and tables: a study",
            id="a scholarly citation is taken at its word",
        ),
        pytest.param(
            "<title>Record 5521</title><meta name='DC.title' content='Chart of the Bay, 1776'>",
            "",
            "Chart of the Bay, 1776",
            id="Dublin Core beats the title element",
        ),
        pytest.param(
            json_ld('{"@type":"Course","name":"Chart work for beginners"}'),
            "",
            "Chart work for beginners",
            id="JSON-LD of a course",
        ),
        pytest.param(
            json_ld('{"@type":"Organization","name":"Harbour Ltd"}') + "<title>Fees</title>",
            "",
            "Fees",
            id="JSON-LD of the organisation is not the page's",
        ),
        pytest.param(
            "<title>Untitled Document</title>",
            "<h1>Bridge inspection</h1>",
            "Bridge inspection",
            id="a program's Untitled is no title",
        ),
        pytest.param(
            "<title>annual_report_FINAL.doc</title>",
            "<p>Fisheries in 2019</p><p>This report sums up the year.</p>",
            "Fisheries in 2019",
            id="a file name is no title, the first line may be",
        ),
        pytest.param("<title>Microsoft Word - Pilot guide</title>", "", "Pilot guide", id="the program's mark goes"),
        pytest.param(
            "<title></title>",
            "<svg><title>Menu</title></svg><h1>Seals</h1>",
            "Seals",
            id="a drawing's title is not the page's",
        ),
        pytest.param("<title>Tide\n  tables &amp;amp; charts</title>", "", "Tide tables & charts", id="cleaned"),
        pytest.param("<title>tides.example</title>", "", None, id="a bare domain is no title"),
        pytest.param(
            "<title>Index of /pub</title>", "<h1>Index of /pub</h1>", None, id="a directory listing has no title"
        ),
        pytest.param("<title>Home</title>", "", None, id="Home is no title"),
        pytest.param("", "", None, id="nothing"),
    ],
)
def test_the_title_is_picked(head: str, body: str, expected: str | None) -> None:
    assert title(head, body) == expected


@pytest.mark.parametrize(
    "wall",
    [
        "Just a moment...",
        "Attention Required! | Cloudflare",
        "Access Denied",
        "Access to this page has been denied",
        "Are you a robot?",
        "403 Forbidden",
        "404 Not Found",
        "Pardon Our Interruption",
        "Request Rejected",
        "DDoS-Guard",
        "Redirecting...",
        "301 Moved Permanently",
        "Einen Moment bitte",
    ],
)
def test_a_wall_has_neither_title_nor_summary_but_its_signals(wall: str) -> None:
    read = page(f"<title>{wall}</title><meta name=description content='Checking the security of your connection now.'>")
    assert read.words.title is None
    assert read.words.summary is None
    assert read.signals.title == wall


def test_a_long_article_about_walls_keeps_its_title() -> None:
    text = "<p>" + "Why do sites answer readers with a locked door? We asked some of them. " * 30
    assert title("<title>Access denied</title>", f"<h1>Access denied</h1>{text}") == "Access denied"


@pytest.mark.parametrize(
    ("url", "head", "expected"),
    [
        pytest.param(
            "https://tides.example/",
            "<title>Accueil | Atlas des marées</title>",
            "Atlas des marées",
            id="a home page: the word for home goes",
        ),
        pytest.param(
            "https://tides.example/",
            "<title>Atlas of Tides</title>" + SITE.replace("Harbour Notes", "Atlas of Tides"),
            "Atlas of Tides",
            id="a home page may be called like its site",
        ),
        pytest.param(
            "https://tides.example/de/",
            "<title>Startseite - Gezeitenatlas</title>",
            "Gezeitenatlas",
            id="a language's home page",
        ),
    ],
)
def test_a_home_page_is_called_like_its_site(url: str, head: str, expected: str) -> None:
    assert title(head, url=url) == expected


def test_a_title_says_where_it_came_from() -> None:
    found = page(OG.format("Tide tables")).words.title
    assert found is not None
    assert found.origin == "og:title"


def test_a_copy_in_an_archive_is_stripped_of_the_first_site() -> None:
    url = "https://web.archive.org/web/20140226054445/http://www.tidenotes.example/2013/seals"
    assert title("<title>Tide Notes » Counting seals</title>", "<h1>Tide Notes</h1>", url=url) == "Counting seals"


def test_an_unknown_address_is_no_obstacle() -> None:
    assert title("<title>Tide tables</title>", url="") == title("<title>Tide tables</title>", url=URL) == "Tide tables"


def test_a_lone_heading_gives_way_to_the_heading_that_a_stated_title_repeats() -> None:
    head = "<title>How seals sleep - Coast</title>"
    motto = "<h1>Coast, the first paper of the sea</h1><main><h2>How seals sleep</h2></main>"
    assert value(page(head, motto).words.title) == "How seals sleep"


def test_nearly_a_heading_that_holds_the_lower_one_in_its_midst_stays() -> None:
    head = "<title>How seals sleep - Coast</title>"
    fuller = "<h1>Found out: how seals sleep at sea</h1><main><h2>How seals sleep</h2></main>"
    assert value(page(head, fuller).words.title) == "Found out: how seals sleep at sea"
