"""Brings an older database to the declared schema: its steps for the data, and the declared schema for all the rest.

Never leaves a trigger or an index behind: both are made again from the declaration, because rebuilding a table drops
them.
"""

from collections.abc import Callable, Mapping
from typing import Final

from sqlite_utils import Database

from curator.store._searched import SEARCHED_WORDS
from curator.store.schema import APPLICATION_ID, SEARCH_SQL, TABLES, VERSION, VIEWS, indexes, triggers

Step = Callable[[Database], None]


def _tell_names_from_words(database: Database) -> None:
    """Version 3 searches wordings and authors apart from what else is said."""
    if "names" not in {column.name for column in database.table("resources").columns}:
        database.conn.execute("ALTER TABLE resources ADD COLUMN names TEXT")
    database.conn.execute(f"UPDATE resources SET {SEARCHED_WORDS}")  # noqa: S608  our own statement


def _remember_the_first_good_look(database: Database) -> None:
    """Version 4 keeps which page a resource showed when it was first found well: the first flip to a good state says
    at which look that was."""
    connection = database.conn
    for name, kind in (("first_good_at", "TEXT"), ("first_good_page_id", "INTEGER")):
        if name not in {column.name for column in database.table("resources").columns}:
            connection.execute(f"ALTER TABLE resources ADD COLUMN {name} {kind}")
    # The declared indexes are away while steps run, and these two are dropped with the others when they come back.
    connection.execute("CREATE INDEX migrating_checks ON checks (resource_id, at)")
    connection.execute("CREATE INDEX migrating_flips ON flips (resource_id, at)")
    connection.execute(
        "UPDATE resources SET (first_good_at, first_good_page_id) = ("
        "SELECT c.at, c.page_id FROM flips AS f "
        "CROSS JOIN checks AS c ON c.resource_id = f.resource_id AND c.at = f.at "
        "WHERE f.resource_id = resources.id AND f.state IN ('live', 'moved') AND f.why = 'look' "
        "AND c.page_id IS NOT NULL ORDER BY f.at LIMIT 1) WHERE first_good_page_id IS NULL"
    )


STEPS: Final[Mapping[int, Step]] = {3: _tell_names_from_words, 4: _remember_the_first_good_look}
"""By the version they lead to: what must happen to the data (renamed columns, filled values) before the declared schema
is laid over it. New tables, columns, indexes and triggers need no step."""


def migrate(database: Database, version: int, *, steps: Mapping[int, Step] = STEPS, to: int = VERSION) -> None:
    """Leads a database of schema `version` (0: empty) to the declared schema, within the caller's transaction.

    Foreign keys must be off.
    """
    connection = database.conn
    for number in range(version + 1, to + 1):
        step = steps.get(number)
        if step is not None and version > 0:
            drop_derived(database)
            step(database)
    conform(database)
    connection.execute(f"PRAGMA user_version = {to}")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def conform(database: Database) -> None:
    """Makes the database equal to the declared schema: what differs is made again, data of columns that stay is kept.

    Foreign keys must be off. Columns that are no longer declared are dropped with their data.
    """
    drop_derived(database)
    # A renamed table would otherwise rewrite the references that other tables hold to it.
    database.conn.execute("PRAGMA legacy_alter_table = ON")
    for table in TABLES:
        found = database.table(table.name)
        if not found.exists():
            database.conn.execute(table.create_sql())
        elif found.schema != table.create_sql():
            _rebuild(database, table.name, [column.name for column in table.columns], table.create_sql("_new"))
    database.conn.execute("PRAGMA legacy_alter_table = OFF")
    for sql in indexes().values():
        database.conn.execute(sql)
    _lay_search(database)
    for name, sql in VIEWS.items():
        assert name in sql
        database.conn.execute(sql)
    for sql in triggers().values():
        database.conn.execute(sql)


def drop_derived(database: Database) -> None:
    """Drops triggers, views and indexes (not those that belong to a table's own declaration)."""
    rows = database.conn.execute(
        "SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view', 'index') AND sql IS NOT NULL"
    ).fetchall()
    for kind in ("trigger", "view", "index"):
        for found, name in rows:
            if found == kind:
                database.conn.execute(f'DROP {kind.upper()} "{name}"')


def _rebuild(database: Database, name: str, columns: list[str], create_sql: str) -> None:
    """Source: sqlite.org, ALTER TABLE, Making Other Kinds Of Table Schema Changes."""
    kept = [column.name for column in database.table(name).columns if column.name in columns]
    listed = ", ".join(f'"{column}"' for column in kept)
    database.conn.execute(create_sql)
    database.conn.execute(f'INSERT INTO "_new" ({listed}) SELECT {listed} FROM "{name}"')  # noqa: S608  declared names
    database.conn.execute(f'DROP TABLE "{name}"')
    database.conn.execute(f'ALTER TABLE "_new" RENAME TO "{name}"')


def _lay_search(database: Database) -> None:
    """Makes a full-text index anew when its declaration changed, and fills it from what there is."""
    for name, sql in SEARCH_SQL.items():
        found = database.table(name)
        if found.exists() and found.schema == sql:
            continue
        if found.exists():
            database.conn.execute(f'DROP TABLE "{name}"')
        database.conn.execute(sql)
        database.conn.execute(f"INSERT INTO {name}({name}) VALUES ('rebuild')")  # noqa: S608  our own name
