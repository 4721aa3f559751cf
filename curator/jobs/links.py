"""What documents mention, as the records that `curator links` prints: no network, no database.

Never raises for what a document holds: a problem is yielded beside the records.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from curator.jobs.sourcing import read
from curator.model import Mention, Section, SourceProblem
from curator.sources import Origin, kind_for


@dataclass(frozen=True, slots=True)
class LinkRecord:
    """One mention. `doc` is the document exactly as the caller named it; `position` as in `Mention`.

    `line` is the line of a text, the row of a spreadsheet, the paragraph of a document, the page of a PDF or slides."""

    doc: str
    url: str | None
    text: str
    annotation: str | None
    heading: str | None
    sections: tuple[str, ...]
    line: int | None
    position: int
    kind: str


@dataclass(frozen=True, slots=True)
class NoLinks:
    """A document that was read and mentions nothing."""

    doc: str
    ran: bool = True


def links(
    raw: bytes, doc: str, *, kind: str | None = None, base: str | None = None
) -> Iterator[LinkRecord | NoLinks | SourceProblem]:
    """What one document mentions, in its order.

    Args:
        raw: the document.
        doc: its path, URL or "-"; its suffix tells the kind when `kind` does not.
        kind: the name of a source kind.
        base: the URL that relative links start from; without it they are left out.

    Returns:
        The problems first, then a record for each mention. `NoLinks` stands for a document without mentions; one
        that could not be read at all gives problems only.
    """
    chosen = kind_for(kind, path=None if doc == "-" else doc, raw=raw)
    if kind is not None and chosen is None:
        yield SourceProblem(doc, f"{kind!r} is not a kind of source", "leave the kind out or correct it")
        return
    reading = read(raw, Origin(doc=doc, url=base), kind=chosen)
    yield from reading.problems
    name = chosen.name if chosen else ""
    found = False
    for document in reading.documents:
        for section in document.sections:
            for mention in section.mentions:
                found = True
                yield _record(doc, section, mention, kind=name)
    if reading.documents and not found:
        yield NoLinks(doc)


def _record(doc: str, section: Section, mention: Mention, *, kind: str) -> LinkRecord:
    return LinkRecord(
        doc=doc, url=full_url(mention), text=mention.text, annotation=mention.annotation, heading=section.heading,
        sections=section.path, line=mention.place.line or mention.place.row, position=mention.position, kind=kind,
    )  # fmt: skip


def full_url(mention: Mention) -> str | None:
    """The mention's URL with its fragment; None when it has no URL."""
    if mention.url is None or mention.fragment is None:
        return mention.url
    return f"{mention.url}#{mention.fragment}"
