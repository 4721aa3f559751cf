"""Waits until a socket can be read or written, and no longer than it may.

Never reads and never writes.
"""

import asyncio
import socket


class Limit:
    """So many seconds from now on for something that may take several waits; `what` names what did not come in time."""

    __slots__ = ("_seconds", "_what", "until")

    def __init__(self, seconds: float | None, what: str) -> None:
        self._seconds = seconds
        self._what = what
        self.until = None if seconds is None else asyncio.get_running_loop().time() + seconds

    def passed(self) -> TimeoutError:
        return TimeoutError(f"no {self._what} within {self._seconds:g} s")


class Watch:
    """What one socket is waited for; one wait at a time, and `close` before the socket is closed.

    The loop watches for bytes to read from the first wait for them on, since nearly every wait is for them; and there
    is one timer at most, which is set again only when it has rung too early.
    """

    __slots__ = ("_handle", "_is_reading", "_loop", "_rings_at", "_timer", "_until", "_woken")

    def __init__(self, sock: socket.socket) -> None:
        self._loop = asyncio.get_running_loop()
        self._handle = sock.fileno()
        self._is_reading = False
        self._woken: asyncio.Future[bool] | None = None
        self._until: float | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._rings_at = 0.0

    async def readable(self, limit: Limit) -> None:
        """Returns when there is something to read, be it the end.

        Raises:
            TimeoutError: the limit has passed.
        """
        if not self._is_reading:
            self._is_reading = True
            self._loop.add_reader(self._handle, self._can_read)
        await self._wait(limit)

    async def writable(self, limit: Limit) -> None:
        """The same for writing."""
        self._loop.add_writer(self._handle, self._wake)
        try:
            await self._wait(limit)
        finally:
            self._loop.remove_writer(self._handle)

    def close(self) -> None:
        self._stop_reading()
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    async def _wait(self, limit: Limit) -> None:
        self._woken = self._loop.create_future()
        self._until = limit.until
        if self._until is not None and (self._timer is None or self._rings_at > self._until):
            self._ring_at(self._until)
        try:
            in_time = await self._woken
        finally:
            self._woken = None
        if not in_time:
            raise limit.passed()

    def _can_read(self) -> None:
        if self._woken is None:
            self._stop_reading()  # nobody asks now, and the loop would tell us for ever
        else:
            self._wake()

    def _wake(self, *, in_time: bool = True) -> None:
        if self._woken is not None and not self._woken.done():
            self._woken.set_result(in_time)

    def _stop_reading(self) -> None:
        if self._is_reading:
            self._is_reading = False
            self._loop.remove_reader(self._handle)

    def _ring_at(self, moment: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._rings_at = moment
        self._timer = self._loop.call_at(moment, self._ring)

    def _ring(self) -> None:
        self._timer = None
        if self._woken is None or self._until is None:
            return
        if self._until > self._rings_at:
            self._ring_at(self._until)
        else:
            self._wake(in_time=False)
