"""What dumps cost: CPU a resource, and the memory of the whole command. Never asserts a time."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from curator import store as keep
from curator.export import FORMATS, About, Catalogue, Reads, oai

AT = datetime(2026, 6, 1, tzinfo=UTC)


def figures(path: Path) -> Iterator[tuple[str, int, float]]:
    """Each format of the whole catalogue, and a harvest of it: name, resources, CPU seconds of this process."""
    with keep.open_store(path, create=False) as store:
        about = About(at=AT, base_url="https://catalogue.example.org/", portals=tuple(keep.portals(store)))
        for form in FORMATS:
            if form.reads in (Reads.ENTRIES, Reads.GUIDES):
                began = time.process_time()
                made = Catalogue(about, entries=keep.entries(store), guides=keep.guides(store))
                for _ in form.render(made):
                    pass
                yield form.name, keep.last_resource(store), time.process_time() - began
        began = time.process_time()
        told = sum(1 for _ in _harvest(store, about))
        yield "oai", told, time.process_time() - began


def _harvest(store: keep.Store, about: About) -> Iterator[int]:
    ask = oai.read([("verb", "ListRecords"), ("metadataPrefix", "oai_dc")], authority=about.authority)
    after = 0
    while True:
        found = keep.records(store, keep.Asked(after=after), limit=oai.MAX_RECORDS + 1)
        oai.answer(ask, oai.Found(found), about)
        yield from (record.resource_id for record in found[: oai.MAX_RECORDS])
        if len(found) <= oai.MAX_RECORDS:
            return
        after = found[oai.MAX_RECORDS - 1].resource_id
