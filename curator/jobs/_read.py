"""Brings the bytes of a source: local files by glob, remote ones through the wire.

Never reads what is larger than the bound, and never raises for a source's own trouble: that is a SourceProblem.
"""

import glob
import hashlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from curator import urls
from curator.errors import ConfigError
from curator.jobs.settings import with_secrets
from curator.model import Purpose, Request, Source, SourceProblem
from curator.web import Wire

MAX_FILE_BYTES: Final = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Piece:
    """One file or response of a source. `doc` is its key: the path below the catalogue's folder, or the URL."""

    doc: str
    raw: bytes
    url: str | None = None
    media_type: str | None = None


@dataclass(frozen=True, slots=True)
class Arrival:
    """What came of fetching a remote source: a piece, a problem, or neither when it is unchanged."""

    piece: Piece | None = None
    problem: SourceProblem | None = None
    etag: str | None = None
    last_modified: str | None = None


def is_remote(source: Source) -> bool:
    return urls.is_web(source.location)


def paths(source: Source, folder: Path) -> tuple[Path, ...]:
    """The files of a local source, sorted by name; directories and hidden files are left out."""
    pattern = source.location
    if not Path(pattern).is_absolute():
        pattern = str(Path(glob.escape(str(folder))) / pattern)
    found = (Path(name) for name in glob.glob(pattern, recursive=True))  # noqa: PTH207  absolute patterns, too
    return tuple(sorted(path for path in found if path.is_file()))


def key_of(path: Path, folder: Path) -> str:
    """The same every night and on every machine: the path below the catalogue's folder, where it is below it."""
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else path.as_posix()


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


async def fetch(source: Source, wire: Wire, *, etag: str | None, last_modified: str | None) -> Arrival:
    """Asks the wire for a remote source; unchanged (304) gives an empty Arrival."""
    try:
        url = with_secrets(source.location, os.environ)
    except ConfigError as error:
        what, _, remedy = str(error).partition(": ")[2].partition(": ")
        return Arrival(problem=SourceProblem(source.location, what, remedy))
    request = Request(url=url, language=source.language, etag=etag, last_modified=last_modified, purpose=Purpose.SOURCE)
    fetched = await wire.fetch(request)
    evidence = fetched.evidence
    if evidence.status == 304:
        return Arrival(etag=etag, last_modified=last_modified)
    if evidence.failure is not None or evidence.status != 200 or fetched.body is None:
        said = evidence.failure.value if evidence.failure else f"status {evidence.status}"
        what = f"cannot be fetched ({said})"
        return Arrival(problem=SourceProblem(source.location, what, "its mentions of last time are kept; try its URL"))
    if evidence.truncated:
        what = "is larger than the wire reads of a source"
        return Arrival(problem=SourceProblem(source.location, what, "raise source_max under courtesy in sources.yaml"))
    hop = evidence.hops[-1]
    final = evidence.final_url if url == source.location else None  # what a secret made is not written down
    piece = Piece(source.location, fetched.body, url=final or source.location, media_type=evidence.content_type)
    return Arrival(piece, etag=hop.header("etag"), last_modified=hop.header("last-modified"))
