"""The section `sources`: where links are collected from.

Never opens a source: it only makes sure that a file which is named is there.
"""

import difflib
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from curator import urls
from curator.config import _checks
from curator.config._portals import Defaults, Vocabularies
from curator.config._site import site_options
from curator.model import Source, Tag
from curator.yamlfile import Fields, MisfitError, Node, Notes, language

INLINE: Final = "inline"
"""The name under which the documents of the settings file itself are kept; no source may have it."""

_GLOB: Final = re.compile(r"[*?\[]")
_HALF_GLOB: Final = re.compile(r"(?:^|/)(?:[^/]+\*\*|\*\*[^/]+)(?:/|$)")
_HAS_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")


def _word(text: str) -> str:
    if not text.strip():
        raise MisfitError("there is only white space", "write the name of the column as its header has it")
    return text


def _sign(text: str) -> str:
    told = {"\t": "tab", "\\t": "tab"}.get(text, text)
    if told not in _SIGNS and (len(told) != 1 or told.isspace()):
        raise MisfitError(f'bad separator "{text}"', f'write one sign, such as {", ".join(_SIGNS)}, or ";"')
    return told


def _query(text: str) -> str:
    if not re.match(r"\s*(?:SELECT|WITH|VALUES)\b", text, re.IGNORECASE):
        raise MisfitError("a query that does not begin with SELECT", "write one SELECT")
    return text


def _revision(text: str) -> str:
    if text.startswith("-") or any(sign.isspace() for sign in text):
        raise MisfitError(f'bad revision "{text}"', "write a branch, a tag or a commit, such as main")
    return text


def _path(text: str) -> str:
    if text.startswith("/") or ".." in text.split("/"):
        raise MisfitError(f'the path "{text}" leads out of the repository', "write it from the repository's root")
    return text


_SIGNS: Final = ("tab", "comma", "semicolon", "pipe")

OPTIONS: Final[Mapping[str, tuple[Callable[[str], str], bool]]] = {
    "content": (_checks.selector, True),
    "ignore": (_checks.selector, True),
    "delimiter": (_sign, False),
    "encoding": (_checks.encoding, False),
    "query": (_query, False),
    "revision": (_revision, False),
    "path": (_path, True),
}
"""Options of a source: what their texts must be, and whether several may stand in a list."""

SWITCHES: Final = ("images", "header", "outside")
"""Options of a source that are true or false; told to the kinds as "yes" or "no"."""

COLUMNS: Final = (
    "url", "title", "annotation", "section", "tags", "creators", "publisher", "date", "kind", "country", "language",
)  # fmt: skip
"""What `columns:` of a table may name; told to the kinds under the same names."""


@dataclass(frozen=True, slots=True)
class Known:
    """What an entry may refer to."""

    folder: Path
    kinds: Collection[str]
    portals: Collection[str]
    vocabularies: Vocabularies
    defaults: Defaults


def read_sources(top: Fields, notes: Notes, known: Known) -> tuple[Source, ...]:
    """The sources in the order of the file; an id that comes twice is noted, and both are kept."""
    found: list[Source] = []
    first: dict[str, int] = {}
    for number, node in enumerate(top.list("sources"), start=1):
        source = _source(node, notes, known, number=number)
        id_node = node.get("id")
        line = id_node.line if id_node else node.line
        if source.key in first:
            notes.add(line, f'the id "{source.key}" stands twice, first in line {first[source.key]}', "rename one")
        elif source.key == INLINE:
            notes.add(line, f'the id "{INLINE}" is kept for the documents of this file', "choose another id")
        first.setdefault(source.key, line)
        found.append(source)
    return tuple(found)


def _source(node: Node, notes: Notes, known: Known, *, number: int) -> Source:
    told = node.get("id")
    named = f'source "{told.text}"' if told and told.text else f"source number {number}"
    with Fields(node, notes, named) as fields:
        fields.need("id", "write a short name, such as reading-list")
        fields.need("location", "write a file, a pattern such as documents/*.md, or a web address")
        every = fields.value("every", _checks.seconds("1m", "366d"))
        return Source(
            key=fields.value("id", _checks.name) or f"#{number}",
            kind=fields.choice("kind", known.kinds, noun="kind"),
            location=_location(fields, known.folder),
            portal=fields.choice("portal", known.portals, noun="portal") or known.defaults.portal,
            owner=fields.text("owner") or known.defaults.owner,
            every_s=known.defaults.every_s if every is None else round(every),
            language=fields.value("language", language) or known.defaults.language,
            options={
                **_options(fields),
                **site_options(fields, notes, portals=known.portals, vocabularies=known.vocabularies.names),
            },
            tags=_tags(fields, known.vocabularies),
            may_lose=fields.value("may_lose", _checks.share),
        )


def _options(fields: Fields) -> dict[str, str | tuple[str, ...]]:
    found: dict[str, str | tuple[str, ...]] = {}
    for key, (read, is_list) in OPTIONS.items():
        value = fields.values(key, read) if is_list else fields.value(key, read)
        if value:
            found[key] = value
    for key in SWITCHES:
        switch = fields.switch(key)
        if switch is not None:
            found[key] = "yes" if switch else "no"
    columns = fields.mapping("columns")
    if columns is not None:
        with Fields(columns, fields.notes, f"the columns of {fields.of}") as inner:
            told = {key: inner.value(key, _word) for key in COLUMNS}
        found.update({key: name for key, name in told.items() if name})
    return found


def _tags(fields: Fields, vocabularies: Vocabularies) -> tuple[Tag, ...]:
    node = fields.mapping("tags")
    if node is None:
        return ()
    with Fields(node, fields.notes, f"the tags of {fields.of}") as inner:
        told = (
            Tag(scheme, label)
            for scheme, names in vocabularies.names.items()
            for label in inner.labels(scheme, names, aliases=vocabularies.aliases.get(scheme, {}), noun=scheme)
        )
        return tuple(dict.fromkeys(told))


def _location(fields: Fields, folder: Path) -> str:
    node = fields.scalar("location")
    if node is None:
        return ""
    text = node.text
    if fields.has("revision"):
        _must_be_repository(fields, node, folder)
    elif _HAS_SCHEME.match(text) or urls.is_web(text):
        fields.made(node, _checks.location_url, '"location"')
    elif _HALF_GLOB.search(text):
        what = f'"**" is only a part of a name in the location "{text}" of {fields.of}'
        fields.notes.add(node.line, what, "let it stand alone between slashes, such as documents/**/*.md")
    elif not _GLOB.search(text):
        _must_exist(fields, node, folder)
    return text


def _must_be_repository(fields: Fields, node: Node, folder: Path) -> None:
    if _HAS_SCHEME.match(node.text) or urls.is_web(node.text) or ("@" in node.text and ":" in node.text):
        what = f'the location "{node.text}" of {fields.of} is a repository elsewhere'
        fields.notes.add(node.line, what, "clone it beside this file and let cron fetch it; name that folder here")
    elif not _checks.is_folder(folder / node.text):
        what = f'there is no folder "{node.text}", the location of {fields.of}'
        fields.notes.add(node.line, what, "name the folder of a git repository, seen from the folder of this file")


def _must_exist(fields: Fields, node: Node, folder: Path) -> None:
    path = folder / node.text
    if _checks.is_file(path):
        return
    if _checks.is_folder(path):
        what = f'the location "{node.text}" of {fields.of} is a folder'
        fields.notes.add(node.line, what, f'say which files in it, such as "{node.text.rstrip("/")}/**/*.md"')
        return
    what = f'there is no file "{node.text}", the location of {fields.of}'
    near = _neighbour(path)
    remedy = (
        f'did you mean "{Path(node.text).with_name(near).as_posix()}"?'
        if near
        else ("put it there, or mend the location; it is seen from the folder of this file")
    )
    fields.notes.add(node.line, what, remedy)


def _neighbour(path: Path) -> str | None:
    try:
        names = [entry.name for entry in path.parent.iterdir() if entry.is_file()]
    except OSError:
        return None
    found = difflib.get_close_matches(path.name, names, n=1, cutoff=0.6)
    return found[0] if found else None
