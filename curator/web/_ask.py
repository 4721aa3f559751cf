"""One request and its answer, guarded: the host's turn, the look-up, the guard, the connection, the bounded body.

Never raises for what the web did, and never goes where the guard has not been asked.
"""

import asyncio
import ssl
from collections.abc import AsyncIterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import islice
from typing import Final, cast

import httpx

from curator.model import Clock, Courtesy, Failure, Hop, Timings
from curator.web import failures, headers, quota
from curator.web._aim import Aim
from curator.web._budget import Budget
from curator.web._hosts import Hosts
from curator.web._reach import Finder, Reach, tries
from curator.web._trouble import NoConnectionError, OutOfTimeError
from curator.web.body import Body, Bounds, Collector
from curator.web.chains import Chains, is_incomplete
from curator.web.engines import STAGES, Dialer, Line
from curator.web.gate import Gate, Turn
from curator.web.resolve import Address

REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
"""WHATWG Fetch, 2.2.3 "redirect status"; 300 and 304 lead nowhere by themselves."""
_NO_BODY: Final = frozenset({204, 205, 304})
_ENOUGH: Final = 1_024
"""When time runs out in the middle of a body, so many bytes are a page that shows; fewer are a server that hangs."""
_NOTHING_TO_SAY: Final = httpx.ByteStream(b"")
_MAX_COOKIES: Final = 50
_MAX_COOKIE_CHARS: Final = 4_096


@dataclass(frozen=True, slots=True)
class Question:
    """What to ask, `headers` without Host. `bounds` say how much of a body is wanted, `engine` by which engine."""

    aim: Aim
    headers: headers.Headers
    bounds: Bounds
    engine: int = 0


@dataclass(frozen=True, slots=True)
class Reply:
    """What came of it. `hop` None: no head of an answer was read. `location` is set for redirects only; `body` None:
    none was read. `incomplete` is a certificate (DER) whose issuer the server did not send, `address` the one that was
    spoken to when it failed."""

    hop: Hop | None = None
    failure: Failure | None = None
    detail: str = ""
    location: str | None = None
    refresh: str | None = None
    set_cookies: tuple[str, ...] = ()
    content_type: str | None = None
    body: Body | None = None
    incomplete: bytes | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Tools:
    """What a Wire is made of and its looks share."""

    courtesy: Courtesy
    clock: Clock
    gate: Gate
    hosts: Hosts
    finder: Finder
    dialer: Dialer
    chains: Chains
    engines: tuple[httpx.AsyncBaseTransport, ...]
    under_way: dict[int, str] = field(default_factory=dict)


async def ask(question: Question, tools: Tools, *, budget: Budget) -> Reply:
    """Asks when the host's turn comes; waiting for it costs nothing of the budget."""
    name = question.aim.name
    try:
        request = _request(question, tools)
    except (httpx.InvalidURL, UnicodeError) as error:
        return Reply(failure=Failure.INVALID, detail=failures.detail(str(error)))
    async with tools.gate.turn(name, pause_s=lambda: tools.hosts.pause_s(name)) as turn:
        refusal = tools.hosts.refusal(name)
        if refusal is not None:
            return Reply(failure=Failure.RATE_LIMITED, detail=refusal)
        exchange = _Exchange(question, tools)
        tools.under_way[id(exchange)] = question.aim.url
        try:
            async with budget.spend():
                await exchange.run(request, turn)
        except failures.OF_THE_WEB as error:
            reply = exchange.ended_by(error)
            return await exchange.explained(reply, request, error=error, budget=budget)
        finally:
            del tools.under_way[id(exchange)]
        return exchange.reply()


def _request(question: Question, tools: Tools) -> httpx.Request:
    aim = question.aim
    own = tools.hosts.told(aim.name).headers
    replaced = {name.lower() for name in own}
    sent = [header for header in question.headers if header[0].lower() not in replaced]
    read_s = tools.courtesy.read_s * tools.hosts.patience(aim.name)
    return httpx.Request(
        "GET",
        _origin(aim.origin),
        headers=[("Host", aim.name), *sent, *own.items()],
        stream=_NOTHING_TO_SAY,
        extensions={"target": aim.target.encode("ascii"), "timeout": {"read": read_s, "write": read_s}},
    )


@lru_cache(maxsize=1_024)
def _origin(origin: str) -> httpx.URL:
    """Parsed once for all that is asked of a site: the library takes longer for it than for all else in a request."""
    return httpx.URL(f"{origin}/")


class _Exchange:
    """One exchange under way; what it has learned so far is good at any moment."""

    def __init__(self, question: Question, tools: Tools) -> None:
        self._aim = question.aim
        self._bounds = question.bounds
        self._engine = tools.engines[question.engine]
        self._tools = tools
        self._hop: Hop | None = None
        self._location: str | None = None
        self._refresh: str | None = None
        self._set_cookies: tuple[str, ...] = ()
        self._content_type: str | None = None
        self._collector: Collector | None = None
        self._timings = Timings()
        self._address: str | None = None
        self._request: httpx.Request | None = None

    async def run(self, request: httpx.Request, turn: Turn) -> None:
        loop = asyncio.get_running_loop()
        started = loop.time()
        reach = await self._tools.finder.find(self._aim)
        self._timings = Timings(look_up_ms=_ms(loop.time() - started))
        if reach.is_proxied:
            self._go_through(request, reach)
        turn.touched = True
        self._tools.hosts.met(self._aim.name)
        started = loop.time()
        answer, address = await self._first_answer(request, reach.addresses)
        try:
            self._read_head(answer, address, answered_s=loop.time() - started)
            if self._location is None and 200 <= answer.status_code not in _NO_BODY:
                limit = self._bounds.for_type(self._content_type)
                encoding = ",".join(_values(answer.headers.raw, b"content-encoding"))
                self._collector = Collector(limit, content_encoding=encoding)
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
            refresh=self._refresh,
            set_cookies=self._set_cookies,
            content_type=self._content_type,
            body=body,
        )

    def ended_by(self, error: Exception) -> Reply:
        """Trouble before the head is the answer; trouble in a body matters only when nothing of use has come."""
        failure, detail = failures.explain(error)
        if isinstance(error, OutOfTimeError):
            detail = f"{detail}, {self._stage()}"
        if self._collector is None or self._hop is None or self._bounds.whole:
            self._tools.hosts.failed(self._aim.name, failure)
            return self._failed(failure, detail)
        enough = _ENOUGH if failure is Failure.TIMEOUT else 1
        if 200 <= self._hop.status < 300 and self._collector.size < enough:
            return self._failed(failure, detail)
        return self.reply()

    async def explained(self, reply: Reply, request: httpx.Request, *, error: Exception, budget: Budget) -> Reply:
        """The same reply; when a certificate was refused, with what it says of itself."""
        if reply.failure is None or not isinstance(error, ssl.SSLCertVerificationError):
            return reply
        try:
            async with budget.spend():
                der = await self._tools.dialer.certificate(request)
        except failures.OF_THE_WEB:
            return reply
        if der is None:
            return reply
        from curator.web.certificates import describe

        says = describe(der, reply.failure, now=self._tools.clock())
        detail = failures.detail(f"{reply.detail.rstrip('.')} ({says})" if says else reply.detail)
        return replace(reply, detail=detail, incomplete=der if is_incomplete(error) else None)

    def _failed(self, failure: Failure, detail: str) -> Reply:
        body = self._collector.body() if self._collector and not self._bounds.whole else None
        address = self._address if self._hop is None else None
        return Reply(self._hop, failure, detail, content_type=self._content_type, body=body, address=address)

    def _stage(self) -> str:
        """How far it had come."""
        if self._collector is not None:
            return f"after {self._collector.size} bytes of content"
        if self._request is None:
            return "while the name was looked up"
        return f"while waiting for {self._request.extensions.get('stage', STAGES[0])}"

    def _go_through(self, request: httpx.Request, reach: Reach) -> None:
        """Asks the proxy: by a tunnel for https, by the whole URL as the target for http (RFC 9112, 3.2.2)."""
        request.extensions["is_proxied"] = True
        if reach.tunnel is not None:
            request.extensions["tunnel"] = reach.tunnel
            return
        request.extensions["target"] = self._aim.url.encode("ascii")
        for name, value in self._tools.finder.proxy.headers if self._tools.finder.proxy else ():
            request.headers[name] = value

    async def _first_answer(
        self, request: httpx.Request, addresses: tuple[Address, ...]
    ) -> tuple[httpx.Response, Address]:
        """The answer from the first address that can be connected to; else the error that says most."""
        errors: list[NoConnectionError] = []
        for address, limit in tries(addresses, self._tools.courtesy.connect_s):
            request.extensions["address"] = address
            self._address, self._request = address.host, request
            request.extensions["timeout"]["connect"] = limit
            try:
                return await self._engine.handle_async_request(request), address
            except NoConnectionError as error:
                errors.append(error)
        raise next((error for error in errors if not failures.is_ours(error)), errors[0])

    def _read_head(self, answer: httpx.Response, address: Address, *, answered_s: float) -> None:
        status, raw = answer.status_code, answer.headers.raw
        line: Line = answer.extensions["line"]
        waited_s = answered_s - (line.connect_ms + line.secure_ms) / 1000
        self._timings = replace(
            self._timings, connect_ms=line.connect_ms, secure_ms=line.secure_ms, answer_ms=max(0, _ms(waited_s))
        )
        self._hop = Hop(
            self._aim.url,
            status,
            headers.kept(raw),
            address.host,
            tls=line.tls,
            certificate_until=line.certificate_until,
            timings=self._timings,
        )
        line.connect_ms = line.secure_ms = 0
        self._content_type = _last(raw, b"content-type")
        self._set_cookies = _cookies(raw)
        if status in REDIRECTS:
            self._location = _first(raw, b"location")
        elif 200 <= status < 300:
            self._refresh = _first(raw, b"refresh")
        hosts = self._tools.hosts
        hosts.answered_in(self._aim.name, max(0.0, waited_s))
        hosts.heed(self._aim.name, status=status, header=quota.first(_texts(raw)))


_Raw = Sequence[tuple[bytes, bytes]]


def _ms(seconds: float) -> int:
    return round(1000 * seconds)


def _texts(raw: _Raw) -> Iterator[tuple[str, str]]:
    """The headers about our pace."""
    for key, value in raw:
        name = key.lower()
        if b"ratelimit" in name or b"rate-limit" in name or name == b"retry-after":
            yield name.decode("ascii", "replace"), headers.text(value)


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
