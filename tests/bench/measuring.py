"""What a whole process costs: CPU of its tree, wall time, peak memory. Never counts the memory of who starts it.

The kernel takes the memory of the process that starts another one for the first high-water mark of that other one
(getrusage(2), ru_maxrss, kept over execve): so a small process stands between.
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import IO, Final

_BETWEEN: Final = """
import os, sys, time
started = time.monotonic()
pid = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ)
_, status, used = os.wait4(pid, 0)
figures = [used.ru_utime + used.ru_stime, time.monotonic() - started, used.ru_maxrss, os.waitstatus_to_exitcode(status)]
os.write(int(sys.argv[1]), repr(figures).encode())
"""


@dataclass(frozen=True, slots=True)
class Used:
    """CPU seconds (user and system) of the process and all it waited for, wall seconds, peak MB, exit code."""

    cpu_s: float
    wall_s: float
    rss_mb: float
    code: int


def measure(
    command: Sequence[str],
    *,
    stdin: IO[bytes],
    stdout: IO[bytes],
    stderr: IO[bytes] | None = None,
    env: Mapping[str, str] | None = None,
) -> Used:
    """Runs `command` to its end."""
    told, tells = os.pipe()
    with os.fdopen(told, "rb") as figures:
        try:
            between = [sys.executable, "-I", "-S", "-c", _BETWEEN, str(tells), *command]
            subprocess.run(between, stdin=stdin, stdout=stdout, stderr=stderr, env=env, pass_fds=(tells,), check=True)
        finally:
            os.close(tells)
        cpu_s, wall_s, rss_kb, code = json.loads(figures.read())
    return Used(cpu_s, wall_s, rss_kb / 1024, code)
