"""The second opinion: httpcore's HTTP/2 or HTTP/1.1, as the server likes, over our own sockets.

Never resolves, redirects, retries or decodes; what the network does comes out as the exception that it is.
"""

from typing import Final

import httpx

from curator.web.engines._dial import Dialer

_ALPN: Final = ("h2", "http/1.1")


class CoreEngine(httpx.AsyncBaseTransport):
    """A connection for each exchange, no pool: httpcore's costs grow with the connections it holds.

    Few runs ask for a second opinion, so that httpcore, h11 and h2 are loaded only then.
    """

    def __init__(self, dialer: Dialer) -> None:
        self._dialer = dialer

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """One exchange with the checked address; arguments and errors as the first engine's."""
        from curator.web.engines._core import exchange

        return await exchange(await self._dialer.dial(request, alpn=_ALPN), request)
