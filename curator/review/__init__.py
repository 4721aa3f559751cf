"""The Datasette plugin: hooks only. Each hook hands over to a file or sub-room.

Never writes to the catalogue by itself and never fetches anything; stock table pages stay as "the data".
"""

from collections.abc import Awaitable, Callable, Generator
from typing import Any

from datasette import hookimpl
from datasette.permissions import Action

from curator import store as keep
from curator.review import cells, door, family, gate, headers, identity, roles, signin
from curator.review.catalogue import data, pages, shelf
from curator.review.desk import ROUTES

BUSY_MS = 10_000


@hookimpl
def register_routes() -> list[tuple[str, Callable[..., Any]]]:
    """Our pages; Datasette's own home page stays at `/-/`."""
    desk = ((pattern, gate.of_desk(view)) for pattern, view in (*signin.ROUTES, *ROUTES))
    return [*pages.ROUTES, *data.ROUTES, *desk]


@hookimpl
def register_actions() -> list[Action]:
    """What may be granted at the desk."""
    return list(roles.ACTIONS)


@hookimpl
def permission_resources_sql(datasette: Any, actor: Any, action: str) -> Awaitable[Any]:
    """What a person's role allows, as the editors' table says at this request."""
    return roles.granted(datasette, actor, action)


@hookimpl(tryfirst=True)
def actor_from_request(datasette: Any, request: Any) -> dict[str, str] | None:
    """The name that a trusted proxy vouches for, when the operator configured one; else Datasette's own cookie."""
    return identity.vouched(datasette.plugin_config(identity.PLUGIN), request)


@hookimpl
def prepare_connection(conn: Any, database: str) -> None:
    """A reader waits for the nightly run's short transactions, and stock pages never read the closed tables."""
    keep.prepare_reader(conn, busy_ms=BUSY_MS)
    if database != door.PRIVATE:
        keep.close_private_tables(conn)


@hookimpl
def startup(datasette: Any) -> Callable[[], Any]:
    """Refuses to start on a database of another schema than ours; ends when the program that started it does."""

    async def check() -> None:
        family.leave_with_parent()
        await door.look_at(datasette)
        if not door.has_desk(datasette):
            await shelf.index(datasette)

    return check


@hookimpl(tryfirst=True)
def forbidden(datasette: Any, request: Any) -> Awaitable[Any]:
    """Who is nobody is led to the log-in and back, on Datasette's own pages too."""
    return gate.refused(datasette, request)


@hookimpl(wrapper=True)
def handle_exception(
    datasette: Any, request: Any, exception: Exception
) -> Generator[None, list[Any], list[Awaitable[Any]]]:
    """Ours instead of Datasette's own answer, which writes all values of the failed request into the log, passwords
    included, and takes seconds for it."""
    yield
    return [gate.failed(datasette, request, exception)]


@hookimpl
def menu_links(datasette: Any, actor: Any) -> Callable[[], Any]:
    """The way to the desk from Datasette's own pages."""

    async def links() -> list[dict[str, str]]:
        if not door.has_desk(datasette):
            return []
        person = await roles.person(datasette, actor)
        path = datasette.urls.path
        if person is None:
            return [{"href": path(gate.LOGIN), "label": "Sign in"}]
        return [{"href": path(signin.QUEUE), "label": "Review desk"}]

    return links


@hookimpl
def render_cell(value: Any, column: str, table: str | None) -> Any:
    """States in words, addresses as safe links."""
    return cells.render(value, column=column, table=table)


@hookimpl
def asgi_wrapper() -> Callable[[Any], Any]:
    """Security headers on every answer; what tells of the installation is closed to the public."""
    return headers.wrap
