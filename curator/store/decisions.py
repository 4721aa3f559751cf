"""The log of the desk: every decision, written once and never changed.

Never writes a ruling: that is done in the same transaction by the room that folds.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

import msgspec

from curator.model import Change
from curator.store import _coding as code
from curator.store.desk_rows import Act, Flow, Key, LogLine, LogView
from curator.store.store import Store

_TEXTS: Final = msgspec.json.Decoder(dict[str, str | None])

_INSERT: Final = """
INSERT INTO decisions (id, at, by, batch, key, resource_id, mention_id, section_id, incident_id, suggestion_id, action,
  before, after, until, fingerprint, note, undoes)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""

_LINES: Final = """
SELECT d.*, r.url, coalesce(g.title, nullif(m.text, ''), nullif(r.title, ''), r.url, s.heading, d.key, '') AS title,
  (SELECT max(u.id) FROM decisions AS u WHERE u.undoes = d.id) AS undone_by
FROM decisions AS d LEFT JOIN resources AS r ON r.id = d.resource_id
LEFT JOIN rulings AS g ON g.resource_id = d.resource_id LEFT JOIN sections AS s ON s.id = d.section_id
LEFT JOIN mentions AS m ON m.id = (
  SELECT n.id FROM mentions AS n WHERE n.resource_id = d.resource_id AND n.gone_at IS NULL
  ORDER BY n.role <> 'main', n.id LIMIT 1
)"""

LOG_SQL: Final = _LINES + " WHERE d.id < :after{conditions} ORDER BY d.id DESC LIMIT :limit"

_FILTERS: Final[Mapping[str, str]] = {
    "by": "d.by = :by",
    "batch": "d.batch = :batch",
    "action": "d.action = :action",
    "since": "d.at >= :since",
    "until": "d.at < :until",
}

_OF: Final[Mapping[str, str]] = {
    "resource": "d.resource_id = :number",
    "incident": "d.incident_id = :number",
    "section": "d.section_id = :number",
    "mention": "d.mention_id = :number",
    "pair": "d.key = :key",
}
"""The decisions about an item, by its subject."""

_STANDS: Final = "NOT EXISTS (SELECT 1 FROM decisions AS u WHERE u.undoes = d.id)"

FLOWS_SQL: Final = f"""
SELECT substr(at, 1, 10) AS day, sum(is_in) AS inflow, sum(is_out) AS outflow FROM (
  SELECT at, state <> 'live' AND ifnull(was, 'live') = 'live' AS is_in,
    state = 'live' AND ifnull(was, 'live') <> 'live' AS is_out
  FROM flips INDEXED BY flips_at WHERE at >= :since AND why = 'look'
  UNION ALL
  SELECT at, 0, action IN ('accept', 'replace', 'confirm', 'fine', 'fine_until', 'snooze', 'retire') AS is_out
  FROM decisions AS d WHERE at >= :since AND undoes IS NULL AND {_STANDS}
) GROUP BY 1 ORDER BY 1"""  # noqa: S608

_NO_WORK: Final = "('note', 'recheck', 'undo')"


def save_decisions(store: Store, acts: Sequence[Act], *, by: str, at: datetime) -> tuple[int, ...]:
    """Adds rows to the log and gives their numbers in the order of the acts; `b` and the first number is their batch."""  # noqa: E501
    with store.transaction():
        first = int(store.value("SELECT ifnull(max(id), 0) + 1 FROM decisions"))
        now, name = code.to_time(at), code.clean_text(by)
        store.run_many(_INSERT, ((first + n, now, name, f"b{first}", *_values(act)) for n, act in enumerate(acts)))
    return tuple(range(first, first + len(acts)))


def last_decision(store: Store) -> int:
    """The number of the newest row of the log, 0 for an empty one."""
    return int(store.value("SELECT ifnull(max(id), 0) FROM decisions"))


def decision_log(store: Store, view: LogView, *, after: int | None = None, limit: int = 100) -> tuple[LogLine, ...]:
    """The log by a view, newest first: at most `limit` lines older than number `after`."""
    conditions = "".join(f" AND {sql}" for name, sql in _FILTERS.items() if getattr(view, name) is not None)
    values: dict[str, Any] = {
        "after": 2**63 - 1 if after is None else after,
        "limit": limit,
        "by": view.by and code.clean_text(view.by),
        "batch": view.batch and code.clean_text(view.batch),
        "action": view.action and code.clean_text(view.action),
        "since": code.maybe_time(view.since),
        "until": code.maybe_time(view.until),
    }
    if view.key is not None:
        conditions += f" AND {_OF[view.key.subject.value]}"
        values |= {"number": view.key.number, "key": str(view.key)}
    return tuple(_line(row) for row in store.each(LOG_SQL.format(conditions=conditions), values))


def decisions_by_number(store: Store, numbers: Sequence[int]) -> tuple[LogLine, ...]:
    """These rows of the log, by number; those that do not exist are left out."""
    sql = f"{_LINES} WHERE d.id IN (SELECT value FROM json_each(?)) ORDER BY d.id"  # noqa: S608
    return tuple(_line(row) for row in store.each(sql, (code.to_json(list(numbers)),)))


def decisions_of_batch(store: Store, batch: str) -> tuple[LogLine, ...]:
    """Every row of a batch, in the order in which they were made."""
    return tuple(
        _line(row) for row in store.each(f"{_LINES} WHERE d.batch = ? ORDER BY d.id", (code.clean_text(batch),))
    )


def changes_of(store: Store, resource_id: int) -> tuple[tuple[Change, ...], ...]:
    """What every decision on a resource changed, oldest first: what its ruling is folded of."""
    rows = store.each("SELECT before, after FROM decisions WHERE resource_id = ? ORDER BY id", (resource_id,))
    return tuple(_changes(row) for row in rows)


def done_since(store: Store, since: datetime) -> tuple[tuple[str, int], ...]:
    """Who decided how much since then, the busiest first; notes, rechecks and undone ones are no work."""
    rows = store.each(
        f"SELECT by, count(*) AS number FROM decisions AS d WHERE at >= ? AND action NOT IN {_NO_WORK} AND {_STANDS} "  # noqa: S608
        "GROUP BY by ORDER BY number DESC, by",
        (code.to_time(since),),
    )
    return tuple((row["by"], row["number"]) for row in rows)


def flows(store: Store, *, until: datetime, days: int = 30) -> tuple[Flow, ...]:
    """The last days (UTC) up to and with that of `until`, oldest first; a quiet day is there with zeros."""
    first = until - timedelta(days=days - 1)
    rows = store.each(FLOWS_SQL, {"since": f"{code.to_time(first)[:10]}T00:00:00Z"})
    found = {row["day"]: Flow(row["day"], row["inflow"] or 0, row["outflow"] or 0) for row in rows}
    named = (code.to_time(first + timedelta(days=number))[:10] for number in range(days))
    return tuple(found.get(day, Flow(day, 0, 0)) for day in named)


def _values(act: Act) -> tuple[Any, ...]:
    before = {change.field: change.before for change in act.changes}
    after = {change.field: change.after for change in act.changes}
    return (
        str(act.key),
        act.resource_id,
        act.mention_id,
        act.section_id,
        act.incident_id,
        act.suggestion_id,
        act.action,
        code.to_json(before) if before else None,
        code.to_json(after) if after else None,
        code.maybe_time(act.until),
        act.fingerprint,
        act.note and code.clean_text(act.note),
        act.undoes,
    )


def _line(row: Any) -> LogLine:
    return LogLine(
        id=row["id"],
        at=code.from_time(row["at"]),
        by=row["by"],
        action=row["action"],
        key=None if row["key"] is None else Key.parse(row["key"]),
        title=row["title"],
        url=row["url"],
        changes=_changes(row),
        note=row["note"],
        batch=row["batch"],
        undoes=row["undoes"],
        undone_by=row["undone_by"],
        resource_id=row["resource_id"],
        incident_id=row["incident_id"],
    )


def _changes(row: Any) -> tuple[Change, ...]:
    if row["after"] is None:
        return ()
    before = {} if row["before"] is None else _TEXTS.decode(row["before"])
    return tuple(Change(field, before.get(field), value) for field, value in _TEXTS.decode(row["after"]).items())
