"""Answers for bodies that no reader of this room understands: their type is known, and of archives the file's name.

Never opens them.
"""

from typing import Final
from urllib.parse import unquote

from curator.extract._body import Body
from curator.extract.hygiene import clean
from curator.model import Found, Page, Signals, Words

_ARCHIVES: Final = frozenset(
    "application/zip application/x-zip-compressed application/gzip application/x-gzip application/x-tar "
    "application/x-7z-compressed application/vnd.rar application/x-rar-compressed application/x-bzip2 application/x-xz "
    "application/zstd application/x-compressed-tar application/java-archive".split()
)
_BEGINNING: Final = 4_000
_KINDS: Final = {"video": "video", "audio": "audio", "image": "image", "font": "font"}


def read_other(body: Body) -> Page:
    """A page of which the signals hold the media type; an archive is called by its file's name."""
    name = clean(unquote(body.url.partition("?")[0].partition("#")[0].rpartition("/")[2]), limit=150)
    kind = "archive" if body.media_type in _ARCHIVES else _KINDS.get(body.media_type.partition("/")[0])
    return Page(
        words=Words(
            title=Found(name, "file name") if kind == "archive" and "." in name else None,
            kind=Found(kind, "media type") if kind else None,
        ),
        signals=_signals(body),
    )


def _signals(body: Body) -> Signals:
    """The media type; of JSON and XML the beginning as it stands, since a program's error may be all."""
    if not body.media_type.endswith(("json", "xml")) or body.media_type.endswith("svg+xml"):
        return Signals(content_type=body.media_type)
    text = body.raw[:_BEGINNING].decode("utf-8", "replace")
    length = len(text) if len(body.raw) <= _BEGINNING else len(body.raw)
    return Signals(content_type=body.media_type, main_text=text, text_length=length)
