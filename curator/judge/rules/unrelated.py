"""Pages that have nothing to do with the words under which a catalogue lists them.

Never when the languages differ or are unknown, since words of two languages never meet; nor once an editor approved it.
"""

from typing import Final

from curator.judge import _likeness
from curator.judge.rules import _answer, _page
from curator.model import Case, Cause, Finding, Page, Wording

NAME: Final = "unrelated"

_LEAST_WORDS: Final = 4
_LEAST_TEXT: Final = 500


def look(case: Case) -> Finding | None:
    page = _page.page_with_200(case)
    if page is None or case.approved is not None or page.signals.text_length < _LEAST_TEXT or not case.wordings:
        return None
    known = _likeness.topic_words(page) | _likeness.address_words(_answer.ended_at(case))
    known |= _likeness.address_words(_answer.asked(case))
    if not all(_is_foreign(wording, page, known) for wording in case.wordings):
        return None
    listed = _answer.shown(case.wordings[0].text)
    words = f"Nothing on the page has to do with “{listed}”, the words under which it is listed"
    return Finding(NAME, Cause.CHANGED, _answer.sentence(words, case), confidence=0.5)


def _is_foreign(wording: Wording, page: Page, known: frozenset[str]) -> bool:
    """Of at least four words of the same language, none is known to the page."""
    language = page.words.language.value.partition("-")[0].lower() if page.words.language else ""
    if not language or (wording.language or "").partition("-")[0].lower() != language:
        return False
    meant = _likeness.content_words(f"{wording.text[:300]} {(wording.annotation or '')[:500]}")
    return len(meant) >= _LEAST_WORDS and not meant & known
