"""The geometry of the two small charts: links by state today, and what did not simply work night by night.

Never holds a colour or a word: the page gives both, and a table beside the chart gives the numbers.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from curator.model import Night, State

STACK: Final = (State.DEAD, State.FAILING, State.MOVED, State.UNSURE)
"""From the bottom up; links that work are left out, or the others could not be seen."""

MOST_NIGHTS: Final = 30
WIDTH: Final = 600.0
HEIGHT: Final = 120.0
LEAST_SEGMENT: Final = 6.0


@dataclass(frozen=True, slots=True)
class Bar:
    """A rectangle in user units, from the upper left corner; `state` None is "not checked yet"."""

    x: float
    y: float
    width: float
    height: float
    state: State | None


@dataclass(frozen=True, slots=True)
class Chart:
    """`top` is what the upper edge stands for; `voids` are the columns of nights that do not count."""

    bars: tuple[Bar, ...]
    voids: tuple[Bar, ...]
    nights: tuple[Night, ...]
    top: int


def today(states: Sequence[tuple[State | None, int]]) -> tuple[Bar, ...]:
    """Segments of one bar, WIDTH wide and 1 high; the smallest are widened so that one link in thousands is seen."""
    shown = [(state, number) for state, number in states if number > 0]
    total = sum(number for _, number in shown)
    raw = [max(LEAST_SEGMENT, WIDTH * number / total) for _, number in shown]
    bars, x = [], 0.0
    for (state, _), share in zip(shown, raw, strict=True):
        width = share * WIDTH / sum(raw)
        bars.append(Bar(round(x, 2), 0, round(width, 2), 1, state))
        x += width
    return tuple(bars)


def nights(row: Sequence[Night]) -> Chart:
    """Stacked columns for the last 30 nights, oldest first."""
    shown = tuple(row[-MOST_NIGHTS:])
    top = _round_up(max((_height(night) for night in shown if not night.void), default=0))
    step = WIDTH / max(len(shown), 7)
    bars: list[Bar] = []
    voids: list[Bar] = []
    for at, night in enumerate(shown):
        x, width = round(at * step + step * 0.12, 2), round(step * 0.76, 2)
        if night.void:
            voids.append(Bar(x, 0, width, HEIGHT, None))
        else:
            bars += _column(night, x, width, top=top)
    return Chart(tuple(bars), tuple(voids), shown, top)


def _column(night: Night, x: float, width: float, *, top: int) -> list[Bar]:
    bars, y = [], HEIGHT
    for state in STACK:
        height = HEIGHT * night.states.get(state, 0) / top
        if height:
            y -= height
            bars.append(Bar(x, round(y, 2), width, round(height, 2), state))
    return bars


def _height(night: Night) -> int:
    return sum(night.states.get(state, 0) for state in STACK)


def _round_up(number: int) -> int:
    """The next of 4, 10, 20, 50, 100, 200, ... so that the half of it is a whole number."""
    if number <= 4:
        return 4
    size = 10
    while True:
        for step in (size, size * 2, size * 5):
            if number <= step:
                return step
        size *= 10
