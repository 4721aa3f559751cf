"""Reads a plain text or Markdown body: its first line or heading, its first paragraph.

Never renders markup.
"""

import re
from typing import Final

from curator.extract import signals
from curator.extract._body import Body
from curator.extract._scripts import guess
from curator.extract.decode import decode
from curator.extract.hygiene import clean, one_line
from curator.extract.summary import cut
from curator.extract.text import MOST_CHARACTERS
from curator.model import Found, Page, Signals, Words

MEDIA_TYPES = ("text/plain", "text/markdown", "text/x-markdown", "text/x-rst", "text/x-web-markdown")
_LONGEST_TITLE: Final = 150
_FRONT_MATTER: Final = re.compile(r"\A---\s*\n.*?\n---\s*\n", re.DOTALL)
_RULE: Final = re.compile(r"^[\s=\-*_~#+^.]{3,}$")
_MARK: Final = re.compile(r"^\s*#{1,6}\s+|\s+#+\s*$|^[=*\s]+|[=*\s]+$")
_TITLE_FIELD: Final = re.compile(r"^title:\s*[\"']?(.+?)[\"']?\s*$", re.IGNORECASE | re.MULTILINE)
_LIST: Final = re.compile(r"^\s*(?:[-*+•]|\d+[.)])\s|^\s*[|>!\[]|^(?: {4}|\t)")


def read_plain(body: Body) -> Page:
    """The page of a text body."""
    decoded = decode(body.raw, content_type=body.content_type)
    text = decoded.text[:MOST_CHARACTERS].replace("\r\n", "\n").replace("\r", "\n")
    front = _FRONT_MATTER.match(text)
    paragraphs = [part for part in re.split(r"\n\s*\n", text[front.end() if front else 0 :][:60_000]) if part.strip()]
    name = _title(paragraphs, front[0] if front else "")
    told = _summary(paragraphs, name)
    tongue = guess(text)
    beginning, length, digest = signals.text_signals(_spaced(text))
    return Page(
        words=Words(
            title=name,
            summary=Found(told, "first paragraph") if told else None,
            language=Found(tongue, "text") if tongue else None,
        ),
        signals=Signals(
            content_type=body.media_type,
            charset=decoded.charset,
            main_text=beginning,
            text_length=length,
            shingles=digest,
        ),
    )


def _title(paragraphs: list[str], front: str) -> Found | None:
    if stated := _TITLE_FIELD.search(front):
        return Found(clean(stated[1], limit=_LONGEST_TITLE), "front matter")
    for line in (paragraphs[0] if paragraphs else "").split("\n"):
        if _RULE.match(line):
            continue
        text = clean(_MARK.sub("", line), limit=2 * _LONGEST_TITLE)
        short = 2 <= len(text) <= _LONGEST_TITLE and not text.endswith((".", ",", ";"))
        return Found(text, "first line") if short else None
    return None


def _summary(paragraphs: list[str], name: Found | None) -> str | None:
    for paragraph in paragraphs[:40]:
        lines = [line for line in paragraph.split("\n") if not _RULE.match(line)]
        if name is not None and lines and clean(_MARK.sub("", lines[0]), limit=300) == name.value:
            lines = lines[1:]
        text = clean(" ".join(lines), limit=4_000)
        if len(text) >= 50 and not _LIST.match(lines[0]) and not lines[0].startswith("#"):
            return cut(text)
    return None


def _spaced(text: str) -> str:
    lines = (one_line(line) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)
