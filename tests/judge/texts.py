"""Pages and texts that the tables of several rules share."""

from dataclasses import replace

from curator.model import (
    Case,
    Wording,
)
from tests.judge.making import case, web_page

LESSON = (
    "Plants make their own food from light, water and air. In this lesson pupils follow one leaf through a day, "
    "measure "
    "how it grows and write down what they see. You need a window, a glass and a week of patience. " * 4
)
CASINO = (
    "Play slots, roulette and blackjack at our casino. Deposit now and get a bonus of 200 free spins, place your "
    "bets and "
    "win the jackpot tonight. "
)
LISTED = (Wording("Photosynthesis for beginners", "A lesson with a leaf, a glass and a week of patience"),)
ARTICLE = web_page(
    "Photosynthesis for beginners | Leaf School", "Photosynthesis for beginners", text=LESSON, language="en"
)

LONG_ARTICLE = web_page(*("Photosynthesis for beginners",) * 2, text=LESSON * 2, language="en")
OTHER = web_page(
    "Parking permits and fines", "Parking permits and fines", language="en",
    text="Drivers who stop near the market must show a valid ticket. Inspectors walk by every hour and write down what "
    "they find. Whoever disagrees may write to the council within a month and wait for an answer. " * 4,
)  # fmt: skip


def soft(*args: str, **options: object) -> Case:
    return case(200, body=web_page(*args, **options))  # type: ignore[arg-type]


def _with(one: Case, **signals: object) -> Case:
    """The case with other signals of its page."""
    body = one.check.page
    assert body is not None
    changed = replace(body, signals=replace(body.signals, **signals))  # type: ignore[arg-type]
    return replace(one, check=replace(one.check, page=changed))
