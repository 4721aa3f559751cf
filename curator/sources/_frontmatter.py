"""The front matter of a Markdown file: its title, its language and the addresses it gives.

Never evaluates anything: YAML between `---` lines, TOML between `+++` lines, everything else is text.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from curator.model import SourceProblem
from curator.yamlfile import Kind as NodeKind
from curator.yamlfile import Node, YamlError
from curator.yamlfile import read as read_yaml

_END: Final = r"[ \t]*(?:\r\n|\r|\n|\Z)"
_YAML: Final = re.compile(rf"---{_END}(.*?)^(?:---|\.\.\.){_END}", re.DOTALL | re.MULTILINE)
_TOML: Final = re.compile(rf"\+\+\+{_END}(.*?)^\+\+\+{_END}", re.DOTALL | re.MULTILINE)
_URL_KEYS: Final = frozenset("url link href uri website homepage external_url source_url link_url web".split())
_LISTS: Final = frozenset("links urls resources references websites bookmarks".split())
_WEB: Final = re.compile(r"https?://\S+\Z", re.IGNORECASE)
_MAX: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Address:
    """An address in the front matter: `line` counts from 1; `text` is a title beside it, or its key."""

    url: str
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """`length` is how many characters it takes with its fences, 0 when there is none."""

    length: int = 0
    title: str | None = None
    language: str | None = None
    addresses: tuple[Address, ...] = ()
    problem: SourceProblem | None = None


def front_matter(text: str, *, where: str) -> FrontMatter:
    """Reads it when the file begins with it. What is no mapping is not front matter but Markdown."""
    toml = _TOML.match(text, 0, _MAX)
    if toml:
        return _toml(toml)
    found = _YAML.match(text, 0, _MAX)
    if found is None or not found[1].strip():
        return FrontMatter(length=found.end() if found else 0)
    try:
        node = read_yaml(found[1].encode("utf-8", "replace"), where=where, repeated=[])
    except YamlError as error:
        what = f"its front matter is no YAML ({error.problem.what})"
        return FrontMatter(length=found.end(), problem=SourceProblem(where, what, error.problem.remedy))
    if node.kind is not NodeKind.MAPPING:
        return FrontMatter()
    return FrontMatter(
        length=found.end(), title=_text(node, "title"), language=_text(node, "lang") or _text(node, "language"),
        addresses=tuple(_addresses(node)),
    )  # fmt: skip


def _toml(found: re.Match[str]) -> FrontMatter:
    try:
        values = tomllib.loads(found[1])
    except tomllib.TOMLDecodeError:
        return FrontMatter(length=found.end())
    title, language = values.get("title"), values.get("lang") or values.get("language")
    return FrontMatter(
        length=found.end(),
        title=title if isinstance(title, str) else None,
        language=language if isinstance(language, str) else None,
    )


def _addresses(root: Node) -> Iterator[Address]:
    """Web addresses under keys that say so, in the order of the file: at the top, or in a list of links there.

    Those of the people who wrote or translated the page are no links of the page.
    """
    for key, entry in root.entries.items():
        if key.lower() in _URL_KEYS:
            yield from _web(entry.value, _text(root, "title") or key)
        elif key.lower() in _LISTS:
            for item in entry.value.items:
                yield from _web(item, key)
                for name, inner in item.entries.items():
                    if name.lower() in _URL_KEYS:
                        text = _text(item, "title") or _text(item, "name") or _text(item, "text")
                        yield from _web(inner.value, text or name)


def _web(node: Node, text: str) -> Iterator[Address]:
    if _WEB.match(node.text.strip()):
        yield Address(node.text.strip(), text, node.line + 1)


def _text(node: Node, key: str) -> str | None:
    value = node.get(key)
    return (value.text.strip() or None) if value is not None and value.kind is NodeKind.TEXT else None
