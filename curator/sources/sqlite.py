"""An SQLite file of somebody else: the rows of a query, or of each table that holds addresses, as rows of a table.

Never writes, never attaches or loads anything, and never lets a query go on without end. It is the only file outside
`store` that speaks SQL, and the SQL is the operator's.
"""

import re
import sqlite3
from collections.abc import Iterator
from typing import Final

from curator.sources._archive import UnreadableError
from curator.sources._kind import Kind, Origin, Reading
from curator.sources._options import texts
from curator.sources._sheets import MAX_CELL, MAX_COLUMNS, SheetRow, read_rows

MAGIC: Final = b"SQLite format 3\x00"
MAX_STEPS: Final = 60_000_000
"""Of SQLite's machine in all: a second or a few."""

_A_STEP: Final = 100_000
_ALLOWED: Final = frozenset(
    (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE)
)
_REFUSED_FUNCTIONS: Final = frozenset(
    ("load_extension", "readfile", "writefile", "edit", "fts3_tokenizer", "randomblob")
)
_ADDRESS: Final = re.compile(r"https?://", re.IGNORECASE)


def read(raw: bytes, origin: Origin) -> Reading:
    """One document of kind "file". A mention's row is that of the answer, from 1.

    Options of the source: `query` (one SELECT); without it every table with an address among its first 200 rows is read
    and names a section. `url`, `title` and the rest name columns, as for `csv`.
    """
    if not raw.startswith(MAGIC):
        raise UnreadableError(origin.doc, "is no SQLite database", "say which kind it is, or correct its location")
    connection = sqlite3.connect(":memory:")
    try:
        _harden(connection)
        connection.deserialize(_without_log(raw))
        _watch(connection)
        queries = [("", query) for query in texts(origin, "query")] or list(_tables(connection))
        return read_rows(_rows(connection, queries), origin, title=None, is_named=len(queries) > 1)
    except sqlite3.Error as error:
        raise UnreadableError(origin.doc, *_why(str(error), asked=bool(texts(origin, "query")))) from None
    finally:
        connection.close()


def claims(head: bytes) -> bool:
    return head.startswith(MAGIC)


def _without_log(raw: bytes) -> bytes:
    """A database that keeps a log beside it is read as of its last checkpoint (sqlite.org/fileformat2.html, 1.3.3)."""
    return raw[:18] + b"\x01\x01" + raw[20:] if raw[18:20] == b"\x02\x02" else raw


def _harden(connection: sqlite3.Connection) -> None:
    """What sqlite.org/security.html asks for with files of strangers."""
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 50_000_000)
    connection.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, 100_000)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "temp_store=MEMORY"):
        connection.execute(f"PRAGMA {pragma}")


def _watch(connection: sqlite3.Connection) -> None:
    left = MAX_STEPS // _A_STEP

    def step() -> bool:
        nonlocal left
        left -= 1
        return left < 0

    def may(action: int, _first: str | None, second: str | None, *_: str | None) -> int:
        is_refused = action == sqlite3.SQLITE_FUNCTION and (second or "").lower() in _REFUSED_FUNCTIONS
        return sqlite3.SQLITE_OK if action in _ALLOWED and not is_refused else sqlite3.SQLITE_DENY

    connection.set_progress_handler(step, _A_STEP)
    connection.set_authorizer(may)


def _tables(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """The tables and views that hold an address, by name; those that only serve a search index do not count."""
    listed = "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' ORDER BY name"
    names = [str(name) for (name,) in connection.execute(listed)]
    for name in names:
        quoted = '"' + name.replace('"', '""') + '"'
        if re.search(r"_(?:content|data|idx|docsize|config|segments|segdir|stat|fts)\Z", name):
            continue
        try:
            sample = connection.execute(f"SELECT * FROM {quoted} LIMIT 200").fetchall()  # noqa: S608  the name is quoted
        except sqlite3.OperationalError:
            continue  # a table of a kind that is not loaded here
        if any(isinstance(cell, str) and _ADDRESS.search(cell) for row in sample for cell in row):
            yield name, f"SELECT * FROM {quoted}"  # noqa: S608


def _rows(connection: sqlite3.Connection, queries: list[tuple[str, str]]) -> Iterator[SheetRow]:
    for sheet, (name, query) in enumerate(queries):
        cursor = connection.execute(query)
        yield SheetRow(sheet, name, 0, [str(told[0]) for told in cursor.description or ()][:MAX_COLUMNS])
        for number, row in enumerate(cursor, 1):
            yield SheetRow(sheet, name, number, [_text(cell) for cell in row[:MAX_COLUMNS]])


def _text(cell: object) -> str:
    return "" if cell is None or isinstance(cell, bytes) else str(cell)[:MAX_CELL]


def _why(error: str, *, asked: bool) -> tuple[str, str]:
    if "interrupted" in error:
        return "asks for more work than a list of links needs, so it was stopped", "write a simpler query"
    if "not authorized" in error or "prohibited" in error:
        return "asks for more than reading", "write one SELECT"
    if asked and "malformed" not in error and "not a database" not in error:
        return f"does not answer the query ({error})", "correct `query` of the source"
    return f"is a damaged database ({error})", "copy it again while nobody writes to it"


KIND: Final = Kind(
    name="sqlite", read=read, suffixes=(".sqlite", ".sqlite3", ".db"), claims=claims, is_packed=True,
    media_types=("application/vnd.sqlite3", "application/x-sqlite3"),
    example="| title | url |\n| A page | https://a.example/ |\n",
)  # fmt: skip
