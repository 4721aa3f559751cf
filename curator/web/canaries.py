"""Finds out whether our own network is up, by places that are known to answer.

Never says that a site is down: it only says whether what the other looks found can be believed.
"""

import asyncio
from collections.abc import Iterable

from curator.web.wire import Wire


async def own_network_is_up(wire: Wire, urls: Iterable[str]) -> bool:
    """True as soon as one of `urls` gives any HTTP answer, whatever its status; True when there are none to ask."""
    asked = [asyncio.ensure_future(wire.answers(url)) for url in urls]
    try:
        for first in asyncio.as_completed(asked):
            if await first:
                return True
    finally:
        for task in asked:
            task.cancel()
        await asyncio.gather(*asked, return_exceptions=True)
    return not asked
