"""What SQLite complains of, said in one sentence with a remedy.

Never lets an error of sqlite3 out of the room: whatever it is becomes a StoreError.
"""

import contextlib
import sqlite3
from collections.abc import Iterator, Mapping
from typing import Final

from curator.errors import StoreError

_SAID: Final[Mapping[int, str]] = {
    sqlite3.SQLITE_FULL: "the disk is full: make room and run again; what was saved before is safe",
    sqlite3.SQLITE_READONLY: "cannot be written: give this user the right to write the file and its folder",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened: give this user the right to read and write the file and its folder",
    sqlite3.SQLITE_PERM: "cannot be opened: give this user the right to read and write the file and its folder",
    sqlite3.SQLITE_BUSY: "is being written by another program: wait a little and try again",
    sqlite3.SQLITE_LOCKED: "is being written by another program: wait a little and try again",
    sqlite3.SQLITE_NOTADB: "is no database: move the file away, or name another catalogue with -C",
    sqlite3.SQLITE_CORRUPT: "is damaged: bring back a copy of it, or move it away and run again",
    sqlite3.SQLITE_IOERR: "the disk does not read or write: look at the disk, then run again",
    sqlite3.SQLITE_TOOBIG: "a single value is larger than a database can hold: split the source that holds it",
    sqlite3.SQLITE_NOMEM: "there is not enough memory: close other programs and run again",
}

_OTHERWISE: Final = "refuses what was asked ({error}): this is a mistake of curator, please report it"


def store_error(error: sqlite3.Error, where: str) -> StoreError:
    """The same complaint as `where: what: what to do`. Source: sqlite.org, Result and Error Codes."""
    code = getattr(error, "sqlite_errorcode", None)
    said = None if code is None else _SAID.get(code & 0xFF)
    if said is None and "closed database" in str(error):
        said = "was closed already: this is a mistake of curator, please report it"
    return StoreError(f"{where}: {said or _OTHERWISE.format(error=error)}")


@contextlib.contextmanager
def translated(where: str) -> Iterator[None]:
    """Raises every sqlite3.Error of the block as a StoreError."""
    try:
        yield
    except sqlite3.Error as error:
        raise store_error(error, where) from error
