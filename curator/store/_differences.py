"""A plan mention by mention, for a dry run.

Never writes, and never tells of what stays as it is.
"""

from collections.abc import Iterator

from curator.store import _mention_rows as made
from curator.store._matching import Departure
from curator.store._plan import Change, Plan
from curator.store.rows import Difference, Differs


def differences(plan: Plan, source: str) -> Iterator[Differs]:
    """What would appear, vanish or move, document by document; the mentions of lost documents last."""
    names = {change.row.id: change.row.key for change in plan.changes if change.row}
    names |= {row.id: row.key for row, _ in plan.lost}
    for change in plan.changes:
        yield from _of_document(change, source, names)
    for row, gone in plan.lost:
        yield from (_gone(one, row.key) for one in gone)


def _of_document(change: Change, source: str, names: dict[int, str]) -> Iterator[Differs]:
    key = change.document.key
    moved = {arrival.key: departure for departure, arrival in change.moved}
    for own, _, _, mention in made.mention_keys(source, change.document):
        if own in change.new:
            yield Differs(Difference.APPEARS, key, mention.text, mention.url, mention.place.line)
        elif own in moved:
            before = names.get(moved[own].document_id)
            yield Differs(
                Difference.MOVES, key, mention.text, mention.url, mention.place.line, before if before != key else None
            )
    yield from (_gone(one, key) for one in change.gone)


def _gone(departure: Departure, document: str) -> Differs:
    return Differs(Difference.VANISHES, document, departure.text, departure.url, departure.line)
