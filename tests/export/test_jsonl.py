"""The JSON Lines export: one object a line, every key always there."""

import json
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from curator import export
from curator.export import FORMATS, Catalogue, Format
from curator.export._columns import COLUMNS
from curator.model import Broken, Listing, Mention, State, Tag
from tests.export.sample import ABOUT, BREAK, ENTRIES, GUIDE, HOSTILE, SHELF, UNSEEN, guide, listed, of

FORMAT = {form.name: form for form in FORMATS}["jsonl"]


def test_a_line_reads_like_this() -> None:
    assert "".join(FORMAT.render(of(ENTRIES[:1]))) == (
        '{"id":1,"title":"Tips for Parents: “Immigrant” Families","url":"https://a.example/tips",'
        '"summary":"Two\\nlines.","language":"en","state":"dead","cause":"gone","because":"Not found (404).",'
        '"checked_at":"2026-03-06T02:00:00Z","since":"2026-03-05T02:00:00Z","moved_to":null,"mentions":3,"health":"Broken",'
        '"seen_at":null,"documents":[],"sections":[],"portals":[],"areas":[],"audiences":[],"types":[],"tags":[],'
        '"languages":[],"kind":null,"licence":null,"authors":[],"publisher":null,"published":null,"archived_url":null}\n'
    )


def test_nothing_is_nothing() -> None:
    assert list(FORMAT.render(of())) == []


def test_every_line_is_an_object_with_every_key() -> None:
    lines = "".join(FORMAT.render(of(ENTRIES))).removesuffix("\n").split("\n")
    assert [list(json.loads(line)) for line in lines] == [list(COLUMNS)] * len(ENTRIES)
    assert json.loads(lines[2])["url"] is None


def test_hostile_text_breaks_no_line_and_can_be_stored() -> None:
    [line] = FORMAT.render(of(ENTRIES[1:2]))
    line.encode("utf-8")
    assert line.count("\n") == 1
    assert json.loads(line)["title"] == "=1+1\r\n\ufffd"


ROOM = Path(export.__file__).parent


def test_every_file_of_the_room_is_a_format_in_the_tuple() -> None:
    files = {path.stem for path in ROOM.glob("*.py") if not path.stem.startswith("_")}
    assert files == {form.name for form in FORMATS}
    assert len({form.path for form in FORMATS}) == len(FORMATS)


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_a_format_says_what_it_is(form: Format) -> None:
    everything = Catalogue(ABOUT, entries=[UNSEEN], guides=[GUIDE], broken=[Broken(ENTRIES[0], BREAK)], last=3)
    assert "/" in form.media_type
    assert form.says.endswith(".")
    "".join(form.render(everything)).encode("utf-8")


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_a_format_of_an_empty_catalogue_is_well_formed(form: Format) -> None:
    text = "".join(form.render(Catalogue(ABOUT)))
    if "xml" in form.media_type or form.suffix == "opml":
        ElementTree.fromstring(text)


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_hostile_text_leaves_every_format_whole(form: Format) -> None:
    hostile = replace(
        ENTRIES[0], title=HOSTILE, summary=HOSTILE, url=HOSTILE, because=HOSTILE, creators=(HOSTILE,), kind=HOSTILE,
        language=HOSTILE, tags=(Tag(HOSTILE, HOSTILE),), licence=HOSTILE, state=State.LIVE, published=HOSTILE,
        shelves=(replace(SHELF, title=HOSTILE, url=HOSTILE, path=(HOSTILE,)),),
    )  # fmt: skip
    bad = guide(Listing((HOSTILE,), (listed(Mention(url=HOSTILE, text=HOSTILE, annotation=HOSTILE)),)), title=HOSTILE)
    text = "".join(
        form.render(
            Catalogue(ABOUT, entries=[hostile], guides=[bad], broken=[Broken(hostile, replace(BREAK, because=HOSTILE))])
        )
    )
    text.encode("utf-8")
    if "xml" in form.media_type or form.suffix == "opml":
        ElementTree.fromstring(text)
    if form.suffix == "jsonl":
        assert len([json.loads(line) for line in text.removesuffix("\n").split("\n")]) == 1
    if form.name == "bookmarks":
        assert "<script" not in text
        assert "<b>" not in text


def test_the_example_in_contributing_is_a_format() -> None:
    told = (ROOM.parents[1] / "CONTRIBUTING.md").read_text(encoding="utf-8")
    [code] = [part.partition("```")[0] for part in told.split("```python\n") if 'name="addresses"' in part]
    room: dict[str, Format] = {}
    exec(code, room)  # type: ignore[arg-type]
    assert "".join(room["FORMAT"].render(of(ENTRIES))) == "https://b.example/\n"
