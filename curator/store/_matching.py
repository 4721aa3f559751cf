"""Recognises what moved: which of the mentions that a source no longer has in their places stand elsewhere in it now.

Never guesses: two mentions are the same only when they point at the same thing, and without an address only when their
wording is the same, too.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Departure:
    """A mention that its document no longer has as it did. `target` is the key of what it points at, None without an
    address; `path` is its section's, as JSON."""

    id: int
    document_id: int
    section_id: int
    path: str
    target: str | None
    text: str
    url: str | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Arrival:
    """A mention that was not there in this place. `document` and `section` are indexes, of the changed documents and of
    the document's sections."""

    key: str
    document: int
    section: int
    path: str
    target: str | None
    text: str


COMMON: Final = 100
"""A mention that so many lost documents had, such as a link to the home page, tells none of them from the others."""

Gone = Callable[[Departure], Hashable | None]
Come = Callable[[Arrival, int | None], Hashable | None]

_PASSES: Final[tuple[tuple[Gone, Come], ...]] = (
    (lambda d: (d.document_id, d.path, d.target, d.text), lambda a, row: (row, a.path, a.target, a.text)),
    (lambda d: (d.document_id, d.target, d.text), lambda a, row: (row, a.target, a.text)),
    (
        lambda d: (d.target, d.text) if d.target or d.text else None,
        lambda a, _: (a.target, a.text) if a.target or a.text else None,
    ),
    (
        lambda d: (d.document_id, d.path, d.target) if d.target else None,
        lambda a, row: (row, a.path, a.target) if a.target else None,
    ),
    (
        lambda d: (d.document_id, d.target) if d.target else None,
        lambda a, row: (row, a.target) if a.target else None,
    ),
)
"""What must agree, the most telling first: the same words in the same section (of a renamed file), elsewhere in the
document, in another document; then the same address in other words, in the same section and in the same document."""


def pairs(
    departures: Sequence[Departure], arrivals: Sequence[Arrival], rows: Sequence[int | None]
) -> Iterator[tuple[Departure, Arrival]]:
    """Each departure with the arrival that it is now, each at most once, equal ones in their order.

    Args:
        rows: the number of the document's row by the index of the changed document; None for a new one.
    """
    gone: list[Departure] = list(departures)
    come: list[Arrival] = list(arrivals)
    for of_gone, of_come in _PASSES:
        if not gone or not come:
            return
        waiting: defaultdict[Hashable, deque[Departure]] = defaultdict(deque)
        for departure in gone:
            waiting[of_gone(departure)].append(departure)
        waiting.pop(None, None)
        left, taken = [], set()
        for arrival in come:
            queue = waiting.get(of_come(arrival, rows[arrival.document]))
            if not queue:
                left.append(arrival)
                continue
            departure = queue.popleft()
            taken.add(departure.id)
            yield departure, arrival
        gone, come = [one for one in gone if one.id not in taken], left


def renamed(lost: Mapping[int, Sequence[Departure]], new: Mapping[int, Sequence[Arrival]]) -> dict[int, int]:
    """Which new document (by its index) is which lost one (by the number of its row): those that share most mentions.

    They must share at least half of the larger one's, so that a file that only links to the same home page is not
    taken for it.
    """
    shared = _shared(lost, new)
    found: dict[int, int] = {}
    for (index, row), common in sorted(shared.items(), key=lambda one: (-one[1], one[0])):
        if index in found or row in found.values():
            continue
        if common * 2 >= max(len(lost[row]), len(new[index])):
            found[index] = row
    return found


def _shared(lost: Mapping[int, Sequence[Departure]], new: Mapping[int, Sequence[Arrival]]) -> Counter[tuple[int, int]]:
    """How many mentions each new document (its index) has in common with each lost one (its number), in whatever words
    where they have an address."""
    where: defaultdict[str, list[int]] = defaultdict(list)
    for row, departures in lost.items():
        for departure in departures:
            where[_name(departure)].append(row)
    shared: Counter[tuple[int, int]] = Counter()
    for index, arrivals in new.items():
        for name, times in Counter(_name(arrival) for arrival in arrivals).items():
            there = where.get(name, [])
            for row, number in Counter(there if len(there) <= COMMON else ()).items():
                shared[index, row] += min(times, number)
    return shared


def _name(mention: Departure | Arrival) -> str:
    return mention.target if mention.target is not None else f" {mention.text}"


@dataclass(frozen=True, slots=True)
class Heading:
    """A section that is gone from a document or new in it: its number or index, what it is under, its last heading."""

    id: int
    parent: int | None
    heading: str | None
    type: str | None
    mentions: int = 0


def headings(gone: Sequence[Heading], come: Sequence[Heading], votes: Mapping[tuple[int, int], int]) -> dict[int, int]:
    """Which new section (by its index) is which gone one (by its number): one that got at least half of its mentions,
    one of the same heading below another one, and what stands above such a pair.

    Args:
        votes: how many mentions went from a gone section (its number) to a new one (its index).
    """
    left = {section.id: section for section in gone}
    new = {section.id: section for section in come}
    found: dict[int, int] = {}
    for (number, index), count in sorted(votes.items(), key=lambda one: (-one[1], one[0])):
        if number in left and index in new and count * 2 >= left[number].mentions:
            found[index] = number
            del left[number], new[index]
    by_name: defaultdict[tuple[str | None, str | None], list[int]] = defaultdict(list)
    for section in left.values():
        by_name[section.heading, section.type].append(section.id)
    for section in list(new.values()):
        if same := by_name.get((section.heading, section.type)):
            found[section.id] = same.pop(0)
            del left[found[section.id]], new[section.id]
    over = {section.id: section.parent for section in gone}
    above = {section.id: section.parent for section in come}
    return found | _above(found, above=above, over=over, free=(set(new), set(left)))


def _above(
    found: Mapping[int, int],
    *,
    above: Mapping[int, int | None],
    over: Mapping[int, int | None],
    free: tuple[set[int], set[int]],
) -> dict[int, int]:
    """What stands above sections that are the same is the same, as far as neither is taken."""
    new, left = free
    more: dict[int, int] = {}
    for index, number in found.items():
        up, was = above.get(index), over.get(number)
        while up is not None and was is not None and up in new and was in left:
            more[up] = was
            new.discard(up)
            left.discard(was)
            up, was = above.get(up), over.get(was)
    return more
