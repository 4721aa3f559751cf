"""The second opinion: httpcore's HTTP/2 or HTTP/1.1, as the server likes, over our own sockets.

Never resolves, redirects, retries or decodes; what the network does comes out as the exception that it is.
"""

from collections.abc import AsyncIterator
from typing import Any, Final, cast

import httpcore
import httpx

from curator.web.engines._dial import Dialer
from curator.web.engines._line import Line

_ALPN: Final = ("h2", "http/1.1")

Connection = httpcore.AsyncHTTP11Connection | httpcore.AsyncHTTP2Connection


class CoreEngine(httpx.AsyncBaseTransport):
    """A connection for each exchange, no pool: httpcore's costs grow with the connections it holds."""

    def __init__(self, dialer: Dialer) -> None:
        self._dialer = dialer

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """One exchange with the checked address; arguments and errors as the first engine's."""
        url, extensions = request.url, request.extensions
        line = await self._dialer.dial(request, alpn=_ALPN)
        port = url.port or (443 if url.scheme == "https" else 80)
        origin = httpcore.Origin(url.raw_scheme, url.raw_host, port)
        asked = httpcore.Request(
            request.method,
            httpcore.URL(scheme=origin.scheme, host=origin.host, port=port, target=extensions["target"]),
            headers=request.headers.raw,
            extensions={"timeout": extensions["timeout"]},
        )
        is_two = line.protocol == "h2"
        kind = httpcore.AsyncHTTP2Connection if is_two else httpcore.AsyncHTTP11Connection
        connection: Connection = kind(origin, _Stream(line))
        try:
            answer = await connection.handle_async_request(asked)
        except BaseException:
            await connection.aclose()
            line.close()
            raise
        chunks = cast("AsyncIterator[bytes]", answer.stream)
        body = _Body(chunks, connection, line)
        return httpx.Response(answer.status, headers=answer.headers, stream=body, extensions={"line": line})


class _Body(httpx.AsyncByteStream):
    """The body as it comes; closing it closes the connection, read to its end or not."""

    def __init__(self, chunks: AsyncIterator[bytes], connection: Connection, line: Line) -> None:
        self._chunks = chunks
        self._connection = connection
        self._line = line

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._chunks:
            yield chunk

    async def aclose(self) -> None:
        await self._connection.aclose()
        self._line.close()


class _Stream(httpcore.AsyncNetworkStream):
    """A line as httpcore knows connections."""

    def __init__(self, line: Line) -> None:
        self._line = line

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - httpcore's
        return await self._line.read(within_s=timeout, at_most=max_bytes)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 - httpcore's
        try:
            await self._line.write(buffer, within_s=timeout)
        except ConnectionError as error:
            # Servers may answer before they have heard all; httpcore then reads what they said
            raise httpcore.WriteError(str(error)) from error

    async def aclose(self) -> None:
        self._line.close()

    def get_extra_info(self, info: str) -> Any:  # noqa: ARG002 - httpcore's
        return None
