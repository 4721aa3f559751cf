"""How the desk stands: what is left, what was done today and by whom, what comes and goes.

Never counts notes and wishes for a look as work.
"""

from datetime import datetime, timedelta
from typing import Final

from curator import store as keep
from curator.decisions.values import Progress
from curator.store import Store, View

DAYS: Final = 30
USUAL: Final = timedelta(days=1)
LEAST: Final = timedelta(minutes=30)
MOST: Final = timedelta(days=8)


def progress(store: Store, *, at: datetime, view: View | None = None) -> Progress:
    """How the desk stands at `at` (aware UTC).

    Args:
        view: what is left is counted by its filters; None: everything.
    """
    with store.reading():
        done = keep.done_since(store, at.replace(hour=0, minute=0, second=0, microsecond=0))
        nights = keep.last_night(store)
        return Progress(
            left=keep.queue_counts(store, view or View(), now=at),
            done_today=sum(number for _, number in done),
            by=done,
            flows=keep.flows(store, until=at, days=DAYS),
            last_run_at=nights[0] if nights else None,
            next_run_at=_next(*nights, at=at) if nights else None,
        )


def _next(last: datetime, before: datetime | None, *, at: datetime) -> datetime:
    """The next run, if they go on as the last two did: cron is not asked."""
    gap = last - before if before is not None else USUAL
    if not LEAST <= gap <= MOST:
        gap = USUAL
    late = max(0, (at - last) // gap)
    return last + gap * (late + 1)
