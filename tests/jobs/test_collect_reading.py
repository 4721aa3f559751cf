"""When a source is read again, what a dry run tells, and what the sources gave."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from curator import store as keep
from curator.demo import Farm, Site
from curator.demo.behaviours import remembers, says
from curator.errors import Interrupted
from curator.jobs.settings import read_settings
from curator.jobs.sources import read_sources
from curator.jobs.watch import Stop
from tests.jobs.gathering import dry, gather, listed, live, sites
from tests.jobs.nights import Nights


@pytest.fixture
async def nights(tmp_path: Path) -> AsyncIterator[Nights]:
    async with Farm((Site("canary.example", pages=(("/", says("ok")),)),)) as farm:
        nights = Nights(tmp_path, farm)
        nights.configure()
        yield nights


def reread(nights: Nights) -> None:
    nights.write("docs/a.md", listed(range(4)))


@pytest.mark.parametrize(
    ("change", "read"),
    [
        pytest.param(lambda nights: None, 0, id="nothing changed"),
        pytest.param(lambda nights: (nights.path / "docs/a.md").touch(), 0, id="a file touched"),
        pytest.param(reread, 1, id="a file changed"),
        pytest.param(lambda nights: nights.write("docs/b.md", "# B\n"), 1, id="a file more"),
        pytest.param(
            lambda nights: nights.configure(
                sources=[{"id": "list", "location": "docs/*.md", "images": True}, {"id": "web", "location": WEB}]
            ),
            2,
            id="the source's own settings changed, and with them the file of the settings",
        ),
        pytest.param(
            lambda nights: nights.configure(
                sources=[{"id": "list", "location": "docs/*.md"}, {"id": "web", "location": WEB}],
                vocabularies={"audience": {"a": {"name": "A", "aliases": ["B"]}}},
            ),
            3,
            id="the vocabularies changed, and with them what every document may say",
        ),
    ],
)
async def test_a_source_is_read_when_something_changed_and_only_then(
    tmp_path: Path, change: Callable[[Nights], object], read: int
) -> None:
    page = Site("lists.example", pages=(("/list", remembers("<p><a href='https://b.example/'>B</a></p>", etag='"1"')),))
    async with Farm((page,)) as farm:
        nights = Nights(tmp_path, farm, canaries=())
        nights.write("docs/a.md", listed(range(3)))
        nights.configure(sources=[{"id": "list", "location": "docs/*.md"}, {"id": "web", "location": WEB}])
        assert (await gather(nights)).read == 3, "the two, and the documents of the settings file"
        change(nights)
        done = await gather(nights)
        assert (done.read, done.unchanged) == (read, 3 - read)
        asked = [visit.header("if-none-match") for visit in farm.asked if visit.target == "/list"]
        assert asked == ([None, '"1"'] if read < 3 else [None, None])


WEB = "http://lists.example/list"


async def test_a_source_stopped_in_the_middle_is_read_again_and_whole(nights: Nights) -> None:
    nights.write("docs/a.md", listed(range(3_000)))
    stop = Stop()
    with pytest.raises(Interrupted):
        await gather(nights, stop=stop, watch=lambda _step, done, _total: stop.ask() if done == 1 else None)
    assert 0 < len(live(nights)) < 3_000
    done = await gather(nights)
    assert (done.held, done.read, len(live(nights))) == (0, 1, 3_000)


async def test_a_dry_run_tells_what_would_become_of_each_mention_and_writes_nothing(nights: Nights) -> None:
    nights.write("docs/a.md", listed(range(6)))
    nights.write("docs/b.md", listed((20, 21)))
    assert (await dry(nights))["list"].synced == keep.Synced(appeared=8, mentions=8)
    assert not nights.folder.database.exists(), "not even a database"
    await gather(nights)
    nights.write("docs/a.md", listed((0, 1, 2, 9, 20)))
    nights.write("docs/b.md", listed((21,)))
    before = nights.folder.database.read_bytes()
    told = (await dry(nights))["list"]
    assert nights.folder.database.read_bytes() == before
    assert told.synced == keep.Synced(appeared=1, vanished=3, kept=5, mentions=6, moved=1)
    assert [(one.what.value, one.document, one.text, one.url, one.line, one.before) for one in told.differences] == [
        ("appears", "docs/a.md", "Link 9", "https://site9.example/", 6, None),
        ("moves", "docs/a.md", "Link 20", "https://site20.example/", 7, "docs/b.md"),
        *(("vanishes", "docs/a.md", f"Link {n}", f"https://site{n}.example/", n + 3, None) for n in (3, 4, 5)),
    ]
    done = await gather(nights)
    assert (done.appeared, done.vanished, done.moved) == (1, 3, 1)


async def test_a_dry_run_tells_of_what_would_be_held_back_and_of_sources_taken_out(nights: Nights) -> None:
    nights.write("docs/a.md", listed(range(12)))
    nights.write("more/b.md", listed(range(20, 23)))
    both = [{"id": "list", "location": "docs/*.md"}, {"id": "more", "location": "more/*.md"}]
    nights.configure(sources=both)
    await gather(nights)
    nights.configure(sources=both[:1])
    nights.write("docs/a.md", "")
    told = await dry(nights)
    held = told["list"].held
    assert held is not None
    assert (told["list"].synced.vanished, held.lost, len(told["list"].differences)) == (0, 12, 12)
    assert told["more"].is_removed
    assert told["more"].synced.vanished == 3
    assert live(nights) == sites((*range(12), 20, 21, 22))


async def test_the_sources_tell_what_they_gave_and_when_they_are_due(nights: Nights) -> None:
    nights.configure(
        sources=[{"id": "list", "location": "docs/*.md", "owner": "Ann"}, {"id": "gone", "location": "nowhere/*.md"}],
        vocabularies={"audience": {"p": "Parents"}},
    )
    assert [one.is_read for one in read_sources(nights.folder, read_settings(nights.path))] == [False, False]
    nights.write("docs/a.md", listed(range(3)))
    nights.write("docs/b.md", listed(range(4)))
    at = nights.now
    await gather(nights)
    first, second = read_sources(nights.folder, read_settings(nights.path))
    assert (first.row.key, first.row.owner, first.row.documents, first.row.mentions) == ("list", "Ann", 2, 7)
    assert (first.row.read_at, first.due_at, first.row.problems) == (at, None, ())
    assert (second.row.read_at, second.row.mentions, len(second.row.problems)) == (None, 0, 1)
