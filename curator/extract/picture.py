"""Reads what a picture says of itself: title, description and maker in EXIF, IPTC, XMP or PNG texts.

Never decodes the picture.
"""

import re
import struct
from collections.abc import Iterator, Mapping
from typing import Final

from curator.extract import author
from curator.extract._body import Body
from curator.extract._names import squash
from curator.extract.hygiene import clean
from curator.extract.language import chosen_language
from curator.extract.mojibake import mended
from curator.extract.summary import cut
from curator.extract.title import is_a_file_name
from curator.model import Found, Page, Signals, Words

MEDIA_TYPES = ("image/jpeg", "image/png", "image/tiff", "image/webp", "image/gif", "image/svg+xml")
_MOST_SEGMENTS: Final = 200
_IPTC: Final = {5: "title", 105: "title", 120: "description", 80: "author", 116: "licence", 25: "keyword"}
_EXIF: Final = {
    0x010E: "description",
    0x013B: "author",
    0x8298: "licence",
    0x9C9B: "title",
    0x9C9D: "author",
    0x9C9C: "description",
}
_XMP: Final = {
    "title": "title",
    "description": "description",
    "creator": "author",
    "subject": "keyword",
    "rights": "licence",
}
_PNG: Final = {
    "title": "title",
    "description": "description",
    "author": "author",
    "copyright": "licence",
    "comment": "description",
}
_CAMERA: Final = re.compile(
    r"^(?:olympus digital camera|sony dsc|samsung|digital camera|dcim.*|"
    r"img[_-]?\d+|dsc[_-]?\d+|kodak.*|default|exif.*|created with .*|.{0,2})$",
    re.IGNORECASE,
)
_SVG: Final = re.compile(rb"<(title|desc)\b[^>]{0,200}>([^<]{1,2000})</\1>")


def read_picture(body: Body) -> Page:
    """The page of a picture; without words where it says nothing."""
    found: dict[str, list[str]] = {}
    for name, text in (*_from_segments(body.raw), *_from_chunks(body.raw), *_from_xmp(body.raw), *_from_svg(body.raw)):
        cleaned = mended(text, limit=2_000)
        if cleaned and not _CAMERA.match(cleaned) and not is_a_file_name(cleaned):
            found.setdefault(name, []).append(cleaned)
    return Page(words=_words(found), signals=Signals(content_type=body.media_type))


def _words(found: Mapping[str, list[str]]) -> Words:
    title = next(iter(found.get("title", ())), "")
    told = max(found.get("description", ()), key=len, default="")
    if not title and told and len(told) <= 120:
        title, told = told, ""
    people = author.names(found.get("author", ()))
    licence = next(iter(found.get("licence", ())), "")
    return Words(
        title=Found(clean(title, limit=300), "picture") if title else None,
        summary=Found(cut(told), "picture") if told and squash(told) != squash(title) else None,
        language=chosen_language((), text=f"{title}\n{told}") if told else None,
        author=Found("; ".join(people), "picture") if people else None,
        licence=Found(clean(licence, limit=300), "picture") if licence else None,
        keywords=tuple(Found(word, "picture") for word in dict.fromkeys(found.get("keyword", ())))[:30],
        kind=Found("image", "media type"),
    )


def _from_segments(raw: bytes) -> Iterator[tuple[str, str]]:
    """EXIF and IPTC of a JPEG. Source: ITU-T T.81 B.1.1.4 (segments), JEITA CP-3451, IPTC IIM 4.2."""
    at = 2
    for _ in range(_MOST_SEGMENTS if raw.startswith(b"\xff\xd8") else 0):
        if at + 4 > len(raw) or raw[at] != 0xFF or raw[at + 1] in (0xD9, 0xDA):
            return
        length = int.from_bytes(raw[at + 2 : at + 4])
        data = raw[at + 4 : at + 2 + length]
        if raw[at + 1] == 0xE1 and data.startswith(b"Exif\x00\x00"):
            yield from _from_exif(data[6:])
        elif raw[at + 1] == 0xED:
            yield from _from_iptc(data)
        at += 2 + max(length, 2)


def _from_exif(data: bytes) -> Iterator[tuple[str, str]]:
    order = {b"II": "<", b"MM": ">"}.get(data[:2])
    if order is None or len(data) < 8:
        return
    start = struct.unpack_from(f"{order}I", data, 4)[0]
    count = struct.unpack_from(f"{order}H", data, start)[0] if start + 2 <= len(data) else 0
    for number in range(min(count, 200)):
        at = start + 2 + 12 * number
        if at + 12 > len(data):
            return
        tag, _, size, place = struct.unpack_from(f"{order}HHII", data, at)
        if tag in _EXIF:
            value = data[place : place + min(size, 4_000)] if size > 4 else data[at + 8 : at + 8 + size]
            charset = "utf-16-le" if tag >= 0x9C9B else "utf-8"
            yield _EXIF[tag], value.decode(charset, "replace").partition("\x00")[0]


def _from_iptc(data: bytes) -> Iterator[tuple[str, str]]:
    for match in re.finditer(rb"\x1c\x02(.)(..)", data, re.DOTALL):
        name = _IPTC.get(match[1][0])
        value = data[match.end() : match.end() + int.from_bytes(match[2])]
        if name is not None and value:
            try:
                yield name, value.decode("utf-8")
            except UnicodeDecodeError:
                yield name, value.decode("cp1252", "replace")


def _from_chunks(raw: bytes) -> Iterator[tuple[str, str]]:
    """Texts of a PNG. Source: PNG (Third Edition) 11.3.3."""
    at = 8
    for _ in range(_MOST_SEGMENTS if raw.startswith(b"\x89PNG\r\n\x1a\n") else 0):
        length, kind = int.from_bytes(raw[at : at + 4]), raw[at + 4 : at + 8]
        data = raw[at + 8 : at + 8 + length]
        if kind in (b"IEND", b""):
            return
        key, _, rest = data.partition(b"\x00")
        name = _PNG.get(key.decode("latin-1").lower())
        if kind == b"tEXt" and name:
            yield name, rest.decode("latin-1")
        elif kind == b"iTXt" and name and rest[:1] == b"\x00":
            yield name, rest[2:].split(b"\x00", 2)[-1].decode("utf-8", "replace")
        at += 12 + length


def _from_xmp(raw: bytes) -> Iterator[tuple[str, str]]:
    start = raw.find(b"<x:xmpmeta")
    packet = raw[start : start + 60_000].decode("utf-8", "replace") if start != -1 else ""
    for match in re.finditer(r"<dc:(\w{5,12})\b[^>]{0,200}>(.{0,8000}?)</dc:\1>", packet, re.DOTALL):
        for item in re.findall(r"<rdf:li\b[^>]*>([^<]*)</rdf:li>", match[2]):
            if match[1] in _XMP:
                yield _XMP[match[1]], item


def _from_svg(raw: bytes) -> Iterator[tuple[str, str]]:
    if b"<svg" in raw[:4_000]:
        for kind, text in _SVG.findall(raw[:200_000])[:2]:
            yield "title" if kind == b"title" else "description", text.decode("utf-8", "replace")
