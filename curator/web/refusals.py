"""Says which answers smell of a refusal of our kind of visitor, so that asking in another way may help.

Never calls an answer a refusal for good: that is the judge's. Pure: the same answer gives the same word.
"""

import re
from collections.abc import Callable
from typing import Final

TINY: Final = 400
"""Bytes. Error pages that people are meant to read are longer."""
_LOOKED_AT: Final = 4_096

_PLAIN: Final = frozenset({403, 406, 418, 421, 426, 505})
_MAYBE: Final = frozenset({400, 404, 405, 410, 500, 503})
_WALLS: Final = (
    "cf-mitigated",
    "x-datadome",
    "x-dd-b",
    "x-amzn-waf-action",
    "x-vercel-mitigated",
    "x-sucuri-block",
    "x-iinfo",
)
_HONEST: Final = re.compile(
    rb"not\s*found|404|no such|does\s?n.t exist|could\s?n.t be found|nicht gefunden|introuvable|non trouv|no encontrad"
    rb"|non trovat|nie znaleziono|niet gevonden|nenalezen|n\xc3\xa3o encontrad|\xce\xb4\xce\xb5\xce\xbd",
    re.IGNORECASE,
)
_SMELLS: Final = re.compile(
    rb"user[- ]?agent|unsupported browser|browser (?:is )?(?:not|no longer) supported|update your browser|access denied"
    rb"|request rejected|request blocked|automated (?:access|requests?|traffic)|are you (?:a )?(?:human|robot)|captcha"
    rb"|enable javascript and cookies|just a moment|bot detect|security check|unusual traffic",
    re.IGNORECASE,
)

Header = Callable[[str], str | None]


def smells(status: int, header: Header, body: bytes | None) -> bool:
    """True when another way of asking may be answered better.

    403 and 406 always; 400, 404 and their kin when a wall's mark stands in the headers, when the page speaks of
    browsers and robots, or when there is hardly a page and it does not say that something was not found.
    """
    if status in _PLAIN:
        return True
    if status not in _MAYBE:
        return False
    start = (body or b"")[:_LOOKED_AT]
    if any(header(name) for name in _WALLS) or _SMELLS.search(start):
        return True
    is_short = status in (400, 404) and len(start) < TINY
    return is_short and not _HONEST.search(start)
