"""Collecting night after night: what changed, what did not, what is held back, and what nobody may lose."""

from collections.abc import AsyncIterator, Callable, Iterable
from pathlib import Path

import pytest

from curator import store as keep
from curator.demo import Farm, Site
from curator.demo.behaviours import remembers, says
from curator.errors import Interrupted, UsageError
from curator.jobs.collect import Collected, collect
from curator.jobs.foresee import Foreseen, foresee
from curator.jobs.settings import read_settings
from curator.jobs.sources import accept, read_sources
from curator.jobs.watch import Stop, Watch, unwatched
from curator.model import SourceProblem
from curator.web import Wire
from tests.jobs.nights import DAY, Nights

ERROR_PAGE = (
    "<!doctype html><html><title>503</title><h1>Sorry</h1><p><a href='/'>Home</a> <a href='/help'>Help</a></html>"
)


@pytest.fixture
async def nights(tmp_path: Path) -> AsyncIterator[Nights]:
    async with Farm((Site("canary.example", pages=(("/", says("ok")),)),)) as farm:
        nights = Nights(tmp_path, farm)
        nights.configure()
        yield nights


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


def emptied(nights: Nights) -> None:
    nights.write("docs/a.md", "")


def cut_short(nights: Nights) -> None:
    nights.write("docs/a.md", listed(range(6)))


def an_error_page(nights: Nights) -> None:
    nights.write("docs/a.md", ERROR_PAGE)


def fewer_files(nights: Nights) -> None:
    (nights.path / "docs/a.md").unlink()


@pytest.mark.parametrize(
    ("happens", "gave"),
    [
        pytest.param(emptied, 4, id="a file emptied"),
        pytest.param(cut_short, 10, id="a file cut short"),
        pytest.param(an_error_page, 4, id="an error page in its place"),
        pytest.param(fewer_files, 4, id="a pattern that finds fewer files"),
    ],
)
async def test_a_source_that_loses_much_is_held_back_until_it_is_accepted(
    nights: Nights, happens: Callable[[Nights], None], gave: int
) -> None:
    nights.write("docs/a.md", listed(range(20)))
    nights.write("docs/b.md", listed(range(20, 24)))
    await gather(nights)
    happens(nights)
    for _ in range(2):
        done = await gather(nights)
        assert (done.held, done.vanished, done.unchanged) == (1, 0, 1), "compared again each night"
        assert live(nights) >= sites(range(24))
        assert done.problems == (
            SourceProblem(
                "docs/*.md",
                f'source "list" gave {gave} of its 24 mentions, and {24 - gave} would vanish: held back',
                "mend it, or if that is right, type curator sources --accept list",
            ),
        )
        held = line(nights).held
        assert held is not None
        assert (held.had, held.gave, held.lost) == (24, gave, 24 - gave)
    accept(nights.folder, "list")
    done = await gather(nights)
    assert (done.held, done.vanished, done.problems) == (0, 24 - gave, ())
    assert len(live(nights) & sites(range(24))) == gave
    assert (line(nights).held, line(nights).accepted, line(nights).problems) == (None, None, ())
    assert (await gather(nights)).unchanged == 2


async def test_an_error_page_in_the_place_of_a_table_brings_nothing_of_its_own(nights: Nights) -> None:
    nights.configure(sources=[{"id": "list", "location": "links.csv"}])
    nights.write("links.csv", table(range(12)))
    await gather(nights)
    nights.write("links.csv", ERROR_PAGE)
    assert (await gather(nights)).held == 1
    assert live(nights) == sites(range(12))
    nights.write("links.csv", table(range(13)))
    done = await gather(nights)
    assert (done.held, done.appeared, done.vanished, done.problems) == (0, 1, 0, ())


def feed(numbers: Iterable[int]) -> str:
    items = "".join(f"<item><title>Link {n}</title><link>https://site{n}.example/</link></item>" for n in numbers)
    return f"<rss version='2.0'><channel><title>News</title>{items}</channel></rss>"


async def test_a_feed_turns_over_and_is_held_back_only_when_it_gives_nothing(nights: Nights) -> None:
    """It shows its newest entries (RSS 2.0, item): what leaves it is old, not lost."""
    nights.configure(sources=[{"id": "list", "kind": "feed", "location": "news.rss"}])
    nights.write("news.rss", feed(range(15)))
    await gather(nights)
    nights.write("news.rss", feed(range(12, 27)))
    done = await gather(nights)
    assert (done.held, done.appeared, done.vanished) == (0, 12, 12)
    nights.write("news.rss", feed(()))
    assert (await gather(nights)).held == 1
    assert live(nights) == sites(range(12, 27))


async def test_what_is_new_in_a_source_held_back_appears_where_the_document_is_itself(nights: Nights) -> None:
    nights.write("docs/a.md", listed(range(20)))
    await gather(nights)
    nights.write("docs/a.md", listed((0, 1, 90)))
    nights.write("docs/new.md", listed((91, 92)))
    done = await gather(nights)
    assert (done.held, done.appeared, done.vanished) == (1, 3, 0)
    assert live(nights) == sites((*range(20), 90, 91, 92))
    nights.write("docs/a.md", listed(range(20)))
    done = await gather(nights)
    assert (done.held, done.vanished) == (0, 1)
    assert live(nights) == sites((*range(20), 91, 92))


@pytest.mark.parametrize(
    ("settings", "source", "left", "held"),
    [
        pytest.param({}, {}, 11, 0, id="less than half is believed"),
        pytest.param({}, {}, 10, 1, id="half is not"),
        pytest.param({"may_lose": 0.9}, {}, 3, 0, id="the policy may allow more"),
        pytest.param({"may_lose": 0.9}, {}, 2, 1, id="up to its share"),
        pytest.param({"may_lose": 0.9}, {"may_lose": 0.2}, 16, 1, id="a source may allow less than the policy"),
        pytest.param({}, {"may_lose": "all"}, 0, 0, id="a source that turns over may lose all"),
        pytest.param({"hold_from": 21}, {}, 0, 0, id="a small source is believed"),
    ],
)
async def test_how_much_a_source_may_lose_is_a_setting(
    nights: Nights, settings: dict[str, object], source: dict[str, object], left: int, held: int
) -> None:
    policy = {"canaries": [], **settings}
    nights.configure(sources=[{"id": "list", "location": "docs/*.md", **source}], policy=policy)
    nights.write("docs/a.md", listed(range(20)))
    await gather(nights)
    nights.write("docs/a.md", listed(range(left)))
    assert (await gather(nights)).held == held
    assert live(nights) == sites(range(20 if held else left))


async def test_a_document_that_is_emptied_among_many_is_held_back_alone(nights: Nights) -> None:
    for number in range(10):
        nights.write(f"docs/{number}.md", listed(range(number * 12, number * 12 + 12)))
    await gather(nights)
    nights.write("docs/3.md", ERROR_PAGE)
    nights.write("docs/4.md", listed(range(48, 59)))
    done = await gather(nights)
    assert (done.held, done.vanished) == (1, 1)
    assert [str(problem) for problem in done.problems] == [
        (
            "docs/3.md: gave none of its 12 mentions any more: held back: mend it, or if that is right, type curator "
            "sources --accept list"
        )
    ]
    assert live(nights) == sites(set(range(120)) - {59})
    accept(nights.folder, "list")
    assert (await gather(nights)).vanished == 12


async def test_a_permission_is_for_what_was_seen_and_for_one_reading(nights: Nights) -> None:
    nights.write("docs/a.md", listed(range(30)))
    await gather(nights)
    nights.write("docs/a.md", listed(range(12)))
    await gather(nights)
    accept(nights.folder, "list")
    nights.write("docs/a.md", "")
    assert (await gather(nights)).held == 1, "thirty are more than the eighteen that were accepted"
    assert live(nights) == sites(range(30))
    nights.write("docs/a.md", listed(range(12)))
    assert (await gather(nights)).held == 1, "and the permission is used up"


async def test_a_permission_outlasts_a_night_on_which_nothing_could_be_read(nights: Nights) -> None:
    nights.write("docs/a.md", listed(range(30)))
    await gather(nights)
    nights.write("docs/a.md", listed(range(12)))
    await gather(nights)
    accept(nights.folder, "list")
    (nights.path / "docs/a.md").rename(nights.path / "away.md")
    await gather(nights)
    (nights.path / "away.md").rename(nights.path / "docs/a.md")
    assert (await gather(nights)).vanished == 18


async def test_a_permission_given_while_the_source_is_being_saved_is_for_the_next_reading(nights: Nights) -> None:
    nights.write("docs/a.md", listed(range(30)))
    await gather(nights)
    nights.write("docs/a.md", listed(range(12)))
    await gather(nights)
    source = read_settings(nights.path).sources[0]
    with keep.open_store(nights.folder.database) as store:
        saving = keep.prepare_saving(store, source, list(keep.documents(store, source="list")))
        accept(nights.folder, "list")
        for _ in saving.slices(nights.now, reading=keep.Remembered()):
            pass
    assert (await gather(nights)).vanished == 18


async def test_only_what_is_held_back_can_be_accepted(nights: Nights) -> None:
    nights.write("docs/a.md", listed(range(3)))
    await gather(nights)
    with pytest.raises(UsageError, match="no source of this name is held back: none is"):
        accept(nights.folder, "list")


async def test_retitled_renamed_and_reworded_at_once_is_no_loss(nights: Nights) -> None:
    nights.write("docs/a.md", listed(range(20)))
    await gather(nights)
    (nights.path / "docs/a.md").unlink()
    nights.write("docs/b.md", listed(range(20), heading="Other").replace("Link 1", "Page 1"))
    done = await gather(nights)
    assert (done.held, done.appeared, done.vanished, done.moved) == (0, 0, 0, 20)


async def test_decisions_and_checks_stay_with_what_moved(tmp_path: Path) -> None:
    pages = Site("site0.example", pages=(("/", says("<title>Fractions</title><h1>Fractions</h1>")),))
    async with Farm((Site("canary.example", pages=(("/", says("ok")),)), pages)) as farm:
        nights = Nights(tmp_path, farm)
        nights.write("docs/a.md", listed([0]))
        nights.configure()
        await nights.night()

        def known() -> list[tuple[object, ...]]:
            with keep.open_store(nights.folder.database, create=False) as store:
                rows = store.rows(
                    "SELECT m.id, m.seen_at, r.id, r.state, r.seen_at, count(c.id) FROM mentions AS m "
                    "JOIN resources AS r ON r.id = m.resource_id JOIN checks AS c ON c.resource_id = r.id "
                    "WHERE m.gone_at IS NULL GROUP BY m.id"
                )
                return [tuple(row) for row in rows]

        before = known()
        (nights.path / "docs/a.md").unlink()
        nights.write("docs/moved/here.md", listed([0], heading="Elsewhere"))
        nights.configure(sources=[{"id": "list", "location": "docs/**/*.md"}])
        nights.now -= DAY / 2
        await nights.night()
        assert [row[:5] for row in known()] == [row[:5] for row in before]


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
