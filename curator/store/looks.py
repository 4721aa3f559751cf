"""The looks of one run beside what was thought before, for asking whether the run counts at all.

Never judges: it tells a look's failure and whether the resource worked before.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from curator.model import Failure
from curator.store.store import Store


@dataclass(frozen=True, slots=True)
class LookLine:
    """One unjudged look: at which host, whether the resource was live or moved before, how it failed (None: not)."""

    host: str
    was_good: bool
    failure: Failure | None


def looks_of(store: Store, run_id: int) -> Iterator[LookLine]:
    """Every look of the run that is not judged yet and that asked the network, in no particular order."""
    rows = store.each(
        "SELECT h.name, r.state IN ('live', 'moved') AS was_good, e.failure FROM checks AS c "
        "JOIN resources AS r ON r.id = c.resource_id JOIN hosts AS h ON h.id = r.host_id "
        "JOIN evidence AS e ON e.id = c.evidence_id WHERE c.run_id = ? AND c.at > ifnull(r.judged_at, '')",
        (run_id,),
    )
    for row in rows:
        yield LookLine(row["name"], bool(row["was_good"]), Failure(row["failure"]) if row["failure"] else None)
