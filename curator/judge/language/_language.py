"""The form of a language's phrases, and how a title is held against them.

Never looks into running text: only whole titles, headings and lines are compared, so that an article about a phrase is
not taken for it.
"""

import re
from dataclasses import dataclass
from typing import Final

_EDGES: Final = re.compile(r"^[\W_]+|[\W_]+$")
_SPACES: Final = re.compile(r"[\s\u00a0]+")
_PARTS: Final = re.compile(r"\s+[|\u00b7\u2013\u2014:\u00bb-]\s+")
MAX_TITLE: Final = 300


@dataclass(frozen=True, slots=True)
class Language:
    """What pages of one language say, as they say it; `code` is BCP 47.

    challenges: whole titles, headings or lines of pages that want to know whether one is a human, or refuse one as a
        robot.
    log_ins: whole titles, or one part of a title, of pages at which one logs in.
    pointers: words that point at what is here (`this`); with one as its first word a heading may name any thing.
    things, gone: words for what can be missing, and what is said of it then; together they make most error pages.
    lost: whole titles, headings or lines of error pages that name no thing, or that the two above do not make.
    named, absent, tails: stems. The things that a site may lack; what is said when one of them is not there (`@` is one
        of them, `..` up to eight words, `x*` any word that begins so, `x|y` either); and the helpful words that error
        pages end with: check the address, use the search, go to the home page.
    domains, sale, sale_pages: as things, gone, lost, for addresses that are for sale, parked or expired.
    sites, unready, unready_pages: the same for sites that are not ready, suspended or under maintenance.
    consents: whole headings of pages that want a consent before they show anything.
    paywalls: whole headings or lines that want a payment or an account before they show the rest.
    stale: whole headings or lines that say that nobody looks after the page any more.
    fillers: words that stand around all that and mean nothing by themselves.
    is_glued: words are not, or not reliably, set apart by spaces.
    """

    code: str
    challenges: tuple[str, ...] = ()
    log_ins: tuple[str, ...] = ()
    fillers: str = ""
    pointers: str = ""
    things: str = ""
    gone: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    named: str = ""
    absent: tuple[str, ...] = ()
    tails: tuple[str, ...] = ()
    domains: str = ""
    sale: tuple[str, ...] = ()
    sale_pages: tuple[str, ...] = ()
    sites: str = ""
    unready: tuple[str, ...] = ()
    unready_pages: tuple[str, ...] = ()
    consents: tuple[str, ...] = ()
    paywalls: tuple[str, ...] = ()
    stale: tuple[str, ...] = ()
    is_glued: bool = False


def fold(text: str) -> str:
    """The text without regard to case, spaces, and punctuation at its ends."""
    return _EDGES.sub("", _SPACES.sub(" ", text[:MAX_TITLE])).casefold()


def parts(title: str) -> frozenset[str]:
    """The title folded, whole and in the parts that a dash, a bar or the like separates."""
    return frozenset((fold(title), *map(fold, _PARTS.split(title[:MAX_TITLE]))))
