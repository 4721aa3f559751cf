"""Stub pages that send their readers on by themselves (meta refresh, a plain script) and say next to nothing.

Never as sure as a permanent redirect: a page that reloads may mean something else. Where it leads is looked at first.

Source: WHATWG HTML 4.2.5.3, refresh state.
"""

from typing import Final

from curator import urls
from curator.judge import _redirects, platforms
from curator.judge._redirects import Kinship
from curator.judge.rules import _answer, _page
from curator.model import Case, Cause, Check, Finding, Page, Purpose, Request, Want

NAME: Final = "stub"

_MOST_TEXT: Final = 250
_MOST_TEXT_OF_A_SCRIPT: Final = 80


def look(case: Case) -> Finding | Want | None:
    page = _page.page_with_200(case)
    if page is None:
        return None
    if (seen := _redirects.sent_on_by_page(case.check.evidence.hops)) is not None:
        return _followed(_answer.asked(case), seen)
    target = _target(page)
    if target is None:
        return None
    here, target = _answer.ended_at(case), urls.identity(urls.split_fragment(target)[0])
    if _is_harmless(here, target):
        return None
    if platforms.is_login_address(target):
        words = f"It sends its readers on to a log-in page at {_answer.shown(target)}."
        return Finding(NAME, Cause.LOGIN, words, confidence=0.7)
    kinship = _redirects.kinship(here, target)
    if kinship in (Kinship.FRONT_PAGE, Kinship.ERROR_PAGE, Kinship.SEARCH_PAGE):
        words = f"It sends its readers on to {_answer.shown(target)}; the page itself may be gone."
        return Finding(NAME, Cause.CHANGED, words, confidence=0.5)
    want = Want(NAME, Request(target, purpose=Purpose.CANDIDATE))
    answer = next((one for one in case.answers if one.want == want), None)
    return want if answer is None else _found(target, answer.check)


def _target(page: Page) -> str | None:
    """Where a page that says next to nothing sends its readers; a script counts on a page that says even less."""
    length = page.signals.text_length
    if page.signals.meta_refresh is not None:
        return page.signals.meta_refresh if length <= _MOST_TEXT else None
    return page.signals.script_target if length <= _MOST_TEXT_OF_A_SCRIPT else None


def _is_harmless(here: str, target: str) -> bool:
    """Another spelling of the address, or a front page that leads into its own site."""
    is_front = _redirects.is_front_page(here) and urls.site(here) == urls.site(target)
    return is_front or urls.same_place(here, target)


def _followed(asked: str, target: str) -> Finding | None:
    """The wire went where the page sent it, and there was a page."""
    if _is_harmless(asked, target) or platforms.is_forwarder(asked):
        return None
    words = f"It sends its readers on to {_answer.shown(target)}; it has probably moved there."
    return Finding(NAME, Cause.MOVED, words, confidence=0.65, moved_to=target)


def _found(target: str, check: Check | None) -> Finding:
    status = check.evidence.status if check is not None and check.evidence.failure is None else None
    if status in (404, 410):
        words = f"It sends its readers on to {_answer.shown(target)}, where nothing is ({status})."
        return Finding(NAME, Cause.SOFT_404, words, confidence=0.8)
    if status is None or not 200 <= status < 300:
        words = f"Works; it sends its readers on to {_answer.shown(target)}."
        return Finding(NAME, Cause.REDIRECTED, words, confidence=0.5)
    words = f"It sends its readers on to {_answer.shown(target)}; it has probably moved there."
    return Finding(NAME, Cause.MOVED, words, confidence=0.65, moved_to=target)
