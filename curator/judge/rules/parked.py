"""Domains that are for sale, parked or expired, and show a dealer's page where the site was.

Never for a page about buying domain names: what counts is a short page that says it of itself, or a dealer's or
parking service's own host behind the page.

Source: Vissers et al., Parking Sensors (NDSS 2015), for what such pages are made of.
"""

from dataclasses import replace
from typing import Final

from curator import urls
from curator.judge import _likeness, dealers, language
from curator.judge.rules import _answer, _fits, _hosters, _notices, _page
from curator.model import Case, Cause, Finding, Page, Proof, Trait

NAME: Final = "parked"

ENOUGH: Final = 0.7
_MOST_TEXT: Final = 2_500
_MUCH: Final = 40
_TINY: Final = 350
_MEANT: Final = 0.8


def look(case: Case) -> Finding | None:
    page = _page.page_with_200(case)
    if page is None:
        return None
    asked, end = _answer.asked(case), _answer.ended_at(case)
    dealer = dealers.dealer(end)
    if dealer is not None and dealers.dealer(asked) is None:
        return _found(f"It leads to {urls.host(end)}, where names of sites are sold", 0.95)
    if _went_through_a_service(case, asked):
        return _found(f"The name {urls.host(asked)} is parked: it leads on through a service for unused names", 0.85)
    if page.signals.text_length > _MOST_TEXT or dealers.dealer_host(urls.host(asked)):
        return None
    if (said := _said(case, page, end)) is not None and not _is_meant(case, said):
        words = f"The name {urls.host(end)} is parked, expired or suspended; the page says “{_answer.shown(said)}”"
        return _found(words, 0.85)
    weight = _weight(case, page, end)
    if weight < ENOUGH:
        return _by_notice(case, page, end)
    words = f"The name {urls.host(end)} is for sale, parked or expired; the page that was there is gone"
    return _found(words, min(weight, 0.97))


def _said(case: Case, page: Page, end: str) -> str | None:
    """A registrar's own sentence about the name; one about web space is another rule's."""
    said = _hosters.of_a_name(case, page, urls.host(end))
    if said is None or _notices.explains(page, end):
        return None
    parts = language.notice(said).parts
    is_of_web_space = language.Part.HOSTING in parts and not parts & {language.Part.LAPSED, language.Part.ACTOR}
    return None if is_of_web_space else said


def _by_notice(case: Case, page: Page, end: str) -> Finding | None:
    """A registrar's notice, in whatever words."""
    told = _notices.told(case, page, end)
    if told is None or not told.is_of_a_name or _is_meant(case, told.text):
        return None
    said = _answer.shown(told.text)
    return _found(f"The name {urls.host(end)} is parked, expired or for sale; the page says “{said}”", 0.8)


def _went_through_a_service(case: Case, asked: str) -> bool:
    """One of the answers on the way came from a host that only parking services use, on the name that was asked."""
    hops = case.check.evidence.hops
    return not dealers.is_spare_host(asked) and any(
        dealers.is_spare_host(hop.url) and urls.site(hop.url) == urls.site(asked) for hop in hops
    )


def _is_meant(case: Case, said: str) -> bool:
    """The link's own words say the same."""
    return any(
        _likeness.share(_likeness.content_words(one.text), _likeness.content_words(said)) >= _MEANT
        for one in case.wordings
    )


def _weight(case: Case, page: Page, end: str) -> float:
    """What the page says of its own name, and whose advertisements and scripts stand on it."""
    told = _heard(page, url=end)
    parking = next((one for host in page.signals.script_hosts if (one := dealers.parking(host))), None)
    served = parking is not None or Trait.NAME_ADS in page.signals.traits or dealers.is_lander(page)
    sells, is_its_name = _sells(page), _is_titled_by_itself(page, end)
    if not served and ((not told.anywhere and not (sells and is_its_name)) or _notices.explains(page, end)):
        return 0.0
    if not served and _fits.weight(case, page) >= _fits.DECIDES:
        return 0.0  # the link has the page's very title: somebody writes about such names
    weight = 0.6 * told.title + 0.5 * told.heading + (0.5 if told.left <= 1 else 0.35) * told.sentence
    weight += (
        0.1 * (told.heading and page.signals.text_length <= _TINY) + 0.8 * served + 0.3 * sells + 0.3 * is_its_name
    )
    weight += 0.15 * (page.signals.text_length <= 600) + 0.2 * _names_itself(page, end)
    weight += 0.3 * (dealers.is_spare_host(end) and not dealers.is_spare_host(_answer.asked(case)))
    return weight - 0.5 * (_page.strangers(page, language.SALE) >= _MUCH and not served)


def _found(words: str, confidence: float) -> Finding:
    return Finding(NAME, Cause.PARKED, f"{words}.", confidence=round(confidence, 2), proof=Proof.STRONG)


def _heard(page: Page, *, url: str) -> _page.Heard:
    """As the page speaks, and as it would with the word "domain" in place of its own name. A title that begins with
    the site's own name is about that name, whatever else follows."""
    spoken = _page.with_word(page, urls.host(url), "domain")
    told = _page.heard(spoken, language.SALE, url=url, most_left=2)
    pieces = _page.title_pieces(spoken)
    if not told.title and pieces and pieces[0].strip().lower() == "domain":
        told = replace(told, title=any(language.SALE.leftover(piece) == 0 for piece in pieces[1:]))
    return told


def _is_titled_by_itself(page: Page, url: str) -> bool:
    """The whole title is the site's own host, or there is none and the first heading is."""
    host = urls.host(url).removeprefix("www.")
    told = _page.title(page) or next(iter(page.signals.headings), "")
    return bool(host) and told.strip().lower().removeprefix("www.") == host


def _sells(page: Page) -> bool:
    return any(dealers.dealer_host(host) or dealers.parking(host) for host in page.signals.outbound_hosts)


def _names_itself(page: Page, url: str) -> bool:
    """The title or the first heading is, or names, the site's own host."""
    host = urls.host(url).removeprefix("www.")
    told = [_page.title(page), *page.signals.headings[:2]]
    if not any(told):
        told = _page.sentences(page)[:1]
    return bool(host) and any(host in text.lower() for text in told)
