"""Hears the notices that registrars and hosts put where no site is, by what their words stand for, in any language.

Never for a page that bears a site's name, has a heading of another kind, or explains what such notices are.
"""

import re
from dataclasses import dataclass
from typing import Final

from curator import urls
from curator.judge import dealers, language
from curator.judge.language import Notice, Part, notice, plain
from curator.judge.rules import _absence, _hosters, _page
from curator.model import Case, Page

_MOST_TEXT: Final = 800
_MOST_BESIDE: Final = 170
_MOST_TOPS: Final = 4
_MOST_STRANGERS: Final = 3
_MOST_STRANGERS_OF_A_CLAIM: Final = 5
_FEW_WORDS: Final = 3
_LEAST_SUPPORT: Final = 2
_MILD_TEXT: Final = 400
_ABOUT: Final = frozenset(
    {Part.NAME, Part.HOSTING, Part.SITE, Part.ACCOUNT, Part.ACTOR, Part.DEED, Part.STOPPED, Part.LAPSED}
)
_BAD: Final = frozenset({Part.LAPSED, Part.STOPPED, Part.CLOSED})
_EXPLAINS: Final = re.compile(
    r"(?:^|[/_-])(?:help|support|hilfe|aide|ayuda|aiuto|pomoc|docs?|wiki|faqs?|kb|glossary?|glossar|lexikon|lernen|"
    r"learn|lessons?|knowledge-?base|centro-de-ayuda|tutorials?|guides?|howto)(?:[./_-]|$)",
    re.IGNORECASE,
)
"""Addresses at which such notices are explained."""
_OF_HOSTS: Final = re.compile(r"host(?!el)|domain|server|webspace|registra|isp\b", re.IGNORECASE)
_WHEN: Final = re.compile(
    r"(?:if|when|whenever|once|unless|wenn|falls|sobald|quand|lorsqu\w{0,2}|si|cuando|quando|se|als|wanneer|jesli|gdy|"
    r"kdyz|pokud|ked|ak|ha|amikor|daca|cand|ако|когато|αν|οταν|nar|om|hvis|dersom|kun|jos|kui|ja|jei|kai|ce|ko|kada|"
    r"ako|если|когда|якщо|коли|eger|اذا|אם|اگر|যদি|यदि|अगर|jika|bila|apabila|neu|khi) "
)
"""Beginnings, plain, of sentences that suppose a thing, and do not say it."""
_MINE: Final = re.compile(
    r"(?:my|mein\w{0,2}|mon|ma|mes|mi|mis|meu|minha|il mio|la mia|mijn|min|mitt|mina|moje|moja|moj|mojo"
    r"|мой|моя|мое|мои|мій|моя|моят|моята|contul meu|minu|mans|mana|mano) "
)
"""Beginnings, plain, of what somebody says of his own site."""
_DEFINES: Final = re.compile(
    r"(?:an?|eine?|unter einer|une?|uno|una|uma?|een|en|ett|et|egy|bir|czym|это|to|jedna|der begriff|le terme|"
    r"el termino|"
    r"[\w ]{3,40} (?:is|are|ist|sind|est|sont|es|son|e|sono|zijn|to|je|jsou|ar|er|on|это|є|це|са|ειναι) (?:an?|the|"
    r"eine?|une?|uno?|una|"
    r"uma?|een|en|ett|et|egy|ten|to|ta|имя|ім)) "
)
"""Beginnings, plain, of sentences that say what a thing is."""
_WHY_AT_ALL: Final = re.compile(
    r"(?:why|how|what|warum|wie|was|pourquoi|comment|por que|como|perche|come|waarom|hoe|wat|dlaczego|jak|co"
    r"|proc|preco|почему|как"
    r"|что|чому|як|що|защо|neden|nasil|varfor|hur|vad|hvorfor|hvordan|hva|hvad|miksi|miten|miert|hogyan|de ce"
    r"|cum|zasto|kako|sta|zakaj"
    r"|γιατι|πως|τι|为什么|如何|なぜ|왜|لماذا|כיצד|למה|چرا|mengapa|bagaimana|tai sao)\b"
)
_FIRST_WORDS: Final = 6
_WHY: Final = re.compile(
    r"(?:why|what|warum|weshalb|pourquoi|por que|perche|waarom|dlaczego|proc|preco|почему|чому|защо|neden|varfor|"
    r"hvorfor|miksi|miert|de ce|zasto|zakaj|γιατι|为什么|為什麼|なぜ|왜|لماذا|למה|چرا|mengapa|kenapa|tai sao)"
    r"(?: .{1,40})? ?(?:see|seeing|happen\w{0,4}|sehe|passiert|vois\w?|voir|veo|viendo|vejo|vendo|vedo|ziet?|widze|"
    r"vidim"
    r"|вижу|бачу|виждам|goruyorum|ser|nae|latom|vad|vidite|βλεπω|看到|表示|보|ارى|רואה|ميبينم|melihat|thay|to do"
    r"|doing|next|now)(?: .{0,40})?"
)
"""Questions, plain, that such pages ask for their readers."""
_UNTITLED: Final = re.compile(
    r"(?:test ?page|untitled|document|index|home|default|new|blank|info)(?: ?(?:page|document|html|site))? ?\w{0,6}|"
    r"welcome"
    r"|\S{0,30} ?not ?ready|oops|hello|hi|\d{3}"
)
"""Titles, plain, that say nothing."""


@dataclass(frozen=True, slots=True)
class Told:
    """The sentence that says it, and whether it says it of the name or of the site."""

    text: str
    is_of_a_name: bool


def told(case: Case, page: Page, url: str) -> Told | None:
    """What a short page says as registrars and hosts say it; None when it does not."""
    host = urls.host(url)
    if page.signals.text_length > _MOST_TEXT or _is_a_hosts_own(host) or _hosters.bears_a_name(page, host):
        return None
    if _hosters.is_titled_as_listed(case, page, host):
        return None
    if not any(map(_may_say_so, (*_page.title_pieces(page), *_page.heads(page)[:_MOST_TOPS], *_page.sentences(page)))):
        return None
    spoken = _page.with_word(page, host, "domain")
    tops = [*_page.title_pieces(spoken), *_page.heads(spoken)][:_MOST_TOPS]
    lines = [line for line in _page.sentences(spoken) if line not in tops]
    names_itself = _names_itself(page, host)
    strays = [top for top in tops if not _is_a_notices(top, spoken, url)]
    if len(strays) > (names_itself and page.signals.text_length <= _MILD_TEXT) or strays == tops[:1]:
        return None
    if explains(page, url):
        return None
    names_a_host = dealers.names_a_host(" ".join((*tops, *lines, *page.signals.outbound_hosts)))
    return _found(page, tops, lines, names_itself=names_itself, names_a_host=names_a_host)


def _may_say_so(text: str) -> bool:
    """Something is stopped, lapsed or not there, whatever it is: without such a word there is no notice."""
    parts = notice(text).parts
    return bool(parts & _BAD) or parts >= {Part.NOT, Part.FILLED}


def explains(page: Page, url: str) -> bool:
    """A short page says what such a thing is, or what becomes of others' sites; it never names its own."""
    if _names_itself(page, urls.host(url)):
        return False
    tops = [*_page.title_pieces(page), *_page.heads(page)[:2]]
    lines = [line for line in _page.sentences(page) if line not in tops]
    if any(_MINE.match(plain(top)) or _asks_about_it(top) or _asks_why(top) for top in tops):
        return True
    if any(_WHEN.match(plain(line)) and (notice(line).is_of_a_site or notice(line).is_of_a_name) for line in lines):
        return True
    defined = [plain(line) for line in lines[:1] if _DEFINES.match(plain(line))]
    named = {word for top in tops for word in plain(top).split(" ") if len(word) > _FEW_WORDS}
    if any(not named.isdisjoint(line.split(" ")[:_FIRST_WORDS]) for line in defined):
        return True
    return bool(_EXPLAINS.search(urls.path_and_query(url)[0][:200])) and not any(
        Part.THIS in notice(text).parts for text in (*tops, *lines)
    )


def _asks_about_it(top: str) -> bool:
    """`Account suspended?` asks; `Is this your domain?` speaks of the name."""
    return top.rstrip().endswith("?") and notice(top).is_of_a_site and Part.THIS not in notice(top).parts


def _asks_why(top: str) -> bool:
    """`Why are domains suspended?` is the heading of a text; `Why do I see this page?` is asked for the readers."""
    said = plain(top)
    return language.is_explanation(top) and bool(_WHY_AT_ALL.match(said)) and not _WHY.fullmatch(said[:120])


def _names_itself(page: Page, host: str) -> bool:
    name = host.removeprefix("www.")
    told = (_page.title(page), *_page.heads(page)[:2], page.signals.main_text[:_MOST_TEXT])
    return bool(name) and any(name in text.lower() for text in told)


def _found(page: Page, tops: list[str], lines: list[str], *, names_itself: bool, names_a_host: bool) -> Told | None:
    heard = [(text, notice(text)) for text in (*tops, *lines)]
    parts = frozenset().union(*(one.parts for _, one in heard))
    support = len(parts & {Part.NAME, Part.HOSTING, Part.ACTOR, Part.DEED}) + names_a_host
    for text, one in heard:
        if not (one.is_of_a_name or one.is_of_a_site) or _is_supposed(text):
            continue
        points = names_itself or Part.THIS in one.parts or (text in tops and Part.ACTOR in parts) or names_a_host
        is_certain = one.is_of_a_name and (text in tops or (names_itself and Part.THIS in one.parts))
        enough = support >= (1 if is_certain else _LEAST_SUPPORT)
        if points and enough and _is_the_whole(lines) and _is_hard(one, parts, page, names_a_host=names_a_host):
            return Told(text, one.is_of_a_name)
    return None


def _is_hard(one: Notice, parts: frozenset[Part], page: Page, *, names_a_host: bool) -> bool:
    """Not merely closed or empty, as sections and museums are; or the page speaks of what only hosts speak of."""
    if one.is_of_a_name or not one.is_mild:
        return Part.NAME in parts or Part.HOSTING in parts or names_a_host or Part.ACTOR in parts
    return bool(parts & {Part.HOSTING, Part.NAME} or names_a_host) and page.signals.text_length <= _MILD_TEXT


def _is_the_whole(lines: list[str]) -> bool:
    """Hardly a sentence speaks of anything but names, sites, their owners and what they are to do."""
    return _absence.prose([line for line in lines if not notice(line).parts & _ABOUT]) <= _MOST_BESIDE


def _is_supposed(text: str) -> bool:
    return bool(_WHEN.match(plain(text))) or language.is_explanation(text) or language.is_quotation(text)


def _is_a_notices(top: str, page: Page, url: str) -> bool:
    """A title or heading that such a page may have: it speaks of names, sites and hosts, and of little else."""
    said = plain(top)
    if not said or _page.is_a_status(top) or language.is_alarm(top) or _WHY.fullmatch(said[:120]):
        return True
    if language.is_explanation(top) or language.is_quotation(top):
        return False
    if _page.is_site_name(top, page, url=url) or (dealers.names_a_host(top) and said.count(" ") < _FEW_WORDS):
        return True
    if _UNTITLED.fullmatch(said[:60]):
        return True
    one = notice(top)
    if one.is_of_a_name or one.is_of_a_site:
        return one.strangers <= _MOST_STRANGERS_OF_A_CLAIM
    if one.parts >= {Part.NOT, Part.FILLED} and said.count(" ") <= _FEW_WORDS:
        return True
    return bool(one.parts & (_ABOUT | {Part.CLOSED})) and one.strangers <= _MOST_STRANGERS


def _is_a_hosts_own(host: str) -> bool:
    """The name of a host's or dealer's own site, or of one that explains."""
    site = urls.site(f"https://{host}/")
    return bool(_EXPLAINS.match(host) or _OF_HOSTS.search(site)) or dealers.dealer_host(host)
