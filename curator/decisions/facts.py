"""What the screen of one item is made of: facts, without HTML and without opinion beyond the verdict's.

Never holds a connection.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from curator.decisions.telling import Told
from curator.decisions.values import Action
from curator.model import Cause, Place, Ruling, State, Suggestion
from curator.store import Ask, Claim, Key, LaneName, LogLine


@dataclass(frozen=True, slots=True)
class MentionFact:
    """One place where a resource is mentioned now, in the document's own words."""

    id: int
    document_id: int
    document: str
    document_url: str | None
    section_id: int
    headings: tuple[str, ...]
    text: str
    annotation: str | None
    url_written: str | None
    place: Place
    portal: str | None = None
    language: str | None = None


class NightMark(StrEnum):
    """What one look came to, for the strip of nights."""

    OK = "ok"
    FAILED = "failed"
    UNSURE = "unsure"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class NightFact:
    """One look. `status` is that of its last answer, `failure` why there was none."""

    at: datetime
    mark: NightMark
    status: int | None = None
    failure: str | None = None
    took_ms: int = 0


class Version(StrEnum):
    """Which look at a page is shown; `listed` is none, but what the catalogue says of it."""

    LISTED = "listed"
    APPROVED = "approved"
    FIRST_GOOD = "first_good"
    LAST_GOOD = "last_good"
    TODAY = "today"


@dataclass(frozen=True, slots=True)
class PageFact:
    """What a page says (or said): its words, and the beginning of its main text (at most 4,000 characters). `at` is
    None for what was approved or listed."""

    which: Version
    at: datetime | None
    title: str | None
    summary: str | None
    text: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class HopFact:
    url: str
    status: int
    headers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class AttemptFact:
    """One try of the newest look: how the checker introduced itself, what it got, and what ended it."""

    agent: str
    hops: tuple[HopFact, ...]
    failure: str | None
    detail: str
    at_url: str | None


@dataclass(frozen=True, slots=True)
class Details:
    """The raw evidence of the newest look that counts, and the rule that judged it."""

    at: datetime
    took_ms: int
    rule: str | None
    final_url: str | None
    content_type: str | None
    size: int | None
    attempts: tuple[AttemptFact, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """A suggestion and its number. `opens` is the address that it leads to, None when it is not about an address;
    `exists` the resource of the catalogue that has this address already (then accepting it merges)."""

    id: int | None
    suggestion: Suggestion
    opens: str | None = None
    exists: Key | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """One resource of an incident or a pair."""

    key: Key
    title: str
    url: str | None
    state: State | None
    mentions: int


@dataclass(frozen=True, slots=True)
class OpenItem:
    """Everything that one screen needs of one item.

    `fingerprint` and `decision` go into the form as they are and come back in a Target, so that a decision made on
    old evidence is told instead of done. `was` is what the editor approved, else what a good look last saw (of a
    page that changed: the first one, else what the catalogue says of it); `now` is today's page (None: there is
    none today). `primary` is the action that the evidence speaks for; `actions` are all that are possible now, in
    the order in which they are shown. `is_open` False: it stands in no lane now.
    """

    key: Key
    lane: LaneName | None
    is_open: bool
    title: str
    summary: str | None
    language: str | None
    url: str | None
    host: str | None
    state: State | None
    cause: Cause | None
    because: str | None
    since: datetime | None
    checked_at: datetime | None
    next_check_at: datetime | None
    confidence: float | None
    flapping: bool
    fingerprint: str
    decision: int
    ruling: Ruling
    story: tuple[Told, ...]
    mentions: tuple[MentionFact, ...]
    mention_count: int
    nights: tuple[NightFact, ...]
    was: PageFact | None
    now: PageFact | None
    proposals: tuple[Proposal, ...]
    primary: Action
    actions: tuple[Action, ...]
    details: Details | None
    decisions: tuple[LogLine, ...]
    notes: tuple[str, ...] = ()
    members: tuple[Member, ...] = ()
    member_count: int = 0
    successor: Member | None = None
    predecessors: tuple[Member, ...] = ()
    pages_on_host: int = 0
    open_on_host: int = 0
    archive_url: str | None = None
    ask: Ask | None = None
    claim: Claim | None = None
