"""Takes decisions back: before and after exchanged, as new rows of the log that point at the old ones.

Never overwrites what was decided since: that is a conflict, and told.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from curator import store as keep
from curator.decisions.telling import Told, tell
from curator.decisions.values import Action, Actor, Outcome, OutcomeKind, Skipped
from curator.decisions.words import Say
from curator.judge import ruling as fold
from curator.model import Ruling
from curator.store import Act, EditorRole, Key, LogLine, Store, Subject

SAMPLE: Final = 20


@dataclass(slots=True)
class _Undoing:
    """What stands while a batch is taken back, newest decision first."""

    rulings: dict[int, Ruling]
    waivers: dict[str, Ruling]
    acts: list[Act] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)

    def standing(self, line: LogLine, key: Key) -> Ruling:
        """What stands on the line's item now."""
        found = self.waivers.get(str(key)) if line.resource_id is None else self.rulings.get(line.resource_id)
        return found or Ruling()


def undo(store: Store, *, by: Actor, at: datetime, decision: int | None = None, batch: str | None = None) -> Outcome:
    """Takes back one decision, or a whole batch as one.

    Editors take back what they did themselves, leads what anybody did. What has changed since is left as it is and
    told; of a batch the rest is taken back. An undo can be undone like everything else.

    Args:
        decision: number in the log; `batch` counts when both are given.
    """
    if by.role is EditorRole.READER:
        return Outcome(OutcomeKind.REFUSED, tell(Say.READERS_LOOK))
    with store.transaction():
        lines = _lines(store, decision=decision, batch=batch)
        if not lines:
            return Outcome(OutcomeKind.MISSING, tell(Say.NO_DECISION))
        if by.role is not EditorRole.LEAD and any(line.by != by.name for line in lines):
            return Outcome(OutcomeKind.REFUSED, tell(Say.LEADS_UNDO))
        said = [line for line in lines if line.changes]
        if not said:
            return Outcome(OutcomeKind.INVALID, tell(Say.NOTHING_TO_UNDO))
        return _take_back(store, said, by=by, at=at)


def _lines(store: Store, *, decision: int | None, batch: str | None) -> tuple[LogLine, ...]:
    if batch is not None:
        return keep.decisions_of_batch(store, batch)
    return () if decision is None else keep.decisions_by_number(store, [decision])


def _take_back(store: Store, lines: Sequence[LogLine], *, by: Actor, at: datetime) -> Outcome:
    numbers = [line.resource_id for line in lines if line.resource_id is not None]
    keys = [str(line.key) for line in lines if line.resource_id is None and line.key is not None]
    work = _Undoing(keep.rulings(store, numbers), keep.waivers(store, keys))
    for line in reversed(lines):
        _undo(store, line, work)
    if not work.acts:
        return Outcome(
            OutcomeKind.CONFLICT,
            work.skipped[0].why,
            skipped=tuple(work.skipped[:SAMPLE]),
            skipped_count=len(work.skipped),
        )
    ids = keep.save_decisions(store, work.acts, by=by.name, at=at)
    resources = {act.resource_id: number for act, number in zip(work.acts, ids, strict=True)}
    others = {str(act.key): number for act, number in zip(work.acts, ids, strict=True)}
    keep.save_rulings(
        store, [(number, ruling, resources[number]) for number, ruling in work.rulings.items() if number in resources]
    )
    keep.save_waivers(store, {key: (said, others[key]) for key, said in work.waivers.items() if key in others})
    return Outcome(
        OutcomeKind.DONE,
        _told(work),
        decisions=ids,
        batch=f"b{ids[0]}",
        done=len(ids),
        skipped=tuple(work.skipped[:SAMPLE]),
        skipped_count=len(work.skipped),
    )


def _undo(store: Store, line: LogLine, work: _Undoing) -> None:
    """Takes one line back in what stands, or notes why it cannot be."""
    key = line.key or Key.resource(line.resource_id or 0)
    before = work.standing(line, key)
    if fold.conflicts(before, line.changes):
        work.skipped.append(Skipped(key, line.title, _why(store, line)))
        return
    changes = fold.exchanged(line.changes)
    after = fold.apply(before, changes)
    if line.resource_id is None:
        work.waivers[str(key)] = after
    else:
        work.rulings[line.resource_id] = after
    work.acts.append(
        Act(
            key=key,
            action=Action.UNDO.value,
            changes=changes,
            resource_id=line.resource_id,
            section_id=key.number if key.subject is Subject.SECTION else None,
            incident_id=line.incident_id,
            undoes=line.id,
        )
    )


def _why(store: Store, line: LogLine) -> Told:
    """Who has changed since what the line said."""
    if line.undone_by is not None:
        later = keep.decisions_by_number(store, [line.undone_by])
        if later and later[0].undone_by is None:
            return tell(Say.ALREADY_UNDONE)
    view = keep.LogView(key=line.key if line.resource_id is None else Key.resource(line.resource_id))
    fields = {change.field for change in line.changes}
    for newer in keep.decision_log(store, view, limit=50):
        if newer.id > line.id and fields & {change.field for change in newer.changes}:
            return tell(Say.CONFLICT, by=newer.by, at=newer.at)
    return tell(Say.CONFLICT_UNKNOWN)


def _told(work: _Undoing) -> Told:
    if work.skipped:
        return tell(Say.UNDONE_SOME, done=len(work.acts), skipped=len(work.skipped))
    return tell(Say.UNDONE_ONE) if len(work.acts) == 1 else tell(Say.UNDONE_MANY, done=len(work.acts))
