"""Says whether the wire may speak to an address or a port at all.

Never resolves a name and never opens a socket: it is asked about every address of every hop before the connection.
"""

import ipaddress
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from curator.errors import ConfigError

Network = ipaddress.IPv4Network | ipaddress.IPv6Network
_IP = ipaddress.IPv4Address | ipaddress.IPv6Address

_CLOSED_4: Final = tuple(
    (ipaddress.IPv4Network(cidr), what)
    for cidr, what in (
        ("169.254.169.254/32", "a cloud machine's own data"),
        ("100.100.100.200/32", "a cloud machine's own data"),
        ("0.0.0.0/8", "no particular address"),
        ("10.0.0.0/8", "a private network"),
        ("100.64.0.0/10", "a carrier's inner network"),
        ("127.0.0.0/8", "this very machine"),
        ("169.254.0.0/16", "the local link"),
        ("172.16.0.0/12", "a private network"),
        ("192.0.0.0/24", "an address reserved for protocols"),
        ("192.0.2.0/24", "an address reserved for examples"),
        ("192.88.99.0/24", "a retired relay address"),
        ("192.168.0.0/16", "a private network"),
        ("198.18.0.0/15", "an address reserved for measurements"),
        ("198.51.100.0/24", "an address reserved for examples"),
        ("203.0.113.0/24", "an address reserved for examples"),
        ("224.0.0.0/4", "a multicast address"),
        ("240.0.0.0/4", "a reserved address"),
    )
)
"""IANA IPv4 Special-Purpose Address Registry, all that is not globally reachable; the first that holds is named."""

_OPEN_6: Final = ipaddress.IPv6Network("2000::/3")
"""Global unicast, the only IPv6 space given out to sites (RFC 4291, 2.4); all outside it is closed."""

_CLOSED_6: Final = tuple(
    (ipaddress.IPv6Network(cidr), what)
    for cidr, what in (
        ("2001::/23", "an address reserved for protocols"),
        ("2001:db8::/32", "an address reserved for examples"),
        ("3fff::/20", "an address reserved for examples"),
    )
)
_NAMED_6: Final = tuple(
    (ipaddress.IPv6Network(cidr), what)
    for cidr, what in (
        ("::/128", "no particular address"),
        ("::1/128", "this very machine"),
        ("fd00:ec2::254/128", "a cloud machine's own data"),
        ("fc00::/7", "a private network"),
        ("fe80::/10", "the local link"),
        ("fec0::/10", "a private network"),
        ("ff00::/8", "a multicast address"),
    )
)

_MAPPED: Final = ipaddress.IPv6Network("::ffff:0:0/96")
_NAT64: Final = ipaddress.IPv6Network("64:ff9b::/96")
_SIX_TO_FOUR: Final = ipaddress.IPv6Network("2002::/16")
_TEREDO: Final = ipaddress.IPv6Network("2001::/32")

BAD_PORTS: Final = frozenset(
    {
        0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109,
        110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530,
        531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190,
        5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
    }
)  # fmt: skip
"""Ports that browsers refuse to speak to (WHATWG Fetch, 2.9 "port blocking")."""


@dataclass(frozen=True, slots=True)
class Guard:
    """The rule with the operator's exceptions: `open_networks` may be spoken to although they are not public."""

    open_networks: tuple[Network, ...] = ()

    def refusal(self, address: str) -> str | None:
        """Why the wire must not speak to `address` (an IP address as text), in a few words; None when it may.

        What is no IP address is refused. IPv6 forms that carry an IPv4 address (mapped, NAT64 of RFC 6052, 6to4 of
        RFC 3056, Teredo of RFC 4380) are judged by the address they carry, too.
        """
        return _refusal(self.open_networks, address)


@lru_cache(maxsize=4_096)
def _refusal(open_networks: tuple[Network, ...], address: str) -> str | None:
    """Remembered, since robots.txt, page and redirects of a visit ask about the same address."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return "not an IP address"
    if isinstance(ip, ipaddress.IPv6Address) and ip in _MAPPED:
        ip = ipaddress.IPv4Address(int(ip) & 0xFFFF_FFFF)
    if any(ip.version == network.version and ip in network for network in open_networks):
        return None
    return _closed_4(ip) if isinstance(ip, ipaddress.IPv4Address) else _closed_6(ip)


def port_refusal(port: int) -> str | None:
    """Why the wire must not speak to `port`, None when it may."""
    return f"port {port} is not used for web pages" if port in BAD_PORTS else None


def guard(allow_networks: Iterable[str]) -> Guard:
    """The guard with the operator's exceptions, each in CIDR form or a single address.

    Raises:
        ConfigError: when one of them is no network; all such are named.
    """
    networks: list[Network] = []
    problems: list[str] = []
    for written in allow_networks:
        try:
            networks.append(ipaddress.ip_network(written.strip(), strict=False))
        except ValueError:
            problems.append(f"courtesy.allow_networks: {written!r} is no network: write it like 192.168.0.0/16")
    if problems:
        raise ConfigError(problems)
    return Guard(tuple(networks))


def _closed_4(ip: ipaddress.IPv4Address) -> str | None:
    return next((what for network, what in _CLOSED_4 if ip in network), None)


def _closed_6(ip: ipaddress.IPv6Address) -> str | None:
    carried = _carried(ip)
    if carried:
        closed = next(filter(None, map(_closed_4, carried)), None)
        if closed:
            return closed
    if ip in _NAT64:
        return None
    if ip not in _OPEN_6:
        return next((what for network, what in _NAMED_6 if ip in network), "not a public address")
    return next((what for network, what in _CLOSED_6 if ip in network), None)


def _carried(ip: ipaddress.IPv6Address) -> tuple[ipaddress.IPv4Address, ...]:
    """The IPv4 addresses inside; for Teredo the server and the client (whose bits are flipped)."""
    number = int(ip)
    if ip in _NAT64:
        return (ipaddress.IPv4Address(number & 0xFFFF_FFFF),)
    if ip in _SIX_TO_FOUR:
        return (ipaddress.IPv4Address(number >> 80 & 0xFFFF_FFFF),)
    if ip in _TEREDO:
        return (ipaddress.IPv4Address(number >> 64 & 0xFFFF_FFFF), ipaddress.IPv4Address(~number & 0xFFFF_FFFF))
    return ()
