"""One look at an address without a catalogue: a Case made by hand, no database.

Never has a history: a 404 is dead/gone here, where the nightly job would wait for three nights.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

import msgspec

from curator import urls
from curator.jobs.check import look_once
from curator.jobs.judge import find
from curator.judge.words import may_keep as words_may_be_kept
from curator.model import Case, Cause, Clock, Evidence, Found, Policy, Request, State, Wording, Words
from curator.web import Wire

AT_ONCE = 256
"""Looks started and not yet answered; how many connections there are is the wire's own limit."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One line of input; `url` exactly as given."""

    url: str
    text: str | None = None
    annotation: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    url: str
    status: int


@dataclass(frozen=True, slots=True)
class Looked:
    """The machine interface's answer: every key is always there, null when unknown; `evidence` only when wanted."""

    url: str
    state: State
    cause: Cause
    because: str
    confidence: float
    status: int | None
    final_url: str | None
    moved_to: str | None
    title: str | None
    summary: str | None
    language: str | None
    notes: tuple[str, ...]
    took_ms: int
    hops: tuple[Step, ...]
    evidence: Evidence | msgspec.UnsetType = msgspec.UNSET


def read_line(line: str) -> Asked | None:
    """A line of input: a bare address, or a JSON object {url, text, annotation, language}; None for a blank line."""
    stripped = line.strip("\r\n")
    if not stripped.strip():
        return None
    if stripped.lstrip().startswith("{"):
        try:
            return msgspec.json.decode(stripped, type=Asked)
        except msgspec.DecodeError:
            return Asked(url=stripped)
    return Asked(url=stripped)


async def look(asked: Asked, *, wire: Wire, policy: Policy, clock: Clock) -> Looked:
    """Looks at one address and says what is found there; never raises for what the web did."""
    parsed = urls.parse(asked.url.strip())
    bare, fragment = urls.split_fragment(parsed or asked.url.strip())
    request = Request(url=bare, language=asked.language, fragments=(fragment,) if fragment else ())
    check, host = await look_once(wire, request, clock=clock)
    wording = Wording(asked.text or "", asked.annotation, asked.language, fragment)
    case = Case(url=bare, check=check, now=clock(), policy=policy, wordings=(wording,), host=host)
    finding = await find(case, wire=wire, clock=clock)
    words = check.page.words if check.page and words_may_be_kept(finding) else Words()
    evidence = check.evidence
    return Looked(
        url=asked.url,
        state=finding.state,
        cause=finding.cause,
        because=finding.because,
        confidence=round(finding.confidence, 3),
        status=evidence.status,
        final_url=evidence.final_url,
        moved_to=finding.moved_to,
        title=_said(words.title),
        summary=_said(words.summary),
        language=_said(words.language),
        notes=tuple(note.value for note in finding.notes),
        took_ms=check.took_ms,
        hops=tuple(Step(hop.url, hop.status) for hop in evidence.hops),
        evidence=evidence,
    )


async def look_at_all(lines: Callable[[], str], *, wire: Wire, policy: Policy, clock: Clock) -> AsyncIterator[Looked]:
    """Looks side by side and answers as each look is finished, so that a slow site holds up nobody else.

    Args:
        lines: gives the next line of input, "" at the end; may block, so it is called in a thread of its own.
    """
    reading: asyncio.Task[str] | None = asyncio.create_task(asyncio.to_thread(lines))
    looks: set[asyncio.Task[Looked]] = set()
    try:
        while reading or looks:
            waiting = {*looks, reading} if reading and len(looks) < AT_ONCE else looks
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
            for task in [task for task in looks if task.done()]:
                looks.discard(task)
                yield task.result()
            if reading and reading.done():
                line = reading.result()
                reading = asyncio.create_task(asyncio.to_thread(lines)) if line else None
                asked = read_line(line)
                if asked is not None:
                    looks.add(asyncio.create_task(look(asked, wire=wire, policy=policy, clock=clock)))
    finally:
        for task in looks:
            task.cancel()


def _said(found: Found | None) -> str | None:
    return found.value if found else None
