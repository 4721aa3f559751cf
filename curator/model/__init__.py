"""The nouns of curator: frozen values, closed enums and the tables that belong to them.

Never reads a clock, a file or the wire, and holds no opinion beyond the tables below. The laws that all rooms keep:

1. Evidence has no opinion; a verdict has no facts of its own. `judge --all` folds the history again, offline.
2. Every verdict names its rule and says why in one sentence that an editor can check.
3. "Cannot tell" is an answer. A 403 is `unsure`, never `dead`.
4. Our own fault never changes public state: a run whose canaries are silent is void and judges nothing.
5. The machine proposes, the editor's word stands; both are kept, side by side.
6. A mind that needs to see more says so as a value, a `Want`. Nothing calls back.

Times are aware datetimes in UTC; `None` means "unknown" or "does not apply", never "empty". Sequences are tuples
in the order of the document unless said otherwise. `_s` is seconds, `_ms` milliseconds, `_h` hours.
"""

from collections.abc import Callable
from datetime import datetime

from curator.model.case import (
    Answer,
    Case,
    Want,
    Wording,
)
from curator.model.catalogue import (
    Candidate,
    Certainty,
    Chapter,
    Document,
    Edit,
    Event,
    Facts,
    Matter,
    Mention,
    Place,
    Portal,
    Role,
    Section,
    Source,
    SourceProblem,
    Tag,
)
from curator.model.causes import (
    CAUSE_OF_FAILURE,
    CAUSE_WORDS,
    NEVER_FETCHED,
    NOT_CHECKED_WORDS,
    NOTE_WORDS,
    STATE_OF,
    STATE_WORDS,
    Cause,
    Note,
    State,
)
from curator.model.looks import (
    Agent,
    Alternate,
    Attempt,
    Check,
    Evidence,
    Failure,
    Form,
    Found,
    Hop,
    Host,
    Page,
    Purpose,
    Request,
    Signals,
    Timings,
    Words,
)
from curator.model.news import (
    Bulletin,
    Entry,
    History,
    Item,
    Night,
    Status,
    Trouble,
)
from curator.model.settings import (
    Courtesy,
    HostCourtesy,
    Policy,
    Settings,
)
from curator.model.verdicts import (
    MOVED_LOOKS,
    STRIKES,
    Change,
    Finding,
    Flip,
    Incident,
    Proof,
    Ruling,
    Standing,
    Strikes,
    Suggestion,
    SuggestionKind,
    Verdict,
    Why,
)

Clock = Callable[[], datetime]
"""Gives the present time, aware UTC."""

__all__ = [
    "CAUSE_OF_FAILURE",
    "CAUSE_WORDS",
    "MOVED_LOOKS",
    "NEVER_FETCHED",
    "NOTE_WORDS",
    "NOT_CHECKED_WORDS",
    "STATE_OF",
    "STATE_WORDS",
    "STRIKES",
    "Agent",
    "Alternate",
    "Answer",
    "Attempt",
    "Bulletin",
    "Candidate",
    "Case",
    "Cause",
    "Certainty",
    "Change",
    "Chapter",
    "Check",
    "Clock",
    "Courtesy",
    "Document",
    "Edit",
    "Entry",
    "Event",
    "Evidence",
    "Facts",
    "Failure",
    "Finding",
    "Flip",
    "Form",
    "Found",
    "History",
    "Hop",
    "Host",
    "HostCourtesy",
    "Incident",
    "Item",
    "Matter",
    "Mention",
    "Night",
    "Note",
    "Page",
    "Place",
    "Policy",
    "Portal",
    "Proof",
    "Purpose",
    "Request",
    "Role",
    "Ruling",
    "Section",
    "Settings",
    "Signals",
    "Source",
    "SourceProblem",
    "Standing",
    "State",
    "Status",
    "Strikes",
    "Suggestion",
    "SuggestionKind",
    "Tag",
    "Timings",
    "Trouble",
    "Verdict",
    "Want",
    "Why",
    "Wording",
    "Words",
]
