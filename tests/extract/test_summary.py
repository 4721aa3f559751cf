"""Summaries: the page's own description unless it is boilerplate, else the first real paragraphs."""

import pytest

from tests.extract.reading import json_ld, page, value

LONG = "Maps of 3,200 recoveries of ringed petrels between 1960 and 2020, with distances and elapsed times."
SECOND = "The rings were sent in by anglers, wardens and walkers from eleven countries over sixty years."
HEAD = "<title>Ringing recoveries</title>"


def description(text: str, name: str = "description") -> str:
    return f'<meta name="{name}" property="{name}" content="{text}">'


def summary(head: str, body: str = "", **more: str) -> str | None:
    return value(page(HEAD + head, body, **more).words.summary)


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        pytest.param(description(LONG), "", LONG, id="the description"),
        pytest.param(description(LONG, "og:description"), "", LONG, id="the card's description"),
        pytest.param(description(LONG, "twitter:description"), "", LONG, id="the other card's"),
        pytest.param(json_ld(f'{{"@type":"Article","description":"{LONG}"}}'), "", LONG, id="JSON-LD of the article"),
        pytest.param(
            json_ld('{"@type":"WebSite","description":"News from the coast, every day and every hour."}'),
            f"<p>{LONG}</p>",
            LONG,
            id="JSON-LD of the site is not the page's",
        ),
        pytest.param(
            description("News from the coast, every day and every hour.")
            + json_ld('{"@type":"WebSite","description":"News from the coast, every day and every hour."}'),
            f"<p>{LONG}</p>",
            LONG,
            id="a description that JSON-LD gives the site is the site's",
        ),
        pytest.param(description("Ringing recoveries"), f"<p>{LONG}</p>", LONG, id="the title once more is no summary"),
        pytest.param(description("Just another WordPress site"), f"<p>{LONG}</p>", LONG, id="a theme's placeholder"),
        pytest.param(
            description("We use cookies to improve your experience. Please accept."),
            f"<p>{LONG}</p>",
            LONG,
            id="a cookie notice as description",
        ),
        pytest.param(
            description("rings, petrels, birds, maps, data, sea, coast"),
            f"<p>{LONG}</p>",
            LONG,
            id="a list of keywords as description",
        ),
        pytest.param(description(f"&lt;p&gt;{LONG}&lt;/p&gt;"), "", LONG, id="tags in a description go"),
        pytest.param(
            "",
            f"<p>We use cookies. By using this site you accept cookies.</p><p>{LONG}</p>",
            LONG,
            id="a cookie notice in the text is passed over",
        ),
        pytest.param(
            "",
            f"<p>Subscribe to our weekly newsletter for all the news from the coast.</p><p>{LONG}</p>",
            LONG,
            id="a newsletter box is passed over",
        ),
        pytest.param(
            "",
            "<p>Funded by the European Union. Views and opinions expressed are those of the author(s) only."
            f"</p><p>{LONG}</p>",
            LONG,
            id="the disclaimer of a funder is passed over",
        ),
        pytest.param("", f"<p>By Ann Lind, 3 May 2020</p><p>{LONG}</p>", LONG, id="a byline is passed over"),
        pytest.param("", f"<nav><p>{SECOND}</p></nav><p>{LONG}</p>", LONG, id="navigation is passed over"),
        pytest.param(
            "", f'<p><a href="/x">{SECOND}</a></p><p>{LONG}</p>', LONG, id="a paragraph of links is passed over"
        ),
        pytest.param(
            "",
            f"<p>Birds of the sea are ringed by volunteers each spring.</p><p>{SECOND}</p>",
            "Birds of the sea are ringed by volunteers each spring. " + SECOND,
            id="a short first paragraph takes the next one along",
        ),
        pytest.param("", "<p>Too short.</p>", None, id="too little text is no summary"),
        pytest.param("", "", None, id="no text"),
    ],
)
def test_the_summary_is_picked(head: str, body: str, expected: str | None) -> None:
    assert summary(head, body) == expected


def test_a_long_description_is_cut_at_a_sentence() -> None:
    told = summary(description((LONG + " ") * 9))
    assert told is not None
    assert 50 <= len(told) <= 400
    assert told.endswith("times.")


def test_a_text_without_sentences_is_cut_after_a_word() -> None:
    told = summary(description("recoveries of ringed petrels " * 40))
    assert told is not None
    assert len(told) <= 400
    assert told.endswith("…")


def test_ideographs_need_no_blanks_to_be_long_enough() -> None:
    text = "收录全国一百二十个潮汐站的坐标、观测年限和基准面资料，每年更新一次。"
    assert summary("", f"<p>{text}</p>", lang="zh") == text


@pytest.mark.parametrize(
    "refresh", ["0;url=https://tides.example/new", "0; URL='/new'", "3,/new"], ids=["plain", "quoted", "with a comma"]
)
def test_a_shell_that_sends_on_has_neither_title_nor_summary(refresh: str) -> None:
    read = page(
        f'<title>Tide tables</title><meta http-equiv=refresh content="{refresh}">', "<p>The page has a new address."
    )
    assert read.words.title is None
    assert read.words.summary is None


def test_a_summary_says_where_it_came_from() -> None:
    found = page(HEAD, f"<p>{LONG}</p>").words.summary
    assert found is not None
    assert found.origin == "first paragraph"
