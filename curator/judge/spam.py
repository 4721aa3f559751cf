"""What re-registered names are filled with: how much of a trade a page has, and what speaks against it.

Never a verdict by itself: a page may be about gambling. Title and first headings must have a trade's own terms, so that
nothing is said of running text, of comments or of a notice at the foot. The terms are `judge.trades`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from curator.judge import trades
from curator.judge.language import plain
from curator.judge.trades import Trade
from curator.model import Page

EVERYWHERE: Final = frozenset(
    "facebook.com twitter.com x.com youtube.com instagram.com linkedin.com google.com wordpress.org wordpress.com "
    "googletagmanager.com pinterest.com whatsapp.com wa.me t.me addtoany.com gmpg.org apple.com w.org bsky.app "
    "creativecommons.org vimeo.com tiktok.com flickr.com tumblr.com reddit.com microsoft.com cloudflare.com "
    "github.com gravatar.com paypal.com amazon.com adobe.com mozilla.org w3.org telegram.me sharethis.com "
    "jquery.com".split()
)
"""Sites to which everybody links, so that a link to them says nothing."""

A_LITTLE: Final = 3.0
ENOUGH: Final = 6.0
MUCH: Final = 10.0
_SURE, _TELLING, _HELPING = 3.0, 2.0, 1.0
_BELOW: Final = 0.5
"""What a term counts that stands in the text alone, as a part of what it counts above it."""
_AGAINST: Final = 1.5
_AGAINST_ABOVE: Final = 3.0
_SEVERAL: Final = 2
_HELPFUL: Final = 2
"""How many words of help are enough on a page that promises nothing."""
_MOST_TITLE: Final = 400
_MOST_ABOVE: Final = 900
_MOST_TEXT: Final = 4_000
_HEADS: Final = 3
_PIECE: Final = 200
_LEAST_IN_A_HOST: Final = 5
_MOST_OF_A_FARM: Final = 2_000
_FARMED: Final = 6
_UNLIKE: Final = 3


@dataclass(frozen=True, slots=True)
class Traded:
    """What a page trades in. `points`: how much tells so, A_LITTLE at the least. `promises`: how many terms it has that
    are the trade's offers. `is_several`: in several things."""

    name: str
    points: float
    promises: int
    is_common: bool
    is_several: bool = False


@dataclass(frozen=True, slots=True)
class _Terms:
    """Terms of one weight, ready to be looked for: whole ones, beginnings of words, parts of words, glued ones."""

    whole: frozenset[str]
    begins: frozenset[str]
    inside: tuple[str, ...]
    glued: tuple[str, ...] = ()

    def among(self, told: "_Told") -> set[str]:
        """Which of them stand in what a page tells."""
        found = set(self.whole & told.whole) | (self.begins & told.begins)
        found |= {part for part in self.inside if part in told.text}
        return found | {sign for sign in self.glued if sign in told.raw} if told.is_marked else found


@dataclass(frozen=True, slots=True)
class _Told:
    """A text to look into: its words and their neighbours, the beginnings of its words, itself."""

    whole: frozenset[str]
    begins: frozenset[str]
    text: str
    raw: str
    is_marked: bool


@dataclass(frozen=True, slots=True)
class _Compiled:
    trade: Trade
    sure: _Terms
    telling: _Terms
    helping: _Terms
    against: _Terms


def _compiled(terms: Iterable[str], glued: Iterable[str] = ()) -> _Terms:
    each = {term.strip() for line in terms for term in line.split(",") if term.strip()}
    inside = {plain(term) for term in each if term.startswith("*")}
    begins = frozenset(plain(term) for term in each if term.endswith("*") and not term.startswith("*")) - {""}
    whole = frozenset(plain(term) for term in each if "*" not in term) - {""}
    signs = {sign.strip().lower() for line in glued for sign in line.split(",") if sign.strip()}
    return _Terms(whole, begins, tuple(sorted(inside)), tuple(sorted(signs)))


_ALL: Final = tuple(
    _Compiled(
        trade=trade,
        sure=_compiled(trade.sure, trade.glued),
        telling=_compiled(trade.telling),
        helping=_compiled(trade.helping, trade.glued_helping),
        against=_compiled(trade.against),
    )
    for trade in trades.TRADES
)
_ASKS: Final = _compiled(trades.ASKS, trades.ASKS_GLUED)
_PRICE: Final = re.compile(
    r"(?:[€$£¥₽₺₴₹₩฿₪₫]|\b(?:EUR|USD|GBP|RM|Rp|R\$|Kč|zł|kr|Ft|lei|лв|грн|руб)\.?) ?\d"
    r"|\d ?(?:[€$£¥₽₺₴₹₩฿₪₫円元원]|(?:EUR|USD|Kč|zł|kr|Ft|lei|лв|грн|руб|TL|din|kn)\b)"
)
_HELP: Final = _compiled(trades.AGAINST, trades.GLUED)
_EACH: Final = (_HELP, _ASKS, *(terms for one in _ALL for terms in (one.sure, one.telling, one.helping, one.against)))
_BEGINNINGS: Final = frozenset[str]().union(*(terms.begins for terms in _EACH))
_LENGTHS: Final = tuple(sorted({len(term) for term in _BEGINNINGS}))
_LEAST: Final = _LENGTHS[0]
_FIRST_SIGNS: Final = frozenset(term[:_LEAST] for term in _BEGINNINGS)
_FIRST_WORDS: Final = frozenset(term.split(" ")[0] for terms in _EACH for term in terms.whole if " " in term)
"""What a term of several words, and what one that is a beginning, begins with: nothing else need be looked at."""
_TOLD_ABOVE: Final = _Terms(
    whole=frozenset[str]().union(*(terms.whole for one in _ALL for terms in (one.sure, one.telling))),
    begins=frozenset[str]().union(*(terms.begins for one in _ALL for terms in (one.sure, one.telling))),
    inside=tuple({part for one in _ALL for terms in (one.sure, one.telling) for part in terms.inside}),
    glued=tuple({sign for one in _ALL for terms in (one.sure, one.telling) for sign in terms.glued}),
)


@lru_cache(maxsize=64)
def trade(page: Page) -> Traded | None:
    """What the page trades in; None for any other page, and for one that speaks of help, prevention or lessons."""
    above = _above(page)
    headed = _told(" \n ".join(above), most=_MOST_ABOVE)
    if not _TOLD_ABOVE.among(headed):
        return None
    titled = _told(above[0], most=_MOST_TITLE)
    candidates = [one for one in _ALL if one.sure.among(headed) or one.telling.among(headed)]
    told = _told(" \n ".join((*above, *_below(page))), most=_MOST_TEXT)
    found = [
        Traded(
            one.trade.name,
            _points(one, titled, headed, told),
            promises=len(one.helping.among(told)),
            is_common=one.trade.is_common,
        )
        for one in candidates
    ]
    best = max(found, key=lambda one: (one.points >= ENOUGH and not one.is_common, one.points))
    is_several = sum(one.points >= ENOUGH for one in found) > 1
    return replace(best, is_several=is_several) if best.points >= A_LITTLE else None


def asks(page: Page) -> int:
    """How many things a page asks of customers: to call, to order, to ask for a price; one of them are its prices."""
    told = _told(" \n ".join((*_above(page), *_below(page))), most=_MOST_TEXT)
    return len(_ASKS.among(told)) + bool(_PRICE.search(page.signals.main_text[:_MOST_TEXT]))


def is_link_farm(page: Page) -> bool:
    """A short page that links to many places and names at least four trades, of which three are no firm's."""
    signals = page.signals
    if signals.text_length > _MOST_OF_A_FARM or len(signals.outbound_hosts) < _FARMED:
        return False
    told = _told(" \n ".join((*_above(page), signals.main_text)), most=_MOST_TEXT)
    named = [one.trade for one in _ALL if one.sure.among(told) or one.telling.among(told)]
    return len(named) > _UNLIKE and sum(not one.is_common for one in named) >= _UNLIKE and not _HELP.among(told)


def speaks_of(name: str, text: str, *, sure: bool) -> bool:
    """True when words of a link, or an address, speak of the trade themselves: by its own terms if `sure`, else by
    those that others may have, too."""
    one = next(one for one in _ALL if one.trade.name == name)
    return bool((one.sure if sure else one.telling).among(_told(text, most=_MOST_TEXT)))


def is_named_after(name: str, host: str) -> bool:
    """True when a term of the trade stands in a host's name."""
    one = next(one for one in _ALL if one.trade.name == name)
    squashed = host.replace("-", "").replace(".", "")
    terms = (
        term for terms in (one.sure, one.telling) for some in (terms.whole, terms.begins, terms.inside) for term in some
    )
    return any(len(term) >= _LEAST_IN_A_HOST and term.replace(" ", "") in squashed for term in terms)


def is_against(text: str) -> bool:
    """True when a text has words of help, prevention or lessons."""
    return bool(_HELP.among(_told(text, most=_MOST_TEXT)))


def _points(one: _Compiled, titled: _Told, headed: _Told, told: _Told) -> float:
    points, seen = 0.0, ""
    for terms, weight in ((one.sure, _SURE), (one.telling, _TELLING)):
        above = {term for term in terms.among(headed) if term not in seen}
        below = {term for term in terms.among(told) - above if term not in seen}
        points += weight * len(above) + weight * _BELOW * len(below)
        seen = " ".join((seen, *above, *below))
    if points < _TELLING:
        return 0.0
    beside = sum(term not in seen for term in one.helping.among(told))
    if points < _SURE and (one.trade.is_common or beside < _SEVERAL):
        return 0.0
    points += _HELPING * beside
    helps = 0
    for against in (_HELP, one.against):
        stands = against.among(told)
        helps += len(stands)
        points -= _AGAINST * len(stands) + _AGAINST_ABOVE * len(stands & against.among(titled))
    return points if beside or helps < _HELPFUL else 0.0


def _above(page: Page) -> tuple[str, ...]:
    title = page.words.title.value if page.words.title else ""
    titles = page.signals.title if title in page.signals.title else f"{page.signals.title} \n {title}"
    return (titles, *page.signals.headings[:_HEADS])


def _below(page: Page) -> tuple[str, ...]:
    summary = page.words.summary.value[:500] if page.words.summary else ""
    keywords = " \n ".join(one.value[:60] for one in page.words.keywords[:12])
    return (" \n ".join(page.signals.headings[_HEADS:12]), summary, keywords, page.signals.main_text)


def _told(text: str, *, most: int) -> _Told:
    bounded = text[:most]
    lines = [
        plain(line[at : at + _PIECE]).split(" ") for line in bounded.split("\n") for at in range(0, len(line), _PIECE)
    ]
    words = {word for line in lines for word in line}
    several = (
        " ".join(line[at : at + count])
        for line in lines
        for at, word in enumerate(line)
        if word in _FIRST_WORDS
        for count in (2, 3)
    )
    begins = {word[:length] for word in words if word[:_LEAST] in _FIRST_SIGNS for length in _LENGTHS} & _BEGINNINGS
    text = " ".join(" ".join(line) for line in lines)
    return _Told(frozenset(words.union(several)), frozenset(begins), text, bounded.lower(), not bounded.isascii())
