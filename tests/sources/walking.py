"""A walk through a web that is a mapping of paths to pages."""

from collections.abc import Callable, Mapping

from curator.model import Source, SourceProblem
from curator.sources import Arrival, Harvested, Sought, Want, harvest

HOME = "https://own.example/"
Options = Mapping[str, str | tuple[str, ...]]
Web = Callable[[str], str | bytes | int]


def walk(
    web: Web | Mapping[str, str | bytes | int], *, known: frozenset[str] = frozenset(), **told: object
) -> Harvested:
    """The harvest of a web that is a mapping of paths (or a function of them) to pages; a number is a status."""
    options: Options = {key.replace("__", "."): value for key, value in told.items() if isinstance(value, str | tuple)}
    one = harvest(Source(key="own", kind="site", location=HOME, options=options))
    while (want := one.next()) is not None:
        path = "/" + want.url.removeprefix(HOME)
        found = web(path) if callable(web) else web.get(path, 404)
        one.take(_arrival(want, found))
    return one.finish(known)


def _arrival(want: Want, found: str | bytes | int) -> Arrival:
    if isinstance(found, int):
        problem = SourceProblem(want.url, f"cannot be fetched (status {found})", "try its URL")
        return Arrival(want, problem=problem, is_gone=found in (404, 410), is_forbidden=found == 999)
    raw = found if isinstance(found, bytes) else found.encode()
    return Arrival(want, raw, want.url, "text/html" if want.sought is Sought.DOCUMENT else "text/plain")


def page(*links: str, title: str = "", head: str = "") -> str:
    anchors = "".join(f'<p><a href="{link}">{link}</a></p>' for link in links)
    return f"<html><head><title>{title}</title>{head}</head><body><h2>{title}</h2>{anchors}</body></html>"


def keys(found: Harvested) -> list[str]:
    return [document.key.removeprefix(HOME.rstrip("/")) for document in found.documents]


def links(found: Harvested, path: str) -> list[str | None]:
    (one,) = [document for document in found.documents if document.key == HOME.rstrip("/") + path]
    return [mention.url for section in one.sections for mention in section.mentions]
