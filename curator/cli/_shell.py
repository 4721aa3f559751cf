"""What all commands share: the group with its exit codes, the clock, settings, signals and progress.

Never catches our own bugs: they end in a traceback, one sentence and exit code 70.
"""

import asyncio
import contextlib
import gc
import os
import signal
import sys
import traceback
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO, Final, TypeVar

import click
import msgspec

from curator.errors import ConfigError, CuratorError
from curator.jobs.watch import Stop, Watch, unwatched
from curator.model import Courtesy, Settings

Result = TypeVar("Result")

OK: Final = 0
NEWS: Final = 1
VOID: Final = 3
OUR_BUG: Final = 70

COLLECTOR: Final = (20_000, 20, 50)
"""The garbage collector's thresholds. Looks leave no cycles behind, so that Python's own walk the heap for nothing."""

_BUG: Final = (
    "This is a mistake in curator, not in your catalogue. Nothing that was saved is lost. "
    "Please report it with the lines above."
)


def emit(answer: object) -> None:
    """One answer as one line, flushed, so that a reader at the other end of a pipe has it at once."""
    out: BinaryIO = sys.stdout.buffer
    out.write(msgspec.json.encode(answer) + b"\n")
    out.flush()


def now() -> datetime:
    """The clock that every job is given: aware UTC, whole seconds are cut where times are stored."""
    return datetime.now(UTC)  # noqa: TID251  the one place where the clock is made


class Commands(click.Group):
    """Ends every command with the exit code that its error carries, and its sentence on standard error.

    Commands are loaded when they are asked for, so that `curator links` does not pay for the whole house.
    """

    def __init__(self, *args: Any, places: Mapping[str, str], **kwargs: Any) -> None:
        """`places` says in which module of `curator.cli` each command stands."""
        super().__init__(*args, **kwargs)
        self.places = places

    def list_commands(self, _context: click.Context) -> list[str]:
        return list(self.places)

    def get_command(self, _context: click.Context, name: str) -> click.Command | None:
        if name not in self.places:
            return None
        command: click.Command = getattr(import_module(f"curator.cli.{self.places[name]}"), name)
        return command

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """As click's, with our own errors told in one sentence each instead of a traceback."""
        gc.set_threshold(*COLLECTOR)
        try:
            return super().main(*args, **{**kwargs, "standalone_mode": False})
        except click.exceptions.Exit as leave:
            sys.exit(leave.exit_code)
        except (click.ClickException, click.exceptions.Abort, CuratorError) as error:
            sys.exit(_tell(error))
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader of our output has left
            sys.exit(OK)
        except Exception:  # noqa: BLE001  our own bug: the traceback is for us, the sentence for the operator
            traceback.print_exc()
            click.echo(_BUG, err=True)
            sys.exit(OUR_BUG)


def _tell(error: click.ClickException | click.exceptions.Abort | CuratorError) -> int:
    """Says what is wrong; returns the exit code."""
    if isinstance(error, click.ClickException):
        error.show()
        return 2
    if not isinstance(error, CuratorError):
        click.echo("Stopped.", err=True)
        return 130
    click.echo(str(error), err=True)
    if isinstance(error, ConfigError):
        count = len(error.problems)
        click.echo(f"{count} mistake{'s' if count > 1 else ''} in the settings. Nothing was changed.", err=True)
    return error.exit_code


def read_settings_or_default(folder: Path) -> Settings:
    """The catalogue's settings, or the defaults where there is no catalogue: for commands that need none."""
    from curator.jobs.settings import SETTINGS_FILE, read_settings

    return read_settings(folder) if (folder / SETTINGS_FILE).exists() else Settings()


def opened(settings: Settings, networks: tuple[str, ...], interval: float | None) -> Settings:
    """The settings with these networks opened; then without pauses between looks, unless an interval is given."""
    courtesy: Courtesy = settings.courtesy
    if networks:
        courtesy = replace(courtesy, allow_networks=(*courtesy.allow_networks, *networks), interval_s=0.0)
    if interval is not None:
        courtesy = replace(courtesy, interval_s=interval)
    return replace(settings, courtesy=courtesy)


def go(work: Callable[[Stop], Awaitable[Result]]) -> Result:
    """Runs a job in an event loop; the first Ctrl-C or SIGTERM asks it to stop and save, a second one ends it."""

    async def with_signals() -> Result:
        stop = Stop()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, _ask, stop, loop)
        return await work(stop)

    return asyncio.run(with_signals())


def _ask(stop: Stop, loop: asyncio.AbstractEventLoop) -> None:
    stop.ask()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.remove_signal_handler(number)


@contextlib.contextmanager
def progress() -> Iterator[Watch]:
    """Bars with count, rate and time left on a terminal; nothing at all where standard error is no terminal."""
    if not sys.stderr.isatty():
        yield unwatched
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TaskID,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description:>9}"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"),
        TimeElapsedColumn(), TimeRemainingColumn(),
    )  # fmt: skip
    with Progress(*columns, console=console, transient=True) as bars:
        tasks: dict[str, TaskID] = {}

        def watch(step: str, done: int, total: int | None) -> None:
            if step not in tasks:
                tasks[step] = bars.add_task(step, total=total, rate="")
            speed = bars.tasks[tasks[step]].speed
            bars.update(tasks[step], completed=done, total=total, rate=f"{speed:.1f}/s" if speed else "")

        yield watch
