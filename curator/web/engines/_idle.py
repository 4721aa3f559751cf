"""Keeps connections for a few seconds, so that robots.txt and the pages behind it share one.

Never keeps more than a bounded number, never longer than a bounded time, and never hands out one that has ended.
"""

import asyncio
from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

from curator.web.engines._line import Line
from curator.web.resolve import Address

KEEP_S: Final = 5.0
MOST: Final = 256

Key = tuple[str, str, Address]
"""Scheme, host and checked address: a connection serves no other name and no other address than it was made for."""


@dataclass(frozen=True, slots=True)
class _Kept:
    line: Line
    until: float


class Idle:
    """One connection for each key; one timer for all, since the first that was put by is the first to be closed."""

    def __init__(self, *, keep_s: float = KEEP_S, most: int = MOST) -> None:
        self._keep_s = keep_s
        self._most = most
        self._kept: OrderedDict[Key, _Kept] = OrderedDict()
        self._timer: asyncio.TimerHandle | None = None

    def take(self, key: Key) -> Line | None:
        """The connection kept under `key`, None when there is none that still stands."""
        kept = self._kept.pop(key, None)
        if kept is None:
            return None
        if not kept.line.is_quiet:
            kept.line.close()
            return None
        kept.line.heard = False
        return kept.line

    def keep(self, key: Key, line: Line) -> None:
        self._drop(key)
        if len(self._kept) >= self._most:
            self._drop(next(iter(self._kept)))
        loop = asyncio.get_running_loop()
        self._kept[key] = _Kept(line, loop.time() + self._keep_s)
        if self._timer is None:
            self._timer = loop.call_later(self._keep_s, self._sweep)

    def close(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        for key in tuple(self._kept):
            self._drop(key)

    def _drop(self, key: Key) -> None:
        kept = self._kept.pop(key, None)
        if kept is not None:
            kept.line.close()

    def _sweep(self) -> None:
        """Closes what has been kept for long enough, and comes again for the next."""
        self._timer = None
        loop = asyncio.get_running_loop()
        while self._kept:
            key, kept = next(iter(self._kept.items()))
            if kept.until > loop.time():
                self._timer = loop.call_at(kept.until, self._sweep)
                return
            self._drop(key)

    def __len__(self) -> int:
        return len(self._kept)
