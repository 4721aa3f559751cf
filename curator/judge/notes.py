"""Quiet remarks on a check, which stand beside the finding and never change it.

Never an alarm: a note has its sentence in the model's table and no state.
"""

from curator.model import Agent, Case, Finding, Note, State


def of(case: Case, finding: Finding) -> tuple[Note, ...]:
    """The notes that the evidence gives rise to, each at most once, in the order of the model's enum.

    All of them speak of a page that was really there, so there are none for other findings.
    """
    if finding.state not in (State.LIVE, State.MOVED):
        return ()
    page, evidence = case.check.page, case.check.evidence
    named = {wording.fragment for wording in case.wordings if wording.fragment}
    missing = set(page.signals.missing_fragments) if page is not None else set()
    is_second = len(evidence.attempts) > 1 and evidence.last.agent is Agent.COMPATIBLE
    found = {
        Note.FRAGMENT_MISSING: bool(missing & named if named else missing),
        Note.SECOND_AGENT: is_second and any(attempt.agent is Agent.OWN for attempt in evidence.attempts[:-1]),
        Note.TRUNCATED: evidence.truncated,
    }
    return tuple(note for note in Note if found.get(note, False))
