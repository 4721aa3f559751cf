"""The way from a page to the catalogue's database: what is read in Datasette's reading threads, what is written in its
one writing thread, each write a transaction.

Never opens the connections of the public: those of the desk are its own, and no stock page ever gets at them.
"""

from collections.abc import Callable
from typing import Any, Final, TypeVar

from datasette.database import Database

from curator import store as keep

PUBLIC: Final = "curator"
"""Datasette's name for the catalogue: that of its file, which templates and permissions rely on."""

PRIVATE: Final = "curator-desk"
"""The name under which the desk's own connections are prepared; it stands in no list of Datasette's databases."""

_KEPT: Final = "_curator_desk_database"

Result = TypeVar("Result")


async def read(datasette: Any, verb: Callable[[keep.Store], Result]) -> Result:
    """What `verb` reads from the catalogue, all of one moment, in one of Datasette's reading threads."""

    def work(connection: Any) -> Result:
        store = keep.Store(connection)
        with store.reading():
            return verb(store)

    result: Result = await _database(datasette).execute_fn(work)
    return result


async def write(datasette: Any, verb: Callable[[keep.Store], Result], *, request: Any = None) -> Result:
    """What `verb` answers once all that it wrote is kept; when it raises, nothing of it is.

    Raises:
        whatever `verb` raises, and the database's own complaint when it stays locked: `keep.is_busy` knows it.
    """
    result: Result = await _database(datasette).execute_write_fn(
        lambda connection: verb(keep.Store(connection)), request=request
    )
    return result


def close(datasette: Any) -> None:
    """Closes the desk's own connections."""
    database = getattr(datasette, _KEPT, None)
    if database is not None:
        database.close()


def _database(datasette: Any) -> Any:
    database = getattr(datasette, _KEPT, None)
    if database is None:
        database = Database(datasette, path=datasette.get_database(PUBLIC).path, is_mutable=True)
        database.name = PRIVATE
        setattr(datasette, _KEPT, database)
    return database
