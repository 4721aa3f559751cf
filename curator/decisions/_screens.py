"""The parts of an item's screen: mentions, pages, raw evidence, proposals, and what hangs on it.

Never judges and never shortens what an editor must be able to check, but for the bounds that are said.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from curator import store as keep
from curator.decisions.acts import is_replacing
from curator.decisions.facts import (
    AttemptFact,
    Details,
    HopFact,
    Member,
    MentionFact,
    PageFact,
    Proposal,
    Version,
)
from curator.model import Cause, Evidence, Found, Page
from curator.store import Dossier, Key, Standpoint, Store

MAX_TEXT: Final = 4_000


def mention_facts(store: Store, resource_ids: Sequence[int], *, limit: int) -> tuple[MentionFact, ...]:
    """Where these resources are mentioned now, the main mentions first."""
    return tuple(
        MentionFact(
            id=line.id,
            document_id=line.document_id,
            document=line.document,
            document_url=line.document_url,
            section_id=line.section_id,
            headings=line.headings,
            text=line.text,
            annotation=line.annotation,
            url_written=line.url_written,
            place=line.place,
            portal=line.portal,
            language=line.language,
        )
        for line in keep.mention_lines(store, resource_ids, limit=limit)
    )


def was_and_now(known: Dossier, mentions: Sequence[MentionFact] = ()) -> tuple[PageFact | None, PageFact | None]:
    """The page as it was approved or seen well, and as the newest look found it.

    Of one that changed, it is the page that the rule held it against: as approved, else as first seen well. One that
    was never seen well is held against the words under which it is listed.
    """
    is_changed = known.verdict is not None and known.verdict.cause is Cause.CHANGED
    versions = [
        (Version.APPROVED, known.approved, None),
        (Version.FIRST_GOOD, known.first_good if is_changed else None, known.first_good_at),
        (Version.LAST_GOOD, known.good, known.good_at),
    ]
    was = next((_page_fact(page, which, at=at) for which, page, at in versions if page is not None), None)
    if was is None and is_changed and mentions:
        listed = mentions[0]
        was = PageFact(Version.LISTED, None, listed.text, None, listed.annotation or "", listed.language)
    today = known.check
    now = None if today is None or today.page is None else _page_fact(today.page, Version.TODAY, at=today.at)
    return was, now


def _page_fact(page: Page, which: Version, *, at: datetime | None) -> PageFact:
    words, signals = page.words, page.signals
    return PageFact(
        which=which,
        at=at,
        title=_value(words.title) or signals.title or None,
        summary=_value(words.summary),
        text=signals.main_text[:MAX_TEXT],
        language=_value(words.language),
    )


def _value(found: Found | None) -> str | None:
    return None if found is None else found.value


def details_of(known: Dossier) -> Details | None:
    """The raw evidence of the newest look that counts; None before the first one."""
    if known.check is None:
        return None
    evidence = known.check.evidence
    return Details(
        at=known.check.at,
        took_ms=known.check.took_ms,
        rule=known.verdict.rule if known.verdict else None,
        final_url=evidence.final_url,
        content_type=evidence.content_type,
        size=evidence.size,
        attempts=_attempts(evidence),
    )


def _attempts(evidence: Evidence) -> tuple[AttemptFact, ...]:
    return tuple(
        AttemptFact(
            agent=attempt.agent.value,
            hops=tuple(HopFact(hop.url, hop.status, hop.headers) for hop in attempt.hops),
            failure=attempt.failure.value if attempt.failure else None,
            detail=attempt.detail,
            at_url=attempt.at_url,
        )
        for attempt in evidence.attempts
    )


def proposals_of(store: Store, point: Standpoint) -> tuple[Proposal, ...]:
    """What is proposed for a resource now, the surest first."""
    found = keep.open_suggestions(store, point.id)
    opened = [made.after for _, made in found if made.after and is_replacing(made)]
    there = keep.resources_at(store, opened)
    proposals = []
    for number, made in found:
        opens = made.after if is_replacing(made) else None
        other = there.get(opens) if opens else None
        exists = Key.resource(other[0]) if other and other[1] and other[0] != point.id else None
        proposals.append(Proposal(number, made, opens, exists))
    return tuple(proposals)


def members_of(store: Store, resource_ids: Sequence[int]) -> tuple[Member, ...]:
    """These resources in short, in the order given; those that do not exist are left out."""
    found = keep.standpoints(store, resource_ids)
    return tuple(member_of(found[number]) for number in resource_ids if number in found)


def member_of(point: Standpoint) -> Member:
    return Member(Key.resource(point.id), point.title, point.url, point.state, point.mentions)


def successor_of(store: Store, point: Standpoint) -> Member | None:
    """What is used in the place of a resource; None when nothing is."""
    if point.ruling.successor is None:
        return None
    number = keep.find_resource(store, point.ruling.successor)
    return next(iter(members_of(store, [] if number is None else [number])), None)


def archive_of(known: Dossier) -> str | None:
    """Where an archived copy would be: of the day of the last good look, if there was one.

    Source: Internet Archive, Wayback Machine, replay URLs: a timestamp of any length leads to the nearest copy.
    """
    if known.url is None or not known.url.startswith(("http://", "https://")):
        return None
    day = f"{known.good_at:%Y%m%d}" if known.good_at is not None else "*"
    return f"https://web.archive.org/web/{day}/{known.url}"
