"""The store: a catalogue in SQLite, and verbs by noun on a Store; the only room with SQL.

Never reaches a mind or the wire, and never lets an error of the database out unnamed: it raises StoreError.
"""

from curator.store.asks import answer_asks, last_ask, save_asks
from curator.store.bulletins import bulletin, news
from curator.store.catalogue import (
    accept_loss,
    document_keys,
    forget_sources,
    save_portals,
    save_source_problems,
    save_terms,
    source_memory,
    source_problems,
    source_rows,
    touch_source,
)
from curator.store.checks import page, save_checks
from curator.store.claims import LASTS, claims, drop_claims, save_claim
from curator.store.decisions import (
    changes_of,
    decision_log,
    decisions_by_number,
    decisions_of_batch,
    done_since,
    flows,
    last_decision,
    save_decisions,
)
from curator.store.desk_rows import (
    Act,
    Ask,
    Claim,
    Editor,
    EditorRole,
    Flow,
    Key,
    LaneName,
    Line,
    LogLine,
    LogView,
    Pair,
    RuleLine,
    Standpoint,
    Subject,
    View,
)
from curator.store.dossiers import (
    Dossier,
    IncidentLine,
    LookFact,
    MentionLine,
    SectionLine,
    dossier,
    incident_line,
    last_night,
    look_facts,
    mention_lines,
    open_suggestions,
    resource_of_mention,
    section_line,
)
from curator.store.editors import close_editor, editor, editors, save_editor, save_switch, save_visit, switches
from curator.store.entries import Pick, entries, entries_of, entry
from curator.store.guides import document_number, editions, guide_slices, guides, guides_of
from curator.store.harvest import (
    SET_SCHEMES,
    Asked,
    Freshness,
    broken_entries,
    first_seen_at,
    freshness,
    last_resource,
    new_entries,
    record,
    records,
    sets,
)
from curator.store.histories import history
from curator.store.incidents import affected, open_incidents, save_incidents
from curator.store.judging import replay, unjudged
from curator.store.looks import LookLine, looks_of
from curator.store.paces import asked_today
from curator.store.pairs import Seen, pair_of, save_pairs, seen
from curator.store.passwords import PasswordLine, forget_password, password_line, save_attempt, save_password
from curator.store.proposals import Move, open_moves, proposed_to, refused_moves, respelled
from curator.store.queue import (
    MOST_COUNTED,
    incident_members,
    lane_of,
    lines_of,
    open_on_host,
    queue_counts,
    queue_keys,
    queue_page,
    queue_stamp,
)
from curator.store.reading import document_lines, document_row, documents, portals
from curator.store.resources import due, due_asked, due_hosts, hosts, mark_due, steady_addresses
from curator.store.rows import (
    Affected,
    Approval,
    Difference,
    Differs,
    DocumentLine,
    DocumentRow,
    Due,
    DueHost,
    Held,
    Judgeable,
    Judged,
    Look,
    MentionRow,
    NewsLine,
    Remembered,
    ResourceState,
    SectionRow,
    SourceMemory,
    SourceRow,
    Struck,
    Synced,
)
from curator.store.rulings import (
    add_resources,
    find_resource,
    resources_at,
    ruled_resources,
    rulings,
    save_rulings,
    save_waivers,
    standpoints,
    waivers,
)
from curator.store.runs import confirm_run, finish_run, last_run, start_run, status
from curator.store.saving import Saving, prepare_saving, save_source
from curator.store.schema import VERSION, Described, DescribedColumn, describe
from curator.store.served import (
    CLOSED_TABLES,
    GRANT_SQL,
    PUBLIC_TABLES,
    TABLE_PAGES,
    close_private_tables,
    fail_if_foreign,
    is_busy,
    is_closed,
    is_published,
    prepare_reader,
)
from curator.store.store import Store, open_store
from curator.store.verdicts import save_verdicts, skip_void

# Readers' pages and harvesters ask for these.
# isort: off
from curator.store._shelving import FACETS, Index, build as build_index, stamp as index_stamp
from curator.store.chapters import (
    ChapterLine, DocumentsWanted, Edition, ListedDocument, chapters, editions_of, listed_documents, section_document,
)  # fmt: skip
from curator.store.publishing import snapshot, strip
from curator.store.readers import (
    Found, NewsItem, Placed, Shown, Whereabouts, document_whereabouts, flips_of, looked_at, news_items, placed,
    portal_of, resource_whereabouts, shown, terms_of, vocabulary,
)  # fmt: skip
from curator.store.search import Hits, Term, Wanted, find, words_of
# isort: on

# fmt: off
__all__ = [
    "CLOSED_TABLES", "GRANT_SQL", "LASTS", "MOST_COUNTED", "PUBLIC_TABLES", "SET_SCHEMES", "TABLE_PAGES", "VERSION",
    "Act", "Affected", "Approval", "Ask", "Asked", "Claim", "Described", "DescribedColumn", "Difference",
    "Differs", "DocumentLine", "DocumentRow", "Dossier", "Due", "DueHost", "Editor", "EditorRole", "Flow", "Freshness",
    "Held", "IncidentLine", "Judgeable", "Judged", "Key", "LaneName", "Line", "LogLine", "LogView", "Look", "LookFact",
    "LookLine", "MentionLine", "MentionRow", "Move", "NewsLine", "Pair", "PasswordLine", "Pick", "Remembered",
    "ResourceState", "RuleLine", "Saving", "SectionLine", "SectionRow", "Seen", "SourceMemory", "SourceRow",
    "Standpoint", "Store", "Struck", "Subject", "Synced", "View", "accept_loss", "add_resources", "affected",
    "answer_asks", "asked_today",
    "broken_entries", "bulletin", "changes_of", "claims", "close_editor", "close_private_tables",
    "confirm_run", "decision_log", "decisions_by_number", "decisions_of_batch", "describe", "document_keys",
    "document_lines", "document_number", "document_row", "documents", "done_since", "dossier", "drop_claims", "due",
    "due_asked", "due_hosts", "editions", "editor", "editors", "entries", "entries_of", "entry", "fail_if_foreign",
    "find_resource", "finish_run", "first_seen_at", "flows", "forget_password", "forget_sources", "freshness",
    "guide_slices", "guides", "guides_of", "history", "hosts", "incident_line", "incident_members", "is_busy",
    "is_closed", "is_published", "lane_of", "last_ask", "last_decision", "last_night", "last_resource", "last_run",
    "lines_of", "look_facts", "looks_of", "mark_due", "mention_lines", "new_entries", "news", "open_incidents",
    "open_moves", "open_on_host", "open_store", "open_suggestions", "page", "pair_of", "password_line", "portals",
    "prepare_reader", "prepare_saving", "proposed_to", "queue_counts", "queue_keys", "queue_page", "queue_stamp",
    "record", "records", "refused_moves", "replay", "resource_of_mention", "resources_at", "respelled",
    "ruled_resources", "rulings", "save_asks", "save_attempt", "save_checks", "save_claim", "save_decisions",
    "save_editor", "save_incidents", "save_pairs", "save_password", "save_portals", "save_rulings", "save_source",
    "save_source_problems", "save_switch", "save_terms", "save_verdicts", "save_visit", "save_waivers",
    "section_line", "seen", "sets", "skip_void", "source_memory", "source_problems", "source_rows", "standpoints",
    "start_run", "status", "steady_addresses", "switches", "touch_source", "unjudged", "waivers",
]
# fmt: on

__all__ += [
    "FACETS", "ChapterLine", "DocumentsWanted", "Edition", "Found", "Hits", "Index", "ListedDocument", "NewsItem",
    "Placed", "Shown", "Term", "Wanted", "Whereabouts", "build_index", "chapters", "document_whereabouts",
    "editions_of", "find", "flips_of", "index_stamp", "listed_documents", "looked_at", "news_items", "placed",
    "portal_of", "resource_whereabouts", "section_document", "shown", "snapshot", "strip", "terms_of", "vocabulary",
    "words_of",
]  # fmt: skip
