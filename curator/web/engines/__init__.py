"""The engines: each carries one exchange to one checked address, as an httpx transport of its own.

Never decides where to go, whether to go again, or what an answer means.
"""

from collections.abc import Callable, Mapping
from typing import Final

import httpx

from curator.web.engines._dial import STAGES, Dialer, Tunnel
from curator.web.engines._line import Line
from curator.web.engines.core import CoreEngine
from curator.web.engines.own import OwnEngine

ENGINES: Final[Mapping[str, Callable[[Dialer], httpx.AsyncBaseTransport]]] = {"own": OwnEngine, "core": CoreEngine}
"""By name; looks are made with the first, the others give their opinion in this order when it meets trouble."""

__all__ = ["ENGINES", "STAGES", "CoreEngine", "Dialer", "Line", "OwnEngine", "Tunnel"]
