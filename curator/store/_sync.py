"""Brings the rows of one source to what its documents say now, document by document.

Never deletes a document, section or mention: what is gone is dated, what comes back loses the date.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from curator.model import Document, Matter
from curator.store import _coding as code
from curator.store import _mention_rows as made
from curator.store._mention_rows import Keyed
from curator.store._portals import portal_id
from curator.store.rows import Synced
from curator.store.store import Store

SLICE: Final = 2_000
"""Mentions in one bulk statement: memory is bounded by this, not by the document."""


@dataclass(frozen=True, slots=True)
class _Known:
    id: int
    digest: str | None
    mentions: int
    position: int


@dataclass(slots=True)
class Sync:
    """One source being brought up to date, within an open transaction."""

    store: Store
    source_id: int
    source_key: str
    at: str
    known: dict[str, _Known] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)
    portals: dict[str, int] = field(default_factory=dict)
    hosts: set[str] = field(default_factory=set)
    appeared: int = 0
    vanished: int = 0
    kept: int = 0

    def begin(self) -> None:
        made.prepare(self.store)
        for row in self.store.each(
            "SELECT id, key, digest, mentions, position FROM documents WHERE source_id = ?", (self.source_id,)
        ):
            self.known[row["key"]] = _Known(row["id"], row["digest"], row["mentions"], row["position"])

    def take(self, document: Document) -> None:
        """Brings the rows of one document to what it says now; one that says the same costs only its digest."""
        document, digest = code.cleaned(document)
        known = self.known.get(document.key)
        if document.key in self.seen:
            return  # a source must not name two documents alike; the first one stands
        self.seen.add(document.key)
        if known is not None and known.digest == digest:
            self.kept += known.mentions
            if known.position != document.position:
                self.store.run("UPDATE documents SET position = ? WHERE id = ?", (document.position, known.id))
            return
        document_id = self._document(document)
        sections = self._sections(document_id, document)
        count = self._mentions(document_id, document, sections)
        self._tags(document_id, document, sections)
        self.store.run("UPDATE documents SET digest = ?, mentions = ? WHERE id = ?", (digest, count, document_id))

    def end(self, unread: frozenset[str]) -> Synced:
        """Dates what this source no longer has, save the documents that could not be read this time."""
        for key, known in self.known.items():
            if known.digest is not None and key not in self.seen and not _is_unread(key, unread):
                self.vanished += made.remove_document(self.store, known.id, at=self.at)
        made.settle(self.store, at=self.at)
        total = self.store.value(
            "SELECT ifnull(sum(mentions), 0) FROM documents WHERE source_id = ? AND gone_at IS NULL", (self.source_id,)
        )
        return Synced(self.appeared, self.vanished, self.kept, int(total))

    def _document(self, document: Document) -> int:
        values = (
            document.kind,
            document.url,
            document.title,
            document.language,
            portal_id(self.store, document.portal, known=self.portals),
            document.position,
            code.maybe_json(document.matter, Matter()),
        )
        self.store.run(
            "INSERT INTO documents (source_id, key, seen_at, kind, url, title, language, portal_id, position, matter) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source_id, key) DO UPDATE SET gone_at = NULL, "
            "kind = excluded.kind, url = excluded.url, title = excluded.title, language = excluded.language, "
            "portal_id = excluded.portal_id, position = excluded.position, matter = excluded.matter",
            (self.source_id, document.key, self.at, *values),
        )
        found = self.store.value(
            "SELECT id FROM documents WHERE source_id = ? AND key = ?", (self.source_id, document.key)
        )
        return int(found)

    def _sections(self, document_id: int, document: Document) -> list[int]:
        """The numbers of the document's sections, in its order."""
        keys = made.section_keys(document.sections)
        self.store.run_many(
            "INSERT INTO sections (document_id, key, position, heading, path, type, portal_id, line) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (document_id, key) DO UPDATE SET gone_at = NULL, "
            "position = excluded.position, heading = excluded.heading, path = excluded.path, type = excluded.type, "
            "portal_id = excluded.portal_id, line = excluded.line",
            (
                (
                    document_id,
                    key,
                    position,
                    section.heading,
                    code.to_json(section.path),
                    section.type,
                    portal_id(self.store, section.portal, known=self.portals),
                    section.line,
                )
                for position, (key, section) in enumerate(zip(keys, document.sections, strict=True))
            ),
        )
        rows = self.store.rows("SELECT id, key, gone_at FROM sections WHERE document_id = ?", (document_id,))
        ids = {row["key"]: int(row["id"]) for row in rows}
        now = set(keys)
        gone = [(self.at, row["id"]) for row in rows if row["key"] not in now and row["gone_at"] is None]
        self.store.run_many("UPDATE sections SET gone_at = ? WHERE id = ?", gone)
        numbers = [ids[key] for key in keys]
        self.store.run_many(
            "UPDATE sections SET parent_id = ? WHERE id = ? AND parent_id IS NOT ?",
            (
                (parent, number, parent)
                for number, section in zip(numbers, document.sections, strict=True)
                for parent in (None if section.parent is None else numbers[section.parent],)
            ),
        )
        return numbers

    def _mentions(self, document_id: int, document: Document, sections: Sequence[int]) -> int:
        """Writes the document's mentions in slices, dates those that vanished, and gives how many there are."""
        live = {
            row["key"]
            for row in self.store.each(
                "SELECT key FROM mentions WHERE document_id = ? AND gone_at IS NULL", (document_id,)
            )
        }
        now: set[str] = set()
        stream = made.mention_keys(self.source_key, document)
        while batch := list(islice(stream, SLICE)):
            now.update(key for key, *_ in batch)
            self._write(document_id, sections, batch)
        self.appeared += len(now - live)
        self.kept += len(now & live)
        gone = live - now
        self.vanished += len(gone)
        self.store.run_many(
            "UPDATE mentions SET gone_at = ? WHERE document_id = ? AND key = ?",
            ((self.at, document_id, key) for key in gone),
        )
        return len(now)

    def _write(self, document_id: int, sections: Sequence[int], batch: Sequence[Keyed]) -> None:
        resources = [made.resource(key, mention) for key, _, _, mention in batch]
        names = {host for _, _, host in resources if host} - self.hosts
        self.store.run_many("INSERT INTO hosts (name) VALUES (?) ON CONFLICT DO NOTHING", ((name,) for name in names))
        self.hosts |= names
        self.store.run_many(
            "INSERT INTO resources (key, url, host_id, seen_at) "
            "VALUES (?, ?, (SELECT id FROM hosts WHERE name = ?), ?) ON CONFLICT (key) DO NOTHING",
            ((*resource, self.at) for resource in resources),
        )
        self.store.run_many(
            made.UPSERT_MENTION,
            (
                (document_id, key, self.at, sections[section], ordinal, *made.mention_values(mention), resource[0])
                for (key, section, ordinal, mention), resource in zip(batch, resources, strict=True)
            ),
        )
        self.store.run_many(
            made.PROPOSE,
            (
                (*made.candidate_values(candidate), self.at, resource[0])
                for (_, _, _, mention), resource in zip(batch, resources, strict=True)
                for candidate in mention.candidates
            ),
        )

    def _tags(self, document_id: int, document: Document, sections: Sequence[int]) -> None:
        """Tags hold no history: those of a document that changed are written anew."""
        for statement in made.FORGET_TAGS:
            self.store.run(statement, (document_id,))
        self.store.run_many(
            "INSERT INTO tags (document_id, scheme, value) VALUES (?, ?, ?)", made.tag_rows(document_id, document.tags)
        )
        self.store.run_many(
            "INSERT INTO tags (section_id, scheme, value) VALUES (?, ?, ?)",
            (
                row
                for number, section in zip(sections, document.sections, strict=True)
                for row in made.tag_rows(number, section.tags)
            ),
        )
        if any(mention.tags for section in document.sections for mention in section.mentions):
            self.store.run_many(
                "INSERT INTO tags (mention_id, scheme, value) "
                "SELECT id, ?, ? FROM mentions WHERE document_id = ? AND key = ?",
                (
                    (tag.scheme, tag.value, document_id, key)
                    for key, _, _, mention in made.mention_keys(self.source_key, document)
                    for tag in mention.tags
                ),
            )


def _is_unread(key: str, unread: frozenset[str]) -> bool:
    """A document is unread when it, the file it is a part of (`file#part`), or everything ("*") is."""
    return "*" in unread or key in unread or key.partition("#")[0] in unread
