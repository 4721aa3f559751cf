"""The HTML page: parses, needs nothing from outside, shows foreign text as text, can be read by everybody."""

import re
from dataclasses import replace

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from curator.model import STATE_WORDS, Bulletin, Incident, Item, SourceProblem, State, Trouble
from curator.report import FORMATS
from curator.report._charts import HEIGHT, WIDTH, nights, today
from tests.report import sample

RENDER = {form.name: form.render for form in FORMATS}["html"]
HOSTILE = [
    pytest.param("<script>alert(1)</script>", id="a script"),
    pytest.param('"><img src=x onerror=alert(1)>', id="out of an attribute"),
    pytest.param("</title></style></bdi></ul></main><h1>owned", id="out of its elements"),
    pytest.param("{{ 7*7 }}{% include 'x' %}{# #}", id="template language"),
    pytest.param("<!--", id="an open comment"),
    pytest.param("]]>&lt;b&gt;&amp;", id="entities"),
    pytest.param("\x00\x1b\u202e\ud800<b>", id="control characters and half a pair"),
]
ALLOWED = set(
    "html head meta title style body header main footer nav section p b span a bdi h1 h2 ul li details summary svg "
    "rect line figure figcaption div table thead tbody tr th td".split()
)


def _page(bulletin: Bulletin) -> LexborHTMLParser:
    return LexborHTMLParser(RENDER(bulletin))


def _nodes(page: LexborHTMLParser) -> list[LexborNode]:
    assert page.root is not None
    return [node for node in page.root.traverse(include_text=False) if not node.tag.startswith(("-", "_"))]


def _hostile(foreign: str) -> Bulletin:
    """A night in which every text that is not ours is `foreign`."""

    def spoil(items: tuple[Item, ...]) -> tuple[Item, ...]:
        return tuple(
            replace(
                item, title=foreign, because=foreign, where=(foreign,) * 9, documents=(foreign,), moved_to=foreign,
                url=foreign if item.resource_id % 2 else f"https://a.example/{foreign}", host=foreign,
            )
            for item in items
        )  # fmt: skip

    rich = sample.rich()
    names = "newly_broken first_strikes newly_fixed newly_moved newly_unsure otherwise broken failing moved unsure"
    return replace(
        rich,
        **{name: spoil(getattr(rich, name)) for name in names.split()},
        kind=foreign,
        problems=(SourceProblem(foreign, foreign, foreign),),
        troubles=tuple(
            Trouble(Incident(foreign + at, trouble.incident.cause, foreign, trouble.incident.opened_at), 4, 5)
            for at, trouble in zip("ab", rich.troubles, strict=True)
        ),
    )


@pytest.mark.parametrize("bulletin", [sample.rich(), sample.quiet(), sample.void(), sample.small()])
def test_the_page_uses_only_its_own_elements_and_closes_them(bulletin: Bulletin) -> None:
    text = RENDER(bulletin)
    assert text.startswith('<!doctype html>\n<html lang="en">')
    page = LexborHTMLParser(text)
    assert {node.tag for node in _nodes(page)} <= ALLOWED
    for tag in ALLOWED - {"meta", "rect", "line"}:
        assert len(re.findall(rf"<{tag}[ >]", text)) == text.count(f"</{tag}>"), tag


@pytest.mark.parametrize("foreign", HOSTILE)
def test_foreign_text_stays_text_everywhere(foreign: str) -> None:
    clean, spoilt = _page(sample.rich()), _page(_hostile(foreign))
    assert {node.tag for node in _nodes(spoilt)} <= ALLOWED
    for name in ("style", "title", "main", "h1"):
        assert len(spoilt.css(name)) == len(clean.css(name)) == 1
    attributes = {key for node in _nodes(spoilt) for key in node.attributes}
    assert not {key for key in attributes if key.startswith("on")}
    assert "49" not in (spoilt.css_first("title").text() + spoilt.css_first("#problems").text())


def test_a_hostile_title_is_shown_as_written() -> None:
    assert sample.INJECTION in [node.text() for node in _page(sample.rich()).css(".title a")]


@pytest.mark.parametrize("foreign", [*HOSTILE, pytest.param("javascript:alert(1)", id="javascript:")])
def test_only_http_addresses_and_places_on_the_page_are_links(foreign: str) -> None:
    for node in _page(_hostile(foreign)).css("a"):
        href = node.attributes["href"] or ""
        assert href.startswith(("https://", "http://", "#"))
        if not href.startswith("#"):
            assert node.attributes["rel"] == "noopener noreferrer nofollow"


def test_every_place_that_a_link_on_the_page_names_is_there_once() -> None:
    page = _page(sample.rich())
    ids = [node.attributes["id"] for node in page.css("[id]")]
    assert len(ids) == len(set(ids))
    assert {(node.attributes["href"] or "")[1:] for node in page.css('a[href^="#"]')} <= set(ids)


def test_nothing_is_asked_from_outside() -> None:
    page = _page(sample.rich())
    assert not page.css("script, link, img, iframe, object, embed, base, form, video, audio, [src], [style*=url]")
    assert not re.search(r"url\(|@import|@font-face", page.css_first("style").text())
    policy = page.css_first('meta[http-equiv="Content-Security-Policy"]').attributes["content"] or ""
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'")


def test_the_first_screen_says_what_the_night_brought() -> None:
    page = _page(sample.small())
    assert page.css_first("h1").text().replace("\xa0", " ") == "2 links newly broken, 1 fixed, 3 moved; 58 of 64 work."
    assert page.css_first(".waiting").text() == "Nothing else needs you."


def test_a_quiet_night_has_no_sections() -> None:
    page = _page(sample.quiet())
    assert not page.css("section, nav, figure")
    assert page.css_first("h1").text().startswith("A quiet night")


def test_states_are_told_by_word_and_sign() -> None:
    page = _page(sample.rich())
    for state in State:
        shown = page.css(f".legend .state.{state.value}")
        assert len(shown) == 1
        assert STATE_WORDS[state] in shown[0].text()
        assert shown[0].css_first(".mark").text().strip()


def test_a_link_is_told_with_evidence_remedy_and_all_its_mentions() -> None:
    line = _page(sample.rich()).css_first("#newly-broken-1")
    assert line.css_first(".title a").attributes["href"] == "https://www.learning-community.example/Parents/Tips.aspx"
    assert line.css_first(".evidence").text() == "Not found (404). 3 failed looks."
    assert line.css_first(".remedy").text().startswith("To do: Look for the page")
    assert len(line.css(".places li")) == 3


def test_a_dead_host_is_one_line_that_opens() -> None:
    lines = _page(sample.rich()).css("#newly-broken > .lines > li")
    assert len(lines) == 4
    assert lines[3].css_first("summary").text() == "Show the 37 links"
    assert len(lines[3].css(".folded li")) == 37


def test_utc_is_said_once() -> None:
    assert RENDER(sample.rich()).count("UTC") == 1


def test_a_flood_is_bounded_and_says_how_many_are_left_out() -> None:
    items = tuple(replace(sample.NEWLY_BROKEN[0], resource_id=at, host=f"h{at:05}.example") for at in range(3000))
    text = RENDER(replace(sample.quiet(), newly_broken=items, broken=items))
    assert "And 2,800 more links; all links are in the CSV and JSON reports." in text
    assert len(text) < 400_000


def _luminance(colour: str) -> float:
    """Source: WCAG 2.2, relative luminance."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_every_text_colour_has_the_contrast_of_wcag_aa_by_day_and_by_night() -> None:
    style = _page(sample.quiet()).css_first("style").text()
    schemes = re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    assert len(schemes) == 2
    for scheme in schemes:
        colours = dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", scheme))
        for name in ("ink", "quiet", "link", "live", "moved", "failing", "dead", "unsure", "unchecked"):
            for ground in ("paper", "card"):
                light, dark = sorted((_luminance(colours[name]), _luminance(colours[ground])), reverse=True)
                assert (light + 0.05) / (dark + 0.05) >= 4.5, (name, ground)


@pytest.mark.parametrize(
    "states",
    [
        pytest.param({State.LIVE: 58, State.DEAD: 6}, id="usual"),
        pytest.param({State.LIVE: 1_000_000, State.DEAD: 1}, id="one in a million is seen"),
        pytest.param({None: 3}, id="nothing checked yet"),
        pytest.param({}, id="nothing at all"),
    ],
)
def test_the_bar_of_today_fills_its_width(states: dict[State | None, int]) -> None:
    bars = today(tuple(states.items()))
    assert len(bars) == len(states)
    assert not bars or abs(sum(bar.width for bar in bars) - WIDTH) < 0.1
    assert all(bar.width >= 5 for bar in bars)


def test_the_columns_of_the_nights_stay_inside_and_void_nights_stand_empty() -> None:
    chart = nights(sample.rich().nights)
    assert chart.top == 50
    assert len(chart.nights) == 21
    assert len(chart.voids) == 1
    assert all(bar.x >= 0 and bar.x + bar.width <= WIDTH and bar.y >= -0.01 for bar in chart.bars)
    assert all(bar.y + bar.height <= HEIGHT + 0.01 for bar in chart.bars)


@pytest.mark.parametrize(("most", "top"), [(0, 4), (4, 4), (5, 10), (11, 20), (21, 50), (51, 100), (4321, 5000)])
def test_the_scale_of_the_nights(most: int, top: int) -> None:
    night = replace(sample.rich().nights[0], states={State.DEAD: most})
    assert nights([night]).top == top
