"""The public pages: the catalogue's documents with the health of what they mention, and what changed of late.

Only reads, and knows nothing of the desk. Scraped text is always escaped.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from datasette import NotFound, Response

from curator import store as keep
from curator import urls
from curator.model import Role, State
from curator.review import door, gate, page
from curator.review.page import Page

OPEN_DOCUMENTS: Final = 3
"""So many documents are shown unfolded on the home page of a small catalogue; all others are a line with a bar."""

LISTED_DOCUMENTS: Final = 200
NEWS: Final = 6
READ_NEWS: Final = 100
CHANGES: Final = 500
BAD: Final = frozenset({State.DEAD, State.FAILING})


async def home(datasette: Any, request: Any) -> Response:
    """The documents of the catalogue with their sections, mentions and health, and the newest news."""
    await _ensure_may_view(datasette, request)
    portals = await door.read(datasette, keep.portals)
    lines = await door.read(datasette, lambda store: keep.document_lines(store, limit=LISTED_DOCUMENTS))
    shown = [line.id for line in lines[:OPEN_DOCUMENTS]]
    opened = await door.read(datasette, lambda store: {number: keep.document_row(store, number) for number in shown})
    context = {
        "status": await door.read(datasette, keep.status),
        "lines": lines,
        "opened": opened,
        "news": folded(await door.read(datasette, lambda store: keep.news(store, limit=READ_NEWS)))[:NEWS],
        "portals": portals,
        "portal_names": {portal.key: portal.name for portal in portals},
    }
    return await _page(datasette, request, "home", context)


async def document(datasette: Any, request: Any) -> Response:
    """One document as its portal words it, with the health of each mention."""
    await _ensure_may_view(datasette, request)
    number = int(request.url_vars["id"])
    row = await door.read(datasette, lambda store: keep.document_row(store, number))
    if row is None or row.gone_at is not None:
        raise NotFound("This catalogue has no such document.")
    portals = await door.read(datasette, keep.portals)
    shown = [portal for portal in portals if portal.key == row.portal]
    names = {portal.key: portal.name for portal in portals}
    return await _page(datasette, request, "document", {"document": row, "portals": shown, "portal_names": names})


async def resource(datasette: Any, request: Any) -> Response:
    """One resource: what it is, how it fares and why we say so, and who mentions it."""
    await _ensure_may_view(datasette, request)
    number = int(request.url_vars["id"])
    history = await door.read(datasette, lambda store: keep.history(store, number))
    if history is None:
        raise NotFound("This catalogue has no such resource.")
    return await _page(datasette, request, "resource", {"history": history})


async def changes(datasette: Any, request: Any) -> Response:
    """What changed of late, newest first."""
    await _ensure_may_view(datasette, request)
    news = await door.read(datasette, lambda store: keep.news(store, limit=CHANGES))
    return await _page(datasette, request, "changes", {"news": folded(news)})


async def _ensure_may_view(datasette: Any, request: Any) -> None:
    await datasette.ensure_permission(action="view-instance", actor=request.actor)


async def _page(datasette: Any, request: Any, name: str, context: dict[str, Any]) -> Response:
    return await page.render(datasette, request, Page(name, {"items": items, **context}))


def items(section: keep.SectionRow) -> list[list[keep.MentionRow]]:
    """The section's mentions by list item: the main mention first, then what belongs to it (its record, its PDF)."""
    grouped: dict[tuple[int, int], list[keep.MentionRow]] = {}
    for row in section.mentions:
        grouped.setdefault((row.mention.part, row.mention.position), []).append(row)
    return [sorted(rows, key=lambda row: row.mention.role is not Role.MAIN) for rows in grouped.values()]


@dataclass(frozen=True, slots=True)
class Told:
    """One line of news. `others` are further resources of the same site to which the same happened the same night."""

    line: keep.NewsLine
    others: tuple[keep.NewsLine, ...] = ()
    host: str = ""


def folded(news: Sequence[keep.NewsLine]) -> list[Told]:
    """The news with a whole site's trouble as one line, in the order given."""
    groups: dict[tuple[object, ...], list[keep.NewsLine]] = {}
    for line in news:
        flip = line.flip
        host = urls.host(line.url) if line.url else ""
        alone = line.resource_id if not host or flip.state not in BAD else 0
        groups.setdefault((flip.at.date(), flip.state, flip.cause, host, alone), []).append(line)
    return [Told(lines[0], tuple(lines[1:]), str(key[3])) for key, lines in groups.items()]


ROUTES: Final[tuple[tuple[str, gate.View], ...]] = (
    (r"^/$", gate.open_to_all(home)),
    (r"^/document/(?P<id>\d{1,15})$", gate.open_to_all(document)),
    (r"^/resource/(?P<id>\d{1,15})$", gate.open_to_all(resource)),
    (r"^/changes$", gate.open_to_all(changes)),
)
