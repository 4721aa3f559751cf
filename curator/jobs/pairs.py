"""Finds resources that may be one and the same, for the desk's lane of duplicates.

Never merges anything.
"""

from datetime import datetime

from curator import judge as mind
from curator import store as keep
from curator.store import Store


def find_pairs(store: Store, *, at: datetime) -> int:
    """Finds all pairs anew and keeps them; gives how many there are."""
    candidates = (
        mind.pairs.Candidate(one.id, one.url, one.title, one.is_live, one.mentions) for one in keep.seen(store)
    )
    found = [keep.Pair(twins.keep, twins.go, twins.because, twins.confidence) for twins in mind.pairs.find(candidates)]
    keep.save_pairs(store, found, at=at)
    return len(found)
