"""What happened to an item, in sentences that an editor can check.

Never guesses: a sentence is told only when the looks, the site or the log say so.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from curator.decisions.facts import NightFact, NightMark
from curator.decisions.telling import Told, tell
from curator.decisions.words import Say
from curator.model import CAUSE_WORDS, Failure, Ruling, Standing, State
from curator.store import Dossier, IncidentLine, LogLine, LookFact, SectionLine, Standpoint

BAD: Final = frozenset({State.DEAD, State.FAILING})

_DOUBTS: Final = frozenset({401, 402, 403, 407, 423, 429, 451, 503, 999})
_OURS: Final = frozenset({Failure.OWN_NETWORK, Failure.RATE_LIMITED, Failure.ROBOTS})

_RULED: Final = {
    Standing.FINE: Say.RULED_FINE,
    Standing.CONFIRMED: Say.RULED_CONFIRMED,
    Standing.SNOOZED: Say.RULED_SNOOZED,
    Standing.RETIRED: Say.RULED_RETIRED,
}


def night(look: LookFact) -> NightFact:
    """What one look came to, as far as its evidence and the verdict after it say."""
    return NightFact(look.at, _mark(look), look.status, look.failure.value if look.failure else None, look.took_ms)


def _mark(look: LookFact) -> NightMark:
    if not look.counts:
        return NightMark.VOID
    if look.failure in _OURS or look.state in (State.UNSURE, None):
        return NightMark.UNSURE
    if look.state not in BAD:
        return NightMark.UNSURE if look.failure is not None else NightMark.OK
    return NightMark.UNSURE if look.status in _DOUBTS and look.failure is None else NightMark.FAILED


def of_resource(
    known: Dossier, point: Standpoint, nights: Sequence[NightFact], *, ruled: LogLine | None, holds: bool
) -> Iterator[Told]:
    """The story of a resource: what its last looks were, its site, where it stands, what editors said."""
    yield from _looks(known, nights)
    if point.state is State.MOVED and point.moved_to is not None:
        yield tell(Say.LEADS_TO, url=point.moved_to)
    if known.verdict is not None and known.verdict.flapping:
        yield tell(Say.FLAPPING)
    elif point.state is State.FAILING:
        yield tell(Say.STRIKE)
    if point.state in BAD:
        yield from _site(known)
    yield from _places(known, point)
    if ruled is not None:
        yield from _ruled(point.ruling, ruled, holds=holds)


def of_incident(trouble: IncidentLine) -> Iterator[Told]:
    yield tell(Say.SITE_TROUBLE, resources=trouble.resources, mentions=trouble.mentions)
    if trouble.closed_at is not None:
        yield tell(Say.SITE_OVER, at=trouble.closed_at)


def of_section(section: SectionLine) -> Iterator[Told]:
    if section.is_gone:
        yield tell(Say.SECTION_GONE)
    elif section.mentions:
        yield tell(Say.SECTION_FILLED, count=section.mentions)
    else:
        yield tell(Say.SECTION_EMPTY)


def _looks(known: Dossier, nights: Sequence[NightFact]) -> Iterator[Told]:
    verdict = known.verdict
    if verdict is None:
        yield tell(Say.NEVER_LOOKED)
        yield tell(Say.FIRST_SEEN, at=known.seen_at)
        return
    if verdict.state in BAD:
        counted = [look for look in nights if look.mark is not NightMark.VOID]
        failed = list(takewhile(lambda look: look.mark is not NightMark.OK, counted))
        days = len({look.at.date() for look in failed if look.mark is NightMark.FAILED})
        what = _what(known)
        yield tell(Say.LOOKED_MORE, what=what, count=days) if days > 1 else tell(Say.LOOKED_ONCE, what=what)
        if known.good_at is None:
            yield tell(Say.NEVER_GOOD, at=known.seen_at)
        else:
            yield tell(Say.LAST_GOOD, at=known.good_at)
    elif verdict.state is State.LIVE:
        yield tell(Say.WORKS)
        yield tell(Say.FIRST_SEEN, at=known.seen_at)
    elif known.good_at is not None and verdict.state is State.UNSURE:
        yield tell(Say.LAST_GOOD, at=known.good_at)


def _what(known: Dossier) -> str:
    """`Not found (404)`."""
    words = CAUSE_WORDS[known.verdict.cause] if known.verdict else ""
    status = known.check.evidence.status if known.check else None
    return words if status is None or status == 200 else f"{words} ({status})"


def _site(known: Dossier) -> Iterator[Told]:
    if known.live_on_host > 1:
        yield tell(Say.OTHERS, count=known.live_on_host)
    elif known.live_on_host == 1:
        yield tell(Say.OTHER_ONE)
    elif known.known_on_host > 1:
        yield tell(Say.OTHERS_NONE, count=known.known_on_host)


def _places(known: Dossier, point: Standpoint) -> Iterator[Told]:
    others = len(point.is_replacement_of)
    if others == 1:
        yield tell(Say.STANDS_FOR_ONE)
    elif others:
        yield tell(Say.STANDS_FOR, count=others)
    elif not known.mention_count:
        yield tell(Say.NOWHERE)


def _ruled(ruling: Ruling, line: LogLine, *, holds: bool) -> Iterator[Told]:
    """What the standing word is, by whom and since when."""
    if ruling.standing is Standing.REPLACED:
        yield tell(Say.CORRECTED, at=line.at, url=ruling.successor or "")
    elif ruling.standing is not None:
        yield tell(_RULED[ruling.standing], by=line.by, at=line.at)
        if not holds:
            yield tell(Say.RULED_ENDED)
