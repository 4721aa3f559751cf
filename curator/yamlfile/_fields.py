"""Strict reading of a tree: every mistake is noted with its line and the reader goes on.

Never raises for what the file says, and never lets a key pass that nobody asked for.
"""

import difflib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from types import TracebackType
from typing import Final, TypeVar

from curator.model import SourceProblem
from curator.yamlfile._tree import Kind, Node, problem
from curator.yamlfile._values import MisfitError, alike

T = TypeVar("T")

_WRITE: Final = {
    Kind.MAPPING: 'write "key: value" lines instead',
    Kind.LIST: "write a list, such as [one, two]",
    Kind.TEXT: "write text, in quotes if need be",
    Kind.NUMBER: "write a number",
    Kind.SWITCH: "write true or false",
}
_SHOWN: Final = 12


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that was probably meant; None when none is near."""
    return _nearest(word.lower().replace("-", "_"), tuple(known))


@lru_cache(maxsize=1024)
def _nearest(word: str, known: tuple[str, ...]) -> str | None:
    names = {name.lower().replace("-", "_"): name for name in known}
    found = difflib.get_close_matches(word, names, n=1, cutoff=0.6)
    return names[found[0]] if found else None


def choose(word: str, known: Collection[str]) -> str:
    """The remedy for a word that is not among the known ones."""
    near = nearest(word, known)
    if near:
        return f'did you mean "{near}"?'
    if not known:
        return "none is defined in this file"
    names = [f'"{name}"' for name in known]
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return f"write one of {', '.join(names[:_SHOWN])}{more}"


def in_file_order(problems: Iterable[SourceProblem]) -> tuple[SourceProblem, ...]:
    """By line, each problem once; problems of one line stay in their order."""
    return tuple(sorted(dict.fromkeys(problems), key=_line_of))


def _line_of(told: SourceProblem) -> int:
    line = told.where.rpartition(":")[2]
    return int(line) if line.isdecimal() else 0


class Notes:
    """The mistakes of one file, as they are found; `problems` gives them in the order of the file."""

    def __init__(self, where: str, problems: Iterable[SourceProblem] = ()) -> None:
        self._where = where
        self._found = list(problems)

    def add(self, line: int, what: str, remedy: str) -> None:
        self._found.append(problem(self._where, line, what, remedy))

    @property
    def problems(self) -> tuple[SourceProblem, ...]:
        return in_file_order(self._found)


class Fields:
    """One mapping, field by field. Used as a context: at its end, keys that nobody asked for are mistakes.

    `of` is how messages call the mapping, such as `source "reading-list"`. What is not of the asked kind is noted
    and counts as absent. An empty value (`key:`, `key: null`) counts as absent, too. With `behind`, a second
    mapping gives what this one does not have (its keys are not checked again).
    """

    def __init__(self, node: Node, notes: Notes, of: str, *, behind: Node | None = None) -> None:
        self.node = node
        self.notes = notes
        self.of = of
        self.is_mapping = node.kind in (Kind.MAPPING, Kind.NOTHING)
        self._behind = behind
        self._asked: dict[str, None] = {}
        if not self.is_mapping:
            notes.add(node.line, f"{of} is {node.kind.value}", _WRITE[Kind.MAPPING])

    def __enter__(self) -> "Fields":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        if error is None:
            self.close()

    def close(self) -> None:
        """Notes the keys that nobody asked for."""
        for key, entry in self.node.entries.items():
            if key not in self._asked:
                self.notes.add(entry.line, f'unknown key "{key}" in {self.of}', choose(key, self._asked))

    def line(self, key: str) -> int:
        """The line of the key; of the mapping when the key is missing."""
        entry = self.node.entries.get(key)
        return entry.line if entry else self.node.line

    def has(self, key: str) -> bool:
        """True when the mapping itself has the key, even with an empty value."""
        return key in self.node.entries

    def get(self, key: str) -> Node | None:
        """The value, whatever it is; None when it is absent or empty."""
        self._asked.setdefault(key)
        value = self.node.get(key)
        if value is None and self._behind is not None and key not in self.node.entries:
            value = self._behind.get(key)
        return None if value is None or value.kind is Kind.NOTHING else value

    def empty(self, key: str) -> Node | None:
        """The empty value (`key:`, `key: null`) that the mapping itself has under the key; else None."""
        value = self.node.get(key)
        return value if value is not None and value.kind is Kind.NOTHING else None

    def need(self, key: str, remedy: str) -> None:
        """Notes that the key is missing, unless it is there in some form."""
        if self.is_mapping and self.get(key) is None:
            state = "empty" if self.has(key) else "missing"
            self.notes.add(self.line(key), f'"{key}" is {state} in {self.of}', remedy)

    def text(self, key: str) -> str | None:
        """A text; a number counts as the text that it is written as."""
        node = self.scalar(key)
        return node.text if node else None

    def scalar(self, key: str) -> Node | None:
        """As `text`, with its place."""
        value = self.get(key)
        return value if value is not None and self.is_text(value, f'"{key}"') else None

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; a single text is a list of one."""
        return tuple(node.text for node in self.scalars(key))

    def scalars(self, key: str) -> tuple[Node, ...]:
        """As `texts`, with their places."""
        value = self.get(key)
        if value is None:
            return ()
        if value.kind is not Kind.LIST:
            return (value,) if self.is_text(value, f'"{key}"', listed=True) else ()
        return self.words(value, f'an item of "{key}"')

    def words(self, node: Node, name: str) -> tuple[Node, ...]:
        """The items of a list node that are texts; `name` is what messages call the others."""
        return tuple(item for item in node.items if self.is_text(item, name))

    def list(self, key: str) -> tuple[Node, ...]:
        """The items of a list, whatever they are."""
        value = self._of_kind(key, Kind.LIST)
        return value.items if value else ()

    def mapping(self, key: str) -> Node | None:
        """A mapping, for another Fields or for its entries."""
        return self._of_kind(key, Kind.MAPPING)

    def pairs(self, key: str) -> Iterator[tuple[str, int, Node]]:
        """Key, its line, and value of a mapping whose keys are free, in the order of the file."""
        value = self.mapping(key)
        for name, entry in (value.entries if value else {}).items():
            yield name, entry.line, entry.value

    def count(self, key: str, *, least: int, most: int) -> int | None:
        """A whole number within its bounds, both included."""
        value = self._of_kind(key, Kind.NUMBER)
        if value is None:
            return None
        try:
            number = int(value.text, 10)
        except ValueError:
            number = None
        if number is not None and least <= number <= most:
            return number
        what = f'"{key}" in {self.of} is {value.text}'
        self.notes.add(value.line, what, f"write a whole number from {least:,} to {most:,}")
        return None

    def switch(self, key: str) -> bool | None:
        """`true` or `false`, and nothing else: `yes` and `on` are words."""
        value = self._of_kind(key, Kind.SWITCH)
        return value.text.lower() == "true" if value else None

    def labels(
        self, key: str, known: Mapping[str, str] | None, *, noun: str, aliases: Mapping[str, str] | None = None
    ) -> tuple[str, ...]:
        """The labels of one or more terms, each given by its key, its label or another word for it, in whatever case;
        without a vocabulary as written."""
        found = []
        terms = dict(aliases or {}) | dict(known or {})
        loose = {alike(word): label for word, label in (*terms.items(), *((one, one) for one in terms.values()))}
        for node in self.scalars(key):
            if known is None or node.text in known.values():
                found.append(node.text)
            elif node.text in terms:
                found.append(terms[node.text])
            elif alike(node.text) in loose and self.is_text(node, f'"{key}"'):
                found.append(loose[alike(node.text)])
            else:
                self.is_known(node, terms, noun=noun)
        return tuple(found)

    def choice(self, key: str, known: Collection[str], *, noun: str) -> str | None:
        """One of the known words; `noun` is what messages call them, such as `kind`."""
        node = self.scalar(key)
        return node.text if node and self.is_known(node, known, noun=noun) else None

    def is_known(self, node: Node, known: Collection[str], *, noun: str) -> bool:
        if node.text in known:
            return True
        self.notes.add(node.line, f'unknown {noun} "{node.text}" in {self.of}', choose(node.text, known))
        return False

    def value(self, key: str, read: Callable[[str], T]) -> T | None:
        """What `read` makes of the text; what it refuses (MisfitError) is noted."""
        node = self.scalar(key)
        return self.made(node, read, f'"{key}"') if node else None

    def values(self, key: str, read: Callable[[str], T]) -> tuple[T, ...]:
        """As `value`, for each text of a list."""
        made = (self.made(node, read, f'"{key}"') for node in self.scalars(key))
        return tuple(value for value in made if value is not None)

    def made(self, node: Node, read: Callable[[str], T], name: str) -> T | None:
        """What `read` makes of the text of a node of this mapping; `name` is what messages call it."""
        return self.made_of(node.text, node.line, read, name) if self.is_text(node, name) else None

    def made_of(self, text: str, line: int, read: Callable[[str], T], name: str) -> T | None:
        """As `made`, for a text in that line, such as a key."""
        try:
            return read(text)
        except MisfitError as misfit:
            self.notes.add(line, f"{misfit.what} for {name} in {self.of}", misfit.remedy)
            return None

    def _of_kind(self, key: str, kind: Kind) -> Node | None:
        value = self.get(key)
        if value is None or value.kind is kind:
            return value
        self.notes.add(value.line, f'"{key}" in {self.of} is {value.kind.value}', _WRITE[kind])
        return None

    def is_text(self, value: Node, name: str, *, listed: bool = False) -> bool:
        """True for texts and numbers; anything else is noted."""
        if value.kind in (Kind.TEXT, Kind.NUMBER):
            return True
        remedy = "write it in quotes if it is a word" if value.kind is Kind.SWITCH else _WRITE[Kind.TEXT]
        if listed and value.kind is Kind.MAPPING:
            remedy = _WRITE[Kind.LIST]
        self.notes.add(value.line, f"{name} in {self.of} is {value.kind.value}", remedy)
        return False
