"""A server that speaks HTTP/2 and nothing else, for one page. Source: RFC 9113; ALPN: RFC 7301."""

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator

from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import RequestReceived


@contextlib.asynccontextmanager
async def serving_two(tls: ssl.SSLContext, body: bytes) -> AsyncIterator[tuple[int, list[str]]]:
    """The port, and what was asked for (authority and path)."""
    tls.set_alpn_protocols(["h2"])
    heard: list[str] = []
    visits: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        visits.add(task)
        with contextlib.suppress(OSError, ssl.SSLError, asyncio.CancelledError):
            await _talk(reader, writer, body, heard)
        writer.transport.abort()

    listening = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=tls)
    try:
        yield listening.sockets[0].getsockname()[1], heard
    finally:
        listening.close()
        for task in visits:
            task.cancel()
        await asyncio.gather(*visits, return_exceptions=True)


async def _talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, body: bytes, heard: list[str]) -> None:
    connection = H2Connection(H2Configuration(client_side=False, header_encoding="utf-8"))
    connection.initiate_connection()
    writer.write(connection.data_to_send())
    while data := await reader.read(65_536):
        for event in connection.receive_data(data):
            if isinstance(event, RequestReceived):
                headers = dict(event.headers)
                heard.append(headers[":authority"] + headers[":path"])
                connection.send_headers(event.stream_id, [(":status", "200"), ("content-type", "text/html")])
                connection.send_data(event.stream_id, body, end_stream=True)
        writer.write(connection.data_to_send())
