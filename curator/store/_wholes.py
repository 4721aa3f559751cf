"""Which pages held are young enough to be asked about, rather than asked for.

Never forgets a page: what is too old to ask about stays held until a whole one has come.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from curator.store import _coding as code
from curator.store.store import Store

WHOLE_EVERY: Final = timedelta(days=28)
"""A server that calls everything unchanged is believed for so long; and what later versions read of a page comes in."""

CAME_WHOLE_SQL: Final = (
    "SELECT n.value FROM json_each(?) AS n WHERE EXISTS (SELECT 1 FROM checks AS c JOIN evidence AS e "
    "ON e.id = c.evidence_id WHERE c.resource_id = n.value AND c.at > ? AND c.page_id IS NOT NULL "
    "AND e.status IS NOT 304)"
)


def came_whole(store: Store, resources: Sequence[int], *, by: datetime) -> frozenset[int]:
    """Those of `resources` whose page last came whole, and not as a 304, in the 28 days before `by`."""
    values = (code.to_json(list(resources)), code.to_time(by - WHOLE_EVERY))
    return frozenset(row["value"] for row in store.rows(CAME_WHOLE_SQL, values))
