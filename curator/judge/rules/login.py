"""Pages behind a log-in or a payment. Never for an address that is itself a log-in page: there it belongs.

Source: RFC 9110, 15.5.2 (401) and 15.5.3 (402).
"""

import re
from collections.abc import Mapping
from typing import Final

from curator.judge import _likeness, _redirects, language, platforms
from curator.judge.rules import _answer, _page, _shells, placeholder
from curator.model import Case, Cause, Finding, Form, Page

NAME: Final = "login"

SAYS: Final[Mapping[int, str]] = {
    401: "The site asks for a user name and a password (401)",
    402: "The site asks for a payment (402)",
    440: "The site asks for a new log-in (440)",
    496: "The site asks for a certificate of the reader (496)",
}
_UNPAID: Final = 402
_PRIVATE: Final = re.compile(r"\b(?:priv|prywatn|súkrom|soukrom|прива|özel)\w{0,12}", re.IGNORECASE)
"""What is private is there."""
_NOT_THERE: Final = re.compile(
    r"n[o']t exist|not (?:be )?found|deleted|removed|existiert nicht|nicht gefunden|gelöscht|n['’]existe|introuvable|"
    r"no existe"
    r"|non esiste|não existe|bestaat niet|nie istnieje|neexist|не существует|не найден|удал[её]н|не існує|не знайдено"
    r"|mevcut değil|不存在|已删除|存在しない|存在しません|존재하지|tidak ditemukan|không tồn tại"
    r"|غير موجود|לא נמצא|finns inte|findes ikke|finnes ikke",
    re.IGNORECASE,
)
_HARDLY_ANY: Final = 200
_MOST_TEXT: Final = 600
_MOST_BESIDE: Final = 150
"""Characters of text: log-in pages say little."""


def look(case: Case) -> Finding | None:
    status = _answer.status(case)
    if status is None:
        return None
    if status == _UNPAID and (unpaid := placeholder.of_an_unpaid_site(case)) is not None:
        return unpaid
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
    return _in_words(case, page) if page is not None and not _redirects.is_front_page(end) else None


def _in_place(case: Case, page: Page | None) -> Finding | None:
    """A form with a password field at the address itself, where a log-in was not what was listed; a form that sends
    itself on to where one logs in; or words that say so."""
    if page is None or page.signals.text_length > _MOST_TEXT:
        return None
    if page.signals.text_length <= _HARDLY_ANY and any(_leads_to_a_log_in(form) for form in page.signals.forms):
        return Finding(NAME, Cause.LOGIN, "It sends its readers on to a log-in.", confidence=0.85)
    if not _has_password(page):
        return _in_words(case, page)
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


def _leads_to_a_log_in(form: Form) -> bool:
    """A form without a field to fill in, sent to where one logs in: the message of one server to another.

    Source: SAML 2.0 Bindings, 3.5 (HTTP POST)."""
    is_of_servers = not form.fields and form.method == "post" and not form.has_password
    return is_of_servers and (platforms.is_login_address(form.action) or platforms.is_login_host(form.action))


def _in_words(case: Case, page: Page) -> Finding | None:
    """The page says that one must log in, or that it is private, and hardly anything else."""
    if any(language.is_log_in(wording.text[:200]) for wording in case.wordings):
        return None
    said = _shells.says_only(case, page, language.LOG_IN, most_text=_MOST_TEXT, most_beside=_MOST_BESIDE)
    if said is None or any(map(_is_of_a_loss, (*_page.title_pieces(page), *_page.heads(page), *_page.sentences(page)))):
        return None
    words = f"The page is not for everybody; it says “{_answer.shown(said)}”"
    return Finding(NAME, Cause.LOGIN, _answer.sentence(words, case), confidence=0.65)


def _is_of_a_loss(text: str) -> bool:
    """It may be that nothing is there, too: another rule's."""
    rest = _PRIVATE.sub(" ", text)
    says_so = language.LOST.leftover(rest) is not None or language.ABSENT.hears(rest)
    return says_so or bool(_NOT_THERE.search(text))


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
