"""`curator serve`: two programs that start and end together, and what it says when it cannot start."""

import contextlib
import os
import select
import signal
import socket
import subprocess
from pathlib import Path

import pytest

from curator.review import serve
from tests.review.serving import COMMAND, Served, copy_of, served

pytestmark = pytest.mark.slow


def children(running: Served) -> list[int]:
    """The numbers of the server and the checker. Source: proc(5), /proc/pid/task/tid/children."""
    pid = running.process.pid
    return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def wait_until_gone(pids: list[int]) -> None:
    """Until none of these processes runs any more. Source: pidfd_open(2): readable when the process has ended."""
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            watched = os.pidfd_open(pid)
            poll = select.poll()
            poll.register(watched, select.POLLIN)
            ended = poll.poll(30_000)
            os.close(watched)
            assert ended, "a child outlived its parent"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["SIGTERM", "Ctrl-C"])
def test_asked_to_end_both_end_and_all_is_well(demo: Path, tmp_path: Path, number: signal.Signals) -> None:
    with served(copy_of(demo, tmp_path / "asked")) as running:
        both = children(running)
        assert len(both) == 2
        running.process.send_signal(number)
        assert running.process.wait(timeout=20) == 0
        wait_until_gone(both)


def test_killed_the_parent_takes_both_along(demo: Path, tmp_path: Path) -> None:
    with served(copy_of(demo, tmp_path / "killed")) as running:
        both = children(running)
        running.process.kill()
        running.process.wait()
        wait_until_gone(both)


def test_when_the_server_dies_all_end_and_the_code_says_so(demo: Path, tmp_path: Path) -> None:
    with served(copy_of(demo, tmp_path / "died")) as running:
        both = children(running)
        server = next(pid for pid in both if b"datasette" in Path(f"/proc/{pid}/cmdline").read_bytes())
        os.kill(server, signal.SIGKILL)
        assert running.process.wait(timeout=20) != 0
        wait_until_gone(both)


def test_an_address_that_is_taken_is_told_in_a_sentence(demo: Path, tmp_path: Path) -> None:
    folder = copy_of(demo, tmp_path / "taken")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        said = subprocess.run(
            [*COMMAND, "-C", str(folder), "serve", "--port", str(port)], capture_output=True, text=True, check=False
        )
    assert said.returncode == 2
    assert "choose another --port" in said.stderr
    assert "Traceback" not in said.stderr


def test_without_a_catalogue_nothing_starts(tmp_path: Path) -> None:
    said = subprocess.run(
        [*COMMAND, "-C", str(tmp_path), "serve", "--port", "0"], capture_output=True, text=True, check=False
    )
    assert said.returncode == 74
    assert "curator run" in said.stderr


def test_the_secret_is_made_once_and_for_this_user_only(demo: Path, tmp_path: Path) -> None:
    folder = copy_of(demo, tmp_path / "secret")
    serve.prepare(folder)
    secret = folder / "db" / "datasette.secret"
    first = secret.read_text()
    serve.prepare(folder)
    assert secret.read_text() == first
    assert len(first) >= 64
    assert secret.stat().st_mode & 0o077 == 0


def test_datasette_takes_every_hook_of_ours(demo: Path) -> None:
    from datasette.plugins import pm

    from curator import review

    known = {name for name in dir(pm.hook) if not name.startswith("_")}
    ours = {name for name in dir(review) if hasattr(getattr(review, name), "datasette_impl")}
    assert ours
    assert ours - known == set()
