"""One item with everything that its screen needs.

Never writes, and never offers what the evidence does not allow.
"""

from dataclasses import replace
from datetime import datetime
from typing import Final

from curator import store as keep
from curator.decisions import _screens as screens
from curator.decisions import _story as story
from curator.decisions._primary import INCIDENT_ACTIONS, WAIVER_ACTIONS, actions_of, primary
from curator.decisions.facts import OpenItem, Proposal
from curator.decisions.telling import tell
from curator.decisions.values import Action
from curator.decisions.words import Say
from curator.judge import ruling as fold
from curator.model import NOTE_WORDS, Cause, Ruling, State, Suggestion, SuggestionKind
from curator.store import Claim, Dossier, Key, LaneName, LogLine, LogView, Standpoint, Store, Subject

DECISIONS: Final = 20
NIGHTS: Final = 30
MEMBERS: Final = 50
MENTIONS: Final = 50


def item(store: Store, key: Key, *, at: datetime, by: str | None = None) -> OpenItem | None:
    """Everything that the screen of an item needs, all of one moment; None when there is no such item.

    Args:
        at: now, aware UTC; rulings and claims hold or do not hold at this time.
        by: the editor who looks; somebody else's claim is told.
    """
    with store.reading():
        if key.subject is Subject.INCIDENT:
            return _incident(store, key, at=at, by=by)
        if key.subject is Subject.SECTION:
            return _section(store, key, at=at, by=by)
        if key.subject is Subject.PAIR:
            return _pair(store, key, at=at, by=by)
        number = keep.resource_of_mention(store, key.number) if key.subject is Subject.MENTION else key.number
        return None if number is None else _resource(store, key, number, at=at, by=by)


def _resource(store: Store, key: Key, number: int, *, at: datetime, by: str | None) -> OpenItem | None:
    known = keep.dossier(store, number)
    point = keep.standpoints(store, [number]).get(number)
    if known is None or point is None:
        return None
    lane = keep.lane_of(store, number, now=at)
    decided = keep.decision_log(store, LogView(key=Key.resource(number)), limit=DECISIONS)
    nights = tuple(story.night(look) for look in keep.look_facts(store, number, limit=NIGHTS))
    proposals = screens.proposals_of(store, point)
    mentions = screens.mention_facts(store, [number, *point.is_replacement_of], limit=MENTIONS)
    was, now = screens.was_and_now(known, mentions)
    holds = fold.holds(point.ruling, fingerprint=point.fingerprint, now=at)
    shown = _bare(
        key,
        lane,
        point.title,
        summary=point.summary,
        language=point.language,
        url=point.url,
        host=known.host,
        fingerprint=point.fingerprint,
        decision=point.decision_id,
        ruling=point.ruling,
        story=tuple(story.of_resource(known, point, nights, ruled=_ruled(decided), holds=holds)),
        mentions=mentions,
        nights=nights,
        was=was,
        now=now,
        proposals=proposals,
        primary=primary(lane, point, proposals, is_open=lane is not None),
        actions=actions_of(point, proposals, is_open=lane is not None),
        decisions=decided,
        successor=screens.successor_of(store, point),
        predecessors=screens.members_of(store, point.is_replacement_of[:MEMBERS]),
        open_on_host=_open_on_host(store, known, at=at),
        ask=keep.last_ask(store, number),
        claim=_claim(store, key, at=at, by=by),
    )
    return _known(shown, known)


def _known(shown: OpenItem, known: Dossier) -> OpenItem:
    """The item with what is thought of it, and on what evidence."""
    verdict = known.verdict
    return replace(
        shown,
        state=verdict.state if verdict else None,
        cause=verdict.cause if verdict else None,
        because=verdict.because if verdict else None,
        since=verdict.since if verdict else None,
        confidence=verdict.confidence if verdict else None,
        flapping=verdict.flapping if verdict else False,
        checked_at=known.checked_at,
        next_check_at=known.next_check_at,
        mention_count=known.mention_count,
        details=screens.details_of(known),
        notes=tuple(NOTE_WORDS[note] for note in known.notes),
        pages_on_host=known.live_on_host,
        archive_url=screens.archive_of(known),
    )


def _open_on_host(store: Store, known: Dossier, *, at: datetime) -> int:
    return 0 if known.host is None else keep.open_on_host(store, known.host, now=at)


def _ruled(decided: tuple[LogLine, ...]) -> LogLine | None:
    """The newest line that said what stands."""
    return next((line for line in decided if any(change.field == "standing" for change in line.changes)), None)


def _claim(store: Store, key: Key, *, at: datetime, by: str | None) -> Claim | None:
    found = next(iter(keep.claims(store, [key], at=at)), None)
    return None if found is None or found.by == by else found


def _incident(store: Store, key: Key, *, at: datetime, by: str | None) -> OpenItem | None:
    trouble = keep.incident_line(store, key.number)
    if trouble is None:
        return None
    numbers = keep.incident_members(store, key.number, now=at, limit=5_000)
    members = screens.members_of(store, numbers[:MEMBERS])
    is_dead = any(member.state is State.DEAD for member in members)
    lane = (LaneName.BROKEN if is_dead else LaneName.FAILING) if numbers else None
    decided = keep.decision_log(store, LogView(key=key), limit=DECISIONS)
    first = None if not numbers else keep.dossier(store, numbers[0])
    looks = () if first is None else keep.look_facts(store, first.id, limit=NIGHTS)
    return _bare(
        key,
        lane,
        trouble.host,
        host=trouble.host,
        url=f"https://{trouble.host}/",
        state=State.DEAD if is_dead else State.FAILING,
        cause=Cause(trouble.cause),
        because=trouble.because,
        since=trouble.opened_at,
        decision=keep.last_decision(store),
        story=tuple(story.of_incident(trouble)),
        mentions=screens.mention_facts(store, numbers[:MEMBERS], limit=MENTIONS),
        mention_count=trouble.mentions,
        nights=tuple(story.night(look) for look in looks),
        details=None if first is None else screens.details_of(first),
        primary=Action.CONFIRM if is_dead else Action.RECHECK,
        actions=INCIDENT_ACTIONS if is_dead or numbers else (Action.NOTE,),
        decisions=decided,
        members=members,
        member_count=len(numbers),
        open_on_host=keep.open_on_host(store, trouble.host, now=at),
        claim=_claim(store, key, at=at, by=by),
    )


def _section(store: Store, key: Key, *, at: datetime, by: str | None) -> OpenItem | None:
    section = keep.section_line(store, key.number)
    if section is None:
        return None
    ruling = keep.waivers(store, [str(key)]).get(str(key), Ruling())
    is_open = not section.is_gone and not section.mentions and not fold.holds(ruling, fingerprint="", now=at)
    decided = keep.decision_log(store, LogView(key=key), limit=DECISIONS)
    return _bare(
        key,
        LaneName.EMPTY if is_open else None,
        (section.headings or (section.document,))[-1],
        summary=" › ".join((section.document, *section.headings)),
        language=section.language,
        url=section.document_url,
        decision=decided[0].id if decided else 0,
        ruling=ruling,
        story=tuple(story.of_section(section)),
        primary=Action.FINE if is_open else Action.RESTORE if ruling.standing else Action.NOTE,
        actions=(*WAIVER_ACTIONS, *((Action.RESTORE,) if ruling.standing else ())),
        decisions=decided,
        claim=_claim(store, key, at=at, by=by),
    )


def _pair(store: Store, key: Key, *, at: datetime, by: str | None) -> OpenItem | None:
    pair = None if key.other is None else keep.pair_of(store, key.number, key.other)
    points = {} if pair is None else keep.standpoints(store, (pair.keep, pair.go))
    if pair is None or len(points) != 2:
        return None
    stays, goes = points[pair.keep], points[pair.go]
    ruling = keep.waivers(store, [str(key)]).get(str(key), Ruling())
    is_open = not fold.holds(ruling, fingerprint="", now=at) and not _is_settled(stays) and not _is_settled(goes)
    decided = keep.decision_log(store, LogView(key=key), limit=DECISIONS)
    merge = Suggestion(SuggestionKind.MERGE, goes.url, stays.url, pair.because, pair.confidence)
    return _bare(
        key,
        LaneName.DUPLICATES if is_open else None,
        stays.title,
        summary=stays.summary,
        language=stays.language,
        url=stays.url,
        state=stays.state,
        cause=stays.cause,
        because=pair.because,
        confidence=pair.confidence,
        decision=decided[0].id if decided else 0,
        ruling=ruling,
        story=(tell(Say.PAIR),),
        mentions=screens.mention_facts(store, (pair.keep, pair.go), limit=MENTIONS),
        mention_count=stays.mentions + goes.mentions,
        proposals=(Proposal(None, merge, stays.url, Key.resource(stays.id)),),
        primary=_pair_primary(ruling, is_open=is_open),
        actions=((Action.ACCEPT,) if is_open else ()) + WAIVER_ACTIONS + ((Action.RESTORE,) if ruling.standing else ()),
        decisions=decided,
        members=(screens.member_of(stays), screens.member_of(goes)),
        member_count=2,
        claim=_claim(store, key, at=at, by=by),
    )


def _pair_primary(ruling: Ruling, *, is_open: bool) -> Action:
    if is_open:
        return Action.ACCEPT
    return Action.RESTORE if ruling.standing else Action.NOTE


def _is_settled(point: Standpoint) -> bool:
    return point.ruling.standing is not None and point.ruling.standing.value in ("retired", "replaced")


def _bare(key: Key, lane: LaneName | None, title: str, **more: object) -> OpenItem:
    """An item that is no resource: what is not said is empty."""
    nothing: dict[str, object] = dict.fromkeys(
        ("summary", "language", "url", "host", "state", "cause", "because", "since", "checked_at", "next_check_at"),
    )
    nothing |= dict.fromkeys(("confidence", "was", "now", "details"))
    nothing |= {"flapping": False, "fingerprint": "", "decision": 0, "ruling": Ruling(), "mention_count": 0}
    nothing |= dict.fromkeys(("story", "mentions", "nights", "proposals", "decisions"), ())
    return OpenItem(key=key, lane=lane, is_open=lane is not None, title=title, **{**nothing, **more})  # type: ignore[arg-type]
