"""Alternates, feeds, frames, learning resources and reading length of a page."""

from curator.model import Alternate
from tests.extract.reading import URL, json_ld, page, value


def test_the_page_in_other_languages_is_listed() -> None:
    head = (
        f'<link rel=alternate hreflang=en href="{URL}"><link rel=alternate hreflang=de-at href="/de/harmonics">'
        '<link rel=alternate hreflang=x-default href="/"><link rel=alternate hreflang=gr href="//tides.example/el">'
    )
    assert page(head).signals.alternates == (
        Alternate("de-AT", "https://tides.example/de/harmonics"),
        Alternate("el", "https://tides.example/el"),
    )


def test_feeds_are_listed_once() -> None:
    head = (
        '<link rel=alternate type="application/rss+xml" href="/feed">'
        '<link rel=alternate type="application/atom+xml" href="/feed">'
        '<link rel=alternate type="text/html" href="/mobile">'
        '<link rel="alternate" type="application/json+oembed" href="/o">'
    )
    assert page(head).signals.feeds == ("https://tides.example/feed",)


def test_frames_are_listed() -> None:
    assert page("", '<iframe src="/inner"></iframe><iframe></iframe>').signals.frames == (
        "https://tides.example/inner",
    )


def test_a_learning_resource_says_for_whom_it_is() -> None:
    data = (
        '{"@type":"LearningResource","name":"Tides","learningResourceType":["lesson plan","worksheet"],'
        '"educationalLevel":{"@type":"DefinedTerm","name":"Lower secondary"},"typicalAgeRange":"12-14",'
        '"audience":{"@type":"EducationalAudience","educationalRole":"teacher"}}'
    )
    words = page(json_ld(data)).words
    assert value(words.resource_type) == "lesson plan; worksheet"
    assert value(words.level) == "Lower secondary"
    assert value(words.audience) == "teacher; 12-14"
    assert value(words.kind) == "learning resource"


def test_the_length_is_counted_in_words() -> None:
    assert page("", f"<p>{'word ' * 200}</p>").signals.word_count == 200


def test_the_kind_is_told_by_players_and_addresses() -> None:
    assert value(page('<meta property="og:video" content="https://v.example/a.mp4">').words.kind) == "video"
    assert value(page(url="https://tides.example/").words.kind) == "homepage"
    assert page().words.kind is None


def test_a_card_for_embedding_gives_a_last_title() -> None:
    head = '<link rel=alternate type="application/json+oembed" href="/o" title="The tide comes in">'
    assert value(page(head).words.title) == "The tide comes in"
