"""Where a catalogue keeps its things on disk, and the lock that one run at a time holds on it.

Never leaves a stale lock: the lock is the kernel's and dies with its holder, kill -9 included.
"""

import contextlib
import fcntl
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from curator.errors import LockedError, StoreError


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
    def held(self) -> Iterator[None]:
        """Holds the catalogue against other runs for as long as the block runs.

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
            _take(handle, lock)
            yield
        finally:
            os.close(handle)


def _take(handle: int, lock: Path) -> None:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        holder = os.pread(handle, 32, 0).decode("ascii", "replace").strip() or "unknown"
        raise LockedError(
            f"{lock.parent.parent}: another run holds this catalogue (process {holder}): wait until it has finished"
        ) from error
    os.ftruncate(handle, 0)
    os.pwrite(handle, f"{os.getpid()}\n".encode("ascii"), 0)
