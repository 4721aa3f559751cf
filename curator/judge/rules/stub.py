"""Stub pages that send their readers on by themselves (meta refresh, a plain script), or say where the page is now.

Never as sure as a permanent redirect: a page that reloads may mean something else. Where it leads is looked at first.

Source: WHATWG HTML 4.2.5.3, refresh state.
"""

import re
from typing import Final

from curator import urls
from curator.judge import _redirects, language, platforms
from curator.judge._redirects import Kinship
from curator.judge.rules import _answer, _page, _shells
from curator.model import Case, Cause, Check, Finding, Page, Purpose, Request, Want

NAME: Final = "stub"

_MOST_TEXT: Final = 250
_MOST_TEXT_OF_A_SCRIPT: Final = 80
_MOST_SAID: Final = 600
_MOST_BESIDE: Final = 180
_FEW_LINKS: Final = 6
_WRITTEN: Final = re.compile(r"(?<![\w@.])(?:https?://|www\.)[^\s<>\"'()\u3000-\uffef]{4,300}", re.IGNORECASE)
_MAPS: Final = ("google.", "openstreetmap.", "goo.gl", "facebook.", "instagram.", "youtube.", "twitter.")
"""Where people live, or talk, and no site moves to."""


def look(case: Case) -> Finding | Want | None:
    page = _page.page_with_200(case)
    if page is None:
        return None
    if (seen := _redirects.sent_on_by_page(case.check.evidence.hops)) is not None:
        return _followed(_answer.asked(case), seen)
    says_so = _says_so(case, page)
    target = _target(page, says_so=says_so) or (_written(page, _answer.ended_at(case)) if says_so else None)
    if target is None:
        return _nowhere_told(case, page) if says_so else None
    here, target = _answer.ended_at(case), urls.identity(urls.split_fragment(target)[0])
    if _is_harmless(here, target):
        return None
    if platforms.is_login_address(target):
        words = f"It sends its readers on to a log-in page at {_answer.shown(target)}."
        return Finding(NAME, Cause.LOGIN, words, confidence=0.7)
    kinship = _redirects.kinship(here, target)
    is_new_site = says_so and urls.site(here) != urls.site(target)
    if not is_new_site and kinship in (Kinship.FRONT_PAGE, Kinship.ERROR_PAGE, Kinship.SEARCH_PAGE):
        words = f"It sends its readers on to {_answer.shown(target)}; the page itself may be gone."
        return Finding(NAME, Cause.CHANGED, words, confidence=0.5)
    want = Want(NAME, Request(target, purpose=Purpose.CANDIDATE))
    answer = next((one for one in case.answers if one.want == want), None)
    if answer is None:
        return want
    return _found(target, answer.check, says_so=says_so)


def _says_so(case: Case, page: Page) -> bool:
    """The page says, in one of many languages, that it has moved, and next to nothing else."""
    said = _shells.says_only(case, page, language.MOVING, most_text=_MOST_SAID, most_beside=_MOST_BESIDE)
    return said is not None and page.signals.link_count <= _FEW_LINKS


def _written(page: Page, here: str) -> str | None:
    """The address that stands in the text of a page that has moved; None when there is none, or several sites'."""
    found = [match[0].rstrip(".,;:!?") for match in _WRITTEN.finditer(page.signals.main_text[:_MOST_SAID])]
    targets = [one if "://" in one else f"https://{one}" for one in found]
    targets = [one for one in targets if urls.host(one) and not urls.same_place(here, one) and not _is_a_map(one)]
    return targets[0] if targets and len({urls.site(one) for one in targets} - {urls.site(here)}) <= 1 else None


def _is_a_map(url: str) -> bool:
    return any(name in urls.host(url) for name in _MAPS)


def _nowhere_told(case: Case, page: Page) -> Finding | None:
    """It has moved, and the new address is behind a link that was not kept."""
    hosts = [host for host in page.signals.outbound_hosts if not any(name in host for name in _MAPS)]
    if len(hosts) != 1 or case.approved is not None:
        return None
    words = f"The page says that it has moved; it links to {_answer.shown(hosts[0])}."
    return Finding(NAME, Cause.CHANGED, words, confidence=0.5)


def _target(page: Page, *, says_so: bool) -> str | None:
    """Where a page that says next to nothing sends its readers; a script counts on a page that says even less."""
    length = page.signals.text_length
    if page.signals.meta_refresh is not None:
        return page.signals.meta_refresh if length <= _MOST_TEXT or says_so else None
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


def _found(target: str, check: Check | None, *, says_so: bool) -> Finding:
    status = check.evidence.status if check is not None and check.evidence.failure is None else None
    if status in (404, 410):
        words = f"It sends its readers on to {_answer.shown(target)}, where nothing is ({status})."
        return Finding(NAME, Cause.SOFT_404, words, confidence=0.8)
    if says_so:
        words = f"The page says that it has moved to {_answer.shown(target)}."
        return Finding(NAME, Cause.MOVED, words, confidence=0.75, moved_to=target)
    if status is None or not 200 <= status < 300:
        words = f"Works; it sends its readers on to {_answer.shown(target)}."
        return Finding(NAME, Cause.REDIRECTED, words, confidence=0.5)
    words = f"It sends its readers on to {_answer.shown(target)}; it has probably moved there."
    return Finding(NAME, Cause.MOVED, words, confidence=0.65, moved_to=target)
