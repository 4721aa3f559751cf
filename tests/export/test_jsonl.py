"""The JSON Lines export: one object a line, every key always there."""

import json

import pytest

from curator.export import FORMATS
from curator.export._columns import COLUMNS
from tests.export.sample import ENTRIES, UNSEEN

FORMAT = {form.name: form for form in FORMATS}["jsonl"]


def test_a_line_reads_like_this() -> None:
    assert "".join(FORMAT.render(ENTRIES[:1])) == (
        '{"id":1,"title":"Tips for Parents: “Immigrant” Families","url":"https://a.example/tips",'
        '"summary":"Two\\nlines.","language":"en","state":"dead","cause":"gone","because":"Not found (404).",'
        '"checked_at":"2026-03-06T02:00:00Z","since":"2026-03-05T02:00:00Z","moved_to":null,"mentions":3}\n'
    )


def test_nothing_is_nothing() -> None:
    assert list(FORMAT.render([])) == []


def test_every_line_is_an_object_with_every_key() -> None:
    lines = "".join(FORMAT.render(ENTRIES)).removesuffix("\n").split("\n")
    assert [list(json.loads(line)) for line in lines] == [list(COLUMNS)] * len(ENTRIES)
    assert json.loads(lines[2])["url"] is None


def test_hostile_text_breaks_no_line_and_can_be_stored() -> None:
    [line] = FORMAT.render(ENTRIES[1:2])
    line.encode("utf-8")
    assert line.count("\n") == 1
    assert json.loads(line)["title"] == "=1+1\r\n\ufffd"


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_a_format_says_what_it_is(form: object) -> None:
    assert form.suffix == form.name  # type: ignore[attr-defined]
    assert "/" in form.media_type  # type: ignore[attr-defined]
    assert "".join(form.render([UNSEEN]))  # type: ignore[attr-defined]
