"""What people and programs see of the sources: tables, JSON Lines, and sentences."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from curator import store as keep
from curator.cli import main
from curator.model import Source

SETTINGS = """\
version: 1
policy: {canaries: []}
vocabularies: {audience: {parents: Parents}}
sources:
- {id: reading-list, location: docs/*.md, owner: Ann Example}
- {id: nothing-there, location: "nowhere/*.csv"}
"""

Curator = Callable[..., Result]


def listed(number: int) -> str:
    return "# Links\n\n" + "".join(f"- [Link {n}](https://site{n}.example/)\n" for n in range(number))


@pytest.fixture
def curator(tmp_path: Path) -> Curator:
    (tmp_path / "docs").mkdir()
    (tmp_path / "sources.yaml").write_text(SETTINGS, encoding="utf-8")
    (tmp_path / "docs/a.md").write_text(listed(12), encoding="utf-8")

    def call(*words: str, width: int = 100) -> Result:
        return CliRunner(env={"COLUMNS": str(width)}).invoke(main, ["-C", str(tmp_path), *words])

    return call


def test_sources_before_the_first_night(curator: Curator) -> None:
    told = curator("sources")
    assert told.exit_code == 0
    assert [row.split() for row in told.output.splitlines() if not row.startswith(" ")] == [
        ["SOURCE", "KIND", "DOCUMENTS", "MENTIONS", "LAST", "READ", "NEXT", "OWNER"],
        ["reading-list", "found", "out", "0", "0", "never", "next", "run", "Ann", "Example"],
        ["nothing-there", "found", "out", "0", "0", "never", "next", "run"],
    ]


@pytest.mark.parametrize("width", [40, 60, 80, 100, 200])
def test_sources_fit_the_terminal(curator: Curator, width: int) -> None:
    curator("collect")
    told = curator("sources", width=width).output
    assert all(len(row) <= max(width, 45) for row in told.splitlines())
    assert "reading-list" in told
    assert "docs/*.md" in told
    assert "finds no file" in " ".join(told.split())


def test_a_source_held_back_is_told_accepted_and_believed(curator: Curator, tmp_path: Path) -> None:
    curator("collect")
    (tmp_path / "docs/a.md").write_text("", encoding="utf-8")
    sentence = 'docs/*.md: source "reading-list" gave none of its 12 mentions, and 12 would vanish: held back'
    assert "Held back: what is marked - stays." in curator("collect", "--dry-run").output
    assert sentence in " ".join(curator("collect").output.split())
    assert sentence in " ".join(curator("sources").output.split())
    assert sentence in " ".join(curator("status").output.split())
    told = curator("sources", "--accept", "reading-list")
    assert told.output == "reading-list may lose 12 of its 12 mentions when it is read next: curator collect\n"
    assert "Accepted: it may lose 12 mentions" in curator("sources").output
    curator("collect")
    record = json.loads(curator("sources", "--json").output.splitlines()[0])
    assert (record["mentions"], record["held"], record["accepted"], record["problems"]) == (0, None, None, [])


def test_what_is_not_held_back_cannot_be_accepted(curator: Curator) -> None:
    curator("collect")
    told = curator("sources", "--accept", "reading-list")
    assert told.exit_code == 2
    assert told.output == "--accept reading-list: no source of this name is held back: none is\n"


def test_a_dry_run_for_people(curator: Curator, tmp_path: Path) -> None:
    curator("collect")
    (tmp_path / "docs/a.md").write_text(listed(11) + "- [New](https://new.example/)\n", encoding="utf-8")
    told = curator("collect", "--dry-run")
    assert told.exit_code == 0
    assert told.output.splitlines()[:4] == [
        "reading-list",
        "  docs/a.md",
        "    +:14 New  https://new.example/",
        "    -:14 Link 11  https://site11.example/",
    ]
    assert told.output.splitlines()[-1] == "1 would appear, 1 vanish and 0 move; nothing was saved."


def test_a_dry_run_for_programs(curator: Curator, tmp_path: Path) -> None:
    curator("collect")
    (tmp_path / "docs/a.md").rename(tmp_path / "docs/b.md")
    records = [json.loads(row) for row in curator("collect", "--dry-run", "--json").output.splitlines()]
    moves = [record for record in records if record.get("what")]
    assert len(moves) == 12
    assert moves[0] == {
        "source": "reading-list", "document": "docs/b.md", "what": "moves", "text": "Link 0",
        "url": "https://site0.example/", "line": 3, "before": "docs/a.md",
    }  # fmt: skip
    sums = {record["source"]: record for record in records if "what" not in record}
    assert (sums["reading-list"]["moved"], sums["reading-list"]["vanished"]) == (12, 0)
    assert sums["nothing-there"]["problems"][0]["where"] == "nowhere/*.csv"


def test_unknown_tags_are_told_here_and_nowhere_else(curator: Curator, tmp_path: Path) -> None:
    curator("collect")
    remark = 'The tag "Parnets" is in no vocabulary "audience".'
    with keep.open_store(tmp_path / "db" / "curator.db") as store:
        source = Source("reading-list", None, "docs/*.md")
        saving = keep.prepare_saving(store, source, list(keep.documents(store, source="reading-list")))
        remembered = keep.Remembered("d", remarks=(remark,))
        for _ in saving.slices(datetime(2026, 3, 2, tzinfo=UTC), reading=remembered):
            pass
    assert remark in " ".join(curator("sources").output.split())
    assert json.loads(curator("sources", "--json").output.splitlines()[0])["remarks"] == [remark]
    assert remark not in curator("status").output
