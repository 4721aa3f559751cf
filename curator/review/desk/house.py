"""How the desk stands, what it does by itself, and who works at it: progress, rules, people.

Never changes a person: that is done by `curator editors` on the machine itself.
"""

from datetime import date
from typing import Any, Final

from datasette import Response
from datasette.utils.asgi import BadRequest

from curator import decisions
from curator.review import door, gate, page, roles
from curator.review.clock import now
from curator.review.desk import chart, views
from curator.review.desk.acts import STATUS, answer
from curator.review.forms import read_form
from curator.review.page import Page
from curator.review.roles import Person

RULES_PATH: Final = "/-/curator/rules"


async def progress(datasette: Any, request: Any, person: Person) -> Response:
    """What is left, what was done today and by whom, what came in and went out in the last 30 days."""
    asked = views.asked(request.args)
    at = now()
    view = asked.view(person) if asked.filters else None
    found = await door.read(datasette, lambda store: decisions.progress(store, at=at, view=view))
    say = page.speech_of(request)
    days = [(_day(flow.day, say), flow.inflow, flow.outflow) for flow in found.flows]
    came, went = sum(flow.inflow for flow in found.flows), sum(flow.outflow for flow in found.flows)
    values = {
        "progress": found,
        "lanes": decisions.LANES,
        "chart": chart.flow(days, title=say("progress.chart", came=came, went=went)),
        "days": days,
        "came": came,
        "went": went,
        "most": decisions.MOST_COUNTED,
        "lane_path": lambda lane: f"{datasette.urls.path('/-/curator/queue')}?{asked.query(lane=lane)}",
    }
    return await page.render(datasette, request, Page("desk/progress", values))


async def rules(datasette: Any, request: Any, person: Person) -> Response:
    """The rules that may be switched on, and switching one (for leads)."""
    if request.method == "POST":
        return await _switch(datasette, request, person)
    at = now()
    found = await door.read(datasette, lambda store: decisions.rules(store, at=at))
    return await page.render(datasette, request, Page("desk/rules", {"rules": found, "may_switch": person.may_admin}))


async def editors(datasette: Any, request: Any, person: Person) -> Response:
    """Who works at the desk, and in which role."""
    del person
    found = await door.read(datasette, decisions.list_editors)
    return await page.render(datasette, request, Page("desk/editors", {"editors": found}))


async def _switch(datasette: Any, request: Any, person: Person) -> Response:
    await datasette.ensure_permission(action=roles.ADMIN, actor=request.actor)
    form = await read_form(request)
    name, is_on, at = form.text("name"), form.text("on") == "1", now()
    if not name:
        raise BadRequest("The form names no rule.")
    outcome = await door.write(
        datasette, lambda store: decisions.switch_rule(store, name, on=is_on, by=person.actor, at=at), request=request
    )
    if gate.wants_json(request):
        return answer(request, outcome, action="rule")
    if not outcome.is_done:
        sentence = page.speech_of(request).told(outcome.told)
        return await gate.sorry(datasette, request, STATUS[outcome.kind], sentence=sentence)
    return Response.redirect(datasette.urls.path(RULES_PATH), status=303)


def _day(text: str, say: Any) -> str:
    day = date.fromisoformat(text)
    return str(say("date.day", day=day.day, month=say(f"month.{day.month}"), year=day.year))
