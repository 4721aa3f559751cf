"""Whether a whole run counts: a night on which our own network was down says nothing of anybody's pages.

Never decides for single resources, and never voids a run because one big host is in trouble.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from curator.model import Cause, Evidence, Finding

NETWORK: Final = frozenset({Cause.DNS, Cause.CONNECTION, Cause.TIMEOUT, Cause.TLS, Cause.OWN_NETWORK})
"""What a look finds when our own network, its resolver or a portal in front of it is the trouble."""

SHARE: Final = 0.9
RESOURCES: Final = 20
HOSTS: Final = 10


@dataclass(frozen=True, slots=True)
class Looked:
    """One look of the run: at which host, whether the resource was live or moved before, and what was found now."""

    host: str
    was_good: bool
    cause: Cause


def looked(host: str, finding: Finding, *, was_good: bool) -> Looked:
    return Looked(host, was_good, finding.cause)


def has_answered(canary: Evidence) -> bool:
    """True when a canary's answer shows that our network is well: any answer of its own will do.

    511 is the sign of a network that wants a log-in first (RFC 6585, 6).
    """
    return canary.failure is None and canary.status is not None and canary.status != 511


def why_void(*, canaries_answered: bool | None, looks: Iterable[Looked] = ()) -> str | None:
    """Why a run must not be judged, in one sentence; None when it counts.

    Args:
        canaries_answered: whether at least one canary did; None when none are configured.
        looks: those of the run. When at least 90 % of 20 or more resources on 10 or more hosts, all of them good
            before, fail at network level in one run, the trouble is ours, whatever the canaries say.
    """
    if canaries_answered is False:
        return "Our own network was down: none of the canaries answered."
    were_good = [look for look in looks if look.was_good]
    failed = [look for look in were_good if look.cause in NETWORK]
    if len(were_good) < RESOURCES or len({look.host for look in failed}) < HOSTS:
        return None
    if len(failed) < SHARE * len(were_good):
        return None
    return (
        f"Our own network seems to have been down: {len(failed)} of {len(were_good)} pages that worked before could "
        "not be reached, all in one run."
    )


def is_void(*, canaries_answered: bool | None, looks: Iterable[Looked] = ()) -> bool:
    """True when the run must not be judged; `why_void` says why."""
    return why_void(canaries_answered=canaries_answered, looks=looks) is not None
