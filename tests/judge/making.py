"""Makes cases, findings and nights for the tests of the judge. Never asks the world for anything."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from curator.model import (
    Agent,
    Attempt,
    Case,
    Cause,
    Check,
    Evidence,
    Failure,
    Finding,
    Form,
    Found,
    Hop,
    Page,
    Policy,
    Proof,
    Signals,
    Verdict,
    Wording,
    Words,
)

NIGHT = datetime(2026, 3, 3, 2, 14, tzinfo=UTC)
"""A Tuesday."""
DAY = timedelta(days=1)
PAGE = "https://example.org/page"
POLICY = Policy()


@dataclass(frozen=True)
class Row:
    """One line of a rule's table: a case, the rule that must take it, the cause and the whole sentence."""

    says: str
    case: Case
    rule: str
    cause: Cause
    because: str


def hop(status: int, url: str = PAGE, **headers: str) -> Hop:
    """Headers as keyword arguments: `retry_after="120"`."""
    return Hop(url, status, tuple((name.replace("_", "-"), value) for name, value in headers.items()))


def page(
    title: str | None = "A page", *, text: int = 5_000, password: bool = False, scripts: tuple[str, ...] = ()
) -> Page:
    return Page(
        Words(title=Found(title, "title") if title is not None else None),
        Signals(
            content_type="text/html",
            text_length=text,
            forms=(Form("post", "/session", ("user", "password"), has_password=True),) if password else (),
            script_hosts=scripts,
        ),
    )


def attempt(*hops: Hop | int, failure: Failure | None = None, detail: str = "", at_url: str | None = None) -> Attempt:
    seen = tuple(hop(one) if isinstance(one, int) else one for one in hops)
    return Attempt(Agent.OWN, seen, failure, detail, at_url)


def case(
    *hops: Hop | int,
    url: str | None = PAGE,
    failure: Failure | None = None,
    detail: str = "",
    at_url: str | None = None,
    before: tuple[Attempt, ...] = (),
    body: Page | None = None,
    size: int | None = 12_000,
    truncated: bool = False,
    known: bool = False,
    wordings: tuple[Wording, ...] = (),
) -> Case:
    """A case at NIGHT whose last attempt had these hops and ended in `failure`, or in the last of them."""
    last = attempt(*hops, failure=failure, detail=detail, at_url=at_url)
    evidence = Evidence(url or "", (*before, last), size=None if failure else size, truncated=truncated)
    good = Check(NIGHT - DAY, Evidence(url or "", (attempt(200),), size=12_000), page()) if known else None
    return Case(url, Check(NIGHT, evidence, body), NIGHT, POLICY, wordings=wordings, last_good=good)


def finding(
    cause: Cause, *, proof: Proof = Proof.USUAL, moved_to: str | None = None, confidence: float = 0.9
) -> Finding:
    return Finding("rule", cause, f"It is {cause.value}.", confidence, moved_to, proof)


def verdict_of(state_cause: tuple[str, Cause], **changes: object) -> Verdict:
    from curator.model import State

    state, cause = state_cause
    values: dict[str, object] = {
        "state": State(state),
        "rule": "rule",
        "cause": cause,
        "because": f"It is {cause.value}.",
        "confidence": 0.9,
        "since": NIGHT,
    }
    return Verdict(**{**values, **changes})  # type: ignore[arg-type]
