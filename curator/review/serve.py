"""Starts Datasette on a catalogue: writes its configuration, secret and internal database into db/, then starts it and
the checker beside it.

Never opens more than the public tables: everything is denied unless it stands in the list that `configuration` makes.
"""

import json
import os
import secrets
import socket
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import click

from curator import decisions
from curator import store as keep
from curator.errors import StoreError, UsageError
from curator.review import family, identity
from curator.review.clock import now

NOBODY: Final = "nobody"
"""No address: whoever asks directly says nothing about schemes and addresses that is believed."""

DATABASE: Final = "curator"
"""Datasette's name for the catalogue: that of its file, which templates and permissions rely on."""


PUBLISHED: Final = {"suggest_facets": "off", "sql_time_limit_ms": "1000", "default_page_size": "50"}
"""Datasette's settings for a published copy: all of it may be read, so only time is bounded."""


@dataclass(frozen=True, slots=True)
class Front:
    """What stands in front of the server. `login_header`: the header in which a trusted proxy names who is signed in;
    `is_proxied`: a proxy on this machine says by X-Forwarded-Proto and -For how and from where it was asked; `contact`:
    whom harvesters are told to write to."""

    login_header: str | None = None
    is_proxied: bool = False
    contact: str | None = None


def serve(folder: Path, *, host: str, port: int, front: Front = Front()) -> int:
    """Runs `datasette serve` for the catalogue in `folder`, and the checker that answers "look again now" beside it.

    Makes a first account when there is none, and prints its password this once.

    Returns:
        the exit code of the server; 0 when it was asked to end.

    Raises:
        StoreError: there is no catalogue, or its db/ cannot be written.
        UsageError: the address is taken.
    """
    arguments = prepare(folder, front=front)
    secret = _secret(folder / "db" / "datasette.secret")
    _fail_if_taken(host, port)
    _tell(folder, host=host, port=port)
    sys.stdout.flush()
    server = [sys.executable, "-m", "datasette", "serve", *arguments, "--host", host, "--port", str(port)]
    checker = [
        sys.executable,
        "-c",
        "from curator.cli import main; main()",
        "-C",
        str(folder),
        "checker",
        "--beside-server",
    ]
    served = {
        **os.environ,
        "DATASETTE_LOAD_PLUGINS": "link-curator",
        "DATASETTE_SECRET": secret,
        "FORWARDED_ALLOW_IPS": "127.0.0.1,::1" if front.is_proxied else NOBODY,
    }
    return family.run([family.Child(server, served, is_vital=True), family.Child(checker, dict(os.environ))])


def serve_published(database: Path, *, host: str, port: int, is_proxied: bool = False) -> int:
    """Runs `datasette serve` on a copy that `curator publish` made: nothing is written, nobody signs in.

    Returns:
        the exit code of the server; 0 when it was asked to end.

    Raises:
        StoreError: there is no such copy.
        UsageError: the address is taken.
    """
    if not database.is_file():
        raise StoreError(f"{database}: there is no published copy yet: type `curator publish` first")
    _fail_if_taken(host, port)
    click.echo(f"The catalogue is at http://{f'[{host}]' if ':' in host else host}:{port}/ (Ctrl-C ends it).")
    sys.stdout.flush()
    settings = [part for name, value in PUBLISHED.items() for part in ("--setting", name, value)]
    command = [sys.executable, "-m", "datasette", "serve", "-i", str(database), *settings]
    served = {
        **os.environ,
        "DATASETTE_LOAD_PLUGINS": "link-curator",
        "FORWARDED_ALLOW_IPS": "127.0.0.1,::1" if is_proxied else NOBODY,
    }
    return family.run([family.Child([*command, "--host", host, "--port", str(port)], served, is_vital=True)])


def _tell(folder: Path, *, host: str, port: int) -> None:
    """Where the catalogue and its desk are, and the first account's password."""
    shown = f"http://{f'[{host}]' if ':' in host else host}:{port}" if port else ""
    if port:
        click.echo(f"The catalogue is at {shown}/ and its review desk at {shown}/-/curator/queue (Ctrl-C ends it).")
    with keep.open_store(folder / "db" / f"{DATABASE}.db", create=False) as store:
        account = decisions.first_account(store, at=now())
    if account is not None:
        click.echo(f"First account of the desk: {account.name}, password: {account.password}")
        click.echo(f"The password is shown this once. Another one: curator editors add {account.name} --role lead")


def prepare(folder: Path, *, front: Front = Front()) -> tuple[str, ...]:
    """Writes what Datasette needs beside the database and returns the arguments of `datasette serve`.

    Raises:
        StoreError: there is no catalogue of this version, or db/ cannot be written.
    """
    place = folder / "db"
    database = place / f"{DATABASE}.db"
    with keep.open_store(database, create=False):
        pass
    try:
        _write(place / "datasette.json", json.dumps(configuration(front), indent=1))
        _write(place / "metadata.json", json.dumps(descriptions(), indent=1, ensure_ascii=False))
        _secret(place / "datasette.secret")
    except OSError as error:
        raise StoreError(f"{place}: cannot be written ({error.strerror}): make it writable for this user") from error
    return (
        str(database),
        "--config", str(place / "datasette.json"),
        "--metadata", str(place / "metadata.json"),
        "--internal", str(place / "internal.db"),
        "--default-deny",
    )  # fmt: skip


def configuration(front: Front = Front()) -> dict[str, Any]:
    """Datasette's configuration: the public tables for everybody, arbitrary SQL for nobody but by role."""
    tables: dict[str, Any] = {name: {"allow": True} for name in keep.PUBLIC_TABLES}
    for name, table in keep.TABLE_PAGES.items():
        tables.setdefault(name, {}).update(table)
    return {
        "settings": {
            "default_allow_sql": False,
            "allow_csv_stream": False,
            "allow_download": False,
            "suggest_facets": False,
            "default_page_size": 50,
            "sql_time_limit_ms": 1000,
        },
        "permissions": {"view-instance": True},
        "plugins": {identity.PLUGIN: {"login_header": front.login_header, "contact": front.contact}},
        "databases": {DATABASE: {"permissions": {"view-database": True}, "tables": tables}},
    }


def descriptions() -> dict[str, Any]:
    """Datasette's metadata: a sentence for every table and column that is shown."""
    described = {
        table.name: {"description": table.comment, "columns": {column.name: column.comment for column in table.columns}}
        for table in keep.describe()
    }
    return {
        "title": "Catalogue",
        "description": "Every link of the catalogue, what became of it, and why we say so.",
        "databases": {DATABASE: {"tables": described}},
    }


def _secret(path: Path) -> str:
    """The secret that signs cookies: from the environment, else made once and kept for this user only."""
    given = os.environ.get("DATASETTE_SECRET")
    if given:
        return given
    if not path.exists():
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w") as file:
            file.write(secrets.token_hex(32))
    return path.read_text(encoding="ascii").strip()


def _write(path: Path, text: str) -> None:
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    draft.write_text(text, encoding="utf-8")
    draft.replace(path)


def _fail_if_taken(host: str, port: int) -> None:
    """Tells in one sentence what a server library would tell in a traceback."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise UsageError(f"{host}:{port}: cannot listen there ({error.strerror}): choose another --port") from error
