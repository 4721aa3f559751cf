"""Reads who wrote a page.

Never a URL, an e-mail address, a date or the site's own name where a person is named elsewhere.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Final

from curator.extract._document import Document
from curator.extract._names import Site, squash
from curator.extract._nodes import Nodes
from curator.extract._surroundings import is_elsewhere
from curator.extract.hygiene import clean
from curator.extract.mojibake import mended
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


def _elements(are: Callable[[Nodes], Iterator[int]]) -> Callable[[Document], Iterator[str]]:
    """The texts of the first such element that is no reader's comment and in no list of other pages, and of those near.

    Who is named farther off has written something else.
    """

    def read(document: Document) -> Iterator[str]:
        nodes = document.nodes
        found = 0
        until = len(nodes.tags)
        for node in islice(are(nodes), 20):
            if node >= until:
                return
            if nodes.ends[node] - node > _MOST_NODES:
                continue
            text = nodes.text(node, separator=" ")
            if len(text) <= _LONGEST_BYLINE and not is_elsewhere(nodes, node):
                yield text
                found += 1
                if found == 1:
                    until = nodes.ends[_neighbourhood(nodes, node)]
            if found >= _MOST_ELEMENTS:
                return

    return read


def _neighbourhood(nodes: Nodes, node: int) -> int:
    """The element in which those stand who wrote together with the one in this element."""
    around = node
    for outer in islice(nodes.ancestors(node), _NEAR):
        if nodes.tags[outer] in ("body", "main", "article", "html"):
            break
        around = outer
    return around


def _bylines(nodes: Nodes) -> Iterator[int]:
    """Elements with a class of a byline, by the names that themes give it; or with a test id that says so."""
    tested = [node for node in nodes.special if "author" in nodes.get(node, "data-testid")]
    if tested:
        marked = set(nodes.marked())
        tested = [node for node in tested if node in marked and not _PERHAPS.search(nodes.get(node, "class"))]
    return iter(sorted({*tested, *nodes.called(_BYLINE_WORDS, _is_a_byline)}))


def _author_elements(nodes: Nodes) -> Iterator[int]:
    """Elements whose class or id holds the word somewhere."""
    return iter(nodes.called(_AUTHOR_WORDS, _is_an_author_element))


def _is_a_byline(classes: str, _identity: str) -> bool:
    return not _BYLINES.isdisjoint(classes.split()) or _BYLINE_PARTS.search(classes) is not None


def _is_an_author_element(classes: str, identity: str) -> bool:
    return _AUTHOR_PARTS.search(classes) is not None or "author" in identity or "username" in classes.split()


def _linked(pattern: re.Pattern[str]) -> Callable[[Nodes], Iterator[int]]:
    return lambda nodes: (node for node in nodes.all("a") if pattern.search(nodes.get(node, "href")))


def _rel_author(nodes: Nodes) -> Iterator[int]:
    return nodes.related("author")


def _item_author(nodes: Nodes) -> Iterator[int]:
    """What microdata calls author, and the names inside it first."""
    for node in nodes.special:
        if "author" in nodes.get(node, "itemprop").split():
            inside = range(node + 1, nodes.ends[node])
            yield from (inner for inner in inside if nodes.attributes[inner].get("itemprop") == "name")
            yield node


def _spoken(document: Document) -> Iterator[str]:
    """Lines of the page that begin with `By`, `Von`, `Text:` or the like and hold a name."""
    text = "\n".join(document.nodes.lines())[:_SPOKEN_WITHIN]
    if (match := _at_a_line(_SPOKEN, text)) or (not text.isascii() and (match := _SPOKEN_EAST.search(text))):
        yield match[1] or match[2]


def _at_a_line(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The first match of a pattern that begins where a line does: what a search finds, without trying every place."""
    at = 0
    while (match := pattern.match(text, at)) is None:
        at = text.find("\n", at) + 1
        if not at:
            return None
    return match


_MOST_ELEMENTS: Final = 4
_NEAR: Final = 3
_MOST_NODES: Final = 60
_LONGEST_BYLINE: Final = 400
_SPOKEN_WITHIN: Final = 30_000
_CAPITAL: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĮİĶĻŁŃŅŇŌŐŒŔŘŚŠŞȘŢŤȚŪŮŰŲŹŻŽΑ-ΩА-ЯЁЄІЇ"
_NAME: Final = (
    rf"(?:(?:Dr|Prof)\.\s+)*[{_CAPITAL}][\w.'’-]*(?:[ \t]+(?:de|von|van|der|den|da|di|le|la|del|[{_CAPITAL}][\w.'’-]*))"
)
_SPOKEN: Final = re.compile(
    r"^(?:(?i:by|von|par|por|di|door|av|af)(?:[ \t]+|[ \t]*\n[ \t]*)(" + _NAME + r"{1,4})|"
    r"[-–|·•]?\s*"
    r"(?i:(?:written|posted|a post|text|words|story|ein (?:beitrag|artikel|gastbeitrag)|"
    r"geschrieben|verfasst|erstellt|eingestellt|veröffentlicht|gepostet) (?:by|von|par)|"
    r"(?:autor(?:in)?|auteur|author|autore|författare|redaktion|автор)\s*:?)"
    r"\s+"
    r"(" + _NAME + r"{0,4}))\s*(?=$|[|,·•@(/–-]|am\s|um\s|on\s|at\s|le\s|Illustr|Fotos?)",
    re.MULTILINE,
)
_SPOKEN_EAST: Final = re.compile(
    r"(?:责任编辑|責任編輯|编辑|編輯|作者|记者|記者|撰文|筆者|著者|執筆)\s*[：:／/]\s*([\u3400-\u9fff\u3040-\u30ff]{2,8})"
    r"|(?:^|[\s\[(])([가-힣]{2,4})\s?기자(?![가-힣])",
    re.MULTILINE,
)
_A_PERSON: Final = re.compile(_NAME + r"{1,3}")
_BYLINE_WORDS: Final = ("aut", "Aut", "byline", "Byline", "writer", "contributor")
_AUTHOR_WORDS: Final = ("author", "Author", "autor", "auteur", "byline", "username")
_PERHAPS: Final = re.compile("[aA]ut|[bB]yline|writer|contributor")
_BYLINES: Final = frozenset(
    "byline-name author-name author__name authorname byline__name article-author article__author post-author "
    "entry-author author byline contributor autor auteur autore writer".split()
)
_BYLINE_PARTS: Final = re.compile("Byline|authorName|author-name")
_AUTHOR_PARTS: Final = re.compile("[aA]uthor|autor|auteur|byline")
_AUTHOR_LINK: Final = re.compile(r"/(?:author|autor|authors|auteur|autoren|people|profile|editors)/|/redakteur")

READERS: Final[tuple[Reader, ...]] = (
    ("citation_author", _metas("citation_author", "citation_authors")),
    ("json-ld", _json_ld),
    ("rel=author", _elements(_rel_author)),
    ("author", _metas("author", "article:author_name", "sailthru.author", "parsely-author", "byl", "dc.creator",
                      "dcterms.creator", "dc.contributor", "dcterms.contributor", "article:author", "og:author",
                      "book:author", "creator", "cxenseparse:author")),
    ("twitter:data1", _labelled),
    ("microdata", _elements(_item_author)),
    ("byline", _elements(_bylines)),
    ("author element", _elements(_author_elements)),
    ("author link", _elements(_linked(_AUTHOR_LINK))),
    ("byline text", _spoken),
)  # fmt: skip

_ALL_OF: Final = re.compile(
    r"^.{0,40}\b(?:posts?|articles?|entries|beiträge|beitrag|artikel|articoli|entradas)\s+(?:by|from|von|de|di|par|por)\s+|"
    r"^.{0,20}\b(?:posted|published|written|created|erstellt|geschrieben|verfasst|veröffentlicht|eingestellt|gespeichert|"
    r"publié|écrit|escrito|scritto|inserito)\b.{0,50}?\b(?:by|von|par|por|da)\s+",
    re.IGNORECASE,
)
_BY: Final = re.compile(
    r"^(?:(?:written|posted|published|reviewed|words|text|story|article|report|post author) by|by|text|author\(s\)|"
    r"texte|testo|texto|autor(?:in|en)?|auteurs?|autore|post author|authors?|автор|yazar|γράφει|fotos?)\b\s*[:\-–]?\s*|"
    r"^(?:von|par|por|di|av|af|door|от)\s+(?=\S)",
    re.IGNORECASE,
)
_TAIL: Final = re.compile(
    r"\s*(?:[|•·]|\s[-–—]\s|,\s*(?:[A-Z][\w.]*\s)?(?:staff|senior|reporter|editor|correspondent|special to)\b|"
    r"\b(?:published|updated|posted|on|am|le|il|el|vom|last)\s+\W?\d|,\s*\d|\d{1,2}[./:]\d{1,2}|\b\d{4}|\(@|@\w|"
    r"\b(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)\.?,\s|\bfollow\b).*$",
    re.IGNORECASE | re.DOTALL,
)
_NOT_A_NAME: Final = re.compile(
    r"https?:|www\.|\w\.(?:com|org|net|de)/|^\d|^(?:admin|administrator|webmaster|root|user|guest|anonymous|unknown|author|"
    r"authors|editor|openpyxl|python-docx|apache poi|microsoft office user|windows user|"
    r"n/?a|none|null|undefined|test|super user|staff|contributor|more|share|view all posts|see full bio|"
    r"von|by|am|posted|posted (?:by|on)|published(?: on)?|veröffentlicht(?: am)?|publié le|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d{1,2}(?:st|nd|rd|th)?|"
    r"afficher mon profil complet|view my complete profile|mein profil vollständig anzeigen|profil|profile|bio)$",
    re.IGNORECASE,
)
_MAIL: Final = re.compile(r"\s*[<(]?[\w.+-]+@[\w-]+\.[\w.-]+[>)]?")


def author(document: Document, *, site: Site) -> Found | None:
    """The page's authors, `; ` between them, from the first place that names a person.

    A place that names more people than the first, and all of those, is better; so is one that writes a login name
    (`annlind`) as a name. An organisation is the author where no person is named, and the site itself as it is named
    where nobody else is.
    """
    first: tuple[str, list[str]] | None = None
    others: list[tuple[int, Found]] = []
    for name, read in READERS:
        people = names(read(document))
        persons = [person for person in people if not site.is_called(person) and not _ORGANISATION.search(person)]
        if others and name in _WEAK:
            persons = [person for person in persons if _A_PERSON.fullmatch(person)]
        if persons and first is None:
            first = (name, persons)
            if name not in _SURE or not _is_a_login(persons):
                return Found(clean("; ".join(_all(document, name, persons)), limit=LIMIT), name)
        elif persons and first is not None and squash(persons[0]) == squash(first[1][0]) and " " in persons[0]:
            return Found(clean("; ".join(persons), limit=LIMIT), name)
        elif people and first is None and name != "byline":
            rank = 1 if all(map(site.is_called, people)) else 0
            others.append((rank, Found(clean("; ".join(people), limit=LIMIT), name)))
    if first is not None:
        return Found(clean("; ".join(first[1]), limit=LIMIT), first[0])
    return min(others, key=lambda one: one[0], default=(0, None))[1]


def _is_a_login(persons: list[str]) -> bool:
    return len(persons) == 1 and persons[0] == persons[0].lower() and persons[0].isascii() and " " not in persons[0]


def _all(document: Document, name: str, persons: list[str]) -> list[str]:
    """The people, or those of an author meta that has all of them and more."""
    if name != "json-ld":
        return persons
    for written in document.meta("author"):
        stated = [text for part in _AND.split(written) if (text := _name(part))]
        if len(stated) > len(persons) and {squash(one) for one in persons} <= {squash(one) for one in stated}:
            return stated
    return persons


_WEAK: Final = frozenset({"author element", "author link"})
_SURE: Final = frozenset({"json-ld", "author", "twitter:data1", "rel=author"})
_AND: Final = re.compile(r"\s*[,;&]\s*|\s+(?:and|und|et|y|e|en|og|och)\s+")
_ORGANISATION: Final = re.compile(
    r"\b(?:redaktion|editorial|editors|newsroom|staff|team|desk|bureau|agency|agencies|agentur|verlag|verband|verein|"
    r"stiftung|institut[eo]?|foundation|association|university|universität|ministry|ministerium|gmbh|mbh|ag|e\.\s?v|"
    r"inc|llc|ltd|plc|corp|press|diario|zeitung|magazin|magazine|media|medien|network|news|online|blog|nast|"
    r"rédaction|redacción|redazione|redactie|redakcja|redakce|redaktionen|редакция|dpa|afp|reuters|ap|efe|ansa)\b",
    re.IGNORECASE,
)
"""Words that stand in names of organisations and hardly in those of people."""


def names(written: Iterable[str]) -> list[str]:
    """The names in the texts, each once, in order; what is no name is left out."""
    found: dict[str, str] = {}
    for text in written:
        name = _name(text)
        key = squash(name)
        if key and not any(key in other or (len(other) > 4 and other in key) for other in found):
            found[key] = name
        if len(found) >= _MOST_AUTHORS:
            break
    return list(found.values())


def _name(written: str) -> str:
    text = mended(written, limit=400)
    text = _MAIL.sub("", text).strip() or text
    text = _ALL_OF.sub("", text)
    for _ in range(2):
        text = _BY.sub("", text).strip()
    text = _TAIL.sub("", text).strip(" ,;:|-–—·•→»«")
    if not 2 <= len(text) <= _LONGEST_NAME or _NOT_A_NAME.search(text) or len(text.split()) > 10:
        return ""
    return text
