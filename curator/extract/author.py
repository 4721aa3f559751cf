"""Reads who wrote a page.

Never a URL, an e-mail address, a date or the site's own name where a person is named elsewhere.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from selectolax.lexbor import LexborNode

from curator.extract._document import Document
from curator.extract._names import Site, squash
from curator.extract.hygiene import clean
from curator.extract.mojibake import mend
from curator.model import Found

LIMIT: Final = 300
_MOST_AUTHORS: Final = 12
_LONGEST_NAME: Final = 80

Reader = tuple[str, Callable[[Document], Iterator[str]]]


def _json_ld(document: Document) -> Iterator[str]:
    for thing in document.works:
        if thing.authors:
            yield from thing.authors
            return


def _metas(*names: str) -> Callable[[Document], Iterator[str]]:
    def read(document: Document) -> Iterator[str]:
        for name in names:
            found = list(document.meta(name))
            if found:
                yield from found
                return

    return read


def _labelled(document: Document) -> Iterator[str]:
    """The card's data whose label says that it is the writer."""
    for number in ("1", "2"):
        if any(_WRITTEN_BY.match(label.strip()) for label in document.meta(f"twitter:label{number}")):
            yield from document.meta(f"twitter:data{number}")


_WRITTEN_BY: Final = re.compile(
    r"(?:written|posted|by$|verfasst|geschrieben|écrit|rédigé|escrito|scritto|geschreven|napisane|skrivet|skrevet|"
    r"kirjoittanut|автор|написано|yazan|autor|author)",
    re.IGNORECASE,
)


def _elements(query: str) -> Callable[[Document], Iterator[str]]:
    """The texts of the first matching elements that belong to no reader's comment and no list of other pages."""

    def read(document: Document) -> Iterator[str]:
        found = 0
        for node in document.tree.css(query)[:20]:
            if not _is_elsewhere(node):
                yield node.text(separator=" ", strip=True)[:400]
                found += 1
            if found >= _MOST_ELEMENTS:
                return

    return read


def _is_elsewhere(node: LexborNode) -> bool:
    step: LexborNode | None = node
    for _ in range(12):
        if step is None or step.tag == "body":
            return False
        attributes = step.attributes
        if step.tag in ("aside", "nav", "footer") or _ELSEWHERE.search(
            f"{attributes.get('class') or ''} {attributes.get('id') or ''}"[:300]
        ):
            return True
        step = step.parent
    return False


def _spoken(document: Document) -> Iterator[str]:
    """Lines of the page that begin with `By`, `Von`, `Text:` or the like and hold a name."""
    body = document.tree.body
    if body is not None:
        text = body.text(separator="\n", strip=True, skip_empty=True)[:_SPOKEN_WITHIN]
        if match := _SPOKEN.search(text):
            yield match[1] or match[2]


_MOST_ELEMENTS: Final = 4
_SPOKEN_WITHIN: Final = 60_000
_ELSEWHERE: Final = re.compile(
    r"(?:^|\s)(?:comments?|commentlist|comment-(?!open|closed)\S+|comments-(?:area|list)\S*|respond|repl(?:y|ies)|related\S*|"
    r"sidebar|widget\S*|teaser|recommended\S*|popular\S*|footer)(?:$|\s)",
    re.IGNORECASE,
)
_CAPITAL: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĮİĶĻŁŃŅŇŌŐŒŔŘŚŠŞȘŢŤȚŪŮŰŲŹŻŽΑ-ΩА-ЯЁЄІЇ"
_NAME: Final = (
    rf"(?:(?:Dr|Prof)\.\s+)*[{_CAPITAL}][\w.'’-]*(?:[ \t]+(?:de|von|van|der|den|da|di|le|la|del|[{_CAPITAL}][\w.'’-]*))"
)
_SPOKEN: Final = re.compile(
    r"^(?:(?i:by|von|par|por|di|door|av|af)[ \t]+(" + _NAME + r"{1,4})|"
    r"(?i:(?:written|posted|a post|text|words|story|ein (?:beitrag|artikel|gastbeitrag)) (?:by|von|par)|"
    r"(?:autor(?:in)?|auteur|author|autore|författare|redaktion|автор|verfasst von|erstellt von|eingestellt von)\s*:?)"
    r"\s+"
    r"(" + _NAME + r"{0,4}))\s*(?=$|[|,·•@(/–-]|am\s|um\s|on\s|at\s|le\s|Illustr|Fotos?)",
    re.MULTILINE,
)

READERS: Final[tuple[Reader, ...]] = (
    ("citation_author", _metas("citation_author", "citation_authors")),
    ("json-ld", _json_ld),
    ("rel=author", _elements("a[rel~=author]")),
    ("author", _metas("author", "article:author_name", "sailthru.author", "parsely-author", "byl", "dc.creator",
                      "dcterms.creator", "dc.contributor", "dcterms.contributor", "article:author", "og:author",
                      "book:author", "creator", "cxenseparse:author")),
    ("twitter:data1", _labelled),
    ("microdata", _elements("[itemprop=author] [itemprop=name],[itemprop~=author]")),
    ("byline", _elements(
        ".vcard .fn,.byline-name,.author-name,.author__name,.authorname,.byline__name,.article-author,.article__author,"
        ".post-author,.entry-author,.author a,.byline a,[class*=byline] [class*=author],.author,.byline,"
        "[class*=Byline],[class*=authorName],[class*=author-name],[data-testid*=author],.contributor,.autor,.auteur,.autore,.writer"
    )),
    ("author element", _elements(
        ".submitted .username,[class*=author],[class*=Author],[id*=author],[class*=autor],[class*=auteur],"
        "a[href*='/profile/'],a[href*='/editors/']"
    )),
    ("author link", _elements("a[href*='/author/'],a[href*='/autor/'],a[href*='/authors/'],a[href*='/auteur/'],"
                              "a[href*='/autoren/'],a[href*='/people/'],a[href*='/redakteur']")),
    ("byline text", _spoken),
)  # fmt: skip

_ALL_OF: Final = re.compile(
    r"^.{0,40}\b(?:posts?|articles?|entries|beiträge|beitrag|artikel|articoli|entradas)\s+(?:by|from|von|de|di|par|por)\s+|"
    r"^.{0,20}\b(?:posted|published|written|created|erstellt|geschrieben|verfasst|veröffentlicht|eingestellt|gespeichert|"
    r"publié|écrit|escrito|scritto|inserito)\b.{0,50}?\b(?:by|von|par|por|da)\s+",
    re.IGNORECASE,
)
_BY: Final = re.compile(
    r"^(?:(?:written|posted|published|reviewed|words|text|story|article|report|post author) by|by|text|"
    r"texte|testo|texto|autor(?:in|en)?|auteurs?|autore|post author|authors?|автор|yazar|γράφει|fotos?)\b\s*[:\-–]?\s*|"
    r"^(?:von|par|por|di|av|af|door|от)\s+(?=\S+\s+\S)",
    re.IGNORECASE,
)
_TAIL: Final = re.compile(
    r"\s*(?:[|•·]|\s[-–—]\s|,\s*(?:[A-Z][\w.]*\s)?(?:staff|senior|reporter|editor|correspondent|special to)\b|"
    r"\b(?:published|updated|posted|on|am|le|il|el|vom|last)\s+\W?\d|,\s*\d|(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)\w*,\s|\d{1,2}[./:]\d{1,2}|\d{4}|\(@|@\w|\bfollow\b).*$",
    re.IGNORECASE | re.DOTALL,
)
_NOT_A_NAME: Final = re.compile(
    r"https?:|www\.|\w\.(?:com|org|net|de)/|^\d|^(?:admin|administrator|webmaster|root|user|guest|anonymous|unknown|author|"
    r"authors|editor|n/?a|none|null|undefined|test|super user|staff|contributor|more|share|view all posts|see full bio|"
    r"afficher mon profil complet|view my complete profile|mein profil vollständig anzeigen|profil|profile|bio)$",
    re.IGNORECASE,
)
_MAIL: Final = re.compile(r"\s*[<(]?[\w.+-]+@[\w-]+\.[\w.-]+[>)]?")


def author(document: Document, *, site: Site) -> Found | None:
    """The page's authors, `; ` between them, from the first place that names a person, else the site as it is named."""
    fallback: Found | None = None
    for name, read in READERS:
        people = _people(read(document))
        persons = [person for person in people if not site.is_called(person)]
        if persons:
            return Found(clean("; ".join(persons), limit=LIMIT), name)
        if people and fallback is None and name != "byline":
            fallback = Found(clean("; ".join(people), limit=LIMIT), name)
    return fallback


def _people(written: Iterable[str]) -> list[str]:
    """The names in the texts, each once, in order; what is no name is left out."""
    found: dict[str, str] = {}
    for text in written:
        name = _name(text)
        key = squash(name)
        if key and not any(key in other for other in found):
            found[key] = name
        if len(found) >= _MOST_AUTHORS:
            break
    return list(found.values())


def _name(written: str) -> str:
    text = mend(clean(written, limit=400))
    text = _MAIL.sub("", text).strip() or text
    text = _ALL_OF.sub("", text)
    for _ in range(2):
        text = _BY.sub("", text).strip()
    text = _TAIL.sub("", text).strip(" ,;:|-–—·•→»«")
    if not 2 <= len(text) <= _LONGEST_NAME or _NOT_A_NAME.search(text) or len(text.split()) > 10:
        return ""
    return text
