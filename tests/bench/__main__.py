"""`python -m tests.bench [NAME...]`: runs the benchmarks and prints one line a figure. Never asserts a time.

CPU is user + system seconds of the whole process by the kernel's own accounting, RSS its high-water mark.
"""

import json
import os
import shutil
import sys
import sysconfig
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from curator.demo.server import ALLOW_NETWORKS, Farm, serving
from tests.bench import catalogue as shelves
from tests.bench import desk as desks
from tests.bench import export as exports
from tests.bench.extract import extract
from tests.bench.judge import figures as judging
from tests.bench.measuring import measure
from tests.bench.web import crowd
from tests.bench.wire import wire
from tests.bench.workloads import crowded, one_host, second_night

ROOT = Path(__file__).parent.parent.parent
CORPORA = Path(os.environ.get("CURATOR_CORPORA", ROOT.parent / "shared" / "corpora"))
SCRIPTS = Path(sysconfig.get_path("scripts"))
CURATOR = str(SCRIPTS / "curator")
MENTIONS = 100_000
LOOKS = 1_000
RESOURCES = 100_000


@dataclass(frozen=True, slots=True)
class Cost:
    cpu_s: float
    rss_mb: float
    code: int


def cost(command: Sequence[str], *, given: bytes = b"", out: Path | None = None) -> Cost:
    """What a whole process cost; its output goes to `out` or is thrown away."""
    with (
        tempfile.TemporaryFile() as stdin,
        Path(out or os.devnull).open("wb") as stdout,
        Path(os.devnull).open("wb") as no,
    ):
        stdin.write(given)
        stdin.seek(0)
        used = measure(command, stdin=stdin, stdout=stdout, stderr=no)
    return Cost(used.cpu_s, used.rss_mb, used.code)


def show(name: str, text: str) -> None:
    print(f"{name:<34} {text}", flush=True)


def links() -> None:
    """CPU per MB of documents, beside lychee --dump on the same files."""
    files = sorted(
        str(path) for suffix in ("md", "html", "csv") for path in (CORPORA / "links-dev/docs").glob(f"{suffix}/*")
    )
    if not files:
        files = sorted(str(path) for path in (ROOT / "tests/corpus").rglob("*.*"))
    size = sum(Path(path).stat().st_size for path in files) / 1e6
    start = cost([CURATOR, "links", files[0]]).cpu_s
    ours = cost([CURATOR, "links", *files])
    show("links: documents", f"{len(files)} files, {size:.2f} MB")
    show(
        "links: curator",
        f"{ours.cpu_s:.2f} s CPU ({start:.2f} of it start-up), {ours.cpu_s / size:.2f} s/MB, {ours.rss_mb:.0f} MB",
    )
    lychee = SCRIPTS / "lychee"
    if lychee.exists():
        peer = cost([str(lychee), "--dump", "--no-progress", *files])
        show("links: lychee --dump", f"{peer.cpu_s:.2f} s CPU, {peer.cpu_s / size:.2f} s/MB, {peer.rss_mb:.0f} MB")


def collect() -> None:
    """100,000 mentions into SQLite, then again with nothing changed."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _lists(folder)
        command = [CURATOR, "-C", name, "collect", "--json"]
        first = cost(command)
        second = cost(command)
    show(f"collect: {MENTIONS} mentions", f"{first.cpu_s:.1f} s CPU, {first.rss_mb:.0f} MB, exit {first.code}")
    show("collect: again, unchanged", f"{second.cpu_s:.1f} s CPU, {first.cpu_s / second.cpu_s:.1f} times faster")


def _lists(folder: Path) -> None:
    (folder / "docs").mkdir()
    for number in range(100):
        lines = [f"# List {number}"]
        for item in range(MENTIONS // 100):
            if item % 50 == 0:
                lines.append(f"\n## Section {item // 50}\n")
            host = f"site{(number * 7 + item) % 3000}.example"
            url = f"https://{host}/{number}/page-{item}.html"
            lines.append(f"- [Resource {item} of list {number}]({url}) - What it is good for, in a dozen words or so.")
        (folder / "docs" / f"list-{number:03}.md").write_text("\n".join(lines), encoding="utf-8")
    (folder / "sources.yaml").write_text(
        "version: 1\nsources:\n  - id: lists\n    location: docs/*.md\n", encoding="utf-8"
    )


def looks() -> None:
    """A thousand looks over https on a loopback farm: CPU a look and peak memory, beside lychee reading bodies."""
    sites, urls = crowd(LOOKS)
    with serving(sites) as farm, tempfile.TemporaryDirectory() as name:
        given = "\n".join(urls).encode()
        folder = Path(name)
        (folder / "sources.yaml").write_text(_courtesy(farm), encoding="utf-8")
        out = folder / "out.jsonl"
        spent = cost([CURATOR, "-C", name, "look", "-", "--interval", "0"], given=given, out=out)
        answers = [json.loads(line) for line in out.read_bytes().splitlines()]
    good = sum(answer["state"] == "live" for answer in answers)
    show(f"look: {LOOKS} looks", f"{good} live, {1000 * spent.cpu_s / LOOKS:.2f} ms CPU a look, {spent.rss_mb:.0f} MB")


def _courtesy(farm: Farm) -> str:
    pairs = dict(farm.connect_to)
    return json.dumps(
        {
            "version": 1,
            "courtesy": {"allow_networks": list(ALLOW_NETWORKS), "connect_to": pairs, "ca_file": farm.ca_file},
        }
    )


def judge() -> None:
    """What judging costs: a case without and with its page, and a hundred thousand checks judged again."""
    for name, text in judging():
        show(name, text)


def desk() -> None:
    """The review desk on 100,000 resources with 1,000,000 checks: pages, items, decisions, in milliseconds."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "db" / "curator.db"
        desks.make(path, RESOURCES)
        for figure, median, most in (*desks.pages(Path(name)), *desks.figures(path)):
            show(f"desk: {figure}", f"{median:.1f} ms, at most {most:.1f} ms")


def catalogue() -> None:
    """The readers' pages on 100,000 resources, in milliseconds and kilobytes."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "db" / "curator.db"
        desks.make(path, RESOURCES)
        shelves.enrich(path)
        made, stamp = shelves.index_cost(path)
        show("catalogue: index", f"{made:.2f} s to make, {stamp:.2f} ms to see that it is right")
        for figure, median, spent, size in shelves.figures(path):
            show(f"catalogue: {figure}", f"{median:.1f} ms, {spent:.1f} ms CPU, {size / 1000:.1f} kB")


def export() -> None:
    """Dumps of 100,000 resources: how many a second of CPU, and what the whole command weighs."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "db" / "curator.db"
        desks.make(path, RESOURCES)
        for form, number, spent in exports.figures(path):
            show(f"export: {form}", f"{number / spent:,.0f} resources a second of CPU ({number} in {spent:.1f} s)")
        for form in ("csv", "amb", "opml"):
            whole = cost([CURATOR, "-C", name, "export", form])
            show(f"export: curator export {form}", f"{whole.cpu_s:.1f} s CPU, {whole.rss_mb:.0f} MB, exit {whole.code}")


BENCHES: tuple[Callable[[], None], ...] = (
    links, collect, looks, wire, second_night, one_host, crowded, judge, desk, catalogue, extract, export,
)  # fmt: skip


def main(names: Sequence[str]) -> Iterator[str]:
    for bench in BENCHES:
        if not names or bench.__name__ in names:
            print(f"\n# {bench.__doc__}", flush=True)
            bench()
            yield bench.__name__


if __name__ == "__main__":
    if not shutil.which(CURATOR):
        sys.exit("curator is not installed beside this Python: type `make setup`")
    for _ in main(sys.argv[1:]):
        pass
