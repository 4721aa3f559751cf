"""What one host of the misbehaving web is: its pages, its robots.txt, its certificate, and how it can be reached.

Never opens a socket: the server reads these values and does as they say.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from curator.demo._visit import Behaviour


class Certificate(StrEnum):
    """What a host shows when asked for a secure connection."""

    GOOD = "good"
    EXPIRED = "expired"
    OTHER_NAME = "other_name"
    SELF_SIGNED = "self_signed"
    UNKNOWN_AUTHORITY = "unknown_authority"
    INCOMPLETE = "incomplete"


class Reach(StrEnum):
    """What becomes of a connection before the first byte of HTTP."""

    ANSWERS = "answers"
    REFUSES = "refuses"
    SILENT = "silent"
    NO_SUCH_NAME = "no_such_name"
    NOT_SECURE = "not_secure"


def answers_always(_night: int) -> Reach:
    return Reach.ANSWERS


@dataclass(frozen=True, slots=True)
class Site:
    """One host.

    `pages` are pairs of a target (path with query, or path alone) and what happens there; `otherwise` happens
    everywhere else (None: a plain 404). `robots` None: /robots.txt is looked up like every other page. `reach` says
    for a night how the host can be reached. `not_after` is the last moment of a good certificate, aware; None: far.
    """

    host: str
    pages: tuple[tuple[str, Behaviour], ...] = ()
    robots: Behaviour | None = None
    otherwise: Behaviour | None = None
    certificate: Certificate = Certificate.GOOD
    not_after: datetime | None = None
    reach: Callable[[int], Reach] = answers_always
