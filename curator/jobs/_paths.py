"""Finds the files of a local source by its pattern.

Never leaves the catalogue's folder unless the operator says so, and never walks in circles: links to folders are not
followed by `**`.
"""

import fnmatch
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from curator.model import Source, SourceProblem

_MAGIC: Final = re.compile(r"[*?\[]")
_REMEDY: Final = "move it into that folder, or write `outside: true` for this source if it is meant"


@dataclass(frozen=True, slots=True)
class Files:
    """The files, sorted by name, and what was refused or could not be looked into; `refused` are their keys."""

    paths: tuple[Path, ...] = ()
    problems: tuple[SourceProblem, ...] = ()
    refused: frozenset[str] = frozenset()


def key_of(path: Path, folder: Path) -> str:
    """The same every night and on every machine: the path below the catalogue's folder, where it is below it."""
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else path.as_posix()


def find(source: Source, folder: Path) -> Files:
    """The files that the pattern means; folders and hidden files are left out, unless the pattern names them."""
    is_free = source.options.get("outside") == "yes"
    pattern = Path(os.path.normpath(folder / source.location))
    if not is_free and not pattern.is_relative_to(os.path.normpath(folder)):
        what = f'the location of source "{source.key}" leads out of the catalogue\'s folder'
        return Files(problems=(SourceProblem(source.location, what, _REMEDY),), refused=frozenset("*"))
    walk = _Walk()
    found = sorted({path for path in walk.match(*_parted(pattern, folder)) if path.is_file()})
    problems = [
        SourceProblem(
            key_of(path, folder),
            f"cannot be looked into ({reason})",
            "give this user the right to read it; what was found there last time is kept",
        )
        for path, reason in walk.closed
    ]
    refused = frozenset("*") if walk.closed else frozenset[str]()
    if is_free:
        return Files(tuple(found), tuple(problems), refused)
    root = folder.resolve()
    inside = tuple(path for path in found if _real(path).is_relative_to(root))
    outside = [key_of(path, folder) for path in found if path not in set(inside)]
    if outside:
        more = f" and {len(outside) - 1} more files do so" if len(outside) > 1 else ""
        what = f"is a link that leads out of the catalogue's folder{more}"
        problems.append(SourceProblem(outside[0], what, _REMEDY))
    return Files(inside, tuple(problems), refused | frozenset(outside))


def _parted(pattern: Path, folder: Path) -> tuple[Path, Sequence[str]]:
    """Where to begin, and the parts of the pattern from there; signs in the folder's own name mean themselves."""
    base = Path(os.path.normpath(folder))
    if not pattern.is_relative_to(base):
        base = Path(pattern.anchor)
    return base, pattern.relative_to(base).parts


def _real(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # a link that leads to itself
        return Path("/")


class _Walk:
    """Goes through folders part by part; `closed` are those that could not be read, with the reason."""

    def __init__(self) -> None:
        self.closed: list[tuple[Path, str]] = []

    def match(self, at: Path, parts: Sequence[str]) -> Iterator[Path]:
        if not parts:
            yield at
            return
        head, rest = parts[0], parts[1:]
        if head == "**":
            yield from self._through(at, parts)
        elif _MAGIC.search(head):
            for entry in self._entries(at):
                if fnmatch.fnmatchcase(entry.name, head) and (head.startswith(".") or not entry.name.startswith(".")):
                    yield from self.match(entry, rest)
        elif os.path.lexists(at / head):
            yield from self.match(at / head, rest)

    def _through(self, at: Path, parts: Sequence[str]) -> Iterator[Path]:
        """`**`: here and in every folder below that is a folder itself, not a link to one."""
        rest = parts[1:]
        yield from self.match(at, rest) if rest else self._entries(at)
        for entry in self._entries(at):
            if not entry.name.startswith(".") and entry.is_dir() and not entry.is_symlink():
                yield from self.match(entry, parts)

    def _entries(self, at: Path) -> list[Path]:
        try:
            return sorted(at.iterdir()) if at.is_dir() else []
        except OSError as error:
            if all(path != at for path, _ in self.closed):
                self.closed.append((at, error.strerror or "no reason given"))
            return []
