"""Bytes -> Node: the bounds, and the tree made from the parser's events without recursion.

Never lets a file decide how much memory or time it takes, and never resolves more types than the YAML 1.2 core
schema knows: `no`, `on`, `2014-12-20` and `12:30` stay text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final, NoReturn

import yaml

from curator.model import SourceProblem
from curator.yamlfile._mistakes import RefusedError, sentence
from curator.yamlfile._tree import Entry, Kind, Node, YamlError, problem

MAX_BYTES: Final = 16 * 1024 * 1024
MAX_DEPTH: Final = 64
MAX_NODES: Final = 2_000_000
"""Counted as if every alias were written out, so that a few lines cannot stand for billions of values."""

_LOADER: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_OLD_BREAKS: Final = "\x85\u2028\u2029"
"""Line ends in YAML 1.1, which the parser speaks; ordinary characters in YAML 1.2 and in every editor."""
_NUMBER: Final = re.compile(r"[-+]?(?:0o[0-7]+|0x[0-9a-fA-F]+|(?:\.\d+|\d+\.\d*|\d+)(?:[eE][-+]?\d+)?)", re.ASCII)
_SWITCH: Final = frozenset({"true", "True", "TRUE", "false", "False", "FALSE"})
_NOTHING: Final = frozenset({"", "~", "null", "Null", "NULL"})
_PLAIN_TAGS: Final = frozenset({None, "!", "tag:yaml.org,2002:str"})


def read(raw: bytes, *, where: str, repeated: list[SourceProblem] | None = None) -> Node:
    """The one document of a YAML file as a tree. An empty file is a node of kind NOTHING in line 1.

    Args:
        raw: at most 16 MB of UTF-8, with or without a byte order mark; any line ends.
        where: how messages call the file; the line is added to it.
        repeated: takes a problem for every key that stands twice in its mapping (the first one counts); without
            it the first such key is an error. With it the file is data of others: a merge key is a key like any other.

    Raises:
        YamlError: the file is no YAML, is not one document, or is larger, deeper or more tangled than any file that
            a person writes. One problem with its line.

    Source: YAML 1.2.2; scalars by its core schema (10.3). Tags, merge keys and keys that are no text are refused.
    """
    text = _decoded(raw, where)
    bom = 1 if text.startswith("\ufeff") else 0
    builder = _Builder(_Places(text[bom:], at_byte=3 * bom), merges=repeated is None)
    try:
        for event in _events(text[bom:]):
            builder.take(event)
    except yaml.YAMLError as error:
        line, what, remedy = sentence(error, text[bom:])
        raise YamlError(problem(where, line, what, remedy)) from None
    except RefusedError as refused:
        raise YamlError(problem(where, refused.line, refused.what, refused.remedy)) from None
    problems = [problem(where, twice.line, twice.what, twice.remedy) for twice in builder.repeated]
    if problems and repeated is None:
        raise YamlError(problems[0])
    if repeated is not None:
        repeated.extend(problems)
    return builder.root or Node(Kind.NOTHING, 1, 0, 0)


def _decoded(raw: bytes, where: str) -> str:
    def refuse(at: int, what: str, remedy: str) -> NoReturn:
        line = raw.count(b"\n", 0, at) + 1
        raise YamlError(problem(where, line, what, remedy))

    if len(raw) > MAX_BYTES:
        refuse(0, f"the file is larger than {MAX_BYTES // 2**20} MB", "split it into smaller files")
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        refuse(0, "the file is written in UTF-16", "save it as UTF-8")
    found = raw.find(b"\0")
    if found >= 0:
        refuse(found, "there is a NUL byte here", "delete it, or check whether this file is text at all")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        refuse(error.start, f"the byte 0x{raw[error.start]:02X} here is not UTF-8", "save the file as UTF-8")
    control = _FORBIDDEN.search(text)
    if control:
        at = len(text[: control.start()].encode())
        refuse(at, f"there is an invisible control character here (U+{ord(control[0]):04X})", "delete it")
    return text


def _events(text: str) -> Iterator[Any]:
    """The parser's events; old line ends are hidden from it and put back into the scalars."""
    hidden = {ord(sign): stand_in for sign, stand_in in zip(_OLD_BREAKS, _stand_ins(text), strict=False)}
    if not hidden:
        yield from yaml.parse(text, Loader=_LOADER)
        return
    events: Iterator[Any] = yaml.parse(text.translate(hidden), Loader=_LOADER)
    shown = {ord(stand_in): chr(sign) for sign, stand_in in hidden.items()}
    for event in events:
        if isinstance(event, yaml.ScalarEvent):
            event.value = event.value.translate(shown)
        yield event


def _stand_ins(text: str) -> list[str]:
    """A private-use character of its own, not used in the text, for each old line end; none when there is none."""
    if not any(sign in text for sign in _OLD_BREAKS):
        return []
    used = set(text)
    return [sign for sign in map(chr, range(0xE000, 0xF8FF)) if sign not in used][: len(_OLD_BREAKS)]


class _Places:
    """Character positions -> byte positions, cheap because it is asked in the order of the file."""

    def __init__(self, text: str, *, at_byte: int) -> None:
        self._text = text
        self._is_ascii = text.isascii()
        self._first = self._at_byte = at_byte
        self._at = 0

    def byte(self, at: int) -> int:
        if self._is_ascii:
            return self._first + at
        if at < self._at:
            self._at, self._at_byte = 0, self._first
        self._at_byte += len(self._text[self._at : at].encode())
        self._at = at
        return self._at_byte


@dataclass(slots=True)
class _Frame:
    """A list or mapping whose end has not come yet."""

    kind: Kind
    line: int
    start: int
    anchor: str | None
    items: list[Node] = field(default_factory=list)
    entries: dict[str, Entry] = field(default_factory=dict)
    key: tuple[str, int] | None = None
    nodes: int = 1


class _Builder:
    """Puts the tree together, event by event, and watches the bounds."""

    def __init__(self, places: _Places, *, merges: bool) -> None:
        self._refuses_merges = merges
        self.root: Node | None = None
        self.repeated: list[RefusedError] = []
        self._places = places
        self._documents = 0
        self._stack: list[_Frame] = []
        self._anchors: dict[str, tuple[Node, int]] = {}

    def take(self, event: Any) -> None:
        match event:
            case yaml.ScalarEvent():
                self._scalar(event)
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self._open(event)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._close()
            case yaml.AliasEvent():
                self._alias(event)
            case yaml.DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    raise RefusedError(
                        _line(event), "a second YAML document begins here", 'keep one, and delete the line "---"'
                    )

    def _scalar(self, event: Any) -> None:
        line = _line(event)
        _refuse_tag(event, line)
        frame = self._stack[-1] if self._stack else None
        if frame and frame.kind is Kind.MAPPING and frame.key is None:
            self._key(frame, event.value, line, is_plain=event.implicit[0])
            return
        is_plain = event.implicit[0] and event.tag is None
        start, end = self._places.byte(event.start_mark.index), self._places.byte(event.end_mark.index)
        node = Node(_kind_of(event.value) if is_plain else Kind.TEXT, line, start, end, event.value)
        if event.anchor:
            self._anchors[event.anchor] = (node, 1)
        self._add(node, 1)

    def _key(self, frame: _Frame, key: str, line: int, *, is_plain: bool) -> None:
        if key == "<<" and is_plain and self._refuses_merges:
            raise RefusedError(line, 'the merge key "<<" is not read', "write out the keys that it stands for")
        if key in frame.entries:
            what = f'the key "{key}" stands twice, first in line {frame.entries[key].line}'
            self.repeated.append(RefusedError(line, what, "keep one of them"))
        frame.key = (key, line)

    def _open(self, event: Any) -> None:
        line = _line(event)
        _refuse_tag(event, line)
        if len(self._stack) >= MAX_DEPTH:
            raise RefusedError(
                line, f"lists and mappings are nested more than {MAX_DEPTH} deep", "nest them less deeply"
            )
        kind = Kind.MAPPING if isinstance(event, yaml.MappingStartEvent) else Kind.LIST
        frame = self._stack[-1] if self._stack else None
        if frame and frame.kind is Kind.MAPPING and frame.key is None:
            raise RefusedError(
                line, f"{kind.value} is used as a key", 'begin the line with "key: ", the key in plain words'
            )
        self._stack.append(_Frame(kind, line, self._places.byte(event.start_mark.index), event.anchor))
        if event.anchor:
            self._anchors.pop(event.anchor, None)

    def _close(self) -> None:
        frame = self._stack.pop()
        items, entries = tuple(frame.items), frame.entries
        node = Node(frame.kind, frame.line, frame.start, frame.start, "", items, entries)
        if frame.anchor:
            self._anchors[frame.anchor] = (node, frame.nodes)
        self._add(node, frame.nodes)

    def _alias(self, event: Any) -> None:
        line, name = _line(event), event.anchor
        if any(frame.anchor == name for frame in self._stack):
            raise RefusedError(line, f'"*{name}" stands inside what it refers to', "write out what is meant")
        if name not in self._anchors:
            remedy = f'put quotes around text that begins with *, or mark what is meant with "&{name}" above'
            raise RefusedError(line, f'"*{name}" refers to nothing', remedy)
        node, nodes = self._anchors[name]
        frame = self._stack[-1] if self._stack else None
        if frame and frame.kind is Kind.MAPPING and frame.key is None:
            raise RefusedError(line, f'"*{name}" is used as a key', "write out the key")
        self._add(node, nodes, line=line)

    def _add(self, node: Node, nodes: int, *, line: int | None = None) -> None:
        if not self._stack:
            self.root = node
            return
        frame = self._stack[-1]
        frame.nodes += nodes
        if frame.nodes > MAX_NODES:
            what = f"the file stands for more than {MAX_NODES:,} values"
            raise RefusedError(line or node.line, what, "split it, and use fewer aliases (*name)")
        if frame.kind is Kind.LIST:
            frame.items.append(node)
        elif frame.key is not None:
            key, key_line = frame.key
            frame.entries.setdefault(key, Entry(key_line, node))
            frame.key = None


def _line(event: Any) -> int:
    return int(event.start_mark.line) + 1


def _kind_of(plain: str) -> Kind:
    if plain in _NOTHING:
        return Kind.NOTHING
    if plain in _SWITCH:
        return Kind.SWITCH
    return Kind.NUMBER if _NUMBER.fullmatch(plain) else Kind.TEXT


def _refuse_tag(event: Any, line: int) -> None:
    if event.tag not in _PLAIN_TAGS:
        tag = event.tag.replace("tag:yaml.org,2002:", "!!")
        raise RefusedError(line, f'the tag "{tag}" is not read', "write plain text, in quotes if it begins with !")
