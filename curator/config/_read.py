"""The whole of `sources.yaml`, section by section.

Never stops at the first mistake, and reads nothing but the bytes it is given.
"""

from collections.abc import Collection
from importlib.resources import files
from pathlib import Path
from typing import Final

from curator.config._courtesy import read_courtesy, read_policy
from curator.config._portals import read_defaults, read_portals, read_vocabularies
from curator.config._sources import Known, read_sources
from curator.model import Settings, SourceProblem
from curator.yamlfile import Fields, Kind, Notes, YamlError
from curator.yamlfile import read as read_yaml

VERSION: Final = 1
STARTER: Final = (files("curator.config") / "starter.yaml").read_text("utf-8")
"""What `curator init DIR` writes: a commented file that reads without a mistake."""
TEMPLATES: Final = ("school-safety-net",)
"""What `curator init --template` may write in its place."""


def template(name: str) -> str:
    """The text of one of the TEMPLATES."""
    return (files("curator.config") / f"{name}.yaml").read_text("utf-8")


def read(raw: bytes, *, where: str, folder: Path, kinds: Collection[str]) -> tuple[Settings, tuple[SourceProblem, ...]]:
    """The settings, and every mistake in the order of the file.

    Args:
        raw: the bytes of the file.
        where: how messages call the file.
        folder: what local files are seen from.
        kinds: the kinds of sources there are.

    Returns:
        Settings that hold whatever could be read; use them only when there are no problems.
    """
    repeated: list[SourceProblem] = []
    try:
        root = read_yaml(raw, where=where, repeated=repeated)
    except YamlError as error:
        return Settings(), (error.problem,)
    notes = Notes(where, repeated)
    if root.kind is Kind.NOTHING:
        notes.add(1, "the file is empty", '"curator init" in an empty folder writes one to begin with')
        return Settings(), notes.problems
    with Fields(root, notes, "the file") as top:
        settings = _settings(top, notes, folder=folder, kinds=kinds)
    return settings, notes.problems


def _settings(top: Fields, notes: Notes, *, folder: Path, kinds: Collection[str]) -> Settings:
    _version(top, notes)
    portals = read_portals(top, notes)
    vocabularies = read_vocabularies(top, notes)
    keys = [portal.key for portal in portals]
    defaults = read_defaults(top.mapping("defaults"), notes, portals=keys)
    policy = read_policy(top.mapping("policy"), notes)
    courtesy = read_courtesy(top.mapping("courtesy"), notes, folder=folder)
    known = Known(folder=folder, kinds=kinds, portals=keys, vocabularies=vocabularies, defaults=defaults)
    sources = read_sources(top, notes, known)
    top.list("documents")
    return Settings(
        portals=portals,
        vocabularies=vocabularies.names,
        aliases=vocabularies.aliases,
        sources=sources,
        policy=policy,
        courtesy=courtesy,
        language=defaults.language,
        every_s=defaults.every_s,
    )


def _version(top: Fields, notes: Notes) -> None:
    node = top.get("version")
    if node is not None and node.text != str(VERSION):
        written = f'"{node.text}"' if node.text else node.kind.value
        notes.add(node.line, f"version is {written}", f"write version: {VERSION}, or use a newer curator")
