"""What the night brought in one sentence, and what else waits for a human in another.

Never says that nothing needs an editor while something does, and never sounds an alarm over a void night.
"""

from collections.abc import Sequence, Set
from typing import Final

from curator.model import Bulletin, Cause, Item, State, Trouble
from curator.report._lines import fold
from curator.report._remedies import NEEDS_AN_EDITOR, NO_ADDRESS
from curator.report._wording import count, listing

VOID: Final = "This night does not count: our own network was down."
STANDS: Final = (
    "Nothing was judged, and what was known before still stands. "
    "If it happens again, look at the connection of the machine that runs the checks."
)


def headline(bulletin: Bulletin) -> str:
    """`2 links newly broken, 1 fixed, 3 moved; 58 of 64 work.`"""
    if bulletin.void:
        return VOID
    news = _changes(bulletin)
    works = f"{bulletin.states.get(State.LIVE, 0):,} of {sum(bulletin.states.values()):,}"
    if not news:
        return f"A quiet night: nothing changed; {works} links work."
    return f"{', '.join(news)}; {works} {'links ' if 'link' not in news[0] else ''}work."


def waiting(bulletin: Bulletin) -> str:
    """`Nothing else needs you.`, or what still waits from earlier nights; for a void night, what to make of it."""
    if bulletin.void:
        return STANDS
    older = [
        count(number, word, word)
        for number, word in (
            (_older(bulletin.broken, bulletin.newly_broken), "broken"),
            (_older(bulletin.moved, bulletin.newly_moved), "moved"),
            (_older(_caused(bulletin.unsure, NO_ADDRESS), bulletin.newly_unsure), "without a usable address"),
            (
                _older(_caused(bulletin.unsure, {Cause.CHANGED}), bulletin.newly_unsure),
                "with another page than was meant",
            ),
        )
        if number
    ]
    if older:
        return f"Still waiting for you from earlier nights: {listing(older)}."
    needs = (
        bulletin.newly_broken
        or bulletin.newly_moved
        or bulletin.problems
        or _caused(bulletin.newly_unsure, NEEDS_AN_EDITOR)
    )
    return "Nothing else needs you." if needs else "Nothing needs you."


def _changes(bulletin: Bulletin) -> list[str]:
    told = [
        (items, words)
        for items, words in (
            (bulletin.newly_broken, "newly broken"),
            (bulletin.first_strikes, "failing for the first time"),
            (bulletin.newly_fixed, "fixed"),
            (bulletin.newly_moved, "moved"),
            (bulletin.newly_unsure, "newly uncertain"),
        )
        if items
    ]
    news = [
        f"{count(len(items), 'link') if at == 0 else f'{len(items):,}'} {words}{_on_sites(items, bulletin.troubles)}"
        for at, (items, words) in enumerate(told)
    ]
    if bulletin.problems:
        news.append(count(len(bulletin.problems), "problem in the sources", "problems in the sources"))
    return news


def _on_sites(items: Sequence[Item], troubles: Sequence[Trouble]) -> str:
    """What a host in trouble adds to a number is said, lest forty links with one cause sound like forty causes."""
    groups = [group for group in fold(items, troubles) if len(group) > 1]
    if not groups or len(items) == 1:
        return ""
    sites = len({group[0].host for group in groups})
    links = sum(map(len, groups))
    on = "on one site" if sites == 1 else f"on {sites:,} sites"
    return f" (all {on})" if links == len(items) else f" ({links:,} of them {on})"


def _caused(items: Sequence[Item], causes: Set[Cause]) -> list[Item]:
    return [item for item in items if item.cause in causes]


def _older(items: Sequence[Item], new: Sequence[Item]) -> int:
    """What is not new and what no editor has settled, by confirming or snoozing it."""
    known = {item.resource_id for item in new}
    return sum(item.resource_id not in known and item.word is None for item in items)
