"""Pages of a firm that has nothing to do with what is listed: a dentist, a shop, a blog of everything, any offers.

Never for a page that shares a topic with what is listed, nor for a firm that is listed itself, nor by one sign alone:
how little ties the page to the words, a name of its own, its trade and what it asks of customers are weighed together.
"""

from collections.abc import Mapping
from typing import Final

from curator import urls
from curator.judge import magazines, spam
from curator.judge.rules import _answer, _owner, _page, _ties
from curator.judge.rules._ties import Tie
from curator.judge.spam import Traded
from curator.model import Case, Cause, Finding, Page, Proof

NAME: Final = "stranger"

_ORDINARY: Final = 0.75
_BY_OFFERS: Final = 0.65
_BY_TIE: Final[Mapping[Tie, float]] = {Tie.NONE: 3.0, Tie.LOOSE: 2.0, Tie.SLIGHT: 1.0, Tie.OPEN: 0.0, Tie.SOME: 0.0}
_LEAST_UNEXPECTED: Final = 4.0
_NEARLY: Final = 5.0
_STEPS: Final = (3.0, _NEARLY, spam.MUCH)
_ENOUGH: Final = 5.0
_ENOUGH_WITHOUT: Final = 5.5
_LEAST_ASKED: Final = 2
_MANY_ASKED: Final = 3


def look(case: Case) -> Finding | None:
    page = _page.page_with_200(case)
    if page is None:
        return None
    was = _page.before(case)
    if (found := _by_magazine(case, page, was)) is not None:
        return found
    traded = _owner.trade(case, page, was)
    if traded is not None and traded.is_common and (found := _by_common_trade(case, page, was, traded)) is not None:
        return found
    return _by_offers(case, page) or _by_lost_page(case, page, was)


def _by_common_trade(case: Case, page: Page, was: Page | None, traded: Traded) -> Finding | None:
    """An ordinary trade, where something else was or is listed; and a sign more that its owner changed."""
    host = urls.host(_answer.ended_at(case))
    tie = _ties.tie(case, page) if case.listed else Tie.OPEN
    if tie is Tie.SOME:
        return None
    if was is not None and _owner.is_lost(was, page):
        words = f"{host} now is a page about {traded.name}; it was “{_owner.named(was)}”"
        return _found(words, case, _ORDINARY)
    if not case.listed or tie is Tie.OPEN or _weight(case, page, tie, traded) < _ENOUGH:
        return None
    words = f"{host} shows a page about {traded.name}, which has nothing to do with “{_listed(case)}”"
    return _found(words, case, _ORDINARY)


def _by_offers(case: Case, page: Page) -> Finding | None:
    """A stranger's offers, of whatever trade, where something else is listed: no word, no topic, no name in common."""
    if not case.listed or not _ties.is_same_language(case, page) or not _ties.has_a_strange_name(case, page):
        return None
    tie = _ties.tie(case, page)
    if tie > Tie.LOOSE or spam.asks(page) < _LEAST_ASKED or _weight(case, page, tie, None) < _ENOUGH_WITHOUT:
        return None
    words = f"{urls.host(_answer.ended_at(case))} shows offers that have nothing to do with “{_listed(case)}”"
    return _found(words, case, _BY_OFFERS)


def _by_lost_page(case: Case, page: Page, was: Page | None) -> Finding | None:
    """Offers where there was a page of which neither a word nor a topic is left."""
    if was is None or spam.asks(page) < _LEAST_ASKED or spam.asks(was) or not _owner.is_lost(was, page):
        return None
    before = _ties.topics_with_name(was)
    if not before or before & _ties.topics_with_name(page) or _ties.tie(case, page) is Tie.SOME:
        return None
    words = f"{urls.host(_answer.ended_at(case))} shows offers; it was “{_owner.named(was)}”"
    return _found(words, case, _BY_OFFERS)


def _weight(case: Case, page: Page, tie: Tie, traded: Traded | None) -> float:
    """How much speaks for another owner of an ordinary trade: how little ties the page to what is listed, a name of
    its own, how much of a trade it has and how much it asks of customers, another language, an address of which nothing
    is left."""
    points = traded.points if traded is not None else 0.0
    asked = spam.asks(page)
    path = _ties.path_words(case)
    is_same_language = _ties.is_same_language(case, page)
    is_left_out = bool(path) and not path & _ties.told_words(case, page) and is_same_language
    is_strange = _ties.has_a_strange_name(case, page)
    is_unexpected = not is_strange and _ties.is_in_unexpected_letters(case, page)
    is_strange = is_strange or is_unexpected
    least = _LEAST_UNEXPECTED if is_unexpected else spam.ENOUGH
    if not is_same_language and not (points >= least if is_strange else points >= spam.MUCH and asked > 1):
        return 0.0
    if not is_strange and points < (_NEARLY if _ties.topics_meant(case) else spam.ENOUGH):
        return 0.0
    weight = _BY_TIE[tie if is_same_language else max(tie, Tie.LOOSE)] + 2.0 * is_strange
    weight += sum(points >= least for least in _STEPS) + 0.5 * (traded is not None and traded.is_several)
    weight += urls.site(_answer.asked(case)) != urls.site(_answer.ended_at(case))
    return weight + 0.5 * (min(asked, 2) + (asked > _MANY_ASKED)) + 0.5 * (not is_same_language) + 0.5 * is_left_out


def _by_magazine(case: Case, page: Page, was: Page | None) -> Finding | None:
    """A blog of everything, where one thing was listed."""
    blend = magazines.blend(page)
    if blend is None or (was is not None and magazines.blend(was) is not None):
        return None
    host = urls.host(_answer.ended_at(case))
    words = f"{host} is a blog of everything now ({', '.join(sorted(blend.topics)[:4])})"
    if was is not None and _owner.is_lost(was, page):
        return _found(f"{words}; it was “{_owner.named(was)}”", case, _ORDINARY)
    tie = _ties.tie(case, page) if case.listed else Tie.OPEN
    is_strange = tie is Tie.NONE and _ties.has_a_strange_name(case, page)
    if (blend.is_plain and tie <= Tie.LOOSE) or is_strange:
        return _found(f"{words}, which has nothing to do with “{_listed(case)}”", case, _ORDINARY)
    return None


def _listed(case: Case) -> str:
    return _answer.shown(case.listed[0].text)


def _found(words: str, case: Case, confidence: float) -> Finding:
    because = _answer.sentence(words, case)
    return Finding(NAME, Cause.HIJACKED, because, confidence=confidence, proof=Proof.STRONG)
