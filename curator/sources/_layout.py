"""Reads a page of a site by the operator's selectors: title, steps, editions, sections, items and their words.

Never fetches, and never takes for a mention what the site repeats on its pages or what leads only around in it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from curator import urls
from curator.model import Chapter, Document, Matter, Mention, Role, Section, SourceProblem, Tag
from curator.sources import _record, _repeats
from curator.sources._editions import Edition, editions
from curator.sources._kind import Origin
from curator.sources._options import texts, truth
from curator.sources._outline import BOILERPLATE, Outline, annotation, fold
from curator.sources._scope import Scope
from curator.sources._sheet import Sheet
from curator.sources._text import shown
from curator.sources._tongues import language
from curator.sources._walk import Items, Walk

_PDF: Final = re.compile(r"\.pdf$", re.IGNORECASE)
_NUMBER: Final = re.compile(r"^\s*\(?\d{1,3}\s*[.):\-–]\s*")
_CRUMBS: Final = re.compile(r"\s*[>»›→|/\\]+\s*")
_LEVEL: Final = "h3"
"""What a heading counts as whose element does not say so: below the page's title and its parts."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What matters of a page while the site is still being walked.

    `links` are absolute addresses in order, `canonical` the one the page calls its own; `marks` what may be repeated.
    """

    links: tuple[str, ...] = ()
    canonical: str | None = None
    editions: tuple[Edition, ...] = ()
    language: str | None = None
    title: str | None = None
    text: str = ""
    marks: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Laid:
    """A page as a document, and its readable words."""

    document: Document
    text: str = ""
    problems: tuple[SourceProblem, ...] = ()


def survey(raw: bytes, origin: Origin) -> Survey:
    """A first look: where the page leads and what it is made of."""
    sheet = Sheet(raw, origin)
    body = sheet.body
    headings, _ = _chosen(sheet.tree, origin, "layout.heading")
    return Survey(
        links=tuple(_links(sheet)),
        canonical=sheet.canonical,
        editions=_editions(sheet, origin)[0],
        language=sheet.language,
        title=sheet.title,
        text=body.text(separator=" ") if body is not None else "",
        marks=frozenset(_marks(sheet, headings).values()),
    )


def lay_out(
    raw: bytes,
    origin: Origin,
    scope: Scope,
    *,
    repeated: frozenset[int] = frozenset(),
    titles: frozenset[str] = frozenset(),
) -> Laid:
    """One document of kind "page".

    Args:
        repeated: the marks of blocks that the site repeats.
        titles: titles that many pages share, and that therefore say nothing.
    """
    sheet = Sheet(raw, origin)
    reader = _Reader(sheet, origin, scope)
    return reader.read(repeated, titles)


class _Reader:
    def __init__(self, sheet: Sheet, origin: Origin, scope: Scope) -> None:
        self._sheet = sheet
        self._origin = origin
        self._scope = scope
        self._problems = list(sheet.problems)

    def read(self, repeated: frozenset[int], titles: frozenset[str]) -> Laid:
        sheet, origin = self._sheet, self._origin
        headings = self._all("layout.heading")
        marked = _marks(sheet, headings)
        title = self._first("layout.title") or (sheet.title if sheet.title not in titles else None)
        matter = self._matter()
        for node in (*self._all("layout.title")[:1], *self._all("layout.guideline")[:1]):
            node.decompose()  # they head the page, not a list
        if sheet.body is not None and repeated:
            _repeats.remove(sheet.body, marked, repeated)
        roots, wrong = sheet.roots(origin)
        self._problems += wrong
        found = _record.read(roots, sheet, _labels(origin))
        outline = Outline(sheet.base)
        text = " ".join(fold(root.text(separator=" ")) for root in roots)
        if found is None:
            self._walk(outline, roots, headings)
        title = (found.title if found else None) or title or outline.title or sheet.title
        sections = self._sections(outline) if found is None else self._of_record(found, title)
        document = Document(
            key=origin.doc, kind="page", sections=sections, url=origin.url, title=title,
            language=sheet.language or origin.language, portal=origin.source.portal if origin.source else None,
            matter=self._with_chapter(matter, title), tags=self._parameters(),
        )  # fmt: skip
        return Laid(document, text, tuple(self._problems))

    def _walk(self, outline: Outline, roots: Sequence[LexborNode], headings: Sequence[LexborNode]) -> None:
        items = {node.mem_id: "li" for node in self._all("layout.item")}
        names = {**items, **{node.mem_id: _LEVEL for node in headings if not re.fullmatch("h[1-6]", node.tag or "")}}
        told = self._annotations(items)
        walk = Walk(
            outline, self._sheet.locate, images=truth(self._origin, "images", default=False),
            items=Items(names, told, frozenset(items)),
        )  # fmt: skip
        for root in roots:
            walk.over(root)

    def _annotations(self, items: Mapping[int, str]) -> dict[int, str]:
        """The words of items that stand in an element of their own, by the number of the item."""
        told: dict[int, str] = {}
        for node in self._all("layout.annotation"):
            above = node.parent
            while above is not None and above.mem_id not in items and above.tag not in ("li", "dd", "tr"):
                above = above.parent
            words = annotation(node.text(separator=" "))
            if above is not None and words:
                told[above.mem_id] = words
                node.decompose()
        return told

    def _matter(self) -> Matter:
        """What stands beside the lists; it is taken out of the page, so that it is read once."""
        crumbs = self._all("layout.breadcrumb")
        steps = self._all("layout.steps")
        spoken, block = _editions(self._sheet, self._origin)
        matter = Matter(
            breadcrumb=tuple(one for node in crumbs[:1] for one in _crumbs(node)),
            guideline=self._first("layout.guideline"),
            lead=self._first("layout.lead"),
            steps=tuple(one for node in steps for one in _steps(node)),
            editions=tuple(dict.fromkeys(one.language for one in spoken if one.language != self._sheet.language)),
        )
        for node in (*crumbs[:1], *steps, *block, *self._all("layout.lead")):
            node.decompose()
        return matter

    def _with_chapter(self, matter: Matter, title: str | None) -> Matter:
        number = next((value for scheme, value in self._told() if scheme == "chapter" and value.isdecimal()), None)
        return matter if number is None or not title else replace(matter, chapter=Chapter(int(number[:6]), title))

    def _told(self) -> Iterator[tuple[str, str]]:
        """What the parameters of the page's address mean: scheme and value."""
        _, query = urls.path_and_query(self._origin.url or "")
        for part in query.split("&"):
            name, _, value = part.partition("=")
            for scheme in texts(self._origin, f"layout.parameters.{name}"):
                label = texts(self._origin, f"layout.values.{name}.{value}")
                if label or scheme == "chapter":
                    yield scheme, (label or (value,))[0]

    def _parameters(self) -> tuple[Tag, ...]:
        return tuple(Tag(scheme, value) for scheme, value in self._told() if scheme != "chapter")

    def _sections(self, outline: Outline) -> tuple[Section, ...]:
        """All of them, empty ones, too; not those without heading that held only ways around in the site."""
        sections = [self._section(section) for section in outline.sections()]
        kept = [number for number, one in enumerate(sections) if one.mentions or (one.path and one.type != BOILERPLATE)]
        moved = {number: index for index, number in enumerate(kept)}
        return tuple(
            replace(one, parent=moved.get(one.parent) if one.parent is not None else None)
            for one in (sections[number] for number in kept)
        )

    def _section(self, section: Section) -> Section:
        heading = section.heading or ""
        kind = _by_words(self._origin, "layout.types", heading)
        portal = _by_words(self._origin, "layout.origins", heading)
        kept = [one for mention in section.mentions if (one := self._mention(mention)) is not None]
        order = {position: number for number, position in enumerate(dict.fromkeys(one.position for one in kept))}
        return replace(
            section,
            type=kind or section.type,
            portal=portal or section.portal,
            mentions=tuple(replace(one, position=order[one.position]) for one in kept),
            tags=(*section.tags, *((Tag("type", kind),) if kind else ())),
        )

    def _mention(self, mention: Mention) -> Mention | None:
        """What leads out of the site, and what of the site is meant; nothing that only leads around in it."""
        url = mention.url
        if url is None or not self._scope.is_inside(url):
            return mention
        if self._scope.is_record(url):
            return self._own(mention, url)
        return mention if texts(self._origin, "crawl.links") == ("all",) else None

    def _own(self, mention: Mention, url: str) -> Mention:
        """A record or PDF of the site, under the one address that it has wherever it is listed."""
        if _PDF.search(urls.path_and_query(url)[0]) is None:
            return replace(mention, role=Role.RECORD, url=self._scope.without_session(url))
        spoken = language(mention.text)
        if spoken is None:
            return replace(mention, role=Role.PDF)
        return replace(mention, role=Role.PDF, annotation=None, facts=replace(mention.facts, languages=(spoken,)))

    def _of_record(self, record: "_record.Record", title: str | None) -> tuple[Section, ...]:
        mentions = _record.mentions(record, own=self._origin.url, title=title or "", is_inside=self._scope.is_inside)
        return (Section(mentions=mentions),)

    def _all(self, option: str) -> list[LexborNode]:
        nodes, wrong = _chosen(self._sheet.tree, self._origin, option)
        self._problems += [one for one in wrong if one not in self._problems]
        return nodes

    def _first(self, option: str) -> str | None:
        found = (shown(fold(node.text(separator=" "))) for node in self._all(option))
        return next((words for words in found if words), None)


def _chosen(tree: LexborHTMLParser, origin: Origin, option: str) -> tuple[list[LexborNode], list[SourceProblem]]:
    found: list[LexborNode] = []
    wrong: list[SourceProblem] = []
    for selector in texts(origin, option):
        try:
            found += tree.css(selector)
        except (SelectolaxError, ValueError) as reason:
            what = f"the selector {selector!r} in option {option!r} is not understood ({reason})"
            wrong.append(SourceProblem(origin.doc, what, "write it as in CSS, for example main or div.links"))
    return found, wrong


def _marks(sheet: Sheet, headings: Sequence[LexborNode]) -> dict[int, int]:
    return _repeats.marks(sheet.body, headings=frozenset(node.mem_id for node in headings)) if sheet.body else {}


def _links(sheet: Sheet) -> Iterator[str]:
    """Where the page leads: anchors, areas and frames; not what it asks not to follow."""
    for node in sheet.tree.css("a[href], area[href], iframe[src], frame[src]"):
        attributes = node.attributes
        if "nofollow" in (attributes.get("rel") or "").lower().split():
            continue
        href = sheet.address(attributes.get("href") or attributes.get("src"))
        if href is not None:
            yield href


def _editions(sheet: Sheet, origin: Origin) -> tuple[tuple[Edition, ...], list[LexborNode]]:
    blocks, _ = _chosen(sheet.tree, origin, "layout.editions")
    return editions(sheet, blocks, is_told=bool(texts(origin, "layout.editions")))


def _crumbs(node: LexborNode) -> Iterator[str]:
    pieces: list[str] = []
    for one in node.traverse(include_text=True):
        if one.tag == "-text":
            pieces += _CRUMBS.split(one.text_content or "")
    yield from (words for piece in pieces if (words := shown(fold(piece))))


def _steps(node: LexborNode) -> Iterator[str]:
    """The steps of a list, or the one that the node is."""
    inner = [one for one in node.css("li") if one.mem_id != node.mem_id] if node.tag in ("ol", "ul", "div") else []
    for one in inner or [node]:
        words = shown(fold(_NUMBER.sub("", one.text(separator=" "))))
        if words:
            yield words


def _labels(origin: Origin) -> dict[str, str]:
    options = origin.source.options if origin.source else {}
    prefix = "layout.fields."
    return {
        fold(name.removeprefix(prefix)).casefold().rstrip(" :"): value
        for name, value in options.items()
        if name.startswith(prefix) and isinstance(value, str)
    }


def _by_words(origin: Origin, option: str, heading: str) -> str | None:
    """What the operator says of headings with these words; the longest words that fit win."""
    options = origin.source.options if origin.source else {}
    told = [
        (name.removeprefix(f"{option}."), value)
        for name, value in options.items()
        if name.startswith(f"{option}.") and isinstance(value, str)
    ]
    low = fold(heading).casefold()
    fitting = [(words, value) for words, value in told if fold(words).casefold() in low]
    return max(fitting, key=lambda one: len(one[0]))[1] if fitting else None
