"""The work of reading grows as pages do and ends where their bounds are: steps of our own code are counted, no time."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any
from zlib import crc32

import pytest

import curator
from curator import extract
from curator.extract._document import parse
from curator.extract.bounds import MOST_COPIES, MOST_TAGS, bounded
from curator.extract.shingles import shingles

OURS = str(Path(curator.__file__).parent)
FEW = 1_500
TEN_MEGABYTES = 10_000_000
SHAPES: dict[str, Callable[[int], str]] = {
    "links to many hosts": lambda n: "".join(f"<p><a href=https://h{i}.example>One of many</a></p>" for i in range(n)),
    "elements in each other": lambda n: "<div>" * min(n, 1_400) + "text" + "<p>More text.</p>" * n,
    "links in tables in links": lambda n: "<a href=x><table><tr><td>x" * (n // 10),
    "one long attribute": lambda n: f"<p class='{'name ' * n}'>A text.</p>",
    "text without spaces": lambda n: f"<p>{'x' * 40 * n}</p>",
    "a name for every element": lambda n: "".join(f"<p class='author-{i} date' id=n{i}>x</p>" for i in range(n)),
    "parts around the text": lambda n: "".join(f"<div class='nav menu-{i}'>A short one</div>" for i in range(n)),
    "headings": lambda n: "".join(f"<h2>The heading number {i}</h2>" for i in range(n)),
    "lines that might name a writer": lambda n: "<pre>" + "by nobody\n" * n + "</pre>",
    "short lines with breaks": lambda n: "<div>" + "A line of words.<br>" * n + "</div>",
    "scripts": lambda n: "<script>window.location = place; found('404');</script>" * n,
    "described things": lambda n: "<p itemscope itemtype=https://schema.org/Article><b itemprop=author>A</b></p>" * n,
    "white space between elements": lambda n: "<ul>" + "\n  <li> <b>a</b> <i>b</i> </li>" * n + "</ul>",
}  # fmt: skip


def _steps(body: bytes) -> int:
    """How many lines of our own code run, loops counted each time."""
    steps = 0

    def trace(frame: FrameType, event: str, _argument: Any) -> Any:
        nonlocal steps
        steps += event == "line"
        return trace if frame.f_code.co_filename.startswith(OURS) else None

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        extract.read(body, url="https://tides.example/guide", content_type="text/html")
    finally:
        sys.settrace(before)
    return steps


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_twice_the_page_is_at_most_twice_the_work(shape: Callable[[int], str]) -> None:
    once, twice = (_steps(f"<html><body>{shape(n)}".encode()) for n in (FEW, 2 * FEW))
    assert twice <= 2.1 * once + 2_000


@pytest.mark.parametrize(
    "piece",
    ["<p>A paragraph of a page.</p>", "<a href=https://tides.example/x>A link</a>", "<b>", "<div>", "<br>x", "x"],
    ids=["paragraphs", "links", "formatting left open", "depth", "breaks", "letters without a space"],
)
def test_ten_megabytes_cost_no_more_than_the_bound(piece: str) -> None:
    nodes = parse(piece * (TEN_MEGABYTES // len(piece)), url="https://tides.example/").nodes
    assert len(nodes.tags) <= MOST_TAGS + MOST_COPIES


LONG = "x" * 120_000
MANY = " ".join(f"a{n}=1" for n in range(9_000))


@pytest.mark.parametrize(
    ("text", "is_cut"),
    [
        pytest.param(f"{LONG}<p><div {MANY}>after", True, id="a tag with very many attributes"),
        pytest.param(f"{LONG}<script>if (i<n) {MANY}</script>after", False, id="a script is no tag"),
        pytest.param(f"{LONG}<script>x</SCRIPT {MANY}>after", True, id="an end tag has attributes too"),
        pytest.param(f"{LONG}<style>x </s {LONG} </STYLE {MANY}>after", True, id="after what looks like an end"),
        pytest.param(f"{LONG}<Script type=a>x</sCript ><i {MANY}>after", True, id="after a script in capitals"),
        pytest.param(f"{LONG}<p>a > b <script>'{LONG}'</script>after", False, id="a long string in a script"),
        pytest.param(f"{LONG}<b data='{'x ' * 9_000}'>after", False, id="one long attribute"),
    ],
)
def test_a_page_is_cut_before_the_tag_that_costs_too_much(text: str, *, is_cut: bool) -> None:
    assert bounded(text).endswith("after") is not is_cut


def _slowly(text: str) -> list[int]:
    """The digest as it is defined, value by value."""
    words = [word.encode() for word in text.casefold().replace(".", " ").split()]
    runs = [b" ".join(words[at : at + 5]) + b" " for at in range(max(len(words) - 4, 1))]
    smallest: dict[int, int] = {}
    for value in map(crc32, runs):
        smallest[value >> 26] = min(value, smallest.get(value >> 26, value))
    return [smallest.get(place, -1) for place in range(64)]


@pytest.mark.parametrize("count", [1, 4, 5, 6, 90, 1_000])
def test_the_digest_holds_the_smallest_value_of_each_place(count: int) -> None:
    text = " ".join(f"word{n * n % 71}." for n in range(count))
    stored = [value if value >> 26 == place else -1 for place, value in enumerate(shingles(text))]
    told = _slowly(text)
    assert [one for one, slow in zip(stored, told, strict=True) if slow != -1] == [slow for slow in told if slow != -1]
