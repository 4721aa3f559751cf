"""The row of one entry of sources.yaml, and the problems of its last reading.

Never touches what was read from it.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from curator.model import Source, SourceProblem
from curator.store import _coding as code
from curator.store._portals import portal_id
from curator.store.store import Store

MAX_PROBLEMS: Final = 200
"""Problems kept of one source; the last one says how many more there were."""


def save_entry(store: Store, source: Source) -> int:
    """Adds or updates the row of a source, and gives its number."""
    portal = portal_id(store, source.portal, known={})
    store.run(
        "INSERT INTO sources (key, portal_id, kind, location, owner, every_s, language) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (key) DO UPDATE SET portal_id = excluded.portal_id, kind = excluded.kind, "
        "location = excluded.location, owner = excluded.owner, every_s = excluded.every_s, "
        "language = excluded.language, gone_at = NULL",
        (source.key, portal, source.kind, source.location, source.owner, source.every_s, source.language),
    )
    return int(store.value("SELECT id FROM sources WHERE key = ?", (source.key,)))


def write_problems(
    store: Store, source: Source, source_id: int, problems: Sequence[SourceProblem], *, at: datetime
) -> None:
    """Keeps the problems of a source's last reading; none clears those of the one before."""
    kept = tuple(problems[:MAX_PROBLEMS])
    if len(problems) > MAX_PROBLEMS:
        more = f"has {len(problems) - MAX_PROBLEMS} more problems"
        kept = (*kept, SourceProblem(source.location, more, "mend the first ones and run again"))
    store.run(
        "UPDATE sources SET problem = ?, problems = ?, problem_at = ? WHERE id = ?",
        (
            code.clean_text("\n".join(str(problem) for problem in kept)) if kept else None,
            code.to_json(kept) if kept else None,
            code.to_time(at) if kept else None,
            source_id,
        ),
    )
