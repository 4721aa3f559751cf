"""Runs the rules in their order and returns the first answer.

Never asks the same thing twice: a Want that was answered, or that nobody could answer, is passed over.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from curator.judge import notes
from curator.judge.rules import RULES, Rule
from curator.model import Answer, Case, Finding, Want

MOST_WANTS: Final = 4
"""How often one rule may ask before it must do with what there is."""


def judge(case: Case, *, rules: Sequence[Rule] = RULES) -> Finding | Want:
    """What the newest check of a case means.

    Args:
        rules: in order; the last one must always answer.

    Returns:
        A Finding with its notes, or a Want. With the Want's Answer in `case.answers` the next call goes on; an Answer
        without a check means that nobody could ask, and later rules decide on what there is.
    """
    for look in rules:
        found = look(case)
        if isinstance(found, Finding):
            return _with_notes(found, case)
        if found is not None and not _is_answered(found, case):
            return found
    raise RuntimeError("the last rule must always answer")


def judge_without_asking(case: Case, *, rules: Sequence[Rule] = RULES) -> Finding:
    """The finding on what there is: as if every Want had been answered by nobody."""
    for look in rules:
        found = look(case)
        for _ in range(MOST_WANTS):
            if not isinstance(found, Want) or _is_answered(found, case):
                break
            case = replace(case, answers=(*case.answers, Answer(found, None)))
            found = look(case)
        if isinstance(found, Finding):
            return _with_notes(found, case)
    raise RuntimeError("the last rule must always answer")


def seen_again(finding: Finding, case: Case, *, before: Case) -> Finding:
    """What a look means that shows nothing else than the one before, for which `finding` was made: only notes go by the
    date, and they are made anew."""
    dated = notes.of(before, finding)
    own = tuple(note for note in finding.notes if note not in dated)
    return _with_notes(replace(finding, notes=own) if dated else finding, case)


def _is_answered(want: Want, case: Case) -> bool:
    return any(answer.want == want for answer in case.answers)


def _with_notes(finding: Finding, case: Case) -> Finding:
    added = tuple(note for note in notes.of(case, finding) if note not in finding.notes)
    return replace(finding, notes=finding.notes + added) if added else finding
