"""The first engine: httpcore's HTTP/1.1 over our own sockets, a connection for each exchange.

Never resolves, redirects, retries or decodes; what the network does comes out as the exception that it is.
"""

import ssl
from collections.abc import AsyncIterator, Callable
from typing import cast

import httpcore
import httpx

from curator.web.engines._sockets import SocketStream, connect


class CoreEngine(httpx.AsyncBaseTransport):
    """No pool: httpcore's costs grow with the connections it holds, and a host is visited with pauses anyway."""

    def __init__(self, trust: Callable[[], ssl.SSLContext]) -> None:
        """`trust` gives the one context for all connections; it is asked when the first secure one is made."""
        self._trust = trust
        self._context: ssl.SSLContext | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """One exchange with the checked address.

        Args:
            request: with the extensions `address` (an Address), `target` (bytes, what to send as the request's
                target) and `timeout` (seconds for `connect`, `read`, `write`).

        Raises:
            NoConnectionError: nothing was sent; another address may do better. All else: `failures.OF_THE_WEB`.
        """
        url, extensions = request.url, request.extensions
        port = url.port or (443 if url.scheme == "https" else 80)
        origin = httpcore.Origin(url.raw_scheme, url.raw_host, port)
        asked = httpcore.Request(
            request.method,
            httpcore.URL(scheme=origin.scheme, host=origin.host, port=port, target=extensions["target"]),
            headers=request.headers.raw,
            extensions={"timeout": extensions["timeout"]},
        )
        connection = httpcore.AsyncHTTP11Connection(origin, await self._stream(request))
        try:
            answer = await connection.handle_async_request(asked)
        except BaseException:
            await connection.aclose()
            raise
        chunks = cast("AsyncIterator[bytes]", answer.stream)
        return httpx.Response(answer.status, headers=answer.headers, stream=_Stream(chunks, connection))

    async def _stream(self, request: httpx.Request) -> SocketStream:
        """The connection, secured where the URL says so; the certificate must be for the URL's host."""
        within_s = request.extensions["timeout"]["connect"]
        stream = await connect(request.extensions["address"], within_s=within_s)
        if request.url.scheme != "https":
            return stream
        if self._context is None:
            self._context = self._trust()
            self._context.set_alpn_protocols(["http/1.1"])
        return await stream.start_tls(self._context, request.url.raw_host.decode("ascii"), within_s)


class _Stream(httpx.AsyncByteStream):
    """The body as it comes; closing it closes the connection, read to its end or not."""

    def __init__(self, chunks: AsyncIterator[bytes], connection: httpcore.AsyncHTTP11Connection) -> None:
        self._chunks = chunks
        self._connection = connection

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._chunks:
            yield chunk

    async def aclose(self) -> None:
        await self._connection.aclose()
