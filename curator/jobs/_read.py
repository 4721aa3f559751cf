"""Brings the bytes of local files.

Never reads what is larger than the bound, and never raises for a source's own trouble: that is a SourceProblem.
"""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from curator import urls
from curator.jobs._paths import key_of
from curator.model import Source, SourceProblem

MAX_FILE_BYTES: Final = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Piece:
    """One file or response of a source. `doc` is its key: the path below the catalogue's folder, or the URL."""

    doc: str
    raw: bytes
    url: str | None = None
    media_type: str | None = None


def is_remote(source: Source) -> bool:
    return urls.is_web(source.location)


def read_files(files: Sequence[Path], folder: Path) -> Iterator[Piece | SourceProblem]:
    """One after the other, so that no more than one is in memory."""
    for path in files:
        doc = key_of(path, folder)
        try:
            if path.stat().st_size > MAX_FILE_BYTES:
                yield SourceProblem(doc, f"is larger than {MAX_FILE_BYTES // 2**20} MB", "split it into smaller files")
                continue
            yield Piece(doc, path.read_bytes())
        except OSError as error:
            what = f"cannot be read ({error.strerror})"
            yield SourceProblem(doc, what, "give this user the right to read it; its mentions of last time are kept")


def digest_of(files: Sequence[Path], folder: Path, salt: str) -> str | None:
    """A digest over the names and bytes of the files; None when one of them cannot be read."""
    total = hashlib.sha256(salt.encode())
    for path in files:
        total.update(f"\0{key_of(path, folder)}\0".encode())
        try:
            with path.open("rb") as handle:
                total.update(hashlib.file_digest(handle, "sha256").digest())
        except OSError:
            return None
    return total.hexdigest()
