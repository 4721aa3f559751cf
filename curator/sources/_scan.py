"""Tags and words of XML, and of what only looks like it, each with its place in the text.

Never expands an entity that a document declares itself, never loads one, and never stops at what is not well-formed.
"""

import html
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

from curator.model import Place, SourceProblem
from curator.sources._markup import escaped
from curator.sources._text import Text, decode, shown

_MARK: Final = re.compile(r"<(?:!--|!\[CDATA\[|!|\?|(/?)([A-Za-z_][^\s/<>]*))")
_ATTRIBUTE: Final = re.compile(
    r"""[\s/]*+([^\s=/>"'<]++)(?:\s*+=\s*+(?:"""
    r'''"((?:[^"]{0,4000}+(?:"(?!\s*+(?:/?>|\?>|[\w:.-]++\s*+=)))?+){0,20}+)"'''
    r"""|'([^']{0,8000}+)'|([^\s"'<>]++)))?+"""
)
_ENDS: Final = {"<!--": "-->", "<![CDATA[": "]]>", "<?": "?>"}
_REFERENCE: Final = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_DECLARED: Final = re.compile(rb"<!ENTITY\s", re.IGNORECASE)
_SAID: Final = re.compile(
    rb"""\A(?:\xef\xbb\xbf)?\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']"""
)
_MAX_ATTRIBUTES: Final = 500
_DTD_BYTES: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Attribute:
    """`value` is decoded; `start:end` is what the file says between the quotes, in characters."""

    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Tag:
    """`name` is in lower case, `local` without its prefix. It stands at `start:end` in characters, with its signs."""

    name: str
    start: int
    end: int
    is_end: bool = False
    is_empty: bool = False
    attributes: dict[str, Attribute] = field(default_factory=dict)

    @property
    def local(self) -> str:
        return self.name.rpartition(":")[2]

    def value(self, *names: str) -> str:
        """The first of these attributes that says something; "" when none does."""
        for name in names:
            found = self.attributes.get(name)
            if found is not None and found.value.strip():
                return found.value.strip()
        return ""


@dataclass(frozen=True, slots=True)
class Run:
    """Words between tags, as written; `is_literal` for CDATA, where `&amp;` is five signs (XML 1.0, 2.7)."""

    text: str
    start: int
    is_literal: bool = False


class Words:
    """The decoded words of an element, which still know where each sign stands in the file."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._at: list[int] = []
        self._from: list[int] = []
        self._ends: list[int] = []
        self._length = 0

    def add(self, run: Run) -> None:
        at = 0
        for found in () if run.is_literal else _REFERENCE.finditer(run.text):
            self._piece(run.text[at : found.start()], run.start + at)
            self._piece(html.unescape(found[0]), run.start + found.start(), end=run.start + found.end())
            at = found.end()
        self._piece(run.text[at:], run.start + at)

    @property
    def value(self) -> str:
        return "".join(self._parts)

    def index(self, at: int) -> int:
        """The index in the file's text of the sign at `at` of the value."""
        known = bisect_right(self._at, at) - 1
        return self._from[known] + at - self._at[known] if known >= 0 else 0

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a piece of the value that is not empty stands in the file's text."""
        known = bisect_right(self._at, end - 1) - 1
        whole = self._ends[known] if known >= 0 else 0
        return self.index(start), whole or self.index(end - 1) + 1

    def _piece(self, words: str, start: int, *, end: int = 0) -> None:
        """`end` is where a reference ends that stands for the words; 0 when they stand as they are."""
        if words:
            self._ends.append(end)
            self._parts.append(words)
            self._at.append(self._length)
            self._from.append(start)
            self._length += len(words)


def scan(text: str) -> Iterator[Tag | Run]:
    """What stands in the text, in order, without comments, declarations and processing instructions."""
    at = 0
    while found := _MARK.search(text, at):
        if found.start() > at:
            yield Run(text[at : found.start()], at)
        opening = found[0]
        if found[2]:
            tag = _tag(text, found)
            yield tag
            at = tag.end
        elif opening == "<![CDATA[":
            end = text.find("]]>", found.end())
            inner = text[found.end() : len(text) if end < 0 else end]
            yield Run(inner, found.end(), is_literal=True)
            at = len(text) if end < 0 else end + 3
        elif opening == "<!":
            at = _after_declaration(text, found.end())
        else:
            end = text.find(_ENDS[opening], found.end())
            at = len(text) if end < 0 else end + len(_ENDS[opening])
    if at < len(text):
        yield Run(text[at:], at)


def read_xml(raw: bytes, label: str | None = None) -> Text:
    """The text of a file; `label`, then its XML declaration say in which encoding (XML 1.0, 4.3.3)."""
    said = _SAID.match(raw[:400])
    name = label or (said[1].decode("ascii") if said else None)
    return decode(raw, encoding=None if name and name.lower().startswith("utf-16") else name)


def faults(raw: bytes, doc: str) -> list[SourceProblem]:
    """What is wrong with the XML: entities of its own, or the first place where it is not well-formed."""
    declared = _DECLARED.search(raw, 0, _DTD_BYTES)
    if declared is not None:
        line = raw.count(b"\n", 0, declared.start()) + 1
        what = "declares entities of its own, which are never expanded"
        return [SourceProblem(f"{doc}:{line}", what, "write the words themselves instead of entities")]
    parser = expat.ParserCreate()
    try:
        parser.Parse(raw, True)  # noqa: FBT003  the signature is expat's
    except expat.ExpatError as error:
        said = expat.errors.messages.get(error.code, "not well-formed")
        what = f"is not well-formed XML ({said}); what could be read of it was read"
        return [SourceProblem(f"{doc}:{error.lineno}", what, "write & as &amp; and < as &lt;, or export it again")]
    except ValueError:  # an encoding that expat does not know says nothing about the document
        return []
    return []


def root_of(events: Sequence[Tag | Run]) -> str:
    """The local name of the first element; "" when there is none."""
    return next((event.local for event in events if isinstance(event, Tag) and not event.is_end), "")


def first_element(head: bytes) -> str:
    """The local name of the element that the file begins with; "" when it begins with anything else."""
    for event in scan(read_xml(head).value):
        if isinstance(event, Tag):
            return event.local
        if event.text.strip("\ufeff \t\r\n"):
            return ""
    return ""


def not_a(what: str, root: str, doc: str) -> SourceProblem:
    """The document is something else, for example a server's error page."""
    is_page = root in ("html", "head", "body", "script")
    said = "is a web page" if is_page else f"begins with <{root}>" if root else "holds no element"
    return SourceProblem(doc, f"{said}, not {what}", "check its address; its mentions of last time are kept")


class Places:
    """Places in a file, for spans of its text."""

    def __init__(self, text: Text, *, has_bytes: bool = True) -> None:
        self._text = text
        self._has_bytes = has_bytes

    def line(self, index: int) -> int:
        return self._text.line_at(index)

    def at(self, start: int, end: int) -> tuple[str, Place]:
        """What the file says there, and the place; without bytes where the file is packed."""
        written = self._text.value[start:end]
        line = self._text.line_at(start)
        if not self._has_bytes:
            return shown(written), Place(line=line)
        first = self._text.byte_at(start)
        return shown(written), Place(line=line, start=first, end=first + len(self._text.encode(written)))

    def trimmed(self, start: int, end: int) -> tuple[str, Place]:
        """The same without white space at both ends."""
        written = self._text.value[start:end]
        start += len(written) - len(written.lstrip())
        return self.at(start, start + len(written.strip()))


def spell(url: str, before: str, _after: str) -> str:
    """An address in XML: `&`, `<` and quotes as references; once more inside escaped HTML, not at all in CDATA."""
    is_literal = before.rfind("<![CDATA[") > before.rfind("]]>")
    has_quote = re.search(r"=\s*(?:[\"']|&quot;|&apos;|&#3[49];)\Z", before)
    is_attribute_of_text = has_quote and (is_literal or before.rfind("&lt;") > before.rfind("<"))
    if is_attribute_of_text and not is_literal and "&amp;amp;" in url:
        return url
    once = escaped(url, is_strict=True) if is_attribute_of_text else url
    if is_literal:
        return once
    return html.escape(once, quote=True) if is_attribute_of_text else escaped(once, is_strict=True)


def _tag(text: str, found: re.Match[str]) -> Tag:
    attributes: dict[str, Attribute] = {}
    at = found.end()
    for _ in range(_MAX_ATTRIBUTES):
        one = _ATTRIBUTE.match(text, at)
        if one is None:
            break
        group = one.lastindex or 1
        if group > 1:
            start, end = one.span(group)
            attributes.setdefault(one[1].lower(), Attribute(_decoded(one[group]), start, end))
        at = one.end()
    end = text.find(">", at)
    following = text.find("<", at)
    if end < 0 or 0 <= following < end:  # never closed: the next tag begins where it begins
        end = (following if following >= 0 else len(text)) - 1
    is_empty = text[at : end + 1].rstrip(">").endswith("/")
    return Tag(found[2].lower(), found.start(), end + 1, bool(found[1]), is_empty, attributes)


def _decoded(written: str) -> str:
    if "&" not in written:
        return shown(written)
    return shown(_REFERENCE.sub(lambda match: html.unescape(match[0]), written))


def _after_declaration(text: str, at: int) -> int:
    """After `<!DOCTYPE ...>`, with its internal subset when it has one."""
    end = text.find(">", at)
    subset = text.find("[", at)
    if 0 <= subset < end:
        closing = re.compile(r"\]\s*>").search(text, subset)
        return closing.end() if closing else len(text)
    return len(text) if end < 0 else end + 1
