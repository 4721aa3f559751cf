"""Redirects that go round on purpose: a wall that wants its cookie or script back (lycheeverse/lychee 1411).

Never for a circle that shows no wall's mark and asks for no cookie: that is the site's own mistake.
"""

from typing import Final

from curator.judge import platforms
from curator.judge.rules import _answer
from curator.model import Case, Cause, Failure, Finding, Hop

NAME: Final = "bot_loop"

_WEAK: Final = frozenset({"Cloudflare"})
"""Vendors that stand before so many sites that their name alone says nothing."""


def look(case: Case) -> Finding | None:
    hops = case.check.evidence.hops
    if _answer.failure(case) is not Failure.LOOP or not hops:
        return None
    marks = [mark for hop in hops if (mark := platforms.mark(hop))]
    vendor = next((mark.vendor for mark in marks if mark.is_proof or mark.vendor not in _WEAK), None)
    if vendor is not None:
        words = f"A bot wall ({vendor}) sends our checker round in a circle."
        return Finding(NAME, Cause.BLOCKED, words, confidence=0.8)
    if _insists_on_a_cookie(hops):
        words = "The site sends our checker back to the same address until a cookie is accepted that it does not take."
        return Finding(NAME, Cause.BLOCKED, words, confidence=0.6)
    return None


def _insists_on_a_cookie(hops: tuple[Hop, ...]) -> bool:
    """One address, again and again, and each time a cookie is set."""
    return len(hops) > 2 and len({hop.url for hop in hops}) == 1 and all(hop.header("set-cookie") for hop in hops)
