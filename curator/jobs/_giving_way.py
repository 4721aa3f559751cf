"""Carries out the saving of a source, and lets others write in between.

Never holds the database for longer than one slice takes.
"""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from curator import store as keep
from curator.jobs._holding import Believed
from curator.jobs.watch import Stop
from curator.model import SourceProblem

BREATH_S: Final = 0.012
"""Between two slices. Who waits for SQLite's lock asks for it ever more rarely, up to ten times a second, and would
otherwise find it taken each time (sqlite.org, sqlite3_busy_timeout)."""


async def save(
    believed: Believed,
    *,
    at: datetime,
    remembered: keep.Remembered,
    problems: Sequence[SourceProblem],
    stop: Stop,
) -> None:
    """Saves what is believed of a source, slice by slice.

    Raises:
        Interrupted: asked to stop between two slices; the source is read anew by the next run.
        StoreError: the database or disk failed; the slice at hand is as it was.
    """
    told = (*problems, *believed.problems)
    slices = believed.saving.slices(at, reading=remembered, problems=told, held=believed.held)
    for number, _ in enumerate(slices):
        if number:
            await asyncio.sleep(BREATH_S)
        stop.raise_if_asked()
