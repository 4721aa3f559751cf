"""Pages behind a log-in or a payment. Never for an address that is itself a log-in page: there it belongs.

Source: RFC 9110, 15.5.2 (401) and 15.5.3 (402).
"""

from collections.abc import Mapping
from typing import Final

from curator.judge import language, platforms
from curator.judge.rules import _answer
from curator.model import Case, Cause, Finding, Page

NAME: Final = "login"

SAYS: Final[Mapping[int, str]] = {
    401: "The site asks for a user name and a password (401)",
    402: "The site asks for a payment (402)",
    440: "The site asks for a new log-in (440)",
    496: "The site asks for a certificate of the reader (496)",
}


def look(case: Case) -> Finding | None:
    status = _answer.status(case)
    if status is None:
        return None
    if status in SAYS:
        return Finding(NAME, Cause.LOGIN, _answer.sentence(SAYS[status], case), confidence=0.95)
    if status >= 300 or not _answer.has_left(case) or platforms.is_login_address(_answer.asked(case)):
        return None
    end = _answer.ended_at(case)
    if platforms.is_identity_provider(end) or _asks(end, case.check.page):
        words = f"It redirects to a log-in page at {_answer.shown(end)}."
        return Finding(NAME, Cause.LOGIN, words, confidence=0.85)
    return None


def _asks(url: str, page: Page | None) -> bool:
    """A password field, and a title or an address that says what it is for."""
    if page is None or not any(form.has_password for form in page.signals.forms):
        return False
    titles = (page.signals.title, page.words.title.value if page.words.title else "", *page.signals.headings[:1])
    return platforms.is_login_address(url) or any(language.is_log_in(title) for title in titles)
