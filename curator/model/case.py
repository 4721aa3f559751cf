"""A rule's only argument, and how a rule says that it must see more."""

from dataclasses import dataclass
from datetime import datetime

from curator.model.looks import Check, Host, Page, Request
from curator.model.settings import Policy
from curator.model.verdicts import Ruling, Verdict


@dataclass(frozen=True, slots=True)
class Want:
    """A rule must see more before it can say: the shell asks the wire and calls again with the answer."""

    rule: str
    request: Request


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a Want; `check` is None when nobody was there to ask."""

    want: Want
    check: Check | None


@dataclass(frozen=True, slots=True)
class Wording:
    """How one mention speaks of the resource."""

    text: str
    annotation: str | None = None
    language: str | None = None
    fragment: str | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """All that is known of a resource when it is judged: a rule's only argument.

    `last_good` is the newest good look before this one, `first_good` the first one that brought a page, `approved` the
    page that an editor approved; each None when there was none."""

    url: str | None
    check: Check
    now: datetime
    policy: Policy
    wordings: tuple[Wording, ...] = ()
    last_good: Check | None = None
    first_good: Check | None = None
    approved: Page | None = None
    verdict: Verdict | None = None
    ruling: Ruling | None = None
    host: Host | None = None
    every_s: int = 86_400
    answers: tuple[Answer, ...] = ()

    @property
    def listed(self) -> tuple[Wording, ...]:
        """The wordings that say anything; a bare address has none."""
        return tuple(one for one in self.wordings if one.text.strip() or (one.annotation or "").strip())
