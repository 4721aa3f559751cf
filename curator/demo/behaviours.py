"""The ways in which a page can behave: well, badly, or differently by night. Each function makes one behaviour.

Never waits by the clock: what hangs does so until the client has left.
"""

import gzip
import json
from collections.abc import Callable
from typing import Final

from curator.demo._visit import Behaviour, Headers, Visit, head

HTML: Final = "text/html; charset=utf-8"
PLAIN: Final = "text/plain; charset=utf-8"

WALL: Final = """<!doctype html><html lang="en"><head><title>Just a moment...</title>
<meta name="robots" content="noindex,nofollow"></head><body><h1>Checking your browser</h1>
<p>Enable JavaScript and cookies to continue</p>
<script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script></body></html>"""


def says(body: str | bytes, *, status: int = 200, kind: str = HTML, headers: Headers = ()) -> Behaviour:
    """A correct answer."""

    async def behave(visit: Visit) -> None:
        await visit.answer(status, body, kind=kind, headers=headers)

    return behave


def leads_to(location: str, *, status: int = 302) -> Behaviour:
    """A redirect; `location` is sent as written."""
    return says("", status=status, headers=(("Location", location),))


def secure_only(behaviour: Behaviour) -> Behaviour:
    """The way to https for who asks on http; there, the behaviour."""

    async def behave(visit: Visit) -> None:
        if visit.asked.scheme == "http":
            location = f"https://{visit.asked.host}{visit.asked.target}"
            await visit.answer(301, headers=(("Location", location),))
        else:
            await behaviour(visit)

    return behave


def by_night(choose: Callable[[int], Behaviour]) -> Behaviour:
    """Another behaviour each night; `choose` is given the night, 1 for the first."""

    async def behave(visit: Visit) -> None:
        await choose(visit.night)(visit)

    return behave


def until(night: int, *, before: Behaviour, after: Behaviour) -> Behaviour:
    """`before` up to the night before `night`, `after` from that night on."""
    return by_night(lambda now: before if now < night else after)


def first_then(*behaviours: Behaviour) -> Behaviour:
    """The first behaviour for the first request of a night, and so on; the last one for all that follow."""

    async def behave(visit: Visit) -> None:
        await behaviours[min(visit.nth, len(behaviours)) - 1](visit)

    return behave


def remembers(body: str, *, etag: str, headers: Headers = ()) -> Behaviour:
    """A page with a validator: 304 to who holds it. Source: RFC 9110 section 13.1.2."""

    async def behave(visit: Visit) -> None:
        if etag in (visit.asked.header("if-none-match") or ""):
            await visit.answer(304, headers=(("ETag", etag),))
        else:
            await visit.answer(200, body, headers=(("ETag", etag), *headers))

    return behave


def zipped(body: str, *, headers: Headers = ()) -> Behaviour:
    """The page in gzip, as most servers send it."""
    return says(gzip.compress(body.encode(), mtime=0), headers=(("Content-Encoding", "gzip"), *headers))


async def hangs(visit: Visit) -> None:
    """Takes the request and never answers."""
    await visit.until_gone()


async def hangs_up(_visit: Visit) -> None:
    """Closes without a byte."""


async def resets(visit: Visit) -> None:
    """Breaks off with a TCP reset."""
    visit.reset()


def drips(body: bytes, *, then_nothing_after: int) -> Behaviour:
    """Promises the whole body, sends the first bytes of it, and no more until the client leaves."""

    async def behave(visit: Visit) -> None:
        await visit.write(head(200, kind=HTML, length=len(body)) + body[:then_nothing_after])
        await visit.until_gone()

    return behave


def pours(block: bytes, *, kind: str) -> Behaviour:
    """A body without a length and without an end: who reads decides when it is enough."""

    async def behave(visit: Visit) -> None:
        await visit.write(head(200, kind=kind))
        while True:
            await visit.write(block * 4096)

    return behave


def speaks(raw: bytes) -> Behaviour:
    """Any bytes in place of an HTTP answer, then the end."""

    async def behave(visit: Visit) -> None:
        await visit.write(raw)

    return behave


def unwelcoming(*, server: str = "cloudflare") -> Behaviour:
    """A bot wall: 403 and a page that wants a browser's script run."""
    return says(WALL, status=403, headers=(("Server", server), ("CF-Mitigated", "challenge")))


def busy(*, retry_after: str | None = "3600", status: int = 429) -> Behaviour:
    """Too many requests; Retry-After as written, None for none. Source: RFC 6585 section 4."""
    more = (("Retry-After", retry_after),) if retry_after is not None else ()
    return says("<!doctype html><title>Slow down</title><p>Too many requests.</p>", status=status, headers=more)


def locked(*, realm: str) -> Behaviour:
    """Wants a user name and a password. Source: RFC 9110 section 11.6.1."""
    page = f"<!doctype html><title>{realm}</title><h1>401</h1><p>{realm}</p>"
    return says(page, status=401, headers=(("WWW-Authenticate", f'Basic realm="{realm}"'),))


def wants_cookie(body: str, *, name: str = "seen", status: int = 302) -> Behaviour:
    """Sets a cookie, sends the client back to the same address, and serves the page to who brings it."""

    async def behave(visit: Visit) -> None:
        if visit.asked.cookie(name) is None:
            headers = (("Set-Cookie", f"{name}=1; Path=/"), ("Location", visit.asked.target))
            await visit.answer(status, headers=headers)
        else:
            await visit.answer(200, body)

    return behave


def for_agents(wanted: str, *, body: str, otherwise: Behaviour) -> Behaviour:
    """Serves those whose user agent contains `wanted`; the others get `otherwise`."""

    async def behave(visit: Visit) -> None:
        if wanted in (visit.asked.header("user-agent") or ""):
            await visit.answer(200, body)
        else:
            await otherwise(visit)

    return behave


def silent_to(unwanted: str, *, otherwise: Behaviour) -> Behaviour:
    """Breaks off with those whose user agent contains `unwanted`; the others get `otherwise`."""

    async def behave(visit: Visit) -> None:
        if unwanted in (visit.asked.header("user-agent") or ""):
            await resets(visit)
        else:
            await otherwise(visit)

    return behave


def robots(text: str) -> Behaviour:
    """A robots.txt. Source: RFC 9309."""
    return says(text, kind=PLAIN)


def facts(value: object) -> Behaviour:
    """JSON, as an interface answers."""
    return says(json.dumps(value), kind="application/json")
