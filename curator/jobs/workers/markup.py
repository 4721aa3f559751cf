"""Reads XML of office files piece by piece, never more of it than is asked for.

Never resolves entities or follows references, and keeps nothing of what it has passed.
"""

from collections.abc import Iterator
from typing import Any, Final
from xml.etree.ElementTree import Element, ParseError, XMLPullParser

__all__ = ["Element", "attribute", "elements", "first", "local", "words"]

_PIECE: Final = 65_536


def elements(raw: bytes, *names: str) -> Iterator[Element]:
    """The finished elements of these local names, in the order of their ends; broken XML ends the list.

    A document that declares entities is not read at all.
    """
    if b"<!ENTITY" in raw[:_PIECE] or b"<\x00!\x00E\x00N\x00T" in raw[:_PIECE]:
        return
    parser: XMLPullParser[Any] = XMLPullParser(events=("start", "end"))
    wanted = frozenset(names)
    depth = inside = 0
    try:
        for start in range(0, len(raw), _PIECE):
            parser.feed(raw[start : start + _PIECE])
            events: Iterator[Any] = parser.read_events()
            for event, element in events:
                is_wanted = local(element) in wanted
                depth += 1 if event == "start" else -1
                inside += (1 if event == "start" else -1) if is_wanted else 0
                if event == "end" and is_wanted:
                    yield element
                if event == "end" and not inside:
                    element.clear()
    except (ParseError, RecursionError, ValueError):
        return


def local(element: Element) -> str:
    """The name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def attribute(element: Element, name: str) -> str:
    """The attribute of that local name, in whatever namespace; "" without one."""
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


def words(element: Element, *, breaks: frozenset[str] = frozenset({"tab", "br", "line-break", "s", "cr"})) -> str:
    """All text of the element; tabs and line breaks are spaces."""
    parts: list[str] = []
    for inner in element.iter():
        if inner is not element and local(inner) in breaks:
            parts.append(" ")
        parts += [inner.text or ""]
        if inner is not element:
            parts.append(inner.tail or "")
    return " ".join("".join(parts).split())


def first(raw: bytes, *names: str) -> dict[str, list[str]]:
    """The texts of the elements of these local names, by name, each in the order of the document."""
    found: dict[str, list[str]] = {}
    for element in elements(raw, *names):
        text = words(element)
        if text:
            found.setdefault(local(element), []).append(text)
    return found
