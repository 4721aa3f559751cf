"""The store: a catalogue in SQLite, and verbs by noun on a Store; the only room with SQL.

Never reaches a mind or the wire, and never lets an error of the database out unnamed: it raises StoreError.
"""

from curator.store.bulletins import bulletin, news
from curator.store.catalogue import (
    forget_sources,
    save_portals,
    save_source,
    save_source_problems,
    source_memory,
    source_problems,
    touch_source,
)
from curator.store.checks import page, save_checks
from curator.store.entries import entries
from curator.store.histories import history
from curator.store.incidents import affected, open_incidents, save_incidents
from curator.store.judging import replay, unjudged
from curator.store.looks import LookLine, looks_of
from curator.store.reading import document_lines, document_row, documents, portals
from curator.store.resources import due, due_hosts, hosts, mark_due
from curator.store.rows import (
    Affected,
    DocumentLine,
    DocumentRow,
    Due,
    DueHost,
    Judgeable,
    Judged,
    Look,
    MentionRow,
    NewsLine,
    ResourceState,
    SectionRow,
    SourceMemory,
    Struck,
    Synced,
)
from curator.store.runs import confirm_run, finish_run, last_run, start_run, status
from curator.store.schema import VERSION, Described, DescribedColumn, describe
from curator.store.served import PUBLIC_TABLES, TABLE_PAGES, fail_if_foreign, prepare_reader
from curator.store.store import Store, open_store
from curator.store.verdicts import save_verdicts, skip_void

__all__ = [
    "PUBLIC_TABLES",
    "TABLE_PAGES",
    "VERSION",
    "Affected",
    "Described",
    "DescribedColumn",
    "DocumentLine",
    "DocumentRow",
    "Due",
    "DueHost",
    "Judgeable",
    "Judged",
    "Look",
    "LookLine",
    "MentionRow",
    "NewsLine",
    "ResourceState",
    "SectionRow",
    "SourceMemory",
    "Store",
    "Struck",
    "Synced",
    "affected",
    "bulletin",
    "confirm_run",
    "describe",
    "document_lines",
    "document_row",
    "documents",
    "due",
    "due_hosts",
    "entries",
    "fail_if_foreign",
    "finish_run",
    "forget_sources",
    "history",
    "hosts",
    "last_run",
    "looks_of",
    "mark_due",
    "news",
    "open_incidents",
    "open_store",
    "page",
    "portals",
    "prepare_reader",
    "replay",
    "save_checks",
    "save_incidents",
    "save_portals",
    "save_source",
    "save_source_problems",
    "save_verdicts",
    "skip_void",
    "source_memory",
    "source_problems",
    "start_run",
    "status",
    "touch_source",
    "unjudged",
]
