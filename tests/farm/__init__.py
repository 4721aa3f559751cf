"""The misbehaving web for tests: the demo's server with the nastier behaviours added.

A test serves either the whole bad web or just what it needs:

    from tests.farm import ALLOW_NETWORKS, BAD_WEB, Farm, Site, behaviours, courtesy, page

    async def test_a_page_that_is_gone_is_gone():
        async with Farm([Site("school.example", pages=(("/lost", behaviours.says("", status=410)),))]) as farm:
            wire = Wire(courtesy(farm), clock=..., hosts=())
            ...                                          # https://school.example/lost and http://school.example/lost

    async def test_the_whole_bad_web():
        async with Farm(BAD_WEB) as farm: ...            # tests/farm/bad_web.py: what stands where

    def test_a_command():                                # no loop of one's own, or asyncio.run inside
        with serving(BAD_WEB) as farm: ...

`farm.connect_to` (host:port -> address:port; names that do not exist are left out and end in `.invalid`),
`farm.ca_file`, `farm.night = 3`, `farm.is_offline = True`, `farm.asked` (every request answered). `connect_to` depends
on the night: read it anew. `courtesy(farm, **changes)` is a Courtesy without waits for that farm. A behaviour is any
`async def (visit: Visit)`: `visit.asked` is the request, `await visit.write(raw)` sends any bytes, `await
visit.answer(status, body)` a correct response, `await visit.until_gone()` hangs until the client leaves,
`visit.reset()` breaks off.
"""

from dataclasses import replace
from typing import Any

from curator.demo import ALLOW_NETWORKS, Asked, Behaviour, Certificate, Farm, Reach, Site, Visit, serving
from curator.demo import behaviours as plain
from curator.model import Courtesy
from tests.farm import behaviours
from tests.farm.bad_web import BAD_WEB, page

__all__ = [
    "ALLOW_NETWORKS",
    "BAD_WEB",
    "Asked",
    "Behaviour",
    "Certificate",
    "Farm",
    "Reach",
    "Site",
    "Visit",
    "behaviours",
    "courtesy",
    "page",
    "plain",
    "serving",
]


def courtesy(farm: Farm, **changes: Any) -> Courtesy:
    """The courtesy of a wire that may speak to this farm and to nobody else, and that waits for nothing."""
    quick = Courtesy(
        contact="tests@curator.example",
        interval_s=0.0,
        deadline_s=5.0,
        connect_s=2.0,
        read_s=1.0,
        retries=0,
        retry_wait_s=0.0,
        allow_networks=ALLOW_NETWORKS,
        connect_to=farm.connect_to,
        ca_file=farm.ca_file,
    )
    return replace(quick, **changes)
