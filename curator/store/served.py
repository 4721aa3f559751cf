"""What Datasette is told of the database: which tables are public, how they are shown, how readers connect.

Never opens a table by being new: what is public is said here or in the declared schema, table by table.
"""

import sqlite3
from collections.abc import Mapping
from typing import Any, Final

from curator.errors import StoreError
from curator.store._trouble import translated
from curator.store.schema import APPLICATION_ID, SEARCH_TABLE, TABLES, VERSION
from curator.store.store import BUSY_TIMEOUT_MS, Store

PUBLIC_TABLES: Final[tuple[str, ...]] = (
    *(table.name for table in TABLES if table.is_public),
    "entries",
    SEARCH_TABLE,
)
"""What everybody may read, all columns. Search needs the full-text table itself, which holds public words only."""

_SORTED: Final[Mapping[str, str]] = {"mentions": "id", "documents": "id", "resources": "id"}


def _page(name: str, label: str | None, facets: tuple[str, ...]) -> dict[str, Any]:
    page: dict[str, Any] = {"facets": list(facets)} if facets else {}
    if label:
        page["label_column"] = label
    if name in _SORTED:
        page["sort"] = _SORTED[name]
    return page


TABLE_PAGES: Final[Mapping[str, Mapping[str, Any]]] = {
    table.name: _page(table.name, table.label, table.facets) for table in TABLES if table.is_public
} | {"entries": {"sort": "resource_id"}, SEARCH_TABLE: {"hidden": True}}
"""Datasette's own settings for the pages of public tables: label, facets (all indexed), order."""


def prepare_reader(connection: sqlite3.Connection, *, busy_ms: int = BUSY_TIMEOUT_MS) -> None:
    """Lets a connection of another program wait for our short transactions, and keeps references true."""
    with translated("curator.db"):
        connection.execute(f"PRAGMA busy_timeout = {int(busy_ms)}")
        connection.execute("PRAGMA foreign_keys = ON")


def fail_if_foreign(store: Store) -> None:
    """Refuses a database that is not of this version.

    Raises:
        StoreError: another program's, an older or a newer one.
    """
    owner = store.value("PRAGMA application_id")
    version = store.value("PRAGMA user_version")
    if owner != APPLICATION_ID:
        raise StoreError(f"{store.where}: is a database of another program: serve a catalogue made by `curator run`")
    if version > VERSION:
        raise StoreError(f"{store.where}: was made by a newer curator (schema {version}): upgrade curator")
    if version < VERSION:
        raise StoreError(f"{store.where}: was made by an older curator: type `curator run` once, then serve it")
