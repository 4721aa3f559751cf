"""What all pages of the catalogue share: the head that search engines read, languages, health in words, the frame.

Never knows who works at the desk, and never shows what a published copy would not.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from datasette import Response
from markupsafe import Markup

from curator import store as keep
from curator.model import DeadLinks, Portal
from curator.review import cells, door, page
from curator.review.catalogue import tongues
from curator.review.catalogue.slugs import document_path
from curator.review.clock import now
from curator.review.messages import LANGUAGES, Speech
from curator.review.page import Page

HEALTHS: Final = ("live", "moved", "unsure", "failing", "dead", "no_url", "new")
"""In the order in which readers are told them, the good ones first."""

MAX_DESCRIPTION: Final = 160
ARCHIVES: Final = ("https://web.archive.org/", "http://web.archive.org/", "https://archive.ph/", "https://archive.org/")
OLD_COPIES: Final = "https://web.archive.org/web/*/"


@dataclass(frozen=True, slots=True)
class Head:
    """What a page says of itself to other programs. `path` is its canonical path; `alternates` are (language, path) of
    the same content in other languages; `embedded` is structured data, already escaped for a script element."""

    title: str
    description: str
    path: str
    kind: str = "website"
    alternates: Sequence[tuple[str, str]] = ()
    embedded: Markup | None = None
    is_indexed: bool = True


@dataclass(frozen=True, slots=True)
class Frame:
    """The portals of the catalogue, and the one whose page is shown."""

    portals: tuple[Portal, ...]
    shown: tuple[Portal, ...] = ()

    @property
    def names(self) -> dict[str, str]:
        return {portal.key: portal.name for portal in self.portals}

    @property
    def site_name(self) -> str | None:
        """The name of the portal whose catalogue this is: the only one, or the only one that says who pays for it."""
        named = [portal for portal in self.portals if portal.notice or portal.disclaimer]
        return named[0].name if len(named) == 1 else self.portals[0].name if len(self.portals) == 1 else None

    def portal(self, key: str | None) -> Portal | None:
        return next((portal for portal in self.portals if portal.key == key), None)

    def dead_links(self, key: str | None) -> DeadLinks:
        """What the pages of this portal do with broken links."""
        portal = self.portal(key)
        return portal.dead_links if portal else DeadLinks.STRIKE


@dataclass(frozen=True, slots=True)
class Shape:
    """How an answer of the catalogue is made beside its template."""

    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


PLAIN: Final = Shape()


async def frame(datasette: Any, *, shown: str | None = None) -> Frame:
    """The portals; `shown` is the key of the one whose notice stands below the page."""
    portals = await door.read(datasette, keep.portals)
    return Frame(portals, tuple(portal for portal in portals if portal.key == shown))


async def answer(
    datasette: Any,
    request: Any,
    template: str,
    *,
    head: Head,
    around: Frame,
    values: Mapping[str, Any],
    shape: Shape = PLAIN,
) -> Response:
    """The page as HTML, with the head, the footer of the portals shown, and what every template of ours uses."""
    say = page.speech_of(request)
    at = now()
    context = {
        **words(say, at, path=datasette.urls.path),
        "name": around.site_name or say("site.name"),
        "head": head,
        "canonical": absolute(datasette, request, head.path),
        "alternates": [(code, absolute(datasette, request, path)) for code, path in head.alternates],
        "tongues": _other_tongues(datasette, request, head),
        "locale": say.code,
        "around": around,
        "portals": around.shown,
        "names": around.names,
        "catalogue_css": datasette.urls.static_plugins(page.DISTRIBUTION, "catalogue.css"),
        **values,
    }
    shown = Page(f"catalogue/{template}", context, status=shape.status, headers=shape.headers)
    return await page.render(datasette, request, shown)


def absolute(datasette: Any, request: Any, path: str) -> str:
    """The path with scheme and host as the reader asked for them."""
    return str(datasette.absolute_url(request, datasette.urls.path(path)))


def _other_tongues(datasette: Any, request: Any, head: Head) -> list[tuple[str, str]]:
    """The same page with the words around it in each language we speak."""
    joint = "&" if "?" in head.path else "?"
    return [(code, absolute(datasette, request, f"{head.path}{joint}lang={code}")) for code in LANGUAGES]


def words(say: Speech, at: datetime, *, path: Callable[[str], str]) -> dict[str, Any]:
    """What templates call: names of languages, ages, health in words, addresses of pages."""
    return {
        "language_name": lambda code: tongues.name(code, say=say),
        "own_name": tongues.own_name,
        "direction": tongues.direction,
        "in_language": in_language,
        "lang_tag": tongues.tag,
        "ago": lambda time: tongues.ago(time, now=at, say=say),
        "written_day": lambda text: tongues.written_day(text, say=say),
        "health_mark": lambda health: health_mark(health, say=say),
        "health_words": lambda health: health_words(health, say=say),
        "healths": HEALTHS,
        "is_archive": lambda url: bool(url) and url.startswith(ARCHIVES),
        "old_copies": lambda url: OLD_COPIES + url,
        "document_url": lambda number, title: path(document_path(number, title)),
        "resource_url": lambda number: path(f"/resource/{number}"),
        "bars": bars,
    }


def in_language(code: str | None) -> Markup:
    """The attributes of an element whose text is in that language, with a space before them."""
    tag = tongues.tag(code)
    if tag is None:
        return Markup(' dir="auto"')
    return Markup(' lang="{}" dir="{}"').format(tag, tongues.direction(code))


def health_words(health: str, *, say: Speech) -> str:
    return say("cause.no_url") if health == "no_url" else say(f"state.{health}")


def health_mark(health: str, *, say: Speech) -> Markup:
    """The word for a health, with its mark."""
    if health != "no_url":
        return cells.state(None if health == "new" else health, say=say)
    return Markup('<span class="state none">{}</span>').format(health_words(health, say=say))


def bars(counts: Mapping[str, int]) -> Markup:
    """The shares of the healths as one bar; the counts beside it say the same in words."""
    total = sum(counts.values())
    x, parts = 0.0, []
    for health in HEALTHS:
        width = 100 * counts.get(health, 0) / total if total else 0
        if width:
            cut = Markup('<rect class="{}" x="{:.2f}" width="{:.2f}" height="6"/>')
            parts.append(cut.format("new" if health == "no_url" else health, x, width))
        x += width
    drawn = Markup("").join(parts)
    return Markup(
        '<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">{}</svg>'
    ).format(drawn)


def description(*texts: str | None) -> str:
    """The first text there is, as long as a search engine shows it."""
    text = " ".join(next((text for text in texts if text and text.strip()), "").split())
    return text if len(text) <= MAX_DESCRIPTION else text[: MAX_DESCRIPTION - 2].rsplit(" ", 1)[0] + " …"
