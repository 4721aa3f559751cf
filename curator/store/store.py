"""The Store: one connection to a catalogue's database, and how it is opened, written and closed.

Never commits inside another's transaction, and never raises an error of sqlite3.
"""

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from sqlite_utils import Database

from curator.errors import StoreError
from curator.store import migrations
from curator.store._trouble import store_error, translated
from curator.store.schema import APPLICATION_ID, VERSION

BUSY_TIMEOUT_MS: Final = 10_000

CACHE_KIB: Final = 16_384
WAL_BYTES: Final = 64 * 1024 * 1024
"""What is left of the -wal file after a large source was collected."""

Parameters = Sequence[Any] | Mapping[str, Any]


class Store:
    """A connection with the catalogue's schema, used by one thread at a time.

    Wraps a connection of one's own (`open_store`) or somebody else's, such as Datasette's inside a write function:
    then a transaction that is open already is never committed, a failing verb takes back only what it did itself.
    """

    def __init__(self, connection: sqlite3.Connection, *, where: str = "curator.db") -> None:
        self.connection = connection
        self.where = where
        with translated(where):
            self.database = Database(connection, execute_plugins=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Closes the connection; what is not committed is lost."""
        with contextlib.suppress(sqlite3.Error):
            self.connection.close()

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing: BEGIN IMMEDIATE when no transaction is open, else a savepoint in the open one.

        Raises:
            StoreError: locked, full, read-only or damaged; nothing of the block is written.
        """
        with translated(self.where):
            begin, end, undo = _WITHIN if self.connection.in_transaction else _OWN
            self.connection.execute(begin)
            try:
                yield
                self.connection.execute(end)
            except BaseException:
                self._undo(undo)
                raise

    @contextlib.contextmanager
    def reading(self) -> Iterator[None]:
        """Everything read in the block is of one moment, whatever others write meanwhile."""
        with translated(self.where):
            if self.connection.in_transaction:
                yield
                return
            self.connection.execute("BEGIN")
            try:
                yield
            finally:
                self._undo(("ROLLBACK",))

    def rows(self, sql: str, parameters: Parameters = ()) -> list[sqlite3.Row]:
        """All rows of a query."""
        return list(self.each(sql, parameters))

    def each(self, sql: str, parameters: Parameters = ()) -> Iterator[sqlite3.Row]:
        """The rows of a query, one after the other."""
        with translated(self.where):
            cursor = self.connection.cursor()
            cursor.row_factory = sqlite3.Row
            yield from cursor.execute(sql, parameters)

    def row(self, sql: str, parameters: Parameters = ()) -> sqlite3.Row | None:
        """The first row of a query, None when there is none."""
        return next(iter(self.rows(sql, parameters)), None)

    def value(self, sql: str, parameters: Parameters = ()) -> Any:
        """The first column of the first row, None when there is none."""
        row = self.row(sql, parameters)
        return None if row is None else row[0]

    def run(self, sql: str, parameters: Parameters = ()) -> int:
        """Carries out one statement within an open transaction; gives the number of rows it touched."""
        with translated(self.where):
            return self.connection.execute(sql, parameters).rowcount

    def run_many(self, sql: str, rows: Iterable[Parameters]) -> int:
        """Carries out one statement for each row; gives the number of rows touched in all."""
        with translated(self.where):
            return self.connection.executemany(sql, rows).rowcount

    def limit_pages(self, pages: int) -> None:
        """Lets the database grow to so many pages and no further. Source: sqlite.org, PRAGMA max_page_count."""
        with translated(self.where):
            self.connection.execute(f"PRAGMA max_page_count = {int(pages)}").fetchone()

    def _undo(self, statements: tuple[str, ...]) -> None:
        # A full disk may have ended the transaction already: then there is nothing left to take back.
        if self.connection.in_transaction:
            for statement in statements:
                with contextlib.suppress(sqlite3.Error):
                    self.connection.execute(statement)


_OWN: Final = ("BEGIN IMMEDIATE", "COMMIT", ("ROLLBACK",))
_WITHIN: Final = ("SAVEPOINT curator", "RELEASE curator", ("ROLLBACK TO curator", "RELEASE curator"))


def open_store(path: Path, *, create: bool = True, read_only: bool = False) -> Store:
    """Opens the catalogue's database, makes it when it is missing, and brings an older schema up to date.

    Args:
        create: make database and folder when there are none; otherwise a missing one is an error.
        read_only: never writes, not even a newer schema.

    Raises:
        StoreError: none there, no database, somebody else's database, a newer schema, no right to write, disk full.
    """
    path = Path(path)
    is_new = not path.exists()
    if is_new and (read_only or not create):
        raise StoreError(f"{path}: there is no database yet: type `curator run` first, or name a catalogue with -C")
    if is_new:
        _make_folder(path.parent)
    store = Store(_connect(path, read_only=read_only), where=str(path))
    try:
        with translated(store.where):
            _prepare(store, path, read_only=read_only)
    except BaseException:
        store.close()
        raise
    return store


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"{folder}: cannot be made ({error.strerror}): make it by hand or give this user the right to"
        ) from error


def _connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    if path.is_dir():
        raise StoreError(f"{path}: is a folder, not a database: move it away, or name another catalogue with -C")
    uri = path.absolute().as_uri() + ("?mode=ro" if read_only else "?mode=rwc")
    try:
        connection = _opened(uri)
        if read_only:
            connection = _read_only(connection, uri, path)
    except sqlite3.Error as error:
        raise store_error(error, str(path)) from error
    return connection


def _opened(uri: str) -> sqlite3.Connection:
    # No isolation level: transactions begin where we say so, not before the first write.
    return sqlite3.connect(
        uri,
        uri=True,
        timeout=BUSY_TIMEOUT_MS / 1000,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )


def _read_only(connection: sqlite3.Connection, uri: str, path: Path) -> sqlite3.Connection:
    """In a folder that may not be written, a database in WAL mode opens only as unchanging: true when nobody has it
    open, which is when it has no -wal file. Source: sqlite.org, Write-Ahead Logging, Read-Only Databases."""
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        if path.with_name(path.name + "-wal").exists():
            raise
        connection.close()
        return _opened(uri + "&immutable=1")
    return connection


def _prepare(store: Store, path: Path, *, read_only: bool) -> None:
    connection = store.connection
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    with store.reading():
        version = _checked_version(connection, path)
    if read_only:
        if version < VERSION:
            made = "holds no catalogue yet" if version == 0 else "was made by an older curator"
            raise StoreError(f"{path}: {made}: type `curator run` once to bring it up to date")
        return
    if store.database.journal_mode != "wal":
        store.database.enable_wal()
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute(f"PRAGMA journal_size_limit = {WAL_BYTES}").fetchone()
    if version < VERSION:
        _bring_up_to_date(store, path)


def _bring_up_to_date(store: Store, path: Path) -> None:
    """Foreign keys are off meanwhile, because a table is rebuilt by dropping it; they are checked before the end."""
    store.connection.execute("PRAGMA foreign_keys = OFF")
    try:
        with store.transaction():
            migrations.migrate(store.database, _checked_version(store.connection, path))
            if store.connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
                raise StoreError(f"{path}: holds rows that point nowhere: bring back a copy of it, or report this")
    finally:
        store.connection.execute("PRAGMA foreign_keys = ON")


def _checked_version(connection: sqlite3.Connection, path: Path) -> int:
    """The schema's version; 0 for a database that holds nothing yet."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    owner = int(connection.execute("PRAGMA application_id").fetchone()[0])
    is_empty = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    if not is_empty and owner != APPLICATION_ID:
        raise StoreError(f"{path}: is a database of another program: move it away, or name another catalogue with -C")
    if version > VERSION:
        raise StoreError(
            f"{path}: was made by a newer curator (schema {version}, this one knows {VERSION}): upgrade curator"
        )
    return version
