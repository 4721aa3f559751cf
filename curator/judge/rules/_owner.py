"""Whether a page is another owner's than the page that was there, spam or not.

Never for a redesign, another article of the same site, or an organisation that took a new name: its topics stay.
"""

from typing import Final

from curator import urls
from curator.judge import _likeness, _redirects, language, spam
from curator.judge.rules import _answer, _page, _ties
from curator.judge.spam import Traded
from curator.model import Case, Cause, Finding, Page, Proof

_UNRELATED: Final = 0.12
_MOST_SAME_TEXT: Final = 0.05
_LEAST_TEXT: Final = 150
_LEAST_OLD_TEXT: Final = 300
_LEAST_SHORT: Final = 100
_LEAST_BRIEF: Final = 60
_ENOUGH_SIGNS: Final = 2
_BY_SIGNS: Final = 0.65
_OVERWHELMING: Final = 12.0


def look(case: Case, page: Page, was: Page, rule: str) -> Finding | None:
    """Nothing is left of the page: neither words, nor language, nor name, nor links."""
    old, new = was.signals, page.signals
    is_short = old.text_length < _LEAST_OLD_TEXT or new.text_length < _least(page)
    if is_short and not _is_surely_another(case, was, page):
        return None
    if _is_same_site(was, page, url=_answer.asked(case)):
        return None
    if language.LOST.leftover(_page.title(page)) is not None or _page.names_a_status(page):
        return None
    alike = _likeness.likeness(was, page)
    if alike is None or alike > _MOST_SAME_TEXT:
        return None
    is_other_language = _languages_differ(was, page)
    kin = _likeness.overlap(_likeness.topic_words(was), _likeness.topic_words(page))
    meant = _ties.listed_words(case)
    if kin > (0.1 if is_other_language else _UNRELATED) or _ties.shares(_likeness.topic_words(page), meant):
        return None
    if _likeness.share(_likeness.title_words(was), _likeness.topic_words(page)) > _UNRELATED:
        return None
    if not is_other_language and not _has_other_name(was, page) and not _has_a_strange_name(case, was, page):
        return None
    words = f"{urls.host(_answer.ended_at(case))} seems to belong to somebody else now: it was “{named(was)}”, and is "
    because = _answer.sentence(f"{words}“{named(page)}”", case)
    confidence = 0.8 if is_other_language else 0.7
    return Finding(rule, Cause.HIJACKED, because, confidence=confidence, proof=Proof.STRONG)


def changed_hands(case: Case, page: Page, was: Page, rule: str) -> Finding | None:
    """Nothing is left of the page, it has another name or language, another topic, and one sign more."""
    if min(was.signals.text_length, page.signals.text_length) < _LEAST_BRIEF or not is_lost(was, page):
        return None
    if language.LOST.leftover(_page.title(page)) is not None or _page.names_a_status(page):
        return None
    if _is_same_site(was, page, url=_answer.asked(case)) or _ties.tie(case, page) is _ties.Tie.SOME:
        return None
    is_other = _has_another_name(case, was, page) or _languages_differ(was, page)
    before = _ties.topics_with_name(was)
    is_off_topic = 2 * len(before & _ties.topics_with_name(page)) < len(before)
    listed = _ties.listed_words(case)
    is_unlisted = _ties.shares(_ties.told_words(case, was), listed) and not listed & _ties.told_words(case, page)
    signs = is_off_topic + is_unlisted + (_made_with(was) != _made_with(page)) + _links_elsewhere(was, page)
    is_all_new = (
        is_off_topic and is_unlisted and signs > _ENOUGH_SIGNS and _redirects.is_front_page(_answer.asked(case))
    )
    if not is_all_new and (not is_other or not (is_off_topic or is_unlisted) or signs < _ENOUGH_SIGNS):
        return None
    words = f"{urls.host(_answer.ended_at(case))} seems to belong to somebody else now: it was “{named(was)}”, and is "
    because = _answer.sentence(f"{words}“{named(page)}”", case)
    return Finding(rule, Cause.HIJACKED, because, confidence=_BY_SIGNS, proof=Proof.STRONG)


def trade(case: Case, page: Page, was: Page | None) -> Traded | None:
    """What the page trades in, unless it did so before, or it is what was asked for."""
    traded = spam.trade(page)
    before = spam.trade(was) if was is not None and traded is not None else None
    if traded is None or (before is not None and before.name == traded.name) or _is_its_own_trade(case, traded):
        return None
    return traded


def is_still_about(was: Page, page: Page) -> bool:
    """The words of the old title, summary and headings stand somewhere on the page, beside its site's name."""
    return _ties.shares(_likeness.topic_words(page) - _names(was, page), _likeness.title_words(was) - _names(was, page))


def is_lost(was: Page, page: Page) -> bool:
    """Nothing of the old page is left: neither text nor words, but its site's name and a word by chance."""
    names = _names(was, page)
    alike = _likeness.likeness(was, page)
    old, new = _likeness.topic_words(was) - names, _likeness.topic_words(page) - names
    most = max(1, int(_UNRELATED * min(len(old), len(new))))
    return (alike is None or alike <= _MOST_SAME_TEXT) and len(old & new) <= most and not is_still_about(was, page)


def named(page: Page) -> str:
    return _answer.shown(page.words.title.value if page.words.title else page.signals.title or "a page without a title")


def _is_its_own_trade(case: Case, traded: Traded) -> bool:
    """The words of the link, or the name of the site that was asked for, speak of the trade themselves: by a term that
    is the trade's alone, or by one that others have, too, when the page has not much of the trade."""
    asked = _answer.asked(case)
    path = urls.path_and_query(asked)[0][:300].replace("/", " ").replace("-", " ").replace("_", " ")
    listed = f"{_ties.listed_text(case)} \n {path}"
    if spam.is_named_after(traded.name, urls.host(asked)) or spam.speaks_of(traded.name, listed, sure=True):
        return True
    return traded.points < _OVERWHELMING and spam.speaks_of(traded.name, listed, sure=False)


def _names(was: Page, page: Page) -> frozenset[str]:
    """The words of the site's name, stated on either page or as a part of both titles."""
    stated = (one.words.site_name.value for one in (was, page) if one.words.site_name)
    parts = frozenset(map(str.casefold, _page.title_parts(was))) & frozenset(map(str.casefold, _page.title_parts(page)))
    return _likeness.all_words((*stated, *parts))


def _has_another_name(case: Case, was: Page, page: Page) -> bool:
    """The site's name is stated and is another than the one that was stated, or one that nobody knew."""
    names = [_name(one) for one in (was, page)]
    if not names[1]:
        return False
    return names[0] != names[1] if names[0] else _has_a_strange_name(case, was, page)


def _made_with(page: Page) -> str:
    """The program that made the page, without its version."""
    return (page.signals.generator or "").split(" ")[0].casefold()


def _links_elsewhere(was: Page, page: Page) -> bool:
    old, new = set(was.signals.outbound_hosts), set(page.signals.outbound_hosts)
    return bool(old and new) and not old & new


def _is_surely_another(case: Case, was: Page, page: Page) -> bool:
    """Of two short pages: the new one states a name of its own that neither the address nor the old page knows, and
    shares no word with the old page, the address or the words under which it is listed."""
    if min(was.signals.text_length, page.signals.text_length) < _LEAST_SHORT or not _has_other_name(was, page):
        return False
    known = _likeness.topic_words(was) | _likeness.address_words(_answer.asked(case)) | _ties.listed_words(case)
    return bool(_name(page)) and _is_no_host(case, page) and not known & _likeness.topic_words(page)


def _is_same_site(was: Page, page: Page, *, url: str) -> bool:
    """The same name of the site, or links to the same places; or a page whose name its address has, word for word: so
    are sites called that were made anew."""
    names = [_name(one) for one in (was, page)]
    if names[0] and names[0] == names[1]:
        return True
    if " " in names[1] and names[1].replace(" ", "") in urls.host(url).replace("-", ""):
        return True
    old, new = set(was.signals.outbound_hosts), set(page.signals.outbound_hosts)
    usual = {host for host in old & new if urls.site(host) not in spam.EVERYWHERE}
    return bool(usual) or bool(
        was.signals.generator and was.signals.generator == page.signals.generator and old == new and old
    )


def _name(page: Page) -> str:
    return page.words.site_name.value.casefold() if page.words.site_name else ""


def _has_other_name(was: Page, page: Page) -> bool:
    """The site's name is another one; where it is not stated, no part of the two titles is the same."""
    names = [_name(one) for one in (was, page)]
    if names[0] and names[1]:
        return names[0] != names[1]
    old, new = (frozenset(map(str.casefold, _page.title_parts(one)[1:])) for one in (was, page))
    return bool(old and new) and not old & new


def _has_a_strange_name(case: Case, was: Page, page: Page) -> bool:
    """The page names its site, and neither the address nor anything on the old page knows that name."""
    name = _likeness.content_words(_name(page))
    known = _likeness.address_words(_answer.asked(case)) | _likeness.topic_words(was)
    return bool(name) and not name & known and _is_no_host(case, page)


def _is_no_host(case: Case, page: Page) -> bool:
    host = urls.host(_answer.asked(case)).replace("-", "").replace(".", "")
    return _name(page).replace(" ", "").replace("-", "") not in host


def _least(page: Page) -> int:
    """Characters of text under which nothing is said of an owner; signs of languages without spaces count thrice."""
    return _LEAST_TEXT if " " in page.signals.main_text[:200].strip() else _LEAST_TEXT // 3


def _languages_differ(was: Page, page: Page) -> bool:
    old, new = _ties.page_language(was), _ties.page_language(page)
    return bool(old and new and old != new)
