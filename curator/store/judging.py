"""What waits for a verdict: cases from checks that count, and whole histories to fold again.

Never judges: which check counts is a fact (confirmed, run not void), what it means is the judge's word.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from curator.model import Case, Cause, Check, Page, Policy, Ruling, Standing, State, Verdict
from curator.store import _coding as code
from curator.store._surroundings import NOTHING, surroundings
from curator.store.checks import CHECK_COLUMNS, CHECK_TABLES, check_of, page_of
from curator.store.resources import host_of
from curator.store.rows import Approval, Judgeable
from curator.store.store import Store

VALID: Final = "c.id <= u.confirmed_id AND NOT u.void"
"""A check counts when our own network was seen to work after it was saved, and its run is not void."""

_RESOURCE: Final = (
    "r.id, r.url, r.host_id, r.good_at, r.state, r.rule, r.cause, r.because, r.confidence, r.since, r.strikes, "
    "r.struck_at, r.moved_to, r.turns, r.flapping"
)

UNJUDGED_SQL: Final = f"""
SELECT {_RESOURCE}, {CHECK_COLUMNS} FROM (
  SELECT r.*, (
    SELECT min(c.at) FROM checks AS c CROSS JOIN runs AS u ON u.id = c.run_id
    WHERE c.resource_id = r.id AND c.at > ifnull(r.judged_at, '') AND {VALID}
  ) AS next_at
  FROM resources AS r INDEXED BY resources_unjudged WHERE r."checked_at" > ifnull(r."judged_at", '')
) AS r
CROSS JOIN checks AS c ON c.resource_id = r.id AND c.at = r.next_at
{CHECK_TABLES}
ORDER BY r.id LIMIT ?"""  # noqa: S608  constants of ours

GOOD_SQL: Final = f"""
SELECT c.resource_id, c.at = r.good_at AS is_last, c.at IS r.first_good_at AS is_first, {CHECK_COLUMNS}
FROM json_each(?) AS asked
CROSS JOIN resources AS r ON r.id = asked.value
CROSS JOIN checks AS c ON c.resource_id = r.id AND c.at IN (r.good_at, r.first_good_at)
{CHECK_TABLES}"""  # noqa: S608

APPROVED_SQL: Final = """
SELECT d.resource_id, d.at, d.value, p.words, p.signals FROM (
  SELECT resource_id, at, id, json_extract(after, '$.approved_page_id') AS value FROM decisions
  WHERE resource_id IN (SELECT value FROM json_each(?)) AND json_type(after, '$.approved_page_id') IS NOT NULL
) AS d LEFT JOIN pages AS p ON p.id = CAST(d.value AS INTEGER) ORDER BY d.resource_id, d.at, d.id"""

HISTORY_SQL: Final = f"""
SELECT c.resource_id, {CHECK_COLUMNS} FROM json_each(?) AS asked
CROSS JOIN resources AS r ON r.id = asked.value
CROSS JOIN checks AS c ON c.resource_id = r.id AND c.at <= r.judged_at
CROSS JOIN runs AS u ON u.id = c.run_id
{CHECK_TABLES}
WHERE {VALID} ORDER BY c.resource_id, c.at"""  # noqa: S608


def unjudged(store: Store, *, limit: int, policy: Policy, now: datetime) -> list[tuple[int, Case]]:
    """The next resources with a check to judge, by number; [] when there is none.

    A resource with several gives its oldest one; saving that verdict makes the next one come, so that a history is
    folded in its order. Only checks that count are given: confirmed (see `confirm_run`) and of a run that is not void.
    """
    with store.reading():
        rows = store.rows(UNJUDGED_SQL, (limit,))
        ids = [row["id"] for row in rows]
        around = surroundings(store, ids)
        good = _good_looks(store, ids)
        rulings = _rulings(store, ids)
        hosts = _hosts(store, {row["host_id"] for row in rows if row["host_id"] is not None})
    cases = []
    for row in rows:
        number = row["id"]
        near = around.get(number, NOTHING)
        ruling, approved = rulings.get(number, (None, None))
        case = Case(
            url=row["url"],
            check=check_of(row),
            now=now,
            policy=policy,
            wordings=near.wordings,
            last_good=good.get(number, _NO_LOOKS).last,
            first_good=good.get(number, _NO_LOOKS).first,
            approved=approved,
            verdict=verdict_of(row),
            ruling=ruling,
            host=hosts.get(row["host_id"]),
            every_s=near.every_s,
        )
        cases.append((number, case))
    return cases


def replay(store: Store, *, slice_: int = 200) -> Iterator[Judgeable]:
    """Every resource that was ever judged, by number, with all its checks that count, oldest first.

    Streamed in slices: verdicts may be saved while it goes on.
    """
    after = 0
    while rows := store.rows(
        f"SELECT {_RESOURCE} FROM resources AS r WHERE r.id > ? AND r.state IS NOT NULL ORDER BY r.id LIMIT ?",  # noqa: S608
        (after, slice_),
    ):
        ids = [row["id"] for row in rows]
        with store.reading():
            around = surroundings(store, ids)
            checks = _valid_checks(store, ids)
            approvals = _approvals(store, ids)
            hosts = _hosts(store, {row["host_id"] for row in rows if row["host_id"] is not None})
        for row in rows:
            number = row["id"]
            near = around.get(number, NOTHING)
            yield Judgeable(
                number,
                row["url"],
                tuple(checks.get(number, ())),
                verdict_of(row),
                near.wordings,
                hosts.get(row["host_id"]),
                near.every_s,
                tuple(approvals.get(number, ())),
            )
        after = ids[-1]


def verdict_of(row: Any) -> Verdict | None:
    """The Verdict of a row of resources; None when it was never judged."""
    if row["state"] is None:
        return None
    return Verdict(
        state=State(row["state"]),
        rule=row["rule"],
        cause=Cause(row["cause"]),
        because=row["because"],
        confidence=row["confidence"],
        since=code.from_time(row["since"]),
        strikes=row["strikes"],
        struck_at=code.maybe_from_time(row["struck_at"]),
        moved_to=row["moved_to"],
        turns=code.times_from(row["turns"]),
        flapping=bool(row["flapping"]),
    )


@dataclass(frozen=True, slots=True)
class _GoodLooks:
    first: Check | None = None
    last: Check | None = None


_NO_LOOKS: Final = _GoodLooks()


def _good_looks(store: Store, ids: Sequence[int]) -> dict[int, _GoodLooks]:
    """The first good look that brought a page, and the last good one, by resource."""
    found: dict[int, _GoodLooks] = {}
    for row in store.each(GOOD_SQL, (code.to_json(ids),)):
        look, number = check_of(row), row["resource_id"]
        known = found.get(number, _NO_LOOKS)
        known = replace(known, first=look) if row["is_first"] else known
        found[number] = replace(known, last=look) if row["is_last"] else known
    return found


def _approvals(store: Store, ids: Sequence[int]) -> dict[int, list[Approval]]:
    """What editors approved and took back, by resource, oldest first."""
    found: dict[int, list[Approval]] = {}
    for row in store.each(APPROVED_SQL, (code.to_json(ids),)):
        found.setdefault(row["resource_id"], []).append(Approval(code.from_time(row["at"]), page_of(row)))
    return found


def _valid_checks(store: Store, ids: Sequence[int]) -> dict[int, list[Check]]:
    """Every check that counts and was judged, oldest first."""
    found: dict[int, list[Check]] = {}
    for row in store.each(
        HISTORY_SQL,
        (code.to_json(ids),),
    ):
        found.setdefault(row["resource_id"], []).append(check_of(row))
    return found


def _hosts(store: Store, ids: set[int]) -> dict[int | None, Any]:
    rows = store.rows("SELECT * FROM hosts WHERE id IN (SELECT value FROM json_each(?))", (code.to_json(sorted(ids)),))
    return {row["id"]: host_of(row) for row in rows}


def _rulings(store: Store, ids: Sequence[int]) -> dict[int, tuple[Ruling, Page | None]]:
    """The editors' standing words, and the pages that they approved."""
    rows = store.rows(
        "SELECT g.*, s.url AS successor, p.words, p.signals FROM rulings AS g "
        "LEFT JOIN resources AS s ON s.id = g.successor_id LEFT JOIN pages AS p ON p.id = g.approved_page_id "
        "WHERE g.resource_id IN (SELECT value FROM json_each(?))",
        (code.to_json(ids),),
    )
    return {row["resource_id"]: (_ruling_of(row), page_of(row)) for row in rows}


def _ruling_of(row: Any) -> Ruling:
    return Ruling(
        standing=Standing(row["standing"]) if row["standing"] else None,
        until=code.maybe_from_time(row["until"]),
        fingerprint=row["fingerprint"],
        successor=row["successor"],
        title=row["title"],
        summary=row["summary"],
        language=row["language"],
    )
