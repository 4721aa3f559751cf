"""Pages that are no longer what was approved, or what was there at the first good look.

Held against where it began and not against last night, so that a page which drifts in small steps is met, too.

Never for small edits, a redesign or a page that grows: text, title, topic, language, links and name are weighed
together, and a page that still has to do with the words under which it is listed is not taken for another one.
"""

from typing import Final

from curator import urls
from curator.judge import _dates, _likeness, spam
from curator.judge.rules import _answer, _page
from curator.model import Case, Cause, Finding, Page

NAME: Final = "changed"

ENOUGH: Final = 0.75
TRANSLATED: Final = 0.6
"""What drift counts when the same site shows another language: words of two languages never meet."""

_LEAST_TEXT: Final = 140
_CHANCE: Final = 0.08
"""What two texts on unlike topics have in common all the same."""


def look(case: Case) -> Finding | None:
    page, began = _page.page_with_200(case), _beginning(case)
    if page is None or began is None or page.signals.text_length < _LEAST_TEXT:
        return None
    was, since = began
    drift = score(was, page)
    if drift < ENOUGH or _is_still_meant(case, page):
        return None
    words = f"The page is another one since {since}: it was “{_named(was)}”, and is “{_named(page)}”"
    return Finding(NAME, Cause.CHANGED, _answer.sentence(words, case), confidence=round(min(drift, 0.9), 2))


def _beginning(case: Case) -> tuple[Page, str] | None:
    """The page that this one is held against, and since when: as approved, else as the first good look saw it, or
    where that saw no text the last one. None when there is no text to compare."""
    if case.approved is not None:
        return (case.approved, "it was approved") if _has_text(case.approved) else None
    for look, which in ((case.first_good, "first"), (case.last_good, "last")):
        if look is not None and look.page is not None and _has_text(look.page):
            return look.page, f"the {which} good look, on {_dates.day(look.at)}"
    return None


def _has_text(page: Page) -> bool:
    return page.signals.text_length >= _LEAST_TEXT


def score(was: Page, page: Page) -> float:
    """How far a page has drifted: 0 is the same, 1 is nothing in common. From text, title, topic, language, links,
    the site's name and the length; each counts as far as both pages have it."""
    alike = _likeness.likeness(was, page)
    if alike is None or alike > 0.2:
        return 0.0
    names = _likeness.content_words(_name(was)) | _likeness.content_words(_name(page))
    new = _likeness.topic_words(page) - names
    topic = _likeness.overlap(_likeness.topic_words(was) - names, new)
    is_retitled = _page.title(was).casefold() != _page.title(page).casefold()
    kept_title = _likeness.share(_own_title_words(was, page) - names, new) if is_retitled else 1.0
    drift = 0.3 * (1 - alike) + 0.3 * (1 - min(1.0, max(0.0, topic - _CHANCE) / 0.4)) + 0.25 * (1 - kept_title)
    drift += 0.15 * _differ(_language(was), _language(page)) + 0.15 * _differ(_name(was), _name(page))
    drift -= 0.1 * _links_to_the_same(was, page) + 0.05 * (_name(was) == _name(page) != "")
    if _differ(_language(was), _language(page)) and _is_same_house(was, page):
        drift *= TRANSLATED
    return round(max(0.0, min(1.0, drift)), 3)


def _is_still_meant(case: Case, page: Page) -> bool:
    meant = _likeness.all_words(wording.text[:300] for wording in case.wordings)
    return len(meant) >= 2 and _likeness.share(meant, _likeness.topic_words(page)) >= 0.5


def _own_title_words(was: Page, page: Page) -> frozenset[str]:
    """The words of the old title less the parts that the new one has, too, such as the site's name."""
    shared = {part.casefold() for part in _page.title_parts(page)[1:]}
    parts = _page.title_parts(was)
    return _likeness.all_words(part for part in (parts[1:] or parts) if part.casefold() not in shared)


def _is_same_house(was: Page, page: Page) -> bool:
    """The same name of the site, stated or as a part of both titles."""
    parts = (frozenset(map(str.casefold, _page.title_parts(one))) for one in (was, page))
    return _name(was) == _name(page) != "" or bool(frozenset.intersection(*parts))


def _differ(one: str, other: str) -> bool:
    return bool(one and other and one != other)


def _language(page: Page) -> str:
    return page.words.language.value.partition("-")[0].lower() if page.words.language else ""


def _name(page: Page) -> str:
    return page.words.site_name.value.casefold() if page.words.site_name else ""


def _links_to_the_same(was: Page, page: Page) -> bool:
    both = set(was.signals.outbound_hosts) & set(page.signals.outbound_hosts)
    return any(urls.site(f"https://{host}/") not in spam.EVERYWHERE for host in both)


def _named(page: Page) -> str:
    return _answer.shown(page.words.title.value if page.words.title else page.signals.title or "a page without a title")
