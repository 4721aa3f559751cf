"""Completes the chains of servers that forgot to send a certificate.

Never trusts what it fetches: chains are verified again from their roots.
"""

import ssl
from collections.abc import Awaitable, Callable
from typing import Final

from curator.web.tls import Trust

MAX_BYTES: Final = 64 * 1024
MAX_DEPTH: Final = 3
"""How many certificates may be missing between a site's own and a root."""
_MAX_KNOWN: Final = 512
_INCOMPLETE: Final = frozenset({2, 20, 21})
"""X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, _LOCALLY, _TO_VERIFY_LEAF_SIGNATURE: the next certificate is missing."""

Fetch = Callable[[str], Awaitable[bytes | None]]
"""Gives the body found at an http URL, None when there is none to be had."""


def is_incomplete(error: Exception) -> bool:
    """True when the chain may only lack a certificate that can be fetched."""
    return isinstance(error, ssl.SSLCertVerificationError) and error.verify_code in _INCOMPLETE


class Chains:
    """Completes chains by Authority Information Access (RFC 5280, 4.2.2.1), as browsers do. Remembers what it got."""

    def __init__(self, trust: Trust) -> None:
        self._trust = trust
        self._known: dict[str, bytes | None] = {}

    async def complete(self, leaf: bytes, fetch: Fetch) -> bool:
        """Learns the certificates above `leaf` (DER) that are missing; True when something new was learnt."""
        learnt = False
        below = leaf
        for _ in range(MAX_DEPTH):
            above = await self._above(below, fetch)
            if above is None:
                return learnt
            learnt = self._trust.learn(above) or learnt
            below = above
        return learnt

    async def _above(self, der: bytes, fetch: Fetch) -> bytes | None:
        from curator.web import certificates

        url = certificates.issuer_url(der)
        if url is None:
            return None
        if url not in self._known:
            if len(self._known) >= _MAX_KNOWN:
                self._known.pop(next(iter(self._known)))
            body = await fetch(url)
            self._known[url] = None if body is None else certificates.read(body)
        above = self._known[url]
        return above if above is not None and certificates.is_signed_by(der, above) else None
