"""HTML text made ready for the parser: each tag of interest is stamped with its place in the file.

Never decides what the page says: a stamp in a comment or a script has no effect, the parser does what browsers do.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

STAMP: Final = "data-curator-at"
STAMPED: Final = frozenset(
    "a area img iframe embed object audio video source track h1 h2 h3 h4 h5 h6".split()  # what has a line
)
MAX_DEPTH: Final = 512
"""Deeper trees are read flat, as browsers do (Blink's parser stops nesting at 512)."""

_MAX_CLONES: Final = 300_000
_MAX_ATTRIBUTES: Final = 1_000
_TAG: Final = re.compile(r"<(?:(!--)|(/?)([a-zA-Z][^\s/>\x00]*))")
_STAMPS: Final = re.compile(rf" {STAMP}=\d+ ")
_ATTRIBUTE: Final = re.compile(
    r"""[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*|["'][^\s>]*)?))?"""
)
_RAW: Final = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)
    for name in "script style textarea title xmp iframe noembed noframes".split()
}
_VOID: Final = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_CLOSES_ITSELF: Final = frozenset(
    "a p li dt dd tr td th thead tbody tfoot option optgroup rp rt colgroup caption html head body".split()
)
_FORMATTING: Final = frozenset("b big code em font i nobr s small strike strong tt u".split())
_KEPT_FLAT: Final = frozenset("a area img h1 h2 h3 h4 h5 h6 p li br".split())

_EMPTY_FLAT: Final = frozenset(("area", "img", "br"))
_BARE: Final = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});)")
_REFERENCE: Final = re.compile(r"&(?:#\w+;?|\w+;)")


@dataclass(frozen=True, slots=True)
class Prepared:
    """Source for the parser. `flat` is True when the page is so deep or tangled that only its links are kept."""

    source: str
    flat: bool


def prepare(text: str) -> Prepared:
    """Stamps the tags that matter with the index of their `<`."""
    watch = _Watch()
    pieces: list[str] = []
    at = 0
    for tag in _tags(text):
        watch.see(tag, text)
        if watch.hostile:
            return Prepared("".join(_flat(text)), flat=True)
        if tag.name in STAMPED and not tag.is_end:
            pieces += (text[at : tag.name_end], f" {STAMP}={tag.start} ")
            at = tag.name_end
    return Prepared("".join((*pieces, text[at:])), flat=False)


def unstamped(value: str) -> str:
    """An attribute's value without stamps: a tag inside a value was stamped, too."""
    return _STAMPS.sub("", value) if STAMP in value else value


def attribute_text(value: str) -> str:
    """An attribute's value as read: `&amp;` is `&`, while `&copy=1` stays (HTML 13.2.5.73)."""
    return _REFERENCE.sub(lambda match: html.unescape(match[0]), value) if "&" in value else value


def escaped(url: str, *, is_strict: bool = False) -> str:
    """A URL as an attribute's value; character references that it has already are kept.

    `&` stays as it is where it can mean nothing else (HTML 13.2.5.73), unless `is_strict`, as in XML.
    """
    quoted = url.replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;").replace("'", "&#x27;")
    return _BARE.sub("&amp;", quoted) if is_strict else quoted


def styled(old: str, spelled: str) -> str:
    """The address with its `&` written as the one that it replaces wrote them: escaped or bare."""
    if "&amp;" in old:
        return _BARE.sub("&amp;", spelled)
    bare = spelled.replace("&amp;", "&")
    return bare if _BARE.search(old) and attribute_text(bare) == bare else spelled


def value_span(text: str, tag_start: int, name: str) -> tuple[int, int] | None:
    """Where the value of an attribute stands, without its quotes: of the first one of that name (HTML 13.2.5.33)."""
    opened = _TAG.match(text, tag_start)
    at = opened.end() if opened else tag_start
    for _ in range(_MAX_ATTRIBUTES):
        found = _ATTRIBUTE.match(text, at)
        if found is None:
            return None
        if found[1].lower() == name:
            group = found.lastindex or 1
            return found.span(group) if group > 1 else None
        at = found.end()
    return None


@dataclass(frozen=True, slots=True)
class _Tag:
    """`resume` is where the text goes on to be markup: after the name, or after what a script holds."""

    start: int
    name_end: int
    name: str
    is_end: bool
    resume: int


class _Watch:
    """Counts what would make a parser slow: open elements, formatting elements that it opens again, attributes."""

    def __init__(self) -> None:
        self.depth = 0
        self.formatting = 0
        self.clones = 0
        self.hostile = False

    def see(self, tag: _Tag, text: str) -> None:
        if tag.name not in _VOID:
            step = -1 if tag.is_end else 1
            if tag.name in _FORMATTING:
                self.formatting = max(0, self.formatting + step)
            elif not tag.is_end:
                self.clones += self.formatting
            if tag.name not in _CLOSES_ITSELF:
                self.depth = max(0, self.depth + step)
        too_much = self.depth > MAX_DEPTH or self.clones > _MAX_CLONES
        self.hostile = too_much or _has_very_many_attributes(text, tag.name_end)


def _has_very_many_attributes(text: str, at: int) -> bool:
    near = at + 4 * _MAX_ATTRIBUTES
    if near >= len(text) or text.find(">", at, near) >= 0:
        return False
    for _ in range(_MAX_ATTRIBUTES):
        found = _ATTRIBUTE.match(text, at)
        if found is None:
            return False
        at = found.end()
    return True


def _tags(text: str) -> Iterator[_Tag]:
    """The tags outside comments and raw text (HTML 13.2.5), in order."""
    at = 0
    while found := _TAG.search(text, at):
        at = found.end()
        if found[1]:
            at = _after_comment(text, at)
            continue
        name, is_end = found[3].lower(), bool(found[2])
        if not is_end and name in _RAW:
            closing = _RAW[name].search(text, at)
            at = closing.start() if closing else len(text)
        yield _Tag(start=found.start(), name_end=found.end(), name=name, is_end=is_end, resume=at)


def _after_comment(text: str, at: int) -> int:
    if text.startswith((">", "->"), at):
        return at + 1
    end = text.find("-->", at)
    return len(text) if end < 0 else end + 3


def _flat(text: str) -> Iterator[str]:
    """The text with its links, headings, paragraphs and items, and no other element around them.

    None of them stays open when the next one comes, so that the tree is flat.
    """
    at = 0
    opened = ""
    for tag in _tags(text):
        if tag.start < at:
            continue
        yield text[at : tag.start]
        end = text.find(">", tag.name_end) + 1
        if end == 0:
            return
        if tag.name in _KEPT_FLAT:
            if opened and tag.name not in _EMPTY_FLAT:
                yield f"</{opened}>"
                opened = ""
            if not tag.is_end:
                opened = opened if tag.name in _EMPTY_FLAT else tag.name
                yield _bare(text, tag)
        at = max(end, tag.resume)
    yield text[at:]


def _bare(text: str, tag: _Tag) -> str:
    """The start tag with its stamp and address only."""
    if tag.name not in STAMPED:
        return f"<{tag.name}>"
    name = "src" if tag.name == "img" else "href"
    span = value_span(text, tag.start, name)
    value = text[slice(*span)].replace('"', "&quot;") if span else None
    address = f' {name}="{value}"' if value is not None else ""
    return f"<{tag.name} {STAMP}={tag.start} {address}>"
