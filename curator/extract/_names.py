"""What a page calls its site, and how names are compared.

Never looks anything up: the evidence is the page itself and its address.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice
from typing import Final

from curator import urls
from curator.extract._document import Document
from curator.extract._things import ORGANISATIONS, SITES
from curator.extract.hygiene import clean

_FOLD: Final = str.maketrans("“”„«»‘’‚`´‹›–—−‐‑―", '"' * 5 + "'" * 7 + "-" * 6)
_DOMAIN_END: Final = re.compile(r"(?:\.[a-z]{2,6}){1,2}$", re.IGNORECASE)
_NOT_A_LETTER: Final = re.compile(r"[\W_]+")
_WORD: Final = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af]|[^\W_]+")
_ARTICLES: Final = re.compile(r"^(?:the|der|die|das|le|la|les|el|los|il|lo|de|het)\s+", re.IGNORECASE)
_ARCHIVED: Final = re.compile(r"https?://web\.archive\.org/web/\d+[a-z_]*/(https?://.+)")
_GENERIC_LABELS: Final = frozenset({"www", "blog", "blogs", "news", "en", "de", "fr", "m", "web", "home", "example"})


def fold(text: str) -> str:
    """For comparing: compatibility forms, one kind of quotes and dashes, lower case, single spaces."""
    return " ".join(unicodedata.normalize("NFKC", text).translate(_FOLD).casefold().split())


@lru_cache(maxsize=4_096)
def squash(text: str) -> str:
    """Letters and digits only, accents gone, lower case: `The New-Yorker` and `thenewyorker` are the same."""
    if text.isascii():
        return _NOT_A_LETTER.sub("", text.lower())
    bare = unicodedata.normalize("NFKD", text.casefold())
    return _NOT_A_LETTER.sub("", "".join(c for c in bare if not unicodedata.combining(c)))


def words(text: str) -> list[str]:
    """The words for comparing, in order; ideographs count as words."""
    return _WORD.findall(fold(text))


@lru_cache(maxsize=512)
def host_names(url: str) -> tuple[str, ...]:
    """How the host may be written as a name, squashed: whole host, registrable domain, its label, other labels."""
    archived = _ARCHIVED.match(url)
    url = archived[1] if archived else url
    host = urls.host(url).removeprefix("www.")
    if not host:
        return ()
    site = urls.site(url).removeprefix("www.")
    label = site.partition(".")[0]
    found = [host, site, f"www.{site}", label]
    before = host.removesuffix(site).strip(".")
    if before and before not in _GENERIC_LABELS:
        found += [before, f"{before}{label}", f"{label}{before}"]
    return tuple(dict.fromkeys(name for name in map(squash, found) if len(name) > 1))


def stated_site_names(document: Document) -> tuple[str, ...]:
    """The names that the page gives its site, cleaned: surest first, each once."""
    found = [
        *document.meta("og:site_name", "application-name", "apple-mobile-web-app-title"),
        *(name for thing in document.things if thing.is_a(SITES) for name in thing.name),
        *(name for thing in document.works for name in thing.publisher),
        *(name for thing in document.things if thing.is_a(ORGANISATIONS) and not thing.depth for name in thing.name),
        *document.meta("citation_journal_title", "dc.publisher", "dcterms.publisher", "publisher", "copyright"),
        *(handle.lstrip("@") for handle in document.meta("twitter:site") if handle.startswith("@")),
    ]
    whole = {squash(text) for text in (*document.titles[:1], *document.meta("og:title"), *document.h1s)}
    names = (clean(text, limit=120) for text in found)
    linked = linked_site_names(document)
    return tuple(dict.fromkeys((*(name for name in names if name and squash(name) not in whole), *linked)))


def linked_site_names(document: Document) -> tuple[str, ...]:
    """What the links to the site's root are called: by their text or their picture's; generic words left out."""
    nodes = document.nodes
    origin = "/".join(document.url.split("/")[:3])
    roots = {"/", origin, f"{origin}/"} if origin else {"/"}
    homes = frozenset(nodes.related("home"))
    found = []
    linked = (
        node
        for node in nodes.all("a")
        if (nodes.attributes[node].get("href") in roots or node in homes) and "nofollow" not in nodes.get(node, "rel")
    )
    for node in islice(linked, 4):
        text = clean(nodes.text(node, separator=" "), limit=80)
        picture = (
            None if text else next((image for image in nodes.within(node, "img") if nodes.get(image, "alt")), None)
        )
        text = clean(nodes.get(picture, "alt"), limit=80) if picture is not None else text
        if len(squash(text)) > 2 and squash(text) not in GENERIC and len(words(text)) <= 7:
            found.append(text)
    return tuple(found)


GENERIC: Final = frozenset(
    squash(text)
    for text in (
        "home|homepage|home page|start|startseite|start page|startpagina|accueil|inicio|início|página inicial|"
        "página principal|pagina iniziale|welcome|willkommen|herzlich willkommen|bienvenue|bienvenidos|benvenuti|"
        "bem-vindo|index|index of|untitled|untitled document|untitled page|unbenannt|unbenanntes dokument|"
        "sans titre|document sans titre|sin título|documento sin título|senza titolo|naamloos|bez tytułu|new page|"
        "new page 1|neue seite|page title|title|titel|your title here|document|dokument|page|seite|website|"
        "web site|frame|frameset|main|main page|hauptseite|default|no title|null|undefined|none|nan|object object|"
        "loading|test|blank|αρχική|αρχική σελίδα|главная|главная страница|головна|etusivu|hem|hjem|forside|"
        "forsíða|strona główna|úvod|úvodní stránka|domov|naslovna|naslovnica|početna|kezdőlap|főoldal|acasă|"
        "pagina principală|начало|anasayfa|ana sayfa|avaleht|sākums|pagrindinis|inici|hasiera|trang chủ|beranda|"
        "首页|首頁|主页|ホーム|トップページ|홈|الرئيسية|الصفحة الرئيسية|דף הבית|मुख्य पृष्ठ|หน้าแรก|"
        "menu|navigation|search|suche|login|log in|sign in|comments|kommentare|newsletter|share|teilen|weitere artikel|"
        "related articles|article|artikel|news|blog|post"
    ).split("|")
)
"""What pages and links are called that have no name of their own, squashed."""


class Site:
    """The names of a page's site, ready to be asked whether a text is one of them."""

    __slots__ = ("_hosts", "_names")

    def __init__(self, *, names: Iterable[str], url: str) -> None:
        self._names = {form for name in names for form in _forms(name)}
        self._hosts = host_names(url)

    def is_called(self, text: str) -> bool:
        """True when the text is the site's name or host in some spelling, and nothing besides."""
        for form in _forms(text):
            if form in self._names or form in self._hosts:
                return True
            if len(form) >= 5 and any(_nearly(form, name) for name in self._names):
                return True
        if self._hosts and self._is_host_and_kind(text):
            return True
        squashed = squash(text)
        return any(len(host) >= 5 and squashed.startswith(host) and len(words(text)) <= 4 for host in self._hosts[:1])

    def _is_host_and_kind(self, text: str) -> bool:
        """True for the host's label with a word for what the site is: `sheego Magazin`."""
        parts = words(text)
        if not 1 < len(parts) <= 4:
            return False
        others = [part for part in parts if squash(part) not in self._hosts]
        return 1 <= len(others) < len(parts) and _KINDS_OF_SITE.issuperset(others)


_KINDS_OF_SITE: Final = frozenset(
    "magazin magazine blog online journal shop portal wiki forum news the das der die le la community support docs "
    "documentation".split()
)


@lru_cache(maxsize=2_048)
def _forms(name: str) -> frozenset[str]:
    whole = squash(name)
    bare = squash(_ARTICLES.sub("", name.strip()))
    ends = squash(_DOMAIN_END.sub("", name.strip()))
    return frozenset(form for form in (whole, bare, ends if len(ends) > 3 else "") if len(form) > 1)


def _nearly(one: str, other: str) -> bool:
    """One is the other with a short addition (`Die Zeit` and `Die Zeit Online`)."""
    short, long = sorted((one, other), key=len)
    return len(short) >= 5 and len(short) >= 0.65 * len(long) and (long.startswith(short) or long.endswith(short))
