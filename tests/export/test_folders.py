"""Bookmarks and OPML: what our own readers make of them is what went in."""

import random  # noqa: TID251  seeded: the same strings every time
from dataclasses import replace
from typing import Any

import pytest

from curator.export import FORMATS, Catalogue
from curator.export._folders import address
from curator.model import Document, Facts, Guide, Listing, Mention, Tag
from curator.sources import Origin, bookmarks, opml
from tests.export.sample import ABOUT, GUIDE, guide, listed

FORM = {form.name: form for form in FORMATS}
KINDS = {"bookmarks": bookmarks.KIND, "opml": opml.KIND}
BOTH = pytest.mark.parametrize("name", KINDS)


def text(name: str, *guides: Guide) -> str:
    return "".join(FORM[name].render(Catalogue(ABOUT, guides=guides)))


def back(name: str, *guides: Guide) -> Document:
    reading = KINDS[name].read(text(name, *guides).encode("utf-8"), Origin("x"))
    assert not reading.problems
    return reading.documents[0]


def said(document: Document) -> list[tuple[Any, ...]]:
    """What a document says: sections with their paths, in order, and all of each mention that the formats know."""
    return [
        (
            section.path,
            [
                (one.url, one.fragment, one.text, one.annotation, one.tags, one.facts.languages)
                for one in section.mentions
            ],
        )
        for section in document.sections
    ]


def again(document: Document) -> Guide:
    """What was read, as a document to write."""
    return guide(
        *(Listing(one.path, tuple(listed(mention) for mention in one.mentions)) for one in document.sections),
        title=document.title,
    )


@BOTH
def test_sections_order_wording_tags_and_places_on_pages_come_back(name: str) -> None:
    document = back(name, GUIDE)
    assert document.title == "Guideline"
    paths = [section.path for section in document.sections]
    assert paths == [(), ("Manuals",), ("Manuals", "Empty"), ("Stories",)]
    second = document.sections[1].mentions[0]
    assert (second.url, second.fragment) == ("https://b.example/x?y=1&z=2", "part-2")
    assert (second.text, second.annotation) == ("Second", "What it is good for.")
    assert [tag.value for tag in second.tags] == ["BE", "manuals", "Integration"]
    assert second.facts.languages == (("fr",) if name == "opml" else ())
    assert [mention.text for mention in document.sections[1].mentions] == ["Second", "Dead"]


@BOTH
def test_several_documents_are_folders(name: str) -> None:
    document = back(name, GUIDE, replace(GUIDE, document_id=8, title=None, key="second"))
    assert document.title == ABOUT.name
    paths = [section.path for section in document.sections]
    assert ("Guideline", "Manuals", "Empty") in paths
    assert ("second", "Stories") in paths


@BOTH
def test_what_has_no_address_keeps_its_words(name: str) -> None:
    assert "No address" in text(name, GUIDE)


@BOTH
def test_when_it_was_first_read_is_told(name: str) -> None:
    assert ('ADD_DATE="1772762400"' if name == "bookmarks" else 'created="Fri, 06 Mar 2026 02:00:00 +0000"') in text(
        name, GUIDE
    )


PIECES = (
    "<", ">", "&", '"', "'", "&amp;", "&lt;b&gt;", "]]>", "<!--", "-->", "</A>", "<DT>", "<DD>", "</DL>", "<H3>", "\t",
    "\n", "\r\n", "\x00", "\x0b", "\x1f", "\x85", "\u2028", "\ufeff", "\ufffe", "é", "漢字", "𝄞", "שלום", "a", "b c",
    "  ",
    ",", "/", ";", "#", "%", "{{", "http://x.example/", "javascript:", "\u200e", "\ud800", "0", "=", "-", "…",
)  # fmt: skip


def hostile(dice: random.Random) -> str:
    return "".join(dice.choices(PIECES, k=dice.randint(0, 8)))


def wild(dice: random.Random) -> Guide:
    """A document of hostile strings: addresses are as our readers give them, words are anything."""
    listings = []
    for number in range(dice.randint(0, 4)):
        mentions = tuple(
            listed(
                Mention(
                    url=f"https://x.example/{number}/{place}?q=%22&a=1",
                    text=hostile(dice) or "x",
                    annotation=hostile(dice) or None,
                    fragment=dice.choice([None, "a-b"]),
                    facts=Facts(languages=dice.choice([(), ("fr",)])),
                    tags=tuple(Tag("keyword", hostile(dice)) for _ in range(dice.randint(0, 3))),
                )
            )
            for place in range(dice.randint(0, 3))
        )
        listings.append(Listing(tuple(hostile(dice) for _ in range(dice.randint(0, 3))), mentions))
    return guide(*listings, title=hostile(dice) or "t")


@BOTH
@pytest.mark.parametrize("seed", range(40))
def test_no_address_is_lost_and_what_was_read_once_stays_as_it_is(name: str, seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(10):
        given = wild(dice)
        once = back(name, given)
        written = sorted(address(one) or "" for part in given.listings for one in part.mentions)
        found = sorted(
            f"{one.url}#{one.fragment}" if one.fragment else str(one.url)
            for section in once.sections
            for one in section.mentions
        )
        assert found == written
        twice = back(name, again(once))
        assert said(twice) == said(once)
        assert said(back(name, again(twice))) == said(twice)
