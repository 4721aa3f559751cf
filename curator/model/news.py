"""What there is to tell: items, nights and the bulletin of a run, and entries as readers see them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from curator.model.catalogue import SourceProblem
from curator.model.causes import Cause, State
from curator.model.looks import Check
from curator.model.verdicts import Flip, Incident, Verdict


@dataclass(frozen=True, slots=True)
class Item:
    """One resource as a report tells of it. `was` is the state before, `where` names each mention:
    document title, heading, line or row as one string; `host` groups."""

    resource_id: int
    url: str | None
    title: str
    host: str
    state: State
    cause: Cause
    because: str
    since: datetime
    strikes: int
    was: State | None = None
    moved_to: str | None = None
    where: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    flapping: bool = False


@dataclass(frozen=True, slots=True)
class Trouble:
    """An incident as a report tells of it: the host, and how many resources hang on it."""

    incident: Incident
    resources: int
    mentions: int


@dataclass(frozen=True, slots=True)
class Night:
    """One finished run in the row of nights, for the charts: resources by state when it ended."""

    at: datetime
    void: bool
    states: Mapping[State, int]


@dataclass(frozen=True, slots=True)
class Bulletin:
    """What there is to tell of a run (or since a date). Every tuple is sorted by host, then URL.

    `counts` speaks of the whole catalogue: documents, sections, mentions, resources, hosts; `states` holds every
    state, and None for "not checked yet"; `looked` how many resources this run looked at."""

    run_id: int
    kind: str
    started_at: datetime
    finished_at: datetime | None
    void: bool
    looked: int
    took_s: float
    counts: Mapping[str, int]
    states: Mapping[State | None, int]
    newly_broken: tuple[Item, ...] = ()
    first_strikes: tuple[Item, ...] = ()
    newly_fixed: tuple[Item, ...] = ()
    newly_moved: tuple[Item, ...] = ()
    newly_unsure: tuple[Item, ...] = ()
    otherwise: tuple[Item, ...] = ()
    broken: tuple[Item, ...] = ()
    failing: tuple[Item, ...] = ()
    moved: tuple[Item, ...] = ()
    unsure: tuple[Item, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    problems: tuple[SourceProblem, ...] = ()
    nights: tuple[Night, ...] = ()

    @property
    def has_news(self) -> bool:
        return bool(
            self.newly_broken
            or self.newly_fixed
            or self.newly_moved
            or self.first_strikes
            or self.problems
            or self.void
        )


@dataclass(frozen=True, slots=True)
class Status:
    """How a catalogue stands. `due` is what the next run would look at; `states` as in a Bulletin."""

    counts: Mapping[str, int]
    states: Mapping[State | None, int]
    due: int
    next_check_at: datetime | None = None
    last_run_at: datetime | None = None
    last_run_kind: str | None = None
    last_run_void: bool = False
    problems: tuple[SourceProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class History:
    """Everything known of one resource, for `explain`. `checks` and `flips` are newest first and bounded;
    `looks` says how many looks there were in all, `first_at` when the first one was."""

    url: str | None
    title: str
    verdict: Verdict | None
    next_check_at: datetime | None
    checks: tuple[Check, ...] = ()
    flips: tuple[Flip, ...] = ()
    where: tuple[str, ...] = ()
    looks: int = 0
    first_at: datetime | None = None
    last_good_at: datetime | None = None
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A resource as readers see it: the ruling's word over the mention's over the page's."""

    resource_id: int
    url: str | None
    title: str
    summary: str | None
    language: str | None
    state: State | None
    cause: Cause | None
    because: str | None
    checked_at: datetime | None
    since: datetime | None
    moved_to: str | None
    mentions: int
