"""One request to the misbehaving web and the means to answer it, well or badly.

Never decides what is answered: that is the behaviour's part, which may write any bytes it likes.
"""

import asyncio
import socket
import struct
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final

HEAD_LIMIT: Final = 256 * 1024
Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it came in. `headers` keep their order, names in lower case; `target` is path and query as sent."""

    scheme: str
    host: str
    method: str
    target: str
    headers: Headers = ()

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    def header(self, name: str) -> str | None:
        return next((value for key, value in self.headers if key == name.lower()), None)

    def cookie(self, name: str) -> str | None:
        """The value of one cookie, None when the client sent none of that name."""
        for pair in (self.header("cookie") or "").split(";"):
            key, _, value = pair.strip().partition("=")
            if key == name:
                return value
        return None


class Visit:
    """One request on an open connection.

    `night` counts the simulated nights from 1 (0: no story is told); `nth` counts, from 1, how often this host and
    target were asked this night. A behaviour that returns without a word has the connection closed in silence.
    """

    def __init__(
        self, asked: Asked, *, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, night: int, nth: int
    ) -> None:
        self.asked = asked
        self.night = night
        self.nth = nth
        self.may_stay_open = False
        self._reader = reader
        self._writer = writer

    async def write(self, raw: bytes) -> None:
        """Send raw bytes. Raises OSError when the client has gone, which ends the behaviour."""
        if self._writer.is_closing():
            raise ConnectionResetError
        self._writer.write(raw)
        await self._writer.drain()
        await asyncio.sleep(0)  # over TLS, only the loop's next turn tells that the client has gone

    async def answer(
        self, status: int, body: str | bytes = b"", *, kind: str = "text/html; charset=utf-8", headers: Headers = ()
    ) -> None:
        """Send one correct response; the connection stays open for the next request."""
        raw = body.encode() if isinstance(body, str) else body
        has_body = status >= 200 and status not in (204, 304)
        await self.write(head(status, kind=kind if raw else None, length=len(raw) if has_body else None, more=headers))
        if raw and has_body and self.asked.method != "HEAD":
            await self.write(raw)
        self.may_stay_open = (self.asked.header("connection") or "").lower() != "close"

    async def until_gone(self) -> None:
        """Wait, however long, until the client gives up."""
        while await self._reader.read(65_536):
            pass

    def reset(self) -> None:
        """Break the connection off: the client gets a TCP reset instead of an end."""
        raw = self._writer.get_extra_info("socket")
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._writer.transport.abort()


Behaviour = Callable[[Visit], Awaitable[None]]


def head(status: int, *, kind: str | None = None, length: int | None = None, more: Headers = ()) -> bytes:
    """A response head: status line, Content-Type, Content-Length (each left out when None), `more`, blank line."""
    try:
        reason = HTTPStatus(status).phrase
    except ValueError:
        reason = "Whatever"
    lines = [f"HTTP/1.1 {status} {reason}"]
    if kind is not None:
        lines.append(f"Content-Type: {kind}")
    if length is not None:
        lines.append(f"Content-Length: {length}")
    lines += [f"{name}: {value}" for name, value in more]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("utf-8")


async def read_request(reader: asyncio.StreamReader, *, scheme: str) -> Asked | None:
    """The next request on a connection, its body read and dropped; None when the client has said its last.

    Raises:
        ValueError: what came is no HTTP/1.1 request.
    """
    first = await reader.read(1)
    if not first:
        return None
    if not first.isalpha():
        raise ValueError("a method begins with a letter; a TLS handshake, for one, does not")
    raw = first + await reader.readuntil(b"\r\n\r\n")
    lines = raw.decode("latin-1").rstrip("\r\n").split("\r\n")
    method, target, _version = lines[0].split(" ", 2)
    pairs = (line.partition(":") for line in lines[1:])
    headers = tuple((name.strip().lower(), value.strip()) for name, _, value in pairs)
    said = next((value for name, value in headers if name == "host"), "")
    asked = Asked(scheme=scheme, host=_without_port(said).lower(), method=method, target=target, headers=headers)
    length = asked.header("content-length")
    if length and length.isdigit():
        await reader.readexactly(int(length))
    return asked


def _without_port(host: str) -> str:
    name, mark, port = host.rpartition(":")
    return name if mark and port.isdigit() else host
