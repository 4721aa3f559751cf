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

_COOKIES: Final = _any(
    r"\b(?:cookies?|gdpr|dsgvo|rgpd)\b.{0,200}\b(?:us(?:e|es|ing)|accept|consent|agree|verwend|nutz|zustimm|akzeptier|"
    r"utilis|usa|utiliz|util|gebruik|anvend|används|evästei|uporab|korist|používá|polityk)",
    r"\b(?:us(?:e|es|ing)|verwende\w*|nutze\w*|utilis\w*|utiliz\w*|usiamo|gebruik\w*)\b.{0,60}\bcookies?\b",
    r"(?:enable|activate|turn on|aktivieren sie|activez|habilit\w+) (?:java ?script|cookies)",
    r"java ?script (?:is|must be|seems to be) (?:disabled|enabled|required)", "requires? java ?script",
    "your browser (?:is|does|doesn)", "(?:outdated|unsupported|old) browser",
    "browser (?:ist veraltet|wird nicht unterstützt)",
)  # fmt: skip
_LEGAL: Final = _any(
    "(?:co-?)?funded by the european union.{0,400}(?:views|opinions)", "views and opinions expressed",
    "does not (?:constitute an endorsement|necessarily reflect the (?:views|opinion))",
    "this (?:project|publication|website) has (?:been funded|received funding)", "cannot be held responsible",
    "mit unterstützung der europäischen union", "(?:ko)?finanziert von der europäischen union",
    "all rights reserved", "alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados",
    "tutti i diritti riservati", r"^\W*(?:copyright|©|\(c\))", "terms (?:of|and) (?:use|service|conditions)",
    "privacy policy", "datenschutzerklärung", "politique de confidentialité", r"\bAGB\b.{0,60}\bgelten\b",
    "affiliate[ -]links?", "as an amazon associate", "gnu general public license",
    "free software; you (?:can|may)", "redistribution and use in source", "permission is (?:hereby )?granted",
    "without (?:any )?warranty",
)  # fmt: skip
_SERVICE: Final = _any(
    r"(?:sign up|subscribe|register) (?:for|to) (?:our|the|my) [\w ]{0,30}(?:newsletter|mailing|updates)",
    "newsletter (?:abonnieren|anmelden)", "(?:abonnieren|abonniere) .{0,40}newsletter",
    "inscrivez-vous .{0,40}newsletter", "suscríbete",
    "(?:share|teilen|partager|compartir)(?: this| on| auf| sur| en)? (?:facebook|twitter|e-?mail|whatsapp|linkedin)",
    "skip to (?:main )?(?:content|navigation)", "zum inhalt springen", "aller au contenu",
    "leave a (?:comment|reply)", "(?:log|sign) in to ", "already have an account", "click here to", "you are here:",
    "sie sind hier", "read more", "weiterlesen",
    r"^\W*(?:posted|published|updated|last updated|by|von|par|photo|foto|image|source|quelle|credit)\b.{0,80}$",
    r"^\W*(?:tags?|categories|kategorien?|filed under|related|share|print|comments?)\b\W.{0,80}$",
)  # fmt: skip
NOT_A_SUMMARY: Final = re.compile(_any(_COOKIES, _LEGAL, _SERVICE), re.IGNORECASE)
"""Stands somewhere in a short text that speaks of the site's service and not of the page."""

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
