"""Signing in and out: the password is asked for and checked, the answer is a signed cookie that holds a name.

Never tells whether a name exists, never sends anybody to another site, and never lets a password into a log.
"""

from typing import Any, Final

from datasette import Response
from datasette.utils import baseconv

from curator import decisions
from curator.review import door, gate, page, roles
from curator.review.clock import now
from curator.review.forms import read_form
from curator.review.page import Page

QUEUE: Final = "/-/curator/queue"
COOKIE: Final = "ds_actor"
KEPT_S: Final = 12 * 3600
"""A working day. The role is looked up at each request anyway."""

MAX_NAME: Final = 200
MAX_PASSWORD: Final = 1000


async def login(datasette: Any, request: Any) -> Response:
    """The form, and what came of it; `next` is where the visitor wanted to go."""
    if request.method != "POST":
        where = page.local(request.args.get("next"), otherwise="")
        return await _form(datasette, request, next_path=where)
    form = await read_form(request)
    name, password = form.text("name")[:MAX_NAME], form.text("password")[:MAX_PASSWORD]
    where = page.local(form.text("next"), otherwise=datasette.urls.path(QUEUE))
    at = now()
    entrance = await door.read(datasette, lambda store: decisions.check_password(store, name, password, at=at))
    if entrance.name is None:
        return await _form(datasette, request, next_path=where, given=name, entrance=entrance)
    known = entrance.name
    before = await roles.person(datasette, {"id": known})
    await door.write(datasette, lambda store: decisions.visited(store, known, at=at), request=request)
    response = Response.redirect(where, status=303)
    kept = {"max_age": KEPT_S, "httponly": True, "secure": request.scheme == "https", "samesite": "lax"}
    response.set_cookie(COOKIE, _signed(datasette, known), **kept)
    if before is not None and before.last_visit_at is not None:
        response.set_cookie(gate.SINCE, f"{before.last_visit_at:%Y-%m-%dT%H:%M:%SZ}", **kept)
    return response


async def logout(datasette: Any, request: Any) -> Response:
    """Forgets who the visitor was. Only by a form, so that no picture on another page can do it."""
    response = Response.redirect(datasette.urls.path("/"), status=303)
    if request.method == "POST":
        person = await roles.person(datasette, request.actor)
        if person is not None:
            name, at = person.name, now()
            await door.write(datasette, lambda store: decisions.visited(store, name, at=at), request=request)
        for cookie in (COOKIE, gate.SINCE):
            response.set_cookie(cookie, "", max_age=0, httponly=True, samesite="lax")
    return response


def _signed(datasette: Any, name: str) -> str:
    """The cookie of Datasette's own kind: the name and nothing else, with an end. Source: docs.datasette.io,
    Authentication, "Including an expiry time"."""
    ends_at = int(now().timestamp()) + KEPT_S
    return str(datasette.sign({"a": {"id": name}, "e": baseconv.base62.encode(ends_at)}, "actor"))


async def _form(
    datasette: Any, request: Any, *, next_path: str, given: str = "", entrance: decisions.Entrance | None = None
) -> Response:
    say = page.speech_of(request)
    problem, status, headers = None, 200, {"cache-control": "no-store"}
    if entrance is not None:
        problem = say.told(entrance.told) if entrance.told else say("login.wrong")
        status = 429 if entrance.wait_s else 401
        if entrance.wait_s:
            headers["retry-after"] = str(entrance.wait_s)
    values = {"next": next_path, "given": given, "problem": problem}
    return await page.render(datasette, request, Page("login", values, status=status, headers=headers))


ROUTES: Final = (
    (r"^/-/curator/login$", gate.open_to_all(login)),
    (r"^/-/curator/logout$", gate.open_to_all(logout)),
)
