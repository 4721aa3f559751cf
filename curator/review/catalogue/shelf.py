"""The index of the catalogue in this process: made once, made anew when something happened, at most a little stale.

Never makes a reader wait for a large catalogue to be read again: the one before is used meanwhile.
"""

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final

from curator import store as keep
from curator.review import door
from curator.review.clock import now

_KEPT: Final = "_curator_shelf"

AT_ONCE: Final = timedelta(milliseconds=100)
"""What is made as fast as this is made for the reader who asks; what takes longer is made beside."""

SHARE: Final = 20
"""An index is not made anew before it has served for so many times as long as making it took."""


@dataclass
class _Shelf:
    index: keep.Index | None = None
    took: timedelta = timedelta()
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    task: "asyncio.Task[None] | None" = None


async def index(datasette: Any) -> keep.Index:
    """The index as of now or, in a large catalogue in which much happens, of a moment ago."""
    shelf = _shelf(datasette)
    if shelf.index is None:
        return await _fresh(datasette, shelf, None)
    stamp = await door.read(datasette, keep.index_stamp)
    if stamp == shelf.index.stamp:
        return shelf.index
    if shelf.took <= AT_ONCE:
        return await _fresh(datasette, shelf, stamp)
    if (shelf.task is None or shelf.task.done()) and now() - shelf.index.built_at > SHARE * shelf.took:
        shelf.task = asyncio.create_task(_later(datasette, shelf, stamp))
    return shelf.index


def _shelf(datasette: Any) -> _Shelf:
    shelf = getattr(datasette, _KEPT, None)
    if shelf is None:
        shelf = _Shelf()
        setattr(datasette, _KEPT, shelf)
    return shelf


async def _later(datasette: Any, shelf: _Shelf, stamp: str) -> None:
    await _fresh(datasette, shelf, stamp)


async def _fresh(datasette: Any, shelf: _Shelf, stamp: str | None) -> keep.Index:
    async with shelf.lock:
        if shelf.index is None or shelf.index.stamp != stamp:
            began = now()
            shelf.index = await door.read(datasette, lambda store: keep.build_index(store, at=began))
            shelf.took = now() - began
        return shelf.index
