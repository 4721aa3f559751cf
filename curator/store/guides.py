"""Documents as readers see them: their own headings and wording, the addresses that are used now, nothing retired.

Never leaves out an empty section, and never reads more documents at once than a slice of mentions.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from curator.model import Facts, Guide, Listed, Listing, Mention, Role, State, Tag
from curator.store import _coding as code
from curator.store.entries import EVERYTHING, Pick
from curator.store.store import Store

MENTIONS_AT_ONCE: Final = 1_000

GUIDES_SQL: Final = """
SELECT d.id, d.mentions FROM documents AS d WHERE d.gone_at IS NULL AND (:document IS NULL OR d.id = :document)
AND (:portal IS NULL OR EXISTS (
  SELECT 1 FROM portals AS p WHERE p.key = :portal AND (p.id = d.portal_id OR p.id IN (
    SELECT s.portal_id FROM sections AS s WHERE s.document_id = d.id AND s.gone_at IS NULL))))
ORDER BY d.source_id, d.position, d.id"""

DOCUMENTS_SQL: Final = """
SELECT d.id, d.key, d.title, d.url, d.language, d.seen_at, d.matter, p.key AS portal
FROM json_each(?) AS asked CROSS JOIN documents AS d ON d.id = asked.value
LEFT JOIN portals AS p ON p.id = d.portal_id"""

SECTIONS_SQL: Final = """
SELECT s.id, s.document_id, s.path FROM json_each(?) AS asked
CROSS JOIN sections AS s ON s.document_id = asked.value WHERE s.gone_at IS NULL ORDER BY s.document_id, s.position"""

LISTED_SQL: Final = """
SELECT m.id, m.section_id, m.resource_id, m.text, m.annotation, m.role, m.position, m.part, m.facts, m.seen_at,
  n.state, n.title, iif(n.url IS r.url, coalesce(m.url, r.url), n.url) AS used_url,
  iif(n.url IS r.url, m.fragment, NULL) AS used_fragment
FROM json_each(?) AS asked CROSS JOIN sections AS s ON s.document_id = asked.value
CROSS JOIN mentions AS m ON m.section_id = s.id CROSS JOIN resources AS r ON r.id = m.resource_id
CROSS JOIN entries AS n ON n.resource_id = m.resource_id
WHERE s.gone_at IS NULL AND m.gone_at IS NULL ORDER BY m.section_id, m.ordinal"""

TAGS_SQL: Final = (
    "SELECT 'document' AS owner, t.document_id AS id, t.scheme, t.value, t.id AS n FROM json_each(:ids) AS asked "
    "CROSS JOIN tags AS t ON t.document_id = asked.value "
    "UNION ALL SELECT 'section', t.section_id, t.scheme, t.value, t.id FROM json_each(:ids) AS asked "
    "CROSS JOIN sections AS s ON s.document_id = asked.value CROSS JOIN tags AS t ON t.section_id = s.id "
    "UNION ALL SELECT 'mention', t.mention_id, t.scheme, t.value, t.id FROM json_each(:ids) AS asked "
    "CROSS JOIN sections AS s ON s.document_id = asked.value CROSS JOIN mentions AS m ON m.section_id = s.id "
    "CROSS JOIN tags AS t ON t.mention_id = m.id ORDER BY 5"
)

EDITIONS_SQL: Final = """
SELECT d.id, d.language, d.portal_id, d.kind, json_extract(d.matter, '$.chapter.number') AS chapter,
  (SELECT group_concat(value, char(31)) FROM (SELECT t.scheme || ':' || t.value AS value FROM tags AS t
    WHERE t.document_id = d.id AND t.scheme IN ('area', 'audience') ORDER BY 1)) AS about
FROM documents AS d WHERE d.gone_at IS NULL AND d.portal_id IS NOT NULL AND d.language IS NOT NULL
ORDER BY d.id"""

_NO_FACTS: Final = Facts()

Owners = dict[tuple[str, int], list[Tag]]


def guides(store: Store, *, pick: Pick = EVERYTHING) -> Iterator[Guide]:
    """Every document that is there now, by source and position, as readers see it.

    With a portal: those that it publishes, and those with a section that comes from it.
    """
    for numbers in guide_slices(store, pick=pick):
        yield from guides_of(store, numbers)


def guide_slices(store: Store, *, pick: Pick = EVERYTHING) -> list[list[int]]:
    """The numbers of those documents, in portions that are read at once."""
    slices: list[list[int]] = []
    room = 0
    for row in store.each(GUIDES_SQL, {"document": pick.document, "portal": pick.portal}):
        if room <= 0:
            slices.append([])
            room = MENTIONS_AT_ONCE
        slices[-1].append(row["id"])
        room -= row["mentions"] + 10
    return slices


def guides_of(store: Store, document_ids: Sequence[int]) -> list[Guide]:
    """These documents in the order given; those that are not there are left out."""
    asked = code.to_json(list(document_ids))
    tags = _tags(store, asked)
    listed: dict[int, list[Listed]] = {}
    for row in store.each(LISTED_SQL, (asked,)):
        listed.setdefault(row["section_id"], []).append(_listed(row, tags))
    listings: dict[int, list[Listing]] = {}
    for row in store.each(SECTIONS_SQL, (asked,)):
        number = row["id"]
        mentions = tuple(listed.get(number, ()))
        own = tuple(tags.get(("section", number), ()))
        listings.setdefault(row["document_id"], []).append(Listing(code.texts_from(row["path"]), mentions, own))
    rows = {row["id"]: row for row in store.each(DOCUMENTS_SQL, (asked,))}
    return [_guide(rows[number], listings.get(number, ()), tags) for number in document_ids if number in rows]


def document_number(store: Store, which: str) -> int | None:
    """The document that has this number, or this key in its source; None when none has, or several sources do."""
    if which.isascii() and which.isdecimal() and len(which) < 16:
        found = store.value("SELECT id FROM documents WHERE id = ? AND gone_at IS NULL", (int(which),))
        if found is not None:
            return int(found)
    rows = store.rows("SELECT id FROM documents WHERE key = ? AND gone_at IS NULL LIMIT 2", (code.clean_text(which),))
    return int(rows[0]["id"]) if len(rows) == 1 else None


def editions(store: Store) -> dict[int, tuple[tuple[str, int], ...]]:
    """By document, the same chapter for the same area and audience in other languages: (language, number).

    Only where portal, kind, chapter, area and audience agree and no language stands twice: a guess would send readers
    of one language to another page.
    """
    groups: dict[tuple[object, ...], list[tuple[str, int]]] = {}
    for row in store.each(EDITIONS_SQL):
        if row["chapter"] is not None and row["about"]:
            same = (row["portal_id"], row["kind"], row["chapter"], row["about"])
            groups.setdefault(same, []).append((row["language"], row["id"]))
    found: dict[int, tuple[tuple[str, int], ...]] = {}
    for members in groups.values():
        if len(members) > 1 and len({language for language, _ in members}) == len(members):
            for language, number in members:
                found[number] = tuple(one for one in sorted(members) if one != (language, number))
    return found


def _tags(store: Store, asked: str) -> Owners:
    found: Owners = {}
    for row in store.each(TAGS_SQL, {"ids": asked}):
        found.setdefault((row["owner"], row["id"]), []).append(Tag(row["scheme"], row["value"]))
    return found


def _guide(row: Any, listings: Sequence[Listing], tags: Owners) -> Guide:
    matter = None if row["matter"] is None else code.MATTER.decode(row["matter"])
    return Guide(
        document_id=row["id"],
        key=row["key"],
        title=row["title"],
        url=row["url"],
        language=row["language"],
        portal=row["portal"],
        lead=matter.lead if matter else None,
        seen_at=code.from_time(row["seen_at"]),
        listings=tuple(listings),
        tags=tuple(tags.get(("document", row["id"]), ())),
    )


def _listed(row: Any, tags: Owners) -> Listed:
    mention = Mention(
        url=row["used_url"],
        text=row["text"] or row["title"],
        fragment=row["used_fragment"],
        annotation=row["annotation"],
        role=Role(row["role"]),
        position=row["position"],
        part=row["part"],
        facts=_NO_FACTS if row["facts"] is None else code.FACTS.decode(row["facts"]),
        tags=tuple(tags.get(("mention", row["id"]), ())),
    )
    state = State(row["state"]) if row["state"] else None
    return Listed(mention, row["resource_id"], state, code.from_time(row["seen_at"]))
