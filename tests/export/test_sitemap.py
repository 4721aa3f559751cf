"""Sitemaps: bounded files, an index, other languages; by sitemaps.org 0.9."""

from dataclasses import replace
from itertools import count, islice
from xml.etree import ElementTree

import pytest

from curator.errors import UsageError
from curator.export import Catalogue, sitemap
from curator.export.sitemap import FORMAT, MOST, files, numbers_of
from curator.model import Entry
from curator.sources import Origin
from curator.sources.sitemap import KIND
from tests.export.sample import ABOUT, GUIDE, RICH

S = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
X = "{http://www.w3.org/1999/xhtml}"


def places(text: str) -> list[str | None]:
    return [one.text for one in ElementTree.fromstring(text).iter(f"{S}loc")]


def test_all_pages_are_told_with_when_they_changed() -> None:
    text = "".join(FORMAT.render(Catalogue(ABOUT, entries=[RICH], guides=[GUIDE])))
    assert places(text) == [
        "https://catalogue.example.org/", "https://catalogue.example.org/documents",
        "https://catalogue.example.org/changes", "https://catalogue.example.org/about",
        "https://catalogue.example.org/data", "https://catalogue.example.org/document/7", "https://catalogue.example.org/resource/4",
    ]  # fmt: skip
    assert "<lastmod>2026-03-06T02:00:00Z</lastmod>" in text


def test_our_own_reader_finds_the_same() -> None:
    text = "".join(FORMAT.render(Catalogue(ABOUT, entries=[RICH], guides=[GUIDE])))
    [document] = KIND.read(text.encode(), Origin("x")).documents
    found = [mention.url for section in document.sections for mention in section.mentions]
    assert "https://catalogue.example.org/resource/4" in found


def test_editions_name_each_other_and_themselves() -> None:
    text = "".join(sitemap.part(Catalogue(ABOUT, guides=[GUIDE], editions={7: (("fr", 9),)}), file=1))
    links = [(one.get("hreflang"), one.get("href")) for one in ElementTree.fromstring(text).iter(f"{X}link")]
    assert links == [
        ("en", "https://catalogue.example.org/document/7"),
        ("fr", "https://catalogue.example.org/document/9"),
    ]


def many(number: int) -> "islice[Entry]":
    return islice((replace(RICH, resource_id=one) for one in count(1)), number)


def test_a_file_holds_no_more_than_it_may() -> None:
    assert len(places("".join(sitemap.part(Catalogue(ABOUT, entries=many(MOST)), file=2)))) == MOST
    with pytest.raises(UsageError, match=r"sitemap\.xml"):
        "".join(FORMAT.render(Catalogue(ABOUT, entries=many(MOST))))


@pytest.mark.parametrize(("last", "number"), [(0, 1), (1, 2), (MOST, 2), (MOST + 1, 3), (10 * MOST, 11)], ids=str)
def test_the_index_names_every_file(last: int, number: int) -> None:
    assert files(last) == number
    assert len(places("".join(sitemap.index(ABOUT, last=last)))) == number


def test_files_follow_one_another_without_a_gap() -> None:
    assert [numbers_of(file) for file in (2, 3)] == [(0, MOST), (MOST, 2 * MOST)]
