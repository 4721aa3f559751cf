"""The engines: each carries one exchange to one checked address, as an httpx transport of its own.

Never decides where to go, whether to go again, or what an answer means.
"""

import ssl
from collections.abc import Callable, Mapping
from typing import Final

import httpx

from curator.web.engines.core import CoreEngine

Trust = Callable[[], ssl.SSLContext]
"""Gives the one context for all connections; made when the first secure one is asked for."""

ENGINES: Final[Mapping[str, Callable[[Trust], httpx.AsyncBaseTransport]]] = {"core": CoreEngine}
"""By name; the first is the one that looks are made with."""

__all__ = ["ENGINES", "CoreEngine", "Trust"]
