"""What a source kind is, what it is given and what it gives back: the interface that all kinds share.

Never fetches or opens anything: a kind sees bytes, says what they mention, and asks for more bytes by a value.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from curator.model import Document, Edit, Source, SourceProblem


@dataclass(frozen=True, slots=True)
class Origin:
    """Where bytes come from.

    `doc` is what problems name and what becomes the document's key: a path or a URL, just as the caller says it.
    `url` is the base for relative links; None when there is none. `source` carries the operator's options.
    """

    doc: str
    url: str | None = None
    source: Source | None = None
    language: str | None = None


class Sought(StrEnum):
    """What further bytes are to a source."""

    DOCUMENT = "document"
    """A document of its own, such as a sitemap that an index lists: its key is its URL."""
    PART = "part"
    """Where the document that asks goes on, such as the next page of a harvest: what is read there is put behind it,
    under its key."""
    ROBOTS = "robots"
    SITEMAP = "sitemap"


@dataclass(frozen=True, slots=True)
class Want:
    """Further bytes that a source needs: whoever can fetch does so, and hands them in as an `Arrival`.

    `url` is absolute; `max_bytes` None: as many as the courtesy allows for a source. A document that asks for PART is
    complete only when every part of it was read: should one fail, all of it stays as it was last time.
    """

    url: str
    sought: Sought = Sought.DOCUMENT
    max_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class Arrival:
    """What came of a Want: bytes, or a problem.

    `url` is where the bytes came from in the end, the base for relative links; None: where they were wanted from.
    `is_gone` says that the site itself says there is no such page (404, 410), `is_forbidden` that its robots.txt asks
    us to stay away. With bytes and a problem, the bytes are those of an earlier night.
    """

    want: Want
    raw: bytes | None = None
    url: str | None = None
    media_type: str | None = None
    problem: SourceProblem | None = None
    is_gone: bool = False
    is_forbidden: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What bytes hold: documents, what was wrong with them, and what must be read, too. Each may be empty or full."""

    documents: tuple[Document, ...] = ()
    problems: tuple[SourceProblem, ...] = ()
    wants: tuple[Want, ...] = ()


class Reader(Protocol):
    """Reads bytes as `read` of this room does."""

    def __call__(self, raw: bytes, origin: Origin, *, kind: "Kind | None" = None) -> Reading: ...


@dataclass(frozen=True, slots=True)
class Harvested:
    """All that a source gave. `unread` are the keys of documents that keep what they said last time."""

    documents: tuple[Document, ...] = ()
    problems: tuple[SourceProblem, ...] = ()
    unread: frozenset[str] = frozenset()


class Harvest(Protocol):
    """A remote source that is read piece by piece. It ends: the same address is never wanted twice, and the number of
    pieces, their bytes and how far they lead are bounded."""

    def next(self) -> Want | None:
        """What to fetch now; None when there is nothing left to fetch."""

    def take(self, arrival: Arrival) -> None:
        """What came of the want that was given last."""

    def finish(self, known: frozenset[str]) -> Harvested:
        """What all pieces say together.

        Args:
            known: the keys of the documents that the source had last time.
        """


@dataclass(frozen=True, slots=True)
class Kind:
    """One format in both directions.

    `read` may raise for garbage: the door guards it. `write` puts edits into the bytes they were read from; None
    when the format cannot be written. `suffixes` are lower case with their dot, `media_types` lower case. `claims`
    sees the first bytes and is True only when they say themselves that they are of this kind: it is asked before
    suffix and media type, which many kinds share. `is_packed` for a format whose bytes are not text; `is_hostile` for
    one that is read by a library that may crash, so that jobs read it in a process that can be killed.
    `example` has at most three lines and mentions just https://a.example/; that of a packed format is a drawing of the
    file in Markdown. `harvest` begins to read a remote source in a way of the kind's own; None: `read` says what it
    wants, and nothing more is needed.
    """

    name: str
    read: Callable[[bytes, Origin], Reading]
    write: Callable[[bytes, Sequence[Edit]], bytes] | None = None
    suffixes: tuple[str, ...] = ()
    media_types: tuple[str, ...] = ()
    claims: Callable[[bytes], bool] | None = None
    is_packed: bool = False
    is_hostile: bool = False
    example: str = ""
    harvest: Callable[[Source], Harvest] | None = None
