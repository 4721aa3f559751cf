"""Where a catalogue keeps its things on disk, and the lock that one run at a time holds on it.

Never leaves a stale lock: the lock is the kernel's and dies with its holder, kill -9 included.
"""

import contextlib
import fcntl
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from curator.errors import LockedError, StoreError

PATIENCE_S: Final = 10.0
"""So long a run waits for one that holds the catalogue only briefly."""

_BRIEFLY: Final = "briefly"


@dataclass(frozen=True, slots=True)
class Folder:
    """A catalogue's folder: `sources.yaml`, `db/curator.db` and `reports/` below `path`."""

    path: Path

    @property
    def database(self) -> Path:
        return self.path / "db" / "curator.db"

    @property
    def reports(self) -> Path:
        return self.path / "reports"

    @contextlib.contextmanager
    def held(self, *, briefly: bool = False) -> Iterator[None]:
        """Holds the catalogue against other runs for as long as the block runs.

        Args:
            briefly: the block only writes what it has, without the network. Whoever comes meanwhile waits for it
                instead of giving up.

        Raises:
            LockedError: another run holds it; says which process.
            StoreError: db/ cannot be made or written.
        """
        lock = self.database.parent / "curator.lock"
        try:
            lock.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        except OSError as error:
            raise StoreError(
                f"{lock}: cannot be written ({error.strerror}): make {lock.parent} writable for this user, or choose "
                "another catalogue with -C"
            ) from error
        try:
            _take(handle, lock, briefly=briefly)
            yield
        finally:
            os.close(handle)


def _take(handle: int, lock: Path, *, briefly: bool) -> None:
    over = time.monotonic() + PATIENCE_S
    while not _is_taken(handle):
        holder, _, how = os.pread(handle, 32, 0).decode("ascii", "replace").strip().partition(" ")
        if how == _BRIEFLY and time.monotonic() < over:
            time.sleep(0.05)
            continue
        raise LockedError(
            f"{lock.parent.parent}: another run holds this catalogue (process {holder or 'unknown'}): "
            "wait until it has finished"
        )
    os.ftruncate(handle, 0)
    os.pwrite(handle, f"{os.getpid()} {_BRIEFLY if briefly else ''}\n".encode("ascii"), 0)


def _is_taken(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
