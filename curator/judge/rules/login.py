"""Pages behind a log-in or a payment. Never for an address that is itself a log-in page: there it belongs.

Source: RFC 9110, 15.5.2 (401) and 15.5.3 (402).
"""

from collections.abc import Mapping
from typing import Final

from curator.judge import _likeness, _redirects, language, platforms
from curator.judge.rules import _answer, _page
from curator.model import Case, Cause, Finding, Page

NAME: Final = "login"

SAYS: Final[Mapping[int, str]] = {
    401: "The site asks for a user name and a password (401)",
    402: "The site asks for a payment (402)",
    440: "The site asks for a new log-in (440)",
    496: "The site asks for a certificate of the reader (496)",
}
_HARDLY_ANY: Final = 200
_MOST_TEXT: Final = 600
"""Characters of text: log-in pages say little."""


def look(case: Case) -> Finding | None:
    status = _answer.status(case)
    if status is None:
        return None
    if status in SAYS:
        return Finding(NAME, Cause.LOGIN, _answer.sentence(SAYS[status], case), confidence=0.95)
    asked, end, page = _answer.asked(case), _answer.ended_at(case), case.check.page
    if status >= 300 or platforms.is_login_address(asked):
        return None
    if not _answer.has_left(case):
        return _in_place(case, page)
    if platforms.is_identity_provider(end) or _asks(end, page) or _is_bare(end, page):
        words = f"It redirects to a log-in page at {_answer.shown(end)}."
        return Finding(NAME, Cause.LOGIN, words, confidence=0.85)
    return None


def _in_place(case: Case, page: Page | None) -> Finding | None:
    """A form with a password field at the address itself, where a log-in was not what was listed."""
    if page is None or page.signals.text_length > _MOST_TEXT or not _has_password(page):
        return None
    if any("post_password" in form.fields or "action=postpass" in form.action for form in page.signals.forms):
        words = "The page is there, but asks for a password before it shows itself"
        return Finding(NAME, Cause.LOGIN, f"{words}.", confidence=0.85)
    if any(language.is_log_in(wording.text[:200]) for wording in case.wordings):
        return None
    was = _page.before(case)
    was_an_article = was is not None and was.signals.text_length >= 2 * _MOST_TEXT and not _has_password(was)
    if was_an_article:
        words = "A log-in form stands where the page was."
        return Finding(NAME, Cause.LOGIN, words, confidence=0.85)
    if _is_titled_log_in(page) or _has_nothing_else(case, page):
        words = "The site asks for a log-in before it shows the page."
        return Finding(NAME, Cause.LOGIN, words, confidence=0.75)
    return None


def _has_nothing_else(case: Case, page: Page) -> bool:
    """Hardly a word beside the form at the address of a page, and none of those under which it is listed."""
    if page.signals.text_length > _HARDLY_ANY or _redirects.is_front_page(_answer.asked(case)):
        return False
    meant = _likeness.all_words(wording.text[:300] for wording in case.wordings)
    return bool(meant) and not meant & _likeness.topic_words(page)


def _is_bare(url: str, page: Page | None) -> bool:
    """The address is one at which one logs in, and there is hardly anything to read."""
    return platforms.is_login_address(url) and page is not None and page.signals.text_length <= _MOST_TEXT


def _has_password(page: Page) -> bool:
    return any(form.has_password for form in page.signals.forms)


def _is_titled_log_in(page: Page) -> bool:
    """The title says so; of a short page the first heading will do, which may be a box beside a long text."""
    titles = [page.signals.title, page.words.title.value if page.words.title else ""]
    if page.signals.text_length <= _MOST_TEXT:
        titles += page.signals.headings[:1]
    return any(language.is_log_in(title) for title in titles)


def _asks(url: str, page: Page | None) -> bool:
    """A password field, and a title or an address that says what it is for."""
    if page is None or not _has_password(page):
        return False
    return platforms.is_login_address(url) or _is_titled_log_in(page)
