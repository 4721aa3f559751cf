"""Everything that the desk shows of one item: its looks, pages, mentions, site, and the raw evidence.

Never judges, and never reads more than a screen can hold.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from curator.model import Check, Failure, Note, Page, Place, State, Suggestion, Verdict
from curator.store import _coding as code
from curator.store._queue_lines import suggestion_of
from curator.store.checks import CHECK_COLUMNS, CHECK_TABLES, check_of, page_of
from curator.store.judging import VALID, verdict_of
from curator.store.schema import NEVER
from curator.store.store import Store

LOOKS_SQL: Final = f"""
SELECT c.at, c.took_ms, c.page_id, e.status, e.failure, {VALID} AS counts,
  (SELECT f.state FROM flips AS f WHERE f.resource_id = c.resource_id AND f.at <= c.at
   ORDER BY f.at DESC, f.id DESC LIMIT 1) AS state
FROM checks AS c JOIN evidence AS e ON e.id = c.evidence_id JOIN runs AS u ON u.id = c.run_id
WHERE c.resource_id = ? ORDER BY c.at DESC LIMIT ?"""  # noqa: S608  constants of ours

NEWEST_SQL: Final = f"""
SELECT c.resource_id, {CHECK_COLUMNS} FROM checks AS c JOIN runs AS u ON u.id = c.run_id {CHECK_TABLES}
WHERE c.resource_id = ? AND {VALID} ORDER BY c.at DESC LIMIT 1"""  # noqa: S608

MENTIONS_SQL: Final = """
SELECT m.*, d.url AS document_url, coalesce(nullif(d.title, ''), d.key) AS document, d.language AS document_language,
  s.path, coalesce(p.name, o.name) AS portal
FROM mentions AS m JOIN documents AS d ON d.id = m.document_id JOIN sections AS s ON s.id = m.section_id
LEFT JOIN portals AS p ON p.id = s.portal_id LEFT JOIN portals AS o ON o.id = d.portal_id
WHERE m.resource_id IN (SELECT value FROM json_each(?)) AND m.gone_at IS NULL ORDER BY m.role <> 'main', m.id LIMIT ?"""

HOST_SQL: Final = """
SELECT count(*) FILTER (WHERE state = 'live') AS live, count(*) AS known
FROM (SELECT state FROM resources WHERE host_id = ? AND id <> ? AND mentions > 0 AND state IS NOT NULL LIMIT 5000)"""

_SUGGESTIONS: Final = """
SELECT id AS number, kind, before, after, because AS reason, confidence AS sure FROM suggestions
WHERE resource_id = ? AND withdrawn_at IS NULL ORDER BY confidence DESC, id LIMIT ?"""


@dataclass(frozen=True, slots=True)
class LookFact:
    """One look. `counts` False: our own network was not seen to work, or the run was void; `state` is what was thought
    of the resource after it (None: it was not judged)."""

    at: datetime
    status: int | None
    failure: Failure | None
    took_ms: int
    counts: bool
    state: State | None


@dataclass(frozen=True, slots=True)
class MentionLine:
    """One mention with where it stands. `headings` are those above it and its own section's."""

    id: int
    document_id: int
    document: str
    document_url: str | None
    section_id: int
    headings: tuple[str, ...]
    text: str
    annotation: str | None
    url_written: str | None
    place: Place
    portal: str | None
    language: str | None


@dataclass(frozen=True, slots=True)
class SectionLine:
    """A heading with its document, for a section that is an item of its own."""

    id: int
    document_id: int
    document: str
    document_url: str | None
    headings: tuple[str, ...]
    line: int | None
    portal: str | None
    language: str | None
    mentions: int
    is_gone: bool


@dataclass(frozen=True, slots=True)
class Dossier:
    """What is known of one resource beside its ruling. `check` is the newest look that counts, `good` the page that a
    look last found well and `good_at` when, `first_good` and `first_good_at` the first of them, `approved` the page
    that an editor approved. `live_on_host` are other
    links of the same site that work, of `known_on_host` in all (both at most 5,000)."""

    id: int
    url: str | None
    host: str | None
    verdict: Verdict | None
    seen_at: datetime
    checked_at: datetime | None
    next_check_at: datetime | None
    good_at: datetime | None
    mention_count: int
    check: Check | None
    good: Page | None
    first_good_at: datetime | None
    first_good: Page | None
    approved: Page | None
    live_on_host: int
    known_on_host: int
    notes: tuple[Note, ...]


def dossier(store: Store, resource_id: int) -> Dossier | None:
    """What is known of a resource; None when there is none of this number."""
    row = store.row(
        "SELECT r.*, h.name AS host, g.approved_page_id FROM resources AS r LEFT JOIN hosts AS h ON h.id = r.host_id "
        "LEFT JOIN rulings AS g ON g.resource_id = r.id WHERE r.id = ?",
        (resource_id,),
    )
    if row is None:
        return None
    newest = store.row(NEWEST_SQL, (resource_id,))
    site = None if row["host_id"] is None else store.row(HOST_SQL, (row["host_id"], resource_id))
    return Dossier(
        id=row["id"],
        url=row["url"],
        host=row["host"],
        verdict=verdict_of(row),
        seen_at=code.from_time(row["seen_at"]),
        checked_at=code.maybe_from_time(row["checked_at"]),
        next_check_at=None if row["next_check_at"] == NEVER else code.maybe_from_time(row["next_check_at"]),
        good_at=code.maybe_from_time(row["good_at"]),
        mention_count=row["mentions"],
        check=None if newest is None else check_of(newest),
        good=_page(store, row["good_page_id"]),
        first_good_at=code.maybe_from_time(row["first_good_at"]),
        first_good=_page(store, row["first_good_page_id"]),
        approved=_page(store, row["approved_page_id"]),
        live_on_host=site["live"] if site else 0,
        known_on_host=site["known"] if site else 0,
        notes=tuple(Note(note) for note in code.texts_from(row["notes"])),
    )


def look_facts(store: Store, resource_id: int, *, limit: int = 30) -> tuple[LookFact, ...]:
    """The last looks at a resource, newest first."""
    return tuple(
        LookFact(
            code.from_time(row["at"]),
            row["status"],
            Failure(row["failure"]) if row["failure"] else None,
            row["took_ms"],
            bool(row["counts"]),
            State(row["state"]) if row["state"] else None,
        )
        for row in store.each(LOOKS_SQL, (resource_id, limit))
    )


def mention_lines(store: Store, resource_ids: Sequence[int], *, limit: int = 50) -> tuple[MentionLine, ...]:
    """Where these resources are mentioned now, the main mentions first."""
    return tuple(
        MentionLine(
            id=row["id"],
            document_id=row["document_id"],
            document=row["document"],
            document_url=row["document_url"],
            section_id=row["section_id"],
            headings=code.texts_from(row["path"]),
            text=row["text"],
            annotation=row["annotation"],
            url_written=row["url_written"],
            place=Place(row["line"], row["row"], row["start"], row["stop"]),
            portal=row["portal"],
            language=row["document_language"],
        )
        for row in store.each(MENTIONS_SQL, (code.to_json(list(resource_ids)), limit))
    )


def resource_of_mention(store: Store, mention_id: int) -> int | None:
    """The resource that a mention points at; None when there is no such mention."""
    found = store.value("SELECT resource_id FROM mentions WHERE id = ?", (mention_id,))
    return None if found is None else int(found)


def section_line(store: Store, section_id: int) -> SectionLine | None:
    """A section with its document; None when there is none of this number."""
    row = store.row(
        "SELECT s.*, d.url AS document_url, coalesce(nullif(d.title, ''), d.key) AS document, d.language, "
        "coalesce(p.name, o.name) AS portal, "
        "(SELECT count(*) FROM mentions AS m WHERE m.section_id = s.id AND m.gone_at IS NULL) AS mentions "
        "FROM sections AS s JOIN documents AS d ON d.id = s.document_id LEFT JOIN portals AS p ON p.id = s.portal_id "
        "LEFT JOIN portals AS o ON o.id = d.portal_id WHERE s.id = ?",
        (section_id,),
    )
    if row is None:
        return None
    return SectionLine(
        id=row["id"],
        document_id=row["document_id"],
        document=row["document"],
        document_url=row["document_url"],
        headings=code.texts_from(row["path"]),
        line=row["line"],
        portal=row["portal"],
        language=row["language"],
        mentions=row["mentions"],
        is_gone=row["gone_at"] is not None,
    )


def open_suggestions(store: Store, resource_id: int, *, limit: int = 5) -> tuple[tuple[int, Suggestion], ...]:
    """What is proposed for a resource now with its number, the surest first."""
    rows = store.each(_SUGGESTIONS, (resource_id, limit))
    return tuple((row["number"], made) for row in rows for made in (suggestion_of(row),) if made is not None)


@dataclass(frozen=True, slots=True)
class IncidentLine:
    """An incident as an item. `resources` are all that hang on it, whatever an editor said of them."""

    id: int
    host: str
    cause: str
    because: str
    opened_at: datetime
    closed_at: datetime | None
    resources: int
    mentions: int


def incident_line(store: Store, incident_id: int) -> IncidentLine | None:
    """One incident; None when there is none of this number."""
    row = store.row(
        "SELECT i.*, h.name AS host, (SELECT count(*) FROM resources WHERE incident_id = i.id) AS resources, "
        "(SELECT ifnull(sum(mentions), 0) FROM resources WHERE incident_id = i.id) AS mentions "
        "FROM incidents AS i JOIN hosts AS h ON h.id = i.host_id WHERE i.id = ?",
        (incident_id,),
    )
    return None if row is None else _incident(row)


def last_night(store: Store) -> tuple[datetime, datetime | None] | None:
    """When the newest nightly run began, and the one before it; None when there never was one."""
    rows = store.rows("SELECT started_at FROM runs WHERE kind = 'run' ORDER BY id DESC LIMIT 2")
    if not rows:
        return None
    return code.from_time(rows[0]["started_at"]), code.from_time(rows[1]["started_at"]) if len(rows) > 1 else None


def _incident(row: Any) -> IncidentLine:
    return IncidentLine(
        row["id"],
        row["host"],
        row["cause"],
        row["because"],
        code.from_time(row["opened_at"]),
        code.maybe_from_time(row["closed_at"]),
        row["resources"],
        row["mentions"],
    )


def _page(store: Store, page_id: int | None) -> Page | None:
    if page_id is None:
        return None
    row = store.row("SELECT words, signals FROM pages WHERE id = ?", (page_id,))
    return None if row is None else page_of(row)
