"""Org files: headlines to sections, links to mentions with their descriptions.

Never takes a link out of source blocks, verbatim words or comments, and never follows a link abbreviation.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from curator.model import Document, Edit
from curator.sources import _edits
from curator.sources._kind import Kind, Origin, Reading
from curator.sources._options import texts
from curator.sources._outline import Outline, fold
from curator.sources._prose import BARE, Block, Gathered, Inline, Prose, What, bare, ended, line_spans
from curator.sources._text import Text, decode

_HEADLINE: Final = re.compile(r"(\*+)\s+(?:(?:TODO|DONE|NEXT|WAITING)\s+)?(?:\[#\w\]\s*)?(.*?)(?:\s+:[\w@#%:]+:)?\s*")
_ITEM: Final = re.compile(r"\s*(?:[-+]|\s\*|\d+[.)])\s+(?:\[[ Xx-]\]\s+)?|\s*\|")
_BEGIN: Final = re.compile(r"\s*#\+begin_(src|example|comment|export)\b", re.IGNORECASE)
_DRAWER: Final = re.compile(r"\s*:(?:properties|logbook):\s*", re.IGNORECASE)
_OTHER: Final = re.compile(r"\s*(?:#\s|#\+\w+|:\s|:$|-{5,}\s*$|\|-)")
_TITLE: Final = re.compile(r"#\+title:\s*(.+)", re.IGNORECASE)
_LINK: Final = re.compile(
    r"\[\[(?P<to>[^\[\]\n]+)\](?:\[(?P<text>[^\[\]]+)\])?\]|(?P<code>(?<!\w)[=~](?=\S)[^=~\n]*[=~](?!\w))"
    r"|(?P<bare>" + BARE.pattern + r")", re.IGNORECASE,
)  # fmt: skip


def read(raw: bytes, origin: Origin) -> Reading:
    """One document of kind "file" (Org Syntax, org-mode's own specification). Options of the source: `encoding`."""
    given = texts(origin, "encoding")
    text = decode(raw, encoding=given[0] if given else None)
    outline = Outline(origin.url)

    def links(start: int, end: int) -> Iterator[Inline]:
        for found in _LINK.finditer(text.value, start, end):
            if found["bare"] is not None:
                yield bare(found)
            elif found["to"] is not None and re.match(r"(?:https?|ftp|mailto):", found["to"], re.IGNORECASE):
                text_of = fold(found["text"] or found["to"])
                yield Inline(found.start(), found.end(), found["to"], text_of, found.span("to"))

    Prose(outline, text, links=links, plain=str).read(_blocks(text))
    title = _TITLE.search(text.value)
    document = Document(
        key=origin.doc, kind="file", sections=outline.sections(), url=origin.url,
        title=fold(title[1]) if title else outline.title, language=origin.language,
    )  # fmt: skip
    return Reading((document,))


def write(raw: bytes, edits: Sequence[Edit]) -> bytes:
    """The file with its addresses replaced. Raises `EditError`."""
    return _edits.replace(raw, edits, spell)


def spell(url: str, before: str, after: str) -> str:
    """What would end the address early is percent-encoded, as URL parsers read it."""
    encoded = re.sub(r"[\s\"<>\[\]|`{}\\^]", lambda match: f"%{ord(match[0]):02X}", url)
    if before.endswith("[["):
        return encoded
    return ended(encoded, after)


def _blocks(text: Text) -> list[Block]:
    gathered = Gathered()
    until: re.Pattern[str] | None = None
    for start, end, line in line_spans(text):
        if until is not None:
            until = None if until.fullmatch(line) else until
            continue
        until = _until(line)
        headline = _HEADLINE.fullmatch(line)
        if until is not None or not line.strip() or _OTHER.match(line):
            gathered.finish()
        elif headline:
            gathered.heading(len(headline[1]), start + headline.start(2), start + headline.end(2))
        elif item := _ITEM.match(line):
            gathered.begin(What.ITEM, start + item.end(), end)
        else:
            gathered.go_on(start, end)
    gathered.finish()
    return gathered.blocks


def _until(line: str) -> re.Pattern[str] | None:
    """The line that ends what this one begins, when nothing in it is a link."""
    opened = _BEGIN.match(line)
    if opened:
        return re.compile(rf"\s*#\+end_{opened[1]}\s*", re.IGNORECASE)
    return re.compile(r"\s*:end:\s*", re.IGNORECASE) if _DRAWER.fullmatch(line) else None


KIND: Final = Kind(
    name="org",
    read=read,
    write=write,
    suffixes=(".org",),
    media_types=("text/org",),
    example=("* Part\n- [[https://a.example/][A page]]: words about it\n# not https://b.example/\n"),
)
