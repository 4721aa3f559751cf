"""Judges what was looked at: each unjudged check becomes a verdict, its flip and the time of the next look.

Holds no opinion: rules and fold are the judge's; and never judges a check behind which no canary answered.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from curator import judge as mind
from curator import store as keep
from curator.jobs.check import look_once
from curator.jobs.watch import Stop, Watch, unwatched
from curator.model import (
    CAUSE_OF_FAILURE,
    Answer,
    Case,
    Cause,
    Check,
    Clock,
    Finding,
    Flip,
    Host,
    Page,
    Policy,
    Verdict,
    Why,
)
from curator.store import Store
from curator.web import Wire

SLICE: Final = 500
MAX_WANTS: Final = 4
"""How often one case may ask to see more before the rules must do with what there is."""


@dataclass(frozen=True, slots=True)
class Judged:
    """How many checks were judged, how many verdicts changed their state, and why the run is void, if it is."""

    judged: int = 0
    flips: int = 0
    void_because: str | None = None


async def judge_new(
    store: Store,
    run_id: int,
    *,
    policy: Policy,
    clock: Clock,
    wire: Wire | None,
    stop: Stop,
    watch: Watch = unwatched,
) -> Judged:
    """Folds every confirmed, unjudged check into its resource's verdict, in slices, oldest first.

    Args:
        wire: answers the Wants of rules; None when there is nobody to ask, and rules do with what there is.

    Returns:
        With `void_because` nothing was judged: the looks of this run say more of our own network than of the web's.

    Raises:
        Interrupted: asked to stop; the slices judged by then are saved.
    """
    if why := _why_void(store, run_id):
        return Judged(void_because=why)
    total = Judged()
    looked: list[mind.incidents.Affected] = []
    while cases := keep.unjudged(store, limit=SLICE, policy=policy, now=clock()):
        stop.raise_if_asked()
        done = []
        probes: dict[str, Host] = {}
        for resource_id, case in cases:
            judged = await _judge(resource_id, case, wire=wire, clock=clock, probes=probes)
            done.append(judged)
            looked.extend(_affected(judged, case))
        keep.save_checks(store, run_id, (), tuple(probes.values()))
        keep.save_verdicts(store, run_id, done)
        total = Judged(total.judged + len(done), total.flips + sum(one.flip is not None for one in done))
        watch("judge", total.judged, None)
    _save_incidents(store, run_id, looked, policy=policy, at=clock())
    return total


def judge_again(store: Store, run_id: int, *, policy: Policy, clock: Clock, watch: Watch = unwatched) -> Judged:
    """Folds the whole history of every resource again by today's rules and policy, without the network.

    Past flips stay, because they were told; a state that comes out otherwise is one new flip of this run.
    """
    total = Judged()
    slice_: list[keep.Judged] = []
    for history in keep.replay(store):
        slice_.extend(_fold_again(history, policy=policy, at=clock()))
        if len(slice_) >= SLICE:
            total = _save_again(store, run_id, slice_, total)
            watch("judge", total.judged, None)
            slice_ = []
    return _save_again(store, run_id, slice_, total)


def would_flip(store: Store, *, policy: Policy, clock: Clock) -> Iterator[tuple[str, Flip]]:
    """What `judge_again` would change: the address (or "") and the flip of each resource whose state comes out
    otherwise by today's rules and policy. Nothing is saved."""
    for history in keep.replay(store):
        for judged in _fold_again(history, policy=policy, at=clock()):
            if judged.flip is not None:
                yield history.url or "", judged.flip


def _save_again(store: Store, run_id: int, done: Sequence[keep.Judged], total: Judged) -> Judged:
    if done:
        keep.save_verdicts(store, run_id, done, afresh=True)
    return Judged(total.judged + len(done), total.flips + sum(one.flip is not None for one in done))


async def find(case: Case, *, wire: Wire | None, clock: Clock, probes: dict[str, Host] | None = None) -> Finding:
    """The finding of a case; what its rules want to see is asked of the wire first.

    Args:
        probes: hosts by name that were asked for an address that cannot exist; read, and added to.
    """
    probes = {} if probes is None else probes
    if case.host is not None and case.host.name in probes:
        case = replace(case, host=probes[case.host.name])
    for _ in range(MAX_WANTS):
        found = mind.judge(case)
        if isinstance(found, Finding):
            return found
        check = None if wire is None else (await look_once(wire, found.request, clock=clock))[0]
        case = replace(case, answers=(*case.answers, Answer(found, check)))
        if case.host is not None and check is not None and (told := mind.siblings.of_probe(found, check)):
            probes[case.host.name] = replace(case.host, probe=told, probe_at=check.at)
    return mind.judge_without_asking(case)


async def judge_asked(
    store: Store, asked: frozenset[int], *, policy: Policy, clock: Clock, wire: Wire
) -> tuple[list[keep.Judged], list[mind.incidents.Affected]]:
    """Judges what waits of these resources and keeps nothing: `save_asked` does, under the catalogue's lock."""
    done: list[keep.Judged] = []
    looked: list[mind.incidents.Affected] = []
    for resource_id, case in keep.unjudged(store, limit=SLICE, policy=policy, now=clock()):
        if resource_id in asked:
            judged = await _judge(resource_id, case, wire=wire, clock=clock)
            done.append(judged)
            looked.extend(_affected(judged, case))
    return done, looked


def save_asked(
    store: Store,
    run_id: int,
    done: Sequence[keep.Judged],
    looked: Sequence[mind.incidents.Affected],
    *,
    policy: Policy,
    at: datetime,
) -> None:
    """Writes what `judge_asked` found, but for what another run has judged meanwhile."""
    waiting = {(number, case.check.at) for number, case in keep.unjudged(store, limit=SLICE, policy=policy, now=at)}
    kept = [one for one in done if (one.resource_id, one.check_at) in waiting]
    keep.save_verdicts(store, run_id, kept)
    _save_incidents(store, run_id, looked, policy=policy, at=at)


async def _judge(
    resource_id: int, case: Case, *, wire: Wire | None, clock: Clock, probes: dict[str, Host] | None = None
) -> keep.Judged:
    finding = await find(case, wire=wire, clock=clock, probes=probes)
    verdict = mind.verdict.step(case.verdict, finding, at=case.check.at, policy=case.policy)
    flip = mind.verdict.flip(case.verdict, verdict, at=case.check.at)
    fingerprint = None if verdict is case.verdict else _fingerprint(verdict, case.check)
    return _judged(resource_id, case, finding, verdict, flip=flip, fingerprint=fingerprint)


def _fingerprint(verdict: Verdict, check: Check) -> str:
    return mind.ruling.fingerprint(verdict.cause, check.evidence, moved_to=verdict.moved_to, page=check.page)


def _judged(
    resource_id: int,
    case: Case,
    finding: Finding,
    verdict: Verdict,
    *,
    flip: Flip | None,
    good_at: datetime | None = None,
    first_good_at: datetime | None = None,
    fingerprint: str | None = None,
) -> keep.Judged:
    return keep.Judged(
        resource_id=resource_id,
        check_at=case.check.at,
        verdict=verdict,
        flip=flip,
        next_check_at=mind.schedule.next_check_at(
            verdict,
            key=case.url or "",
            at=case.check.at,
            every_s=case.every_s,
            policy=case.policy,
            not_before_at=case.host.not_before_at if case.host else None,
            finding=finding,
            pace=_pace(case, verdict),
        ),
        keeps_words=case.check.page is not None and mind.words.may_keep(finding),
        suggestion=mind.suggest.suggest(case, verdict),
        finding=finding,
        good_at=good_at,
        first_good_at=first_good_at,
        fingerprint=fingerprint,
    )


def _pace(case: Case, verdict: Verdict) -> mind.schedule.Pace:
    """A page changed when its text or title did: a body differs each night by tokens and advertisements."""
    was, now = case.last_good.page if case.last_good else None, case.check.page
    has_changed = was is not None and now is not None and _told(was) != _told(now)
    return mind.schedule.Pace(len(case.wordings), len(verdict.turns), has_changed)


def _told(page: Page) -> tuple[str, tuple[int, ...]]:
    return page.signals.title, page.signals.shingles


def _fold_again(history: keep.Judgeable, *, policy: Policy, at: datetime) -> list[keep.Judged]:
    verdict: Verdict | None = None
    good: Check | None = None
    first: Check | None = None
    case: Case | None = None
    finding: Finding | None = None
    changed_by: Check | None = None
    seen: Case | None = None
    for check in history.checks:
        case = Case(
            url=history.url,
            check=check,
            now=check.at,
            policy=policy,
            wordings=history.wordings,
            last_good=good,
            first_good=first,
            approved=_approved(history, check.at),
            verdict=verdict,
            host=history.host,
            every_s=history.every_s,
        )
        if finding is None or seen is None or not _shows_the_same(seen, case):
            finding = mind.judge_without_asking(case)
            seen = case
        elif check is history.checks[-1]:
            finding = mind.seen_again(finding, case, before=seen)
        verdict = mind.verdict.step(verdict, finding, at=check.at, policy=policy)
        changed_by = changed_by if verdict is case.verdict else check
        if finding.state in mind.verdict.GOOD:
            good = check
            first = first or (check if check.page is not None else None)
    if verdict is None or case is None or finding is None:
        return []
    flip = mind.verdict.flip(history.verdict, verdict, at=at, why=Why.RULES)
    return [
        _judged(
            history.resource_id, case, finding, verdict, flip=flip, good_at=good.at if good else None,
            first_good_at=first.at if first else None,
            fingerprint=_fingerprint(verdict, changed_by) if changed_by else None,
        )
    ]  # fmt: skip


def _approved(history: keep.Judgeable, at: datetime) -> Page | None:
    """The page that an editor had approved by then."""
    return next((one.page for one in reversed(history.approvals) if one.at <= at), None)


def _shows_the_same(one: Case, two: Case) -> bool:
    """Nothing that a rule reads differs: most nights are like the night before."""
    looks = ((one.check, two.check), (one.last_good, two.last_good), (one.first_good, two.first_good))
    return one.approved is two.approved and all(_are_alike(*pair) for pair in looks)


def _are_alike(one: Check | None, two: Check | None) -> bool:
    if one is None or two is None:
        return one is two
    return one.evidence == two.evidence and (one.page is two.page or one.page == two.page)


def _why_void(store: Store, run_id: int) -> str | None:
    """Even when a canary answered: nearly everything that worked before cannot suddenly be away."""
    looks = (
        mind.void.Looked(look.host, look.was_good, CAUSE_OF_FAILURE[look.failure] if look.failure else Cause.OK)
        for look in keep.looks_of(store, run_id)
    )
    return mind.void.why_void(canaries_answered=None, looks=looks)


def _affected(judged: keep.Judged, case: Case) -> Iterator[mind.incidents.Affected]:
    if case.host is not None and judged.finding is not None:
        yield mind.incidents.affected(
            case.host.name, judged.resource_id, finding=judged.finding, verdict=judged.verdict, at=judged.check_at
        )


def _save_incidents(
    store: Store, run_id: int, looked: Sequence[mind.incidents.Affected], *, policy: Policy, at: datetime
) -> None:
    """Opens, updates and closes incidents; the resources of the same hosts that were not due count, too."""
    seen = {one.resource_id for one in looked}
    others = (
        mind.incidents.Affected(
            one.host, one.resource_id, one.verdict.state, one.verdict.cause,
            since=one.verdict.struck_at or one.verdict.since, looked=False,
        )
        for one in keep.affected(store, run_id)
        if one.resource_id not in seen and one.verdict is not None
    )  # fmt: skip
    changes = mind.incidents.find([*looked, *others], open_=keep.open_incidents(store), at=at, policy=policy)
    opened, going_on = (
        [keep.Struck(one.incident, one.resource_ids) for one in group] for group in (changes.opened, changes.going_on)
    )
    keep.save_incidents(store, run_id, opened=opened, going_on=going_on, closed=changes.closed, at=at)
    keep.mark_due(store, changes.again, at=at)
