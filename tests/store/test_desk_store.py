"""The desk's tables: who writes which column, which statements use their indexes, and that nothing is half written."""

import sqlite3
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from curator import decisions
from curator import store as keep
from curator.decisions import Action, Batch, BatchKind, EditorRole, Key, LaneName, Order, Target, View
from curator.errors import StoreError
from curator.jobs.pairs import find_pairs
from curator.model import Cause, Incident, State
from curator.store import _lane_queries as queries
from curator.store import _lanes as lanes
from curator.store import decisions as log
from curator.store import dossiers, proposals, resources
from curator.store.rulings import STANDPOINTS_SQL
from tests.decisions.making import ANN, BLOCKED, DEAD, DOWN, FAILING, LEAD, LIVE, MOVED, NOW, Desk, desk
from tests.store import sample


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Desk]:
    found = desk(tmp_path)
    with found.store:
        yield found


Written = tuple[set[tuple[str, str]], set[str]]


def written(store: keep.Store, work: Callable[[keep.Store], None]) -> Written:
    """The columns that the statements of `work` update, and the tables that they add to or delete from.

    Source: sqlite.org, Compile-Time Authorization Callbacks.
    """
    columns: set[tuple[str, str]] = set()
    tables: set[str] = set()

    def note(action: int, one: str | None, two: str | None, database: str | None, trigger: str | None) -> int:
        if action == sqlite3.SQLITE_UPDATE and database == "main" and trigger is None and one != "sqlite_master":
            columns.add((one or "", two or ""))
        elif action in (sqlite3.SQLITE_INSERT, sqlite3.SQLITE_DELETE) and database == "main" and one != "sqlite_master":
            tables.add(one or "")
        return sqlite3.SQLITE_OK

    # A statement that was prepared before is not asked about again: a connection of its own has prepared none.
    path = Path(store.row("PRAGMA database_list")["file"])  # type: ignore[index]
    with keep.open_store(path) as own:
        own.connection.set_authorizer(note)
        work(own)
    return columns, tables


def by_night(store: keep.Store) -> None:
    """Every verb of the nightly run that writes, but for rules, which are an actor of the desk."""
    run_id = keep.start_run(store, "run", at=NOW)
    number = int(store.value("SELECT id FROM resources WHERE url = ?", (DEAD,)))
    keep.save_portals(store, sample.PORTALS)
    keep.save_source(store, sample.OTHER, [sample.links("https://x.example/")], at=NOW, digest="9")
    keep.touch_source(store, sample.OTHER, at=NOW)
    keep.save_source_problems(store, sample.OTHER, [], at=NOW)
    keep.save_checks(store, run_id, [keep.Look(number, sample.check(30, url=DEAD))])
    keep.confirm_run(store, run_id, at=NOW)
    said = sample.verdict(State.MOVED, Cause.MOVED, at=NOW, moved_to="https://y.example/")
    keep.save_verdicts(store, run_id, [sample.judged(number, sample.night(30), said, was=State.DEAD, fingerprint="f")])
    incident = Incident("site.example", Cause.DNS, "It is down.", NOW)
    keep.save_incidents(store, run_id, opened=[keep.Struck(incident, (number,))], at=NOW)
    keep.save_incidents(store, run_id, closed=[incident], at=NOW)
    keep.mark_due(store, [number], at=NOW)
    keep.answer_asks(store, at=NOW)
    find_pairs(store, at=NOW)
    keep.skip_void(store, run_id)
    keep.forget_sources(store, ["links"], at=NOW)
    keep.finish_run(store, run_id, at=NOW)


def at_the_desk(store: keep.Store) -> None:
    """Every function of the desk that writes."""
    key = Key.resource(int(store.value("SELECT id FROM resources WHERE url = ?", (LIVE,))))
    section = Key.parse(f"section:{store.value('SELECT max(id) FROM sections')}")
    assert section is not None
    for action in decisions.ACTIONS:
        order = Order(action, url="https://z.example/", title="T", until=NOW + timedelta(1), note="n")
        outcome = decisions.decide(store, Target(key), order, by=LEAD, at=NOW)
        if outcome.batch and action not in (Action.NOTE, Action.RECHECK):
            assert decisions.undo(store, by=LEAD, at=NOW, batch=outcome.batch).is_done
    assert decisions.decide(store, Target(section), Order(Action.FINE), by=LEAD, at=NOW).is_done
    decisions.claim(store, key, by="ann", at=NOW)
    decisions.release(store, key, by="ann")
    decisions.switch_rule(store, "same-name", on=True, by=LEAD, at=NOW)
    decisions.apply_rules(store, at=NOW)
    decisions.add_editor(store, "ann", role=EditorRole.EDITOR, at=NOW)
    decisions.visited(store, "ann", at=NOW)
    decisions.remove_editor(store, "ann")


def test_the_nightly_run_and_the_desk_never_write_the_same_column(made: Desk) -> None:
    desk_columns, desk_tables = written(made.store, at_the_desk)
    night_columns, night_tables = written(made.store, by_night)
    assert {table for table, _ in desk_columns} == {"rulings", "waivers", "claims", "rules", "editors"}
    assert len(night_columns) > 60
    assert desk_columns & night_columns == set()
    both = {table for table in desk_tables & night_tables if not table.startswith("resources_fts")}
    assert both == {"resources", "hosts"}, "an address may be born at the desk: its row is added, never changed"
    assert ("asks", "answered_at") in night_columns


VALUES = {
    **lanes.values(View(), now=NOW, stale_days=365), "most": 9, "limit": 9, "impact": 1, "rank": 1, "id": 1, "other": 0,
    "incident": 1, "after": 9, "since": "x", "by": "x", "number": 1, "key": "x", "host": "x", "address": "x",
}  # fmt: skip

STATEMENTS = [
    *(
        pytest.param(queries.page_sql(lane, View()), VALUES, "r USING COVERING INDEX resources_lanes", id=lane.value)
        for lane in lanes.IN_LANE
    ),
    pytest.param(queries.new_page_sql(View(), is_first=False), VALUES, "resources_new", id="what is new"),
    pytest.param(queries.counts_sql(View(), is_dense=True), VALUES, "resources_lanes", id="the counts of all lanes"),
    pytest.param(
        queries.counts_sql(View(owner="x"), is_dense=False), VALUES, "r USING INTEGER PRIMARY KEY", id="counts of few"
    ),
    pytest.param(queries.MEMBERS, VALUES, "r USING INDEX resources_incident_id", id="what hangs on a site"),
    pytest.param(queries.ON_HOST, VALUES, "r USING INDEX resources_host_id", id="what is open on a site"),
    pytest.param(queries.LANE_OF, VALUES, "r USING INTEGER PRIMARY KEY", id="the lane of one"),
    pytest.param(STANDPOINTS_SQL, ("[]",), "g USING INDEX rulings_resource_id", id="what a decision knows"),
    pytest.param(STANDPOINTS_SQL, ("[]",), "d USING COVERING INDEX decisions_resource_id", id="who was last"),
    pytest.param(dossiers.LOOKS_SQL, (1, 1), "c USING INDEX checks_resource_id_at", id="the strip of nights"),
    pytest.param(dossiers.NEWEST_SQL, (1,), "c USING INDEX checks_resource_id_at", id="the newest look"),
    pytest.param(dossiers.MENTIONS_SQL, ("[]", 1), "m USING INDEX mentions_resource_id_gone_at", id="the mentions"),
    pytest.param(dossiers.HOST_SQL, (1, 1), "resources USING INDEX resources_host_id", id="others of the site"),
    pytest.param(log.LOG_SQL.format(conditions=""), VALUES, "d USING INTEGER PRIMARY KEY", id="the log"),
    pytest.param(log.FLOWS_SQL, VALUES, "flips USING INDEX flips_at", id="the flows"),
    pytest.param(resources.ASKED_SQL, (1,), "a USING INDEX asks_open", id="what is asked for"),
    pytest.param(proposals.MOVES_SQL, (), "u USING INDEX suggestions_open", id="the open moves"),
    pytest.param(proposals.RESPELLED_SQL, (), "r USING INDEX resources_cause", id="the new spellings"),
]


@pytest.mark.parametrize(("sql", "values", "uses"), STATEMENTS)
def test_a_statement_of_the_desk_uses_its_index(made: Desk, sql: str, values: Any, uses: str) -> None:
    plan = [row["detail"] for row in made.store.rows(f"EXPLAIN QUERY PLAN {sql}", values)]
    assert any(uses in step for step in plan), plan
    assert not [step for step in plan if step.startswith(("SCAN c", "SCAN checks", "SCAN m", "SCAN mentions"))]


def test_what_fails_in_the_middle_leaves_nothing_of_a_batch(made: Desk) -> None:
    """The disk is full when the batch is half written."""
    before = made.lanes()
    batch = Batch(BatchKind.KEYS, tuple(Target(made.key(url)) for url in (DEAD, FAILING, MOVED, BLOCKED, *DOWN)))
    made.store.limit_pages(made.store.value("PRAGMA page_count"))
    with pytest.raises(StoreError, match="full"):
        retitle(made, batch, times=100)
    assert made.lanes() == before
    count = made.store.value("SELECT count(*) FROM decisions")
    assert count % len(batch.targets) == 0
    assert not made.store.connection.in_transaction


def retitle(made: Desk, batch: Batch, *, times: int) -> None:
    for number in range(times):
        order = Order(Action.RETITLE, title=f"{number}", summary="S" * 5_000, note="n" * 2_000)
        decisions.decide(made.store, batch, order, by=ANN, at=NOW)


def test_within_another_s_transaction_nothing_is_committed_and_a_fault_takes_back_only_itself(made: Desk) -> None:
    """As Datasette calls it: inside its own BEGIN IMMEDIATE."""
    made.store.connection.execute("BEGIN IMMEDIATE")
    assert decisions.decide(made.store, Target(made.key(DEAD)), Order(Action.RETIRE), by=ANN, at=NOW).is_done
    assert made.store.connection.in_transaction
    made.store.connection.execute("ROLLBACK")
    assert made.lane(DEAD) is LaneName.BROKEN
    assert made.store.value("SELECT count(*) FROM decisions") == 0


def test_a_database_of_the_first_night_is_brought_up_to_date_and_keeps_its_rulings(tmp_path: Path) -> None:
    with sample.filled(tmp_path) as store:
        number = sample.resource_id(store)
        store.run("INSERT INTO rulings (resource_id, title) VALUES (?, 'Ours')", (number,))
        store.connection.executescript(
            "DROP VIEW entries; DROP INDEX resources_lanes; DROP INDEX resources_new; DROP INDEX decisions_key;"
            "ALTER TABLE resources DROP COLUMN fingerprint; ALTER TABLE decisions DROP COLUMN key;"
            "DROP TABLE asks; DROP TABLE editors; DROP TABLE claims; DROP TABLE rules; DROP TABLE waivers;"
            "DROP TABLE pairs; PRAGMA user_version = 1"
        )
    with sample.opened(tmp_path) as store:
        assert decisions.item(store, Key.resource(number), at=NOW).title == "Ours"  # type: ignore[union-attr]
        assert decisions.progress(store, at=NOW).done_today == 0
