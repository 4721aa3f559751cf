"""Nights upon nights over a small web: budgets, rests, hosts that die in part and come back, and what we owe nobody.

Each test is a story; the farm plays it, the nightly job runs, and what stands in the store and at the desk is asserted.
"""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from curator import decisions
from curator import store as keep
from curator.decisions import Action, Actor, EditorRole, LaneName, Order, Target, View
from curator.demo import Farm, Reach, Site
from curator.demo._visit import Behaviour, Visit
from curator.demo.behaviours import busy, by_night, first_then, resets, says
from curator.jobs.run import Orders, run_night
from curator.jobs.settings import read_settings
from curator.model import State, Trouble
from curator.store import Store
from tests.jobs.nights import DAY, Nights

LEAD = Actor("lea", EditorRole.LEAD)
CANARY = Site("canary.example", pages=(("/", says("ok")),))
ALL = Orders(everything=True)


def page(name: object) -> str:
    return f"<!doctype html><html lang=en><title>Page {name}</title><p>This is the text of page {name}.</p>"


def listing(*urls: str) -> str:
    return "# Reading\n\n" + "".join(f"- [Link {number}]({url})\n" for number, url in enumerate(urls))


def site(host: str, count: int, *, reach: Callable[[int], Reach] | None = None) -> Site:
    pages = tuple((f"/{number}", says(page(number))) for number in range(count))
    return Site(host, pages=pages) if reach is None else Site(host, pages=pages, reach=reach)


def catalogue(path: Path, farm: Farm, urls: Sequence[str], **options: object) -> Nights:
    nights = Nights(path, farm, **options)  # type: ignore[arg-type]
    nights.write("docs/list.md", listing(*urls))
    nights.configure()
    return nights


def opened(nights: Nights) -> Store:
    return keep.open_store(nights.folder.database, create=False)


def counts(nights: Nights) -> dict[str, int]:
    with opened(nights) as store:
        return {state.value if state else "": n for state, n in keep.status(store).states.items() if n}


def troubles(nights: Nights) -> tuple[Trouble, ...]:
    with opened(nights) as store:
        run = keep.last_run(store)
        assert run is not None
        return keep.bulletin(store, run).troubles


def lane(nights: Nights, name: LaneName) -> list[str]:
    with opened(nights) as store:
        return [str(line.key) for line in decisions.queue(store, View(name), at=nights.now).lines]


def asked(farm: Farm, host: str) -> list[str]:
    """The pages asked for since the last call."""
    found = [visit.target for visit in farm.asked if visit.host == host and visit.target != "/robots.txt"]
    farm.asked.clear()
    return found


BIG = [f"https://big.example/{number}" for number in range(12)]


async def test_a_daily_budget_goes_round_and_nobody_is_left_out(tmp_path: Path) -> None:
    async with Farm((CANARY, site("big.example", 12))) as farm:
        nights = catalogue(tmp_path, farm, BIG, courtesy={"a_day": 5})
        told = []
        for _ in range(4):
            outcome = await nights.night()
            assert outcome.bulletin.looked == 4
            told.append(asked(farm, "big.example"))
        assert told == [["/0", "/1", "/2", "/3"], ["/4", "/5", "/6", "/7"], ["/8", "/9", "/10", "/11"], told[0]]
        assert counts(nights) == {"live": 12}, "what was not asked for is no finding"


async def test_what_is_failing_comes_before_what_waited_longest(tmp_path: Path) -> None:
    broken = Site(
        "big.example",
        pages=(
            ("/0", by_night(lambda night: says(page(0), status=404 if night > 3 else 200))), *site("", 12).pages[1:],
        ),
    )  # fmt: skip
    async with Farm((CANARY, broken)) as farm:
        nights = catalogue(tmp_path, farm, BIG, courtesy={"a_day": 5})
        told = []
        for _ in range(6):
            await nights.night()
            told.append(asked(farm, "big.example"))
        assert [one[0] for one in told[3:]] == ["/0", "/0", "/0"]
        assert counts(nights)["dead"] == 1, "three nights, as everywhere"
        others = [target for one in told[3:] for target in one if target != "/0"]
        assert len(others) == len(set(others)) >= 6, "and the others still take their turns"


async def test_a_host_that_wants_a_rest_is_left_alone_and_its_pages_wait_without_a_word(tmp_path: Path) -> None:
    shy = Site("shy.example", pages=tuple((f"/{n}", busy(retry_after="7200")) for n in range(5)))
    async with Farm((CANARY, shy)) as farm:
        nights = catalogue(tmp_path, farm, [f"https://shy.example/{n}" for n in range(5)])
        told = []
        for _ in range(5):
            await nights.night()
            told += asked(farm, "shy.example")
        assert told == ["/0", "/1", "/2", "/3", "/4"], "one a night, and each has its turn"


def half_down(night: int) -> Callable[[int], Reach]:
    return lambda now: Reach.REFUSES if now >= night else Reach.ANSWERS


def failing(which: Sequence[int], *, count: int, since: int, until: int = 99) -> Site:
    """A site some of whose pages answer 500 from a night on, until another."""
    pages = tuple(
        (
            f"/{number}",
            by_night(
                lambda night, number=number: says(  # type: ignore[misc]
                    page(number), status=500 if number in which and since <= night < until else 200
                )
            ),
        )
        for number in range(count)
    )
    return Site("uni.example", pages=pages)


UNI = [f"https://uni.example/{number}" for number in range(7)]


async def test_a_host_that_dies_is_one_row_and_one_decision_and_ends(tmp_path: Path) -> None:
    down = site("uni.example", 7, reach=lambda night: Reach.REFUSES if 2 <= night <= 12 else Reach.ANSWERS)
    async with Farm((CANARY, down)) as farm:
        nights = catalogue(tmp_path, farm, UNI)
        await nights.night()
        for _ in range(4):
            await nights.night()
        (trouble,) = troubles(nights)
        assert trouble.resources == 7
        assert trouble.incident.because == (
            "uni.example cannot be connected to since Tuesday 3 March 2026; 7 resources are affected."
        )
        assert lane(nights, LaneName.BROKEN) == ["incident:1"], "seven dead links are one row"
        with opened(nights) as store:
            key = decisions.queue(store, View(LaneName.BROKEN), at=nights.now).lines[0].key
            outcome = decisions.decide(store, Target(key), Order(Action.CONFIRM), by=LEAD, at=nights.now)
        assert outcome.done == 7
        assert lane(nights, LaneName.BROKEN) == []
        await nights.night(orders=ALL)
        assert lane(nights, LaneName.BROKEN) == [], "the next night asks nobody the same thing again"
        while nights.farm.night < 14:
            await nights.night(orders=ALL)
        assert counts(nights) == {"live": 7}
        assert troubles(nights) == ()


async def test_a_host_that_answers_again_is_looked_at_whole_the_next_night(tmp_path: Path) -> None:
    """Dead ones are looked at weekly; when one of them answers, the others are not left in the list for a week."""
    down = site("uni.example", 7, reach=lambda night: Reach.REFUSES if 2 <= night <= 5 else Reach.ANSWERS)
    async with Farm((CANARY, down)) as farm:
        nights = catalogue(tmp_path, farm, UNI)
        for _ in range(5):
            await nights.night()
        assert counts(nights) == {"dead": 7}
        with opened(nights) as store:
            keep.mark_due(store, UNI[0], at=nights.now)
        asked(farm, "uni.example")
        await nights.night()
        assert asked(farm, "uni.example") == ["/0"]
        (trouble,) = troubles(nights)
        assert trouble.incident.because.endswith(" It answers again; 6 of its resources wait for the next look.")
        assert lane(nights, LaneName.BROKEN) == ["incident:1"]
        await nights.night()
        assert counts(nights) == {"live": 7}
        (trouble,) = troubles(nights)
        assert trouble.incident.closed_at == nights.now - DAY
        assert trouble.incident.because.endswith("7 resources are affected.")
        assert lane(nights, LaneName.BROKEN) == []


async def test_half_a_host_is_no_row_and_most_of_it_is(tmp_path: Path) -> None:
    for number, (which, rows) in enumerate([((0, 1, 2), 0), ((0, 1, 2, 3, 4), 1)]):
        async with Farm((CANARY, failing(which, count=7, since=2))) as farm:
            nights = catalogue(tmp_path / str(number), farm, UNI)
            for _ in range(5):
                await nights.night()
            assert len(troubles(nights)) == rows
            assert len(lane(nights, LaneName.BROKEN)) == (1 if rows else 3)


async def test_one_link_a_host_makes_no_incident_and_no_void(tmp_path: Path) -> None:
    hosts = [f"h{number}.example" for number in range(9)]
    sites = [site(host, 1, reach=half_down(2)) for host in hosts[:6]] + [site(host, 1) for host in hosts[6:]]
    async with Farm((CANARY, *sites)) as farm:
        nights = catalogue(tmp_path, farm, [f"https://{host}/0" for host in hosts])
        for _ in range(4):
            assert not (await nights.night()).bulletin.void
        assert counts(nights) == {"dead": 6, "live": 3}
        assert troubles(nights) == ()


async def test_where_no_canary_answers_the_steadiest_hosts_vouch_for_our_network(tmp_path: Path) -> None:
    """A firewall between us and the canaries is no outage; a catalogue that is too young has nobody else to ask."""
    hosts = [f"h{number}.example" for number in range(8)]
    sites = [site(host, 1, reach=lambda night: Reach.REFUSES if night == 18 else Reach.ANSWERS) for host in hosts]
    silent = Site("canary.example", pages=(("/", says("ok")),), reach=half_down(2))
    async with Farm((silent, *sites)) as farm:
        nights = catalogue(tmp_path, farm, [f"https://{host}/0" for host in hosts])
        assert not (await nights.night()).bulletin.void
        assert (await nights.night()).bulletin.void, "one night old: nobody is steady yet"
        nights.farm.night, nights.now = 15, nights.now + 14 * DAY
        assert not (await nights.night()).bulletin.void
        assert not (await nights.night()).bulletin.void
        assert (await nights.night()).bulletin.void, "when the steady ones are silent, too, it is us"
        assert counts(nights) == {"live": 8}


async def test_a_year_without_a_run_and_a_clock_that_jumps_call_nothing_broken(tmp_path: Path) -> None:
    bad = {1, 2, 400, 401}
    flaky = Site("old.example", pages=(
        ("/0", by_night(lambda night: says(page(0), status=404 if night in bad else 200))),
    ))  # fmt: skip
    async with Farm((CANARY, flaky)) as farm:
        nights = catalogue(tmp_path, farm, ["https://old.example/0"])
        await nights.night()
        await nights.night()
        assert counts(nights) == {"failing": 1}
        farm.night, nights.now = 399, nights.now + 397 * DAY
        await nights.night()
        await nights.night()
        assert counts(nights) == {"failing": 1}, "two of a year ago and two of now are not four in a row"
        nights.now -= timedelta(days=300)
        await nights.night(orders=ALL)
        nights.now += timedelta(days=301)
        await nights.night(orders=ALL)
        assert counts(nights) == {"live": 1}


async def test_a_request_that_is_refused_in_the_middle_of_a_night_is_tried_once_more_at_its_end(tmp_path: Path) -> None:
    site_ = Site("shy.example", pages=(
        ("/0", first_then(busy(retry_after="1"), says(page(0)))), ("/1", says(page(1))), ("/2", says(page(2))),
    ))  # fmt: skip
    calm = [f"https://calm.example/{n}" for n in range(30)]
    async with Farm((CANARY, site_, site("calm.example", 30))) as farm:
        nights = catalogue(tmp_path, farm, [*(f"https://shy.example/{n}" for n in range(3)), *calm])
        ticks = iter(range(1_000_000))
        start = nights.now

        def clock() -> datetime:
            return start + timedelta(seconds=next(ticks) / 10)

        nights.configure_again()
        await run_night(nights.folder, read_settings(nights.path), clock=clock)
        assert set(asked(farm, "shy.example")) == {"/0", "/1", "/2"}
        assert counts(nights).get("live") == 32
        assert State.UNSURE.value in counts(nights)


async def test_an_outage_in_the_middle_of_a_run_is_noticed_long_before_its_end(tmp_path: Path) -> None:
    """Twenty failures in a row on ten hosts ask the canaries at once; nothing of that night is judged."""
    hosts = [f"h{number:03}.example" for number in range(60)]
    cut: list[bool] = [False]

    def wired(number: int) -> Behaviour:
        async def behave(visit: Visit) -> None:
            if cut[0]:
                await resets(visit)
                return
            await visit.answer(200, page(number))
            cut[0] = cut[0] or (number == 10 and visit.night == 2)

        return behave

    sites = [Site(host, pages=(("/0", wired(number)),), robots=wired(-1)) for number, host in enumerate(hosts)]
    async with Farm((Site("canary.example", pages=(("/", wired(-1)),)), *sites)) as farm:
        nights = catalogue(tmp_path, farm, [f"http://{host}/0" for host in hosts], courtesy={"at_once": 2})
        assert (await nights.night()).bulletin.looked == 60
        outcome = await nights.night()
        assert outcome.bulletin.void
        assert 20 <= outcome.bulletin.looked < 50
        assert counts(nights) == {"live": 60}
        cut[0] = False
        assert (await nights.night()).bulletin.looked == 60, "the next night looks at all of it"
