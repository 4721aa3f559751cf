"""Whether our own network works: by the configured canaries, else by the hosts of the catalogue that never fail.

Never takes one host's word against the many: a single answer from our own intranet is no sign of the web.
"""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from curator import store as keep
from curator import urls
from curator.model import Policy
from curator.store import Store
from curator.web import Wire, own_network_is_up

STEADIEST: Final = 6
LEAST: Final = 3
"""Fewer steady hosts than this say nothing."""
STEADY_FOR: Final = timedelta(days=14)


def steadiest(store: Store, *, at: datetime) -> tuple[str, ...]:
    """Addresses at the hosts that have worked for longest without a doubt, one each; () where too few have."""
    found = keep.steady_addresses(store, since=at - STEADY_FOR, now=at, limit=STEADIEST)
    return found if len(found) >= LEAST else ()


async def network_is_up(wire: Wire, policy: Policy, steady: Sequence[str]) -> bool:
    """True when a configured canary gives an answer, or at least half of the steady hosts do.

    The steady ones are asked only when no canary answers: they are other people's servers, and of theirs only
    robots.txt is asked for, which is there for programs. Without canaries and steady hosts there is nobody to ask, and
    the network is taken to work.
    """
    if (policy.canaries or not steady) and await own_network_is_up(wire, policy.canaries):
        return True
    asked = [urls.parse("/robots.txt", base=url) or url for url in steady]
    answers = await asyncio.gather(*(wire.answers(url) for url in asked))
    return bool(answers) and 2 * sum(answers) >= len(answers)
