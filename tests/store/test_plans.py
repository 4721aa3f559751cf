"""The statements that a night repeats use their indexes.

There are no statistics for SQLite to choose by: taken of a small catalogue, they would mislead it in a large one.
"""

import pytest

from curator import store as keep
from curator.store import _places, _surroundings, _wholes, bulletins, judging, resources, verdicts
from curator.store.entries import ENTRIES_SQL
from tests.store import sample

DUE = {"host": "x", "after": 0, "limit": 5, "until": "z", "before": "z", "everything": False}

STATEMENTS = [
    pytest.param(resources.DUE_SQL, DUE, "r USING INDEX resources_host_id", id="what is due at a host"),
    pytest.param(judging.UNJUDGED_SQL, (5,), "r USING INDEX resources_unjudged", id="what waits for a verdict"),
    pytest.param(
        _wholes.CAME_WHOLE_SQL, ("[1]", ""), "c USING INDEX checks_resource_id_at", id="what came whole of late"
    ),
    pytest.param(judging.GOOD_SQL, ("[]",), "c USING INDEX checks_resource_id_at", id="the last good look"),
    pytest.param(judging.HISTORY_SQL, ("[]",), "c USING INDEX checks_resource_id_at", id="a whole history"),
    pytest.param(verdicts.SKIP_SQL, (1,), "checks USING INDEX checks_run_id", id="skipping a void run"),
    pytest.param(_surroundings.MENTIONS_SQL, ("[]", 5), "m USING INDEX mentions_resource_id_gone_at", id="wordings"),
    pytest.param(_places.PLACES_SQL, ("[]", 5), "m USING INDEX mentions_resource_id_gone_at", id="places"),
    pytest.param(bulletins.TROUBLED_SQL, {"now": ""}, "r USING INDEX resources_state_since", id="what stands broken"),
    pytest.param(
        bulletins.FLIPPED_SQL, {"run": 1, "now": ""}, "flips USING INDEX flips_run_id", id="what a run changed"
    ),
    pytest.param(ENTRIES_SQL, (0, 5), "r USING INTEGER PRIMARY KEY", id="a slice of entries"),
]


@pytest.mark.parametrize(("sql", "values", "uses"), STATEMENTS)
def test_a_hot_statement_uses_its_index(store: keep.Store, sql: str, values: object, uses: str) -> None:
    run_id = keep.start_run(store, "run", at=sample.START)
    sample.story(store, run_id, sample.check(0), sample.verdict())
    keep.finish_run(store, run_id, at=sample.START)
    plan = [row["detail"] for row in store.rows(f"EXPLAIN QUERY PLAN {sql}", values)]  # type: ignore[arg-type]
    assert any(uses in step for step in plan), plan
    assert store.value("SELECT count(*) FROM sqlite_master WHERE name = 'sqlite_stat1'") == 0
    assert not [step for step in plan if step.startswith(("SCAN c", "SCAN checks", "SCAN m", "SCAN mentions"))]
