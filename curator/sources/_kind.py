"""What a source kind is, what it is given and what it gives back: the interface that all kinds share.

Never fetches or opens anything: a kind sees bytes and says what they mention.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Reading:
    """What bytes hold: documents, and what was wrong with them. Both may be empty, both may be full."""

    documents: tuple[Document, ...] = ()
    problems: tuple[SourceProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class Kind:
    """One format in both directions.

    `read` may raise for garbage: the door guards it. `write` puts edits into the bytes they were read from; None
    when the format cannot be written. `suffixes` are lower case with their dot, `media_types` lower case. `claims`
    sees the first bytes and is True only when they say themselves that they are of this kind: it is asked before
    suffix and media type, which many kinds share. `is_packed` for a format whose bytes are not text.
    """

    name: str
    read: Callable[[bytes, Origin], Reading]
    write: Callable[[bytes, Sequence[Edit]], bytes] | None = None
    suffixes: tuple[str, ...] = ()
    media_types: tuple[str, ...] = ()
    claims: Callable[[bytes], bool] | None = None
    is_packed: bool = False
