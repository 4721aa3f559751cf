"""Markdown documents: headings to sections, links to mentions with their words, and edits back into the text.

Never takes a link out of code, and never renders or loads anything.
"""

import re
from collections.abc import Sequence
from typing import Any, Final

from selectolax.lexbor import LexborHTMLParser

from curator.model import Document, Edit, Place
from curator.sources import _edits
from curator.sources._blocks import Block, What, blocks
from curator.sources._flow import Flow
from curator.sources._frontmatter import FrontMatter, front_matter
from curator.sources._grammar import Grammar
from curator.sources._kind import Kind, Origin, Reading
from curator.sources._markup import prepare, value_span
from curator.sources._options import texts, truth
from curator.sources._outline import Link, Outline
from curator.sources._prose import ended
from curator.sources._spans import Lines, Piece, Spans
from curator.sources._text import Text, decode, shown
from curator.sources._walk import Walk

_DELIMITED: Final = re.compile(r"(?:\]\(\s*|<|\]:\s*)\Z")
_MAY_LINK: Final = re.compile(r"[\[<@]|://|www\.", re.IGNORECASE)


def read(raw: bytes, origin: Origin) -> Reading:
    """One document of kind "file", by CommonMark 0.31 and GFM 0.29.

    Options of the source: `images` ("no" leaves them out), `encoding`.
    """
    given = texts(origin, "encoding")
    text = decode(raw, encoding=given[0] if given else None)
    matter = front_matter(text.value, where=origin.doc)
    outline = Outline(origin.url)
    _add_addresses(outline, text, matter)
    first = text.line_at(matter.length) - 1
    source = text.value[matter.length :].replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "\ufffd")
    _Reader(outline, Lines(text, first=first), images=truth(origin, "images", default=True)).read(source)
    document = Document(
        key=origin.doc, kind="file", sections=outline.sections(), url=origin.url,
        title=matter.title or outline.title, language=matter.language or origin.language,
    )  # fmt: skip
    return Reading((document,), (matter.problem,) if matter.problem else ())


def write(raw: bytes, edits: Sequence[Edit]) -> bytes:
    """The document with its addresses replaced, each spelled as its place needs it. Raises `EditError`."""
    return _edits.replace(raw, edits, spell)


def spell(url: str, before: str, after: str) -> str:
    """An address in Markdown (CommonMark 6.3): what would end it early is percent-encoded, as URL parsers read it.

    So are quotes in an HTML attribute, where `&` may stay as it is, and `|`, which parts cells (GFM 4.10).
    """
    if re.search(r"=\s*[\"']\Z", before):
        return re.sub(r"[\s\"'`]", lambda match: f"%{ord(match[0]):02X}", url)
    if before.endswith("](<") and after.startswith(">"):  # white space may stand there, save a new line
        return re.sub(r"[\t\r\n<>\\]", lambda match: f"%{ord(match[0]):02X}", url)
    encoded = re.sub(r"[\s<>\\|`]", lambda match: f"%{ord(match[0]):02X}", url)
    if not _is_balanced(encoded):
        encoded = encoded.replace("(", "%28").replace(")", "%29")
    return encoded if _DELIMITED.search(before) else ended(encoded, after)


def _is_balanced(url: str) -> bool:
    depth = 0
    for sign in url:
        depth += (sign == "(") - (sign == ")")
        if depth < 0:
            return False
    return depth == 0


def _add_addresses(outline: Outline, text: Text, matter: FrontMatter) -> None:
    for one in matter.addresses:
        start = text.starts[one.line - 1]
        line = text.value[start : text.starts[one.line]]
        place = Place(line=one.line)
        if line.count(one.url) == 1:
            at = text.byte_at(start + line.index(one.url))
            place = Place(line=one.line, start=at, end=at + len(text.encode(one.url)))
        outline.add(Link(one.url, one.text, written=one.url, place=place))


class _Reader:
    """Reads the blocks of one document into its outline."""

    def __init__(self, outline: Outline, lines: Lines, *, images: bool) -> None:
        self._outline = outline
        self._lines = lines
        self._images = images
        self._flow = Flow(outline)
        self._grammar = Grammar()
        self._env: dict[str, Any] = {}
        self._spans = Spans(self._flow, lines, env=self._env, images=images)
        self._cell_from = 0

    def read(self, source: str) -> None:
        for block in blocks(self._grammar.blocks, source, self._env):
            self._block(block)
        self._flow.hand_over()

    def _block(self, block: Block) -> None:
        what = block.what
        if what is What.WORDS:
            self._words(block)
        elif what is What.CELL:
            self._cell(block)
        elif what is What.HEADING:
            self._heading(block)
        elif what is What.HTML:
            self._html(block)
        elif what in (What.LIST, What.TABLE):
            self._flow.open_list(is_list=what is What.LIST)
        elif what in (What.LIST_END, What.TABLE_END):
            self._flow.close_list()
        elif what in (What.ITEM, What.ROW):
            self._cell_from = 0
            self._flow.open_item("li" if what is What.ITEM else "tr")
        else:
            self._flow.close_item()

    def _words(self, block: Block) -> None:
        in_item = bool(self._flow.frame.holds)
        if in_item or _MAY_LINK.search(block.content):
            self._parse(block, Piece(block.content, block.line))
        if in_item:
            self._flow.say(" ")
        else:
            self._flow.hand_over()

    def _cell(self, block: Block) -> None:
        line = self._lines.line(block.line)
        at = line.find(block.content, self._cell_from)
        self._parse(block, Piece(block.content, block.line, column_from=max(at, self._cell_from)))
        if at >= 0:
            self._cell_from = at + len(block.content)
        self._flow.say(" · ")

    def _heading(self, block: Block) -> None:
        """The links of a heading belong to the section that it opens."""
        self._flow.hand_over()
        start = len(self._flow.parts)
        self._flow.held += 1
        self._parse(block, Piece(block.content, block.line))
        self._flow.held -= 1
        self._outline.heading(
            block.level, shown("".join(self._flow.parts[start:])), line=self._lines.number(block.line)
        )
        self._flow.hand_over()

    def _parse(self, block: Block, piece: Piece) -> None:
        self._spans.read(self._grammar.parse_spans(block.content, self._env), piece)

    def _html(self, block: Block) -> None:
        self._flow.hand_over()
        if "<" not in block.content:
            return
        piece = Piece(block.content, block.line)

        def locate(index: int, attribute: str | None) -> tuple[str | None, Place]:
            span = value_span(block.content, index, attribute) if attribute else None
            line = self._lines.number(piece.where(index)[0])
            if span is None:
                return None, Place(line=line)
            place = piece.place(self._lines, span)
            return shown(block.content[slice(*span)]), Place(line=line, start=place.start, end=place.end)

        tree = LexborHTMLParser(prepare(block.content).source)
        root = tree.body or tree.root
        if root is not None:
            Walk(self._outline, locate, images=self._images).over(root)


KIND: Final = Kind(
    name="markdown",
    read=read,
    write=write,
    suffixes=(".md", ".markdown", ".mkd", ".mdown", ".mkdn", ".mdwn", ".mdx", ".qmd", ".rmd"),
    media_types=("text/markdown", "text/x-markdown"),
    example=("## Part\n\n- [A page](https://a.example/): words about it\n"),
)
