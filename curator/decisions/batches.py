"""Previews: what a batch would do, before it is done.

Never writes, and never shows more than a page can hold.
"""

from datetime import datetime
from typing import Final

from curator import store as keep
from curator.decisions import _plans
from curator.decisions._plans import Plan
from curator.decisions._targets import redirect_rule
from curator.decisions.acts import fault_of, may
from curator.decisions.deciding import refusal
from curator.decisions.telling import tell
from curator.decisions.values import Actor, Batch, Order, Preview, Sample
from curator.decisions.words import Say
from curator.store import Act, Key, Store

__all__ = ["preview", "redirect_rule"]

SAMPLES: Final = 20


def preview(store: Store, batch: Batch, order: Order, *, by: Actor, at: datetime) -> Preview:
    """What the batch would do if it were decided now: how many, the first of them, and what would be skipped and why.

    Give the preview's `as_of` with the batch that is then decided: what somebody decides in between is skipped.
    """
    with store.reading():
        as_of = keep.last_decision(store)
        fault = fault_of(order, now=at)
        if not may(by, order.action) or fault is not None:
            return Preview(0, (), (), 0, as_of, fault.told if fault else tell(Say.READERS_LOOK))
        plan = _plans.plan(store, batch, order, at=at)
    refused = refusal(plan, by)
    return Preview(
        count=plan.count,
        samples=_samples(plan),
        skipped=tuple(plan.skipped[:SAMPLES]),
        skipped_count=len(plan.skipped),
        as_of=as_of,
        refused=refused or (None if plan.count else tell(Say.NO_ITEMS)),
    )


def _samples(plan: Plan) -> tuple[Sample, ...]:
    return tuple(_sample(plan, act) for act in plan.acts[:SAMPLES])


def _sample(plan: Plan, act: Act) -> Sample:
    point = None if act.resource_id is None else plan.points.get(act.resource_id)
    change = next((change for change in act.changes if change.field in ("successor", "title")), None)
    key = act.key if act.resource_id is None else Key.resource(act.resource_id)
    if change is not None and change.field == "successor" and point is not None:
        return Sample(key, point.title, point.url, point.url, change.after)
    before, after = (change.before, change.after) if change else (None, None)
    return Sample(key, point.title if point else str(act.key), point.url if point else None, before, after)
