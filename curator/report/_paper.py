"""A bulletin laid out once: the ordered parts that Markdown, HTML and news all tell.

Never escapes anything (each format knows its own way) and never leaves an empty part in.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from curator.model import NOTE_WORDS, STATE_WORDS, Bulletin, Item, Night, Remark, SourceProblem, State, Trouble
from curator.report._headline import headline, waiting
from curator.report._lines import Line, corrected_lines, lines_of, told_of
from curator.report._remedies import NEEDS_AN_EDITOR
from curator.report._wording import clock, count, day, listing, plain, weekday

TROUBLED: Final = (State.DEAD, State.FAILING, State.MOVED, State.UNSURE)

CANNOT_TELL: Final = (
    "“Cannot tell” means that what we saw proves nothing either way, for example because the site refuses robots "
    "or the document gives no address. Such a link counts neither as broken nor as working."
)


CORRECTED: Final = "Readers are led to the new address already; only the documents still give the old one."
SENT_ON: Final = "Readers still arrive, for as long as the old site sends them on."


@dataclass(frozen=True, slots=True)
class Part:
    """One heading with its lines. `links` counts the links behind the lines; `note` explains the heading.

    In a standing part the lines are those that the night's parts do not tell of, and the note counts the others."""

    key: str
    heading: str
    note: str | None
    lines: tuple[Line, ...]
    links: int


@dataclass(frozen=True, slots=True)
class Tally:
    """One document or host with the links on it that do not simply work, by state in the order of TROUBLED."""

    name: str
    states: tuple[tuple[State, int], ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """A bulletin ready to be laid out, in reading order. Every text is one line, unescaped.

    `anchors` says for each resource id where the paper tells of it in full."""

    headline: str
    waiting: str
    dateline: str
    date: str
    night: tuple[Part, ...]
    problems: tuple[SourceProblem, ...]
    troubles: tuple[str, ...]
    remarks: tuple[str, ...]
    otherwise: str | None
    by_document: tuple[Tally, ...]
    by_host: tuple[Tally, ...]
    standing: tuple[Part, ...]
    today: tuple[tuple[State | None, int], ...]
    nights: tuple[Night, ...]
    anchors: dict[int, str]

    def contents(self) -> tuple[tuple[str, str, int | None], ...]:
        """Anchor, heading and number of each part, in reading order; None where a number says nothing."""
        parts: list[tuple[str, str, int | None]] = [(part.key, part.heading, part.links) for part in self.night]
        parts += [("problems", "Problems in the sources", len(self.problems))] if self.problems else []
        parts += [("troubles", "Sites in trouble", len(self.troubles))] if self.troubles else []
        parts += [("remarks", "Worth knowing", None)] if self.remarks else []
        parts += [("by-document", "By document", None)] if self.by_document else []
        parts += [("by-host", "By site", None)] if self.by_host else []
        return (*parts, *((part.key, part.heading, part.links) for part in self.standing))


def lay_out(bulletin: Bulletin) -> Paper:
    """Everything a report tells, in the order in which an editor wants it."""
    troubles = tuple(trouble for trouble in bulletin.troubles if trouble.incident.closed_at is None)
    night = _night(bulletin, troubles)
    anchors = _anchors(night)
    standing = _standing(bulletin, troubles, anchors)
    return Paper(
        headline=headline(bulletin),
        waiting=waiting(bulletin),
        dateline=_dateline(bulletin),
        date=day(bulletin.started_at),
        night=night,
        problems=bulletin.problems,
        troubles=_untold(bulletin.troubles, night),
        remarks=tuple(map(_remark, bulletin.remarks)),
        otherwise=_otherwise(bulletin.otherwise),
        by_document=_by_document(bulletin, troubles),
        by_host=_by_host(bulletin, troubles),
        standing=standing,
        today=tuple((state, bulletin.states.get(state, 0)) for state in (State.LIVE, *TROUBLED, None)),
        nights=bulletin.nights,
        anchors=_anchors(standing) | anchors,
    )


def _remark(remark: Remark) -> str:
    """The note's sentence, and the first of its links by address."""
    left = remark.links - len(remark.urls)
    shown = [*map(plain, remark.urls), *([f"{left:,} more"] if left else [])]
    return f"{NOTE_WORDS[remark.note]} {count(remark.links, 'link')}: {listing(shown)}"


def _night(bulletin: Bulletin, troubles: Sequence[Trouble]) -> tuple[Part, ...]:
    lists = (
        ("newly-broken", "Newly broken", None, bulletin.newly_broken),
        (
            "first-strikes",
            "Failing for the first time",
            "Nothing to do yet: a link is called broken only when it keeps failing over several nights.",
            bulletin.first_strikes,
        ),
        ("newly-fixed", "Newly fixed", None, bulletin.newly_fixed),
        ("newly-moved", "Moved", SENT_ON, bulletin.newly_moved),
        ("newly-unsure", "Newly uncertain", CANNOT_TELL, _editors_first(bulletin.newly_unsure)),
    )
    return tuple(
        Part(key, heading, note, lines_of(key, items, troubles=troubles), len(items))
        for key, heading, note, items in lists
        if items
    )


def _standing(bulletin: Bulletin, troubles: Sequence[Trouble], told: dict[int, str]) -> tuple[Part, ...]:
    lists = (
        ("broken", "All broken links now", None, bulletin.broken),
        ("failing", "All failing links now, not yet confirmed", None, bulletin.failing),
        ("moved", "All moved links now", None, bulletin.moved),
        ("unsure", "Cannot tell", None if bulletin.newly_unsure else CANNOT_TELL, _editors_first(bulletin.unsure)),
    )
    parts = (
        _rest(key, heading, note, lines_of(key, items, troubles=troubles, standing=True, told=told))
        for key, heading, note, items in lists
    )
    return (*(part for part in parts if part.lines), *_corrected(bulletin.corrected))


def _corrected(items: Sequence[Item]) -> Iterator[Part]:
    """What is mended for readers and still owed by the documents: the quietest part, at the end."""
    if items:
        yield Part("corrected", "Corrected here", CORRECTED, corrected_lines("corrected", items), len(items))


def _editors_first(items: Sequence[Item]) -> list[Item]:
    return sorted(items, key=lambda item: item.cause not in NEEDS_AN_EDITOR)


def _rest(key: str, heading: str, note: str | None, lines: Sequence[Line]) -> Part:
    """What the night's parts did not tell of; the same link is never told twice."""
    above = sum(line.size for line in lines if line.above is not None)
    said = [f"{above:,} of them {'is' if above == 1 else 'are'} told of above." if above else None, note]
    left = tuple(line for line in lines if line.above is None)
    return Part(key, heading, " ".join(filter(None, said)) or None, left, sum(line.size for line in lines))


def _anchors(parts: Iterable[Part]) -> dict[int, str]:
    return {item.resource_id: line.anchor for part in parts for line in part.lines for item in line.items}


def _dateline(bulletin: Bulletin) -> str:
    began, ended = clock(bulletin.started_at), bulletin.finished_at and clock(bulletin.finished_at)
    until = f" to {ended}" if ended and ended != began else ""
    of = sum(bulletin.states.values())
    return f"{weekday(bulletin.started_at)}, {began}{until} UTC. {bulletin.looked:,} of {count(of, 'link')} looked at."


def _untold(troubles: Sequence[Trouble], night: Sequence[Part]) -> tuple[str, ...]:
    """Incidents that no folded line of the night speaks of, one sentence each."""
    told = {line.address for part in night for line in part.lines if line.folded}
    said = []
    for trouble in troubles:
        incident, host = trouble.incident, plain(trouble.incident.host)
        if incident.closed_at is not None:
            said.append(f"{host}: over since {day(incident.closed_at)}; it had begun on {day(incident.opened_at)}.")
        elif host not in told:
            links = f"{count(trouble.resources, 'link')} in {count(trouble.mentions, 'place')}"
            said.append(f"{told_of(trouble)} {links}.")
    return tuple(said)


def _otherwise(items: Sequence[Item]) -> str | None:
    if not items:
        return None
    tally = {state: sum(item.state is state for item in items) for state in State}
    now = listing([f"{number:,} now “{STATE_WORDS[state]}”" for state, number in tally.items() if number])
    verb = "is" if len(items) == 1 else "are"
    return (
        f"{count(len(items), 'link')} {verb} judged differently because the rules, the policy or a decision changed, "
        f"not because of the web: {now}."
    )


def _troubled(bulletin: Bulletin) -> tuple[Item, ...]:
    every = (*bulletin.broken, *bulletin.failing, *bulletin.moved, *bulletin.unsure)
    return tuple({item.resource_id: item for item in every}.values())


def _by_document(bulletin: Bulletin, troubles: Sequence[Trouble]) -> tuple[Tally, ...]:
    documents: dict[str, list[Item]] = {}
    for item in _troubled(bulletin):
        for document in dict.fromkeys(map(plain, item.documents)):
            documents.setdefault(document, []).append(item)
    return _ranked(documents, "document", troubles)


def _by_host(bulletin: Bulletin, troubles: Sequence[Trouble]) -> tuple[Tally, ...]:
    """Hosts with at least two links in trouble; a host with one is told by its link."""
    hosts: dict[str, list[Item]] = {}
    for item in _troubled(bulletin):
        hosts.setdefault(plain(item.host), []).append(item)
    return _ranked({host: items for host, items in hosts.items() if host and len(items) > 1}, "host", troubles)


def _ranked(groups: dict[str, list[Item]], key: str, troubles: Sequence[Trouble]) -> tuple[Tally, ...]:
    tallies = [
        Tally(
            name,
            tuple((state, number) for state in TROUBLED if (number := sum(item.state is state for item in items))),
            lines_of(key, items, troubles=troubles),
        )
        for name, items in groups.items()
    ]
    return tuple(sorted(tallies, key=_weight))


def _weight(tally: Tally) -> tuple[int, int, int, int, str]:
    states = dict(tally.states)
    dead, failing, moved, unsure = (-states.get(state, 0) for state in TROUBLED)
    return (dead, moved, failing, unsure, tally.name)
