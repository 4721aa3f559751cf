"""Saves what a source says: its documents with their sections and mentions.

Never writes before it has compared the whole source with what is there, and never deletes what a source once said.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from curator.model import Document, Source, SourceProblem
from curator.store import _coding as code
from curator.store._differences import differences
from curator.store._plan import Change, Plan, plan
from curator.store._source_entry import write_problems
from curator.store._sync import SLICE, Sync
from curator.store.rows import Differs, Held, Remembered, Synced
from curator.store.store import Store


@dataclass(slots=True)
class Saving:
    """A source on its way into the catalogue: what that would change, and then the work itself, a bit at a time.

    Nothing is written before `slices` is gone through.
    """

    store: Store
    source: Source
    plan: Plan
    accepted: int | None = None
    """The permission as it was when the source was compared; one that is given later is for the next reading."""

    @property
    def had(self) -> int:
        """Mentions that the catalogue holds of the source, those of documents that could not be read included."""
        return self.plan.had

    @property
    def vanished(self) -> int:
        """How many of these are nowhere in the source any more."""
        return self.plan.vanished

    def emptied(self, least: int) -> dict[str, int]:
        """Documents that had at least so many mentions and, though they are still there, give none of them any more:
        their keys, and how many they had."""
        return {
            change.document.key: change.had for change in self.plan.changes if change.had >= least and _strange(change)
        }

    def strangers(self) -> dict[str, int]:
        """Documents that share nothing with what they were: their keys, and how many new mentions they give."""
        return {change.document.key: len(change.new) for change in self.plan.changes if change.had and _strange(change)}

    def slices(
        self,
        at: datetime,
        *,
        reading: Remembered,
        problems: Sequence[SourceProblem] = (),
        held: Held | None = None,
        rows: int = SLICE,
    ) -> Iterator[None]:
        """Writes in transactions of some hundred rows; others may write between two of them.

        Killed in between, the catalogue is whole, and the next night goes on: the source counts as not read.

        Args:
            held: the source is held back as a whole: what is gone stays. When its `documents` are named, these were
                left out of the plan and nothing else is kept.
            rows: so many rows end a transaction.
        """
        sync = Sync(
            self.store, self.source, code.to_time(at), self.plan, keeps_all=bool(held and not held.documents), rows=rows
        )
        yield from sync.slices()
        with self.store.transaction():
            self.store.run(
                "UPDATE sources SET digest = ?, etag = ?, last_modified = ?, read_at = ?, remarks = ?, held = ?, "
                "accepted = iif(accepted IS ?, NULL, accepted) WHERE id = ?",
                (
                    reading.digest if held is None else None,
                    reading.etag if held is None else None,
                    reading.last_modified if held is None else None,
                    code.to_time(at),
                    code.maybe_json(reading.remarks, ()),
                    code.to_json(held) if held else None,
                    self.accepted,
                    sync.source_id,
                ),
            )
            write_problems(self.store, self.source, sync.source_id, problems, at=at)

    def synced(self, *, keeps_all: bool = False) -> Synced:
        """What it changes or has changed, in mentions."""
        plan = self.plan
        stay = plan.vanished if keeps_all else 0
        return Synced(
            appeared=plan.appeared,
            vanished=plan.vanished - stay,
            kept=plan.kept + stay,
            mentions=plan.appeared + plan.kept + plan.left + stay,
            moved=plan.moved,
        )

    def differences(self) -> Iterator[Differs]:
        """Every mention that would appear, vanish or move, document by document; those of lost documents last."""
        return differences(self.plan, self.source.key)


def _strange(change: Change) -> bool:
    return not change.kept and len(change.gone) == change.had


def prepare_saving(
    store: Store, source: Source, documents: Iterable[Document], *, unread: frozenset[str] = frozenset()
) -> Saving:
    """Compares a source with what the catalogue holds of it; writes nothing.

    Args:
        documents: all of them, in order.
        unread: keys of documents (or of the files they are parts of) that could not be read this time and keep their
            mentions; "*" for all that are not among `documents`.
    """
    accepted = store.value("SELECT accepted FROM sources WHERE key = ?", (source.key,))
    return Saving(store, source, plan(store, source.key, documents, unread), accepted)


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
    """Brings the catalogue to what a source says now; mentions keep their numbers across nights, wherever they move.

    Nothing is held back and nobody is given way: the whole of `Saving` at once. `digest` is of what was read; None:
    read it again next time whatever it is.

    Returns:
        Synced: what appeared, vanished and stayed, in mentions.
    """
    saving = prepare_saving(store, source, documents, unread=unread)
    for _ in saving.slices(at, reading=Remembered(digest, etag, last_modified)):
        pass
    return saving.synced()
