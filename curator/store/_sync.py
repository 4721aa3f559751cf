"""Carries out a plan: brings the rows of one source to what its documents say now, in many short transactions.

Never deletes a document, section or mention: what is gone is dated, what comes back loses the date. Killed between two
transactions, it never leaves a document that passes for unchanged and is not.
"""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from curator.model import Document, Matter, Source
from curator.store import _coding as code
from curator.store import _mention_rows as made
from curator.store._matching import Departure
from curator.store._mention_rows import Keyed
from curator.store._plan import Change, Plan
from curator.store._portals import portal_id
from curator.store._source_entry import save_entry
from curator.store.store import Store

SLICE: Final = 400
"""Rows after which a transaction ends, so that the desk's decisions need not wait for a large source."""

BATCH: Final = 200
"""Mentions in one bulk statement."""

UNFINISHED: Final = ""
"""The digest of a document that is not yet, or no longer, what its source says: it is read anew whatever it says."""


@dataclass(slots=True)
class Sync:
    """One source being brought up to date. `keeps_all`: what is gone stays, because the source is held back."""

    store: Store
    source: Source
    at: str
    plan: Plan
    keeps_all: bool = False
    rows: int = SLICE
    source_id: int = 0
    portals: dict[str, int] = field(default_factory=dict)
    hosts: set[str] = field(default_factory=set)
    deferred: list[tuple[str, int]] = field(default_factory=list)

    def slices(self) -> Iterator[None]:
        """Does the work, a transaction at a time; between two of them others may write.

        Counts and words of what was touched are right after each of them.
        """
        work = self._work()
        is_done = False
        while not is_done:
            with self.store.transaction():
                made.prepare(self.store)
                rows = 0
                while not is_done and rows < self.rows:
                    more = next(work, None)
                    is_done = more is None
                    rows += more or 0
                made.settle(self.store, at=self.at)
            yield

    def _work(self) -> Iterator[int]:
        """Writes a little, and says how many rows that were, time and again."""
        self.source_id = save_entry(self.store, self.source)
        if not self.plan.is_empty:  # killed from here on, the source is read anew even when it says what it said before
            self.store.run("UPDATE sources SET digest = NULL, etag = NULL WHERE id = ?", (self.source_id,))
        yield 1
        for change in self.plan.changes:
            yield from self._document(change)
        for position, number in self.plan.reordered:
            self.store.run("UPDATE documents SET position = ? WHERE id = ?", (position, number))
            yield 1
        for row, gone in self.plan.lost if not self.keeps_all else ():
            self.store.run("UPDATE documents SET digest = ? WHERE id = ?", (UNFINISHED, row.id))
            yield from self._date(gone)
            self.store.run(
                "UPDATE documents SET gone_at = ?, digest = NULL, mentions = 0 WHERE id = ?", (self.at, row.id)
            )
            sections = "UPDATE sections SET gone_at = ? WHERE document_id = ? AND gone_at IS NULL"
            yield 1 + self.store.run(sections, (self.at, row.id))
        for digest, number in self.deferred:
            self._settle_document(number, digest)
            yield 1

    def _document(self, change: Change) -> Iterator[int]:
        number = self._document_row(change)
        yield 1
        sections = yield from self._sections(number, change)
        yield from self._mentions(number, change, sections)
        if not self.keeps_all:
            yield from self._date(change.gone)
        yield from self._tags(number, change.document, sections)
        keeps_more = self.keeps_all and bool(change.gone)
        if number in self.plan.donors and not keeps_more:
            self.deferred.append((change.digest, number))
            return
        self._settle_document(number, UNFINISHED if keeps_more else change.digest)

    def _settle_document(self, number: int, digest: str) -> None:
        self.store.run(
            "UPDATE documents SET digest = ?, mentions = "
            "(SELECT count(*) FROM mentions WHERE document_id = documents.id AND gone_at IS NULL) WHERE id = ?",
            (digest, number),
        )

    def _date(self, gone: Sequence[Departure]) -> Iterator[int]:
        for start in range(0, len(gone), BATCH):
            some = gone[start : start + BATCH]
            self.store.run_many(
                "UPDATE mentions SET gone_at = ? WHERE id = ? AND gone_at IS NULL", ((self.at, one.id) for one in some)
            )
            yield len(some)

    def _document_row(self, change: Change) -> int:
        document = change.document
        if change.row is not None and change.row.key != document.key:
            self.store.run("UPDATE documents SET key = ? WHERE id = ?", (document.key, change.row.id))
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
            "INSERT INTO documents (source_id, key, seen_at, digest, kind, url, title, language, portal_id, position, "
            "matter) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source_id, key) DO UPDATE SET "
            "gone_at = NULL, digest = excluded.digest, kind = excluded.kind, url = excluded.url, "
            "title = excluded.title, language = excluded.language, portal_id = excluded.portal_id, "
            "position = excluded.position, matter = excluded.matter",
            (self.source_id, document.key, self.at, UNFINISHED, *values),
        )
        return int(
            self.store.value("SELECT id FROM documents WHERE source_id = ? AND key = ?", (self.source_id, document.key))
        )

    def _sections(self, number: int, change: Change) -> Generator[int, None, list[int]]:
        """Writes the sections; the generator's value is their numbers, in the document's order."""
        sections = change.document.sections
        self.store.run_many(
            "UPDATE sections SET key = ? WHERE id = ?", ((key, row) for key, row in change.sections.items())
        )
        keys = made.section_keys(sections)
        stream = enumerate(zip(keys, sections, strict=True))
        while batch := list(islice(stream, BATCH)):
            self.store.run_many(
                made.UPSERT_SECTION,
                (
                    (
                        number, key, position, section.heading, code.to_json(section.path), section.type,
                        portal_id(self.store, section.portal, known=self.portals), section.line,
                    )
                    for position, (key, section) in batch
                ),
            )  # fmt: skip
            yield len(batch)
        rows = self.store.rows("SELECT id, key, gone_at FROM sections WHERE document_id = ?", (number,))
        ids = {row["key"]: int(row["id"]) for row in rows}
        now = set(keys)
        gone = [row["id"] for row in rows if row["key"] not in now and row["gone_at"] is None]
        if not self.keeps_all:
            self.store.run_many("UPDATE sections SET gone_at = ? WHERE id = ?", ((self.at, one) for one in gone))
        numbers = [ids[key] for key in keys]
        self.store.run_many(
            "UPDATE sections SET parent_id = ? WHERE id = ? AND parent_id IS NOT ?",
            (
                (parent, own, parent)
                for own, section in zip(numbers, sections, strict=True)
                for parent in (None if section.parent is None else numbers[section.parent],)
            ),
        )
        yield len(gone)
        return numbers

    def _mentions(self, number: int, change: Change, sections: Sequence[int]) -> Iterator[int]:
        moved = {arrival.key: departure for departure, arrival in change.moved}
        stream = made.mention_keys(self.source.key, change.document)
        while batch := list(islice(stream, BATCH)):
            if moved:
                self._move(number, [(key, moved[key]) for key, *_ in batch if key in moved])
            self._write(number, sections, batch)
            yield len(batch)

    def _move(self, number: int, moved: Sequence[tuple[str, Departure]]) -> None:
        """Gives the rows of mentions that stood elsewhere their new place; what it is of is written after it.

        A mention without an address is a resource of its own, named like it, and takes that along.
        """
        self.store.run_many(
            "UPDATE OR IGNORE resources SET key = ? WHERE url IS NULL "
            "AND key = (SELECT key FROM mentions WHERE id = ?)",
            ((key, departure.id) for key, departure in moved if departure.target is None),
        )
        self.store.run_many(
            "UPDATE mentions SET document_id = ?, key = ? WHERE id = ?",
            ((number, key, departure.id) for key, departure in moved),
        )
        donors = {departure.document_id for _, departure in moved} - {number}
        self.store.run_many(
            "UPDATE documents SET digest = ? WHERE id = ? AND gone_at IS NULL", ((UNFINISHED, one) for one in donors)
        )

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

    def _tags(self, number: int, document: Document, sections: Sequence[int]) -> Iterator[int]:
        """Tags hold no history: those of a document that changed are written anew."""
        yield sum(self.store.run(statement, (number,)) for statement in made.FORGET_TAGS)
        self.store.run_many(
            "INSERT INTO tags (document_id, scheme, value) VALUES (?, ?, ?)", made.tag_rows(number, document.tags)
        )
        rows = (
            row
            for own, section in zip(sections, document.sections, strict=True)
            for row in made.tag_rows(own, section.tags)
        )
        while batch := list(islice(rows, BATCH)):
            self.store.run_many("INSERT INTO tags (section_id, scheme, value) VALUES (?, ?, ?)", batch)
            yield len(batch)
        if not any(mention.tags for section in document.sections for mention in section.mentions):
            return
        tagged = (
            (tag.scheme, tag.value, number, key)
            for key, _, _, mention in made.mention_keys(self.source.key, document)
            for tag in mention.tags
        )
        while some := list(islice(tagged, BATCH)):
            self.store.run_many(
                "INSERT INTO tags (mention_id, scheme, value) "
                "SELECT id, ?, ? FROM mentions WHERE document_id = ? AND key = ?",
                some,
            )
            yield len(some)
