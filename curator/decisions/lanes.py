"""The lanes of the desk in their order, and one page of a lane with the counts of all.

Never says what stands in a lane: that is one statement in the store.
"""

from datetime import datetime
from typing import Final

from curator import store as keep
from curator.decisions.values import Action, Lane, Queue
from curator.decisions.words import LANE_WORDS
from curator.store import LaneName, Store, View

LANES: Final[tuple[Lane, ...]] = (
    Lane(LaneName.BROKEN, LANE_WORDS[LaneName.BROKEN], Action.CONFIRM),
    Lane(LaneName.FAILING, LANE_WORDS[LaneName.FAILING], Action.RECHECK),
    Lane(LaneName.MOVED, LANE_WORDS[LaneName.MOVED], Action.ACCEPT),
    Lane(LaneName.CHANGED, LANE_WORDS[LaneName.CHANGED], Action.APPROVE, is_ready=False),
    Lane(LaneName.UNSURE, LANE_WORDS[LaneName.UNSURE], Action.FINE),
    Lane(LaneName.STALE, LANE_WORDS[LaneName.STALE], Action.FINE_UNTIL),
    Lane(LaneName.NO_URL, LANE_WORDS[LaneName.NO_URL], Action.REPLACE),
    Lane(LaneName.EMPTY, LANE_WORDS[LaneName.EMPTY], Action.FINE),
    Lane(LaneName.DUPLICATES, LANE_WORDS[LaneName.DUPLICATES], Action.ACCEPT),
    Lane(LaneName.NEW, LANE_WORDS[LaneName.NEW], Action.APPROVE),
)


def queue(store: Store, view: View, *, at: datetime, after: str | None = None, limit: int = 50) -> Queue:
    """One page of a lane, greatest impact first, and how many items each lane holds by the same filters.

    Args:
        after: that of the page before, None for the first one.
        limit: lines of the page, at most 200.
    """
    with store.reading():
        lines, later = keep.queue_page(store, view, now=at, after=after, limit=limit)
        return Queue(view, lines, keep.queue_counts(store, view, now=at), later)


def primary_of(lane: LaneName) -> Action:
    """What is done most in a lane."""
    return next(one.primary for one in LANES if one.name is lane)
