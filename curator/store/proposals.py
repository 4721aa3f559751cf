"""What is proposed for many resources at once: open moves, one address proposed to many, and new spellings.

Never proposes anything itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from curator.store import _coding as code
from curator.store.store import Store

MOVES_SQL: Final = (
    "SELECT u.resource_id, r.url, u.after, u.confidence FROM suggestions AS u INDEXED BY suggestions_open "
    "CROSS JOIN resources AS r ON r.id = u.resource_id "
    "WHERE u.withdrawn_at IS NULL AND u.kind = 'replace' AND u.made_by = 'judge' AND r.url IS NOT NULL ORDER BY u.id"
)

RESPELLED_SQL: Final = """
SELECT r.id, r.url, e.final_url FROM resources AS r INDEXED BY resources_cause
CROSS JOIN evidence AS e ON e.id = r.evidence_id
WHERE r.cause = 'redirected' AND r.state = 'live' AND r.moved_to IS NULL AND r.mentions > 0
  AND r.judged_at = r.checked_at
  AND e.status = 200 AND e.failure IS NULL AND e.final_url IS NOT NULL
  AND json_extract(e.attempts, '$[#-1].hops[0].status') IN (301, 308)
  AND NOT EXISTS (SELECT 1 FROM rulings AS g WHERE g.resource_id = r.id AND g.standing IN ('retired', 'replaced'))
ORDER BY r.id"""


@dataclass(frozen=True, slots=True)
class Move:
    """A resource, its address, and the one that it would get."""

    resource_id: int
    before: str
    after: str
    confidence: float = 1.0


def open_moves(store: Store) -> Iterator[Move]:
    """Every replacement that the judge proposes now, oldest first; also those that a ruling has settled."""
    for row in store.each(MOVES_SQL):
        yield Move(row["resource_id"], row["url"], row["after"], row["confidence"])


def proposed_to(store: Store, address: str) -> tuple[int, ...]:
    """The resources for which this address is proposed now, by number."""
    rows = store.each(
        "SELECT DISTINCT resource_id FROM suggestions INDEXED BY suggestions_target "
        "WHERE after = ? AND withdrawn_at IS NULL ORDER BY resource_id",
        (code.clean_text(address),),
    )
    return tuple(row["resource_id"] for row in rows)


def refused_moves(store: Store) -> frozenset[tuple[int, str]]:
    """The resources whose replacement was once taken back, each with the address that it had then."""
    rows = store.each(
        "SELECT resource_id, json_extract(before, '$.successor') AS address FROM decisions "
        "WHERE action IN ('undo', 'restore') AND resource_id IS NOT NULL AND address IS NOT NULL "
        "AND json_extract(after, '$.successor') IS NULL"
    )
    return frozenset((row["resource_id"], row["address"]) for row in rows)


def respelled(store: Store) -> Iterator[Move]:
    """Every working resource whose site redirects it for good and answers well: from its address to where it ended."""
    for row in store.each(RESPELLED_SQL):
        yield Move(row["id"], row["url"], row["final_url"])
