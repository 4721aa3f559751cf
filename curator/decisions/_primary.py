"""Which actions an item allows now, and which of them the evidence speaks for.

Never offers to accept a suggestion where there is none.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from curator.decisions.facts import Proposal
from curator.decisions.values import Action
from curator.model import Cause, Standing, State
from curator.store import LaneName, Standpoint

LIKELY: Final = 0.5
"""A suggestion below that is shown, but something else comes first."""

BAD: Final = frozenset({State.DEAD, State.FAILING})

_BY_CAUSE: Final[Mapping[Cause, Action]] = {
    Cause.INVALID: Action.REPLACE,
    Cause.NO_URL: Action.REPLACE,
    Cause.RATE_LIMITED: Action.RECHECK,
    Cause.OWN_NETWORK: Action.RECHECK,
}

_BY_LANE: Final[Mapping[LaneName, Action]] = {
    LaneName.BROKEN: Action.CONFIRM,
    LaneName.FAILING: Action.RECHECK,
    LaneName.MOVED: Action.RECHECK,
    LaneName.CHANGED: Action.FINE,
    LaneName.UNSURE: Action.FINE,
    LaneName.STALE: Action.FINE_UNTIL,
    LaneName.NO_URL: Action.REPLACE,
    LaneName.EMPTY: Action.FINE,
    LaneName.DUPLICATES: Action.FINE,
    LaneName.NEW: Action.APPROVE,
}


def primary(lane: LaneName | None, point: Standpoint, proposals: Sequence[Proposal], *, is_open: bool) -> Action:
    """The one action that the evidence speaks for."""
    if not is_open or lane is None:
        return Action.RESTORE if point.ruling.standing else Action.RETITLE
    if proposals and proposals[0].suggestion.confidence >= LIKELY:
        return Action.ACCEPT
    if lane in (LaneName.UNSURE, LaneName.STALE) and point.cause is not None:
        return _BY_CAUSE.get(point.cause, _BY_LANE[lane])
    return _BY_LANE[lane]


def actions_of(point: Standpoint, proposals: Sequence[Proposal], *, is_open: bool) -> tuple[Action, ...]:
    """All actions that a resource allows now, in the order in which they are shown."""
    is_closed = point.ruling.standing in (Standing.REPLACED, Standing.RETIRED)
    possible = {
        Action.ACCEPT: bool(proposals) and not is_closed,
        Action.CONFIRM: point.state in BAD and not is_closed and (is_open or point.ruling.standing is None),
        Action.FINE: not is_closed,
        Action.APPROVE: point.state is State.LIVE and not is_closed and point.ruling.approved_page_id is None,
        Action.REPLACE: True,
        Action.RETITLE: True,
        Action.SNOOZE: not is_closed,
        Action.FINE_UNTIL: not is_closed,
        Action.RETIRE: not is_closed,
        Action.RESTORE: point.ruling.standing is not None,
        Action.RECHECK: point.url is not None,
        Action.NOTE: True,
    }
    return tuple(action for action, is_possible in possible.items() if is_possible)


INCIDENT_ACTIONS: Final = (
    Action.CONFIRM, Action.FINE, Action.SNOOZE, Action.FINE_UNTIL, Action.RETIRE, Action.RECHECK, Action.NOTE,
)  # fmt: skip
WAIVER_ACTIONS: Final = (Action.FINE, Action.SNOOZE, Action.FINE_UNTIL, Action.NOTE)
