"""What collecting would change, mention by mention: a dry run. Never writes."""

import contextlib
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from curator import store as keep
from curator.jobs._holding import believe
from curator.jobs.collect import all_sources, gather
from curator.jobs.folder import Folder
from curator.jobs.watch import Stop, Watch, unwatched
from curator.model import Clock, Settings, Source, SourceProblem
from curator.store import Store
from curator.web import Wire

NOTHING: Final = keep.Synced()


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What would become of one source. `is_unchanged`: it need not be read; `is_removed`: it is no longer configured.

    `differences` come document by document, also of what is not believed; `held`: what would vanish stays.
    """

    source: str
    synced: keep.Synced = NOTHING
    differences: tuple[keep.Differs, ...] = ()
    problems: tuple[SourceProblem, ...] = ()
    held: keep.Held | None = None
    is_unchanged: bool = False
    is_removed: bool = False


async def foresee(
    folder: Folder, settings: Settings, *, clock: Clock, stop: Stop, watch: Watch = unwatched
) -> tuple[Foreseen, ...]:
    """Reads all sources as collecting would and compares; sources that are configured no more come last.

    Raises:
        Interrupted: asked to stop.
        StoreError: the database cannot be read, or an older curator made it.
    """
    with _opened(folder) as store:
        found: list[Foreseen] = []
        todo = all_sources(settings)
        async with Wire(settings.courtesy, clock, hosts=keep.hosts(store)) as wire:
            for number, source in enumerate(todo):
                stop.raise_if_asked()
                watch("collect", number, len(todo))
                haul = await gather(store, settings, source, folder, wire=wire, clock=clock, stop=stop)
                if haul.is_unchanged or (not haul.documents and haul.unread):
                    found.append(Foreseen(source.key, problems=haul.problems, is_unchanged=haul.is_unchanged))
                    continue
                believed = believe(
                    store, source, haul.documents, unread=haul.unread, policy=settings.policy, at=clock()
                )
                found.append(
                    Foreseen(
                        source.key,
                        believed.synced,
                        tuple(believed.compared.differences()),
                        (*haul.problems, *believed.problems),
                        believed.held,
                    )
                )
        watch("collect", len(todo), len(todo))
        return (*found, *_removed(store, {source.key for source in todo}))


def _removed(store: Store, configured: set[str]) -> Iterator[Foreseen]:
    for row in keep.source_rows(store):
        if row.key not in configured:
            gone = keep.prepare_saving(store, Source(row.key, row.kind, row.location), ())
            yield Foreseen(row.key, gone.synced(), tuple(gone.differences()), is_removed=True)


@contextlib.contextmanager
def _opened(folder: Folder) -> Iterator[Store]:
    """The catalogue, read only; an empty one in a temporary place when no run has made it yet."""
    if folder.database.exists():
        with keep.open_store(folder.database, create=False, read_only=True) as store:
            yield store
        return
    with tempfile.TemporaryDirectory() as place, keep.open_store(Path(place) / "db" / "curator.db") as store:
        yield store
