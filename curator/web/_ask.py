"""One request and its answer, guarded: the host's turn, the look-up, the guard, the connection, the bounded body.

Never raises for what the web did, and never goes where the guard has not been asked.
"""

from collections.abc import AsyncIterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final, cast

import httpx

from curator.model import Courtesy, Failure, Hop
from curator.web import failures, headers
from curator.web._aim import Aim
from curator.web._budget import Budget
from curator.web._hosts import Hosts
from curator.web._trouble import NoConnectionError, UnsafeError
from curator.web.body import Body, Bounds, Collector
from curator.web.gate import Gate, Turn
from curator.web.guard import Guard, port_refusal
from curator.web.resolve import Address, Resolver

REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
"""WHATWG Fetch, 2.2.3 "redirect status"; 300 and 304 lead nowhere by themselves."""
_NO_BODY: Final = frozenset({204, 205, 304})
_MAX_ADDRESSES: Final = 4
_FIRST_ADDRESS_S: Final = 5.0
"""An address that is not the last one gets this long to connect, so that a dead IPv6 route does not eat the look."""
_ENOUGH: Final = 1_024
"""When time runs out in the middle of a body, so many bytes are a page that shows; fewer are a server that hangs."""
_MAX_COOKIES: Final = 50
_MAX_COOKIE_CHARS: Final = 4_096


@dataclass(frozen=True, slots=True)
class Question:
    """What to ask, `headers` without Host. `bounds` say how much of a body is wanted."""

    aim: Aim
    headers: headers.Headers
    bounds: Bounds


@dataclass(frozen=True, slots=True)
class Reply:
    """What came of it. `hop` None: no head of an answer was read. `location` is set for redirects only; `body` None:
    none was read."""

    hop: Hop | None = None
    failure: Failure | None = None
    detail: str = ""
    location: str | None = None
    set_cookies: tuple[str, ...] = ()
    content_type: str | None = None
    body: Body | None = None


@dataclass(frozen=True, slots=True)
class Tools:
    """What a Wire is made of and its looks share."""

    courtesy: Courtesy
    gate: Gate
    hosts: Hosts
    resolver: Resolver
    guard: Guard
    engine: httpx.AsyncBaseTransport


async def ask(question: Question, tools: Tools, *, budget: Budget) -> Reply:
    """Asks when the host's turn comes; waiting for it costs nothing of the budget."""
    aim = question.aim
    try:
        request = _request(question, tools.courtesy)
    except (httpx.InvalidURL, UnicodeError) as error:
        return Reply(failure=Failure.INVALID, detail=failures.detail(str(error)))
    async with tools.gate.turn(aim.name, pause_s=tools.hosts.pause_s(aim.name)) as turn:
        if tools.hosts.asks_for_rest(aim.name):
            return Reply(failure=Failure.RATE_LIMITED, detail="the site asked to be left alone for a while")
        exchange = _Exchange(question, tools)
        try:
            async with budget.spend():
                await exchange.run(request, turn)
        except failures.OF_THE_WEB as error:
            return exchange.ended_by(error)
        return exchange.reply()


def _request(question: Question, courtesy: Courtesy) -> httpx.Request:
    aim = question.aim
    return httpx.Request(
        "GET",
        f"{aim.origin}/",
        headers=[("Host", aim.name), *question.headers],
        extensions={
            "target": aim.target.encode("ascii"),
            "timeout": {"read": courtesy.read_s, "write": courtesy.read_s},
        },
    )


class _Exchange:
    """One exchange under way; what it has learned so far is good at any moment."""

    def __init__(self, question: Question, tools: Tools) -> None:
        self._aim = question.aim
        self._bounds = question.bounds
        self._tools = tools
        self._hop: Hop | None = None
        self._location: str | None = None
        self._set_cookies: tuple[str, ...] = ()
        self._content_type: str | None = None
        self._collector: Collector | None = None

    async def run(self, request: httpx.Request, turn: Turn) -> None:
        addresses = await self._checked_addresses()
        turn.touched = True
        self._tools.hosts.met(self._aim.name)
        answer, address = await self._first_answer(request, addresses)
        try:
            self._read_head(answer, address)
            if self._location is None and 200 <= answer.status_code not in _NO_BODY:
                limit = self._bounds.for_type(self._content_type)
                self._collector = Collector(limit, content_encoding=answer.headers.get("content-encoding"))
                await self._collector.collect(cast("AsyncIterable[bytes]", answer.stream))
        finally:
            await answer.aclose()

    def reply(self) -> Reply:
        body = self._collector.body() if self._collector else None
        if self._collector and body and body.truncated and self._bounds.whole:
            if self._collector.is_full:
                return self._failed(Failure.TOO_LARGE, f"more than {self._collector.size} bytes")
            return self._failed(Failure.PROTOCOL, "the content ends in the middle")
        return Reply(
            hop=self._hop,
            location=self._location,
            set_cookies=self._set_cookies,
            content_type=self._content_type,
            body=body,
        )

    def ended_by(self, error: Exception) -> Reply:
        """Trouble before the head is the answer; trouble in a body matters only when nothing of use has come."""
        failure, detail = failures.explain(error)
        if self._collector is None or self._hop is None or self._bounds.whole:
            return self._failed(failure, detail)
        enough = _ENOUGH if failure is Failure.TIMEOUT else 1
        if 200 <= self._hop.status < 300 and self._collector.size < enough:
            return self._failed(failure, detail)
        return self.reply()

    def _failed(self, failure: Failure, detail: str) -> Reply:
        body = self._collector.body() if self._collector and not self._bounds.whole else None
        return Reply(self._hop, failure, detail, content_type=self._content_type, body=body)

    async def _checked_addresses(self) -> list[Address]:
        """Where to connect, at least one address; the ones that the guard refuses are left out."""
        refused = port_refusal(self._aim.port)
        if refused:
            raise UnsafeError(refused)
        found = await self._tools.resolver.addresses(self._aim.host, self._aim.port)
        refusals = {address: self._tools.guard.refusal(address.host) for address in found}
        safe = [address for address in found if refusals[address] is None]
        if not safe:
            raise UnsafeError("; ".join(f"{address.host} is {why}" for address, why in refusals.items()))
        return safe[:_MAX_ADDRESSES]

    async def _first_answer(self, request: httpx.Request, addresses: list[Address]) -> tuple[httpx.Response, Address]:
        """The answer from the first address that can be connected to; else the error that says most."""
        errors: list[NoConnectionError] = []
        connect_s = self._tools.courtesy.connect_s
        for address in addresses:
            limit = connect_s if address is addresses[-1] else min(connect_s, _FIRST_ADDRESS_S)
            request.extensions["address"] = address
            request.extensions["timeout"]["connect"] = limit
            try:
                return await self._tools.engine.handle_async_request(request), address
            except NoConnectionError as error:
                errors.append(error)
        raise next((error for error in errors if not failures.is_ours(error)), errors[0])

    def _read_head(self, answer: httpx.Response, address: Address) -> None:
        status, raw = answer.status_code, answer.headers.raw
        self._hop = Hop(self._aim.url, status, headers.kept(raw), address.host)
        self._content_type = _last(raw, b"content-type")
        if status in REDIRECTS:
            self._location = _first(raw, b"location")
            self._set_cookies = _cookies(raw)
        self._tools.hosts.heed(self._aim.name, status=status, value=_first(raw, b"retry-after"))


_Raw = Sequence[tuple[bytes, bytes]]


def _values(raw: _Raw, name: bytes) -> Iterator[str]:
    return (headers.text(value).strip() for key, value in raw if key.lower() == name)


def _first(raw: _Raw, name: bytes) -> str | None:
    """The first value that is not empty."""
    return next(filter(None, _values(raw, name)), None)


def _last(raw: _Raw, name: bytes) -> str | None:
    """The last value, as WHATWG Fetch 3.2.1 "extract a MIME type" would have it; bounded."""
    values = [value for value in _values(raw, name) if value]
    return values[-1][: headers.SHORT_CHARS] if values else None


def _cookies(raw: _Raw) -> tuple[str, ...]:
    """Cookies that may go back: bounded as RFC 6265, 6.1 bounds them, visible ASCII only."""
    fit = (
        value
        for value in _values(raw, b"set-cookie")
        if value and len(value) <= _MAX_COOKIE_CHARS and value.isascii() and value.isprintable()
    )
    return tuple(islice(fit, _MAX_COOKIES))
