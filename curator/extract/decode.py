"""Turns the bytes of a page into text the way a browser does, only more forgiving of wrong labels.

Never raises: what cannot be decoded becomes U+FFFD.
"""

import codecs
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import webencodings
from charset_normalizer import from_bytes

PRESCAN_BYTES: Final = 1_024
_SAMPLE_BYTES: Final = 16_384
_TOLERATED: Final = 0.003

_BOMS: Final = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16le"), (codecs.BOM_UTF16_BE, "utf-16be"))
_HEADER_CHARSET: Final = re.compile(r"""charset\s*=\s*["']?\s*([^\s"';,]+)""", re.IGNORECASE)
_XML_ENCODING: Final = re.compile(rb"""^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']\s*([\w.:\-]+)""")
_META: Final = re.compile(rb"<meta[\s/]([^>]*)", re.IGNORECASE)
_META_CHARSET: Final = re.compile(rb"""charset\s*=\s*["']?\s*([\w.:\-]+)""", re.IGNORECASE)
_COMMENT: Final = re.compile(rb"<!--.*?-->", re.DOTALL)
_WESTERN: Final = frozenset("àáâãäåæçèéêëìíîïñòóôõöøùúûüýßœÀÁÂÄÅÆÇÈÉÊËÍÎÑÓÔÖØÚÜ–—‘’“”„‚…«»•·©®€£§°º\u00a0")
_PYTHON_NAMES: Final = {"gbk": "gb18030"}
# The Encoding Standard decodes gbk with the gb18030 decoder.


@dataclass(frozen=True, slots=True)
class Decoded:
    """`charset` is the Encoding Standard's name in lower case, `origin` says what named it."""

    text: str
    charset: str
    origin: str


def decode(body: bytes, *, content_type: str | None = None) -> Decoded:
    """The text of `body`.

    Order: byte order mark; valid UTF-8, whatever the labels say; the charset of the Content-Type header; the one in
    the first 1,024 bytes (meta, XML declaration); detection. UTF-16 without a mark and UTF-8 with a few broken bytes
    are known before any label. A label under which more than 3 in 1,000 characters cannot be decoded is believed only
    if detection does no better. A sequence that the end of a bounded body cuts in half is dropped.

    Source: WHATWG HTML 13.2.3.2 (prescan, sniffing), Encoding Standard (labels); that valid UTF-8 beats a label is
    our own rule: no text in another encoding is valid UTF-8 by accident.
    """
    for mark, charset in _BOMS:
        if body.startswith(mark):
            return _under(body[len(mark) :], charset, "bom")
    labels = [(charset, origin) for charset, origin in _labels(body, content_type) if charset is not None]
    if body.isascii() and not _wide(body):
        charset, origin = labels[0] if labels else ("utf-8", "ascii")
        return _under(body, charset, origin) if charset == "iso-2022-jp" else _plain_ascii(body, charset, origin)
    if (text := _valid_utf8(body)) is not None and not _wide(body):
        return Decoded(text, "utf-8", "valid utf-8")
    best: Decoded | None = None
    for charset, origin in [*_guesses(body), *labels]:
        decoded = _under(body, charset, origin)
        if _damage(decoded.text) <= _TOLERATED:
            return decoded
        best = decoded if best is None or _damage(decoded.text) < _damage(best.text) else best
    detected = _detected(body)
    return detected if best is None or _damage(detected.text) < _damage(best.text) else best


def charset_of(content_type: str | None) -> str | None:
    """The Encoding Standard's name of the charset that a Content-Type header states; None without a known one."""
    match = _HEADER_CHARSET.search(content_type or "")
    return _known(match[1]) if match else None


def _labels(body: bytes, content_type: str | None) -> tuple[tuple[str | None, str], ...]:
    head = body[:PRESCAN_BYTES]
    return ((charset_of(content_type), "http"), (_from_meta(head), "meta"), (_from_xml(head), "xml"))


def _from_meta(head: bytes) -> str | None:
    for meta in _META.finditer(_COMMENT.sub(b"", head)):
        if match := _META_CHARSET.search(meta[1]):
            charset = _known(match[1].decode("ascii", "replace"))
            if charset in ("utf-16le", "utf-16be"):
                return "utf-8"  # HTML 13.2.3.2: a prescan that could read ASCII cannot be reading UTF-16
            if charset is not None:
                return charset
    return None


def _from_xml(head: bytes) -> str | None:
    match = _XML_ENCODING.match(head)
    return _known(match[1].decode("ascii", "replace")) if match else None


@lru_cache(maxsize=256)
def _known(label: str) -> str | None:
    encoding = webencodings.lookup(label.strip()[:40])
    return None if encoding is None or encoding.name == "replacement" else str(encoding.name)


def _plain_ascii(body: bytes, charset: str, origin: str) -> Decoded:
    return Decoded(body.decode("ascii"), charset if not charset.startswith("utf-16") else "utf-8", origin)


def _valid_utf8(body: bytes) -> str | None:
    """The text if all of it is UTF-8, but for a sequence that the end of the body cuts; that alone proves nothing."""
    try:
        text = codecs.getincrementaldecoder("utf-8")("strict").decode(body, final=False)
    except UnicodeDecodeError:
        return None
    return None if text.isascii() else text


def _wide(body: bytes) -> bool:
    """UTF-16 text may be valid UTF-8 with a NUL beside every letter of its markup. Source: XML 1.0, appendix F."""
    head = body[:512]
    begins_wide = head[:4].count(0) == 2 and head[:4].strip(b"\x00").count(0) == 1
    return begins_wide or head.count(0) > len(head) // 3


def _under(body: bytes, charset: str, origin: str) -> Decoded:
    """Decoded under a name of the Encoding Standard; broken sequences are replaced, a cut one at the end is dropped."""
    encoding = webencodings.lookup(charset)
    assert encoding is not None
    name = _PYTHON_NAMES.get(charset, encoding.codec_info.name)
    try:
        text = codecs.getincrementaldecoder(name)("replace").decode(body, final=False)
    except (UnicodeError, LookupError, ValueError):
        text = body.decode("utf-8", "replace")
    return Decoded(text.encode("utf-8", "replace").decode("utf-8") if _has_surrogate(text) else text, charset, origin)


def _has_surrogate(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


def _guesses(body: bytes) -> list[tuple[str, str]]:
    """UTF-16 by its NULs; UTF-8 with a few broken bytes, as string functions that count bytes leave them."""
    head = body[:512]
    found: list[tuple[str, str]] = []
    if _wide(body):
        found.append(("utf-16be" if head[0::2].count(0) > head[1::2].count(0) else "utf-16le", "zero bytes"))
    sample = body[:_SAMPLE_BYTES].decode("utf-8", "replace")
    broken, high = sample.count("\ufffd"), sum(1 for character in sample if character > "\x7f")
    if high > 20 * max(broken, 1):
        found.append(("utf-8", "mostly utf-8"))
    return found


def _damage(text: str) -> float:
    """The share of characters that stand for bytes without meaning: replacements, C1 controls, stray NULs."""
    bad = text.count("\ufffd") + text.count("\x00")
    return bad / max(len(text), 1)


def _detected(body: bytes) -> Decoded:
    """The best guess over a sample around the first bytes that are not ASCII.

    Windows-1252 where it gives the letters of western languages; else what a statistical detector says.
    """
    first = next((at for at in range(0, len(body), 4_096) if not body[at : at + 4_096].isascii()), 0)
    sample = body[first : first + _SAMPLE_BYTES]
    high = [character for character in sample.decode("cp1252", "replace") if character > "\x7f"]
    if sum(character in _WESTERN for character in high) >= 0.9 * len(high):
        return _under(body, "windows-1252", "detected")
    match = from_bytes(sample, steps=3, chunk_size=512, enable_fallback=False).best()
    charset = _known(match.encoding.replace("_", "-")) if match else None
    return _under(body, charset or "windows-1252", "detected" if charset else "default")
