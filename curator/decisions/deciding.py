"""Decides: an order on one item or many becomes rows of the log and rulings, all in one transaction or not at all.

Never overwrites what an editor has not seen: an item that was decided or judged otherwise since is left and told.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from curator import store as keep
from curator.decisions import _plans as plans
from curator.decisions._plans import Plan
from curator.decisions.acts import MAX_BATCH, MAX_EDITOR_BATCH, fault_of, may
from curator.decisions.telling import Told, tell
from curator.decisions.values import Action, Actor, Batch, Order, Outcome, OutcomeKind, Target
from curator.decisions.words import Say
from curator.store import EditorRole, Key, Move, Store

SAMPLE: Final = 20
"""Skipped items that are named one by one."""

_DONE: Final = {
    Action.ACCEPT: Say.DONE_ACCEPT,
    Action.REPLACE: Say.DONE_REPLACE,
    Action.RETITLE: Say.DONE_RETITLE,
    Action.CONFIRM: Say.DONE_CONFIRM,
    Action.FINE: Say.DONE_FINE,
    Action.FINE_UNTIL: Say.DONE_FINE_UNTIL,
    Action.SNOOZE: Say.DONE_SNOOZE,
    Action.RETIRE: Say.DONE_RETIRE,
    Action.RESTORE: Say.DONE_RESTORE,
    Action.RECHECK: Say.DONE_RECHECK,
    Action.NOTE: Say.DONE_NOTE,
    Action.APPROVE: Say.DONE_APPROVE,
}


def decide(store: Store, what: Target | Batch, order: Order, *, by: Actor, at: datetime) -> Outcome:
    """Does one thing to one item or to many.

    Args:
        what: one item with what the editor saw of it, or a batch. An incident is one item: what is done to it is done
            to each of its resources that is still open.
        by: who, with the role read for this request.
        at: now, aware UTC.

    Returns:
        Done, or why not; every act is a row of the log, and all of them share `batch`, by which they are undone.

    Raises:
        StoreError: the database is locked, full or damaged; nothing of the order was done.
    """
    if not may(by, order.action):
        return Outcome(OutcomeKind.REFUSED, tell(Say.READERS_LOOK))
    fault = fault_of(order, now=at)
    if fault is not None:
        return Outcome(fault.kind, fault.told)
    with store.transaction():
        plan = plans.plan(store, what, order, at=at)
        if refused := refusal(plan, by):
            return Outcome(OutcomeKind.REFUSED, refused)
        if not plan.acts:
            return _nothing(plan, is_batch=isinstance(what, Batch))
        return _carry_out(store, plan, order, by=by, at=at)


def recheck(store: Store, key: Key, *, by: Actor, at: datetime) -> Outcome:
    """Asks for a look at an item now; the checker beside the server answers, else the next run does."""
    return decide(store, Target(key), Order(Action.RECHECK), by=by, at=at)


def carry_out_moves(store: Store, moves: Sequence[Move], *, by: Actor, at: datetime) -> Outcome:
    """Accepts moves as one batch, for rules; those that cannot be are left as they are."""
    with store.transaction():
        plan = plans.plan_moves(store, moves, at=at)
        if not plan.acts:
            return _nothing(plan, is_batch=True)
        return _carry_out(store, plan, Order(Action.ACCEPT), by=by, at=at)


def refusal(plan: Plan, by: Actor) -> Told | None:
    """Why a plan of this size is not this actor's; None when it is."""
    if plan.count > MAX_EDITOR_BATCH and by.role is not EditorRole.LEAD:
        return tell(Say.TOO_MANY, most=MAX_EDITOR_BATCH)
    return tell(Say.TOO_MANY, most=MAX_BATCH) if plan.count > MAX_BATCH else None


def _carry_out(store: Store, plan: Plan, order: Order, *, by: Actor, at: datetime) -> Outcome:
    keep.add_resources(store, plan.addresses, at=at)
    numbers = keep.save_decisions(store, plan.acts, by=by.name, at=at)
    said = dict(zip((act.resource_id for act in plan.acts), numbers, strict=True))
    keep.save_rulings(store, [(number, ruling, said[number]) for number, ruling in plan.rulings.items()])
    by_key = dict(zip((str(act.key) for act in plan.acts), numbers, strict=True))
    keep.save_waivers(store, {key: (ruling, by_key[key]) for key, ruling in plan.waivers.items()})
    asked = [*plan.asks, *(there[0] for there in keep.resources_at(store, plan.addresses).values())]
    keep.save_asks(store, asked, by=by.name, at=at)
    keep.drop_claims(store, plan.keys, by=by.name)
    return Outcome(
        kind=OutcomeKind.DONE,
        told=_told(plan, order),
        decisions=numbers,
        batch=f"b{numbers[0]}",
        done=plan.count,
        skipped=tuple(plan.skipped[:SAMPLE]),
        skipped_count=len(plan.skipped),
    )


def _told(plan: Plan, order: Order) -> Told:
    if plan.skipped:
        return tell(Say.DONE_SOME, done=plan.count, skipped=len(plan.skipped))
    if plan.count > 1:
        return tell(Say.DONE_MANY, done=plan.count)
    if order.action is Action.SNOOZE and order.until is None:
        return tell(Say.DONE_SNOOZE_CHANGE)
    if order.action in (Action.SNOOZE, Action.FINE_UNTIL) and order.until is not None:
        return tell(_DONE[order.action], until=order.until)
    if order.action is Action.FINE and not plan.rulings:
        return tell(Say.DONE_FINE_KEPT)
    if order.action is Action.REPLACE:
        return tell(Say.DONE_REPLACE, url=next(iter(plan.addresses), order.url or ""))
    return tell(_DONE[order.action])


def _nothing(plan: Plan, *, is_batch: bool) -> Outcome:
    """Nothing was done: a single order says why, a batch how many and why each."""
    if plan.no is not None and not is_batch:
        return Outcome(plan.no.kind, plan.no.told, exists=plan.no.exists, skipped_count=len(plan.skipped))
    return Outcome(
        OutcomeKind.INVALID,
        plan.skipped[0].why if len(plan.skipped) == 1 else tell(Say.NO_ITEMS),
        skipped=tuple(plan.skipped[:SAMPLE]),
        skipped_count=len(plan.skipped),
    )
