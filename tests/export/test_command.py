"""`curator export`: parts, files that are whole or not there, mistakes told in a sentence."""

from pathlib import Path

import pytest

from curator.errors import StoreError, UsageError
from curator.export import FORMATS
from curator.jobs.export import Part, write
from tests.export.sample import AT
from tests.store import sample

URL = "https://catalogue.example.org"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    sample.filled(tmp_path).close()
    return tmp_path


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_every_format_goes_to_a_file_and_to_standard_output(
    folder: Path, form: object, capsys: pytest.CaptureFixture[str]
) -> None:
    name, out = form.name, folder / "out.txt"  # type: ignore[attr-defined]
    write(folder, name, at=AT, out=out, url=URL)
    write(folder, name, at=AT, out=None, url=URL)
    assert out.read_bytes().decode("utf-8") == capsys.readouterr().out
    assert out.stat().st_size
    assert sorted(path.name for path in folder.iterdir()) == ["db", "out.txt"]


@pytest.mark.parametrize(
    ("part", "rows"),
    [
        pytest.param(Part(), 4, id="everything"),
        pytest.param(Part(document="2"), 1, id="a document by number"),
        pytest.param(Part(document="ssn/news/1"), 1, id="a document by key"),
        pytest.param(Part(portal="routes"), 4, id="a portal"),
        pytest.param(Part(document="ssn/news/1", portal="routes"), 1, id="both: the document"),
    ],
)
def test_a_part_is_that_part(folder: Path, part: Part, rows: int) -> None:
    write(folder, "csv", at=AT, out=folder / "x.csv", part=part)
    assert (folder / "x.csv").read_text(encoding="utf-8").count("\n") == rows + 1


MISTAKES = [
    pytest.param("marc", Part(), URL, "choose one of csv, jsonl", id="an unknown format"),
    pytest.param("csv", Part(document="x"), None, "no such document", id="an unknown document"),
    pytest.param("csv", Part(portal="x"), None, "choose one of safety-net, routes", id="an unknown portal"),
    pytest.param("atom", Part(), None, "--url", id="a feed of a catalogue that is served nowhere"),
    pytest.param("atom", Part(), "catalogue", "no web address", id="an address that is none"),
]


@pytest.mark.parametrize(("name", "part", "url", "says"), MISTAKES)
def test_a_mistake_is_told_and_leaves_no_file(folder: Path, name: str, part: Part, url: str | None, says: str) -> None:
    with pytest.raises(UsageError, match=says):
        write(folder, name, at=AT, out=folder / "x", part=part, url=url)
    assert not (folder / "x").exists()


def test_a_file_that_cannot_be_written_leaves_the_old_one(folder: Path) -> None:
    with pytest.raises(StoreError, match="-o"):
        write(folder, "csv", at=AT, out=folder / "nowhere" / "x.csv")
    (folder / "x").mkdir()
    with pytest.raises(StoreError, match="-o"):
        write(folder, "csv", at=AT, out=folder / "x")
    assert sorted(path.name for path in folder.iterdir()) == ["db", "x"]


def test_a_catalogue_that_was_never_collected_says_so(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="curator run"):
        write(tmp_path, "csv", at=AT, out=None)
