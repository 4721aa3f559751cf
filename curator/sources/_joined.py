"""Puts the parts of one document together: what stands under the same headings becomes one section.

Never changes the words of a part; only positions and counts go on where the part before ended.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from curator.model import Document, Mention, Section


def joined(parts: Sequence[Document]) -> Document:
    """The first part with the sections of all; each part's own order stays."""
    if len(parts) == 1:
        return parts[0]
    merger = _Merger()
    for part in parts:
        merger.take(part.sections)
    return replace(parts[0], sections=tuple(one.section() for one in merger.open))


@dataclass(slots=True)
class _Growing:
    first: Section
    parent: int | None
    mentions: list[Mention] = field(default_factory=list)
    seen: Counter[tuple[str, str | None]] = field(default_factory=Counter)

    def take(self, section: Section) -> None:
        last = self.mentions[-1] if self.mentions else None
        position, part = (last.position + 1, last.part) if last is not None else (0, 0)
        for mention in section.mentions:
            nth = self.seen[mention.text, mention.url]
            self.seen[mention.text, mention.url] += 1
            moved = replace(
                mention, position=mention.position + position, part=max(part, 1) + mention.part - 1, nth=nth
            )
            self.mentions.append(moved)

    def section(self) -> Section:
        return replace(self.first, mentions=tuple(self.mentions), parent=self.parent)


class _Merger:
    def __init__(self) -> None:
        self.open: list[_Growing] = []
        self._index: dict[tuple[tuple[str, ...], str | None], int] = {}

    def take(self, sections: Sequence[Section]) -> None:
        moved: list[int] = []
        own: set[int] = set()
        for section in sections:
            key = (section.path, section.type)
            at = self._index.get(key)
            if at is None or at in own:  # a part may itself have two sections of one name: they stay two
                at = len(self.open)
                parent = moved[section.parent] if section.parent is not None else None
                self.open.append(_Growing(section, parent))
                self._index.setdefault(key, at)
            own.add(at)
            moved.append(at)
            self.open[at].take(section)
