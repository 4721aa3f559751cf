"""What changes something for one item: decide, take back, look again, say that one has it open.

Never decides by itself: each act is one call of the desk's functions in one write transaction.
"""

from http import HTTPStatus
from typing import Any, Final

from datasette import Response
from datasette.utils.asgi import BadRequest

from curator import decisions
from curator.decisions import Key, Order, Outcome, OutcomeKind, Target
from curator.review import door, gate, page
from curator.review.clock import now
from curator.review.desk import orders, screen
from curator.review.desk.screen import Word
from curator.review.desk.views import Asked
from curator.review.forms import Form, read_form
from curator.review.roles import Person

STATUS: Final = {
    OutcomeKind.DONE: HTTPStatus.OK,
    OutcomeKind.STALE: HTTPStatus.CONFLICT,
    OutcomeKind.EXISTS: HTTPStatus.CONFLICT,
    OutcomeKind.CONFLICT: HTTPStatus.CONFLICT,
    OutcomeKind.INVALID: HTTPStatus.UNPROCESSABLE_ENTITY,
    OutcomeKind.REFUSED: HTTPStatus.FORBIDDEN,
    OutcomeKind.MISSING: HTTPStatus.NOT_FOUND,
}
STAYS: Final = frozenset({decisions.Action.NOTE, decisions.Action.RECHECK, decisions.Action.RETITLE})
"""After these the item stays open: the editor has not finished with it."""


async def decide(datasette: Any, request: Any, person: Person) -> Response:
    """One act on one item. Without a script the answer leads on to the next item of the view."""
    form = await read_form(request)
    at = now()
    target, order = orders.target_of(form), orders.order_of(form, at=at)
    if target is None or order is None:
        raise BadRequest("The form names no item or no act.")
    outcome = await door.write(
        datasette, lambda store: decisions.decide(store, target, order, by=person.actor, at=at), request=request
    )
    if gate.wants_json(request):
        return answer(request, outcome, key=target.key, action=order.action.value)
    asked = orders.asked_of(form)
    if outcome.is_done:
        return _lead_on(datasette, form, asked, outcome, target=target, order=order)
    word = Word(page.speech_of(request).told(outcome.told), outcome.exists, order.url)
    if outcome.kind is OutcomeKind.MISSING:
        return await gate.sorry(datasette, request, 404, sentence=word.text)
    return await screen.show(
        datasette, request, person, asked=asked, key=target.key, word=word, status=STATUS[outcome.kind]
    )


async def undo(datasette: Any, request: Any, person: Person) -> Response:
    """Takes back a decision or a batch. Without a script the answer leads back to where the button was."""
    form = await read_form(request)
    at = now()
    decision, batch = form.number("decision"), form.maybe("batch")
    if decision is None and batch is None:
        raise BadRequest("The form names no decision.")
    outcome = await door.write(
        datasette,
        lambda store: decisions.undo(store, by=person.actor, at=at, decision=decision, batch=batch),
        request=request,
    )
    if gate.wants_json(request):
        return answer(request, outcome, action="undo")
    if not outcome.is_done:
        sentence = page.speech_of(request).told(outcome.told)
        return await gate.sorry(datasette, request, STATUS[outcome.kind], sentence=sentence)
    return Response.redirect(page.local(form.text("next"), otherwise=datasette.urls.path("/-/curator/log")), status=303)


async def recheck(datasette: Any, request: Any, person: Person) -> Response:
    """Asks for a look now; a process of its own takes it."""
    form = await read_form(request)
    at = now()
    target = orders.target_of(form)
    if target is None:
        raise BadRequest("The form names no item.")
    key = target.key
    outcome = await door.write(
        datasette, lambda store: decisions.recheck(store, key, by=person.actor, at=at), request=request
    )
    if gate.wants_json(request):
        return answer(request, outcome, key=key, action="recheck")
    if not outcome.is_done:
        sentence = page.speech_of(request).told(outcome.told)
        return await gate.sorry(datasette, request, STATUS[outcome.kind], sentence=sentence)
    return Response.redirect(_item_path(datasette, key, orders.asked_of(form)), status=303)


async def claim(datasette: Any, request: Any, person: Person) -> Response:
    """Says that this visitor has an item open; answers with whoever has it already."""
    form = await read_form(request)
    key = Key.parse(form.text("key"))
    at = now()
    if key is None:
        raise BadRequest("The form names no item.")
    if form.text("release") == "1":
        await door.write(datasette, lambda store: decisions.release(store, key, by=person.name), request=request)
        return Response.json({"kind": "done", "by": None})
    held = await door.write(
        datasette, lambda store: decisions.claim(store, key, by=person.name, at=at), request=request
    )
    say = page.speech_of(request)
    text = say("card.claimed", name=held.by, time=f"{held.at:%H:%M}") if held else None
    return Response.json({"kind": "done", "by": held.by if held else None, "text": text})


async def pulse(datasette: Any, request: Any, person: Person) -> Response:
    """What of an item may change while it is open, for the script: whether a look that was asked for is done."""
    del person
    key = Key.parse(request.url_vars["key"])
    if key is None or key.subject is not decisions.Subject.RESOURCE:
        return Response.json({"kind": "done", "waits": False})
    ask = await door.read(datasette, lambda store: decisions.last_ask(store, key.number))
    return Response.json({"kind": "done", "waits": ask is not None and ask.answered_at is None})


def answer(request: Any, outcome: Outcome, *, key: Key | None = None, action: str = "") -> Response:
    """An outcome for the script: its kind, the sentence for the toast, what undoes it."""
    say = page.speech_of(request)
    return Response.json(
        {
            "kind": outcome.kind.value,
            "text": say.told(outcome.told),
            "batch": outcome.batch,
            "done": outcome.done,
            "key": str(key) if key else None,
            "stays": action in STAYS,
            "exists": str(outcome.exists) if outcome.exists else None,
        },
        status=STATUS[outcome.kind],
    )


def _lead_on(datasette: Any, form: Form, asked: Asked, outcome: Outcome, *, target: Target, order: Order) -> Response:
    """To the item that came next when the form was made, or back to this one when it is not finished with."""
    after = target.key if order.action in STAYS else Key.parse(form.text("after"))
    query = {"done": outcome.batch} if outcome.batch else {}
    if after is None:
        return Response.redirect(f"{datasette.urls.path('/-/curator/queue')}?{asked.query(**query)}", status=303)
    return Response.redirect(_item_path(datasette, after, asked, **query), status=303)


def _item_path(datasette: Any, key: Key, asked: Asked, **query: str | None) -> str:
    return f"{datasette.urls.path('/-/curator/item/')}{key}?{asked.query(**query)}"
