"""Rebuilds the text of the founding page from documents and portals, wherever they were read from.

Never looks at the text itself: only at what the catalogue holds.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from curator.model import Document, Mention, Portal, Role, Section

SEED = Path(__file__).with_name("guideline-for-parents.txt")


def seed() -> str:
    """The committed copy of the founding text, with every run of empty lines as one."""
    return squeezed(SEED.read_text(encoding="utf-8"))


def squeezed(text: str) -> str:
    """The text without spaces at line ends, every run of empty lines as one, and none at both ends."""
    lines = [line.rstrip() for line in text.splitlines()]
    kept = [line for line, before in zip(lines, ["", *lines], strict=False) if line or before]
    return "\n".join(kept).strip("\n") + "\n"


def render(documents: Sequence[Document], portals: Sequence[Portal]) -> str:
    """The page as its portal shows it: frame, guideline, and the portal's news below it."""
    by_key = {portal.key: portal for portal in portals}
    blocks: list[str] = []
    for document in sorted(documents, key=lambda document: document.position):
        if document.kind == "guideline" and document.portal:
            blocks += _frame(by_key[document.portal], document)
            blocks += _page(document)
        elif document.kind == "news":
            blocks += _news(document)
    return squeezed("\n\n".join(blocks))


def _frame(portal: Portal, document: Document) -> Iterator[str]:
    yield portal.programme or ""
    yield f"{portal.notice}\n{portal.disclaimer}"
    yield "Also available in:" + "".join(f" {language}" for language in document.matter.editions)


def _page(document: Document) -> Iterator[str]:
    matter = document.matter
    yield " > ".join(matter.breadcrumb)
    yield from (tag.value for tag in document.tags if tag.scheme == "area")
    audiences = [tag.value for tag in document.tags if tag.scheme == "audience"]
    assert matter.guideline == f"Guideline for {' and '.join(audiences)}"
    yield matter.guideline
    if matter.chapter:
        yield f"{matter.chapter.number}. {matter.chapter.title}"
    if matter.lead:
        yield matter.lead
    yield "\n".join(f"  {number}. {step}" for number, step in enumerate(matter.steps, start=1))
    for section in document.sections:
        yield section.heading or ""
        yield from _lists(section)


def _lists(section: Section) -> Iterator[str]:
    main = [mention for mention in section.mentions if mention.role is Role.MAIN]
    for part in sorted({mention.part for mention in main}):
        yield "\n".join(_item(mention) for mention in main if mention.part == part)


def _item(mention: Mention) -> str:
    return f"  • {mention.text}" + (f"\n    {mention.annotation}" if mention.annotation else "")


def _news(document: Document) -> Iterator[str]:
    posted = date.fromisoformat(document.matter.posted or "")
    yield f"{posted.day} {posted:%B %Y}"
    yield document.title or ""
    yield document.matter.body or ""
