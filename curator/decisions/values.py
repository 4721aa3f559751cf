"""The values that go in and out of the desk's door: frozen, without HTML, told in sentences that can be translated.

Never holds a connection.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from curator.decisions.telling import Told
from curator.store import EditorRole, Flow, Key, LaneName, Line, LogLine, View


class Action(StrEnum):
    """All that can be done about an item. Closed: what is not here cannot be done."""

    ACCEPT = "accept"
    REPLACE = "replace"
    RETITLE = "retitle"
    CONFIRM = "confirm"
    FINE = "fine"
    FINE_UNTIL = "fine_until"
    SNOOZE = "snooze"
    RETIRE = "retire"
    RESTORE = "restore"
    RECHECK = "recheck"
    NOTE = "note"
    APPROVE = "approve"
    UNDO = "undo"
    """Only in the log; made by `undo`."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts. The front takes name and role from the `editors` table at each request."""

    name: str
    role: EditorRole


@dataclass(frozen=True, slots=True)
class Lane:
    """One lane of the desk. `primary` is what is done there most, where the evidence of an item says nothing else;
    `is_ready` is False for a lane whose rule does not exist yet."""

    name: LaneName
    words: str
    primary: Action
    is_ready: bool = True


@dataclass(frozen=True, slots=True)
class Queue:
    """One page of a lane. `counts` holds every lane, with the same filters; `after` is the next page's, None at the
    end; `by` are the filters and lane that were asked for."""

    view: View
    lines: tuple[Line, ...]
    counts: Mapping[LaneName, int]
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """An item to act on, with what the editor saw of it; None for what was not said is not compared."""

    key: Key
    fingerprint: str | None = None
    decision: int | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be done.

    `url` is for replace, `title`, `summary` and `language` for retitle (None leaves a field, "" takes the editor's
    word back), `until` for fine_until and snooze (snooze without it: until the evidence changes). `merges` says that
    the address may be one that the catalogue has already. `suggestion` is the number of the proposal that was shown;
    None takes the best one.
    """

    action: Action
    url: str | None = None
    title: str | None = None
    summary: str | None = None
    language: str | None = None
    until: datetime | None = None
    note: str | None = None
    merges: bool = False
    suggestion: int | None = None


class BatchKind(StrEnum):
    KEYS = "keys"
    HOST = "host"
    REDIRECT = "redirect"
    SUGGESTION = "suggestion"
    VIEW = "view"


@dataclass(frozen=True, slots=True)
class Batch:
    """Many items named at once.

    `keys`: these. `host`: all that are open on that host, in any lane (or in `view.lane` when `view` is given).
    `redirect`: all whose suggestion follows the same redirect rule as this one, written as in
    `redirect_rule` (`https`, `www`, `slash`, or `old.example>new.example`). `suggestion`: all whose suggestion is this
    address. `view`: everything in this view.
    `as_of` is that of the preview: what was decided or judged otherwise since is skipped and told.
    """

    kind: BatchKind
    targets: tuple[Target, ...] = ()
    host: str | None = None
    redirect: str | None = None
    suggestion: str | None = None
    view: View | None = None
    as_of: int | None = None


@dataclass(frozen=True, slots=True)
class Sample:
    """What a batch would do to one item; `before` and `after` are what changes, as text."""

    key: Key
    title: str
    url: str | None
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Skipped:
    """An item that is left as it is, and why."""

    key: Key
    title: str
    why: Told


@dataclass(frozen=True, slots=True)
class Preview:
    """What a batch would do. `count` are those that would be done, `skipped` a sample of those that would not
    (`skipped_count` says how many). `refused` says why the whole batch cannot be done by this actor, None: it can."""

    count: int
    samples: tuple[Sample, ...]
    skipped: tuple[Skipped, ...]
    skipped_count: int
    as_of: int
    refused: Told | None = None


class OutcomeKind(StrEnum):
    """`done`: at least one was. `stale`: other evidence or a colleague came first, nothing was done. `exists`: the address
    is in the catalogue already, ask again with `merges`. `conflict`: the value has changed since (undo). `invalid`:
    the order itself cannot be carried out. `refused`: this actor may not. `missing`: there is no such item."""  # noqa: E501

    DONE = "done"
    STALE = "stale"
    EXISTS = "exists"
    CONFLICT = "conflict"
    INVALID = "invalid"
    REFUSED = "refused"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an order; never an exception for what people did.

    `told` is one sentence for the toast. `decisions` are the rows of the log; `batch` is what undoes them all
    (also of a single act: every act has one). `exists` is the resource that has the address already.
    """

    kind: OutcomeKind
    told: Told
    decisions: tuple[int, ...] = ()
    batch: str | None = None
    done: int = 0
    skipped: tuple[Skipped, ...] = ()
    skipped_count: int = 0
    exists: Key | None = None

    @property
    def is_done(self) -> bool:
        return self.kind is OutcomeKind.DONE


@dataclass(frozen=True, slots=True)
class LogPage:
    """One page of the log, newest first; `after` is the next page's, None at the end."""

    lines: tuple[LogLine, ...]
    after: int | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How the desk stands. `done_today` are decisions since midnight UTC, without notes and rechecks, by whom;
    `flows` are the last 30 days, oldest first; `next_run_at` is guessed from the last runs, None without any."""

    left: Mapping[LaneName, int]
    done_today: int = 0
    by: tuple[tuple[str, int], ...] = ()
    flows: tuple[Flow, ...] = ()
    last_run_at: datetime | None = None
    next_run_at: datetime | None = None

    @property
    def is_clear(self) -> bool:
        """True when nothing is left in any lane but the new ones."""
        return not any(count for lane, count in self.left.items() if lane is not LaneName.NEW)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that a lead may switch on; it acts as `rule:<name>` in the log. `waiting` is how many items it would
    decide if it ran now."""

    name: str
    words: str
    is_on: bool = False
    by: str | None = None
    at: datetime | None = None
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class Entrance:
    """What came of a log-in: the editor, or None with the sentence to show; `wait_s` is how long the next attempt must
    wait."""

    name: str | None
    role: EditorRole | None = None
    told: Told | None = None
    wait_s: int = 0


@dataclass(frozen=True, slots=True)
class FirstAccount:
    """The account made because there was none; the password is shown once and kept nowhere."""

    name: str
    password: str = field(repr=False)
