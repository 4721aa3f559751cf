"""The desk's one screen: the lanes with their counts, the list of a view, and the item that is open.

Never decides anything, and never reads the list when only the card is asked for.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from datasette import NotFound, Response

from curator import decisions
from curator import store as keep
from curator.decisions import Key, LaneName, Line, LogLine, LogView, OpenItem, Queue
from curator.review import door, page
from curator.review.clock import now
from curator.review.desk import card, views
from curator.review.desk.views import Asked
from curator.review.page import Page
from curator.review.roles import Person

MAX_LINES: Final = 50


@dataclass(frozen=True, slots=True)
class Screen:
    """What one screen shows. `done` is what the visitor did just now; `next_run_at` is asked for when nothing waits."""

    queue: Queue | None
    item: OpenItem | None
    done: LogLine | None = None
    next_run_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Word:
    """What the desk has to say above the item: a problem, or that the address is in the catalogue already."""

    text: str
    exists: Key | None = None
    url: str | None = None


async def queue(datasette: Any, request: Any, person: Person) -> Response:
    """The list of a view, its first item open."""
    return await show(datasette, request, person, asked=views.asked(request.args))


async def item(datasette: Any, request: Any, person: Person) -> Response:
    """The item named in the path, beside the list of the view named in the query."""
    key = Key.parse(request.url_vars["key"])
    if key is None:
        raise NotFound("There is no such item.")
    return await show(datasette, request, person, asked=views.asked(request.args), key=key)


async def show(
    datasette: Any,
    request: Any,
    person: Person,
    *,
    asked: Asked,
    key: Key | None = None,
    word: Word | None = None,
    status: int = 200,
) -> Response:
    """The screen, or with `part=card` or `part=list` only that part of it, for the script.

    Raises:
        NotFound: no such item.
    """
    part = request.args.get("part") or ""
    at = now()
    done = (request.args.get("done") or "")[:100]
    tally = door.tally(datasette)
    read = _reading(asked, key, person, at=at, part=part, done=done, tally=tally)
    screen = await door.read(datasette, read)
    if key is not None and screen.item is None:
        raise NotFound("There is no such item.")
    values = {
        **_values(datasette, person, asked=asked, screen=screen),
        "word": word,
        "days": lambda since: max(0, (at - since).days),
        **card.values(screen.item, page.speech_of(request)),
    }
    template = {"card": "desk/_card", "list": "desk/_list"}.get(part, "desk/queue")
    return await page.render(datasette, request, Page(template, values, status=status))


def _reading(
    asked: Asked, key: Key | None, person: Person, *, at: datetime, part: str, done: str, tally: decisions.Tally
) -> Any:
    def read(store: keep.Store) -> Screen:
        view = asked.view(person)
        found = None
        if part != "card" or key is None:
            found = decisions.queue(store, view, at=at, after=asked.after, limit=MAX_LINES, tally=tally)
        wanted = key or (found.lines[0].key if found and found.lines else None)
        opened = None
        if wanted is not None and part != "list":
            opened = decisions.item(store, wanted, at=at, by=person.name)
        is_clear = found is not None and not found.lines
        next_run_at = decisions.progress(store, at=at).next_run_at if is_clear else None
        return Screen(found, opened, _done(store, person, done), next_run_at)

    return read


def _done(store: keep.Store, person: Person, batch: str) -> LogLine | None:
    """The newest act of a batch when it is the visitor's own and still stands."""
    if not batch:
        return None
    lines = decisions.log(store, LogView(batch=batch), limit=1).lines
    return next((line for line in lines if line.by == person.name and line.undone_by is None), None)


def _values(datasette: Any, person: Person, *, asked: Asked, screen: Screen) -> dict[str, Any]:
    lines = screen.queue.lines if screen.queue else ()
    opened = screen.item.key if screen.item else None
    before, after = neighbours(lines, opened)
    path = datasette.urls.path
    return {
        "asked": asked,
        "queue": screen.queue,
        "lines": lines,
        "item": screen.item,
        "done": screen.done,
        "next_run_at": screen.next_run_at,
        "previous_key": before,
        "next_key": after,
        "lanes": decisions.LANES,
        "next_lane": next_lane(screen.queue),
        "most": decisions.MOST_COUNTED,
        "saved": views.SAVED,
        "filters": views.FILTERS,
        "item_path": lambda key: f"{path('/-/curator/item/')}{key}?{asked.query()}",
        "lane_path": lambda lane: f"{path('/-/curator/queue')}?{asked.query(lane=lane)}",
        "view_path": lambda changes: f"{path('/-/curator/queue')}?{Asked(asked.lane, {}).query(**changes)}",
        "queue_path": f"{path('/-/curator/queue')}?{asked.query()}",
        "more_path": f"{path('/-/curator/queue')}?{asked.query(after=screen.queue.after)}"
        if screen.queue and screen.queue.after
        else None,
        "may_review": person.may_review,
    }


def next_lane(queue: Queue | None) -> LaneName | None:
    """The first lane in which something waits; None when nothing does anywhere."""
    if queue is None:
        return None
    return next((lane.name for lane in decisions.LANES if lane.is_ready and queue.counts.get(lane.name)), None)


def neighbours(lines: Sequence[Line], key: Key | None) -> tuple[Key | None, Key | None]:
    """The items before and after one in the list, None at its ends; after one that is not in it comes the first."""
    keys = [line.key for line in lines]
    if key not in keys:
        return None, next(iter(keys), None)
    index = keys.index(key)
    return (keys[index - 1] if index else None), (keys[index + 1] if index + 1 < len(keys) else None)
