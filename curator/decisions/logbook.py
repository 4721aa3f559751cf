"""The log of the desk: who decided what, when, before, after, why.

Never shows a line twice, and never leaves one out.
"""

from datetime import datetime
from typing import Final

from curator import store as keep
from curator.decisions.values import LogPage
from curator.store import LogLine, LogView, Store

EVERYTHING: Final = LogView()
MAX_LINES: Final = 500


def log(store: Store, view: LogView = EVERYTHING, *, after: int | None = None, limit: int = 100) -> LogPage:
    """The log by a view, newest first.

    Args:
        after: that of the page before, None for the first one.
        limit: lines of the page, at most 500.
    """
    size = max(1, min(limit, MAX_LINES))
    lines = keep.decision_log(store, view, after=after, limit=size + 1)
    return LogPage(lines[:size], lines[size - 1].id if len(lines) > size else None)


def log_line(store: Store, decision: int) -> LogLine | None:
    """One line of the log; None when there is none of this number."""
    return next(iter(keep.decisions_by_number(store, [decision])), None)


def newest(store: Store, view: LogView = EVERYTHING) -> datetime | None:
    """When the newest line of a view was written; None when there is none."""
    return next((line.at for line in keep.decision_log(store, view, limit=1)), None)
