"""The editors' standing words: what a decision must know of resources, and how a ruling is written.

Never folds: what a ruling becomes is said by the caller, and written together with the decision that says so.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from curator import urls
from curator.model import Cause, Ruling, Standing, State
from curator.store import _coding as code
from curator.store._queue_lines import BEST_SUGGESTION, FIRST_MENTION, TITLE, suggestion_of
from curator.store.desk_rows import Standpoint
from curator.store.store import Store

STANDPOINTS_SQL: Final = f"""
SELECT r.id, r.url, r.state, r.cause, r.fingerprint AS seen, r.mentions, r.moved_to, r.page_id, r.good_page_id,
  {TITLE} AS title, coalesce(g.summary, m.annotation, r.summary) AS shown_summary,
  coalesce(g.language, json_extract(m.facts, '$.languages[0]'), r.language) AS shown_language,
  g.standing, g.until, g.fingerprint, g.title AS ruled_title, g.summary AS ruled_summary,
  g.language AS ruled_language, g.approved_page_id, s.url AS successor,
  (SELECT max(d.id) FROM decisions AS d WHERE d.resource_id = r.id) AS decision_id,
  (SELECT i.id FROM incidents AS i WHERE i.id = r.incident_id AND i.closed_at IS NULL) AS incident_id,
  u.id AS suggestion_id, u.kind, u.before, u.after, u.because AS reason, u.confidence AS sure
FROM json_each(?) AS asked CROSS JOIN resources AS r ON r.id = asked.value
LEFT JOIN rulings AS g ON g.resource_id = r.id LEFT JOIN resources AS s ON s.id = g.successor_id
LEFT JOIN mentions AS m ON m.id = {FIRST_MENTION} LEFT JOIN suggestions AS u ON u.id = ({BEST_SUGGESTION})"""  # noqa: S608

REPLACED_SQL: Final = (
    "SELECT g.successor_id, g.resource_id FROM json_each(?) AS asked CROSS JOIN rulings AS g "
    "ON g.successor_id = asked.value WHERE g.standing = 'replaced' ORDER BY g.resource_id"
)

_SAVE: Final = """
INSERT INTO rulings (resource_id, standing, until, fingerprint, successor_id, title, summary, language,
  approved_page_id, decision_id)
VALUES (?, ?, ?, ?, (SELECT id FROM resources WHERE key = ?), ?, ?, ?, ?, ?)
ON CONFLICT (resource_id) DO UPDATE SET standing = excluded.standing, until = excluded.until,
  fingerprint = excluded.fingerprint, successor_id = excluded.successor_id, title = excluded.title,
  summary = excluded.summary, language = excluded.language, approved_page_id = excluded.approved_page_id,
  decision_id = excluded.decision_id"""

Ruled = tuple[int, Ruling, int]
"""A resource, its ruling now, and the decision that said so last."""


def standpoints(store: Store, resource_ids: Sequence[int]) -> dict[int, Standpoint]:
    """What a decision on each of these resources must know; those that do not exist are left out."""
    asked = code.to_json(list(resource_ids))
    replaced: dict[int, list[int]] = {}
    for row in store.each(REPLACED_SQL, (asked,)):
        replaced.setdefault(row["successor_id"], []).append(row["resource_id"])
    return {
        row["id"]: _standpoint(row, tuple(replaced.get(row["id"], ()))) for row in store.each(STANDPOINTS_SQL, (asked,))
    }


def find_resource(store: Store, url: str) -> int | None:
    """The resource that has this address; None when there is none."""
    found = store.value("SELECT id FROM resources WHERE key = ?", (code.clean_text(urls.identity(url)),))
    return None if found is None else int(found)


def resources_at(store: Store, addresses: Sequence[str]) -> dict[str, tuple[int, int]]:
    """By each of these addresses that is a resource: its number, and how many mentions it has."""
    keys = {code.clean_text(urls.identity(address)): address for address in addresses}
    rows = store.each(
        "SELECT r.id, r.key, r.mentions FROM json_each(?) AS asked CROSS JOIN resources AS r ON r.key = asked.value",
        (code.to_json(list(keys)),),
    )
    return {keys[row["key"]]: (row["id"], row["mentions"]) for row in rows}


def add_resources(store: Store, addresses: Sequence[str], *, at: datetime) -> None:
    """Makes resources of addresses (normalised, without fragment) that are none yet; they are due at once."""
    now = code.to_time(at)
    with store.transaction():
        names = {host for address in addresses for host in (urls.host_and_port(address),) if host}
        store.run_many("INSERT INTO hosts (name) VALUES (?) ON CONFLICT DO NOTHING", ((name,) for name in names))
        store.run_many(
            "INSERT INTO resources (key, url, host_id, seen_at) "
            "VALUES (?, ?, (SELECT id FROM hosts WHERE name = ?), ?) ON CONFLICT (key) DO NOTHING",
            ((urls.identity(address), address, urls.host_and_port(address), now) for address in addresses),
        )


def save_rulings(store: Store, ruled: Sequence[Ruled]) -> None:
    """Writes rulings. A successor must be a resource already (`add_resources`)."""
    with store.transaction():
        store.run_many(_SAVE, (_values(*one) for one in ruled))


def rulings(store: Store, resource_ids: Sequence[int]) -> dict[int, Ruling]:
    """The rulings that stand on these resources; those without are left out."""
    rows = store.each(
        "SELECT g.*, s.url AS successor, g.title AS ruled_title, g.summary AS ruled_summary, "
        "g.language AS ruled_language FROM json_each(?) AS asked CROSS JOIN rulings AS g "
        "ON g.resource_id = asked.value LEFT JOIN resources AS s ON s.id = g.successor_id",
        (code.to_json(list(resource_ids)),),
    )
    return {row["resource_id"]: _ruling(row) for row in rows}


def ruled_resources(store: Store) -> tuple[int, ...]:
    """Every resource that has a ruling, by number."""
    return tuple(row["resource_id"] for row in store.each("SELECT resource_id FROM rulings ORDER BY resource_id"))


def waivers(store: Store, keys: Sequence[str]) -> dict[str, Ruling]:
    """The editors' words on items that are no resource, by key; those without are left out."""
    rows = store.each(
        "SELECT w.* FROM json_each(?) AS asked CROSS JOIN waivers AS w ON w.key = asked.value",
        (code.to_json(list(keys)),),
    )
    return {
        row["key"]: Ruling(
            standing=Standing(row["standing"]) if row["standing"] else None, until=code.maybe_from_time(row["until"])
        )
        for row in rows
    }


def save_waivers(store: Store, said: Mapping[str, tuple[Ruling, int]]) -> None:
    """Writes what editors say of items that are no resource: by key the word and its decision."""
    with store.transaction():
        store.run_many(
            "INSERT INTO waivers (key, standing, until, decision_id) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (key) DO UPDATE SET standing = excluded.standing, until = excluded.until, "
            "decision_id = excluded.decision_id",
            (
                (key, ruling.standing and ruling.standing.value, code.maybe_time(ruling.until), decision)
                for key, (ruling, decision) in said.items()
            ),
        )


def _values(resource_id: int, ruling: Ruling, decision_id: int) -> tuple[Any, ...]:
    return (
        resource_id,
        ruling.standing and ruling.standing.value,
        code.maybe_time(ruling.until),
        ruling.fingerprint,
        ruling.successor and urls.identity(ruling.successor),
        ruling.title,
        ruling.summary,
        ruling.language,
        ruling.approved_page_id,
        decision_id,
    )


def _ruling(row: Any) -> Ruling:
    return Ruling(
        standing=Standing(row["standing"]) if row["standing"] else None,
        until=code.maybe_from_time(row["until"]),
        fingerprint=row["fingerprint"],
        successor=row["successor"],
        title=row["ruled_title"],
        summary=row["ruled_summary"],
        language=row["ruled_language"],
        approved_page_id=row["approved_page_id"],
    )


def _standpoint(row: Any, replaced: tuple[int, ...]) -> Standpoint:
    is_seen = row["cause"] == Cause.CHANGED
    is_good = row["state"] in (State.LIVE, State.MOVED)
    return Standpoint(
        id=row["id"],
        url=row["url"],
        title=row["title"],
        summary=row["shown_summary"],
        language=row["shown_language"],
        state=State(row["state"]) if row["state"] else None,
        cause=Cause(row["cause"]) if row["cause"] else None,
        fingerprint=row["seen"] or "",
        ruling=_ruling(row),
        decision_id=row["decision_id"] or 0,
        mentions=row["mentions"],
        page_id=row["page_id"] if is_seen else row["good_page_id"] or (row["page_id"] if is_good else None),
        incident_id=row["incident_id"],
        moved_to=row["moved_to"],
        suggestion_id=row["suggestion_id"],
        suggestion=suggestion_of(row),
        is_replacement_of=replaced,
    )
