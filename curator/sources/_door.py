"""Finds the kind of a source and reads it behind a guard.

Never lets a kind's failure out: garbage becomes one problem with its place and what to do.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Final
from urllib.parse import urlsplit

from curator.model import SourceProblem
from curator.sources import (
    asciidoc,
    bookmarks,
    data,
    docx,
    feed,
    inline,
    jsonld,
    markdown,
    mediawiki,
    oai,
    ods,
    odt,
    opml,
    org,
    page,
    pdf,
    plaintext,
    rst,
    site,
    sitemap,
    slides,
    sqlite,
    table,
    xlsx,
)  # fmt: skip
from curator.sources._archive import UnreadableError
from curator.sources._kind import Kind, Origin, Reading
from curator.sources._outline import MAX_MENTIONS
from curator.sources._text import is_wide

KINDS: Final[tuple[Kind, ...]] = (
    inline.KIND, markdown.KIND, page.KIND, table.CSV, table.TSV, bookmarks.KIND, opml.KIND, feed.KIND, sitemap.KIND,
    data.JSON, data.LINES, data.YAML, rst.KIND, asciidoc.KIND, mediawiki.KIND, org.KIND, plaintext.KIND, site.KIND,
    jsonld.KIND, oai.KIND, xlsx.KIND, ods.KIND, docx.KIND, odt.TEXT, slides.KIND, odt.SLIDES, pdf.KIND, sqlite.KIND,
)  # fmt: skip
"""In the order in which they are tried."""

MAX_BYTES: Final = 512 * 1024 * 1024

_PLAIN: Final = frozenset(("", ".txt", ".text"))
_VAGUE_TYPES: Final = frozenset(("", "text/plain", "application/octet-stream", "binary/octet-stream"))
_HTML: Final = re.compile(rb"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
_END_TAG: Final = re.compile(rb"</[a-zA-Z]")
_MARKDOWN: Final = re.compile(rb"\]\(|^\s{0,3}(?:#{1,6}|[-*+])\s|^---\s*$", re.MULTILINE)
_CONTROL: Final = bytes(set(range(32)) - {9, 10, 12, 13, 27})
_LOOK_BYTES: Final = 65_536
_ALIASES: Final[Mapping[str, str]] = {"md": "markdown", "gfm": "markdown", "page": "html", "htm": "html"} | {
    "rss": "feed", "atom": "feed", "wiki": "mediawiki", "adoc": "asciidoc", "ndjson": "jsonl", "yml": "yaml",
    "txt": "text", "excel": "xlsx", "word": "docx", "json-ld": "jsonld", "oai": "oai-pmh", "sqlite3": "sqlite",
}  # fmt: skip


def kind_for(
    name: str | None = None, *, path: str | None = None, media_type: str | None = None, raw: bytes | None = None
) -> Kind | None:
    """The kind of a source: its name wins, then what its bytes say they are, its media type, the suffix of its path,
    then a look at its bytes.

    Args:
        name: as in `sources.yaml`; an unknown name is no kind, whatever else is known.
        path: a path or URL; only its suffix counts.
        media_type: the value of a Content-Type header, parameters and all; types that say nothing are passed over.
        raw: the document, of which the first 64 kB are looked at. Text without markup counts as Markdown when its
            path has no suffix or one of plain text.

    Returns:
        None when no kind fits.
    """
    if name is not None:
        wanted = _ALIASES.get(name.lower(), name.lower())
        return next((kind for kind in KINDS if kind.name == wanted), None)
    head = (raw or b"")[:_LOOK_BYTES]
    given = (media_type or "").partition(";")[0].strip().lower()
    ends = _ends(path)
    by_claim = next((kind for kind in KINDS if head and kind.claims and kind.claims(head)), None)
    by_type = next((kind for kind in KINDS if given in kind.media_types), None)
    by_suffix = next((kind for end in ends for kind in KINDS if end in kind.suffixes), None)
    if by_claim or by_type or by_suffix:
        return by_claim or by_type or by_suffix
    return _by_look(raw, ends[-1]) if raw is not None and given in _VAGUE_TYPES else None


def read(raw: bytes, origin: Origin, *, kind: Kind | None = None) -> Reading:
    """What the bytes mention. Never raises for what they hold: a failure is one problem in the reading.

    A few NUL bytes are read as spaces and reported; a file that looks binary, that is larger than 512 MB or of no
    known kind gives a problem and no document.
    """
    name = origin.source.kind if origin.source else None
    found = kind or kind_for(name, path=origin.doc, raw=raw[:_LOOK_BYTES])
    problem = _too_large(raw, origin) if found and found.is_packed else _unreadable(raw, origin)
    if problem is not None:
        return Reading(problems=(problem,))
    if found is None:
        what = f"{name!r} is not a kind of source" if name else "this is not a kind of document that can be read"
        return Reading(problems=(SourceProblem(origin.doc, what, f"say which kind it is: {_names()}"),))
    notes: tuple[SourceProblem, ...] = ()
    if not found.is_packed and not is_wide(raw) and b"\x00" in raw:
        line = raw.count(b"\n", 0, raw.index(b"\x00")) + 1
        what = f"holds {raw.count(bytes(1))} NUL bytes, which were read as spaces"
        notes = (SourceProblem(f"{origin.doc}:{line}", what, "remove them"),)
        raw = raw.replace(b"\x00", b" ")
    reading = _guarded(raw, origin, found)
    return replace(reading, problems=(*notes, *reading.problems))


def _guarded(raw: bytes, origin: Origin, kind: Kind) -> Reading:
    try:
        reading = kind.read(raw, origin)
    except UnreadableError as error:
        return Reading(problems=(error.problem,))
    except Exception as reason:  # noqa: BLE001 - whatever a library makes of garbage, the run goes on
        what = f"could not be read as {kind.name} ({type(reason).__name__}: {str(reason)[:200]})"
        return Reading(problems=(SourceProblem(origin.doc, what, "check that the file is what its name says"),))
    full = (one for one in reading.documents if sum(len(part.mentions) for part in one.sections) >= MAX_MENTIONS)
    what = f"has more than {MAX_MENTIONS} links; those after them were not read"
    more = tuple(SourceProblem(one.key, what, "split it into smaller files") for one in full)
    return replace(reading, problems=(*reading.problems, *more)) if more else reading


def _too_large(raw: bytes, origin: Origin) -> SourceProblem | None:
    if len(raw) <= MAX_BYTES:
        return None
    what = f"is {len(raw) // 1_048_576} MB large, more than the {MAX_BYTES // 1_048_576} MB that are read"
    return SourceProblem(origin.doc, what, "split it into smaller files")


def _unreadable(raw: bytes, origin: Origin) -> SourceProblem | None:
    problem = _too_large(raw, origin)
    if problem is not None:
        return problem
    head = raw[:_LOOK_BYTES]
    if not head or is_wide(raw):
        return None
    control = len(head) - len(head.translate(None, _CONTROL))
    if control > len(head) * 0.02 + 2:
        return SourceProblem(origin.doc, "is binary, not text", "leave it out or name the file that is meant")
    return None


def _by_look(raw: bytes, suffix: str) -> Kind | None:
    if _unreadable(raw, Origin("")) is not None:
        return None
    head = raw[:_LOOK_BYTES]
    if _HTML.search(head[:4096]) or (len(_END_TAG.findall(head)) >= 5 and not _MARKDOWN.search(head)):
        return page.KIND
    if suffix not in _PLAIN:
        return None
    return table.looks_like(head) or markdown.KIND


def _ends(path: str | None) -> tuple[str, ...]:
    """The last two suffixes together, where there are two, and the last one; "" when there is none."""
    if path is None:
        return ("",)
    bare = urlsplit(path).path if "://" in path[:12] else path
    suffixes = [suffix.lower() for suffix in PurePosixPath(bare.replace("\\", "/")).suffixes[-2:]]
    return ("".join(suffixes), suffixes[-1]) if suffixes else ("",)


def _names() -> str:
    return ", ".join(kind.name for kind in KINDS)
