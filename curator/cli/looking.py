"""`curator look`: addresses in, what is there out, without a catalogue. Never keeps anything."""

import sys
from pathlib import Path

import click

from curator.cli._shell import emit, go, now, opened, read_settings_or_default
from curator.jobs.look import Looked, look_at_all
from curator.jobs.watch import Stop
from curator.model import STATE_WORDS
from curator.web import Wire


@click.command()
@click.argument("urls", nargs=-1, required=True, metavar="URL...|-")
@click.option("--allow-network", "networks", multiple=True, metavar="CIDR", help="Opens private addresses; repeatable.")
@click.option("--interval", type=click.FloatRange(min=0), help="Seconds between two looks at one host.")
@click.pass_obj
def look(folder: Path, urls: tuple[str, ...], networks: tuple[str, ...], interval: float | None) -> None:
    """Looks at addresses now and says what is there, one JSON line each, as each look is finished.

    Needs no catalogue and keeps nothing; on a terminal the answers are sentences. `-` reads lines: addresses, or
    {url, text, annotation, language}. With --allow-network the machines are taken to be your own, and there is no
    pause between looks unless --interval says so.
    """
    settings = opened(read_settings_or_default(folder), networks, interval)
    given = iter(urls)

    def next_line() -> str:
        if urls == ("-",):
            return sys.stdin.buffer.readline().decode("utf-8", "replace")
        return next(given, "")

    async def work(stop: Stop) -> None:
        async with Wire(settings.courtesy, now) as wire:
            async for answer in look_at_all(next_line, wire=wire, policy=settings.policy, clock=now):
                _show(answer) if sys.stdout.isatty() else emit(answer)
                stop.raise_if_asked()

    go(work)


def _show(answer: Looked) -> None:
    """One answer for a person: the state, why, and what the page calls itself."""
    click.echo(f"{answer.url}\n  {STATE_WORDS[answer.state]}: {answer.because}")
    if answer.moved_to or answer.title:
        click.echo(f"  {answer.moved_to or answer.title}")
