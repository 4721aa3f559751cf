"""What feeds and harvesters ask of the store: records that never vanish, datestamps, parts of the catalogue."""

from datetime import UTC, datetime, timedelta

import pytest

from curator import store as keep
from curator.model import Cause, State, Tag
from curator.store import harvest
from curator.store.entries import SHELVES_SQL
from tests.store import sample
from tests.store.sample import ARTICLE, night


def told(store: keep.Store, asked: keep.Asked = keep.Asked()) -> dict[int, datetime]:  # noqa: B008  frozen
    return {record.resource_id: record.changed_at for record in keep.records(store, asked, limit=99) if record.entry}


def look(store: keep.Store, number: int, said: object) -> int:
    """A night with one look; it ends an hour after it began."""
    run_id = keep.start_run(store, "run", at=night(number))
    found = sample.story(store, run_id, sample.check(number), said)  # type: ignore[arg-type]
    keep.finish_run(store, run_id, at=night(number) + timedelta(hours=1))
    return found


def test_entries_know_their_facts_tags_and_places(store: keep.Store) -> None:
    look(store, 0, sample.verdict())
    [entry] = [one for one in keep.entries(store) if one.url == ARTICLE]
    assert entry.creators == ("Marilyn Achiron", "Connie Mills")
    assert (entry.publisher, entry.published, entry.kind) == ("Directorate for Education", "15.11.2012", "article")
    assert entry.languages == ("en", "fr")
    assert entry.keywords == ("school",)
    assert entry.tagged("area") == ("immigrant-integration",)
    assert entry.tagged("audience") == ("parents",)
    assert entry.portals == ("safety-net", "routes")
    assert [shelf.title for shelf in entry.shelves] == ["Guideline for Parents", "Final Partners’ meeting"]
    assert keep.entry(store, entry.resource_id) == entry
    assert keep.entry(store, 99_999) is None


@pytest.mark.parametrize(
    ("pick", "number"),
    [
        pytest.param(keep.Pick(document=1), 4, id="one document"),
        pytest.param(keep.Pick(document=2), 1, id="another one"),
        pytest.param(keep.Pick(document=99), 0, id="a document that is not there"),
        pytest.param(keep.Pick(portal="routes"), 4, id="what comes from a portal"),
        pytest.param(keep.Pick(portal="nowhere"), 0, id="a portal that is not there"),
    ],
)
def test_a_part_of_the_catalogue_is_that_part(store: keep.Store, pick: keep.Pick, number: int) -> None:
    assert len(list(keep.entries(store, pick=pick))) == number
    assert len(list(keep.entries(store, pick=pick, limit=1))) == min(1, number)
    assert len(keep.new_entries(store, limit=99, pick=pick)) == number


def test_documents_keep_empty_sections_and_lose_what_is_retired(store: keep.Store) -> None:
    [guide, news] = keep.guides(store)
    assert [listing.path[-1:] for listing in guide.listings] == [
        (), ("Online Manuals From the Routes Portal",), ("Sub",), ("Success Stories",),
    ]  # fmt: skip
    assert [len(listing.mentions) for listing in guide.listings] == [0, 4, 0, 0]
    assert guide.listings[1].mentions[0].mention.fragment == "part-2"
    assert news.listings[0].mentions[0].mention.text
    number = sample.resource_id(store)
    with store.transaction():
        store.run("INSERT INTO rulings (resource_id, standing) VALUES (?, 'retired')", (number,))
    [guide, news] = keep.guides(store)
    assert [len(listing.mentions) for listing in (*guide.listings, *news.listings)] == [0, 3, 0, 0, 0]
    assert number not in [entry.resource_id for entry in keep.new_entries(store, limit=9)]


def test_a_record_is_dated_by_the_end_of_the_night_that_changed_it(store: keep.Store) -> None:
    assert set(told(store).values()) == {sample.START}
    look(store, 1, sample.verdict(at=night(1)))
    assert max(told(store).values()) == night(1) + timedelta(hours=1)
    look(store, 2, sample.verdict(at=night(1)))
    assert max(told(store).values()) == night(1) + timedelta(hours=1)
    look(store, 3, sample.verdict(State.DEAD, Cause.GONE, at=night(3)))
    assert max(told(store).values()) == night(3) + timedelta(hours=1)
    assert len(told(store, keep.Asked(since=night(3)))) == 1
    assert len(told(store, keep.Asked(until=night(2)))) == 3


def test_what_nobody_mentions_any_more_stays_as_a_deleted_record(store: keep.Store) -> None:
    keep.save_source(store, sample.SOURCE, (sample.NEWS,), at=night(5), digest="d2")
    found = keep.records(store, keep.Asked(), limit=9)
    assert len(found) == 4
    deleted = [record for record in found if record.entry is None]
    assert {record.changed_at for record in deleted} == {night(5)}
    assert all(Tag("area", "immigrant-integration") in record.sets for record in deleted)
    assert keep.record(store, deleted[0].resource_id) == deleted[0]
    assert keep.record(store, 99_999) is None


@pytest.mark.parametrize(
    ("of_set", "number"),
    [
        pytest.param(Tag("portal", "routes"), 4, id="by portal of origin"),
        pytest.param(Tag("area", "immigrant-integration"), 4, id="by area"),
        pytest.param(Tag("audience", "parents"), 4, id="by audience"),
        pytest.param(Tag("audience", "nobody"), 0, id="by one that is not there"),
    ],
)
def test_records_come_by_set(store: keep.Store, of_set: Tag, number: int) -> None:
    found = keep.records(store, keep.Asked(of_set=of_set), limit=9)
    assert len(found) == number
    assert all(of_set in record.sets for record in found)


def test_what_broke_is_told_and_what_flaps_is_not(store: keep.Store) -> None:
    look(store, 0, sample.verdict())
    number = look(store, 3, sample.verdict(State.DEAD, Cause.GONE, at=night(3)))
    [broken] = keep.broken_entries(store, limit=9)
    assert (broken.entry.resource_id, broken.flip.at, broken.flip.state) == (number, night(3), State.DEAD)
    with store.transaction():
        store.run("UPDATE resources SET flapping = 1 WHERE id = ?", (number,))
    assert keep.broken_entries(store, limit=9) == []


def test_freshness_changes_with_whatever_readers_see(store: keep.Store) -> None:
    stamps = [keep.freshness(store).stamp]
    look(store, 0, sample.verdict())
    stamps.append(keep.freshness(store).stamp)
    keep.save_source(store, sample.SOURCE, (sample.NEWS,), at=night(5), digest="d2")
    stamps.append(keep.freshness(store).stamp)
    assert len(set(stamps)) == 3
    assert keep.freshness(store).changed_at == night(5)
    assert keep.freshness(store).stamp == stamps[-1]


def test_an_empty_catalogue_has_nothing_to_give(empty: keep.Store) -> None:
    assert list(keep.entries(empty)) == list(keep.guides(empty)) == keep.sets(empty) == []
    assert (keep.first_seen_at(empty), keep.last_resource(empty)) == (None, 0)
    assert keep.freshness(empty).changed_at is None


@pytest.mark.parametrize(
    ("which", "number"),
    [("1", 1), ("ssn/parents/1", 1), ("ssn/news/1", 2), ("99", None), ("", None), ("١", None), ("9" * 99, None)],
)
def test_a_document_is_found_by_number_or_key(store: keep.Store, which: str, number: int | None) -> None:
    assert keep.document_number(store, which) == number


PLANS = [
    pytest.param(SHELVES_SQL, ("[]",), "m USING INDEX mentions_resource_id_gone_at", id="places"),
    pytest.param(
        harvest.NEW_SQL, {"document": None, "portal": None, "limit": 1}, "r USING INDEX resources_seen_at", id="new"
    ),
    pytest.param(
        harvest.BROKEN_SQL, {"document": None, "portal": None, "limit": 1}, "f USING INDEX flips_at", id="broken"
    ),
]


@pytest.mark.parametrize(("sql", "values", "uses"), PLANS)
def test_what_is_asked_often_uses_its_index(store: keep.Store, sql: str, values: object, uses: str) -> None:
    plan = [row["detail"] for row in store.rows(f"EXPLAIN QUERY PLAN {sql}", values)]  # type: ignore[arg-type]
    assert any(uses in step for step in plan), plan


def test_times_are_utc(store: keep.Store) -> None:
    assert {entry.seen_at for entry in keep.entries(store)} == {sample.START.astimezone(UTC)}
