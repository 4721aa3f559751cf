"""Sites that are not there yet or no more: a server's first page, a suspended account, "coming soon", an empty host.

Never for a real page that announces something: the page must be short and say it of the site itself.
"""

import re
from dataclasses import replace
from typing import Final

from curator import urls
from curator.judge import _likeness, _redirects, language
from curator.judge.rules import _answer, _fits, _hosters, _notices, _page
from curator.model import Case, Cause, Finding, Page, Proof

NAME: Final = "placeholder"

ENOUGH: Final = 0.7
_MOST_TEXT: Final = 4_000
_SHORT: Final = 500
_TINY: Final = 160
_MUCH_ELSE: Final = 2
"""Words that have nothing to do with a site that is not ready."""
_SORTING: Final = 5
"""Links of the list of a folder that lead to no file: four to sort by, one to the folder above."""
_SERVERS_OWN: Final = re.compile(
    r"(?:test page for the \S{1,12} (?:http |web )?server\b|test page for the http server\b|http server test page"
    r"|\S{1,12} http server test page|apache2? (?:\w{1,12} )?default page|\S{1,12} default page: it works"
    r"|welcome to (?:nginx|openresty|tengine|litespeed|lighttpd|caddy|centos|xampp|wampserver|mamp|ispconfig|froxlor)"
    r"(?: on \w{1,12}| web server)?!?$"
    r"|apache tomcat/\d|caddy works|iis windows(?: server)?$|web server's default page"
    r"|default (?:web )?(?:site )?page$)",
    re.IGNORECASE,
)
_WORDS: Final = re.compile(r"[a-z][a-z-]*")
_FILE: Final = re.compile(r"[^\W_]\S{0,80}\.[a-z]\w{1,4}(?=\s|$)|\w/(?=\s|$)")
_EMPTY_FOLDER: Final = frozenset(
    "index of name last modified size description parent directory cgi-bin apache server at port listing for".split()
)


def look(case: Case) -> Finding | None:
    page = _page.page_with_200(case)
    return _found(case, page) if page is not None else None


def of_an_unpaid_site(case: Case) -> Finding | None:
    """For an answer that asks for a payment (402): it is the owner who has not paid, and the host says so."""
    page = case.check.page
    return _found(case, page) if page is not None else None


def _found(case: Case, page: Page) -> Finding | None:
    if page.signals.text_length > _MOST_TEXT:
        return None
    end = _answer.ended_at(case)
    default = _page.heard(page, language.DEFAULTS, url=end, most_left=0)
    default = replace(default, title=(default.title and not _has_own_heading(page)) or _is_a_servers_own(page))
    if _has_own_heading(page):
        default = replace(default, left=99)
    if default.anywhere and not _is_meant(case, page) and not _is_quoted(page):
        weight = 0.9 if default.title or (default.heading and default.sentence) else 0.8
        words = f"{urls.host(end)} shows the page that servers and hosts show where no site is: “{_said(page)}”"
        return Finding(NAME, Cause.PLACEHOLDER, f"{words}.", confidence=weight, proof=Proof.STRONG)
    return _by_words(case, page, end) or _by_shape(case, page, end)


def _by_words(case: Case, page: Page, end: str) -> Finding | None:
    """The site says of itself, in one of many languages, that it is not ready."""
    if page.signals.text_length > _SHORT or _speaks_of_a_page(page, end):
        return None
    told = _page.heard(_page.with_word(page, urls.host(end), "site"), language.UNREADY, url=end, most_left=2)
    weight = 0.5 * told.title + 0.45 * told.heading + (0.45 if told.left <= 1 else 0.3) * told.sentence
    weight += 0.15 + 0.15 * (page.signals.text_length <= _TINY) + _by_history(case, page)
    weight -= _fits.weight(case, page) if told.anywhere and weight >= ENOUGH else 0.0
    if not told.anywhere or weight < ENOUGH or _is_meant(case, page) or _notices.explains(page, end):
        return None
    if (
        not told.title
        and not told.heading
        and _page.strangers(page, language.UNREADY) >= _MUCH_ELSE
        and _is_a_text(page)
    ):
        return None
    words = f"The site is not ready or was suspended; it says “{_said(page)}”"
    return Finding(NAME, Cause.PLACEHOLDER, _answer.sentence(words, case), confidence=round(min(weight, 0.95), 2))


def _is_a_text(page: Page) -> bool:
    """It has a heading of its own, of which it says more than that."""
    return bool(page.signals.headings) and not language.is_alarm(page.signals.headings[0])


def _by_shape(case: Case, page: Page, end: str) -> Finding | None:
    """It says so in a hoster's or a set-up screen's own sentence; not where an editor approved it as it is."""
    said = _shaped(case, page, end)
    if said is None or _is_meant(case, page) or _by_history(case, page) < 0:
        return None
    words = f"The site was suspended, shut down or never set up; the page says “{_answer.shown(said)}”"
    return Finding(NAME, Cause.PLACEHOLDER, _answer.sentence(words, case), confidence=0.8)


def _shaped(case: Case, page: Page, end: str) -> str | None:
    """A hoster's or an installer's own words, unless they are about a page."""
    if (title := _hosters.of_an_installer(page)) is not None:
        return title
    if (said := _hosters.of_a_site(case, page, urls.host(end))) is None:
        told = _notices.told(case, page, end)
        said = told.text if told is not None else None
    if said is None or _speaks_of_a_page(page, end) or _notices.explains(page, end):
        return None
    return said


def _has_own_heading(page: Page) -> bool:
    """The first heading is the name of a text, which stands in the title, too: it quotes what a server says."""
    first = next(iter(page.signals.headings), "")
    if not first or language.DEFAULTS.leftover(first) is not None or _SERVERS_OWN.match(first):
        return False
    return first.casefold() != _page.title(page).casefold() and first.casefold() in _page.title(page).casefold()


def _speaks_of_a_page(page: Page, url: str) -> bool:
    """At the address of a page it says that a page is gone: that is about the page, and not about the site."""
    is_deep = urls.path_and_query(url)[0].count("/") > 1 or not _redirects.is_front_page(url)
    return is_deep and _page.heard(page, language.LOST, url=url).anywhere


def _is_a_servers_own(page: Page) -> bool:
    """A title as servers give it to their first page, or the list of an empty folder."""
    title = _page.title(page).strip()
    if _SERVERS_OWN.match(title[:120]):
        return True
    if not title.lower().startswith(("index of /", "directory listing for /", "directory listing --", "listing of /")):
        return False
    if page.signals.link_count > _SORTING or _names_a_file(page):
        return False
    named = set(_WORDS.findall(title.lower())) | _EMPTY_FOLDER
    return not set(_WORDS.findall(page.signals.main_text[:_SHORT].lower())) - named


def _names_a_file(page: Page) -> bool:
    """A line of the list, but for those of a server's own folders, is a file's or a folder's name."""
    lines = (line.strip().lower() for line in page.signals.main_text[:_SHORT].split("\n"))
    return any(_FILE.search(line.removeprefix("cgi-bin/")) for line in lines if not line.startswith("index of"))


def _is_quoted(page: Page) -> bool:
    """A text with a heading of its own, which its title holds, too, quotes the page of a server."""
    if not page.signals.headings or page.signals.text_length <= _TINY:
        return False
    first = page.signals.headings[0]
    pieces = [piece.casefold() for piece in _page.title_pieces(page)]
    return len(pieces) > 1 and first.casefold() in pieces and language.DEFAULTS.leftover(first) is None


def _by_history(case: Case, page: Page) -> float:
    """An article that was here weighs for it; a page that an editor approved as it is weighs against it."""
    was = _page.before(case)
    if was is None:
        return 0.0
    alike = _likeness.likeness(was, page)
    if alike is not None and alike >= 0.8:
        return -0.6 if case.approved is not None else 0.0
    return 0.2


def _is_meant(case: Case, page: Page) -> bool:
    """The words of the link are those of the page: somebody listed it as it is."""
    meant = _likeness.all_words(wording.text[:300] for wording in case.wordings)
    titled = _likeness.content_words(_page.title(page))
    return len(meant) >= 2 and _likeness.share(meant, titled) >= 0.8


def _said(page: Page) -> str:
    texts = (_page.title(page), *_page.heads(page), *_page.sentences(page), *_page.title_parts(page))
    lexicons = (language.DEFAULTS, language.UNREADY)
    found = [text for text in texts if any(one.leftover(text) is not None for one in lexicons)]
    return _answer.shown((found or [_page.title(page)])[0].strip().rstrip("."))
