"""The Datasette plugin: hooks only. Each hook hands over to a sub-room.

Never writes to the catalogue by itself and never fetches anything; stock table pages stay as "the data".
"""

from collections.abc import Callable
from typing import Any

from datasette import hookimpl

from curator import store as keep
from curator.review import cells, headers
from curator.review.catalogue import pages

BUSY_MS = 10_000


@hookimpl
def register_routes() -> list[tuple[str, Callable[..., Any]]]:
    """Our pages; Datasette's own home page stays at `/-/`."""
    return [*pages.ROUTES]


@hookimpl
def prepare_connection(conn: Any) -> None:
    """A reader waits for the nightly run's short transactions instead of failing."""
    keep.prepare_reader(conn, busy_ms=BUSY_MS)


@hookimpl
def startup(datasette: Any) -> Callable[[], Any]:
    """Refuses to start on a database of another schema than ours."""

    async def check() -> None:
        await pages.read(datasette, keep.fail_if_foreign)

    return check


@hookimpl
def render_cell(value: Any, column: str, table: str | None) -> Any:
    """States in words, addresses as safe links."""
    return cells.render(value, column=column, table=table)


@hookimpl
def asgi_wrapper() -> Callable[[Any], Any]:
    """Security headers on every answer; what tells of the installation is closed to the public."""
    return headers.wrap
