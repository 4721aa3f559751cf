"""RSS and Atom: held against a feed reader from elsewhere, and against our own source kind."""

from dataclasses import replace
from itertools import repeat

import feedparser
import pytest

from curator.export import FORMATS, MOST_NEWS, Catalogue
from curator.model import Broken, Entry, Role, State
from curator.sources import Origin
from curator.sources.feed import KIND
from tests.export.sample import ABOUT, AT, BREAK, ENTRIES, HOSTILE, RICH, UNSEEN

FORM = {form.name: form for form in FORMATS}
NEW = (RICH, replace(ENTRIES[1], title="Second & last"), UNSEEN)


def text(name: str, entries: tuple[Entry, ...] = NEW) -> str:
    return "".join(FORM[name].render(Catalogue(ABOUT, entries=entries, broken=[Broken(ENTRIES[0], BREAK)])))


def parsed(name: str, entries: tuple[Entry, ...] = NEW) -> feedparser.FeedParserDict:
    found = feedparser.parse(text(name, entries).encode("utf-8"), sanitize_html=False)
    assert not found.bozo, found.bozo_exception
    return found


@pytest.mark.parametrize(("name", "version"), [("rss", "rss20"), ("atom", "atom10"), ("broken", "atom10")])
def test_a_feed_reader_finds_nothing_wrong(name: str, version: str) -> None:
    found = parsed(name)
    assert found.version == version
    assert [link.href for link in found.feed.links if link.rel == "self"] == [ABOUT.base_url + FORM[name].path]
    assert found.feed.language == "en"
    assert found.entries
    assert all(entry.id.startswith("tag:ssn.example.org,2026:resource/") for entry in found.entries)
    assert all(entry.published_parsed for entry in found.entries)


@pytest.mark.parametrize("name", ["rss", "atom"])
def test_items_are_told_in_order_with_words_link_authors_and_terms(name: str) -> None:
    first, second, third = parsed(name).entries
    assert [author.name for author in first.authors] == ["Ann", "Bea"]
    assert first.link == "https://d.example/a?b=%7Bc%7D%7Cd"
    assert "Zookeepers" in [tag.term for tag in first.tags]
    assert first.summary == "What it is about."
    assert second.title == "Second & last"
    assert third.link == "https://catalogue.example.org/resource/3"


@pytest.mark.parametrize("name", ["rss", "atom"])
def test_our_own_reader_finds_the_same(name: str) -> None:
    [document] = KIND.read(text(name).encode("utf-8"), Origin("feed")).documents
    assert document.title == ABOUT.name.replace("<Safety> ", "")  # it takes what looks like markup for markup
    found = [mention for section in document.sections for mention in section.mentions if mention.role is Role.MAIN][-3:]
    assert [mention.url for mention in found] == [
        "https://d.example/a?b=%7Bc%7D%7Cd", "https://b.example/", "https://catalogue.example.org/resource/3",
    ]  # fmt: skip
    assert found[0].annotation == "What it is about."
    assert found[0].facts.creators == ("Ann", "Bea")
    assert found[0].facts.date


@pytest.mark.parametrize("state", [State.DEAD, State.FAILING, State.UNSURE])
def test_what_may_be_broken_leads_to_its_page_here(state: State) -> None:
    assert parsed("atom", (replace(RICH, state=state),)).entries[0].link == "https://catalogue.example.org/resource/4"


def test_markup_in_a_summary_is_text() -> None:
    [entry] = parsed("rss", (replace(RICH, summary="<img src=x onerror=alert(1)>"),)).entries
    assert "&lt;img" in entry.summary


@pytest.mark.parametrize("name", ["rss", "atom"])
def test_hostile_text_is_well_formed(name: str) -> None:
    parsed(name, (replace(RICH, title=HOSTILE, summary=HOSTILE, creators=(HOSTILE,), language=HOSTILE),))


def test_a_break_is_told_once_with_why_and_where() -> None:
    [entry] = parsed("broken").entries
    assert entry.title == "Broken: Tips for Parents: “Immigrant” Families"
    assert entry.id.endswith("resource/1/20260306T020000Z")
    assert entry.summary.startswith("Not found (404). Address: https://a.example/tips")
    assert entry.link == "https://catalogue.example.org/resource/1"


@pytest.mark.parametrize("name", ["rss", "atom"])
def test_a_feed_ends(name: str) -> None:
    assert len(parsed(name, tuple(repeat(RICH, MOST_NEWS + 5))).entries) == MOST_NEWS


def test_a_quiet_feed_has_its_date() -> None:
    assert f"<updated>{AT:%Y-%m-%dT%H:%M:%SZ}</updated>" in text("atom", ())
