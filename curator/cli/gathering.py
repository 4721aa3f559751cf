"""What the sources gave, and what collecting would change: tables for people, JSON Lines for programs.

Never writes to the catalogue, but for the one permission that `--accept` gives.
"""

import shutil
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import Final

import click

from curator.cli._shell import emit, go, now, progress
from curator.jobs import sources as job
from curator.jobs.folder import Folder
from curator.jobs.foresee import Foreseen, foresee
from curator.jobs.settings import read_settings
from curator.jobs.sources import SourceLine
from curator.jobs.watch import Stop
from curator.store import Difference, Differs, Held

_HEAD: Final = ("SOURCE", "KIND", "DOCUMENTS", "MENTIONS", "LAST READ", "NEXT", "OWNER")
_NUMBERS: Final = frozenset(("DOCUMENTS", "MENTIONS"))
_SIGNS: Final = {Difference.APPEARS: "+", Difference.VANISHES: "-", Difference.MOVES: "~"}
_WIDE: Final = 100


@click.command()
@click.option("--accept", metavar="KEY", help="Let this source lose what it would have lost when it was held back.")
@click.option("--json", "as_json", is_flag=True, help="One JSON line a source.")
@click.pass_obj
def sources(folder: Path, accept: str | None, as_json: bool) -> None:
    """What each source gave: documents, mentions, when it was read, problems with file and line, what is held back.

    A source that would lose half of its mentions at once is held back: they stay until it gives them again, or until
    `--accept` says that it is right. The permission holds for the next reading, and for as many mentions, give or take
    a tenth.
    """
    place = Folder(folder)
    if accept is not None:
        held = job.accept(place, accept)
        click.echo(
            f"{accept} may lose {held.lost:,} of its {held.had:,} mentions when it is read next: curator collect"
        )
        return
    lines = job.read_sources(place, read_settings(folder))
    if as_json:
        for line in lines:
            emit(_record(line))
        return
    if not lines:
        click.echo("There are no sources yet: name some in sources.yaml.")
        return
    for text in _table(lines, width=shutil.get_terminal_size((_WIDE, 24)).columns):
        click.echo(text)


def print_foreseen(folder: Path, *, as_json: bool) -> None:
    """What collecting would change, document by document; nothing is saved."""
    settings = read_settings(folder)

    async def work(stop: Stop) -> tuple[Foreseen, ...]:
        with progress() as watch:
            return await foresee(Folder(folder), settings, clock=now, stop=stop, watch=watch)

    found = go(work)
    if as_json:
        for one in found:
            for record in _foreseen_records(one):
                emit(record)
        return
    for one in found:
        for text in _foreseen_lines(one):
            click.echo(text)
    click.echo(_sum(found))


def _table(lines: Sequence[SourceLine], *, width: int) -> Iterator[str]:
    """A row a source, its problems below it; where that is wider than the terminal, a block a source."""
    rows = [_cells(line) for line in lines]
    widths = [max(len(head), *(len(row[at]) for row in rows)) for at, head in enumerate(_HEAD)]
    fits = sum(widths) + 2 * (len(widths) - 1) <= width
    if fits:
        yield _row(_HEAD, widths)
    for number, (line, row) in enumerate(zip(lines, rows, strict=True)):
        if fits:
            yield _row(row, widths)
        else:
            yield from ([""] if number else [])
            yield row[0]
            yield from (
                f"  {head.capitalize():<10} {cell}" for head, cell in zip(_HEAD[1:], row[1:], strict=True) if cell
            )
        for remark in _remarks(line):
            yield from _wrapped(remark, width=width)


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    aligned = (
        cell.rjust(width) if head in _NUMBERS else cell.ljust(width)
        for head, cell, width in zip(_HEAD, cells, widths, strict=True)
    )
    return "  ".join(aligned).rstrip()


def _cells(line: SourceLine) -> tuple[str, ...]:
    row = line.row
    due = _moment(line.due_at) if line.due_at else "next run"
    return (
        _plain(row.key), row.kind or "found out", f"{row.documents:,}", f"{row.mentions:,}",
        _moment(row.read_at) if row.read_at else "never", due, _plain(row.owner or ""),
    )  # fmt: skip


def _remarks(line: SourceLine) -> Iterator[str]:
    """Where it is, what was wrong, and what is merely worth a look."""
    row = line.row
    yield _plain(row.location)
    if row.accepted is not None:
        yield f"Accepted: it may lose {row.accepted:,} mentions when it is read next."
    for problem in row.problems:
        yield f"! {_plain(str(problem))}"
    for remark in row.remarks:
        yield _plain(remark)


def _wrapped(text: str, *, width: int) -> Iterator[str]:
    """The text below its source, folded at words, with long words (addresses) left whole to be copied."""
    line = ""
    for word in text.split(" "):
        if line and len(line) + len(word) + 5 > width:
            yield f"    {line}"
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield f"    {line}"


def _record(line: SourceLine) -> dict[str, object]:
    row = line.row
    return {
        "source": row.key, "kind": row.kind, "location": row.location, "owner": row.owner, "every_s": row.every_s,
        "documents": row.documents, "mentions": row.mentions, "read_at": row.read_at, "due_at": line.due_at,
        "problems": [{"where": one.where, "what": one.what, "remedy": one.remedy} for one in row.problems],
        "held": _held(row.held), "accepted": row.accepted, "remarks": row.remarks,
    }  # fmt: skip


def _held(held: Held | None) -> dict[str, object] | None:
    if held is None:
        return None
    return {
        "at": held.at, "had": held.had, "gave": held.gave, "lost": held.lost, "waiting": held.waiting,
        "documents": held.documents,
    }  # fmt: skip


def _foreseen_lines(one: Foreseen) -> Iterator[str]:
    """A heading, its documents, and a line for each mention that would change; nothing for a source that would not."""
    if not one.differences and not one.problems:
        return
    yield f"{_plain(one.source)}{': no longer in sources.yaml' if one.is_removed else ''}"
    for problem in one.problems:
        yield f"  ! {_plain(str(problem))}"
    if one.held:
        yield f"  Held back{' in part' if one.held.documents else ''}: what is marked - stays."
    for document, found in groupby(one.differences, key=lambda differs: differs.document):
        yield f"  {_plain(document)}"
        yield from (_difference(differs) for differs in found)
    yield ""


def _difference(differs: Differs) -> str:
    where = f":{differs.line}" if differs.line else ""
    before = f"  (from {_plain(differs.before)})" if differs.before else ""
    words = _plain(differs.text)
    url = differs.url or "(no address)"
    return f"    {_SIGNS[differs.what]}{where} {words + '  ' if words and words != url else ''}{_plain(url)}{before}"


def _foreseen_records(one: Foreseen) -> Iterator[dict[str, object]]:
    for differs in one.differences:
        yield {
            "source": one.source, "document": differs.document, "what": differs.what, "text": differs.text,
            "url": differs.url, "line": differs.line, "before": differs.before,
        }  # fmt: skip
    yield {
        "source": one.source, "unchanged": one.is_unchanged, "removed": one.is_removed,
        "appeared": one.synced.appeared, "vanished": one.synced.vanished, "moved": one.synced.moved,
        "mentions": one.synced.mentions, "held": _held(one.held),
        "problems": [{"where": told.where, "what": told.what, "remedy": told.remedy} for told in one.problems],
    }  # fmt: skip


def _sum(found: Iterable[Foreseen]) -> str:
    every = list(found)
    appear, vanish, move = (
        sum(getattr(one.synced, name) for one in every) for name in ("appeared", "vanished", "moved")
    )
    if not (appear or vanish or move):
        return "Nothing would change."
    return f"{appear:,} would appear, {vanish:,} vanish and {move:,} move; nothing was saved."


def _moment(at: datetime) -> str:
    return at.strftime("%Y-%m-%d %H:%M")


def _plain(text: str) -> str:
    """One line that does nothing to a terminal."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
