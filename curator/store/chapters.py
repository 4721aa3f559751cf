"""Documents as a reader leafs through them: the chapters of a guideline, the same page in other languages, lists.

Never guesses: what belongs together agrees in portal, area, audience and number.
"""

from dataclasses import dataclass
from typing import Any, Final

from curator.store.store import Store

MAX_CHAPTERS: Final = 200

_ABOUT: Final = (
    "(SELECT group_concat(value, char(31)) FROM (SELECT t.scheme || char(30) || t.value AS value FROM tags AS t "
    "WHERE t.document_id = {}.id AND t.scheme IN ('area', 'audience') ORDER BY 1))"
)

CHAPTERS_SQL: Final = f"""
SELECT d.id, d.title, d.key, d.language, json_extract(d.matter, '$.chapter.number') AS number,
  json_extract(d.matter, '$.chapter.title') AS chapter
FROM documents AS o JOIN documents AS d ON d.source_id = o.source_id
WHERE o.id = ? AND d.gone_at IS NULL AND d.language IS o.language AND d.portal_id IS o.portal_id
  AND json_extract(d.matter, '$.guideline') = json_extract(o.matter, '$.guideline')
  AND json_extract(d.matter, '$.chapter.number') IS NOT NULL
  AND {_ABOUT.format("d")} IS {_ABOUT.format("o")}
ORDER BY number, d.position, d.id LIMIT {MAX_CHAPTERS}"""  # noqa: S608  our own parts

EDITIONS_SQL: Final = f"""
SELECT d.id, d.title, d.key, d.language
FROM documents AS o JOIN documents AS d ON d.portal_id = o.portal_id
WHERE o.id = ? AND d.id <> o.id AND d.gone_at IS NULL AND d.kind = o.kind AND d.language <> o.language
  AND json_extract(d.matter, '$.chapter.number') = json_extract(o.matter, '$.chapter.number')
  AND {_ABOUT.format("d")} = {_ABOUT.format("o")}
ORDER BY d.language, d.id LIMIT {MAX_CHAPTERS}"""  # noqa: S608  our own parts

LISTED_SQL: Final = """
SELECT d.id, d.title, d.key, d.kind, d.language, d.mentions, d.source_id, d.position, p.key AS portal,
  json_extract(d.matter, '$.guideline') AS guideline, json_extract(d.matter, '$.chapter.number') AS number
FROM documents AS d JOIN sources AS s ON s.id = d.source_id
LEFT JOIN portals AS p ON p.id = coalesce(d.portal_id, s.portal_id)
WHERE d.gone_at IS NULL AND (d.source_id, d.position, d.id) > (:source, :position, :after)
  AND (:kind IS NULL OR d.kind = :kind) AND (:portal IS NULL OR p.key = :portal)
  AND (:language IS NULL OR d.language = :language OR d.language LIKE :language || '-%')
  AND (:area IS NULL OR EXISTS (
    SELECT 1 FROM tags AS t WHERE t.document_id = d.id AND t.scheme = 'area' AND t.value = :area))
  AND (:audience IS NULL OR EXISTS (
    SELECT 1 FROM tags AS t WHERE t.document_id = d.id AND t.scheme = 'audience' AND t.value = :audience))
  AND (:kind IS NOT NULL OR d.kind NOT IN ('news', 'event'))
ORDER BY d.source_id, d.position, d.id LIMIT :limit"""


@dataclass(frozen=True, slots=True)
class ChapterLine:
    """A chapter of a guideline; `number` as the portal counts."""

    id: int
    number: int
    title: str
    language: str | None


@dataclass(frozen=True, slots=True)
class Edition:
    """The same page in another language."""

    id: int
    language: str
    title: str


@dataclass(frozen=True, slots=True)
class DocumentsWanted:
    """Which documents are listed; None leaves a filter out. `after` is the number of the last one had before."""

    portal: str | None = None
    area: str | None = None
    audience: str | None = None
    language: str | None = None
    kind: str | None = None
    after: int | None = None
    limit: int = 50


@dataclass(frozen=True, slots=True)
class ListedDocument:
    """A document in a list."""

    id: int
    title: str
    kind: str
    language: str | None
    portal: str | None
    guideline: str | None
    number: int | None
    mentions: int


def chapters(store: Store, document_id: int) -> tuple[ChapterLine, ...]:
    """The chapters of the guideline that a document is one of, itself included, by number; () when it is none."""
    return tuple(
        ChapterLine(row["id"], row["number"], row["chapter"] or row["title"] or row["key"], row["language"])
        for row in store.each(CHAPTERS_SQL, (document_id,))
    )


def editions_of(store: Store, document_id: int) -> tuple[Edition, ...]:
    """The same chapter, for the same area and audience, of the same portal, in other languages; one a language."""
    found: dict[str, Edition] = {}
    for row in store.each(EDITIONS_SQL, (document_id,)):
        found.setdefault(row["language"], Edition(row["id"], row["language"], row["title"] or row["key"]))
    return tuple(found.values())


def listed_documents(store: Store, wanted: DocumentsWanted) -> list[ListedDocument]:
    """Documents by source and position, news left out unless they are asked for."""
    last = store.row("SELECT source_id, position, id FROM documents WHERE id = ?", (wanted.after,))
    begin = {
        "source": last["source_id"] if last else 0,
        "position": last["position"] if last else 0,
        "after": last["id"] if last else 0,
    }
    filters = {name: getattr(wanted, name) for name in ("portal", "area", "audience", "language", "kind", "limit")}
    return [_listed(row) for row in store.each(LISTED_SQL, {**begin, **filters})]


def section_document(store: Store, section_id: int) -> int | None:
    """The document that a section stands in now; None when it is not there (any more)."""
    found = store.value("SELECT document_id FROM sections WHERE id = ? AND gone_at IS NULL", (section_id,))
    return None if found is None else int(found)


def _listed(row: Any) -> ListedDocument:
    return ListedDocument(
        id=row["id"],
        title=row["title"] or row["key"],
        kind=row["kind"],
        language=row["language"],
        portal=row["portal"],
        guideline=row["guideline"],
        number=row["number"],
        mentions=row["mentions"],
    )
