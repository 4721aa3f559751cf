"""The commands that other programs speak to: JSON Lines in and out, UTF-8, one flushed line an answer.

Never prints anything else on standard output.
"""

import sys
from pathlib import Path

import click

from curator import urls
from curator.cli._shell import OK, emit, go, now, opened, read_settings_or_default
from curator.errors import UsageError
from curator.model import Settings, SourceProblem


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...|-")
@click.option("--kind", help="Read every file as this kind instead of what it looks like.")
@click.option("--base", metavar="URL", help="Relative links are resolved against this address.")
def links(files: tuple[str, ...], kind: str | None, base: str | None) -> None:
    """What documents mention, one JSON line a mention. No network, no database.

    Each line is {doc, url, text, annotation, heading, sections, line, position, kind}; a document without mentions
    gives {doc, ran: true}. Problems are told on standard error; the exit code is 3 only when a document could not be
    read at all.
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
        was_read = False
        for answer in read(raw, name, kind=kind, base=base):
            if isinstance(answer, SourceProblem):
                click.echo(str(answer), err=True)
            else:
                was_read = True
                emit(answer)
        failed = failed or not was_read
    sys.exit(3 if failed else OK)


@click.command()
@click.argument("places", nargs=-1, metavar="[FILE|URL]...")
@click.option("--allow-network", "networks", multiple=True, metavar="CIDR", help="Opens private addresses; repeatable.")
@click.pass_obj
def extract(folder: Path, places: tuple[str, ...], networks: tuple[str, ...]) -> None:
    """What pages and documents say of themselves, one JSON line each, in order.

    Without an argument it reads {id, url, path, content_type} lines; else files and addresses, and `id` is the
    argument as given. Nothing is said of walls, errors and log-ins: such a line holds {id, error}.
    """
    from curator.jobs import extract as job

    if not places or places == ("-",):
        lines = (line.decode("utf-8", "replace") for line in sys.stdin.buffer)
        for answer in job.run(lines):
            sys.stdout.write(answer + "\n")
            sys.stdout.flush()
        return
    _from_places(places, opened(read_settings_or_default(folder), networks, None))


def _from_places(places: tuple[str, ...], settings: Settings) -> None:
    from curator.jobs.extract import answer_file
    from curator.jobs.extract_url import answer_url
    from curator.jobs.watch import Stop
    from curator.web import Wire

    async def work(stop: Stop) -> None:
        async with Wire(settings.courtesy, now) as wire:
            for place in places:
                if urls.is_web(urls.parse(place) or ""):
                    emit(await answer_url(place, wire=wire, policy=settings.policy, clock=now))
                else:
                    emit(answer_file(place))
                stop.raise_if_asked()

    go(work)


@click.command()
@click.argument("form", metavar="FORMAT")
@click.option("--document", metavar="ID|KEY", help="Only what this document mentions: its number, or its key.")
@click.option("--portal", metavar="KEY", help="Only what this portal publishes or is the origin of.")
@click.option("--url", metavar="URL", help="Where the catalogue is served, for the addresses of its own pages.")
@click.option("-o", "out", type=click.Path(path_type=Path), help="Write to this file instead of standard output.")
@click.pass_obj
def export(
    folder: Path, form: str, document: str | None, portal: str | None, url: str | None, out: Path | None
) -> None:
    """The catalogue as readers see it, in FORMAT: csv, jsonl, amb, bookmarks, opml, rss, atom, broken or sitemap.

    What each holds is told in docs/data.md. A file is complete or not there at all.
    """
    from curator.jobs.export import Part, write

    write(folder, form, at=now(), out=out, part=Part(document, portal), url=url)
