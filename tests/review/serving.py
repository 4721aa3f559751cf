"""Catalogues and servers for the tests of the review room: real ones, on loopback, in processes of their own."""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import httpx

from curator import decisions
from curator import store as keep
from curator.decisions import EditorRole

COMMAND = [sys.executable, "-c", "from curator.cli import main; main()"]
AT = datetime(2026, 11, 23, 8, tzinfo=UTC)
PEOPLE = {"nell": EditorRole.READER, "anna": EditorRole.EDITOR, "bert": EditorRole.EDITOR, "lea": EditorRole.LEAD}
START_S = 120


def password_of(name: str) -> str:
    """Everybody's password in the tests."""
    return f"correct horse of {name}"


def made_demo(folder: Path) -> Path:
    """The demonstration's catalogue: seven nights over the misbehaving web."""
    done = subprocess.run([*COMMAND, "demo", str(folder)], capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def add_people(folder: Path) -> None:
    """One reader, two editors and a lead."""
    with keep.open_store(database_of(folder), create=False) as store:
        for name, role in PEOPLE.items():
            fault = decisions.add_editor(store, name, role=role, at=AT, password=password_of(name))
            assert fault is None, str(fault)


def copy_of(folder: Path, target: Path) -> Path:
    """A catalogue of one's own to write into."""
    shutil.copytree(folder, target)
    return target


def database_of(folder: Path) -> Path:
    return folder / "db" / "curator.db"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass(frozen=True)
class Served:
    """A running server: its catalogue, its address, its process."""

    folder: Path
    url: str
    process: subprocess.Popen[str]
    log: Path
    clients: contextlib.ExitStack
    cookies: dict[str, str] = field(default_factory=dict)
    """Of those who signed in already: checking a password takes long on purpose."""

    @property
    def database(self) -> Path:
        return database_of(self.folder)

    def client(self, name: str | None = None) -> httpx.Client:
        """A client without or with somebody signed in."""
        client = httpx.Client(base_url=self.url, follow_redirects=False, timeout=30)
        self.clients.enter_context(client)
        if name is None:
            return client
        if name not in self.cookies:
            answer = client.post("/-/curator/login", data={"name": name, "password": password_of(name)})
            assert answer.status_code == 303, answer.text
            self.cookies[name] = client.cookies["ds_actor"]
        client.cookies.set("ds_actor", self.cookies[name], domain="127.0.0.1")
        return client

    def store(self) -> keep.Store:
        return keep.open_store(self.database, create=False)


@contextlib.contextmanager
def served(folder: Path, *options: str) -> Iterator[Served]:
    """`curator serve` on a catalogue, until the end of the block."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    log = folder / "server.log"
    with log.open("w") as out:
        process = subprocess.Popen(
            [*COMMAND, "-C", str(folder), "serve", "--port", str(port), *options],
            stdout=out,
            stderr=subprocess.STDOUT,
            text=True,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
        )
    try:
        _wait_for(url, process, log)
        with contextlib.ExitStack() as clients:
            yield Served(folder, url, process, log, clients)
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        try:
            process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait_for(url: str, process: "subprocess.Popen[str]", log: Path) -> None:
    """Until it answers: a connection is refused at once as long as nobody listens, so ask in short steps."""
    waited = 0.0
    while waited < START_S:
        assert process.poll() is None, log.read_text()
        with contextlib.suppress(urllib.error.URLError, ConnectionError, TimeoutError):
            urllib.request.urlopen(url + "/-/curator/login", timeout=5).close()
            return
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=0.1)
        waited += 0.1
    raise AssertionError(f"the server did not start: {log.read_text()}")
