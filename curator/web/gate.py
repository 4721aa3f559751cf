"""Decides when a host's turn comes: one connection at a time, a pause between two, and so many hosts at once.

Never holds a place among the many while it waits for a host, so that one slow host does not keep others waiting.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Final

_SWEEP_AT: Final = 1_024


@dataclass(slots=True)
class Turn:
    """One visit to a host; `touched` says that the host noticed it, so that the pause begins when it ends."""

    touched: bool = False


@dataclass(slots=True)
class _Lane:
    """The line before one host, first come first served. Times are of the monotonic clock."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    free_at: float = 0.0
    waiting: int = 0


class Gate:
    """Orders any number of visits. Lives in one event loop."""

    def __init__(self, at_once: int) -> None:
        self._places = asyncio.Semaphore(max(1, at_once))
        self._lanes: dict[str, _Lane] = {}
        self._sweep_at = _SWEEP_AT

    @asynccontextmanager
    async def turn(self, name: str, *, pause_s: Callable[[], float]) -> AsyncIterator[Turn]:
        """Waits for the turn at host `name`, and keeps the host to itself until the block ends.

        `pause_s` says, when the visit is over, how long the host rests after it.
        """
        lane = self._lane(name)
        lane.waiting += 1
        try:
            async with lane.lock:
                await _sleep_until(lane.free_at)
                async with self._places:
                    turn = Turn()
                    try:
                        yield turn
                    finally:
                        if turn.touched:
                            lane.free_at = time.monotonic() + pause_s()
        finally:
            lane.waiting -= 1

    def _lane(self, name: str) -> _Lane:
        if len(self._lanes) >= self._sweep_at:
            self._sweep()
        return self._lanes.setdefault(name, _Lane())

    def _sweep(self) -> None:
        """Forgets hosts that nobody waits for and that have rested; hosts come back as new ones."""
        now = time.monotonic()
        self._lanes = {name: lane for name, lane in self._lanes.items() if lane.waiting or lane.free_at > now}
        self._sweep_at = max(_SWEEP_AT, 2 * len(self._lanes))


async def _sleep_until(moment: float) -> None:
    left = moment - time.monotonic()
    if left > 0:
        await asyncio.sleep(left)
