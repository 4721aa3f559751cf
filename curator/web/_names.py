"""Asks the name servers by c-ares, in the event loop and not in threads; tells apart the ways in which they say no.

Never looks at what the answer is: whether an address may be spoken to is the guard's question.
"""

import socket
from collections.abc import Sequence
from typing import Final

from curator.web._trouble import NoResolverError

TIMEOUT_S: Final = 2.5
TRIES: Final = 2
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


class NameServers:
    """The machine's own (`/etc/resolv.conf`, and `/etc/hosts` first), or those given as address:port."""

    def __init__(self, given: Sequence[str] = ()) -> None:
        """
        Raises:
            NoResolverError: the library is not there, or cannot be set up on this machine.
        """
        try:
            import aiodns
            import pycares
        except ImportError as error:
            raise NoResolverError(str(error)) from error
        self._trouble = aiodns.error.DNSError
        self._family = socket.AF_UNSPEC if has_six() else socket.AF_INET
        flags = pycares.ARES_FLAG_NOSEARCH | pycares.ARES_FLAG_EDNS
        try:
            self._resolver = aiodns.DNSResolver(
                nameservers=list(given) or None, timeout=TIMEOUT_S, tries=TRIES, flags=flags
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
        except self._trouble as error:
            code = error.args[0] if error.args else 0
            if code == _NONE and self._family is not socket.AF_UNSPEC:
                return await self._look_up_six(name)
            raise _said(code) from error

    async def _look_up_six(self, name: str) -> tuple[str, ...]:
        """For names that have addresses of version 6 only, which is no fault of theirs."""
        try:
            return await self._addresses(name, socket.AF_INET6)
        except self._trouble as error:
            raise _said(error.args[0] if error.args else 0) from error

    async def _addresses(self, name: str, family: socket.AddressFamily) -> tuple[str, ...]:
        found = await self._resolver.getaddrinfo(name, family=family, type=socket.SOCK_STREAM)
        return tuple(dict.fromkeys(node.addr[0].decode("ascii") for node in found.nodes))

    async def close(self) -> None:
        await self._resolver.close()


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
