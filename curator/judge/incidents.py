"""One host in trouble: many resources, one row, one decision.

Never for a host of which half or more answers, and never from looks that failed by our own fault.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import groupby
from typing import Final

from curator.judge import _dates
from curator.judge.verdict import BAD, GOOD, OUR_FAULT
from curator.model import Cause, Finding, Incident, Policy, State, Verdict

SAYS: Final[Mapping[Cause, str]] = {
    Cause.DNS: "The name {host} cannot be found since {since}",
    Cause.CONNECTION: "{host} cannot be connected to since {since}",
    Cause.TIMEOUT: "{host} has not answered since {since}",
    Cause.TLS: "The secure connection to {host} fails since {since}",
    Cause.SERVER_ERROR: "{host} has answered with errors since {since}",
}
"""The causes that lie with a host and not with one page of it, each with its sentence, the deepest first."""

_UNREACHABLE: Final = "{host} is unreachable since {since}"
_AGAIN: Final = " It answers again; "
_BADLY: Final = "{host} has not answered as it should since {since}"

TOGETHER: Final = timedelta(days=3)
"""What begins to fail within so long fails together: some pages are not looked at every night."""


@dataclass(frozen=True, slots=True)
class Affected:
    """One resource of a host.

    When the run looked at it, `state` and `cause` are those of this run's finding (live, moved, dead or unsure), not
    of what the verdict still says; when it did not (`looked` false), they are the verdict's. `since` is when its
    trouble began: the verdict's `struck_at`, else the time of the look.
    """

    host: str
    resource_id: int
    state: State
    cause: Cause
    since: datetime
    looked: bool = True


@dataclass(frozen=True, slots=True)
class Outage:
    """An incident and the resources that hang on it, by id."""

    incident: Incident
    resource_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """What a run did to incidents, each sorted by host: new ones, open ones that go on (with their sentence of
    today), and those that are over, with `closed_at`. Open ones whose host was not looked at are in none of them.
    `again` are resources, by id, whose host answers again: they are to be looked at in the next run."""

    opened: tuple[Outage, ...] = ()
    going_on: tuple[Outage, ...] = ()
    closed: tuple[Incident, ...] = ()
    again: tuple[int, ...] = ()


def affected(host: str, resource_id: int, *, finding: Finding, verdict: Verdict, at: datetime) -> Affected:
    """What one judged look means for its host."""
    since = verdict.struck_at if verdict.state in BAD and verdict.struck_at else at
    return Affected(host, resource_id, finding.state, finding.cause, since)


def find(resources: Iterable[Affected], *, open_: Sequence[Incident] = (), at: datetime, policy: Policy) -> Changes:
    """What the looks of one run mean for hosts as a whole.

    A host is in trouble when most of the resources looked at (but for those that failed by our own fault) fail by
    causes that lie with a host, and at least `policy.incident_resources` of its resources do. When others of them
    answer, only those count that began to fail within `TOGETHER`, and they must be most of all that are known of
    the host: single pages that broke over the years are no trouble of a host. An incident goes on as long as that
    is so, though its cause may change; it is over when it is not and something is good again. What hangs on it and
    was not looked at in that run is looked at in the next one, and until then the incident stays, with a sentence
    that says so.

    Args:
        resources: every resource the run looked at, in any order; and, so that the sentence counts them all, those of
            the same hosts that were not due.
        open_: the incidents that were open before, at most one a host.
        at: the end of the run, aware UTC.
    """
    before = {incident.host: incident for incident in open_}
    opened: list[Outage] = []
    going_on: list[Outage] = []
    closed: list[Incident] = []
    again: list[int] = []
    for host, ones in groupby(sorted(resources, key=lambda one: (one.host, one.resource_id)), key=lambda one: one.host):
        known = tuple(ones)
        told = [one for one in known if one.looked and one.cause not in OUR_FAULT]
        old, new = before.get(host), _outage(host, told, known=known, at=at, policy=policy)
        if old is None:
            opened += [new] if new is not None else []
        elif new is not None:
            going_on.append(replace(new, incident=replace(new.incident, opened_at=old.opened_at)))
        elif any(one.state in GOOD for one in told):
            left = tuple(one.resource_id for one in known if not one.looked and one.cause in SAYS)
            again += left
            if left:
                going_on.append(_ending(old, left))
            else:
                closed.append(replace(old, because=_began(old), closed_at=at))
    return Changes(tuple(opened), tuple(going_on), tuple(closed), tuple(again))


def _outage(
    host: str, told: Sequence[Affected], *, known: Sequence[Affected], at: datetime, policy: Policy
) -> Outage | None:
    failed = [one for one in told if one.cause in SAYS]
    is_whole = len(failed) == len(told)
    began = datetime.min.replace(tzinfo=at.tzinfo) if is_whole or not failed else _newest(failed) - TOGETHER
    failed = [one for one in failed if one.since >= began]
    hit = [one for one in known if one.cause in SAYS and one.since >= began]
    if not failed or len(hit) < max(policy.incident_resources, 1):
        return None
    if not is_whole and not (_are_most(failed, told) and _are_most(hit, known)):
        return None
    since = _dates.weekday(min(one.since for one in hit))
    if is_whole:
        because = f"{_says(failed).format(host=host, since=since)}; {len(hit)} resources are affected."
    else:
        because = f"Of {len(known)} resources of {host}, {len(hit)} have failed together since {since}."
    return Outage(Incident(host, _main_cause(failed), because, opened_at=at), tuple(one.resource_id for one in hit))


def _are_most(some: Sequence[Affected], of: Sequence[Affected]) -> bool:
    return 2 * len(some) > len(of)


def _newest(failed: Sequence[Affected]) -> datetime:
    return max(one.since for one in failed)


def _main_cause(failed: Sequence[Affected]) -> Cause:
    """The cause of most of them; of equals the one that lies deeper."""
    counts = Counter(one.cause for one in failed)
    return max(SAYS, key=lambda cause: counts[cause])


def _says(failed: Sequence[Affected]) -> str:
    causes = {one.cause for one in failed}
    if len(causes) == 1:
        return SAYS[causes.pop()]
    return _BADLY if Cause.SERVER_ERROR in causes else _UNREACHABLE


def _ending(old: Incident, left: tuple[int, ...]) -> Outage:
    number = "1 of its resources waits" if len(left) == 1 else f"{len(left)} of its resources wait"
    return Outage(replace(old, because=f"{_began(old)}{_AGAIN}{number} for the next look."), left)


def _began(old: Incident) -> str:
    """What an incident said while nothing answered."""
    return old.because.partition(_AGAIN)[0]
