"""AsciiDoc: titles to sections, links and their macros to mentions, addresses kept in attributes among them.

Never takes a link out of a listing, a literal block or a comment, and never includes a file.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from curator.model import Document, Edit, Role
from curator.sources import _edits
from curator.sources._kind import Kind, Origin, Reading
from curator.sources._options import texts
from curator.sources._outline import Outline, fold
from curator.sources._prose import Block, Gathered, Inline, Prose, What, ended, line_spans, trimmed
from curator.sources._text import Text, decode

_HEADING: Final = re.compile(r"(={1,6}|#{1,6})\s+(\S.*?)\s*")
_FENCE: Final = re.compile(r"(-{4,}|\.{4,}|\+{4,}|/{4,}|```.*)\s*")
_ATTRIBUTE: Final = re.compile(r":([\w-]+):[ \t]+(\S.*?)\s*")
_STYLE: Final = re.compile(r"\[(?:source|listing|literal|stem|verse)?[^\]]*\]\s*")
_LITERAL: Final = re.compile(r"\[(?:source|listing|literal|stem|latexmath|asciimath|,)[^\]]*\]\s*")
_ITEM: Final = re.compile(r"\s*(?:\*{1,5}|-|\.{1,5}|\d+\.|<[\d.]+>)\s+|\|")
_TERM: Final = re.compile(r"(.+?)(?:::+|;;)(?:\s+|$)")
_OTHER: Final = re.compile(
    r"//(?!/)|\.\S|include::|ifdef::|ifndef::|endif::|\[\[|\+\s*$|:[!\w-]+!?:|={4,}\s*$|\|={3,}|\*{4,}\s*$|_{4,}\s*$"
)
_LINK: Final = re.compile(
    r"(?P<pass>\+\+\+?.{0,1000}?\+\+\+?|(?<!\w)`\+[^`\n]*\+`|\\(?:https?|ftp|link):\S*)"
    r"|image::?(?P<image>[^\s\[\]]+)\[(?P<alt>[^\]]{0,1000}+)\]"
    r"|link:(?:\+\+)?(?P<link>[^\s\[\]]+?)(?:\+\+)?\[(?P<linktext>(?:\\\]|[^\]]){0,1000}+)\]"
    r"|(?P<to>(?:(?:https?|ftp)://|\{[\w-]+\})[^\s<>\[\]\"`]*)(?P<has>\[(?P<text>(?:\\\]|[^\]]){0,1000}+)\])?",
    re.IGNORECASE,
)  # fmt: skip
_REFERENCE: Final = re.compile(r"\{([\w-]+)\}")
_NAMED: Final = re.compile(r",\s*(?:window|role|opts|options|title|rel|id|xrefstyle|subs)\s*=.*\Z|\^\Z", re.DOTALL)


def read(raw: bytes, origin: Origin) -> Reading:
    """One document of kind "file" (the AsciiDoc language as Asciidoctor reads it). Options: `encoding`."""
    given = texts(origin, "encoding")
    text = decode(raw, encoding=given[0] if given else None)
    outline = Outline(origin.url)
    blocks, attributes = _blocks(text)

    def links(start: int, end: int) -> Iterator[Inline]:
        for found in _LINK.finditer(text.value, start, end):
            one = _link(found, attributes)
            if one is not None:
                yield one

    Prose(outline, text, links=links, plain=_plain).read(blocks)
    document = Document(
        key=origin.doc, kind="file", sections=outline.sections(), url=origin.url, title=outline.title,
        language=origin.language,
    )  # fmt: skip
    return Reading((document,))


def write(raw: bytes, edits: Sequence[Edit]) -> bytes:
    """The document with its addresses replaced. Raises `EditError`."""
    return _edits.replace(raw, edits, spell)


def spell(url: str, _before: str, after: str) -> str:
    """What would end the address early, or begin another macro, is percent-encoded, as URL parsers read it."""
    encoded = re.sub(r"[\s\"<>\[\]|`{}\\^+]", lambda match: f"%{ord(match[0]):02X}" if match[0] != "+" else "+", url)
    if after.startswith("["):
        return encoded
    return ended(encoded, after)


def _link(found: re.Match[str], attributes: dict[str, tuple[str, int, int]]) -> Inline | None:
    if found["pass"] is not None:
        return None
    name = next(name for name in ("image", "link", "to") if found[name] is not None)
    written, span = found[name], found.span(name)
    end = found.end()
    if name == "to" and found["has"] is None:
        written = trimmed(written)
        span = (span[0], span[0] + len(written))
        end = span[1]
    at: tuple[int, int] | None = span
    whole = _REFERENCE.fullmatch(written)
    if whole and whole[1] in attributes:
        at = attributes[whole[1]][1:]
    elif "{" in written:
        at = None
    href = _REFERENCE.sub(lambda match: attributes[match[1]][0] if match[1] in attributes else match[0], written)
    if name != "image" and not re.match(r"(?:https?|ftp|mailto):", href, re.IGNORECASE):
        return None
    words = found["alt"] if name == "image" else found["linktext"] if name == "link" else found["text"]
    text = fold(_plain(_NAMED.sub("", words or "").strip().strip('"')))
    role = Role.IMAGE if name == "image" else Role.MAIN
    return Inline(found.start(), end, href, text or ("" if name == "image" else href), at, role)


def _plain(words: str) -> str:
    return re.sub(r"(?<!\w)[*_`#]{1,2}(?=\S)|(?<=\S)[*_`#]{1,2}(?!\w)", "", words)


def _blocks(text: Text) -> tuple[list[Block], dict[str, tuple[str, int, int]]]:
    """The blocks, and the attributes that the document sets, with where their values stand."""
    gathered = Gathered()
    attributes: dict[str, tuple[str, int, int]] = {}
    fence: str | None = None
    is_literal = False
    for start, end, line in line_spans(text):
        opened = _FENCE.fullmatch(line)
        if fence is not None:
            fence = None if line.strip() == fence else fence
            continue
        if opened:
            gathered.finish()
            fence, is_literal = "```" if opened[1].startswith("```") else opened[1], False
        elif not line.strip():
            gathered.finish()
            is_literal = False
        elif found := _ATTRIBUTE.fullmatch(line):
            attributes[found[1]] = (found[2], start + found.start(2), start + found.end(2))
        elif _LITERAL.fullmatch(line):
            gathered.finish()
            is_literal = True
        elif not is_literal:
            _line(gathered, start, end, line)
    gathered.finish()
    return gathered.blocks, attributes


def _line(gathered: Gathered, start: int, end: int, line: str) -> None:
    heading = _HEADING.fullmatch(line)
    item = _ITEM.match(line) or _TERM.match(line)
    if heading:
        gathered.heading(len(heading[1]), start + heading.start(2), start + heading.end(2))
    elif _OTHER.match(line) or _STYLE.fullmatch(line):
        gathered.finish()
    elif item:
        gathered.begin(What.ITEM, start + (item.end() if not item.re.groups else 0), end)
    elif line[0] in " \t" and not gathered.is_open:
        return  # a literal paragraph
    else:
        gathered.go_on(start, end)


KIND: Final = Kind(
    name="asciidoc",
    read=read,
    write=write,
    suffixes=(".adoc", ".asciidoc", ".asc"),
    media_types=("text/asciidoc",),
    example=("== Part\n\n* https://a.example/[A page]: words about it\n"),
)
