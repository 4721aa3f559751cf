"""Where to connect for a URL: looked up, checked by the guard, in the order in which to try.

Never gives an address that the guard refuses.
"""

import socket
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from curator.web._aim import Aim
from curator.web._trouble import ProxyError, UnsafeError
from curator.web.engines import Tunnel
from curator.web.guard import Guard, port_refusal
from curator.web.proxy import Proxy
from curator.web.resolve import Address, Resolver

MAX_ADDRESSES: Final = 4
QUICK_S: Final = 0.3
"""The first address gets so long when the next one is of the other family: RFC 8305 waits 250 ms, then tries both."""
NEXT_S: Final = 5.0
"""An address that is not the last one gets this long to connect, so that a dead route does not eat the look."""


@dataclass(frozen=True, slots=True)
class Reach:
    """`addresses` to try, at least one. `is_proxied`: they are the proxy's, and `tunnel` leads on from there."""

    addresses: tuple[Address, ...]
    is_proxied: bool = False
    tunnel: Tunnel | None = None


@dataclass(frozen=True, slots=True)
class Finder:
    """Finds out where to connect; behind a proxy that is the proxy, which looks the name up once more by itself."""

    resolver: Resolver
    guard: Guard
    proxy: Proxy | None = None

    async def find(self, aim: Aim) -> Reach:
        """
        Raises:
            UnsafeError: the guard refuses the port or every address.
            socket.gaierror: there is no such name, or no resolver.
            ProxyError: the proxy's own name leads nowhere.
        """
        refused = port_refusal(aim.port)
        if refused:
            raise UnsafeError(refused)
        if self.proxy is not None and not self.resolver.is_mapped(aim.host, aim.port):
            return await self._behind(self.proxy, aim)
        return Reach(in_turn(await self._checked(aim)))

    async def _checked(self, aim: Aim) -> tuple[Address, ...]:
        found = await self.resolver.addresses(aim.host, aim.port)
        refusals = {address: self.guard.refusal(address.host) for address in found}
        safe = tuple(address for address in found if refusals[address] is None)
        if not safe:
            raise UnsafeError("; ".join(f"{address.host} is {why}" for address, why in refusals.items()))
        return safe

    async def _behind(self, proxy: Proxy, aim: Aim) -> Reach:
        """What we can look up is checked; what only the proxy can is the proxy's to check."""
        try:
            await self._checked(aim)
        except socket.gaierror:
            if self.resolver.is_special(aim.host):
                raise
        try:
            addresses = await self.resolver.addresses(proxy.host, proxy.port)
        except socket.gaierror as error:
            raise ProxyError(f"the proxy {proxy.host} cannot be found: {error.strerror}") from error
        host = f"[{aim.host}]" if ":" in aim.host else aim.host
        tunnel = Tunnel(f"{host}:{aim.port}", proxy.headers) if aim.scheme == "https" else None
        return Reach(in_turn(addresses), is_proxied=True, tunnel=tunnel)


def in_turn(addresses: tuple[Address, ...]) -> tuple[Address, ...]:
    """The families by turns, the resolver's first choice first, four at most (RFC 8305, 4)."""
    first = ":" in addresses[0].host
    ours = [address for address in addresses if (":" in address.host) is first]
    others = [address for address in addresses if (":" in address.host) is not first]
    mixed = [one for pair in zip_longest(ours, others) for one in pair if one is not None]
    return tuple(mixed[:MAX_ADDRESSES])


def tries(addresses: tuple[Address, ...], connect_s: float) -> tuple[tuple[Address, float], ...]:
    """The addresses with the seconds that each gets to connect.

    With two families the first is given a short try and, when all others have failed, a long one at the end.
    """
    if len(addresses) == 1:
        return ((addresses[0], connect_s),)
    limits = [min(connect_s, NEXT_S)] * (len(addresses) - 1) + [connect_s]
    plan = list(zip(addresses, limits, strict=True))
    first, second = addresses[:2]
    if (":" in first.host) is not (":" in second.host):
        plan[0] = first, min(connect_s, QUICK_S)
        plan.append((first, connect_s))
    return tuple(plan)
