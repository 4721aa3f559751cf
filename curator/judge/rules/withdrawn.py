"""Items that their platform says are deleted, private or withdrawn, on a page that comes with 200.

Never for a platform's page about something else: only its own wording in title, heading or a short text counts.
"""

from typing import Final

from curator.judge import items, language
from curator.judge.language import plain
from curator.judge.rules import _answer, _page
from curator.model import Case, Cause, Finding, Page

NAME: Final = "withdrawn"

_MOST_TEXT: Final = 3_000


def look(case: Case) -> Finding | None:
    page = _page.page_with_200(case)
    if page is None or page.signals.text_length > _MOST_TEXT:
        return None
    called, said = _said(page)
    for platform in items.items_at(_answer.ended_at(case), generator=page.signals.generator):
        if platform.empty_titles and plain(_page.title(page)) in platform.empty_titles and _is_item(case, platform):
            words = f"{platform.name} shows no {platform.thing} at this address any more"
            return Finding(NAME, Cause.SOFT_404, _answer.sentence(words, case), confidence=0.85)
        if phrase := next((phrase for phrase in platform.says if _is_said(phrase, called, said)), None):
            words = f"{platform.name} says of this {platform.thing}: “{phrase}”"
            return Finding(NAME, Cause.SOFT_404, _answer.sentence(words, case), confidence=0.93)
    return None


def _is_item(case: Case, platform: items.Platform) -> bool:
    return any(mark in _answer.ended_at(case) for mark in platform.item_paths)


def _said(page: Page) -> tuple[frozenset[str], frozenset[str]]:
    """What a short page is called, title part by title part, and what it says, sentence by sentence; plain. A title
    that asks says nothing of the page."""
    called = (text for text in _page.title_parts(page) if not language.is_explanation(text) and "?" not in text)
    texts = (*_page.heads(page), *_page.sentences(page))
    return frozenset(map(plain, called)), frozenset(plain(text) for text in texts if text)


def _is_said(phrase: str, called: frozenset[str], said: frozenset[str]) -> bool:
    """The phrase is the page's title or one of its texts, or one of these begins with it."""
    wanted = plain(phrase)
    return wanted in called or wanted in said or any(text.startswith(f"{wanted} ") for text in said)
