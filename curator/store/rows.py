"""The values that go in and out of the store beside those of the model: frozen, with the numbers of their rows.

Never holds a connection: what is here can be kept after the store is closed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from curator.model import (
    Cause,
    Check,
    Finding,
    Flip,
    Host,
    Incident,
    Matter,
    Mention,
    Note,
    Page,
    Request,
    SourceProblem,
    State,
    Suggestion,
    Tag,
    Verdict,
    Wording,
)

NO_MATTER: Final = Matter()


@dataclass(frozen=True, slots=True)
class SourceMemory:
    """What is remembered of a source. `read_at` is the last reading without trouble, `problem` what was wrong at the
    last one (a line each), None when nothing was. `held`: its last reading was held back; `accepted` is how many
    mentions an operator lets it lose at the next one."""

    digest: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    read_at: datetime | None = None
    problem: str | None = None
    held: "Held | None" = None
    accepted: int | None = None


@dataclass(frozen=True, slots=True)
class Remembered:
    """What is to be remembered of a reading, to see next time that nothing changed; a digest of None: read it again.
    `remarks` are shown to whoever asks for the sources, and nowhere else."""

    digest: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """Why a reading was held back, in mentions: how many the source had, how many of these it still gave, how many
    would vanish, and how many new ones wait with them. `documents` are those that are held, empty for all of them."""

    at: datetime
    had: int
    gave: int
    lost: int
    waiting: int = 0
    documents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Synced:
    """What saving a source changed, in mentions: new or come back, gone, as before, and how many it has now.

    `moved` are those of `kept` that stand elsewhere: below another heading, in another document, in other words."""

    appeared: int = 0
    vanished: int = 0
    kept: int = 0
    mentions: int = 0
    moved: int = 0


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source and what it gave: its documents and mentions now, when it was last read without trouble, what was wrong
    at its last reading, and whether that was held back."""

    key: str
    kind: str | None
    location: str
    owner: str | None
    every_s: int
    documents: int
    mentions: int
    read_at: datetime | None = None
    problems: tuple[SourceProblem, ...] = ()
    held: Held | None = None
    accepted: int | None = None
    remarks: tuple[str, ...] = ()


class Difference(StrEnum):
    """What would become of a mention."""

    APPEARS = "appears"
    VANISHES = "vanishes"
    MOVES = "moves"


@dataclass(frozen=True, slots=True)
class Differs:
    """A mention that saving a source would change; of one that moves, the document and words are the new ones and
    `before` says where it was, when that was another document."""

    what: Difference
    document: str
    text: str
    url: str | None
    line: int | None = None
    before: str | None = None


@dataclass(frozen=True, slots=True)
class DueHost:
    """A host with something due. `name` is "" for resources without host (no address, `mailto:`)."""

    name: str
    resources: int


@dataclass(frozen=True, slots=True)
class Due:
    """A resource to look at. `request` is None when the resource has no URL; `page_id` is the page held, which a 304
    stands for; `every_s` the shortest interval of the sources that mention it; `turn` its place in the order in which
    its host's resources are given."""

    resource_id: int
    request: Request | None
    host: str
    page_id: int | None = None
    every_s: int = 86_400
    turn: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """A check and whose it is. A check whose answer is a 304 and whose page is None gets the page held."""

    resource_id: int
    check: Check


@dataclass(frozen=True, slots=True)
class Judged:
    """What judging a resource's check at `check_at` brought.

    `next_check_at` None: never again. `keeps_words`: the page's words are now the resource's. `suggestion` is what the
    look proposes; None withdraws what earlier looks proposed. With `finding` its notes are kept, and a finding of
    state live or moved makes the check the last good one; without it, a verdict of these states does. `good_at` says
    which check was the last good one when several were folded at once, `first_good_at` which was the first good one
    that brought a page. `fingerprint` is what the verdict rests on now;
    None leaves the one before, because the look changed nothing.
    """

    resource_id: int
    check_at: datetime
    verdict: Verdict
    next_check_at: datetime | None
    flip: Flip | None = None
    keeps_words: bool = False
    suggestion: Suggestion | None = None
    finding: Finding | None = None
    good_at: datetime | None = None
    first_good_at: datetime | None = None
    fingerprint: str | None = None


@dataclass(frozen=True, slots=True)
class Approval:
    """From `at` on an editor's approval of `page` stood; None: it was taken back."""

    at: datetime
    page: Page | None


@dataclass(frozen=True, slots=True)
class Judgeable:
    """A resource with everything needed to fold its history again: every valid check and every approval, each oldest
    first."""

    resource_id: int
    url: str | None
    checks: tuple[Check, ...]
    verdict: Verdict | None
    wordings: tuple[Wording, ...] = ()
    host: Host | None = None
    every_s: int = 86_400
    approvals: tuple[Approval, ...] = ()


@dataclass(frozen=True, slots=True)
class Affected:
    """A judged resource of a host that the run looked at; `looked`: it was looked at itself."""

    resource_id: int
    host: str
    verdict: Verdict
    looked: bool


@dataclass(frozen=True, slots=True)
class Struck:
    """An incident and the resources that hang on it."""

    incident: Incident
    resource_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class NewsLine:
    """A flip as a page tells of it."""

    resource_id: int
    url: str | None
    title: str
    flip: Flip


@dataclass(frozen=True, slots=True)
class ResourceState:
    """What is thought of a resource now; `state` None: not checked yet."""

    id: int
    url: str | None
    state: State | None = None
    cause: Cause | None = None
    because: str | None = None
    since: datetime | None = None
    checked_at: datetime | None = None
    strikes: int = 0
    moved_to: str | None = None
    flapping: bool = False
    notes: tuple[Note, ...] = ()
    title: str | None = None
    summary: str | None = None


@dataclass(frozen=True, slots=True)
class MentionRow:
    """A mention with its number and the health of what it points at."""

    id: int
    mention: Mention
    resource: ResourceState


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A section with its number and its mentions in order. `parent` is an index into the document's sections."""

    id: int
    path: tuple[str, ...]
    mentions: tuple[MentionRow, ...]
    parent: int | None = None
    type: str | None = None
    portal: str | None = None
    line: int | None = None
    tags: tuple[Tag, ...] = ()

    @property
    def heading(self) -> str | None:
        return self.path[-1] if self.path else None


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document with its number, its sections in order, and the health of all that it mentions."""

    id: int
    source: str
    key: str
    kind: str
    sections: tuple[SectionRow, ...]
    url: str | None = None
    title: str | None = None
    language: str | None = None
    portal: str | None = None
    position: int = 0
    matter: Matter = NO_MATTER
    tags: tuple[Tag, ...] = ()
    gone_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A document in a list. `states` counts its mentions by what is thought of their resources."""

    id: int
    source: str
    key: str
    kind: str
    url: str | None
    title: str | None
    language: str | None
    portal: str | None
    sections: int
    mentions: int
    states: Mapping[State | None, int]
