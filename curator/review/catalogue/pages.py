"""The public pages: every route of the catalogue, open to all who may see this instance.

Only reads, and knows nothing of the desk. Scraped text is always escaped.
"""

from typing import Any, Final

from datasette import Response

from curator.review import gate, page
from curator.review.catalogue import about, changes, documents, home, resources, searching, widgets

READING: Final = ("GET", "HEAD")


def _public(view: gate.View) -> gate.View:
    """The view for everybody who may see this instance, for reading only."""

    async def guarded(datasette: Any, request: Any) -> Response:
        await datasette.ensure_permission(action="view-instance", actor=request.actor)
        if request.method not in READING:
            say = page.speech_of(request)
            return await gate.sorry(
                datasette, request, 405, headers={"allow": ", ".join(READING)}, sentence=say("sorry.read_only")
            )
        return await view(datasette, request)

    return gate.open_to_all(guarded)


ROUTES: Final[tuple[tuple[str, gate.View], ...]] = tuple(
    (pattern, _public(view))
    for pattern, view in (
        (r"^/$", home.home),
        (r"^/document/(?P<id>\d{1,15})(?:-(?P<slug>[^/]{0,400}))?$", documents.document),
        (r"^/guideline/(?P<id>\d{1,15})$", documents.guideline),
        (r"^/documents$", documents.documents),
        (r"^/resource/(?P<id>\d{1,15})$", resources.resource),
        (r"^/search$", searching.search),
        (r"^/changes$", changes.changes),
        (r"^/about$", about.about),
        (r"^/data$", about.data),
        (r"^/health\.svg$", widgets.badge),
        (r"^/health\.json$", widgets.counts),
        (r"^/embed/section/(?P<id>\d{1,15})$", widgets.section),
    )
)
