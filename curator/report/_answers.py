"""One look's evidence in a few words: what the site answered, and by which way.

Never says whether the answer is good or bad.
"""

from collections.abc import Mapping
from typing import Final

from curator.model import Check, Evidence, Failure
from curator.report._wording import address, count, plain

FAILURE_WORDS: Final[Mapping[Failure, str]] = {
    Failure.DNS: "the site's name does not exist",
    Failure.RESOLVER: "the site's name could not be looked up",
    Failure.REFUSED: "the connection was refused",
    Failure.RESET: "the connection was cut",
    Failure.UNREACHABLE: "the site could not be reached",
    Failure.TIMEOUT: "no answer in time",
    Failure.TLS: "the secure connection failed",
    Failure.TLS_EXPIRED: "the site's certificate has expired",
    Failure.TLS_NAME: "the site's certificate is for another name",
    Failure.TLS_UNTRUSTED: "the site's certificate is not trusted",
    Failure.PROTOCOL: "the answer could not be read",
    Failure.LOOP: "redirects in a circle",
    Failure.EMPTY: "an empty answer",
    Failure.TOO_LARGE: "an answer too large to read",
    Failure.ROBOTS: "robots.txt asks us to stay away",
    Failure.RATE_LIMITED: "asked us to come back later",
    Failure.UNSAFE: "the address points into a private network; not asked",
    Failure.INVALID: "not a valid address; not asked",
    Failure.UNSUPPORTED: "not a web address; not asked",
    Failure.NO_URL: "no address; not asked",
    Failure.OWN_NETWORK: "our own network was down",
}


def answer(evidence: Evidence) -> str:
    """`answered 404`, or the failure in words."""
    if evidence.failure is not None:
        return FAILURE_WORDS[evidence.failure]
    return "nothing was asked" if evidence.status is None else f"answered {evidence.status}"


def alike(one: Evidence, other: Evidence) -> bool:
    """True when both looks came to the same answer from the same place."""
    return (answer(one), one.final_url) == (answer(other), other.final_url)


def way(check: Check) -> str:
    """The answer with its way: `answered 200 from https://… (301, 302 on the way), 0.4 seconds`."""
    evidence = check.evidence
    said = [answer(evidence)]
    if evidence.final_url and evidence.final_url != evidence.url:
        said.append(f"from {address(evidence.final_url)}")
    codes = [str(hop.status) for hop in (evidence.hops if evidence.failure else evidence.hops[:-1])]
    if codes:
        said.append(f"({', '.join(codes)} on the way)")
    told = " ".join(said)
    if evidence.failure and evidence.attempts and (detail := plain(evidence.last.detail, most=120)):
        told += f" ({detail.removesuffix('.')})"
    if len(evidence.attempts) > 1:
        told += f", after {count(len(evidence.attempts), 'attempt')}"
    return f"{told}, {check.took_ms / 1000:.1f} seconds" if check.took_ms else told
