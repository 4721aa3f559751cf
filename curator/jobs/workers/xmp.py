"""Reads the XMP packet that files carry uncoded: title, authors, description, language, licence.

Never parses it as XML: packets are found inside other bytes, and often cut off.
"""

import html
import re
from typing import Final

from curator.extract.paper import Paper

_PACKET: Final = re.compile(rb"<x:xmpmeta\b.{0,200000}?(?:</x:xmpmeta>|\Z)", re.DOTALL)
_ITEM: Final = re.compile(r"<rdf:li\b([^>]*)>(.*?)</rdf:li>", re.DOTALL)
_TAG: Final = re.compile(r"<[^>]*>")


def from_xmp(body: bytes) -> Paper:
    """The properties of the last packet, empty where it says nothing. Source: ISO 16684-1 (XMP), 8.3 Dublin Core."""
    packets = _PACKET.findall(body)
    if not packets:
        return Paper()
    text = packets[-1].decode("utf-8", "replace")
    return Paper(
        origin="XMP",
        title=next(iter(_values(text, "dc:title")), ""),
        authors=tuple(_values(text, "dc:creator")),
        summary=next(iter(_values(text, "dc:description")), ""),
        language=next(iter(_values(text, "dc:language")), ""),
        created=next(iter(_values(text, "xmp:CreateDate")), ""),
        modified=next(iter(_values(text, "xmp:ModifyDate")), ""),
        keywords=tuple(_values(text, "dc:subject")),
        licence=next(iter(_values(text, "cc:license")), "") or next(iter(_values(text, "xmpRights:WebStatement")), ""),
    )


def _values(text: str, name: str) -> list[str]:
    """The values of a property: the default language's first, then the items in order; or the attribute's."""
    match = re.search(rf"<{name}\b([^>]*?)(?:/>|>(.*?)</{name}>)", text, re.DOTALL)
    if match is None:
        attribute = re.search(rf"""\b{name}\s*=\s*(?:"([^"]*)"|'([^']*)')""", text)
        return [html.unescape(attribute[1] or attribute[2] or "")] if attribute else []
    inner = match[2] or ""
    items = sorted(_ITEM.findall(inner), key=lambda item: "x-default" not in item[0])
    found = [value for _, value in items] or [inner, *re.findall(r'rdf:resource="([^"]*)"', match[1])]
    return [text for text in (html.unescape(_TAG.sub("", value)).strip() for value in found) if text]
