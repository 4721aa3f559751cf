"""Opinions: what a look at a resource means, what becomes of it over the nights, and what follows from that.

Never touches the wire, the disk, the clock or dice: everything it knows stands in its arguments.
"""

from curator.judge import incidents, losses, moves, pairs, ruling, schedule, siblings, suggest, verdict, void, words
from curator.judge._door import judge, judge_without_asking, seen_again
from curator.judge.rules import RULES, Rule

__all__ = [
    "RULES",
    "Rule",
    "incidents",
    "judge",
    "judge_without_asking",
    "losses",
    "moves",
    "pairs",
    "ruling",
    "schedule",
    "seen_again",
    "siblings",
    "suggest",
    "verdict",
    "void",
    "words",
]
