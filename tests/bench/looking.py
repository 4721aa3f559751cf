"""The program that is measured: looks at every line of its input by the wire, and keeps what it is told to keep.

Never imports what only the measuring needs: its whole process is what a look costs.
"""

import argparse
import asyncio
import gc
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from curator.cli._shell import COLLECTOR
from curator.model import Courtesy, Request
from curator.web import Fetched, Wire

Keep = Callable[[str, Fetched], None]


async def _look_at_all(options: argparse.Namespace) -> None:
    """128 at once; the process ends with them."""
    limits = Courtesy(
        interval_s=0.0, at_once=128, allow_networks=("127.0.0.0/8",), ca_file=options.ca, obey_robots=options.robots,
        retries=0, a_day=10_000_000,
    )  # fmt: skip
    keep = _keeper(options)
    todo = iter(_slices(sys.stdin.read().split(), hostwise=options.hostwise))
    async with Wire(limits, lambda: datetime.now(UTC)) as web:

        async def lane() -> None:
            for urls in todo:
                for url in urls:
                    fetched = await web.fetch(Request(url))
                    keep(url, fetched)
                    if fetched.evidence.status == 200:
                        sys.stdout.write("[200]\n")

        await asyncio.gather(*(lane() for _ in range(options.lanes * (4 if options.hostwise else 1))))


def _slices(urls: Sequence[str], *, hostwise: bool) -> Iterator[Sequence[str]]:
    """What a lane takes at a time: one link, or a whole host as the nightly job does, the longest first."""
    if not hostwise:
        yield from ((url,) for url in urls)
        return
    hosts: dict[str, list[str]] = {}
    for url in urls:
        hosts.setdefault(url.split("/")[2], []).append(url)
    yield from sorted(hosts.values(), key=len, reverse=True)


def _keeper(options: argparse.Namespace) -> Keep:
    if options.page:
        return _all_of_a_page()
    if options.keep:
        return _titles()
    return lambda _url, _fetched: None


def _all_of_a_page() -> Keep:
    from curator import extract

    def page(url: str, fetched: Fetched) -> None:
        if fetched.body is not None:
            extract.read(fetched.body, url=url, content_type=fetched.content_type)

    return page


def _titles() -> Keep:
    """Title and description in a database, a hundred at a time."""
    import sqlite3

    from selectolax.lexbor import LexborHTMLParser

    database = sqlite3.connect(Path(tempfile.mkdtemp(prefix="bench-")) / "out.db")
    database.execute("create table pages(url, status, title, description)")
    rows: list[tuple[object, ...]] = []

    def titles(url: str, fetched: Fetched) -> None:
        body = fetched.body or b""
        end = body.find(b"</head>")
        tree = LexborHTMLParser(body[: end if end > 0 else len(body)])
        title, described = tree.css_first("title"), tree.css_first("meta[name=description]")
        rows.append(
            (url, fetched.evidence.status, title and title.text(), described and described.attributes.get("content"))
        )
        if len(rows) >= 100:
            with database:
                database.executemany("insert into pages values(?,?,?,?)", rows)
            rows.clear()

    return titles


def main() -> None:
    gc.set_threshold(*COLLECTOR)  # as the commands do it
    parser = argparse.ArgumentParser()
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("--page", action="store_true")
    parser.add_argument("--robots", action="store_true")
    parser.add_argument("--hostwise", action="store_true")
    parser.add_argument("--lanes", type=int, default=128)
    parser.add_argument("--ca")
    asyncio.run(_look_at_all(parser.parse_args()))


if __name__ == "__main__":
    main()
