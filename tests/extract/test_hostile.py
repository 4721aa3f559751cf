"""Hostile bodies: a page comes back, with bounded work. What is bounded is counted, not timed."""

import codecs
import resource

import pytest
from selectolax.lexbor import LexborHTMLParser

from curator import extract
from curator.extract.bounds import MOST_COPIES, MOST_DEPTH, MOST_TAGS, bounded
from curator.model import Page

ONE_MEGABYTE = 1_000_000
HOSTILE = [
    pytest.param(b"<div>" * 100_000, id="a hundred thousand nested elements"),
    pytest.param(
        b"<p>" + b"".join(b"<b a=%d>" % n for n in range(2_000)) + b"</p>" + b"<p>x</p>" * 2_000,
        id="formatting elements left open, copied into every paragraph",
    ),
    pytest.param(
        b"<a " + b" ".join(b"a%d=1" % n for n in range(300_000)) + b">x", id="three hundred thousand attributes"
    ),
    pytest.param(b'<a href="' + b"x" * 5 * ONE_MEGABYTE + b'">x', id="an attribute of five megabytes"),
    pytest.param(b"<title>" + b"word " * 4 * ONE_MEGABYTE, id="a title of twenty megabytes"),
    pytest.param(
        b"<meta name=description content='" + b"word &amp;amp; " * 300_000 + b"'>", id="a long description of entities"
    ),
    pytest.param(b"<" * 5 * ONE_MEGABYTE, id="megabytes of opening brackets"),
    pytest.param(b"<!--" * ONE_MEGABYTE, id="megabytes of opened comments"),
    pytest.param(b"<p>" * ONE_MEGABYTE, id="a million paragraphs"),
    pytest.param(b"\x00" * 3 * ONE_MEGABYTE, id="zero bytes"),
    pytest.param(b"<p>\x00a\x00b</p>", id="zero bytes in a text"),
    pytest.param(codecs.BOM_UTF16_LE + bytes(range(256)) * 2_000, id="a mark of UTF-16 and no UTF-16"),
    pytest.param(codecs.BOM_UTF16_BE + b"\xd8\x00" * 50_000, id="halves of surrogate pairs"),
    pytest.param(b"<html>" + bytes(range(256)) * 8_000, id="bytes of all kinds"),
    pytest.param(b"<script type=application/ld+json>" + b"[" * 500_000, id="JSON nested half a million times"),
    pytest.param(
        b'<script type=application/ld+json>{"@type":"Article","headline":' + b"9" * 10_000 + b"}</script>",
        id="a number with ten thousand digits",
    ),
    pytest.param(
        b'<script type=application/ld+json>{"@id":"#a","@type":"Article","author":{"@id":"#a"}}</script>',
        id="JSON-LD that refers to itself",
    ),
    pytest.param(b"<table><svg><title>" * 20_000, id="elements in places where they do not belong"),
    pytest.param(b"<title>" + b" - " * 50_000 + b"</title>", id="a title of separators"),
    pytest.param(b"<p>" + b"&#x10FFFF;&#0;&#xD800;" * 50_000, id="entities of characters that do not exist"),
    pytest.param(
        b"<link rel=canonical href='https://[bad'><base href='::'><a href='http://%'>", id="addresses that are none"
    ),
    pytest.param(
        b"<html lang='" + b"x" * 100_000 + b"'><meta http-equiv=refresh content='" + b";" * 100_000 + b"'>",
        id="long attributes where short ones are read",
    ),
    pytest.param(b"<h1>" * 50_000, id="fifty thousand headings in each other"),
    pytest.param(b"", id="nothing"),
]


@pytest.mark.parametrize("body", HOSTILE)
def test_every_body_gives_a_page_that_can_be_stored(body: bytes) -> None:
    for content_type in ("text/html", "text/html; charset=utf-16", "text/plain", None):
        read = extract.read(body, url="https://tides.example/", content_type=content_type, fragments=("a", ":~:text=b"))
        assert isinstance(read, Page)
        repr(read).encode("utf-8")
        assert "\x00" not in read.signals.main_text


@pytest.mark.parametrize("cut", [0, 1, 2, 3, 7, 20, 50, 100, 150, 200, 250])
def test_a_body_cut_anywhere_gives_a_page(cut: int) -> None:
    whole = (
        '<!doctype html><meta charset="utf-8"><title>Prüfung der Gezeiten</title>'
        '<script type="application/ld+json">{"@type":"Article","headline":"Prüfung"}</script><p>Das Wasser — es steigt.'
    ).encode()
    assert isinstance(extract.read(whole[:cut], url="https://tides.example/", truncated=True), Page)


def _depth(text: str) -> int:
    body = LexborHTMLParser(text).body
    deepest = depth = 0
    node = body
    while node is not None and node.first_child is not None:
        node = node.first_child
        depth += 1
        deepest = max(deepest, depth)
    return deepest


@pytest.mark.parametrize(
    ("text", "most"),
    [
        pytest.param("<div>" * 100_000, MOST_DEPTH + 2, id="depth"),
        pytest.param("<span><div>" * 50_000, MOST_DEPTH + 2, id="depth by two kinds"),
    ],
)
def test_the_tree_is_no_deeper_than_the_bound(text: str, most: int) -> None:
    assert _depth(bounded(text)) <= most


@pytest.mark.parametrize(
    "text",
    [
        "<p>" * 1_000_000,
        "<p>" + "".join(f"<b a={n}>" for n in range(1_000)) + "</p>" + "<p>x</p>" * 1_000,
        "<p>" + "".join(f"<Em a={n}>" for n in range(20_000)) + "</p>" + "<p>x</p>" * 20_000,
        "<a>" * 500_000,
    ],
    ids=["many elements", "copies", "copies of many", "many links"],
)
def test_the_tree_is_no_larger_than_the_bound(text: str) -> None:
    assert sum(1 for _ in LexborHTMLParser(bounded(text)).root.traverse()) <= MOST_TAGS + MOST_COPIES


def test_an_ordinary_page_is_not_cut() -> None:
    text = "<div><p>One <b>two</b> <i>three</i></p><ul>" + "<li><a href=x>four</a>" * 900 + "</ul></div>" * 3
    assert bounded(text) == text
    script = "<script>" + "if (a > b && c < d) { e = f; } " * 20_000 + "</script><p>after"
    assert bounded(script) == script


def test_memory_stays_small() -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    extract.read(b"<p><a href=x>" * 400_000, url="https://tides.example/", content_type="text/html")
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200_000, "kilobytes"
