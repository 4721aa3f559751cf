"""The wire beside lychee: the same 2,000 pages on as many hosts, names looked up, bodies read; http and https.

Never asserts. Needs root for a name server on port 53 and a private /etc/resolv.conf, and nginx; else it says so.
"""

import argparse
import asyncio
import os
import shutil
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import trustme

from tests.bench.measuring import measure

HOSTS: Final = 2_000
PAIRS: Final = 5
PAGES: Final = 200
SCRIPTS: Final = Path(sysconfig.get_path("scripts"))
NGINX: Final = os.environ.get("BENCH_NGINX") or shutil.which("nginx") or "/usr/sbin/nginx"
ADDRESS: Final = "127.0.0.53"
ZONE: Final = "bench.internal"
WORDS: Final = "school parents library language welcome children teacher lesson homework class"


@dataclass(frozen=True, slots=True)
class Spent:
    """CPU seconds of a whole process tree, wall seconds, peak memory, and how many pages came."""

    cpu_s: float
    wall_s: float
    rss_mb: float
    good: int


@dataclass(frozen=True, slots=True)
class Field:
    """The farm: where names are looked up, whom to trust, and which ports answer."""

    folder: Path
    http: int
    https: int

    def urls(self, scheme: str, count: int = HOSTS) -> list[str]:
        port = self.https if scheme == "https" else self.http
        return [f"{scheme}://h{number}.{ZONE}:{port}/{number % PAGES}.html" for number in range(count)]

    def bytes_sent(self) -> int:
        """What the sites have sent so far, heads included."""
        return sum(int(line) for line in (self.folder / "bytes.log").read_text().split())


@contextmanager
def field() -> Iterator[Field]:
    """nginx and a name server on loopback, until the block ends."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bench-")))
        folder.chmod(0o755)
        _pages(folder / "pages")
        _certificates(folder)
        (folder / "resolv.conf").write_text(f"nameserver {ADDRESS}\n")
        (folder / "nginx.conf").write_text(_config(folder, 18_080, 18_443))
        nginx = subprocess.Popen([NGINX, "-c", str(folder / "nginx.conf"), "-p", str(folder)])
        stack.callback(_end, nginx)
        with helper("tests.bench.wire", "--names"):
            yield Field(folder, 18_080, 18_443)


@contextmanager
def helper(module: str, *given: str) -> Iterator[None]:
    """A server in a process of its own, until the block ends."""
    process = subprocess.Popen([sys.executable, "-m", module, *given])
    try:
        time.sleep(1.0)
        yield
    finally:
        _end(process)


def is_possible(name: str) -> bool:
    """Whether this machine has what the web of these benches needs; says so when it has not."""
    if os.geteuid() == 0 and Path(NGINX).exists() and shutil.which("unshare"):
        return True
    print(f"{name}: needs root, nginx and unshare; skipped")
    return False


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    process.wait()


def _pages(folder: Path) -> None:
    folder.mkdir()
    for number in range(PAGES):
        size = 5_000 + (number * 7_919) % 55_000
        text = "".join(
            f"<p>Paragraph {line} of page {number}: {WORDS} <a href='/{line}.html'>more</a>.</p>\n"
            for line in range(size // 130)
        )
        head = (
            f"<!doctype html><html lang=en><head><meta charset=utf-8><title>Page {number} of the bench</title>"
            f"<meta name=description content='What page {number} is about, in one sentence of the usual length.'>"
            f"<meta property=og:title content='Page {number}'></head>"
        )
        (folder / f"{number}.html").write_text(f"{head}<body><h1 id=top>Page {number}</h1>\n{text}</body></html>")


def _certificates(folder: Path) -> None:
    """A root, an intermediate, and a certificate on a curve, as today's free authorities issue them."""
    root = trustme.CA(key_type=trustme.KeyType.RSA)
    leaf = root.create_child_ca(key_type=trustme.KeyType.ECDSA).issue_cert(f"*.{ZONE}", key_type=trustme.KeyType.ECDSA)
    root.cert_pem.write_to_path(folder / "ca.pem")
    leaf.private_key_pem.write_to_path(folder / "key.pem")
    (folder / "chain.pem").write_bytes(b"".join(blob.bytes() for blob in leaf.cert_chain_pems))


def _config(folder: Path, http: int, https: int) -> str:
    return f"""
daemon off; user root; worker_processes 1; pid {folder}/pid; error_log {folder}/error.log crit;
events {{ worker_connections 4096; }}
http {{
  log_format bytes $bytes_sent; access_log {folder}/bytes.log bytes;
  gzip on; gzip_min_length 100; types {{ text/html html; }} default_type text/html;
  client_body_temp_path {folder}/a; proxy_temp_path {folder}/b; fastcgi_temp_path {folder}/c;
  uwsgi_temp_path {folder}/d; scgi_temp_path {folder}/e;
  server {{
    listen 127.0.0.1:{http} backlog=4096; listen 127.0.0.1:{https} ssl backlog=4096;
    ssl_certificate {folder}/chain.pem; ssl_certificate_key {folder}/key.pem; root {folder}/pages;
  }}
}}
"""


async def _serve_names() -> None:
    from tests.farm.dns import NameServer

    class Everything(dict[str, tuple[str, ...]]):
        def get(self, name: str, default: object = None) -> tuple[str, ...]:  # type: ignore[override]
            return ("127.0.0.1",)

    loop = asyncio.get_running_loop()
    await loop.create_datagram_endpoint(lambda: NameServer(Everything()), local_addr=(ADDRESS, 53))
    await asyncio.Event().wait()


def run(command: Sequence[str], ground: Field, urls: Sequence[str]) -> Spent:
    """Runs `command` where names are looked up on the farm; `urls` on its standard input. Counts its output lines."""
    script = f'mount --bind {ground.folder}/resolv.conf /etc/resolv.conf && exec "$@"'
    wrapped = ["unshare", "-m", "sh", "-c", script, "sh", *command]
    given = ground.folder / "urls.txt"
    given.write_text("\n".join(urls) + "\n")
    out = ground.folder / "out.txt"
    env = os.environ | {"SSL_CERT_FILE": str(ground.folder / "ca.pem")}
    with given.open("rb") as stdin, out.open("wb") as stdout:
        errors = stdout if command[0].endswith("lychee") else None
        used = measure(wrapped, stdin=stdin, stdout=stdout, stderr=errors, env=env)
    good = out.read_text(errors="replace").count("[200]")
    return Spent(used.cpu_s, used.wall_s, used.rss_mb, good)


def ours(ground: Field, *options: str) -> list[str]:
    return [sys.executable, "-m", "tests.bench.looking", "--ca", str(ground.folder / "ca.pem"), *options]


def lychee() -> list[str]:
    options = (
        "--no-progress -vv --format detailed --mode plain --max-concurrency 128 --host-concurrency 10 --max-retries 0"
    )
    options += " --host-request-interval 1ms --timeout 20 --include-fragments=full --no-ignore"
    return [str(SCRIPTS / "lychee"), *options.split(), "-"]


def wire() -> None:
    """2,000 links on as many hosts: CPU per 1,000 links beside lychee reading bodies, paired."""
    if not is_possible("wire"):
        return
    with field() as ground:
        for scheme in ("https", "http"):
            _pairs(ground, scheme)


def _pairs(ground: Field, scheme: str) -> None:
    urls = ground.urls(scheme)
    ratios: list[float] = []
    best: dict[str, Spent] = {}
    for _ in range(PAIRS):
        spent = {
            "curator (wire alone)": run(ours(ground), ground, urls),
            "curator (title, description, SQLite)": run(ours(ground, "--keep"), ground, urls),
            "curator (all that a night keeps)": run(ours(ground, "--page"), ground, urls),
        }
        if (SCRIPTS / "lychee").exists():
            spent["lychee, bodies read"] = run(lychee(), ground, [url + "#top" for url in urls])
            ratios.append(
                spent["curator (title, description, SQLite)"].cpu_s / max(spent["lychee, bodies read"].cpu_s, 1e-9)
            )
        for name, one in spent.items():
            if name not in best or one.cpu_s < best[name].cpu_s:
                best[name] = one
    for name, one in best.items():
        per = 1000 * one.cpu_s / len(urls)
        print(f"{scheme:<6}{name:<40}{per:5.2f} CPU s per 1,000  {one.wall_s:5.1f} s  {one.rss_mb:4.0f} MB  {one.good}")
    if ratios:
        print(f"{scheme:<6}{'ratio to lychee, median (all)':<40}{statistics.median(ratios):5.2f}  "
              f"({', '.join(f'{ratio:.2f}' for ratio in ratios)})", flush=True)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--names", action="store_true")
    if parser.parse_args().names:
        asyncio.run(_serve_names())
    else:
        wire()


if __name__ == "__main__":
    main()
