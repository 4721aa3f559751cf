"""The rows that documents become: keys that stay the same across nights, values to bind, and the bulk statements.

Never decides what is new or gone; that is for the sync, which knows what was there.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from curator import urls
from curator.model import Candidate, Certainty, Document, Facts, Mention, Section, SuggestionKind, Tag
from curator.store import _coding as code
from curator.store._searched import SEARCHED_WORDS
from curator.store.store import Store

CONFIDENCE: Final = {Certainty.CERTAIN: 0.9, Certainty.PROBABLE: 0.6, Certainty.GUESS: 0.3}
CANDIDATE_BECAUSE: Final = {
    Certainty.CERTAIN: "The source names this address and is certain of it.",
    Certainty.PROBABLE: "The source names this address as the probable one.",
    Certainty.GUESS: "The source names this address as a guess.",
}

_MENTION_COLUMNS: Final = (
    "section_id", "resource_id", "ordinal", "position", "part", "role", "text", "annotation", "url", "url_written",
    "fragment", "line", "row", "start", "stop", "nth", "facts", "candidates",
)  # fmt: skip

UPSERT_MENTION: Final = (
    f"INSERT INTO mentions (document_id, key, seen_at, {', '.join(_MENTION_COLUMNS)}) "  # noqa: S608  declared names
    "SELECT ?, ?, ?, ?, r.id, ?, ?, ?, ?, ?, ?, CASE WHEN ? = r.url THEN NULL ELSE ? END, ?, ?, ?, ?, ?, ?, ?, ?, ? "
    "FROM resources AS r WHERE r.key = ? "
    "ON CONFLICT (document_id, key) DO UPDATE SET gone_at = NULL, "
    + ", ".join(f"{column} = excluded.{column}" for column in _MENTION_COLUMNS)
    + f" WHERE gone_at IS NOT NULL OR ({', '.join(_MENTION_COLUMNS)}) IS NOT "
    f"({', '.join(f'excluded.{column}' for column in _MENTION_COLUMNS)})"
)

UPSERT_SECTION: Final = (
    "INSERT INTO sections (document_id, key, position, heading, path, type, portal_id, line) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (document_id, key) DO UPDATE SET gone_at = NULL, "
    "position = excluded.position, heading = excluded.heading, path = excluded.path, type = excluded.type, "
    "portal_id = excluded.portal_id, line = excluded.line"
)

_NOTE_NEW: Final = (
    "CREATE TEMP TRIGGER IF NOT EXISTS touched_by_insert AFTER INSERT ON main.mentions "
    "BEGIN INSERT INTO touched VALUES (new.resource_id); END"
)
_NOTE_CHANGED: Final = (
    "CREATE TEMP TRIGGER IF NOT EXISTS touched_by_update "
    "AFTER UPDATE OF resource_id, text, annotation, facts, candidates, gone_at ON main.mentions "
    "BEGIN INSERT INTO touched VALUES (old.resource_id), (new.resource_id); END"
)

PREPARE: Final = (
    "CREATE TEMP TABLE IF NOT EXISTS touched (resource_id INTEGER)",
    _NOTE_NEW,
    _NOTE_CHANGED,
    "DELETE FROM temp.touched",
)

RECOUNT: Final = f"""
UPDATE resources SET
  mentions = (SELECT count(*) FROM mentions AS m WHERE m.resource_id = resources.id AND m.gone_at IS NULL),
  {SEARCHED_WORDS}
WHERE id IN (SELECT resource_id FROM temp.touched)"""  # noqa: S608  our own statement

WITHDRAW: Final = """
UPDATE suggestions SET withdrawn_at = ?
WHERE withdrawn_at IS NULL AND made_by = 'source' AND resource_id IN (SELECT resource_id FROM temp.touched)
  AND NOT EXISTS (
    SELECT 1 FROM mentions AS m, json_each(m.candidates) AS c
    WHERE m.resource_id = suggestions.resource_id AND m.gone_at IS NULL
      AND json_extract(c.value, '$.url') = suggestions.after
  )"""

PROPOSE: Final = """
INSERT INTO suggestions (resource_id, kind, before, after, because, confidence, made_by, made_at)
SELECT r.id, ?, NULL, ?, ?, ?, 'source', ? FROM resources AS r WHERE r.key = ?
ON CONFLICT (resource_id, kind, after) DO UPDATE SET
  withdrawn_at = NULL, because = excluded.because, confidence = excluded.confidence, made_by = 'source'
WHERE withdrawn_at IS NOT NULL OR confidence <> excluded.confidence"""

Keyed = tuple[str, int, int, Mention]
"""A mention's key, the index of its section in the document, its place in that section, and itself."""

FORGET_TAGS: Final = (
    "DELETE FROM tags WHERE document_id = ?",
    "DELETE FROM tags WHERE section_id IN (SELECT id FROM sections WHERE document_id = ?)",
    "DELETE FROM tags WHERE mention_id IN (SELECT id FROM mentions WHERE document_id = ?)",
)


def section_keys(sections: Sequence[Section]) -> list[str]:
    """A key for each section: its path, and which of those with an equal path it is."""
    counts: dict[tuple[str, ...], int] = {}
    keys = []
    for section in sections:
        nth = counts[section.path] = counts.get(section.path, -1) + 1
        keys.append(code.text_key("section", str(nth), *section.path))
    return keys


def mention_keys(source: str, document: Document) -> Iterator[Keyed]:
    """Every mention with its key: source, document, section path, wording, address and n-th occurrence.

    Should a document count wrongly, the key still is its own: the next free number is taken.
    """
    seen: set[str] = set()
    for index, section in enumerate(document.sections):
        head = (source, document.key, str(len(section.path)), *section.path)
        for ordinal, mention in enumerate(section.mentions):
            url = ("0", "") if mention.url is None else ("1", mention.url)
            nth = mention.nth
            while (key := code.text_key(*head, mention.text, *url, str(nth))) in seen:
                nth += 1
            seen.add(key)
            yield key, index, ordinal, mention


def resource(key: str, mention: Mention) -> tuple[str, str | None, str | None]:
    """Key, URL and host of what a mention points at; without an address it is the mention's own."""
    if mention.url is None:
        return key, None, None
    return urls.identity(mention.url), mention.url, urls.host_and_port(mention.url) or None


_NO_FACTS: Final = Facts()


def mention_values(mention: Mention) -> tuple[Any, ...]:
    """What UPSERT_MENTION binds from `position` to `candidates`."""
    place = mention.place
    return (
        mention.position,
        mention.part,
        mention.role.value,
        mention.text,
        mention.annotation,
        mention.url,
        mention.url,
        mention.url_written,
        mention.fragment,
        place.line,
        place.row,
        place.start,
        place.end,
        mention.nth,
        code.maybe_json(mention.facts, _NO_FACTS),
        code.maybe_json(mention.candidates, ()),
    )


def candidate_values(candidate: Candidate) -> tuple[str, str, str, float]:
    """What PROPOSE binds first: kind, address, reason, confidence."""
    certainty = candidate.certainty
    return SuggestionKind.REPLACE.value, candidate.url, CANDIDATE_BECAUSE[certainty], CONFIDENCE[certainty]


def tag_rows(owner_id: int, tags: Sequence[Tag]) -> list[tuple[int, str, str]]:
    return [(owner_id, tag.scheme, tag.value) for tag in tags]


def remove_document(store: Store, document_id: int, *, at: str) -> int:
    """Dates a document that is gone, with its sections and mentions; gives how many mentions that were."""
    store.run(
        "UPDATE documents SET gone_at = ?, digest = NULL, mentions = 0 WHERE id = ? AND gone_at IS NULL",
        (at, document_id),
    )
    store.run("UPDATE sections SET gone_at = ? WHERE document_id = ? AND gone_at IS NULL", (at, document_id))
    return store.run("UPDATE mentions SET gone_at = ? WHERE document_id = ? AND gone_at IS NULL", (at, document_id))


def prepare(store: Store) -> None:
    """Begins to note which resources the statements that follow touch."""
    for statement in PREPARE:
        store.run(statement)


def settle(store: Store, *, at: str) -> None:
    """Counts and words of the touched resources anew, and withdraws what no source proposes any more."""
    store.run(RECOUNT)
    store.run(WITHDRAW, (at,))
    store.run("DELETE FROM temp.touched")
