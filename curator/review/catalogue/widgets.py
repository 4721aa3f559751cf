"""What other pages show of this one: a badge with a document's health, the same as JSON, a section to be framed.

Never holds a script, and nothing but the section may be framed by others.
"""

from dataclasses import dataclass
from typing import Any, Final

from datasette import Response
from markupsafe import Markup

from curator import store as keep
from curator.model import DeadLinks
from curator.review import door, gate, page
from curator.review.catalogue import documents, layout, shelf
from curator.review.catalogue.home import health_counts
from curator.review.catalogue.layout import Head, Shape
from curator.review.clock import now
from curator.review.headers import FRAMED_POLICY

KEPT_S: Final = 900
SHARED: Final = {
    "cache-control": f"public, max-age={KEPT_S}",
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
}
"""Any page may show these. Source: Fetch Standard, 3.2 (CORS) and 3.7 (Cross-Origin-Resource-Policy)."""

LETTER: Final = 6.8
NARROW: Final = 4.2
"""The widths of letters of the badge, in its units; `textLength` makes them so in every font."""


@dataclass(frozen=True, slots=True)
class Health:
    """The health of a document, or of the whole catalogue when `document` is None."""

    document: int | None
    title: str
    counts: dict[str, int]

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    @property
    def works(self) -> int:
        return self.counts.get("live", 0) + self.counts.get("moved", 0)

    @property
    def broken(self) -> int:
        return self.counts.get("dead", 0)


async def badge(datasette: Any, request: Any) -> Response:
    """A picture of the health, with its words for those who do not see it."""
    health = await _health(datasette, request)
    say = page.speech_of(request)
    told = say("badge.broken", count=health.broken) if health.broken else say("badge.works")
    drawn = draw(say("badge.links"), told, name="dead" if health.broken else "live")
    return Response(drawn, content_type="image/svg+xml; charset=utf-8", headers={**SHARED, "vary": "Accept-Language"})


async def counts(datasette: Any, request: Any) -> Response:
    """The same as JSON."""
    health = await _health(datasette, request)
    body = {
        "document": health.document,
        "title": health.title,
        "resources": health.total,
        "works": health.works,
        "broken": health.broken,
        "states": {name: health.counts.get(name, 0) for name in layout.HEALTHS},
    }
    return Response.json(body, headers=SHARED)


async def _health(datasette: Any, request: Any) -> Health:
    given = request.args.get("document")
    index = await shelf.index(datasette)
    if given is None:
        return Health(None, page.speech_of(request)("site.name"), health_counts(index))
    number = int(given.partition("-")[0]) if _is_number(given.partition("-")[0]) else 0
    row = await door.read(datasette, lambda store: keep.document_row(store, number))
    if row is None or row.gone_at is not None:
        raise gate.NowhereError(page.speech_of(request)("gone.unknown_document"))
    return Health(number, documents.title_of(row), index.health_of(number))


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 16


def _width(text: str) -> float:
    return sum(NARROW if sign in "fijlrt .,:’" else LETTER for sign in text)


def draw(left: str, right: str, *, name: str) -> str:
    """The badge: dark letters on light ground and light ones on dark, by contrast of at least 4.5 to 1."""
    widths = [round(_width(text) + 14, 1) for text in (left, right)]
    total = round(sum(widths), 1)
    colour = "#a3201b" if name == "dead" else "#1f6b3a"
    cut = Markup(
        '<svg xmlns="http://www.w3.org/2000/svg" width="{total}" height="20" viewBox="0 0 {total} 20" role="img" '
        'aria-label="{left}: {right}"><title>{left}: {right}</title>'
        '<rect width="{total}" height="20" rx="3" fill="#3d3c38"/>'
        '<path d="M{edge} 0h{flat}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-{flat}z" fill="{colour}"/>'
        '<g fill="#ffffff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle" '
        'aria-hidden="true"><text x="{first}" y="14" textLength="{long}">{left}</text>'
        '<text x="{second}" y="14" textLength="{longer}">{right}</text></g></svg>\n'
    )
    return str(
        cut.format(
            total=total,
            left=left,
            right=right,
            edge=widths[0],
            flat=round(widths[1] - 3, 1),
            colour=colour,
            first=round(widths[0] / 2, 1),
            second=round(widths[0] + widths[1] / 2, 1),
            long=round(widths[0] - 14, 1),
            longer=round(widths[1] - 14, 1),
        )
    )


async def section(datasette: Any, request: Any) -> Response:
    """One section's list on a page of its own that other sites may frame."""
    number = int(request.url_vars["id"])
    at = now()

    def read(store: keep.Store) -> tuple[keep.DocumentRow | None, str | None, dict[int, keep.Shown]]:
        of = keep.section_document(store, number)
        row = None if of is None else keep.document_row(store, of)
        if row is None or row.gone_at is not None:
            return None, None, {}
        wanted = [mention.resource.id for one in row.sections if one.id == number for mention in one.mentions]
        return row, keep.portal_of(store, row.id), keep.shown(store, wanted, at=at)

    row, portal, shown = await door.read(datasette, read)
    if row is None:
        raise gate.NowhereError(page.speech_of(request)("gone.unknown_section"))
    around = await layout.frame(datasette, shown=portal)
    policy: DeadLinks = around.dead_links(portal)
    block = next(one for one in documents.blocks(row, shown, policy=policy) if one.row.id == number)
    head = Head(block.row.heading or documents.title_of(row), "", f"/embed/section/{number}", is_indexed=False)
    values = {"document": row, "block": block, "policy": policy, "title": documents.title_of(row)}
    shape = Shape(headers={**SHARED, "content-security-policy": FRAMED_POLICY})
    return await layout.answer(datasette, request, "embed", head=head, around=around, values=values, shape=shape)
