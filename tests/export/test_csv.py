"""The CSV export: documented header, streamed, no formula, and back again."""

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from curator.export import FORMATS, _columns
from curator.export.csv import _cell
from curator.model import Entry
from curator.report import _cells
from tests.export.sample import ENTRIES, RICH, UNSEEN, of

FORMAT = {form.name: form for form in FORMATS}["csv"]


def _rows(entries: list[Entry]) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO("".join(FORMAT.render(of(entries))), newline=""), strict=True))


def test_the_file_reads_like_this() -> None:
    assert "".join(FORMAT.render(of([UNSEEN]))) == (
        "id,title,url,summary,language,state,cause,because,checked_at,since,moved_to,mentions,health,seen_at,documents,"
        "sections,portals,areas,audiences,types,tags,languages,kind,licence,authors,publisher,published,archived_url\r\n"
        "3,Interviews on migration issues,,,,,,,,,,2,Not checked yet,,,,,,,,,,,,,,,\r\n"
    )


def test_nothing_is_a_header() -> None:
    assert "".join(FORMAT.render(of())).count("\r\n") == 1


def test_the_header_is_documented() -> None:
    told = (Path(__file__).parents[2] / "docs/data.md").read_text(encoding="utf-8")
    assert not [column for column in _columns.TOLD if f"| `{column.name}` | {column.says} |" not in told]
    assert len(set(_columns.COLUMNS)) == len(_columns.COLUMNS) == len(_columns.values(UNSEEN))


def test_several_values_stand_in_one_cell() -> None:
    row = _rows([RICH])[0]
    assert row["authors"] == "Ann | Bea"
    assert row["sections"] == "A > B"
    assert (row["documents"], row["portals"]) == ("Guideline for Parents", "ssn | routes")
    assert (row["areas"], row["audiences"]) == ("Integration, of students", "Parents | Zookeepers")
    assert (row["types"], row["tags"]) == ("Online Manuals", "country: BE")
    assert (row["languages"], row["health"]) == ("fr | pt-BR", "Works")


def test_what_goes_in_comes_back() -> None:
    for entry, row in zip(ENTRIES, _rows(list(ENTRIES)), strict=True):
        assert list(row) == list(_columns.COLUMNS)
        assert row["title"].removeprefix("'") == entry.title.replace("\ud800", "\ufffd")
        assert row["summary"] == (entry.summary or "")
        assert row["url"] == (entry.url or "")
        assert row["state"] == (entry.state or "")


def test_entries_are_taken_one_by_one() -> None:
    taken = []

    def entries() -> Iterator[Entry]:
        for entry in ENTRIES:
            taken.append(entry)
            yield entry

    rows = FORMAT.render(of(entries()))
    next(rows)
    assert not taken
    next(rows)
    assert len(taken) == 1


FORMULAS = ["=1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x", "  =1"]


@pytest.mark.parametrize("foreign", FORMULAS)
def test_no_cell_is_a_formula(foreign: str) -> None:
    entry = replace(ENTRIES[0], title=foreign, url=foreign, summary=foreign, because=foreign, language=foreign)
    row = _rows([entry])[0]
    assert {row[column] for column in ("title", "url", "summary", "because", "language")} == {f"'{foreign}"}


@pytest.mark.parametrize("value", [*FORMULAS, "a", "", None, 3, "a=b", "'=1", "a\x00b", "\ud800", " x"])
def test_reports_and_exports_agree_about_every_cell(value: str | int | None) -> None:
    assert _cell(value) == _cells.cell(value)
