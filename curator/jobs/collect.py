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
from curator.jobs import _git, _read, sourcing
from curator.jobs._cache import cache_of, forget_others
from curator.jobs._giving_way import save
from curator.jobs._harvest import Brought, Harvester
from curator.jobs._holding import Believed, believe
from curator.jobs._paths import find
from curator.jobs.folder import Folder
from curator.jobs.settings import SETTINGS_FILE
from curator.jobs.watch import Stop, Watch, unwatched
from curator.model import Clock, Document, Settings, Source, SourceProblem
from curator.store import Store
from curator.web import Wire

READER_VERSION: Final = "3"
"""Part of each source's digest: raise it when the readers see something new, and every source is read again."""

INLINE: Final = "inline"


@dataclass(frozen=True, slots=True)
class Collected:
    """What collecting brought: numbers over all sources, and every problem in the order of the sources. `held` counts
    sources that were held back, `moved` mentions that stand elsewhere."""

    read: int = 0
    unchanged: int = 0
    mentions: int = 0
    appeared: int = 0
    vanished: int = 0
    moved: int = 0
    held: int = 0
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
    remarks: tuple[str, ...] = ()


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
    keep.save_terms(store, settings.vocabularies)
    total = Collected()
    todo = all_sources(settings)
    for number, source in enumerate(todo):
        stop.raise_if_asked()
        watch("collect", number, len(todo))
        haul = await gather(store, settings, source, folder, wire=wire, clock=clock, stop=stop)
        total = _add(total, haul, await _save(store, settings, source, haul, clock=clock, stop=stop))
    keep.forget_sources(store, [source.key for source in todo], at=clock())
    forget_others(folder, [source.key for source in todo])
    watch("collect", len(todo), len(todo))
    return total


def all_sources(settings: Settings) -> tuple[Source, ...]:
    """The configured sources and, first, the inline documents of the settings file itself."""
    inline = Source(
        key=INLINE, kind=INLINE, location=SETTINGS_FILE, every_s=settings.every_s, language=settings.language
    )
    return (inline, *settings.sources)


async def _save(
    store: Store, settings: Settings, source: Source, haul: _Haul, *, clock: Clock, stop: Stop
) -> Believed | None:
    if haul.is_unchanged:
        keep.touch_source(store, source, at=clock())
        return None
    if not haul.documents and haul.unread:
        keep.save_source_problems(store, source, haul.problems, at=clock())
        return None
    believed = _believe(store, settings, source, haul, clock=clock)
    remembered = keep.Remembered(haul.digest, haul.etag, haul.last_modified, haul.remarks)
    await save(believed, at=clock(), remembered=remembered, problems=haul.problems, stop=stop)
    return believed


def _believe(store: Store, settings: Settings, source: Source, haul: _Haul, *, clock: Clock) -> Believed:
    return believe(store, source, haul.documents, unread=haul.unread, policy=settings.policy, at=clock())


async def gather(
    store: Store, settings: Settings, source: Source, folder: Folder, *, wire: Wire, clock: Clock, stop: Stop
) -> _Haul:
    """What one source gives now; nothing is written into the catalogue."""
    haul = await _haul(store, source, folder, wire=wire, clock=clock, stop=stop, salt=_salt(source, settings))
    return _tagged(haul, source, settings)


def _tagged(haul: _Haul, source: Source, settings: Settings) -> _Haul:
    """The haul with the source's own tags, all in the words of the vocabularies, and a remark on unknown ones."""
    documents = haul.documents
    if source.tags:
        documents = tuple(
            replace(document, tags=tuple(dict.fromkeys((*document.tags, *source.tags)))) for document in documents
        )
    if not settings.vocabularies or not documents:
        return replace(haul, documents=documents)
    told, unknown = sources.in_words(documents, settings.vocabularies, settings.aliases)
    return replace(haul, documents=told, remarks=unknown)


def _add(total: Collected, haul: _Haul, believed: Believed | None) -> Collected:
    synced = believed.synced if believed else keep.Synced()
    return Collected(
        read=total.read + (not haul.is_unchanged),
        unchanged=total.unchanged + haul.is_unchanged,
        mentions=total.mentions + synced.mentions,
        appeared=total.appeared + synced.appeared,
        vanished=total.vanished + synced.vanished,
        moved=total.moved + synced.moved,
        held=total.held + bool(believed and believed.held),
        problems=total.problems + haul.problems + (believed.problems if believed else ()),
    )


async def _haul(
    store: Store, source: Source, folder: Folder, *, wire: Wire, clock: Clock, stop: Stop, salt: str
) -> _Haul:
    memory = keep.source_memory(store, source.key)
    if _git.is_git(source):
        return _of_revision(source, folder, memory, salt)
    if not _read.is_remote(source):
        return _local(source, folder, memory, salt)
    knows = memory is not None and memory.digest is not None and memory.digest.startswith(salt[:16])
    fresh_until = memory.read_at + timedelta(seconds=source.every_s * 0.9) if memory and memory.read_at else None
    if knows and fresh_until and clock() < fresh_until:
        return _Haul(is_unchanged=True)
    harvester = Harvester(
        source, wire, cache_of(folder, source.key), clock, stop,
        etag=memory.etag if memory and knows else None,
        last_modified=memory.last_modified if memory and knows else None,
        read_at=memory.read_at if memory else None,
    )  # fmt: skip
    return _remote(await harvester.bring(keep.document_keys(store, source.key)), memory, salt)


def _remote(brought: Brought, memory: keep.SourceMemory | None, salt: str) -> _Haul:
    """What a remote source gave; one that is not whole has no digest, and so is read again next time."""
    if brought.is_unchanged:
        return _Haul(is_unchanged=True)
    found = brought.harvested
    digest = salt[:16] + brought.digest if brought.digest and not found.unread else None
    if memory is not None and digest is not None and memory.digest == digest:
        return _Haul(is_unchanged=True)
    numbered = (replace(document, position=number) for number, document in enumerate(found.documents))
    return _Haul(
        sources.fold_boilerplate(tuple(numbered)),
        found.problems,
        found.unread,
        digest=digest,
        etag=brought.etag,
        last_modified=brought.last_modified,
    )


def _of_revision(source: Source, folder: Folder, memory: keep.SourceMemory | None, salt: str) -> _Haul:
    """The files of a repository; the same commit says the same."""
    commit = _git.resolve(source, folder.path)
    if isinstance(commit, SourceProblem):
        return _Haul(problems=(commit,), unread=frozenset({"*"}))
    digest = salt[:16] + commit.name
    if memory is not None and memory.digest == digest:
        return _Haul(is_unchanged=True)
    blobs = _git.listed(source, commit)
    if isinstance(blobs, SourceProblem):
        return _Haul(problems=(blobs,), unread=frozenset({"*"}))
    haul = _read_pieces(source, _git.read_blobs(commit, blobs))
    return replace(haul, digest=None if haul.unread else digest)


def _local(source: Source, folder: Folder, memory: keep.SourceMemory | None, salt: str) -> _Haul:
    found = find(source, folder.path)
    digest = None if found.refused else _read.digest_of(found.paths, folder.path, salt)
    if memory is not None and digest is not None and memory.digest == digest:
        return _Haul(is_unchanged=True)
    if not found.paths:
        what = f'source "{source.key}" finds no file'
        problem = SourceProblem(source.location, what, "put the file there, or mend the location in sources.yaml")
        return _Haul(problems=found.problems or (problem,), unread=frozenset({"*"}))
    haul = _read_pieces(source, _read.read_files(found.paths, folder.path))
    unread = haul.unread | found.refused
    return replace(haul, problems=(*found.problems, *haul.problems), unread=unread, digest=None if unread else digest)


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
    return sourcing.read(piece.raw, origin, kind=kind)


def _salt(source: Source, settings: Settings) -> str:
    """Changes when the source's entry, the vocabularies or our readers change, so that the same bytes are read anew."""
    said = (READER_VERSION, source, settings.vocabularies, settings.aliases)
    return hashlib.sha256(msgspec.json.encode(said, order="deterministic")).hexdigest()
