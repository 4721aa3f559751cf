"""A document as its portal words it, with the health of what it lists; its chapters, its editions; lists of documents.

Never changes a word of it: what an editor said of a resource stands beside, and a retired one is left out.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from datasette import Response
from markupsafe import Markup

from curator import export
from curator import store as keep
from curator.model import DeadLinks, Role
from curator.review import door, gate, page
from curator.review.catalogue import gone, layout, shelf
from curator.review.catalogue.data import _about as told_about
from curator.review.catalogue.layout import Head
from curator.review.catalogue.slugs import document_path, slug
from curator.review.clock import now

NEWS: Final = 2
LISTED: Final = 50
MAX_VALUE: Final = 300


@dataclass(frozen=True, slots=True)
class Part:
    """What belongs to one item of a list: its main mention first, then its record, its PDF, ..."""

    row: keep.MentionRow
    shown: keep.Shown

    @property
    def title(self) -> str:
        """The editor's word over the document's over the page's."""
        mention = self.row.mention
        return self.shown.ruled_title or mention.text or self.shown.title or self.shown.url or ""

    @property
    def words(self) -> str | None:
        return self.shown.ruled_summary or self.row.mention.annotation

    @property
    def fragment(self) -> str:
        """The place on the page, where the document's own address is the one that is used."""
        fragment = self.row.mention.fragment
        return f"#{fragment}" if fragment and not self.shown.is_replaced else ""

    @property
    def url(self) -> str | None:
        """The address to use: as the document spells it, unless an editor corrected it."""
        if self.shown.is_replaced or self.row.mention.url is None:
            return self.shown.url
        return self.row.mention.url + self.fragment


@dataclass(frozen=True, slots=True)
class List:
    """A list within a section; a section may have several, with a gap between them."""

    items: tuple[tuple[Part, ...], ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A section as readers see it. `is_bare`: it lists nothing and holds no section that does; `is_title`: its heading
    is the page's own, so it is not said twice."""

    row: keep.SectionRow
    lists: tuple[List, ...]
    level: int
    is_bare: bool
    is_title: bool = False


async def document(datasette: Any, request: Any) -> Response:
    """One document; another readable part of the address leads to the one that it has."""
    number = int(request.url_vars["id"])
    found = await door.read(datasette, lambda store: keep.document_whereabouts(store, number))
    other = await gone.instead(datasette, request, found, what="document")
    if other is not None:
        return other
    index = await shelf.index(datasette)
    row, around, values = await _read(datasette, request, number)
    path = document_path(number, title_of(row))
    given = request.url_vars.get("slug")
    if given is not None and given != slug(title_of(row)):
        query = f"?{request.query_string}" if request.query_string else ""
        return gone.moved(datasette, path + query)
    if row.kind in ("news", "event"):
        values["news"] = [item for item in values["news"] if item.id != number]
    head = Head(
        title=title_of(row),
        description=layout.description(row.matter.lead, row.matter.body, *row.matter.steps, _listed_words(values)),
        path=path,
        kind="article",
        embedded=await _embedded(datasette, request, number),
        alternates=[(edition.language, document_path(edition.id, edition.title)) for edition in values["editions"]],
    )
    values = {**values, "document": row, "heading": heading_of(row), "health": index.health_of(number)}
    return await layout.answer(datasette, request, "document", head=head, around=around, values=values)


async def _embedded(datasette: Any, request: Any, number: int) -> Markup | None:
    """What search engines read of it; already escaped for its element."""
    about = await told_about(datasette, request)
    guides = await door.read(datasette, lambda store: keep.guides_of(store, [number]))
    return Markup(export.jsonld_document(guides[0], about)) if guides else None  # noqa: S704  escaped by the export


async def _read(datasette: Any, request: Any, number: int) -> tuple[keep.DocumentRow, layout.Frame, dict[str, Any]]:
    at = now()

    def read(store: keep.Store) -> tuple[keep.DocumentRow | None, str | None, dict[str, Any]]:
        row = keep.document_row(store, number)
        if row is None:
            return None, None, {}
        portal = keep.portal_of(store, number)
        mentions = [mention.resource.id for section in row.sections for mention in section.mentions]
        chapters = keep.chapters(store, number)
        return (
            row,
            portal,
            {
                "shown": keep.shown(store, sorted(set(mentions)), at=at),
                "chapters": chapters,
                **_neighbours(chapters, number),
                "editions": keep.editions_of(store, number),
                "news": keep.news_items(store, portal=portal, limit=NEWS + 1) if portal else [],
            },
        )

    row, portal, values = await door.read(datasette, read)
    if row is None:
        raise gate.NowhereError(page.speech_of(request)("gone.unknown_document"))
    around = await layout.frame(datasette, shown=portal)
    policy = around.dead_links(portal)
    values["blocks"] = blocks(row, values["shown"], policy=policy)
    values["policy"] = policy
    values["looked_at"] = max((one.checked_at for one in values["shown"].values() if one.checked_at), default=None)
    values["news"] = values["news"][:NEWS]
    return replace(row, portal=portal), around, values


def title_of(row: keep.DocumentRow) -> str:
    return row.title or (row.matter.chapter.title if row.matter.chapter else None) or row.matter.guideline or row.key


def heading_of(row: keep.DocumentRow) -> str:
    """The heading of the page: a chapter with its number, as its portal shows it."""
    chapter = row.matter.chapter
    return f"{chapter.number}. {chapter.title}" if chapter else title_of(row)


def _listed_words(values: Mapping[str, Any]) -> str | None:
    titles = [parts[0].title for block in values["blocks"] for one in block.lists for parts in one.items]
    return ", ".join(titles[:8]) or None


def _neighbours(chapters: Sequence[keep.ChapterLine], number: int) -> dict[str, keep.ChapterLine | None]:
    place = next((place for place, chapter in enumerate(chapters) if chapter.id == number), None)
    if place is None:
        return {"previous": None, "next": None}
    return {
        "previous": chapters[place - 1] if place else None,
        "next": chapters[place + 1] if place + 1 < len(chapters) else None,
    }


def blocks(row: keep.DocumentRow, shown: Mapping[int, keep.Shown], *, policy: DeadLinks) -> tuple[Block, ...]:
    """The sections in order with what readers see of them."""
    holds = {section.parent for section in row.sections}
    levels: list[int] = []
    found = []
    for place, section in enumerate(row.sections):
        parent = section.parent
        above = levels[parent] if parent is not None and parent < len(levels) else 1
        is_title = place == 0 and section.heading in (row.title, heading_of(row))
        levels.append(1 if is_title else min(above + 1, 4))
        lists = _lists(section, shown, policy)
        is_bare = not lists and place not in holds
        found.append(Block(section, lists, levels[-1], is_bare=is_bare, is_title=is_title))
    return tuple(found)


def _lists(section: keep.SectionRow, shown: Mapping[int, keep.Shown], policy: DeadLinks) -> tuple[List, ...]:
    grouped: dict[int, dict[int, list[Part]]] = {}
    for row in section.mentions:
        one = shown.get(row.resource.id)
        if one is None or one.is_retired or (policy is DeadLinks.HIDE and one.is_dead):
            continue
        items = grouped.setdefault(row.mention.part, {})
        items.setdefault(row.mention.position, []).append(Part(row, one))
    return tuple(
        List(tuple(tuple(sorted(parts, key=lambda part: part.row.mention.role is not Role.MAIN)) for parts in items))
        for items in (list(by_position.values()) for by_position in grouped.values())
    )


async def guideline(datasette: Any, request: Any) -> Response:
    """The index of a guideline: its chapters, each with how its links fare."""
    number = int(request.url_vars["id"])
    index = await shelf.index(datasette)

    def read(store: keep.Store) -> tuple[keep.DocumentRow | None, str | None, tuple[keep.ChapterLine, ...]]:
        return keep.document_row(store, number), keep.portal_of(store, number), keep.chapters(store, number)

    row, portal, chapters = await door.read(datasette, read)
    if row is None or not chapters:
        raise gate.NowhereError(page.speech_of(request)("gone.unknown_document"))
    if chapters[0].id != number:
        return gone.moved(datasette, f"/guideline/{chapters[0].id}")
    around = await layout.frame(datasette, shown=portal)
    head = Head(row.matter.guideline or title_of(row), ", ".join(one.title for one in chapters), f"/guideline/{number}")
    values = {"document": row, "chapters": chapters, "health_of": index.health_of}
    return await layout.answer(datasette, request, "guideline", head=head, around=around, values=values)


async def documents(datasette: Any, request: Any) -> Response:
    """Documents by portal, area, audience, language and kind."""
    say = page.speech_of(request)
    index = await shelf.index(datasette)
    names = ("portal", "area", "audience", "language", "kind")
    chosen = {name: (request.args.get(name) or "")[:MAX_VALUE] or None for name in names}
    after = request.args.get("after") or ""
    last = int(after) if after.isascii() and after.isdecimal() and len(after) < 16 else None
    wanted = keep.DocumentsWanted(**chosen, after=last, limit=LISTED + 1)
    lines = await door.read(datasette, lambda store: keep.listed_documents(store, wanted))
    around = await layout.frame(datasette, shown=chosen["portal"])
    labels = {
        name: around.names.get(value or "", value) if name == "portal" else value for name, value in chosen.items()
    }
    head = Head(say("documents.title"), say("documents.description"), "/documents", is_indexed=not any(chosen.values()))
    values = {
        "lines": lines[:LISTED],
        "chosen": {name: value for name, value in labels.items() if value},
        "without": lambda name: page.here(request, **{name: None, "after": None}),
        "next_url": page.here(request, after=str(lines[LISTED - 1].id)) if len(lines) > LISTED else None,
        "health_of": index.health_of,
    }
    return await layout.answer(datasette, request, "documents", head=head, around=around, values=values)
