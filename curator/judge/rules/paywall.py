"""Pages of which only the beginning is shown before a payment. Never for a long text: what is shown is the page."""

from typing import Final

from curator.judge import language
from curator.judge.rules import _answer, _page
from curator.model import Case, Cause, Finding

NAME: Final = "paywall"

_MOST_OF_A_LINE: Final = 160


def look(case: Case) -> Finding | None:
    page = _page.page_with_200(case)
    if page is None or page.signals.text_length > _page.SHORT:
        return None
    lines = (*_page.heads(page), *_page.sentences(page))
    if not any(language.PAYWALLS.leftover(line) == 0 or _says_so(line) for line in lines):
        return None
    words = "Only the beginning of the page is shown; the rest is for subscribers"
    return Finding(NAME, Cause.LOGIN, _answer.sentence(words, case), confidence=0.7)


def _says_so(line: str) -> bool:
    """A line that says, in one of many languages, that the rest is for those who pay."""
    return language.PAYING.hears(line) and len(line) <= _MOST_OF_A_LINE
