"""A hundred thousand mentions and ten thousand looks: counts, not times."""

from collections.abc import Iterator

import pytest

from curator import store as keep
from curator.model import Document, Mention, Place, Section
from tests.store import sample

DOCUMENTS, MENTIONS = 100, 1_000
pytestmark = pytest.mark.slow


def _documents(*, changed: int = -1) -> Iterator[Document]:
    for number in range(DOCUMENTS):
        word = "Changed" if number == changed else "Link"
        mentions = tuple(
            Mention(
                url=f"https://host{(number + nth) % 997}.example.org/{number}/{nth}",
                text=f"{word} {nth} of {number}",
                position=nth,
                place=Place(line=nth + 1),
            )
            for nth in range(MENTIONS)
        )
        yield Document(f"{number}.md", "file", (Section(("Links",), mentions),), position=number)


def test_a_hundred_thousand_mentions(empty: keep.Store) -> None:
    every = DOCUMENTS * MENTIONS

    def save(documents: Iterator[Document], night: int) -> keep.Synced:
        return keep.save_source(empty, sample.OTHER, documents, at=sample.night(night), digest=None)

    assert save(_documents(), 0) == keep.Synced(appeared=every, mentions=every)
    before = empty.connection.total_changes
    assert save(_documents(), 1) == keep.Synced(kept=every, mentions=every)
    assert empty.connection.total_changes - before <= 3
    assert save(_documents(changed=3), 2) == keep.Synced(kept=every, mentions=every, moved=MENTIONS)
    counts = keep.status(empty).counts
    assert (counts["mentions"], counts["resources"], counts["hosts"]) == (every, every, 997)
    assert empty.value("SELECT count(*) FROM mentions") == every
    hosts = keep.due_hosts(empty, until=sample.START)
    assert sum(host.resources for host in hosts) == every
    assert sum(1 for _ in keep.entries(empty)) == every


def test_ten_thousand_looks_are_saved_and_judged_in_slices(empty: keep.Store) -> None:
    urls = [f"https://host{number % 50}.example.org/{number}" for number in range(10_000)]
    keep.save_source(empty, sample.OTHER, [sample.links(*urls)], at=sample.START, digest=None)
    run_id = keep.start_run(empty, "run", at=sample.START)
    due = [
        one
        for host in keep.due_hosts(empty, until=sample.START)
        for one in keep.due(empty, host=host.name, until=sample.START, limit=10_000)
    ]
    looks = [keep.Look(one.resource_id, sample.check(0, url=one.request.url)) for one in due if one.request]
    for start in range(0, len(looks), 500):
        keep.save_checks(empty, run_id, looks[start : start + 500])
    keep.confirm_run(empty, run_id, at=sample.START)
    slices = 0
    while cases := keep.unjudged(empty, limit=500, policy=sample.POLICY, now=sample.START):
        slices += 1
        keep.save_verdicts(empty, run_id, [sample.judged(one, case.check.at, sample.verdict()) for one, case in cases])
    assert slices == 20
    assert empty.value("SELECT count(*) FROM pages") == 1
    assert empty.value("SELECT count(*) FROM evidence") == 10_000
    assert keep.status(empty).states["live"] == 10_000  # type: ignore[index]
