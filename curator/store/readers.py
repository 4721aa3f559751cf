"""What the readers' pages show beside a document's own text: resources by the word that stands, places, chapters, news.

Reads only what a published copy has, too: never the desk's tables, and never the raw looks.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from curator.model import Cause, Event, Facts, Flip, Role, State
from curator.store import _coding as code
from curator.store.bulletins import flip_of
from curator.store.store import Store

MAX_FLIPS: Final = 40
MAX_PLACES: Final = 60

SHOWN_SQL: Final = """
SELECT r.id, r.url AS own_url, r.title AS page_title, r.summary AS page_summary, r.language AS page_language,
  r.mentions, r.seen_at, g.title AS ruled_title, g.summary AS ruled_summary,
  g.language AS ruled_language, g.standing,
  (g.standing = 'fine' AND (g.until IS NULL OR g.until > :now)
    AND (g.fingerprint IS NULL OR g.fingerprint = ifnull(r.fingerprint, ''))) IS TRUE AS is_fine,
  (SELECT u.after FROM suggestions AS u WHERE u.resource_id = r.id AND u.kind = 'archive'
    AND u.withdrawn_at IS NULL AND u.after IS NOT NULL ORDER BY u.confidence DESC, u.id LIMIT 1) AS archived
FROM json_each(:ids) AS asked CROSS JOIN resources AS r ON r.id = asked.value
LEFT JOIN rulings AS g ON g.resource_id = r.id"""

ENTRIES_SQL: Final = "SELECT e.* FROM json_each(:ids) AS asked CROSS JOIN entries AS e ON e.resource_id = asked.value"
"""Apart from the other: an outer join would make the whole view first."""

PLACES_SQL: Final = """
SELECT m.text, m.annotation, m.facts, m.role, m.seen_at, s.path, d.id AS document_id, d.title, d.key, d.language,
  p.key AS portal, o.key AS origin
FROM mentions AS m JOIN sections AS s ON s.id = m.section_id JOIN documents AS d ON d.id = m.document_id
JOIN sources AS c ON c.id = d.source_id
LEFT JOIN portals AS p ON p.id = coalesce(d.portal_id, c.portal_id) LEFT JOIN portals AS o ON o.id = s.portal_id
WHERE m.resource_id = ? AND m.gone_at IS NULL ORDER BY m.role <> 'main', d.source_id, d.position, m.id LIMIT ?"""

STANDS_FOR_SQL: Final = """
SELECT g.resource_id FROM rulings AS g JOIN resources AS r ON r.id = g.resource_id
WHERE g.successor_id = ? AND g.standing = 'replaced' AND r.mentions > 0 ORDER BY r.mentions DESC, r.id LIMIT 1"""

JOINED_SQL: Final = """
SELECT s.id FROM rulings AS g JOIN resources AS s ON s.id = g.successor_id
LEFT JOIN rulings AS h ON h.resource_id = s.id
WHERE g.resource_id = ? AND g.standing = 'replaced' AND s.mentions > 0 AND h.standing IS NOT 'retired'"""

_NO_FACTS: Final = Facts()


@dataclass(frozen=True, slots=True)
class Shown:
    """A resource as readers see it, with whose words these are. `url` is the address to use (its successor's where an
    editor gave one), `own_url` what its documents say; `archived` a copy in a web archive, when one is known."""

    id: int
    url: str | None
    own_url: str | None
    title: str
    summary: str | None
    language: str | None
    state: State | None
    cause: Cause | None
    because: str | None
    checked_at: datetime | None
    since: datetime | None
    moved_to: str | None
    mentions: int
    seen_at: datetime
    ruled_title: str | None = None
    ruled_summary: str | None = None
    ruled_language: str | None = None
    page_title: str | None = None
    page_summary: str | None = None
    page_language: str | None = None
    archived: str | None = None
    is_listed: bool = True
    is_retired: bool = False
    is_replaced: bool = False
    is_fine: bool = False

    @property
    def health(self) -> str:
        """One word: a state, `new` when not checked yet, `no_url` without address. An editor's "fine" is `live`."""
        if self.is_fine:
            return State.LIVE.value
        if self.cause is Cause.NO_URL or self.url is None:
            return Cause.NO_URL.value
        return self.state.value if self.state else "new"

    @property
    def is_dead(self) -> bool:
        return self.health == State.DEAD.value


@dataclass(frozen=True, slots=True)
class Placed:
    """One place where a resource is mentioned, in the words of the document."""

    document_id: int
    document: str
    language: str | None
    path: tuple[str, ...]
    portal: str | None
    origin: str | None
    text: str
    annotation: str | None
    role: Role
    facts: Facts
    seen_at: datetime


class Whereabouts(StrEnum):
    """What became of a resource or a document, for readers."""

    LISTED = "listed"
    JOINED = "joined"
    RETIRED = "retired"
    GONE = "gone"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Found:
    """`number` is where to go instead: only with JOINED."""

    whereabouts: Whereabouts
    number: int | None = None


@dataclass(frozen=True, slots=True)
class NewsItem:
    """A document of kind news as a portal tells it. `posted` is as the source writes it."""

    id: int
    title: str
    portal: str | None
    language: str | None
    posted: str | None
    event: Event | None
    body: str | None


def shown(store: Store, resource_ids: Sequence[int], *, at: datetime) -> dict[int, Shown]:
    """These resources by number, retired and unmentioned ones included; unknown numbers are left out."""
    ids = code.to_json(list(resource_ids))
    with store.reading():
        entries = {row["resource_id"]: row for row in store.each(ENTRIES_SQL, {"ids": ids})}
        rows = store.rows(SHOWN_SQL, {"ids": ids, "now": code.to_time(at)})
    return {row["id"]: _shown(row, entries.get(row["id"])) for row in rows}


def resource_whereabouts(store: Store, number: int) -> Found:
    """Whether readers find a resource under its own number, under another one, or no longer."""
    row = store.row(
        "SELECT r.mentions, g.standing FROM resources AS r LEFT JOIN rulings AS g ON g.resource_id = r.id "
        "WHERE r.id = ?",
        (number,),
    )
    if row is None:
        return Found(Whereabouts.UNKNOWN)
    if row["standing"] == "retired":
        return Found(Whereabouts.RETIRED)
    other = store.value(JOINED_SQL if row["mentions"] else STANDS_FOR_SQL, (number,))
    if other is not None and other != number:
        return Found(Whereabouts.JOINED, int(other))
    return Found(Whereabouts.LISTED if row["mentions"] else Whereabouts.GONE)


def document_whereabouts(store: Store, number: int) -> Found:
    """The same for a document; one that came back under another name at the same address is JOINED."""
    row = store.row("SELECT gone_at, url FROM documents WHERE id = ?", (number,))
    if row is None:
        return Found(Whereabouts.UNKNOWN)
    if row["gone_at"] is None:
        return Found(Whereabouts.LISTED)
    other = store.value("SELECT id FROM documents WHERE url = ? AND gone_at IS NULL ORDER BY id LIMIT 1", (row["url"],))
    return Found(Whereabouts.GONE) if other is None else Found(Whereabouts.JOINED, int(other))


def placed(store: Store, resource_id: int, *, limit: int = MAX_PLACES) -> list[Placed]:
    """Where a resource is mentioned, so many places at most, what it is the main thing of first."""
    return [
        Placed(
            document_id=row["document_id"],
            document=row["title"] or row["key"],
            language=row["language"],
            path=code.texts_from(row["path"]),
            portal=row["portal"],
            origin=row["origin"],
            text=row["text"],
            annotation=row["annotation"],
            role=Role(row["role"]),
            facts=_NO_FACTS if row["facts"] is None else code.FACTS.decode(row["facts"]),
            seen_at=code.from_time(row["seen_at"]),
        )
        for row in store.each(PLACES_SQL, (resource_id, limit))
    ]


def terms_of(store: Store, resource_id: int) -> list[tuple[str, str]]:
    """What a resource is tagged with by its mentions, their sections and documents: (scheme, value), each once."""
    rows = store.each(
        "SELECT DISTINCT t.scheme, t.value FROM mentions AS m JOIN tags AS t "
        "ON t.mention_id = m.id WHERE m.resource_id = :id AND m.gone_at IS NULL "
        "UNION SELECT t.scheme, t.value FROM mentions AS m JOIN tags AS t ON t.section_id = m.section_id "
        "WHERE m.resource_id = :id AND m.gone_at IS NULL "
        "UNION SELECT t.scheme, t.value FROM mentions AS m JOIN tags AS t ON t.document_id = m.document_id "
        "WHERE m.resource_id = :id AND m.gone_at IS NULL ORDER BY 1, 2",
        {"id": resource_id},
    )
    return [(row["scheme"], row["value"]) for row in rows]


def flips_of(store: Store, resource_id: int) -> list[Flip]:
    """What became of a resource, newest first, so many at most."""
    rows = store.each(
        "SELECT * FROM flips WHERE resource_id = ? ORDER BY at DESC, id DESC LIMIT ?", (resource_id, MAX_FLIPS)
    )
    return [flip_of(row) for row in rows]


def news_items(store: Store, *, portal: str | None = None, limit: int) -> list[NewsItem]:
    """The latest news of one portal or of all, newest first."""
    rows = store.each(
        "SELECT d.id, d.title, d.key, d.language, d.matter, p.key AS portal FROM documents AS d "
        "JOIN sources AS s ON s.id = d.source_id LEFT JOIN portals AS p ON p.id = coalesce(d.portal_id, s.portal_id) "
        "WHERE d.kind IN ('news', 'event') AND d.gone_at IS NULL AND (:portal IS NULL OR p.key = :portal) "
        "ORDER BY json_extract(d.matter, '$.posted') DESC, d.position, d.id LIMIT :limit",
        {"portal": portal, "limit": limit},
    )
    return [_news(row) for row in rows]


def portal_of(store: Store, document_id: int) -> str | None:
    """The key of the portal that publishes a document, by the document or by its source."""
    found = store.value(
        "SELECT p.key FROM documents AS d JOIN sources AS s ON s.id = d.source_id "
        "JOIN portals AS p ON p.id = coalesce(d.portal_id, s.portal_id) WHERE d.id = ?",
        (document_id,),
    )
    return None if found is None else str(found)


def looked_at(store: Store) -> datetime | None:
    """When the last run ended that counts; None when none has."""
    row = store.row("SELECT finished_at FROM runs WHERE finished_at IS NOT NULL AND NOT void ORDER BY id DESC LIMIT 1")
    return None if row is None else code.from_time(row["finished_at"])


def vocabulary(store: Store) -> dict[str, tuple[str, ...]]:
    """The words by which readers filter, by scheme, in the order of sources.yaml."""
    found: dict[str, list[str]] = {}
    for row in store.each("SELECT scheme, value FROM terms ORDER BY id"):
        found.setdefault(row["scheme"], []).append(row["value"])
    return {scheme: tuple(values) for scheme, values in found.items()}


def _shown(row: Any, entry: Any) -> Shown:
    """`entry` is None for what readers do not see: then there is only its number and its address."""
    known = {} if entry is None else dict(zip(entry.keys(), entry, strict=True))
    state, cause = known.get("state"), known.get("cause")
    return Shown(
        id=row["id"],
        url=known.get("url", row["own_url"]),
        own_url=row["own_url"],
        title=known.get("title") or row["page_title"] or row["own_url"] or "",
        summary=known.get("summary"),
        language=known.get("language"),
        state=State(state) if state else None,
        cause=Cause(cause) if cause else None,
        because=known.get("because"),
        checked_at=code.maybe_from_time(known.get("checked_at")),
        since=code.maybe_from_time(known.get("since")),
        moved_to=known.get("moved_to"),
        mentions=row["mentions"],
        seen_at=code.from_time(row["seen_at"]),
        ruled_title=row["ruled_title"],
        ruled_summary=row["ruled_summary"],
        ruled_language=row["ruled_language"],
        page_title=row["page_title"],
        page_summary=row["page_summary"],
        page_language=row["page_language"],
        archived=row["archived"],
        is_listed=entry is not None,
        is_retired=row["standing"] == "retired",
        is_replaced=row["standing"] == "replaced",
        is_fine=bool(row["is_fine"]),
    )


def _news(row: Any) -> NewsItem:
    matter = None if row["matter"] is None else code.MATTER.decode(row["matter"])
    return NewsItem(
        id=row["id"],
        title=row["title"] or row["key"],
        portal=row["portal"],
        language=row["language"],
        posted=matter.posted if matter else None,
        event=matter.event if matter else None,
        body=matter.body if matter else None,
    )
