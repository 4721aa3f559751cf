"""What changed of late, a whole site's trouble as one line.

Never tells of what no look found: only news is news.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from datasette import Response

from curator import store as keep
from curator import urls
from curator.model import State
from curator.review import door, page
from curator.review.catalogue import layout
from curator.review.catalogue.layout import Head

CHANGES: Final = 300
SHOWN: Final = 100
BAD: Final = frozenset({State.DEAD, State.FAILING})


async def changes(datasette: Any, request: Any) -> Response:
    """What changed of late, newest first."""
    say = page.speech_of(request)
    news = await door.read(datasette, lambda store: keep.news(store, limit=CHANGES))
    around = await layout.frame(datasette)
    head = Head(say("nav.changes"), say("changes.description"), "/changes")
    return await layout.answer(
        datasette, request, "changes", head=head, around=around, values={"told": folded(news)[:SHOWN]}
    )


@dataclass(frozen=True, slots=True)
class Told:
    """One line of news. `others` are further resources of the same site to which the same happened the same night."""

    line: keep.NewsLine
    others: tuple[keep.NewsLine, ...] = ()
    host: str = ""


def folded(news: Sequence[keep.NewsLine]) -> list[Told]:
    """The news with a whole site's trouble as one line, in the order given."""
    groups: dict[tuple[object, ...], list[keep.NewsLine]] = {}
    for line in news:
        flip = line.flip
        host = urls.host(line.url) if line.url else ""
        alone = line.resource_id if not host or flip.state not in BAD else 0
        groups.setdefault((flip.at.date(), flip.state, flip.cause, host, alone), []).append(line)
    return [Told(lines[0], tuple(lines[1:]), str(key[3])) for key, lines in groups.items()]
