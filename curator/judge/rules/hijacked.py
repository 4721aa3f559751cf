"""Addresses that belong to somebody else now: a casino, a pharmacy, or merely another owner's site.

Never for a page that still has to do with what it was or with the words under which it is listed, and never for help:
a page for parents about gambling is what it says it is. Two signs that do not hang together must meet.
"""

from collections.abc import Mapping
from typing import Final

from curator import urls
from curator.judge import fraud, spam
from curator.judge.rules import _answer, _owner, _page, _ties
from curator.judge.rules._ties import Tie
from curator.judge.spam import Traded
from curator.model import Case, Cause, Finding, Page, Proof

NAME: Final = "hijacked"

_FRAUD: Final = 0.85
_AFTER_ANOTHER: Final = 0.96
_UNMISTAKABLE: Final = 0.9
_ORDINARY: Final = 0.75
_UNLISTED: Final = 0.8
_LEAST: Final[Mapping[Tie, float]] = {Tie.NONE: 4.0, Tie.LOOSE: 5.0, Tie.SLIGHT: 6.0, Tie.OPEN: 6.5}
"""How many points of a trade there must be, by how the page is tied to what is listed."""
_LEAST_UNLISTED: Final = 7.0
_SEVERAL_PROMISES: Final = 2


def look(case: Case) -> Finding | None:
    page = _page.page_with_200(case)
    if page is None:
        return None
    host = urls.host(_answer.ended_at(case))
    if fraud.begs_for_notices(page) and _ties.tie(case, page) is not Tie.SOME:
        return _found(f"{host} shows nothing until one allows it to send notices, as fraud does", case, _FRAUD)
    if fraud.promises_a_prize(page) and case.listed and _ties.tie(case, page) is not Tie.SOME:
        return _found(f"{host} promises its readers a prize, as fraud does", case, _FRAUD)
    if (said := fraud.tells_of_a_new_owner(page)) is not None and _ties.tie(case, page) is not Tie.SOME:
        return _found(f"{host} says that it has another owner: “{_answer.shown(said)}”", case, _FRAUD)
    was = _page.before(case)
    traded = _owner.trade(case, page, was)
    if traded is not None and not traded.is_common and (found := _by_spam(case, page, was, traded)) is not None:
        return found
    if spam.is_link_farm(page) and _ties.tie(case, page) is not Tie.SOME:
        return _found(f"{host} is a list of bought links to unlike trades", case, _ORDINARY)
    if was is None:
        return None
    return _owner.look(case, page, was, NAME) or _owner.changed_hands(case, page, was, NAME)


def _by_spam(case: Case, page: Page, was: Page | None, traded: Traded) -> Finding | None:
    """Spam, and nothing of what was meant. The less a page is tied to what is listed, the less spam is enough."""
    host = urls.host(_answer.ended_at(case))
    tie = _ties.tie(case, page)
    if (
        was is not None
        and traded.points >= _LEAST[Tie.LOOSE]
        and tie is not Tie.SOME
        and not _owner.is_still_about(was, page)
    ):
        words = f"{host} now is a page about {traded.name}; it was “{_owner.named(was)}”"
        return _found(words, case, _AFTER_ANOTHER)
    if not case.listed:
        return _by_address(case, page, traded)
    if tie is Tie.SOME or traded.points < _LEAST[tie] - _ties.has_a_strange_name(case, page):
        return None
    if not _ties.listed_words(case) and not _has_none_of_its_letters(case, page):
        return _by_address(case, page, traded)
    words = f"{host} shows a page about {traded.name}, which has nothing to do with “{_listed(case)}”"
    return _found(words, case, _UNMISTAKABLE)


def _by_address(case: Case, page: Page, traded: Traded) -> Finding | None:
    """Nothing is known but the address: it is of something else (a school, a museum, a book), or the page has very much
    of a trade and another name than its site."""
    words = f"{urls.host(_answer.ended_at(case))} shows a page about {traded.name}, which its address does not name"
    if traded.points >= spam.MUCH and traded.promises >= _SEVERAL_PROMISES and _ties.has_a_strange_name(case, page):
        return _found(words, case, _UNLISTED)
    meant = _ties.topics_meant(case)
    path = _ties.path_words(case)
    if traded.points < _LEAST_UNLISTED or not meant or path & _ties.told_words(case, page):
        return None
    return None if meant & _ties.topics_shown(case, page) else _found(words, case, _UNLISTED)


def _has_none_of_its_letters(case: Case, page: Page) -> bool:
    """Of links in scripts whose words cannot be told apart here: none of their words stands on the page as it is."""
    words = {word for one in case.wordings for word in one.text[:300].casefold().split() if len(word) >= 4}
    text = " ".join((_page.title(page), *_page.heads(page), page.signals.main_text)).casefold()
    return len(words) >= 2 and not any(word.isascii() or word in text for word in words)


def _listed(case: Case) -> str:
    return _answer.shown(case.listed[0].text)


def _found(words: str, case: Case, confidence: float) -> Finding:
    because = _answer.sentence(words, case)
    return Finding(NAME, Cause.HIJACKED, because, confidence=confidence, proof=Proof.STRONG)
