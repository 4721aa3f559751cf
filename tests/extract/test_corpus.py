"""Extraction over whole pages: the project's own twin always, the shared pages of others when they are there.

The shared pages belong to their publishers and stay outside the project. Their floors are a little below what was
measured when they were set; scoring follows the corpus' own scorer, read from beside the pages.
"""

import gzip
import importlib.util
import json
import os
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from curator.jobs import workers
from curator.jobs.extract import as_answer

TWIN = Path(__file__).parent.parent / "corpus" / "pages"
ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("CURATOR_CORPORA", ROOT.parent / "shared" / "corpora")) / "pages-dev"
FIELDS = ("title", "summary", "language", "site_name", "author", "published", "licence", "kind")
FLOORS = {
    ("human", "title.clean"): 0.92,
    ("human", "summary.ok"): 0.87,
    ("human", "lang_auto.ok"): 0.99,
    ("human", "author.ok"): 0.79,
    ("human", "published.ok"): 0.88,
    ("human", "license.ok"): 0.90,
    ("human", "image.ok"): 0.95,
    ("peer", "title.clean"): 0.75,
    ("peer", "summary.ok"): 0.75,
    ("peer", "lang.ok"): 0.96,
    ("peer", "published.ok"): 0.93,
    ("docs", "title.clean"): 0.90,
    ("docs", "summary.ok"): 0.75,
    ("tricky", "title.clean"): 0.96,
    ("tricky", "summary.ok"): 0.95,
    ("tricky", "lang.ok"): 0.97,
}


def _twin() -> list[dict[str, Any]]:
    return [json.loads(line) for line in (TWIN / "expected.jsonl").read_text(encoding="utf-8").splitlines()]


def _answer(row: dict[str, Any], body: bytes) -> dict[str, Any]:
    page = workers.read(body, url=row["url"] or "", content_type=row["content_type"])
    answer = as_answer(page, identity=row["id"])
    return {name: getattr(answer, name) for name in answer.__struct_fields__}


@pytest.mark.parametrize("row", _twin(), ids=lambda row: row["id"])
def test_a_page_of_our_own_is_read_as_its_author_would(row: dict[str, Any]) -> None:
    answer = _answer(row, (TWIN / row["path"]).read_bytes())
    answer["language"] = (
        (answer["language"] or "").partition("-")[0] if "-" not in row.get("language", "") else answer["language"]
    )
    expected = {name: row[name] for name in FIELDS if name in row}
    assert {name: answer[name] for name in expected} == expected


def test_the_twin_speaks_many_languages() -> None:
    assert len({row["language"] for row in _twin() if row.get("language")}) >= 20


def _scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("pages_dev_score", SHARED / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.dont_write_bytecode, before = True, sys.dont_write_bytecode
    try:
        spec.loader.exec_module(module)
    finally:
        sys.dont_write_bytecode = before
    return module


def _shared() -> Iterator[tuple[dict[str, Any], bytes]]:
    for line in (SHARED / "expected.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield row, gzip.decompress((SHARED / row["path"]).read_bytes())


@pytest.mark.slow
@pytest.mark.skipif(not (SHARED / "score.py").exists(), reason="the shared pages are not on this machine")
def test_the_shared_pages_keep_their_floors() -> None:
    scorer = _scorer()
    sums: dict[tuple[str, str], list[float]] = defaultdict(list)
    for row, body in _shared():
        answer = _answer(row, body)
        answer |= {"lang": answer["language"], "license": answer["licence"]}
        for field, measures in scorer.judge(row, answer).items():
            for measure, value in measures.items():
                for group in (row["oracle"], row["set"]):
                    sums[group, f"{field}.{measure}"].append(value)
    reached = {key: sum(sums[key]) / len(sums[key]) for key in FLOORS}
    assert {key: round(share, 3) for key, share in reached.items() if share < FLOORS[key]} == {}
