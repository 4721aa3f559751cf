"""Reads XML that programs wrote, piece by piece, with the standard library's expat.

Never takes a document type declaration, so nothing can be declared that expands or is fetched.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final
from xml.parsers import expat

from curator.sources._archive import UnreadableError

Attributes = Mapping[str, str]

_MAX_DEPTH: Final = 2_000


class Handler:
    """What to do when an element begins and ends and with the words between; names come without their prefix."""

    def start(self, name: str, attributes: Attributes) -> None: ...

    def end(self, name: str) -> None: ...

    def words(self, text: str) -> None: ...


def feed(chunks: Iterable[bytes], handler: Handler, *, where: str) -> Iterator[None]:
    """Parses, and yields after each chunk. Raises `UnreadableError` with the line for what is not well-formed."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    names: dict[str, str] = {}
    depth = 0

    def local(name: str) -> str:
        found = names[name] = name.rpartition(":")[2]
        return found

    def start(name: str, attributes: Attributes) -> None:
        nonlocal depth
        depth += 1
        if depth > _MAX_DEPTH:
            raise UnreadableError(where, f"nests more than {_MAX_DEPTH} elements", "save or export it again")
        handler.start(names.get(name) or local(name), attributes)

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        handler.end(names.get(name) or local(name))

    def refuse(*_: object) -> None:
        what = "declares a document type of its own, as no such document does"
        raise UnreadableError(where, what, "leave it out; it may be made to do harm")

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = handler.words
    parser.StartDoctypeDeclHandler = refuse
    yield from _parse(parser, chunks, where)


def run(chunks: Iterable[bytes], handler: Handler, *, where: str) -> None:
    """The same at once."""
    for _ in feed(chunks, handler, where=where):
        pass


def attribute(attributes: Attributes, name: str) -> str:
    """The attribute of that local name, whatever its prefix; "" when there is none."""
    found = attributes.get(name)
    if found is not None:
        return found
    tail = ":" + name
    return next((value for key, value in attributes.items() if key.endswith(tail)), "")


def _parse(parser: expat.XMLParserType, chunks: Iterable[bytes], where: str) -> Iterator[None]:
    take: Callable[[bytes, bool], int] = parser.Parse
    was_empty = True
    try:
        for chunk in chunks:
            was_empty = False
            take(chunk, False)  # noqa: FBT003  the signature is expat's
            yield
        if not was_empty:
            take(b"", True)  # noqa: FBT003
            yield
    except expat.ExpatError as error:
        said = expat.errors.messages.get(error.code, "not well-formed")
        what = f"holds XML that is not well-formed ({said}, line {error.lineno})"
        raise UnreadableError(where, what, "save or fetch it again") from None
