"""The way from a page to the catalogue's database: what is read in Datasette's reading threads, what is written in its
one writing thread, each write a transaction.

Never opens the connections of the public: those of the desk are its own, and no stock page ever gets at them.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar

from datasette.database import Database

from curator import decisions
from curator import store as keep

PUBLIC: Final = "curator"
"""Datasette's name for the catalogue: that of its file, which templates and permissions rely on."""

PRIVATE: Final = "curator-desk"
"""The name under which the desk's own connections are prepared; it stands in no list of Datasette's databases."""

_KEPT: Final = "_curator_desk_database"
_HAS_DESK: Final = "_curator_has_desk"
_TALLY: Final = "_curator_desk_tally"

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


def name(datasette: Any) -> str:
    """Datasette's name for the catalogue: `curator`, or that of the file of a published copy."""
    if PUBLIC in datasette.databases:
        return PUBLIC
    return next((name for name in datasette.databases if not name.startswith("_")), PUBLIC)


def tally(datasette: Any) -> decisions.Tally:
    """The counts that this server remembers."""
    found = getattr(datasette, _TALLY, None)
    if found is None:
        found = decisions.Tally()
        setattr(datasette, _TALLY, found)
    return found


def close(datasette: Any) -> None:
    """Closes the desk's own connections."""
    kept = getattr(datasette, _KEPT, None)
    if kept is not None:
        kept[0].close()


def has_desk(datasette: Any) -> bool:
    """False for a copy made by `curator publish`: nobody signs in there, and nothing is ever written."""
    return bool(getattr(datasette, _HAS_DESK, True))


async def look_at(datasette: Any) -> None:
    """Finds out, at the start, whether a desk or a published copy is served.

    Raises:
        StoreError: the database is of another program or another version.
    """
    is_published = await read(datasette, keep.is_published)
    setattr(datasette, _HAS_DESK, not is_published)


def _database(datasette: Any) -> Any:
    kept = getattr(datasette, _KEPT, None)
    if kept is None or (not has_desk(datasette) and kept[1] != _inode(kept[0].path)):
        kept = _opened(datasette, is_anew=kept is not None)
        setattr(datasette, _KEPT, kept)
    return kept[0]


def _opened(datasette: Any, *, is_anew: bool) -> tuple[Any, int]:
    """The desk's own connections; those of the public are made anew with them when the file is another one."""
    served = datasette.get_database(name(datasette))
    inode = _inode(served.path)
    if is_anew:
        datasette.remove_database(served.name)
        served = datasette.add_database(Database(datasette, path=served.path, is_mutable=False), name=served.name)
    database = Database(datasette, path=served.path, is_mutable=served.is_mutable)
    database.name = PRIVATE
    return database, inode


def _inode(path: str) -> int:
    """The file behind the name: `curator publish` puts a new one in the place of the old."""
    return Path(path).stat().st_ino
