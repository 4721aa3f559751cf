"""What one open item shows beside its plain fields: differences marked, nights as marks, actions in their order.

Never makes markup of what was found on the web: templates escape it.
"""

from collections.abc import Mapping
from typing import Any, Final

from curator.decisions import Action, OpenItem, PageFact, Proposal, redirect_rule
from curator.model import SuggestionKind
from curator.review.desk import difference
from curator.review.desk.logbook import TOLD_FIELDS
from curator.review.messages import Speech

KEYS: Final[Mapping[Action, str]] = {
    Action.ACCEPT: "a",
    Action.CONFIRM: "b",
    Action.FINE: "f",
    Action.RETIRE: "r",
}
"""The keys of what is done by one press; `e`, `s` and the rest open a panel."""

PLAIN: Final = (
    Action.ACCEPT, Action.CONFIRM, Action.FINE, Action.APPROVE, Action.RETIRE, Action.RESTORE, Action.RECHECK,
)  # fmt: skip
"""Actions that need nothing more than a press."""

PANELS: Final[Mapping[str, tuple[Action, ...]]] = {
    "edit": (Action.REPLACE, Action.RETITLE),
    "snooze": (Action.SNOOZE,),
    "fine_until": (Action.FINE_UNTIL,),
    "note": (Action.NOTE,),
}
"""Actions that ask for a word more, by the panel that they stand in."""

PANEL_KEYS: Final[Mapping[str, str]] = {"edit": "e", "snooze": "s"}

SNOOZE_DAYS: Final = (1, 7, 30, 90)
NIGHTS: Final = 30


def values(item: OpenItem | None, say: Speech) -> dict[str, Any]:
    """What the card's template needs beyond the item itself; nothing when none is open."""
    if item is None:
        return {}
    best = item.proposals[0] if item.proposals else None
    return {
        "best": best,
        "others": item.proposals[1:],
        "same_rule": _rule_of(best),
        "best_difference": None if best is None else _of_proposal(best),
        "words_differences": _of_pages(item.was, item.now),
        "plain_actions": [action for action in item.actions if action in PLAIN and action is not item.primary],
        "panels": [name for name, actions in PANELS.items() if any(action in item.actions for action in actions)],
        "panel_actions": {name: [action.value for action in actions] for name, actions in PANELS.items()},
        "panel_keys": PANEL_KEYS,
        "allowed": [action.value for action in item.actions],
        "hotkeys": KEYS,
        "action_label": lambda action: label(action, item, say),
        "snooze_days": SNOOZE_DAYS,
        "told_fields": TOLD_FIELDS,
        "nights": item.nights[:NIGHTS],
    }


def label(action: Action, item: OpenItem, say: Speech) -> str:
    """What a button says: accepting is named by what is accepted."""
    if action is Action.ACCEPT and item.proposals:
        best = item.proposals[0]
        return say("accept.merge" if best.exists else f"accept.{best.suggestion.kind.value}")
    return say(f"action.{action.value}")


def _rule_of(proposal: Proposal | None) -> str | None:
    """The redirect rule that a suggestion follows, by which all like it can be decided at once; None without one."""
    suggestion = proposal.suggestion if proposal else None
    if suggestion is None or suggestion.kind is not SuggestionKind.REPLACE:
        return None
    return redirect_rule(suggestion.before or "", suggestion.after or "")


def _of_proposal(proposal: Proposal) -> difference.Difference:
    suggestion = proposal.suggestion
    compare = difference.of_words if suggestion.kind is SuggestionKind.RETITLE else difference.of_addresses
    return compare(suggestion.before, suggestion.after)


def _of_pages(was: PageFact | None, now: PageFact | None) -> list[tuple[str, difference.Difference]]:
    """Title, summary and text as they were and as they are, where they differ."""
    if was is None or now is None:
        return []
    pairs = (("title", was.title, now.title), ("summary", was.summary, now.summary), ("text", was.text, now.text))
    return [
        (name, difference.of_words(_short(before), _short(after)))
        for name, before, after in pairs
        if (before or "") != (after or "")
    ]


def _short(text: str | None) -> str:
    return (text or "")[:600]
