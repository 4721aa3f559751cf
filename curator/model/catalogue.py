"""What editors keep: portals, sources, documents, sections, mentions, and what they still owe (edits)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    """What an address is to the thing that mentions it."""

    MAIN = "main"
    RECORD = "record"
    PDF = "pdf"
    IMAGE = "image"
    LOGIN = "login"
    OTHER = "other"


class Certainty(StrEnum):
    """How sure a source is of an address it gives."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    GUESS = "guess"


class DeadLinks(StrEnum):
    """What a portal's pages do with a broken resource: link it all the same, strike it through with a word and the
    archived copy, or leave it out."""

    SHOW = "show"
    STRIKE = "strike"
    HIDE = "hide"


@dataclass(frozen=True, slots=True)
class Portal:
    key: str
    name: str
    base_url: str | None = None
    programme: str | None = None
    notice: str | None = None
    disclaimer: str | None = None
    languages: tuple[str, ...] = ()
    dead_links: DeadLinks = DeadLinks.STRIKE


@dataclass(frozen=True, slots=True)
class Source:
    """One entry of `sources.yaml`. `location` is a glob below the catalogue's folder or an http(s) URL. `may_lose`
    is as in the policy, None for what that says."""

    key: str
    kind: str | None
    location: str
    portal: str | None = None
    owner: str | None = None
    every_s: int = 86_400
    language: str | None = None
    options: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    tags: tuple["Tag", ...] = ()
    may_lose: float | None = None


@dataclass(frozen=True, slots=True)
class Tag:
    scheme: str
    value: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where a mention stands: `line` and `row` count from 1, `start:end` are the bytes of the URL as written."""

    line: int | None = None
    row: int | None = None
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """An address that a source thinks may be the missing one: a suggestion, never shown as the address."""

    url: str
    certainty: Certainty = Certainty.GUESS


@dataclass(frozen=True, slots=True)
class Facts:
    """What a source says of a mentioned resource beyond its wording. `date` is as the source writes it."""

    creators: tuple[str, ...] = ()
    publisher: str | None = None
    container: str | None = None
    date: str | None = None
    kind: str | None = None
    country: str | None = None
    origin: str | None = None
    languages: tuple[str, ...] = ()
    certainty: Certainty | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """One address, or the lack of one (`url is None`), in a section.

    `url` is absolute in the WHATWG serialisation, without its fragment; `url_written` is what the document says.
    `position` counts the items of the section from 0; what belongs to one item (its record, its PDF) shares it.
    `part` counts the lists of the section from 1. `nth` counts equal (section path, text, url) from 0.
    """

    url: str | None
    text: str
    url_written: str | None = None
    fragment: str | None = None
    annotation: str | None = None
    role: Role = Role.MAIN
    position: int = 0
    part: int = 1
    nth: int = 0
    place: Place = Place()
    facts: Facts = Facts()
    candidates: tuple[Candidate, ...] = ()
    tags: tuple[Tag, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what it lists. `path` is the headings above it and its own; `parent` is an index into the
    document's sections. What stands above the first heading is a section with an empty path."""

    path: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()
    parent: int | None = None
    type: str | None = None
    portal: str | None = None
    line: int | None = None
    tags: tuple[Tag, ...] = ()

    @property
    def heading(self) -> str | None:
        return self.path[-1] if self.path else None


@dataclass(frozen=True, slots=True)
class Chapter:
    number: int
    title: str


@dataclass(frozen=True, slots=True)
class Event:
    date: str | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Matter:
    """What a document holds beside its sections. `editions` are languages it is also available in."""

    breadcrumb: tuple[str, ...] = ()
    guideline: str | None = None
    chapter: Chapter | None = None
    lead: str | None = None
    steps: tuple[str, ...] = ()
    editions: tuple[str, ...] = ()
    posted: str | None = None
    event: Event | None = None
    body: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """`key` is unique in its source and the same every night; `kind` is page, file, guideline or news."""

    key: str
    kind: str
    sections: tuple[Section, ...] = ()
    url: str | None = None
    title: str | None = None
    language: str | None = None
    portal: str | None = None
    position: int = 0
    matter: Matter = Matter()
    tags: tuple[Tag, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceProblem:
    """A source's mistake: `where` is file or URL with line or row. The run goes on."""

    where: str
    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}: {self.remedy}"


@dataclass(frozen=True, slots=True)
class Edit:
    """What a source still owes: at `place` of `document` stands `before`, `after` should."""

    document: str
    place: Place
    before: str
    after: str
