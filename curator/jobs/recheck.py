"""Looks at what editors wait for: the checker that runs beside the server.

Never holds the catalogue while it asks the network, so that a nightly run that begins meanwhile never has to give up;
and never looks at anything while such a run goes on, which answers the wishes itself.
"""

import asyncio
import contextlib
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from curator import store as keep
from curator.errors import LockedError
from curator.jobs._canaries import network_is_up, steadiest
from curator.jobs.check import look_once
from curator.jobs.folder import Folder
from curator.jobs.judge import judge_asked, save_asked
from curator.jobs.watch import Stop, until_stopped
from curator.model import Clock, Host, Settings
from curator.store import Store
from curator.web import Wire

AT_ONCE: Final = 10
"""Wishes that are answered together."""

EVERY_S: Final = 1.0


async def answer_asks(folder: Folder, settings: Settings, *, clock: Clock, stop: Stop) -> int:
    """Looks once at what editors wait for now, judges it, and gives how many wishes were answered.

    The looks are made without the catalogue's lock; it is held twice for some milliseconds, to save the looks and to
    save the verdicts. When a nightly run holds it, or begins in between, what is not saved yet is dropped: that run
    looks at what was asked for, and judges what was saved. When our own network is down, the wishes stay.

    Raises:
        StoreError: there is no database, or it does not do its part.
    """
    with keep.open_store(folder.database, create=False) as store:
        asked = keep.due_asked(store, limit=AT_ONCE)
        if not asked or not _is_free(folder):
            return 0
        with contextlib.suppress(LockedError):
            answered = await until_stopped(_answer(store, folder, settings, asked, clock), stop)
            return answered or 0
    return 0


async def keep_answering(
    folder: Folder, settings: Settings, *, clock: Clock, stop: Stop, is_wanted: Callable[[], bool] = lambda: True
) -> None:
    """Answers wishes, about every second, until it is asked to stop or no longer wanted."""
    while not stop.asked and is_wanted():
        await answer_asks(folder, settings, clock=clock, stop=stop)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), EVERY_S)


async def _answer(store: Store, folder: Folder, settings: Settings, asked: Sequence[keep.Due], clock: Clock) -> int:
    began = clock()
    today = keep.asked_today(store, now=began)
    async with Wire(settings.courtesy, clock, hosts=keep.hosts(store), asked=today) as wire:
        looks, hosts = await _look(wire, asked, clock=clock)
        if looks and not await network_is_up(wire, settings.policy, steadiest(store, at=began)):
            return 0
        with folder.held(briefly=True):
            run_id = keep.start_run(store, "recheck", at=began, policy=settings.policy)
            keep.save_checks(store, run_id, looks, hosts)
            keep.confirm_run(store, run_id, at=clock())
        numbers = frozenset(due.resource_id for due in asked)
        done, looked = await judge_asked(store, numbers, policy=settings.policy, clock=clock, wire=wire)
    with folder.held(briefly=True):
        save_asked(store, run_id, done, looked, policy=settings.policy, at=clock())
        keep.finish_run(store, run_id, at=clock())
        return _close(store, asked, at=clock())


async def _look(wire: Wire, asked: Sequence[keep.Due], *, clock: Clock) -> tuple[list[keep.Look], tuple[Host, ...]]:
    """A look at each that has an address, side by side; the gate keeps the pauses of a host."""
    due = [one for one in asked if one.request is not None]
    found = await asyncio.gather(*(look_once(wire, one.request, clock=clock) for one in due if one.request))
    looks = [keep.Look(one.resource_id, check) for one, (check, _) in zip(due, found, strict=True)]
    return looks, tuple({host.name: host for _, host in found if host is not None}.values())


def _close(store: Store, asked: Sequence[keep.Due], *, at: datetime) -> int:
    numbers = [due.resource_id for due in asked]
    hopeless = [due.resource_id for due in asked if due.request is None]
    keep.answer_asks(store, at=at, resource_ids=hopeless, given_up=True)
    return keep.answer_asks(store, at=at, resource_ids=numbers) + len(hopeless)


def _is_free(folder: Folder) -> bool:
    """True when no run holds the catalogue right now."""
    try:
        with folder.held(briefly=True):
            return True
    except LockedError:
        return False
