"""A scripted server on loopback: each path has bytes to answer with, or a behaviour; it writes down what it was asked.

Never resolves a name and never listens on anything but loopback.
"""

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from curator import urls
from curator.model import Courtesy, Evidence, Host, Request
from curator.web import Fetched, Wire

NOON = datetime(2026, 11, 5, 12, 0, tzinfo=UTC)
NO_ROBOTS = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"

Behaviour = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
Script = Mapping[str, bytes | Behaviour | list[bytes | Behaviour]]


def ok(body: bytes = b"<title>ok</title>", *headers: str, status: str = "200 OK", media: str = "text/html") -> bytes:
    """A plain answer with the right length."""
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {media}", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode("latin-1") + body


def to(location: str, *headers: str, status: int = 302) -> bytes:
    """A redirect."""
    lines = [f"HTTP/1.1 {status} Elsewhere", f"Location: {location}", "Content-Length: 0", *headers, "", ""]
    return "\r\n".join(lines).encode("utf-8")


@dataclass
class Heard:
    """One request as it came; `headers` with lower-case names."""

    host: str
    path: str
    headers: dict[str, str]


@dataclass
class Server:
    script: Script
    heard: list[Heard] = field(default_factory=list)
    connections: int = 0
    open: int = 0
    most_open: int = 0
    asked: asyncio.Event = field(default_factory=asyncio.Event)
    closed: asyncio.Event = field(default_factory=asyncio.Event)
    visits: set[asyncio.Task[None]] = field(default_factory=set)
    port: int = 0
    address: str = "127.0.0.1"

    @property
    def paths(self) -> list[str]:
        """What was asked for, without robots.txt."""
        return [one.path for one in self.heard if one.path != "/robots.txt"]

    def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.visits.add(asyncio.ensure_future(self._serve(reader, writer)))

    async def close(self) -> None:
        """Ends every visit, those included that were accepted this very moment."""
        for _ in range(5):
            for visit in self.visits:
                visit.cancel()
            await asyncio.gather(*self.visits, return_exceptions=True)
            await asyncio.sleep(0)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.open += 1
        self.most_open = max(self.open, self.most_open)
        try:
            await self._answer(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, ssl.SSLError):
            pass
        finally:
            self.open -= 1
            self.closed.set()
            try:
                writer.close()
                await writer.wait_closed()
            except (OSError, asyncio.CancelledError):
                writer.transport.abort()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = dict(line.split(": ", 1) for line in head[1:] if ": " in line)
        heard = Heard(headers.get("Host", ""), head[0].split(" ")[1], {k.lower(): v for k, v in headers.items()})
        self.heard.append(heard)
        if heard.path != "/robots.txt":
            self.asked.set()
        answer = self._scripted(heard)
        if isinstance(answer, bytes):
            writer.write(answer)
            await writer.drain()
        else:
            await answer(reader, writer)

    def _scripted(self, heard: Heard) -> bytes | Behaviour:
        path = heard.path
        answer = self.script.get(heard.host + path, self.script.get(path))
        if answer is None:
            return NO_ROBOTS if path == "/robots.txt" else self.script.get("*", NO_ROBOTS)  # type: ignore[return-value]
        if isinstance(answer, list):
            return answer.pop(0) if len(answer) > 1 else answer[0]
        return answer


@asynccontextmanager
async def serving(script: Script, *, address: str = "127.0.0.1", tls: ssl.SSLContext | None = None):
    """The server on a port of its own, until the block ends."""
    server = Server(script, address=address)
    listening = await asyncio.start_server(server.serve, address, 0, ssl=tls, limit=1 << 20)
    server.port = listening.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listening.close()
        await server.close()


def courtesy(**changes: object) -> Courtesy:
    """Courtesy without waiting, on loopback."""
    plain: dict[str, object] = {
        "interval_s": 0.0, "retry_wait_s": 0.0, "retries": 0, "deadline_s": 5.0,
        "allow_networks": ("127.0.0.1/32",), "contact": "https://curator.example/bot",
    }  # fmt: skip
    return Courtesy(**(plain | changes))  # type: ignore[arg-type]


def no_such_name(name: str) -> tuple[str, ...]:
    raise AssertionError(f"nobody should look {name} up")


@asynccontextmanager
async def wired(
    script: Script,
    *names: str,
    look_up=no_such_name,
    hosts: tuple[Host, ...] = (),
    hosts_: object = None,
    asked: Mapping[str, int] | None = None,
    tls: ssl.SSLContext | None = None,
    **changes: object,
):
    """A server and a Wire that finds it under `names` (any port), `site.example` when none are given."""
    async with AsyncExitStack() as stack:
        server = await stack.enter_async_context(serving(script, tls=tls))
        connect_to = dict.fromkeys(names or ("site.example",), f"127.0.0.1:{server.port}")
        if hosts_:
            changes["hosts"] = hosts_
        limits = courtesy(**({"connect_to": connect_to} | changes))
        wire = Wire(limits, lambda: NOON, hosts, asked=asked or {}, look_up=look_up)
        yield server, await stack.enter_async_context(wire)


async def look(script: Script, url: str = "http://site.example/", **changes: object) -> tuple[Fetched, Server]:
    """One look at `url`, served by `script` whatever its host is."""
    request = changes.pop("request", None) or Request(url)
    async with wired(script, urls.host(url), **changes) as (server, wire):  # type: ignore[arg-type]
        return await wire.fetch(request), server  # type: ignore[arg-type]


async def evidence_of(answer: bytes | Behaviour, **changes: object) -> Evidence:
    """The evidence of one look at a page that answers so."""
    fetched, _ = await look({"/": answer}, **changes)
    return fetched.evidence
