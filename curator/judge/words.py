"""Which of a page's words may be kept: never the title of an error, a wall or a log-in page.

Never mixes in what an editor or a source says; that order is the catalogue's.
"""

from dataclasses import fields
from typing import Final

from curator.model import Finding, Page, State, Words

LEAST_CONFIDENCE: Final = 0.5
"""Below that the page that came is perhaps not the page that was meant (a front page, a look-alike error page)."""


def may_keep(finding: Finding) -> bool:
    """True when the words of the page that was read are the resource's own."""
    return finding.state in (State.LIVE, State.MOVED) and finding.confidence >= LEAST_CONFIDENCE


def merge(kept: Words | None, page: Page | None, *, finding: Finding) -> Words | None:
    """The words to keep after a look: the page's, and for what it no longer says, those kept before.

    Returns:
        `kept` as it is when the page's words may not be kept or there is no page; None when there is nothing at all.
    """
    if page is None or not may_keep(finding):
        return kept
    if kept is None:
        return page.words
    return Words(
        **{field.name: getattr(page.words, field.name) or getattr(kept, field.name) for field in fields(Words)}
    )
