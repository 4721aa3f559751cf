"""What kind of move a new address is: one to apply by rule, one that is safe, one to look at, one that is none.

Never decides: an editor does, or a rule that an editor switched on. Source: the rules of practical-tutorials 954 and
EnterpriseDB 6740, whose automatic rewriting damaged content.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from curator.judge import _likeness, _redirects, dealers, platforms
from curator.judge._redirects import Kinship
from curator.model import Page


class Move(StrEnum):
    """`trivial`: https, www, a slash. `safe`: the same page by its name or title. `look`: another name or site, a
    lost query. `bad`: a front page, a log-in, an error page, a dealer."""

    TRIVIAL = "trivial"
    SAFE = "safe"
    LOOK = "look"
    BAD = "bad"


_BY_KINSHIP: Final[Mapping[Kinship, Move]] = {
    Kinship.SAME_PLACE: Move.TRIVIAL,
    Kinship.SAME_NAME: Move.SAFE,
    Kinship.SAME_NAME_ELSEWHERE: Move.LOOK,
    Kinship.SAME_SITE: Move.LOOK,
    Kinship.ELSEWHERE: Move.LOOK,
    Kinship.QUERY_LOST: Move.LOOK,
    Kinship.FRONT_PAGE: Move.BAD,
    Kinship.ERROR_PAGE: Move.BAD,
    Kinship.SEARCH_PAGE: Move.BAD,
}
_BY_TITLE: Final = frozenset({Kinship.SAME_NAME_ELSEWHERE, Kinship.SAME_SITE})
"""What becomes safe when the page is still titled as it was: another name on the site, or its successor's."""


def triage(before: str, after: str, *, was: Page | None = None, now: Page | None = None) -> Move:
    """What kind of move it is from one address to another.

    Args:
        was: the page as it was at the old address; now: as it is at the new one. Without them addresses alone decide.
    """
    if dealers.dealer(after) and not dealers.dealer(before):
        return Move.BAD
    if platforms.is_login_address(after) and not platforms.is_login_address(before):
        return Move.BAD
    kinship = _redirects.kinship(before, after)
    if kinship in _BY_TITLE and was is not None and now is not None and _is_the_same_page(was, now):
        return Move.SAFE
    return _BY_KINSHIP[kinship]


def _is_the_same_page(was: Page, now: Page) -> bool:
    """The same title, or most of the text."""
    if (_likeness.likeness(was, now) or 0.0) >= 0.6:
        return True
    titles = [page.words.title.value.casefold() if page.words.title else "" for page in (was, now)]
    return bool(titles[0]) and titles[0] == titles[1]
