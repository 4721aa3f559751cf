"""Saves what sources say: portals, sources, and documents with their sections and mentions.

Never deletes anything a source once said, and never lets a source's bad night take its mentions away.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

import msgspec

from curator.model import Document, Portal, Source, SourceProblem
from curator.store import _coding as code
from curator.store import _mention_rows as made
from curator.store._portals import portal_id
from curator.store._sync import Sync
from curator.store.rows import SourceMemory, Synced
from curator.store.store import Store

MAX_PROBLEMS: Final = 200
"""Problems kept of one source; the last one says how many more there were."""

_PROBLEMS: Final = msgspec.json.Decoder(tuple[SourceProblem, ...])


def save_portals(store: Store, portals: Iterable[Portal]) -> None:
    """Adds or updates portals by their key; one that is no longer configured stays for the documents that name it."""
    records = [
        {
            "key": portal.key,
            "name": code.clean_text(portal.name),
            "base_url": portal.base_url,
            "programme": portal.programme,
            "notice": portal.notice,
            "disclaimer": portal.disclaimer,
            "languages": code.to_json(portal.languages),
        }
        for portal in portals
    ]
    columns = ("key", "name", "base_url", "programme", "notice", "disclaimer", "languages")
    changes = ", ".join(f"{column} = excluded.{column}" for column in columns[1:])
    with store.transaction():
        store.run_many(
            f"INSERT INTO portals ({', '.join(columns)}) VALUES ({', '.join(':' + column for column in columns)}) "  # noqa: S608
            f"ON CONFLICT (key) DO UPDATE SET {changes}",
            records,
        )


def save_source(
    store: Store,
    source: Source,
    documents: Iterable[Document],
    *,
    at: datetime,
    digest: str | None,
    etag: str | None = None,
    last_modified: str | None = None,
    unread: frozenset[str] = frozenset(),
) -> Synced:
    """Brings the catalogue to what a source says now, in one transaction; mentions keep their numbers across nights.

    Args:
        documents: all of them, in order; taken one after the other, so a generator keeps memory small.
        digest: of what was read; None: read it again next time whatever it is.
        unread: keys of documents (or of the files they are parts of) that could not be read this time and keep their
            mentions; "*" for all that are not among `documents`.

    Returns:
        Synced: what appeared, vanished and stayed, in mentions.
    """
    with store.transaction():
        source_id = _save_entry(store, source)
        sync = Sync(store, source_id, source.key, code.to_time(at))
        sync.begin()
        for document in documents:
            sync.take(document)
        synced = sync.end(unread)
        store.run(
            "UPDATE sources SET digest = ?, etag = ?, last_modified = ?, read_at = ?, problem = NULL, problems = NULL, "
            "problem_at = NULL WHERE id = ?",
            (digest, etag, last_modified, code.to_time(at), source_id),
        )
    return synced


def touch_source(store: Store, source: Source, *, at: datetime) -> None:
    """Notes that a source was read again, unchanged and without trouble."""
    with store.transaction():
        source_id = _save_entry(store, source)
        store.run("UPDATE sources SET read_at = ? WHERE id = ?", (code.to_time(at), source_id))


def save_source_problems(store: Store, source: Source, problems: Sequence[SourceProblem], *, at: datetime) -> None:
    """Keeps what was wrong with a source at its last reading; an empty sequence says that nothing was.

    A source that could not be read keeps its mentions of last time.
    """
    kept = tuple(problems[:MAX_PROBLEMS])
    if len(problems) > MAX_PROBLEMS:
        more = f"has {len(problems) - MAX_PROBLEMS} more problems"
        kept = (*kept, SourceProblem(source.location, more, "mend the first ones and run again"))
    with store.transaction():
        source_id = _save_entry(store, source)
        store.run(
            "UPDATE sources SET problem = ?, problems = ?, problem_at = ? WHERE id = ?",
            (
                code.clean_text("\n".join(str(problem) for problem in kept)) if kept else None,
                code.to_json(kept) if kept else None,
                code.to_time(at) if kept else None,
                source_id,
            ),
        )


def source_problems(store: Store) -> tuple[SourceProblem, ...]:
    """What is wrong with the sources as they were last read, in the order of the sources' keys."""
    rows = store.rows(
        "SELECT problems FROM sources WHERE problems IS NOT NULL AND gone_at IS NULL ORDER BY key COLLATE NOCASE, key"
    )
    return tuple(problem for row in rows for problem in _PROBLEMS.decode(row["problems"]))


def source_memory(store: Store, key: str) -> SourceMemory | None:
    """What is remembered of a source; None when it was never read."""
    row = store.row("SELECT digest, etag, last_modified, read_at, problem FROM sources WHERE key = ?", (key,))
    if row is None:
        return None
    return SourceMemory(
        row["digest"], row["etag"], row["last_modified"], code.maybe_from_time(row["read_at"]), row["problem"]
    )


def forget_sources(store: Store, configured: Iterable[str], *, at: datetime) -> int:
    """Dates the mentions of every source whose key is not among the configured ones; gives how many mentions.

    Should the source come back, it is read anew and its mentions lose the date.
    """
    keep = set(configured)
    rows = store.rows("SELECT id, key FROM sources WHERE gone_at IS NULL")
    lost = [int(row["id"]) for row in rows if row["key"] not in keep]
    if not lost:
        return 0
    gone = 0
    now = code.to_time(at)
    with store.transaction():
        made.prepare(store)
        for source_id in lost:
            store.run(
                "UPDATE sources SET gone_at = ?, digest = NULL, etag = NULL, last_modified = NULL WHERE id = ?",
                (now, source_id),
            )
            documents = store.rows("SELECT id FROM documents WHERE source_id = ? AND gone_at IS NULL", (source_id,))
            gone += sum(made.remove_document(store, row["id"], at=now) for row in documents)
        made.settle(store, at=now)
    return gone


def _save_entry(store: Store, source: Source) -> int:
    """Adds or updates the row of one entry of sources.yaml, and gives its number."""
    portal = portal_id(store, source.portal, known={})
    store.run(
        "INSERT INTO sources (key, portal_id, kind, location, owner, every_s, language) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (key) DO UPDATE SET portal_id = excluded.portal_id, kind = excluded.kind, "
        "location = excluded.location, owner = excluded.owner, every_s = excluded.every_s, "
        "language = excluded.language, gone_at = NULL",
        (source.key, portal, source.kind, source.location, source.owner, source.every_s, source.language),
    )
    return int(store.value("SELECT id FROM sources WHERE key = ?", (source.key,)))
