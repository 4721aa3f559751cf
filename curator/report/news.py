"""The night's news as plain text, for a terminal and for the mail that cron sends.

Never says a word when there is no news: an empty text is how a quiet night sounds.
"""

import textwrap
from collections.abc import Iterator, Sequence
from typing import Final

from curator.model import Bulletin, SourceProblem
from curator.report._lines import Line
from curator.report._marks import MARKS
from curator.report._paper import Part, lay_out
from curator.report._wording import count, plain

MOST_LINES: Final = 20
MOST_PLACES: Final = 5
MOST_ADDRESS: Final = 500
LEAST_WIDTH: Final = 30


def news(bulletin: Bulletin, *, width: int = 78) -> str:
    """The news in the order an editor wants it; ends with a newline, empty when `has_news` is False.

    Newly broken, first strikes, newly fixed, moved, source problems, incidents; a void night says so first. Lines
    are folded at `width` columns, addresses never are. At most 20 lines a part; the report has all.
    """
    if not bulletin.has_news:
        return ""
    width = max(width, LEAST_WIDTH)
    paper = lay_out(bulletin)
    blocks = [_wrapped(f"{paper.headline} {paper.waiting}", width), _wrapped(paper.dateline, width)]
    blocks += [_part(part, width) for part in paper.night if part.key != "newly-unsure"]
    blocks += [_problems(paper.problems, width)] if paper.problems else []
    blocks += [_listed("Sites in trouble", paper.troubles, width)] if paper.troubles else []
    return "\n\n".join(blocks) + "\n"


def _part(part: Part, width: int) -> str:
    shown = part.lines[:MOST_LINES]
    left = sum(line.size for line in part.lines[MOST_LINES:])
    lines = [f"{part.heading} ({part.links:,})"]
    for line in shown:
        lines += _line(line, width)
    if left:
        lines.append(f"  And {count(left, 'more link')}; the report has them all.")
    return "\n".join(lines)


def _line(line: Line, width: int) -> Iterator[str]:
    url = None if line.folded else line.items[0].url
    if url and line.title == line.address:
        yield f"  {MARKS[line.state]} {plain(url, most=MOST_ADDRESS)}"
    else:
        yield _wrapped(f"{MARKS[line.state]} {line.title}", width, indent=2, hang=2)
        if url:
            yield f"    {plain(url, most=MOST_ADDRESS)}"
    yield _wrapped(line.evidence, width, indent=4)
    if line.moved_to:
        yield f"    Now at {plain(line.moved_to, most=MOST_ADDRESS)}"
    if line.remedy:
        yield _wrapped(f"To do: {line.remedy}", width, indent=4)
    for place in line.where[:MOST_PLACES]:
        yield _wrapped(f"In: {place}", width, indent=4, hang=4)
    if len(line.where) > MOST_PLACES:
        yield f"    And in {count(len(line.where) - MOST_PLACES, 'more place')}."


def _problems(problems: Sequence[SourceProblem], width: int) -> str:
    sentences = [f"{plain(problem.where)}: {plain(problem.what)}: {plain(problem.remedy)}" for problem in problems]
    return _listed(f"Problems in the sources ({len(problems):,})", sentences, width)


def _listed(heading: str, sentences: Sequence[str], width: int) -> str:
    lines = [heading, *(_wrapped(sentence, width, indent=2, hang=2) for sentence in sentences[:MOST_LINES])]
    if len(sentences) > MOST_LINES:
        lines.append(f"  And {len(sentences) - MOST_LINES:,} more; the report has them all.")
    return "\n".join(lines)


def _wrapped(text: str, width: int, *, indent: int = 0, hang: int = 0) -> str:
    """Folded at blanks only, so that an address in a sentence can still be clicked and copied."""
    first, later = " " * indent, " " * (indent + hang)
    return textwrap.fill(
        text, width, initial_indent=first, subsequent_indent=later, break_long_words=False, break_on_hyphens=False
    )
