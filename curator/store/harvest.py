"""What feeds and harvesters ask: what is new, what broke, what changed since when, and how fresh everything is.

Never forgets a resource that was once given away: a retired one, or one that nobody mentions any more, is a record
without an entry.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from curator.model import Broken, Entry, Record, Tag
from curator.store import _coding as code
from curator.store.bulletins import flip_of
from curator.store.entries import EVERYTHING, Pick, entries_of
from curator.store.store import Store

SET_SCHEMES: Final = ("area", "audience")
PORTAL: Final = "portal"

_PICKED: Final = """(:document IS NULL AND :portal IS NULL OR EXISTS (
  SELECT 1 FROM mentions AS k JOIN documents AS d ON d.id = k.document_id JOIN sections AS c ON c.id = k.section_id
  LEFT JOIN portals AS p ON p.id IN (d.portal_id, c.portal_id)
  WHERE k.resource_id = r.id AND k.gone_at IS NULL AND (:document IS NULL OR d.id = :document)
    AND (:portal IS NULL OR p.key = :portal)))"""

NEW_SQL: Final = f"""
SELECT r.id FROM resources AS r LEFT JOIN rulings AS g ON g.resource_id = r.id
WHERE r.mentions > 0 AND g.standing IS NOT 'retired' AND r.seen_at > '' AND {_PICKED}
ORDER BY r.seen_at DESC, r.id DESC LIMIT :limit"""  # noqa: S608  constants of ours

BROKEN_SQL: Final = f"""
SELECT f.* FROM flips AS f JOIN resources AS r ON r.id = f.resource_id LEFT JOIN rulings AS g ON g.resource_id = r.id
WHERE +f.why = 'look' AND +f.state = 'dead' AND f.at > '' AND r.mentions > 0 AND g.standing IS NOT 'retired'
  AND r.flapping = 0 AND {_PICKED}
ORDER BY f.at DESC, f.id DESC LIMIT :limit"""  # noqa: S608

_TOLD_AT: Final = "max({row}.at, coalesce((SELECT u.finished_at FROM runs AS u WHERE u.id = {row}.run_id), ''))"

_CHANGED: Final = f"""max(r.seen_at, s.seen_at,
  coalesce((SELECT max(max(m.seen_at, coalesce(m.gone_at, ''))) FROM mentions AS m WHERE m.resource_id = r.id), ''),
  coalesce((SELECT d.at FROM decisions AS d WHERE d.id = g.decision_id), ''),
  coalesce((SELECT {_TOLD_AT.format(row="f")} FROM flips AS f WHERE f.resource_id = s.id
    ORDER BY f.at DESC LIMIT 1), ''),
  coalesce((SELECT {_TOLD_AT.format(row="c")} FROM checks AS c WHERE c.resource_id = s.id
    AND c.page_id = s.good_page_id ORDER BY c.at LIMIT 1), ''))"""  # noqa: S608
"""When what readers see of a resource changed last: its mentions, the editors' word, its state, its page. What a look
found is seen by readers when its run ends, so that is its time."""

_IN_SET: Final = """(:scheme IS NULL OR EXISTS (
  SELECT 1 FROM mentions AS m JOIN documents AS d ON d.id = m.document_id JOIN sections AS c ON c.id = m.section_id
  LEFT JOIN portals AS p ON p.id IN (d.portal_id, c.portal_id)
  WHERE m.resource_id = r.id AND iif(:scheme = 'portal', p.key = :value, EXISTS (
    SELECT 1 FROM tags AS t WHERE t.scheme = :scheme AND t.value = :value
    AND (t.mention_id = m.id OR t.section_id = m.section_id OR t.document_id = m.document_id)))))"""

RECORDS_SQL: Final = f"""
SELECT * FROM (
  SELECT r.id, r.mentions > 0 AND g.standing IS NOT 'retired' AS is_there, {_CHANGED} AS changed_at
  FROM resources AS r LEFT JOIN rulings AS g ON g.resource_id = r.id
  JOIN resources AS s ON s.id = coalesce(g.successor_id, r.id)
  WHERE r.id > :after AND EXISTS (SELECT 1 FROM mentions AS e WHERE e.resource_id = r.id) AND {_IN_SET}
) WHERE changed_at >= :since AND changed_at <= :until ORDER BY id LIMIT :limit"""  # noqa: S608

RECORD_SQL: Final = f"""
SELECT r.id, r.mentions > 0 AND g.standing IS NOT 'retired' AS is_there, {_CHANGED} AS changed_at
FROM resources AS r LEFT JOIN rulings AS g ON g.resource_id = r.id
JOIN resources AS s ON s.id = coalesce(g.successor_id, r.id)
WHERE r.id = ? AND EXISTS (SELECT 1 FROM mentions AS e WHERE e.resource_id = r.id)"""  # noqa: S608

_OF_IDS: Final = (
    "FROM json_each(:ids) AS asked CROSS JOIN mentions AS m ON m.resource_id = asked.value CROSS JOIN tags AS t ON "
)
SETS_OF_SQL: Final = f"""
SELECT m.resource_id, 'portal' AS scheme, p.key AS value FROM json_each(:ids) AS asked
CROSS JOIN mentions AS m ON m.resource_id = asked.value CROSS JOIN documents AS d ON d.id = m.document_id
CROSS JOIN sections AS c ON c.id = m.section_id CROSS JOIN portals AS p ON p.id IN (d.portal_id, c.portal_id)
UNION SELECT m.resource_id, t.scheme, t.value {_OF_IDS} t.mention_id = m.id WHERE t.scheme IN ('area', 'audience')
UNION SELECT m.resource_id, t.scheme, t.value {_OF_IDS} t.section_id = m.section_id
  WHERE t.scheme IN ('area', 'audience')
UNION SELECT m.resource_id, t.scheme, t.value {_OF_IDS} t.document_id = m.document_id
  WHERE t.scheme IN ('area', 'audience') ORDER BY 1, 2, 3"""  # noqa: S608


@dataclass(frozen=True, slots=True)
class Asked:
    """Which records: after this number, changed within these times (both included, None: no bound), in this set."""

    after: int = 0
    since: datetime | None = None
    until: datetime | None = None
    of_set: Tag | None = None


@dataclass(frozen=True, slots=True)
class Freshness:
    """`changed_at` is when anything that readers see was last written, None in an empty catalogue; `stamp` differs
    whenever it was."""

    changed_at: datetime | None
    stamp: str


def new_entries(store: Store, *, limit: int, pick: Pick = EVERYTHING) -> list[Entry]:
    """What was mentioned for the first time of late, newest first."""
    ids = [row["id"] for row in store.each(NEW_SQL, _picked(pick, limit))]
    found = {entry.resource_id: entry for entry in entries_of(store, ids)}
    return [found[number] for number in ids if number in found]


def broken_entries(store: Store, *, limit: int, pick: Pick = EVERYTHING) -> list[Broken]:
    """What looks found broken of late, newest first; what works again by now is still told, what flaps is not."""
    rows = store.rows(BROKEN_SQL, _picked(pick, limit))
    found = {entry.resource_id: entry for entry in entries_of(store, [row["resource_id"] for row in rows])}
    return [Broken(found[row["resource_id"]], flip_of(row)) for row in rows if row["resource_id"] in found]


def records(store: Store, asked: Asked, *, limit: int) -> list[Record]:
    """Resources in the harvesters' sense, by number: those that were ever mentioned."""
    rows = store.rows(
        RECORDS_SQL,
        {
            "after": asked.after,
            "since": code.to_time(asked.since) if asked.since else "",
            "until": code.to_time(asked.until) if asked.until else "~",
            "scheme": asked.of_set.scheme if asked.of_set else None,
            "value": asked.of_set.value if asked.of_set else None,
            "limit": limit,
        },
    )
    return _records(store, rows)


def record(store: Store, resource_id: int) -> Record | None:
    """One of them; None when no document ever mentioned it."""
    return next(iter(_records(store, store.rows(RECORD_SQL, (resource_id,)))), None)


def sets(store: Store) -> list[tuple[Tag, str]]:
    """Portals, areas and audiences, each with the name that readers know it by."""
    portals = [
        (Tag(PORTAL, row["key"]), row["name"]) for row in store.rows("SELECT key, name FROM portals ORDER BY id")
    ]
    terms = store.rows(
        "SELECT DISTINCT scheme, value FROM tags WHERE scheme IN ('area', 'audience') ORDER BY scheme, value"
    )
    return portals + [(Tag(row["scheme"], row["value"]), row["value"]) for row in terms]


def first_seen_at(store: Store) -> datetime | None:
    """When the oldest resource was first mentioned; None in an empty catalogue."""
    return code.maybe_from_time(store.value("SELECT min(seen_at) FROM resources"))


def last_resource(store: Store) -> int:
    """The greatest number of a resource; 0 in an empty catalogue."""
    return int(store.value("SELECT coalesce(max(id), 0) FROM resources"))


def freshness(store: Store) -> Freshness:
    """How fresh the catalogue is; a few look-ups in indexes whatever its size."""
    row = store.row(
        "SELECT (SELECT max(checked_at) FROM resources) AS looked, (SELECT max(id) FROM flips) AS flip, "
        "(SELECT max(id) FROM decisions) AS decision, (SELECT max(at) FROM decisions) AS decided, "
        "(SELECT max(read_at) FROM sources) AS collected, (SELECT max(finished_at) FROM runs) AS ended, "
        "(SELECT max(id) FROM mentions) AS mention, (SELECT count(*) FROM resources WHERE checked_at > "
        "ifnull(judged_at, '')) AS waiting, (SELECT max(id) FROM suggestions) AS suggestion"
    )
    assert row is not None
    times = [row[name] for name in ("looked", "decided", "collected", "ended") if row[name]]
    return Freshness(code.from_time(max(times)) if times else None, code.digest([str(value) for value in tuple(row)]))


def _picked(pick: Pick, limit: int) -> dict[str, Any]:
    return {"document": pick.document, "portal": pick.portal, "limit": limit}


def _records(store: Store, rows: Sequence[Any]) -> list[Record]:
    ids = [row["id"] for row in rows]
    found = {entry.resource_id: entry for entry in entries_of(store, [row["id"] for row in rows if row["is_there"]])}
    groups: dict[int, list[Tag]] = {}
    for row in store.each(SETS_OF_SQL, {"ids": code.to_json(ids)}):
        groups.setdefault(row["resource_id"], []).append(Tag(row["scheme"], row["value"]))
    return [
        Record(row["id"], code.from_time(row["changed_at"]), found.get(row["id"]), tuple(groups.get(row["id"], ())))
        for row in rows
    ]
