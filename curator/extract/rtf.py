"""Reads a Rich Text file: the properties in its head, and its words.

Never opens what is embedded in it.
"""

import re
from typing import Final

from curator.extract._body import Body
from curator.extract.paper import Line, Paper, read_paper
from curator.model import Page

MEDIA_TYPES = ("application/rtf", "text/rtf")
_MOST_BYTES: Final = 2_000_000
_MOST_LINES: Final = 300
_TOKEN: Final = re.compile(
    r"\\'([0-9a-fA-F]{2})|\\u(-?\d{1,6}) ?\??|\\([a-z]{1,32})(-?\d{1,9})? ?|\\([^a-z])|([{}])|([^\\{}\r\n]+)"
)
_SKIPPED: Final = frozenset(
    "fonttbl colortbl stylesheet info pict object header footer headerl headerr footerl footerr generator listtable "
    "listoverridetable rsidtbl themedata datastore latentstyles xmlnstbl fldinst bkmkstart bkmkend".split()
)
_PROPERTIES: Final = ("title", "author", "subject", "doccomm", "keywords")
_NEW_LINE: Final = frozenset({"par", "line", "sect", "page", "row", "cell"})


def read_rtf(body: Body) -> Page:
    """The page of an RTF body. Source: Rich Text Format Specification 1.9.1."""
    source = body.raw[:_MOST_BYTES].decode("latin-1")
    stated = {name: _property(source, name) for name in _PROPERTIES}
    paper = Paper(
        title=stated["title"],
        authors=(stated["author"],),
        summary=stated["doccomm"] or stated["subject"],
        keywords=(stated["keywords"],),
        lines=tuple(Line(text) for text in _words(source).split("\n") if text.strip())[:_MOST_LINES],
    )
    return read_paper(paper, url=body.url, media_type=body.media_type)


def _property(source: str, name: str) -> str:
    match = re.search(rf"{{\\{name}\b ?((?:[^{{}}\\]|\\.){{0,1000}})}}", source)
    return _words(match[1]).strip() if match else ""


def _words(source: str) -> str:
    """The text outside of tables and properties; paragraphs are lines. Bytes are read as windows-1252."""
    out: list[str] = []
    depth, skipped_at, passed = 0, 0, False
    for match in _TOKEN.finditer(source):
        high, unicode, word, _, sign, brace, text = match.groups()
        if brace:
            depth += 1 if brace == "{" else -1
            skipped_at = 0 if depth < skipped_at else skipped_at
        elif (word in _SKIPPED or sign == "*") and not skipped_at:
            skipped_at = depth
        if skipped_at or brace:
            continue
        if passed and high:
            passed = False  # the byte that stands beside a Unicode character for old readers
            continue
        passed = bool(unicode)
        out.append(_said(high, unicode, word, sign) if text is None else text)
    return "".join(out)


def _said(high: str | None, unicode: str | None, word: str | None, sign: str | None) -> str:
    if high:
        return bytes([int(high, 16)]).decode("cp1252", "replace")
    if unicode:
        code = int(unicode) % 0x10000
        return "" if 0xD800 <= code < 0xE000 else chr(code)
    if word in _NEW_LINE:
        return "\n"
    named = word or sign or ""
    return _SIGNS.get(named, named if named in ("{", "}", "\\") else "")


_SIGNS: Final = {
    "~": " ", "tab": " ", "emdash": "—", "endash": "–", "rquote": "’", "lquote": "‘", "ldblquote": "“",
    "rdblquote": "”", "bullet": "•", "_": "-",
}  # fmt: skip
