"""Quiet remarks on a check, which stand beside the finding and never change it.

Never an alarm: a note has its sentence in the model's table and no state.
"""

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final

from curator.judge import _dates, language
from curator.judge.rules import _page
from curator.model import Agent, Case, Evidence, Finding, Note, Page, State

CERTIFICATE_DAYS: Final = 14


def of(case: Case, finding: Finding) -> tuple[Note, ...]:
    """The notes that the evidence gives rise to, each at most once, in the order of the model's enum.

    All of them speak of a page that was really there, so there are none for other findings.
    """
    if finding.state not in (State.LIVE, State.MOVED):
        return ()
    page, evidence = case.check.page, case.check.evidence
    named = {wording.fragment for wording in case.wordings if wording.fragment}
    missing = set(page.signals.missing_fragments) if page is not None else set()
    is_second = len(evidence.attempts) > 1 and evidence.last.agent is Agent.COMPATIBLE
    found = {
        Note.CERT_EXPIRING: _expires_soon(evidence, case.check.at),
        Note.FRAGMENT_MISSING: bool(missing & named if named else missing),
        Note.SECOND_AGENT: is_second and any(attempt.agent is Agent.OWN for attempt in evidence.attempts[:-1]),
        Note.TRUNCATED: evidence.truncated,
        Note.STALE: page is not None and is_stale(case, page),
    }
    return tuple(note for note in Note if found.get(note, False))


def is_stale(case: Case, page: Page) -> bool:
    """True when the page says that nobody looks after it, or that it was changed last so long ago as the policy says.

    Only a stated date of change counts, in the page or as Last-Modified. A page with a date of issue is a news item, an
    essay, a paper: those are of their day and do not age; what was meant to be kept up does.
    """
    lines = (*_page.heads(page), *_page.first_lines(page))
    if any(language.STALE.leftover(line) == 0 for line in lines):
        return True
    if page.words.published is not None or _is_a_dated_kind(page):
        return False
    changed_at = _changed_at(case, page)
    return changed_at is not None and case.now - changed_at > timedelta(days=case.policy.stale_after_days)


def _is_a_dated_kind(page: Page) -> bool:
    kind = page.words.kind.value.casefold() if page.words.kind else ""
    return any(
        word in kind for word in ("article", "news", "blog", "posting", "image", "video", "audio", "application")
    )


def _expires_soon(evidence: Evidence, at: datetime) -> bool:
    until = evidence.hops[-1].certificate_until if evidence.hops else None
    return until is not None and timedelta() <= until - at <= timedelta(days=CERTIFICATE_DAYS)


def _changed_at(case: Case, page: Page) -> datetime | None:
    """The newest of the dates that page and server state; one in the future states nothing."""
    stated = _dates.first_date(page.words.modified.value) if page.words.modified else None
    times = [datetime(stated.year, stated.month, stated.day, tzinfo=UTC)] if stated else []
    hop = case.check.evidence.hops[-1] if case.check.evidence.hops else None
    if hop is not None and (sent := _http_date(hop.header("last-modified") or "")):
        times.append(sent)
    newest = max(times, default=None)
    return newest if newest is not None and newest <= case.now else None


def _http_date(text: str) -> datetime | None:
    """RFC 9110, 5.6.7; None for anything else."""
    try:
        at = parsedate_to_datetime(text[:64]) if text else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return at if at is None or at.tzinfo else at.replace(tzinfo=UTC)
