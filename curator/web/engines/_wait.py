"""Waits until a socket can be read or written, and no longer than it may.

Never reads and never writes.
"""

import asyncio
import socket
from functools import partial


class Limit:
    """So many seconds from now on for something that may take several waits; `what` names what did not come in time."""

    __slots__ = ("_loop", "_seconds", "_until", "_what")

    def __init__(self, seconds: float | None, what: str) -> None:
        self._loop = asyncio.get_running_loop()
        self._seconds = seconds
        self._what = what
        self._until = None if seconds is None else self._loop.time() + seconds

    async def ready(self, sock: socket.socket, *, for_writing: bool) -> None:
        """Returns when the socket can be read (or written) again.

        Raises:
            TimeoutError: the limit has passed.
        """
        loop = self._loop
        woken: asyncio.Future[bool] = loop.create_future()
        handle = sock.fileno()
        watch, unwatch = (loop.add_writer, loop.remove_writer) if for_writing else (loop.add_reader, loop.remove_reader)
        watch(handle, _wake, woken, True)  # noqa: FBT003 - passed on by the loop
        timer = None if self._until is None else loop.call_at(self._until, partial(_wake, woken, False))  # noqa: FBT003
        try:
            in_time = await woken
        finally:
            unwatch(handle)
            if timer is not None:
                timer.cancel()
        if not in_time:
            raise TimeoutError(f"no {self._what} within {self._seconds:g} s")


def _wake(woken: "asyncio.Future[bool]", in_time: bool) -> None:  # noqa: FBT001 - called by the loop
    if not woken.done():
        woken.set_result(in_time)
