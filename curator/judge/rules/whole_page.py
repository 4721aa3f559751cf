"""Error statuses that come with the whole real page in their body: readers see the page, so it works.

Never for an error page, however long: it must be the page that was good before, or be titled or headed as it is listed;
and never by its heading alone for what was withdrawn on purpose (410).
"""

import re
from typing import Final

from curator.judge import _likeness, language
from curator.judge.language import plain
from curator.judge.rules import _absence, _answer, _fits, _page
from curator.model import Case, Cause, Finding, Note, Page

NAME: Final = "whole_page"

STATUSES: Final = frozenset({400, 403, 404, 405, 410, 500, 501, 503})
_ALIKE: Final = 0.6
_LEAST_TEXT: Final = 200
_LEAST_TEXT_UNKNOWN: Final = 1_200
_FAILED: Final = frozenset({500, 503})
_WITHDRAWN: Final = 410
"""Said on purpose; the page then often is one about the withdrawal, headed as before."""
_FEW_LINES: Final = 6
_TROUBLE: Final = re.compile(
    r"error|fehler|erreur|errore|erro\b|fout\b|fel\b|feil|fejl|virhe|błąd|chyba|hiba|eroare|ошибк|помилк"
    r"|hata\b|exception|"
    r"wrong|unavailable|maintenance|wartung|verfügbar|disponible|\b50[0-4]\b|错误|エラー|오류|خطأ|σφάλμα",
    re.IGNORECASE,
)
"""No short page that came with a server's error and has one of these is taken for the page itself."""
_LEAST_NAME: Final = 12
"""Characters of a title that is no other page's by chance."""


def look(case: Case) -> Finding | None:
    status, page = _answer.status(case), case.check.page
    if status not in STATUSES or page is None or page.signals.text_length < _LEAST_TEXT:
        return None
    if _page.heard(page, language.LOST, url=_answer.ended_at(case)).anywhere or _page.names_a_status(page):
        return None
    if _is_the_page_of_before(case, page):
        return _found(f"The page is there as before, though the server calls it an error ({status}).", 0.85)
    if status in _FAILED and _names_what_is_listed(case, page):
        return _found(f"A page came that names what is listed, though the server calls it an error ({status}).", 0.6)
    if page.signals.text_length >= _LEAST_TEXT_UNKNOWN and _is_titled_as_listed(case, page):
        return _found(f"The whole page came, though the server calls it an error ({status}).", 0.7)
    if status != _WITHDRAWN and _is_headed_by_what_is_listed(case, page):
        return _found(f"A page came that is headed as listed, though the server calls it an error ({status}).", 0.6)
    return None


def _found(words: str, confidence: float) -> Finding:
    return Finding(NAME, Cause.OK, words, confidence=confidence, notes=(Note.SOFT_ERROR,))


def _is_the_page_of_before(case: Case, page: Page) -> bool:
    was = _page.before(case)
    return was is not None and (_likeness.likeness(was, page) or 0.0) >= _ALIKE


def _names_what_is_listed(case: Case, page: Page) -> bool:
    """A line of the page is what the link says, and its first heading and several lines tell of no trouble."""
    lines = [line for line in page.signals.main_text[:4_000].split("\n") if line.strip()]
    heads = _page.heads(page)[:2]
    if len(lines) < _FEW_LINES or not heads or _TROUBLE.search(f"{_page.title(page)} {page.signals.main_text[:4_000]}"):
        return False
    said = {plain(line) for line in lines}
    return any(len(wording.text) > _LEAST_NAME and plain(wording.text[:200]) in said for wording in case.wordings)


def _is_headed_by_what_is_listed(case: Case, page: Page) -> bool:
    """A heading that stands in the title, too, or is the link's text, has a word of the link that is not the site's;
    the text below is prose, and none of it, nor what stands above it, tells of anything missing or failed."""
    text = page.signals.main_text[:4_000]
    above = (*_page.title_pieces(page), *_page.heads(page))
    if _TROUBLE.search(f"{_page.title(page)} {text}") or any(map(_absence.is_notice, above)):
        return False
    if any(_is_of_the_page(line) for line in _page.pieces(text)):
        return False
    pieces = {plain(piece[:200]) for piece in _page.title_pieces(page)}
    pieces |= {plain(one.text[:200]) for one in case.wordings if len(one.text) > _LEAST_NAME}
    tops = [head for head in _page.heads(page) if plain(head[:200]) in pieces]
    tops = [head for head in tops if not _page.is_site_name(head, page, url=_answer.ended_at(case))]
    return _fits.shares_a_word(case, tops) and _absence.prose(_page.pieces(text)) >= _LEAST_TEXT


def _is_of_the_page(line: str) -> bool:
    """A notice that says it of the page, or says nothing else; in a tale things are lost, too."""
    if language.LOST.leftover(line) in (0, 1):
        return True
    return _absence.is_notice(line) and language.is_about_the_page(line)


def _is_titled_as_listed(case: Case, page: Page) -> bool:
    parts = {plain(part) for part in (*_page.title_parts(page), *_page.heads(page)[:1])}
    if any(len(wording.text) > _LEAST_NAME and plain(wording.text) in parts for wording in case.wordings):
        return True
    titled = _likeness.content_words(_page.title(page)) | _likeness.all_words(_page.heads(page)[:1])
    meant = [_likeness.content_words(wording.text[:300]) for wording in case.wordings]
    return any(len(words) >= 2 and _likeness.share(words, titled) >= 0.75 for words in meant)
