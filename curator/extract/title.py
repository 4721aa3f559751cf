"""Picks a page's title from the places where pages write one.

Never invents words and never removes any but a site's name, on the page's own evidence.
"""

import re
from collections.abc import Callable, Iterator
from itertools import chain
from typing import Final

from curator.extract._document import Document
from curator.extract._names import GENERIC, Site, fold, squash, words
from curator.extract.mojibake import mended
from curator.model import Found

LIMIT: Final = 300
_LONGEST_LINE: Final = 120

Reader = tuple[str, Callable[[Document], Iterator[str]]]

_SEPARATOR: Final = re.compile(
    r"\s+(?:[|\-–—·•»«>/\\:~*‹›→⋆★]|::|//|--|<<|>>|\.:)\s+|\s*[|｜»«‹›]\s*|\s+::?\s*|\s+-{2}\s*|\s+[-–—]\s*$"
)
_FILE_NAME: Final = re.compile(
    r"^[\w .()%+-]*\.(?:docx?|pdf|pptx?|xlsx?|odt|html?|php|aspx?|indd|qxd|rtf|txt|tex|dvi|ps)$", re.IGNORECASE
)
_LISTING: Final = re.compile(r"^(?:index|directory listing) (?:of|for) ?/|^directory listing", re.IGNORECASE)
_WORD_FILE: Final = re.compile(r"^microsoft (?:word|powerpoint|excel) -\s*", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"^(?:https?://\S+|(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:/\S*)?)$", re.IGNORECASE)
_ANCHOR_SIGN: Final = re.compile(r"\s*[¶🔗]+$|\s+#$")
# Signs that documentation tools put behind headings, to be linked to.
_ATTACHED_COLON: Final = re.compile(r"\S:\s*$")
_NOISE_END: Final = re.compile(r"\s*[|\-–—·•»«>:/]+\s*$")
_NOISE_START: Final = re.compile(r"^\s*[|\-–—·•»>:/]+\s+")


def _json_ld(document: Document) -> Iterator[str]:
    for thing in document.works[:1]:
        yield from (*thing.headline, *thing.name)[:1]


def _metas(*names: str) -> Callable[[Document], Iterator[str]]:
    return lambda document: document.meta(*names)


CITATION: Final[Reader] = ("citation_title", _metas("citation_title", "bepress_citation_title", "eprints.title"))
H1: Final[Reader] = ("h1", lambda document: iter(document.h1s))
OG: Final[Reader] = ("og:title", _metas("og:title"))
TITLE: Final[Reader] = ("title", lambda document: iter(document.titles[:1]))
TWITTER: Final[Reader] = ("twitter:title", _metas("twitter:title", "twitter:text:title"))
JSON_LD: Final[Reader] = ("json-ld", _json_ld)
DUBLIN_CORE: Final[Reader] = ("DC.title", _metas("dc.title", "dcterms.title", "dc:title"))

LOWER_HEADING: Final[Reader] = ("heading", lambda document: (text for level, text in document.headings if level > 1))

OEMBED: Final[Reader] = ("oembed", lambda document: (link.title for link in document.links if "oembed" in link.type))

READERS: Final[tuple[Reader, ...]] = (
    CITATION, OG, DUBLIN_CORE, JSON_LD, TITLE, TWITTER, H1, LOWER_HEADING, OEMBED,
)  # fmt: skip

_STATING: Final = READERS.index(LOWER_HEADING)
"""From here on readers are asked only when those before have no title: there are many headings."""
_STATED: Final = frozenset({OG[0], TITLE[0], TWITTER[0], JSON_LD[0]})


def title(document: Document, *, site: Site) -> Found | None:
    """The page's title with the place it came from; None when the page has none worth showing.

    A scholarly citation tag is taken at its word. Else a heading of the first level wins when a title tag or a card
    repeats it, or when it stands alone; then og:title, Dublin Core, JSON-LD, title, twitter:title, each less the
    site's name. A page at a site's root may be called like the site.
    """
    home = document.is_home
    candidates = tuple(_candidates(document, READERS[:_STATING]))
    stated = [text for name, text in candidates if name in _STATED]
    headings = list(dict.fromkeys(text for name, text in candidates if name == "h1"))
    stops = [text for text in headings if not site.is_called(text)]
    for name, text in candidates:
        if name == CITATION[0] and _fits(text, site, home=home):
            return Found(text, name)
    catalogued = [text for name, text in candidates if name == DUBLIN_CORE[0]]
    lower = None if home else _lower_heading(document, catalogued or stated, site)
    heading = _heading(headings, stated, site, may_stand_alone=not home and _names_more(headings, lower))
    if heading is not None:
        return Found(heading, H1[0])
    if lower is not None:
        return Found(lower, LOWER_HEADING[0])
    for name, text in chain(candidates, _candidates(document, READERS[_STATING:])):
        bare = text if home else without_site(text, site, stops=stops)
        bare = without_generic(bare)
        if _fits(bare, site, home=home):
            return Found(bare, name)
    return None


def without_site(text: str, site: Site, *, stops: list[str]) -> str:
    """The title less leading and trailing segments that are the site's name, or down to a heading of the page."""
    stop = {squash(heading) for heading in stops if len(squash(heading)) >= 4}
    for _ in range(4):
        shorter = _one_off(text, site, stop)
        if shorter is None:
            break
        text = shorter
    return _NOISE_START.sub("", _NOISE_END.sub("", text)).strip()


def _one_off(text: str, site: Site, stop: set[str]) -> str | None:
    marks = list(_SEPARATOR.finditer(text))[:12]
    for mark in marks:
        head, tail = text[: mark.start()].strip(), text[mark.end() :].strip()
        if squash(head) in stop:
            return head
        if squash(tail) in stop:
            return tail
    for mark in reversed(marks):
        head, tail = text[: mark.start()].strip(), text[mark.end() :].strip()
        if head and (not tail or site.is_called(tail)):
            return head
    for mark in marks:
        head, tail = text[: mark.start()].strip(), text[mark.end() :].strip()
        if tail and (not head or site.is_called(head)):
            return tail
    return None


def _candidates(document: Document, readers: tuple[Reader, ...]) -> Iterator[tuple[str, str]]:
    for name, read in readers:
        for written in read(document):
            text = _ANCHOR_SIGN.sub("", mended(_WORD_FILE.sub("", written), limit=LIMIT))
            if text:
                yield name, text


def _names_more(headings: list[str], lower: str | None) -> bool:
    """True when there is no lower heading, or when the first-level one holds it in the midst of more words."""
    return lower is None or any(squash(text).find(squash(lower)) > 0 for text in headings)


def _heading(headings: list[str], stated: list[str], site: Site, *, may_stand_alone: bool) -> str | None:
    """The heading that is the page's title: one that a stated title repeats, or the only one there is.

    One that nothing repeats gives way to a lower heading that is a stated title: it is the site's motto or section.

    A heading that ends with a whole stated title has a kicker or date before it: the stated title is the better one.
    """
    fitting = [text for text in headings if _fits(text, site, home=False)]
    repeated = [text for text in fitting if any(_holds(other, text) for other in stated)]
    chosen = max(repeated, key=len, default=None)
    if chosen is None and len(fitting) == 1 and may_stand_alone and (not stated or len(words(fitting[0])) > 1):
        chosen = fitting[0]
    if chosen is None:
        return None
    return _without_kicker(chosen, stated)


def _without_kicker(heading: str, stated: list[str]) -> str:
    """The end of a heading that is a whole stated title, or one up to a separator, when no title has all of it.

    What stands before a colon (`Tides: a guide`) is a part of the title, unless the colon stands apart.
    """
    whole = fold(heading)
    if any(whole in fold(text) for text in stated):
        return heading
    for text in (head for title in stated for head in (title, *_heads(title))):
        inner = fold(text)
        before = whole.removesuffix(inner)
        if len(inner) < max(10, 0.3 * len(whole)) or before == whole or before[-1:].isalnum():
            continue
        if not _ATTACHED_COLON.search(before):
            return text
    return heading


def _lower_heading(document: Document, stated: list[str], site: Site) -> str | None:
    """A heading of a lower level that is one whole segment of a stated title, or all of it: the longest."""
    parts = {squash(part) for text in stated for part in _parts(text)}
    fitting = [
        text
        for level, text in document.headings
        if level > 1
        and (len(squash(text)) >= 8 or len(words(text)) >= 4)
        and squash(text) in parts
        and _fits(text, site, home=False)
    ]
    return max(fitting, key=len, default=None)


def _is_long(text: str) -> bool:
    """True for a text that is hardly the same as another by accident; ideographs are words."""
    return len(squash(text)) >= 8 or len(words(text)) >= 4


def _parts(text: str) -> Iterator[str]:
    """The text, and every beginning and end of it that a separator sets apart."""
    yield text
    yield from _heads(text)
    for mark in list(_SEPARATOR.finditer(text))[:12]:
        yield text[mark.end() :]


def _heads(text: str) -> Iterator[str]:
    for mark in list(_SEPARATOR.finditer(text))[:12]:
        yield text[: mark.start()].strip()


def _holds(longer: str, text: str) -> bool:
    """True when the text, of some length, stands in the longer one word for word."""
    inner, outer = squash(text), squash(longer)
    return inner == outer or (len(inner) >= 6 and inner in outer and len(inner) >= 0.2 * len(outer))


def from_first_line(line: str, *, site: Site) -> Found | None:
    """The first line of the main text as a title, for pages that name themselves nowhere else."""
    text = mended(line, limit=LIMIT)
    short = 3 <= len(text) <= _LONGEST_LINE and not text.endswith((".", ",", ";", ":"))
    return Found(text, "first line") if short and _fits(text, site, home=False) else None


def _fits(text: str, site: Site, *, home: bool) -> bool:
    """True for a text that may be a title: words, not a generic one, no file, no address, not just the site's name."""
    bare = squash(text)
    if not text or bare in GENERIC or is_a_file_name(text):
        return False
    if not bare and not any(ord(character) > 0x2190 for character in text):
        return False
    return home or not site.is_called(text)


def is_a_file_name(text: str) -> bool:
    """True for names of files, listings of directories and bare addresses."""
    return any(pattern.match(text) for pattern in (_ADDRESS, _FILE_NAME, _LISTING))


def without_generic(text: str) -> str:
    """Segments such as `Home` go when others remain."""
    for mark in list(_SEPARATOR.finditer(text))[:6]:
        head, tail = text[: mark.start()].strip(), text[mark.end() :].strip()
        if squash(head) in GENERIC and tail:
            return tail
        if squash(tail) in GENERIC and head:
            return head
    return text
