"""Ends the process when its event loop has stood still for minutes, with a traceback that shows where.

Never ends a look that is only slow: every look has its deadline, and this is for what no deadline can reach.
"""

import asyncio
import contextlib
import faulthandler
import io
import sys
from typing import Final

LIMIT_S: Final = 600.0
_BEATS: Final = 20


class Watchdog:
    """Must be told by the loop, again and again, that it still turns. A killed run loses the looks in flight only."""

    def __init__(self, limit_s: float = LIMIT_S) -> None:
        self._limit_s = limit_s
        self._timer: asyncio.TimerHandle | None = None

    def start(self) -> None:
        """Begins to watch the running loop; where there is nowhere to tell, it does not."""
        with contextlib.suppress(AttributeError, OSError, ValueError, io.UnsupportedOperation):
            sys.__stderr__.fileno()  # type: ignore[union-attr]
            self._beat()

    def stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
            faulthandler.cancel_dump_traceback_later()

    def _beat(self) -> None:
        faulthandler.dump_traceback_later(self._limit_s, exit=True, file=sys.__stderr__)  # type: ignore[arg-type]
        self._timer = asyncio.get_running_loop().call_later(self._limit_s / _BEATS, self._beat)
