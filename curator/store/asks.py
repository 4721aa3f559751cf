"""Wishes of editors to have a resource looked at now, and when they were answered.

Never makes a resource due: an open wish is a reason of its own to look.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from curator.store import _coding as code
from curator.store.desk_rows import Ask
from curator.store.store import Store

_ANSWER: Final = """
UPDATE asks SET answered_at = :now WHERE answered_at IS NULL AND EXISTS (
  SELECT 1 FROM resources AS r WHERE r.id = asks.resource_id AND (r.checked_at >= asks.at OR :given_up)
) AND (:everything OR resource_id IN (SELECT value FROM json_each(:ids)))"""


def save_asks(store: Store, resource_ids: Sequence[int], *, by: str, at: datetime) -> int:
    """Asks for a look at each of these that nobody has asked for yet; gives how many those are."""
    with store.transaction():
        return store.run(
            "INSERT INTO asks (resource_id, by, at) SELECT value, ?, ? FROM json_each(?) AS asked "
            "WHERE NOT EXISTS (SELECT 1 FROM asks WHERE resource_id = asked.value AND answered_at IS NULL)",
            (code.clean_text(by), code.to_time(at), code.to_json(list(resource_ids))),
        )


def answer_asks(
    store: Store, *, at: datetime, resource_ids: Sequence[int] | None = None, given_up: bool = False
) -> int:
    """Marks wishes as answered for which there was a look since; gives how many.

    Args:
        resource_ids: only those about these resources; None: all.
        given_up: also where there was none (the resource cannot be looked at).
    """
    with store.transaction():
        return store.run(
            _ANSWER,
            {
                "now": code.to_time(at),
                "given_up": given_up,
                "everything": resource_ids is None,
                "ids": code.to_json(list(resource_ids or ())),
            },
        )


def last_ask(store: Store, resource_id: int) -> Ask | None:
    """The newest wish about a resource; None when there never was one."""
    row = store.row("SELECT * FROM asks WHERE resource_id = ? ORDER BY at DESC, id DESC LIMIT 1", (resource_id,))
    return None if row is None else _ask(row)


def _ask(row: Any) -> Ask:
    return Ask(
        row["id"], row["resource_id"], row["by"], code.from_time(row["at"]), code.maybe_from_time(row["answered_at"])
    )
