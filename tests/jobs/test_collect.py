"""Collecting night after night: what changed, what did not, what is held back, and what nobody may lose."""

from collections.abc import AsyncIterator, Callable, Iterable
from pathlib import Path

import pytest

from curator import store as keep
from curator.demo import Farm, Site
from curator.demo.behaviours import says
from curator.errors import UsageError
from curator.jobs.settings import read_settings
from curator.jobs.sources import accept
from curator.model import SourceProblem
from tests.jobs.gathering import gather, line, listed, live, sites, table
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
