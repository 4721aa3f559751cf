"""Editors decide while a run writes at full speed: every decision is there afterwards, and all that the run wrote."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from curator import decisions
from curator import store as keep
from curator.decisions import View
from curator.review.clock import now
from tests.review.serving import copy_of, database_of, served

pytestmark = pytest.mark.slow
NOTES = 40

WRITER = """
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from curator import store as keep
from curator.model import Agent, Attempt, Check, Evidence, Hop
at = datetime(2030, 1, 1, tzinfo=UTC)
with keep.open_store(Path(sys.argv[1]), create=False) as store:
    numbers = [row["id"] for row in store.rows("SELECT id FROM resources WHERE url IS NOT NULL")]
    run_id = keep.start_run(store, "run", at=at)
    print("writing", flush=True)
    rounds = 0
    while not Path(sys.argv[2]).exists():
        rounds += 1
        at += timedelta(seconds=1)
        url = f"https://full-speed.example/{rounds}"
        looks = [
            keep.Look(number, Check(at, Evidence(url, (Attempt(Agent.OWN, (Hop(url, 200, ()),)),)), None, 1))
            for number in numbers
        ]
        keep.save_checks(store, run_id, looks)
    keep.skip_void(store, run_id)
    keep.finish_run(store, run_id, at=at, void=True)
    print(rounds * len(numbers), flush=True)
"""


def test_decisions_while_a_run_writes_are_all_kept(demo: Path, tmp_path: Path) -> None:
    folder = copy_of(demo, tmp_path / "together")
    stop = tmp_path / "stop"
    with keep.open_store(database_of(folder), create=False) as store:
        key = str(decisions.queue(store, View(), at=now()).lines[1].key)
        looks = int(store.value("SELECT count(*) FROM checks"))
    with served(folder) as desk:
        visitors = [desk.client(name) for name in ("anna", "lea")]
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(desk.database), str(stop)], stdout=subprocess.PIPE, text=True
        )
        assert writer.stdout is not None
        try:
            assert writer.stdout.readline() == "writing\n"
            with ThreadPoolExecutor(len(visitors)) as pool:
                codes = [code for found in pool.map(lambda visitor: decided(visitor, key), visitors) for code in found]
        finally:
            stop.touch()
            written = int(writer.stdout.readline())
            writer.stdout.close()
            assert writer.wait(timeout=60) == 0
        assert set(codes) <= {200, 503}, codes
        assert codes.count(200) > 0
        with desk.store() as store:
            assert store.value("SELECT count(*) FROM decisions WHERE action = 'note'") == codes.count(200)
            assert store.value("SELECT count(*) FROM checks") == looks + written
            assert store.value("PRAGMA integrity_check") == "ok"


def decided(visitor: httpx.Client, key: str) -> list[int]:
    return [
        visitor.post(
            "/-/curator/decide",
            data={"key": key, "action": "note", "note": f"Seen, {number}"},
            headers={"accept": "application/json"},
        ).status_code
        for number in range(NOTES)
    ]
