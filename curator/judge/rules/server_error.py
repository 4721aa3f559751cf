"""Servers that answer with an error of their own, also where its status was lost on the way and 200 came instead.

Never the page's death at once: many such errors pass by morning. Never for a page with a text or a heading of its own.

Source: RFC 9110, 15.6, and 15 (a status outside 100 to 599 is treated as a 5xx); 520 to 530 are Cloudflare's.
"""

from collections.abc import Mapping
from typing import Final

from curator import urls
from curator.judge import language
from curator.judge.rules import _absence, _answer, _hosters, _page, masked_error
from curator.model import Case, Cause, Finding, Page

NAME: Final = "server_error"

SAYS: Final[Mapping[int, str]] = {
    502: "A server on the way got no proper answer from the site (502)",
    503: "The site says that it is not available now (503)",
    504: "A server on the way got no answer from the site in time (504)",
    509: "The site has used up its traffic (509)",
    520: "Cloudflare got no proper answer from the site (520)",
    521: "Cloudflare finds the site's own server down (521)",
    522: "Cloudflare gets no connection to the site's own server (522)",
    523: "Cloudflare finds no way to the site's own server (523)",
    524: "Cloudflare got no answer from the site's own server in time (524)",
    525: "Cloudflare gets no secure connection to the site's own server (525)",
    526: "Cloudflare does not trust the certificate of the site's own server (526)",
    530: "Cloudflare cannot find the site's own server (530)",
}

_MOST_TEXT: Final = 900
_MOST_LINKS: Final = 6
_MOST_BESIDE: Final = 170
_FIRST: Final = 3
_LEAST: Final = 3


def look(case: Case) -> Finding | None:
    status = _answer.status(case)
    if status is None:
        return None
    if status < 500:
        return _masked(case)
    if status >= 600:
        words, confidence = f"The server answered with a status that does not exist ({status})", 0.6
    else:
        words, confidence = SAYS.get(status, f"The server answered with an error ({status})"), 0.75
    return Finding(NAME, Cause.SERVER_ERROR, _answer.sentence(words, case), confidence=confidence)


def _masked(case: Case) -> Finding | None:
    """A program's message of its own failure, in any language, instead of the page."""
    page = _page.page_with_200(case)
    if page is None or page.signals.text_length > _MOST_TEXT or page.signals.link_count > _MOST_LINKS:
        return None
    said = _failure(case, page)
    if said is None or masked_error.look(case) is not None:
        return None
    words = f"The site says that all is well, but shows an error of its server: “{_answer.shown(said)}”"
    return Finding(NAME, Cause.SERVER_ERROR, _answer.sentence(words, case), confidence=0.8)


def _failure(case: Case, page: Page) -> str | None:
    """The line that tells of it, when title and headings are such lines, too, and little else stands on the page."""
    end = _answer.ended_at(case)
    tops = [*_page.title_pieces(page), *_page.heads(page)[:2]]
    if not all(_is_a_failures(top, page, url=end) for top in tops) or _hosters.bears_a_name(page, ""):
        return None
    if _hosters.is_titled_as_listed(case, page, urls.host(end)):
        return None
    lines = _page.pieces(page.signals.main_text[:_MOST_TEXT])
    said = next((text for text in (*tops, *lines[:_FIRST]) if _tells_of_a_failure(text)), None)
    if said is None or language.LOST.leftover(said) is not None or any(line.endswith("?") for line in lines):
        return None
    beside = [line for line in lines if not _tells_of_a_failure(line) and not _page.is_a_status(line)]
    beside = [line for line in beside if not line.startswith(("#", "at ", "in ", "/", "File "))]
    return said if _absence.prose(beside) <= _MOST_BESIDE else None


def _tells_of_a_failure(text: str) -> bool:
    if language.is_explanation(text) or language.is_quotation(text):
        return False
    return language.FAILED.hears(text) or language.is_of_a_program(text)


def _is_a_failures(top: str, page: Page, *, url: str) -> bool:
    """A title or heading that an error of a program may have: no text's own name."""
    if len(language.plain(top)) < _LEAST or _page.is_a_status(top) or language.is_alarm(top):
        return not language.is_explanation(top)
    if _page.is_site_name(top, page, url=url) or language.names_a_program(top):
        return True
    return _tells_of_a_failure(top) and ": " not in top.removeprefix("Error: ")
