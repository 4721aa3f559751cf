"""Plans: what an order would do to each item, worked out within the transaction that may carry it out.

Never writes: a preview makes the same plan and shows it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from curator import store as keep
from curator.decisions._targets import targets
from curator.decisions.acts import ACTIONS, FOLLOWED, MAX_BATCH, Known, No, Said, cleaned, said, target_of
from curator.decisions.telling import tell
from curator.decisions.values import Action, Batch, Order, OutcomeKind, Skipped, Target
from curator.decisions.words import Say
from curator.judge import ruling as fold
from curator.model import Ruling, Standing, Suggestion, SuggestionKind
from curator.store import Act, Key, Move, Standpoint, Store, Subject

UNGUARDED: Final = frozenset({Action.NOTE, Action.RECHECK})
"""What may be done to an item that has changed meanwhile: it overwrites nothing."""

WAIVABLE: Final = frozenset({Action.FINE, Action.FINE_UNTIL, Action.SNOOZE, Action.RESTORE, Action.NOTE})
"""What can be done to an item that is no resource."""


@dataclass(frozen=True, slots=True)
class Aim:
    """One resource to act on, and the item by which it was named. `as_of`: decisions after that number are news."""

    resource_id: int
    target: Target
    incident_id: int | None = None
    mention_id: int | None = None
    as_of: int | None = None
    merge: Suggestion | None = None


@dataclass(slots=True)
class Plan:
    """What is to be written, and what is left as it is. `no` is why the first item was left."""

    acts: list[Act] = field(default_factory=list)
    rulings: dict[int, Ruling] = field(default_factory=dict)
    waivers: dict[str, Ruling] = field(default_factory=dict)
    addresses: list[str] = field(default_factory=list)
    asks: list[int] = field(default_factory=list)
    keys: list[Key] = field(default_factory=list)
    points: dict[int, Standpoint] = field(default_factory=dict)
    skipped: list[Skipped] = field(default_factory=list)
    no: No | None = None
    count: int = 0

    def skip(self, key: Key, title: str, no: No) -> None:
        self.skipped.append(Skipped(key, title, no.told))
        self.no = self.no or no


def plan(store: Store, what: Target | Batch, order: Order, *, at: datetime) -> Plan:
    """What the order would do now. A batch names its items by what is open now."""
    named, as_of = ((what,), None) if isinstance(what, Target) else (targets(store, what, now=at), what.as_of)
    made = Plan()
    aims: dict[int, Aim] = {}
    for target in named:
        if _is_waived(target.key, order):
            _waive(store, target, order, made, as_of=as_of)
            continue
        found = _aims(store, target, order, as_of=as_of, at=at)
        if isinstance(found, No):
            made.skip(target.key, str(target.key), found)
            continue
        aims.update((aim.resource_id, aim) for aim in found if aim.resource_id not in aims)
    if aims:
        _plan_resources(store, tuple(aims.values()), order, made, at=at)
    return made


def plan_moves(store: Store, moves: Sequence[Move], *, at: datetime) -> Plan:
    """What it would do to accept these moves, merging where the catalogue has the address already."""
    aims = [
        Aim(
            move.resource_id,
            Target(Key.resource(move.resource_id)),
            merge=Suggestion(SuggestionKind.REPLACE, move.before, move.after, "", move.confidence),
        )
        for move in moves
    ]
    made = Plan()
    if aims:
        _plan_resources(store, aims, Order(Action.ACCEPT), made, at=at)
    return made


def _is_waived(key: Key, order: Order) -> bool:
    if key.subject is Subject.SECTION:
        return True
    return key.subject is Subject.PAIR and order.action is not Action.ACCEPT


def _aims(store: Store, target: Target, order: Order, *, as_of: int | None, at: datetime) -> Sequence[Aim] | No:
    """The resources that a target means, or why it means none."""
    key = target.key
    missing = No(tell(Say.NO_ITEM), OutcomeKind.MISSING)
    if key.subject is Subject.RESOURCE:
        return (Aim(key.number, target, as_of=as_of),)
    if key.subject is Subject.MENTION:
        number = keep.resource_of_mention(store, key.number)
        return missing if number is None else (Aim(number, target, mention_id=key.number, as_of=as_of),)
    if key.subject is Subject.PAIR:
        return _merged(store, target, as_of=as_of)
    if order.action in (Action.ACCEPT, Action.REPLACE, Action.RETITLE):
        return No(tell(Say.NOT_SINGLE))
    members = keep.incident_members(store, key.number, now=at, limit=MAX_BATCH + 1)
    seen = as_of if target.decision is None else target.decision
    bare = Target(key)
    return tuple(Aim(number, bare, incident_id=key.number, as_of=seen) for number in members) or missing


def _merged(store: Store, target: Target, *, as_of: int | None) -> Sequence[Aim] | No:
    """The one of a pair that goes, with the other one as its replacement."""
    key = target.key
    pair = None if key.other is None else keep.pair_of(store, key.number, key.other)
    points = {} if pair is None else keep.standpoints(store, (pair.keep, pair.go))
    if pair is None or len(points) != 2:
        return No(tell(Say.NO_PAIR), OutcomeKind.STALE)
    stale = _decided_since(store, target, as_of=as_of)
    if stale is not None:
        return stale
    merge = Suggestion(SuggestionKind.MERGE, points[pair.go].url, points[pair.keep].url, pair.because, pair.confidence)
    return (Aim(pair.go, Target(key), as_of=as_of, merge=merge),)


def _plan_resources(store: Store, aims: Sequence[Aim], order: Order, made: Plan, *, at: datetime) -> None:
    made.points = keep.standpoints(store, [aim.resource_id for aim in aims])
    points = {
        aim.resource_id: point
        for aim in aims
        for point in (_with_suggestion(store, made.points.get(aim.resource_id), aim, order),)
        if point is not None
    }
    known = _known(store, tuple(points.values()), order, at=at)
    behind = _followers(store, tuple(points.values()), order)
    for aim in aims:
        point = points.get(aim.resource_id)
        if point is None:
            made.skip(aim.target.key, str(aim.target.key), No(tell(Say.NO_ITEM), OutcomeKind.MISSING))
            continue
        mine = replace(order, merges=True) if aim.merge is not None else order
        after = _stale(store, aim, point, order) or said(point, mine, known)
        if isinstance(after, No):
            key = aim.target.key if aim.incident_id is None else Key.resource(point.id)
            made.skip(key, point.title, after)
            continue
        _add(made, aim, point, after, order=order)
        for number in point.is_replacement_of:
            if number in behind and number not in made.rulings:
                _follow(made, aim, behind[number], after, order=order, known=known)


def _add(made: Plan, aim: Aim, point: Standpoint, after: Ruling, *, order: Order) -> None:
    changes = fold.changes(point.ruling, after)
    is_accepted = order.action is Action.ACCEPT and aim.merge is None
    made.acts.append(
        Act(
            key=aim.target.key,
            action=order.action.value,
            changes=changes,
            resource_id=point.id,
            mention_id=aim.mention_id,
            incident_id=aim.incident_id,
            suggestion_id=point.suggestion_id if is_accepted else None,
            until=after.until if changes else None,
            fingerprint=point.fingerprint or None,
            note=_note(order),
        )
    )
    made.count += 1
    made.keys.append(aim.target.key)
    if changes:
        made.rulings[point.id] = after
    if after.successor is not None and after.successor != point.ruling.successor:
        made.addresses.append(after.successor)
    if order.action is Action.RECHECK:
        made.asks.append(point.id)


def _follow(made: Plan, aim: Aim, point: Standpoint, leader: Ruling, *, order: Order, known: Known) -> None:
    """Does the same to an address in whose place the leader stands."""
    after: Said
    if leader.standing is Standing.REPLACED:
        after = fold.standing(point.ruling, Standing.REPLACED, successor=leader.successor)
    else:
        after = ACTIONS[order.action](point, order, known)
    if isinstance(after, No) or after == point.ruling:
        return
    changes = fold.changes(point.ruling, after)
    made.acts.append(Act(aim.target.key, order.action.value, changes, resource_id=point.id, note=_note(order)))
    made.rulings[point.id] = after


def _with_suggestion(store: Store, point: Standpoint | None, aim: Aim, order: Order) -> Standpoint | None:
    """The standpoint with the suggestion that was shown in the place of the best one."""
    if point is None or order.action is not Action.ACCEPT:
        return point
    if aim.merge is not None:
        return replace(point, suggestion=aim.merge, suggestion_id=None)
    if order.suggestion is None or order.suggestion == point.suggestion_id:
        return point
    others = dict(keep.open_suggestions(store, point.id, limit=50))
    return replace(point, suggestion=others.get(order.suggestion), suggestion_id=order.suggestion)


def _known(store: Store, points: Iterable[Standpoint], order: Order, *, at: datetime) -> Known:
    """What stands at the addresses that the order would put in."""
    wanted = {address for point in points for address in (target_of(point, order),) if address is not None}
    there = keep.resources_at(store, sorted(wanted))
    standing = keep.standpoints(store, [number for number, _ in there.values()])
    return Known(at, {address: standing.get(there[address][0]) if address in there else None for address in wanted})


def _followers(store: Store, points: Iterable[Standpoint], order: Order) -> Mapping[int, Standpoint]:
    if order.action not in FOLLOWED:
        return {}
    numbers = {number for point in points for number in point.is_replacement_of}
    return keep.standpoints(store, sorted(numbers))


def _stale(store: Store, aim: Aim, point: Standpoint, order: Order) -> No | None:
    """What the editor has not seen: other evidence, or a later decision."""
    target = aim.target
    if order.action in UNGUARDED:
        return None
    if target.fingerprint is not None and target.fingerprint != point.fingerprint:
        return No(tell(Say.STALE_EVIDENCE), OutcomeKind.STALE)
    is_other = target.decision is not None and target.decision != point.decision_id
    if is_other or (aim.as_of is not None and point.decision_id > aim.as_of):
        return _decided(store, point.decision_id)
    return None


def _decided_since(store: Store, target: Target, *, as_of: int | None) -> No | None:
    """A later decision on an item that is no resource."""
    newest = keep.decision_log(store, keep.LogView(key=target.key), limit=1)
    number = newest[0].id if newest else 0
    is_other = target.decision is not None and target.decision != number
    return _decided(store, number) if is_other or (as_of is not None and number > as_of) else None


def _decided(store: Store, number: int) -> No:
    found = keep.decisions_by_number(store, [number])
    if not found:
        return No(tell(Say.STALE_EVIDENCE), OutcomeKind.STALE)
    return No(tell(Say.STALE_DECISION, by=found[0].by, at=found[0].at), OutcomeKind.STALE)


def _waive(store: Store, target: Target, order: Order, made: Plan, *, as_of: int | None) -> None:
    """What is said of a section or a pair: a waiver in the place of a ruling."""
    key = target.key
    title = _title(store, key)
    if title is None:
        made.skip(key, str(key), No(tell(Say.NO_ITEM), OutcomeKind.MISSING))
        return
    if order.action not in WAIVABLE:
        sentence = Say.NOT_FOR_HEADING if key.subject is Subject.SECTION else Say.NOT_FOR_PAIR
        made.skip(key, title, No(tell(sentence)))
        return
    stale = None if order.action in UNGUARDED else _decided_since(store, target, as_of=as_of)
    before = keep.waivers(store, [str(key)]).get(str(key), Ruling())
    after = stale or _waived(before, order)
    if isinstance(after, No):
        made.skip(key, title, after)
        return
    changes = fold.changes(before, after)
    section = key.number if key.subject is Subject.SECTION else None
    made.acts.append(Act(key, order.action.value, changes, section_id=section, until=after.until, note=_note(order)))
    made.count += 1
    made.keys.append(key)
    if changes:
        made.waivers[str(key)] = after


def _waived(before: Ruling, order: Order) -> Said:
    if order.action is Action.NOTE:
        return before
    if order.action is Action.RESTORE:
        return Ruling() if before.standing else No(tell(Say.NOTHING_SAID))
    after = Ruling(
        standing=Standing.SNOOZED if order.action is Action.SNOOZE else Standing.FINE,
        until=None if order.action is Action.FINE else order.until,
    )
    return No(tell(Say.IS_SO)) if after == before else after


def _title(store: Store, key: Key) -> str | None:
    if key.subject is Subject.SECTION:
        section = keep.section_line(store, key.number)
        return None if section is None or section.is_gone else (section.headings or (section.document,))[-1]
    pair = None if key.other is None else keep.pair_of(store, key.number, key.other)
    return None if pair is None else str(key)


def _note(order: Order) -> str | None:
    return cleaned(order.note or "") or None
