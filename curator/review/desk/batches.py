"""Many items at once: what would be done, shown first; then done, as one batch that one press takes back.

Never acts without a preview: what was decided or judged otherwise since it was made is skipped and told.
"""

from datetime import datetime
from typing import Any, Final

from datasette import Response
from datasette.utils.asgi import BadRequest

from curator import decisions
from curator.decisions import Action, Batch, BatchKind, Order, Preview
from curator.review import door, gate, page
from curator.review.clock import now
from curator.review.desk import orders
from curator.review.desk.acts import STATUS, answer
from curator.review.desk.card import SNOOZE_DAYS
from curator.review.forms import Form, read_form
from curator.review.page import Page
from curator.review.roles import Person

ACTIONS: Final = (
    Action.CONFIRM, Action.FINE, Action.ACCEPT, Action.SNOOZE, Action.RETIRE, Action.RECHECK, Action.APPROVE,
)  # fmt: skip
"""What can be done to many at once: all that needs no word about the single one."""


async def preview(datasette: Any, request: Any, person: Person) -> Response:
    """How many, samples, and what would be skipped and why. A plain address for a site, a form for a selection."""
    form = await read_form(request) if request.method == "POST" else _of_args(request.args)
    at = now()
    batch, order = _wanted(form, person, at=at)
    found = await door.read(datasette, lambda store: decisions.preview(store, batch, order, by=person.actor, at=at))
    return await _show(datasette, request, form, batch=batch, order=order, found=found)


async def carry_out(datasette: Any, request: Any, person: Person) -> Response:
    """Does what the preview showed, in one transaction."""
    form = await read_form(request)
    at = now()
    batch, order = _wanted(form, person, at=at)
    outcome = await door.write(
        datasette, lambda store: decisions.decide(store, batch, order, by=person.actor, at=at), request=request
    )
    if gate.wants_json(request):
        return answer(request, outcome, action=order.action.value)
    say = page.speech_of(request)
    values = {
        "outcome": outcome,
        "sentence": say.told(outcome.told),
        "queue_path": f"{datasette.urls.path('/-/curator/queue')}?{orders.asked_of(form).query()}",
    }
    return await page.render(datasette, request, Page("desk/batch", values, status=STATUS[outcome.kind]))


def _wanted(form: Form, person: Person, *, at: datetime) -> tuple[Batch, Order]:
    batch, order = orders.batch_of(form, person), orders.order_of(form, at=at)
    if batch is None:
        raise BadRequest("The form names no items.")
    return batch, order or Order(Action.CONFIRM)


def _of_args(args: Any) -> Form:
    return Form({str(name): tuple(args.getlist(name)) for name in args})


async def _show(datasette: Any, request: Any, form: Form, *, batch: Batch, order: Order, found: Preview) -> Response:
    say = page.speech_of(request)
    kept = [(name, value) for name in ("kind", "host", "redirect", "to", "key", "view") for value in form.all(name)]
    name = {
        BatchKind.HOST: batch.host,
        BatchKind.REDIRECT: batch.redirect,
        BatchKind.SUGGESTION: batch.suggestion,
    }.get(batch.kind)
    values = {
        "heading": say(f"batch.{batch.kind.value}", name=name or "", count=len(batch.targets)),
        "preview": found,
        "order": order,
        "kept": kept,
        "actions": ACTIONS,
        "days": form.number("days") or 7,
        "snooze_days": SNOOZE_DAYS,
        "queue_path": f"{datasette.urls.path('/-/curator/queue')}?{orders.asked_of(form).query()}",
    }
    return await page.render(datasette, request, Page("desk/preview", values))
