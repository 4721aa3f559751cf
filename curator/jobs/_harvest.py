"""Brings what a remote source wants, piece by piece, through the wire, and feeds it back until it wants no more.

Never asks twice for what the night before kept and the site calls unchanged, and never loses a page to a bad night:
what fails tonight is read as it came last time.
"""

import hashlib
import os
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from curator import sources, urls
from curator.errors import ConfigError
from curator.jobs import sourcing
from curator.jobs._cache import Cache, Kept
from curator.jobs.settings import with_secrets
from curator.jobs.watch import Stop
from curator.model import Clock, Evidence, Failure, Purpose, Request, Source, SourceProblem
from curator.sources import Arrival, Harvested, Want
from curator.web import Fetched, Wire

RESUME: Final = timedelta(hours=6)
"""So long what an interrupted harvest fetched is used again without asking."""

NOTHING: Final = Harvested()

_GONE: Final = frozenset((404, 410))


@dataclass(frozen=True, slots=True)
class Brought:
    """All that a source gave, and what says whether it changed.

    `digest` is None when a piece failed: then there is something to tell, and it is read again next time.
    The validators are those of a source of one piece.
    """

    harvested: Harvested = NOTHING
    digest: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    is_unchanged: bool = False


@dataclass(slots=True)
class Harvester:
    """Brings one source.

    `etag` and `last_modified` are the validators of a source of one piece; `read_at` is when it was last read to its
    end: what the cache has from later than that comes from a harvest that was cut off.
    """

    source: Source
    wire: Wire
    cache: Cache
    clock: Clock
    stop: Stop
    etag: str | None = None
    last_modified: str | None = None
    read_at: datetime | None = None
    _first: Kept | None = None
    _is_whole: bool = True
    _asked: list[str] = field(default_factory=list)

    async def bring(self, known: frozenset[str]) -> Brought:
        """Reads the source to its end.

        Args:
            known: the keys of its documents of last time.

        Raises:
            Interrupted: asked to stop; what was fetched is used when the next run comes soon.
        """
        harvest = sources.harvest(self.source, reader=sourcing.read)
        total = hashlib.sha256()
        while (want := harvest.next()) is not None:
            self.stop.raise_if_asked()
            self._keep_first()
            arrival = await self._arrival(want)
            if arrival is None:
                return Brought(is_unchanged=True)
            total.update(f"\0{want.url}\0{arrival.is_gone}\0".encode())
            total.update(hashlib.sha256(arrival.raw or b"").digest())
            self._is_whole &= arrival.problem is None or arrival.is_gone or arrival.is_forbidden
            harvest.take(arrival)
        is_one = len(self._asked) == 1 and self._first is not None
        harvested = harvest.finish(known)
        if self._is_whole and not harvested.unread:
            self.cache.keep_only(() if is_one else self._asked)
        return Brought(
            harvested,
            digest=total.hexdigest() if self._is_whole else None,
            etag=self._first.etag if is_one and self._first else None,
            last_modified=self._first.last_modified if is_one and self._first else None,
        )

    def _keep_first(self) -> None:
        """The first piece is kept as soon as a second one is wanted: a source of one piece needs no cache."""
        if self._first is not None and len(self._asked) == 1:
            self.cache.put(self._first)

    async def _arrival(self, want: Want) -> Arrival | None:
        """What came of a want; None when the one piece of a source is unchanged since it was last read."""
        is_first = not self._asked
        self._asked.append(want.url)
        kept = self.cache.get(want.url)
        if kept is not None and self._is_of_a_harvest_cut_off(kept):
            return _of(want, kept)
        etag, last_modified = (kept.etag, kept.last_modified) if kept else (None, None)
        if is_first and kept is None:
            etag, last_modified = self.etag, self.last_modified
        filled = self._filled(want.url)
        if isinstance(filled, SourceProblem):
            return Arrival(want, problem=filled)
        fetched = await self.wire.fetch(
            Request(
                url=filled, language=self.source.language, etag=etag, last_modified=last_modified,
                purpose=Purpose.SOURCE, max_bytes=want.max_bytes,
            )
        )  # fmt: skip
        if fetched.evidence.status == 304 and fetched.evidence.failure is None and (kept is not None or is_first):
            return _of(want, kept) if kept is not None else None
        return self._fresh(want, fetched, kept, is_first=is_first, hides=filled != want.url)

    def _fresh(self, want: Want, fetched: Fetched, kept: Kept | None, *, is_first: bool, hides: bool) -> Arrival:
        evidence = fetched.evidence
        problem = _problem(want, evidence, has_body=fetched.body is not None)
        if problem is not None or fetched.body is None:
            is_gone = evidence.failure is None and evidence.status in _GONE
            is_forbidden = evidence.failure is Failure.ROBOTS
            if kept is not None and not is_gone and not is_forbidden and not is_first:
                return Arrival(want, kept.raw, kept.final_url, kept.media_type, problem)
            return Arrival(want, problem=problem, is_gone=is_gone, is_forbidden=is_forbidden)
        hop = evidence.hops[-1]
        final = _bare(want.url) if hides else evidence.final_url  # what a secret made is not written down
        piece = Kept(
            self.clock(), want.url, final, evidence.content_type, hop.header("etag"), hop.header("last-modified"),
            fetched.body,
        )  # fmt: skip
        if is_first:
            self._first = piece
        else:
            self.cache.put(piece)
        return _of(want, piece)

    def _is_of_a_harvest_cut_off(self, kept: Kept) -> bool:
        is_later = self.read_at is None or kept.at > self.read_at
        return is_later and timedelta() <= self.clock() - kept.at < RESUME

    def _filled(self, url: str) -> str | SourceProblem:
        """The address with its secrets: those of the source's location, for what is on the same server only."""
        location = self.source.location
        try:
            if url == location:
                return with_secrets(location, os.environ)
            return _with_credentials(url, location, with_secrets(_credentials(location), os.environ))
        except ConfigError as error:
            what, _, remedy = str(error).partition(": ")[2].partition(": ")
            return SourceProblem(location, what, remedy)


def _of(want: Want, kept: Kept) -> Arrival:
    return Arrival(want, kept.raw, kept.final_url, kept.media_type)


def _problem(want: Want, evidence: Evidence, *, has_body: bool) -> SourceProblem | None:
    if evidence.failure is not None or evidence.status != 200 or not has_body:
        said = evidence.failure.value if evidence.failure else f"status {evidence.status}"
        what = f"cannot be fetched ({said})"
        return SourceProblem(want.url, what, "its mentions of last time are kept; try its URL")
    if evidence.truncated:
        what = "is larger than the wire reads of a source"
        return SourceProblem(want.url, what, "raise source_max under courtesy in sources.yaml")
    return None


def _credentials(location: str) -> str:
    """`name:${SECRET}` of an address, "" when it names nobody."""
    authority = location.partition("://")[2].partition("/")[0]
    return authority.rpartition("@")[0]


def _with_credentials(url: str, location: str, credentials: str) -> str:
    if not credentials or "@" in url.partition("://")[2].partition("/")[0]:
        return url
    if urls.scheme(url) != urls.scheme(location) or urls.host_and_port(url) != urls.host_and_port(_bare(location)):
        return url
    return url.replace("://", f"://{credentials}@", 1)


def _bare(location: str) -> str:
    credentials = _credentials(location)
    return location.replace(f"{credentials}@", "", 1) if credentials else location
