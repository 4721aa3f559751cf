"""Paragraphs, headings, list items and linked words of a text document, told to an outline the same way for every kind.

Never knows a format: it says what stands in which paragraph or on which page.
"""

from typing import Final

from curator.model import Document, Place, Role
from curator.sources._flow import Draft, Flow
from curator.sources._kind import Origin, Reading
from curator.sources._outline import Outline
from curator.sources._prose import BARE, trimmed

MAX_PARAGRAPH: Final = 200_000
MAX_LINKS: Final = 200_000


class Paper:
    """A document under way. `row` is the number of the paragraph, page or slide that is being read, from 1."""

    def __init__(self, origin: Origin) -> None:
        self._origin = origin
        self._outline = Outline(origin.url)
        self._flow = Flow(self._outline)
        self._draft: Draft | None = None
        self._room = MAX_PARAGRAPH
        self._links = 0
        self._starts = 0
        self.row = 0

    def say(self, words: str) -> None:
        """Words of the paragraph; addresses that stand among them are links, unless they are one's words."""
        self._room -= len(words)
        if self._room < 0:
            return
        if self._draft is not None or "://" not in words:
            self._flow.say(words)
            return
        at = 0
        for found in BARE.finditer(words):
            href = trimmed(found[0])
            self._flow.say(words[at : found.start()])
            self.open_link(href)
            self._flow.say(href)
            self.close_link()
            at = found.start() + len(href)
        self._flow.say(words[at:])

    def open_link(self, href: str) -> None:
        """The words from here on lead to the address; one link stands in no other."""
        self.close_link()
        self._links += 1
        if not href.strip() or self._links > MAX_LINKS:
            return
        self._draft = self._flow.draft(href.strip(), Role.MAIN, written=href, place=Place(row=self.row or None))
        self._flow.held += 1

    def close_link(self) -> None:
        if self._draft is not None:
            self._draft.end = self._flow.length
            self._draft = None
            self._flow.held -= 1

    def begin(self, *, is_item: bool = False) -> None:
        """A paragraph of its own, or an item of a list."""
        self.end()
        if is_item:
            self._flow.open_item("li")
        self._starts = len(self._flow.parts)

    def end(self) -> None:
        """The paragraph ends: its words belong to its links."""
        self.close_link()
        self._flow.hand_over()
        if self._flow.frame.holds == "li":
            self._flow.close_item()
        self._room = MAX_PARAGRAPH

    def end_heading(self, level: int) -> None:
        """The paragraph was a heading; its links belong to the section that it opens."""
        self.close_link()
        self._outline.heading(level, "".join(self._flow.parts[self._starts :]), line=self.row or None)
        self.end()

    def open_row(self) -> None:
        """A row of a table: its paragraphs belong together."""
        self.end()
        self._flow.open_item("tr")

    def close_row(self) -> None:
        self.close_link()
        self._flow.hand_over()
        self._flow.close_item()

    @property
    def is_in_row(self) -> bool:
        return self._flow.frame.holds == "tr"

    def heading(self, level: int, words: str) -> None:
        """A section that no paragraph opens, such as a slide's name."""
        self.end()
        self._outline.heading(level, words, line=self.row or None)

    def reading(self, *, title: str | None = None, language: str | None = None) -> Reading:
        self.end()
        document = Document(
            key=self._origin.doc, kind="file", sections=self._outline.sections(), url=self._origin.url,
            title=title or self._outline.title, language=language or self._origin.language,
        )  # fmt: skip
        return Reading((document,))
