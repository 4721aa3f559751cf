"""The blocks of reStructuredText: sections by their adornments, items, targets; code and comments left out.

Never runs a directive and never includes a file.
"""

import re
from dataclasses import dataclass, field
from typing import Final

from curator.sources._prose import Gathered, What, line_spans
from curator.sources._text import Text

_ADORNED: Final = re.compile(r"([!-/:-@\[-`{-~])\1*\s*")
_BORDER: Final = re.compile(r"\s*(?:[+|][-=+| ]*[-=][-=+|]*|={2,}(?:\s+={2,})+|-{2,}(?:\s+-{2,})+)\s*")
_ITEM: Final = re.compile(r"(?:[-*+•‣⁃]|\(?(?:\d{1,4}|#|[a-zA-Z])[.)])\s+|\|\s")
_FIELD: Final = re.compile(r":(?![:\s])(?:\\.|[^:\\])+:(?:\s+|$)")
_EXPLICIT: Final = re.compile(r"(?:\.\.|__)(?:\s+|$)")
_TARGET: Final = re.compile(r"\.\.\s+_(`[^`]+`|(?:\\.|:(?!\s|$)|[^:\\])+):\s*|(?:\.\.\s+)?__(?::)?\s+")
_NOTE: Final = re.compile(r"\.\.\s+\[[^\]]+\]\s*")
_DIRECTIVE: Final = re.compile(r"\.\.\s+(?:\|[^|]+\|\s+)?([\w:+.-]+?)\s?::\s*")
_CODE: Final = frozenset(
    "code code-block sourcecode highlight literalinclude raw math productionlist grammar doctest prompt include "
    "csv-table graphviz digraph mermaid plantuml testcode testoutput testsetup index parsed-literal meta".split()
)
_PICTURES: Final = frozenset(("image", "figure"))


@dataclass(frozen=True, slots=True)
class Target:
    """`.. _name: address`: the address without white space, and where it stands; `name` is "" for an anonymous one."""

    name: str
    address: str
    start: int
    end: int


@dataclass(slots=True)
class Parts:
    """What a document holds: its blocks, its targets in order, and where the addresses of pictures stand."""

    gathered: Gathered = field(default_factory=Gathered)
    targets: list[Target] = field(default_factory=list)
    pictures: list[tuple[int, int]] = field(default_factory=list)


def name_of(words: str) -> str:
    """Names of references are the same whatever their case and white space (docutils, "Reference Names")."""
    return " ".join(words.replace("\\", "").strip("`").split()).lower()


class Blocks:
    """Reads the lines of one document."""

    def __init__(self, text: Text) -> None:
        self._lines = list(line_spans(text))
        self._value = text.value
        self._styles: list[str] = []
        self._skip: int | None = None
        self._skip_code = False
        self._indent = 0
        self.parts = Parts()

    def read(self) -> Parts:
        number = 0
        while number < len(self._lines):
            number += self._line(number)
        self.parts.gathered.finish()
        return self.parts

    def _line(self, number: int) -> int:
        """Reads one line, or a heading's two or three; says how many."""
        start, end, line = self._lines[number]
        bare = line.lstrip()
        indent = len(line) - len(bare)
        if not bare:
            self.parts.gathered.finish()
            return 1
        if self._skip is not None:
            if indent > self._skip:
                return 1
            self._skip = None
        if indent == 0 and (taken := self._heading(number)):
            return taken
        if _EXPLICIT.match(bare):
            self._explicit(number, start + indent, bare, indent)
        elif bare.startswith(">>> ") or _BORDER.fullmatch(line):
            self.parts.gathered.finish()
        else:
            self._words(start + indent, end, bare, indent)
        return 1

    def _words(self, start: int, end: int, bare: str, indent: int) -> None:
        gathered = self.parts.gathered
        item = _ITEM.match(bare)
        told = _FIELD.match(bare)
        if item and (not gathered.is_open or indent <= self._indent or indent == 0):
            gathered.begin(What.ITEM, start + item.end(), end)
            self._indent = indent
        elif told and not gathered.is_open:
            gathered.begin(What.WORDS, start + told.end(), end)
        else:
            self._indent = indent if not gathered.is_open else self._indent
            gathered.go_on(start, end)
        if bare.endswith("::"):
            gathered.finish()
            self._skip = indent  # a literal block (docutils, "Literal Blocks")

    def _heading(self, number: int) -> int:
        start, end, line = self._lines[number]
        following = self._at(number + 1)
        if (
            _is_rule(line)
            and _is_rule(self._at(number + 2))
            and following.strip()
            and line[0] == self._at(number + 2)[0]
        ):
            above, below, _ = self._lines[number + 1]
            self._open(line[0] * 2, above + len(following) - len(following.lstrip()), below)
            return 3
        is_adorned = _is_rule(following, least=min(4, len(line.rstrip()))) and len(following.rstrip()) >= 2
        if is_adorned and not _is_rule(line) and not self.parts.gathered.is_open and len(line) < 300:
            self._open(following[0], start, end)
            return 2
        if _is_rule(line):
            self.parts.gathered.finish()
            return 1
        return 0

    def _open(self, style: str, start: int, end: int) -> None:
        """Levels are in the order in which their adornments are met (docutils, "Sections")."""
        if style not in self._styles:
            self._styles.append(style)
        self.parts.gathered.heading(self._styles.index(style) + 1, start, end)

    def _explicit(self, number: int, start: int, bare: str, indent: int) -> None:
        gathered = self.parts.gathered
        gathered.finish()
        end = self._lines[number][1]
        if target := _TARGET.match(bare):
            self._target(number, start + target.end(), target[1] or "", indent)
        elif note := _NOTE.match(bare):
            gathered.begin(What.ITEM, start + note.end(), end)
            self._indent = indent
        elif (directive := _DIRECTIVE.match(bare)) and directive[1].lower() not in _CODE:
            if directive[1].lower() in _PICTURES and bare[directive.end() :].strip():
                self.parts.pictures.append((start + directive.end(), end))
            if bare[directive.end() :].strip():
                gathered.begin(What.WORDS, start + directive.end(), end)
                if directive[1].lower() in _PICTURES:
                    gathered.finish()
        else:
            self._skip = indent

    def _target(self, number: int, start: int, name: str, indent: int) -> None:
        """The address may go on in the indented lines below it."""
        last = number
        while self._at(last + 1).strip() and _indent(self._at(last + 1)) > indent:
            last += 1
        end = self._lines[last][1]
        address = "".join(self._value[start:end].split())
        if address:
            stop = start + len(self._value[start:end].rstrip())
            self.parts.targets.append(Target(name_of(name), address, start, stop))
        self._skip = indent

    def _at(self, number: int) -> str:
        return self._lines[number][2] if number < len(self._lines) else ""


def _is_rule(line: str, *, least: int = 4) -> bool:
    return len(line.rstrip()) >= least and _ADORNED.fullmatch(line) is not None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
