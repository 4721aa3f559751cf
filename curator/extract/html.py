"""Reads an HTML body: the words a page has for itself, and the signals that rules ask for.

Never raises for any text, and parses it once.
"""

from dataclasses import replace

from curator.extract import author, dates, embedded, facts, fragments, signals, walls
from curator.extract._body import Body
from curator.extract._document import Document, parse
from curator.extract._names import Site, stated_site_names
from curator.extract.decode import decode
from curator.extract.language import language
from curator.extract.summary import FIRST_PARAGRAPH, summary
from curator.extract.text import Block, every_text, joined, main_text
from curator.extract.title import from_first_line, title
from curator.model import Page, Signals, Words

MEDIA_TYPES = ("text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml")
_HARDLY_ANY = 40
_SAMPLE = 4_000


def read_html(body: Body) -> Page:
    """The page of an HTML body."""
    decoded = decode(body.raw, content_type=body.content_type)
    document = parse(decoded.text, url=body.url)
    seen = signals.structure(document, content_type=body.media_type, charset=decoded.charset)
    seen = replace(seen, missing_fragments=_missing(document, body))
    site = Site(names=stated_site_names(document), url=body.url)
    words = _words(document, site)
    blocks = main_text(document.nodes)
    text = joined(blocks)
    if len(text) < _HARDLY_ANY:
        blocks = embedded.blocks(document) or blocks
        text = joined(blocks) if len(joined(blocks)) >= _HARDLY_ANY else every_text(document.nodes) or text
        words = embedded.completed(words, document)
    words = _with_text(words, document, blocks, text=text, site=site)
    if _is_shell(document, seen, source=decoded.text, text=text):
        words = replace(words, title=None, summary=None)
    beginning, length, digest = signals.text_signals(text)
    return Page(
        words=words,
        signals=replace(seen, main_text=beginning, text_length=length, word_count=len(text.split()), shingles=digest),
    )


def _missing(document: Document, body: Body) -> tuple[str, ...]:
    if body.truncated or not body.fragments:
        return ()
    return fragments.missing(body.fragments, ids=signals.ids(document.nodes), nodes=document.nodes)


def _words(document: Document, site: Site) -> Words:
    return Words(
        title=title(document, site=site),
        site_name=facts.site_name(document),
        author=author.author(document, site=site),
        image=facts.image(document),
        canonical=facts.canonical(document),
        licence=facts.licence(document),
        kind=facts.kind(document),
        keywords=facts.keywords(document),
        audience=facts.audience(document),
        level=facts.level(document),
        resource_type=facts.resource_type(document),
        published=dates.published(document, language=document.language),
        modified=dates.modified(document, language=document.language),
    )


def _with_text(words: Words, document: Document, blocks: tuple[Block, ...], *, text: str, site: Site) -> Words:
    found = words.title or (from_first_line(blocks[0].text, site=site) if blocks else None)
    name = found.value if found else None
    told = summary(document, blocks, title=name, site=site)
    if words.summary is not None and (told is None or told.origin == FIRST_PARAGRAPH):
        told = words.summary
    sample = "\n".join((text[:_SAMPLE], name or "", told.value if told else ""))
    return replace(words, title=found, summary=told, language=language(document, text=sample))


def _is_shell(document: Document, seen: Signals, *, source: str, text: str) -> bool:
    return walls.is_wall(document, source=source, text=text) or walls.is_redirect_shell(
        meta_refresh=seen.meta_refresh, text=text
    )
