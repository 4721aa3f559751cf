"""The desk's shell: what waits for an editor, what an editor did about it, and how it is taken back.

Never asks the wire, and never writes a column that the nightly run writes.

Every function takes a Store (an own connection, or Datasette's inside a read or write function) and makes at most one
transaction of its own; inside another's transaction it uses a savepoint and never commits. What people do wrong is
told as a value; only a database that does not do its part raises (StoreError).
"""

from curator.decisions.acts import ACTIONS, MAX_BATCH, MAX_EDITOR_BATCH, may
from curator.decisions.batches import preview, redirect_rule
from curator.decisions.claims import CLAIM_MINUTES, claim, claims, release
from curator.decisions.deciding import decide, recheck
from curator.decisions.facts import (
    AttemptFact,
    Details,
    HopFact,
    Member,
    MentionFact,
    NightFact,
    NightMark,
    OpenItem,
    PageFact,
    Proposal,
    Version,
)
from curator.decisions.items import item
from curator.decisions.lanes import LANES, Tally, queue
from curator.decisions.logbook import log, log_line, newest
from curator.decisions.people import (
    add_editor,
    check_password,
    editor,
    first_account,
    list_editors,
    remove_editor,
    role_of,
    set_password,
    visited,
)
from curator.decisions.progressing import progress
from curator.decisions.rules import RULES, apply_rules, rules, switch_rule
from curator.decisions.telling import Told, day
from curator.decisions.undoing import undo
from curator.decisions.values import (
    Action,
    Actor,
    Batch,
    BatchKind,
    Entrance,
    FirstAccount,
    Lane,
    LogPage,
    Order,
    Outcome,
    OutcomeKind,
    Preview,
    Progress,
    Queue,
    Rule,
    Sample,
    Skipped,
    Target,
)
from curator.decisions.words import ACTION_WORDS, MESSAGES
from curator.model import Change
from curator.store import (
    MOST_COUNTED,
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
    Subject,
    View,
    last_ask,
)

__all__ = [
    "ACTIONS",
    "ACTION_WORDS",
    "CLAIM_MINUTES",
    "LANES",
    "MAX_BATCH",
    "MAX_EDITOR_BATCH",
    "MESSAGES",
    "MOST_COUNTED",
    "RULES",
    "Action",
    "Actor",
    "Ask",
    "AttemptFact",
    "Batch",
    "BatchKind",
    "Change",
    "Claim",
    "Details",
    "Editor",
    "EditorRole",
    "Entrance",
    "FirstAccount",
    "Flow",
    "HopFact",
    "Key",
    "Lane",
    "LaneName",
    "Line",
    "LogLine",
    "LogPage",
    "LogView",
    "Member",
    "MentionFact",
    "NightFact",
    "NightMark",
    "OpenItem",
    "Order",
    "Outcome",
    "OutcomeKind",
    "PageFact",
    "Preview",
    "Progress",
    "Proposal",
    "Queue",
    "Rule",
    "Sample",
    "Skipped",
    "Subject",
    "Tally",
    "Target",
    "Told",
    "Version",
    "View",
    "add_editor",
    "apply_rules",
    "check_password",
    "claim",
    "claims",
    "day",
    "decide",
    "editor",
    "first_account",
    "item",
    "last_ask",
    "list_editors",
    "log",
    "log_line",
    "may",
    "newest",
    "preview",
    "progress",
    "queue",
    "recheck",
    "redirect_rule",
    "release",
    "remove_editor",
    "role_of",
    "rules",
    "set_password",
    "switch_rule",
    "undo",
    "visited",
]
