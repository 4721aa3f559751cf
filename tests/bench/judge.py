"""What judging costs: one case without and with a page, and the whole history folded again. Never asserts."""

import gzip
import json
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import msgspec

from curator import extract, judge
from curator import store as keep
from curator.jobs.judge import would_flip
from curator.model import Case, Page, Policy
from tests import conformance
from tests.bench import desk
from tests.bench.extract import PAGES

RESOURCES = 10_000
"""With ten looks at each: a hundred thousand checks."""


def figures() -> Iterator[tuple[str, str]]:
    """Name and figure of each line."""
    cases = [conformance.as_case(record) for record in conformance.read()]
    bare = [replace(case, check=replace(case.check, page=None), last_good=None) for case in cases]
    yield "judge: a case without its page", _each(bare)
    yield "judge: a case with a short page", _each(cases)
    if (PAGES / "expected.jsonl").exists():
        yield "judge: a case with a real page", _each([replace(cases[0], check=_look(cases, one)) for one in _real()])
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "curator.db"
        desk.make(path, RESOURCES)
        _put(path, [case.check.page for case in cases if case.check.page])
        with keep.open_store(path) as store:
            start, cpu = time.perf_counter(), time.process_time()
            flips = sum(1 for _ in would_flip(store, policy=Policy(), clock=lambda: desk.NOW))
            took, spent = time.perf_counter() - start, time.process_time() - cpu
        yield f"judge: {10 * RESOURCES} checks again", f"{took:.1f} s, {spent:.1f} s CPU, {flips} flips"


def _look(cases: Sequence[Case], page: Page):  # type: ignore[no-untyped-def]
    good = next(case for case in cases if case.check.evidence.status == 200)
    return replace(good.check, page=page)


def _each(cases: Sequence[Case]) -> str:
    took = []
    for case in cases:
        start = time.process_time()
        judge.judge_without_asking(case)
        took.append(1000 * (time.process_time() - start))
    return f"{statistics.median(took):.3f} ms CPU, mean {statistics.mean(took):.3f} ms, {len(cases)} cases"


def _real() -> list[Page]:
    with (PAGES / "expected.jsonl").open(encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    return [
        extract.read(
            gzip.decompress((PAGES / one["path"]).read_bytes()),
            url=one["url"] or "https://www.example.org/",
            content_type=one["content_type"],
        )
        for one in records
    ]


def _put(path: Path, pages: Sequence[Page]) -> None:
    """Gives the made catalogue pages with words."""
    signals = [msgspec.json.encode(page.signals).decode() for page in pages]
    with sqlite3.connect(path) as connection:
        rows = [(signals[number % len(signals)], number) for number in range(1, RESOURCES + 1)]
        connection.executemany("UPDATE pages SET signals = ? WHERE id = ?", rows)
    connection.close()
