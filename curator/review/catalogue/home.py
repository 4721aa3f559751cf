"""The first page: what this is, the search, areas by audiences, the portals and their documents, news and changes.

Never counts by reading every row: the counts are those of the index.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from datasette import Response

from curator import store as keep
from curator.review import door, page
from curator.review.catalogue import changes, layout, shelf
from curator.review.catalogue.layout import Head

DOCUMENTS: Final = 12
NEWS: Final = 3
FLIPS: Final = 5
READ_FLIPS: Final = 60


@dataclass(frozen=True, slots=True)
class Cell:
    """One crossing of the grid: how many documents are for both, how many resources are."""

    documents: int
    resources: int


@dataclass(frozen=True, slots=True)
class Row:
    area: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    audiences: tuple[str, ...]
    rows: tuple[Row, ...]


async def home(datasette: Any, request: Any) -> Response:
    """The first page of the catalogue."""
    index = await shelf.index(datasette)
    say = page.speech_of(request)

    def read(store: keep.Store) -> dict[str, Any]:
        return {
            "lines": keep.listed_documents(store, keep.DocumentsWanted(limit=DOCUMENTS + 1)),
            "news": keep.news_items(store, limit=NEWS),
            "told": changes.folded(keep.news(store, limit=READ_FLIPS))[:FLIPS],
            "looked_at": keep.looked_at(store),
            "grid": grid(index, keep.vocabulary(store)),
        }

    values = await door.read(datasette, read)
    around = await layout.frame(datasette)
    publishing = [portal for portal in around.portals if portal.notice or portal.disclaimer]
    around = layout.Frame(around.portals, tuple(publishing))
    counts = health_counts(index)
    total = sum(counts.values())
    reached = counts.get("live", 0) + counts.get("moved", 0)
    head = Head(
        title=around.site_name or say("site.name"),
        description=layout.description(say("home.description", total=total, reached=reached)),
        path="/",
    )
    values = {
        **values,
        "health_of": index.health_of,
        "more": len(values["lines"]) > DOCUMENTS,
        "lines": values["lines"][:DOCUMENTS],
        "counts": counts,
        "total": total,
        "reached": reached,
        "documents": len(index.documents),
        "portal_counts": {key: index.bits("portal", key).bit_count() for key in around.names},
        "spoken": [(code, index.bits("language", code).bit_count()) for code in index.often("language", 12)],
    }
    return await layout.answer(datasette, request, "home", head=head, around=around, values=values)


def health_counts(index: keep.Index) -> dict[str, int]:
    """How many resources are in each health, hidden ones included."""
    return {health: index.bits("health", health).bit_count() for health in layout.HEALTHS}


def grid(index: keep.Index, vocabulary: Mapping[str, tuple[str, ...]]) -> Grid | None:
    """Areas by audiences, in the order of sources.yaml, then those that only stand on documents; None without both."""
    areas, audiences = (_terms(index, vocabulary, facet) for facet in ("area", "audience"))
    if not areas or not audiences:
        return None
    rows = tuple(Row(area, tuple(_cell(index, area, audience) for audience in audiences)) for area in areas)
    return Grid(audiences, rows)


def _cell(index: keep.Index, area: str, audience: str) -> Cell:
    both = index.bits("area", area) & index.bits("audience", audience)
    return Cell(index.cells.get((area, audience), 0), both.bit_count())


def _terms(index: keep.Index, vocabulary: Mapping[str, tuple[str, ...]], facet: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*vocabulary.get(facet, ()), *index.often(facet, 12))))[:24]
