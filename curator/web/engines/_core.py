"""One exchange by httpcore, HTTP/2 or HTTP/1.1 as the server likes. Loaded when it is first needed.

Never resolves, redirects, retries or decodes; what the network does comes out as the exception that it is.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final, cast

import httpcore
import httpx

from curator.web._trouble import HeadTooLargeError
from curator.web.engines._line import Line

Connection = httpcore.AsyncHTTP11Connection | httpcore.AsyncHTTP2Connection

_HEAD_TOO_LARGE: Final = 431
_AS_HTTPX: Final[Mapping[type[Exception], type[httpx.TransportError]]] = {
    httpcore.LocalProtocolError: httpx.LocalProtocolError,
    httpcore.ProtocolError: httpx.RemoteProtocolError,
    httpcore.TimeoutException: httpx.ReadTimeout,
    httpcore.NetworkError: httpx.ReadError,
}
"""What a transport of httpx's raises; first match wins."""


async def exchange(line: Line, request: httpx.Request) -> httpx.Response:
    """One exchange over `line`, which it closes in the end."""
    url, extensions = request.url, request.extensions
    port = url.port or (443 if url.scheme == "https" else 80)
    origin = httpcore.Origin(url.raw_scheme, url.raw_host, port)
    asked = httpcore.Request(
        request.method,
        httpcore.URL(scheme=origin.scheme, host=origin.host, port=port, target=extensions["target"]),
        headers=request.headers.raw,
        extensions={"timeout": extensions["timeout"]},
    )
    kind = httpcore.AsyncHTTP2Connection if line.protocol == "h2" else httpcore.AsyncHTTP11Connection
    connection: Connection = kind(origin, _Stream(line))
    try:
        with _as_httpx():
            answer = await connection.handle_async_request(asked)
    except BaseException:
        await connection.aclose()
        line.close()
        raise
    chunks = cast("AsyncIterator[bytes]", answer.stream)
    body = _Body(chunks, connection, line)
    return httpx.Response(answer.status, headers=answer.headers, stream=body, extensions={"line": line})


@contextmanager
def _as_httpx() -> Iterator[None]:
    """The library's errors as httpx's; h11 says by the status that a server would send when a head is too large."""
    try:
        yield
    except tuple(_AS_HTTPX) as error:
        if getattr(error.__cause__, "error_status_hint", None) == _HEAD_TOO_LARGE:
            raise HeadTooLargeError(str(error)) from error
        kind = next(ours for theirs, ours in _AS_HTTPX.items() if isinstance(error, theirs))
        raise kind(str(error)) from error


class _Body(httpx.AsyncByteStream):
    """The body as it comes; closing it closes the connection, read to its end or not."""

    def __init__(self, chunks: AsyncIterator[bytes], connection: Connection, line: Line) -> None:
        self._chunks = chunks
        self._connection = connection
        self._line = line

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _as_httpx():
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
