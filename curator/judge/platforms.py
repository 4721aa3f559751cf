"""Knowledge of services as data: who redirects by trade, who asks for a log-in, whose wall it is.

Never a verdict by itself: a rule decides what a match means. Source: what is generally known of the services named;
no list was copied, and each entry stands for itself.
"""

import re
from dataclasses import dataclass
from typing import Final

from curator import urls
from curator.model import Hop, Page

FORWARDERS: Final = frozenset(
    "doi.org dx.doi.org www.doi.org hdl.handle.net purl.org www.purl.org purl.oclc.org purl.com w3id.org n2t.net "
    "nbn-resolving.org nbn-resolving.de identifiers.org arks.org persistent-identifier.nl urn.fi urn.nb.no "
    "bit.ly tinyurl.com t.co goo.gl ow.ly is.gd v.gd buff.ly lnkd.in youtu.be amzn.to fb.me git.io t1p.de t.ly "
    "rb.gy cutt.ly shorturl.at tiny.cc dlvr.it wp.me flip.it g.co aka.ms go.gov.sg".split()
)
"""Persistent identifiers and short links: they are made to redirect, so they never move."""

_IDENTITY_HOSTS: Final = (
    "accounts.google.com", "login.microsoftonline.com", "login.live.com", "login.windows.net", "okta.com",
    "oktapreview.com", "auth0.com", "onelogin.com", "login.gov", "wayf.dk", "openathens.net", "appleid.apple.com",
    "id.atlassian.com", "login.yahoo.com", "duosecurity.com",
    "login.microsoft.com", "b2clogin.com", "ciamlogin.com", "amazoncognito.com", "login.salesforce.com", "feide.no",
    "surfconext.nl", "wayf.switch.ch", "idporten.no", "unilogin.dk", "nemlog-in.dk", "mitid.dk", "bankid.no",
    "suomi.fi",
    "id.bund.de", "franceconnect.gouv.fr", "educonnect.education.gouv.fr", "servizicie.interno.gov.it", "itsme.be",
    "esia.gosuslugi.ru", "passport.yandex.ru", "passport.yandex.com", "id.vk.com", "login.vk.com", "passport.baidu.com",
    "nid.naver.com", "accounts.kakao.com", "accounts.zoho.com", "accounts.zoho.eu", "clever.com", "classlink.com",
    "edupage-login.org", "pingone.com", "pingone.eu", "pingidentity.com", "jumpcloud.com", "vidis.schule", "skolid.se",
    "skolon.com", "eduid.se", "eduid.ch", "eduid.hu", "tara.ria.ee", "haka-ds.funet.fi", "mpass.fi",
)  # fmt: skip

_LOGIN_HOST: Final = re.compile(
    r"(?:idp|sso|login|signin|logon|auth|oauth|wayf|adfs|sts|fs|cas|keycloak|identity|identityprovider|shibboleth|saml|"
    r"simplesaml|openid|accounts|passport|discovery|ds|wayfinder)\d?(?:-\w{1,12})?\.",
    re.IGNORECASE,
)
"""Names of hosts at which servers send each other log-ins."""
_LOGIN_PATH: Final = re.compile(
    r"/(?:idp/profile|idp/shibboleth|shibboleth\.sso|cas/login|adfs/(?:ls|oauth2)|simplesaml|saml2?|oauth2?/(?:v\d/)?(?:authori[sz]e|auth)|"
    r"realms/[^/]{1,60}/(?:protocol/(?:openid-connect|saml)|login-actions)|connect/authori[sz]e|openid(?:-connect)?/auth\w*|"
    r"nidp/\w{1,12}/?\w{0,12}|wsfed|wayf|discovery/ds|users/sign_in|auth/login|session/new|sessions/new|user/login|"
    r"account/login|accounts/login|"
    r"(?:log|sign)[-_]?(?:in|on)|anmeld(?:en|ung)|connexion|inloggen|accedi|wp-login|logga-?in|prihlaseni|zaloguj)"
    r"(?:\.[a-z]{2,5})?(?:/|$)",
    re.IGNORECASE,
)

_CONSENT_HOST: Final = re.compile(
    r"(?:consent|guce|cmp|privacy-gate|myprivacy|zustimmung)\.[a-z0-9.-]{1,200}$", re.IGNORECASE
)
_CONSENT_PATH: Final = re.compile(
    r"/(?:cookie-?wall|cookie-?consent|consent|privacy-?gate|cookies?-?accept|zustimmung|einwilligung|purl?gate)"
    r"(?:\.[a-z]{2,5})?(?:/|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Mark:
    """A response header that shows whose wall it is. `says` is part of its value in lower case, "" for any; of
    `set-cookie` the evidence holds the names of the cookies only.

    `is_proof`: only a challenge or refusal carries it; others merely name the vendor of a refusal."""

    vendor: str
    header: str
    says: str = ""
    is_proof: bool = False


MARKS: Final = (
    Mark("Cloudflare", "cf-mitigated", is_proof=True),
    Mark("AWS WAF", "x-amzn-waf-action", is_proof=True),
    Mark("Vercel", "x-vercel-mitigated", is_proof=True),
    Mark("Sucuri", "x-sucuri-block", is_proof=True),
    Mark("DataDome", "x-datadome"),
    Mark("DataDome", "x-dd-b"),
    Mark("DataDome", "set-cookie", "datadome"),
    Mark("Imperva", "x-iinfo"),
    Mark("Imperva", "x-cdn", "imperva"),
    Mark("Imperva", "x-cdn", "incapsula"),
    Mark("Imperva", "set-cookie", "incap_ses"),
    Mark("Imperva", "set-cookie", "visid_incap"),
    Mark("Sucuri", "x-sucuri-id"),
    Mark("Sucuri", "server", "sucuri"),
    Mark("Akamai", "server", "akamaighost"),
    Mark("Akamai", "set-cookie", "ak_bmsc"),
    Mark("DDoS-Guard", "server", "ddos-guard"),
    Mark("Qrator", "server", "qrator"),
    Mark("Cloudflare", "server", "cloudflare"),
)

_HARDLY_ANY: Final = 300
_CHALLENGE_HOSTS: Final = (("captcha-delivery.com", "DataDome"), ("perimeterx.net", "HUMAN"), ("px-cdn.net", "HUMAN"))


def mark(hop: Hop) -> Mark | None:
    """The first mark that an answer carries, those that prove a wall before those that only name a vendor."""
    return next((one for one in MARKS if _carries(hop, one)), None)


def challenger(page: Page | None) -> str | None:
    """The vendor whose challenge script a page loads, for scripts that only challenge pages load."""
    hosts = page.signals.script_hosts if page is not None else ()
    return next((name for end, name in _CHALLENGE_HOSTS for host in hosts if is_below(host, end)), None)


_CHALLENGE_ADDRESSES: Final = (
    ("/_incapsula_resource", "Imperva"),
    ("/.well-known/sgcaptcha", "SiteGround"),
    ("/cdn-cgi/challenge-platform", "Cloudflare"),
    ("/.within.website/", "Anubis"),
    ("geo.captcha-delivery.com", "DataDome"),
    ("validate.perfdrive.com", "Radware"),
)


def challenge_on(page: Page | None) -> str | None:
    """The vendor whose challenge stands in a frame of a page without words, or to which it sends on by itself."""
    if page is None or page.signals.text_length > _HARDLY_ANY:
        return None
    signals = page.signals
    leads_to = [one.lower() for one in (*signals.frames, signals.meta_refresh or "", signals.script_target or "")]
    return next((name for mark, name in _CHALLENGE_ADDRESSES for one in leads_to if mark in one), None)


_ASKS_TO_SLIDE: Final = re.compile(
    r"按住滑块|拖动滑块|滑动验证|完成(?:安全)?验证|请完成.{0,6}验证|人机验证|スライドして.{0,8}(?:認証|確認)"
    r"|slide to verify|"
    r"drag the slider|press (?:&|and) hold to confirm|슬라이드.{0,10}인증",
    re.IGNORECASE,
)


def asks_to_slide(page: Page | None) -> bool:
    """A page of hardly any words asks its readers to move a slider or the like, to prove that they are human."""
    return (
        page is not None
        and page.signals.text_length <= _HARDLY_ANY
        and bool(_ASKS_TO_SLIDE.search(page.signals.main_text))
    )


def challenge_at(url: str) -> str | None:
    """The vendor whose challenge an address is, whatever it answers."""
    return next((name for mark, name in _CHALLENGE_ADDRESSES if mark in url[:300].lower()), None)


def is_forwarder(url: str) -> bool:
    """True for hosts whose trade is to send people on."""
    return urls.host(url) in FORWARDERS


def is_login_address(url: str) -> bool:
    """True when the address itself says that it is where one logs in."""
    return is_identity_provider(url) or bool(_LOGIN_PATH.search(urls.path_and_query(url)[0][:500]))


def is_identity_provider(url: str) -> bool:
    """True for hosts that do nothing but ask who one is."""
    name = urls.host(url)
    return any(is_below(name, end) for end in _IDENTITY_HOSTS)


def is_login_host(url: str) -> bool:
    """True for hosts whose very name says that one logs in there; too little for a page, enough for a form."""
    return bool(_LOGIN_HOST.match(urls.host(url)))


def is_consent_address(url: str) -> bool:
    """True for addresses to which sites send who has not consented yet."""
    path = urls.path_and_query(url)[0][:300]
    return bool(_CONSENT_HOST.match(urls.host(url))) or bool(_CONSENT_PATH.search(path))


def _carries(hop: Hop, one: Mark) -> bool:
    return any(name == one.header and one.says in value.lower() for name, value in hop.headers)


def suffixes(name: str) -> tuple[str, ...]:
    """A host's name and the names above it, longest first: `a.b.c`, `b.c`, `c`; at most eight."""
    parts = name.split(".")[-8:]
    return tuple(".".join(parts[at:]) for at in range(len(parts)))


def is_below(name: str, end: str) -> bool:
    return name == end or name.endswith("." + end)
