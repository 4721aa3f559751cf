"""The catalogue for other programs: dumps, feeds, sitemaps, and harvesting by OAI-PMH, each at an address of its own.

Only reads, in steps of some hundred resources: a slow client holds no reading thread, and memory stays flat.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, Final
from urllib.parse import parse_qsl

from datasette import NotFound, Response
from datasette.utils.asgi import AsgiStream, PayloadTooLarge

from curator import export
from curator import store as keep
from curator.export import About, Catalogue, Format, Reads, oai, sitemap
from curator.model import Entry, Guide
from curator.review import clock, door, gate
from curator.review.identity import PLUGIN

STEP_CHARACTERS: Final = 256 * 1024
STEP_ENTRIES: Final = 500
MAX_BODY: Final = 16 * 1024
MAX_ARGUMENTS: Final = 50
KEPT: Final = "no-cache"
"""Kept by whoever likes, but asked about each time: the answer is one short 304. Source: RFC 9111, section 5.2.2.4."""

POLICY: Final = "default-src 'none'; frame-ancestors 'none'; sandbox"
"""What is given away is read by programs; should a browser show it, nothing in it runs."""

READERS: Final = ("GET", "HEAD")
_SHOWN: Final = frozenset({Reads.NEWEST, Reads.BROKEN, Reads.PAGES})


@dataclass(slots=True)
class _Reader:
    """What renders pull from, between steps that each have a connection of their own."""

    store: keep.Store
    pick: keep.Pick

    def entries(self, *, after: int = 0, last: int | None = None) -> Iterator[Entry]:
        """By number, after the first and up to the last."""
        while True:
            found = list(keep.entries(self.store, after=after, limit=STEP_ENTRIES, pick=self.pick))
            for entry in found:
                if last is not None and entry.resource_id > last:
                    return
                yield entry
            if len(found) < STEP_ENTRIES:
                return
            after = found[-1].resource_id

    def guides(self) -> Iterator[Guide]:
        for numbers in keep.guide_slices(self.store, pick=self.pick):
            yield from keep.guides_of(self.store, numbers)


Render = Callable[[_Reader, About], Iterator[str]]


def download(form: Format) -> gate.View:
    """The view of one format: the whole catalogue, or with `?document=` or `?portal=` a part of it."""

    def render(reader: _Reader, about: About) -> Iterator[str]:
        return form.render(_catalogue(reader, form, about))

    async def view(datasette: Any, request: Any) -> Any:
        name = None if form.reads in _SHOWN else form.path.rpartition("/")[2]
        return await _streamed(datasette, request, render, media_type=form.media_type, name=name)

    return gate.open_to_all(_read_only(view))


async def sitemap_index(datasette: Any, request: Any) -> Any:
    """The index of sitemaps."""

    def render(reader: _Reader, about: About) -> Iterator[str]:
        return sitemap.index(about, last=keep.last_resource(reader.store))

    return await _streamed(datasette, request, render, media_type=sitemap.FORMAT.media_type)


async def sitemap_part(datasette: Any, request: Any) -> Any:
    """One of them."""
    file = int(request.url_vars["file"])
    if not 1 <= file <= sitemap.files(await door.read(datasette, keep.last_resource)):
        raise NotFound("There is no such sitemap.")

    def render(reader: _Reader, about: About) -> Iterator[str]:
        if file == 1:
            editions = keep.editions(reader.store)
            return sitemap.part(Catalogue(about, guides=reader.guides(), editions=editions), file=file)
        after, last = sitemap.numbers_of(file)
        return sitemap.part(Catalogue(about, entries=reader.entries(after=after, last=last)), file=file)

    return await _streamed(datasette, request, render, media_type=sitemap.FORMAT.media_type)


async def harvest(datasette: Any, request: Any) -> Any:
    """OAI-PMH 2.0, by GET or POST."""
    about = await _about(datasette, request)
    asked = oai.read(await _arguments(request), authority=about.authority)
    found = oai.Found()
    if isinstance(asked, oai.Ask):
        ask = asked
        found = await door.read(datasette, lambda store: _found(store, ask))
    headers = {"content-security-policy": POLICY, "cache-control": KEPT}
    return Response(oai.answer(asked, found, about), headers=headers, content_type=oai.MEDIA_TYPE)


def _found(store: keep.Store, ask: oai.Ask) -> oai.Found:
    """What the store has for a request."""
    match ask.verb:
        case oai.Verb.IDENTIFY:
            return oai.Found(first_at=keep.first_seen_at(store))
        case oai.Verb.SETS:
            return oai.Found(sets=keep.sets(store))
        case oai.Verb.RECORDS | oai.Verb.IDENTIFIERS:
            wanted = keep.Asked(after=ask.after, since=ask.since, until=ask.until, of_set=ask.of_set)
            records = keep.records(store, wanted, limit=oai.MAX_RECORDS + 1)
            return oai.Found(records, sets=keep.sets(store) if ask.of_set else ())
        case _:
            record = None if ask.resource_id is None else keep.record(store, ask.resource_id)
            return oai.Found(() if record is None else (record,))


async def _arguments(request: Any) -> list[tuple[str, str]]:
    """As sent, in order, repeated ones included; too many or too long ones are none at all, which is a bad verb."""
    try:
        sent = request.query_string
        if request.method == "POST":
            sent = (await request.post_body(max_bytes=MAX_BODY)).decode("utf-8", "replace")
        return parse_qsl(sent, keep_blank_values=True, max_num_fields=MAX_ARGUMENTS)
    except (ValueError, PayloadTooLarge):
        return []


async def robots(datasette: Any, request: Any) -> Response:
    """What search engines may read: all public pages; not the desk, nor lists that can be sorted without end."""
    base = datasette.urls.path("/")
    index = datasette.absolute_url(request, f"{base}{sitemap.FORMAT.path}")
    closed = "".join(f"Disallow: {base}{place}\n" for place in ("-/", f"{door.PUBLIC}/", f"{door.PUBLIC}?"))
    return Response.text(f"User-agent: *\n{closed}\nSitemap: {index}\n", headers={"cache-control": KEPT})


def _read_only(view: gate.View) -> gate.View:
    async def guarded(datasette: Any, request: Any) -> Any:
        return await _allowed(datasette, request, view, methods=READERS)

    return guarded


def _harvested(view: gate.View) -> gate.View:
    async def guarded(datasette: Any, request: Any) -> Any:
        return await _allowed(datasette, request, view, methods=(*READERS, "POST"))

    return guarded


async def _allowed(datasette: Any, request: Any, view: gate.View, *, methods: tuple[str, ...]) -> Any:
    await datasette.ensure_permission(action="view-instance", actor=request.actor)
    if request.method not in methods:
        return await gate.sorry(datasette, request, 405, headers={"allow": ", ".join(methods)})
    return await view(datasette, request)


async def _about(datasette: Any, request: Any) -> About:
    """The catalogue as it is asked for: its pages stand where the request went."""
    portals = tuple(await door.read(datasette, keep.portals))
    contact = (datasette.plugin_config(PLUGIN) or {}).get("contact")
    return About(
        at=clock.now(),
        name=portals[0].name if portals else "Catalogue",
        base_url=datasette.absolute_url(request, datasette.urls.path("/")),
        language=next((portal.languages[0] for portal in portals if portal.languages), "en"),
        portals=portals,
        contact=contact if isinstance(contact, str) and "@" in contact else None,
    )


async def _pick(datasette: Any, request: Any, about: About) -> keep.Pick:
    document, portal = request.args.get("document"), request.args.get("portal")
    number = None
    if document is not None:
        number = await door.read(datasette, lambda store: keep.document_number(store, document))
        if number is None:
            raise NotFound("This catalogue has no such document.")
    if portal is not None and portal not in {one.key for one in about.portals}:
        raise NotFound("This catalogue has no such portal.")
    return keep.Pick(document=number, portal=portal)


async def _streamed(datasette: Any, request: Any, render: Render, *, media_type: str, name: str | None = None) -> Any:
    """The text step by step; the first step before anything is sent, so that what goes wrong there can be told."""
    about = await _about(datasette, request)
    pick = await _pick(datasette, request, about)
    fresh = await door.read(datasette, keep.freshness)
    about = replace(about, at=fresh.changed_at or about.at)
    tag = f'W/"{fresh.stamp}"'
    headers = {"etag": tag, "cache-control": KEPT, "content-security-policy": POLICY}
    if name is not None:
        headers["content-disposition"] = f'attachment; filename="{name}"'
    if tag in (request.headers.get("if-none-match") or ""):
        return Response("", status=304, headers=headers, content_type=media_type)
    if request.method == "HEAD":
        return Response("", headers=headers, content_type=media_type)
    step = _stepper(render, pick, about)
    first = await door.read(datasette, step)

    async def send(writer: Any) -> None:
        text = first
        while text:
            await writer.write(text)
            text = await door.read(datasette, step)

    return AsgiStream(send, headers=headers, content_type=media_type)


def _stepper(render: Render, pick: keep.Pick, about: About) -> Callable[[keep.Store], str]:
    """A function that gives the next portion of the text each time, "" at the end, read through the store it gets."""
    state: list[tuple[_Reader, Iterator[str]]] = []

    def step(store: keep.Store) -> str:
        if not state:
            reader = _Reader(store, pick)
            state.append((reader, render(reader, about)))
        reader, pieces = state[0]
        reader.store = store
        found, size = [], 0
        while size < STEP_CHARACTERS:
            some = list(islice(pieces, 50))
            if not some:
                break
            found += some
            size += sum(map(len, some))
        return "".join(found)

    return step


def _catalogue(reader: _Reader, form: Format, about: About) -> Catalogue:
    match form.reads:
        case Reads.ENTRIES:
            return Catalogue(about, entries=reader.entries())
        case Reads.NEWEST:
            newest = keep.new_entries(reader.store, limit=export.MOST_NEWS, pick=reader.pick)
            return Catalogue(about, entries=newest)
        case Reads.BROKEN:
            return Catalogue(about, broken=keep.broken_entries(reader.store, limit=export.MOST_NEWS, pick=reader.pick))
        case _:
            return Catalogue(about, guides=reader.guides())


def _place(path: str) -> str:
    return "^/" + path.replace(".", r"\.") + "$"


ROUTES: Final[tuple[tuple[str, gate.View], ...]] = (
    *((_place(form.path), download(form)) for form in export.FORMATS if form.reads is not Reads.PAGES),
    (_place(sitemap.FORMAT.path), gate.open_to_all(_read_only(sitemap_index))),
    (r"^/sitemap-(?P<file>\d{1,9})\.xml$", gate.open_to_all(_read_only(sitemap_part))),
    (_place(oai.PATH), gate.open_to_all(_harvested(harvest))),
    (r"^/robots\.txt$", gate.open_to_all(_read_only(robots))),
)
