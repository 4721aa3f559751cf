"""Items that their platform says are deleted, private or withdrawn, on a page that comes with 200.

Never for a platform's page about something else: only its own wording in title, heading or a short text counts.
"""

from typing import Final

from curator.judge import items
from curator.judge.language import plain
from curator.judge.rules import _answer, _page
from curator.model import Case, Cause, Finding, Page

NAME: Final = "withdrawn"

_MOST_TEXT: Final = 3_000


def look(case: Case) -> Finding | None:
    page = _page.page_with_200(case)
    if page is None or page.signals.text_length > _MOST_TEXT:
        return None
    said = _said(page)
    for platform in items.items_at(_answer.ended_at(case), generator=page.signals.generator):
        if platform.empty_titles and plain(_page.title(page)) in platform.empty_titles and _is_item(case, platform):
            words = f"{platform.name} shows no {platform.thing} at this address any more"
            return Finding(NAME, Cause.SOFT_404, _answer.sentence(words, case), confidence=0.85)
        if phrase := next((phrase for phrase in platform.says if _is_said(phrase, said)), None):
            words = f"{platform.name} says of this {platform.thing}: “{phrase}”"
            return Finding(NAME, Cause.SOFT_404, _answer.sentence(words, case), confidence=0.93)
    return None


def _is_item(case: Case, platform: items.Platform) -> bool:
    return any(mark in _answer.ended_at(case) for mark in platform.item_paths)


def _said(page: Page) -> frozenset[str]:
    """Everything that a short page says, title part by title part and sentence by sentence, plain."""
    texts = (*_page.title_parts(page), *_page.heads(page), *_page.sentences(page))
    return frozenset(plain(text) for text in texts if text)


def _is_said(phrase: str, said: frozenset[str]) -> bool:
    """The phrase is one of these texts, or one of them begins with it."""
    wanted = plain(phrase)
    return wanted in said or any(text.startswith(f"{wanted} ") for text in said)
