"""Data as JSON, JSON Lines or YAML: records to mentions, by path expressions or by the names of their fields.

Never follows a reference and never builds more than the bounded tree of the file.
"""

import json
import re
from collections.abc import Sequence
from typing import Final

from curator import yamlfile
from curator.model import Document, Edit, SourceProblem
from curator.sources import _edits
from curator.sources._cells import closed
from curator.sources._kind import Kind, Origin, Reading
from curator.sources._outline import Outline
from curator.sources._records import add_records
from curator.sources._scan import Places
from curator.sources._text import Text, decode
from curator.sources._tree import TreeError, Value, parse_json
from curator.sources.markdown import spell as spell_markdown

MAX_PROBLEMS: Final = 20

_STEP: Final = 4096
_CONTINUED: Final = bytes(range(0x80, 0xC0))


def read_json(raw: bytes, origin: Origin) -> Reading:
    """One document of kind "file" (RFC 8259, JSON Feed 1.1 among it).

    Options of the source: `url`, `title`, `annotation`, `tags`, `section`, each a path such as `items[*].link`; what
    no path is given for is found by the names of the fields.
    """
    text = decode(raw)
    try:
        root = parse_json(text)
    except TreeError as error:
        return Reading(problems=(_problem(error, text, origin.doc),))
    return _reading(root, text, origin)


def read_lines(raw: bytes, origin: Origin) -> Reading:
    """The same for one value a line; a line that is none is a problem, and the lines after it are read."""
    text = decode(raw)
    problems: list[SourceProblem] = []
    root = Value()
    ends = [*text.starts[1:], len(text.value)]
    for start, end in zip(text.starts, ends, strict=True):
        if not text.value[start:end].strip():
            continue
        try:
            root.items.append(parse_json(text, start, end))
        except TreeError as error:
            problems.append(_problem(error, text, origin.doc, at=start))
    if problems and not root.items:
        return Reading(problems=(problems[0],))
    reading = _reading(root, text, origin)
    return Reading(reading.documents, (*_bounded(problems), *reading.problems))


def read_yaml(raw: bytes, origin: Origin) -> Reading:
    """The same for YAML 1.2: one document, no tags, up to 16 MB."""
    repeated: list[SourceProblem] = []
    try:
        node = yamlfile.read(raw, where=origin.doc, repeated=repeated)
    except yamlfile.YamlError as error:
        return Reading(problems=(error.problem,))
    text = decode(raw, encoding="utf-8")
    reading = _reading(_FromYaml(raw, text).value(node), text, origin)
    return Reading(reading.documents, (*_bounded(repeated), *reading.problems))


def write_json(raw: bytes, edits: Sequence[Edit]) -> bytes:
    """The data with its addresses replaced, escaped as JSON needs it. Raises `EditError`."""
    return _edits.replace(raw, edits, spell_json)


def write_yaml(raw: bytes, edits: Sequence[Edit]) -> bytes:
    """The same for YAML: the scalar's own quotes are kept, and set where the new address needs them."""
    written = _edits.replace(raw, edits, spell_yaml)
    if _shape(written) != _shape(raw):
        what = "the new address holds a sign that ends a plain text there"
        raise _edits.EditError([SourceProblem(edits[0].document, what, "put the old address in quotes first")])
    return written


def spell_json(url: str, before: str, after: str) -> str:
    """An address within a JSON text; as in Markdown where it stands in a link of running text."""
    plain = _in_words(url.replace("\\/", "/"), before, after)
    spelled = json.dumps(plain, ensure_ascii=False)[1:-1]
    return spelled.replace("/", "\\/") if "\\/" in url else spelled


def spell_yaml(url: str, before: str, after: str) -> str:
    """An address within a YAML scalar (YAML 1.2.2, 7.3): escaped in quotes, quoted where a plain one cannot hold it."""
    encoded = re.sub(r"[\\^`{|}]", lambda match: f"%{ord(match[0]):02X}", _in_words(url, before, after))
    line_before, line_after = before.rpartition("\n")[2], after.partition("\n")[0]
    if line_before.count("'") % 2 and "'" in line_after:
        return encoded.replace("''", "'").replace("'", "''")
    is_flow = re.search(r"[\[{][^\]}]*\Z", line_before) and "](" not in line_before
    needs_quotes = encoded.endswith(":") or (is_flow and re.search(r"[,\[\]]", encoded))
    is_whole = re.search(r"(?:\A|[\s\[{,:-])\Z", line_before) and re.match(r"\s*(?:[,\]}]|#|\Z)", line_after)
    return f'"{encoded}"' if needs_quotes and is_whole else encoded


def _in_words(url: str, before: str, after: str) -> str:
    """What ends an address in running text is percent-encoded, as URL parsers read it (CommonMark 6.3)."""
    encoded = re.sub(r"[\s\"<>]", lambda match: f"%{ord(match[0]):02X}", url)
    return spell_markdown(encoded, "](", after) if before.endswith("](") else closed(encoded)


def _shape(raw: bytes) -> list[tuple[yamlfile.Kind, int, int]] | None:
    """What kinds of values the file holds, in order; None when it cannot be read."""
    try:
        waiting = [yamlfile.read(raw, where="", repeated=[])]
    except yamlfile.YamlError:
        return None
    found = []
    seen: set[int] = set()
    while waiting:
        node = waiting.pop()
        if id(node) not in seen:
            seen.add(id(node))
            found.append((node.kind, len(node.items), len(node.entries)))
            waiting += [*node.items, *(entry.value for entry in node.entries.values())]
    return found


class _FromYaml:
    """The same tree from nodes, each once, though many refer to it."""

    def __init__(self, raw: bytes, text: Text) -> None:
        self._raw = raw
        self._text = text
        self._known: dict[int, Value] = {}
        self._marks = [0]
        for at in range(text.skip, 0 if raw.isascii() else len(raw), _STEP):
            self._marks.append(self._marks[-1] + _signs(raw[at : at + _STEP]))

    def value(self, root: yamlfile.Node) -> Value:
        made = self._shell(root)
        waiting = [(root, made)]
        while waiting:
            node, value = waiting.pop()
            for item in node.items:
                value.items.append(self._child(item, waiting))
            for key, entry in node.entries.items():
                value.entries[key] = self._child(entry.value, waiting)
        return made

    def _child(self, node: yamlfile.Node, waiting: list[tuple[yamlfile.Node, Value]]) -> Value:
        if id(node) in self._known:
            return Value()  # an alias: what it refers to was read where it stands
        value = self._shell(node)
        waiting.append((node, value))
        return value

    def _shell(self, node: yamlfile.Node) -> Value:
        is_scalar = node.kind not in (yamlfile.Kind.LIST, yamlfile.Kind.MAPPING)
        start, end = yamlfile.span(self._raw, node) if is_scalar else (node.start, node.end)
        if is_scalar and self._raw[start : start + 1] in (b'"', b"'") and end - start > 1:
            start, end = start + 1, end - 1  # its text is spelled otherwise there; the quotes stay all the same
        value = Value(
            self._index(start), self._index(end), node.text if is_scalar else None, node.kind is yamlfile.Kind.TEXT
        )
        self._known[id(node)] = value
        return value

    def _index(self, at: int) -> int:
        at = max(0, at - self._text.skip)
        if len(self._marks) == 1:
            return at
        block = min(at // _STEP, len(self._marks) - 1)
        first = self._text.skip + block * _STEP
        return self._marks[block] + _signs(self._raw[first : self._text.skip + at])


def _signs(piece: bytes) -> int:
    """How many signs of UTF-8 begin in it."""
    return len(piece.translate(None, _CONTINUED))


def _reading(root: Value, text: Text, origin: Origin) -> Reading:
    outline = Outline(origin.url)
    problems: tuple[SourceProblem, ...] = ()
    if not add_records(root, outline, Places(text), source=text.value, origin=origin):
        what = "holds nothing at the path of option 'url'"
        problems = (SourceProblem(origin.doc, what, "correct the path, for example items[*].link"),)
    title = next((root.entries[name].text for name in ("title", "name") if name in root.entries), None)
    document = Document(
        key=origin.doc, kind="file", sections=outline.sections(), url=origin.url, title=title or None,
        language=origin.language,
    )  # fmt: skip
    return Reading((document,), problems)


def _problem(error: TreeError, text: Text, doc: str, *, at: int | None = None) -> SourceProblem:
    line = text.line_at(error.at if at is None else at)
    return SourceProblem(f"{doc}:{line}", f"is no JSON: {error.what}", "correct it there, or export it again")


def _bounded(problems: list[SourceProblem]) -> list[SourceProblem]:
    if len(problems) <= MAX_PROBLEMS:
        return problems
    last = problems[MAX_PROBLEMS - 1]
    what = f"{last.what}; and so on in {len(problems) - MAX_PROBLEMS} more places"
    return [*problems[: MAX_PROBLEMS - 1], SourceProblem(last.where, what, last.remedy)]


def _claims_feed(head: bytes) -> bool:
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and b"://jsonfeed.org/version/" in head[:2048]


JSON: Final = Kind(
    name="json", read=read_json, write=write_json, suffixes=(".json", ".geojson"),
    media_types=("application/json", "application/feed+json", "text/json"), claims=_claims_feed,
    example=(
        '{"part": [\n'
        '  {"title": "A page", "url": "https://a.example/", "description": "words about it", "tags": ["maths"]}\n'
        ']}\n'
    ),
)  # fmt: skip
LINES: Final = Kind(
    name="jsonl", read=read_lines, write=write_json, suffixes=(".jsonl", ".ndjson"),
    media_types=("application/jsonl", "application/x-ndjson", "application/x-jsonlines"),
    example=(
        '{"title": "A page", "url": "https://a.example/"}\n'
        '{"title": "Nothing to see"}\n'
    ),
)  # fmt: skip
YAML: Final = Kind(
    name="yaml", read=read_yaml, write=write_yaml, suffixes=(".yaml", ".yml"),
    media_types=("application/yaml", "application/x-yaml", "text/yaml", "text/x-yaml"),
    example=(
        '- title: A page\n'
        '  url: https://a.example/\n'
        '  tags: [maths]\n'
    ),
)  # fmt: skip
