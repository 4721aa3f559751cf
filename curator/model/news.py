"""What there is to tell: items, nights and the bulletin of a run, and entries as readers see them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from curator.model.catalogue import Mention, SourceProblem, Tag
from curator.model.causes import Cause, Note, State
from curator.model.looks import Check
from curator.model.verdicts import Flip, Incident, Standing, Verdict


@dataclass(frozen=True, slots=True)
class Item:
    """One resource as a report tells of it. `was` is the state before, `where` names each mention:
    document title, heading, line or row as one string; `host` groups. `word` is an editor's word that holds for
    what is told (confirmed or snoozed, say): then it waits for nobody. None: no editor has said anything of it."""

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
    word: Standing | None = None


@dataclass(frozen=True, slots=True)
class Trouble:
    """An incident as a report tells of it: the host, and how many resources hang on it."""

    incident: Incident
    resources: int
    mentions: int


@dataclass(frozen=True, slots=True)
class Remark:
    """A quiet remark on links that work: on how many, and the addresses of the first of them."""

    note: Note
    links: int
    urls: tuple[str, ...] = ()


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
    state as readers see it, and None for "not checked yet"; `looked` how many resources this run looked at.
    What editors replaced, retired or found fine stands in no list but `corrected`: replaced resources whose old
    address documents still give, in `url`, with the one used instead in `moved_to` and that one's state. `remarks`
    are in the order of the notes."""

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
    corrected: tuple[Item, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    problems: tuple[SourceProblem, ...] = ()
    nights: tuple[Night, ...] = ()
    remarks: tuple[Remark, ...] = ()

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
    """How a catalogue stands. `due` is what the next run would look at; `states` as in a Bulletin; `retired` are
    resources that documents still mention and editors took out, so that they are in no state."""

    counts: Mapping[str, int]
    states: Mapping[State | None, int]
    due: int
    next_check_at: datetime | None = None
    last_run_at: datetime | None = None
    last_run_kind: str | None = None
    last_run_void: bool = False
    problems: tuple[SourceProblem, ...] = ()
    retired: int = 0


@dataclass(frozen=True, slots=True)
class History:
    """Everything known of one resource, for `explain`. `checks` and `flips` are newest first and bounded;
    `looks` says how many looks there were in all, `first_at` when the first one was, `notes` what there is to remark
    on the newest one."""

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
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where readers find an entry: a document that mentions it, and the section there.

    `portal` is the key of the portal that publishes the document, `origin` of the one that the section comes from;
    `language` is the document's. `path` is the headings down to the section."""

    document_id: int
    key: str
    title: str | None = None
    url: str | None = None
    language: str | None = None
    portal: str | None = None
    origin: str | None = None
    path: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A resource as readers see it: the ruling's word over the mention's over the page's.

    `seen_at` is when it was first mentioned. `creators`, `publisher`, `published` and `kind` are as the source writes
    them, else as the page does; `published` is in no particular form. `languages` are all that are known, `language`
    first. `archived_url` is a copy in a web archive that was found for it. `tags` are those of its mentions and of
    their sections and documents, each once; `shelves` are in the order of its mentions."""

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
    seen_at: datetime | None = None
    creators: tuple[str, ...] = ()
    publisher: str | None = None
    published: str | None = None
    kind: str | None = None
    languages: tuple[str, ...] = ()
    licence: str | None = None
    image: str | None = None
    archived_url: str | None = None
    keywords: tuple[str, ...] = ()
    tags: tuple[Tag, ...] = ()
    shelves: tuple[Shelf, ...] = ()

    def tagged(self, scheme: str) -> tuple[str, ...]:
        """The terms of one vocabulary that it is tagged with."""
        return tuple([tag.value for tag in self.tags if tag.scheme == scheme])

    @property
    def portals(self) -> tuple[str, ...]:
        """Keys of the portals that publish it or that it comes from, each once."""
        keys = [key for shelf in self.shelves for key in (shelf.portal, shelf.origin) if key]
        return tuple(dict.fromkeys(keys)) if keys else ()


@dataclass(frozen=True, slots=True)
class Listed:
    """A mention as readers see it: in its document's own words, at the address that is used now.

    `mention.url` is the successor's where an editor accepted one; `state` is the resource's; `seen_at` is when the
    mention was first read."""

    mention: Mention
    resource_id: int
    state: State | None
    seen_at: datetime


@dataclass(frozen=True, slots=True)
class Listing:
    """A section of a document with what readers see there, retired resources left out; `tags` are its own."""

    path: tuple[str, ...]
    mentions: tuple[Listed, ...] = ()
    tags: tuple[Tag, ...] = ()


@dataclass(frozen=True, slots=True)
class Guide:
    """A document as readers see it. `editions` are other documents with the same matter in other languages, as
    (language, number)."""

    document_id: int
    key: str
    title: str | None = None
    url: str | None = None
    language: str | None = None
    portal: str | None = None
    lead: str | None = None
    seen_at: datetime | None = None
    listings: tuple[Listing, ...] = ()
    tags: tuple[Tag, ...] = ()
    editions: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Broken:
    """A resource that a look found broken, and when."""

    entry: Entry
    flip: Flip


@dataclass(frozen=True, slots=True)
class Record:
    """A resource in the harvesters' sense: what it says now and since when. `entry` None: it is retired, or nobody
    mentions it any more. `sets` are kept for both."""

    resource_id: int
    changed_at: datetime
    entry: Entry | None
    sets: tuple[Tag, ...] = ()
