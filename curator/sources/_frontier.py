"""What is still to be fetched of a source, and how far that may go.

Never gives the same address twice, and never goes on without end.
"""

from collections import deque
from dataclasses import dataclass
from enum import StrEnum, auto
from typing import Final

from curator import urls
from curator.model import SourceProblem
from curator.sources._kind import Arrival, Want

MAX_FAILURES: Final = 10
"""So many failures one after the other mean that the site is down, and it is left alone."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """How many pieces of a source are fetched, how many bytes of it in all, and how many steps from the first one."""

    pieces: int = 1_000
    total_bytes: int = 256 * 1024 * 1024
    depth: int = 5


class Admission(StrEnum):
    """What becomes of an address that a piece names."""

    TAKEN = auto()
    KNOWN = auto()
    CIRCLE = auto()
    """It is the piece itself, or one on the way to it."""
    TOO_DEEP = auto()


class Frontier:
    """A queue: first named, first fetched, so that every night goes the same way."""

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self._queue: deque[Want] = deque()
        self._above: dict[str, str | None] = {}
        self._depth: dict[str, int] = {}
        self._given = 0
        self._bytes = 0
        self._failures = 0
        self.left: tuple[Want, ...] = ()
        """What was named and not fetched because a bound was reached."""

    def add(self, want: Want, *, above: str | None = None, step: int = 1) -> Admission:
        """Puts an address at the end of the queue; `above` is the piece that names it, `step` how far it leads."""
        key, upper = urls.identity(want.url), urls.identity(above) if above is not None else None
        if key in self._above:
            return Admission.CIRCLE if self._is_above(key, upper) else Admission.KNOWN
        depth = 0 if upper is None else self._depth.get(upper, 0) + step
        if depth > self._bounds.depth:
            return Admission.TOO_DEEP
        self._above[key] = upper
        self._depth[key] = depth
        self._queue.append(want)
        return Admission.TAKEN

    def next(self) -> Want | None:
        """The next address; None at the end, or when a bound is reached: then `left` says what was not fetched."""
        full = self._given >= self._bounds.pieces or self._bytes >= self._bounds.total_bytes
        if self._queue and (full or self._failures >= MAX_FAILURES):
            self.left = (*self.left, *self._queue)
            self._queue.clear()
        if not self._queue:
            return None
        self._given += 1
        return self._queue.popleft()

    def took(self, arrival: Arrival) -> None:
        """Counts what came, and failures that come one after the other; a site that says "gone" is well."""
        self._bytes += len(arrival.raw or b"")
        is_well = arrival.problem is None or arrival.is_gone or arrival.is_forbidden
        self._failures = 0 if is_well else self._failures + 1

    def cut_short(self, where: str) -> SourceProblem | None:
        """A sentence when a bound was reached."""
        if not self.left:
            return None
        if self._failures >= MAX_FAILURES:
            what = f"did not answer {self._failures} times one after the other, so it was left alone"
            return SourceProblem(where, what, "what was not read keeps its mentions; look whether the site is well")
        if self._bytes >= self._bounds.total_bytes:
            what = f"is larger than the {self._bounds.total_bytes // 2**20} MB that are read of one source"
            return SourceProblem(where, what, "make several smaller sources of it; what was not read is kept as it was")
        what = f"has more than the {self._bounds.pieces} pages that are read of it: {len(self.left)} more are linked"
        return SourceProblem(where, what, "raise `pages:` of this source, or narrow what it follows")

    def _is_above(self, key: str, below: str | None) -> bool:
        at = below
        while at is not None:
            if at == key:
                return True
            at = self._above.get(at)
        return False
