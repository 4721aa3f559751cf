"""The server and the checker beside it, kept together by a small parent: they start together and end together.

Never restarts the server, and never outlives it: who started it is told how it ended.
"""

import asyncio
import contextlib
import os
import signal
import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

ALIVE_FD: Final = "CURATOR_PARENT_FD"
"""Names the reading end of a pipe that the parent holds open: it ends when the parent does, however that was."""

PATIENCE_S: Final = 8.0
PAUSE_S: Final = 5.0
RESTARTS: Final = 20


@dataclass(frozen=True, slots=True)
class Child:
    """A program of the family. `is_vital`: when it ends, all end; otherwise it is started again after a pause."""

    command: Sequence[str]
    environment: Mapping[str, str] = field(repr=False)
    is_vital: bool = False


def run(children: Sequence[Child]) -> int:
    """Starts the children and waits. Gives the exit code of the vital one, 0 when it was asked to end."""
    return asyncio.run(_Family(children).live())


def leave_with_parent() -> None:
    """Within a child: ends this process when its parent is gone. Does nothing where there is no such parent."""
    text = os.environ.get(ALIVE_FD, "")
    if not text.isdecimal():
        return

    def wait() -> None:
        with contextlib.suppress(OSError):
            os.read(int(text), 1)  # nothing is ever written: it answers when the other end is closed
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=wait, name="leave with parent", daemon=True).start()


class _Family:
    def __init__(self, children: Sequence[Child]) -> None:
        self._children = children
        self._running: list[asyncio.subprocess.Process] = []
        self._ending = asyncio.Event()
        self._was_asked = False

    async def live(self) -> int:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, self._ask)
        reading, writing = os.pipe()
        try:
            tasks = [asyncio.create_task(self._keep(child, reading)) for child in self._children]
            vital = [task for task, child in zip(tasks, self._children, strict=True) if child.is_vital]
            ending = asyncio.create_task(self._ending.wait())
            await asyncio.wait([ending, *vital], return_when=asyncio.FIRST_COMPLETED)
            self._ending.set()
            await self._end(tasks)
            return 0 if self._was_asked else next((task.result() for task in vital if task.done()), 0)
        finally:
            os.close(reading)
            os.close(writing)

    def _ask(self) -> None:
        self._was_asked = True
        self._ending.set()

    async def _keep(self, child: Child, reading: int) -> int:
        """Runs a child to its end; one that is not vital again and again, with a pause between."""
        for _ in range(RESTARTS):
            code = await self._once(child, reading)
            if child.is_vital or self._ending.is_set():
                return code
            sys.stderr.write("The checker beside the server ended; it is started again in a few seconds.\n")
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._ending.wait(), PAUSE_S)
            if self._ending.is_set():
                return code
        sys.stderr.write("The checker keeps ending, so it is left alone: looks asked for wait for the next run.\n")
        return 0

    async def _once(self, child: Child, reading: int) -> int:
        environment = {**child.environment, ALIVE_FD: str(reading)}
        process = await asyncio.create_subprocess_exec(
            *child.command, env=environment, pass_fds=(reading,), stdin=asyncio.subprocess.DEVNULL
        )
        self._running.append(process)
        try:
            return await process.wait()
        finally:
            self._running.remove(process)

    async def _end(self, tasks: Sequence[asyncio.Task[int]]) -> None:
        """Asks all to end, and ends those that do not."""
        self._send(signal.SIGTERM)
        _, late = await asyncio.wait(tasks, timeout=PATIENCE_S)
        if late:
            self._send(signal.SIGKILL)
            await asyncio.wait(late, timeout=PATIENCE_S)

    def _send(self, number: signal.Signals) -> None:
        for process in list(self._running):
            with contextlib.suppress(ProcessLookupError):
                process.send_signal(number)
