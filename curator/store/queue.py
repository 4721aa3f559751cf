"""What waits at the desk: the lines of a lane, how many each lane holds, and the keys of all that a view shows.

Never counts what an editor's word settles, and never writes.
"""

from dataclasses import replace
from datetime import datetime
from typing import Final

from curator.model import Policy
from curator.store import _coding as code
from curator.store import _lane_queries as queries
from curator.store import _lanes as lanes
from curator.store._queue_lines import key_of, lines, resource_lines
from curator.store.claims import claims
from curator.store.desk_rows import Key, LaneName, Line, View
from curator.store.store import Store

USUAL_STALE_DAYS: Final = Policy().stale_after_days
MAX_PAGE: Final = 200
MOST_COUNTED: Final = 10_000
"""Items of a lane that are counted; a count that reaches it means "or more"."""

DENSE: Final = 100_000
"""Mentions that pass a view's filters, from which on it is quicker to ask each than to collect them."""

_Cursor = tuple[datetime, int, int, int, int]


def stale_days(store: Store) -> int:
    """After how many days a resource counts as stale, by the policy of the newest run that had one."""
    found = store.value("SELECT stale_days FROM runs WHERE stale_days IS NOT NULL ORDER BY id DESC LIMIT 1")
    return USUAL_STALE_DAYS if found is None else int(found)


def queue_counts(store: Store, view: View, *, now: datetime) -> dict[LaneName, int]:
    """How many items each lane holds by the filters of a view, whatever its lane; every lane is there.

    Of each lane at most 10,000 are counted: that number means "or more".
    """
    with store.reading():
        values = lanes.values(view, now=now, stale_days=stale_days(store)) | {"most": MOST_COUNTED}
        sql = queries.counts_sql(view, is_dense=_is_dense(store, view, values))
        found = dict.fromkeys(LaneName, 0)
        found |= {LaneName(row["lane"]): int(row["number"]) for row in store.each(sql, values)}
        for row in store.each(queries.incident_counts_sql(view), values):
            found[LaneName.BROKEN if row["dead"] else LaneName.FAILING] += row["number"]
    return found


def queue_stamp(store: Store) -> tuple[object, ...]:
    """What changes whenever counts may: the newest decision, flip, run and reading of a source."""
    row = store.row(
        "SELECT (SELECT max(id) FROM decisions), (SELECT max(id) FROM flips), (SELECT max(id) FROM runs), "
        "(SELECT finished_at FROM runs ORDER BY id DESC LIMIT 1), (SELECT max(read_at) FROM sources), "
        "(SELECT max(id) FROM mentions)"
    )
    return () if row is None else tuple(row)


def queue_page(
    store: Store,
    view: View,
    *,
    now: datetime,
    after: str | None = None,
    limit: int = 50,
) -> tuple[tuple[Line, ...], str | None]:
    """The next lines of a lane by impact, greatest first (new ones: newest first), and the next page's `after`.

    Args:
        after: that of the page before; one that cannot be read begins at the beginning.
        limit: at least 1, at most 200.
    """
    size = max(1, min(limit, MAX_PAGE))
    asof, impact, rank, number, other = _cursor(after) or (now, None, None, None, None)
    with store.reading():
        values = lanes.values(view, now=now, stale_days=stale_days(store), asof=asof)
        values |= {"impact": impact, "rank": rank, "id": number, "other": other, "limit": size + 1}
        is_new = view.lane is LaneName.NEW
        sql = queries.new_page_sql(view, is_first=impact is None) if is_new else queries.page_sql(view.lane, view)
        rows = store.rows(sql, values)
        found = lines(store, rows[:size], view.lane)
        held = {claim.key: claim for claim in claims(store, [line.key for line in found], at=now)}
    found = tuple(replace(line, claim=held.get(line.key)) for line in found)
    if len(rows) <= size:
        return found, None
    last = rows[size - 1]
    parts = (last["impact"] or 0, last["rank"], last["id"], last["other"] or 0)
    return found, "~".join((code.to_time(asof), *map(str, parts)))


def queue_keys(store: Store, view: View, *, now: datetime, limit: int, every_lane: bool = False) -> tuple[Key, ...]:
    """The keys of all that a view shows, by impact, at most `limit`; the resources of incidents singly.

    Args:
        every_lane: in whatever lane of resources in trouble, and not only in the view's.
    """
    values = lanes.values(view, now=now, stale_days=stale_days(store)) | {"limit": limit}
    if every_lane or (view.lane in lanes.IN_LANE and view.lane is not LaneName.STALE):
        sql = queries.keys_sql(view, every_lane=every_lane)
        return tuple(Key.resource(row["id"]) for row in store.each(sql, values))
    sql = f"SELECT * FROM ({queries.lane_sql(view.lane, view)}) ORDER BY impact DESC, id, other LIMIT :limit"  # noqa: S608
    return tuple(key_of(row) for row in store.each(sql, values))


def incident_members(store: Store, incident_id: int, *, now: datetime, limit: int) -> tuple[int, ...]:
    """The resources of an open incident that no editor's word settles, by impact; at most `limit`."""
    values = lanes.values(View(), now=now, stale_days=stale_days(store)) | {"incident": incident_id, "limit": limit}
    return tuple(row["id"] for row in store.each(queries.MEMBERS, values))


def lane_of(store: Store, resource_id: int, *, now: datetime) -> LaneName | None:
    """The lane in which a resource stands now, by itself or with its site; None when it stands in none."""
    values = lanes.values(View(), now=now, stale_days=stale_days(store)) | {"id": resource_id}
    found = store.value(queries.LANE_OF, values)
    return LaneName(found) if found else None


def open_on_host(store: Store, host: str, *, now: datetime) -> int:
    """How many resources of a site stand in a lane of resources in trouble, those of its incident with them."""
    values = lanes.values(View(host=host), now=now, stale_days=stale_days(store))
    return int(store.value(queries.ON_HOST, values))


def lines_of(store: Store, resource_ids: tuple[int, ...], *, lane: LaneName) -> tuple[Line, ...]:
    """The lines of these resources, in the order given; those that do not exist are left out."""
    found = resource_lines(store, resource_ids, lane)
    return tuple(found[number] for number in resource_ids if number in found)


def _is_dense(store: Store, view: View, values: lanes.Values) -> bool:
    """True when the filters of a view that speak of documents let much of the catalogue pass, or there are none."""
    asked = [name for name in lanes.chosen(view) if name in lanes.SETS]
    return all(
        name in lanes.DENSITY_SQL and (store.value(lanes.DENSITY_SQL[name], values) or 0) > DENSE for name in asked
    )


def _cursor(after: str | None) -> _Cursor | None:
    """A page's `after`, None when there is none or it is none of ours."""
    if not after or len(after) > 120:
        return None
    try:
        asof, *parts = after.split("~")
        impact, rank, number, other = (int(part) for part in parts)
        at = code.from_time(asof)
    except ValueError:
        return None
    if at.tzinfo is None or not all(abs(part) < 2**63 for part in (impact, rank, number, other)):
        return None
    return at, impact, rank, number, other
