"""Reads files of a git repository at a revision, straight from its objects: no work tree, no index, no hooks.

Never talks to another repository or machine, never runs a filter or a hook, and never asks for anything.
"""

import functools
import os
import re
import subprocess
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from curator.jobs._read import MAX_FILE_BYTES, Piece
from curator.model import Source, SourceProblem

DEADLINE_S: Final = 300.0
"""For one command of git; then it is killed."""

_REGULAR: Final = ("100644", "100755", "100664")
_ENTRY: Final = re.compile(rb"(\d+) (\w+) ([0-9a-f]+) +(-|BAD|\d+)\t(.*)", re.DOTALL)
"""Mode, kind, object, size, path; an object that is missing has the size BAD (builtin/ls-tree.c)."""
_QUIET: Final = (
    "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c", "protocol.allow=never",
    "-c", "core.attributesFile=/dev/null", "-c", "gc.auto=0", "-c", "maintenance.auto=false",
)  # fmt: skip
"""Whatever the repository's own configuration says: nothing is run for it, and no other one is asked."""


@dataclass(frozen=True, slots=True)
class Blob:
    """A file of a commit: its path below the repository's root, its object, its size in bytes."""

    path: str
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Commit:
    """What a source's revision is now."""

    repository: Path
    name: str


def is_git(source: Source) -> bool:
    return "revision" in source.options


def resolve(source: Source, folder: Path) -> Commit | SourceProblem:
    """The commit that the revision names now."""
    repository = (folder / source.location).absolute()
    revision = _told(source, "revision")[0]
    if not repository.is_dir():
        return SourceProblem(source.location, "is no folder", "mend the location: a git repository on this machine")
    found = _run(repository, "rev-parse", "--git-dir")
    if found is None:
        return SourceProblem(source.location, "git is not installed or hangs", "install git, or leave this source out")
    if found.returncode:
        what = f"is not a git repository that can be read ({_said(found)})"
        return SourceProblem(source.location, what, "name the folder that holds .git, or a bare repository")
    commit = _run(repository, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
    if commit is None or commit.returncode:
        what = f'has no revision "{revision}"'
        return SourceProblem(source.location, what, "write a branch, a tag or a commit that it has; fetch first, maybe")
    return Commit(repository, commit.stdout.decode().strip())


def listed(source: Source, commit: Commit) -> tuple[Blob, ...] | SourceProblem:
    """The files that the source's paths mean, by path; symlinks and submodules are left out."""
    found = _run(commit.repository, "ls-tree", "-r", "-z", "-l", "--full-tree", commit.name)
    if found is None or found.returncode:
        what = f"cannot list its files ({_said(found) if found else 'it takes too long'})"
        return SourceProblem(source.location, what, "see what `git fsck` says; its mentions of last time are kept")
    wanted = _told(source, "path") or ("**",)
    blobs = tuple(sorted(_blobs(found.stdout, wanted), key=lambda blob: blob.path))
    if not blobs:
        what = f'has no file like {", ".join(wanted)} at "{_told(source, "revision")[0]}"'
        return SourceProblem(source.location, what, "mend the path of the source")
    return blobs


def read_blobs(commit: Commit, blobs: Sequence[Blob]) -> Iterator[Piece | SourceProblem]:
    """One file after the other from one process, so that no more than one is in memory."""
    fitting = [blob for blob in blobs if blob.size <= MAX_FILE_BYTES]
    for blob in blobs:
        if blob.size > MAX_FILE_BYTES:
            what = f"is larger than {MAX_FILE_BYTES // 2**20} MB"
            yield SourceProblem(blob.path, what, "split it into smaller files")
    with subprocess.Popen(  # names of objects go in by a pipe
        _command(commit.repository, "cat-file", "--batch"), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, env=_surroundings(commit.repository),
    ) as process:  # fmt: skip
        watchdog = threading.Timer(DEADLINE_S, process.kill)
        watchdog.daemon = True
        watchdog.start()
        try:
            for blob in fitting:
                raw = _one(process, blob)
                if raw is None:
                    what = "cannot be read from the repository"
                    yield SourceProblem(blob.path, what, "see what `git fsck` says; its mentions of last time are kept")
                    continue
                yield Piece(blob.path, raw)
        finally:
            watchdog.cancel()
            process.kill()


def _one(process: "subprocess.Popen[bytes]", blob: Blob) -> bytes | None:
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(blob.name.encode("ascii") + b"\n")
        process.stdin.flush()
    except OSError:
        return None
    head = process.stdout.readline().split()
    if len(head) != 3 or head[1] != b"blob" or not head[2].isdigit():
        return None
    raw = process.stdout.read(int(head[2]) + 1)  # the content and a line's end
    return raw[:-1] if len(raw) == int(head[2]) + 1 else None


def _blobs(listed: bytes, wanted: Sequence[str]) -> Iterator[Blob]:
    for line in listed.split(b"\0"):
        entry = _ENTRY.fullmatch(line)
        if entry is None or entry[1].decode() not in _REGULAR or entry[2] != b"blob" or entry[4] == b"-":
            continue
        path = entry[5].decode("utf-8", "replace")
        if any(fits(path, one) for one in wanted):
            yield Blob(path, entry[3].decode(), int(entry[4]) if entry[4].isdigit() else 0)


def fits(path: str, pattern: str) -> bool:
    """Whether a path is meant: `*` within a folder, `**` through all of them, as for files on disk."""
    return _pattern(pattern).fullmatch(path) is not None


@functools.cache
def _pattern(pattern: str) -> re.Pattern[str]:
    made = []
    for part in re.split(r"(\*\*/|\*\*|\*|\?|\[!?[^\]/]+\])", pattern.removeprefix("./")):
        if part.startswith("["):
            inner = part[1:-1].replace("\\", "\\\\")
            made.append(f"[^{inner[1:]}/]" if inner.startswith("!") else f"[{inner}]")
        else:
            made.append({"**/": r"(?:[^/]+/)*", "**": r".*", "*": r"[^/]*", "?": r"[^/]"}.get(part) or re.escape(part))
    return re.compile("".join(made), re.DOTALL)


def _run(repository: Path, *arguments: str) -> "subprocess.CompletedProcess[bytes] | None":
    """What a command of git said; None when there is no git or it takes too long."""
    try:
        return subprocess.run(  # the arguments are ours; the revision stands behind --end-of-options
            _command(repository, *arguments), capture_output=True, timeout=DEADLINE_S, check=False,
            stdin=subprocess.DEVNULL, env=_surroundings(repository),
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return None


def _command(repository: Path, *arguments: str) -> list[str]:
    trusted = f"safe.directory={repository}"  # the operator named it; nothing of it is run
    return ["git", *_QUIET, "-c", trusted, "-C", str(repository), *arguments]


def _surroundings(repository: Path) -> dict[str, str]:
    """No configuration but the repository's own, no question, no network, and no repository further up."""
    return {
        "PATH": os.environ.get("PATH", os.defpath),
        "LC_ALL": "C",
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_ALLOW_PROTOCOL": "none",
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_NO_REPLACE_OBJECTS": "1",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_CEILING_DIRECTORIES": str(repository.resolve().parent),
    }


def _said(done: "subprocess.CompletedProcess[bytes]") -> str:
    lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
    return lines[0].removeprefix("fatal: ")[:200] if lines else f"code {done.returncode}"


def _told(source: Source, name: str) -> tuple[str, ...]:
    value = source.options.get(name, ())
    return (value,) if isinstance(value, str) else tuple(value)
