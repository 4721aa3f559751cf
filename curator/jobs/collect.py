"""Reads every source and brings the catalogue up to date: what mentions what, where, in which words.

Never loses a mention to a source's bad night: what cannot be read keeps its mentions of last time and is reported.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

import msgspec

from curator import sources
from curator import store as keep
from curator.jobs import _read
from curator.jobs.folder import Folder
from curator.jobs.settings import SETTINGS_FILE
from curator.jobs.watch import Stop, Watch, unwatched
from curator.model import Clock, Document, Settings, Source, SourceProblem
from curator.store import Store
from curator.web import Wire

READER_VERSION: Final = "2"
"""Part of each source's digest: raise it when the readers see something new, and every source is read again."""

INLINE: Final = "inline"


@dataclass(frozen=True, slots=True)
class Collected:
    """What collecting brought: numbers over all sources, and every problem in the order of the sources."""

    read: int = 0
    unchanged: int = 0
    mentions: int = 0
    appeared: int = 0
    vanished: int = 0
    problems: tuple[SourceProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class _Haul:
    """What one source gave this time; `unread` are the documents that keep their mentions of last time."""

    documents: tuple[Document, ...] = ()
    problems: tuple[SourceProblem, ...] = ()
    unread: frozenset[str] = frozenset()
    digest: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    is_unchanged: bool = False


async def collect(
    store: Store,
    settings: Settings,
    folder: Folder,
    *,
    wire: Wire,
    clock: Clock,
    stop: Stop,
    watch: Watch = unwatched,
) -> Collected:
    """Reads all sources of the settings into the store; a source removed from the settings leaves its mentions gone.

    Raises:
        Interrupted: asked to stop; the sources read by then are saved.
        StoreError: the database or disk failed; the source at hand is as it was.
    """
    keep.save_portals(store, settings.portals)
    total = Collected()
    todo = all_sources(settings)
    for number, source in enumerate(todo):
        stop.raise_if_asked()
        watch("collect", number, len(todo))
        haul = await _haul(store, source, folder, wire=wire, clock=clock)
        total = _add(total, haul, _save(store, source, haul, clock=clock))
    keep.forget_sources(store, [source.key for source in todo], at=clock())
    watch("collect", len(todo), len(todo))
    return total


def all_sources(settings: Settings) -> tuple[Source, ...]:
    """The configured sources and, first, the inline documents of the settings file itself."""
    inline = Source(
        key=INLINE, kind=INLINE, location=SETTINGS_FILE, every_s=settings.every_s, language=settings.language
    )
    return (inline, *settings.sources)


def _save(store: Store, source: Source, haul: _Haul, *, clock: Clock) -> keep.Synced:
    if haul.is_unchanged:
        keep.touch_source(store, source, at=clock())
        return keep.Synced()
    synced = keep.save_source(
        store,
        source,
        haul.documents,
        at=clock(),
        digest=haul.digest,
        etag=haul.etag,
        last_modified=haul.last_modified,
        unread=haul.unread,
    )
    keep.save_source_problems(store, source, haul.problems, at=clock())
    return synced


def _add(total: Collected, haul: _Haul, synced: keep.Synced) -> Collected:
    return Collected(
        read=total.read + (not haul.is_unchanged),
        unchanged=total.unchanged + haul.is_unchanged,
        mentions=total.mentions + synced.mentions,
        appeared=total.appeared + synced.appeared,
        vanished=total.vanished + synced.vanished,
        problems=total.problems + haul.problems,
    )


async def _haul(store: Store, source: Source, folder: Folder, *, wire: Wire, clock: Clock) -> _Haul:
    memory = keep.source_memory(store, source.key)
    salt = _salt(source)
    if not _read.is_remote(source):
        return _local(source, folder, memory, salt)
    fresh_until = memory.read_at + timedelta(seconds=source.every_s * 0.9) if memory and memory.read_at else None
    if memory and fresh_until and clock() < fresh_until and memory.problem is None:
        return _Haul(is_unchanged=True)
    knows = memory is not None and memory.digest is not None and memory.digest.startswith(salt[:16])
    arrival = await _read.fetch(
        source,
        wire,
        etag=memory.etag if memory and knows else None,
        last_modified=memory.last_modified if memory and knows else None,
    )
    return _remote(source, arrival, memory, salt)


def _remote(source: Source, arrival: _read.Arrival, memory: keep.SourceMemory | None, salt: str) -> _Haul:
    if arrival.problem is not None:
        return _Haul(problems=(arrival.problem,), unread=frozenset({source.location}))
    if arrival.piece is None:
        return _Haul(is_unchanged=True)
    digest = salt[:16] + hashlib.sha256(arrival.piece.raw).hexdigest()
    if memory is not None and memory.digest == digest:
        return _Haul(is_unchanged=True)
    haul = _read_pieces(source, [arrival.piece])
    return replace(haul, digest=None if haul.unread else digest, etag=arrival.etag, last_modified=arrival.last_modified)


def _local(source: Source, folder: Folder, memory: keep.SourceMemory | None, salt: str) -> _Haul:
    files = _read.paths(source, folder.path)
    digest = _read.digest_of(files, folder.path, salt)
    if memory is not None and digest is not None and memory.digest == digest:
        return _Haul(is_unchanged=True)
    if not files:
        what = f'source "{source.key}" finds no file'
        problem = SourceProblem(source.location, what, "put the file there, or mend the location in sources.yaml")
        return _Haul(problems=(problem,), unread=frozenset({"*"}))
    haul = _read_pieces(source, _read.read_files(files, folder.path))
    return replace(haul, digest=None if haul.unread else digest)


def _read_pieces(source: Source, pieces: Iterable[_read.Piece | SourceProblem]) -> _Haul:
    documents: list[Document] = []
    problems: list[SourceProblem] = []
    unread: set[str] = set()
    for piece in pieces:
        if isinstance(piece, SourceProblem):
            problems.append(piece)
            unread.add(piece.where)
            continue
        reading = _parse(source, piece)
        problems.extend(reading.problems)
        if reading.problems and not reading.documents:
            unread.add(piece.doc)
        documents.extend(reading.documents)
    numbered = (replace(document, position=number) for number, document in enumerate(documents))
    return _Haul(sources.fold_boilerplate(tuple(numbered)), tuple(problems), frozenset(unread))


def _parse(source: Source, piece: _read.Piece) -> sources.Reading:
    kind = sources.kind_for(source.kind, path=piece.doc, media_type=piece.media_type, raw=piece.raw)
    if kind is None:
        what = "is of no kind that can be read"
        remedy = f'say `kind:` in source "{source.key}": {", ".join(kind.name for kind in sources.KINDS)}'
        return sources.Reading(problems=(SourceProblem(piece.doc, what, remedy),))
    origin = sources.Origin(doc=piece.doc, url=piece.url, source=source, language=source.language)
    return sources.read(piece.raw, origin, kind=kind)


def _salt(source: Source) -> str:
    """Changes when the source's entry or our readers change, so that the same bytes are read anew."""
    return hashlib.sha256(READER_VERSION.encode() + msgspec.json.encode(source, order="deterministic")).hexdigest()
