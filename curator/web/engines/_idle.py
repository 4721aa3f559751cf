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


@dataclass(slots=True)
class _Kept:
    line: Line
    timer: asyncio.TimerHandle


class Idle:
    """One connection for each key."""

    def __init__(self, *, keep_s: float = KEEP_S, most: int = MOST) -> None:
        self._keep_s = keep_s
        self._most = most
        self._kept: OrderedDict[Key, _Kept] = OrderedDict()

    def take(self, key: Key) -> Line | None:
        """The connection kept under `key`, None when there is none that still stands."""
        kept = self._kept.pop(key, None)
        if kept is None:
            return None
        kept.timer.cancel()
        if not kept.line.is_quiet:
            kept.line.close()
            return None
        kept.line.heard = False
        return kept.line

    def keep(self, key: Key, line: Line) -> None:
        self.drop(key)
        if len(self._kept) >= self._most:
            self.drop(next(iter(self._kept)))
        timer = asyncio.get_running_loop().call_later(self._keep_s, self.drop, key)
        self._kept[key] = _Kept(line, timer)

    def drop(self, key: Key) -> None:
        kept = self._kept.pop(key, None)
        if kept is not None:
            kept.timer.cancel()
            kept.line.close()

    def close(self) -> None:
        for key in tuple(self._kept):
            self.drop(key)

    def __len__(self) -> int:
        return len(self._kept)
