"""Reads a remote source piece by piece: the first one says which others belong to it, and so on.

Never fetches: it says what it wants and takes what comes. Never mixes half of a document with the night before.
"""

from dataclasses import replace
from typing import Final

from curator.model import Document, Source, SourceProblem
from curator.sources._door import KINDS, kind_for, read
from curator.sources._frontier import Admission, Bounds, Frontier
from curator.sources._joined import joined
from curator.sources._kind import Arrival, Harvest, Harvested, Kind, Origin, Reader, Sought, Want
from curator.sources._options import number

_CHAIN: Final = Bounds()


def harvest(source: Source, *, reader: Reader = read) -> Harvest:
    """Begins to read a remote source. The kind it names decides how; else its pieces are read one after the other,
    each saying what is wanted next. `reader` stands in for `read`, as for kinds that are read in another process."""
    kind = kind_for(source.kind) if source.kind else None
    return kind.harvest(source) if kind is not None and kind.harvest is not None else _Chain(source, reader)


class _Chain:
    """One piece leads to the next: a sitemap index to its sitemaps, a page of records to the page that follows."""

    def __init__(self, source: Source, reader: Reader) -> None:
        self._source = source
        self._reader = reader
        self._frontier = Frontier(replace(_CHAIN, pieces=number(source, "pages", default=_CHAIN.pieces)))
        self._frontier.add(Want(source.location))
        self._kind: Kind | None = None
        self._owners: dict[str, str] = {}
        self._parts: dict[str, list[Document]] = {}
        self._problems: list[SourceProblem] = []
        self._unread: set[str] = set()

    def next(self) -> Want | None:
        return self._frontier.next()

    def take(self, arrival: Arrival) -> None:
        key = self._key(arrival.want)
        if arrival.problem is not None:
            self._problems.append(arrival.problem)
        self._frontier.took(arrival)
        if arrival.raw is None:
            self._unread |= set() if arrival.is_gone and key != self._source.location else {key, "*"}
            return
        self._read(arrival, arrival.raw, key=key)

    def finish(self, known: frozenset[str]) -> Harvested:
        """A document of which a part is missing stays as it was, unless it was never read before: then it is saved
        as far as it was read."""
        problems = list(self._problems)
        cut = self._frontier.cut_short(self._source.location)
        unread = set(self._unread)
        if cut is not None:
            problems.append(cut)
            unread |= {"*", *(self._key(want) for want in self._frontier.left)}
        kept = {key for key in known if key in unread or key.partition("#")[0] in unread}
        documents = tuple(joined(parts) for key, parts in self._parts.items() if key not in kept)
        return Harvested(documents, tuple(problems), frozenset(unread))

    def _read(self, arrival: Arrival, raw: bytes, *, key: str) -> None:
        doc = arrival.want.url
        kind = self._kind or kind_for(self._source.kind, path=doc, media_type=arrival.media_type, raw=raw)
        if kind is None:
            names = ", ".join(one.name for one in KINDS)
            remedy = f'say `kind:` in source "{self._source.key}": {names}'
            self._problems.append(SourceProblem(doc, "is of no kind that can be read", remedy))
            self._unread |= {key, "*"}
            return
        self._kind = kind
        origin = Origin(doc=doc, url=arrival.url or doc, source=self._source, language=self._source.language)
        reading = self._reader(raw, origin, kind=kind)
        self._problems += reading.problems
        if reading.problems and not reading.documents:
            self._unread |= {key, "*"}  # what it would have led to cannot be known either
        for document in reading.documents:
            name = key if document.key == doc else document.key
            self._parts.setdefault(name, []).append(replace(document, key=name))
        for want in reading.wants:
            self._want(want, above=doc, key=key)

    def _want(self, want: Want, *, above: str, key: str) -> None:
        is_part = want.sought is Sought.PART
        admission = self._frontier.add(want, above=above, step=0 if is_part else 1)
        if admission is Admission.TAKEN and is_part:
            self._owners[want.url] = key
        elif admission is Admission.CIRCLE:
            what = f"leads back to {want.url}, which was read before"
            self._problems.append(SourceProblem(above, what, "it was read once; tell those who publish it"))
        elif admission is Admission.TOO_DEEP:
            what = f"lists {want.url}, which is more than {_CHAIN.depth} steps from the first page and was not read"
            self._problems.append(SourceProblem(above, what, "name that address as a source of its own"))

    def _key(self, want: Want) -> str:
        return self._owners.get(want.url, want.url)
