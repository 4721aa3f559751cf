"""A bulletin as CommonMark that reads well raw and renders alike everywhere.

Never lets foreign text become markup: titles are escaped, and only http(s) addresses become links.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from curator.model import STATE_WORDS, Bulletin, SourceProblem, State
from curator.report._format import Format
from curator.report._lines import Line, address_of, title_of
from curator.report._marks import MARKS, STATE_NAMES
from curator.report._paper import Paper, Part, Tally, lay_out
from curator.report._wording import count, link, plain

MOST_LINES: Final = 200
MOST_PLACES: Final = 12
MOST_FOLDED: Final = 5

_SPECIAL: Final = re.compile(r"[\\`*_\[\]<>|~&$#]")
_AUTOLINK: Final = re.compile(r"(?<=[A-Za-z])(?=://)|(?<=www)(?=\.)|(?=@)", re.IGNORECASE)
_LIST_MARK: Final = re.compile(r"^(?:[-+=]|\d{1,9}(?=[.)]))")
_UNSAFE_IN_LINK: Final = re.compile(r"[\x00-\x20<>`\\|\x7f-\x9f\u2028\u2029]")
_ENTITY: Final = re.compile(r"&(?=#?\w+;)")


def text(foreign: str) -> str:
    """Foreign text that shows as it is: one line, no markup, no HTML, no entity, no automatic link.

    Source: CommonMark 0.31, 2.4 backslash escapes; GitHub Flavored Markdown, 6.9 autolinks and 4.10 tables.
    """
    escaped = _SPECIAL.sub(r"\\\g<0>", plain(foreign))
    escaped = _AUTOLINK.sub(r"\\", escaped)
    mark = _LIST_MARK.match(escaped)
    if mark is None:
        return escaped
    return f"{mark[0]}\\{escaped[mark.end() :]}" if mark[0].isdigit() else f"\\{escaped}"


def target(url: str) -> str:
    """The URL as a link's destination: in angle brackets when it has parentheses, nothing in it ends the link early.

    Source: CommonMark 0.31, 6.3 links.
    """
    escaped = _UNSAFE_IN_LINK.sub(lambda match: f"%{ord(match[0]):02X}" if ord(match[0]) < 128 else "", url)
    escaped = _ENTITY.sub("&amp;", escaped)
    return f"<{escaped}>" if "(" in escaped or ")" in escaped else escaped


def render(bulletin: Bulletin) -> str:
    """The whole report; ends with one newline."""
    paper = lay_out(bulletin)
    blocks = [f"# Links, {paper.date}", f"**{paper.headline}** {paper.waiting}", paper.dateline, _today(paper)]
    for part in paper.night:
        blocks += _part(part)
    blocks += _problems(paper.problems)
    blocks += _listed("Sites in trouble", paper.troubles)
    blocks += _listed("Worth knowing", paper.remarks)
    blocks += ["## Judged differently", text(paper.otherwise)] if paper.otherwise else []
    blocks += _tallies("By document", paper.by_document)
    blocks += _tallies("By site", paper.by_host)
    for part in paper.standing:
        blocks += _part(part)
    return "\n\n".join(block for block in blocks if block) + "\n"


def _today(paper: Paper) -> str:
    return "\n".join(f"- {MARKS[state]} {STATE_NAMES[state]}: {number:,}" for state, number in paper.today if number)


def _part(part: Part) -> list[str]:
    shown = part.lines[:MOST_LINES]
    lines = [_line(line) for line in shown]
    left = sum(line.size for line in part.lines[MOST_LINES:])
    more = [f"And {count(left, 'more link')}: all of them are in the CSV and JSON reports."] if left else []
    return [f"## {part.heading} ({part.links:,})", part.note or "", "\n".join(lines), *more]


def _line(line: Line) -> str:
    named = f"[{text(line.title)}]({target(line.href)})" if line.href else text(line.title)
    head = f"- {MARKS[line.state]} **{named}**"
    return "\n".join([head, *(f"  - {detail}" for detail in _details(line))])


def _details(line: Line) -> Iterator[str]:
    word = STATE_WORDS[line.state]
    yield text(line.evidence if line.evidence.startswith(word) else f"{word}. {line.evidence}")
    if line.moved_to:
        yield f"New address: [{text(line.moved_to)}]({target(line.moved_to)})"
    if line.remedy:
        yield f"To do: {line.remedy}"
    if line.folded:
        yield from _folded(line)
    else:
        if line.address and line.href is None:
            yield f"Address: {text(line.address)}"
        yield from (f"In: {text(place)}" for place in line.where[:MOST_PLACES])
        if len(line.where) > MOST_PLACES:
            yield f"And in {count(len(line.where) - MOST_PLACES, 'more place')}"


def _folded(line: Line) -> Iterator[str]:
    if line.where:
        yield f"In: {'; '.join(map(text, line.where[:MOST_PLACES]))}"
    for item in islice(line.items, MOST_FOLDED):
        href = link(item.url)
        title = text(title_of(item))
        yield f"[{title}]({target(href)})" if href else f"{title}: {text(address_of(item))}"
    if len(line.items) > MOST_FOLDED:
        yield f"And {count(len(line.items) - MOST_FOLDED, 'more link')} of this site, all in the CSV report"


def _problems(problems: Sequence[SourceProblem]) -> list[str]:
    told = [f"- {text(each.where)}: {text(each.what)}: {text(each.remedy)}" for each in problems[:MOST_LINES]]
    more = [f"And {count(len(problems) - MOST_LINES, 'more problem')}, all in the CSV report."]
    heading = f"## Problems in the sources ({len(problems):,})"
    return [heading, "\n".join(told), *(more if len(problems) > MOST_LINES else [])] if problems else []


def _listed(heading: str, sentences: Sequence[str]) -> list[str]:
    return [f"## {heading}", "\n".join(f"- {text(sentence)}" for sentence in sentences)] if sentences else []


def _tallies(heading: str, tallies: Sequence[Tally]) -> list[str]:
    if not tallies:
        return []
    told = [f"- **{text(tally.name)}**: {_states(tally.states)}" for tally in tallies[:MOST_LINES]]
    more = [f"And {count(len(tallies) - MOST_LINES, 'more', 'more')}, all in the JSON report."]
    return [f"## {heading}", "\n".join(told), *(more if len(tallies) > MOST_LINES else [])]


def _states(states: Sequence[tuple[State, int]]) -> str:
    return ", ".join(f"{MARKS[state]} {number:,} {STATE_NAMES[state].lower()}" for state, number in states)


FORMAT: Final = Format("markdown", "md", render)
