"""Saves what judging brought: verdict, flip, next look, words and suggestion, written together.

Never writes an editor's column, and never loses a check that came in since.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, Final

from curator.model import State
from curator.store import _coding as code
from curator.store.judging import VALID
from curator.store.rows import Judged
from curator.store.schema import NEVER
from curator.store.store import Store

_VERDICT: Final = """
UPDATE resources SET state = ?, rule = ?, cause = ?, because = ?, confidence = ?, since = ?, strikes = ?,
  struck_at = ?, moved_to = ?, turns = ?, flapping = ?, notes = ?, next_check_at = ?,
  fingerprint = coalesce(?, fingerprint),
  judged_at = max(ifnull(judged_at, ''), ?)
WHERE id = ?"""

_GOOD: Final = """
UPDATE resources SET good_at = ?, good_page_id = (SELECT page_id FROM checks WHERE resource_id = ? AND at = ?)
WHERE id = ?"""

_FIRST_GOOD: Final = """
UPDATE resources SET (first_good_at, first_good_page_id) = (
  SELECT c.at, c.page_id FROM checks AS c WHERE c.resource_id = resources.id AND c.at = ? AND c.page_id IS NOT NULL
) WHERE id = ?"""

_KEEP_WORDS: Final = """
UPDATE resources SET (title, summary, language) = (
  SELECT p.title, p.summary, p.language FROM checks AS c JOIN pages AS p ON p.id = c.page_id
  WHERE c.resource_id = resources.id AND c.at = ?
) WHERE id = ? AND EXISTS (
  SELECT 1 FROM checks AS c JOIN pages AS p ON p.id = c.page_id WHERE c.resource_id = resources.id AND c.at = ?
    AND (p.title, p.summary, p.language) IS NOT (resources.title, resources.summary, resources.language)
)"""

_FLIP: Final = """
INSERT INTO flips (resource_id, at, run_id, was, state, cause, because, why, incident_id)
SELECT id, ?, ?, ?, ?, ?, ?, ?, incident_id FROM resources WHERE id = ?"""

_WITHDRAW: Final = """
UPDATE suggestions SET withdrawn_at = ?
WHERE resource_id = ? AND made_by = 'judge' AND withdrawn_at IS NULL AND NOT (kind IS ? AND after IS ?)"""

_AGAIN: Final = """
UPDATE suggestions SET withdrawn_at = NULL, before = ?, because = ?, confidence = ?
WHERE resource_id = ? AND kind = ? AND after IS ? AND made_by = 'judge'"""

_PROPOSE: Final = """
INSERT INTO suggestions (resource_id, kind, before, after, because, confidence, made_by, made_at)
VALUES (?, ?, ?, ?, ?, ?, 'judge', ?) ON CONFLICT DO NOTHING"""

SKIP_SQL: Final = f"""
UPDATE resources SET judged_at = checked_at
WHERE id IN (SELECT resource_id FROM checks WHERE run_id = ?) AND checked_at > ifnull(judged_at, '')
  AND NOT EXISTS (
    SELECT 1 FROM checks AS c CROSS JOIN runs AS u ON u.id = c.run_id
    WHERE c.resource_id = resources.id AND c.at > ifnull(resources.judged_at, '') AND {VALID}
  )"""  # noqa: S608


def save_verdicts(store: Store, run_id: int, judged: Sequence[Judged], *, afresh: bool = False) -> None:
    """Writes verdict, flip, next look, notes, words and suggestion of each judged check, all or nothing.

    Args:
        afresh: the whole history was folded again: a good look that is no longer one is forgotten.
    """
    with store.transaction():
        store.run_many(_FLIP, _flip_rows(run_id, judged))
        store.run_many(_VERDICT, (_verdict_values(one) for one in judged))
        goods = [(one, _good_at(one)) for one in judged]
        store.run_many(
            _GOOD,
            (
                (at, one.resource_id, at, one.resource_id)
                for one, good in goods
                for at in (code.maybe_time(good),)
                if afresh or good is not None
            ),
        )
        store.run_many(
            _FIRST_GOOD if afresh else f"{_FIRST_GOOD} AND first_good_page_id IS NULL",
            (
                (code.maybe_time(one.first_good_at or (None if afresh else good)), one.resource_id)
                for one, good in goods
                if afresh or good is not None
            ),
        )
        store.run_many(
            _KEEP_WORDS,
            (
                (at, one.resource_id, at)
                for one, good in goods
                if one.keeps_words
                for at in (code.to_time(good or one.check_at),)
            ),
        )
        for one in judged:
            _save_suggestion(store, one)


def skip_void(store: Store, run_id: int) -> int:
    """Makes a run void: its checks that are not judged yet never will be; gives how many resources were skipped.

    Other runs' checks of the same resources still wait for their verdict.
    """
    with store.transaction():
        store.run("UPDATE runs SET void = 1 WHERE id = ?", (run_id,))
        return store.run(SKIP_SQL, (run_id,))


def _good_at(one: Judged) -> datetime | None:
    """When the last good look was, as far as this judgement says: None leaves what is known."""
    if one.good_at is not None:
        return one.good_at
    state = one.finding.state if one.finding is not None else one.verdict.state
    return one.check_at if state in (State.LIVE, State.MOVED) else None


def _verdict_values(one: Judged) -> tuple[Any, ...]:
    verdict = one.verdict
    notes = one.finding.notes if one.finding is not None else ()
    return (
        verdict.state.value,
        verdict.rule,
        verdict.cause.value,
        code.clean_text(verdict.because),
        verdict.confidence,
        code.to_time(verdict.since),
        verdict.strikes,
        code.maybe_time(verdict.struck_at),
        verdict.moved_to and code.clean_text(verdict.moved_to),
        code.times_json(verdict.turns),
        verdict.flapping,
        code.to_json(notes) if notes else None,
        NEVER if one.next_check_at is None else code.to_time(one.next_check_at),
        one.fingerprint,
        code.to_time(one.check_at),
        one.resource_id,
    )


def _flip_rows(run_id: int, judged: Sequence[Judged]) -> Iterator[tuple[Any, ...]]:
    for one in judged:
        flip = one.flip
        if flip is not None:
            yield (
                code.to_time(flip.at),
                run_id,
                flip.was and flip.was.value,
                flip.state.value,
                flip.cause.value,
                code.clean_text(flip.because),
                flip.why.value,
                one.resource_id,
            )


def _save_suggestion(store: Store, one: Judged) -> None:
    """Withdraws what an earlier look proposed and this one does not, and proposes what is new."""
    new = one.suggestion
    at = code.to_time(one.check_at)
    kind = new.kind.value if new else None
    after = new.after if new else None
    store.run(_WITHDRAW, (at, one.resource_id, kind, after))
    if new is None:
        return
    again = (new.before, new.because, new.confidence, one.resource_id, kind, after)
    if not store.run(_AGAIN, again):
        store.run(
            _PROPOSE, (one.resource_id, kind, new.before, after, code.clean_text(new.because), new.confidence, at)
        )
