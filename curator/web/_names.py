"""Asks the name servers by c-ares, in the event loop and not in threads; tells apart the ways in which they say no.

Never looks at what the answer is: whether an address may be spoken to is the guard's question.
"""

import asyncio
import socket
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from curator.web._trouble import NoResolverError

if TYPE_CHECKING:
    from pycares import AddrInfoResult

TIMEOUT_S: Final = 2.5
TRIES: Final = 2
_WAKE_S: Final = 0.25
"""How late c-ares may notice that a server keeps silent; its own shortest timeout."""
_NO_SOCKET: Final = -1
"""ARES_SOCKET_BAD."""
_NO_SORT: Final = 1 << 7
"""ARES_AI_NOSORT of ares.h: c-ares opens a socket for each address that it sorts."""
_PRECEDENCE: Final = (("2002:", 30), ("2001:0:", 5), ("2001::", 5), ("fc", 3), ("fd", 3), ("fec", 1))
"""RFC 6724, 2.1, by what such an address begins with; 40 for other addresses of version 6, 35 for version 4."""
_NO_DATA: Final = getattr(socket, "EAI_NODATA", socket.EAI_NONAME)
_NONE: Final = 1
_NOT_FOUND: Final = 4
_SOMEWHERE_SIX: Final = ("2001:500:2::c", 53)
"""A root name server; any public address would do."""
_SAYS: Final = {
    _NONE: (_NO_DATA, "the name has no address"),
    _NOT_FOUND: (socket.EAI_NONAME, "there is no such name (NXDOMAIN)"),
    2: (socket.EAI_FAIL, "the name servers cannot read the question (FORMERR)"),
    3: (socket.EAI_AGAIN, "the name servers of this name fail (SERVFAIL)"),
    5: (socket.EAI_FAIL, "the name servers do not do this (NOTIMP)"),
    6: (socket.EAI_FAIL, "the name servers refuse to say (REFUSED)"),
    8: (socket.EAI_NONAME, "no name server could be asked for this name"),
    11: (socket.EAI_AGAIN, "no name server can be reached"),
    12: (socket.EAI_AGAIN, "no answer from the name servers in time"),
}
"""ares_status_t of ares.h, where it is about the name or its servers; all else is taken for trouble of ours."""


class _SaidNoError(Exception):
    """What c-ares said instead of an answer."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class NameServers:
    """The machine's own (`/etc/resolv.conf`, and `/etc/hosts` first), or those given as address:port.

    Lives in the event loop in which it was made: the sockets of c-ares are watched by it, as its timeouts are.
    """

    def __init__(self, given: Sequence[str] = ()) -> None:
        """
        Raises:
            NoResolverError: the library is not there, or cannot be set up on this machine.
        """
        try:
            import pycares
        except ImportError as error:
            raise NoResolverError(str(error)) from error
        self._loop = asyncio.get_running_loop()
        self._trouble = pycares.AresError
        self._family = socket.AF_UNSPEC if has_six() else socket.AF_INET
        self._reading: set[int] = set()
        self._writing: set[int] = set()
        self._asked = 0
        self._timer: asyncio.TimerHandle | None = None
        self._is_closed = False
        flags = pycares.ARES_FLAG_NOSEARCH | pycares.ARES_FLAG_EDNS | pycares.ARES_FLAG_STAYOPEN
        try:
            self._channel = pycares.Channel(
                servers=list(given) or None, timeout=TIMEOUT_S, tries=TRIES, flags=flags, sock_state_cb=self._watch
            )
        except (OSError, ValueError, RuntimeError, self._trouble) as error:
            raise NoResolverError(str(error)) from error

    async def look_up(self, name: str) -> tuple[str, ...]:
        """The addresses of a Punycode name, best first (RFC 6724).

        Raises:
            socket.gaierror: EAI_NONAME, EAI_NODATA: there is none; all else: nobody could say.
        """
        try:
            return await self._addresses(name, self._family)
        except _SaidNoError as error:
            if error.code == _NONE and self._family is not socket.AF_UNSPEC:
                return await self._look_up_six(name)
            raise _said(error.code) from error

    async def _look_up_six(self, name: str) -> tuple[str, ...]:
        """For names that have addresses of version 6 only, which is no fault of theirs."""
        try:
            return await self._addresses(name, socket.AF_INET6)
        except _SaidNoError as error:
            raise _said(error.code) from error

    async def _addresses(self, name: str, family: socket.AddressFamily) -> tuple[str, ...]:
        answer: asyncio.Future[tuple[str, ...]] = self._loop.create_future()
        self._asked += 1
        try:
            self._channel.getaddrinfo(
                name, None, family=family, type=socket.SOCK_STREAM, flags=_NO_SORT, callback=partial(_take, answer)
            )
            self._set_timer()
            return tuple(sorted(await answer, key=_rank))
        except self._trouble as error:
            raise _SaidNoError(error.args[0] if error.args else 0) from error
        finally:
            self._asked -= 1

    def _watch(self, handle: int, readable: bool, writable: bool) -> None:  # noqa: FBT001 - called by c-ares
        """Told by c-ares which of its sockets it waits for; also from the thread in which a closed one is cleared."""
        if self._is_closed:
            return
        loop, channel = self._loop, self._channel
        for wanted, watched, begin, end, act in (
            (readable, self._reading, loop.add_reader, loop.remove_reader, channel.process_read_fd),
            (writable, self._writing, loop.add_writer, loop.remove_writer, channel.process_write_fd),
        ):
            if wanted and handle not in watched:
                watched.add(handle)
                begin(handle, act, handle)
            elif not wanted and handle in watched:
                watched.discard(handle)
                end(handle)

    def _set_timer(self) -> None:
        """One timer for all questions under way, since c-ares knows itself which of them wait for too long."""
        if self._timer is None and self._asked:
            wait_s: float = self._channel.timeout(_WAKE_S)  # type: ignore[no-untyped-call]
            self._timer = self._loop.call_later(wait_s, self._time_has_passed)

    def _time_has_passed(self) -> None:
        self._timer = None
        self._channel.process_fd(_NO_SOCKET, _NO_SOCKET)
        self._set_timer()

    async def close(self) -> None:
        """Questions under way are told that there will be no answer."""
        if self._is_closed:
            return
        self._channel.cancel()
        self._is_closed = True
        if self._timer is not None:
            self._timer.cancel()
        for handle in self._reading:
            self._loop.remove_reader(handle)
        for handle in self._writing:
            self._loop.remove_writer(handle)
        self._channel.close()


def _take(answer: "asyncio.Future[tuple[str, ...]]", found: "AddrInfoResult | None", code: int | None) -> None:
    """What c-ares calls when it is done; the asker may have gone in the meantime."""
    if answer.done():
        return
    if code is not None or found is None:
        answer.set_exception(_SaidNoError(code or 0))
    else:
        answer.set_result(tuple(dict.fromkeys(node.addr[0].decode("ascii") for node in found.nodes)))


def _rank(address: str) -> int:
    """The lower, the earlier to try, among what this machine has routes to; within a rank the name server's order."""
    if ":" not in address:
        return -35
    return -next((worth for start, worth in _PRECEDENCE if address.startswith(start)), 40)


def _said(code: int) -> socket.gaierror:
    return socket.gaierror(*_SAYS.get(code, (socket.EAI_AGAIN, f"the resolver is in trouble ({code})")))


def has_six() -> bool:
    """True when this machine has a route to addresses of version 6; nothing is sent to find out (RFC 6724, 6)."""
    try:
        with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as probe:
            probe.connect(_SOMEWHERE_SIX)
    except OSError:
        return False
    return True
