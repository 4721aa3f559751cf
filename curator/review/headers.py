"""What every answer carries, and what is not answered at all: the outermost layer around Datasette.

Never touches a body.
"""

from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any, Final

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Any]]
Send = Callable[[Any], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]
Header = tuple[bytes, bytes]

CLOSED: Final = frozenset(
    f"/-/{name}"
    for name in (
        "actions", "allow-debug", "allowed", "api", "auth-token", "check", "config", "create-token", "databases",
        "debug/autocomplete", "messages", "metadata", "patterns", "permissions", "plugins", "queries", "rules",
        "schema", "settings", "tasks", "threads", "versions",
    )
)  # fmt: skip
"""Pages that tell of the installation or are for its makers; Datasette answers many of them to anybody."""

_POLICY: Final = (
    "default-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
)
OWN_POLICY: Final = "; ".join((*_POLICY, "style-src 'self'", "script-src 'self'"))
"""For our own pages: nothing inline, nothing foreign. Source: W3C, Content Security Policy Level 3."""

FRAMED_POLICY: Final = OWN_POLICY.replace("frame-ancestors 'none'", "frame-ancestors *").replace(
    "script-src 'self'", "script-src 'none'"
)
"""For what other sites may show in a frame: a list without a script and without a form."""

STOCK_POLICY: Final = "; ".join((*_POLICY, "style-src 'self' 'unsafe-inline'", "script-src 'self' 'unsafe-inline'"))
"""For Datasette's own pages, which bring scripts and styles in the page."""

HEADERS: Final[tuple[Header, ...]] = (
    (b"x-content-type-options", b"nosniff"),
    # Not no-referrer: under it browsers send `Origin: null` with our own forms. Source: Fetch, 3.1, "origin" header.
    (b"referrer-policy", b"same-origin"),
    (b"x-frame-options", b"DENY"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=()"),
    (b"content-security-policy", STOCK_POLICY.encode()),
)
HSTS: Final[Header] = (b"strict-transport-security", b"max-age=31536000")
"""Only behind https. Source: RFC 6797, section 7.2."""


def wrap(app: App) -> App:
    """The application with our headers, with hardened cookies, and with the closed pages answered by 404."""

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
            return
        is_https = scope.get("scheme") == "https"

        async def send_with_headers(message: Any) -> None:
            if message["type"] == "http.response.start":
                message = {**message, "headers": _dressed(message.get("headers", ()), is_https=is_https)}
            await send(message)

        if _is_closed(str(scope.get("path", ""))):
            await _not_found(send_with_headers)
        else:
            await app(scope, receive, send_with_headers)

    return wrapped


def _is_closed(path: str) -> bool:
    if path.startswith("//"):
        return True  # with a slash at its end, it would be answered by a redirect to another site
    bare = path.rstrip("/")
    for suffix in (".json", ".md"):
        bare = bare.removesuffix(suffix)
    return bare.rstrip("/") in CLOSED


def _dressed(given: Iterable[Iterable[bytes]], *, is_https: bool) -> list[Header]:
    headers: list[Header] = []
    for name, value in given:
        headers.append((name, _hardened(value, is_https=is_https) if name.lower() == b"set-cookie" else value))
    names = {name.lower() for name, _ in headers}
    if (b"content-security-policy", FRAMED_POLICY.encode()) in headers:
        names.add(b"x-frame-options")  # it knows no "anybody", and is for browsers that know no policy
    added = (*HEADERS, HSTS) if is_https else HEADERS
    return [*headers, *(pair for pair in added if pair[0] not in names)]


def _hardened(cookie: bytes, *, is_https: bool) -> bytes:
    """No script reads a cookie of ours, and behind https none travels without it. Source: RFC 6265, section 4.1.2."""
    said = cookie.lower()
    if b"httponly" not in said:
        cookie += b"; HttpOnly"
    if is_https and b"; secure" not in said:
        cookie += b"; Secure"
    return cookie


async def _not_found(send: Send) -> None:
    await send(
        {
            "type": "http.response.start",
            "status": 404,
            "headers": [(b"content-type", b"text/plain; charset=utf-8")],
        }
    )
    await send({"type": "http.response.body", "body": b"There is nothing here.\n"})
