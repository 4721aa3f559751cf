"""Bot walls: pages that ask for proof that a human is looking, whatever status they come with.

Never for a page with a text of its own: a title alone is no wall when a whole article stands below it.
"""

import re
from typing import Final

from curator.judge import language, platforms
from curator.judge.rules import _answer, _page, _shells
from curator.model import Case, Cause, Finding, Page

NAME: Final = "wall"

USUAL: Final = frozenset({202, 403, 405, 406, 429, 503})
"""The statuses that walls answer with, beside 200."""

MOST_TEXT: Final = 1_500
MOST_TEXT_WITH_200: Final = 600
MOST_LINES: Final = 4
_MOST_SAID: Final = 600
_MOST_BESIDE: Final = 150
_ASKS_TO_ALLOW: Final = re.compile(
    r"\b(?:allow|zulassen|erlauben|autoriser|permitir|consenti|toestaan|zezw|povol|engedélyez|permite|разреш|дозвол|"
    r"izin ver"
    r"|tillåt|tillad|tillat|salli)|允许|許可|허용|سماح|אפשר",
    re.IGNORECASE,
)
"""Whoever wants to send messages, and not to be guarded, says so."""
"""Characters and lines of text: walls say little. Longer pages with a wall's title are pages about walls."""


def look(case: Case) -> Finding | None:
    status, hop = _answer.status(case), _answer.last_hop(case)
    if status is None or hop is None:
        return None
    mark = platforms.mark(hop)
    vendor = mark.vendor if mark else None
    if mark is not None and mark.is_proof and (status in USUAL or status == 200):
        return _found(case, vendor, status, confidence=0.98)
    if proof := platforms.challenge_at(_answer.ended_at(case)):
        return _found(case, proof, status, confidence=0.9)
    if status not in USUAL and status != 200:
        return None
    if proof := platforms.challenge_on(case.check.page):
        return _found(case, proof, status, confidence=0.95)
    if status in USUAL and (script := platforms.challenger(case.check.page)):
        return _found(case, script, status, confidence=0.95)
    if _is_challenge(case.check.page, most_text=MOST_TEXT if status in USUAL else MOST_TEXT_WITH_200):
        return _found(case, vendor, status, confidence=0.8 if status == 200 else 0.95)
    return _in_words(case, vendor, status)


def _in_words(case: Case, vendor: str | None, status: int) -> Finding | None:
    """A page of hardly anything else says, in one of many languages, that not everybody may see it."""
    page = case.check.page
    if page is None:
        return None
    said = _shells.says_only(case, page, language.CHALLENGED, most_text=_MOST_SAID, most_beside=_MOST_BESIDE)
    if said is None or _ASKS_TO_ALLOW.search(said):
        return None
    guarded = f" (guarded by {vendor})" if vendor else ""
    words = f"The site does not show the page to everybody{guarded}; it says “{_answer.shown(said)}” ({status})"
    return Finding(NAME, Cause.BLOCKED, _answer.sentence(words, case), confidence=0.7)


def _is_challenge(page: Page | None, *, most_text: int) -> bool:
    """A short page that names itself as walls do, in its title, a heading or one of its first lines; or a slider."""
    if platforms.asks_to_slide(page):
        return True
    if page is None or page.signals.text_length > most_text:
        return False
    title = page.words.title.value if page.words.title else ""
    lines = page.signals.main_text[:most_text].splitlines()[:MOST_LINES]
    told = (page.signals.title, title, *page.signals.headings[:MOST_LINES], *lines, *_page.first_lines(page))
    return any(language.is_challenge(line) for line in told if line and not language.is_quotation(line))


def _found(case: Case, vendor: str | None, status: int, *, confidence: float) -> Finding:
    whose = f"A bot wall ({vendor})" if vendor else "A bot wall"
    words = f"{whose} stands before the page and wants proof that a human is looking ({status})"
    return Finding(NAME, Cause.BLOCKED, _answer.sentence(words, case), confidence=confidence)
