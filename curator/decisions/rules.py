"""Rules that a lead may switch on: they decide by themselves each night, and the log names them as `rule:<name>`.

Never acts while it is off, and never does what an editor could not take back.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from curator import store as keep
from curator import urls
from curator.decisions._targets import redirect_rule
from curator.decisions.acts import MAX_BATCH
from curator.decisions.deciding import carry_out_moves
from curator.decisions.telling import tell
from curator.decisions.values import Actor, Outcome, OutcomeKind, Rule
from curator.decisions.words import RULE_WORDS, Say
from curator.store import EditorRole, LaneName, Move, Store, View


@dataclass(frozen=True, slots=True)
class _Rule:
    """`finds` gives the moves that the rule would make, from those that stand open."""

    name: str
    finds: Callable[[Store, datetime], Iterator[Move]]


def rules(store: Store, *, at: datetime) -> tuple[Rule, ...]:
    """Every rule, whether it is on, and how much it would decide now."""
    switched = {line.name: line for line in keep.switches(store)}
    return tuple(
        Rule(
            name=rule.name,
            words=RULE_WORDS[rule.name],
            is_on=rule.name in switched and switched[rule.name].is_on,
            by=switched[rule.name].by if rule.name in switched else None,
            at=switched[rule.name].at if rule.name in switched else None,
            waiting=sum(1 for _ in rule.finds(store, at)),
        )
        for rule in RULES
    )


def switch_rule(store: Store, name: str, *, on: bool, by: Actor, at: datetime) -> Outcome:
    """Switches a rule on or off; leads only."""
    if by.role is not EditorRole.LEAD:
        return Outcome(OutcomeKind.REFUSED, tell(Say.LEADS_ONLY))
    if name not in RULE_WORDS:
        return Outcome(OutcomeKind.MISSING, tell(Say.NO_RULE))
    keep.save_switch(store, name, on=on, by=by.name, at=at)
    return Outcome(OutcomeKind.DONE, tell(Say.SWITCHED_ON if on else Say.SWITCHED_OFF), done=1)


def apply_rules(store: Store, *, at: datetime) -> tuple[Outcome, ...]:
    """Does what every rule that is on would do now: one batch a rule, for the nightly run after judging.

    At most 5,000 decisions a rule and night; what an editor once took back is not done again.
    """
    switched = {line.name for line in keep.switches(store) if line.is_on}
    outcomes = []
    for rule in RULES:
        if rule.name in switched:
            moves = [move for _, move in zip(range(MAX_BATCH), rule.finds(store, at), strict=False)]
            actor = Actor(f"rule:{rule.name}", EditorRole.LEAD)
            outcomes.append(carry_out_moves(store, moves, by=actor, at=at))
    return tuple(outcome for outcome in outcomes if outcome.done)


def _https(store: Store, at: datetime) -> Iterator[Move]:
    del at
    return _unrefused(store, (move for move in keep.respelled(store) if _rule(move) == "https"))


def _trivial(store: Store, at: datetime) -> Iterator[Move]:
    del at
    return _unrefused(store, (move for move in keep.respelled(store) if _rule(move) in ("www", "slash")))


def _same_name(store: Store, at: datetime) -> Iterator[Move]:
    """Moves that the judge is nearly sure of: the same name on the same site."""
    is_open = {key.number for key in keep.queue_keys(store, View(LaneName.MOVED), now=at, limit=10 * MAX_BATCH)}
    found = (move for move in keep.open_moves(store) if move.confidence >= SURE and move.resource_id in is_open)
    return _unrefused(store, (move for move in found if urls.site(move.before) == urls.site(move.after)))


def _rule(move: Move) -> str | None:
    is_other = urls.identity(move.before) != urls.identity(move.after)
    return redirect_rule(move.before, move.after) if is_other and urls.same_place(move.before, move.after) else None


def _unrefused(store: Store, moves: Iterable[Move]) -> Iterator[Move]:
    """The moves but for those that an editor once took back."""
    refused = {(number, urls.identity(address)) for number, address in keep.refused_moves(store)}
    return (move for move in moves if (move.resource_id, urls.identity(move.after)) not in refused)


SURE: Final = 0.95

RULES: Final[tuple[_Rule, ...]] = (
    _Rule("https-upgrade", _https),
    _Rule("trivial-moves", _trivial),
    _Rule("same-name", _same_name),
)
