# ruff: noqa: S608  # every part is a constant of ours
"""The statement of each lane: which items stand in it, each with what it is sorted by.

Never holds a value that came from outside. Every statement gives the same columns:
subject, id, other, rank, impact, resources, mentions, since.
"""

from collections.abc import Mapping
from typing import Final

from curator.store import _lanes as lanes
from curator.store.desk_rows import LaneName, View

_RULED: Final = "LEFT JOIN rulings AS g ON g.resource_id = r.id"
INDEXED: Final = f"FROM resources AS r INDEXED BY resources_lanes {_RULED}"
OPEN: Final = f"{lanes.IN_USE} AND NOT {lanes.SETTLED}"
TROUBLED: Final = "r.state IN ('dead', 'failing', 'moved', 'unsure')"

_RESOURCES: Final = f"""
SELECT 'resource' AS subject, r.id, NULL AS other, 1 AS rank, {lanes.IMPACT} AS impact, 1 AS resources,
  {lanes.WEIGHT} AS mentions, r.since
{INDEXED} WHERE {TROUBLED} AND {{lane}} AND {OPEN} AND NOT {lanes.IN_INCIDENT}{{filters}}"""

_STALE_PAGES: Final = f"""
SELECT 'resource' AS subject, r.id, NULL AS other, 1 AS rank, {lanes.IMPACT} AS impact, 1 AS resources,
  {lanes.WEIGHT} AS mentions, r.since
FROM resources AS r INDEXED BY resources_stale {_RULED}
WHERE {lanes.STALE_PAGE} AND {OPEN}{{filters}}"""

INCIDENTS: Final = f"""
SELECT 'incident' AS subject, i.id, NULL AS other, 0 AS rank, CAST(sum({lanes.IMPACT}) AS INTEGER) AS impact,
  count(*) AS resources, sum({lanes.WEIGHT}) AS mentions, i.opened_at AS since
FROM incidents AS i INDEXED BY incidents_open
CROSS JOIN resources AS r INDEXED BY resources_incident_id ON r.incident_id = i.id {_RULED}
WHERE i.closed_at IS NULL AND r.state IN ('dead', 'failing') AND r.flapping = 0 AND {OPEN}{{filters}}
GROUP BY i.id HAVING max(r.state = 'dead') = {{dead}}"""

_HAS_DEAD: Final = {LaneName.BROKEN: 1, LaneName.FAILING: 0}

_LANE_OR_NEW: Final = (
    f"CASE WHEN {lanes.STALE_PAGE} THEN 'stale' "
    "WHEN r.state = 'live' THEN iif(g.approved_page_id IS NULL AND r.mentions > 0, 'new', NULL) "
    f"ELSE {lanes.LANE} END"
)

_WAIVED: Final = (
    "EXISTS (SELECT 1 FROM waivers AS w WHERE w.key = {key} AND w.standing IS NOT NULL "
    "AND (w.until IS NULL OR w.until > :now))"
)

EMPTY: Final = f"""
SELECT 'section' AS subject, s.id, NULL AS other, 1 AS rank, 0 AS impact, 0 AS resources, 0 AS mentions,
  d.seen_at AS since
FROM sections AS s INDEXED BY sections_headed CROSS JOIN documents AS d ON d.id = s.document_id
WHERE s.gone_at IS NULL AND s.heading <> '' AND s.type IS NOT 'boilerplate'
  AND NOT EXISTS (SELECT 1 FROM mentions AS m WHERE m.section_id = s.id AND m.gone_at IS NULL)
  AND NOT EXISTS (SELECT 1 FROM sections AS c WHERE c.parent_id = s.id AND c.gone_at IS NULL)
  AND NOT {_WAIVED.format(key="'section:' || s.id")}{{filters}}"""

_HELD: Final = (
    "NOT EXISTS (SELECT 1 FROM rulings AS g WHERE g.resource_id IN (p.one_id, p.other_id) "
    "AND g.standing IN ('retired', 'replaced'))"
)

PAIRS: Final = f"""
SELECT 'pair' AS subject, p.one_id AS id, p.other_id AS other, 1 AS rank,
  CAST((r.mentions + q.mentions) * p.confidence * 1000 AS INTEGER) AS impact, 2 AS resources,
  r.mentions + q.mentions AS mentions, p.found_at AS since
FROM pairs AS p INDEXED BY pairs_open CROSS JOIN resources AS r ON r.id = p.one_id
CROSS JOIN resources AS q ON q.id = p.other_id
WHERE p.gone_at IS NULL AND r.mentions > 0 AND q.mentions > 0 AND {_HELD}
  AND NOT {_WAIVED.format(key="'pair:' || p.one_id || '-' || p.other_id")}{{filters}}"""

NEW: Final = f"""
SELECT 'resource' AS subject, r.id, NULL AS other, 1 AS rank, CAST(unixepoch(r.seen_at) AS INTEGER) AS impact,
  1 AS resources, r.mentions, r.seen_at AS since
FROM resources AS r INDEXED BY resources_new {_RULED}
WHERE r.state = 'live' AND r.mentions > 0 AND g.approved_page_id IS NULL AND NOT {lanes.SETTLED}
  AND {lanes.STALE_PAGE} IS NOT TRUE{{filters}}"""

PAIR_FILTERS: Final[Mapping[str, str]] = {
    **lanes.FILTERS, "new_since": "p.found_at >= :new_since", "age_days": "p.found_at <= :old_before",
}  # fmt: skip


def lane_sql(lane: LaneName, view: View) -> str:
    """All that stands in a lane, by the filters of a view."""
    if lane is LaneName.EMPTY:
        return EMPTY.format(filters=lanes.conditions(view, over=lanes.SECTION_FILTERS))
    if lane is LaneName.DUPLICATES:
        return PAIRS.format(filters=lanes.conditions(view, over=PAIR_FILTERS))
    if lane is LaneName.NEW:
        return NEW.format(filters=lanes.conditions(view, over=lanes.SEEN_FILTERS))
    filters = lanes.conditions(view)
    resources = _RESOURCES.format(lane=lanes.IN_LANE[lane], filters=filters)
    if lane is LaneName.STALE:
        return f"{resources} UNION ALL {_STALE_PAGES.format(filters=lanes.conditions(view, over=lanes.SEEN_FILTERS))}"
    if lane not in _HAS_DEAD:
        return resources
    return f"{resources} UNION ALL SELECT * FROM ({INCIDENTS.format(filters=filters, dead=_HAS_DEAD[lane])})"


def page_sql(lane: LaneName, view: View) -> str:
    """The next `:limit` items of a lane after (:impact, :rank, :id, :other), greatest impact first."""
    return (
        f"SELECT * FROM ({lane_sql(lane, view)}) "  # noqa: RUF100, S608
        "WHERE :impact IS NULL OR (-impact, rank, id, ifnull(other, 0)) > (-:impact, :rank, :id, :other) "
        "ORDER BY impact DESC, rank, id, other LIMIT :limit"
    )


def new_page_sql(view: View, *, is_first: bool) -> str:
    """As `page_sql` for what is new: the newest first, read from the index until the page is full."""
    later = "" if is_first else " AND (r.seen_at, r.id) < (strftime('%Y-%m-%dT%H:%M:%SZ', :impact, 'unixepoch'), :id)"
    return f"{lane_sql(LaneName.NEW, view)}{later} ORDER BY r.seen_at DESC, r.id DESC LIMIT :limit"


def counts_sql(view: View, *, is_dense: bool) -> str:
    """How many items stand in each lane, but for incidents; of each lane `:most` are counted.

    Args:
        is_dense: much of the catalogue passes the filters, so that enough are found soon; otherwise those that pass
            are collected first, and looked at once.
    """
    parts = {lane: lane_sql(lane, view) for lane in (LaneName.EMPTY, LaneName.DUPLICATES)}
    if is_dense:
        filters = lanes.conditions(view)
        parts |= {
            lane: f"SELECT 1 {INDEXED} WHERE {TROUBLED} AND {condition} AND {OPEN} AND NOT {lanes.IN_INCIDENT}{filters}"
            for lane, condition in lanes.IN_LANE.items()
        }
        parts |= {lane: lane_sql(lane, view) for lane in (LaneName.STALE, LaneName.NEW)}
    counted = " UNION ALL ".join(
        f"SELECT '{lane.value}' AS lane, count(*) AS number FROM (SELECT 1 FROM ({sql}) LIMIT :most)"
        for lane, sql in parts.items()
    )
    return counted if is_dense else f"{counted} UNION ALL {_collected_sql(view)}"


def _collected_sql(view: View) -> str:
    """The resources that pass, by lane."""
    named = (lanes.SETS[name] for name in lanes.chosen(view) if name in lanes.SETS)
    sets = " INTERSECT ".join(f"SELECT DISTINCT resource_id FROM ({one})" for one in named)
    return (
        f"SELECT lane, min(count(*), :most) FROM (SELECT {_LANE_OR_NEW} AS lane FROM ({sets}) AS few "
        f"CROSS JOIN resources AS r ON r.id = few.resource_id {_RULED} "
        f"WHERE r.state IS NOT NULL AND {OPEN} AND NOT {lanes.IN_INCIDENT}"
        f"{lanes.conditions(view, over=lanes.BESIDE_SETS)}) WHERE lane IS NOT NULL GROUP BY lane"
    )


def incident_counts_sql(view: View) -> str:
    """How many incidents stand in the lane of the broken (`dead` 1) and of the failing (0)."""
    filters = lanes.conditions(view)
    return " UNION ALL ".join(
        f"SELECT {dead} AS dead, count(*) AS number FROM ({INCIDENTS.format(filters=filters, dead=dead)})"  # noqa: RUF100, S608
        for dead in _HAS_DEAD.values()
    )


def keys_sql(view: View, *, every_lane: bool) -> str:
    """All resources of a view by impact, those of incidents singly; `every_lane`: in trouble of whatever kind."""
    lane = f"{lanes.LANE} IS NOT NULL" if every_lane else lanes.IN_LANE[view.lane]
    return (
        f"SELECT r.id, {lanes.IMPACT} AS impact {INDEXED} WHERE {TROUBLED} "
        f"AND {lane} AND {OPEN}{lanes.conditions(view)} ORDER BY impact DESC, r.id LIMIT :limit"
    )


MEMBERS: Final = f"""
SELECT r.id, {lanes.IMPACT} AS impact FROM resources AS r {_RULED}
WHERE r.incident_id = :incident AND r.state IN ('dead', 'failing') AND r.flapping = 0 AND {OPEN}
  AND EXISTS (SELECT 1 FROM incidents AS i WHERE i.id = r.incident_id AND i.closed_at IS NULL)
ORDER BY impact DESC, r.id LIMIT :limit"""

ON_HOST: Final = f"""
SELECT count(*) FROM resources AS r INDEXED BY resources_host_id {_RULED}
WHERE {lanes.FILTERS["host"]} AND {TROUBLED} AND {lanes.LANE} IS NOT NULL AND {OPEN}"""

LANE_OF: Final = f"""
SELECT {_LANE_OR_NEW} AS lane
FROM resources AS r {_RULED} WHERE r.id = :id AND r.state IS NOT NULL AND {OPEN}"""
