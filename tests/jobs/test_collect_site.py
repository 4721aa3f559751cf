"""A portal like the School Safety Net, walked by the shipped template through the real wire: what is collected is what
stands on it, and bad nights take nothing away."""

import shutil
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from curator import config
from curator import store as keep
from curator.errors import Interrupted
from curator.jobs.run import Orders
from curator.jobs.watch import Stop
from curator.model import Chapter, Document, Facts, Mention, Role, Tag
from tests.farm import Behaviour, Farm, Visit, behaviours, plain
from tests.farm import portal as made
from tests.jobs.nights import Nights

COLLECT = Orders(("collect",), kind="collect")
WEEK, HOUR = timedelta(days=7), timedelta(hours=1)
SEED_KEY = f"{made.BASE}GL_guide01.php?st=1&ta=2&tg=2"


def template() -> dict[str, Any]:
    """The shipped template with the farm's address in place of the portal's."""
    text = config.template("school-safety-net").replace("https://schoolsafetynet.pixel-online.org/", made.BASE)
    settings: dict[str, Any] = yaml.safe_load(text)
    for key in ("version", "courtesy"):
        del settings[key]
    return settings


@pytest.fixture
async def nights(tmp_path: Path) -> AsyncIterator[Nights]:
    async with Farm([made.portal(CHANGED)]) as farm:
        nights = Nights(tmp_path, farm)
        nights.configure(**template())
        yield nights


def documents(nights: Nights) -> dict[str, Document]:
    with keep.open_store(nights.folder.database, create=False) as store:
        return {document.key: document for document in keep.documents(store, source="portal")}


def problems(nights: Nights) -> list[str]:
    with keep.open_store(nights.folder.database, create=False) as store:
        return [str(problem) for problem in keep.source_problems(store)]


RECORD_TARGET = "/DB_tsource_scheda.php?art_id=38"
STEP_TARGET = "/GL_guide01.php?st=3&ta=4&tg=5"
INDEX_TARGET = "/GL_guide.php?ta=3&tg=1"


def honest(target: str) -> Behaviour:
    """What the portal does at a target, changed or not."""
    return dict(made.portal().pages)[target.partition("?")[0]]


CHANGED = {
    RECORD_TARGET: plain.until(2, before=honest(RECORD_TARGET), after=plain.says("", status=410)),
    STEP_TARGET: plain.by_night(lambda night: plain.says("", status=503) if night == 2 else honest(STEP_TARGET)),
    INDEX_TARGET: plain.by_night(lambda night: behaviours.hangs_up if night == 2 else honest(INDEX_TARGET)),
}

Told = tuple[str | None, str, Role, str | None]


def told(mention: Mention) -> Told:
    return mention.url, mention.text, mention.role, mention.annotation


def expected(item: made.Item) -> Told:
    if item.href is None:
        return None, item.title, Role.MAIN, item.annotation
    href = item.href.replace("&amp;", "&").removeprefix("./")
    if "scheda" in href:
        script, _, query = href.partition("?")
        number = next(part for part in query.split("&") if part.startswith("art_id="))
        return f"{made.BASE}{script}?{number}", item.title, Role.RECORD, item.annotation
    return (href if href.count("/") > 2 else href + "/"), item.title, Role.MAIN, item.annotation


def step_key(step: made.Step) -> str:
    return made.BASE.rstrip("/") + step.target


async def test_each_chapter_has_its_sections_its_items_in_order_and_their_words(nights: Nights) -> None:
    await nights.night(orders=COLLECT)
    found = documents(nights)
    for step in made.STEPS:
        document = found[step_key(step)]
        assert [
            (section.path, section.type, section.portal, [told(mention) for mention in section.mentions])
            for section in document.sections
        ] == [
            ((part.heading,), part.type, part.origin, [expected(item) for item in part.items]) for part in step.parts
        ], step.target


async def test_each_chapter_has_its_frame_and_its_words_in_the_portal_s_own_terms(nights: Nights) -> None:
    await nights.night(orders=COLLECT)
    found = documents(nights)
    for step in made.STEPS:
        document = found[step_key(step)]
        assert (document.title, document.language, document.portal) == (step.title, "en", "school-safety-net")
        assert (
            document.matter.breadcrumb, document.matter.guideline, document.matter.chapter, document.matter.lead,
            document.matter.steps, document.matter.editions,
        ) == (
            ("Homepage", "Guidelines"), f"Guideline for {made.AUDIENCES[step.audience]}",
            Chapter(step.number, step.title), step.lead, step.advice, step.languages,
        )  # fmt: skip
        assert set(document.tags) == {
            Tag("area", made.AREAS[step.area]),
            Tag("audience", made.AUDIENCES[step.audience]),
        }


def pages() -> Iterator[str]:
    yield made.BASE
    yield f"{made.BASE}DB_tsource.php"
    yield f"{SEED_KEY.replace('?', '?lang=fr&')}"
    yield from (
        f"{made.BASE}GL_guide.php?ta={area}&tg={audience}" for area in made.AREAS for audience in made.AUDIENCES
    )
    yield from (step_key(step) for step in made.STEPS)
    yield from (made.BASE.rstrip("/") + record.target for record in made.RECORDS)


async def test_every_page_is_one_document_however_it_is_linked(nights: Nights) -> None:
    """Permuted parameters, sessions, print twins and searches that lead to the same record are one page each."""
    await nights.night(orders=COLLECT)
    assert sorted(documents(nights)) == sorted(pages())
    asked = [one.target for one in nights.farm.asked]
    assert len(set(asked)) == len(list(pages())) + 4, "and robots.txt, the sitemap that is not there, two dead links"
    assert [target for target, count in Counter(asked).items() if count > 1] == ["/robots.txt"], "the wire's own look"
    assert not [target for target in asked if "print=" in target or "PHPSESSID" in target or "calendar" in target]


RECORDS = [
    pytest.param(
        "DB_tsource_scheda.php?art_id=192",
        Mention(
            "http://oecd.example/barriers", "Breaking down the barriers to immigrant students’ success at school",
            annotation="What keeps immigrant students back, and what schools did about it.",
            facts=Facts(
                creators=("Marilyn Achiron",), publisher="Directorate for Education", date="15.11.2012",
                kind="Online Publication", languages=("en", "fr"),
            ),
            tags=(Tag("area", "Integration of immigrants students"), Tag("audience", "Head Teachers"),
                  Tag("audience", "Teachers"), Tag("audience", "Parents")),
        ),
        [(f"{made.BASE}pdf/192_en.pdf", ("en",)), (f"{made.BASE}pdf/192_fr.pdf", ("fr",))],
        id="a record that says everything, with a PDF in two languages",
    ),
    pytest.param(
        "DB_tsource_scheda.php?art_id=38",
        Mention(
            "http://tips.example/families", "Tips for Parents: Immigrant Families",
            facts=Facts(publisher="The Learning Community"), tags=(Tag("audience", "Parents"),),
        ),
        [],
        id="n/a and empty fields say nothing",
    ),
    pytest.param(
        "DB_tsource_scheda.php?art_id=201",
        Mention(
            None, "Database", annotation="A leaflet that nobody gave a title.",
            facts=Facts(creators=("Sarah Stanley", "Melissa Flanagan", "Connie Mills")),
        ),
        [],
        id="no title and no address: still a resource, under the page's heading",
    ),
    pytest.param(
        "DB_sstory_scheda.php?art_id=7",
        Mention(
            "https://talks.example/", "A school that talks",
            annotation="Who took part, where it took place and why it worked.",
            facts=Facts(kind="High Secondary School", country="Belgium"),
            tags=(Tag("area", "School bullying prevention"),),
        ),
        [],
        id="a success story",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("target", "described", "pdfs"), RECORDS)
async def test_a_record_page_gives_what_it_describes_and_itself(
    nights: Nights, target: str, described: Mention, pdfs: list[tuple[str, tuple[str, ...]]]
) -> None:
    await nights.night(orders=COLLECT)
    (section,) = documents(nights)[made.BASE + target].sections
    main, own, *others = section.mentions
    assert (told(main), main.facts, main.tags) == (told(described), described.facts, described.tags)
    assert (own.url, own.role, own.position) == (made.BASE + target, Role.RECORD, main.position)
    assert [(one.url, one.facts.languages) for one in others] == pdfs
    assert {one.role for one in others} <= {Role.PDF}


async def test_menu_news_notice_and_footer_are_no_mentions(nights: Nights) -> None:
    await nights.night(orders=COLLECT)
    found = {
        mention.url for one in documents(nights).values() for section in one.sections for mention in section.mentions
    }
    assert not [url for url in found if url and any(word in url for word in ("meeting", "commission", "eacea"))]


async def test_an_address_stands_where_the_page_says_and_is_spelled_as_there(nights: Nights) -> None:
    await nights.night(orders=COLLECT)
    document = documents(nights)[SEED_KEY]
    first = document.sections[0].mentions[0]
    assert first.url_written is None or first.url_written == first.url
    assert first.place.line is not None
    assert first.place.end is not None
    assert first.place.start is not None
    assert first.place.end - first.place.start == len(first.url or "")


async def test_links_to_pages_of_one_s_own_that_are_not_there_are_told_with_the_page_that_has_them(
    nights: Nights,
) -> None:
    await nights.night(orders=COLLECT)
    remedy = "which is not there (404 or 410): mend or remove that link"
    old, italian = f"{made.BASE}GL_guide.php?ta=9&tg=9", f"{made.BASE}GL_guide01.php?lang=it&st=1&ta=2&tg=2"
    assert problems(nights) == [f"{made.BASE}: links to {old}, {remedy}", f"{SEED_KEY}: links to {italian}, {remedy}"]


@pytest.mark.parametrize("cache", ["kept", "thrown away"])
async def test_a_page_that_fails_tonight_keeps_its_mentions_and_one_that_is_gone_is_dated(
    nights: Nights, cache: str
) -> None:
    """INDEX_TARGET fails, too: what it alone leads to is not lost with it."""
    await nights.night(orders=COLLECT)
    before = documents(nights)
    if cache == "thrown away":
        shutil.rmtree(nights.path / "db/cache")
    nights.now += WEEK
    await nights.night(orders=COLLECT)
    after = documents(nights)
    gone = made.BASE.rstrip("/") + RECORD_TARGET
    assert set(before) - set(after) == {gone}
    assert {key: [section.mentions for section in one.sections] for key, one in after.items()} == {
        key: [section.mentions for section in one.sections] for key, one in before.items() if key != gone
    }
    told = problems(nights)
    assert [line for line in told if STEP_TARGET in line and "cannot be fetched (status 503)" in line]
    assert [line for line in told if gone in line and "not there" in line]
    nights.now += WEEK
    await nights.night(orders=COLLECT)
    assert set(documents(nights)) == set(before) - {gone}
    assert not [line for line in problems(nights) if "503" in line]


async def test_a_portal_that_is_down_takes_nothing_away_and_is_left_alone_soon(nights: Nights) -> None:
    await nights.night(orders=COLLECT)
    before = set(documents(nights))
    nights.farm.is_offline = True
    nights.now += WEEK
    await nights.night(orders=COLLECT)
    assert set(documents(nights)) == before
    assert len(problems(nights)) == 1


async def test_a_walk_that_is_cut_off_keeps_what_was_and_goes_on_where_it_was(tmp_path: Path) -> None:
    stop = Stop()

    async def asks_to_stop(visit: Visit) -> None:
        stop.ask()
        await honest(STEP_TARGET)(visit)

    async with Farm([made.portal({STEP_TARGET: asks_to_stop})]) as farm:
        nights = Nights(tmp_path, farm)
        nights.configure(**template())
        with pytest.raises(Interrupted):
            await nights.night(orders=COLLECT, stop=stop)
        first = {one.target for one in farm.asked}
        farm.asked.clear()
        nights.now += HOUR
        await nights.night(orders=COLLECT)
        again = {one.target for one in farm.asked} & first
        assert again <= {"/robots.txt", "/sitemap.xml", "/GL_guide.php?ta=9&tg=9"}, "what was not there is asked again"
        assert set(documents(nights)) == set(pages())


async def test_a_portal_with_dead_links_of_its_own_is_not_walked_again_before_its_time(nights: Nights) -> None:
    await nights.night(orders=COLLECT)
    nights.farm.asked.clear()
    await nights.night(orders=COLLECT)
    assert nights.farm.asked == []
    assert len(problems(nights)) == 2
