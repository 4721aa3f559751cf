"""The sign that stands beside each state's word, so that nobody has to tell states by their colour.

Never stands without the word.
"""

from collections.abc import Mapping
from typing import Final

from curator.model import NOT_CHECKED_WORDS, STATE_WORDS, State

MARKS: Final[Mapping[State | None, str]] = {
    State.LIVE: "✓",
    State.MOVED: "→",
    State.FAILING: "!",
    State.DEAD: "×",
    State.UNSURE: "?",
    None: "·",
}

STATE_NAMES: Final[Mapping[State | None, str]] = {None: NOT_CHECKED_WORDS, **dict(STATE_WORDS.items())}
