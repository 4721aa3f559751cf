"""Domains that are for sale, parked or expired, and show a dealer's page where the site was.

Never for a page about buying domain names: what counts is a short page that says it of itself, or a dealer's or
parking service's own host behind the page.

Source: Vissers et al., Parking Sensors (NDSS 2015), for what such pages are made of.
"""

from typing import Final

from curator import urls
from curator.judge import dealers, language
from curator.judge.rules import _answer, _page
from curator.model import Case, Cause, Finding, Page, Proof

NAME: Final = "parked"

ENOUGH: Final = 0.7
_MOST_TEXT: Final = 2_500


def look(case: Case) -> Finding | None:
    page = _page.page_with_200(case)
    if page is None:
        return None
    asked, end = _answer.asked(case), _answer.ended_at(case)
    dealer = dealers.dealer(end)
    if dealer is not None and dealers.dealer(asked) is None:
        return _found(f"It leads to {urls.host(end)}, where names of sites are sold", 0.95)
    if page.signals.text_length > _MOST_TEXT:
        return None
    parking = next((one for host in page.signals.script_hosts if (one := dealers.parking(host))), None)
    told = _heard(page, url=end)
    weight = 0.6 * told.title + 0.5 * told.heading + (0.5 if told.left <= 1 else 0.35) * told.sentence
    weight += 0.8 * (parking is not None) + 0.3 * _sells(page)
    if not told.anywhere and parking is None:
        return None
    weight += 0.15 * (page.signals.text_length <= 600) + 0.2 * _names_itself(page, end)
    if weight < ENOUGH:
        return None
    words = f"The name {urls.host(end)} is for sale, parked or expired; the page that was there is gone"
    return _found(words, min(weight, 0.97))


def _found(words: str, confidence: float) -> Finding:
    return Finding(NAME, Cause.PARKED, f"{words}.", confidence=round(confidence, 2), proof=Proof.STRONG)


def _heard(page: Page, *, url: str) -> _page.Heard:
    """As the page speaks, and as it would with the word "domain" in place of its own name."""
    return _page.heard(_page.with_word(page, urls.host(url), "domain"), language.SALE, url=url, most_left=2)


def _sells(page: Page) -> bool:
    return any(dealers.dealer_host(host) or dealers.parking(host) for host in page.signals.outbound_hosts)


def _names_itself(page: Page, url: str) -> bool:
    """The title or the first heading is, or names, the site's own host."""
    host = urls.host(url).removeprefix("www.")
    return bool(host) and any(host in text.lower() for text in (_page.title(page), *page.signals.headings[:2]))
