"""Publishes the catalogue: a SQLite file without the desk, and the exports beside it, each put in its place at once.

Never leaves half a file under a public name: what a killed run left behind is hidden, and swept by the next one.
"""

import gzip
import io
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import Final

from curator import export
from curator import store as keep
from curator.errors import StoreError
from curator.jobs import export as exports
from curator.jobs.folder import Folder
from curator.store import Store

DRAFT: Final = ".publishing-"
DATABASE: Final = "curator.db"


@dataclass(frozen=True, slots=True)
class Published:
    """One file that was written: where, and its size."""

    path: Path
    size: int


def publish(folder: Path, *, out: Path, at: datetime, url: str | None = None) -> Iterator[Published]:
    """Writes the public database and the gzip dumps into `out`, one after the other, each named once it is whole.

    All are of the same moment.

    Args:
        at: aware UTC; the time that exports name as their own.
        url: where the catalogue is served; None leaves out what is of no use without it.

    Raises:
        StoreError: there is no catalogue, or `out` cannot be written.
    """
    draft = out / f"{DRAFT}{os.getpid()}-{DATABASE}"
    try:
        out.mkdir(parents=True, exist_ok=True)
        _sweep(out)
        with keep.open_store(Folder(folder).database, create=False) as store:
            keep.snapshot(store, draft)
        with keep.open_store(draft, read_only=True) as copy:
            dumps = tuple(_dumps(copy, out, at=at, url=url))
        keep.strip(draft)
        yield _placed(draft, out / DATABASE)
        for written, name in dumps:
            yield _placed(written, out / name)
    except OSError as error:
        raise StoreError(f"{out}: cannot be written ({error.strerror}): choose another place with -o") from error
    finally:
        for left in out.glob(f"{DRAFT}{os.getpid()}-*"):
            left.unlink(missing_ok=True)


def _dumps(store: Store, out: Path, *, at: datetime, url: str | None) -> Iterator[tuple[Path, str]]:
    """Every format whose addresses are known, packed: the same catalogue gives the same bytes."""
    for form in export.FORMATS:
        if form.needs_address and url is None:
            continue
        name = f"{PurePosixPath(form.path).name}.gz"
        draft = out / f"{DRAFT}{os.getpid()}-{name}"
        with (
            draft.open("wb") as handle,
            gzip.GzipFile(filename="", mode="wb", compresslevel=6, fileobj=handle, mtime=0) as packed,
            io.TextIOWrapper(packed, encoding="utf-8", newline="") as text,
        ):
            text.writelines(exports.pieces(store, form, at=at, url=url))
        yield draft, name


def _placed(draft: Path, path: Path) -> Published:
    """Gives a whole file its name, once its bytes and then its name are on the disk. Source: POSIX, rename, fsync."""
    size = draft.stat().st_size
    for place, way in ((draft, os.O_RDWR), (None, os.O_RDONLY)):
        if place is None:
            draft.replace(path)
        handle = os.open(place or path.parent, way)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    return Published(path, size)


def _sweep(out: Path) -> None:
    """Takes away what runs that were killed left behind; a run that is still at work keeps its own."""
    for left in out.glob(f"{DRAFT}*"):
        number = left.name.removeprefix(DRAFT).partition("-")[0]
        if not (number.isdecimal() and _is_alive(int(number))):
            left.unlink(missing_ok=True)


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return process != os.getpid()
