"""A misbehaving web on loopback: many hosts behind one http and one https port, told apart by Host header and SNI.

Never leaves 127.0.0.1, never keeps a client waiting by the clock, and knows nothing of what it ought to be taken for.
"""

import asyncio
import contextlib
import socket
import ssl
import tempfile
import threading
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, Self

from curator.demo._certificates import Certificates
from curator.demo._site import Reach, Site
from curator.demo._visit import HEAD_LIMIT, Asked, Behaviour, Visit, head, read_request

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]

LOOPBACK: Final = "127.0.0.1"
ALLOW_NETWORKS: Final = ("127.0.0.0/8",)
"""What a wire must be allowed (`Courtesy.allow_networks`) to reach a farm at all."""


class Farm:
    """`async with Farm(sites) as farm:` serves the sites until the block is left.

    `night` (settable) is the simulated night that behaviours see; `is_offline` (settable) makes every host refuse,
    as if our own network were down; `asked` lists every request answered so far, oldest first. Give a wire
    `farm.connect_to`, `farm.ca_file` and `ALLOW_NETWORKS`, anew after each change of the night.
    """

    def __init__(self, sites: Sequence[Site]) -> None:
        self._sites: Mapping[str, Site] = {site.host: site for site in sites}
        if len(self._sites) != len(sites):
            doubled = [host for host, count in Counter(site.host for site in sites).items() if count > 1]
            raise ValueError(f"hosts registered twice: {', '.join(doubled)}")
        self._pages = {(site.host, path): behaviour for site in sites for path, behaviour in reversed(site.pages)}
        self._night = 0
        self._times: Counter[tuple[str, str]] = Counter()
        self._certificates = Certificates()
        self._tasks: dict[asyncio.Task[None], asyncio.StreamWriter] = {}
        self._stack = contextlib.AsyncExitStack()
        self._ports: dict[Reach, tuple[int, int]] = {}
        self.ca_file = ""
        self.is_offline = False
        self.asked: list[Asked] = []

    @property
    def hosts(self) -> tuple[str, ...]:
        return tuple(self._sites)

    @property
    def night(self) -> int:
        return self._night

    @night.setter
    def night(self, night: int) -> None:
        self._night = night
        self._times.clear()

    @property
    def connect_to(self) -> Mapping[str, str]:
        """`host:port` -> `address:port` for ports 80 and 443 of every host this night.

        A name that does not exist this night is left out. It must end in `.invalid`, so that whoever resolves it knows
        without asking anybody that it does not exist (RFC 6761 section 6.4).
        """
        pairs: dict[str, str] = {}
        for site in self._sites.values():
            reach = Reach.REFUSES if self.is_offline else site.reach(self._night)
            if reach is Reach.NO_SUCH_NAME:
                if not site.host.endswith(".invalid"):
                    raise ValueError(f"{site.host} would be looked up for real: let it end in .invalid (RFC 6761, 6.4)")
                continue
            plain, secure = self._ports[reach]
            pairs |= {f"{site.host}:80": f"{LOOPBACK}:{plain}", f"{site.host}:443": f"{LOOPBACK}:{secure}"}
        return pairs

    async def __aenter__(self) -> Self:
        async with self._stack:
            self._write_authority()
            self._stack.push_async_callback(self._hang_up)
            plain = await self._listen(self._serve_plain)
            secure = await self._listen(self._serve_secure, context=self._front_context())
            silent = await self._listen(self._serve_silence)
            closed = self._closed_port()
            self._ports = {
                Reach.ANSWERS: (plain, secure),
                Reach.NOT_SECURE: (plain, plain),
                Reach.SILENT: (silent, silent),
                Reach.REFUSES: (closed, closed),
            }
            self._stack = self._stack.pop_all()
        return self

    async def __aexit__(self, *_exception: object) -> None:
        await self._stack.aclose()

    def _write_authority(self) -> None:
        folder = self._stack.enter_context(tempfile.TemporaryDirectory(prefix="farm-"))
        path = Path(folder, "authority.pem")
        path.write_bytes(self._certificates.authority_pem)
        self.ca_file = str(path)

    def _closed_port(self) -> int:
        """A port that is ours and where nobody listens, so that connections are refused as long as we live."""
        held = self._stack.enter_context(socket.socket(socket.AF_INET, socket.SOCK_STREAM))
        held.bind((LOOPBACK, 0))
        port: int = held.getsockname()[1]
        return port

    async def _listen(self, serve: Serve, *, context: ssl.SSLContext | None = None) -> int:
        server = await asyncio.start_server(serve, LOOPBACK, 0, ssl=context, limit=HEAD_LIMIT, backlog=1024)
        self._stack.callback(server.close)
        port: int = server.sockets[0].getsockname()[1]
        return port

    def _front_context(self) -> ssl.SSLContext:
        """The context that every handshake starts with; the name asked for decides which one it goes on with."""
        front = self._certificates.context_for(Site("nobody-in-particular.invalid"))
        front.sni_callback = self._choose_context
        return front

    def _choose_context(self, connection: ssl.SSLObject, name: str | None, _front: ssl.SSLContext) -> None:
        site = self._sites.get((name or "").lower())
        if site is not None:
            connection.context = self._certificates.context_for(site)

    async def _serve_plain(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await self._serve(reader, writer, scheme="http")

    async def _serve_secure(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await self._serve(reader, writer, scheme="https")

    async def _serve_silence(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await self._serve(reader, writer, scheme="")

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, scheme: str) -> None:
        task = asyncio.current_task()
        assert task is not None  # asyncio runs every connection in a task
        self._tasks[task] = writer
        task.add_done_callback(lambda done: self._tasks.pop(done, None))
        with contextlib.suppress(asyncio.CancelledError):  # else asyncio logs every connection that a test cuts off
            await self._talk(reader, writer, scheme=scheme)

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, scheme: str) -> None:
        """All that happens on one connection; no scheme: nothing does."""
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            if not scheme:
                while await reader.read(65_536):
                    pass
            try:
                while scheme and await self._exchange(reader, writer, scheme=scheme):
                    pass
            except (ValueError, asyncio.LimitOverrunError):
                writer.write(head(400, length=0))
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, scheme: str) -> bool:
        """One request and its answer; False when the connection has served its time."""
        asked = await read_request(reader, scheme=scheme)
        if asked is None:
            return False
        self.asked.append(asked)
        self._times[asked.host, asked.target] += 1
        nth = self._times[asked.host, asked.target]
        visit = Visit(asked, reader=reader, writer=writer, night=self._night, nth=nth)
        site = self._sites.get(asked.host)
        behaviour = self._behaviour(site, asked) if site else None
        if behaviour is not None:
            await behaviour(visit)
        else:
            await visit.answer(404 if site else 421, "<!doctype html><title>Not found</title><h1>Not found</h1>")
        return visit.may_stay_open

    def _behaviour(self, site: Site, asked: Asked) -> Behaviour | None:
        """What happens at a target: the page of that path and query, else of the path, else the site's `otherwise`."""
        if asked.path == "/robots.txt" and site.robots is not None:
            return site.robots
        exact = self._pages.get((site.host, asked.target))
        return exact or self._pages.get((site.host, asked.path), site.otherwise)

    async def _hang_up(self) -> None:
        """Break off whatever still hangs, so that leaving the block takes no time."""
        tasks = tuple(self._tasks.items())
        for _, writer in tasks:
            writer.transport.abort()
        if tasks:
            _, stubborn = await asyncio.wait([task for task, _ in tasks], timeout=5)
            for task in stubborn:
                task.cancel()


@contextlib.contextmanager
def serving(sites: Sequence[Site]) -> Iterator[Farm]:
    """The same farm in a thread with a loop of its own, for callers that run no event loop, or several."""
    farm = Farm(sites)
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="farm")
    thread.start()
    try:
        asyncio.run_coroutine_threadsafe(farm.__aenter__(), loop).result()
        try:
            yield farm
        finally:
            asyncio.run_coroutine_threadsafe(farm.__aexit__(), loop).result()
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
