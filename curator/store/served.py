"""What Datasette is told of the database: which tables are public, how they are shown, how readers connect.

Never opens a table by being new: what is public is said here or in the declared schema, table by table.
"""

import sqlite3
from collections.abc import Mapping
from typing import Any, Final

from curator.errors import StoreError
from curator.store._trouble import translated
from curator.store.schema import APPLICATION_ID, PUBLISHED_ID, SEARCH_TABLE, TABLES, VERSION
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
    if owner not in (APPLICATION_ID, PUBLISHED_ID):
        raise StoreError(f"{store.where}: is a database of another program: serve a catalogue made by `curator run`")
    if version > VERSION:
        raise StoreError(f"{store.where}: was made by a newer curator (schema {version}): upgrade curator")
    if version < VERSION:
        raise StoreError(f"{store.where}: was made by an older curator: type `curator run` once, then serve it")


def is_published(store: Store) -> bool:
    """True for a copy that `curator publish` made, False for a catalogue with its desk.

    Raises:
        StoreError: neither, or of another version.
    """
    fail_if_foreign(store)
    return bool(store.value("PRAGMA application_id") == PUBLISHED_ID)


GRANT_SQL: Final = "SELECT :curator_place AS parent, NULL AS child, 1 AS allow, :curator_reason AS reason"
"""What Datasette asks of a permission, in its own words: a row for what is allowed, parent None for everything."""

_ASKED: Final = frozenset(
    "sources checks evidence pages flips runs hosts incidents suggestions decisions rulings rules waivers pairs".split()
)
"""Tables that are not public, but that those who may ask in SQL may ask for."""

CLOSED_TABLES: Final = frozenset(table.name for table in TABLES) - frozenset(PUBLIC_TABLES) - _ASKED
"""Tables that no page and no SQL of Datasette's ever reads, whoever asks: people, and what they have open."""


def close_private_tables(connection: sqlite3.Connection) -> None:
    """Lets this connection read everything but the closed tables, in whatever SQL they stand.

    Source: sqlite.org, Compile-Time Authorization Callbacks: SQLITE_READ names table and column, and is also asked,
    with an empty column, for a table of which no column is read.
    """

    def answer(action: int, one: str | None, two: str | None, database: str | None, trigger: str | None) -> int:
        del two, database, trigger
        is_closed = action == sqlite3.SQLITE_READ and one is not None and one.lower() in CLOSED_TABLES
        return sqlite3.SQLITE_DENY if is_closed else sqlite3.SQLITE_OK

    connection.set_authorizer(answer)


def is_closed(error: BaseException) -> bool:
    """True for the complaint that a statement asked for a closed table."""
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_AUTH


def is_busy(error: BaseException | None) -> bool:
    """True for the complaint that another program holds the database, ours or sqlite3's own."""
    while error is not None:
        code = getattr(error, "sqlite_errorcode", None)
        if code is not None and code & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return True
        error = error.__cause__
    return False
