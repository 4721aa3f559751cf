"""Reads the catalogue back: documents as their sources gave them, and with numbers and health for pages.

Never shows a candidate as an address, and never leaves out an empty section.
"""

from collections.abc import Iterator
from typing import Any, Final

from curator.model import (
    Cause,
    DeadLinks,
    Document,
    Facts,
    Matter,
    Mention,
    Note,
    Place,
    Portal,
    Role,
    Section,
    State,
    Tag,
)
from curator.store import _coding as code
from curator.store.rows import DocumentLine, DocumentRow, MentionRow, ResourceState, SectionRow
from curator.store.store import Store

_DOCUMENT: Final = (
    "SELECT d.*, s.key AS source, p.key AS portal FROM documents AS d JOIN sources AS s ON s.id = d.source_id "
    "LEFT JOIN portals AS p ON p.id = d.portal_id"
)

_MENTIONS: Final = """
SELECT m.*, m.id AS mention_id, coalesce(m.url, r.url) AS full_url, r.url AS resource_url, r.state, r.cause, r.because,
  r.since, r.checked_at, r.strikes, r.moved_to, r.flapping, r.notes, r.title, r.summary
FROM mentions AS m JOIN resources AS r ON r.id = m.resource_id
WHERE m.document_id = ? AND m.gone_at IS NULL ORDER BY m.section_id, m.ordinal"""

_SECTIONS: Final = """
SELECT s.*, p.key AS portal FROM sections AS s LEFT JOIN portals AS p ON p.id = s.portal_id
WHERE s.document_id = ? AND s.gone_at IS NULL ORDER BY s.position"""

_TAGS: Final = """
SELECT document_id, section_id, mention_id, scheme, value FROM (
  SELECT * FROM tags WHERE document_id = :id
  UNION ALL SELECT * FROM tags WHERE section_id IN (SELECT id FROM sections WHERE document_id = :id)
  UNION ALL SELECT * FROM tags WHERE mention_id IN (SELECT id FROM mentions WHERE document_id = :id)
) ORDER BY id"""

_LINES: Final = """
SELECT d.id, r.state, count(*) AS number FROM mentions AS m
JOIN documents AS d ON d.id = m.document_id JOIN resources AS r ON r.id = m.resource_id
WHERE m.gone_at IS NULL AND d.id IN (SELECT value FROM json_each(?)) GROUP BY d.id, r.state"""

_SECTION_COUNTS: Final = """
SELECT document_id, count(*) AS number FROM sections
WHERE gone_at IS NULL AND document_id IN (SELECT value FROM json_each(?)) GROUP BY document_id"""


def portals(store: Store) -> tuple[Portal, ...]:
    """Every portal, in the order of sources.yaml."""
    rows = store.rows("SELECT * FROM portals ORDER BY id")
    return tuple(
        Portal(
            key=row["key"],
            name=row["name"],
            base_url=row["base_url"],
            programme=row["programme"],
            notice=row["notice"],
            disclaimer=row["disclaimer"],
            languages=code.texts_from(row["languages"]),
            dead_links=DeadLinks(row["dead_links"]),
        )
        for row in rows
    )


def documents(store: Store, *, source: str | None = None) -> Iterator[Document]:
    """Every document that is there now, as its source gave it, by source and position.

    Args:
        source: key of one source; None for all.
    """
    for row in store.rows(
        f"{_DOCUMENT} WHERE d.gone_at IS NULL AND (? IS NULL OR s.key = ?) ORDER BY s.id, d.position, d.id",
        (source, source),
    ):
        yield _document(_document_row(store, row))


def document_row(store: Store, document_id: int) -> DocumentRow | None:
    """One document with numbers and health; None when there is none. One that is gone has `gone_at` and is empty."""
    row = store.row(f"{_DOCUMENT} WHERE d.id = ?", (document_id,))
    if row is None:
        return None
    with store.reading():
        return _document_row(store, row)


def document_lines(store: Store, *, limit: int | None = None, after: int = 0) -> list[DocumentLine]:
    """Every document that is there now in one line each, by source and position; `after` leaves so many out."""
    with store.reading():
        rows = store.rows(
            f"{_DOCUMENT} WHERE d.gone_at IS NULL ORDER BY s.id, d.position, d.id LIMIT ? OFFSET ?",
            (-1 if limit is None else limit, after),
        )
        ids = code.to_json([row["id"] for row in rows])
        states: dict[int, dict[State | None, int]] = {}
        for found in store.each(_LINES, (ids,)):
            states.setdefault(found["id"], {})[State(found["state"]) if found["state"] else None] = found["number"]
        sections = {found["document_id"]: found["number"] for found in store.each(_SECTION_COUNTS, (ids,))}
    return [
        DocumentLine(
            id=row["id"],
            source=row["source"],
            key=row["key"],
            kind=row["kind"],
            url=row["url"],
            title=row["title"],
            language=row["language"],
            portal=row["portal"],
            sections=sections.get(row["id"], 0),
            mentions=row["mentions"],
            states=states.get(row["id"], {}),
        )
        for row in rows
    ]


def _document(row: DocumentRow) -> Document:
    return Document(
        key=row.key,
        kind=row.kind,
        sections=tuple(
            Section(
                path=section.path,
                mentions=tuple(mention.mention for mention in section.mentions),
                parent=section.parent,
                type=section.type,
                portal=section.portal,
                line=section.line,
                tags=section.tags,
            )
            for section in row.sections
        ),
        url=row.url,
        title=row.title,
        language=row.language,
        portal=row.portal,
        position=row.position,
        matter=row.matter,
        tags=row.tags,
    )


def _document_row(store: Store, row: Any) -> DocumentRow:
    number = row["id"]
    of_document, of_section, of_mention = _tags(store, number)
    mentions: dict[int, list[MentionRow]] = {}
    for found in store.each(_MENTIONS, (number,)):
        mentions.setdefault(found["section_id"], []).append(_mention_row(found, of_mention))
    sections = store.rows(_SECTIONS, (number,))
    index = {section["id"]: position for position, section in enumerate(sections)}
    return DocumentRow(
        id=number,
        source=row["source"],
        key=row["key"],
        kind=row["kind"],
        sections=tuple(
            SectionRow(
                id=section["id"],
                path=code.texts_from(section["path"]),
                mentions=tuple(mentions.get(section["id"], ())),
                parent=index.get(section["parent_id"]),
                type=section["type"],
                portal=section["portal"],
                line=section["line"],
                tags=tuple(of_section.get(section["id"], ())),
            )
            for section in sections
        ),
        url=row["url"],
        title=row["title"],
        language=row["language"],
        portal=row["portal"],
        position=row["position"],
        matter=Matter() if row["matter"] is None else code.MATTER.decode(row["matter"]),
        tags=tuple(of_document.get(number, ())),
        gone_at=code.maybe_from_time(row["gone_at"]),
    )


Tags = dict[int, list[Tag]]


def _tags(store: Store, document_id: int) -> tuple[Tags, Tags, Tags]:
    """The tags of a document, of its sections and of its mentions, each in the order given."""
    found: tuple[Tags, Tags, Tags] = ({}, {}, {})
    for row in store.each(_TAGS, {"id": document_id}):
        for owners, column in zip(found, ("document_id", "section_id", "mention_id"), strict=True):
            if row[column] is not None:
                owners.setdefault(row[column], []).append(Tag(row["scheme"], row["value"]))
    return found


def _mention_row(row: Any, tags: Tags) -> MentionRow:
    number = row["mention_id"]
    mention = Mention(
        url=row["full_url"],
        text=row["text"],
        url_written=row["url_written"],
        fragment=row["fragment"],
        annotation=row["annotation"],
        role=Role(row["role"]),
        position=row["position"],
        part=row["part"],
        nth=row["nth"],
        place=Place(row["line"], row["row"], row["start"], row["stop"]),
        facts=Facts() if row["facts"] is None else code.FACTS.decode(row["facts"]),
        candidates=() if row["candidates"] is None else code.CANDIDATES.decode(row["candidates"]),
        tags=tuple(tags.get(number, ())),
    )
    return MentionRow(number, mention, _resource_state(row))


def _resource_state(row: Any) -> ResourceState:
    return ResourceState(
        id=row["resource_id"],
        url=row["resource_url"],
        state=State(row["state"]) if row["state"] else None,
        cause=Cause(row["cause"]) if row["cause"] else None,
        because=row["because"],
        since=code.maybe_from_time(row["since"]),
        checked_at=code.maybe_from_time(row["checked_at"]),
        strikes=row["strikes"],
        moved_to=row["moved_to"],
        flapping=bool(row["flapping"]),
        notes=tuple(Note(note) for note in code.texts_from(row["notes"])),
        title=row["title"],
        summary=row["summary"],
    )
