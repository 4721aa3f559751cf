"""Finds the row of a portal by its key.

Never loses a document for a portal that nobody declared: it gets a row with its key for a name.
"""

from curator.store.store import Store


def portal_id(store: Store, key: str | None, *, known: dict[str, int]) -> int | None:
    """The portal's number, remembered in `known`; None for no portal."""
    if key is None:
        return None
    if key not in known:
        store.run(
            "INSERT INTO portals (key, name, languages) VALUES (?, ?, '[]') ON CONFLICT (key) DO NOTHING", (key, key)
        )
        known[key] = int(store.value("SELECT id FROM portals WHERE key = ?", (key,)))
    return known[key]
