"""One host in trouble: many resources, one row, one decision.

Never for a host that served even one good page in the run, and never from looks that failed by our own fault.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
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
"""The causes that lie with a host and not with one page of it, each with its sentence."""


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
    today), and those that are over, with `closed_at`. Open ones whose host was not looked at are in none of them."""

    opened: tuple[Outage, ...] = ()
    going_on: tuple[Outage, ...] = ()
    closed: tuple[Incident, ...] = ()


def affected(host: str, resource_id: int, *, finding: Finding, verdict: Verdict, at: datetime) -> Affected:
    """What one judged look means for its host."""
    since = verdict.struck_at if verdict.state in BAD and verdict.struck_at else at
    return Affected(host, resource_id, finding.state, finding.cause, since)


def find(resources: Iterable[Affected], *, open_: Sequence[Incident] = (), at: datetime, policy: Policy) -> Changes:
    """What the looks of one run mean for hosts as a whole.

    A host is in trouble when all resources looked at (but for those that failed by our own fault) are bad by one and
    the same host-level cause, and at least `policy.incident_resources` of its resources are so. An incident is over
    as soon as one resource of its host is good again; until then it goes on, though the cause may change or blur.

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
    for host, ones in groupby(sorted(resources, key=lambda one: (one.host, one.resource_id)), key=lambda one: one.host):
        known = tuple(ones)
        told = [one for one in known if one.looked and one.cause not in OUR_FAULT]
        old, new = before.get(host), _outage(host, told, known=known, at=at, policy=policy)
        if old is None and new is not None:
            opened.append(new)
        elif old is not None and any(one.state in GOOD for one in told):
            closed.append(replace(old, closed_at=at))
        elif old is not None and new is not None:
            going_on.append(replace(new, incident=replace(new.incident, opened_at=old.opened_at)))
    return Changes(tuple(opened), tuple(going_on), tuple(closed))


def _outage(
    host: str, told: Sequence[Affected], *, known: Sequence[Affected], at: datetime, policy: Policy
) -> Outage | None:
    causes = {one.cause for one in told}
    if len(causes) != 1 or not causes <= SAYS.keys():
        return None
    cause = causes.pop()
    hit = [one for one in known if one.cause is cause]
    if len(hit) < max(policy.incident_resources, 1):
        return None
    since = _dates.weekday(min(one.since for one in hit))
    because = f"{SAYS[cause].format(host=host, since=since)}; {len(hit)} resources are affected."
    return Outage(Incident(host, cause, because, opened_at=at), tuple(one.resource_id for one in hit))
