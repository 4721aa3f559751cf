"""Puts new texts in the place of scalars and leaves every other byte as it is.

Never reformats: comments, order, indentation and quotes stay as their author left them.
"""

import re
from collections.abc import Sequence
from typing import Final

from curator.yamlfile._tree import Kind, Node

_PROPERTIES: Final = re.compile(rb"(?:[&!][^\s]*\s+)+")
_PLAIN: Final = re.compile(r"[A-Za-z0-9/](?:[A-Za-z0-9/._~?&=+%;@$()!*'^|-]|:(?=[^\s:])|(?<=\S)#)*(?<!:)")
_NOT_PLAIN: Final = re.compile(r"true|false|null|~|[-+.\d][\d._eExXoO+-]*", re.IGNORECASE)


def span(raw: bytes, node: Node) -> tuple[int, int]:
    """Where the text of a scalar stands in the file, in bytes, without its quotes.

    The whole scalar where the file spells the text otherwise (escapes, folded lines). For an empty value the place
    where a text would go, with "null" or "~" if one stands there.
    """
    start, end = _bounds(raw, node)
    written, text = raw[start:end], node.text.encode()
    if written[:1] in (b'"', b"'"):
        inner = (start + 1, end - 1)
        return inner if raw[inner[0] : inner[1]] == text else (start, end)
    return start, end


def replace(raw: bytes, changes: Sequence[tuple[Node, str]]) -> bytes:
    """The file with the scalars' new texts; quotes are kept, and set where the new text needs them.

    Args:
        raw: the bytes that the nodes were read from.
        changes: scalars of that tree, each at most once, in any order.
    """
    parts: list[bytes] = []
    at = 0
    for node, text in sorted(changes, key=lambda change: change[0].start):
        start, end = _bounds(raw, node)
        written = raw[start:end]
        new = _spelled(text, like=written[:1]).encode()
        gap = (
            b" " if node.kind is Kind.NOTHING and start == end and raw[start - 1 : start] not in (b" ", b"\t") else b""
        )
        tail = b"\n" if written.endswith(b"\n") else b""
        parts += [raw[at:start], gap, new, tail]
        at = end
    return b"".join([*parts, raw[at:]])


def _bounds(raw: bytes, node: Node) -> tuple[int, int]:
    """The scalar without its anchor or tag."""
    match = _PROPERTIES.match(raw, node.start, node.end)
    return (match.end() if match else node.start), node.end


def _spelled(text: str, *, like: bytes) -> str:
    if like == b"'" and "\n" not in text:
        return "'" + text.replace("'", "''") + "'"
    if like != b'"' and _PLAIN.fullmatch(text) and not _NOT_PLAIN.fullmatch(text):
        return text
    return '"' + "".join(_escaped(sign) for sign in text) + '"'


def _escaped(sign: str) -> str:
    if sign in '"\\':
        return "\\" + sign
    if sign.isprintable() or sign == " ":
        return sign
    return f"\\U{ord(sign):08x}"
