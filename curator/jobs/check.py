"""Looks at every resource that is due and saves what was observed.

Never judges and never loses a finished look: looks are saved in small batches, and only those behind which a canary
answered are confirmed for judging.
"""

import asyncio
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from curator import judge
from curator import store as keep
from curator.jobs import workers
from curator.jobs._canaries import network_is_up, steadiest
from curator.jobs.watch import Stop, Watch, until_stopped, unwatched
from curator.model import (
    CAUSE_OF_FAILURE,
    Agent,
    Attempt,
    Check,
    Clock,
    Evidence,
    Failure,
    Host,
    Page,
    Policy,
    Request,
    Settings,
)
from curator.store import Store
from curator.web import Fetched, Wire

DUE_AHEAD: Final = timedelta(hours=6)
"""A resource is due when `next_check_at <= run.started_at + 6 h`, so that a nightly cron never skips a second night."""

SLICE: Final = 50
MOST_SLICES: Final = 20
MOST_SLICE: Final = 1_000
"""A host with very many is read in larger slices, because each slice sorts what is due there."""
BATCH: Final = 100
CONFIRM_EVERY: Final = 500
LANES_PER_CONNECTION: Final = 4
"""More hosts under way than connections: a host that waits for its turn or its retry holds no connection."""


@dataclass(frozen=True, slots=True)
class Checked:
    """How many resources were looked at, whether our own network answered throughout, and how many hosts have more
    than may be asked of them in a day, so that the rest of theirs comes another night."""

    looked: int = 0
    void: bool = False
    put_off: int = 0


@dataclass(frozen=True, slots=True)
class _Scope:
    """What is due: falls due until `until`, or everything; never what this run has looked at already."""

    until: datetime
    started_at: datetime
    everything: bool


@dataclass(slots=True)
class _Night:
    """The state of one check job: what is still to be saved, and what is saved and waits for a canary."""

    store: Store
    run_id: int
    wire: Wire
    clock: Clock
    policy: Policy
    looks: list[keep.Look] = field(default_factory=list)
    hosts: dict[str, Host] = field(default_factory=dict)
    looked: int = 0
    unconfirmed: int = 0
    done: int = 0
    total: int = 0
    void: bool = False
    resting: dict[str, datetime | None] = field(default_factory=dict)
    steady: tuple[str, ...] = ()
    streak: int = 0
    streak_hosts: set[str] = field(default_factory=set)

    def is_over(self) -> bool:
        """True when our own network was found down: no more looks, they would say nothing."""
        return self.void

    def add(self, due: keep.Due, check: Check, host: Host | None) -> None:
        self.looks.append(keep.Look(due.resource_id, check))
        self.done += 1
        failure = check.evidence.failure
        is_network = failure is not None and CAUSE_OF_FAILURE[failure] in judge.void.NETWORK
        if is_network:
            self.streak += 1
            self.streak_hosts.add(due.host)
        else:
            self.streak, self.streak_hosts = 0, set()
        if host is not None:
            self.hosts[host.name] = host

    def rest(self, name: str, host: Host | None) -> None:
        """Remembers that a host is not to be asked any more now: until when it wants so, or None when it is our own
        measure that is full."""
        until = host.not_before_at if host is not None else None
        self.resting[name] = until if until is not None and until > self.clock() else None

    def rested(self) -> list[str]:
        """Hosts whose rest is over; they are no longer resting."""
        now = self.clock()
        over = [name for name, until in self.resting.items() if until is not None and until <= now]
        for name in over:
            del self.resting[name]
        return over

    async def save_when_full(self) -> None:
        is_suspicious = self.streak >= judge.void.RESOURCES and len(self.streak_hosts) >= judge.void.HOSTS
        if len(self.looks) >= BATCH or is_suspicious:
            self.save()
            if self.unconfirmed >= CONFIRM_EVERY or is_suspicious:
                self.unconfirmed = 0  # before the await: one lane asks, the others go on
                self.streak, self.streak_hosts = 0, set()
                self.void = not await self.confirm() or self.void

    def save(self) -> None:
        if self.looks or self.hosts:
            keep.save_checks(self.store, self.run_id, self.looks, tuple(self.hosts.values()))
        self.looked += len(self.looks)
        self.unconfirmed += len(self.looks)
        self.looks, self.hosts = [], {}

    async def confirm(self) -> bool:
        """Asks the canaries and, when one answers, releases everything saved until then for judging."""
        if not await network_is_up(self.wire, self.policy, self.steady):
            return False
        keep.confirm_run(self.store, self.run_id, at=self.clock())
        self.unconfirmed = 0
        return True


async def check(
    store: Store,
    run_id: int,
    *,
    wire: Wire,
    settings: Settings,
    clock: Clock,
    started_at: datetime,
    stop: Stop,
    watch: Watch = unwatched,
    everything: bool = False,
) -> Checked:
    """Looks at all that is due, hosts side by side, one look at a time at each host.

    Args:
        started_at: when the run began; what falls due up to 6 hours later is looked at, too.
        everything: also what is not due.

    Raises:
        Interrupted: asked to stop; the looks finished by then are saved.
    """
    night = _Night(store, run_id, wire, clock, settings.policy, steady=steadiest(store, at=started_at))
    scope = _Scope(until=started_at + DUE_AHEAD, started_at=started_at, everything=everything)
    due = keep.due_hosts(store, until=scope.until, everything=everything, before=started_at)
    night.total = sum(host.resources for host in due)
    watch("check", 0, night.total)
    if due and not await night.confirm():
        return Checked(0, void=True)
    lanes_most = settings.courtesy.at_once * LANES_PER_CONNECTION
    left = {host.name: host.resources for host in due}
    for _ in range(2):  # once more for hosts that wanted a rest and have had it
        await _look_at(night, left, scope, watch=watch, stop=stop, lanes_most=lanes_most)
        left = {name: left[name] for name in night.rested()}
    is_well = not night.void and await night.confirm()
    return Checked(night.looked, void=not is_well, put_off=len(night.resting))


async def _look_at(
    night: _Night, left: Mapping[str, int], scope: _Scope, *, watch: Watch, stop: Stop, lanes_most: int
) -> None:
    """All lanes at once over these hosts, the one with the most left first; saved at the end, whatever happens."""
    hosts = deque(judge.schedule.order(left))
    lanes = [
        asyncio.ensure_future(_lane(night, hosts, left, scope=scope, watch=watch))
        for _ in range(min(len(hosts), lanes_most))
    ]
    try:
        is_finished = await until_stopped(asyncio.gather(*lanes), stop) is not None
    finally:
        for lane in lanes:
            lane.cancel()
        await asyncio.gather(*lanes, return_exceptions=True)
        night.save()
    if not is_finished:
        stop.raise_if_asked()


async def _lane(night: _Night, hosts: deque[str], left: Mapping[str, int], *, scope: _Scope, watch: Watch) -> None:
    """Takes one host after the other and looks at all that is due there, one look at a time."""
    while hosts and not night.is_over():
        name = hosts.popleft()
        await _visit(night, name, scope, watch=watch, slice_=_slice_of(left[name]))


def _slice_of(resources: int) -> int:
    return max(SLICE, min(MOST_SLICE, resources // MOST_SLICES))


async def _visit(night: _Night, name: str, scope: _Scope, *, watch: Watch, slice_: int) -> None:
    """All that is due at one host, until the host wants a rest or has had its share of the day: then the rest of it
    stays due. A look that was never made is no look."""
    last: keep.Due | None = None
    asked = 0
    while dues := keep.due(
        night.store, host=name, until=scope.until, everything=scope.everything, before=scope.started_at,
        after=last, limit=slice_,
    ):  # fmt: skip
        for due in dues:
            if night.is_over():
                return
            check, host = await _look(night, due)
            if _was_refused(check.evidence):
                night.rest(name, host)
                if asked or night.resting[name] is None:
                    return
            night.add(due, check, host)
            watch("check", night.done, night.total)
            await night.save_when_full()
            if name in night.resting:
                return
            asked += 1
        last = dues[-1]


def _was_refused(evidence: Evidence) -> bool:
    """By our own wire: the host was not asked at all."""
    return evidence.failure is Failure.RATE_LIMITED and not any(attempt.hops for attempt in evidence.attempts)


async def _look(night: _Night, due: keep.Due) -> tuple[Check, Host | None]:
    if due.request is None:
        evidence = Evidence(url="", attempts=(Attempt(Agent.OWN, failure=Failure.NO_URL),))
        return Check(at=night.clock(), evidence=evidence), None
    check, host = await look_once(night.wire, due.request, clock=night.clock)
    return check, host


async def look_once(wire: Wire, request: Request, *, clock: Clock) -> tuple[Check, Host | None]:
    """One request asked of the wire, and its body read: the check, and what is now known of the host."""
    at = clock()
    fetched = await wire.fetch(request)
    if fetched.body is not None and workers.is_hostile(fetched.evidence.content_type, fetched.body):
        page = await asyncio.to_thread(page_of, fetched, request)  # it may take as long as a document may
    else:
        page = page_of(fetched, request)
    return Check(at=at, evidence=fetched.evidence, page=page, took_ms=fetched.took_ms), fetched.host


def page_of(fetched: Fetched, request: Request) -> Page | None:
    """What the body says, None when there is none (a failure, a 304)."""
    if fetched.body is None:
        return None
    return workers.read(
        fetched.body,
        url=fetched.evidence.final_url or request.url,
        content_type=fetched.evidence.content_type,
        fragments=request.fragments,
        truncated=fetched.evidence.truncated,
    )
