"""The declared schema is the database, after whatever happened to it before."""

import sqlite3
from pathlib import Path

import pytest
from datasette.utils import detect_fts
from sqlite_utils import Database

from curator import store as keep
from curator.errors import StoreError
from curator.store import migrations
from curator.store.schema import SEARCH_SQL, SEARCH_TABLE, TABLES, VERSION, VIEWS, indexes, triggers
from tests.store import sample


def _declared(connection: sqlite3.Connection) -> set[tuple[str, str, str]]:
    return set(connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"))


def _rename_a_column(database: Database) -> None:
    database.conn.execute("ALTER TABLE portals RENAME COLUMN label TO name")


def _age(connection: sqlite3.Connection) -> None:
    """Makes a database of this version look like one of an earlier one."""
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.executescript(
        """
        DROP TRIGGER checks_no_delete; DROP TRIGGER resources_search_update; DROP VIEW entries;
        DROP INDEX resources_unjudged; DROP INDEX mentions_resource_id_gone_at; DROP INDEX sections_headed;
        CREATE INDEX left_over ON portals (name);
        CREATE TRIGGER left_over_too AFTER INSERT ON runs BEGIN DELETE FROM hosts; END;
        ALTER TABLE portals RENAME COLUMN name TO label;
        ALTER TABLE portals ADD COLUMN fax TEXT;
        ALTER TABLE mentions DROP COLUMN part;
        DROP TABLE rulings;
        """
    )
    Database(connection, execute_plugins=False).table("sections").transform(drop={"line"})


def test_a_migrated_database_is_the_same_as_a_new_one(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    sample.filled(old).close()
    connection = sqlite3.connect(old / "db" / "curator.db", isolation_level=None)
    _age(connection)
    steps = {VERSION + 1: _rename_a_column}
    migrations.migrate(Database(connection, execute_plugins=False), VERSION, steps=steps, to=VERSION + 1)
    with sample.opened(new) as fresh:
        assert _declared(connection) == _declared(fresh.connection)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("PRAGMA user_version").fetchone() == (VERSION + 1,)
    assert connection.execute("SELECT name FROM portals WHERE key = 'routes'").fetchone() == ("Routes",)
    assert connection.execute("SELECT count(*), max(part) FROM mentions").fetchone() == (5, 1)
    connection.close()


def test_version_4_learns_from_the_log_what_was_there_at_the_first_good_look(tmp_path: Path) -> None:
    """The first flip to a good state whose look brought a page; nothing for what was never found well."""
    with sample.filled(tmp_path) as store:
        run_id = keep.start_run(store, "run", at=sample.START)
        number = sample.story(store, run_id, sample.check(0, body=sample.page("First")), sample.verdict())
        sample.story(store, run_id, sample.check(1, body=sample.page("Second")), sample.verdict())
        columns = "id, first_good_at, first_good_page_id"
        known = [tuple(row) for row in store.rows(f"SELECT {columns} FROM resources ORDER BY id")]
        title = store.value("SELECT title FROM pages WHERE id = ?", ({a: c for a, _, c in known}[number],))
        assert title == "First"
    connection = sqlite3.connect(tmp_path / "db" / "curator.db", isolation_level=None)
    connection.executescript(
        "PRAGMA foreign_keys = OFF; DROP VIEW entries; ALTER TABLE resources DROP COLUMN first_good_at; "
        "ALTER TABLE resources DROP COLUMN first_good_page_id; PRAGMA user_version = 3"
    )
    connection.close()
    with keep.open_store(tmp_path / "db" / "curator.db") as store, sample.opened(tmp_path / "new") as fresh:
        assert [tuple(row) for row in store.rows(f"SELECT {columns} FROM resources ORDER BY id")] == known
        assert _declared(store.connection) == _declared(fresh.connection)


def test_an_older_database_is_brought_up_to_date_when_it_is_opened(tmp_path: Path) -> None:
    sample.filled(tmp_path).close()
    path = tmp_path / "db" / "curator.db"
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript("DROP INDEX resources_unjudged; DROP VIEW entries; PRAGMA user_version = 0")
    connection.close()
    with pytest.raises(StoreError, match="once to bring it up to date"):
        keep.open_store(path, read_only=True)
    with keep.open_store(path) as store:
        assert len(list(keep.entries(store))) == 4
        assert store.value("PRAGMA user_version") == VERSION
        assert store.value("PRAGMA foreign_keys") == 1


def test_the_database_holds_what_is_declared_and_nothing_else(empty: keep.Store) -> None:
    found = {
        (row["type"], row["name"]) for row in empty.rows("SELECT type, name FROM sqlite_master WHERE sql IS NOT NULL")
    }
    declared = {("table", table.name) for table in TABLES}
    declared |= {("index", name) for name in indexes()} | {("trigger", name) for name in triggers()}
    declared |= {("view", name) for name in VIEWS}
    assert {one for one in found if not one[1].startswith(tuple(SEARCH_SQL))} == declared


@pytest.mark.parametrize("described", keep.describe(), ids=lambda described: described.name)
def test_every_column_is_described_in_a_sentence(empty: keep.Store, described: keep.Described) -> None:
    found = [row["name"] for row in empty.rows(f'PRAGMA table_info("{described.name}")')]
    assert found == [column.name for column in described.columns]
    assert described.comment.endswith(".")
    assert all(column.comment and column.comment[-1] in ".:…" for column in described.columns)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_table_is_strict_with_indexes_for_facets_label_and_references(empty: keep.Store, table: object) -> None:
    found = empty.database.table(table.name)  # type: ignore[attr-defined]
    assert found.strict
    first = {row["name"]: empty.rows(f'PRAGMA index_info("{row["name"]}")')[0]["name"] for row in empty.rows(
        f'PRAGMA index_list("{found.name}")'
    )}  # fmt: skip
    wanted = set(table.facets) | {key.column for key in found.foreign_keys}  # type: ignore[attr-defined]
    nobody_asks = {"good_page_id", "first_good_page_id", "evidence_id", "page_id", "approved_page_id"}
    assert wanted - nobody_asks <= set(first.values())


@pytest.mark.parametrize("table", ["checks", "flips", "decisions"])
@pytest.mark.parametrize(
    "verb", ["UPDATE {} SET at = 'x'", "DELETE FROM {}", "INSERT OR REPLACE INTO {} (id) VALUES (1)"]
)
def test_a_log_takes_rows_and_never_changes_them(store: keep.Store, table: str, verb: str) -> None:
    run_id = keep.start_run(store, "run", at=sample.START)
    number = sample.story(store, run_id, sample.check(0), sample.verdict())
    store.run(
        "INSERT INTO decisions (at, by, resource_id, action) VALUES ('2026-03-01T03:00:00Z', 'ann', ?, 'fine')",
        (number,),
    )
    before = [tuple(row) for row in store.rows(f"SELECT * FROM {table}")]
    with pytest.raises(StoreError):
        store.run(verb.format(table))
    assert [tuple(row) for row in store.rows(f"SELECT * FROM {table}")] == before != []


def test_search_is_found_by_datasette_and_by_sqlite_utils(empty: keep.Store) -> None:
    assert detect_fts(empty.connection, "resources") == SEARCH_TABLE
    assert empty.database.table("resources").detect_fts() == SEARCH_TABLE


@pytest.mark.parametrize(
    ("words", "count"),
    [
        pytest.param("barriers", 2, id="a word of the wording"),
        pytest.param("Achiron", 1, id="a word of the annotation"),
        pytest.param("BARRIE*", 2, id="the beginning of a word in capitals"),
        pytest.param("élèves", 0, id="a word that is nowhere"),
        pytest.param("thelearningcommunity", 0, id="a candidate is never shown, so it is not found"),
    ],
)
def test_search_knows_the_wordings(store: keep.Store, words: str, count: int) -> None:
    assert _found(store, words) == count


def test_search_follows_what_pages_and_documents_say(store: keep.Store) -> None:
    run_id = keep.start_run(store, "run", at=sample.START)
    sample.story(store, run_id, sample.check(0, body=sample.page("Été à l’école")), sample.verdict())
    assert _found(store, "ete") == 1
    sample.story(store, run_id, sample.check(1, body=sample.page("Winter")), sample.verdict())
    assert [_found(store, "ete"), _found(store, "winter")] == [0, 1]
    keep.forget_sources(store, [], at=sample.night(2))
    assert [_found(store, "achiron"), _found(store, "winter")] == [0, 1]
    store.run(f"INSERT INTO {SEARCH_TABLE}({SEARCH_TABLE}, rank) VALUES ('integrity-check', 1)")


def _found(store: keep.Store, words: str) -> int:
    return int(store.value(f"SELECT count(*) FROM {SEARCH_TABLE} WHERE {SEARCH_TABLE} MATCH ?", (words,)))


def test_public_tables_are_named_one_by_one() -> None:
    assert set(keep.PUBLIC_TABLES) == {
        "portals", "documents", "sections", "mentions", "tags", "terms", "hosts", "resources", "entries",
        "resources_fts",
    }  # fmt: skip
    assert set(keep.TABLE_PAGES) <= set(keep.PUBLIC_TABLES)


def test_a_database_of_another_version_is_not_served(empty: keep.Store) -> None:
    keep.fail_if_foreign(empty)
    empty.run(f"PRAGMA user_version = {VERSION + 1}")
    with pytest.raises(StoreError, match="newer curator"):
        keep.fail_if_foreign(empty)
    with pytest.raises(StoreError, match="another program"):
        keep.fail_if_foreign(keep.Store(sqlite3.connect(":memory:")))
