"""The nightly job and each of its steps as a command; what cron and its MAILTO see.

Never prints anything after a quiet night unless a person is watching.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import msgspec

from curator import report as reports
from curator.cli._shell import NEWS, OK, VOID, emit, go, now, progress
from curator.cli.gathering import print_foreseen
from curator.jobs.folder import Folder
from curator.jobs.judge import would_flip
from curator.jobs.report import read_bulletin, write_reports
from curator.jobs.run import STEPS, Orders, Outcome, run_night
from curator.jobs.settings import read_settings
from curator.jobs.watch import Stop
from curator.model import NOT_CHECKED_WORDS, STATE_WORDS, Bulletin, State
from curator.store import open_store

FAIL_ON = {"dead": State.DEAD, "failing": State.FAILING, "moved": State.MOVED}


def _states(_context: click.Context, _parameter: click.Parameter, value: str | None) -> frozenset[State]:
    names = [name.strip() for name in (value or "").split(",") if name.strip()]
    unknown = [name for name in names if name not in FAIL_ON]
    if unknown:
        raise click.BadParameter(f"{unknown[0]!r} is none of {', '.join(FAIL_ON)}")
    return frozenset(FAIL_ON[name] for name in names)


def _options(command: Callable[..., Any]) -> Callable[..., Any]:
    command = click.option("--json", "as_json", is_flag=True, help="The run's counts and flips as one JSON line.")(
        command
    )
    command = click.option(
        "--fail-on", callback=_states, metavar="dead,failing,moved", help="Exit with 1 when there is news of this kind."
    )(command)
    return click.pass_obj(command)


@click.command()
@click.option("--all", "everything", is_flag=True, help="Look also at what is not due yet.")
@_options
def run(folder: Path, everything: bool, as_json: bool, fail_on: frozenset[State]) -> None:
    """The nightly job: collect, check what is due, judge, report. Run it from cron; a quiet night prints nothing."""
    _run(folder, Orders(STEPS, everything=everything), as_json=as_json, fail_on=fail_on)


@click.command()
@click.option("--dry-run", is_flag=True, help="Print what would appear, vanish and move, and save nothing.")
@_options
def collect(folder: Path, dry_run: bool, as_json: bool, fail_on: frozenset[State]) -> None:
    """Reads the sources: what mentions what, where, in which words."""
    if dry_run:
        print_foreseen(folder, as_json=as_json)
        return
    _run(folder, Orders(("collect",), kind="collect"), as_json=as_json, fail_on=fail_on)


@click.command()
@click.option("--all", "everything", is_flag=True, help="Look also at what is not due yet.")
@_options
def check(folder: Path, everything: bool, as_json: bool, fail_on: frozenset[State]) -> None:
    """Looks at the links that are due and saves what was observed; judges nothing."""
    _run(folder, Orders(("check",), everything=everything, kind="check"), as_json=as_json, fail_on=fail_on)


@click.command()
@click.option("--all", "everything", is_flag=True, help="Judge the whole history again, offline, by today's rules.")
@click.option("--dry-run", is_flag=True, help="With --all: print what would change its state, and save nothing.")
@_options
def judge(folder: Path, everything: bool, dry_run: bool, as_json: bool, fail_on: frozenset[State]) -> None:
    """Judges what was looked at; --all folds the whole history again, without the network."""
    if dry_run:
        if not everything:
            raise click.UsageError("--dry-run needs --all: what was just looked at is judged by the run")
        _print_flips(folder, as_json=as_json)
        return
    orders = Orders(("judge",), judges_afresh=everything, kind="judge")
    _run(folder, orders, as_json=as_json, fail_on=fail_on)


def _print_flips(folder: Path, *, as_json: bool) -> None:
    """One line for each resource whose state would come out otherwise; then how many there are."""
    settings, count = read_settings(folder), 0
    with open_store(Folder(folder).database, create=False) as store:
        for url, flip in would_flip(store, policy=settings.policy, clock=now):
            count += 1
            if as_json:
                emit({"url": url, "was": flip.was, "state": flip.state, "cause": flip.cause, "because": flip.because})
            else:
                was = STATE_WORDS[flip.was] if flip.was else NOT_CHECKED_WORDS
                click.echo(f"{url}: {was} -> {STATE_WORDS[flip.state]}: {flip.because}")
    if not as_json:
        click.echo(f"{count} would change; nothing was saved." if count else "Nothing would change.")


@click.command()
@click.option("--json", "as_json", is_flag=True, help="The bulletin as one JSON document instead of files.")
@click.pass_obj
def report(folder: Path, as_json: bool) -> None:
    """Writes the reports of the last run again: Markdown, HTML, JSON and CSV in reports/."""
    place = Folder(folder)
    bulletin = read_bulletin(place)
    if as_json:
        _emit(bulletin)
        return
    for path in write_reports(place, bulletin):
        click.echo(str(path))


def _run(folder: Path, orders: Orders, *, as_json: bool, fail_on: frozenset[State]) -> None:
    settings = read_settings(folder)

    async def work(stop: Stop) -> Outcome:
        with progress() as watch:
            return await run_night(Folder(folder), settings, clock=now, stop=stop, watch=watch, orders=orders)

    outcome = go(work)
    if as_json:
        _emit(outcome.bulletin)
    else:
        _tell(outcome)
    sys.exit(_exit_code(outcome.bulletin, fail_on))


def _emit(bulletin: Bulletin) -> None:
    """The JSON report as one line."""
    text = next(form for form in reports.FORMATS if form.name == "json").render(bulletin)
    emit(msgspec.json.decode(text))


def _tell(outcome: Outcome) -> None:
    """News goes to standard output, where cron mails it; to a person at a terminal a quiet night is told, too."""
    news = reports.news(outcome.bulletin)
    if news:
        click.echo(news.rstrip("\n"))
    elif sys.stdout.isatty():
        click.echo(reports.headline(outcome.bulletin))
    if outcome.reports and (news or sys.stdout.isatty()):
        click.echo(f"\nThe whole report: {next(path for path in outcome.reports if path.suffix == '.html')}")


def _exit_code(bulletin: Bulletin, fail_on: frozenset[State]) -> int:
    if bulletin.void:
        return VOID
    news = {
        State.DEAD: bulletin.newly_broken,
        State.FAILING: bulletin.first_strikes,
        State.MOVED: bulletin.newly_moved,
    }
    return NEWS if any(news[state] for state in fail_on) else OK
