"""Collecting alone, night after night, for the tests of what is collected, held back and read."""

from collections.abc import Iterable

from curator import store as keep
from curator.jobs.collect import Collected, collect
from curator.jobs.foresee import Foreseen, foresee
from curator.jobs.settings import read_settings
from curator.jobs.sources import read_sources
from curator.jobs.watch import Stop, Watch, unwatched
from curator.web import Wire
from tests.jobs.nights import DAY, Nights


async def gather(nights: Nights, *, stop: Stop | None = None, watch: Watch = unwatched) -> Collected:
    """One night's collecting and nothing else."""
    settings = read_settings(nights.path)
    with keep.open_store(nights.folder.database) as store:
        async with Wire(settings.courtesy, lambda: nights.now) as wire:
            done = await collect(
                store, settings, nights.folder, wire=wire, clock=lambda: nights.now, stop=stop or Stop(), watch=watch
            )
    nights.now += DAY
    return done


async def dry(nights: Nights) -> dict[str, Foreseen]:
    found = await foresee(nights.folder, read_settings(nights.path), clock=lambda: nights.now, stop=Stop())
    return {one.source: one for one in found}


def listed(numbers: Iterable[int], *, heading: str = "Links") -> str:
    return f"# {heading}\n\n" + "".join(f"- [Link {n}](https://site{n}.example/)\n" for n in numbers)


def table(numbers: Iterable[int]) -> str:
    return "url,title\n" + "".join(f"https://site{n}.example/,Link {n}\n" for n in numbers)


def live(nights: Nights) -> set[str]:
    with keep.open_store(nights.folder.database, create=False) as store:
        rows = store.rows("SELECT r.url FROM mentions AS m JOIN resources AS r ON r.id = m.resource_id "
                          "WHERE m.gone_at IS NULL AND r.url IS NOT NULL")  # fmt: skip
        return {row["url"] for row in rows}


def sites(numbers: Iterable[int]) -> set[str]:
    return {f"https://site{n}.example/" for n in numbers}


def line(nights: Nights, key: str = "list") -> keep.SourceRow:
    return next(one.row for one in read_sources(nights.folder, read_settings(nights.path)) if one.row.key == key)
