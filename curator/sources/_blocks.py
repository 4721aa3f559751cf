"""The block structure of a Markdown document as a short stream of events, made while the parser works.

Never keeps the parser's tokens: a document of many megabytes would not fit beside them.
"""

from enum import Enum, auto
from typing import Any, Final, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token


class What(Enum):
    HEADING = auto()
    WORDS = auto()
    HTML = auto()
    LIST = auto()
    LIST_END = auto()
    ITEM = auto()
    ITEM_END = auto()
    TABLE = auto()
    TABLE_END = auto()
    ROW = auto()
    ROW_END = auto()
    CELL = auto()


class Block(NamedTuple):
    """`line` counts from 0; `content` is without the marks of the blocks around it; `level` is a heading's."""

    what: What
    line: int = 0
    content: str = ""
    level: int = 0


_PLAIN: Final = {
    "bullet_list_open": What.LIST, "ordered_list_open": What.LIST,
    "bullet_list_close": What.LIST_END, "ordered_list_close": What.LIST_END,
    "footnote_reference_open": What.ITEM, "footnote_reference_close": What.ITEM_END,
    "list_item_open": What.ITEM, "list_item_close": What.ITEM_END,
    "table_open": What.TABLE, "table_close": What.TABLE_END, "tr_open": What.ROW, "tr_close": What.ROW_END,
}  # fmt: skip
_HEADINGS: Final = frozenset(("heading_open", "heading_close"))
_CELLS: Final = frozenset(("td_open", "th_open", "td_close", "th_close"))


def blocks(parser: MarkdownIt, source: str, env: dict[str, Any]) -> list[Block]:
    """The blocks in order. `env` is filled with the document's reference definitions.

    Args:
        source: with line feeds only.
    """
    sink = _Sink()
    state = StateBlock(source, parser, env, sink)
    rules = parser.block.ruler.getRules("")
    line = 0
    while line < state.lineMax:
        state.line = line = state.skipEmptyLines(line)
        if line >= state.lineMax:
            break
        any(rule(state, line, state.lineMax, False) for rule in rules)  # noqa: FBT003 - the parser's own signature
        line = max(state.line, line + 1)
    return sink.close()


class _Sink(list[Token]):
    """Takes the parser's tokens and keeps what they mean; a token is complete when the next one comes.

    The parser fills in a token after it has handed it over, but looks back at those before it only to hide the
    paragraphs of tight lists, which is nothing to us.
    """

    def __init__(self) -> None:
        super().__init__()
        self._found: list[Block] = []
        self._last: Token | None = None
        self._heading = 0
        self._in_cell = False

    def append(self, token: Token) -> None:
        self._take()
        self._last = token

    def close(self) -> list[Block]:
        self._take()
        self._last = None
        return self._found

    def _take(self) -> None:
        token = self._last
        if token is None:
            return
        kind = token.type
        if kind == "inline":
            what = What.HEADING if self._heading else What.CELL if self._in_cell else What.WORDS
            self._found.append(Block(what, _line(token), token.content, self._heading))
        elif kind in _PLAIN:
            self._found.append(Block(_PLAIN[kind], _line(token)))
        elif kind == "html_block":
            self._found.append(Block(What.HTML, _line(token), token.content))
        elif kind in _HEADINGS:
            self._heading = int(token.tag[1]) if token.nesting == 1 else 0
        elif kind in _CELLS:
            self._in_cell = token.nesting == 1


def _line(token: Token) -> int:
    return token.map[0] if token.map else 0
