"""Who deals in names of sites: marketplaces, and services that fill unused names with advertisements, as data.

Never a verdict by itself: a school may link to a marketplace. Sources: the services' own sites; the open issue
AdguardTeam/DeadDomainsLinter 39 for the idea.
"""

import re
from typing import Final

from curator import urls
from curator.judge.platforms import suffixes
from curator.model import Page

PARKING: Final = (
    "sedoparking.com", "parkingcrew.net", "bodis.com", "parklogic.com", "above.com", "cashparking.com", "skenzo.com",
    "ztomy.com", "voodoo.com", "domainsponsor.com", "rookmedia.net", "namedrive.com", "smartname.com", "fabulous.com",
    "trafficz.com", "dsparking.com", "uniregistry-ads.com", "parked-content.godaddy.com", "dnparking.com",
    "d1lxhc4jvstzrp.cloudfront.net", "d38psrni17bvxu.cloudfront.net", "parking.bodiscdn.com", "bodiscdn.com",
    "parkingpage.namecheap.com", "lander-deploy.dan.com", "iyfsearch.com", "parastorage-parking.com",
    "teaminternet.com",
    "tonic.to", "team-internet.com", "park.io", "nsparking.com", "searchmagnified.com", "searchnut.com",
    "domainparking.com",
    "parked.com",
    "activeaudience.com",
    "oversee.net",
    "dotzup.com",
    "hitfarm.com",
    "revenuedirect.com",
    "parkingspa.com", "parkingdots.com", "domainapps.com", "domainspa.com", "goldkey.com", "zeropark.com", "sav.com",
    "d1hi41nc56pmug.cloudfront.net", "dp.g.doubleclick.net", "domainactive.co", "trellian.com", "internettraffic.com",
    "parkpage.foundationapi.com", "expiredtraffic.com", "tacoda-parking.com", "domainlore.uk",
)  # fmt: skip
"""Services that fill unused names with advertisements; only parked pages load their scripts."""

DEALERS: Final = (
    "sedo.com", "dan.com", "afternic.com", "hugedomains.com", "buydomains.com", "undeveloped.com", "domainmarket.com",
    "uniregistry.com", "brandpa.com", "squadhelp.com", "atom.com", "efty.com", "epik.com", "perfectdomain.com",
    "domainagents.com", "flippa.com", "brandbucket.com", "namefind.com", "dynadot.com", "domaineasy.com", "saw.com",
    "mitsu.in", "domainnamesales.com", "grit.domains", "godaddy.com", "snapnames.com", "dropcatch.com",
    "domains.sale",
    "instantdomainbuy.com", "venture.com", "nameliquidate.com", "elitedomains.de", "domainname.de", "nicsell.com",
    "spaceship.com", "gname.com", "4.cn", "ename.com", "ename.net", "juming.com", "mi.com.sale", "22.cn", "aliyun.com",
    "west.cn",
    "reg.ru",
    "nic.ru",
    "telderi.ru",
    "aftermarket.pl",
    "premium.pl",
    "domeny.pl",
    "catched.com",
    "undeveloped.nl",
    "domaincoasters.com", "dropcatcher.ru", "domainorder.com", "domeneshop.no", "muumuu-domain.com", "onamae.com",
    "value-domain.com", "namejet.com", "gritbrokerage.com", "mediaoptions.com", "domainholdings.com", "registro.br",
    "natro.com", "isimtescil.net", "domainprofi.de", "united-domains.de", "internetx.com", "parkio.com", "porkbun.com",
    "namesilo.com", "bodis.com", "namecheap.com", "domain.com", "networksolutions.com", "register.com", "webnames.ru",
)  # fmt: skip
"""Marketplaces of names of sites."""

_DEALER_PATHS: Final = re.compile(
    r"/(?:forsale|domainsearch|domainfind|buy-domain|domain_profile|domain/|offer|lander|search/details|buy/|domains?/"
    r"|parking|expired|auctions?/|listing/|market/|for-sale|buynow/|makeoffer)|[?&](?:domain|domain_?name"
    r"|forsale|d|dn)=",
    re.IGNORECASE,
)


_HARDLY_ANY: Final = 60
_PARKING: Final = frozenset(PARKING)
_DEALERS: Final = frozenset(DEALERS)


def parking(host: str) -> str | None:
    """The parking service that a host belongs to."""
    return next((end for end in suffixes(host) if end in _PARKING), None)


def dealer_host(host: str) -> bool:
    """True for the hosts of marketplaces."""
    return any(end in _DEALERS for end in suffixes(host))


def dealer(url: str) -> str | None:
    """The marketplace or parking service to which an address belongs, None when it is no page that offers a name."""
    name = urls.host(url)
    if service := parking(name):
        return service
    if not dealer_host(name):
        return None
    path, query = urls.path_and_query(url)
    offers = _DEALER_PATHS.search(f"{path[:300]}?{query[:300]}") or re.match(r"/[a-z0-9-]{1,63}\.[a-z]{2,15}/?$", path)
    return name if offers or urls.site(url) == "hugedomains.com" else None


_SPARE_HOST: Final = re.compile(r"ww(?:1|12|16|17|25|38|41|43|82)\.")
"""Names beside `www` to which parking services send: what stands there is theirs."""


def is_spare_host(url: str) -> bool:
    """True for hosts that only parking services use (`ww1.`, `ww25.`)."""
    return bool(_SPARE_HOST.match(urls.host(url)))


_LANDER: Final = re.compile(
    r"/(?:lander|parking-lander|parkingcrew|parked|_parking|parking|park)(?:\.(?:php|html?))?/?"
)
_LANDER_QUERY: Final = re.compile(
    r"(?:^|&)(?:(?:ch=1&js=|js=[^&]{20,400}&sid=|usid=\d{1,9}&utid=|prvtof=|tr_uuid=|gtnjs=|caf=1&"
    r"|subid1=.{1,80}&domain=))"
)


def is_lander(page: Page) -> bool:
    """True for a page without a word that sends on, by a script or by itself, to a lander or a parking service, or
    that shows one in a frame."""
    signals = page.signals
    if signals.text_length > _HARDLY_ANY:
        return False
    if any(_is_landing(target) for target in (signals.script_target, signals.meta_refresh) if target):
        return True
    return any(parking(urls.host(frame)) or dealer(frame) or is_spare_host(frame) for frame in signals.frames)


def _is_landing(target: str) -> bool:
    path, query = urls.path_and_query(target)
    if _LANDER.fullmatch(path[:60]) or _LANDER_QUERY.search(query[:600]):
        return True
    return parking(urls.host(target)) is not None or dealer(target) is not None
