"""One line of a report: one link with its evidence and remedy, or all links of a host that share one trouble.

Never tells the same link twice in one list, and never speaks for one link of a folded line alone.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from curator.model import CAUSE_WORDS, STATE_WORDS, Cause, Item, State, Trouble
from curator.report._remedies import REMEDIES
from curator.report._wording import MOST_TITLE, address, count, day, link, plain

FOLD_FROM: Final = 3
"""From so many links of one host with one cause on, a report has one line for them."""


@dataclass(frozen=True, slots=True)
class Line:
    """What a format lays out and escapes. All texts are single lines without control characters.

    `href` is set only for http(s); `where` names each mention once, `items` are the links behind a folded line (one
    for a single link); `above` is the anchor of the line that told of all these links already, None when none did.
    """

    anchor: str
    state: State
    title: str
    address: str
    href: str | None
    evidence: str
    remedy: str | None
    moved_to: str | None
    where: tuple[str, ...]
    items: tuple[Item, ...]
    folded: bool
    above: str | None = None

    @property
    def size(self) -> int:
        """How many links the line tells of."""
        return len(self.items)


def title_of(item: Item) -> str:
    """The resource's title, or its address when it has no title."""
    title = plain(item.title, most=MOST_TITLE)
    if item.url and item.title.strip() in ("", item.url):
        return address(item.url)
    return title or "Untitled, without an address"


def address_of(item: Item) -> str:
    """The address for the eye, an empty text when there is none."""
    return address(item.url) if item.url else ""


def remedy_of(item: Item) -> str | None:
    """What an editor can do about the link; None when nothing is to be done."""
    if item.state in (State.LIVE, State.FAILING):
        return None
    return REMEDIES[item.cause]


def fold(items: Sequence[Item], troubles: Iterable[Trouble] = ()) -> list[tuple[Item, ...]]:
    """The items in groups of one, except that links of one host with one cause stand together.

    They do from FOLD_FROM on, or from two on when the host has an incident with that cause. Links without a host
    (no address, mailto:) are never folded: each needs its own act. Order: as the groups first occur.
    """
    known = {(trouble.incident.host, trouble.incident.cause) for trouble in troubles}
    groups: dict[tuple[str, str], list[Item]] = {}
    for item in items:
        groups.setdefault((item.host, item.cause), []).append(item)
    kept: list[tuple[Item, ...]] = []
    for (host, cause), group in groups.items():
        together = host and (len(group) >= FOLD_FROM or (len(group) > 1 and (host, cause) in known))
        kept += [tuple(group)] if together else [(item,) for item in group]
    return kept


def told_of(trouble: Trouble) -> str:
    """The incident in one sentence that names its host."""
    host, because = plain(trouble.incident.host), plain(trouble.incident.because)
    because = because or f"{CAUSE_WORDS[trouble.incident.cause]} since {day(trouble.incident.opened_at)}."
    return because if host in because else f"{host}: {because}"


def lines_of(
    key: str,
    items: Sequence[Item],
    *,
    troubles: Sequence[Trouble] = (),
    standing: bool = False,
    told: dict[int, str] | None = None,
) -> tuple[Line, ...]:
    """The lines of one list. `standing` lists say since when; `told` maps resource ids to the anchors of lines that
    told of them already."""
    told = told or {}
    return tuple(
        _single(key, group[0], standing=standing, above=told.get(group[0].resource_id))
        if len(group) == 1
        else _folded(key, group, troubles=troubles, standing=standing, told=told)
        for group in fold(items, troubles)
    )


def corrected_lines(key: str, items: Sequence[Item]) -> tuple[Line, ...]:
    """A line for each link that an editor corrected while documents still give the old address; none is folded,
    because each has an address of its own to put in."""
    return tuple(
        Line(
            anchor=f"{key}-{item.resource_id}",
            state=item.state,
            title=title_of(item),
            address=address_of(item),
            href=link(item.moved_to),
            evidence=f"Corrected here since {day(item.since)}; the document still gives {address_of(item)}.",
            remedy=REMEDIES[Cause.MOVED],
            moved_to=link(item.moved_to),
            where=_distinct(item.where),
            items=(item,),
            folded=False,
        )
        for item in items
    )


def _single(key: str, item: Item, *, standing: bool, above: str | None) -> Line:
    moved_to = link(item.moved_to)
    return Line(
        anchor=f"{key}-{item.resource_id}",
        state=item.state,
        title=title_of(item),
        address=address_of(item),
        href=link(item.url),
        evidence=" ".join(_evidence(item, standing=standing)),
        remedy=remedy_of(item),
        moved_to=moved_to,
        where=_distinct(item.where),
        items=(item,),
        folded=False,
        above=above,
    )


def _folded(
    key: str, group: tuple[Item, ...], *, troubles: Sequence[Trouble], standing: bool, told: dict[int, str]
) -> Line:
    first = group[0]
    anchors = {told.get(item.resource_id) for item in group}
    trouble = next((t for t in troubles if (t.incident.host, t.incident.cause) == (first.host, first.cause)), None)
    remedy = remedy_of(first)
    if remedy is not None:
        remedy = f"One decision for all {len(group):,}. {remedy}"
    return Line(
        anchor=f"{key}-{first.resource_id}",
        state=first.state,
        title=f"{plain(first.host)}: {count(len(group), 'link')}",
        address=plain(first.host),
        href=None,
        evidence=" ".join(_group_evidence(group, trouble, standing=standing)),
        remedy=remedy,
        moved_to=None,
        where=documents_of(group),
        items=group,
        folded=True,
        above=anchors.pop() if len(anchors) == 1 else None,
    )


def documents_of(group: Iterable[Item]) -> tuple[str, ...]:
    """The documents that mention the links, most links first: `Guideline for Parents (12 links)`."""
    tally: dict[str, int] = {}
    for item in group:
        for document in _distinct(item.documents):
            tally[document] = tally.get(document, 0) + 1
    ranked = sorted(tally.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(f"{name} ({count(number, 'link')})" for name, number in ranked)


def _evidence(item: Item, *, standing: bool) -> list[str]:
    said = [plain(item.because) or f"{CAUSE_WORDS[item.cause]}."]
    if item.state in (State.DEAD, State.FAILING) and item.strikes > (0 if standing else 1):
        said.append(f"{count(item.strikes, 'failed look')}.")
    if item.state is State.LIVE and item.was is not None and item.was is not State.LIVE:
        said.append(f"Before: {STATE_WORDS[item.was].lower()}.")
    if standing:
        said.append(f"Since {day(item.since)}.")
    if item.flapping:
        said.append("It keeps turning between good and bad.")
    return said


def _group_evidence(group: tuple[Item, ...], trouble: Trouble | None, *, standing: bool) -> list[str]:
    reasons = {plain(item.because) for item in group} - {""}
    said = [reasons.pop() if len(reasons) == 1 else f"{CAUSE_WORDS[group[0].cause]}."]
    if trouble is not None:
        said = [told_of(trouble)]
    elif standing:
        first, last = min(item.since for item in group), max(item.since for item in group)
        said.append(f"Since {day(first)}." if day(first) == day(last) else f"The first since {day(first)}.")
    fewest, most = min(item.strikes for item in group), max(item.strikes for item in group)
    if group[0].state in (State.DEAD, State.FAILING) and fewest:
        said.append(f"{count(fewest, 'failed look') if fewest == most else f'{fewest} to {most} failed looks'} each.")
    return said


def _distinct(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(cleaned for text in texts if (cleaned := plain(text))))
