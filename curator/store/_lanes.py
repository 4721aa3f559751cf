"""Which lane a resource stands in, as SQL: the one place where the lanes of the desk are told apart.

Never holds a value that came from outside: everything of a view is bound, and all text here is constant.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from curator.store import _coding as code
from curator.store.desk_rows import LaneName, View

Values = dict[str, Any]

STATE_LANES: Final = (
    LaneName.BROKEN, LaneName.FAILING, LaneName.MOVED, LaneName.CHANGED, LaneName.UNSURE, LaneName.STALE,
    LaneName.NO_URL,
)  # fmt: skip
"""The lanes whose items are resources by what is thought of them."""

SETTLED: Final = (
    "(g.standing IN ('retired', 'replaced') OR (g.standing IS NOT NULL AND (g.until IS NULL OR g.until > :now) "
    "AND (g.fingerprint IS NULL OR g.fingerprint = ifnull(r.fingerprint, '')))) IS TRUE"
)
"""An editor's word still holds; the same as `judge.ruling.holds`, which a test compares with it."""

IN_USE: Final = (
    "(r.mentions > 0 OR EXISTS (SELECT 1 FROM rulings AS p JOIN resources AS q ON q.id = p.resource_id "
    "WHERE p.successor_id = r.id AND p.standing = 'replaced' AND q.mentions > 0))"
)
"""Something points at it, or it stands in for something that is pointed at."""

IN_INCIDENT: Final = (
    "(r.incident_id IS NOT NULL AND r.state IN ('dead', 'failing') AND NOT r.flapping "
    "AND (SELECT i.closed_at IS NULL FROM incidents AS i WHERE i.id = r.incident_id))"
)

STALE_PAGE: Final = "(r.state = 'live' AND instr(r.notes, '\"stale\"') > 0)"
"""The page works, and the rule says that it was not changed for long or that nobody looks after it."""

LANE: Final = (
    "CASE WHEN r.state = 'moved' THEN 'moved' "
    "WHEN r.state IN ('dead', 'failing') AND NOT r.flapping THEN iif(r.state = 'dead', 'broken', 'failing') "
    "WHEN r.state IN ('dead', 'failing') THEN 'unsure' "
    "WHEN r.cause = 'no_url' THEN 'no_url' WHEN r.cause = 'changed' THEN 'changed' "
    "WHEN r.cause = 'own_network' THEN NULL "
    "WHEN r.since < :stale_before THEN 'stale' ELSE 'unsure' END"
)
"""Of a resource in trouble. A fault of our own network is nothing that an editor could mend."""

IN_LANE: Final = {
    LaneName.BROKEN: "r.state = 'dead' AND r.flapping = 0",
    LaneName.FAILING: "r.state = 'failing' AND r.flapping = 0",
    LaneName.MOVED: "r.state = 'moved'",
    LaneName.CHANGED: "r.state = 'unsure' AND r.cause = 'changed'",
    LaneName.UNSURE: (
        f"r.state IN ('unsure', 'failing', 'dead') AND (r.state = 'unsure' OR r.flapping = 1) AND {LANE} = 'unsure'"
    ),
    LaneName.STALE: f"r.state = 'unsure' AND {LANE} = 'stale'",
    LaneName.NO_URL: "r.state = 'unsure' AND r.cause = 'no_url'",
}

WEIGHT: Final = (
    "iif(r.mentions > 0, r.mentions, (SELECT sum(q.mentions) FROM rulings AS p JOIN resources AS q "
    "ON q.id = p.resource_id WHERE p.successor_id = r.id AND p.standing = 'replaced'))"
)
"""How many mentions hang on it; on a successor those of what it stands in for."""

_DAYS: Final = "max(0, julianday(:asof) - julianday(r.since))"

IMPACT: Final = f"CAST({WEIGHT} * (1 + {_DAYS}) * ifnull(r.confidence, 0.5) * 1000 AS INTEGER)"

_LANGUAGE: Final = "ifnull(d.language, (SELECT o.language FROM sources AS o WHERE o.id = d.source_id)) {is_it}"
_IN_LANGUAGE: Final = f"({_LANGUAGE.format(is_it='= :language')} OR {_LANGUAGE.format(is_it='LIKE :region')})"
_OF_OWNER: Final = "d.source_id IN (SELECT id FROM sources WHERE owner = :owner COLLATE NOCASE)"
_OF_PORTAL: Final = "coalesce(s.portal_id, d.portal_id) = (SELECT id FROM portals WHERE key = :portal)"

_TAGGED: Final = (
    "SELECT m.resource_id FROM tags AS t JOIN mentions AS m ON m.id = t.mention_id AND m.gone_at IS NULL "
    "WHERE t.scheme = '{scheme}' AND t.value = :{scheme} "
    "UNION SELECT m.resource_id FROM tags AS t JOIN mentions AS m ON m.section_id = t.section_id AND m.gone_at IS NULL "
    "WHERE t.scheme = '{scheme}' AND t.value = :{scheme} "
    "UNION SELECT m.resource_id FROM tags AS t JOIN mentions AS m ON m.document_id = t.document_id "
    "AND m.gone_at IS NULL WHERE t.scheme = '{scheme}' AND t.value = :{scheme}"
)
_OF_DOCUMENTS: Final = (
    "SELECT m.resource_id FROM documents AS d CROSS JOIN mentions AS m ON m.document_id = d.id "
    "WHERE m.gone_at IS NULL AND {condition}"
)

SETS: Final[Mapping[str, str]] = {
    "document": "SELECT m.resource_id FROM mentions AS m WHERE m.document_id = :document AND m.gone_at IS NULL",
    "portal": (
        "SELECT m.resource_id FROM documents AS d CROSS JOIN sections AS s ON s.document_id = d.id "  # noqa: S608
        f"CROSS JOIN mentions AS m ON m.section_id = s.id WHERE m.gone_at IS NULL AND {_OF_PORTAL}"
    ),
    "owner": _OF_DOCUMENTS.format(condition=_OF_OWNER),
    "language": _OF_DOCUMENTS.format(condition=_IN_LANGUAGE),
    "area": _TAGGED.format(scheme="area"),
    "audience": _TAGGED.format(scheme="audience"),
}
"""The resources that pass a filter which speaks of the documents that mention them."""

_MENTIONED: Final = (
    "EXISTS (SELECT 1 FROM mentions AS m WHERE m.resource_id = r.id AND m.gone_at IS NULL AND {condition})"
)
_BY_DOCUMENT: Final = _MENTIONED.format(
    condition="+m.document_id IN (SELECT d.id FROM documents AS d WHERE {condition})"
)
_BY_PORTAL: Final = _MENTIONED.format(
    condition=(  # noqa: S608  our own parts
        "(+m.section_id IN (SELECT s.id FROM sections AS s WHERE s.portal_id = {portal}) "
        "OR +m.document_id IN (SELECT d.id FROM documents AS d WHERE d.portal_id = {portal}) "
        "AND m.section_id NOT IN (SELECT s.id FROM sections AS s WHERE s.portal_id <> {portal}))"
    ).format(portal="(SELECT id FROM portals WHERE key = :portal)")
)
"""What passes is collected once; then each resource asks only an index of mentions."""

FILTERS: Final[Mapping[str, str]] = {
    "host": "r.host_id = (SELECT id FROM hosts WHERE name = :host)",
    **{name: f"r.id IN ({SETS[name]})" for name in ("document", "area", "audience")},
    "portal": _BY_PORTAL,
    "owner": _BY_DOCUMENT.format(condition=_OF_OWNER),
    "language": _BY_DOCUMENT.format(condition=_IN_LANGUAGE),
    "cause": "r.cause = :cause",
    "age_days": "r.since <= :old_before",
    "new_since": "r.since >= :new_since",
}
"""One condition a filter of a View, over `resources AS r`."""

SECTION_FILTERS: Final[Mapping[str, str]] = {
    "document": "s.document_id = :document",
    "portal": _OF_PORTAL,
    "owner": _OF_OWNER,
    "language": _IN_LANGUAGE,
    "area": "(s.id IN (SELECT section_id FROM tags WHERE scheme = 'area' AND value = :area) "
    "OR d.id IN (SELECT document_id FROM tags WHERE scheme = 'area' AND value = :area))",
    "audience": "(s.id IN (SELECT section_id FROM tags WHERE scheme = 'audience' AND value = :audience) "
    "OR d.id IN (SELECT document_id FROM tags WHERE scheme = 'audience' AND value = :audience))",
    "new_since": "d.seen_at >= :new_since",
    "age_days": "d.seen_at <= :old_before",
    "host": "FALSE",
    "cause": "FALSE",
}
"""The same over `sections AS s JOIN documents AS d`; a heading has no host and no cause."""

SEEN_FILTERS: Final[Mapping[str, str]] = {
    **FILTERS,
    "new_since": "r.seen_at >= :new_since",
    "age_days": "r.seen_at <= :old_before",
}
"""Of a resource that works it counts since when it is here, not since when it works."""

BESIDE_SETS: Final[Mapping[str, str]] = {
    "host": FILTERS["host"],
    "cause": FILTERS["cause"],
    "age_days": "iif(r.state = 'live', r.seen_at, r.since) <= :old_before",
    "new_since": "iif(r.state = 'live', r.seen_at, r.since) >= :new_since",
}
"""What is left to ask of a resource that is in all the sets."""

DENSITY_SQL: Final[Mapping[str, str]] = {
    "owner": "SELECT sum(mentions) FROM documents WHERE source_id IN (SELECT id FROM sources WHERE owner = :owner "
    "COLLATE NOCASE)",
    "language": "SELECT sum(mentions) FROM documents WHERE language = :language OR language LIKE :region",
    "portal": "SELECT ifnull((SELECT sum(mentions) FROM documents WHERE portal_id = p.id), 0) "
    "+ 10 * (SELECT count(*) FROM sections WHERE portal_id = p.id) FROM portals AS p WHERE p.key = :portal",
}
"""About how many mentions pass a filter."""


def chosen(view: View) -> tuple[str, ...]:
    """The filters of a view that are set, in the order of the fields."""
    return tuple(name for name in FILTERS if getattr(view, name) is not None)


def conditions(view: View, *, over: Mapping[str, str] | None = None) -> str:
    """` AND ...` for every filter that is set."""
    table = FILTERS if over is None else over
    return "".join(f" AND {table[name]}" for name in chosen(view) if name in table)


def values(view: View, *, now: datetime, stale_days: int, asof: datetime | None = None) -> Values:
    """What the statements of this file bind."""
    old = view.age_days
    return {
        "now": code.to_time(now),
        "asof": code.to_time(asof or now),
        "stale_before": code.to_time(_ago(now, stale_days)),
        "host": _clean(view.host),
        "document": view.document,
        "portal": _clean(view.portal),
        "owner": _clean(view.owner),
        "language": _clean(view.language),
        "region": None if view.language is None else f"{_like(_clean(view.language) or '')}-%",
        "area": _clean(view.area),
        "audience": _clean(view.audience),
        "cause": view.cause.value if view.cause else None,
        "old_before": None if old is None else code.to_time(_ago(now, old)),
        "new_since": code.maybe_time(view.new_since),
    }


def _ago(now: datetime, days: int) -> datetime:
    try:
        return now - timedelta(days=max(0, days))
    except OverflowError:
        return datetime.min.replace(tzinfo=now.tzinfo)


def _clean(text: str | None) -> str | None:
    return None if text is None else code.clean_text(text)


def _like(text: str) -> str:
    """Without the signs that LIKE takes for wildcards: no language has them."""
    return text.replace("%", "").replace("_", "")
