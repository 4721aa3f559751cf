"""Says what sort of content a body is: by its Content-Type, and by its first bytes when that says nothing.

Never contradicts a header that names a type, unless the bytes rule it out.
"""

import re
from typing import Final

_NOTHING_SAID: Final = frozenset(
    {"", "application/octet-stream", "application/unknown", "unknown/unknown", "*/*", "text"}
)
_MEDIA_TYPE: Final = re.compile(r"^\s*([\w!#$&^.+\-]{1,100}/[\w!#$&^.+\-]{1,100})")
_MARKUP: Final = re.compile(
    rb"^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\x00]*(?:<\?xml[^>]{0,300}>\s*)?<\x00?(?:!\x00?d\x00?o\x00?c\x00?t\x00?y"
    rb"\x00?p\x00?e\x00?\s\x00?h\x00?t\x00?m\x00?l|h\x00?t\x00?m\x00?l|h\x00?e\x00?a\x00?d|t\x00?i\x00?t\x00?l\x00?e|"
    rb"b\x00?o\x00?d\x00?y|script|meta|link|iframe|h1|div|font|table|style|center|br|p|a)[\s>\x00]",
    re.IGNORECASE | re.DOTALL,
)
_SIGNATURES: Final = (
    (b"%PDF-", "application/pdf"), (b"PK\x03\x04", "application/zip"), (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"), (b"GIF8", "image/gif"), (b"\x1f\x8b\x08", "application/gzip"),
    (b"{\\rtf", "application/rtf"), (b"\xd0\xcf\x11\xe0", "application/x-ole-storage"), (b"OggS", "application/ogg"),
    (b"ID3", "audio/mpeg"), (b"Rar!", "application/vnd.rar"), (b"7z\xbc\xaf", "application/x-7z-compressed"),
    (b"%!PS-Adobe-", "application/postscript"), (b"wOF", "font/woff"), (b"\x00asm", "application/wasm"),
)  # fmt: skip
_BINARY: Final = re.compile(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")
_SAMPLE: Final = 1_445


def media_type(content_type: str | None, body: bytes) -> str:
    """The media type in lower case without parameters; from the first bytes when the header says nothing.

    XML is told apart by its root; bytes that cannot be text are no text, whatever the header says.

    Returns:
        `text/html`, `text/plain`, a type known by its signature, or `application/octet-stream`; "" for an empty body
        without a type.

    Source: WHATWG MIME Sniffing 7.1 (unknown types), narrowed to what is told apart here.
    """
    match = _MEDIA_TYPE.match(content_type or "")
    stated = match[1].lower() if match else ""
    if stated.startswith("text/") and body.startswith(_NEVER_TEXT):
        return _sniffed(body)
    if stated in _XML:
        return _of_xml(body) or stated
    return stated if stated not in _NOTHING_SAID else _sniffed(body)


def _of_xml(body: bytes) -> str | None:
    """The media type that a root element tells; None for an unknown one. Source: RFC 4287, RSS 2.0, RSS 1.0."""
    match = _ROOT.search(body[:4_000].replace(b"\x00", b""))
    return _ROOTS.get(match[1].lower()) if match else None


_NEVER_TEXT: Final = (b"%PDF-", b"PK\x03\x04", b"\x89PNG\r\n", b"\xff\xd8\xff")
_XML: Final = frozenset({"text/xml", "application/xml", "application/rss", "text/rss+xml"})
_ROOT: Final = re.compile(rb"<(?![?!])(?:[\w.-]{1,30}:)?(\w{1,20})[\s>/]")
_ROOTS: Final = {
    b"rss": "application/rss+xml", b"feed": "application/atom+xml", b"html": "application/xhtml+xml",
    b"svg": "image/svg+xml", b"rdf": "application/rdf+xml",
}  # fmt: skip


def _sniffed(body: bytes) -> str:
    head = body[:_SAMPLE]
    if not head.strip():
        return ""
    if _MARKUP.match(_after_comments(head)):
        return "text/html"
    if head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<?xml") and (known := _of_xml(body)):
        return known
    for signature, name in _SIGNATURES:
        if head.startswith(signature):
            return name
    if head[4:8] == b"ftyp":
        return "video/mp4"
    if head.startswith((b"\xfe\xff", b"\xff\xfe", b"\xef\xbb\xbf")) or not _BINARY.search(head):
        return (
            "text/html"
            if re.search(rb"<(?:html|head|body|title|meta|p|div)[\s>]", head, re.IGNORECASE)
            else "text/plain"
        )
    return "application/octet-stream"


def _after_comments(head: bytes) -> bytes:
    """What follows the comments that pages begin with."""
    head = head.lstrip()
    while head.startswith(b"<!--") and (end := head.find(b"-->", 4)) != -1:
        head = head[end + 3 :].lstrip()
    return head
