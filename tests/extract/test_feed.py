"""Feeds are pages, too: what they call themselves, in which language, and what their newest entries say."""

import pytest

from curator import extract
from curator.model import Page
from tests.extract.reading import value

TOLD = "Times and heights of high and low water, every Monday, with notes on wind and weather."
ITEM = (
    "<item><title>Week {0}</title>"
    "<description>&lt;p&gt;High water comes at {0} on the first day of the week.</description></item>"
)
RSS = (
    '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Tides of the week</title>'
    "<language>en-gb</language>"
    "<link>https://tides.example/</link><description>{}</description><lastBuildDate>Mon, 17 Apr 2023 08:00:00 +0200"
    "</lastBuildDate>{}</channel></rss>"
)
ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Tides &amp;amp; winds</title><subtitle>{}</subtitle>'
    "<author><name>Ada Pole</name></author><updated>2023-04-17T08:00:00Z</updated>"
    "<entry><title>One</title><summary>First.</summary></entry></feed>"
)


def feed(text: str, content_type: str | None = "application/rss+xml") -> Page:
    return extract.read(text.encode(), url="https://tides.example/feed", content_type=content_type)


def test_an_rss_feed_tells_its_channel() -> None:
    page = feed(RSS.format(TOLD, ITEM.format("six") + ITEM.format("seven")))
    words = page.words
    assert (value(words.title), value(words.summary), value(words.language)) == ("Tides of the week", TOLD, "en-GB")
    assert (value(words.modified), value(words.kind)) == ("2023-04-17", "feed")
    assert page.signals.headings == ("Week six", "Week seven")
    assert page.signals.main_text.startswith("Week six High water comes at six")


@pytest.mark.parametrize("content_type", ["application/atom+xml; charset=utf-8", "text/xml", "application/xml", None])
def test_an_atom_feed_is_known_by_its_type_or_its_root(content_type: str | None) -> None:
    """RFC 4287, 4.1.1."""
    words = feed('<?xml version="1.0"?>' + ATOM.format(TOLD), content_type).words
    assert (value(words.title), value(words.summary), value(words.author)) == ("Tides & winds", TOLD, "Ada Pole")


def test_a_feed_without_a_description_is_told_by_its_entries() -> None:
    page = feed(RSS.format("", ITEM.format("six") + ITEM.format("seven")))
    assert value(page.words.summary) == "Week six · Week seven"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        pytest.param(RSS.format(TOLD, ITEM.format("six"))[:-60], "Tides of the week", id="cut off"),
        pytest.param("<rss><channel><title>Tides</title><a><b></channel>", "Tides", id="not well-formed"),
        pytest.param(
            '<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel><title>&a;</title></channel></rss>', None, id="entities"
        ),
        pytest.param("<rss>" + "<a>" * 200_000, None, id="nested"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_a_broken_feed_is_read_as_far_as_it_goes(text: str, title: str | None) -> None:
    assert value(feed(text).words.title) == title


def test_many_entries_are_not_all_read() -> None:
    assert len(feed(RSS.format(TOLD, ITEM.format("six") * 500)).signals.headings) <= 40
