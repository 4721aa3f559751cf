"""A name server on loopback that answers as told: addresses, no such name, failure, silence, or always another one.

Never asks anybody else. Source of the format: RFC 1035, 4.1.
"""

import asyncio
import ipaddress
import struct
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from enum import Enum
from typing import cast


class Says(Enum):
    """What a name server may say in place of addresses: the response code, None for silence."""

    NXDOMAIN = 3
    SERVFAIL = 2
    REFUSED = 5
    NO_ADDRESS = 0
    NOTHING = None


Answer = tuple[str, ...] | Says | list[tuple[str, ...]]
"""Addresses, or what is said in place of them; a list: another answer at each question for an address of version 4."""


class NameServer(asyncio.DatagramProtocol):
    """`asked` counts the questions by name, both kinds of addresses together."""

    def __init__(self, zone: Mapping[str, Answer]) -> None:
        self.zone = zone
        self.asked: Counter[str] = Counter()
        self._turns: Counter[str] = Counter()
        self._transport: asyncio.DatagramTransport | None = None
        self.address = ""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.DatagramTransport", transport)
        host, port = transport.get_extra_info("sockname")
        self.address = f"{host}:{port}"

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        name, kind, question = _question(data)
        self.asked[name] += 1
        answer = self._answer(name, kind)
        if answer is Says.NOTHING or self._transport is None:
            return
        code = answer.value if isinstance(answer, Says) else 0
        records = () if isinstance(answer, Says) else tuple(_record(one, kind) for one in answer)
        found = b"".join(record for record in records if record)
        count = sum(1 for record in records if record)
        head = data[:2] + struct.pack(">HHHHH", 0x8180 | (code or 0), 1, count, 0, 0)
        self._transport.sendto(head + question + found, addr)

    def _answer(self, name: str, kind: int) -> tuple[str, ...] | Says:
        answer = self.zone.get(name, Says.NXDOMAIN)
        if not isinstance(answer, list):
            return answer
        turn = min(self._turns[name], len(answer) - 1)
        if kind == 1:
            self._turns[name] += 1
        return answer[turn]


@asynccontextmanager
async def naming(zone: Mapping[str, Answer]) -> AsyncIterator[NameServer]:
    """The name server on a port of its own, until the block ends."""
    server = NameServer(zone)
    loop = asyncio.get_running_loop()
    transport, _ = await loop.create_datagram_endpoint(lambda: server, local_addr=("127.0.0.1", 0))
    try:
        yield server
    finally:
        transport.close()


def _question(data: bytes) -> tuple[str, int, bytes]:
    """The name asked for, the kind of record (1: A, 28: AAAA), and the question as it came."""
    at, labels = 12, []
    while data[at]:
        labels.append(data[at + 1 : at + 1 + data[at]].decode("ascii"))
        at += data[at] + 1
    return ".".join(labels).lower(), int.from_bytes(data[at + 1 : at + 3]), data[12 : at + 5]


def _record(address: str, kind: int) -> bytes:
    """A record that points back at the question's name; b"" for an address of the other version."""
    packed = ipaddress.ip_address(address).packed
    if len(packed) != (4 if kind == 1 else 16):
        return b""
    return b"\xc0\x0c" + struct.pack(">HHIH", kind, 1, 0, len(packed)) + packed
