"""What is thought of a resource: findings, verdicts, flips, incidents, suggestions, rulings, and the strike table."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from curator.model.causes import STATE_OF, Cause, Note, State


class Proof(StrEnum):
    """How much a finding proves by itself; the strike table says what it takes to believe it."""

    USUAL = "usual"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Strikes:
    """`needed` looks, at least `span_h` hours from first to last."""

    needed: int
    span_h: float


STRIKES: Final[Mapping[Proof, Strikes]] = {Proof.USUAL: Strikes(3, 40), Proof.STRONG: Strikes(2, 16)}
"""Three nights less jitter; two for a 410 and for parked, hijacked and placeholder pages. Policy may say otherwise."""

MOVED_LOOKS: Final = 2
"""`moved` and `changed` need two looks, too."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule says of the newest check. `because` is one plain sentence with a full stop."""

    rule: str
    cause: Cause
    because: str
    confidence: float = 1.0
    moved_to: str | None = None
    proof: Proof = Proof.USUAL
    notes: tuple[Note, ...] = ()

    @property
    def state(self) -> State:
        return STATE_OF[self.cause]


@dataclass(frozen=True, slots=True)
class Verdict:
    """The opinion on a resource. `since` is when the state began; `strikes` counts the looks that agree on trouble
    (or on a move), `struck_at` is the first of them, None when there are none; `turns` are the times at which it
    turned between good and bad within the policy's window, oldest first."""

    state: State
    rule: str
    cause: Cause
    because: str
    confidence: float
    since: datetime
    strikes: int = 0
    struck_at: datetime | None = None
    moved_to: str | None = None
    turns: tuple[datetime, ...] = ()
    flapping: bool = False


class Why(StrEnum):
    """What made a verdict's state change; only `look` flips are news."""

    LOOK = "look"
    RULES = "rules"
    POLICY = "policy"
    DECISION = "decision"


@dataclass(frozen=True, slots=True)
class Flip:
    """A verdict's state changed. `was` is None for the first verdict a resource ever got."""

    at: datetime
    was: State | None
    state: State
    cause: Cause
    because: str
    why: Why = Why.LOOK


@dataclass(frozen=True, slots=True)
class Incident:
    """One host in trouble: many resources, one row, one decision."""

    host: str
    cause: Cause
    because: str
    opened_at: datetime
    closed_at: datetime | None = None


class SuggestionKind(StrEnum):
    REPLACE = "replace"
    ARCHIVE = "archive"
    RETITLE = "retitle"
    REMOVE = "remove"
    MERGE = "merge"


@dataclass(frozen=True, slots=True)
class Suggestion:
    kind: SuggestionKind
    before: str | None
    after: str | None
    because: str
    confidence: float


class Standing(StrEnum):
    """The editor's standing word on a resource. Confirmed: it is broken, the editor says so, too."""

    FINE = "fine"
    CONFIRMED = "confirmed"
    SNOOZED = "snoozed"
    RETIRED = "retired"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class Ruling:
    standing: Standing | None = None
    until: datetime | None = None
    fingerprint: str | None = None
    successor: str | None = None
    title: str | None = None
    summary: str | None = None
    language: str | None = None
    approved_page_id: int | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """One field of a ruling, before and after a decision, both as text; None is "nothing said"."""

    field: str
    before: str | None
    after: str | None
