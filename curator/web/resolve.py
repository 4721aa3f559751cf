"""Turns names into addresses: by the operator's map first, else by the name servers, else by the system's resolver.

Never judges an address; that is `guard`'s. What it gives is what is connected to: nothing below looks a name up again.
"""

import asyncio
import contextlib
import ipaddress
import socket
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final

from curator.errors import ConfigError
from curator.web._names import NameServers

REMEMBER_S: Final = 60.0
"""How long an answer is used again: robots.txt, page and redirect of one visit share a look-up."""
REMEMBER_NAMES: Final = 4_096
THREADS: Final = 16
_NOWHERE: Final = ("invalid", "onion")
_UNKNOWN: Final = "there is no such name"

LookUp = Callable[[str], tuple[str, ...]]
"""Blocking: a name to its IP addresses as text, best first; raises socket.gaierror."""


@dataclass(frozen=True, slots=True)
class Address:
    """`host` is an IP address as text, without brackets."""

    host: str
    port: int


def system_look_up(name: str) -> tuple[str, ...]:
    """The system's answer in its order (RFC 6724).

    Bytes keep Python's own IDNA codec out of it; the name is Punycode already."""
    answers = socket.getaddrinfo(name.encode("ascii"), None, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(answer[4][0]) for answer in answers))


def connect_map(written: Mapping[str, str]) -> Mapping[str, Address]:
    """Reads `host:port` or `host` to `address:port` or `address`, as curl's --connect-to; port 0 is the URL's own.
    IPv6 stands in brackets on both sides.

    Raises:
        ConfigError: when an entry cannot be read; all such are named.
    """
    read: dict[str, Address] = {}
    problems: list[str] = []
    for key, value in written.items():
        address = _read_address(value)
        if address is None:
            problems.append(f"courtesy.connect_to.{key}: {value!r} is no address: write it like 127.0.0.1:8080")
        else:
            read[key.strip().lower()] = address
    if problems:
        raise ConfigError(problems)
    return read


class Resolver:
    """Names to addresses with a short memory. Lives in one event loop."""

    def __init__(
        self,
        connect_to: Mapping[str, Address],
        *,
        look_up: LookUp | None = system_look_up,
        name_servers: NameServers | None = None,
    ) -> None:
        """`look_up` (None: nothing) is asked when there are no `name_servers`, or when they do not know."""
        self._map = connect_to
        self._look_up = look_up
        self._name_servers = name_servers
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="resolve")
        self._known: dict[str, tuple[float, tuple[str, ...], str]] = {}

    def is_mapped(self, host: str, port: int) -> bool:
        return self._mapped(_key(host), port) is not None

    def is_special(self, host: str) -> bool:
        """True for names that must never be looked up anywhere."""
        return host.rstrip(".").rpartition(".")[2].lower() in (*_NOWHERE, "localhost")

    async def addresses(self, host: str, port: int) -> tuple[Address, ...]:
        """Where to connect for `host:port`, best first, never empty.

        Raises:
            socket.gaierror: there is no such name (EAI_NONAME, EAI_NODATA), or the resolver is in trouble (all else).
        """
        name = _key(host)
        mapped = self._mapped(name, port)
        if mapped is not None:
            return (Address(mapped.host, mapped.port or port),)
        if (":" in host or host[-1:].isdigit()) and _is_ip(host):  # seen sooner than parsed
            return (Address(host, port),)
        return tuple(Address(found, port) for found in await self._find(name))

    async def close(self) -> None:
        """Leaves look-ups under way to themselves; their answers are thrown away."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        if self._name_servers is not None:
            await self._name_servers.close()

    def _mapped(self, name: str, port: int) -> Address | None:
        return self._map.get(f"{name}:{port}") or self._map.get(name) if self._map else None

    async def _find(self, name: str) -> tuple[str, ...]:
        special = _special(name)
        if special is not None:
            return special
        now = time.monotonic()
        known = self._known.get(name)
        if known is None or known[0] < now:
            known = (now + REMEMBER_S, *await self._ask(name))
            self._remember(name, known)
        if not known[1]:
            raise socket.gaierror(socket.EAI_NONAME, known[2])
        return known[1]

    async def _ask(self, name: str) -> tuple[tuple[str, ...], str]:
        """The addresses; when the answer was that there is no such name: none, and the words for it."""
        try:
            return await self._ask_all(name), ""
        except socket.gaierror as error:
            if error.errno == socket.EAI_NONAME:
                return (), error.strerror or _UNKNOWN
            raise

    async def _ask_all(self, name: str) -> tuple[str, ...]:
        """The name servers' answer; the system's when they have none, since it knows of other ways (RFC 6762, NIS)."""
        if self._name_servers is None:
            return await self._ask_system(name)
        try:
            return await self._name_servers.look_up(name)
        except socket.gaierror:
            if self._look_up is None:
                raise
            with contextlib.suppress(socket.gaierror):
                return await self._ask_system(name)
            raise

    async def _ask_system(self, name: str) -> tuple[str, ...]:
        assert self._look_up is not None
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._look_up, name)

    def _remember(self, name: str, known: tuple[float, tuple[str, ...], str]) -> None:
        self._known.pop(name, None)
        self._known[name] = known
        if len(self._known) > REMEMBER_NAMES:
            del self._known[next(iter(self._known))]


def _special(name: str) -> tuple[str, ...] | None:
    """Names that are never looked up: `localhost` is this machine, `invalid` does not exist (RFC 6761, 6.3 and 6.4),
    `onion` is none of the DNS's business (RFC 7686, 2). None for all others."""
    top = name.rpartition(".")[2].lower()
    if top == "localhost":
        return ("127.0.0.1", "::1")
    if top in _NOWHERE:
        raise socket.gaierror(socket.EAI_NONAME, _UNKNOWN)
    return None


def _key(host: str) -> str:
    return f"[{host}]" if ":" in host else host.rstrip(".")


def _is_ip(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _read_address(value: str) -> Address | None:
    """`address:port`, `[address]:port` or a bare address (then the port is 0: the URL's own)."""
    text = value.strip()
    if _is_ip(text.strip("[]")):
        return Address(text.strip("[]"), 0)
    host, _, port = text.rpartition(":")
    host = host.strip("[]")
    if _is_ip(host) and port.isascii() and port.isdigit() and 0 < int(port) < 65_536:
        return Address(host, int(port))
    return None
