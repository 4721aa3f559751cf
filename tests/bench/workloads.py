"""The wire at work as a night has it: a second night with nothing changed, one big host, slow hosts.

Never asserts. Needs what `tests.bench.wire` needs; else it says so.
"""

import asyncio
import json
import random
import ssl
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.bench import wire as grounds
from tests.bench.wire import SCRIPTS, ZONE, Field, Spent, run

ONE_HOST: Final = 5_000
LINKS: Final = 3_000
"""Of the slow hosts; 10,000 on 3,000 hosts take twenty minutes in all."""
AT_ONCE: Final = 128
NIGHT: Final = 2_000
SLOW_PORT: Final = 18_444
PAIRS: Final = 3


def second_night() -> None:
    """`curator run` twice over 2,000 pages that did not change: CPU and bytes of the second beside the first."""
    if not grounds.is_possible("second_night"):
        return
    with grounds.field() as ground, tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        _catalogue(folder, ground, ground.urls("https", NIGHT))
        command = [str(SCRIPTS / "curator"), "-C", name, "run", "--all", "--json"]
        spent, moved = [], []
        for _ in range(2):
            before = ground.bytes_sent()
            spent.append(run(command, ground, []))
            moved.append(ground.bytes_sent() - before)
    for which, one, size in zip(("first", "second"), spent, moved, strict=True):
        print(f"night {which:<7} {1000 * one.cpu_s / NIGHT:5.2f} ms CPU a look, {size / 1e6:6.2f} MB sent by the sites")
    print(f"night second / first: CPU {spent[1].cpu_s / spent[0].cpu_s:.2f}, bytes {moved[1] / max(1, moved[0]):.3f}")


def _catalogue(folder: Path, ground: Field, urls: Sequence[str]) -> None:
    lines = [f"- [Page {number} of the bench]({url})" for number, url in enumerate(urls)]
    (folder / "links.md").write_text("# Links\n\n" + "\n".join(lines) + "\n", encoding="utf-8")
    settings = {
        "version": 1,
        "policy": {"canaries": [f"https://canary-{number}.{ZONE}:{ground.https}/0.html" for number in range(3)]},
        "courtesy": {"allow_networks": ["127.0.0.0/8"], "ca_file": str(ground.folder / "ca.pem"), "interval": "0s"},
        "sources": [{"id": "links", "location": "links.md"}],
    }
    (folder / "sources.yaml").write_text(json.dumps(settings), encoding="utf-8")


def one_host() -> None:
    """5,000 links on one host that may be asked without a pause: CPU and wall beside lychee reading bodies."""
    if not grounds.is_possible("one_host"):
        return
    with grounds.field() as ground:
        urls = [f"https://h0.{ZONE}:{ground.https}/{number % 200}.html?{number}" for number in range(ONE_HOST)]
        ours = run(grounds.ours(ground, "--keep"), ground, urls)
        print(
            f"one host  curator {1000 * ours.cpu_s / len(urls):.2f} CPU s per 1,000, {ours.wall_s:.1f} s, {ours.good}"
        )
        if (SCRIPTS / "lychee").exists():
            peer = run(grounds.lychee(), ground, [f"{url}#top" for url in urls])
            each = 1000 * peer.cpu_s / len(urls)
            print(f"one host  lychee  {each:.2f} CPU s per 1,000, {peer.wall_s:.1f} s, {peer.good}")
            print(f"one host  ratio   CPU {ours.cpu_s / peer.cpu_s:.2f}, wall {ours.wall_s / peer.wall_s:.2f}")


@dataclass(frozen=True, slots=True)
class Crowd:
    """Links on hosts of very different size (Zipf), with what each host takes for an answer."""

    urls: tuple[str, ...]
    takes_s: dict[str, float]

    def bound_s(self, at_once: int) -> float:
        """No schedule with one connection a host and so many at once ends earlier."""
        times = [self.takes_s[url.split("/")[2].partition(":")[0]] for url in self.urls]
        sizes = Counter(url.split("/")[2].partition(":")[0] for url in self.urls)
        return max(sum(times) / at_once, *(count * self.takes_s[host] for host, count in sizes.items()))


def crowd(links: int) -> Crowd:
    """Median 200 ms, 3 % take 5 s, 2 % are silent for 10 s; the biggest host has a twenty-fifth of all links."""
    dice = random.Random(7)
    takes: dict[str, float] = {}
    urls: list[str] = []
    while len(urls) < links:
        number = len(takes)
        size = max(1, round(links / 25 / (number + 1) ** 0.7))
        lot = dice.random()
        slow = 10.0 if lot < 0.02 else 5.0 if lot < 0.05 else None
        takes_s = slow if slow and size < 5 else min(1.0, dice.lognormvariate(-1.6, 0.5))
        host = f"s{round(takes_s * 1000)}-{number}.{ZONE}"
        takes[host] = takes_s
        urls += [f"https://{host}:{SLOW_PORT}/{item}" for item in range(size)]
    dice.shuffle(urls)
    return Crowd(tuple(urls[:links]), takes)


def crowded() -> None:
    """Links on hosts of Zipf's sizes that answer slowly: how near the schedule comes to the lower bound."""
    if not grounds.is_possible("crowded"):
        return
    all_ = crowd(LINKS)
    bound = all_.bound_s(AT_ONCE)
    with grounds.field() as ground, _slow(ground):
        print(
            f"crowd: {len(all_.urls)} links on {len(all_.takes_s)} hosts, at best {bound:.0f} s with {AT_ONCE} at once"
        )
        _show("curator", bound, run(grounds.ours(ground, "--keep", "--hostwise"), ground, all_.urls))
        if (SCRIPTS / "lychee").exists():
            peer = [part if part != "10" else "1" for part in grounds.lychee()]  # one connection a host, as ours
            _show("lychee", bound, run(peer, ground, [f"{url}#top" for url in all_.urls]))


def _show(name: str, bound: float, spent: Spent) -> None:
    print(f"crowd  {name:<8} {spent.wall_s:5.1f} s wall, {100 * bound / spent.wall_s:3.0f} % of the bound, "
          f"{spent.cpu_s:.1f} s CPU, {spent.good} pages", flush=True)  # fmt: skip


@contextmanager
def _slow(ground: Field) -> Iterator[None]:
    with grounds.helper("tests.bench.workloads", str(ground.folder)):
        yield


async def _serve_slowly(folder: Path) -> None:
    """Answers a page after as many milliseconds as the host's name says."""
    page = b"<!doctype html><title>A page</title><h1 id=top>A page</h1><p>" + b"Words of a page. " * 300
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(page)

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                asked = await reader.readuntil(b"\r\n\r\n")
                host = asked.lower().partition(b"\r\nhost:")[2].partition(b"\r\n")[0].strip()
                await asyncio.sleep(int(host[1:].partition(b"-")[0]) / 1000)
                writer.write(head + page)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, ssl.SSLError):
            writer.close()

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "chain.pem", folder / "key.pem")
    server = await asyncio.start_server(answer, "127.0.0.1", SLOW_PORT, ssl=context, backlog=1024)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve_slowly(Path(sys.argv[1])))
