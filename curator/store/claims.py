"""Who has which item of the desk open right now.

Never locks anything: a claim is a courtesy between editors, and it ends by itself.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from curator.store import _coding as code
from curator.store.desk_rows import Claim, Key
from curator.store.store import Store

LASTS: Final = timedelta(minutes=15)


def save_claim(store: Store, key: Key, *, by: str, at: datetime) -> Claim | None:
    """Takes an item for an editor; gives the claim of somebody else that still lasts, and then takes nothing."""
    with store.transaction():
        store.run("DELETE FROM claims WHERE at <= ?", (code.to_time(at - LASTS),))
        found = store.row("SELECT * FROM claims WHERE key = ? AND by <> ?", (str(key), code.clean_text(by)))
        if found is not None:
            return _claim(found)
        store.run(
            "INSERT INTO claims (key, by, at) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET at = excluded.at",
            (str(key), code.clean_text(by), code.to_time(at)),
        )
    return None


def claims(store: Store, keys: Sequence[Key], *, at: datetime) -> tuple[Claim, ...]:
    """The claims on these items that still last, in no particular order."""
    rows = store.rows(
        "SELECT * FROM claims WHERE key IN (SELECT value FROM json_each(?)) AND at > ?",
        (code.to_json([str(key) for key in keys]), code.to_time(at - LASTS)),
    )
    return tuple(claim for row in rows for claim in (_claim(row),) if claim is not None)


def drop_claims(store: Store, keys: Sequence[Key], *, by: str) -> None:
    """Ends an editor's claims on these items."""
    with store.transaction():
        store.run(
            "DELETE FROM claims WHERE by = ? AND key IN (SELECT value FROM json_each(?))",
            (code.clean_text(by), code.to_json([str(key) for key in keys])),
        )


def _claim(row: Any) -> Claim | None:
    key = Key.parse(row["key"])
    at = code.from_time(row["at"])
    return None if key is None else Claim(key, row["by"], at, at + LASTS)
