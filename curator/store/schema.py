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

VERSION: Final = 4
"""Kept in `PRAGMA user_version`; raised with every change of the declared schema that needs a step of its own."""

APPLICATION_ID: Final = 0x43757261
"""`Cura` in `PRAGMA application_id`, so that a database of another program is never taken for ours."""

PUBLISHED_ID: Final = 0x43757270
"""`Curp`: a copy for the public, without the desk; nothing but a reader ever opens it."""

NEVER: Final = "9999-12-31T23:59:59Z"
"""`resources.next_check_at` of what is never looked at again; NULL is what was never looked at yet."""

TABLES: Final[tuple[Table, ...]] = CATALOGUE_TABLES + LOOK_TABLES + OPINION_TABLES + DESK_TABLES

_SEARCHED: Final = ("title", "summary", "names", "words")
_RULED: Final = ("title", "summary")

SEARCH_TABLE: Final = "resources_fts"

RULED_TABLE: Final = "rulings_fts"
"""What editors say instead, apart from it: neither the night nor the desk writes the other's words."""


def _search_sql(name: str, columns: tuple[str, ...], *, content: str, rowid: str) -> str:
    listed = ", ".join(f'"{column}"' for column in columns)
    return (
        f'CREATE VIRTUAL TABLE "{name}" USING fts5({listed}, '
        f'tokenize="unicode61 remove_diacritics 2", prefix=\'2 3\', content="{content}", content_rowid="{rowid}")'
    )


SEARCH_SQL: Final = {
    SEARCH_TABLE: _search_sql(SEARCH_TABLE, _SEARCHED, content="resources", rowid="id"),
    RULED_TABLE: _search_sql(RULED_TABLE, _RULED, content="rulings", rowid="resource_id"),
}
"""External content, double-quoted, so that Datasette finds it. Public words only: whoever may search may read it."""


def _search_triggers(name: str, columns: tuple[str, ...], *, content: str, rowid: str) -> dict[str, str]:
    """Keeps the index in step, and leaves it alone when other columns change."""
    listed = ", ".join(columns)

    def values(row: str) -> str:
        return ", ".join(f"{row}.{column}" for column in (rowid, *columns))

    put = f"INSERT INTO {name}(rowid, {listed}) VALUES ({values('new')});"  # noqa: S608  declared names
    take = f"INSERT INTO {name}({name}, rowid, {listed}) VALUES ('delete', {values('old')});"  # noqa: S608
    changed = " OR ".join(f"old.{column} IS NOT new.{column}" for column in columns)
    head = f'CREATE TRIGGER "{content}_search'
    return {
        f"{content}_search_insert": f'{head}_insert" AFTER INSERT ON "{content}" BEGIN {put} END',
        f"{content}_search_delete": f'{head}_delete" AFTER DELETE ON "{content}" BEGIN {take} END',
        f"{content}_search_update": (
            f'{head}_update" AFTER UPDATE OF {listed} ON "{content}" WHEN {changed} BEGIN {take} {put} END'
        ),
    }


_SEEN_FINE: Final = (
    "g.standing = 'fine' AND r.url IS NOT NULL AND (g.until IS NULL OR g.until > ifnull(r.checked_at, '')) "
    "AND (g.fingerprint IS NULL OR g.fingerprint = ifnull(r.fingerprint, ''))"
)
"""An editor looked at what the last look saw, and found it fine. Whether a word with an end still held is asked for
the time of that look: readers are told what a look came to, and no clock is needed."""

ENTRIES_SQL: Final = f"""CREATE VIEW "entries" AS
SELECT
  r.id AS resource_id,
  s.url AS url,
  coalesce(g.title, nullif(nullif(nullif(m.text, ''), m.url_written), s.url), s.title, s.url, m.text, '') AS title,
  coalesce(g.summary, m.annotation, s.summary) AS summary,
  coalesce(g.language, json_extract(m.facts, '$.languages[0]'), s.language) AS language,
  CASE WHEN {_SEEN_FINE} THEN 'live'
    WHEN g.standing = 'confirmed' AND s.state = 'failing' AND g.fingerprint = s.fingerprint THEN 'dead'
    ELSE s.state END AS state,
  iif({_SEEN_FINE}, 'ok', s.cause) AS cause,
  iif({_SEEN_FINE}, 'An editor looked at it and found it fine.', s.because) AS because,
  s.checked_at AS checked_at,
  s.since AS since,
  iif({_SEEN_FINE}, NULL, s.moved_to) AS moved_to,
  r.mentions AS mentions
FROM resources AS r
LEFT JOIN rulings AS g ON g.resource_id = r.id
JOIN resources AS s ON s.id = coalesce(g.successor_id, r.id)
LEFT JOIN mentions AS m ON m.id = (
  SELECT n.id FROM mentions AS n
  WHERE n.resource_id = r.id AND n.gone_at IS NULL
  ORDER BY n.role <> 'main', n.id LIMIT 1
)
WHERE r.mentions > 0 AND g.standing IS NOT 'retired'"""  # noqa: S608  our own parts
"""The ruling's word over the mention's over the page's: the only place of that rule. An address that only repeats
itself as a wording is no word; an accepted successor stands in for its resource; what an editor saw and found fine
works for readers."""

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
    searched = _search_triggers(SEARCH_TABLE, _SEARCHED, content="resources", rowid="id")
    return logs | searched | _search_triggers(RULED_TABLE, _RULED, content="rulings", rowid="resource_id")


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
