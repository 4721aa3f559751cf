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

HOSTS: Final = frozenset(
    "loopia onecom domeneshop strato ionos 1und1 1blu godaddy namecheap namesilo porkbun dynadot epik sedo bodis "
    "afternic hugedomains uniregistry parkingcrew ovh ovhcloud gandi infomaniak hostpoint cyon hetzner netcup "
    "checkdomain inwx hosteurope domainfactory mittwald raidboxes alfahosting webgo manitu jimdo wix squarespace "
    "weebly webflow shopify tilda netlify vercel heroku bluehost hostgator dreamhost siteground hostinger "
    "a2hosting inmotion ipage fasthosts 123reg lcn heartinternet tsohost transip versio mijndomein combell "
    "hostnet antagonist vimexx yourhosting argeweb zoner louhi forpsi wedos active24 websupport savana endora "
    "netsons serverplan tophost keliweb arsys dondominio acens webempresa dinahosting nominalia hostalia ptisp "
    "dominios locaweb kinghost uolhost homepl nazwa cyberfolks zenbox dhosting ovhpl dominiando papaki natro "
    "turhost isimtescil radore rotld romarg hosterion superhosting neterra icn superdomains nicru regru timeweb "
    "beget sweb masterhost hostland mchost jino spaceweb rucenter hostpro freehost mirohost onamae muumuu sakura "
    "xserver lolipop valuedomain gabia cafe24 hosting24 dothome megazone aliyun wanwang tencent westcn xinnet "
    "ename gname hinet pchome matbao pavietnam tenten nhanhoa niagahoster rumahweb domainesia idwebhost exabytes "
    "netim eurodns internetx enom tucows networksolutions zonee veebimajutus hostex serveriai areon domenca "
    "neoserv mydataknox livedns jetserver upress parspack iranserver mihanwebhost cpanel plesk directadmin "
    "bitrix".split()
)
"""Registrars, hosts and builders of sites, by the names that stand on their notices; none that is a common word."""
_OTHER_NAMES: Final = re.compile(
    r"one\.com|simply\.com|nic\.ru|reg\.ru|home\.pl|aruba\.it|hover\.com|register\.it|name\.com|123-reg|z\.com|zone\.ee|plus\.hr|box\.co\.il"
    r"|west\.cn|united[ -]domains|host europe|parking ?crew|network solutions|wordpress\.com|ukraine\.com\.ua|jino\.ru"
    r"|p\.a\. vietnam|pa vi[eệ]t nam|mắt bão|가비아|카페24|닷홈|후이즈|호스팅케이알|阿里云|阿里雲|腾讯云|騰訊雲|"
    r"华为云|万网|萬網|西部数码|新网|易名"
    r"|中華電信|hinet|お名前\.?com|ムームー|さくら(?:インターネット|のレンタル)|エックスサーバー|ロリポップ|バリュードメイン|スタードメイン|таймвеб|бегет"
    r"|рег\.ру|руцентр|мастерхост|спринтхост|iran ?server|پارس ?پک|ایران ?سرور|میهن ?وب|1с-битрикс",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[a-z0-9]{2,24}")


def names_a_host(text: str) -> bool:
    """The first 2,000 characters of a text name a registrar, a host or a builder of sites."""
    read = text[:2_000].lower()
    return not HOSTS.isdisjoint(_WORD.findall(read)) or bool(_OTHER_NAMES.search(read))


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
