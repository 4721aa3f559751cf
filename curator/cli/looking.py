"""`curator look`: addresses in, what is there out, without a catalogue. Never keeps anything."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import click
import msgspec

from curator.cli._shell import emit, go, now, opened, read_settings_or_default
from curator.jobs.look import Looked, look_at_all
from curator.jobs.watch import Stop
from curator.model import STATE_WORDS, Evidence, Hop
from curator.web import Wire


@click.command()
@click.argument("urls", nargs=-1, required=True, metavar="URL...|-")
@click.option("--allow-network", "networks", multiple=True, metavar="CIDR", help="Opens private addresses; repeatable.")
@click.option("--interval", type=click.FloatRange(min=0), help="Seconds between two looks at one host.")
@click.option("--evidence", is_flag=True, help="Adds all that was observed: each try, hop by hop, and its times.")
@click.pass_obj
def look(
    folder: Path, urls: tuple[str, ...], networks: tuple[str, ...], interval: float | None, *, evidence: bool
) -> None:
    """Looks at addresses now and says what is there, one JSON line each, as each look is finished.

    Needs no catalogue and keeps nothing; on a terminal the answers are sentences. `-` reads lines: addresses, or
    {url, text, annotation, language}. With --allow-network the machines are taken to be your own, and there is no
    pause between looks unless --interval says so. --evidence is for whoever runs the network: addresses, TLS, times,
    headers and what failed where.
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
                told = answer if evidence else replace(answer, evidence=msgspec.UNSET)
                _show(told) if sys.stdout.isatty() else emit(told)
                stop.raise_if_asked()

    go(work)


def _show(answer: Looked) -> None:
    """One answer for a person: the state, why, and what the page calls itself."""
    click.echo(f"{answer.url}\n  {STATE_WORDS[answer.state]}: {answer.because}")
    if answer.moved_to or answer.title:
        click.echo(f"  {answer.moved_to or answer.title}")
    if isinstance(answer.evidence, Evidence):
        click.echo("\n".join(f"  {line}" for line in _told(answer.evidence)))


def _told(evidence: Evidence) -> Iterator[str]:
    """All that was observed, a line a fact, in the order in which it happened."""
    for number, attempt in enumerate(evidence.attempts, start=1):
        yield f"try {number}, as {attempt.agent.value}"
        for hop in attempt.hops:
            yield from (f"  {line}" for line in _hop(hop))
        if attempt.failure:
            at = attempt.at_url or evidence.url
            at += f" ({attempt.address})" if attempt.address else ""
            yield f"  {attempt.failure.value} at {at}: {attempt.detail or 'no more is known'}"
    if evidence.body_digest:
        cut = ", cut short" if evidence.truncated else ""
        yield f"body: {evidence.size} bytes{cut}, {evidence.content_type or 'no type given'}, {evidence.body_digest}"


def _hop(hop: Hop) -> Iterator[str]:
    yield f"{hop.status} {hop.url}"
    if hop.address:
        until = f", certificate until {hop.certificate_until:%Y-%m-%d %H:%M} UTC" if hop.certificate_until else ""
        yield f"  from {hop.address}, {hop.tls or 'not encrypted'}{until}"
    if hop.timings:
        spent = hop.timings
        yield (
            f"  look-up {spent.look_up_ms} ms, connection {spent.connect_ms} ms, TLS {spent.secure_ms} ms, "
            f"answer {spent.answer_ms} ms"
        )
    yield from (f"  {name}: {value}" for name, value in hop.headers)
