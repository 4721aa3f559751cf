"""What the tests of this room share: a document read, and its mentions in one list."""

from curator.model import Document, Mention, Section, Source
from curator.sources import Origin, Reading, kind_for, read


def reading(text: str | bytes, kind: str, *, url: str | None = None, **options: str | tuple[str, ...]) -> Reading:
    raw = text.encode() if isinstance(text, str) else text
    source = Source(key="test", kind=kind, location="x", options=options)
    return read(raw, Origin(doc="x", url=url, source=source), kind=kind_for(kind))


def document(text: str | bytes, kind: str, *, url: str | None = None, **options: str | tuple[str, ...]) -> Document:
    (found,) = reading(text, kind, url=url, **options).documents
    return found


def placed(text: str | bytes, kind: str, *, url: str | None = None, **options: str) -> list[tuple[Section, Mention]]:
    found = document(text, kind, url=url, **options)
    return [(section, mention) for section in found.sections for mention in section.mentions]


def mentions(text: str | bytes, kind: str, *, url: str | None = None, **options: str) -> list[Mention]:
    return [mention for _, mention in placed(text, kind, url=url, **options)]


def urls(text: str | bytes, kind: str, *, url: str | None = None, **options: str) -> list[str | None]:
    return [mention.url for mention in mentions(text, kind, url=url, **options)]
