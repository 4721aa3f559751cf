"""Keeps one process for hostile files alive, gives it one file after the other, and kills it when it takes too long.

Never waits longer than its deadline, and never raises for what a file did to the process.
"""

import os
import socket
import subprocess
import sys
import threading
import time
from typing import Final

import msgspec

from curator.extract import Paper
from curator.jobs.workers._task import LENGTH, Task
from curator.model import SourceProblem
from curator.sources import Kind, Origin, Reading

DEADLINE_S: Final = 10.0
"""How long one document may take."""

STARTS_WITHIN_S: Final = 20.0
"""How long a new process may take to load its parsers, beside the document's own time."""

_PAPERS: Final = msgspec.msgpack.Decoder(Paper | None)
_READINGS: Final = msgspec.msgpack.Decoder(Reading)


class Worker:
    """One process, started with the first file and replaced when it was killed or ended. Threads may share it."""

    __slots__ = ("_child", "_deadline_s", "_lock", "_wire")

    def __init__(self, *, deadline_s: float = DEADLINE_S) -> None:
        self._deadline_s = deadline_s
        self._child: subprocess.Popen[bytes] | None = None
        self._wire: socket.socket | None = None
        self._lock = threading.Lock()

    def parse(self, body: bytes, *, media_type: str) -> Paper | None:
        """What the file says, None when it is no document; a sentence in `problem` when it could not be parsed."""
        answer = self._ask(Task(media_type=media_type, body=body))
        if isinstance(answer, str):
            return Paper(problem=f"The file {answer}.")
        paper: Paper | None = _PAPERS.decode(answer)
        return paper

    def read(self, body: bytes, origin: Origin, *, kind: Kind) -> Reading:
        """What the file mentions, as `sources.read`; a problem when that takes too long or breaks the process."""
        answer = self._ask(Task(media_type="", body=body, kind=kind.name, origin=origin))
        if isinstance(answer, str):
            return Reading(
                problems=(SourceProblem(origin.doc, answer, "leave it out, or save it anew as another file"),)
            )
        reading: Reading = _READINGS.decode(answer)
        return reading

    def _ask(self, task: Task) -> bytes | str:
        """The answer; words for what the file did when there is none."""
        message = msgspec.msgpack.encode(task)
        with self._lock:
            for _ in range(2):
                wire, spare_s = self._ready()
                try:
                    return _asked(wire, message, until=time.monotonic() + self._deadline_s + spare_s)
                except TimeoutError:
                    self._end()
                    return "takes too long to read"
                except (OSError, EOFError):  # it ended: perhaps after the file before, so a fresh one is asked once
                    self._end()
        return "breaks the program that reads it"

    def close(self) -> None:
        """Ends the process."""
        with self._lock:
            self._end()

    @property
    def pid(self) -> int | None:
        return self._child.pid if self._child is not None else None

    def _ready(self) -> tuple[socket.socket, float]:
        """The socket to a living process, and how much longer than usual it may take because it is new."""
        if self._wire is not None and self._child is not None and self._child.poll() is None:
            return self._wire, 0.0
        self._end()
        ours, theirs = socket.socketpair()
        with theirs:
            self._child = subprocess.Popen(
                [sys.executable, "-m", "curator.jobs.workers.child", str(theirs.fileno())],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=(theirs.fileno(),),
                env={**os.environ, "OMP_NUM_THREADS": "1"},
            )
        self._wire = ours
        return ours, STARTS_WITHIN_S

    def _end(self) -> None:
        if self._wire is not None:
            self._wire.close()
        if self._child is not None:
            self._child.kill()
            self._child.wait()
        self._wire = self._child = None


def _asked(wire: socket.socket, task: bytes, *, until: float) -> bytes:
    wire.settimeout(max(until - time.monotonic(), 0.01))
    wire.sendall(LENGTH.pack(len(task)) + task)
    size = LENGTH.unpack(_received(wire, LENGTH.size, until=until))[0]
    return _received(wire, size, until=until)


def _received(wire: socket.socket, size: int, *, until: float) -> bytes:
    found = bytearray()
    while len(found) < size:
        wire.settimeout(max(until - time.monotonic(), 0.01))
        piece = wire.recv(min(size - len(found), 65_536))
        if not piece:
            raise EOFError
        found += piece
    return bytes(found)
