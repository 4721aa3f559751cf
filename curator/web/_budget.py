"""The time that one look may spend on the web, and what it has spent.

Never counts the waiting for a host's turn or between two tries: that is our courtesy and not the web's slowness.
"""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from curator.web._trouble import OutOfTimeError


class Budget:
    """Seconds left and spent; only what runs inside `spend()` counts."""

    def __init__(self, seconds: float) -> None:
        self.total_s = seconds
        self.spent_s = 0.0

    @property
    def left_s(self) -> float:
        return max(0.0, self.total_s - self.spent_s)

    @property
    def took_ms(self) -> int:
        return round(self.spent_s * 1000)

    @asynccontextmanager
    async def spend(self) -> AsyncIterator[None]:
        """Runs its block until the budget is used up; then an OutOfTimeError."""
        started = time.monotonic()
        limit = asyncio.timeout(self.left_s)
        try:
            async with limit:
                yield
        except TimeoutError as error:
            if limit.expired():
                raise OutOfTimeError(f"more than {self.total_s:g} s in all") from error
            raise
        finally:
            self.spent_s += time.monotonic() - started

    def part(self, seconds: float) -> "Budget":
        """A smaller budget out of this one; give it back with `charge`."""
        return Budget(min(seconds, self.left_s))

    def charge(self, part: "Budget") -> None:
        self.spent_s += part.spent_s
