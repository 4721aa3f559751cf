"""A first night with 100,000 mentions, and a desk beside it that decides all the while: how long it waits.

Never part of the tests: it measures this machine.
"""

import asyncio
import sqlite3
import statistics
import tempfile
import threading
import time
from pathlib import Path

from curator import store as keep
from curator.jobs._giving_way import save
from curator.jobs._holding import believe
from curator.jobs.watch import Stop
from curator.model import Document, Policy
from tests.store import sample
from tests.store.test_bulk import _documents

PAUSE_S = 0.05
"""Between two decisions: an editor who never stops."""


def main() -> None:
    """Prints the time that collecting took and how long each decision waited."""
    for name, documents in (("100 documents", list(_documents())), ("one document", [_one()])):
        with tempfile.TemporaryDirectory() as place:
            _measure(name, documents, Path(place) / "db" / "curator.db")


def _one() -> Document:
    sections = tuple(section for document in _documents() for section in document.sections)
    numbered = tuple(section for section in sections)
    return Document("all.csv", "file", numbered)


def _measure(name: str, documents: list[Document], path: Path) -> None:
    store = keep.open_store(path)
    keep.save_source(store, sample.SOURCE, sample.DOCUMENTS, at=sample.START, digest="d")
    waited: list[float] = []
    is_over = threading.Event()
    desk = threading.Thread(target=_decide, args=(path, waited, is_over))
    desk.start()
    began = time.perf_counter()
    believed = believe(store, sample.OTHER, documents, unread=frozenset(), policy=Policy(), at=sample.START)
    compared = time.perf_counter() - began
    asyncio.run(save(believed, at=sample.START, remembered=keep.Remembered("d"), problems=(), stop=Stop()))
    took = time.perf_counter() - began
    is_over.set()
    desk.join()
    ordered = sorted(waited)
    print(
        f"{name}: {believed.synced.mentions:,} mentions compared in {compared:.1f} s, saved in {took:.1f} s; "
        f"{len(waited)} decisions waited {statistics.median(waited) * 1000:.0f} ms (median), "
        f"{ordered[int(0.95 * len(ordered))] * 1000:.0f} ms (95 %), {max(waited) * 1000:.0f} ms (longest)"
    )
    store.close()


def _decide(path: Path, waited: list[float], is_over: threading.Event) -> None:
    connection = sqlite3.connect(path, timeout=30, isolation_level=None)
    while not is_over.wait(PAUSE_S):
        began = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE resources SET next_check_at = next_check_at WHERE id = 1")
        connection.execute("COMMIT")
        waited.append(time.perf_counter() - began)
    connection.close()


if __name__ == "__main__":
    main()
