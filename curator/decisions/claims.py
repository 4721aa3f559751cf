"""Who has an item open: a courtesy between editors.

Never keeps anybody from deciding: a decision on old evidence is what is refused.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from curator import store as keep
from curator.store import LASTS, Claim, Key, Store

CLAIM_MINUTES: Final = int(LASTS.total_seconds() // 60)


def claim(store: Store, key: Key, *, by: str, at: datetime) -> Claim | None:
    """Takes an item for an editor for 15 minutes, or renews that.

    Returns:
        None when it is theirs now; else the claim of somebody else, which stays.
    """
    return keep.save_claim(store, key, by=by, at=at)


def claims(store: Store, keys: Sequence[Key], *, at: datetime) -> tuple[Claim, ...]:
    """The claims on these items that have not ended."""
    return keep.claims(store, keys, at=at)


def release(store: Store, key: Key, *, by: str) -> None:
    """Gives an item back; somebody else's claim stays."""
    keep.drop_claims(store, [key], by=by)
