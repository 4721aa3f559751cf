"""Sites that answer and refuse us. Never dead: a refusal shows that somebody is there, and readers may get in.

Source: RFC 9110, 15.5.4 (403), 15.5.7 (406), 15.5.8 (407); RFC 7725 (451); RFC 2324, 2.3.2 (418); 430, 444, 450 and 999
are the signs of single vendors (Shopify, nginx, Microsoft, LinkedIn).
"""

from collections.abc import Mapping
from typing import Final

from curator.judge import platforms
from curator.judge.rules import _answer
from curator.model import Case, Cause, Finding

NAME: Final = "blocked"

SAYS: Final[Mapping[int, str]] = {
    403: "The site refuses our checker (403)",
    406: "The site refuses our checker (406)",
    407: "The site wants us to log in to a proxy (407)",
    418: "The site refuses our checker (418)",
    430: "The site refuses our checker (430)",
    444: "The site refuses our checker (444)",
    450: "A filter refuses our checker (450)",
    451: "The page is withheld here for legal reasons (451)",
    999: "The site refuses our checker (999)",
}


def look(case: Case) -> Finding | None:
    status, hop = _answer.status(case), _answer.last_hop(case)
    if status is None or hop is None or status not in SAYS:
        return None
    mark = platforms.mark(hop)
    words = f"{SAYS[status]}; it is guarded by {mark.vendor}" if mark and status != 451 else SAYS[status]
    return Finding(NAME, Cause.BLOCKED, _answer.sentence(words, case), confidence=0.9)
