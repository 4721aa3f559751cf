"""Keeps the pieces of remote sources as they came, below db/cache, so that a site is asked only for what changed.

Never needed: whoever empties the folder loses nothing but the next night's savings.
"""

import contextlib
import hashlib
import shutil
import zlib
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec

from curator.jobs.folder import Folder

MAX_KEPT_BYTES: Final = 256 * 1024 * 1024
"""What is larger when unpacked was not written by us."""


class Kept(msgspec.Struct, frozen=True):
    """One piece: what stands in the first line of its file, and its bytes behind that line."""

    at: datetime
    url: str
    final_url: str | None = None
    media_type: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    raw: bytes = b""


_HEAD: Final = msgspec.json.Decoder(Kept)


@dataclass(frozen=True, slots=True)
class Cache:
    """The folder of one source's pieces."""

    path: Path

    def get(self, url: str) -> Kept | None:
        """The piece as it came last; None when there is none that can be read."""
        try:
            head, _, packed = self._file(url).read_bytes().partition(b"\n")
            kept = _HEAD.decode(head)
            inflate = zlib.decompressobj()
            raw = inflate.decompress(packed, MAX_KEPT_BYTES)
        except (OSError, msgspec.DecodeError, zlib.error):
            return None
        return msgspec.structs.replace(kept, raw=raw) if inflate.eof and kept.url == url else None

    def put(self, piece: Kept) -> None:
        """Keeps the piece in place of the one before. A disk that is full is somebody else's news."""
        head = msgspec.json.encode(msgspec.structs.replace(piece, raw=b""))
        target = self._file(piece.url)
        part = target.with_suffix(".part")
        with contextlib.suppress(OSError):
            self.path.mkdir(parents=True, exist_ok=True)
            part.write_bytes(head + b"\n" + zlib.compress(piece.raw, 6))
            part.replace(target)

    def keep_only(self, wanted: Collection[str]) -> None:
        """Throws away what no page of the source asks for any more."""
        names = {self._file(one).name for one in wanted}
        with contextlib.suppress(OSError):
            for entry in self.path.iterdir():
                if entry.name not in names:
                    entry.unlink(missing_ok=True)
            if not names:
                self.path.rmdir()

    def _file(self, url: str) -> Path:
        return self.path / hashlib.sha256(url.encode("utf-8", "surrogatepass")).hexdigest()[:40]


def cache_of(folder: Folder, source_key: str) -> Cache:
    """The cache of a source: it stays the same as long as the source's id does."""
    return Cache(_root(folder) / hashlib.sha256(source_key.encode()).hexdigest()[:24])


def forget_others(folder: Folder, source_keys: Collection[str]) -> None:
    """Removes the caches of sources that are no longer configured."""
    names = {cache_of(folder, key).path.name for key in source_keys}
    with contextlib.suppress(OSError):
        for entry in _root(folder).iterdir():
            if entry.name not in names and entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry, ignore_errors=True)


def _root(folder: Folder) -> Path:
    return folder.database.parent / "cache" / "sources"
