"""States, causes and notes, with the tables that lead from one to the other and to plain words."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from curator.model.looks import Failure


class State(StrEnum):
    LIVE = "live"
    MOVED = "moved"
    FAILING = "failing"
    DEAD = "dead"
    UNSURE = "unsure"


STATE_WORDS: Final[Mapping[State, str]] = {
    State.LIVE: "Works",
    State.MOVED: "Moved",
    State.FAILING: "Failing, not yet confirmed",
    State.DEAD: "Broken",
    State.UNSURE: "Cannot tell",
}
NOT_CHECKED_WORDS: Final = "Not checked yet"


class Cause(StrEnum):
    OK = "ok"
    REDIRECTED = "redirected"
    MOVED = "moved"
    GONE = "gone"
    SOFT_404 = "soft_404"
    PARKED = "parked"
    HIJACKED = "hijacked"
    PLACEHOLDER = "placeholder"
    DNS = "dns"
    CONNECTION = "connection"
    TIMEOUT = "timeout"
    TLS = "tls"
    SERVER_ERROR = "server_error"
    PROTOCOL = "protocol"
    LOOP = "loop"
    EMPTY = "empty"
    BLOCKED = "blocked"
    RATE_LIMITED = "rate_limited"
    LOGIN = "login"
    ROBOTS = "robots"
    CHANGED = "changed"
    OWN_NETWORK = "own_network"
    TOO_LARGE = "too_large"
    UNSAFE = "unsafe"
    INVALID = "invalid"
    UNSUPPORTED = "unsupported"
    NO_URL = "no_url"


_DEAD_CAUSES = (
    Cause.GONE, Cause.SOFT_404, Cause.PARKED, Cause.HIJACKED, Cause.PLACEHOLDER, Cause.DNS, Cause.CONNECTION,
    Cause.TIMEOUT, Cause.TLS, Cause.SERVER_ERROR, Cause.PROTOCOL, Cause.LOOP, Cause.EMPTY,
)  # fmt: skip

STATE_OF: Final[Mapping[Cause, State]] = {
    cause: State.LIVE
    if cause in (Cause.OK, Cause.REDIRECTED)
    else State.MOVED
    if cause is Cause.MOVED
    else State.DEAD
    if cause in _DEAD_CAUSES
    else State.UNSURE
    for cause in Cause
}
"""A cause leads to one state. `failing` is no cause's state: it is a dead cause whose strikes are not complete."""

CAUSE_WORDS: Final[Mapping[Cause, str]] = {
    Cause.OK: "Works",
    Cause.REDIRECTED: "Redirected for now",
    Cause.MOVED: "Moved for good",
    Cause.GONE: "Not found",
    Cause.SOFT_404: "Not found, though the site says all is well",
    Cause.PARKED: "Domain for sale",
    Cause.HIJACKED: "Taken over by somebody else",
    Cause.PLACEHOLDER: "Placeholder page",
    Cause.DNS: "Site name no longer exists",
    Cause.CONNECTION: "No connection",
    Cause.TIMEOUT: "No answer in time",
    Cause.TLS: "Secure connection fails",
    Cause.SERVER_ERROR: "Server error",
    Cause.PROTOCOL: "Answer cannot be read",
    Cause.LOOP: "Redirects in a circle",
    Cause.EMPTY: "Empty answer",
    Cause.BLOCKED: "Refuses our checker",
    Cause.RATE_LIMITED: "Asks us to come back later",
    Cause.LOGIN: "Needs a log-in",
    Cause.ROBOTS: "Asks robots to stay away",
    Cause.CHANGED: "Another page than was meant",
    Cause.OWN_NETWORK: "Our own network was down",
    Cause.TOO_LARGE: "Too large to read",
    Cause.UNSAFE: "Points into a private network",
    Cause.INVALID: "Not a valid address",
    Cause.UNSUPPORTED: "Not a web address",
    Cause.NO_URL: "No address",
}

NEVER_FETCHED: Final = frozenset({Cause.UNSAFE, Cause.INVALID, Cause.UNSUPPORTED, Cause.NO_URL})

CAUSE_OF_FAILURE: Final[Mapping[Failure, Cause]] = {
    Failure.DNS: Cause.DNS,
    Failure.RESOLVER: Cause.DNS,
    Failure.REFUSED: Cause.CONNECTION,
    Failure.RESET: Cause.CONNECTION,
    Failure.UNREACHABLE: Cause.CONNECTION,
    Failure.TIMEOUT: Cause.TIMEOUT,
    Failure.TLS: Cause.TLS,
    Failure.TLS_EXPIRED: Cause.TLS,
    Failure.TLS_NAME: Cause.TLS,
    Failure.TLS_UNTRUSTED: Cause.TLS,
    Failure.PROTOCOL: Cause.PROTOCOL,
    Failure.LOOP: Cause.LOOP,
    Failure.EMPTY: Cause.EMPTY,
    Failure.TOO_LARGE: Cause.TOO_LARGE,
    Failure.ROBOTS: Cause.ROBOTS,
    Failure.RATE_LIMITED: Cause.RATE_LIMITED,
    Failure.UNSAFE: Cause.UNSAFE,
    Failure.INVALID: Cause.INVALID,
    Failure.UNSUPPORTED: Cause.UNSUPPORTED,
    Failure.NO_URL: Cause.NO_URL,
    Failure.OWN_NETWORK: Cause.OWN_NETWORK,
}


class Note(StrEnum):
    """Quiet remarks on a check; each has its sentence below."""

    CERT_EXPIRING = "cert_expiring"
    FRAGMENT_MISSING = "fragment_missing"
    SOFT_ERROR = "soft_error"
    SECOND_AGENT = "second_agent"
    TRUNCATED = "truncated"
    STALE = "stale"


NOTE_WORDS: Final[Mapping[Note, str]] = {
    Note.CERT_EXPIRING: "The site's certificate expires within 14 days.",
    Note.FRAGMENT_MISSING: "The page works, but the place on it that the link names is not there.",
    Note.SOFT_ERROR: "The whole page came, though the server called it an error.",
    Note.SECOND_AGENT: "The site answered only when asked the way a browser asks.",
    Note.TRUNCATED: "Only the first part of the page was read; there was more.",
    Note.STALE: "The page works, but was not changed for long, or says that nobody looks after it.",
}
