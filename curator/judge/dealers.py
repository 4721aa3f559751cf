"""Who deals in names of sites: marketplaces, and services that fill unused names with advertisements, as data.

Never a verdict by itself: a school may link to a marketplace. Sources: the services' own sites; the open issue
AdguardTeam/DeadDomainsLinter 39 for the idea.
"""

import re
from typing import Final

from curator import urls
from curator.judge.platforms import suffixes

PARKING: Final = (
    "sedoparking.com", "parkingcrew.net", "bodis.com", "parklogic.com", "above.com", "cashparking.com", "skenzo.com",
    "ztomy.com", "voodoo.com", "domainsponsor.com", "rookmedia.net", "namedrive.com", "smartname.com", "fabulous.com",
    "trafficz.com", "dsparking.com", "uniregistry-ads.com", "parked-content.godaddy.com", "dnparking.com",
    "d1lxhc4jvstzrp.cloudfront.net", "d38psrni17bvxu.cloudfront.net", "parking.bodiscdn.com", "bodiscdn.com",
    "parkingpage.namecheap.com", "lander-deploy.dan.com", "iyfsearch.com", "parastorage-parking.com",
    "teaminternet.com",
    "tonic.to", "team-internet.com", "park.io", "nsparking.com", "searchmagnified.com", "searchnut.com",
)  # fmt: skip
"""Services that fill unused names with advertisements; only parked pages load their scripts."""

DEALERS: Final = (
    "sedo.com", "dan.com", "afternic.com", "hugedomains.com", "buydomains.com", "undeveloped.com", "domainmarket.com",
    "uniregistry.com", "brandpa.com", "squadhelp.com", "atom.com", "efty.com", "epik.com", "perfectdomain.com",
    "domainagents.com", "flippa.com", "brandbucket.com", "namefind.com", "dynadot.com", "domaineasy.com", "saw.com",
    "mitsu.in", "domainnamesales.com", "grit.domains", "godaddy.com", "snapnames.com", "dropcatch.com",
    "domains.sale",
    "instantdomainbuy.com", "venture.com", "nameliquidate.com", "elitedomains.de", "domainname.de", "nicsell.com",
)  # fmt: skip
"""Marketplaces of names of sites."""

_DEALER_PATHS: Final = re.compile(
    r"/(?:forsale|domainsearch|domainfind|buy-domain|domain_profile|domain/|offer|lander|search/details|buy/|domains?/"
    r"|parking|expired)|[?&](?:domain|forsale|d)=",
    re.IGNORECASE,
)


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
