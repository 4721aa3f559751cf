"""Pages that come with 200 and say that the page is not there.

Never by a phrase in running text, nor by one sign alone: an article about error pages is an article. What a page says
of itself (title, heading, a sentence of a short text), how it is built (noindex, an error address) and what it was
before each weigh something; where that leaves a doubt, the site is asked for an address that cannot exist.
"""

from typing import Final

from curator.judge import _likeness, _redirects, language, siblings
from curator.judge._redirects import Kinship
from curator.judge.rules import _absence, _answer, _fits, _page
from curator.judge.siblings import Manner, Sibling
from curator.model import Case, Cause, Finding, Page, Trait, Want

NAME: Final = "soft_404"

ENOUGH: Final = 0.7
SUSPICIOUS: Final = 0.35

_LONG: Final = 3_000
_TINY: Final = 350
_ALL_OF_IT: Final = 6
_SOME: Final = 8
_SOME_MORE: Final = 16
_MUCH: Final = 40
"""Words of running text that have nothing to do with a missing page: hardly any, some, so many that it is a text."""


def look(case: Case) -> Finding | Want | None:
    page = _page.page_with_200(case)
    if page is None or not _is_read_by_people(page) or _page.explains_statuses(page):
        return None
    at_error = _ends_at_an_error_address(case)
    told = _page.heard(page, language.LOST, url=_answer.ended_at(case))
    hinted = _absence.weight(case, page, told)
    is_silent = not told.anywhere and not hinted and not page.signals.traits and not _absence.stands_alone(case, page)
    if not at_error and is_silent and not _page.names_a_status(page):
        return None
    weight = _weighed(case, page, told, at_error=at_error, hinted=hinted)
    if SUSPICIOUS <= weight < ENOUGH:
        sibling = siblings.ask(case)
        if isinstance(sibling, Want):
            return sibling
        weight += _by_sibling(sibling, page)
    if weight < ENOUGH:
        return None
    return Finding(NAME, Cause.SOFT_404, _because(case, page, told, at_error=at_error), confidence=_sure(weight))


def _is_read_by_people(page: Page) -> bool:
    """A web page or plain text; a feed or a picture with such words is not an error page."""
    kind = page.signals.content_type
    return not kind or "html" in kind or kind == "text/plain"


def _sure(weight: float) -> float:
    return round(min(weight, 0.97), 2)


def _because(case: Case, page: Page, told: _page.Heard, *, at_error: bool) -> str:
    if told.anywhere or _page.names_a_status(page) or not (at_error or page.signals.traits):
        return _answer.sentence(f"The site says that all is well, but the page says “{_said(page)}”", case)
    if at_error:
        end = _answer.shown(_answer.ended_at(case))
        return f"It redirects to an error page, {end}; the page itself is not there."
    words = f"The site says that all is well, but shows its error page, “{_said(page)}”"
    return _answer.sentence(words, case)


def _weighed(case: Case, page: Page, told: _page.Heard, *, at_error: bool, hinted: float) -> float:
    """The heavier of what whole phrases and what stems say; an address that is itself named so weighs against both."""
    is_of_the_page = _absence.says_it_of_the_page(case, page) and not _fits.is_headed_so(case, page)
    fits = 0.0 if is_of_the_page else _fits.weight(case, page)
    is_alone = fits < _fits.DECIDES and _absence.stands_alone(case, page)
    fits = 0.0 if is_alone else fits
    hinted = max(hinted, 0.75 * (is_of_the_page or is_alone))
    against = max(0.5 * _is_what_was_meant(case, page, told), fits)
    if told.title and told.heading and not page.signals.traits and "404" not in _page.title(page):
        against += 0.6 * _absence.is_a_tale(page)
    against += 0.6 * (not told.title and not told.heading and _absence.lists_notices(page))
    if not at_error:
        against += 1.0 * _absence.is_named_so(_answer.asked(case))
    by_stems = hinted + 0.4 * (Trait.ERROR_BOX in page.signals.traits) + _by_history(case, page) if hinted else 0.0
    return max(_weight(case, page, told, at_error=at_error), by_stems) - against


def _weight(case: Case, page: Page, told: _page.Heard, *, at_error: bool) -> float:
    signals, url = page.signals, _answer.ended_at(case)
    weight = 0.75 * at_error
    if signals.text_length <= _page.SHORT or not _names_a_status_only(page):
        weight += 0.6 * told.title + 0.45 * told.heading
    weight += 0.15 * (told.title and signals.text_length <= _TINY)
    if told.sentence:
        is_all = signals.text_length <= _TINY and told.left <= 1
        weight += 0.6 if is_all else 0.35
    if _page.names_a_status(page):
        weight += 0.35
    if "noindex" in (signals.meta_robots or "").lower():
        weight += 0.15
    weight += _by_template(page) + _by_bad_news(page, told)
    if signals.text_length > _LONG:
        weight -= 0.55
    elif signals.text_length > _page.SHORT:
        weight -= 0.2
    if weight >= SUSPICIOUS and not at_error:
        weight = _by_matter(page, told, weight)
        weight -= 0.4 * (not told.title and _absence.tells_of_something_else(page, url=url))
    return weight + _by_history(case, page)


def _by_template(page: Page) -> float:
    """Templates name their error page; some plugins show real pages in it, so a long text speaks against it."""
    traits = page.signals.traits
    if page.signals.text_length > _page.SHORT:
        return 0.2 * (Trait.ERROR_TEMPLATE in traits)
    return 0.75 if Trait.ERROR_TEMPLATE in traits else 0.4 * (Trait.ERROR_BOX in traits)


def _by_bad_news(page: Page, told: _page.Heard) -> float:
    """A title or first heading that is nothing but bad news, above a sentence that says which; or a first heading that
    says it of a page, above a short text that hardly speaks of anything else."""
    if told.title:
        return 0.0
    if not told.heading:
        texts = (*_page.title_pieces(page), *_page.heads(page)[:2])
        return 0.25 * (told.sentence and any(map(language.is_alarm, texts)))
    first = _page.heads(page)[0]
    is_first = language.LOST.names_a_thing(first) or language.LOST.points(first)
    return 0.3 * (is_first and _page.strangers(page, language.LOST) <= _SOME_MORE)


def _by_matter(page: Page, told: _page.Heard, weight: float) -> float:
    """Running text about something else speaks against it, the more so the less the page says of a page."""
    strange = _page.strangers(page, language.LOST)
    if told.sentence:
        if _has_own_heading(page, told):
            return weight - 0.35
        is_all_there_is = told.left <= 1 and strange <= _ALL_OF_IT and page.signals.text_length <= _TINY
        return weight + 0.15 * is_all_there_is - 0.5 * (strange >= 2 * _MUCH)
    if any(language.LOST.names_a_thing(text) for text in (*_page.title_pieces(page), *_page.heads(page)[:2])):
        return weight - 0.5 * (strange >= _MUCH)
    return min(weight, 0.5) if strange >= _SOME and not page.signals.traits else weight


def _has_own_heading(page: Page, told: _page.Heard) -> bool:
    """The first heading is the name of a text: neither bad news nor the site's name."""
    if told.title or told.heading or not _page.heads(page):
        return False
    first = _page.heads(page)[0]
    if language.is_alarm(first) or _page.is_a_status(first) or language.LOST.is_known(first):
        return False
    name = page.words.site_name.value if page.words.site_name else ""
    return first.casefold() != name.casefold() and first.casefold() in _page.title(page).casefold()


def _names_a_status_only(page: Page) -> bool:
    """All that title and headings say of it is a number: so do articles about that number."""
    texts = (*_page.title_parts(page), *_page.heads(page))
    return all(_page.is_a_status(text) for text in texts if language.LOST.leftover(text) == 0)


def _by_history(case: Case, page: Page) -> float:
    """An article that shrank to a notice weighs for it; a page that an editor approved as it is weighs against it."""
    was = _page.before(case)
    if was is None:
        return 0.0
    alike = _likeness.likeness(was, page)
    if case.approved is not None and alike is not None and alike >= 0.8:
        return -0.6
    was_an_article = was.signals.text_length >= 2 * max(page.signals.text_length, 300)
    return 0.25 if was_an_article and (alike is None or alike < 0.2) else 0.0


def _is_what_was_meant(case: Case, page: Page, told: _page.Heard) -> bool:
    """The link's own words speak of missing pages, too, or the page is titled by them."""
    if any(language.LOST.leftover(wording.text[:200]) is not None for wording in case.wordings):
        return True
    meant = _likeness.all_words(wording.text[:300] for wording in case.wordings)
    titled = _likeness.content_words(_page.title(page)) | _likeness.content_words("\n".join(_page.heads(page)))
    return not told.title and len(meant) >= 2 and _likeness.share(meant, titled) >= 0.6


def _by_sibling(sibling: Sibling | None, page: Page) -> float:
    if sibling is None:
        return 0.0
    if sibling.manner is Manner.HONEST:
        return -0.2
    return 0.35 if siblings.is_the_same(sibling, page) else 0.0


def _ends_at_an_error_address(case: Case) -> bool:
    if not _redirects.is_redirected(case.check.evidence.hops):
        return False
    return _redirects.kinship(_answer.asked(case), _answer.ended_at(case)) is Kinship.ERROR_PAGE


def _said(page: Page) -> str:
    """The page's own words for it."""
    texts = (*_page.title_parts(page)[::-1], *_page.heads(page), *_page.sentences(page))
    found = [text for text in texts if language.LOST.leftover(text) is not None]
    found = found or [text for text in (*texts, *_page.pieces(page.signals.main_text)) if language.ABSENT.hears(text)]
    best = min(found, key=lambda text: language.LOST.leftover(text) or 0, default=_page.title(page))
    return _answer.shown(best.strip().rstrip("."))
