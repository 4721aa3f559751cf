"""Pages that say one thing and nothing else: what stands before a page, and not the page.

Never for a page with a text: its first sentence, or its title or heading, must say it, and hardly another may follow.
"""

from typing import Final

from curator import urls
from curator.judge import language
from curator.judge.language import Stems
from curator.judge.rules import _absence, _answer, _hosters, _page
from curator.model import Case, Page

_MOST_LINKS: Final = 16
_FEW_WORDS: Final = 3
_LEAST_WORDS: Final = 3
_FEW_SIGNS: Final = 10
_BRAND: Final = 5


def says_only(case: Case, page: Page, hears: Stems, *, most_text: int, most_beside: int) -> str | None:
    """The title, heading or sentence in which a page of up to `most_text` characters says it, when no more than
    `most_beside` characters of sentences say anything else; None for every other page."""
    signals, end = page.signals, _answer.ended_at(case)
    if signals.text_length > most_text or signals.link_count > _MOST_LINKS or page.words.author or page.words.published:
        return None
    if _hosters.is_titled_as_listed(case, page, urls.host(end)):
        return None
    titles, heads = _page.title_pieces(page), list(_page.heads(page)[:2])
    if not all(_is_of_a_shell(top, hears, page, end, most_words=_BRAND) for top in titles):
        return None
    if not all(_is_of_a_shell(top, hears, page, end, most_words=_FEW_WORDS) for top in heads):
        return None
    lines = [line for line in _page.pieces(signals.main_text[:most_text]) if line not in (*titles, *heads)]
    first = [line for line in lines if _is_a_sentence(line)][:1]
    said = next((text for text in (*titles, *heads, *first) if _is_said(text, hears)), None)
    beside = [line for line in lines if not hears.hears(line)]
    return said if said is not None and _absence.prose(beside) <= most_beside else None


def _is_said(text: str, hears: Stems) -> bool:
    return hears.hears(text) and not language.is_explanation(text) and not language.is_quotation(text)


def _is_a_sentence(line: str) -> bool:
    return line.count(" ") >= _LEAST_WORDS or (not line.isascii() and " " not in line and len(line) >= _FEW_SIGNS)


def _is_of_a_shell(top: str, hears: Stems, page: Page, url: str, *, most_words: int) -> bool:
    """A title or heading that names no text: it says so, it is bad news, or it is as short as a site's name."""
    is_short = language.plain(top).count(" ") < most_words and ": " not in top
    if is_short and not language.is_explanation(top):
        return True
    if hears.hears(top):
        return True
    is_bad_news = language.is_alarm(top) or _page.is_a_status(top)
    return not language.is_explanation(top) and (is_bad_news or _page.is_site_name(top, page, url=url))
