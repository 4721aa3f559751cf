"""What is known of portals and sources: their entries, what is remembered of the last reading, what was wrong with it.

Never deletes anything a source once said, and never lets a source's bad night take its mentions away.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Final

import msgspec

from curator.model import Portal, Source, SourceProblem
from curator.store import _coding as code
from curator.store import _mention_rows as made
from curator.store._source_entry import save_entry, write_problems
from curator.store.rows import Held, SourceMemory, SourceRow
from curator.store.store import Store

_HELD: Final = msgspec.json.Decoder(Held)
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
            "dead_links": portal.dead_links.value,
        }
        for portal in portals
    ]
    columns = ("key", "name", "base_url", "programme", "notice", "disclaimer", "languages", "dead_links")
    changes = ", ".join(f"{column} = excluded.{column}" for column in columns[1:])
    with store.transaction():
        store.run_many(
            f"INSERT INTO portals ({', '.join(columns)}) VALUES ({', '.join(':' + column for column in columns)}) "  # noqa: S608
            f"ON CONFLICT (key) DO UPDATE SET {changes}",
            records,
        )


def save_terms(store: Store, vocabularies: Mapping[str, Mapping[str, str]]) -> None:
    """Keeps the words by which readers filter, in the order of sources.yaml; others are forgotten.

    Args:
        vocabularies: scheme to (short key to label); the label is what tags hold.
    """
    wanted = [
        (scheme, code.clean_text(label), position)
        for scheme, labels in vocabularies.items()
        for position, label in enumerate(dict.fromkeys(labels.values()))
    ]
    with store.transaction():
        if [tuple(row) for row in store.rows("SELECT scheme, value, position FROM terms ORDER BY id")] == wanted:
            return
        store.run("DELETE FROM terms")
        store.run_many("INSERT INTO terms (scheme, value, position) VALUES (?, ?, ?)", wanted)


def touch_source(store: Store, source: Source, *, at: datetime) -> None:
    """Notes that a source was read again, unchanged and without trouble."""
    with store.transaction():
        source_id = save_entry(store, source)
        store.run("UPDATE sources SET read_at = ? WHERE id = ?", (code.to_time(at), source_id))


def save_source_problems(store: Store, source: Source, problems: Sequence[SourceProblem], *, at: datetime) -> None:
    """Keeps what was wrong with a source at its last reading; an empty sequence says that nothing was.

    A source that could not be read keeps its mentions of last time, and is read anew even when it says the same again.
    """
    with store.transaction():
        source_id = save_entry(store, source)
        if problems:
            store.run("UPDATE sources SET digest = NULL, etag = NULL, last_modified = NULL WHERE id = ?", (source_id,))
        write_problems(store, source, source_id, problems, at=at)


def source_problems(store: Store) -> tuple[SourceProblem, ...]:
    """What is wrong with the sources as they were last read, in the order of the sources' keys."""
    rows = store.rows(
        "SELECT problems FROM sources WHERE problems IS NOT NULL AND gone_at IS NULL ORDER BY key COLLATE NOCASE, key"
    )
    return tuple(problem for row in rows for problem in _PROBLEMS.decode(row["problems"]))


def source_memory(store: Store, key: str) -> SourceMemory | None:
    """What is remembered of a source; None when it was never read."""
    row = store.row("SELECT * FROM sources WHERE key = ?", (key,))
    if row is None:
        return None
    return SourceMemory(
        row["digest"],
        row["etag"],
        row["last_modified"],
        code.maybe_from_time(row["read_at"]),
        row["problem"],
        None if row["held"] is None else _HELD.decode(row["held"]),
        row["accepted"],
    )


def document_keys(store: Store, source_key: str) -> frozenset[str]:
    """The keys of the documents that a source has now."""
    rows = store.rows(
        "SELECT d.key FROM documents AS d JOIN sources AS s ON s.id = d.source_id "
        "WHERE s.key = ? AND d.gone_at IS NULL",
        (source_key,),
    )
    return frozenset(row["key"] for row in rows)


def source_rows(store: Store) -> tuple[SourceRow, ...]:
    """Every source that is configured, with what it gave, by key."""
    rows = store.rows(
        "SELECT s.*, (SELECT count(*) FROM documents AS d WHERE d.source_id = s.id AND d.gone_at IS NULL) AS docs, "
        "(SELECT ifnull(sum(d.mentions), 0) FROM documents AS d WHERE d.source_id = s.id AND d.gone_at IS NULL) AS "
        "told FROM sources AS s WHERE s.gone_at IS NULL ORDER BY s.key COLLATE NOCASE, s.key"
    )
    return tuple(
        SourceRow(
            key=row["key"],
            kind=row["kind"],
            location=row["location"],
            owner=row["owner"],
            every_s=row["every_s"],
            documents=row["docs"],
            mentions=row["told"],
            read_at=code.maybe_from_time(row["read_at"]),
            problems=() if row["problems"] is None else _PROBLEMS.decode(row["problems"]),
            held=None if row["held"] is None else _HELD.decode(row["held"]),
            accepted=row["accepted"],
            remarks=code.texts_from(row["remarks"]),
        )
        for row in rows
    )


def accept_loss(store: Store, key: str) -> Held | None:
    """Lets a source that is held back lose at its next reading what it would have lost at the last one.

    Returns:
        What was held back; None when no such source is.
    """
    with store.transaction():
        memory = source_memory(store, key)
        if memory is None or memory.held is None:
            return None
        store.run("UPDATE sources SET accepted = ? WHERE key = ?", (memory.held.lost, key))
        return memory.held


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
                "UPDATE sources SET gone_at = ?, digest = NULL, etag = NULL, last_modified = NULL, held = NULL, "
                "accepted = NULL WHERE id = ?",
                (now, source_id),
            )
            documents = store.rows("SELECT id FROM documents WHERE source_id = ? AND gone_at IS NULL", (source_id,))
            gone += sum(made.remove_document(store, row["id"], at=now) for row in documents)
        made.settle(store, at=now)
    return gone
