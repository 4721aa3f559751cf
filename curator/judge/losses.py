"""Says whether a source that would lose mentions at once is believed.

Never knows what the mentions are: it goes by their numbers, by what the operator allows and by the kind of source.
"""

from typing import Final

from curator.model import EVERYTHING, Policy, Source

FEED: Final = "feed"


def share(source: Source, policy: Policy, *, gives: bool) -> float:
    """What share of its mentions a source may lose at once, 0 to 1, or EVERYTHING.

    A feed shows its newest entries and turns over by nature (RSS 2.0, item): it is held back only when it does not
    give anything at all (`gives` is False).
    """
    if source.may_lose is not None:
        return source.may_lose
    return EVERYTHING if source.kind == FEED and gives else policy.may_lose


def is_accepted(vanished: int, accepted: int | None) -> bool:
    """An operator accepted a loss like this one, give or take a tenth."""
    return accepted is not None and vanished <= accepted + accepted // 10


def is_too_much(*, had: int, vanished: int, share: float, policy: Policy) -> bool:
    """So many of so many mentions at once are not believed; small sources may lose what they like."""
    return had >= policy.hold_from and vanished >= share * had
