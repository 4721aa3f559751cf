"""Plain text: each address in it with the words of its line or paragraph.

Never takes a sentence's punctuation for a part of an address.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from curator.model import Document, Edit
from curator.sources import _edits
from curator.sources._kind import Kind, Origin, Reading
from curator.sources._options import texts
from curator.sources._outline import Outline
from curator.sources._prose import BARE, Block, Gathered, Inline, Prose, What, bare, ended, line_spans
from curator.sources._text import Text, decode

_RULE: Final = re.compile(r"\s*([=\-~#*])\1{2,}\s*")
_ITEM: Final = re.compile(r"\s*(?:[-*+•·]|\d{1,4}[.)])\s+")


def read(raw: bytes, origin: Origin) -> Reading:
    """One document of kind "file"; a line that is underlined is a heading, a dash or number begins an item.

    Options of the source: `encoding`.
    """
    given = texts(origin, "encoding")
    text = decode(raw, encoding=given[0] if given else None)
    outline = Outline(origin.url)

    def links(start: int, end: int) -> Iterator[Inline]:
        for found in BARE.finditer(text.value, start, end):
            yield bare(found)

    Prose(outline, text, links=links, plain=str).read(_blocks(text))
    document = Document(
        key=origin.doc, kind="file", sections=outline.sections(), url=origin.url, title=outline.title,
        language=origin.language,
    )  # fmt: skip
    return Reading((document,))


def write(raw: bytes, edits: Sequence[Edit]) -> bytes:
    """The text with its addresses replaced. Raises `EditError`."""
    return _edits.replace(raw, edits, spell)


def spell(url: str, _before: str, after: str) -> str:
    """What would end the address early is percent-encoded, as URL parsers read it."""
    encoded = re.sub(r"[\s\"<>\[\]|`{}\\^]", lambda match: f"%{ord(match[0]):02X}", url)
    return ended(encoded, after)


def _blocks(text: Text) -> list[Block]:
    gathered = Gathered()
    spans = list(line_spans(text))
    for number, (start, end, line) in enumerate(spans):
        following = spans[number + 1][2] if number + 1 < len(spans) else ""
        if not line.strip() or _RULE.fullmatch(line):
            gathered.finish()
        elif _RULE.fullmatch(following) and "://" not in line and len(line.strip()) <= 100:
            gathered.heading(1 if following.strip()[0] == "=" else 2, start, end)
        elif item := _ITEM.match(line):
            gathered.begin(What.ITEM, start + item.end(), end)
        else:
            gathered.go_on(start, end)
    gathered.finish()
    return gathered.blocks


KIND: Final = Kind(
    name="text",
    read=read,
    write=write,
    example=("Part\n====\nA page: https://a.example/\n"),
)
