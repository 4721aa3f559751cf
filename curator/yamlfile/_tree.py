"""What a YAML file is once it is read: a tree of nodes with their lines and bytes.

Never changes after it was made.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, NamedTuple

from curator.model import SourceProblem

_LONG: Final = re.compile(r'"([^"]{100})[^"]{2,}"')


def problem(where: str, line: int, what: str, remedy: str) -> SourceProblem:
    """One sentence on one line, whatever the file's own words in it are: long ones are cut, odd signs left out."""
    shown = (
        _LONG.sub(r'"\1…"', "".join(sign if sign.isprintable() else " " for sign in text)) for text in (what, remedy)
    )
    return SourceProblem(f"{where}:{line}", *shown)


class YamlError(ValueError):
    """A file that cannot be read as YAML; `problem` is one sentence with the line and what to do."""

    def __init__(self, problem: SourceProblem) -> None:
        super().__init__(str(problem))
        self.problem = problem


class Kind(StrEnum):
    """What a node is; the value is how messages call it."""

    MAPPING = "a mapping"
    LIST = "a list"
    TEXT = "text"
    NUMBER = "a number"
    SWITCH = "true or false"
    NOTHING = "empty"


class Entry(NamedTuple):
    """One key of a mapping: the line of the key, and its value."""

    line: int
    value: "Node"


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """One value. `line` counts from 1; `start:end` are its bytes in the file, quotes included.

    `text` is a scalar's text as YAML reads it ("12" for a number); "" for lists, mappings and empty values.
    A value that is written once and referred to elsewhere (`&name`, `*name`) is the same node in both places.
    """

    kind: Kind
    line: int
    start: int
    end: int
    text: str = ""
    items: tuple["Node", ...] = ()
    entries: Mapping[str, Entry] = field(default_factory=dict)

    def get(self, key: str) -> "Node | None":
        """The value under the key; None when this is no mapping or has no such key."""
        entry = self.entries.get(key)
        return entry.value if entry else None
