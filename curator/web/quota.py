"""Reads how many requests a server still grants, as servers really write it.

Never trusts it: what cannot be read says nothing, and the caller caps the rest.
"""

import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Final

from curator.web import retry_after

REMAINING: Final = ("x-ratelimit-remaining", "ratelimit-remaining", "x-rate-limit-remaining")
RESET: Final = ("x-ratelimit-reset", "ratelimit-reset", "x-rate-limit-reset")
_EPOCH: Final = 1_000_000_000
"""Larger numbers are moments, smaller ones are seconds from now: GitHub and X send the one, the drafts the other."""
_LEFT: Final = re.compile(r"(?:^|[,;\s])(?:r|remaining)=(\d{1,12})\b")
_WAIT: Final = re.compile(r"(?:^|[,;\s])(?:t|reset)=(\d{1,12})\b")
_NUMBER: Final = re.compile(r"\d{1,15}(?:\.\d{1,9})?")

Header = Callable[[str], str | None]
"""The first value of a response header that is not empty; names in lower case."""


def is_spent(header: Header) -> bool:
    """True when the server says that nothing is left."""
    if any((header(name) or "").strip() in ("0", "0.0") for name in REMAINING):
        return True
    left = _LEFT.search((header("ratelimit") or "")[:512])
    return left is not None and int(left[1]) == 0


def rest_s(header: Header, *, now: datetime) -> float | None:
    """How long the server wants to be left alone since its quota is spent; None when it is not, or does not say.

    `X-RateLimit-Reset` and its kin (a moment in seconds or milliseconds since 1970, seconds from now, or a date) and
    the structured `RateLimit` of draft-ietf-httpapi-ratelimit-headers (`"default";r=0;t=30`).
    """
    if not is_spent(header):
        return None
    waits = (_wait((header(name) or "").strip(), now) for name in RESET)
    found = next((wait for wait in waits if wait is not None), None)
    if found is not None:
        return found
    wait = _WAIT.search((header("ratelimit") or "")[:512])
    return float(wait[1]) or None if wait is not None else None


def first(headers: Iterable[tuple[str, str]]) -> Header:
    """A way to ask for headers that are given as pairs, lower-case names."""
    found: dict[str, str] = {}
    for name, value in headers:
        if value.strip():
            found.setdefault(name, value)
    return found.get


def _wait(written: str, now: datetime) -> float | None:
    if not written:
        return None
    if not _NUMBER.fullmatch(written):
        return retry_after.seconds(written, now=now)
    number = float(written)
    if number > 1000 * _EPOCH:
        number /= 1000
    wait = number - now.astimezone(UTC).timestamp() if number > _EPOCH else number
    return wait if wait > 0 else None
