"""kill -9 while a large source is saved: what stands is whole, and the next night has all of it and nothing twice.

The moments are told in mentions that others can see, not in seconds, so that they fall everywhere in the saving.
"""

import asyncio
import contextlib
import json
import os
import signal
import sqlite3
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from curator import store as keep

MENTIONS = 2_400
MOMENTS = (1, 600, 1_300, 2_000)
"""Mentions that the first night has saved when it is killed."""

SHELL = (sys.executable, "-c", "from curator.cli import main; main()")


def listed(numbers: Sequence[int], *, heading: str) -> str:
    return f"# {heading}\n\n" + "".join(f"- [Link {n}](https://site{n % 97}.example/{n})\n" for n in numbers)


def configure(place: Path) -> None:
    settings = {"version": 1, "policy": {"canaries": []}, "sources": [{"id": "list", "location": "docs/*.md"}]}
    (place / "docs").mkdir()
    (place / "sources.yaml").write_text(json.dumps(settings), encoding="utf-8")


def count(database: Path, sql: str) -> int:
    """What another program sees at this moment; 0 before there is anything to see."""
    if not database.exists():
        return 0
    with contextlib.closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True, timeout=5)) as connection:
        try:
            return int(connection.execute(sql).fetchone()[0])
        except sqlite3.OperationalError:
            return 0


async def collect(place: Path, *, kill_at: int | None = None, seen: str = "") -> int | None:
    """`curator collect` as a process of its own, killed when the query gives so much; None when it was killed."""
    process = await asyncio.create_subprocess_exec(
        *SHELL, "-C", str(place), "collect", stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE
    )
    waiting = asyncio.ensure_future(process.communicate())
    database = place / "db" / "curator.db"
    while not waiting.done() and (kill_at is None or count(database, seen) < kill_at):
        await asyncio.wait({waiting}, timeout=0.002)
    if not waiting.done():
        with contextlib.suppress(ProcessLookupError):
            os.kill(process.pid, signal.SIGKILL)
    _, told = await waiting
    assert process.returncode in (0, -signal.SIGKILL), told.decode()
    return process.returncode if process.returncode == 0 else None


def whole(place: Path) -> None:
    with keep.open_store(place / "db" / "curator.db") as store:
        assert store.value("PRAGMA integrity_check") == "ok"
        assert store.rows("PRAGMA foreign_key_check") == []
        wrong = (
            "SELECT count(*) FROM resources AS r WHERE r.mentions <> "
            "(SELECT count(*) FROM mentions AS m WHERE m.resource_id = r.id AND m.gone_at IS NULL)"
        )
        assert store.value(wrong) == 0


def standing(place: Path) -> dict[str, tuple[int, str]]:
    """Every mention that stands: its resource's address to its number and its document."""
    with keep.open_store(place / "db" / "curator.db") as store:
        rows = store.rows(
            "SELECT r.url, m.id, d.key FROM mentions AS m JOIN resources AS r ON r.id = m.resource_id "
            "JOIN documents AS d ON d.id = m.document_id WHERE m.gone_at IS NULL"
        )
        assert len({row["url"] for row in rows}) == len(rows), "nothing twice"
        return {row["url"]: (row["id"], row["key"]) for row in rows}


@pytest.mark.slow
async def test_collecting_killed_at_any_moment_is_made_whole_by_the_next_night(tmp_path: Path) -> None:
    configure(tmp_path)
    (tmp_path / "docs/a.md").write_text(listed(range(MENTIONS), heading="All"), encoding="utf-8")
    killed = 0
    for moment in MOMENTS:
        seen = "SELECT count(*) FROM mentions WHERE gone_at IS NULL"
        killed += await collect(tmp_path, kill_at=moment, seen=seen) is None
        whole(tmp_path)
    assert await collect(tmp_path) == 0
    before = standing(tmp_path)
    assert len(before) == MENTIONS

    # The file is renamed, half of it goes to a second one below another heading, and a tenth is dropped.
    (tmp_path / "docs/a.md").unlink()
    first, second = range(MENTIONS // 10, MENTIONS // 2), range(MENTIONS // 2, MENTIONS)
    (tmp_path / "docs/b.md").write_text(listed(first, heading="First"), encoding="utf-8")
    (tmp_path / "docs/c.md").write_text(listed(second, heading="Second"), encoding="utf-8")
    for moment in (1, 500, 1_100):
        seen = (
            "SELECT count(*) FROM mentions AS m JOIN documents AS d ON d.id = m.document_id "
            "JOIN sections AS s ON s.id = m.section_id WHERE s.heading IN ('First', 'Second')"
        )
        killed += await collect(tmp_path, kill_at=moment, seen=seen) is None
        whole(tmp_path)
    assert await collect(tmp_path) == 0
    whole(tmp_path)
    after = standing(tmp_path)
    assert killed >= 5
    assert {url: number for url, (number, _) in after.items()} == {
        url: number for url, (number, _) in before.items() if url in after
    }
    assert len(after) == MENTIONS - MENTIONS // 10
    assert sorted({key for _, key in after.values()}) == ["docs/b.md", "docs/c.md"]


@pytest.mark.slow
async def test_two_that_collect_at_once_are_one_and_one_sentence(tmp_path: Path) -> None:
    configure(tmp_path)
    (tmp_path / "docs/a.md").write_text(listed(range(MENTIONS), heading="All"), encoding="utf-8")
    shells = [
        await asyncio.create_subprocess_exec(
            *SHELL, "-C", str(tmp_path), "collect", stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE
        )
        for _ in range(2)
    ]
    told = [(await shell.communicate())[1].decode() for shell in shells]
    codes = sorted(shell.returncode or 0 for shell in shells)
    assert codes in ([0, 75], [0, 0]), told
    assert codes == [0, 0] or any("another run holds this catalogue" in one for one in told)
    assert len(standing(tmp_path)) == MENTIONS
    whole(tmp_path)
