"""The story: a catalogue of invented links, and some nights in which things happen to them.

Never reaches beyond 127.0.0.1: every name of the catalogue is answered by the misbehaving web or does not exist.
"""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from importlib.resources import as_file, files
from pathlib import Path
from typing import Final

from curator.demo.server import ALLOW_NETWORKS, Farm
from curator.demo.sites import SITES
from curator.errors import UsageError
from curator.jobs.folder import Folder
from curator.jobs.run import Outcome, run_night
from curator.jobs.settings import read_settings
from curator.jobs.watch import Stop
from curator.model import Bulletin, Clock, Courtesy

VOID_NIGHT: Final = 5
"""The night on which our own network is down."""

STARTS_AT_H: Final = 3
"""The hour, UTC, at which each night's run starts."""

STAMP: Final = ".demo"
"""The file that says that a folder is the demo's own and may be made anew."""

A_CASE: Final = "https://the-learning-community.invalid/tips/immigrant-families"
"""An address worth asking about: it worked, failed, and was given up."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the story leaves behind: a catalogue in `folder` like every other one, and what to type next."""

    folder: Path
    bulletins: tuple[Bulletin, ...]
    reports: tuple[Path, ...]
    farewell: str


def _silent(_line: str) -> None: ...


async def tell(
    folder: Path,
    *,
    until: datetime,
    nights: int = 7,
    stop: Stop | None = None,
    on_night: Callable[[str], None] = _silent,
) -> Told:
    """Copies the sample catalogue into `folder` and runs the nightly job over it, night after simulated night.

    Args:
        folder: made anew; what an earlier story left there is replaced, what is not the demo's stops it.
        until: aware UTC; the last night starts at the last three o'clock in the morning (UTC) before it.
        nights: how many, one a day. The things that happen are told in full in seven.
        stop: asks to end early; what was finished is saved.
        on_night: called after each night with one line about it.

    Raises:
        UsageError: the folder holds something that is not the demo's.
        Interrupted: asked to stop.
    """
    _lay_out(folder)
    settings = read_settings(folder)
    bulletins: list[Bulletin] = []
    outcome: Outcome | None = None
    async with Farm(SITES) as farm:
        for night, starts_at in enumerate(_starts(until, nights), start=1):
            farm.night, farm.is_offline = night, night == VOID_NIGHT
            tonight = replace(settings, courtesy=_courtesy(settings.courtesy, farm))
            outcome = await run_night(Folder(folder), tonight, clock=_clock(starts_at), stop=stop)
            bulletins.append(outcome.bulletin)
            on_night(_line(night, outcome.bulletin))
    reports = outcome.reports if outcome else ()
    return Told(folder, tuple(bulletins), reports, _farewell(folder, reports))


def _lay_out(folder: Path) -> None:
    """The sample catalogue in a folder of its own; the database and reports of an earlier story are removed."""
    if folder.exists() and any(folder.iterdir()) and not (folder / STAMP).exists():
        raise UsageError(f"{folder}: is not empty and not the demo's: name another folder, curator demo DIR")
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    (folder / STAMP).write_text("Made by `curator demo`, and made anew by the next one.\n", encoding="utf-8")
    with as_file(files("curator.demo") / "catalogue") as catalogue:
        shutil.copytree(catalogue, folder, dirs_exist_ok=True)


def _starts(until: datetime, nights: int) -> Iterator[datetime]:
    last = until.astimezone(UTC).replace(hour=STARTS_AT_H, minute=0, second=0, microsecond=0)
    if last >= until:
        last -= timedelta(days=1)
    return (last - timedelta(days=nights - night) for night in range(1, nights + 1))


def _clock(starts_at: datetime) -> Clock:
    """A clock that moves on by a quarter of a second whenever somebody looks at it."""
    ticks = iter(range(1_000_000_000))
    return lambda: starts_at + timedelta(seconds=next(ticks) / 4)


def _courtesy(configured: Courtesy, farm: Farm) -> Courtesy:
    """The file's courtesy, pointed at the farm, and without the waits that only strangers are owed."""
    return replace(
        configured,
        interval_s=0.0,
        deadline_s=5.0,
        connect_s=2.0,
        read_s=1.5,
        retries=1,
        retry_wait_s=0.0,
        allow_networks=ALLOW_NETWORKS,
        connect_to=farm.connect_to,
        ca_file=farm.ca_file,
    )


def _line(night: int, bulletin: Bulletin) -> str:
    """One night in one line: `Night 3, 12 March: 75 looked at; 2 newly broken, 1 newly fixed.`"""
    head = f"Night {night}, {bulletin.started_at.day} {bulletin.started_at:%B}"
    if bulletin.void:
        return f"{head}: our own network was down, so nothing was judged."
    told = (
        (bulletin.newly_broken, "newly broken"),
        (bulletin.first_strikes, "failing for the first time"),
        (bulletin.newly_fixed, "working again"),
        (bulletin.newly_moved, "moved"),
        (bulletin.newly_unsure, "newly in doubt"),
    )
    news = ", ".join(f"{len(items)} {words}" for items, words in told if items) or "no news"
    return f"{head}: {bulletin.looked} looked at; {news}."


def _farewell(folder: Path, reports: tuple[Path, ...]) -> str:
    report_file = next((path for path in reports if path.suffix == ".html"), folder / "reports")
    return (
        f"\nThe catalogue of the demo lies in {folder}, the report of its last night in {report_file}.\n"
        "Type next:\n"
        f"  make serve                          to see it in the browser, or: curator -C {folder} serve\n"
        f"  curator -C {folder} explain {A_CASE}\n"
        "                                      to ask about one address"
    )
