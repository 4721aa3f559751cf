"""reStructuredText: sections, hyperlinks with their targets, and addresses as they stand.

Never takes a link out of a literal or a comment, and never runs a directive, loads or includes anything.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from curator.model import Document, Edit, Role
from curator.sources import _edits
from curator.sources._kind import Kind, Origin, Reading
from curator.sources._options import texts
from curator.sources._outline import Outline, fold
from curator.sources._prose import BARE, Block, Inline, Prose, What, bare, ended
from curator.sources._rst_blocks import Blocks, Parts, Target, name_of
from curator.sources._text import Text, decode

_INLINE: Final = re.compile(
    r"(?P<literal>``(?=\S).*?(?<=\S)``)"
    r"|(?P<role>:[\w:+.-]+:`[^`]+`(?!_)|`[^`]+`:[\w:+.-]+:)"
    r"|(?<!\w)`(?P<text>[^`<]*?)\s*<(?P<to>[^<>`]+)>`__?"
    r"|(?<!\w)`(?P<phrase>[^`<>]+)`(?P<anonymous>__?)"
    r"|(?P<bare>" + BARE.pattern + r")"
    r"|(?<![\w`])(?P<word>[A-Za-z0-9](?:[\w.+:-]*[A-Za-z0-9])?)(?P<many>__?)(?![\w`])",
    re.DOTALL | re.IGNORECASE,
)
_SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_MARKS: Final = re.compile(r"(?<!\w)[*|`]{1,2}(?=\S)|(?<=\S)[*|`]{1,2}(?!\w)|\\(?=\S)")


def read(raw: bytes, origin: Origin) -> Reading:
    """One document of kind "file" (docutils' reStructuredText Markup Specification, Sphinx' roles passed over).

    A link by a name has the place of its target, where its address can be mended. Options: `encoding`.
    """
    given = texts(origin, "encoding")
    text = decode(raw, encoding=given[0] if given else None)
    parts = Blocks(text).read()
    outline = Outline(origin.url)
    links = _Links(text, parts)
    blocks = sorted((*parts.gathered.blocks, *links.lonely(parts.gathered.blocks)), key=lambda block: block.start)
    Prose(outline, text, links=links.between, plain=_plain).read(blocks)
    document = Document(
        key=origin.doc, kind="file", sections=outline.sections(), url=origin.url, title=outline.title,
        language=origin.language,
    )  # fmt: skip
    return Reading((document,))


def write(raw: bytes, edits: Sequence[Edit]) -> bytes:
    """The document with its addresses replaced. Raises `EditError`."""
    return _edits.replace(raw, edits, spell)


def spell(url: str, before: str, after: str) -> str:
    """What would end the address early is percent-encoded; a `_` at the end of one would make it a reference."""
    encoded = re.sub(r"[\s\"<>\[\]|`{}\\^]", lambda match: f"%{ord(match[0]):02X}", url)
    if before.endswith("<") and after.startswith(">`"):
        return re.sub(r"_\Z", "%5F", encoded)
    return ended(encoded, after)


class _Links:
    """The links of a document; anonymous ones take their targets in order."""

    def __init__(self, text: Text, parts: Parts) -> None:
        self._value = text.value
        self._pictures = {start for start, _ in parts.pictures}
        self._targets = {target.name: target for target in reversed(parts.targets) if target.name}
        self._anonymous = [target for target in parts.targets if not target.name]
        self._next = 0
        self._all = parts.targets

    def lonely(self, blocks: Sequence[Block]) -> Iterator[Block]:
        """Targets that nothing refers to are links, too: their place is a block of its own."""
        used: set[int] = set()
        for block in blocks:
            for one in self.between(block.start, block.end):
                used.add(one.at[0] if one.at else -1)
        self._next = 0
        for target in self._all:
            if target.start not in used and _SCHEME.match(target.address):
                yield Block(What.WORDS, target.start, target.end)

    def between(self, start: int, end: int) -> Iterator[Inline]:
        lonely = next((one for one in self._all if one.start == start), None)
        if lonely is not None:
            text = lonely.name or lonely.address
            yield Inline(start, end, lonely.address, text, (lonely.start, lonely.end))
            return
        if start in self._pictures:
            href = self._value[start:end].strip()
            if "://" in href:
                yield Inline(start, end, href, "", (start, start + len(href)), Role.IMAGE)
            return
        for found in _INLINE.finditer(self._value, start, end):
            one = self._link(found)
            if one is not None:
                yield one

    def _link(self, found: re.Match[str]) -> Inline | None:
        if found["bare"] is not None:
            return bare(found)
        if found["to"] is not None:
            return self._embedded(found)
        name = found["phrase"] or found["word"]
        if not name or found["literal"] or found["role"]:
            return None
        target = self._target(name, is_anonymous=(found["anonymous"] or found["many"]) == "__")
        if target is None:
            return None
        return Inline(found.start(), found.end(), target.address, _plain(fold(name)), (target.start, target.end))

    def _embedded(self, found: re.Match[str]) -> Inline | None:
        """`text <address>`_, or an alias of a target: `text <name_>`_."""
        written = found["to"]
        if written.endswith("_") and not _SCHEME.match(written):
            target = self._target(written[:-1], is_anonymous=False)
            span = (target.start, target.end) if target else found.span("to")
            href = target.address if target else ""
        else:
            span, href = found.span("to"), "".join(written.split())
        text = _plain(fold(found["text"] or ""))
        return Inline(found.start(), found.end(), href, text or href, span) if href else None

    def _target(self, name: str, *, is_anonymous: bool) -> Target | None:
        if is_anonymous:
            self._next += 1
            target = self._anonymous[self._next - 1] if self._next <= len(self._anonymous) else None
        else:
            target = self._targets.get(name_of(name))
        for _ in range(10):  # a target may name another one
            if target is None or _SCHEME.match(target.address) or not target.address.endswith("_"):
                break
            target = self._targets.get(name_of(target.address[:-1]))
        return target if target is not None and _SCHEME.match(target.address) else None


def _plain(words: str) -> str:
    return _MARKS.sub("", words)


KIND: Final = Kind(
    name="rst",
    read=read,
    write=write,
    suffixes=(".rst", ".rest"),
    media_types=("text/x-rst", "text/prs.fallenstein.rst"),
    example=("Part\n----\n- `A page <https://a.example/>`_: words about it\n"),
)
