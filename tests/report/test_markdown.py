"""Markdown as another parser reads it: the expected links, no markup from outside, readable raw."""

from dataclasses import replace

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from curator.model import Bulletin, SourceProblem
from curator.report import FORMATS
from curator.report.markdown import target, text
from tests.report import sample

RENDER = {form.name: form.render for form in FORMATS}["markdown"]
PARSER = MarkdownIt("gfm-like")

GOLDEN = """\
# Links, 7 March 2026

**1 link fixed, 1 moved; 64 of 64 work.** Nothing else needs you.

Saturday, 7 March 2026, 02:00 to 02:03 UTC. 64 of 64 links looked at.

- ✓ Works: 64

## Newly fixed (1)

- ✓ **[Infos Belgique](http://www.belgique-infos.example/)**
  - Works (200). Before: broken.
  - In: Guideline for Parents › Training Sources, line 41

## Moved (1)

Readers still arrive, for as long as the old site sends them on.

- → **[Handreichung: Übergänge \\| Schule \\[2. Auflage\\]](<http://bildung.example.de/uebergaenge_(2012).html>)**
  - Moved for good (301), seen on 2 nights.
  - New address: [https\\://www\\.bildung.example.de/handreichungen/uebergaenge](https://www.bildung.example.de/handreichungen/uebergaenge)
  - To do: Put the new address into the document.
  - In: Guideline for Parents › Training Sources, line 41

## By document

- **Guideline for Parents**: → 1 moved
"""


def _inline(markdown: str) -> list[Token]:
    return [child for token in PARSER.parse(markdown) for child in token.children or []]


def _links(markdown: str) -> list[str]:
    return [str(token.attrs["href"]) for token in _inline(markdown) if token.type == "link_open"]


def _shown(markdown: str) -> str:
    return "".join(token.content for token in _inline(markdown) if token.type in ("text", "text_special"))


def test_a_small_night_reads_like_this() -> None:
    bulletin = replace(
        sample.quiet(), newly_fixed=sample.NEWLY_FIXED, newly_moved=sample.NEWLY_MOVED[:1], moved=sample.NEWLY_MOVED[:1]
    )
    assert RENDER(bulletin) == GOLDEN


def test_a_quiet_night_says_so_and_little_else() -> None:
    assert RENDER(sample.quiet()).startswith(
        "# Links, 7 March 2026\n\n**A quiet night: nothing changed; 64 of 64 links work.** Nothing needs you.\n"
    )
    assert "## " not in RENDER(sample.quiet())


def test_the_links_are_those_of_the_bulletin_and_no_others() -> None:
    bulletin = sample.small()
    expected = {item.url for item in (*bulletin.newly_broken, *bulletin.newly_fixed, *bulletin.newly_moved)}
    expected |= {item.moved_to for item in bulletin.newly_moved}
    found = {link.replace("%3Cb%3E", "<b>") for link in _links(RENDER(bulletin))}
    assert found == expected


@pytest.mark.parametrize(
    "foreign",
    [
        "a | b", "[x](http://evil.example)", "![x](http://evil.example/p.png)", "<b>bold</b>", "<http://evil.example>",
        "http://evil.example and www.evil.example and ann@evil.example", "*a* _b_ `c` ~~d~~", "&copy; &#x3C;", "\\",
        "# heading", "- item", "+ item", "1. item", "1) item", "===", "---", "$x$", "[^1]", "a\n\n# b", "</ul>",
        "mailto:ann@evil.example", "x]", "[", "`", "``x", "**", "Tips [2012] (draft)", "=1+1", "1986. A great year",
    ],
)  # fmt: skip
def test_foreign_text_shows_as_written_and_marks_nothing_up(foreign: str) -> None:
    for markdown in (text(foreign), f"- {text(foreign)}", f"- **[{text(foreign)}](https://a.example/)**"):
        assert _shown(markdown) == " ".join(foreign.split())
        tags = {token.type for token in PARSER.parse(markdown)} | {token.type for token in _inline(markdown)}
        assert not tags & {
            "heading_open", "image", "html_inline", "html_block", "code_inline", "em_open", "s_open", "table_open",
            "ordered_list_open", "hr",
        }  # fmt: skip
        assert _links(markdown) in ([], ["https://a.example/"])


@pytest.mark.parametrize(
    "url",
    [
        "https://en.wikipedia.example/wiki/Tip_(gratuity)", "https://a.example/(((", "https://a.example/a)b",
        "https://a.example/?a=1&copy;=2", "https://a.example/?q=a%20b", "https://a.example/?a=b|c",
        "https://a.example/?x=*_*", "https://a.example/#frag", "https://a.example/?q=[1]",
    ],
)  # fmt: skip
def test_addresses_survive(url: str) -> None:
    links = _links(f"[title]({target(url)})")
    assert [link.replace("%7C", "|").replace("%5B", "[").replace("%5D", "]") for link in links] == [url]


def test_a_destination_cannot_be_left() -> None:
    assert _links(f"[t]({target('https://a.example/> [x](http://evil.example)')})") != ["http://evil.example"]
    assert len(_links(f"[t]({target('https://a.example/> [x](http://evil.example)')})")) == 1


def test_every_part_of_a_hostile_night_stays_where_it_belongs() -> None:
    evil = "](http://evil.example) <script>x</script> | # h"
    items = tuple(replace(item, title=evil, because=evil, where=(evil,), documents=(evil,)) for item in _all())
    bulletin = replace(
        sample.quiet(), newly_broken=items, broken=items, problems=(SourceProblem(evil, evil, evil),),
        troubles=sample.rich().troubles,
    )  # fmt: skip
    markdown = RENDER(bulletin)
    assert not [link for link in _links(markdown) if link.startswith("http://evil.example)")]
    assert "<script>" not in PARSER.render(markdown)
    assert {token.tag for token in PARSER.parse(markdown) if token.type == "heading_open"} == {"h1", "h2"}


def _all() -> tuple[object, ...]:
    return (*sample.NEWLY_BROKEN[:3], *sample.NEWLY_MOVED)


def test_a_dead_host_is_one_line_with_its_documents() -> None:
    markdown = RENDER(sample.rich())
    assert markdown.count("routes.altstadt-uni.example: 37 links") == 1
    assert "In: Guideline for Parents (13 links); Guideline for Teachers (12 links)" in markdown


@pytest.mark.parametrize("bulletin", [sample.rich(), sample.void()])
def test_the_text_ends_with_one_newline_and_has_no_empty_sections(bulletin: Bulletin) -> None:
    markdown = RENDER(bulletin)
    assert markdown.endswith("\n")
    assert not markdown.endswith("\n\n")
    tokens = PARSER.parse(markdown)
    for at, token in enumerate(tokens[:-1]):
        if token.type == "heading_close":
            assert tokens[at + 1].type in ("paragraph_open", "bullet_list_open")
