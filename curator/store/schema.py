"""The one declared schema: every table, index, trigger and view, and a comment for every column.

Never describes an older version: what was before is only in the migrations' steps.
"""

from dataclasses import dataclass
from typing import Final

from curator.store._catalogue_tables import CATALOGUE_TABLES
from curator.store._declare import Table
from curator.store._desk_tables import DESK_TABLES
from curator.store._look_tables import LOOK_TABLES
from curator.store._opinion_tables import OPINION_TABLES

VERSION: Final = 2
"""Kept in `PRAGMA user_version`; raised with every change of the declared schema that needs a step of its own."""

APPLICATION_ID: Final = 0x43757261
"""`Cura` in `PRAGMA application_id`, so that a database of another program is never taken for ours."""

NEVER: Final = "9999-12-31T23:59:59Z"
"""`resources.next_check_at` of what is never looked at again; NULL is what was never looked at yet."""

TABLES: Final[tuple[Table, ...]] = CATALOGUE_TABLES + LOOK_TABLES + OPINION_TABLES + DESK_TABLES

_SEARCHED: Final = ("title", "summary", "words")

SEARCH_TABLE: Final = "resources_fts"

SEARCH_SQL: Final = (
    f'CREATE VIRTUAL TABLE "{SEARCH_TABLE}" USING fts5("title", "summary", "words", '
    'tokenize="unicode61 remove_diacritics 2", prefix=\'2 3\', content="resources", content_rowid="id")'
)
"""External content, double-quoted, so that Datasette finds it. Public words only: whoever may search may read it."""


def _search_triggers() -> dict[str, str]:
    """Keeps the index in step, and leaves it alone when only the state of a resource changes."""
    columns = ", ".join(_SEARCHED)

    def values(row: str) -> str:
        return ", ".join(f"{row}.{column}" for column in _SEARCHED)

    put = f"INSERT INTO {SEARCH_TABLE}(rowid, {columns}) VALUES (new.id, {values('new')});"  # noqa: S608  declared names
    take = f"INSERT INTO {SEARCH_TABLE}({SEARCH_TABLE}, rowid, {columns}) VALUES ('delete', old.id, {values('old')});"  # noqa: S608
    changed = " OR ".join(f"old.{column} IS NOT new.{column}" for column in _SEARCHED)
    return {
        "resources_search_insert": (
            f'CREATE TRIGGER "resources_search_insert" AFTER INSERT ON "resources" BEGIN {put} END'
        ),
        "resources_search_delete": (
            f'CREATE TRIGGER "resources_search_delete" AFTER DELETE ON "resources" BEGIN {take} END'
        ),
        "resources_search_update": (
            f'CREATE TRIGGER "resources_search_update" AFTER UPDATE OF {columns} ON "resources" '
            f"WHEN {changed} BEGIN {take} {put} END"
        ),
    }


ENTRIES_SQL: Final = """CREATE VIEW "entries" AS
SELECT
  r.id AS resource_id,
  s.url AS url,
  coalesce(g.title, nullif(nullif(nullif(m.text, ''), m.url_written), s.url), s.title, s.url, m.text, '') AS title,
  coalesce(g.summary, m.annotation, s.summary) AS summary,
  coalesce(g.language, json_extract(m.facts, '$.languages[0]'), s.language) AS language,
  iif(g.standing = 'confirmed' AND s.state = 'failing' AND g.fingerprint = s.fingerprint, 'dead', s.state) AS state,
  s.cause AS cause,
  s.because AS because,
  s.checked_at AS checked_at,
  s.since AS since,
  s.moved_to AS moved_to,
  r.mentions AS mentions
FROM resources AS r
LEFT JOIN rulings AS g ON g.resource_id = r.id
JOIN resources AS s ON s.id = coalesce(g.successor_id, r.id)
LEFT JOIN mentions AS m ON m.id = (
  SELECT n.id FROM mentions AS n
  WHERE n.resource_id = r.id AND n.gone_at IS NULL
  ORDER BY n.role <> 'main', n.id LIMIT 1
)
WHERE r.mentions > 0 AND g.standing IS NOT 'retired'"""
"""The ruling's word over the mention's over the page's: the only place of that rule. An address that only repeats
itself as a wording is no word; an accepted successor stands in for its resource."""

_ENTRIES_COLUMNS: Final = (
    ("resource_id", "Resource that readers see."),
    ("url", "Its address, or its successor's."),
    ("title", "The editor's title, else the mention's wording, else the page's title."),
    ("summary", "The editor's summary, else the mention's annotation, else the page's summary."),
    ("language", "Language by the editor, else by the source, else by the page."),
    ("state", "live, moved, failing, dead or unsure; empty: not checked yet."),
    ("cause", "Why, in one word."),
    ("because", "Why, in one sentence."),
    ("checked_at", "When it was last looked at (UTC)."),
    ("since", "When the state began (UTC)."),
    ("moved_to", "Where it moved to."),
    ("mentions", "How many mentions point at it."),
)

VIEWS: Final = {"entries": ENTRIES_SQL}


def indexes() -> dict[str, str]:
    """Every declared index by name, with the statement that makes it."""
    return {name: sql for table in TABLES for name, sql in table.index_sql().items()}


def triggers() -> dict[str, str]:
    """Every declared trigger by name, with the statement that makes it."""
    logs = {name: sql for table in TABLES for name, sql in table.trigger_sql().items()}
    return logs | _search_triggers()


@dataclass(frozen=True, slots=True)
class DescribedColumn:
    name: str
    comment: str


@dataclass(frozen=True, slots=True)
class Described:
    """A table or view in words. `label` names a row, `facets` are indexed; `is_public`: all its columns may be shown
    to everybody."""

    name: str
    comment: str
    columns: tuple[DescribedColumn, ...]
    label: str | None = None
    facets: tuple[str, ...] = ()
    is_public: bool = False
    is_view: bool = False


def describe() -> tuple[Described, ...]:
    """Every table and view in words, in the order of the schema: for column descriptions, labels and facets."""
    tables = tuple(
        Described(
            table.name,
            table.comment,
            tuple(DescribedColumn(column.name, column.comment) for column in table.columns),
            table.label,
            table.facets,
            table.is_public,
        )
        for table in TABLES
    )
    comment = "What readers see: the editor's word over the document's over the page's."
    columns = tuple(DescribedColumn(*words) for words in _ENTRIES_COLUMNS)
    return (*tables, Described("entries", comment, columns, "title", (), is_public=True, is_view=True))
