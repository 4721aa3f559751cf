"""What an operator needs around the nightly job: start a catalogue, ask about it, serve it, see a demonstration.

Never changes a catalogue, but for `init` and `demo`, which make one.
"""

import sys
from dataclasses import fields
from pathlib import Path

import click

from curator import report as reports
from curator.cli._shell import OK, emit, go, now
from curator.errors import ConfigError, UsageError
from curator.jobs.folder import Folder
from curator.jobs.settings import read_settings
from curator.jobs.watch import Stop

DEMO = Path("db") / "demo"
PUBLIC = Path("public")


@click.command()
@click.option("--json", "as_json", is_flag=True, help="As one JSON object.")
@click.pass_obj
def status(folder: Path, as_json: bool) -> None:
    """How the catalogue stands: resources by state, when the last run was, what is due."""
    from curator.jobs.status import read_status

    found = read_status(Folder(folder), at=now())
    if as_json:
        states = {state.value if state else "not_checked": count for state, count in found.states.items()}
        emit({**{field.name: getattr(found, field.name) for field in fields(found)}, "states": states})
    else:
        click.echo(reports.status(found).rstrip("\n"))


@click.command()
@click.argument("url")
@click.pass_obj
def explain(folder: Path, url: str) -> None:
    """The whole history of one address, and why its verdict is what it is."""
    from curator.jobs.status import read_history

    history = read_history(Folder(folder), url)
    if history is None:
        raise UsageError(f"{url}: no document of this catalogue mentions it: see `curator links FILE` for what they do")
    click.echo(reports.explain(history).rstrip("\n"))


@click.command()
@click.argument("directory", type=click.Path(path_type=Path))
@click.option("--template", help="Begin with the settings for a portal that is walked: school-safety-net.")
def init(directory: Path, template: str | None) -> None:
    """Starts a catalogue in DIRECTORY: a commented sources.yaml and the folders beside it."""
    from curator import config
    from curator.jobs.settings import write_starter

    if template is not None and template not in config.TEMPLATES:
        raise UsageError(f'--template: "{template}" is none: write one of {", ".join(config.TEMPLATES)}')
    click.echo(write_starter(directory, template))


@click.command()
@click.option("--port", default=8001, show_default=True, type=click.IntRange(0, 65_535))
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--behind-proxy", is_flag=True, help="Believe X-Forwarded-Proto and -For of a proxy on this machine.")
@click.option("--login-header", metavar="NAME", help="The header in which a trusted proxy names who is signed in.")
@click.option("--published", is_flag=True, help="The copy that `curator publish` made: readers only, no desk.")
@click.pass_obj
def serve(folder: Path, port: int, host: str, behind_proxy: bool, login_header: str | None, published: bool) -> None:
    """Catalogue and review desk in the browser, on this machine only unless --host says otherwise."""
    from curator.review.serve import Front, serve_published
    from curator.review.serve import serve as start

    if published:
        database = folder / PUBLIC / "curator.db"
        sys.exit(serve_published(database, host=host, port=port, is_proxied=behind_proxy))

    place = Folder(folder)
    if not place.database.exists() and Folder(folder / DEMO).database.exists():
        click.echo("There is no catalogue of yours yet (curator run makes it): this is the demonstration.", err=True)
        place = Folder(folder / DEMO)
    front = Front(login_header, is_proxied=behind_proxy, contact=_contact(place.path))
    sys.exit(start(place.path, host=host, port=port, front=front))


def _contact(folder: Path) -> str | None:
    """Whom the settings name; serving does not need them, so that mistakes in them are told by the next run."""
    try:
        return read_settings(folder).courtesy.contact or None
    except (ConfigError, OSError):
        return None


@click.command()
@click.argument("directory", required=False, type=click.Path(path_type=Path))
@click.option("--nights", default=7, show_default=True, type=click.IntRange(1, 30))
@click.pass_obj
def demo(folder: Path, directory: Path | None, nights: int) -> None:
    """Some nights over a small misbehaving web on this machine: reports, histories, a catalogue to look at."""
    from curator.demo import story

    place = directory or folder / DEMO

    async def work(stop: Stop) -> story.Told:
        return await story.tell(place, nights=nights, until=now(), stop=stop, on_night=click.echo)

    told = go(work)
    click.echo(told.farewell)
    sys.exit(OK)


@click.command()
@click.option(
    "-o", "out", type=click.Path(path_type=Path), help="Into this folder instead of public/ of the catalogue."
)
@click.option("--url", metavar="URL", help="Where the copy is served, for exports that name the catalogue's pages.")
@click.pass_obj
def publish(folder: Path, out: Path | None, url: str | None) -> None:
    """Writes a copy for everybody: a database without the desk, and the exports, each put in its place when whole."""
    from curator.jobs.publish import publish as start

    for written in start(folder, out=out or folder / PUBLIC, at=now(), url=url):
        click.echo(f"{written.path}  {written.size / 1e6:.2f} MB")
    at = "" if folder == Path() else f" -C {folder}"
    click.echo(f"Serve it with: curator{at} serve --published", err=True)
