"""News for terminals and mail: silent on a quiet night, in the editor's order, harmless for a terminal."""

from dataclasses import replace

import pytest

from curator.report import news
from tests.report import sample

GOLDEN = """\
2 links newly broken, 1 fixed; 58 of 64 work. Nothing else needs you.

Saturday, 7 March 2026, 02:00 to 02:03 UTC. 64 of 64 links looked at.

Newly broken (2)
  × Tips for Parents: Immigrant Families
    https://www.learning-community.example/Parents/Tips.aspx
    Not found (404). 3 failed looks.
    To do: Look for the page on its site; if it is nowhere, remove the link.
    In: Guideline for Parents › Training Sources From the School Safety Net
        Portal, line 41
    In: Guideline for Teachers › Training Sources, line 17
    In: Links for policy makers › Families, row 203
  × دليل الآباء والأمهات: الأسر المهاجرة
    https://ar.example/%D8%AF%D9%84%D9%8A%D9%84/%D8%A2%D8%A8%D8%A7%D8%A1
    Gone for good (410). 2 failed looks.
    To do: Look for the page on its site; if it is nowhere, remove the link.
    In: روابط مفيدة › الأسرة, line 8

Newly fixed (1)
  ✓ Infos Belgique
    http://www.belgique-infos.example/
    Works (200). Before: broken.
    In: Guideline for Parents › Training Sources, line 41
"""


def test_a_small_night_reads_like_this() -> None:
    broken = (sample.NEWLY_BROKEN[0], sample.NEWLY_BROKEN[2])
    assert news(replace(sample.small(), newly_moved=(), moved=(), newly_broken=broken, broken=broken)) == GOLDEN


def test_a_quiet_night_says_nothing() -> None:
    assert news(sample.quiet()) == ""


@pytest.mark.parametrize(
    ("kept", "silent"),
    [
        pytest.param("newly_unsure", True, id="what we can no longer tell is no news"),
        pytest.param("otherwise", True, id="changes of our own rules are no news"),
        pytest.param("troubles", True, id="an incident that goes on is no news"),
        pytest.param("newly_fixed", False, id="a link that came back is news"),
        pytest.param("first_strikes", False, id="a first strike is news"),
        pytest.param("problems", False, id="a source that could not be read is news"),
    ],
)
def test_only_news_is_told(kept: str, silent: bool) -> None:
    assert (news(replace(sample.quiet(), **{kept: getattr(sample.rich(), kept)})) == "") is silent


def test_a_void_night_says_so_first_and_raises_no_alarm() -> None:
    text = news(sample.void())
    assert text.startswith("This night does not count: our own network was down. Nothing was judged")
    assert "broken" not in text.lower()


def test_the_parts_come_in_the_order_an_editor_wants() -> None:
    text = news(sample.rich())
    headings = [
        "Newly broken (40)", "Failing for the first time (2)", "Newly fixed (1)", "Moved (2)",
        "Problems in the sources (2)", "Sites in trouble",
    ]  # fmt: skip
    assert [text.index(heading) for heading in headings] == sorted(text.index(heading) for heading in headings)


def test_a_dead_host_with_37_links_is_one_line_and_no_incident_besides() -> None:
    text = news(sample.rich())
    assert "routes.altstadt-uni.example: 37 links" in text
    assert "/interviews/" not in text
    assert text.count("routes.altstadt-uni.example:") == 1


def test_lines_fold_at_the_width_asked_for_and_addresses_stay_whole() -> None:
    lines = news(replace(sample.small(), first_strikes=()), width=40).splitlines()
    assert all(len(line) <= 40 or " " not in line.strip() or "://" in line for line in lines)
    assert "    https://www.learning-community.example/Parents/Tips.aspx" in lines


@pytest.mark.parametrize("width", [-5, 0, 1, 10_000], ids="width {}".format)
def test_any_width_will_do(width: int) -> None:
    assert "Newly broken (40)" in news(sample.rich(), width=width)


@pytest.mark.parametrize(
    "foreign",
    [
        pytest.param("\x1b[2J\x1b]0;owned\x07title", id="escape sequences (ECMA-48)"),
        pytest.param("line\r\nSubject: forged\u2028x", id="line ends"),
        pytest.param("ab\u202egnp.exe\u2066", id="overrides of the writing direction (UAX 9)"),
        pytest.param("half \ud800 a pair", id="a lone surrogate"),
    ],
)
def test_foreign_text_cannot_steer_the_terminal(foreign: str) -> None:
    item = replace(
        sample.NEWLY_BROKEN[0], title=foreign, because=foreign, where=(foreign,), url=f"https://a.example/{foreign}"
    )
    bulletin = replace(sample.quiet(), newly_broken=(item,), broken=(item,))
    text = news(bulletin)
    assert not set(text.replace("\n", "")) & {"\x1b", "\x07", "\r", "\u2028", "\u202e", "\u2066"}
    assert text.encode("utf-8")
    assert "\nSubject" not in text


def test_a_very_bad_night_stays_readable() -> None:
    items = tuple(
        replace(sample.NEWLY_BROKEN[0], resource_id=at, host=f"h{at:04}.example", where=("x",) * 3)
        for at in range(5000)
    )
    text = news(replace(sample.quiet(), newly_broken=items, broken=items))
    assert text.count("\n") < 200
    assert "And 4,980 more links; the report has them all." in text
