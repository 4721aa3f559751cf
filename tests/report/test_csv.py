"""CSV as spreadsheets and other programs read it: one row a link, no formula, and back again."""

import csv
import io
from dataclasses import replace

import pytest

from curator.report import FORMATS
from curator.report._cells import cell
from curator.report.csv import COLUMNS
from tests.report import sample

RENDER = {form.name: form.render for form in FORMATS}["csv"]


def _rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_a_small_night_reads_like_this() -> None:
    bulletin = replace(sample.quiet(), newly_moved=sample.NEWLY_MOVED[1:], problems=sample.PROBLEMS[:1])
    assert RENDER(bulletin) == (
        "news,state,title,url,host,cause,because,remedy,since,strikes,moved_to,mentions,where,documents,flapping,"
        "resource_id\r\n"
        'newly_moved,moved,"\'=HYPERLINK(""http://evil.example"")",https://sheet.example/x,sheet.example,moved,'
        '"Moved for good (308), seen on 2 nights.",Put the new address into the document.,2026-03-06T02:00:00Z,2,'
        'https://sheet.example/y,1,"Guideline for Parents › Training Sources, line 41",Guideline for Parents,,8\r\n'
        'source_problem,,,,,,"the row has 9 cells, the header has 7",quote cells that hold commas,,,,,'
        "sources/links.csv:row 118,,,\r\n"
    )


def test_a_night_without_links_is_a_header() -> None:
    assert RENDER(sample.quiet()) == ",".join(COLUMNS) + "\r\n"


def test_every_link_has_one_row_and_its_news() -> None:
    bulletin = sample.rich()
    rows = _rows(RENDER(bulletin))
    ids = [row["resource_id"] for row in rows if row["news"] != "source_problem"]
    assert len(ids) == len(set(ids)) == 52
    news = {row["resource_id"]: row["news"] for row in rows}
    assert (news["1"], news["4"], news["6"], news["7"], news["9"], news["15"], news["10"]) == (
        "newly_broken", "first_strike", "newly_fixed", "newly_moved", "newly_unsure", "otherwise", "",
    )  # fmt: skip


def test_what_goes_in_comes_back() -> None:
    bulletin = sample.rich()
    rows = {row["resource_id"]: row for row in _rows(RENDER(bulletin))}
    for item in bulletin.broken:
        row = rows[str(item.resource_id)]
        assert row["title"].removeprefix("'") == item.title
        assert row["url"] == item.url
        assert row["where"].split(" | ") == list(item.where)
        assert row["mentions"] == str(len(item.where))
        assert (row["state"], row["cause"]) == (item.state.value, item.cause.value)


FORMULAS = [
    pytest.param('=HYPERLINK("http://evil.example")', id="equals"),
    pytest.param("+1+1", id="plus"),
    pytest.param("-2+3+cmd|' /C calc'!A0", id="minus"),
    pytest.param("@SUM(1+1)", id="at"),
    pytest.param("\t=1", id="tab"),
    pytest.param("\r=1", id="carriage return"),
    pytest.param("\n=1", id="line feed"),
    pytest.param("＝1", id="full-width equals"),
    pytest.param("  =1", id="blanks before the sign"),
]


@pytest.mark.parametrize("foreign", FORMULAS)
def test_no_cell_is_a_formula(foreign: str) -> None:
    item = replace(
        sample.NEWLY_MOVED[0], title=foreign, url=foreign, host=foreign, because=foreign, moved_to=foreign,
        where=(foreign,), documents=(foreign,),
    )  # fmt: skip
    rows = _rows(RENDER(replace(sample.quiet(), newly_moved=(item,))))
    for column in ("title", "url", "host", "because", "moved_to", "where", "documents"):
        assert rows[0][column] == f"'{foreign}"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        pytest.param("a=b", "a=b", id="nearly: a sign inside"),
        pytest.param("'=1", "'=1", id="nearly: an apostrophe already there"),
        pytest.param(None, "", id="none"),
        pytest.param(-3, "-3", id="a number of ours stays a number"),
        pytest.param("a\x00b\ud800", "ab\ufffd", id="what no file can hold"),
    ],
)
def test_cells(value: str | int | None, text: str) -> None:
    assert cell(value) == text
