"""What judging costs: one case without and with a page, and the whole history folded again. Never asserts."""

import gzip
import json
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import msgspec

from curator import extract, judge
from curator import store as keep
from curator.jobs.judge import would_flip
from curator.model import Agent, Attempt, Case, Check, Evidence, Hop, Page, Policy, Wording
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
        yield "judge: a case with a real page", _each(list(_real()))
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "curator.db"
        desk.make(path, RESOURCES)
        _put(path, [case.check.page for case in cases if case.check.page])
        with keep.open_store(path) as store:
            start, cpu = time.perf_counter(), time.process_time()
            flips = sum(1 for _ in would_flip(store, policy=Policy(), clock=lambda: desk.NOW))
            took, spent = time.perf_counter() - start, time.process_time() - cpu
        yield f"judge: {10 * RESOURCES} checks again", f"{took:.1f} s, {spent:.1f} s CPU, {flips} flips"


def _each(cases: Sequence[Case]) -> str:
    took = []
    for case in cases:
        start = time.process_time()
        judge.judge_without_asking(case)
        took.append(1000 * (time.process_time() - start))
    return f"{statistics.median(took):.3f} ms CPU, mean {statistics.mean(took):.3f} ms, {len(cases)} cases"


def _real() -> Iterator[Case]:
    """Each real page at its own address, answered with 200 and held against itself as of the night before."""
    with (PAGES / "expected.jsonl").open(encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    for one in records:
        url = one["url"] or "https://www.example.org/page"
        body = gzip.decompress((PAGES / one["path"]).read_bytes())
        page = extract.read(body, url=url, content_type=one["content_type"])
        evidence = Evidence(url, (Attempt(Agent.OWN, (Hop(url, 200),)),), size=len(body))
        look, before = (Check(at, evidence, page) for at in (desk.NOW, desk.NOW - timedelta(days=1)))
        words = page.words.title
        wordings = (Wording(words.value),) if words else ()
        yield Case(url, look, desk.NOW, Policy(), wordings=wordings, last_good=before, first_good=before)


def _put(path: Path, pages: Sequence[Page]) -> None:
    """Gives the made catalogue pages with words."""
    signals = [msgspec.json.encode(page.signals).decode() for page in pages]
    with sqlite3.connect(path) as connection:
        rows = [(signals[number % len(signals)], number) for number in range(1, RESOURCES + 1)]
        connection.executemany("UPDATE pages SET signals = ? WHERE id = ?", rows)
    connection.close()
