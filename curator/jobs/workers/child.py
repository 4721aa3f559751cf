"""The process in which hostile files are parsed: reads one request after the other from a socket, answers each.

Never lives longer than the process that started it, and never gets more memory than a document may cost.
"""

import resource
import signal
import socket
import sys
from pathlib import Path
from typing import Final

import msgspec

from curator.extract import Paper
from curator.jobs.workers import office, pdf
from curator.jobs.workers._task import LENGTH, PDF_TYPES, Task
from curator.sources import Reading, kind_for, read

MOST_MEMORY: Final = 190 * 1024 * 1024
MOST_KEPT: Final = 120 * 1024 * 1024
LONGEST_S: Final = 120


def main(number: int) -> None:
    """Serves the socket with this file number until the other end is closed.

    The process ends by itself after a task that made it large, so that the next one starts small.
    """
    resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which closes the socket
    decoder, encoder = msgspec.msgpack.Decoder(Task), msgspec.msgpack.Encoder()
    with socket.socket(fileno=number) as wire, wire.makefile("rb") as given:
        while head := given.read(LENGTH.size):
            signal.alarm(LONGEST_S)
            task = decoder.decode(given.read(LENGTH.unpack(head)[0]))
            answer = encoder.encode(parsed(task))
            del task
            wire.sendall(LENGTH.pack(len(answer)) + answer)
            signal.alarm(0)
            if _resident() > MOST_KEPT:
                return


def _resident() -> int:
    """Bytes in memory now, 0 where the system does not tell. The high-water mark of getrusage may be the parent's."""
    try:
        return int(Path("/proc/self/statm").read_bytes().split()[1]) * resource.getpagesize()
    except (OSError, ValueError, IndexError):
        return 0


def parsed(task: Task) -> Paper | Reading | None:
    """What the file says or mentions; a sentence in `problem` when it cannot be parsed, None for no document."""
    if task.kind and task.origin is not None:
        return read(task.body, task.origin, kind=kind_for(task.kind))
    try:
        return pdf.parse(task.body) if task.media_type in PDF_TYPES else office.parse(task.body)
    except MemoryError:
        return Paper(problem="The file needs more memory than a document may take.")
    except Exception as error:  # noqa: BLE001  parsers raise what they like for hostile files; nobody is above us here
        return Paper(problem=f"The file cannot be read ({type(error).__name__}).")


if __name__ == "__main__":
    main(int(sys.argv[1]))
