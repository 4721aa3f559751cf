"""Redirects that lead to a front page or a search page instead of the page.

Never calls that moved, since the page itself was not seen again; and dead only when the site sends every address that
is not there to the same place, when the page was seen before, or when the address named a page deep inside the site.
"""

import re
from typing import Final

from curator import urls
from curator.judge import _likeness, _redirects, language, platforms, siblings
from curator.judge._redirects import Kinship
from curator.judge.rules import _answer, _page
from curator.judge.siblings import Manner, Sibling
from curator.model import Case, Cause, Finding, Want

NAME: Final = "detour"

_HOME: Final = re.compile(
    r"/(?:home|homepage|start|startseite|accueil|inicio|inici|welcome|default|main|index|portal|hem|forside|etusivu)"
    r"(?:\.[a-z]{2,5})?/?$",
    re.IGNORECASE,
)
_DEEP: Final = 2
_FILE: Final = re.compile(r"\.(?:html?|php|aspx?|jsp|pdf|docx?|cfm|shtml)$", re.IGNORECASE)
_GREETING: Final = re.compile(r"/[a-z]{2}(?:[-_][a-z]{2,4})?(?:/(?:home|index\.\w{2,5})?)?", re.IGNORECASE)
_SETS_A_COOKIE: Final = re.compile(
    r"[?&/](?:cookie_?(?:check|test|support|set)|set_?cookies?|cookies?_?(?:enabled|accept)|geo_?(?:redirect"
    r"|ip)|country_?select)",
    re.IGNORECASE,
)
_PLACES: Final = {Kinship.FRONT_PAGE: "front page", Kinship.SEARCH_PAGE: "search page"}


def look(case: Case) -> Finding | Want | None:
    asked, end = _answer.asked(case), _answer.ended_at(case)
    if not _redirects.is_redirected(case.check.evidence.hops) or platforms.is_forwarder(asked):
        return None
    kinship = _redirects.kinship(asked, end)
    if kinship is Kinship.ERROR_PAGE:
        words = f"It redirects to what looks like an error page, {_answer.shown(end)}; the page itself may be gone."
        return Finding(NAME, Cause.CHANGED, words, confidence=0.5)
    if kinship not in _PLACES or _HOME.search(urls.path_and_query(asked)[0][-200:]):
        return None
    where = f"It redirects to the {_PLACES[kinship]} {_answer.shown(end)}"
    if _was_so_before(case, end) or _is_what_was_meant(case):
        return Finding(NAME, Cause.REDIRECTED, f"{where}, as far as can be told what is meant.", confidence=0.6)
    sibling = siblings.ask(case)
    if isinstance(sibling, Want):
        return sibling
    return _found(case, where, end=end, sibling=sibling)


def _found(case: Case, where: str, *, end: str, sibling: Sibling | None) -> Finding:
    if sibling is not None and sibling.manner is Manner.REDIRECT and urls.same_place(sibling.target, end):
        words = f"{where}, as the site does with every address that is not there; the page itself is gone."
        return Finding(NAME, Cause.SOFT_404, words, confidence=0.85)
    if case.last_good is not None:
        words = f"{where}; the page that was here is not shown any more."
        return Finding(NAME, Cause.SOFT_404, words, confidence=0.7)
    if _finds_nothing(case) or (_is_deep(_answer.asked(case), end) and not _may_greet(case, end)):
        words = f"{where}; the page itself is not there."
        return Finding(NAME, Cause.SOFT_404, words, confidence=0.7)
    return Finding(NAME, Cause.CHANGED, f"{where}; the page itself may be gone.", confidence=0.5)


def _is_deep(asked: str, end: str) -> bool:
    """A page in a folder, or with a file's name, for which its own site shows the front page."""
    path = urls.path_and_query(asked)[0].rstrip("/")
    is_deep = path.count("/") >= _DEEP or bool(_FILE.search(path[-40:]))
    return is_deep and urls.site(asked) == urls.site(end) and _redirects.is_front_page(end)


def _may_greet(case: Case, end: str) -> bool:
    """Only for now, and to a front page in one language or a country's: so sites greet whoever comes without cookies
    or from elsewhere; or by way of an address that asks for consent or sets a cookie."""
    hops = case.check.evidence.hops
    is_for_now = all(hop.status not in _redirects.PERMANENT for hop in hops[:-1])
    root = urls.path_and_query(end)[0].split("/")[1].lower()
    asked = urls.path_and_query(_answer.asked(case))[0].lower()
    in_one_language = bool(_GREETING.fullmatch(urls.path_and_query(end)[0])) and not asked.startswith(f"/{root}/")
    by_consent = any(platforms.is_consent_address(hop.url) or _SETS_A_COOKIE.search(hop.url[:500]) for hop in hops)
    return by_consent or (is_for_now and in_one_language)


def _finds_nothing(case: Case) -> bool:
    """The search page to which it leads says that it found nothing."""
    page = _page.page_with_200(case)
    if page is None:
        return False
    texts = (_page.title(page), *_page.heads(page), *_page.sentences(page))
    return any(language.NO_RESULTS.leftover(text) == 0 for text in texts)


def _was_so_before(case: Case, end: str) -> bool:
    """The last good look ended there, too."""
    good = case.last_good
    return good is not None and urls.same_place(good.evidence.final_url or good.evidence.url, end)


def _is_what_was_meant(case: Case) -> bool:
    """The words of the link are the name of the site to which it leads, or its page speaks of them."""
    meant = _likeness.all_words(wording.text[:300] for wording in case.wordings)
    page = _page.page_with_200(case)
    if page is None or not meant:
        return False
    known = _likeness.title_words(page) | _likeness.address_words(_answer.ended_at(case))
    return _likeness.share(meant, known) >= 0.6 or (
        len(meant) >= 2 and _likeness.share(meant, known | _likeness.topic_words(page)) >= 0.8
    )
