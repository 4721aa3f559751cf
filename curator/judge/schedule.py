"""When to look at a resource again, and at which host first.

Never later than asked for: the spread over time only takes away, so that a nightly run never skips every second night.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from curator import urls
from curator.judge import verdict as fold
from curator.model import Cause, Finding, Policy, State, Verdict

DUE_AHEAD: Final = timedelta(hours=6)
"""A run looks at all that falls due up to so long after its start: last night's run may have come to it late."""

EARLIER: Final = (0.025, 0.1)
"""The least and the largest part of an interval by which a resource comes earlier, by a digest of its key. The least
is 36 minutes of a day: cron may be late on one night and punctual on the next."""

DEAD_MOST_S: Final = 30 * 86_400
"""The dead are looked at ever more seldom, but at least so often: some come back."""


UNSURE_MOST: Final = 5
"""What nobody can tell is asked ever more seldom, too, up to so many times the policy's interval."""

MENTIONS: Final = 5
"""So many mentions make a resource important."""


@dataclass(frozen=True, slots=True)
class Pace:
    """What was learned of a resource: by how many mentions it is named, how often it turned between good and bad
    lately, and whether its page had changed at the newest look."""

    mentions: int = 1
    turns: int = 0
    has_changed: bool = False


def due_until(started_at: datetime) -> datetime:
    """What has its `next_check_at` up to this time is due in a run that started at `started_at`."""
    return started_at + DUE_AHEAD


def next_check_at(
    verdict: Verdict,
    *,
    key: str,
    at: datetime,
    every_s: int,
    policy: Policy,
    not_before_at: datetime | None = None,
    finding: Finding | None = None,
    pace: Pace | None = None,
) -> datetime | None:
    """When the resource is to be looked at again.

    Args:
        key: the resource's key; it decides how much earlier than the full interval.
        at: when the newest look was, aware UTC.
        every_s: how often its sources want it looked at while all is well, in seconds.
        not_before_at: before that its host does not want to be asked.
        finding: the newest look's; one that failed by our own fault is repeated with the next run.
        pace: what was learned of the resource; None: nothing yet.

    Returns:
        None when another look could not tell anything new: there is no address, or the address itself is no web
        address. Else an aware time later than `at`.
    """
    if _is_hopeless(verdict.cause, key):
        return None
    seconds = _every_s(verdict, at=at, every_s=_learned(every_s, pace, policy), policy=policy)
    if finding is not None and finding.cause in fold.OUR_FAULT:
        seconds = min(seconds, policy.failing_every_s)
    wait = timedelta(seconds=max(1.0, seconds * (1 - _earlier(key))))
    return max(at + wait, not_before_at) if not_before_at is not None else at + wait


def order(left: Mapping[str, int]) -> tuple[str, ...]:
    """Hosts with the most links left first, since the slowest host decides when a run ends; equals by name."""
    return tuple(sorted(left, key=lambda host: (-left[host], host)))


def _is_hopeless(cause: Cause, key: str) -> bool:
    if cause is Cause.NO_URL:
        return True
    is_web = urls.parse(key) is not None and urls.is_web(key)
    return cause in (Cause.INVALID, Cause.UNSUPPORTED) and not is_web


def _every_s(verdict: Verdict, *, at: datetime, every_s: int, policy: Policy) -> float:
    if verdict.state is State.FAILING:
        return policy.failing_every_s
    if verdict.state is State.DEAD:
        age_s = (at - verdict.since).total_seconds()
        return max(policy.dead_every_s, min(age_s / 2, DEAD_MOST_S))
    if verdict.state is State.UNSURE:
        if verdict.cause in fold.OUR_FAULT:
            return policy.failing_every_s
        age_s = (at - verdict.since).total_seconds()
        return max(policy.unsure_every_s, min(age_s / 4, policy.unsure_every_s * UNSURE_MOST))
    return min(every_s, policy.failing_every_s) if fold.is_waiting(verdict, policy) else every_s


def _learned(every_s: int, pace: Pace | None, policy: Policy) -> int:
    """A source's interval, halved for each reason to look sooner, but not below the policy's for failing pages.

    Sources may ask for a look a month; a page that many documents name, that failed lately or that keeps changing is
    looked at sooner than that. Never later than its sources want.
    """
    if pace is None:
        return every_s
    reasons = min(pace.turns, 3) + (pace.mentions >= MENTIONS) + pace.has_changed
    return max(every_s >> reasons, min(every_s, policy.failing_every_s))


def _earlier(key: str) -> float:
    """The same part for the same key, evenly spread over keys."""
    digest = hashlib.blake2b(key.encode(errors="surrogatepass"), digest_size=4).digest()
    least, most = EARLIER
    return least + (most - least) * int.from_bytes(digest) / 0xFFFF_FFFF
