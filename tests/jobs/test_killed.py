"""kill -9 at any moment of `curator run`: no saved check is lost, nothing is corrupt, the next run goes on.

The moments are told in requests that the farm has answered, not in seconds, so that they fall everywhere in the run and
in the same places on a slow machine.
"""

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from curator import store as keep
from curator.demo import Farm, Site
from curator.demo.behaviours import says
from tests.jobs.nights import Nights

HOSTS = 24
PAGES = 12
MOMENTS = (1, 3, 7, 12, 18, 26, 40, 55, 71, 90, 104, 118, 133, 150, 171, 190, 206, 222, 239, 251, 263, 270)
"""Answered requests after which the run is killed; a fixed seed of them, from the first robots.txt to the last page."""


def crowd() -> tuple[Site, ...]:
    return (
        Site("canary.example", pages=(("/", says("ok")),)),
        *(
            Site(
                f"host{number}.example",
                pages=tuple(
                    (f"/page{page}", says(f"<title>Page {page} of {number}</title><h1>Page {page} of {number}</h1>"))
                    for page in range(PAGES)
                ),
            )
            for number in range(HOSTS)
        ),
    )


def listed() -> str:
    links = (
        f"- [{host}/{page}](http://host{host}.example/page{page})" for host in range(HOSTS) for page in range(PAGES)
    )
    return "# All\n\n" + "\n".join(links) + "\n"


async def run_until(nights: Nights, requests: int | None) -> int | None:
    """`curator run` as a process of its own, killed after so many requests; its exit code, None when it was killed."""
    nights.farm.asked.clear()
    process = await asyncio.create_subprocess_exec(
        *[sys.executable, "-c", "from curator.cli import main; main()", "-C", str(nights.path), "run"],
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    waiting = asyncio.ensure_future(process.communicate())
    while not waiting.done() and (requests is None or len(nights.farm.asked) < requests):
        await asyncio.wait({waiting}, timeout=0.005)
    if not waiting.done():
        with contextlib.suppress(ProcessLookupError):
            os.kill(process.pid, signal.SIGKILL)
    _, told = await waiting
    assert process.returncode in (0, -signal.SIGKILL), told.decode()
    return process.returncode if process.returncode == 0 else None


def saved(nights: Nights) -> Sequence[tuple[int, int, str]]:
    """Every saved check, after asking SQLite whether the file is whole."""
    if not nights.folder.database.exists():
        return []
    with keep.open_store(nights.folder.database, create=False) as store:
        assert store.value("PRAGMA integrity_check") == "ok"
        assert store.rows("PRAGMA foreign_key_check") == []
        assert store.value("SELECT count(*) FROM resources WHERE (state IS NULL) <> (judged_at IS NULL)") == 0
        return [tuple(row) for row in store.rows("SELECT id, resource_id, at FROM checks ORDER BY id")]


@pytest.mark.slow
async def test_a_run_killed_at_any_moment_loses_no_saved_check_and_the_next_one_goes_on(tmp_path: Path) -> None:
    async with Farm(crowd()) as farm:
        nights = Nights(tmp_path, farm, courtesy={"at_once": 8})
        nights.write("docs/list.md", listed())
        nights.configure()
        before: Sequence[tuple[int, int, str]] = []
        killed = 0
        for moment in MOMENTS:
            killed += await run_until(nights, moment) is None
            now = saved(nights)
            assert now[: len(before)] == before
            before = now
        assert await run_until(nights, None) == 0
        assert killed >= 20
        with keep.open_store(nights.folder.database, create=False) as store:
            assert {entry.state for entry in keep.entries(store)} == {"live"}
            assert len(list(keep.entries(store))) == HOSTS * PAGES
        assert saved(nights)[: len(before)] == before
