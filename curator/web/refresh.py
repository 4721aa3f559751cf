"""Finds out where a page sends its readers by itself: the Refresh header, and the same in a meta element.

Never runs a script, and reads the beginning of a page only. Pure.
"""

import html
import re
from typing import Final

from curator import urls

MAX_S: Final = 15.0
"""A page that waits longer is meant to be read first, and to be reloaded rather than left."""
_LOOKED_AT: Final = 32 * 1024
_ADDRESS_CHARS: Final = 4_096

_VALUE: Final = re.compile(r"\s*(\d*)(?:\.[\d.]*)?\s*(?:[;,\s]\s*)?(.*)", re.DOTALL)
_URL: Final = re.compile(r"url\s*=\s*", re.IGNORECASE)
_SKIPPED: Final = frozenset("script style noscript title textarea template iframe xmp noembed noframes".split())
_TAG: Final = re.compile(rb"<(!--|[a-z][a-z0-9]*)")
_ATTRIBUTE: Final = re.compile(
    r"""([^\s"'<>/=]{1,40})\s{0,20}=\s{0,20}(?:"([^"]{0,4096})"|'([^']{0,4096})'|([^\s"'>]{1,4096}))"""
)


def target(value: str, *, base: str) -> str | None:
    """Where a Refresh value leads, absolute; None when nowhere, to the same page, or only after a while.

    Sloppy forms count as browsers read them: `0;url=x`, `0; URL='x'`, `0 x`, `0,x`, `;url=x`.
    Source: WHATWG HTML 4.2.5.3, refresh state.
    """
    match = _VALUE.match(value[:_ADDRESS_CHARS])
    if match is None or not match[2] or float(match[1] or 0) > MAX_S:
        return None
    written = _URL.sub("", match[2], count=1) if _URL.match(match[2]) else match[2]
    if written[:1] in ("'", '"'):
        written = written[1:].partition(written[0])[0]
    found = urls.parse(written.strip(), base=base)
    if not written.strip() or found is None or not urls.is_web(found):
        return None
    return None if urls.split_fragment(found)[0] == urls.split_fragment(base)[0] else found


def in_page(body: bytes, *, base: str) -> str | None:
    """Where the first meta refresh of an HTML page leads, None when there is none that counts.

    What stands in comments, scripts or `noscript` is for others. Takes time in proportion to the bytes looked at.
    """
    start = body[:_LOOKED_AT]
    lower = start.lower()
    if b"http-equiv" not in lower or b"refresh" not in lower:
        return None  # nearly all pages end here
    at = 0
    while (tag := _TAG.search(lower, at)) is not None:
        name = tag[1].decode("ascii")
        end = _end(lower, tag.end(), name)
        if end < 0:
            return None
        if name == "meta":
            found = _refresh(start[tag.end() : end].decode("utf-8", "replace"))
            if found is not None:
                return target(found, base=base)
        at = end
    return None


def _end(lower: bytes, at: int, name: str) -> int:
    """Where the element or comment is over; -1 when that is not in sight."""
    if name == "!--":
        return lower.find(b"-->", at)
    if name in _SKIPPED:
        return lower.find(b"</" + name.encode("ascii"), at)
    return lower.find(b">", at)


def _refresh(attributes: str) -> str | None:
    pairs = _ATTRIBUTE.findall(attributes[:_ADDRESS_CHARS])
    found = {name.lower(): two or one or bare for name, two, one, bare in pairs}
    if found.get("http-equiv", "").strip().lower() != "refresh":
        return None
    return html.unescape(found.get("content", ""))
