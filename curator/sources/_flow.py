"""Words and links as they come, held back until it is clear which words belong to which link.

Never decides what an item is: the format says when one begins and ends.
"""

import re
from dataclasses import dataclass, field
from typing import Final

from curator.model import Place, Role
from curator.sources._outline import MAX_ANNOTATION, Link, Outline, annotation, fold

_ENOUGH: Final = 4 * MAX_ANNOTATION
_SHORT: Final = 60
_SAYS_MORE: Final = re.compile(r"(?:[:.!?]|\s[–—-])\s+")


@dataclass(slots=True)
class Draft:
    """A link under way: `end` is where its words end in the flow, None while it is open.

    No words belong to one that `is_alone`: an area of a map, for example.
    """

    href: str
    role: Role
    written: str | None
    place: Place
    item: int | None
    group: int | None
    start: int
    end: int | None = None
    fallback: str = ""
    is_alone: bool = False
    told: str | None = None
    alts: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Frame:
    """What a list or table holds now: `holds` names the element whose words belong together, "" for none; `told` are
    the words of the item that stand elsewhere, for its first link."""

    group: int | None = None
    item: int | None = None
    holds: str = ""
    is_list: bool = False
    told: str | None = None


class Flow:
    """The words since the last item ended, the links among them, and the lists they stand in."""

    def __init__(self, outline: Outline) -> None:
        self.outline = outline
        self.parts: list[str] = []
        self.length = 0
        self.held = 0
        self.break_at: int | None = None
        self._drafts: list[Draft] = []
        self._is_led = False
        self._frames = [Frame()]

    @property
    def frame(self) -> Frame:
        return self._frames[-1]

    def say(self, words: str) -> None:
        self.parts.append(words)
        self.length += len(words)

    def line_break(self, *, is_soft: bool = False) -> None:
        """A new line; a soft one is only how the author wrapped the text, unless every line begins with a link."""
        self.say(" ")
        if not is_soft or self._is_led:
            self.break_at = len(self.parts)

    def begins_line(self) -> bool:
        """True when nothing but marks stands between the last line break and here, outside items."""
        if self.break_at is None or self.frame.holds not in ("", "tr"):
            return False
        line = self.parts[self.break_at :]
        return len(line) < 8 and not any(char.isalnum() for words in line for char in words)

    def draft(self, href: str, role: Role, *, written: str | None, place: Place) -> Draft:
        if not self._drafts:
            self._is_led = not any(char.isalnum() for words in self.parts for char in words)
        frame = self.frame
        draft = Draft(href, role, written, place, item=frame.item, group=frame.group, start=self.length)
        if role is Role.MAIN:
            draft.told, frame.told = frame.told, None
        self._drafts.append(draft)
        return draft

    def mention_bare(self, place: Place) -> None:
        """The words so far are an item that has no link: it is mentioned without an address."""
        words = fold("".join(self.parts))
        if self._drafts or not any(char.isalnum() for char in words):
            return
        text, rest = _parted(words)
        frame = self.frame
        link = Link(
            None, text, annotation=frame.told or annotation(rest), item=frame.item, group=frame.group, place=place
        )
        self.outline.add(link)
        self.parts = []
        self.length = 0

    def hand_over(self) -> None:
        """The words so far belong together: the links among them go to the outline, unless one is still `held`."""
        if self.held:
            self.say(" ")
            return
        if self._drafts:
            words = "".join(self.parts)
            for draft in self._drafts:
                self.outline.add(_link(draft, words))
            self._drafts = []
        self.parts = []
        self.length = 0
        self.break_at = None
        self._is_led = False

    def open_list(self, *, is_list: bool = True) -> None:
        """A list or table begins; a list within a list is part of it."""
        self.hand_over()
        above = self.frame
        group = above.group if above.is_list else self.outline.new_id()
        self._frames.append(Frame(group=group, is_list=is_list))

    def close_list(self) -> None:
        self.hand_over()
        if len(self._frames) > 1:
            self._frames.pop()

    def open_item(self, holds: str) -> None:
        self.hand_over()
        self.frame.item = self.outline.new_id()
        self.frame.holds = holds

    def close_item(self) -> None:
        self.hand_over()
        self.frame.item = None
        self.frame.holds = ""


def _parted(words: str) -> tuple[str, str]:
    """What an item without a link is called, and what is said of it."""
    found = _SAYS_MORE.search(words) if len(words) > _SHORT else None
    return (words[: found.start() + 1].rstrip(" :–—-"), words[found.end() :]) if found else (words, "")


def _link(draft: Draft, words: str) -> Link:
    end = len(words) if draft.end is None else draft.end
    text = words[draft.start : end]
    if not text.strip():
        text = " ".join(draft.alts) or draft.fallback
    rest = words[end : end + _ENOUGH] if draft.role is Role.MAIN and not draft.is_alone else ""
    return Link(
        href=draft.href, text=text, written=draft.written, annotation=draft.told or annotation(rest), role=draft.role,
        item=draft.item, group=draft.group, place=draft.place,
    )  # fmt: skip
