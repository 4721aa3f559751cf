"""What a reader is told instead of a page: gone, retired, never there, or where it is now.

Never says who decided it, and never leads anybody to another site.
"""

from typing import Any, Final

from datasette import Response

from curator import store as keep
from curator.review import gate, page

KEPT_S: Final = 3_600
"""A redirect may be taken back at the desk, so browsers keep it for an hour."""


async def instead(datasette: Any, request: Any, found: keep.Found, *, what: str) -> Response | None:
    """The answer for what is not listed; None for what is. `what` is `resource` or `document`.

    Raises:
        NowhereError: nothing ever had this number.
    """
    if found.whereabouts is keep.Whereabouts.LISTED:
        return None
    say = page.speech_of(request)
    if found.whereabouts is keep.Whereabouts.UNKNOWN:
        raise gate.NowhereError(say(f"gone.unknown_{what}"))
    if found.whereabouts is keep.Whereabouts.JOINED:
        return moved(datasette, f"/{what}/{found.number}")
    told = say("gone.retired") if found.whereabouts is keep.Whereabouts.RETIRED else say(f"gone.{what}")
    return await gate.sorry(datasette, request, 410, sentence=told)


def moved(datasette: Any, path: str) -> Response:
    """For good, as far as we know."""
    headers = {"cache-control": f"public, max-age={KEPT_S}"}
    return Response.redirect(datasette.urls.path(path), status=301, headers=headers)
