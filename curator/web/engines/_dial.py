"""Opens the connection for one exchange: TCP to the checked address, a proxy's tunnel where there is one, TLS.

Never speaks to another address than the one it is given, and sends no request over what is not verified.
"""

import asyncio
import errno
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final

import httpx

from curator.web._trouble import BadAnswerError, EmptyAnswerError, HeadTooLargeError, NoConnectionError, ProxyError
from curator.web.engines._head import Reader
from curator.web.engines._line import Line, connect
from curator.web.resolve import Address
from curator.web.tls import Trust, is_about_strength, looking_context

STAGES: Final = ("a connection", "a secure connection", "an answer")
"""What an exchange waits for, in this order; `request.extensions["stage"]` says which it is."""
HANDSHAKES: Final = 32
"""TLS handshakes under way: more only delay one another, since each takes a millisecond of this processor."""
SLOT_S: Final = 1.0
"""A handshake that waits longer for the other side gives its place to the next one."""


@dataclass(frozen=True, slots=True)
class Tunnel:
    """A proxy's CONNECT (RFC 9110, 9.3.6): `target` is host:port to be reached, `headers` go to the proxy only."""

    target: str
    headers: tuple[tuple[str, str], ...] = ()


class Dialer:
    """What all engines of one Wire share: whom to trust, and how many handshakes there may be at once."""

    def __init__(self, trust: Trust) -> None:
        self._trust = trust
        self._slots = asyncio.Semaphore(HANDSHAKES)

    async def dial(self, request: httpx.Request, *, alpn: tuple[str, ...]) -> Line:
        """A line to `request.extensions["address"]`, ready for the request.

        Raises:
            NoConnectionError: nothing was sent; another address may do better.
            ssl.SSLError: no secure connection, or none that browsers would trust.
        """
        request.extensions["stage"] = STAGES[0]
        if request.url.scheme != "https":
            line = await self._open(request)
        else:
            line = await self._agreed(request, alpn)
        request.extensions["stage"] = STAGES[2]
        return line

    async def _agreed(self, request: httpx.Request, alpn: tuple[str, ...]) -> Line:
        try:
            return await self._secured(request, alpn, lenient=False)
        except ssl.SSLError as error:
            if not is_about_strength(error):
                raise
        return await self._secured(request, alpn, lenient=True)

    async def certificate(self, request: httpx.Request) -> bytes | None:
        """The certificate that the server shows for the request's host, in DER, whatever it is worth; None when it
        shows none. Nothing is asked."""
        line = await self._open(request)
        try:
            name, within_s = _name(request), request.extensions["timeout"]["connect"]
            await line.secure(looking_context(), name, within_s=within_s)
            return line.certificate
        finally:
            line.close()

    async def _secured(self, request: httpx.Request, alpn: tuple[str, ...], *, lenient: bool) -> Line:
        line = await self._open(request)
        loop = asyncio.get_running_loop()
        try:
            async with self._slot():
                started = loop.time()
                request.extensions["stage"] = STAGES[1]
                context = self._trust.context(alpn, lenient=lenient)
                await line.secure(context, _name(request), within_s=request.extensions["timeout"]["connect"])
                line.secure_ms = round(1000 * (loop.time() - started))
        except BaseException:
            line.close()
            raise
        return line

    async def _open(self, request: httpx.Request) -> Line:
        address: Address = request.extensions["address"]
        within_s: float | None = request.extensions["timeout"]["connect"]
        loop = asyncio.get_running_loop()
        started = loop.time()
        tunnel: Tunnel | None = request.extensions.get("tunnel")
        try:
            line = await connect(address, within_s=within_s)
        except NoConnectionError as error:
            if request.extensions.get("is_proxied"):
                raise ProxyError(f"the proxy cannot be reached: {error}") from error
            raise
        if tunnel is not None:
            await _pass_through(line, tunnel, within_s=within_s)
        line.connect_ms = round(1000 * (loop.time() - started))
        return line

    @asynccontextmanager
    async def _slot(self) -> AsyncIterator[None]:
        await self._slots.acquire()
        given_back = False

        def give_back() -> None:
            nonlocal given_back
            if not given_back:
                given_back = True
                self._slots.release()

        timer = asyncio.get_running_loop().call_later(SLOT_S, give_back)
        try:
            yield
        finally:
            timer.cancel()
            give_back()


def _name(request: httpx.Request) -> str:
    return request.url.raw_host.decode("ascii")


async def _pass_through(line: Line, tunnel: Tunnel, *, within_s: float | None) -> None:
    """Asks the proxy for a tunnel."""
    lines = [f"CONNECT {tunnel.target} HTTP/1.1", f"Host: {tunnel.target}"]
    lines += [f"{name}: {value}" for name, value in tunnel.headers]
    try:
        await line.write(("\r\n".join(lines) + "\r\n\r\n").encode("latin-1"), within_s=within_s)
        reader, read = Reader(), None
        while read is None:
            data = await line.read(within_s=within_s, at_most=1)  # what comes behind the head is TLS's
            if not data:
                reader.end()
            read = reader.feed(data)
    except (BadAnswerError, HeadTooLargeError, EmptyAnswerError, NoConnectionError, OSError) as error:
        line.close()
        raise ProxyError(f"the proxy does not answer: {error}") from error
    except BaseException:
        line.close()
        raise
    line.heard = False
    status = read[0].status
    if not 200 <= status < 300:
        line.close()
        raise _refusal(status, tunnel)


def _refusal(status: int, tunnel: Tunnel) -> Exception:
    """A gateway's 502 to 504 speaks of the site behind it, all else of the proxy itself."""
    if status in (502, 503, 504):
        return NoConnectionError(OSError(errno.EHOSTUNREACH, f"the proxy cannot reach {tunnel.target} ({status})"))
    return ProxyError(f"the proxy refuses to connect to {tunnel.target} ({status})")
