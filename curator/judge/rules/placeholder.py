"""Sites that are not there yet or no more: a server's first page, a suspended account, "coming soon", an empty host.

Never for a real page that announces something: the page must be short and say it of the site itself.
"""

from typing import Final

from curator import urls
from curator.judge import _likeness, language
from curator.judge.rules import _answer, _page
from curator.model import Case, Cause, Finding, Page, Proof

NAME: Final = "placeholder"

ENOUGH: Final = 0.7
_MOST_TEXT: Final = 4_000
_SHORT: Final = 500
_TINY: Final = 160


def look(case: Case) -> Finding | None:
    page = _page.page_with_200(case)
    if page is None or page.signals.text_length > _MOST_TEXT:
        return None
    end = _answer.ended_at(case)
    default = _page.heard(page, language.DEFAULTS, url=end, most_left=0)
    if default.anywhere and not _is_meant(case, page):
        weight = 0.9 if default.title or (default.heading and default.sentence) else 0.8
        words = f"{urls.host(end)} shows the page that servers and hosts show where no site is: “{_said(page)}”"
        return Finding(NAME, Cause.PLACEHOLDER, f"{words}.", confidence=weight, proof=Proof.STRONG)
    if page.signals.text_length > _SHORT:
        return None
    told = _page.heard(_page.with_word(page, urls.host(end), "site"), language.UNREADY, url=end, most_left=2)
    weight = 0.5 * told.title + 0.45 * told.heading + (0.45 if told.left <= 1 else 0.3) * told.sentence
    weight += 0.15 + 0.15 * (page.signals.text_length <= _TINY) + _by_history(case, page)
    if not told.anywhere or weight < ENOUGH or _is_meant(case, page):
        return None
    words = f"The site is not ready or was suspended; it says “{_said(page)}”"
    return Finding(NAME, Cause.PLACEHOLDER, _answer.sentence(words, case), confidence=round(min(weight, 0.95), 2))


def _by_history(case: Case, page: Page) -> float:
    """An article that was here weighs for it; a page that an editor approved as it is weighs against it."""
    was = _page.before(case)
    if was is None:
        return 0.0
    alike = _likeness.likeness(was, page)
    if alike is not None and alike >= 0.8:
        return -0.6 if case.approved is not None else 0.0
    return 0.2


def _is_meant(case: Case, page: Page) -> bool:
    """The words of the link are those of the page: somebody listed it as it is."""
    meant = _likeness.all_words(wording.text[:300] for wording in case.wordings)
    titled = _likeness.content_words(_page.title(page))
    return len(meant) >= 2 and _likeness.share(meant, titled) >= 0.8


def _said(page: Page) -> str:
    texts = (_page.title(page), *_page.heads(page), *_page.sentences(page), *_page.title_parts(page))
    lexicons = (language.DEFAULTS, language.UNREADY)
    found = [text for text in texts if any(one.leftover(text) is not None for one in lexicons)]
    return _answer.shown((found or [_page.title(page)])[0].strip().rstrip("."))
