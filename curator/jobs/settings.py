"""Reads `sources.yaml` for the commands, and writes the first one of a new catalogue.

Never reads half: a file with one mistake is no settings, and never overwrites a file.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from curator import config, sources
from curator.errors import ConfigError, UsageError
from curator.model import Settings
from curator.yamlfile import MAX_BYTES, in_file_order

SETTINGS_FILE: Final = "sources.yaml"
INLINE: Final = "inline"

_VARIABLE: Final = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")


def read_settings(folder: Path) -> Settings:
    """The settings of the catalogue in `folder`.

    Raises:
        ConfigError: there is no such file, or it holds mistakes: all of them, the documents' included, in the order
            of the file.
    """
    raw = _raw(folder)
    settings, problems = config.read(
        raw, where=SETTINGS_FILE, folder=folder, kinds=[kind.name for kind in sources.KINDS]
    )
    inline = sources.kind_for(INLINE)
    if inline is not None and b"documents" in raw:
        problems += inline.read(raw, sources.Origin(doc=SETTINGS_FILE)).problems
    found = in_file_order(problems)
    if found:
        raise ConfigError([str(problem) for problem in found])
    return settings


def write_starter(folder: Path, template: str | None = None) -> str:
    """Writes a commented `sources.yaml` into the folder, which is made when it is not there.

    Args:
        template: one of `config.TEMPLATES`, such as for a portal that is walked; None: the usual file.

    Returns:
        What to do next, in one or two sentences.

    Raises:
        UsageError: the file is there already, or cannot be written.
    """
    path = folder / SETTINGS_FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as handle:
            handle.write(config.STARTER if template is None else config.template(template))
    except (FileExistsError, NotADirectoryError) as error:
        what = "is there already" if path.exists() else "cannot be written, there is a file in the place of its folder"
        remedy = "edit it, or name another folder" if path.exists() else "name another folder"
        raise UsageError(f"{path}: {what}: {remedy}") from error
    except OSError as error:
        raise UsageError(
            f"{path}: cannot be written ({error.strerror}): name a folder that you may write to"
        ) from error
    at = "" if folder == Path() else f" -C {folder}"
    return f"Wrote {path}. Open it, name your links in it, and type: curator{at} run"


def with_secrets(location: str, environ: Mapping[str, str]) -> str:
    """A source's address with each `${VARIABLE}` replaced from the environment, for the request and nothing else.

    Raises:
        ConfigError: a variable is not set.
    """
    missing = [name for name in _VARIABLE.findall(location) if name not in environ]
    if missing:
        raise ConfigError(
            [
                f"{SETTINGS_FILE}: the environment variable {name} is not set: set it, or mend {location}"
                for name in missing
            ]
        )
    return _VARIABLE.sub(lambda match: environ[match[1]], location)


def _raw(folder: Path) -> bytes:
    path = folder / SETTINGS_FILE
    try:
        with path.open("rb") as handle:
            return handle.read(MAX_BYTES + 1)
    except FileNotFoundError:
        init = f'"curator init {folder}" writes one to begin with, and -C DIR names another catalogue'
        raise ConfigError([f"{path}: there is no such file: {init}"]) from None
    except OSError as error:
        remedy = "make it a file that this user may read"
        raise ConfigError([f"{path}: cannot be read ({error.strerror}): {remedy}"]) from None
