"""`python -m tests.bench.soak [LOOKS]`: looks at a farm where 30 % of the hosts misbehave; memory as it goes.

Never asserts a time: it shows the memory curve, what the looks ended with, and whether one is missing.
"""

import asyncio
import logging
import multiprocessing
import os
import sys
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from curator.demo.server import ALLOW_NETWORKS, Farm
from curator.model import Courtesy, Request
from curator.web import Wire
from tests.farm import Certificate, Reach, Site, behaviours

LOOKS: Final = 20_000
HOSTS: Final = 2_000
LANES: Final = 64
PAGE: Final = "<!doctype html><title>A page</title><p>" + "Words of a page. " * 400
BAD: Final = (
    ("hangs", behaviours.hangs),
    ("resets", behaviours.resets),
    ("hangs-up", behaviours.hangs_up),
    ("bomb", behaviours.gzip_bomb(16)),
    ("endless", behaviours.pours(b"<p>and so on</p>\n", kind="text/html")),
    ("stalls", behaviours.stalls_after_head),
    ("headers", behaviours.headers_of(5_000)),
    ("wall", behaviours.unwelcoming()),
    ("ring", behaviours.leads_to("/page/again")),
    ("rubbish", behaviours.speaks(b"\x00\x01 no HTTP\r\n\r\n")),
    ("truncated", behaviours.chunked(b"a" * 3_000, ending=b"")),
    ("500", behaviours.says("", status=500)),
)


@dataclass(frozen=True, slots=True)
class Ground:
    connect_to: Mapping[str, str]
    ca_file: str
    hosts: tuple[str, ...]


def sites() -> tuple[Site, ...]:
    """Seven of ten behave; the others each in a way of their own, some of them in their certificate or their reach."""
    made: list[Site] = []
    for number in range(HOSTS):
        host = f"h{number}.example"
        if number % 10 < 7:
            made.append(Site(host, otherwise=behaviours.zipped(PAGE), robots=behaviours.says("", kind="text/plain")))
        elif number % 40 == 7:
            made.append(Site(host, otherwise=behaviours.says(PAGE), certificate=Certificate.EXPIRED))
        elif number % 40 == 17:
            made.append(Site(host, otherwise=behaviours.says(PAGE), reach=lambda _night: Reach.REFUSES))
        elif number % 40 == 27:
            made.append(Site(host, otherwise=behaviours.says(PAGE), reach=lambda _night: Reach.SILENT))
        else:
            made.append(Site(host, otherwise=BAD[number % len(BAD)][1]))
    return tuple(made)


def serve(pipe: Connection) -> None:
    """The farm in a process of its own, so that its memory is not ours."""

    logging.getLogger("asyncio").setLevel(logging.ERROR)  # it tells of every client that leaves a pouring server

    async def until_told() -> None:
        field = sites()
        async with Farm(field) as farm:
            farm.asked = _Forgetful()
            pipe.send(Ground(dict(farm.connect_to), farm.ca_file, tuple(site.host for site in field)))
            await asyncio.get_running_loop().run_in_executor(None, pipe.recv)

    asyncio.run(until_told())


class _Forgetful(list):  # type: ignore[type-arg]
    def append(self, _asked: object) -> None:
        """Keeps nothing: two hundred thousand requests are more than anybody reads."""


def rss_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


async def soak(ground: Ground, looks: int) -> None:
    """Every host's looks in a lane, as the nightly job does it, many lanes at once."""
    limits = Courtesy(
        interval_s=0.0, at_once=LANES, deadline_s=2.0, connect_s=1.0, read_s=1.0, retries=1, retry_wait_s=0.0,
        a_day=10_000_000, allow_networks=ALLOW_NETWORKS, connect_to=ground.connect_to, ca_file=ground.ca_file,
    )  # fmt: skip
    ended: Counter[str] = Counter()
    each = looks // len(ground.hosts)
    hosts = iter(ground.hosts)
    started, used = time.monotonic(), time.process_time()
    longest = 0
    async with Wire(limits, lambda: datetime.now(UTC)) as wire:

        async def lane() -> None:
            nonlocal longest
            for host in hosts:
                for number in range(each):
                    scheme = "https" if number % 2 else "http"
                    fetched = await wire.fetch(Request(f"{scheme}://{host}/page/{number}"))
                    evidence = fetched.evidence
                    longest = max(longest, fetched.took_ms)
                    ended[str(evidence.failure or evidence.status)] += 1
                    if ended.total() % (looks // 10) == 0:
                        print(f"{ended.total():>8} looks {rss_mb():6.1f} MB", flush=True)

        await asyncio.gather(*(lane() for _ in range(LANES)))
        left = len(asyncio.all_tasks()) - 1
    cpu, wall = time.process_time() - used, time.monotonic() - started
    print(
        f"{ended.total()} of {each * len(ground.hosts)} looks ended, {left} tasks left, longest {longest} ms on the web"
    )
    files = len(list(Path("/proc/self/fd").iterdir()))  # noqa: ASYNC240 - all looks have ended
    print(f"{wall:.0f} s, {1000 * cpu / ended.total():.2f} ms CPU a look, {rss_mb():.1f} MB, {files} files open")
    print(", ".join(f"{name} {count}" for name, count in ended.most_common()))


def main() -> None:
    looks = int(sys.argv[1]) if len(sys.argv) > 1 else LOOKS
    here, there = multiprocessing.Pipe()
    farm = multiprocessing.get_context("spawn").Process(target=serve, args=(there,))
    farm.start()
    try:
        asyncio.run(soak(here.recv(), looks))
    finally:
        here.send("enough")
        farm.join()


if __name__ == "__main__":
    main()
