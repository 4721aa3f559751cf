"""The door: which reader a body gets, and that each is registered."""

import pytest

from curator import extract
from curator.model import Page, Signals
from tests.extract.reading import value

README = b"HARMONICS\n=========\n\nHarmonics predicts tides from harmonic constants. It is a small C library.\n"
MARKDOWN = (
    b"---\ntitle: Ignored? No\n---\n\n# Harmonics\n\nHarmonics predicts tides from harmonic constants, and no more.\n"
)


@pytest.mark.parametrize(
    ("body", "content_type", "kind"),
    [
        pytest.param(b"<p>x", "text/html; charset=utf-8", "text/html", id="a header that says HTML"),
        pytest.param(b"<p>x", "TEXT/HTML", "text/html", id="in capitals"),
        pytest.param(b"<html>", "application/xhtml+xml", "application/xhtml+xml", id="XHTML"),
        pytest.param(
            b"  <!-- c --><!DOCTYPE html>", None, "text/html", id="no header, a document type behind a comment"
        ),
        pytest.param(b"<table><tr>", "application/octet-stream", "text/html", id="a header that says nothing"),
        pytest.param(b"<html>", "text/plain", "text/plain", id="a header that says text is believed"),
        pytest.param(b"%PDF-1.7", None, "application/pdf", id="PDF by its signature"),
        pytest.param(b"PK\x03\x04", "", "application/zip", id="an archive by its signature"),
        pytest.param(b"words only", None, "text/plain", id="words"),
        pytest.param(b"\x00\x01\x02", None, "application/octet-stream", id="bytes"),
        pytest.param(b"{}", "application/json", "application/json", id="JSON"),
        pytest.param(b"", None, "", id="nothing"),
    ],
)
def test_the_media_type_is_known(body: bytes, content_type: str | None, kind: str) -> None:
    """WHATWG MIME Sniffing 7.1, narrowed."""
    assert extract.read(body, url="", content_type=content_type).signals.content_type == kind


def test_a_text_has_a_title_and_a_summary() -> None:
    read = extract.read(README, url="https://files.example/README.txt", content_type="text/plain")
    assert value(read.words.title) == "HARMONICS"
    assert value(read.words.summary) == "Harmonics predicts tides from harmonic constants. It is a small C library."
    assert read.signals.main_text.startswith("HARMONICS")
    assert len(read.signals.shingles) == 64


def test_a_markdown_text_gives_its_front_matter() -> None:
    read = extract.read(MARKDOWN, url="", content_type="text/markdown")
    assert value(read.words.title) == "Ignored? No"
    assert value(read.words.summary) == "Harmonics predicts tides from harmonic constants, and no more."


def test_a_text_that_begins_with_prose_has_no_title() -> None:
    assert (
        extract.read(
            b"This is the first sentence of a letter.\nAnd more.", url="", content_type="text/plain"
        ).words.title
        is None
    )


def test_what_nobody_reads_has_its_type_and_nothing_else() -> None:
    assert extract.read(b"%PDF-1.7 ...", url="", content_type="application/pdf") == Page(
        signals=Signals(content_type="application/pdf")
    )


def test_every_extractor_is_asked_for_its_types_and_the_last_takes_the_rest() -> None:
    taken = [kind for extractor in extract.EXTRACTORS for kind in extractor.media_types]
    assert len(taken) == len(set(taken))
    assert [extractor.name for extractor in extract.EXTRACTORS] == ["html", "plain", "feed", "rtf", "picture", "other"]
    assert extract.EXTRACTORS[-1].media_types == ()


def test_the_first_4000_characters_of_json_are_kept_as_they_stand() -> None:
    """A rule asks them whether the answer is an error meant for a program."""
    body = b'{"error": "no such item", "rest": "' + b"x" * 9_000 + b'"}'
    read = extract.read(body, url="https://api.example/item/7", content_type="application/problem+json; charset=utf-8")
    assert read.signals.main_text == body[:4_000].decode()
    assert read.words.title is None
