"""Pictures: what EXIF, IPTC, XMP and PNG texts say, and nothing when they say what a camera wrote."""

import struct
import zlib

import pytest

from curator import extract
from tests.extract.reading import value


def segment(kind: int, data: bytes) -> bytes:
    return b"\xff" + bytes([kind]) + struct.pack(">H", len(data) + 2) + data


def exif(tag: int, text: bytes) -> bytes:
    entry = struct.pack("<HHII", tag, 2, len(text), 26)
    return segment(0xE1, b"Exif\x00\x00II*\x00\x08\x00\x00\x00\x01\x00" + entry + b"\x00" * 4 + text)


def iptc(number: int, text: bytes) -> bytes:
    return segment(0xED, b"Photoshop 3.0\x00\x1c\x02" + bytes([number]) + struct.pack(">H", len(text)) + text)


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


JPEG, END = b"\xff\xd8", b"\xff\xd9"
PNG = b"\x89PNG\r\n\x1a\n"
XMP = (
    b"http://ns.adobe.com/xap/1.0/\x00<x:xmpmeta><rdf:RDF><dc:title><rdf:Alt><rdf:li xml:lang='x-default'>The old "
    b"gauge</rdf:li>"
    b"</rdf:Alt></dc:title></rdf:RDF></x:xmpmeta>"
)


@pytest.mark.parametrize(
    ("body", "title"),
    [
        pytest.param(
            JPEG + exif(0x010E, b"The old gauge\x00") + END, "The old gauge", id="EXIF (JEITA CP-3451, 4.6.4)"
        ),
        pytest.param(JPEG + exif(0x9C9B, "The old gauge".encode("utf-16-le")) + END, "The old gauge", id="XPTitle"),
        pytest.param(JPEG + iptc(5, b"Der alte Pegel") + END, "Der alte Pegel", id="IPTC object name (IIM 4.2, 2:05)"),
        pytest.param(JPEG + segment(0xE1, XMP) + END, "The old gauge", id="XMP"),
        pytest.param(PNG + chunk(b"tEXt", b"Title\x00The old gauge") + chunk(b"IEND", b""), "The old gauge", id="tEXt"),
        pytest.param(
            PNG
            + chunk(b"iTXt", b"Title\x00\x00\x00de\x00Titel\x00" + "Pegelhäuschen am Kai".encode())
            + chunk(b"IEND", b""),
            "Pegelhäuschen am Kai",
            id="iTXt (PNG 11.3.3.4)",
        ),
        pytest.param(b"<svg xmlns='x'><title>The old gauge</title></svg>", "The old gauge", id="SVG"),
        pytest.param(JPEG + exif(0x010E, b"OLYMPUS DIGITAL CAMERA\x00") + END, None, id="a camera's name is no title"),
        pytest.param(JPEG + exif(0x010E, b"DSC_0042.jpg\x00") + END, None, id="nor is a file's"),
        pytest.param(JPEG + exif(0x010E, b"x" * 10)[:24], None, id="cut off"),
        pytest.param(
            JPEG + b"\xff\xe1\xff\xffExif\x00\x00II*\x00\xff\xff\xff\xff", None, id="a place outside of the file"
        ),
        pytest.param(JPEG + b"\xff\xe0\x00\x00" * 1_000, None, id="segments without length"),
        pytest.param(PNG + b"\xff\xff\xff\xfftEXt", None, id="a chunk of four gigabytes"),
    ],
)
def test_a_picture_says_what_it_shows(body: bytes, title: str | None) -> None:
    kind = "image/svg+xml" if body.startswith(b"<svg") else None
    page = extract.read(body, url="https://tides.example/a.jpg", content_type=kind)
    assert value(page.words.title) == title
    assert value(page.words.kind) == "image"
