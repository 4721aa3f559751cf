"""The commands that other programs speak to: JSON Lines in and out, UTF-8, one flushed line an answer.

Never prints anything else on standard output.
"""

import sys
from pathlib import Path

import click

from curator.cli._shell import OK, emit
from curator.errors import UsageError
from curator.model import SourceProblem


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...|-")
@click.option("--kind", help="Read every file as this kind instead of what it looks like.")
@click.option("--base", metavar="URL", help="Relative links are resolved against this address.")
def links(files: tuple[str, ...], kind: str | None, base: str | None) -> None:
    """What documents mention, one JSON line a mention. No network, no database.

    Each line is {doc, url, text, annotation, heading, sections, line, position, kind}; a document without mentions
    gives {doc, ran: true}. What could not be read is told on standard error, and the exit code is 3.
    """
    from curator.jobs.links import links as read
    from curator.sources import KINDS, kind_for

    if kind is not None and kind_for(kind) is None:
        raise UsageError(f"--kind {kind}: there is no such kind: choose one of {', '.join(one.name for one in KINDS)}")
    failed = False
    for name in files:
        try:
            raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        except OSError as error:
            click.echo(f"{name}: cannot be read ({error.strerror}): give the path of a file, or - for input", err=True)
            failed = True
            continue
        for answer in read(raw, name, kind=kind, base=base):
            if isinstance(answer, SourceProblem):
                click.echo(str(answer), err=True)
                failed = True
            else:
                emit(answer)
    sys.exit(3 if failed else OK)


@click.command()
def extract() -> None:
    """Reads {id, url, path, content_type} lines and answers with what each page says of itself, in the same order."""
    from curator.jobs.extract import run

    lines = (line.decode("utf-8", "replace") for line in sys.stdin.buffer)
    for answer in run(lines):
        sys.stdout.write(answer + "\n")
        sys.stdout.flush()


@click.command()
@click.argument("form", metavar="FORMAT")
@click.option("-o", "out", type=click.Path(path_type=Path), help="Write to this file instead of standard output.")
@click.pass_obj
def export(folder: Path, form: str, out: Path | None) -> None:
    """The catalogue as readers see it, in FORMAT: csv or jsonl."""
    from curator.jobs.export import write

    write(folder, form, out=out)
