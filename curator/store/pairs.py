"""Resources that may be one and the same, as the nightly run found them.

Never decides what is a pair: that is the judge's word.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from curator.store import _coding as code
from curator.store.desk_rows import Pair
from curator.store.store import Store

_SAVE: Final = """
INSERT INTO pairs (one_id, other_id, keep_id, because, confidence, found_at) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (one_id, other_id) DO UPDATE SET keep_id = excluded.keep_id, because = excluded.because,
  confidence = excluded.confidence, gone_at = NULL
WHERE gone_at IS NOT NULL OR (keep_id, because, confidence) IS NOT
  (excluded.keep_id, excluded.because, excluded.confidence)"""


@dataclass(frozen=True, slots=True)
class Seen:
    """A resource that is mentioned now: what it takes to say whether it is another one's twin."""

    id: int
    url: str
    title: str | None
    is_live: bool
    mentions: int


def seen(store: Store) -> Iterator[Seen]:
    """Every resource with an address that is mentioned now and was judged, by number."""
    rows = store.each(
        "SELECT id, url, title, state = 'live' AS is_live, mentions FROM resources "
        "WHERE mentions > 0 AND url IS NOT NULL AND state IS NOT NULL ORDER BY id"
    )
    for row in rows:
        yield Seen(row["id"], row["url"], row["title"], bool(row["is_live"]), row["mentions"])


def save_pairs(store: Store, pairs: Sequence[Pair], *, at: datetime) -> None:
    """Keeps exactly these pairs; those found no more are dated."""
    now = code.to_time(at)
    known = [(min(pair.keep, pair.go), max(pair.keep, pair.go)) for pair in pairs]
    with store.transaction():
        store.run_many(
            _SAVE,
            (
                (*ids, pair.keep, code.clean_text(pair.because), pair.confidence, now)
                for ids, pair in zip(known, pairs, strict=True)
            ),
        )
        lost = {
            (row["one_id"], row["other_id"])
            for row in store.each("SELECT one_id, other_id FROM pairs WHERE gone_at IS NULL")
        } - set(known)
        store.run_many(
            "UPDATE pairs SET gone_at = ? WHERE one_id = ? AND other_id = ?", ((now, *ids) for ids in sorted(lost))
        )


def pair_of(store: Store, one: int, other: int) -> Pair | None:
    """The pair of two resources, the lower number first; None when it is none now."""
    row = store.row("SELECT * FROM pairs WHERE one_id = ? AND other_id = ? AND gone_at IS NULL", (one, other))
    if row is None:
        return None
    go = other if row["keep_id"] == one else one
    return Pair(row["keep_id"], go, row["because"], row["confidence"])
