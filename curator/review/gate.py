"""What stands before every route of ours: who may come in, which methods it takes, and what is said when it fails.

Never lets an error reach Datasette's own handler, which would print the values of a request into the log.
"""

import sys
import traceback
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from typing import Any, Final
from urllib.parse import quote

from datasette import Forbidden, Response
from datasette.utils.asgi import Base400
from datasette.views.base import DatasetteError
from markupsafe import Markup

from curator import store as keep
from curator.errors import StoreError
from curator.review import door, page, roles
from curator.review.page import Page
from curator.review.roles import Person

View = Callable[[Any, Any], Awaitable[Response]]
PersonView = Callable[[Any, Any, Person], Awaitable[Response]]

LOGIN: Final = "/-/curator/login"
SINCE: Final = "curator_since"
"""When the visitor was here before this time, for the view "new since my last visit"; only a date, nothing secret."""

RETRY_S: Final = "2"
SAID: Final = frozenset({400, 403, 404, 405, 409, 410, 413, 500, 503})


class NowhereError(Exception):
    """What is asked for is not there, said in a sentence of ours in the visitor's language."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def route(view: PersonView, *, action: str, methods: tuple[str, ...] = ("GET", "HEAD")) -> View:
    """The view for those who may do `action`; others are sent to the log-in or told that they may not.

    Args:
        methods: what it takes; everything else is answered by 405.
    """

    async def guarded(datasette: Any, request: Any) -> Response:
        async def work() -> Response:
            await datasette.ensure_permission(action=action, actor=request.actor)
            if request.method not in methods:
                return await sorry(datasette, request, 405, headers={"allow": ", ".join(methods)})
            person = await roles.person(datasette, request.actor)
            if person is None:
                raise Forbidden(action)
            return await view(datasette, request, replace(person, last_visit_at=_since(request, person)))

        return await _answered(datasette, request, work)

    return guarded


def open_to_all(view: View) -> View:
    """The view for everybody, its failures told like those of all our pages."""

    async def guarded(datasette: Any, request: Any) -> Response:
        return await _answered(datasette, request, lambda: view(datasette, request))

    return guarded


def of_desk(view: View) -> View:
    """The view where there is a desk; in a published copy there is nothing of it."""

    async def guarded(datasette: Any, request: Any) -> Response:
        return await view(datasette, request) if door.has_desk(datasette) else await sorry(datasette, request, 404)

    return guarded


def _since(request: Any, person: Person) -> datetime | None:
    """When the visitor was last here before this visit: as the log-in noted it, else as the table has it."""
    try:
        noted = datetime.fromisoformat(request.cookies.get(SINCE, ""))
    except ValueError:
        return person.last_visit_at
    return noted if noted.tzinfo is not None else person.last_visit_at


async def refused(datasette: Any, request: Any) -> Response:
    """Nobody in particular is led to the log-in and back; who is signed in and may not is told so."""
    if await roles.person(datasette, request.actor) is not None:
        return await sorry(datasette, request, 403)
    if wants_json(request) or request.path.endswith(".csv") or request.method not in ("GET", "HEAD"):
        return await sorry(datasette, request, 403, sentence=page.speech_of(request)("sorry.signed_out"))
    where = quote(request.full_path, safe="")
    return Response.redirect(f"{datasette.urls.path(LOGIN)}?next={where}", status=303)


async def sorry(
    datasette: Any, request: Any, status: int, *, headers: dict[str, str] | None = None, sentence: str | None = None
) -> Response:
    """A failure told in one sentence, as a page or, to a program, as JSON."""
    say = page.speech_of(request)
    known = status if status in SAID else 500 if status >= 500 else 400
    said = sentence or say(f"sorry.{known}")
    if wants_json(request):
        body = {"ok": False, "kind": "sorry", "status": status, "text": said, "error": said}
        return Response.json(body, status=status, headers=headers or {})
    values = {"heading": say(f"sorry.{known}.heading"), "sentence": said, "back": datasette.urls.path("/")}
    return await page.render(datasette, request, Page("sorry", values, status=status, headers=headers or {}))


def wants_json(request: Any) -> bool:
    """True for a program: it says so."""
    return request.path.endswith(".json") or "application/json" in (request.headers.get("accept") or "")


async def _answered(datasette: Any, request: Any, work: Callable[[], Awaitable[Response]]) -> Response:
    try:
        return await work()
    except Forbidden:
        raise  # Datasette asks our `forbidden` hook
    except Exception as error:  # noqa: BLE001  the last place where it can be told without the values of the request
        return await failed(datasette, request, error)


async def failed(datasette: Any, request: Any, error: Exception) -> Response:
    """Whatever went wrong, told to the visitor in one sentence, and to the operator when it was our mistake."""
    if isinstance(error, NowhereError):
        return await sorry(datasette, request, 404, sentence=error.sentence)
    if isinstance(error, Base400):
        return await sorry(datasette, request, int(error.status))
    if isinstance(error, DatasetteError):
        said = str(error.plain_message or Markup(error.message).striptags())  # noqa: S704  plain text comes out
        return await sorry(datasette, request, int(error.status), sentence=said)
    if keep.is_closed(error):
        return await sorry(datasette, request, 403)
    if keep.is_busy(error):
        return await sorry(datasette, request, 503, headers={"retry-after": RETRY_S})
    _note(error)
    return await sorry(datasette, request, 500)


def _note(error: Exception) -> None:
    """For the operator: the sentence of a known trouble, the traceback of a mistake of ours, without values."""
    if isinstance(error, StoreError):
        sys.stderr.write(f"{error}\n")
    else:
        traceback.print_exception(error, file=sys.stderr)
