"""The links and words of one paragraph, heading or cell of Markdown, with the place of each in the file.

Never guesses a place: where the file does not show the address as it was read, only the line is known.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from markdown_it.common.utils import normalizeReference, unescapeAll
from markdown_it.token import Token

from curator.model import Place, Role
from curator.sources._flow import Draft, Flow
from curator.sources._markup import attribute_text, value_span
from curator.sources._text import Text, shown

_WORDS: Final = frozenset(("text", "code_inline", "text_special"))
_TAG_NAME: Final = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)")
_DEFINITION: Final = re.compile(r"\]:\s*(?:<([^<>\n]*)>|(\S+))")


class Lines:
    """A file's lines, and where a piece of a paragraph stands in them."""

    def __init__(self, text: Text, *, first: int) -> None:
        self.text = text
        self._first = first  # lines above the Markdown: its front matter

    def line(self, index: int) -> str:
        starts = self.text.starts
        number = self._first + index
        end = starts[number + 1] if number + 1 < len(starts) else len(self.text.value)
        return self.text.value[starts[number] : end].rstrip("\r\n")

    def number(self, index: int) -> int:
        """The line of the file, from 1."""
        return self._first + index + 1

    def place(self, index: int, column: int, written: str) -> Place:
        """The place of `written` in the line; without bytes when it does not stand at that column."""
        start = self.text.starts[self._first + index] + column
        if column < 0 or not self.text.value.startswith(written, start):
            return Place(line=self.number(index))
        at = self.text.byte_at(start)
        return Place(line=self.number(index), start=at, end=at + len(self.text.encode(written)))


@dataclass(slots=True)
class Piece:
    """A paragraph's content and its first line; `column_from` is where to look for a cell in its line."""

    content: str
    line: int
    column_from: int = 0
    _at: int = 0
    _line: int = field(default=0)

    def where(self, offset: int) -> tuple[int, int, str]:
        """Line index, column and that line's content; offsets are asked for in rising order."""
        if offset < self._at:
            self._at, self._line = 0, 0
        self._line += self.content.count("\n", self._at, offset)
        self._at = offset
        start = self.content.rfind("\n", 0, offset) + 1
        end = self.content.find("\n", offset)
        return self.line + self._line, offset - start, self.content[start : end if end >= 0 else None]

    def place(self, lines: Lines, span: tuple[int, int]) -> Place:
        """The place in the file of a part of the content that lies in one line."""
        index, column, content = self.where(span[0])
        written = self.content[slice(*span)]
        source = lines.line(index)
        bare = content.rstrip()
        shift = len(source.rstrip()) - len(bare)
        if not source[max(shift, 0) :].startswith(bare) or self.column_from:
            shift = source.find(bare, self.column_from)
        if shift < 0 and source.count(written) == 1:
            return lines.place(index, source.find(written), written)
        return lines.place(index, shift + column if shift >= 0 else -1, written)


class Spans:
    """Reads inline tokens into a flow. `env` holds the document's reference definitions."""

    def __init__(self, flow: Flow, lines: Lines, *, env: dict[str, Any], images: bool) -> None:
        self._flow = flow
        self._lines = lines
        self._env = env
        self._images = images
        self._open: list[tuple[Draft, bool]] = []
        self._definitions: dict[str, tuple[Place, str]] = {}

    def read(self, tokens: Sequence[Token], piece: Piece) -> None:
        """The words and links of one piece; a link left open ends with it."""
        for token in tokens:
            if token.type in _WORDS:
                self._flow.say(token.content)
            else:
                self._mark(token, piece)
        while self._open:
            self._pop()

    def _mark(self, token: Token, piece: Piece) -> None:
        kind = token.type
        if kind in ("softbreak", "hardbreak"):
            self._flow.line_break(is_soft=kind == "softbreak")
        elif kind == "link_open":
            self._link(token, piece)
        elif kind == "link_close":
            self._close(is_html=False)
        elif kind == "image":
            self._image(token, piece)
        elif kind == "html_inline":
            self._html(token, piece)

    def _link(self, token: Token, piece: Piece) -> None:
        self._part_lines()
        self._push(self._draft(token, piece, str(token.attrs["href"]), role=Role.MAIN), is_html=False)

    def _image(self, token: Token, piece: Piece) -> None:
        alt = _plain(token.children or ())
        if self._open:
            self._open[-1][0].alts.append(alt)
        if self._images:
            draft = self._draft(token, piece, str(token.attrs["src"]), role=Role.IMAGE)
            draft.end, draft.fallback = draft.start, alt

    def _draft(self, token: Token, piece: Piece, href: str, *, role: Role) -> Draft:
        start, end = token.meta["at"]
        line = piece.where(start)[0]
        span = token.meta["to"]
        if span is not None:
            place = piece.place(self._lines, span)
            written = piece.content[slice(*span)]
        else:
            place, written = self._definition(piece.content[start:end], href)
        place = Place(line=self._lines.number(line), start=place.start, end=place.end)
        return self._flow.draft(href, role, written=shown(written), place=place)

    def _definition(self, construct: str, href: str) -> tuple[Place, str]:
        """Where the definition of a reference link has its address (CommonMark 4.7); no bytes when it is unclear."""
        inner = construct[construct.rfind("[") + 1 : -1]
        label = normalizeReference(inner or construct[construct.find("[") + 1 : -3])
        if label not in self._definitions:
            self._definitions[label] = self._find(self._env.get("references", {}).get(label), href)
        return self._definitions[label]

    def _find(self, reference: Any, href: str) -> tuple[Place, str]:
        if not reference or not reference.get("map"):
            return Place(), href
        first, last = reference["map"]
        for match in _DEFINITION.finditer(self._lines.line(first)):
            group = 1 if match[1] is not None else 2
            if unescapeAll(match[group]) == href:
                return self._lines.place(first, match.start(group), match[group]), match[group]
        for index in range(first + 1, min(last, first + 4)):
            line = self._lines.line(index)
            if line.count(href) == 1:
                return self._lines.place(index, line.find(href), href), href
        return Place(), href

    def _html(self, token: Token, piece: Piece) -> None:
        found = _TAG_NAME.match(token.content)
        name = found[2].lower() if found else ""
        if found and found[1]:
            if name == "a":
                self._close(is_html=True)
        elif name == "br":
            self._flow.line_break()
        elif name in _ADDRESS:
            self._tag(token, piece, name)

    def _tag(self, token: Token, piece: Piece, name: str) -> None:
        content = token.content
        alt = _attribute(content, "alt")
        if name == "img" and self._open:
            self._open[-1][0].alts.append(alt)
        span = value_span(content, 0, _ADDRESS[name])
        if span is None or span[0] == span[1] or (name == "img" and not self._images):
            return
        href = attribute_text(content[slice(*span)])
        start = token.meta["at"][0]
        token.meta["to"] = (start + span[0], start + span[1])
        if name == "a":
            self._part_lines()
        draft = self._draft(token, piece, href, role=Role.IMAGE if name == "img" else Role.MAIN)
        draft.fallback = alt or _attribute(content, "aria-label") or _attribute(content, "title")
        if name == "a":
            self._push(draft, is_html=True)
        else:
            draft.end = draft.start

    def _part_lines(self) -> None:
        """A link that stands first in its line begins an item of its own."""
        if self._flow.begins_line():
            self._flow.hand_over()

    def _push(self, draft: Draft, *, is_html: bool) -> None:
        self._open.append((draft, is_html))
        self._flow.held += 1

    def _close(self, *, is_html: bool) -> None:
        if self._open and self._open[-1][1] == is_html:
            self._pop()

    def _pop(self) -> None:
        draft, _ = self._open.pop()
        draft.end = self._flow.length
        self._flow.held -= 1


def _attribute(tag: str, name: str) -> str:
    span = value_span(tag, 0, name) if name in tag.lower() else None
    return attribute_text(tag[slice(*span)]) if span else ""


def _plain(tokens: Sequence[Token]) -> str:
    """The words of an image's description, without its markup (CommonMark 6.4)."""
    return "".join(
        _plain(token.children or ())
        if token.type == "image"
        else " "
        if token.type.endswith("break")
        else token.content
        for token in tokens
    )


_ADDRESS: Final = {"a": "href", "img": "src"}
