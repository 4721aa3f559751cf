"""Addresses that belong to somebody else now: a casino, a pharmacy, or merely another owner's site.

Never for a page that still has to do with what it was or with the words under which it is listed, and never for help:
a page for parents about gambling is what it says it is.
"""

from typing import Final

from curator import urls
from curator.judge import _likeness, language, spam
from curator.judge.language import plain
from curator.judge.rules import _answer, _page
from curator.model import Case, Cause, Finding, Page, Proof

NAME: Final = "hijacked"

_UNRELATED: Final = 0.12
_MOST_SAME_TEXT: Final = 0.05
_LEAST_TEXT: Final = 150
_LEAST_OLD_TEXT: Final = 300
_LEAST_SHORT: Final = 100
_LEAST_NAME: Final = 4


def look(case: Case) -> Finding | None:
    page = _page.page_with_200(case)
    if page is None:
        return None
    was = _page.before(case)
    if spam.begs_for_notices(page) and not _bears_what_is_listed(case, page):
        words = f"{urls.host(_answer.ended_at(case))} shows nothing until one allows it to send notices, as fraud does"
        return _found(words, case, 0.85)
    if spam.promises_a_prize(page) and case.wordings and not _bears_what_is_listed(case, page):
        words = f"{urls.host(_answer.ended_at(case))} promises its readers a prize, as fraud does"
        return _found(words, case, 0.85)
    trade = spam.trade(page)
    if (was is None and trade in spam.WITH_HISTORY) or (was is not None and spam.trade(was) == trade):
        trade = None
    if trade is not None:
        return _by_spam(case, page, was, trade)
    return _by_owner(case, page, was) if was is not None else None


def _by_spam(case: Case, page: Page, was: Page | None, trade: str) -> Finding | None:
    """Spam, and nothing of what was meant."""
    host = urls.host(_answer.ended_at(case))
    if _bears_what_is_listed(case, page) or spam.speaks_of(_likeness.address_words(_answer.asked(case))):
        return None
    if was is not None and not _has_to_do_with(page, _likeness.title_words(was)):
        words = f"{host} now is a page about {trade}; it was “{_named(was)}”"
        return _found(words, case, 0.96)
    meant = _meant(case)
    told = _told(page)
    is_foreign = len(meant) >= 2 and not _shares(told, meant) and not spam.speaks_of(meant)
    if is_foreign or (not meant and _has_none_of_its_letters(case, page)):
        words = f"{host} shows a page about {trade}, which has nothing to do with “{_listed(case)}”"
        return _found(words, case, 0.9)
    return None


def _by_owner(case: Case, page: Page, was: Page) -> Finding | None:
    """Nothing is left of the page: neither words, nor language, nor name, nor links."""
    old, new = was.signals, page.signals
    is_short = old.text_length < _LEAST_OLD_TEXT or new.text_length < _least(page)
    if is_short and not _is_surely_another(case, was, page):
        return None
    if _is_same_site(was, page):
        return None
    if language.LOST.leftover(_page.title(page)) is not None or _page.names_a_status(page):
        return None
    alike = _likeness.likeness(was, page)
    if alike is None or alike > _MOST_SAME_TEXT:
        return None
    is_other_language = _languages_differ(was, page)
    kin = _likeness.overlap(_likeness.topic_words(was), _likeness.topic_words(page))
    if kin > (0.1 if is_other_language else _UNRELATED) or _has_to_do_with(page, _meant(case)):
        return None
    if _likeness.share(_likeness.title_words(was), _likeness.topic_words(page)) > _UNRELATED:
        return None
    if not is_other_language and not _has_other_name(was, page) and not _has_a_strange_name(case, was, page):
        return None
    words = f"{urls.host(_answer.ended_at(case))} seems to belong to somebody else now: it was “{_named(was)}”, and is "
    return _found(f"{words}“{_named(page)}”", case, 0.8 if is_other_language else 0.7)


def _is_surely_another(case: Case, was: Page, page: Page) -> bool:
    """Of two short pages: the new one states a name of its own that neither the address nor the old page knows, and
    shares no word with the old page, the address or the words under which it is listed."""
    if min(was.signals.text_length, page.signals.text_length) < _LEAST_SHORT or not _has_other_name(was, page):
        return False
    known = _likeness.topic_words(was) | _likeness.address_words(_answer.asked(case)) | _meant(case)
    return bool(plain_name(page)) and _is_no_host(case, page) and not known & _likeness.topic_words(page)


def _is_same_site(was: Page, page: Page) -> bool:
    """The same name of the site, or links to the same places."""
    names = [plain_name(one) for one in (was, page)]
    if names[0] and names[0] == names[1]:
        return True
    old, new = set(was.signals.outbound_hosts), set(page.signals.outbound_hosts)
    usual = {host for host in old & new if urls.site(host) not in spam.EVERYWHERE}
    return bool(usual) or bool(
        was.signals.generator and was.signals.generator == page.signals.generator and old == new and old
    )


def plain_name(page: Page) -> str:
    return page.words.site_name.value.casefold() if page.words.site_name else ""


def _has_other_name(was: Page, page: Page) -> bool:
    """The site's name is another one; where it is not stated, no part of the two titles is the same."""
    names = [plain_name(one) for one in (was, page)]
    if names[0] and names[1]:
        return names[0] != names[1]
    old, new = (frozenset(map(str.casefold, _page.title_parts(one)[1:])) for one in (was, page))
    return bool(old and new) and not old & new


def _has_a_strange_name(case: Case, was: Page, page: Page) -> bool:
    """The page names its site, and neither the address nor anything on the old page knows that name."""
    name = _likeness.content_words(plain_name(page))
    known = _likeness.address_words(_answer.asked(case)) | _likeness.topic_words(was)
    return bool(name) and not name & known and _is_no_host(case, page)


def _is_no_host(case: Case, page: Page) -> bool:
    host = urls.host(_answer.asked(case)).replace("-", "").replace(".", "")
    return plain_name(page).replace(" ", "").replace("-", "") not in host


def _least(page: Page) -> int:
    """Characters of text under which nothing is said of an owner; signs of languages without spaces count thrice."""
    return _LEAST_TEXT if " " in page.signals.main_text[:200].strip() else _LEAST_TEXT // 3


def _languages_differ(was: Page, page: Page) -> bool:
    old, new = was.words.language, page.words.language
    return bool(old and new and old.value.partition("-")[0].lower() != new.value.partition("-")[0].lower())


def _has_to_do_with(page: Page, meant: frozenset[str]) -> bool:
    """At least a quarter of the words, two at the least when there are more, stand somewhere on the page."""
    return _shares(_likeness.topic_words(page), meant)


def _told(page: Page) -> frozenset[str]:
    """What title, headings and text tell; the site's name may be kept by whoever took the address over."""
    signals = page.signals
    texts = (_page.title(page)[:300], *signals.headings[:6], signals.main_text)
    return _likeness.all_words(texts)


def _bears_what_is_listed(case: Case, page: Page) -> bool:
    """The words of a link stand in the title or the first heading as they are."""
    told = " ".join(f" {plain(text[:240])} " for text in (_page.title(page), *_page.heads(page)[:1]))
    return any(
        len(said) >= _LEAST_NAME and f" {said} " in told for said in (plain(one.text[:200]) for one in case.wordings)
    )


def _has_none_of_its_letters(case: Case, page: Page) -> bool:
    """Of links in scripts whose words cannot be told apart here: none of their words stands on the page as it is."""
    words = {word for one in case.wordings for word in one.text[:300].casefold().split() if len(word) >= _LEAST_NAME}
    text = " ".join((_page.title(page), *_page.heads(page), page.signals.main_text)).casefold()
    return len(words) >= 2 and not any(word.isascii() or word in text for word in words)


def _shares(told: frozenset[str], meant: frozenset[str]) -> bool:
    found = meant & told
    return len(found) >= max(1, min(2, len(meant) - 1), len(meant) // 4) if meant else False


def _meant(case: Case) -> frozenset[str]:
    return _likeness.all_words(f"{one.text[:300]} {(one.annotation or '')[:500]}" for one in case.wordings)


def _listed(case: Case) -> str:
    return _answer.shown(case.wordings[0].text)


def _named(page: Page) -> str:
    return _answer.shown(page.words.title.value if page.words.title else page.signals.title or "a page without a title")


def _found(words: str, case: Case, confidence: float) -> Finding:
    because = _answer.sentence(words, case)
    return Finding(NAME, Cause.HIJACKED, because, confidence=confidence, proof=Proof.STRONG)
