"""The values that the desk's verbs take and give beside those of the model: keys, lanes, views, lines, people.

Never holds a connection and never holds HTML: text is as it was found.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, Self

from curator.model import Cause, Change, Ruling, State, Suggestion

MAX_NUMBER: Final = 2**63 - 1
_KEY: Final = re.compile(
    r"(resource|incident|section|mention):([1-9][0-9]{0,18})|(pair):([1-9][0-9]{0,18})-([1-9][0-9]{0,18})"
)


class Subject(StrEnum):
    """What an item of the desk is about."""

    RESOURCE = "resource"
    INCIDENT = "incident"
    SECTION = "section"
    MENTION = "mention"
    PAIR = "pair"


@dataclass(frozen=True, slots=True)
class Key:
    """An item's name in URLs and forms: `resource:12`, `incident:7`, `section:9`, `mention:3`, `pair:4-9`.

    `number` is the row of the subject; a pair has the two resources, the lower number first.
    """

    subject: Subject
    number: int
    other: int | None = None

    def __str__(self) -> str:
        return f"{self.subject.value}:{self.number}" + (f"-{self.other}" if self.other is not None else "")

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """The key of a text, None when it is none. `pair:9-4` is read as `pair:4-9`."""
        match = _KEY.fullmatch(text)
        if match is None:
            return None
        if match[3]:
            one, other = sorted((int(match[4]), int(match[5])))
            return cls(Subject.PAIR, one, other) if one != other and other <= MAX_NUMBER else None
        return cls(Subject(match[1]), int(match[2])) if int(match[2]) <= MAX_NUMBER else None

    @classmethod
    def resource(cls, number: int) -> Self:
        return cls(Subject.RESOURCE, number)


class LaneName(StrEnum):
    """The lanes in the order in which they are shown; `decisions.LANES` says the rest of each."""

    BROKEN = "broken"
    FAILING = "failing"
    MOVED = "moved"
    CHANGED = "changed"
    UNSURE = "unsure"
    STALE = "stale"
    NO_URL = "no_url"
    EMPTY = "empty"
    DUPLICATES = "duplicates"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class View:
    """What of the desk is shown; None leaves a filter out. Each is a part of a plain URL.

    `host` is a host's name, `document` a document's number, `portal` a portal's key, `owner` that of sources.yaml;
    `language` is a code whose regions are included (`pt` finds `pt-BR`); `age_days` the least age of the trouble in
    days; `new_since` leaves out what was there before that time (aware UTC).
    """

    lane: LaneName = LaneName.BROKEN
    host: str | None = None
    document: int | None = None
    portal: str | None = None
    area: str | None = None
    audience: str | None = None
    language: str | None = None
    cause: Cause | None = None
    age_days: int | None = None
    owner: str | None = None
    new_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """Somebody has an item open. It ends by itself."""

    key: Key
    by: str
    at: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Line:
    """One item in a list. `url` and `state` are None where the item is no single resource.

    `resources` and `mentions` say how much hangs on it; `impact` is mentions x days x confidence, for the order only;
    `since` is when the trouble began (of a new resource, when it was first seen); `where` is the first place it is
    mentioned at; `other_url` the second address of a pair.
    """

    key: Key
    lane: LaneName
    title: str
    url: str | None = None
    host: str | None = None
    state: State | None = None
    cause: Cause | None = None
    because: str | None = None
    since: datetime | None = None
    resources: int = 1
    mentions: int = 0
    impact: int = 0
    confidence: float = 1.0
    suggestion: Suggestion | None = None
    flapping: bool = False
    where: str | None = None
    other_url: str | None = None
    claim: Claim | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """One row of the log to be. `changes` are what it does to the ruling of `resource_id` (or to the waiver of `key`,
    where the item is no resource)."""

    key: Key
    action: str
    changes: tuple[Change, ...] = ()
    resource_id: int | None = None
    mention_id: int | None = None
    section_id: int | None = None
    incident_id: int | None = None
    suggestion_id: int | None = None
    until: datetime | None = None
    fingerprint: str | None = None
    note: str | None = None
    undoes: int | None = None


@dataclass(frozen=True, slots=True)
class LogLine:
    """One decision as the log tells of it. `undone_by` is the later decision that took it back, if one did."""

    id: int
    at: datetime
    by: str
    action: str
    key: Key | None
    title: str
    url: str | None
    changes: tuple[Change, ...] = ()
    note: str | None = None
    batch: str | None = None
    undoes: int | None = None
    undone_by: int | None = None
    resource_id: int | None = None
    incident_id: int | None = None


@dataclass(frozen=True, slots=True)
class LogView:
    """What of the log is shown; None leaves a filter out. `by` is an editor (or `rule:...`), times are aware UTC."""

    by: str | None = None
    key: Key | None = None
    batch: str | None = None
    action: str | None = None
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Standpoint:
    """All that a decision on one resource must know, read in its own transaction.

    `fingerprint` is the evidence that the verdict rests on ("" when it was never judged), `decision_id` the newest
    decision about the resource (0: none), `page_id` the page last seen well, or where it is what changed
    the page that is there now. `is_replacement_of` are the resources
    whose successor it is; `incident_id` an open incident that it is a part of.
    """

    id: int
    url: str | None
    title: str
    summary: str | None
    language: str | None
    state: State | None
    cause: Cause | None
    fingerprint: str
    ruling: Ruling
    decision_id: int = 0
    mentions: int = 0
    page_id: int | None = None
    incident_id: int | None = None
    moved_to: str | None = None
    suggestion_id: int | None = None
    suggestion: Suggestion | None = None
    is_replacement_of: tuple[int, ...] = ()


class EditorRole(StrEnum):
    READER = "reader"
    EDITOR = "editor"
    LEAD = "lead"


@dataclass(frozen=True, slots=True)
class Editor:
    """A person of the desk. `owner` is the name under which sources.yaml knows them, for the view "mine"."""

    name: str
    role: EditorRole
    is_active: bool = True
    owner: str | None = None
    made_at: datetime | None = None
    last_visit_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """A wish to have a resource looked at now; `answered_at` None: nobody has looked yet."""

    id: int
    resource_id: int
    by: str
    at: datetime
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class RuleLine:
    """Whether a rule is switched on, by whom and since when; never switched: off, None, None."""

    name: str
    is_on: bool = False
    by: str | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """Two resources that may be one. `keep` is the one to keep, `go` the one that it would replace."""

    keep: int
    go: int
    because: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Flow:
    """One day (UTC, `YYYY-MM-DD`): how many resources got into trouble, and how many left it by themselves or by a
    decision."""

    day: str
    inflow: int
    outflow: int
