"""Resources as readers see them, streamed.

Never holds the rule of whose word stands: that is in the view, and nowhere else.
"""

from collections.abc import Iterator
from typing import Any, Final

from curator.model import Cause, Entry, State
from curator.store import _coding as code
from curator.store.store import Store

SLICE: Final = 1_000

ENTRIES_SQL: Final = "SELECT * FROM entries WHERE resource_id > ? ORDER BY resource_id LIMIT ?"


def entries(store: Store, *, after: int = 0, limit: int | None = None) -> Iterator[Entry]:
    """Every resource that is mentioned and not retired, by number.

    Args:
        after: number of the last one had before.
        limit: how many at most; None for all.
    """
    left = limit
    while left is None or left > 0:
        rows = store.rows(
            ENTRIES_SQL,
            (after, SLICE if left is None else min(SLICE, left)),
        )
        if not rows:
            return
        for row in rows:
            yield _entry(row)
        after = rows[-1]["resource_id"]
        left = None if left is None else left - len(rows)


def _entry(row: Any) -> Entry:
    return Entry(
        resource_id=row["resource_id"],
        url=row["url"],
        title=row["title"],
        summary=row["summary"],
        language=row["language"],
        state=State(row["state"]) if row["state"] else None,
        cause=Cause(row["cause"]) if row["cause"] else None,
        because=row["because"],
        checked_at=code.maybe_from_time(row["checked_at"]),
        since=code.maybe_from_time(row["since"]),
        moved_to=row["moved_to"],
        mentions=row["mentions"],
    )
