"""HTML pages: headings to sections, anchors to mentions with their words, and edits back into the attributes.

Never takes what stands in comments, scripts or templates, and never runs or fetches anything.
"""

import re
from collections.abc import Sequence
from typing import Final

import webencodings
from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from curator import urls
from curator.model import Document, Edit, Place, SourceProblem
from curator.sources import _edits
from curator.sources._kind import Kind, Origin, Reading
from curator.sources._markup import MAX_DEPTH, Prepared, escaped, prepare, styled, value_span
from curator.sources._options import texts, truth
from curator.sources._outline import Outline, fold
from curator.sources._text import Text, decode, shown
from curator.sources._walk import Walk

_META: Final = re.compile(rb"""<meta[\s/][^>]*?charset\s*=\s*["']?\s*([A-Za-z0-9_:.\-]+)""", re.IGNORECASE)
_HEAD_BYTES: Final = 4096
_XHTML: Final = re.compile(rb"\A\s*<\?xml|<!doctype[^>]*xhtml", re.IGNORECASE)


def read(raw: bytes, origin: Origin) -> Reading:
    """One document of kind "page".

    Options of the source: `content` (selectors of what to read; default the whole body), `ignore` (selectors of what
    to leave out), `images` ("no" leaves them out), `encoding`.
    """
    text = decode(raw, encoding=label(raw, origin))
    source, problems = prepared(text, origin.doc)
    tree = LexborHTMLParser(source.source)
    outline = Outline(base(tree, origin.url))
    found, wrong = roots(tree, origin)
    for root in found:
        Walk(outline, Locator(text), images=truth(origin, "images", default=True)).over(root)
    document = Document(
        key=origin.doc, kind="page", sections=outline.sections(), url=origin.url, title=title(tree) or outline.title,
        language=language(tree) or origin.language,
    )  # fmt: skip
    return Reading((document,), (*problems, *wrong))


def write(raw: bytes, edits: Sequence[Edit]) -> bytes:
    """The page with its addresses replaced, each spelled as its attribute needs it. Raises `EditError`."""
    is_xml = _XHTML.search(raw, 0, _HEAD_BYTES) is not None
    return _edits.replace(raw, edits, spell_strictly if is_xml else spell, style=styled)


def spell(url: str, before: str, _after: str) -> str:
    """An attribute's value: quotes as character references, `&` where it needs one (HTML 13.1.2.3)."""
    return _unquoted(escaped(url, is_strict=not before.endswith(('"', "'"))), before)


def spell_strictly(url: str, before: str, _after: str) -> str:
    """The same where the page is XML (XHTML 1.0, C.12)."""
    return _unquoted(escaped(url, is_strict=True), before)


def _unquoted(spelled: str, before: str) -> str:
    if before.endswith(('"', "'")):
        return spelled
    return re.sub(r"[\s=`]", lambda match: f"&#{ord(match[0])};", spelled)


def prepared(text: Text, doc: str) -> tuple[Prepared, list[SourceProblem]]:
    """The page's source for the parser, and a sentence when it is too tangled to be read whole."""
    found = prepare(text.value)
    if not found.flat:
        return found, []
    what = f"nests more than {MAX_DEPTH} elements or is as tangled, so only its links and headings were read"
    return found, [SourceProblem(doc, what, "look for elements that are never closed")]


def label(raw: bytes, origin: Origin) -> str | None:
    """The encoding that the operator or the page names (HTML 13.2.3.2); a page that says UTF-16 is UTF-8."""
    told = texts(origin, "encoding")
    if told:
        return told[0]
    found = _META.search(raw, 0, _HEAD_BYTES)
    codec = webencodings.lookup(found[1].decode("ascii")) if found else None
    if codec is None:
        return None
    return "utf-8" if codec.name.startswith("utf-16") or codec.name == "x-user-defined" else codec.name


class Locator:
    """Places in a whole file."""

    def __init__(self, text: Text) -> None:
        self._text = text

    def __call__(self, index: int, attribute: str | None) -> tuple[str | None, Place]:
        line = self._text.line_at(index)
        span = value_span(self._text.value, index, attribute) if attribute else None
        if span is None:
            return None, Place(line=line)
        written = self._text.value[slice(*span)]
        start = self._text.byte_at(span[0])
        return shown(written), Place(line=line, start=start, end=start + len(self._text.encode(written)))


def roots(tree: LexborHTMLParser, origin: Origin) -> tuple[list[LexborNode], list[SourceProblem]]:
    """What to read of the page, without what to ignore."""
    problems = []
    body = tree.body or tree.root
    found: list[LexborNode] = []
    for option in ("ignore", "content"):
        for selector in texts(origin, option):
            try:
                nodes = tree.css(selector)
            except (SelectolaxError, ValueError) as reason:
                what = f"the selector {selector!r} in option {option!r} is not understood ({reason})"
                problems.append(SourceProblem(origin.doc, what, "write it as in CSS, for example main or div.links"))
                continue
            if option == "ignore":
                for node in nodes:
                    node.decompose()
            else:
                found += nodes
    if texts(origin, "content") and not found and not problems:
        what = f"nothing matches {', '.join(texts(origin, 'content'))}, so no link of this page was read"
        problems.append(SourceProblem(origin.doc, what, "look at the page and correct option 'content'"))
        return [], problems
    if found:
        return _outermost(found), problems
    return ([body] if body is not None else []), problems


def _outermost(nodes: Sequence[LexborNode]) -> list[LexborNode]:
    """The nodes in the order of the selectors, without those that stand inside another one."""
    ids = {node.mem_id for node in nodes}
    kept: dict[int, LexborNode] = {}
    for node in nodes:
        above = node.parent
        while above is not None and above.mem_id not in ids:
            above = above.parent
        if above is None:
            kept.setdefault(node.mem_id, node)
    return list(kept.values())


def base(tree: LexborHTMLParser, url: str | None) -> str | None:
    """The page's base URL: the first `base` with an address, itself relative to the page (HTML 4.2.3)."""
    node = tree.css_first("base[href]")
    href = node.attributes.get("href") if node is not None else None
    return (urls.parse(href.strip(), base=url) if href else None) or url


def title(tree: LexborHTMLParser) -> str | None:
    node = tree.css_first("head title") or tree.css_first("title")
    return (shown(fold(node.text())) or None) if node is not None else None


def language(tree: LexborHTMLParser) -> str | None:
    node = tree.css_first("html")
    value = node.attributes.get("lang") or node.attributes.get("xml:lang") if node is not None else None
    return value.strip() if value and value.strip() else None


KIND: Final = Kind(
    name="html",
    read=read,
    write=write,
    suffixes=(".html", ".htm", ".xhtml", ".shtml", ".xht"),
    media_types=("text/html", "application/xhtml+xml"),
    example=('<h2>Part</h2>\n<ul>\n<li><a href="https://a.example/">A page</a>: words about it</li></ul>\n'),
)
