"""Wording that stands on pages but says nothing about them: bot walls, cookie notices, legal texts, placeholders.

Never a judgement of a page: only a reason not to take these words for its title or summary.
"""

import re
from typing import Final


def _any(*patterns: str) -> str:
    return "(?:" + "|".join(patterns) + ")"


_STATUS: Final = _any(
    r"(?:error )?40[0135-9](?:[ :–-]+\w[\w ]{0,30})?", r"(?:error )?404(?:[ :–-]+(?:page |file )?not found)?",
    r"(?:error )?50[0-4](?:[ :–-]+\w[\w ]{0,30})?",
    r"30[12378](?: (?:moved permanently|found|moved temporarily|permanent redirect|temporary redirect|see other))?",
    "forbidden", "unauthorized", "not acceptable!?", "bad request", "too many requests", "bad gateway",
    "service (?:temporarily )?unavailable", "gateway time-?out", "internal server error", "moved permanently",
)  # fmt: skip
_WALL: Final = _any(
    "just a moment", r"attention required(?:!? \| cloudflare)?", "access denied", "access to this page has been denied",
    "(?:sorry, )?you have been blocked", "blocked", "are you (?:a )?(?:human|robot)", "robot check",
    "(?:bot|human|security) verification", "security check(?: required)?", "checking your browser(?: before .*)?",
    "please wait", "one moment,? please", "one more step", "pardon our interruption", "request (?:rejected|blocked)",
    "ddos-guard", "ddos protection by .*", "vercel security checkpoint", "client challenge", "challenge validation",
    "verify(?:ing)? (?:that )?you are (?:a )?human.*", "h?captcha(?: challenge)?", "making sure you'?re not a bot!?",
    "loading", "(?:nur )?einen moment(?: bitte)?", "bitte warten", "un momento", "un instant", "zugriff verweigert",
    "accès refusé", "acceso denegado", "accesso negato", "document (?:has )?moved", "object moved",
    "redirect(?:ing|ion|ed)?(?: to .*)?", "page redirection",
)  # fmt: skip
_WHOSE: Final = r"(?:\W*(?:\||-|–|·|:)\W*(?:cloudflare|akamai|imperva|incapsula|[\w.-]+\.[a-z]{2,}))?"
WALL_TITLE: Final = re.compile(rf"^\W*{_any(_WALL, _STATUS)}{_WHOSE}\W*$", re.IGNORECASE)
"""The whole title of a bot wall, an error page of a server, or a page that sends on."""

WALL_MARKS: Final = (
    "_cf_chl_opt", "cf-browser-verification", "cf_chl_", "challenge-error-text", "px-captcha", "_incapsula_resource",
    "captcha-delivery.com", "ddos-guard/js-challenge", "ak_bmsc_challenge", "sgcaptcha", "awswafintegration",
    "aws-waf-token", "kasada", "anubis_challenge",
)  # fmt: skip
"""What the sources of known bot walls hold, in lower case."""

_SERVICE: Final[tuple[tuple[str, str], ...]] = (
    ("cookie gdpr dsgvo rgpd",
     (r"\b(?:cookies?|gdpr|dsgvo|rgpd)\b.{0,200}\b(?:us(?:e|es|ing)|accept|consent|agree|verwend|nutz|zustimm|akzeptier|"
     r"utilis|usa|utiliz|util|gebruik|anvend|används|använder|evästei|uporab|korist|používá|polityk|bruger|benytter|"
     r"wykorzyst|използв|χρησιμοπο|использ|folosi|kasuta|naudoja|izmanto)")),
    ("cookie",
     (r"\b(?:us(?:e|es|ing)|verwende\w*|nutz\w*|setz\w*|utilis\w*|utiliz\w*|usiamo|usamos|gebruik\w*|använder|bruger|"
     r"bruker|benytter|používá\w*|používa\w*|używa\w*|wykorzystuje\w*|käytämme|käyttää|folos\w*|koristi\w*|uporablja\w*|"
     r"haszná\w*|použív\w*|kasuta\w*|naudoja\w*|izmanto\w*|χρησιμοποι\w*|использу\w*|използва\w*|"
     r"використову\w*)\b.{0,60}\bcookies?\b")),
    ("куки cookie", (r"(?:использу|використову|използва)\w*.{0,60}(?:куки|cookie)|"
                     r"(?:куки|cookie).{0,60}(?:использ|використ|използв)")),
    ("evästei", r"\bevästei(?:tä|den|stä)\b"),
    ("çerez", r"\bçerez(?:ler)?\w*\b.{0,80}(?:kullan|kabul)"),
    ("कुकी", r"कुकी.{0,80}(?:उपयोग|स्वीकार)"),
    ("クッキー cookie", r"(?:クッキー|cookie).{0,40}(?:使用|同意)"),
    ("쿠키", r"쿠키.{0,40}(?:사용|동의)"),
    ("java cookies", r"(?:enable|activate|turn on|aktivieren sie|activez|habilit\w+) (?:java ?script|cookies)"),
    ("java", (r"java ?script (?:is|must be|seems to be) (?:disabled|enabled|required)|requires? java ?script|"
             r"(?:without|need|needs) java ?script|java ?script (?:to run|aktiv|einschalt|activ|abilit)")),
    ("browser", (r"your browser (?:is|does|doesn)|(?:outdated|unsupported|old) browser|"
                r"browser (?:ist veraltet|wird nicht unterstützt)")),
    ("european union", r"(?:co-?)?funded by the european union.{0,400}(?:views|opinions)"),
    ("views", r"views and opinions expressed|does not (?:constitute an endorsement|necessarily reflect the views)"),
    ("endorsement opinion", r"does not (?:constitute an endorsement|necessarily reflect the opinion)"),
    ("this project this publication this website",
     r"this (?:project|publication|website) has (?:been funded|received funding)"),
    ("cannot be held", r"cannot be held responsible"),
    ("europäischen union", r"mit unterstützung der europäischen union|(?:ko)?finanziert von der europäischen union"),
    ("reserved vorbehalten réservés reservados riservati",
     (r"all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|"
     r"tutti i diritti riservati")),
    ("copyright © (c)", r"^\W*(?:copyright|©|\(c\))"),
    ("terms", r"terms (?:of|and) (?:use|service|conditions)"),
    ("privacy policy datenschutzerklärung confidentialité",
     r"privacy policy|datenschutzerklärung|politique de confidentialité"),
    ("agb", r"\bAGB\b.{0,60}\bgelten\b"),
    ("affiliate amazon", r"affiliate[ -]links?|as an amazon associate"),
    ("license software redistribution permission warranty",
     (r"gnu general public license|free software; you (?:can|may)|redistribution and use in source|"
     r"permission is (?:hereby )?granted|without (?:any )?warranty")),
    ("sign up|subscribe|register",
     r"(?:sign up|subscribe|register) (?:for|to) (?:our|the|my) [\w ]{0,30}(?:newsletter|mailing|updates)"),
    ("newsletter", (r"newsletter (?:abonnieren|anmelden)|(?:abonnieren|abonniere) .{0,40}newsletter|"
                   r"inscrivez-vous .{0,40}newsletter")),
    ("suscríbete", r"suscríbete"),
    ("facebook twitter mail whatsapp linkedin",
     r"(?:share|teilen|partager|compartir)(?: this| on| auf| sur| en)? (?:facebook|twitter|e-?mail|whatsapp|linkedin)"),
    ("skip to zum inhalt aller au", r"skip to (?:main )?(?:content|navigation)|zum inhalt springen|aller au contenu"),
    ("leave a", r"leave a (?:comment|reply)"),
    ("in to", r"(?:log|sign) in to "),
    ("already have click here you are here sie sind hier read more weiterlesen",
     r"already have an account|click here to|you are here:|sie sind hier|read more|weiterlesen"),
    ("posted published updated by von par photo foto image source quelle credit",
     r"^\W*(?:posted|published|updated|last updated|by|von|par|photo|foto|image|source|quelle|credit)\b.{0,80}$"),
    ("tag categor kategorie filed related share print comment",
     r"^\W*(?:tags?|categories|kategorien?|filed under|related|share|print|comments?)\b\W.{0,80}$"),
)  # fmt: skip
_COMPILED: Final = tuple(
    (tuple(needles.split("|") if "|" in needles else needles.split()), re.compile(pattern, re.IGNORECASE))
    for needles, pattern in _SERVICE
)


def speaks_of_the_service(text: str) -> bool:
    """True for a short text about the site's service and not about the page: cookies, law, newsletter, navigation.

    A pattern is tried only where one of its words stands in the text: most texts hold none.
    """
    lower = text.lower()
    return any(any(word in lower for word in words) and pattern.search(text) for words, pattern in _COMPILED)


PLACEHOLDER: Final = re.compile(
    "^"
    + _any(
        r"your (?:site|page|website|description)\b.{0,80}", "(?:site|page|meta) description(?: here| goes here)?",
        "description", "(?:just )?another .{0,20}wordpress.*", "ein(?: weiterer?)? wordpress[- ](?:blog|seite)",
        "lorem ipsum.*", "default description.*", "(?:enter|add) (?:your |a )?description.*",
        "(?:this is )?(?:the|a) default .{0,40}", "joomla!? - .*", "an example .{0,40}", r"vite \+ \w+.*",
        "web site created using create-react-app", "created (?:with|by|using) .{0,40}", "n/?a", "none", "null",
        "undefined", "todo", "test", "tbd", "-+", r"\.+", r"\{\{.*\}\}", r"%\w+%",
    )
    + r"\W*$",
    re.IGNORECASE | re.DOTALL,
)  # fmt: skip
"""A whole description that a program or a theme wrote, waiting for a better one."""
