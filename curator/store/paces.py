"""How often each host has been asked since a moment, so that runs of one day share the day's budget.

Never counts what was not asked, and never more than there was: robots.txt and second tries are not in it.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from curator.store import _coding as code
from curator.store.store import Store

_LONGEST_RUN: Final = timedelta(days=2)

LOOKS_SQL: Final = (
    "SELECT h.name, count(*) AS looks FROM runs AS n JOIN checks AS c ON c.run_id = n.id "
    "JOIN evidence AS e ON e.id = c.evidence_id JOIN resources AS r ON r.id = c.resource_id "
    "JOIN hosts AS h ON h.id = r.host_id WHERE n.started_at >= :began AND c.at >= :since "
    "AND ifnull(e.failure, '') NOT IN ('rate_limited', 'robots', 'unsafe', 'invalid', 'unsupported', 'no_url') "
    "GROUP BY h.id ORDER BY h.name"
)


def asked_today(store: Store, *, now: datetime) -> Mapping[str, int]:
    """By host, how many resources were looked at since midnight (UTC), by whatever run; hosts without any are left
    out."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    values = {"since": code.to_time(midnight), "began": code.to_time(midnight - _LONGEST_RUN)}
    return {row["name"]: row["looks"] for row in store.rows(LOOKS_SQL, values)}
