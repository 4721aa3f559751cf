"""Pages that come with 200 and say that the page is not there.

Never by a phrase in running text, nor by one sign alone: an article about error pages is an article. What a page says
of itself (title, heading, a sentence of a short text), how it is built (noindex, an error address) and what it was
before each weigh something; where that leaves a doubt, the site is asked for an address that cannot exist.
"""

from typing import Final

from curator.judge import _likeness, _redirects, language, siblings
from curator.judge._redirects import Kinship
from curator.judge.rules import _answer, _page
from curator.judge.siblings import Manner, Sibling
from curator.model import Case, Cause, Finding, Page, Want

NAME: Final = "soft_404"

ENOUGH: Final = 0.7
SUSPICIOUS: Final = 0.35

_LONG: Final = 3_000
_TINY: Final = 350


def look(case: Case) -> Finding | Want | None:
    page = _page.page_with_200(case)
    if page is None:
        return None
    at_error = _ends_at_an_error_address(case)
    told = _page.heard(page, language.LOST, url=_answer.ended_at(case))
    if not at_error and not told.anywhere and not _page.names_a_status(page):
        return None
    weight = _weight(case, page, told, at_error=at_error)
    if SUSPICIOUS <= weight < ENOUGH:
        sibling = siblings.ask(case)
        if isinstance(sibling, Want):
            return sibling
        weight += _by_sibling(sibling, page)
    if weight < ENOUGH:
        return None
    words = f"The site says that all is well, but the page says “{_said(page)}”"
    if at_error and not told.anywhere:
        words = f"It redirects to an error page, {_answer.shown(_answer.ended_at(case))}; the page itself is not there"
        return Finding(NAME, Cause.SOFT_404, f"{words}.", confidence=min(weight, 0.9))
    return Finding(NAME, Cause.SOFT_404, _answer.sentence(words, case), confidence=round(min(weight, 0.97), 2))


def _weight(case: Case, page: Page, told: _page.Heard, *, at_error: bool) -> float:
    weight = 0.75 * at_error
    if page.signals.text_length <= _page.SHORT or not _names_a_status_only(page):
        weight += 0.6 * told.title + 0.45 * told.heading
    weight += 0.15 * (told.title and page.signals.text_length <= _TINY)
    if told.sentence:
        is_all = page.signals.text_length <= _TINY and told.left <= 1
        weight += 0.6 if is_all else 0.35
    if _page.names_a_status(page):
        weight += 0.35
    if "noindex" in (page.signals.meta_robots or "").lower():
        weight += 0.15
    if page.signals.text_length > _LONG:
        weight -= 0.55
    elif page.signals.text_length > _page.SHORT:
        weight -= 0.2
    return weight + _by_history(case, page) - 0.5 * _is_what_was_meant(case, page, told)


def _names_a_status_only(page: Page) -> bool:
    """All that title and headings say of it is a number: so do articles about that number."""
    texts = (*_page.title_parts(page), *_page.heads(page))
    return all(_page.is_a_status(text) for text in texts if language.LOST.leftover(text) == 0)


def _by_history(case: Case, page: Page) -> float:
    """An article that shrank to a notice weighs for it; a page that an editor approved as it is weighs against it."""
    was = _page.before(case)
    if was is None:
        return 0.0
    alike = _likeness.likeness(was, page)
    if case.approved is not None and alike is not None and alike >= 0.8:
        return -0.6
    was_an_article = was.signals.text_length >= 2 * max(page.signals.text_length, 300)
    return 0.25 if was_an_article and (alike is None or alike < 0.2) else 0.0


def _is_what_was_meant(case: Case, page: Page, told: _page.Heard) -> bool:
    """The link's own words speak of missing pages, too, or the page is titled by them."""
    if any(language.LOST.leftover(wording.text[:200]) is not None for wording in case.wordings):
        return True
    meant = _likeness.all_words(wording.text[:300] for wording in case.wordings)
    titled = _likeness.content_words(_page.title(page)) | _likeness.content_words("\n".join(_page.heads(page)))
    return not told.title and len(meant) >= 2 and _likeness.share(meant, titled) >= 0.6


def _by_sibling(sibling: Sibling | None, page: Page) -> float:
    if sibling is None:
        return 0.0
    if sibling.manner is Manner.HONEST:
        return -0.2
    return 0.35 if siblings.is_the_same(sibling, page) else 0.0


def _ends_at_an_error_address(case: Case) -> bool:
    if not _redirects.is_redirected(case.check.evidence.hops):
        return False
    return _redirects.kinship(_answer.asked(case), _answer.ended_at(case)) is Kinship.ERROR_PAGE


def _said(page: Page) -> str:
    """The page's own words for it."""
    texts = (*_page.title_parts(page)[::-1], *_page.heads(page), *_page.sentences(page))
    found = [text for text in texts if language.LOST.leftover(text) is not None]
    best = min(found, key=lambda text: language.LOST.leftover(text) or 0, default=_page.title(page))
    return _answer.shown(best.strip().rstrip("."))
