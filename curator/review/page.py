"""How a page of ours is made: the visitor's language, the shared words and values of all templates, our own policy.

Never decides who may see what: routes ask `roles` first.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode

from datasette import Response
from markupsafe import Markup

from curator.model import CAUSE_WORDS, NOTE_WORDS, State
from curator.review import cells, door, messages, roles
from curator.review.headers import OWN_POLICY
from curator.review.messages import Speech

DISTRIBUTION: Final = "link-curator"
ORDER: Final = (State.DEAD, State.FAILING, State.MOVED, State.UNSURE, None, State.LIVE)
LANGUAGE_KEPT_S: Final = 365 * 86_400
MAX_NEXT: Final = 2_000


@dataclass(frozen=True, slots=True)
class Page:
    """What a route shows: a template of templates/curator, its values, and how it is answered."""

    template: str
    values: Mapping[str, Any] = field(default_factory=dict)
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


def speech_of(request: Any) -> Speech:
    """The language this visitor is spoken to in."""
    return messages.choose(
        request.args.get("lang"), request.cookies.get(messages.COOKIE), request.headers.get("accept-language")
    )


async def render(datasette: Any, request: Any, page: Page) -> Response:
    """The page as HTML, with what every template may use; for somebody signed in, nobody keeps it."""
    say = speech_of(request)
    visitor = await roles.person(datasette, request.actor)
    path = f"curator/{page.template}.html"
    html = await datasette.render_template(
        path,
        {**_shared(datasette, request, say), "visitor": visitor, **page.values},
        request=request,
        view_name=f"curator-{page.template}",
    )
    headers = {"content-security-policy": OWN_POLICY, "vary": "Cookie, Accept-Language", **page.headers}
    if visitor is not None:
        headers.setdefault("cache-control", "no-store")
    response = Response.html(html, status=page.status, headers=headers)
    if request.args.get("lang") in messages.LANGUAGES:
        response.set_cookie(messages.COOKIE, say.code, max_age=LANGUAGE_KEPT_S, samesite="lax", httponly=True)
    return response


def local(path: str | None, *, otherwise: str) -> str:
    """Where to go next when that is a path of this server, else `otherwise`.

    Refuses other sites in all their spellings: `//host`, `/\\host`, and what browsers drop when reading an address
    (tabs and line ends). Source: WHATWG URL Standard, 4.4, relative slash state.
    """
    if not path or len(path) > MAX_NEXT or not path.startswith("/"):
        return otherwise
    if path[1:2] in ("/", "\\") or any(ord(letter) < 0x21 or letter == "\\" or ord(letter) > 0x7E for letter in path):
        return otherwise
    return path


def here(request: Any, **changes: str | None) -> str:
    """This page's path with some parameters changed; None leaves one out."""
    kept = [(name, value) for name, value in parse_qsl(request.query_string) if name not in changes]
    kept += [(name, value) for name, value in changes.items() if value is not None]
    return str(request.path) + ("?" + urlencode(kept) if kept else "")


def _shared(datasette: Any, request: Any, say: Speech) -> dict[str, Any]:
    static = datasette.urls.static_plugins
    return {
        "name": say("site.name"),
        "lang": say.code,
        "say": say,
        "languages": [(code, speech("language.name"), here(request, lang=code)) for code, speech in _languages()],
        "portals": (),
        "has_desk": door.has_desk(datasette),
        "css_url": static(DISTRIBUTION, "curator.css"),
        "js_url": static(DISTRIBUTION, "desk.js"),
        "here": here(request, lang=None),
        "state_mark": lambda state: cells.state(state, say=say),
        "cause_words": {cause: say(f"cause.{cause}") for cause in CAUSE_WORDS},
        "note_words": {note: say(f"note.{note}") for note in NOTE_WORDS},
        "state_order": ORDER,
        "outward": cells.OUTWARD,
        "is_web": cells.is_web,
        "outward_link": cells.outward_link,
        "bar": cells.bar,
        "Markup": Markup,
    }


def _languages() -> list[tuple[str, Speech]]:
    return list(messages.LANGUAGES.items())
