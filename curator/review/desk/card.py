"""What one open item shows beside its plain fields: differences marked, nights as marks, actions in their order.

Never makes markup of what was found on the web: templates escape it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from curator.decisions import Action, OpenItem, PageFact, Proposal, Subject, Version, redirect_rule
from curator.model import State, SuggestionKind
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
    story = [say.told(told) for told in item.story]
    return {
        "story": story,
        "reason": _reason(item, story),
        "best": best,
        "others": item.proposals[1:],
        "same_rule": _rule_of(best),
        "best_difference": None if best is None else _of_proposal(best),
        "compared": _compared(item.was, item.now),
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


def _reason(item: OpenItem, story: Sequence[str]) -> str | None:
    """The judge's own sentence, with the facts in it, where the story does not say the same; of what moved the story
    says where to, and what works needs no reason."""
    because = item.because
    if because is None or (story and item.key.subject is Subject.RESOURCE and item.state in (State.LIVE, State.MOVED)):
        return None
    return None if any(told.startswith(because.removesuffix(".")) for told in story) else because


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


@dataclass(frozen=True, slots=True)
class Compared:
    """A page as it was and as it is: by field what differs, marked. `has_other_text`: the two texts have next to
    nothing in common, so nothing in them is marked."""

    was: PageFact
    now: PageFact
    fields: tuple[tuple[str, difference.Difference], ...]
    has_other_text: bool


def _compared(was: PageFact | None, now: PageFact | None) -> Compared | None:
    """Title, summary, language and the text from where it begins to differ; None when nothing does."""
    if was is None or now is None:
        return None
    is_listed, has_other_text = was.which is Version.LISTED, False
    fields = [("title", difference.of_words(was.title, now.title))] if was.title != now.title else []
    if was.summary != now.summary and not is_listed:
        fields.append(("summary", difference.of_texts(was.summary or "", now.summary or "")))
    if was.language and now.language and was.language != now.language:
        fields.append(("language", difference.of_words(was.language, now.language)))
    if was.text != now.text:
        texts = difference.of_texts(was.text, now.text)
        has_other_text = not texts.is_marked and not is_listed
        fields.append(("text", texts))
    told = tuple((name, found.unmarked() if is_listed else found) for name, found in fields)
    return Compared(was, now, told, has_other_text) if told else None
