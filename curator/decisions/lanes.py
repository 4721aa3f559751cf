"""The lanes of the desk in their order, and one page of a lane with the counts of all.

Never says what stands in a lane: that is one statement in the store.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from curator import store as keep
from curator.decisions.values import Action, Lane, Queue
from curator.decisions.words import LANE_WORDS
from curator.store import LaneName, Store, View

MOST_KNOWN: Final = 100

LANES: Final[tuple[Lane, ...]] = (
    Lane(LaneName.BROKEN, LANE_WORDS[LaneName.BROKEN], Action.CONFIRM),
    Lane(LaneName.FAILING, LANE_WORDS[LaneName.FAILING], Action.RECHECK),
    Lane(LaneName.MOVED, LANE_WORDS[LaneName.MOVED], Action.ACCEPT),
    Lane(LaneName.CHANGED, LANE_WORDS[LaneName.CHANGED], Action.FINE),
    Lane(LaneName.UNSURE, LANE_WORDS[LaneName.UNSURE], Action.FINE),
    Lane(LaneName.STALE, LANE_WORDS[LaneName.STALE], Action.FINE_UNTIL),
    Lane(LaneName.NO_URL, LANE_WORDS[LaneName.NO_URL], Action.REPLACE),
    Lane(LaneName.EMPTY, LANE_WORDS[LaneName.EMPTY], Action.FINE),
    Lane(LaneName.DUPLICATES, LANE_WORDS[LaneName.DUPLICATES], Action.ACCEPT),
    Lane(LaneName.NEW, LANE_WORDS[LaneName.NEW], Action.APPROVE),
)


@dataclass(slots=True)
class Tally:
    """The counts of the views that were asked for lately. One may be shown again as long as nothing that counts has
    changed since, and for a minute at most: words of editors end by the clock."""

    known: dict[tuple[object, ...], Mapping[LaneName, int]] = field(default_factory=dict)

    def counts(self, store: Store, view: View, *, at: datetime) -> Mapping[LaneName, int]:
        key = (replace(view, lane=LaneName.BROKEN), at.replace(second=0, microsecond=0), *keep.queue_stamp(store))
        found = self.known.get(key)
        if found is None:
            found = keep.queue_counts(store, view, now=at)
            if len(self.known) >= MOST_KNOWN:
                self.known.clear()
            self.known[key] = found
        return found


def queue(
    store: Store, view: View, *, at: datetime, after: str | None = None, limit: int = 50, tally: Tally | None = None
) -> Queue:
    """One page of a lane, greatest impact first, and how many items each lane holds by the same filters.

    Args:
        after: that of the page before, None for the first one.
        limit: lines of the page, at most 200.
        tally: remembers counts; without it everything is counted anew.
    """
    with store.reading():
        lines, later = keep.queue_page(store, view, now=at, after=after, limit=limit)
        return Queue(view, lines, (tally or Tally()).counts(store, view, at=at), later)


def primary_of(lane: LaneName) -> Action:
    """What is done most in a lane."""
    return next(one.primary for one in LANES if one.name is lane)
