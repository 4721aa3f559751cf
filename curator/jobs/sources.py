"""What each source gave, and the permission to let one lose what it would lose. Never reads a source."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from curator import store as keep
from curator import urls
from curator.errors import UsageError
from curator.jobs.collect import all_sources
from curator.jobs.folder import Folder
from curator.model import Settings


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A configured source: what the catalogue holds of it, and when it is read next; None: by the next run."""

    row: keep.SourceRow
    due_at: datetime | None = None

    @property
    def is_read(self) -> bool:
        """False for a source that no run has read yet."""
        return self.row.read_at is not None or bool(self.row.problems)


def read_sources(folder: Folder, settings: Settings) -> tuple[SourceLine, ...]:
    """The sources in the order of the settings, the inline documents first when there are any.

    A catalogue that no run has made yet gives the configured ones, unread.
    """
    known: dict[str, keep.SourceRow] = {}
    if folder.database.exists():
        with keep.open_store(folder.database, create=False, read_only=True) as store:
            known = {row.key: row for row in keep.source_rows(store)}
    lines = []
    for number, source in enumerate(all_sources(settings)):
        row = known.get(source.key) or keep.SourceRow(
            source.key, source.kind, source.location, source.owner, source.every_s, documents=0, mentions=0
        )
        if number == 0 and not row.documents and not row.problems:
            continue
        is_remote = urls.is_web(source.location)
        waits = is_remote and row.read_at is not None and not row.problems
        due_at = row.read_at + timedelta(seconds=0.9 * source.every_s) if waits and row.read_at else None
        lines.append(SourceLine(row, due_at))
    return tuple(lines)


def accept(folder: Folder, key: str) -> keep.Held:
    """Lets a source that is held back lose, at its next reading, what it would have lost at the last one.

    Raises:
        UsageError: no such source is held back.
        StoreError: there is no database, or it cannot be written.
    """
    with keep.open_store(folder.database, create=False) as store:
        held = keep.accept_loss(store, key)
        if held is None:
            names = [row.key for row in keep.source_rows(store) if row.held]
            others = f"these are: {', '.join(names)}" if names else "none is"
            raise UsageError(f"--accept {key}: no source of this name is held back: {others}")
    return held
