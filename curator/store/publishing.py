"""Makes of a copy of the catalogue one that everybody may have: the public tables and columns, the search, no desk.

Never opens the catalogue itself for writing, and keeps nothing by being new: what stays is listed here.
"""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from curator.store._declare import Index, Table
from curator.store._trouble import translated
from curator.store.migrations import drop_derived
from curator.store.schema import PUBLISHED_ID, RULED_TABLE, SEARCH_TABLE, TABLES, VIEWS
from curator.store.store import Store

_RETIRED: Final = "(SELECT resource_id FROM rulings WHERE standing = 'retired')"
GOOD_PAGES: Final = f"id IN (SELECT good_page_id FROM resources WHERE id NOT IN {_RETIRED})"  # noqa: S608  ours
FLIPS: Final = f"resource_id IN (SELECT id FROM resources WHERE mentions > 0 AND id NOT IN {_RETIRED})"  # noqa: S608


@dataclass(frozen=True, slots=True)
class Kept:
    """What is published of a table: these columns (none named: all), of the rows that meet the condition."""

    columns: tuple[str, ...] = ()
    where: str = "1"


KEPT: Final[Mapping[str, Kept]] = {
    "portals": Kept(),
    "terms": Kept(),
    "sources": Kept(("id", "key", "portal_id", "location", "language", "read_at", "gone_at")),
    "documents": Kept(),
    "sections": Kept(),
    "mentions": Kept(),
    "tags": Kept(),
    "hosts": Kept(("id", "name")),
    "resources": Kept((
        "id", "key", "url", "host_id", "mentions", "names", "words", "seen_at", "checked_at", "judged_at", "state",
        "cause", "because", "confidence", "since", "fingerprint", "strikes", "moved_to", "flapping", "notes", "good_at",
        "good_page_id", "title", "summary", "language",
    )),
    "pages": Kept(("id", "digest", "title", "summary", "language", "words"), GOOD_PAGES),
    "checks": Kept(
        ("id", "resource_id", "at", "run_id", "page_id"),
        "id IN (SELECT min(c.id) FROM checks AS c JOIN resources AS r ON r.id = c.resource_id "
        "WHERE c.page_id = r.good_page_id GROUP BY c.resource_id)",
    ),
    "runs": Kept(("id", "kind", "started_at", "finished_at", "void")),
    "flips": Kept(
        ("id", "resource_id", "at", "run_id", "was", "state", "cause", "because", "why"),
        FLIPS,
    ),
    "suggestions": Kept(
        ("id", "resource_id", "kind", "after", "because", "confidence", "made_at", "made_by", "withdrawn_at"),
        "kind = 'archive' AND withdrawn_at IS NULL",
    ),
    "rulings": Kept((
        "id", "resource_id", "title", "summary", "language", "standing", "until", "fingerprint", "successor_id",
        "decision_id",
    )),
    "decisions": Kept(("id", "at"), "id IN (SELECT decision_id FROM rulings)"),
}  # fmt: skip
"""Every other table is dropped with its rows. Of looks there is the first that saw the page as it is, of decisions the
time: harvesters ask since when something is as it is."""

EMPTIED: Final[tuple[str, ...]] = (
    # What an address may be, before an editor says so, is never shown as the address.
    "UPDATE mentions SET candidates = NULL WHERE candidates IS NOT NULL",
    # Where files lie on the operator's machine, and addresses with the names of their secrets.
    "UPDATE sources SET location = ''",
    # That somebody wants to look again later is the desk's own business.
    "UPDATE rulings SET standing = NULL, until = NULL, fingerprint = NULL WHERE standing = 'snoozed'",
    # What is retired is no longer told of: its number stays, so that its page can say so.
    "UPDATE rulings SET title = NULL, summary = NULL, language = NULL WHERE standing = 'retired'",
    f"UPDATE resources SET title = NULL, summary = NULL, names = NULL, words = NULL WHERE id IN {_RETIRED}",  # noqa: S608
)
"""What must not be read in what stays."""


def snapshot(store: Store, target: Path) -> None:
    """A copy of the whole catalogue as of now into a new file; others go on writing meanwhile.

    Raises:
        StoreError: the file cannot be written, the disk is full.
    """
    with translated(str(target)):
        store.connection.execute("VACUUM INTO ?", (str(target),))


def strip(target: Path) -> None:
    """Turns a snapshot into what may be published: drops, empties, keeps the search, makes it small and of one file.

    Raises:
        StoreError: the file is none of ours, the disk is full.
    """
    with translated(str(target)):
        connection = sqlite3.connect(target, isolation_level=None)
        try:
            connection.execute("PRAGMA journal_mode = OFF")  # nobody knows of the file yet; a killed one is thrown away
            connection.execute("PRAGMA foreign_keys = OFF")
            connection.execute("PRAGMA secure_delete = ON")
            _strip(connection, target)
        finally:
            connection.close()


def _strip(connection: sqlite3.Connection, target: Path) -> None:
    store = Store(connection, where=str(target))
    drop_derived(store.database)
    for statement in EMPTIED:
        connection.execute(statement)
    connection.execute("PRAGMA legacy_alter_table = ON")
    for table in TABLES:
        if table.name in KEPT:
            _rebuild(connection, kept_of(table), where=KEPT[table.name].where)
    for table in TABLES:
        if table.name not in KEPT:
            connection.execute(f'DROP TABLE "{table.name}"')
    for sql in VIEWS.values():
        connection.execute(sql)
    for name in (SEARCH_TABLE, RULED_TABLE):
        connection.execute(f"INSERT INTO {name}({name}) VALUES ('rebuild')")  # noqa: S608  our own names
        connection.execute(f"INSERT INTO {name}({name}) VALUES ('optimize')")  # noqa: S608
    connection.execute(f"PRAGMA application_id = {PUBLISHED_ID}")
    connection.execute("VACUUM")


def kept_of(table: Table) -> Table:
    """The table as it is published: its columns, without references to what is dropped, and the indexes on them."""
    names = KEPT[table.name].columns or tuple(column.name for column in table.columns)
    kept = tuple(
        replace(column, refers=column.refers if column.refers in KEPT else None)
        for column in table.columns
        if column.name in names
    )
    dropped = {column.name for column in table.columns} - set(names)
    return replace(table, columns=kept, indexes=tuple(one for one in table.indexes if not _needs(one, dropped)))


def _needs(index: Index, dropped: set[str]) -> bool:
    return bool(set(index.columns) & dropped) or any(f'"{name}"' in index.where for name in dropped)


def _rebuild(connection: sqlite3.Connection, table: Table, *, where: str) -> None:
    """Source: sqlite.org, ALTER TABLE, Making Other Kinds Of Table Schema Changes."""
    listed = ", ".join(f'"{column.name}"' for column in table.columns)
    connection.execute(table.create_sql("_new"))
    connection.execute(f'INSERT INTO "_new" ({listed}) SELECT {listed} FROM "{table.name}" WHERE {where}')  # noqa: S608
    connection.execute(f'DROP TABLE "{table.name}"')
    connection.execute(f'ALTER TABLE "_new" RENAME TO "{table.name}"')
    for sql in table.index_sql().values():
        connection.execute(sql)
