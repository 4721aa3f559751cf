"""The nightly job: collect, check what is due, judge, report; each step resumes where the last run was cut off.

Never changes what readers see because of our own fault: a run whose canaries are silent is void.
"""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from curator import decisions
from curator import store as keep
from curator.jobs.check import check
from curator.jobs.collect import collect
from curator.jobs.folder import Folder
from curator.jobs.judge import Judged, judge_again, judge_new
from curator.jobs.pairs import find_pairs
from curator.jobs.report import write_reports
from curator.jobs.watch import Stop, Watch, unwatched
from curator.model import Bulletin, Clock, Settings
from curator.store import Store
from curator.web import Wire

STEPS = ("collect", "check", "judge", "report")


@dataclass(frozen=True, slots=True)
class Orders:
    """What a run is to do. `everything` looks also at what is not due yet; `judges_afresh` folds the whole history."""

    steps: tuple[str, ...] = STEPS
    everything: bool = False
    judges_afresh: bool = False
    kind: str = "run"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a run: its bulletin and the reports written (none for a run without the step report)."""

    bulletin: Bulletin
    reports: tuple[Path, ...] = ()


async def run_night(
    folder: Folder,
    settings: Settings,
    *,
    clock: Clock,
    stop: Stop | None = None,
    watch: Watch = unwatched,
    orders: Orders | None = None,
) -> Outcome:
    """One run over the catalogue, holding its lock.

    Raises:
        LockedError: another run holds the catalogue.
        Interrupted: asked to stop; what was finished is saved and the run's row is closed.
        StoreError: the database or the disk failed; nothing half-written is left.
    """
    orders = orders or Orders()
    with folder.held(), keep.open_store(folder.database) as store:
        run_id = keep.start_run(store, orders.kind, at=clock(), policy=settings.policy)
        night = _Night(store, run_id, folder, settings, clock, stop or Stop(), watch, orders)
        try:
            await night.go()
        finally:
            night.close()
        bulletin = keep.bulletin(store, run_id)
        reports = write_reports(folder, bulletin) if "report" in orders.steps else ()
        return Outcome(bulletin, reports)


@dataclass(slots=True)
class _Night:
    """One run under way."""

    store: Store
    run_id: int
    folder: Folder
    settings: Settings
    clock: Clock
    stop: Stop
    watch: Watch
    orders: Orders
    is_void: bool = False
    counts: dict[str, int] = field(default_factory=dict)

    async def go(self) -> None:
        started_at = self.clock()
        asked = keep.asked_today(self.store, now=started_at)
        async with Wire(self.settings.courtesy, self.clock, hosts=keep.hosts(self.store), asked=asked) as wire:
            if self.orders.judges_afresh:
                self._judge_again()
            elif "judge" in self.orders.steps:
                await self._judge(wire)  # what a run that was cut off has left
            if "collect" in self.orders.steps:
                await self._collect(wire)
            if "check" in self.orders.steps:
                await self._check(wire, started_at)
            if "check" in self.orders.steps and "judge" in self.orders.steps and not self.is_void:
                await self._judge(wire)
        if not self.is_void and "judge" in self.orders.steps:
            self._serve_the_desk()

    def _serve_the_desk(self) -> None:
        """What follows from judging: rules that are switched on, pairs, and wishes that this run has answered."""
        at = self.clock()
        applied = decisions.apply_rules(self.store, at=at)
        if applied:
            self.counts["decided_by_rules"] = sum(outcome.done for outcome in applied)
        find_pairs(self.store, at=at)
        keep.answer_asks(self.store, at=at)

    async def _collect(self, wire: Wire) -> None:
        done = await collect(
            self.store, self.settings, self.folder, wire=wire, clock=self.clock, stop=self.stop, watch=self.watch
        )
        self.counts |= {
            "sources_read": done.read,
            "sources_unchanged": done.unchanged,
            "mentions_appeared": done.appeared,
            "mentions_vanished": done.vanished,
            "mentions_moved": done.moved,
            "sources_held": done.held,
            "problems": len(done.problems),
        }

    async def _check(self, wire: Wire, started_at: datetime) -> None:
        done = await check(
            self.store,
            self.run_id,
            wire=wire,
            settings=self.settings,
            clock=self.clock,
            started_at=started_at,
            stop=self.stop,
            watch=self.watch,
            everything=self.orders.everything,
        )
        self.counts["looked"] = done.looked
        if done.put_off:
            self.counts["hosts_put_off"] = done.put_off
        self.is_void = done.void
        if done.void:
            keep.skip_void(self.store, self.run_id)

    async def _judge(self, wire: Wire) -> None:
        done = await judge_new(
            self.store,
            self.run_id,
            policy=self.settings.policy,
            clock=self.clock,
            wire=wire,
            stop=self.stop,
            watch=self.watch,
        )
        self._count(done)
        if done.void_because:
            self.is_void = True
            keep.skip_void(self.store, self.run_id)

    def _judge_again(self) -> None:
        self._count(
            judge_again(self.store, self.run_id, policy=self.settings.policy, clock=self.clock, watch=self.watch)
        )

    def _count(self, done: Judged) -> None:
        self.counts["judged"] = self.counts.get("judged", 0) + done.judged
        self.counts["flips"] = self.counts.get("flips", 0) + done.flips

    def close(self) -> None:
        keep.finish_run(self.store, self.run_id, at=self.clock(), void=self.is_void, counts=self.counts)
