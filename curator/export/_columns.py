"""The columns that every flat export has, with what each holds: one place, so that CSV and JSON Lines agree.

Never renames a column: a new one goes to the end.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Final

from curator.export import _dates
from curator.model import NOT_CHECKED_WORDS, STATE_WORDS, Entry, Shelf, State

Value = str | int | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Column:
    """`form` is the unit or the values, `empty` what it means when there is nothing. A column of several values is a
    list in JSON Lines, and in CSV one cell with ` | ` between them."""

    name: str
    says: str
    form: str
    empty: str


_UNKNOWN: Final = "not known"
_TIME: Final = "`YYYY-MM-DDTHH:MM:SSZ`, UTC"
_LIST: Final = "several"

TOLD: Final = (
    Column("id", "The resource's number, the same in every export and in the address of its page.", "number", "never"),
    Column("title", "Its title as readers see it.", "text", "never, but may be the address"),
    Column("url", "Its address; the successor's where an editor accepted one.", "URL", "no address is known"),
    Column("summary", "What it is about, as readers see it.", "text", _UNKNOWN),
    Column("language", "The language that it is in.", "BCP 47", _UNKNOWN),
    Column("state", "What became of it.", "`live`, `moved`, `failing`, `dead`, `unsure`", "not checked yet"),
    Column("cause", "Why, in one word.", "one of the [causes](reference.md)", "not checked yet"),
    Column("because", "Why, in one sentence.", "text", "not checked yet"),
    Column("checked_at", "The newest look at it.", _TIME, "not checked yet"),
    Column("since", "When the state began.", _TIME, "not checked yet"),
    Column("moved_to", "Where a moved resource is now.", "URL", "it did not move"),
    Column("mentions", "How many mentions there are of it.", "number", "never"),
    Column("health", "The state in words, as pages show it.", "text", "never"),
    Column("seen_at", "When it was first mentioned.", _TIME, "never"),
    Column("documents", "Titles of the documents that mention it, else their keys; at most 50.", _LIST, "none"),
    Column("sections", "Headings under which it stands, from the outermost down, with ` > ` between.", _LIST, "none"),
    Column("portals", "Keys of the portals that publish it or that it comes from.", _LIST, "none"),
    Column("areas", "Thematic areas.", _LIST, "not tagged"),
    Column("audiences", "For whom it is.", _LIST, "not tagged"),
    Column("types", "What kind of list it stands in.", _LIST, "not tagged"),
    Column("tags", "All other tags, as `scheme: value`.", _LIST, "not tagged"),
    Column("languages", "All languages that it is known to be in, the main one first.", "several, BCP 47", _UNKNOWN),
    Column("kind", "What it is, in the words of the source, else of its page.", "text", _UNKNOWN),
    Column("licence", "The licence that its page names.", "URL or text", _UNKNOWN),
    Column("authors", "Who made it, by the source, else by its page.", _LIST, _UNKNOWN),
    Column("publisher", "Who publishes it.", "text", _UNKNOWN),
    Column("published", "When it was published, as the source writes it, else its page.", "text", _UNKNOWN),
    Column("archived_url", "A copy of it in a web archive.", "URL", "none was looked for or found"),
)  # fmt: skip

COLUMNS: Final = tuple(column.name for column in TOLD)

_OWN_COLUMNS: Final = frozenset({"area", "audience", "type"})


def values(entry: Entry) -> tuple[Value, ...]:
    """The entry's values in the order of COLUMNS; None or an empty tuple for what is unknown."""
    state = entry.state
    return (
        entry.resource_id,
        entry.title,
        entry.url,
        entry.summary,
        entry.language,
        None if state is None else state.value,
        None if entry.cause is None else entry.cause.value,
        entry.because,
        _time(entry.checked_at),
        _time(entry.since),
        entry.moved_to,
        entry.mentions,
        _HEALTH[state],
        _time(entry.seen_at),
        *_places(entry.shelves),
        entry.portals,
        *_tags(entry),
        entry.languages,
        entry.kind,
        entry.licence,
        entry.creators,
        entry.publisher,
        entry.published,
        entry.archived_url,
    )


_HEALTH: Final[Mapping[State | None, str]] = {
    None: NOT_CHECKED_WORDS,
    **{state: STATE_WORDS[state] for state in State},
}


def _places(shelves: tuple[Shelf, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Documents and headings; nearly every entry has one of each."""
    if len(shelves) == 1:
        [shelf] = shelves
        return (shelf.title or shelf.key,), (" > ".join(shelf.path),) if shelf.path else ()
    titles = dict.fromkeys([shelf.title or shelf.key for shelf in shelves])
    return tuple(titles), tuple(dict.fromkeys([" > ".join(shelf.path) for shelf in shelves if shelf.path]))


def _tags(entry: Entry) -> tuple[tuple[str, ...], ...]:
    if not entry.tags:
        return (), (), (), ()
    others = tuple([f"{tag.scheme}: {tag.value}" for tag in entry.tags if tag.scheme not in _OWN_COLUMNS])
    return entry.tagged("area"), entry.tagged("audience"), entry.tagged("type"), others


@lru_cache(maxsize=4_096)
def _time(at: datetime | None) -> str | None:
    return None if at is None else _dates.rfc_3339(at)
