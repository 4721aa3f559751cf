"""How a job tells of its progress, and how it is asked to stop.

Never prints: the shell that started the job decides what is seen.
"""

import asyncio
from collections.abc import Awaitable, Coroutine
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

from curator.errors import Interrupted

Result = TypeVar("Result")


class Watch(Protocol):
    """Called with each step's name, how much is done and of how much (None: unknown)."""

    def __call__(self, step: str, done: int, total: int | None) -> None: ...


def unwatched(step: str, done: int, total: int | None) -> None:
    """Watches nothing: for cron, tests and the machine interface."""


@dataclass(slots=True)
class Stop:
    """The operator's wish to stop: set from a signal handler, seen by jobs between two pieces of work."""

    _event: asyncio.Event = field(default_factory=asyncio.Event)

    def ask(self) -> None:
        self._event.set()

    @property
    def asked(self) -> bool:
        return self._event.is_set()

    async def wait(self) -> None:
        await self._event.wait()

    def raise_if_asked(self) -> None:
        """Raises: Interrupted, when the operator asked."""
        if self.asked:
            raise Interrupted("Stopped as asked. What was finished is saved; the next run goes on from here.")


async def until_stopped(work: Coroutine[Any, Any, Result] | Awaitable[Result], stop: Stop) -> Result | None:
    """The result of `work`, or None when the operator asked to stop first; the work is then cancelled."""
    task = asyncio.ensure_future(work)
    waiting = asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait({task, waiting}, return_when=asyncio.FIRST_COMPLETED)
        return task.result() if task.done() else None
    finally:
        for pending in (task, waiting):
            if not pending.done():
                pending.cancel()
        await asyncio.gather(task, waiting, return_exceptions=True)
