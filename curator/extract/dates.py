"""Reads when a page was published and last changed, from what it states and, failing that, shows.

Never reads a clock and never guesses a day that is not written on the page or in its address.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from itertools import islice
from typing import Final

from curator.extract._days import day_of
from curator.extract._document import Document
from curator.extract._surroundings import is_elsewhere
from curator.model import Found

Reader = tuple[str, Callable[[Document], Iterator[str]]]


def _metas(*names: str) -> Callable[[Document], Iterator[str]]:
    return lambda document: document.meta(*names)


def _json_ld(*, modified: bool) -> Callable[[Document], Iterator[str]]:
    def read(document: Document) -> Iterator[str]:
        for thing in document.works:
            yield from thing.modified if modified else thing.published

    return read


def _times(document: Document) -> Iterator[str]:
    """The dates of `time` elements that say they are the publication's, then of the first in the article."""
    nodes = document.nodes
    stated = [node for node in nodes.all("time", "relative-time") if _is_the_publication(nodes.attributes[node])]
    stated += [node for node in nodes.special if "datePublished" in nodes.get(node, "itemprop").split()]
    inside = (
        node
        for node in nodes.all("time", "relative-time")
        if nodes.get(node, "datetime")
        and not _IN_ARTICLE.isdisjoint(nodes.tags[outer] for outer in nodes.ancestors(node))
        and not is_elsewhere(nodes, node)
    )
    stated = [node for node in sorted(set(stated))[:20] if not is_elsewhere(nodes, node)]
    for node in (*stated[:3], *islice(inside, 1)):
        yield nodes.get(node, "datetime") or nodes.get(node, "content") or nodes.text(node, separator=" ")


def _is_the_publication(own: Mapping[str, str | None]) -> bool:
    return "pubdate" in own or not {"published", "entry-date"}.isdisjoint((own.get("class") or "").split())


def _marked(document: Document) -> Iterator[str]:
    """The texts of small elements whose class or id says that they hold a date."""
    nodes = document.nodes
    named = nodes.called(_DATE_WORDS, _is_named_a_date)
    for node in sorted({*named, *nodes.all("time", "relative-time")})[:12]:
        written = nodes.get(node, "datetime") or nodes.get(node, "content") or nodes.text(node, separator=" ")
        text = " ".join((written or nodes.get(node, "title")).split())
        if 6 <= len(text) <= 120 and not is_elsewhere(nodes, node):
            yield text


def _is_named_a_date(classes: str, identity: str) -> bool:
    return "date" in identity or classes == "time" or _DATE_NAMES.search(classes) is not None


def _near_heading(document: Document) -> Iterator[str]:
    """Short lines with a date right after the page's heading, or right before it."""
    heading = next(iter(document.h1s), None) or next((text for _, text in document.headings), None)
    if heading is None:
        return
    text = "\n".join(document.nodes.lines())[:_SEARCHED]
    at = text.find(heading[:60])
    lines = text[max(at, 0) :][:3_000].split("\n")[:_LINES_AFTER]
    if at > 0:
        lines += text[max(at - 400, 0) : at].split("\n")[::-1][:_LINES_BEFORE]
    for line in lines:
        if len(line) <= _SHORT_LINE and any(character.isdigit() for character in line):
            yield line


_SEARCHED: Final = 60_000
_LABELLED_WITHIN: Final = 20_000
_LINES_AFTER: Final = 14
_LINES_BEFORE: Final = 6
_SHORT_LINE: Final = 60


def _address(document: Document) -> Iterator[str]:
    if match := _IN_ADDRESS.search(document.url):
        yield f"{match[1]}-{match[2]}-{match[3]}"
    elif match := _DAY_FIRST_IN_ADDRESS.search(document.url):
        yield f"{match[3]}-{match[2]}-{match[1]}"


def _image_address(document: Document) -> Iterator[str]:
    """The day in the path of the page's own picture: content systems file uploads by the day."""
    for address in document.meta("og:image", "twitter:image"):
        if match := _UPLOADED.search(address):
            yield f"{match[1]}-{match[2]}-{match[3]}"


def _labelled(document: Document) -> Iterator[str]:
    """Days behind a word that says what they are, then days with the time of day, in the order of the page."""
    text = " ".join(document.nodes.lines())[:_LABELLED_WITHIN]
    around = [text[max(year.start() - 60, 0) : year.end() + 24] for year in islice(_YEAR.finditer(text), 80)]
    for pattern in (_LABEL, _WITH_TIME):
        yield from (match[1] for words in around if (match := pattern.search(words)))


_IN_ARTICLE: Final = frozenset({"article", "main", "header"})
_DATE_WORDS: Final = (
    "date", "Date", "time", "published", "authored", "datum", "byline", "posted", "post-meta", "entry-meta",
    "article-info", "submitted",
)  # fmt: skip
_DATE_NAMES: Final = re.compile(
    r"published|[dD]ate|authored|timestamp|datum|byline|posted|post-meta|entry-meta|article-info|(?:^|\s)submitted(?:\s|$)"
)
_IN_ADDRESS: Final = re.compile(r"[/=_-]((?:19|20)\d\d)[/_-]?([01]\d)[/_-]?([0-3]\d)(?=[/_\-.?&]|$)")

_DAY_FIRST_IN_ADDRESS: Final = re.compile(r"[/=_-]([0-3]\d)[_-]([01]\d)[_-]((?:19|20)\d\d)(?=[/_\-.?&]|$)")
_UPLOADED: Final = re.compile(r"/((?:19|20)\d\d)/([01]\d)/([0-3]\d)/")
_WRITTEN_DAY: Final = (
    r"(\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}/\d{1,2}/\d{4}|"
    r"\d{1,2}\.? [^\W\d_]{3,12}\.?,? \d{4}|[^\W\d_]{3,12}\.? \d{1,2}, \d{4})"
)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_LABEL: Final = re.compile(
    r"\b(?:datum|date|veröffentlicht|erstellt|eingestellt|stand|published|posted|aktualisiert|geändert|updated|modified|"
    r"letzte (?:änderung|aktualisierung)|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|"
    r"publicerad|opublikowano|опубликовано|обновлено|julkaistu|yayınlanma|objavljeno|publikováno)"
    r"\s*(?:am|on|at|le|el|il|den|vom|op|:|–|-)?\s*:?\s*" + _WRITTEN_DAY,
    re.IGNORECASE,
)
_WITH_TIME: Final = re.compile(_WRITTEN_DAY + r"[\s,–|-]{1,4}(?:um |at |à |klo )?[0-2]?\d[:.][0-5]\d\b")

PUBLISHED: Final[tuple[Reader, ...]] = (
    ("json-ld", _json_ld(modified=False)),
    ("article:published_time", _metas("article:published_time", "og:published_time", "og:article:published_time")),
    ("citation_publication_date", _metas("citation_publication_date", "citation_date", "citation_online_date")),
    ("datePublished", _metas("datepublished", "date.published", "publishdate", "publish_date", "publish-date",
                             "pubdate", "published", "publication_date", "article.published", "article_date_original",
                             "article:post_date", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
                             "originalpublicationdate", "bt:pubdate", "displaydate", "ptime", "rnews:datepublished",
                             "shareaholic:article_published_time", "cre_date", "pub_date", "release_date")),
    ("time", _times),
    ("dcterms.issued", _metas("dcterms.issued", "dcterms.created", "dc.date.issued", "dc.date.created", "dc.date",
                              "dcterms.date", "dc:date", "date", "dcterms.available", "created", "datecreated")),
    ("address", _address),
    ("text", _marked),
    ("image address", _image_address),
    ("near the heading", _near_heading),
    ("title", lambda document: iter((*document.titles[:1], *document.h1s[:1]))),
    ("labelled day", _labelled),
    ("dateUpdate", _metas("dateupdate", "last-modified", "revised")),
)  # fmt: skip
MODIFIED: Final[tuple[Reader, ...]] = (
    ("json-ld", _json_ld(modified=True)),
    ("article:modified_time", _metas("article:modified_time", "og:updated_time", "og:modified_time")),
    ("last-modified", _metas("last-modified", "dcterms.modified", "dc.date.modified", "datemodified", "revised",
                             "lastmod", "modified", "date.updated", "parsely-updated-date", "updated")),
)  # fmt: skip

_UTC: Final = re.compile(r"(?:[T ]|\b)(\d{1,2}):\d\d(?::\d\d(?:[.,]\d+)?)?\s*(?:Z|\+00:?00|GMT|UTC)$", re.IGNORECASE)
_OFFSET: Final = re.compile(r":\d\d(?:\.\d+)?\s*[+-]\d\d:?\d\d$")
_LOCAL: Final = (("address", _address), ("time", _times), ("text", _marked))
_MOST_WEST, _MOST_EAST = 12, 10
# Hours of UTC before which it is still yesterday somewhere in the west, and from which it is tomorrow in the east.


def published(document: Document, *, language: str | None = None) -> Found | None:
    """The day of publication as `YYYY-MM-DD` in the page's own time zone, None when the page does not say.

    Programs write times in UTC, addresses and datelines are made at the desk: where a time in UTC falls on the next
    or the last day there, the day of the desk stands, if it can be the same moment somewhere.
    """
    found, written = _first(document, PUBLISHED, language)
    in_utc = _UTC.search(written)
    if found is None or (in_utc is None and _OFFSET.search(written)):
        return found
    if in_utc is None:
        steps: tuple[int, ...] = (-1, 1)
        places: tuple[Reader, ...] = _LOCAL[:1]
    else:
        hour = int(in_utc[1])
        steps = (*((-1,) if hour < _MOST_WEST else ()), *((1,) if hour >= _MOST_EAST else ()))
        places = _LOCAL
    day = date.fromisoformat(found.value).toordinal()
    for place in places:
        local, _ = _first(document, (place,), language)
        if local is not None:
            apart = date.fromisoformat(local.value).toordinal() - day
            return local if apart in steps else found
    return found


def modified(document: Document, *, language: str | None = None) -> Found | None:
    """The day of the last change as `YYYY-MM-DD`, None when the page does not say."""
    return _first(document, MODIFIED, language)[0]


_SHOWN: Final = frozenset({"text", "near the heading", "title", "labelled day"})
_FIRST_SHOWN: Final = "1995"
# A day that is only shown may be anybody's birthday; pages are not older than the web.


def _first(document: Document, readers: tuple[Reader, ...], language: str | None) -> tuple[Found | None, str]:
    """The first day that the readers find, and how it is written there."""
    for name, read in readers:
        for written in read(document):
            day = day_of(written, language=language)
            if day is not None and not (name in _SHOWN and day < _FIRST_SHOWN):
                return Found(day, name), written.strip()
    return None, ""
