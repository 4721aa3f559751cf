"""JSON-LD by schema.org, in files and in web pages: resources that are described to mentions with their facts.

Never fetches a context, and never takes what merely serves a description (authors, pictures, offers) for a resource.
"""

import json
import re
from collections.abc import Iterator, Sequence
from typing import Final

from curator.model import Document, Edit, SourceProblem
from curator.sources import _edits
from curator.sources._graph import Graph
from curator.sources._kind import Kind, Origin, Reading
from curator.sources._outline import Outline
from curator.sources._scan import Places
from curator.sources._text import Text, decode
from curator.sources._tree import TreeError, parse_json
from curator.sources.page import label

_OPENING: Final = re.compile(r"<!--|<script\b[^>]{0,2000}>", re.IGNORECASE)
_CLOSING: Final = re.compile(r"</script", re.IGNORECASE)
_TYPE: Final = re.compile(r"\btype\s*=\s*[\"']?\s*application/ld\+json", re.IGNORECASE)
_CONTEXT: Final = re.compile(rb"\"@context\"\s*:")
_WRAPPED: Final = re.compile(r"\A\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)?\s*")
_TAIL: Final = re.compile(r"\s*(?:-->|//\s*\]\]>|\]\]>|/\*\s*\]\]>\s*\*/)?;?\s*\Z")


def read(raw: bytes, origin: Origin) -> Reading:
    """One document of kind "file" (JSON-LD 1.1; schema.org; LRMI). Keys may be terms, compact or whole addresses.

    A resource is what has an address (url, contentUrl, sameAs, or an @id that is one) and stands at the top, in @graph,
    or in another as item, part, encoding, work. A list or collection with a name is a section.
    """
    text = decode(raw, encoding=label(raw, origin))
    graph = Graph()
    problems: list[SourceProblem] = []
    pieces = list(_pieces(text))
    for start, end in pieces:
        try:
            graph.add(parse_json(text, start, end))
        except TreeError as error:
            where = f"{origin.doc}:{text.line_at(error.at)}"
            what = f"holds JSON-LD that is no JSON: {error.what}"
            problems.append(SourceProblem(where, what, "correct it there, or tell those who publish the page"))
    if not pieces or len(problems) == len(pieces):
        none = SourceProblem(origin.doc, "holds no JSON-LD", "name another kind, or look at the page's source")
        return Reading(problems=tuple(problems) or (none,))
    outline = Outline(graph.base or origin.url)
    graph.tell(outline, Places(text), source=text.value)
    document = Document(
        key=origin.doc, kind="file", sections=outline.sections(), url=origin.url, title=graph.title or None,
        language=graph.language or origin.language,
    )  # fmt: skip
    return Reading((document,), tuple(problems))


def write(raw: bytes, edits: Sequence[Edit]) -> bytes:
    """The file or page with its addresses replaced. Raises `EditError`."""
    return _edits.replace(raw, edits, spell)


def spell(url: str, _before: str, _after: str) -> str:
    """An address within a JSON text; `<` is percent-encoded, for within a page it could end the script."""
    encoded = re.sub(r"[\s\"<>]", lambda match: f"%{ord(match[0]):02X}", url.replace("\\/", "/"))
    spelled = json.dumps(encoded, ensure_ascii=False)[1:-1]
    return spelled.replace("/", "\\/") if "\\/" in url else spelled


def claims(head: bytes) -> bool:
    """True for JSON that begins with a context of schema.org's."""
    bare = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    return bare[:1] in (b"{", b"[") and _CONTEXT.search(bare[:4096]) is not None and b"schema.org" in bare[:4096]


def _pieces(text: Text) -> Iterator[tuple[int, int]]:
    """Where JSON stands: the whole file, or what the scripts of a page hold, without the wraps of old habits."""
    whole = text.value
    if whole.lstrip("\ufeff \t\r\n")[:1] in ("{", "["):
        yield 0, len(whole)
        return
    at = 0
    while opening := _OPENING.search(whole, at):
        if opening[0] == "<!--":
            at = whole.find("-->", opening.end())
            if at < 0:
                return
            continue
        closing = _CLOSING.search(whole, opening.end())
        if closing is None:
            return
        at = closing.end()
        if _TYPE.search(opening[0]):
            yield from _unwrapped(whole[opening.end() : closing.start()], opening.end())


def _unwrapped(inner: str, offset: int) -> Iterator[tuple[int, int]]:
    wrap = _WRAPPED.match(inner)
    start = wrap.end() if wrap else 0
    tail = _TAIL.search(inner, max(start, len(inner) - 200))
    end = tail.start() if tail else len(inner)
    if end > start:
        yield offset + start, offset + end


KIND: Final = Kind(
    name="jsonld", read=read, write=write, suffixes=(".jsonld",), media_types=("application/ld+json",), claims=claims,
    example='{"@context": "https://schema.org", "@type": "ItemList", "name": "Part", "itemListElement": [\n'
    '  {"@type": "LearningResource", "name": "A page", "url": "https://a.example/", "keywords": "maths"}\n]}\n',
)  # fmt: skip
