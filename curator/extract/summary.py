"""Says in a few sentences what a page holds: as the page describes itself, else as its main text begins.

Never a cookie notice, a legal text, a byline or the title once more.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

from curator.extract._document import Document
from curator.extract._names import Site, squash, words
from curator.extract._phrases import PLACEHOLDER, speaks_of_the_service
from curator.extract._things import ORGANISATIONS, SITES
from curator.extract.hygiene import clean
from curator.extract.mojibake import mend, mended
from curator.extract.text import Block
from curator.model import Found

FIRST_PARAGRAPH: Final = "first paragraph"
SHORTEST: Final = 50
LONGEST: Final = 400
_RAW_LIMIT: Final = 4_000
_FEW_WORDS: Final = 3
_ENOUGH_WORDS: Final = 6

Reader = tuple[str, Callable[[Document], Iterator[str]]]


def _metas(*names: str) -> Callable[[Document], Iterator[str]]:
    return lambda document: document.meta(*names)


def _json_ld(document: Document) -> Iterator[str]:
    for thing in document.works:
        yield from thing.description


READERS: Final[tuple[Reader, ...]] = (
    ("description", _metas("description")),
    ("og:description", _metas("og:description")),
    ("json-ld", _json_ld),
    ("twitter:description", _metas("twitter:description")),
    ("DC.description", _metas("dc.description", "dcterms.description", "dcterms.abstract", "dc:description")),
    ("citation_abstract", _metas("citation_abstract", "abstract")),
)

_SENTENCE_END: Final = re.compile(r"[.!?…。！？।؟](?:[\"'»”’)\]]*)(?=\s|$)|[。！？]")
_CODE: Final = re.compile(r"^\s*[{\[<]|^(?:var|function|window\.|document\.|const|let|import) ")
_PROSE_TAGS: Final = frozenset(
    "p div section article main body blockquote td dd center td span font pre li summary details header".split()
)
_HEADING_TAGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "th", "dt", "caption", "legend"})
_IDEOGRAPHS: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")


def summary(document: Document, blocks: tuple[Block, ...], *, title: str | None, site: Site) -> Found | None:
    """The page's summary, 50 to 400 characters where the page has as much, with the place it came from.

    Descriptions that repeat the title, name only the site, are placeholders or legal texts are passed over; a short
    one is kept for when nothing longer is found.
    """
    short: Found | None = None
    for name, read in READERS:
        for written in read(document):
            text = mended(written, limit=_RAW_LIMIT)
            if not says_something(text, title=title, site=site) or _is_the_sites(text, document):
                continue
            if _weight(text) >= SHORTEST or len(words(text)) >= _ENOUGH_WORDS:
                return Found(cut(text), name)
            short = short or Found(text, name)
    if short is not None and len(words(short.value)) >= _FEW_WORDS:
        return short
    beginning = first_paragraphs(blocks, title=title)
    return Found(beginning, FIRST_PARAGRAPH) if beginning is not None else short


def _is_the_sites(text: str, document: Document) -> bool:
    """True when the page itself says that the description is the site's: its WebSite or its publisher has the same."""
    described = [thing.description for thing in document.things if thing.is_a(SITES | ORGANISATIONS)]
    return any(squash(text) == squash(other) for texts in described for other in texts) and not document.is_home


def says_something(text: str, *, title: str | None, site: Site) -> bool:
    """False for the title once more, the site's name, placeholders, legal and cookie texts, lists of keywords."""
    if _weight(text) < 10 or PLACEHOLDER.match(text) or site.is_called(text):
        return False
    if title is not None and _repeats(text, title):
        return False
    if len(text) < 600 and speaks_of_the_service(text):
        return False
    return not (text.count(",") > 4 and text.count(",") * 2.2 >= len(words(text)) and not _SENTENCE_END.search(text))


def first_paragraphs(blocks: tuple[Block, ...], *, title: str | None) -> str | None:
    """The first paragraph of running text, with the next ones while it is short; None when there is none."""
    chosen: list[str] = []
    for block in blocks[:200]:
        if block.tag in _HEADING_TAGS:
            continue
        if _is_prose(block, title):
            chosen.append(clean(block.text, limit=_RAW_LIMIT))
            if sum(map(_weight, chosen)) >= 2 * SHORTEST:
                break
        elif chosen and block.tag not in ("li", "br"):
            break
    text = mend(" ".join(chosen))
    return cut(text) if _weight(text) >= SHORTEST else None


def cut(text: str) -> str:
    """At most 400 characters: whole sentences if they fill 50, else whole words and an ellipsis."""
    if len(text) <= LONGEST:
        return text
    ends = [match.end() for match in _SENTENCE_END.finditer(text[:LONGEST])]
    fitting = [end for end in ends if end >= 2 * SHORTEST]
    return text[: fitting[-1]].rstrip() if fitting else clean(text, limit=LONGEST)


def _is_prose(block: Block, title: str | None) -> bool:
    if block.tag not in _PROSE_TAGS or block.links > 0.5 or _weight(block.text) < SHORTEST:
        return False
    if title is not None and _repeats(block.text, title):
        return False
    if len(block.text) < 600 and speaks_of_the_service(block.text):
        return False
    if _CODE.match(block.text):
        return False
    return _SENTENCE_END.search(block.text) is not None or len(words(block.text[:400])) >= 14


def _repeats(text: str, title: str) -> bool:
    """True when the text is the title, or the title and hardly a word besides."""
    one, other = squash(text), squash(title)
    return one == other or (other in one and len(one) < len(other) + 12) or (len(one) > 15 and one in other)


def _weight(text: str) -> int:
    """Characters; an ideograph weighs as much as two and a half."""
    return len(text) + (int(1.5 * len(_IDEOGRAPHS.findall(text[:LONGEST]))) if not text.isascii() else 0)
