"""One TCP connection to one given address, plain or TLS, as a network stream for httpcore.

Never looks a name up, never reads ahead, and leaves no socket open behind an error or a cancellation.
"""

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, TypeVar

import httpcore

from curator.web._trouble import EmptyAnswerError, NoConnectionError
from curator.web.resolve import Address

_T = TypeVar("_T")


async def connect(address: Address, *, within_s: float | None) -> "SocketStream":
    """Connects to the address that the guard has seen, and to no other.

    Raises:
        NoConnectionError: nothing was sent yet, another address may do better.
    """
    family = socket.AF_INET6 if ":" in address.host else socket.AF_INET
    try:
        sock = socket.socket(family, socket.SOCK_STREAM)
    except OSError as error:
        raise NoConnectionError(error) from error
    try:
        sock.setblocking(False)  # noqa: FBT003 - the library's way
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connecting = asyncio.get_running_loop().sock_connect(sock, (address.host, address.port))
        await _within(within_s, connecting, "connection")
    except OSError as error:
        sock.close()
        raise NoConnectionError(error) from error
    except BaseException:
        sock.close()
        raise
    return SocketStream(sock)


class SocketStream(httpcore.AsyncNetworkStream):
    """A non-blocking socket that tries first and waits only when it must."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._heard = False

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - httpcore's
        data = await _within(timeout, self._try(partial(self._sock.recv, max_bytes)), "answer")
        if not data and not self._heard:
            raise EmptyAnswerError("closed without an answer")
        self._heard = True
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 - httpcore's
        rest = memoryview(buffer)
        try:
            while rest:
                send = partial(self._sock.send, rest)
                rest = rest[await _within(timeout, self._try(send, writing=True), "room to ask") :]
        except ConnectionError as error:
            # Servers may answer before they have heard all; httpcore then reads what they said
            raise httpcore.WriteError(str(error)) from error

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's signature
    ) -> "SocketStream":
        try:
            secured = self._wrap(ssl_context, (server_hostname or "").rstrip("."))
            stream = SocketStream(secured)
            await _within(timeout, stream._try(secured.do_handshake), "secure connection")
        except BaseException:
            await self.aclose()
            raise
        return stream

    async def aclose(self) -> None:
        self._sock.close()

    def get_extra_info(self, info: str) -> Any:
        return self._sock if info == "ssl_object" and isinstance(self._sock, ssl.SSLSocket) else None

    def _wrap(self, context: ssl.SSLContext, server_hostname: str) -> ssl.SSLSocket:
        """The same connection as a TLS socket, from now on this stream's own, so that closing it closes that."""
        try:
            secured = context.wrap_socket(self._sock, server_hostname=server_hostname, do_handshake_on_connect=False)
        except ValueError as error:
            if isinstance(error, ssl.SSLError):
                raise
            raise ssl.SSLError(f"no name for a certificate: {error}") from error
        self._sock = secured
        return secured

    async def _try(self, act: Callable[[], _T], *, writing: bool = False) -> _T:
        """Acts as soon as the socket lets it; TLS may have to read in order to write, and the other way round."""
        while True:
            try:
                return act()
            except ssl.SSLWantReadError:
                for_writing = False
            except ssl.SSLWantWriteError:
                for_writing = True
            except (BlockingIOError, InterruptedError):
                for_writing = writing
            await _ready(self._sock, for_writing=for_writing)


async def _within(seconds: float | None, work: Awaitable[_T], what: str) -> _T:
    """The result of `work`; a TimeoutError that names what did not come, when it takes longer than `seconds`."""
    limit = asyncio.timeout(seconds)
    try:
        async with limit:
            return await work
    except TimeoutError as error:
        if limit.expired():
            raise TimeoutError(f"no {what} within {seconds:g} s") from error
        raise


async def _ready(sock: socket.socket, *, for_writing: bool) -> None:
    """Returns when the socket can be read (or written) again."""
    loop = asyncio.get_running_loop()
    woken: asyncio.Future[None] = loop.create_future()
    handle = sock.fileno()
    watch, unwatch = (loop.add_writer, loop.remove_writer) if for_writing else (loop.add_reader, loop.remove_reader)
    watch(handle, _wake, woken)
    try:
        await woken
    finally:
        unwatch(handle)


def _wake(woken: "asyncio.Future[None]") -> None:
    if not woken.done():
        woken.set_result(None)
