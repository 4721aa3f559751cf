"""How the parts of a Word, Excel or PowerPoint file refer to each other and to the web.

Never follows a reference out of the file.
"""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass

from curator.sources._archive import Archive
from curator.sources._sax import Attributes, Handler, run


@dataclass(frozen=True, slots=True)
class Relation:
    """`target` is the name of a part, or an address as written when it `is_external`."""

    type: str
    target: str
    is_external: bool


def relations(archive: Archive, part: str) -> Mapping[str, Relation]:
    """What a part refers to, by id; that of the whole file for part "" (ECMA-376-2, 9.3)."""
    folder, name = posixpath.split(part)
    found = _Relations(folder)
    member = posixpath.join(folder, "_rels", f"{name}.rels")
    run(archive.chunks(member), found, where=archive.doc)
    return found.known


def first(archive: Archive, part: str, kind: str, *, default: str) -> str:
    """The part that a part refers to as of this kind, such as `sharedStrings`."""
    known = relations(archive, part).values()
    found = next((one.target for one in known if one.type == kind and not one.is_external), default)
    return found if found in archive else default


class _Relations(Handler):
    def __init__(self, folder: str) -> None:
        self._folder = folder
        self.known: dict[str, Relation] = {}

    def start(self, name: str, attributes: Attributes) -> None:
        if name != "Relationship":
            return
        target = attributes.get("Target", "")
        is_external = attributes.get("TargetMode") == "External"
        if not is_external:
            target = posixpath.normpath(posixpath.join("/", self._folder, target)).lstrip("/")
        kind = attributes.get("Type", "").rpartition("/")[2]
        self.known[attributes.get("Id", "")] = Relation(kind, target, is_external)
