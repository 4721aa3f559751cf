"""Pages that want a consent before they show anything. Never for a banner above a page that is there."""

from typing import Final

from curator.judge import language, platforms
from curator.judge.rules import _answer, _page, _shells
from curator.model import Case, Cause, Finding

NAME: Final = "consent"

_MOST_TEXT: Final = 1_500
_MOST_SAID: Final = 900
_MOST_BESIDE: Final = 250


def look(case: Case) -> Finding | None:
    page = _page.page_with_200(case)
    if page is None or page.signals.text_length > _MOST_TEXT:
        return None
    end = _answer.ended_at(case)
    is_sent = _answer.has_left(case) and platforms.is_consent_address(end)
    is_titled = any(language.CONSENTS.leftover(piece) == 0 for piece in _page.title_parts(page))
    is_said = _shells.says_only(case, page, language.CONSENTING, most_text=_MOST_SAID, most_beside=_MOST_BESIDE)
    if not is_sent and not is_titled and is_said is None:
        return None
    words = "The site wants a consent before it shows the page"
    return Finding(NAME, Cause.BLOCKED, _answer.sentence(words, case), confidence=0.9 if is_sent else 0.7)
