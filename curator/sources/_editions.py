"""The languages a page is also available in: by its head (hreflang) or by its own list of them.

Never takes a menu for such a list: a list says that it is one, or the operator does.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from selectolax.lexbor import LexborNode

from curator.sources._markup import unstamped
from curator.sources._outline import fold
from curator.sources._sheet import Sheet
from curator.sources._tongues import language

_SAYS: Final = re.compile(
    r"(?:also|this page is) available in|other languages|read this page in|aussi disponible en|également disponible en|"
    r"auch verfügbar (?:auf|in)|andere sprachen|disponibile anche in|también disponible en|también en|disponível em|"
    r"disponibil și în|ook beschikbaar in",
    re.IGNORECASE,
)
_PARAMETER: Final = re.compile(r"[?&](?:lang|language|lingua|langue|idioma|sprache|lng|hl|locale)=([A-Za-z_-]{2,8})")
_FOLDER: Final = re.compile(r"^https?://[^/]+/([a-z]{2})(?:/|$)")
_MOST: Final = 60
_LOOKED_AT: Final = 3_000


@dataclass(frozen=True, slots=True)
class Edition:
    """The same page in another language, as the page links it."""

    language: str
    url: str | None = None


def editions(
    sheet: Sheet, blocks: Sequence[LexborNode], *, is_told: bool
) -> tuple[tuple[Edition, ...], list[LexborNode]]:
    """The editions in the page's order, each language once, and the blocks that list them.

    Args:
        blocks: what the operator's selectors found.
        is_told: the operator says where the list is; it is not looked for elsewhere then.
    """
    found = list(blocks) if is_told else list(_saying(sheet))
    spoken = [*_of_head(sheet), *(one for block in found for one in _of_block(sheet, block))]
    first = {one.language: one for one in reversed(spoken)}
    order = dict.fromkeys(one.language for one in spoken)
    return tuple(first[name] for name in order), found


def _of_head(sheet: Sheet) -> Iterator[Edition]:
    for node in sheet.tree.css("link[hreflang][href]"):
        attributes = node.attributes
        name = language(attributes.get("hreflang") or "")
        url = sheet.address(attributes.get("href"))
        if name and url and "alternate" in (attributes.get("rel") or "").lower():
            yield Edition(name, url)


def _of_block(sheet: Sheet, block: LexborNode) -> Iterator[Edition]:
    nodes = [*([block] if block.tag == "a" else []), *block.css("a[href]")]
    for node in nodes[:_MOST]:
        url = sheet.address(node.attributes.get("href"))
        name = _spoken(node, url or "")
        if name and url:
            yield Edition(name, url)


def _spoken(node: LexborNode, url: str) -> str | None:
    """The language of a link: as it says, as its words or its flag say, or as its address does."""
    attributes = node.attributes
    told = [attributes.get("hreflang"), node.text(separator=" "), attributes.get("title")]
    told += [
        value for image in node.css("img") for value in (image.attributes.get("alt"), image.attributes.get("title"))
    ]
    for words in told:
        name = language(fold(unstamped(words))) if words else None
        if name:
            return name
    match = _PARAMETER.search(url) or _FOLDER.match(url)
    return language(match[1]) if match else None


def _saying(sheet: Sheet) -> Iterator[LexborNode]:
    """Elements that begin with saying so; short ones only, so that no article about languages is taken for one."""
    body = sheet.body
    if body is None or _SAYS.search(fold(body.text(separator=" "))) is None:
        return
    for number, node in enumerate(body.css("div, p, ul, td, span, nav, aside, section, strong, b")):
        if number > _LOOKED_AT:
            return
        words = fold(node.text(separator=" "))[:400]
        if len(words) < 400 and _SAYS.match(words):
            yield node if node.css_first("a[href]") is not None or node.parent is None else node.parent
            return
