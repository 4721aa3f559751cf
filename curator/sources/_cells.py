"""The addresses in a cell of a table, and where they stand in the file.

Never takes a word for an address outside the column of addresses: there only what has `://` counts.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from markdown_it.token import Token

from curator import urls
from curator.model import Place
from curator.sources._grammar import Grammar
from curator.sources._markup import attribute_text, value_span
from curator.sources._rows import Row
from curator.sources._text import encode

_BETWEEN: Final = re.compile(r"[\s,;|]+(?=(?:https?|ftp)://)", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"(?:https?|ftp)://[^\s<>\"]+", re.IGNORECASE)
_DOMAIN: Final = re.compile(r"(?:[\w-]+\.)+[^\W\d_]{2,}(?:[:/?#]\S*)?")
_NEWLINE: Final = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Address:
    """`text` are the words of a link in running text, "" for a bare address; `rest` is what follows it there."""

    href: str
    written: str
    text: str = ""
    rest: str = ""


def closed(url: str) -> str:
    """An address for a cell or field, where a separator at its end would be cut off: it is percent-encoded."""
    return re.sub(r"[.,;|]+\Z", lambda match: "".join(f"%{ord(sign):02X}" for sign in match[0]), url)


class Cells:
    """Reads cells; running text in them is read as Markdown, which leaves a bare address its own."""

    def __init__(self) -> None:
        self._grammar: Grammar | None = None

    def addresses(self, cell: str, *, is_main: bool) -> Iterator[Address]:
        """The addresses of a cell in order. In the main column a lone `www.example.org` is one, too."""
        words = cell.strip()
        parts = [part.rstrip(",;|.") for part in _BETWEEN.split(words)]
        if "://" in words and all(_ADDRESS.fullmatch(part) for part in parts):
            yield from (Address(part, part) for part in parts)
        elif "://" in words:
            yield from self._in_words(words)
        elif is_main and words and not re.search(r"\s", words):
            yield from _lone(words)

    def _in_words(self, words: str) -> Iterator[Address]:
        if self._grammar is None:
            self._grammar = Grammar()
        tokens = self._grammar.parse_spans(words, {})
        for index, token in enumerate(tokens):
            if token.type in ("link_open", "image"):
                href = str(token.attrs.get("href") or token.attrs.get("src") or "")
                span, end = token.meta["to"], token.meta["at"][1]
            elif token.type == "html_inline" and token.content[:2].lower() == "<a":
                inner = value_span(token.content, 0, "href")
                start, end = token.meta["at"]
                span = (start + inner[0], start + inner[1]) if inner else None
                href = attribute_text(words[slice(*span)]) if span else ""
            else:
                continue
            if "://" in href and span is not None:
                written = words[slice(*span)]
                text = _text(tokens, index)
                yield Address(href, written, "" if text == written else text, words[end : end + 1_000])


class Finder:
    """Where the addresses of a row stand; asked in the order of the row."""

    def __init__(self, row: Row, encoding: str) -> None:
        self._row = row
        self._raw = "".join(line.text for line in row.lines)
        self._encoding = encoding
        self._cell = -1
        self._at = self._after = 0
        self._known = (0, row.lines[0].start, row.lines[0].number)

    def place(self, index: int, written: str) -> Place:
        """The place of the next `written` in the cell; without bytes when the file spells it otherwise."""
        while self._cell < index:
            self._cell += 1
            self._step(self._row.cells[self._cell])
        found = self._raw.find(written, self._at)
        if found < 0:
            return Place(line=self._row.lines[0].number, row=self._row.number)
        self._at = found + len(written)
        known, start, line = self._known
        between = self._raw[known:found]
        start += len(encode(between, self._encoding))
        line += len(_NEWLINE.findall(between))
        self._known = (found, start, line)
        return Place(line=line, row=self._row.number, start=start, end=start + len(encode(written, self._encoding)))

    def _step(self, cell: str) -> None:
        spelled = cell.replace('"', '""') if '"' in cell and self._raw.count('""') else cell
        found = self._raw.find(spelled, self._after)
        self._at = max(found, self._after)
        self._after = self._at + (len(spelled) if found >= 0 else 0)


def _lone(word: str) -> Iterator[Address]:
    if word.startswith("//"):
        yield Address("http:" + word, word)
    elif _DOMAIN.fullmatch(word):
        yield Address("http://" + word, word)
    elif urls.scheme(word) is not None or word.startswith("/"):
        yield Address(word, word)


def _text(tokens: list[Token], index: int) -> str:
    """The words between a link's opening and its end."""
    found = []
    if tokens[index].type == "image":
        return tokens[index].content
    for token in tokens[index + 1 :]:
        if token.type == "link_close" or token.content[:3].lower() == "</a":
            break
        found.append(" " if token.type.endswith("break") else token.content)
    return "".join(found)
