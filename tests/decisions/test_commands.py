"""The desk at the command line: what is printed, exit codes, and that it is the same desk."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from curator import decisions
from curator.cli import main
from curator.decisions import Action
from tests.decisions.making import DEAD, LIVE, NOW, Desk


def run(folder: Path, *arguments: str, given: str | None = None) -> Result:
    return CliRunner().invoke(main, ["-C", str(folder), *arguments], input=given)


def test_the_queue_as_lines_and_as_json(desk: Desk, tmp_path: Path) -> None:
    shown = run(tmp_path, "queue")
    assert shown.exit_code == 0
    assert "incident:1" in shown.stdout
    assert str(desk.key(DEAD)) in shown.stdout
    lines = [json.loads(line) for line in run(tmp_path, "queue", "--json", "--lane", "moved").stdout.splitlines()]
    assert lines[0]["suggestion"] == "https://site.example/target"
    assert lines[-1]["counts"]["broken"] == 2
    first = json.loads(run(tmp_path, "queue", "--json", "--limit", "1").stdout.splitlines()[-1])
    assert run(tmp_path, "queue", "--after", first["after"]).stdout != shown.stdout
    assert run(tmp_path, "queue", "--host", "down.example").stdout.startswith("incident:1")


def test_decide_dry_run_undo_and_the_log(desk: Desk, tmp_path: Path) -> None:
    key = str(desk.key(DEAD))
    dry = run(tmp_path, "decide", key, "--action", "confirm", "--dry-run")
    assert (dry.exit_code, dry.stdout.splitlines()[-1]) == (0, "1 would be decided, 0 left as they are.")
    done = run(tmp_path, "decide", key, "-a", "confirm", "--note", "Asked them", "--by", "ann")
    assert (done.exit_code, done.stdout) == (0, "Marked broken.\n")
    told = run(tmp_path, "log").stdout
    assert "ann confirm" in told
    assert "Asked them" in told
    assert (
        json.loads(run(tmp_path, "log", "--json", "--by", "ann", "--key", key).stdout)["after"]["standing"]
        == "confirmed"
    )
    assert run(tmp_path, "undo", "1").stdout == "Taken back.\n"
    assert run(tmp_path, "undo", "b1").exit_code == 1
    assert decisions.item(desk.store, desk.key(DEAD), at=NOW).is_open  # type: ignore[union-attr]


def test_several_keys_are_one_batch(desk: Desk, tmp_path: Path) -> None:
    keys = [str(desk.key(DEAD)), str(desk.key(LIVE)), "incident:1"]
    done = run(tmp_path, "decide", *keys, "-a", "snooze", "--until", "2099-01-01")
    assert (done.exit_code, done.stdout) == (1, "That date is too far away. Choose one within five years.\n")
    done = run(tmp_path, "decide", *keys, "-a", Action.CONFIRM.value)
    assert (done.exit_code, done.stdout) == (0, "4 decided, 1 left as they are.\n")


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["decide", "resource", "-a", "fine"], 2, "is no item"),
        (["decide", "resource:1", "-a", "undo"], 2, "is not one of"),
        (["decide", "resource:99", "-a", "fine"], 1, "There is no such item."),
        (["undo", "b'; DROP TABLE x"], 1, "The log has no such decision."),
        (["undo", "٣"], 1, "The log has no such decision."),
        (["queue", "--lane", "nowhere"], 2, "is not one of"),
        (["editors", "remove", "nobody"], 2, "no such editor"),
        (["editors", "add", "a b", "--no-password"], 2, "A name has"),
    ],
)
def test_what_is_wrong_is_told_in_a_sentence(
    desk: Desk, tmp_path: Path, arguments: list[str], code: int, told: str
) -> None:
    found = run(tmp_path, *arguments)
    assert found.exit_code == code
    assert told in found.output


def test_editors_are_added_listed_and_removed(desk: Desk, tmp_path: Path) -> None:
    word = "a long password"
    added = run(tmp_path, "editors", "add", "ann", "--role", "lead", given=f"{word}\n{word}\n")
    assert added.stdout.endswith("ann may work at the desk as lead.\n")
    assert run(tmp_path, "editors", "add", "bob", "--no-password").exit_code == 0
    assert decisions.check_password(desk.store, "ann", word, at=NOW).name == "ann"
    assert [line.split()[:2] for line in run(tmp_path, "editors", "list").stdout.splitlines()] == [
        ["ann", "lead"], ["bob", "editor"],
    ]  # fmt: skip
    assert run(tmp_path, "editors", "remove", "ann").exit_code == 0
    assert "removed" in run(tmp_path, "editors", "list").stdout


def test_without_a_catalogue_one_sentence_says_so(tmp_path: Path) -> None:
    for command in (["queue"], ["log"], ["undo", "1"], ["editors", "list"], ["decide", "resource:1", "-a", "fine"]):
        found = run(tmp_path, *command)
        assert found.exit_code == 74
        assert "there is no database yet" in found.output
