r"""A bulletin as CSV: one row a link, whatever became of it, and one row a problem in the sources.

Never tells a link in two rows, and never lets a spreadsheet take a cell for a formula (a leading apostrophe keeps
`=`, `+`, `-`, `@`, tab and newlines from being one). RFC 4180: UTF-8, comma, CRLF, header in the first row.

Columns, in this order; empty when unknown:

- `news`: what the night brought for this link: `newly_broken`, `first_strike`, `newly_fixed`, `newly_moved`,
  `newly_unsure`, `otherwise` (rules, policy or a decision changed), `corrected` (an editor uses `moved_to` instead, and
  the documents still give `url`), `source_problem`, or empty
- `state`: `live`, `moved`, `failing`, `dead`, `unsure`; empty for a source problem
- `title`, `url`, `host`
- `cause`: one of the causes; empty for a source problem
- `because`: one sentence; what is wrong, for a source problem
- `remedy`: one sentence; empty when there is nothing to do
- `since`: `YYYY-MM-DDTHH:MM:SSZ`, UTC
- `strikes`: looks that agree on trouble or on a move
- `moved_to`: the new address of a moved link
- `mentions`: how many places are named in `where` (at most 50); `where`: document, heading and line or row of each
  mention, separated by ` | `
- `documents`: separated by ` | `
- `flapping`: `yes` or empty
- `resource_id`
"""

from collections.abc import Iterator
from datetime import UTC
from typing import Final

from curator.model import Bulletin, Item, SourceProblem
from curator.report._cells import row
from curator.report._format import Format
from curator.report._lines import remedy_of

COLUMNS: Final = (
    "news", "state", "title", "url", "host", "cause", "because", "remedy", "since", "strikes", "moved_to",
    "mentions", "where", "documents", "flapping", "resource_id",
)  # fmt: skip


def render(bulletin: Bulletin) -> str:
    """The header, then the news in the order of the report, then what else stands, then the sources' problems."""
    rows = [row(COLUMNS)]
    rows += [_link(news, item) for news, item in _links(bulletin)]
    rows += [_problem(problem) for problem in bulletin.problems]
    return "".join(rows)


def _links(bulletin: Bulletin) -> Iterator[tuple[str, Item]]:
    """Every link once, under the first thing that is to be told of it."""
    lists = (
        ("newly_broken", bulletin.newly_broken),
        ("first_strike", bulletin.first_strikes),
        ("newly_fixed", bulletin.newly_fixed),
        ("newly_moved", bulletin.newly_moved),
        ("newly_unsure", bulletin.newly_unsure),
        ("otherwise", bulletin.otherwise),
        ("", bulletin.broken),
        ("", bulletin.failing),
        ("", bulletin.moved),
        ("", bulletin.unsure),
        ("corrected", bulletin.corrected),
    )
    seen: set[int] = set()
    for news, items in lists:
        for item in items:
            if item.resource_id not in seen:
                seen.add(item.resource_id)
                yield news, item


def _link(news: str, item: Item) -> str:
    return row(
        (
            news,
            item.state,
            item.title,
            item.url,
            item.host,
            item.cause,
            item.because,
            remedy_of(item),
            f"{item.since.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
            item.strikes,
            item.moved_to,
            len(item.where),
            " | ".join(item.where),
            " | ".join(item.documents),
            "yes" if item.flapping else None,
            item.resource_id,
        )
    )


def _problem(problem: SourceProblem) -> str:
    cells = {"news": "source_problem", "because": problem.what, "remedy": problem.remedy, "where": problem.where}
    return row([cells.get(column) for column in COLUMNS])


FORMAT: Final = Format("csv", "csv", render)
