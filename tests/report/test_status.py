"""How a catalogue stands, in a few lines."""

from dataclasses import replace
from datetime import UTC, datetime

from curator.model import SourceProblem, State, Status
from curator.report import status

FOUND = Status(
    counts={"documents": 1, "mentions": 1640, "resources": 1110, "hosts": 29},
    states={State.LIVE: 1100, State.DEAD: 2, None: 8},
    due=8,
    last_run_at=datetime(2026, 3, 6, 2, 14, tzinfo=UTC),
    last_run_kind="run",
)


def test_a_catalogue_reads_like_this() -> None:
    assert status(FOUND) == (
        "1,110 resources, mentioned 1,640 times in 1 document, on 29 sites\n\n"
        "    1,100  Works\n        2  Broken\n        8  Not checked yet\n\n"
        "Last run: run, 6 March 2026, 02:14 UTC.\nDue now: 8.\n"
    )


def test_an_empty_catalogue_says_what_to_type() -> None:
    assert "No run has finished yet: type `curator run`." in status(Status({}, {}, 0))
    assert status(Status({}, {}, 0)).endswith("Nothing is due.\n")


def test_foreign_text_cannot_steer_the_terminal() -> None:
    text = status(replace(FOUND, problems=(SourceProblem("a\x1b[2J", "b\nc", "d"),), due=0))
    assert text.endswith("Problems in the sources:\n  a [2J: b c: d\n")
