"""The commands: parse, call a job, print, exit code. Never decides anything.

`nightly` holds the run and its steps, `machine` and `looking` what other programs speak to, `around` what an operator
needs beside, `gathering` what the sources gave. Modules are loaded with the command that stands in them.
"""

from pathlib import Path
from typing import Final

import click

from curator import __version__
from curator.cli._shell import Commands

PLACES: Final = {
    "run": "nightly",
    "collect": "nightly",
    "check": "nightly",
    "judge": "nightly",
    "report": "nightly",
    "sources": "gathering",
    "status": "around",
    "explain": "around",
    "init": "around",
    "serve": "around",
    "demo": "around",
    "queue": "desk",
    "decide": "desk",
    "undo": "desk",
    "log": "desk",
    "editors": "desk",
    "checker": "desk",
    "links": "machine",
    "look": "looking",
    "extract": "machine",
    "export": "machine",
    "publish": "around",
}
"""Each command and the module of this folder where it stands."""


@click.group(cls=Commands, places=PLACES, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "-C", "folder", default=".", metavar="DIR", type=click.Path(path_type=Path), help="The catalogue's folder."
)
@click.version_option(__version__, prog_name="curator")
@click.pass_context
def main(context: click.Context, folder: Path) -> None:
    """Looks at every link of a catalogue and says in plain words what became of it.

    Exit codes: 0 fine, 1 news of the kind asked for, 2 configuration or usage, 3 void or incomplete, 70 our bug,
    74 database or disk, 75 another run holds the catalogue, 130 interrupted and saved.
    """
    context.obj = folder
