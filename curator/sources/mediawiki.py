"""Wikitext of MediaWiki: headings to sections, external links to mentions, citations by their titles.

Never takes a link out of `nowiki`, code or a comment, and never expands a template.
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

_SKIPPED: Final = re.compile(
    r"<!--.*?(?:-->|\Z)|<(nowiki|pre|source|syntaxhighlight|math|code|gallery|templatedata)\b[^<>]*(?<!/)>"
    r".*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE,
)  # fmt: skip
_HEADING: Final = re.compile(r"(={1,6})\s*(.+?)\s*\1\s*")
_ITEM: Final = re.compile(r"[*#:;]+\s*|\|-.*|[|!]\s?")
_LINK: Final = re.compile(
    r"\[(?P<to>(?:https?:|ftp:)?//[^\s\[\]<>\"]+)(?:[ \t]+(?P<text>[^\]\n]*))?\]|(?P<bare>" + BARE.pattern + r")",
    re.IGNORECASE,
)
_TITLE: Final = re.compile(r"\|\s*title\s*=\s*([^|{}]+)")
_MARKS: Final = re.compile(r"'{2,5}|\[\[(?:[^|\[\]]*\|)?|\]\]|<[^<>]{0,300}>|\{\{|\}\}|&nbsp;")
_CITATION: Final = 2_000


def read(raw: bytes, origin: Origin) -> Reading:
    """One document of kind "file" (MediaWiki's Help:Links and Help:Formatting). Options of the source: `encoding`."""
    given = texts(origin, "encoding")
    text = decode(raw, encoding=given[0] if given else None)
    hidden = Text(
        _SKIPPED.sub(lambda match: re.sub(r"[^\r\n]", "\x00", match[0]), text.value), text.encoding, text.skip
    )
    outline = Outline(origin.url)

    def links(start: int, end: int) -> Iterator[Inline]:
        for found in _LINK.finditer(hidden.value, start, end):
            yield _link(found, hidden.value)

    Prose(outline, text, links=links, plain=_plain).read(_blocks(hidden))
    document = Document(
        key=origin.doc, kind="file", sections=outline.sections(), url=origin.url, title=outline.title,
        language=origin.language,
    )  # fmt: skip
    return Reading((document,))


def write(raw: bytes, edits: Sequence[Edit]) -> bytes:
    """The page with its addresses replaced. Raises `EditError`."""
    return _edits.replace(raw, edits, spell)


def spell(url: str, before: str, after: str) -> str:
    """What would end the address early is percent-encoded, as URL parsers read it; `''` begins italics."""
    encoded = re.sub(r"[\s\"<>\[\]|`{}\\^]", lambda match: f"%{ord(match[0]):02X}", url).replace("''", "%27%27")
    if before.endswith("["):
        return encoded
    return ended(encoded, after)


def _link(found: re.Match[str], value: str) -> Inline:
    if found["bare"] is not None:
        one = bare(found)
        title = _citation(value, found.start())
        return Inline(one.start, one.end, one.href, title or one.text, one.at)
    href = found["to"]
    text = _plain(found["text"] or "").strip()
    return Inline(
        found.start(), found.end(), "https:" + href if href.startswith("//") else href, text or href, found.span("to")
    )


def _citation(value: str, at: int) -> str:
    """The title in the template that the address is a parameter of."""
    if not re.search(r"\|\s*[\w-]*url\s*=\s*\Z", value[max(0, at - 80) : at]):
        return ""
    opened, closed = value.rfind("{{", max(0, at - _CITATION), at), value.find("}}", at, at + _CITATION)
    found = _TITLE.search(value, opened, closed) if 0 <= opened < closed else None
    return _plain(found[1]).strip() if found else ""


def _plain(words: str) -> str:
    return _MARKS.sub("", words)


def _blocks(text: Text) -> list[Block]:
    gathered = Gathered()
    for start, end, line in line_spans(text):
        heading = _HEADING.fullmatch(line)
        item = _ITEM.match(line)
        if not line.strip(" \t\x00"):
            gathered.finish()
        elif heading:
            gathered.heading(len(heading[1]), start + heading.start(2), start + heading.end(2))
        elif item:
            gathered.begin(What.ITEM, start + item.end(), end)
        else:
            gathered.go_on(start, end)
    gathered.finish()
    return gathered.blocks


KIND: Final = Kind(
    name="mediawiki", read=read, write=write, suffixes=(".mediawiki", ".wiki", ".wikitext"),
    media_types=("text/x-wiki",),
    example=(
        '== Part ==\n'
        '* [https://a.example/ A page]: words about it\n'
        '<!-- not https://b.example/ -->\n'
    ),
)  # fmt: skip
