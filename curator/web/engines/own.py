"""The first engine: HTTP/1.1 by ourselves, as forgiving as browsers are.

Never resolves, redirects, retries or decodes; what the network does comes out as the exception that it is.
"""

import asyncio
from collections.abc import AsyncIterator
from typing import Any, Final

import httpx

from curator.web._trouble import EmptyAnswerError, HeadTooLargeError
from curator.web.engines._dial import STAGES, Dialer
from curator.web.engines._framing import Framing, framing, may_serve_again
from curator.web.engines._head import MAX_BYTES, Head, Reader
from curator.web.engines._idle import Idle, Key
from curator.web.engines._line import Line

_ALPN: Final = ("http/1.1",)
_MAX_INTERIM: Final = 1_000
"""Answers before the answer (1xx); the time limits end a slow flood of them, this a fast one."""


class OwnEngine(httpx.AsyncBaseTransport):
    """One exchange with one checked address; the connection is kept for a few seconds when the server lets us."""

    def __init__(self, dialer: Dialer) -> None:
        self._dialer = dialer
        self._idle = Idle()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """One exchange with the checked address.

        Args:
            request: with the extensions `address` (an Address), `target` (bytes, what to send as the request's
                target), `timeout` (seconds for `connect`, `read`, `write`) and, behind a proxy, `tunnel`.

        Returns:
            A response whose `stream` is the body as it comes and must be closed; its extensions hold `line` (a Line).

        Raises:
            NoConnectionError: nothing was sent; another address may do better. All else: `failures.OF_THE_WEB`.
        """
        key = (request.url.scheme, request.url.netloc.decode("ascii"), request.extensions["address"])
        kept = self._idle.take(key)
        if kept is not None:
            request.extensions["stage"] = STAGES[2]
            try:
                return await self._exchange(kept, request, key)
            except (EmptyAnswerError, ConnectionError):
                if kept.heard:
                    raise
                # The server had given the connection up in the meantime (RFC 9112, 9.5)
        return await self._exchange(await self._dialer.dial(request, alpn=_ALPN), request, key)

    async def aclose(self) -> None:
        self._idle.close()

    async def _exchange(self, line: Line, request: httpx.Request, key: Key) -> httpx.Response:
        try:
            await _send(line, request)
            head, rest = await _read_head(line, within_s=request.extensions["timeout"]["read"])
        except BaseException:
            line.close()
            raise
        body = _Body(line, framing(head), rest, self, key)
        body.may_stay = may_serve_again(head) and "tunnel" not in request.extensions
        body.within_s = request.extensions["timeout"]["read"]
        extensions: dict[str, Any] = {"line": line}
        return httpx.Response(head.status, headers=head.headers, stream=body, extensions=extensions)


class _Body(httpx.AsyncByteStream):
    """The body as it comes; closing it closes the connection or puts it by."""

    def __init__(self, line: Line, end: Framing, rest: bytes, engine: OwnEngine, key: Key) -> None:
        self._line = line
        self._framing = end
        self._rest = rest
        self._engine = engine
        self._key = key
        self._closed = False
        self.may_stay = False
        self.within_s: float | None = None

    async def __aiter__(self) -> AsyncIterator[bytes]:
        end = self._framing
        data, self._rest = self._rest, b""
        while True:
            body = end.feed(data)
            if body:
                yield body
            if end.ended:
                return
            if not end.is_clean:
                end.feed(b"")  # damage behind the last good byte shows now, and not when more has come
            data = await self._line.read(within_s=self.within_s)
            if not data:
                end.end()
                return

    async def aclose(self) -> None:
        if self._closed:
            return
        self._closed = True
        if self._rest:
            self._framing.feed(self._rest)
        if self.may_stay and self._framing.ended and self._framing.is_clean:
            self._engine._idle.keep(self._key, self._line)  # noqa: SLF001 - two halves of one engine
        else:
            self._line.close()


async def _send(line: Line, request: httpx.Request) -> None:
    lines = [b"%s %s HTTP/1.1" % (request.method.encode("ascii"), request.extensions["target"])]
    lines += [b"%s: %s" % header for header in request.headers.raw]
    try:
        await line.write(b"\r\n".join(lines) + b"\r\n\r\n", within_s=request.extensions["timeout"]["write"])
    except ConnectionError:
        # Servers may answer before they have heard all; when they said nothing, reading says what the matter is
        await asyncio.sleep(0)


async def _read_head(line: Line, *, within_s: float | None) -> tuple[Head, bytes]:
    """The head of the final answer and what came with it; answers before it (1xx) are passed over."""
    reader, rest, interim, size = Reader(), b"", 0, 0
    while True:
        if not rest:
            rest = await line.read(within_s=within_s)
            if not rest:
                reader.end()
        read, rest = reader.feed(rest), b""
        if read is None:
            continue
        head, rest = read
        if head.status >= 200 or head.status == 101:
            return head, rest
        interim, size, reader = interim + 1, size + len(head.headers), Reader()
        if interim > _MAX_INTERIM or size > MAX_BYTES:
            raise HeadTooLargeError(f"more than {_MAX_INTERIM} answers before the answer")
