"""Redirects that lead to a front page or a search page instead of the page.

Never calls that moved, since the page itself was not seen again; and dead only when the site sends every address that
is not there to the same place, or when the page was seen before.
"""

import re
from typing import Final

from curator import urls
from curator.judge import _likeness, _redirects, platforms, siblings
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
    return Finding(NAME, Cause.CHANGED, f"{where}; the page itself may be gone.", confidence=0.5)


def _was_so_before(case: Case, end: str) -> bool:
    """The last good look ended there, too."""
    good = case.last_good
    return good is not None and urls.same_place(good.evidence.final_url or good.evidence.url, end)


def _is_what_was_meant(case: Case) -> bool:
    """The words of the link are the name of the site to which it leads."""
    meant = _likeness.all_words(wording.text[:300] for wording in case.wordings)
    page = _page.page_with_200(case)
    if page is None or not meant:
        return False
    known = _likeness.title_words(page) | _likeness.address_words(_answer.ended_at(case))
    return _likeness.share(meant, known) >= 0.6
