"""Running text with headings, lists and links in it, told to an outline the same way for every markup of that sort.

Never knows a markup: a format gives the blocks of its lines and the links in them.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from curator.model import Place, Role
from curator.sources._flow import Flow
from curator.sources._outline import Outline, fold
from curator.sources._scan import Places
from curator.sources._text import Text, shown

BARE: Final = re.compile(r"(?<![A-Za-z0-9+])(?:https?|ftp)://[^\s<>\"\[\]|`{}\\^]+", re.IGNORECASE)
_TRAIL: Final = ".,;:!?'*_~”’»"
_MAX_CHUNK: Final = 200_000


class What(Enum):
    """What a block is."""

    HEADING = auto()
    ITEM = auto()
    WORDS = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """`start:end` is where its words stand in the text; `level` is that of a heading."""

    what: What
    start: int
    end: int
    level: int = 0


@dataclass(frozen=True, slots=True)
class Inline:
    """A link at `start:end` of the text, all its signs included; `at` is where its address stands, None if nowhere."""

    start: int
    end: int
    href: str
    text: str
    at: tuple[int, int] | None
    role: Role = Role.MAIN


Links = Callable[[int, int], Iterator[Inline]]
"""The links between two indexes of the text, in order, none within another."""

Plain = Callable[[str], str]
"""Words without the signs of the markup."""


class Prose:
    """Blocks on their way into an outline."""

    def __init__(self, outline: Outline, text: Text, *, links: Links, plain: Plain) -> None:
        self._outline = outline
        self._flow = Flow(outline)
        self._text = text
        self._places = Places(text)
        self._links = links
        self._plain = plain
        self._in_list = False

    def read(self, blocks: Iterator[Block] | Sequence[Block]) -> None:
        for block in blocks:
            if block.what is What.ITEM:
                self._item(block)
                continue
            self._leave_list()
            if block.what is What.HEADING:
                self._heading(block)
            else:
                self._say(block.start, block.end)
                self._flow.hand_over()
        self._leave_list()

    def _item(self, block: Block) -> None:
        if not self._in_list:
            self._flow.open_list()
            self._in_list = True
        self._flow.open_item("li")
        self._say(block.start, block.end)
        self._flow.close_item()

    def _leave_list(self) -> None:
        if self._in_list:
            self._flow.close_list()
            self._in_list = False

    def _heading(self, block: Block) -> None:
        """The links of a heading belong to the section that it opens."""
        self._flow.hand_over()
        start = len(self._flow.parts)
        self._flow.held += 1
        self._say(block.start, block.end)
        self._flow.held -= 1
        words = shown(fold("".join(self._flow.parts[start:])))
        self._outline.heading(block.level, words, line=self._places.line(block.start))
        self._flow.hand_over()

    def _say(self, start: int, end: int) -> None:
        end = min(end, start + _MAX_CHUNK)
        at = start
        for link in self._links(start, end):
            self._flow.say(self._plain(self._text.value[at : link.start]))
            self._add(link)
            at = link.end
        self._flow.say(self._plain(self._text.value[at:end]))

    def _add(self, link: Inline) -> None:
        if link.at is None:
            line = Place(line=self._places.line(link.start))
            draft = self._flow.draft(link.href, link.role, written=None, place=line)
        else:
            written, place = self._places.at(*link.at)
            draft = self._flow.draft(link.href, link.role, written=written, place=place)
        self._flow.say(link.text or link.href)
        draft.end = self._flow.length


def bare(found: re.Match[str]) -> Inline:
    """An address that stands as it is, without the punctuation of the sentence around it."""
    href = trimmed(found[0])
    return Inline(found.start(), found.start() + len(href), href, href, (found.start(), found.start() + len(href)))


def ended(url: str, after: str) -> str:
    """An address that stands as it is, with all percent-encoded that would not be taken for its end."""
    if url.count("(") != url.count(")") and (after[:1] == ")" or url.endswith(")")):
        url = url.replace("(", "%28").replace(")", "%29")
    return re.sub(r"[.,;:!?'*_~]+\Z", lambda match: "".join(f"%{ord(sign):02X}" for sign in match[0]), url)


def trimmed(address: str) -> str:
    """An address without the signs at its end that belong to the sentence; `)` stays when it closes one in it."""
    end = len(address)
    closing, opening = address.count(")"), address.count("(")
    while end:
        last = address[end - 1]
        if last == ")" and closing > opening:
            closing -= 1
        elif last not in _TRAIL:
            break
        end -= 1
    return address[:end]


def line_spans(text: Text) -> Iterator[tuple[int, int, str]]:
    """Each line with where it starts and ends, its newline left out."""
    value, starts = text.value, text.starts
    for number, start in enumerate(starts):
        end = starts[number + 1] if number + 1 < len(starts) else len(value)
        line = value[start:end].rstrip("\r\n")
        yield start, start + len(line), line


class Gathered:
    """Lines gathered to blocks: a paragraph or item goes on until something else begins."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._open: tuple[What, int, int] | None = None

    @property
    def is_open(self) -> bool:
        """True while a line may belong to the block above it."""
        return self._open is not None

    def begin(self, what: What, start: int, end: int) -> None:
        """A new block that may go on with the next line."""
        self.finish()
        self._open = (what, start, end)

    def go_on(self, start: int, end: int) -> None:
        """The line belongs to the block that is open, or opens a paragraph."""
        if self._open is None:
            self._open = (What.WORDS, start, end)
        else:
            self._open = (self._open[0], self._open[1], end)

    def heading(self, level: int, start: int, end: int) -> None:
        self.finish()
        self.blocks.append(Block(What.HEADING, start, end, level))

    def finish(self) -> None:
        if self._open is not None:
            self.blocks.append(Block(*self._open))
            self._open = None
