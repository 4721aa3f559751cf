"""Makes cases, findings and nights for the tests of the judge. Never asks the world for anything."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from curator.extract.shingles import shingles
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


def web_page(
    title: str = "",
    *headings: str,
    text: str = "",
    length: int | None = None,
    language: str | None = None,
    site: str | None = None,
    links: tuple[str, ...] = (),
    scripts: tuple[str, ...] = (),
    robots: str | None = None,
    kind: str = "text/html",
    generator: str | None = None,
    refresh: str | None = None,
    password: bool = False,
) -> Page:
    """A page as the extract room gives it; the shingles are those of the text, `length` the whole text's."""
    return Page(
        Words(
            title=Found(title, "title") if title else None,
            language=Found(language, "html lang") if language else None,
            site_name=Found(site, "og:site_name") if site else None,
        ),
        Signals(
            content_type=kind,
            title=title,
            headings=headings,
            main_text=text[:4_000],
            text_length=len(text) if length is None else length,
            shingles=shingles(text),
            outbound_hosts=links,
            script_hosts=scripts,
            meta_robots=robots,
            generator=generator,
            meta_refresh=refresh,
            forms=(Form("post", "/session", ("user", "password"), has_password=True),) if password else (),
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
    was: Page | None = None,
    approved: Page | None = None,
    wordings: tuple[Wording, ...] = (),
) -> Case:
    """A case at NIGHT whose last attempt had these hops and ended in `failure`, or in the last of them."""
    last = attempt(*hops, failure=failure, detail=detail, at_url=at_url)
    evidence = Evidence(url or "", (*before, last), size=None if failure else size, truncated=truncated)
    held = was or page()
    good = Check(NIGHT - DAY, Evidence(url or "", (attempt(200),), size=12_000), held) if known or was else None
    return Case(url, Check(NIGHT, evidence, body), NIGHT, POLICY, wordings=wordings, last_good=good, approved=approved)


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
