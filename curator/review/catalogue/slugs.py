"""The readable part of a page's address: `/document/12-identify-the-multiple-barriers`.

Never decides which page is shown: that is the number before it.
"""

import unicodedata
from typing import Final
from urllib.parse import quote

MAX_SLUG: Final = 60


def slug(title: str | None) -> str:
    """The words of a title in small letters, joined by hyphens, cut at a word; "" when it has none.

    Latin letters lose their accents; other scripts stay as they are, as in every address that people read.
    """
    if not title:
        return ""
    composed = unicodedata.normalize("NFC", title[: 10 * MAX_SLUG]).lower()
    words = [word for word in "".join(_plain(sign) for sign in composed).split() if any(map(str.isalnum, word))]
    kept = ""
    for word in words:
        longer = f"{kept}-{word}" if kept else word[:MAX_SLUG]
        if len(longer) > MAX_SLUG:
            break
        kept = longer
    return kept


def document_path(number: int, title: str | None) -> str:
    """The path of a document's page, percent-encoded as an address must be. Source: RFC 3986, 2.5."""
    readable = slug(title)
    return f"/document/{number}-{quote(readable)}" if readable else f"/document/{number}"


def _plain(sign: str) -> str:
    if sign in "'’ʼ":
        return ""
    if not (sign.isalnum() or unicodedata.category(sign)[0] == "M"):
        return " "
    bare = "".join(part for part in unicodedata.normalize("NFKD", sign) if part.isascii())
    return bare if bare.isalnum() else sign
