"""Pages that have nothing to do with the words under which a catalogue lists them.

Never when the languages differ or are unknown, since words of two languages never meet; nor once an editor approved it.
"""

from typing import Final

from curator.judge import _likeness
from curator.judge.rules import _answer, _page, _ties
from curator.model import Case, Cause, Finding, Page, Wording

NAME: Final = "unrelated"

_LEAST_WORDS: Final = 4
_LEAST_TEXT: Final = 500
_LEAST_BRIEF: Final = 60


def look(case: Case) -> Finding | None:
    page = _page.page_with_200(case)
    if page is None or case.approved is not None or not case.listed:
        return None
    if not (_is_a_strangers(case, page) or _is_long_and_foreign(case, page)):
        return None
    listed = _answer.shown(case.listed[0].text)
    words = f"Nothing on the page has to do with “{listed}”, the words under which it is listed"
    return Finding(NAME, Cause.CHANGED, _answer.sentence(words, case), confidence=0.5)


def _is_a_strangers(case: Case, page: Page) -> bool:
    """No word and no topic of what is listed, in its language, under a name of which nobody knew."""
    if page.signals.text_length < _LEAST_BRIEF or page.signals.is_drawn or _page.before(case) is not None:
        return False
    if any(form.has_password for form in page.signals.forms) or not _ties.is_same_language(case, page):
        return False
    return _ties.tie(case, page) is _ties.Tie.NONE and _ties.has_a_strange_name(case, page)


def _is_long_and_foreign(case: Case, page: Page) -> bool:
    """Of at least four words of each link, in the page's language, none is known to a long page nor to its address."""
    if page.signals.text_length < _LEAST_TEXT:
        return False
    meant = [_meant(wording, page) for wording in case.wordings]
    if not all(len(words) >= _LEAST_WORDS for words in meant):
        return False
    wanted = frozenset[str]().union(*meant)
    addresses = _likeness.address_words(_answer.ended_at(case)) | _likeness.address_words(_answer.asked(case))
    return not (wanted & addresses or wanted & _likeness.title_words(page) or wanted & _likeness.topic_words(page))


def _meant(wording: Wording, page: Page) -> frozenset[str]:
    """The words of a link that is in the page's language; none of any other."""
    language = page.words.language.value.partition("-")[0].lower() if page.words.language else ""
    if not language or (wording.language or "").partition("-")[0].lower() != language:
        return frozenset()
    return _likeness.content_words(f"{wording.text[:300]} {(wording.annotation or '')[:500]}")
