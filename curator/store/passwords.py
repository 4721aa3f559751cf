"""Hashes of passwords, in a file of their own beside the catalogue's database: `passwords.db`.

Never stands in the database that Datasette serves, so that no table page, no SQL and no copy of the catalogue holds
one; and never sees a password.
"""

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from curator.errors import StoreError
from curator.store import _coding as code
from curator.store._trouble import translated
from curator.store.store import BUSY_TIMEOUT_MS, Store

FILE: Final = "passwords.db"

_TABLE: Final = (
    "CREATE TABLE IF NOT EXISTS passwords (name TEXT PRIMARY KEY, hash TEXT NOT NULL, "
    "failed INTEGER NOT NULL DEFAULT 0, failed_at TEXT) STRICT"
)


@dataclass(frozen=True, slots=True)
class PasswordLine:
    """An editor's hash, how many attempts in a row were wrong, and when the last of them was."""

    hash: str
    failed: int = 0
    failed_at: datetime | None = None


def password_line(store: Store, name: str) -> PasswordLine | None:
    """What is kept of an editor's password; None when there is none."""
    with _opened(store) as connection:
        row = connection.execute(
            "SELECT hash, failed, failed_at FROM passwords WHERE name = ?", (code.clean_text(name),)
        ).fetchone()
    return None if row is None else PasswordLine(row[0], row[1], code.maybe_from_time(row[2]))


def save_password(store: Store, name: str, hashed: str) -> None:
    """Keeps an editor's new hash and forgets the attempts made so far."""
    with _opened(store) as connection:
        connection.execute(
            "INSERT INTO passwords (name, hash) VALUES (?, ?) "
            "ON CONFLICT (name) DO UPDATE SET hash = excluded.hash, failed = 0, failed_at = NULL",
            (code.clean_text(name), hashed),
        )


def forget_password(store: Store, name: str) -> None:
    """Removes an editor's hash: nobody logs in by it any more."""
    with _opened(store) as connection:
        connection.execute("DELETE FROM passwords WHERE name = ?", (code.clean_text(name),))


def save_attempt(store: Store, name: str, *, at: datetime, right: bool) -> None:
    """Counts one more wrong attempt, or forgets them all after a right one."""
    with _opened(store) as connection:
        connection.execute(
            "UPDATE passwords SET failed = iif(?, 0, failed + 1), failed_at = iif(?, NULL, ?) WHERE name = ?",
            (right, right, code.to_time(at), code.clean_text(name)),
        )


@contextlib.contextmanager
def _opened(store: Store) -> Iterator[sqlite3.Connection]:
    """A connection to the file, each statement its own transaction; made for this user only when it is missing.

    Raises:
        StoreError: the database lies in no folder, or the file cannot be read or written.
    """
    path = _path(store)
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    except OSError as error:
        raise StoreError(f"{path}: cannot be written ({error.strerror}): make it writable for this user") from error
    with translated(str(path)):
        connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_MS / 1000, isolation_level=None)
        try:
            connection.execute(_TABLE)
            yield connection
        finally:
            connection.close()


def _path(store: Store) -> Path:
    rows = store.rows("PRAGMA database_list")
    file = next((row["file"] for row in rows if row["name"] == "main"), "")
    if not file:
        raise StoreError(f"{store.where}: lies in no folder, so passwords cannot be kept beside it: use a file")
    return Path(file).with_name(FILE)
